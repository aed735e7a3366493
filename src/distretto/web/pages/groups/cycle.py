"""Where a theme's group stands on its cycle, and what is open in it, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth import get_user_model
from django.utils import timezone

from distretto.catalogue.addresses import search_address
from distretto.catalogue.domain.queries.search import Search, count_matching
from distretto.groups.domain.queries.cycle import matters_of, steps_of
from distretto.groups.domain.queries.pinned import owners_of, pins_of
from distretto.groups.domain.queries.steps import NAMES, ORDER, Matter, Step
from distretto.groups.models import Member, Proposal, RollEntry, WorkingGroup
from distretto.rendering.dates import write_day
from distretto.rendering.text import t
from distretto.themes.analysis import Question, answered, every_question, theme
from distretto.web import addresses

OF_EVIDENCE = 3
"""The first steps are the evidence's, and there only where the group has a theme."""
MOST = 8
"""Matters of a kind that the page names; the others are counted."""
NAMED = 4
"""So many of those who have not acted are named."""


@dataclass(frozen=True)
class Station:
    """A step of the cycle as the page shows it. facts : what each part knows of it, with its page. state : `empty`
    where nothing is there yet, `open` where something is not done, else `there`; said in words too."""

    name: str
    facts: tuple[tuple[str, str], ...]
    state: str
    state_words: str
    address: str
    last: str


@dataclass(frozen=True)
class Line:
    """A matter that needs somebody."""

    title: str
    address: str
    who: str
    since: str
    due: datetime | None
    late: bool


@dataclass(frozen=True)
class Heap:
    """Matters that stand alike. more : how many are beyond those named."""

    how: str
    heading: str
    lines: tuple[Line, ...]
    more: int


@dataclass(frozen=True)
class Cycle:
    """Where a group stands. matters : all of them, as agendas are drafted from."""

    stations: tuple[Station, ...]
    heaps: tuple[Heap, ...]
    matters: tuple[Matter, ...]


def cycle_of(group: WorkingGroup, language: str, *, named: bool = False) -> Cycle:
    """Where the group stands at the steps of its cycle; those of the evidence are the theme's.

    named : whether the reader may see, by name, who has not acted yet.
    """
    steps = steps_of(group, *_of_theme(group.theme))
    matters = matters_of(steps)
    wanted = NAMES if group.theme else NAMES[OF_EVIDENCE:]
    stations = tuple(_station(name, [step for step in steps if step.name == name], language) for name in wanted)
    return Cycle(stations, tuple(_heaps(matters, language, group if named else None)), matters)


def _of_theme(theme_id: str) -> tuple[Step, ...]:
    """What the evidence knows of the theme: records on the map of the catalogue, questions answered, comparisons."""
    if not theme_id:
        return ()
    wanted = Search(chosen={"themes": (theme_id,)})
    questions = every_question(theme(theme_id))
    replied = sum(answered(question) for question in questions)
    compared = answered(Question(f"{theme_id}.comparison"))
    records = count_matching(wanted)
    return (
        Step("mapped", "mapped", records, path=_path(search_address("en", wanted)), arguments={"count": records}),
        Step(
            "analysed", "analysed", replied, open=0, path=_path(addresses.theme_address("en", theme_id)),
            arguments={"count": replied, "of": len(questions)},
        ),
        Step(
            "benchmarked", "benchmarked", int(compared), arguments={"count": int(compared)},
            path=_path(addresses.finding_address("en", f"{theme_id}.comparison", {})) if compared else "",
        ),
    )  # fmt: skip


def _path(address: str) -> str:
    """An address without its language."""
    return address.removeprefix("/en")


def _station(name: str, steps: list[Step], language: str) -> Station:
    there = [step for step in steps if step.count]
    state = "empty" if not there else "open" if any(step.open for step in there) else "there"
    facts = tuple((_fact(step, language), f"/{language}{step.path}" if step.path else "") for step in there)
    address = next((f"/{language}{step.path}" for step in steps if step.path), "")
    last = max((step.last for step in there if step.last is not None), default=None)
    return Station(
        t(f"cycle-step-{name}", language), facts or ((t("cycle-nothing", language), ""),), state,
        t("cycle-state", language, state=state), address, _day(last, language),
    )  # fmt: skip


def _fact(step: Step, language: str) -> str:
    return t(f"cycle-{step.what}", language, **{"count": step.count, "open": step.open, **step.arguments})


def _heaps(matters: Iterable[Matter], language: str, group: WorkingGroup | None) -> Iterable[Heap]:
    by_how: dict[str, list[Matter]] = {}
    for one in matters:
        by_how.setdefault(one.how, []).append(one)
    for how in ORDER:
        if found := by_how.get(how):
            lines = tuple(_line(one, language, group) for one in found[:MOST])
            yield Heap(how, t("matters-heading", language, how=how, n=len(found)), lines, max(0, len(found) - MOST))


def _day(at: datetime | None, language: str) -> str:
    return write_day(f"{timezone.localtime(at):%Y-%m-%d}", language) if at is not None else ""


def _who(one: Matter, language: str, group: WorkingGroup | None) -> str:
    """Who should act; in a group, to those who take part, with the names of those who have not yet."""
    words = t(f"acts-{one.who}", language)
    names = _names(one, group) if group is not None else ()
    if not names:
        return words
    shown, more = ", ".join(names[:NAMED]), max(0, len(names) - NAMED)
    return t("acts-named", language, who=words, names=shown, more=more)


def _names(one: Matter, group: WorkingGroup) -> tuple[str, ...]:
    kind, _, number = one.about.partition(":")
    if one.who == "voters" and kind == "ballot":
        waited = RollEntry.objects.filter(ballot_id=number, voted=False, user__isnull=False).select_related("user")
        return tuple(entry.user.shown_name for entry in waited)
    if one.who == "author" and kind == "proposal":
        proposer = Proposal.objects.filter(pk=number, by__isnull=False).select_related("by").first()
        return (proposer.by.shown_name,) if proposer is not None and proposer.by is not None else ()
    if one.who == "owner":
        keys = {key for pin in pins_of(one.about) if pin.open for key in owners_of(one.about, pin)}
        return tuple(user.shown_name for user in get_user_model().objects.filter(pk__in=keys).order_by("pk"))
    if one.who == "coordinators":
        leading = Member.objects.filter(
            group=group, role=Member.Role.COORDINATOR, state=Member.State.ACTIVE, user__isnull=False
        ).select_related("user").order_by("number")
        return tuple(part.user.shown_name for part in leading)
    return ()


def _line(one: Matter, language: str, group: WorkingGroup | None) -> Line:
    late = one.due is not None and one.due < timezone.now()
    return Line(
        one.title, f"/{language}{one.path}", _who(one, language, group), _day(one.since, language), one.due, late,
    )  # fmt: skip
