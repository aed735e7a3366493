"""The demonstration's pilot: started from the recommendation, reported twice, with a risk and a lesson."""

from __future__ import annotations

from distretto.cli.demonstration.cast import Cast, day
from distretto.groups.domain import monitoring, piloting
from distretto.groups.models import Recommendation

START, END = -400, 330
"""Days from today: the pilot's periods lie before the demonstration's one day, so that there is something to report."""


def run(cast: Cast, recommendation: Recommendation) -> None:
    """Start, plan and report the pilot: one indicator is on its way, one is late."""
    pilot = piloting.start(
        by=cast.coordinator, group=cast.group, about=f"recommendation:{recommendation.pk}",
        said=piloting.Said(
            title="Two brokers in one district", starts_on=day(START), ends_on=day(END), every_months="6",
            aim="Find out whether brokers who are paid for meetings bring firms and researchers together.",
        ),
    )  # fmt: skip
    meetings = piloting.set_indicator(by=cast.coordinator, pilot=pilot, said=piloting.Measured(
        name="Meetings held", level="output", unit="meetings", baseline=0, baseline_on=day(START), target=200,
        target_on=day(END), verified_by="The brokers' diary",
    ))  # fmt: skip
    projects = piloting.set_indicator(by=cast.coordinator, pilot=pilot, said=piloting.Measured(
        name="Joint projects begun", level="outcome", unit="projects", baseline=2, baseline_on=day(START), target=30,
        target_on=day(END), verified_by="Contracts signed",
    ))  # fmt: skip
    chosen = piloting.set_milestone(by=cast.coordinator, pilot=pilot, title="Brokers chosen", due=day(START + 60))
    piloting.set_milestone(by=cast.coordinator, pilot=pilot, title="All universities share the desk", due=day(-20))
    for on, held, begun in ((-215, 52.0, 3.0), (-30, 121.0, 5.0)):
        monitoring.report(by=cast.members[2], pilot=pilot, on=day(on), values={meetings.pk: held, projects.pk: begun},
                          source="The brokers' diary, made up for the demonstration")  # fmt: skip
    monitoring.reach(by=cast.members[2], pilot=pilot, milestone=chosen, on=day(START + 55))
    monitoring.set_risk(by=cast.members[2], pilot=pilot, title="Universities keep their own desks", likelihood="4",
                        impact="4", owner="Member 2", response="The rectors are asked one by one.")  # fmt: skip
    monitoring.learn(by=cast.members[3], pilot=pilot, what="worked",
                     text="Firms came back when the first meeting was at their place.")  # fmt: skip
    monitoring.learn(by=cast.members[2], pilot=pilot, what="difficult",
                     text="Meetings are many and projects are few: the first project needs help with its contract.")
