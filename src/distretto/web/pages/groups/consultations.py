"""The consultations of a group: the list, the form, the page on which one votes, the statements."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.core.paginator import Paginator
from django.utils import timezone
from django.utils.safestring import SafeString

from distretto.groups.domain.consulting import consultation_path, is_open, is_over
from distretto.groups.domain.queries.consultations import (
    choices_of,
    consultations_of,
    next_statement,
    shown_statements,
)
from distretto.groups.domain.taking_part import CHOICES
from distretto.groups.models import Consultation, Participant, Statement, WorkingGroup
from distretto.groups.rights import Standing
from distretto.rendering.dates import write_at
from distretto.rendering.text import LANGUAGES, t
from distretto.rendering.time_zones import Zones, zones_with
from distretto.web.pages.catalogue.form import Option
from distretto.web.pages.catalogue.prose import prose_html
from distretto.web.pages.groups.abouts import Named, named
from distretto.web.pages.groups.members import country_options, helix_options
from distretto.web.pages.groups.paging import Beside, beside
from distretto.web.pages.groups.when import first_zone

PER_PAGE = 20
FIELDS = (
    "title", "text", "language", "day", "clock", "time_zone", "by_link", "most", "adds", "shows", "statements", "about",
)  # fmt: skip
WORDS = {number: word for word, number in CHOICES.items()}


@dataclass(frozen=True)
class Line:
    """A consultation in a list. state : `prepared`, `open` or `closed`."""

    title: str
    language: str
    address: str
    state: str
    closes: str
    voters: int
    statements: int


@dataclass(frozen=True)
class Listed:
    """The consultations of a group, a page of them."""

    lines: tuple[Line, ...]
    beside: Beside


@dataclass(frozen=True)
class Form:
    """The form of a consultation as it stands or as it was typed. new : whether it is a new one."""

    values: Mapping[str, str]
    faults: Mapping[str, str]
    languages: tuple[Option, ...]
    zones: Zones
    shows: tuple[Option, ...]
    about: Named | None
    new: bool


@dataclass(frozen=True)
class Said:
    """A statement as its reader sees it: in her language where somebody said it in that.

    original : as it was written, where it is shown in another language. mine : what she said to it, for example
    `agree`; empty where nothing.
    """

    number: int
    text: str
    language: str
    original: str
    original_language: str
    mine: str


@dataclass(frozen=True)
class Asking:
    """The page on which one votes. now : the statement that is asked; None where none is left. before : the one on
    which she has just voted. said : on how many of `all` she voted; mine : what she said to each."""

    consultation: Consultation
    title: str
    text: SafeString
    about: Named | None
    closes: str
    over: bool
    open: bool
    now: Said | None
    before: Said | None
    said: int
    all: int
    mine: tuple[Said, ...]
    kinds: tuple[Option, ...]
    countries: tuple[Option, ...]
    described: bool
    languages: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class StatementLine:
    """A statement as the coordinators and the members see it in the list."""

    pk: int
    said: Said
    state: str
    seed: bool
    by: str
    why: str
    at: datetime
    missing: tuple[tuple[str, str], ...]


def consultation_list(group: WorkingGroup, found: Standing, language: str, number: str) -> Listed:
    """The group's consultations; what is prepared, for its coordinators alone."""
    page = Paginator(consultations_of(group, prepared=found.coordinates), PER_PAGE).get_page(number)
    return Listed(tuple(line(one, language) for one in page), beside(page))


def line(one: Consultation, language: str) -> Line:
    """A consultation in a list."""
    picture = one.pictures.last()
    return Line(
        one.title, one.language, f"/{language}{consultation_path(one)}",
        "prepared" if one.opened_at is None else "closed" if is_over(one) else "open", closes(one, language),
        picture.voters if picture is not None else 0, shown_statements(one).count(),
    )  # fmt: skip


def closes(one: Consultation, language: str) -> str:
    """When it closes or was closed, in the time zone in which it was set, and in the reader's where that differs."""
    at, zone = one.closed_at or one.closes_at, timezone.get_current_timezone_name()
    there, here = (write_at(at, language, name) for name in (one.time_zone, zone))
    own, reader = (at.astimezone(ZoneInfo(name)).utcoffset() for name in (one.time_zone, zone))
    return there if own == reader else t("consult-both", language, there=there, here=here)


