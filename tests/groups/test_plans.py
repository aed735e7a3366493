"""Joint plans written by two at once: nobody's words are lost."""

from __future__ import annotations

from typing import Any

import pytest

from distretto.groups.domain import planning
from distretto.groups.domain.errors import NotRight
from distretto.groups.models import Plan, PlanMeasure
from distretto.people.models import User

from .conftest import client_of
from .test_membership import opened

AREAS = ["ITI3", "ITF4"]


def plan_of(owner: User) -> Plan:
    group = opened(owner, "members")
    return planning.begin(by=owner, group=group, title="Both shores", areas=AREAS, about="Together.", language="en")


def written(owner: User, plan: Plan, about: str, seen: str) -> None:
    planning.change(by=owner, plan=plan, title="Both shores", areas=AREAS, about=about, language="en", seen=seen)


def test_who_writes_on_what_she_has_not_seen_is_told(owner: User) -> None:
    plan = plan_of(owner)
    seen = planning.state_of(plan)
    written(owner, plan, "The first to save.", seen)
    with pytest.raises(NotRight) as wrong:
        written(owner, plan, "The second to save.", seen)
    assert wrong.value.field == "newer"
    plan.refresh_from_db()
    assert plan.about == "The first to save."
    written(owner, plan, "The first to save. The second too.", planning.state_of(plan))


def test_the_same_words_twice_are_no_clash(owner: User) -> None:
    plan = plan_of(owner)
    seen = planning.state_of(plan)
    for _ in range(2):
        written(owner, plan, "The same.", seen)


def test_the_page_shows_both(owner: User) -> None:
    plan = plan_of(owner)
    client, address = client_of(owner), f"/en/groups/{plan.group.key}/plans/{plan.pk}/change/"
    form = {"title": "Both shores", "areas": "ITI3\nITF4", "about": "Mine.", "language": "en"}
    stale = planning.state_of(plan)
    written(owner, plan, "Hers, meanwhile.", stale)
    answer = client.post(address, {**form, "seen": stale})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Hers, meanwhile." in page
    assert "Mine." in page
    again = client.post(address, {**form, "seen": planning.state_of(Plan.objects.get(pk=plan.pk))})
    assert again.status_code == 302


def test_a_measure_is_not_written_over(owner: User) -> None:
    plan = plan_of(owner)
    said = {"title": "One service", "leads": "ITI3", "others": ["ITF4"], "until": ""}
    measure = planning.agree(by=owner, plan=plan, text="First.", **said)
    seen = planning.state_of(measure)
    planning.agree(by=owner, plan=plan, text="Second.", measure=measure, seen=seen, **said)
    with pytest.raises(NotRight):
        planning.agree(by=owner, plan=plan, text="Third.", measure=measure, seen=seen, **said)
    assert PlanMeasure.objects.get(pk=measure.pk).text == "Second."


def test_two_who_save_at_the_same_moment(races: Any) -> None:
    """One is written, the other is told; none is lost without a word."""
    owner = User.objects.create_user("owner@example.org", first_name="Member 1")
    plan = plan_of(owner)
    seen = planning.state_of(plan)

    def save(words: str) -> Any:
        return lambda: written(owner, Plan.objects.get(pk=plan.pk), words, seen)

    done = races(*(save(f"Words {number}.") for number in range(4)))
    assert sum(one is None for one in done) == 1
    assert sum(isinstance(one, NotRight) for one in done) == 3
