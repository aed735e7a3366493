"""The demonstration's pilot: started from the recommendation, reported twice, with a risk and a lesson."""

from __future__ import annotations

from distretto.cli.demonstration.cast import Cast, day
from distretto.groups.domain import monitoring, piloting
from distretto.groups.models import Recommendation

START, END = -400, 330
"""Days from today: the pilot's periods lie before the demonstration's one day, so that there is something to report."""


def run(cast: Cast, recommendation: Recommendation) -> None:
    """Start, plan and report the pilot: one indicator is on its way, one is late."""
    words = cast.words["piloting"]
    pilot = piloting.start(
        by=cast.coordinator, group=cast.group, about=f"recommendation:{recommendation.pk}",
        said=piloting.Said(
            title=words["title"], starts_on=day(START), ends_on=day(END), every_months="6",
            aim=words["aim"], language=cast.language,
        ),
    )  # fmt: skip
    meetings = piloting.set_indicator(by=cast.coordinator, pilot=pilot, said=piloting.Measured(
        name=words["meetings"], level="output", unit=words["meetings_unit"], baseline=0,
        baseline_on=day(START), target=200, target_on=day(END), verified_by=words["meetings_by"],
    ))  # fmt: skip
    projects = piloting.set_indicator(by=cast.coordinator, pilot=pilot, said=piloting.Measured(
        name=words["projects"], level="outcome", unit=words["projects_unit"], baseline=2,
        baseline_on=day(START), target=30, target_on=day(END), verified_by=words["projects_by"],
    ))  # fmt: skip
    chosen = piloting.set_milestone(by=cast.coordinator, pilot=pilot, title=words["chosen"], due=day(START + 60))
    piloting.set_milestone(by=cast.coordinator, pilot=pilot, title=words["shared"], due=day(-20))
    for on, held, begun in ((-215, 52.0, 3.0), (-30, 121.0, 5.0)):
        monitoring.report(by=cast.members[2], pilot=pilot, on=day(on), values={meetings.pk: held, projects.pk: begun},
                          source=words["source"])  # fmt: skip
    monitoring.reach(by=cast.members[2], pilot=pilot, milestone=chosen, on=day(START + 55))
    monitoring.set_risk(by=cast.members[2], pilot=pilot, title=words["risk"], likelihood="4",
                        impact="4", owner=words["risk_owner"], response=words["risk_response"])  # fmt: skip
    monitoring.learn(by=cast.members[3], pilot=pilot, what="worked", text=words["worked"])
    monitoring.learn(by=cast.members[2], pilot=pilot, what="difficult", text=words["difficult"])
