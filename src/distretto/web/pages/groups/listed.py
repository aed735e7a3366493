"""The list of working groups: what each is, and what the reader is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Count, Max
from django.utils import timezone

from distretto.evidence.classifications import areas
from distretto.evidence.classifications.transliteration import folded
from distretto.groups.called import group_name, group_path
from distretto.groups.models import Act, Meeting, Member, WorkingGroup
from distretto.groups.rights import readable_groups
from distretto.rendering.dates import write_day
from distretto.rendering.text import t
from distretto.web.pages.catalogue.form import Option
from distretto.web.pages.groups.paging import Beside, beside

SHOWN = 30
KINDS = ("themes", "others", "mine")
"""Which groups a reader can ask for."""


@dataclass(frozen=True)
class Line:
    """One group in the list. role : the reader's own, in words; empty for none. meeting : the next one; day : its day,
    or that on which the group last moved."""

    name: str
    address: str
    about: str
    where: str
    openness: str
    members: int
    role: str
    meeting: Meeting | None
    day: str
    over: bool


@dataclass(frozen=True)
class Listed:
    """A page of the list. narrowed : whether something was asked for."""

    lines: tuple[Line, ...]
    words: str
    kinds: tuple[Option, ...]
    over: bool
    some_over: bool
    narrowed: bool
    beside: Beside


def group_list(user: Any, language: str, asked: Mapping[str, str]) -> Listed:
    """The groups that the reader may read, as the address asks for them; the themes' come first."""
    words, kind = asked.get("q", "").strip()[:100], asked.get("kind", "")
    kind = kind if kind in KINDS else ""
    over = asked.get("over") == "1"
    everything, mine = tuple(readable_groups(user)), _mine(user)
    found = [
        group for group in everything
        if (group.closed_at is not None) == over and _of_kind(group, kind, mine)
        and folded(words).casefold() in _searched(group, language)
    ]  # fmt: skip
    page = Paginator(sorted(found, key=lambda one: (one.key != one.theme, one.pk)), SHOWN).get_page(asked.get("page"))
    told = _told(list(page.object_list))
    given = {"q": words, "kind": kind, "over": "1" if over else ""}
    return Listed(
        lines=tuple(_line(one, language, mine.get(one.pk, ""), told) for one in page),
        words=words,
        kinds=tuple(Option(one, t(f"groups-kind-{one}", language), one == kind) for one in _kinds(user)),
        over=over,
        some_over=any(group.closed_at is not None for group in everything),
        narrowed=bool(words or kind or over),
        beside=beside(page, given),
    )


def groups_of_area(area: str, language: str) -> tuple[tuple[str, str], ...]:
    """The groups that were opened for an area and that everybody reads: the name and the page of each."""
    found = readable_groups(None).filter(area=area, closed_at=None).order_by("pk")[:SHOWN]
    return tuple((group_name(one, language), f"/{language}{group_path(one.key)}") for one in found)


def where_words(group: WorkingGroup, language: str) -> str:
    """The region that the group is for; empty for none."""
    if not group.area:
        return ""
    try:
        return areas.area_name(areas.parse_area(group.area), language)
    except ValueError:
        return group.area


def about_words(group: WorkingGroup, language: str) -> str:
    """What the group says of itself; a theme's group has the theme's words where it says nothing."""
    return group.about or (t(f"theme-{group.theme}-about", language) if group.theme else "")


def _mine(user: Any) -> dict[int, str]:
    if not user.is_authenticated:
        return {}
    parts = Member.objects.filter(user=user, state__in=(Member.State.ACTIVE, Member.State.ASKED))
    return {one.group_id: one.role if one.state == Member.State.ACTIVE else "asked" for one in parts}


def _searched(group: WorkingGroup, language: str) -> str:
    """What the words that are looked for may stand in: the group's name, what it is for, its region."""
    said = f"{group_name(group, language)} {about_words(group, language)} {where_words(group, language)}"
    return folded(said).casefold()


def _kinds(user: Any) -> tuple[str, ...]:
    return KINDS if user.is_authenticated else KINDS[:-1]


def _of_kind(group: WorkingGroup, kind: str, mine: Mapping[int, str]) -> bool:
    own_theme = group.key == group.theme
    return {"": True, "themes": own_theme, "others": not own_theme, "mine": group.pk in mine}[kind]


@dataclass(frozen=True)
class _Told:
    """By group: how many take part, the next meeting, and when it last moved."""

    members: Mapping[int, int]
    meetings: Mapping[int, Meeting]
    moved: Mapping[int, datetime]


def _told(groups: list[WorkingGroup]) -> _Told:
    parts = Member.objects.filter(group__in=groups, state=Member.State.ACTIVE).order_by().values("group_id")
    acts = Act.objects.filter(group__in=groups).order_by().values("group_id")
    coming = Meeting.objects.filter(group__in=groups, called_off_at=None, ends_at__gt=timezone.now())
    meetings: dict[int, Meeting] = {}
    for one in coming:
        meetings.setdefault(one.group_id, one)
    return _Told(
        dict(parts.annotate(n=Count("pk")).values_list("group_id", "n")), meetings,
        dict(acts.annotate(last=Max("at")).values_list("group_id", "last")),
    )  # fmt: skip


def _line(group: WorkingGroup, language: str, role: str, told: _Told) -> Line:
    """role : the reader's in the group; empty for none."""
    about, meeting = about_words(group, language), told.meetings.get(group.pk)
    at = meeting.starts_at if meeting else told.moved.get(group.pk)
    return Line(
        name=group_name(group, language),
        address=f"/{language}{group_path(group.key)}",
        about=about if len(about) < 240 else f"{about[:230].rsplit(' ', 1)[0]} …",
        where=where_words(group, language),
        openness=t("group-openness-short", language, openness=group.openness),
        members=told.members.get(group.pk, 0),
        role=t("group-my-role", language, role=role) if role else "",
        meeting=meeting,
        day=write_day(f"{timezone.localtime(at):%Y-%m-%d}", language) if at else "",
        over=group.closed_at is not None,
    )
