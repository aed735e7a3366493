"""Pins: findings on which something rests, asked again, told to who answers for them, and answered."""

from __future__ import annotations

import json
from typing import Any

import pytest
from typer.testing import CliRunner

from distretto.cli.app import app
from distretto.cli.speech import WrongUse
from distretto.evidence.store import default_store
from distretto.groups.domain import drafts
from distretto.groups.domain.answering_marks import answer_mark
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.pinning import pin_to, take_off
from distretto.groups.domain.planning import begin, plan_path
from distretto.groups.domain.queries.log import first_broken
from distretto.groups.domain.queries.pinned import pins_of, waiting
from distretto.groups.domain.rechecking import check_all
from distretto.groups.models import Notice, Pin, PinCheck, PinnedTo, Plan, WorkingGroup
from distretto.people.models import User
from distretto.people.roles import NotAllowed
from distretto.rendering.reading import emphasised
from distretto.rendering.text import say
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from distretto.web.pages.groups.pins import pins_shown

from .conftest import client_of
from .test_membership import opened

DAY = "2026-11-27"


@pytest.fixture
def group(owner: User) -> WorkingGroup:
    return opened(owner)


@pytest.fixture
def plan(group: WorkingGroup, owner: User) -> Plan:
    return begin(by=owner, group=group, title="Both shores", areas=["ITI3", "ITF4"], about="", language="en")


@pytest.fixture
def finding() -> Finding:
    return ask("specialisation.profile", {"region": "ITI3"})


def pinned(by: User, plan: Plan, finding: Finding, note: str = "The plan begins here.") -> PinnedTo:
    return pin_to(
        by=by, about=f"plan:{plan.pk}", finding=finding.hash, note=note, path=plan_path(plan), group=plan.group
    )


def spoil(pin: Pin, **columns: Any) -> None:
    """Make a pin one of other times: its finding was another then."""
    Pin.objects.filter(pk=pin.pk).update(hash="0" * 64, **columns)


def test_a_finding_is_pinned_once_with_its_newest_note(owner: User, other: User, plan: Plan, finding: Finding) -> None:
    made = pinned(owner, plan, finding)
    assert pinned(owner, plan, finding, "It is the leading industry.").pk == made.pk
    (line,) = pins_of(f"plan:{plan.pk}")
    assert (line.note, line.state, line.open) == ("It is the leading industry.", "unchanged", False)
    with pytest.raises(NotAllowed):
        pinned(other, plan, finding)
    take_off(by=owner, pinned=made, group=plan.group)
    assert pins_of(f"plan:{plan.pk}") == ()
    assert first_broken(plan.group) is None


def test_what_is_unchanged_leaves_no_trace(owner: User, plan: Plan, finding: Finding) -> None:
    pinned(owner, plan, finding)
    assert check_all(default_store(), day=DAY) == {"unchanged": 1}
    assert not PinCheck.objects.exists()


def test_a_pin_that_turned_tells_its_owner_and_waits_until_somebody_answers(
    owner: User, plan: Plan, finding: Finding
) -> None:
    made = pinned(owner, plan, finding)
    spoil(made.pin, conclusion={"kind": "leading", "value": ["A01"]})
    Notice.objects.all().delete()
    assert check_all(default_store(), day=DAY) == {"turned": 1}
    assert check_all(default_store(), day=DAY) == {"turned": 1}
    assert PinCheck.objects.count() == 1
    assert [one.what for one in Notice.objects.filter(user=owner)] == ["pin-turned"]
    (line,) = pins_of(f"plan:{plan.pk}")
    assert line.open
    assert line.check is not None
    assert line.check.hash == finding.hash
    assert [one.what for one in waiting(owner)] == ["mark"]
    with pytest.raises(NotRight):
        answered(owner, plan, line.check, why=" ")
    answered(owner, plan, line.check, why="The first industry is another; the measure serves both.")
    (line,) = pins_of(f"plan:{plan.pk}")
    assert not line.open
    assert [one.answer for one in line.answers] == ["stands"]
    assert waiting(owner) == ()
    assert first_broken(plan.group) is None


def answered(by: User, plan: Plan, check: PinCheck, why: str) -> None:
    answer_mark(
        by=by, check=check, about=f"plan:{plan.pk}", answer="stands", why=why, language="en", path=plan_path(plan),
        group=plan.group,
    )  # fmt: skip


def test_another_finding_with_the_same_conclusion_wants_no_answer(owner: User, plan: Plan, finding: Finding) -> None:
    made = pinned(owner, plan, finding)
    spoil(made.pin)
    assert check_all(default_store(), day=DAY) == {"same_conclusion": 1}
    (line,) = pins_of(f"plan:{plan.pk}")
    assert (line.state, line.open) == ("same_conclusion", False)


def test_data_that_became_known_faulty_mark_what_rests_on_them(owner: User, plan: Plan, finding: Finding) -> None:
    made = pinned(owner, plan, finding)
    under, store = made.pin.data[0], default_store()
    store.mark(under["dataset"], under["version"], "known_faulty", "A table was read twice.")
    try:
        assert check_all(store, day=DAY) == {"faulty": 1}
        (line,) = pins_of(f"plan:{plan.pk}")
        assert (line.state, line.open) == ("faulty", True)
        assert "A table was read twice" in client_of(owner).get(f"/en/pins/plan:{plan.pk}/").content.decode()
    finally:
        store.mark(under["dataset"], under["version"], "current")
    assert check_all(store, day=DAY) == {"unchanged": 1}
    (line,) = pins_of(f"plan:{plan.pk}")
    assert not line.open


