"""What the forms and pages of expertise and of questions to the network show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.core.paginator import Paginator
from django.utils.safestring import SafeString

from distretto.catalogue.codes import code_list
from distretto.catalogue.fields import Field
from distretto.catalogue.typed import read_codes, written_codes
from distretto.groups.called import group_name, group_path
from distretto.groups.domain.asking_network import question_path
from distretto.groups.domain.discussing import thread_path
from distretto.groups.domain.queries.discussions import posts_of
from distretto.groups.domain.queries.knowing import Wanted, experts, who_knows
from distretto.groups.domain.queries.questions import questions_for
from distretto.groups.models import AskedPerson, Expertise, Question
from distretto.groups.rights import standing
from distretto.rendering.text import t
from distretto.themes.analysis import THEME_IDS
from distretto.web.pages.catalogue.form import Option
from distretto.web.pages.catalogue.prose import prose_html
from distretto.web.pages.groups.discussion import author, spoken
from distretto.web.pages.groups.paging import Beside, beside

CODED = {name: Field(name, "codes", codes=name) for name in ("regions", "sectors", "languages")}
SHOWN = 30


ONE_LINE = ("languages",)
"""Fields that are one line, with commas between names; the others have a line for each code."""


@dataclass(frozen=True)
class Coded:
    """Themes, regions, sectors and languages as they were typed, as codes, and what is wrong by field."""

    themes: tuple[Option, ...]
    values: Mapping[str, str]
    codes: Mapping[str, list[str]]
    faults: Mapping[str, str] = field(default_factory=dict)


def coded_form(kept: Any, language: str, typed: Any = None, names: Iterable[str] = tuple(CODED)) -> Coded:
    """What is known by code, of what is kept or of what was typed."""
    fields = {name: CODED[name] for name in names}
    if typed is None:
        themes = list(getattr(kept, "themes", ()))
        codes = {name: list(getattr(kept, name, ())) for name in fields}
        values = {
            name: in_words(name, codes[name], language) if name in ONE_LINE
            else "\n".join(written_codes(one, codes[name], language))
            for name, one in fields.items()
        }  # fmt: skip
        return Coded(_themes(themes, language), values, {"themes": themes, **codes})
    themes = [theme for theme in typed.getlist("themes") if theme in THEME_IDS]
    values = {name: typed.get(name, "")[:2000] for name in fields}
    codes = {name: read_codes(one, values[name]) for name, one in fields.items()}
    faults = {
        name: t("knowing-fault-unknown", language, given=strange)
        for name, found in codes.items()
        for strange in [one for one in found if one not in code_list(name)][:1]
    }
    return Coded(_themes(themes, language), values, {"themes": themes, **codes}, faults)


def _themes(chosen: Iterable[str], language: str) -> tuple[Option, ...]:
    there = set(chosen)
    return tuple(Option(one, t(f"theme-{one}", language), one in there) for one in THEME_IDS)


def in_words(name: str, codes: Iterable[str], language: str) -> str:
    """Codes by their names, with commas between."""
    if name == "themes":
        return ", ".join(t(f"theme-{one}", language) for one in codes)
    known = code_list(name)
    return ", ".join(known.label(one, language) for one in codes if one in known)


@dataclass(frozen=True)
class ExpertLine:
    """Somebody in the directory, with what she knows in words; why : the reasons for which she was found."""

    name: str
    parts: tuple[tuple[str, str], ...]
    words: SafeString
    why: str = ""


@dataclass(frozen=True)
class Directory:
    """The directory, or who was found in it."""

    lines: tuple[ExpertLine, ...]
    coded: Coded
    text: str
    asked: bool
    pages: Beside | None
    mine: Expertise | None


def directory(user: Any, language: str, given: Any) -> Directory:
    """Everybody who consents, by name; where something is sought, who fits it, the best first."""
    coded, text = coded_form(None, language, given), given.get("q", "").strip()[:200]
    codes = coded.codes
    asked = bool(text or any(codes.values()))
    mine = Expertise.objects.filter(user=user).first()
    if asked and not coded.faults:
        spoken_in = codes["languages"][0] if codes["languages"] else language
        wanted = Wanted(
            tuple(codes["themes"]), tuple(codes["regions"]), tuple(codes["sectors"]), text, spoken_in
        )
        found = [_expert(fit.expertise, language, reasons(fit.reasons, language))
                 for fit in who_knows(wanted, most=SHOWN, least=1.0)]
        return Directory(tuple(found), coded, text, asked, None, mine)
    page = Paginator(experts(), SHOWN).get_page(given.get("page"))
    lines = tuple(_expert(one, language) for one in page)
    return Directory(lines, coded, text, False, beside(page), mine)


@dataclass(frozen=True)
class KeptWords:
    """What is kept of one's own knowledge, where it is not what the form began with."""

    parts: tuple[tuple[str, str], ...]
    words: SafeString
    shown: bool


def kept_words(kept: Expertise | None, language: str) -> KeptWords | None:
    """What is kept, to be read beside what was typed; None where nothing is."""
    if kept is None:
        return None
    return KeptWords(_parts(kept, language), prose_html(kept.words), kept.shown_since is not None)