def form(
    one: Consultation | None, group: WorkingGroup, user: Any, language: str, typed: Mapping[str, str] | None,
    faults: Mapping[str, str] | None = None, about: str = "",
) -> Form:
    """The form of a consultation, or of a new one on what `about` names."""
    if typed is not None:
        values = {name: typed.get(name, "") for name in FIELDS}
    elif one is not None:
        local = one.closes_at.astimezone(ZoneInfo(one.time_zone))
        values = {
            "title": one.title, "text": one.text, "language": one.language, "day": f"{local:%Y-%m-%d}",
            "clock": f"{local:%H:%M}", "time_zone": one.time_zone, "by_link": "1" if one.by_link else "",
            "most": str(one.most), "adds": "1" if one.adds else "", "shows": one.shows, "statements": "",
            "about": one.about,
        }  # fmt: skip
    else:
        first = {"language": language, "clock": "18:00", "most": "500", "adds": "1",
                 "shows": Consultation.Shows.VOTED, "about": about,
                 "time_zone": first_zone(group)}  # fmt: skip
        values = {**dict.fromkeys(FIELDS, ""), **first}
    return Form(
        values, faults or {},
        tuple(Option(code, name, code == values["language"]) for code, name in LANGUAGES.items()),
        zones_with(values["time_zone"], language),
        tuple(Option(one, t("consult-shows", language, shows=one), one == values["shows"])
              for one in Consultation.Shows.values),
        on(values["about"], group, language), one is None,
    )  # fmt: skip


def on(about: str, group: WorkingGroup, language: str) -> Named | None:
    """What a consultation is on; None for the group itself."""
    return named(about, language, group) if about and about != f"group:{group.key}" else None


def asking(
    one: Consultation, participant: Participant | None, language: str, *, wanted: str = "", before: str = "",
) -> Asking:
    """The page on which one votes. wanted : the number of the statement that she asks for, else the next one."""
    mine = choices_of(participant)
    shown = {statement.number: statement for statement in shown_statements(one)}
    chosen = shown.get(int(wanted)) if wanted.isdigit() else next_statement(one, participant)
    last = shown.get(int(before)) if before.isdigit() else None
    return Asking(
        consultation=one, title=one.title, text=prose_html(one.text),
        about=on(one.about, one.group, language), closes=closes(one, language), over=is_over(one), open=is_open(one),
        now=said(chosen, mine, language) if chosen is not None else None,
        before=said(last, mine, language) if last is not None and last.number in mine else None,
        said=len(mine), all=len(shown),
        mine=tuple(said(shown[number], mine, language) for number in sorted(mine) if number in shown),
        kinds=helix_options(language, participant.kind if participant is not None else ""),
        countries=country_options(language, participant.country if participant is not None else ""),
        described=participant is not None and bool(participant.kind or participant.country),
        languages=tuple(LANGUAGES.items()),
    )  # fmt: skip


def said(statement: Statement, mine: Mapping[int, int], language: str) -> Said:
    """A statement for its reader, in her language where a member said it in that."""
    texts = {one.language: one.text for one in statement.translations.all()}
    translated = language != statement.language and language in texts
    return Said(
        statement.number, texts[language] if translated else statement.text,
        language if translated else statement.language, statement.text if translated else "", statement.language,
        WORDS[mine[statement.number]] if statement.number in mine else "",
    )  # fmt: skip


def statement_lines(one: Consultation, found: Standing, language: str, number: str) -> tuple[Beside, Any]:
    """The statements, those that wait first for their coordinators; others see what is shown and what was taken out."""
    every = one.statements.prefetch_related("translations").select_related("participant__user")
    if not found.coordinates:
        every = every.exclude(state=Statement.State.WAITING)
    order = (Statement.State.WAITING, Statement.State.SHOWN, Statement.State.OUT)
    ordered = sorted(every, key=lambda each: (order.index(Statement.State(each.state)), each.number))
    page = Paginator(ordered, 50).get_page(number)
    return beside(page), tuple(_line(each, language) for each in page)


def _line(each: Statement, language: str) -> StatementLine:
    there = {each.language, *(one.language for one in each.translations.all())}
    by = "seed" if each.seed else "member" if each.by_member is not None else "link"
    return StatementLine(
        each.pk, said(each, {}, language), each.state, each.seed, t("consult-by", language, by=by),
        each.why, each.at, tuple((code, name) for code, name in LANGUAGES.items() if code not in there),
    )  # fmt: skip
