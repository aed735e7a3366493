"""What happened in a group: the lines of its log in words, for a page and a feed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.paginator import Paginator
from django.db.models import QuerySet

from distretto.groups.called import group_path
from distretto.groups.domain.calendars import calendar_secret
from distretto.groups.domain.queries.log import first_broken
from distretto.groups.models import Act, WorkingGroup
from distretto.groups.rights import Standing
from distretto.rendering.text import has_message, t
from distretto.web.pages.groups.leading import Leads, leading
from distretto.web.pages.groups.paging import Beside, beside

SHOWN = 50


@dataclass(frozen=True)
class Happened:
    """One thing that happened. words : who did what; thing : to what, with its page, both empty where there is none."""

    number: int
    at: datetime
    words: str
    thing: str
    address: str


@dataclass(frozen=True)
class Activity:
    """A page of what happened."""

    lines: tuple[Happened, ...]
    beside: Beside


def activity_page(group: WorkingGroup, language: str, number: str, *, named: bool) -> Activity:
    """A page of what happened, the latest first. named : whether people are called by their names."""
    page = Paginator(_told(group), SHOWN).get_page(number)
    return Activity(happened(page.object_list, group, language, named=named), beside(page))


@dataclass(frozen=True)
class Log:
    """The group's log as its coordinators see it. broken : the first line that does not hold; last : the last hash."""

    lines: int
    broken: int | None
    last: str


def log_of(group: WorkingGroup) -> Log:
    """The log's length, whether its chain holds, and its last hash."""
    last = Act.objects.filter(group=group).order_by("-number").first()
    return Log(last.number if last else 0, first_broken(group), last.hash if last else "")


def feed_address(group: WorkingGroup, found: Standing, user: Any, language: str) -> str:
    """Where a program reads what happens; of a closed group by an address that is the member's alone."""
    if group.openness == WorkingGroup.Openness.CLOSED and found.active:
        return f"/{language}/groups/calendar/{calendar_secret(by=user)}/{group.key}.atom"
    return f"/{language}{group_path(group.key, 'activity.atom')}"


def latest(group: WorkingGroup, language: str, most: int, *, named: bool) -> tuple[Happened, ...]:
    """The last things that happened."""
    return happened(_told(group)[:most], group, language, named=named)


def happened(lines: Any, group: WorkingGroup, language: str, *, named: bool) -> tuple[Happened, ...]:
    """Lines of the log in words."""
    found = list(lines)
    leads = leading({line.about for line in found}, group, language)
    return tuple(_line(line, leads, language, named=named) for line in found)


def _told(group: WorkingGroup) -> QuerySet[Act]:
    """The lines of which something is said in words (`act-WHAT`); the whole log is on its own page."""
    lines = Act.objects.filter(group=group)
    kinds = lines.order_by().values_list("what", flat=True).distinct()
    said = [what for what in kinds if has_message(f"act-{what}")]
    return lines.filter(what__in=said).select_related("by").order_by("-number")


def _line(line: Act, leads: Mapping[str, Leads], language: str, *, named: bool) -> Happened:
    lead = leads.get(line.about)
    plain = {name: value for name, value in line.content.items() if isinstance(value, str | int)}
    words = t(f"act-{line.what}", language, **{**plain, "by": doer(line, language, named=named)})
    return Happened(line.number, line.at, words, lead.words if lead else "", lead.address if lead else "")


def doer(line: Act, language: str, *, named: bool) -> str:
    """Who did it: by name, or by her number in the group where names are not shown or the account is gone."""
    if line.member is None:
        return t("activity-nameless", language)
    if line.member == 0:
        return t("activity-application", language)
    if named and line.by is not None:
        return str(line.by.shown_name)
    return t("group-member-number", language, n=str(line.member))
