"""What one was told, how one wants to be told, and what waits for one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.paginator import Paginator
from django.utils import timezone

from distretto.groups.called import group_name
from distretto.groups.domain.queries.notices import notices_of
from distretto.groups.domain.queries.waiting import waits_for
from distretto.groups.domain.tuning import TOPICS, USUAL
from distretto.groups.models import Member, Tuning, WorkingGroup
from distretto.groups.said import say_notice, say_waits
from distretto.rendering.text import t
from distretto.web.pages.catalogue.form import Option
from distretto.web.pages.groups.paging import Beside, beside

SHOWN = 30


@dataclass(frozen=True)
class Line:
    """Something that one was told."""

    number: int
    words: str
    address: str
    group: str
    topic: str
    at: datetime
    read: bool


@dataclass(frozen=True)
class Notices:
    """A page of what one was told. until : the moment up to which *mark all as read* reaches."""

    lines: tuple[Line, ...]
    unread: int
    only: bool
    until: str
    beside: Beside


@dataclass(frozen=True)
class Waiting:
    """Something that waits for one."""

    words: str
    address: str
    group: str
    due: datetime | None
    late: bool


@dataclass(frozen=True)
class TopicTuning:
    """How often one is mailed of a topic: what is chosen, by the name of its field."""

    field: str
    words: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class GroupTuning:
    """How one is mailed of a group, or (key empty) of all. own : whether anything is said of it."""

    key: str
    name: str
    whole: TopicTuning
    topics: tuple[TopicTuning, ...]
    own: bool


def notices_page(user: Any, language: str, asked: Mapping[str, str]) -> Notices:
    """A page of what the person was told, the latest first; all of it, or what she has not read."""
    only = asked.get("show") == "unread"
    found = notices_of(user)
    unread = found.filter(read_at=None).count()
    page = Paginator(found.filter(read_at=None) if only else found, SHOWN).get_page(asked.get("page"))
    zone = timezone.get_current_timezone_name()
    lines = tuple(
        Line(
            one.pk, say_notice(one, language, zone), f"/{language}{one.path}",
            group_name(one.group, language) if one.group else "", t(f"topic-{one.topic}", language), one.at,
            one.read_at is not None,
        )
        for one in page
    )  # fmt: skip
    shown = beside(page, {"show": "unread" if only else ""})
    return Notices(lines, unread, only, timezone.now().isoformat(), shown)


def waiting_lines(user: Any, language: str) -> tuple[Waiting, ...]:
    """What waits for the person in her groups, what ends first standing first."""
    zone, now = timezone.get_current_timezone_name(), timezone.now()
    found = waits_for(user)
    keys = {one.path: one.path.split("/")[2] for one in found if one.path.startswith("/groups/")}
    names = {
        group.key: group_name(group, language) for group in WorkingGroup.objects.filter(key__in=set(keys.values()))
    }
    return tuple(
        Waiting(
            say_waits(one, language, zone), f"/{language}{one.path}", names.get(keys.get(one.path, ""), ""), one.due,
            one.due is not None and one.due < now,
        )
        for one in found
    )  # fmt: skip


def tuning_page(user: Any, language: str) -> tuple[GroupTuning, ...]:
    """How the person is mailed: in all groups, and in each in which she takes part."""
    said = {
        (group, topic): often
        for group, topic, often in Tuning.objects.filter(user=user).values_list("group_id", "topic", "often")
    }
    groups = WorkingGroup.objects.filter(members__user=user, members__state=Member.State.ACTIVE, closed_at=None)
    groups = groups.order_by("pk")
    everywhere = _tuning(None, said, language)
    return (everywhere, *(_tuning(group, said, language) for group in groups))


def _tuning(
    group: WorkingGroup | None, said: Mapping[tuple[int | None, str], str], language: str
) -> GroupTuning:
    key, pk = (group.key, group.pk) if group is not None else ("", None)
    return GroupTuning(
        key, group_name(group, language) if group is not None else t("tuning-everywhere", language),
        _topic("", said.get((pk, "")), language, first=group is None),
        tuple(_topic(topic, said.get((pk, topic)), language, first=False) for topic in TOPICS),
        any(where == pk and topic for where, topic in said),
    )  # fmt: skip


def _topic(topic: str, chosen: str | None, language: str, *, first: bool) -> TopicTuning:
    """first : in all groups and of everything, where there is nothing more general to follow."""
    now = chosen or (USUAL if first else "")
    values = Tuning.Often.values if first else ("", *Tuning.Often.values)
    options = tuple(Option(one, t("tuning-often", language, often=one or "usual"), one == now) for one in values)
    return TopicTuning(topic or "all", t(f"topic-{topic}" if topic else "tuning-all", language), options)
