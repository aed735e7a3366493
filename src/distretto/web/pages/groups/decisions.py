"""The decisions of a group: the list, one decision's page, and the form of one taken in a meeting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Paginator
from django.utils import timezone
from django.utils.safestring import SafeString

from distretto.groups.domain.balloting import ballot_path
from distretto.groups.domain.deciding import IN_MEETING, Minuted, decision_path
from distretto.groups.domain.recommending import recommendation_path
from distretto.groups.models import Decision, Meeting, WorkingGroup
from distretto.groups.rights import Standing
from distretto.rendering.dates import write_day
from distretto.rendering.text import LANGUAGES, t
from distretto.web.pages.catalogue.form import Option
from distretto.web.pages.catalogue.prose import prose_html
from distretto.web.pages.groups.abouts import Named
from distretto.web.pages.groups.ballot_results import answer
from distretto.web.pages.groups.ballots import on
from distretto.web.pages.groups.leading import Leads, leading
from distretto.web.pages.groups.paging import Beside, beside

PER_PAGE, MEETINGS = 30, 30
FIELDS = ("title", "text", "outcome", "day", "language", "meeting", "present", "against", "about")


@dataclass(frozen=True)
class Line:
    """A decision in a list."""

    title: str
    language: str
    address: str
    day: str
    how: str
    outcome: str


@dataclass(frozen=True)
class Listed:
    """The decisions of a group, a page of them."""

    lines: tuple[Line, ...]
    beside: Beside


@dataclass(frozen=True)
class Follows:
    """A recommendation that follows from a decision. number : empty for a draft."""

    title: str
    number: str
    address: str


@dataclass(frozen=True)
class DecisionPage:
    """One decision. answer : what the ballot decided, in a sentence; recorded : by what it was taken."""

    decision: Decision
    day: str
    outcome: str
    answer: str
    recorded: str
    minutes: SafeString
    about: Named | None
    ballot_address: str
    meeting: Leads | None
    follows: tuple[Follows, ...]
    may_recommend: bool


@dataclass(frozen=True)
class Form:
    """The form of a decision that was taken in a meeting, as it was typed."""

    values: Mapping[str, str]
    faults: Mapping[str, str]
    outcomes: tuple[Option, ...]
    languages: tuple[Option, ...]
    meetings: tuple[Option, ...]
    about: Named | None


def decision_list(group: WorkingGroup, language: str, number: str) -> Listed:
    """The group's decisions, the newest first."""
    found = Decision.objects.filter(group=group).select_related("group")
    page = Paginator(found, PER_PAGE).get_page(number)
    return Listed(tuple(line(one, language) for one in page), beside(page))


def line(one: Decision, language: str) -> Line:
    """A decision in a list."""
    return Line(
        one.title, one.language, f"/{language}{decision_path(one)}", write_day(one.decided_on.isoformat(), language),
        t("decision-how", language, how=one.how), t("ballot-outcome", language, outcome=one.outcome),
    )  # fmt: skip


def decision_page(one: Decision, found: Standing, language: str) -> DecisionPage:
    """One decision's page; drafts of recommendations are shown to coordinators alone."""
    group, gone = one.group, t("group-member-number", language, n=str(one.member))
    by = one.by.shown_name if one.by is not None else gone
    meetings = leading([one.meeting], group, language) if one.meeting else {}
    return DecisionPage(
        decision=one, day=write_day(one.decided_on.isoformat(), language),
        outcome=t("ballot-outcome", language, outcome=one.outcome),
        answer=answer(one.ballot, language) if one.ballot is not None else "",
        recorded=t("decision-by-ballot", language) if one.how == Decision.How.BALLOT
        else t("decision-by-meeting", language, by=by if found.active or found.coordinates else gone),
        minutes=prose_html(one.text), about=on(one.about, group, language),
        ballot_address=f"/{language}{ballot_path(one.ballot)}" if one.ballot is not None else "",
        meeting=meetings.get(one.meeting),
        follows=tuple(
            Follows(each.title, f"{each.year}/{each.number}" if each.number else "",
                    f"/{language}{recommendation_path(each)}")
            for each in one.recommendations.select_related("group")
            if each.number or found.coordinates
        ),
        may_recommend=found.coordinates and one.outcome == Decision.Outcome.ADOPTED,
    )  # fmt: skip


def form(
    group: WorkingGroup, language: str, typed: Mapping[str, str] | None, faults: Mapping[str, str] | None = None,
    about: str = "",
) -> Form:
    """The form of a decision of a meeting."""
    today = timezone.localdate().isoformat()
    thing = on(about, group, language)
    first = {**dict.fromkeys(FIELDS, ""), "day": today, "language": language, "outcome": "adopted", "about": about,
             "title": thing.words if thing else ""}  # fmt: skip
    values = {name: typed.get(name, "") for name in FIELDS} if typed is not None else first
    been = Meeting.objects.filter(group=group, called_off_at=None, starts_at__lte=timezone.now())
    return Form(
        values, faults or {},
        tuple(Option(str(one), t("ballot-outcome", language, outcome=one), one == values["outcome"])
              for one in IN_MEETING),
        tuple(Option(code, name, code == values["language"]) for code, name in LANGUAGES.items()),
        tuple(
            Option(str(one.pk), f"{one.title} ({write_day(one.starts_at.date().isoformat(), language)})",
                   str(one.pk) == values["meeting"])
            for one in been.order_by("-starts_at")[:MEETINGS]
        ),
        on(values["about"], group, language),
    )  # fmt: skip


def minuted_of(sent: Any) -> Minuted:
    """What was typed in the form."""
    return Minuted(**{name: sent.get(name, "") for name in FIELDS if name != "about"})
