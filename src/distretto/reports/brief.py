"""The brief: everything that is known about an area, theme by theme, as one document.

One content, three forms. An analysis that takes an area appears by itself; a question without an answer says
which data would give one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.evidence.store import Store, default_store
from distretto.rendering.problems import problem_of
from distretto.rendering.reading import Reading, question_of, read_finding
from distretto.rendering.text import t
from distretto.themes.analysis import Analysis, Theme, analyses, answered, themes
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, software_version
from distretto.themes.finding import Finding

Format = Literal["pdf", "html", "docx"]
ROWS = 10


@dataclass(frozen=True)
class Answered:
    """One question with its finding, read in the brief's language."""

    analysis: str
    finding: Finding
    reading: Reading


@dataclass(frozen=True)
class Unanswered:
    """A question without an answer here, and the reason: no analysis yet, or data that do not reach."""

    question: str
    reason: str


@dataclass(frozen=True)
class Chapter:
    """One theme's part of the brief."""

    title: str
    about: str
    answers: tuple[Answered, ...]
    unanswered: tuple[Unanswered, ...]


@dataclass(frozen=True)
class Brief:
    """The content of a brief, in one language and free of any form."""

    area: str
    name: str
    language: str
    title: str
    subtitle: str
    summary: tuple[str, ...]
    faults: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    sources: tuple[str, ...]
    citation: str

    def word(self, key: str, **arguments: object) -> str:
        """A message of the brief's own in its language."""
        return t(f"brief-{key}", self.language, **arguments)


def make_brief(area_id: str, language: str, *, store: Store | None = None) -> Brief:
    """Ask every question that takes an area and put the answers together; raises UnknownArea.

    An answer that the data do not reach becomes an unanswered question with its reason.
    """
    area = parse_area(area_id)
    store = store or default_store()
    chapters = tuple(_chapter(theme, area.id, language, store) for theme in themes())
    found = [answer for chapter in chapters for answer in chapter.answers]
    name = area_name(area, language)
    return Brief(
        area=area.id,
        name=name,
        language=language,
        title=name,
        subtitle=t("brief-subtitle", language),
        summary=tuple(answer.reading.answer[0].replace("*", "") for answer in found if answer.reading.answer),
        faults=_once(fault for answer in found for fault in answer.reading.faults),
        chapters=tuple(sorted(chapters, key=lambda chapter: not chapter.answers)),
        sources=_once(source for answer in found for source in answer.reading.sources),
        citation=t(
            "brief-citation",
            language,
            name=name,
            software=software_version(),
            hashes=", ".join(answer.finding.hash[:8] for answer in found),
        ),
    )


def _chapter(theme: Theme, area: str, language: str, store: Store) -> Chapter:
    answers: list[Answered] = []
    unanswered: list[Unanswered] = []
    for analysis in analyses(theme.id):
        if not _about_an_area(analysis):
            continue
        try:
            finding = ask(analysis.id, {"region": area}, store=store)
        except CannotAnswer as error:
            unanswered.append(Unanswered(_question(analysis.id, area, language), _reason(error, language)))
        else:
            answers.append(Answered(analysis.id, finding, read_finding(finding, language)))
    unanswered += [
        Unanswered(
            _question(question.id, area, language), t(question.key.replace("question", "unanswered", 1), language)
        )
        for question in theme.questions
        if not answered(question)
    ]
    return Chapter(t(theme.title, language), t(f"{theme.title}-about", language), tuple(answers), tuple(unanswered))


def _reason(error: CannotAnswer, language: str) -> str:
    problem = problem_of(error, language)
    return problem.sentence if problem else str(error)


def _about_an_area(analysis: Analysis) -> bool:
    return any(parameter.id == "region" for parameter in analysis.parameters)


def _question(question_id: str, area: str, language: str) -> str:
    return question_of(question_id, {"region": area}, language)


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))


def write_brief(area_id: str, language: str, fmt: Format, *, store: Store | None = None) -> bytes:
    """The brief of an area as the bytes of a document; raises UnknownArea, and ValueError for another format."""
    if fmt not in ("pdf", "html", "docx"):
        raise ValueError(f"a brief is pdf, html or docx, not {fmt!r}")
    brief = make_brief(area_id, language, store=store)
    return _writers()[fmt](brief)


def _writers() -> Mapping[str, Callable[[Brief], bytes]]:
    from distretto.reports.as_docx import brief_docx
    from distretto.reports.as_html import brief_html
    from distretto.reports.as_pdf import brief_pdf

    return {"pdf": brief_pdf, "html": brief_html, "docx": brief_docx}
