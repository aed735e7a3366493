"""Recommendations as their public pages show them: the list with its filters, and one with all that followed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.core.paginator import Paginator
from django.utils import timezone
from django.utils.safestring import SafeString

from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.groups.called import group_name, group_path
from distretto.groups.domain.deciding import decision_path
from distretto.groups.domain.queries.recommendations import STATES, published
from distretto.groups.domain.recommending import recommendation_path
from distretto.groups.domain.replying import may_reply
from distretto.groups.models import Recommendation, RecommendationReply
from distretto.groups.rights import Standing, standing
from distretto.rendering.dates import write_day
from distretto.rendering.text import t
from distretto.themes.analysis import themes
from distretto.web.pages.catalogue.form import Option
from distretto.web.pages.catalogue.prose import prose_html
from distretto.web.pages.groups.abouts import Named
from distretto.web.pages.groups.ballots import on
from distretto.web.pages.groups.decision_path import PathStep, path_of
from distretto.web.pages.groups.on_the_way import Amended, SharedGround, amended, shared_ground
from distretto.web.pages.groups.paging import Beside, beside
from distretto.web.pages.groups.pins import PinShown, pins_shown

PER_PAGE = 20


@dataclass(frozen=True)
class Line:
    """A recommendation in the list. state : of the reply, `late` where it was due; said in words too."""

    number: str
    title: str
    language: str
    address: str
    addressee: str
    facts: str
    state: str
    state_words: str


@dataclass(frozen=True)
class Listed:
    """The published recommendations, a page of them, with the filters."""

    lines: tuple[Line, ...]
    count: int
    themes: tuple[Option, ...]
    areas: tuple[Option, ...]
    states: tuple[Option, ...]
    narrowed: bool
    beside: Beside


@dataclass(frozen=True)
class Replied:
    """A reply of the addressee. in_name : who replied; how : by what right, in words."""

    answer: str
    answer_words: str
    why: SafeString
    language: str
    in_name: str
    how: str
    at: datetime


@dataclass(frozen=True)
class Noted:
    """What came of it."""

    day: str
    text: SafeString
    language: str
    by: str


@dataclass(frozen=True)
class Page:
    """One recommendation, a draft or published. parts : heading and text. state : of the reply, as in the list.

    amended, ground : what came before it, for who reads its group."""

    recommendation: Recommendation
    number: str
    group: str
    group_address: str
    path: tuple[PathStep, ...]
    addressee: str
    parts: tuple[tuple[str, SafeString], ...]
    places: str
    theme: str
    decided: str
    decision_address: str
    about: Named | None
    amended: Amended | None
    ground: SharedGround | None
    state: str
    state_words: str
    replies: tuple[Replied, ...]
    notes: tuple[Noted, ...]
    pins: tuple[PinShown, ...]
    citation: str
    replies_here: bool
    notes_here: bool
    coordinates: bool
    reads: bool
    writes: bool
    about_itself: str


def listed(language: str, asked: Mapping[str, str]) -> Listed:
    """The published recommendations as the address asks for them. An area stands for what lies in it, and around it."""
    every = list(published())
    theme, area, state = (asked.get(name, "") for name in ("theme", "region", "reply"))
    found = [
        one for one in every
        if (not theme or one.theme == theme) and (not state or one.answered == state) and _concerns(one.areas, area)
    ]  # fmt: skip
    page = Paginator(found, PER_PAGE).get_page(asked.get("page"))
    given = {"theme": theme, "region": area, "reply": state}
    places = sorted({(_place(code, language), code) for one in every for code in one.areas})
    return Listed(
        tuple(line(one, language) for one in page), len(found),
        tuple(Option(one.id, t(f"theme-{one.id}", language), one.id == theme) for one in themes()),
        tuple(Option(code, name, code == area) for name, code in places),
        tuple(Option(one, t("recommendation-reply-state", language, state=one), one == state) for one in STATES),
        any(given.values()), beside(page, given),
    )  # fmt: skip


def line(one: Any, language: str) -> Line:
    """A recommendation in the list."""
    state = state_of(one, one.answered)
    at = write_day(timezone.localtime(one.published_at).date().isoformat(), language)
    return Line(
        f"{one.year}/{one.number}", one.title, one.language, f"/{language}{recommendation_path(one)}", one.addressee,
        " · ".join((group_name(one.group, language), at, *(_place(code, language) for code in one.areas[:4]))), state,
        state_words(one, state, language),
    )  # fmt: skip


def state_of(one: Recommendation, answered: str) -> str:
    """Where it stands with the addressee: withdrawn, answered, late, or without a reply."""
    if one.withdrawn_at is not None:
        return "withdrawn"
    if answered in RecommendationReply.Answer.values:
        return answered
    today = timezone.now().astimezone(ZoneInfo(one.group.time_zone)).date()
    return "late" if one.reply_by is not None and one.reply_by < today else "none"


def state_words(one: Recommendation, state: str, language: str) -> str:
    """The same in words, with the day until which a reply was asked for."""
    day = write_day(one.reply_by.isoformat(), language) if one.reply_by is not None else ""
    return t("recommendation-state", language, state=f"{state}-by" if state == "none" and day else state, day=day)


def page_of(one: Recommendation, user: Any, language: str) -> Page:
    """One recommendation's page for a reader. Who noted is named to the group's members, else by her number."""
    found = standing(user, one.group)
    replies = tuple(one.replies.order_by("-pk"))
    state = state_of(one, replies[0].answer if replies else "")
    published_ = one.published_at is not None
    return Page(
        recommendation=one, number=f"{one.year}/{one.number}" if one.number else "",
        group=t("group-of", language, name=group_name(one.group, language)),
        group_address=f"/{language}{group_path(one.group.key)}",
        path=path_of(one, language, reads=found.reads), addressee=one.addressee,
        parts=parts_of(one, language), places=", ".join(_place(code, language) for code in one.areas),
        theme=t(f"theme-{one.theme}", language) if one.theme else "",
        decided=t("recommendation-decided", language, how=one.decision.how,
                  day=write_day(one.decision.decided_on.isoformat(), language)),
        decision_address=f"/{language}{decision_path(one.decision)}" if found.reads else "",
        about=on(one.about, one.group, language) if found.reads else None,
        amended=amended(one, language) if found.reads else None,
        ground=shared_ground(one, language) if found.reads else None,
        state=state, state_words=state_words(one, state, language),
        replies=tuple(_replied(reply, language) for reply in replies),
        notes=tuple(_noted(note, found, language) for note in one.notes.select_related("by")),
        pins=pins_shown(f"recommendation:{one.pk}", language, user),
        citation=citation(one, language) if published_ else "",
        replies_here=published_ and one.withdrawn_at is None and may_reply(user, one),
        notes_here=published_ and (found.proposes or may_reply(user, one)),
        coordinates=found.coordinates, reads=found.reads,
        writes=found.proposes, about_itself=f"recommendation:{one.pk}",
    )  # fmt: skip


def parts_of(one: Recommendation, language: str) -> tuple[tuple[str, SafeString], ...]:
    """Its parts that say something, with their headings."""
    return tuple(
        (t(f"recommendation-part-{name}", language), prose_html(text))
        for name in ("problem", "measure", "effect") if (text := getattr(one, name))
    )


def citation(one: Recommendation, language: str) -> str:
    """How the recommendation is cited, but for its address."""
    at = one.published_at or timezone.now()
    return t("recommendation-citation", language, group=group_name(one.group, language), title=one.title,
             number=f"{one.year}/{one.number}", day=write_day(f"{at:%Y-%m-%d}", language))  # fmt: skip


def _replied(reply: RecommendationReply, language: str) -> Replied:
    return Replied(
        reply.answer, t("recommendation-answer", language, answer=reply.answer), prose_html(reply.why), reply.language,
        reply.in_name, t("recommendation-reply-how", language, how="link" if reply.by_link else "editor"), reply.at,
    )  # fmt: skip


def _noted(note: Any, found: Standing, language: str) -> Noted:
    named = note.by is not None and (found.active or found.coordinates)
    by = note.by.shown_name if named else t("group-member-number", language, n=str(note.member))
    return Noted(write_day(note.on.isoformat(), language), prose_html(note.text), note.language, by)


def _place(code: str, language: str) -> str:
    try:
        return area_name(parse_area(code), language)
    except ValueError:
        return code


def _concerns(areas: Sequence[str], wanted: str) -> bool:
    """Whether it is for an area: for it, for a part of it, or for what it is a part of."""
    return not wanted or any(one.startswith(wanted) or wanted.startswith(one) for one in areas)
