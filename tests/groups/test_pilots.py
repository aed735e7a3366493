"""Pilots: started from a recommendation, planned, reported of, judged by computed lights, learned from."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.utils import timezone

from distretto.catalogue.models import Record
from distretto.groups.domain import monitoring, piloting
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.queries.log import first_broken
from distretto.groups.domain.queries.pilots import stands, steps, waiting
from distretto.groups.models import Decision, IndicatorReport, Notice, Pilot, Recommendation, WorkingGroup
from distretto.people.models import User
from distretto.people.roles import NotAllowed

from .conftest import client_of, publish
from .test_membership import opened

TODAY = timezone.localdate()
SAID = piloting.Said(
    "Shared testing", (TODAY - timedelta(days=365)).isoformat(), (TODAY + timedelta(days=365)).isoformat(),
    aim="Five firms share one laboratory for a year.", every_months="6",
)  # fmt: skip
FIRMS = piloting.Measured(
    "Firms that test", "output", "firms", 30.0, SAID.starts_on, 70.0, SAID.ends_on, "Register of the laboratory"
)


@pytest.fixture
def group(owner: User) -> WorkingGroup:
    return opened(owner, "public")


@pytest.fixture
def pilot(owner: User, group: WorkingGroup) -> Pilot:
    made = piloting.start(by=owner, group=group, said=SAID)
    piloting.set_indicator(by=owner, pilot=made, said=FIRMS)
    return made


def reported(by: User, pilot: Pilot, value: float | None, on: date = TODAY, note: str = "") -> IndicatorReport:
    key = pilot.indicators.get().pk
    return monitoring.report(
        by=by, pilot=pilot, on=on.isoformat(), values={key: value}, source="Register", note=note
    )[0]  # fmt: skip


def light_of(pilot: Pilot) -> tuple[str, str]:
    one = stands(Pilot.objects.get(pk=pilot.pk), TODAY)
    return one.light, one.indicators[0].progress.why


def test_lights_follow_what_was_reported_and_nothing_is_grey(owner: User, pilot: Pilot) -> None:
    assert light_of(pilot) == ("grey", "no_report")
    reported(owner, pilot, 0.0)
    assert light_of(pilot) == ("red", "reported")
    reported(owner, pilot, 49.0)
    assert light_of(pilot) == ("green", "reported")
    with pytest.raises(NotRight):
        reported(owner, pilot, None)
    reported(owner, pilot, None, note="The register was closed.")
    assert light_of(pilot) == ("grey", "no_report")
    assert IndicatorReport.objects.count() == 3
    with pytest.raises(NotRight):
        reported(owner, pilot, 50.0, on=TODAY + timedelta(days=1))
    assert first_broken(pilot.group) is None


def test_what_is_due_or_late_waits_for_who_started_it(owner: User, other: User, pilot: Pilot) -> None:
    late = piloting.set_milestone(
        by=owner, pilot=pilot, title="Laboratory open", due=(TODAY - timedelta(days=31)).isoformat()
    )
    assert [one.what for one in waiting(owner)] == ["pilot-report", "pilot-milestone"]
    assert waiting(other) == ()
    assert {(one.name, one.count) for one in steps(pilot.group)} == {("piloted", 1), ("monitored", 0)}
    assert stands(pilot, TODAY).light == "red"
    reported(owner, pilot, 50.0)
    monitoring.reach(by=owner, pilot=pilot, milestone=late, on=TODAY.isoformat())
    assert waiting(owner) == ()
    assert stands(Pilot.objects.get(pk=pilot.pk), TODAY).light == "amber"


def test_a_risk_keeps_how_it_stood(owner: User, pilot: Pilot) -> None:
    first = monitoring.set_risk(
        by=owner, pilot=pilot, title="No staff", likelihood="4", impact="4", owner="Office", response="Hire two."
    )
    monitoring.set_risk(
        by=owner, pilot=pilot, likelihood="2", impact="3", owner="Office", response="Hired.", risk=first.risk
    )
    ((_, last, light),) = stands(Pilot.objects.get(pk=pilot.pk), TODAY).risks
    assert (last.response, light, first.risk.entries.count()) == ("Hired.", "green", 2)
    with pytest.raises(NotRight):
        monitoring.set_risk(by=owner, pilot=pilot, title="X", likelihood="6", impact="1", owner="A", response="B")
    with pytest.raises(TypeError):
        first.save()


def test_a_pilot_that_is_over_is_only_learned_from(owner: User, other: User, pilot: Pilot) -> None:
    with pytest.raises(NotAllowed):
        piloting.end(by=other, pilot=pilot)
    piloting.end(by=owner, pilot=pilot)
    with pytest.raises(NotAllowed):
        reported(owner, pilot, 50.0)
    monitoring.learn(by=owner, pilot=pilot, what="worked", text="One booking list for all.")
    piloting.end(by=owner, pilot=pilot, back=True)
    reported(owner, pilot, 50.0)


@pytest.fixture
def recommendation(owner: User, group: WorkingGroup) -> Recommendation:
    decision = Decision.objects.create(
        group=group, about=f"group:{group.key}", title="Testing", outcome="adopted", how="consensus", by=owner,
        member=1, decided_on=TODAY,
    )  # fmt: skip
    return Recommendation.objects.create(
        group=group, decision=decision, about=decision.about, year=2026, number=1, title="Share testing",
        addressee="Region", measure="Open one laboratory.", by=owner, member=1, published_at=timezone.now(),
        areas=["ITI3"],
    )  # fmt: skip


def test_by_the_pages_from_a_recommendation_to_a_practice(
    owner: User, other: User, group: WorkingGroup, recommendation: Recommendation
) -> None:
    framework = publish(
        "pilot", "Testing in Marche", owner,
        indicators=[{"level": "output", "indicator": "Firms", "baseline": 3, "baseline_year": TODAY.year - 1,
                     "target": 9, "target_year": TODAY.year + 1}],
        milestones=[{"milestone": "Laboratory open", "due": f"{TODAY.year + 1}-03"}],
    )  # fmt: skip
    client, reader = client_of(owner), client_of()
    rooms = f"/en/groups/{group.key}/pilots/"
    assert "No pilot yet" in reader.get(rooms).content.decode()
    way = f"{rooms}new/?recommendation={recommendation.pk}"
    assert way in client.get("/en/recommendations/2026-1/").content.decode()
    assert way not in reader.get("/en/recommendations/2026-1/").content.decode()
    assert client_of(other).get(way).status_code == 403
    assert "Open one laboratory." in client.get(way).content.decode()
    sent = {"title": "Shared testing", "starts_on": SAID.starts_on, "ends_on": SAID.starts_on, "aim": SAID.aim,
            "every_months": "6", "record": framework.key, "language": "en"}  # fmt: skip
    wrong = client.post(way, sent)
    assert wrong.status_code == 422
    assert 'href="#ends_on"' in wrong.content.decode()
    done = client.post(way, {**sent, "ends_on": SAID.ends_on})
    at = done.headers["Location"]
    assert client.post(f"{at}take-over/").status_code == 302
    assert client.post(f"{at}take-over/").status_code == 302
    pilot = Pilot.objects.get()
    firms = pilot.indicators.get()
    assert (pilot.about, pilot.milestones.count(), firms.baseline) == (f"recommendation:{recommendation.pk}", 1, 3.0)
    values = {"on": TODAY.isoformat(), "source": "Register"}
    assert client.post(f"{at}report/", {**values, f"value-{firms.pk}": "many"}).status_code == 422
    assert client.post(f"{at}report/", {**values, f"value-{firms.pk}": "8.5"}).status_code == 302
    risk = {"title": "No staff", "likelihood": "4", "impact": "4", "owner": "Office", "response": "Hire two."}
    assert client.post(f"{at}risk/", risk).status_code == 302
    lessons = {"worked": "One booking list for all.", "difficult": "Insurance.", "condition": "A neutral host."}
    for what, text in lessons.items():
        assert client.post(f"{at}lesson/", {"what": what, "text": text}).status_code == 302
    for language in ("en", "it"):
        page = reader.get(at.replace("/en/", f"/{language}/")).content.decode()
        assert "8.5" in page or "8,5" in page
        assert owner.shown_name not in page
    known = reader.get(f"{at}indicators.json").json()
    assert known["indicators"][0]["reports"][0]["value"] == 8.5
    assert "Firms,output" in reader.get(f"{at}indicators.csv").content.decode()
    assert client_of(other).post(f"{at}practice/").status_code == 403
    edit = client.post(f"{at}practice/")
    practice = Record.objects.get(kind="practice")
    assert edit.headers["Location"] == f"/en/catalogue/{practice.key}/edit/"
    assert practice.content["preconditions"] == [{"condition": "A neutral host.", "weight": "unknown"}]
    assert (practice.content["regions"], practice.content["indicators"][0]["result"]) == (["ITI3"], 8.5)
    assert client.post(f"{at}practice/").headers["Location"] == edit.headers["Location"]
    assert f'href="{at}"' in reader.get(f"/en/catalogue/{framework.key}/").content.decode()
    path = client.get("/en/recommendations/2026-1/").content.decode()
    assert "1 pilot" in path
    assert path.count('aria-current="step"') == 1
    assert "Monitored" in path.split('<li class="now" aria-current="step">')[1].split("</li>")[0]
    assert '<li class="done"><span class="step">Recommended</span>' in path
    line = client.get(at).content.decode().split('class="plan-line"')[1].split("</svg>")[0]
    assert [one.split("<")[0] for one in line.split('class="dot">')[1:]] == ["8.50"]
    assert line.count('class="from">3<') == line.count('class="to">') == line.count('class="day-last">') == 1
    assert Notice.objects.filter(what="pilot-started", user=owner).count() == 0
    assert first_broken(group) is None
