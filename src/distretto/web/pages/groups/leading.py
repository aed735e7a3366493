"""Where the things lead that happen in a group: what each is called, and its page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from distretto.groups.called import group_name, group_path
from distretto.groups.domain.recommending import recommendation_path
from distretto.groups.models import (
    Amendment,
    Ballot,
    Consultation,
    Decision,
    Exchange,
    GroupDocument,
    Meeting,
    Member,
    Pilot,
    Plan,
    Post,
    Proposal,
    Question,
    Recommendation,
    Thread,
    WorkingGroup,
)


@dataclass(frozen=True)
class Leads:
    """A thing of a group: its name and its page."""

    words: str
    address: str


Finder = Callable[[WorkingGroup, set[int], str], Mapping[int, Leads]]


def leading(abouts: Iterable[str], group: WorkingGroup, language: str) -> dict[str, Leads]:
    """What each `about` of the group leads to; what leads nowhere is left out."""
    sought: dict[str, set[int]] = {}
    for about in set(abouts):
        what, _, which = about.partition(":")
        if which.isdecimal():
            sought.setdefault(what, set()).add(int(which))
    found = {
        f"{what}:{number}": leads
        for what, numbers in sought.items() if what in _FINDERS
        for number, leads in _FINDERS[what](group, numbers, language).items()
    }  # fmt: skip
    found[f"group:{group.key}"] = Leads(group_name(group, language), f"/{language}{group_path(group.key)}")
    return found | _people(abouts, group, language)


def of_rows(model: Any, leaf: str, group: WorkingGroup, numbers: set[int], language: str) -> Mapping[int, Leads]:
    """Rows of a model that have a title and whose page is `leaf` below the group's, with `NUMBER` in it."""
    base = f"/{language}{group_path(group.key)}"
    rows = model.objects.filter(pk__in=numbers, group=group).values_list("pk", "title")
    return {pk: Leads(title, base + leaf.replace("NUMBER", str(pk))) for pk, title in rows}


def _posts(group: WorkingGroup, numbers: set[int], language: str) -> Mapping[int, Leads]:
    base = f"/{language}{group_path(group.key)}"
    rows = Post.objects.filter(pk__in=numbers, thread__group=group).values_list("pk", "thread_id", "thread__title")
    return {pk: Leads(title, f"{base}discussion/{thread}/?post={pk}#post-{pk}") for pk, thread, title in rows}


def _questions(group: WorkingGroup, numbers: set[int], language: str) -> Mapping[int, Leads]:
    rows = Question.objects.filter(pk__in=numbers, group=group).values_list("pk", "thread__title")
    return {pk: Leads(title, f"/{language}/questions/{pk}/") for pk, title in rows}


def _amendments(group: WorkingGroup, numbers: set[int], language: str) -> Mapping[int, Leads]:
    base = f"/{language}{group_path(group.key)}"
    rows = Amendment.objects.filter(pk__in=numbers, proposal__group=group).select_related("proposal")
    return {
        one.pk: Leads(one.proposal.title, f"{base}proposals/{one.proposal_id}/amendments/{one.pk}/") for one in rows
    }


def _people(abouts: Iterable[str], group: WorkingGroup, language: str) -> dict[str, Leads]:
    """Members lead to the page of all of them, and are called nothing here: names are for members alone."""
    there = f"/{language}{group_path(group.key, 'members/')}"
    begins = f"member:{group.key}/"
    known = {f"{begins}{number}" for number in Member.objects.filter(group=group).values_list("number", flat=True)}
    return {about: Leads("", there) for about in abouts if about in known}


def _recommendations(group: WorkingGroup, numbers: set[int], language: str) -> Mapping[int, Leads]:
    """Published recommendations alone: drafts are their coordinators'."""
    found = Recommendation.objects.filter(pk__in=numbers, group=group).exclude(published_at=None)
    return {one.pk: Leads(one.title, f"/{language}{recommendation_path(one)}") for one in found}


_FINDERS: dict[str, Finder] = {
    "proposal": partial(of_rows, Proposal, "proposals/NUMBER/"),
    "amendment": _amendments,
    "ballot": partial(of_rows, Ballot, "ballots/NUMBER/"),
    "decision": partial(of_rows, Decision, "decisions/NUMBER/"),
    "recommendation": _recommendations,
    "exchange": partial(of_rows, Exchange, "exchanges/NUMBER/"),
    "pilot": partial(of_rows, Pilot, "pilots/NUMBER/"),
    "plan": partial(of_rows, Plan, "plans/NUMBER/"),
    "question": _questions,
    "meeting": partial(of_rows, Meeting, "meetings/NUMBER/"),
    "document": partial(of_rows, GroupDocument, "documents/#document-NUMBER"),
    "consultation": partial(of_rows, Consultation, "consultations/NUMBER/"),
    "thread": partial(of_rows, Thread, "discussion/NUMBER/"),
    "post": _posts,
}
"""Each part adds its own kinds of things."""