def test_a_pin_outlives_the_drafts_it_has_nothing_to_do_with(owner: User, plan: Plan, finding: Finding) -> None:
    made = pinned(owner, plan, finding)
    drafts.purge()
    assert Pin.objects.filter(pk=made.pin_id).exists()


def test_by_the_pages_from_a_finding_to_an_answered_mark(
    owner: User, other: User, plan: Plan, finding: Finding
) -> None:
    client = client_of(owner)
    page = client.get("/en/specialisation/profile/", {"region": "ITI3"}).content.decode()
    way = f"/en/pin/?finding={finding.hash}"
    assert way in page
    form = client.get(way).content.decode()
    assert "Plan: Both shores" in form
    nothing = client.post("/en/pin/", {"finding": finding.hash, "about": ""})
    assert nothing.status_code == 422
    about = f"plan:{plan.pk}"
    done = client.post("/en/pin/", {"finding": finding.hash, "about": about, "note": "It begins here."})
    assert done.headers["Location"] == f"/en{plan_path(plan)}"
    assert client_of(other).post("/en/pin/", {"finding": finding.hash, "about": about}).status_code == 403
    spoil(Pin.objects.get(), conclusion={"kind": "leading", "value": ["A01"]})
    check_all(default_store(), day=DAY)
    shown = client.get(f"/en/pins/{about}/").content.decode()
    assert "conclusion changed" in shown
    assert "nobody has answered yet" in shown
    assert owner.shown_name in shown
    outside = client_of().get(f"/en/pins/{about}/").content.decode()
    assert owner.shown_name not in outside
    assert "Pinned by a member" in outside
    assert 'name="answer"' not in client_of(other).get(f"/en/pins/{about}/").content.decode()
    number = PinCheck.objects.get().pk
    sent = {"check": str(number), "answer": "changed", "why": "The text names both industries now."}
    assert client_of(other).post(f"/en/pins/{about}/answer/", sent).status_code == 403
    assert client.post(f"/en/pins/{about}/answer/", {**sent, "why": ""}).status_code == 422
    assert client.post(f"/en/pins/{about}/answer/", sent).status_code == 302
    assert "The text names both industries now." in client_of().get(f"/it/pins/{about}/").content.decode()


def test_the_mark_shows_every_sentence_then_and_now_and_where_the_difference_comes_from(
    owner: User, plan: Plan, finding: Finding
) -> None:
    made = pinned(owner, plan, finding)
    says, data = finding.content["says"], finding.content["provenance"]["data"]
    older = [{**data[0], "version": "2021-01", "sha256": "f" * 64}]
    spoil(made.pin, conclusion={"kind": "leading", "value": ["C10"]}, says=[*says[:1], *says[2:], says[1]], data=older)
    check_all(default_store(), day=DAY)
    (line,) = pins_shown(f"plan:{plan.pk}", "en", owner)
    assert line.turn is not None
    assert [one.then for one in line.turn.sentences if one.then] == [
        emphasised(say(one, "en")) for one in [*says[:1], *says[2:], says[1]]
    ]
    assert [one.now for one in line.turn.sentences if one.now] == [emphasised(say(one, "en")) for one in says]
    assert {one.how for one in line.turn.sentences} == {"same", "gone", "new"}
    assert "food" in line.turn.then
    assert "leather" in line.turn.now
    (because,) = line.turn.because
    assert because.startswith("Data: ")
    assert f"2021-01 ({'f' * 12})" in because
    assert f"{data[0]['version']} ({data[0]['sha256'][:12]})" in because
    for language, changed in (("en", "no longer said"), ("it", "non più affermata")):
        assert changed in client_of(owner).get(f"/{language}/pins/plan:{plan.pk}/").content.decode()


def test_the_command_lists_pins_by_what_became_of_them(owner: User, plan: Plan, finding: Finding) -> None:
    made = pinned(owner, plan, finding)

    def listed(*said: str) -> str:
        done = CliRunner().invoke(app, ["pins", "list", *said])
        assert done.exit_code == 0, done.output
        return done.output

    assert f"plan:{plan.pk}" in listed("--state", "unchanged")
    assert "no such pin" in listed("--state", "changed")
    spoil(made.pin, conclusion={"kind": "leading", "value": ["A01"]})
    check_all(default_store(), day=DAY)
    (line,) = json.loads(listed("--state", "overturned", "--json"))
    assert (line["about"], line["state"], line["now"], line["waits"]) == (
        f"plan:{plan.pk}", "turned", finding.hash, True
    )
    assert "no such pin" in listed("--state", "unchanged")
    odd = CliRunner().invoke(app, ["pins", "list", "--state", "odd"])
    assert isinstance(odd.exception, WrongUse)


def test_two_checkers_at_once_keep_one_check_and_tell_once(races: Any) -> None:
    owner = User.objects.create_user(email="owner@example.org", is_superuser=True, is_staff=True)
    group = opened(owner)
    plan = begin(by=owner, group=group, title="Both shores", areas=["ITI3", "ITF4"], about="", language="en")
    made = pinned(owner, plan, ask("specialisation.profile", {"region": "ITI3"}))
    spoil(made.pin, conclusion={"kind": "leading", "value": ["A01"]})
    Notice.objects.all().delete()
    assert races(*[lambda: check_all(default_store(), day=DAY)] * 4) == [{"turned": 1}] * 4
    assert PinCheck.objects.count() == 1
    assert [one.what for one in Notice.objects.all()] == ["pin-turned"]