def _expert(one: Expertise, language: str, why: str = "") -> ExpertLine:
    return ExpertLine(one.user.shown_name, _parts(one, language), prose_html(one.words), why)


def _parts(one: Expertise, language: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (t(f"knowing-{name}", language), in_words(name, getattr(one, name), language))
        for name in ("themes", "regions", "sectors", "languages") if getattr(one, name)
    )


def reasons(found: Iterable[Mapping[str, str]], language: str) -> str:
    """Why somebody was found, in words."""
    lists = {"theme": "themes", "region": "regions", "sector": "sectors", "language": "languages"}
    said = []
    for one in found:
        name = lists.get(one["kind"])
        what = in_words(name, one["what"].split(","), language) if name else one["what"]
        said.append(t("knowing-reason", language, kind=one["kind"], what=what))
    return "; ".join(said)


@dataclass(frozen=True)
class QuestionLine:
    """A question in a list."""

    title: str
    language: str
    address: str
    group: str
    by: str
    at: datetime
    answers: int
    answered: bool
    known: str


@dataclass(frozen=True)
class QuestionList:
    """The questions that a reader may see, a page of them."""

    lines: tuple[QuestionLine, ...]
    pages: Beside
    words: str
    themes: tuple[Option, ...]
    state: str
    any: bool


def question_list(user: Any, language: str, given: Any) -> QuestionList:
    """The questions by words, theme and state, the newest first."""
    words, theme, state = given.get("q", "").strip()[:100], given.get("theme", ""), given.get("state", "")
    page = Paginator(questions_for(user, words=words, theme=theme, state=state), SHOWN).get_page(given.get("page"))
    asked = {"q": words, "theme": theme, "state": state}
    return QuestionList(
        tuple(_line(one, language) for one in page), beside(page, asked), words, _themes([theme], language), state,
        bool(page.paginator.count) or any(asked.values()),
    )  # fmt: skip


def _line(one: Question, language: str) -> QuestionLine:
    first = one.known.strip().splitlines()[0] if one.known.strip() else ""
    return QuestionLine(
        one.thread.title, one.thread.language, f"/{language}{question_path(one)}", group_name(one.group, language),
        author(one.by, one.member, language), one.at, getattr(one, "answers", 0), one.answered_at is not None,
        first[:200],
    )  # fmt: skip


@dataclass(frozen=True)
class Answer:
    """An answer on its question's page."""

    pk: int
    by: str
    at: datetime
    text: SafeString
    language: str
    rests: bool


@dataclass(frozen=True)
class QuestionPage:
    """A question's page. asked : to whom it was sent and why, for whoever may know that. mine : the reader was asked,
    and has not answered."""

    question: Question
    title: str
    language: str
    by: str
    group: str
    group_address: str
    thread: str
    parts: tuple[tuple[str, str], ...]
    text: SafeString
    known: SafeString | None
    answers: tuple[Answer, ...]
    asked: tuple[tuple[str, str, bool], ...]
    many: int
    mine: bool
    concludes: bool
    discusses: bool


def question_page(question: Question, user: Any, language: str) -> QuestionPage:
    """A question with its answers. To whom it was sent is shown to its asker, to coordinators and to those asked."""
    found = standing(user, question.group)
    every = [one for one in posts_of(question.thread) if not (one.withdrawn_at or one.hidden_at)]
    rests = set(question.rests_on.values_list("pk", flat=True))
    shown = [(one, list(one.texts.all())[-1]) for one in every]
    asked = list(question.asked.select_related("user"))
    mine = user.is_authenticated and any(one.user_id == user.pk and not one.declined_at for one in asked)
    hers = user.is_authenticated and question.by_id == user.pk
    return QuestionPage(
        question=question, title=question.thread.title, language=question.thread.language,
        by=author(question.by, question.member, language), group=group_name(question.group, language),
        group_address=f"/{language}{group_path(question.group.key)}",
        thread=f"/{language}{thread_path(question.thread)}",
        parts=tuple(
            (t(f"knowing-{name}", language), in_words(name, getattr(question, name), language))
            for name in ("themes", "regions", "sectors") if getattr(question, name)
        ),
        text=spoken(shown[0][1].text, ()) if shown else SafeString(""),
        known=prose_html(question.known) if question.known else None,
        answers=tuple(
            Answer(one.pk, author(one.by, one.member, language), one.at, spoken(text.text, ()), text.language,
                   one.pk in rests)
            for one, text in shown[1:]
        ),
        asked=_asked(asked, language) if hers or found.coordinates else (),
        many=len(asked),
        mine=mine and not any(one.by_id == user.pk for one in every),
        concludes=hers or found.coordinates, discusses=found.discusses,
    )  # fmt: skip


def _asked(asked: Iterable[AskedPerson], language: str) -> tuple[tuple[str, str, bool], ...]:
    return tuple((one.user.shown_name, reasons(one.reasons, language), one.declined_at is not None) for one in asked)
