"""The brief: everything that is known about an area, theme by theme, as one document.

One content, three forms. An analysis that takes an area appears by itself; a question without an answer stands in
an annex.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from babel.dates import format_date

from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.evidence.store import Store, default_store
from distretto.rendering.citation import years_of
from distretto.rendering.problems import problem_of
from distretto.rendering.reading import Reading, question_of, read_finding, sources_by_terms
from distretto.rendering.text import LOCALES, t
from distretto.themes.analysis import Analysis, Theme, analyses, answered, get_analysis, themes
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, software_version
from distretto.themes.finding import Finding

Format = Literal["pdf", "html", "docx"]
SHORT_HASH = 8
CHANGED_WIDTHS = (2, 3, 3)
"""The parts of the page that question, then and now have in the table of what changed."""


@dataclass(frozen=True)
class Answered:
    """One question with its finding, read in the brief's language."""

    analysis: str
    finding: Finding
    reading: Reading

    @property
    def rests_on_records(self) -> bool:
        """Whether it tells of what members recorded: the brief says the gist, the catalogue has the list."""
        return get_analysis(self.analysis).on_records

    @property
    def of_country(self) -> bool:
        """Whether it is told of the area's country, because the data know nothing smaller."""
        return "country" in self.finding.content["facts"]

    @property
    def gist(self) -> bool:
        """Whether the brief says no more than the gist: of records, of the country, and of what is declared so."""
        return self.rests_on_records or self.of_country or get_analysis(self.analysis).gist


@dataclass(frozen=True)
class Unanswered:
    """A question without an answer here; `reason` where there is an analysis and its data do not reach the area."""

    question: str
    reason: str


@dataclass(frozen=True)
class Chapter:
    """One theme's part of the brief."""

    title: str
    about: str
    answers: tuple[Answered, ...]
    unanswered: tuple[Unanswered, ...]

    @property
    def place(self) -> int:
        """What is told with figures comes first, then that of which the gist is said, last what has no answer."""
        if not self.answers:
            return 2
        return int(all(answer.gist for answer in self.answers))


@dataclass(frozen=True)
class Changed:
    """What a document says otherwise than in its last edition, in words: each sentence then and now.

    says : how many changed, or that nothing did; beside : since which edition, and how many more there are.
    """

    title: str
    says: str
    beside: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Brief:
    """The content of a brief, in one language and free of any form.

    `issued` and `address` are as they were given, so that the same inputs give the same document. `changed` stands in
    a brief that is issued as an edition. `private` says whose data are in it where these are not open.
    """

    area: str
    name: str
    language: str
    chapters: tuple[Chapter, ...]
    software: str
    issued: date | None = None
    address: str = ""
    changed: Changed | None = None
    private: str = ""

    @property
    def answers(self) -> tuple[Answered, ...]:
        """Every answer, in the order of the document."""
        return tuple(answer for chapter in self.chapters for answer in chapter.answers)

    @property
    def faults(self) -> tuple[str, ...]:
        """What is known to be wrong in the data under any answer."""
        return _once(fault for answer in self.answers for fault in answer.reading.faults)

    @property
    def sources(self) -> tuple[str, ...]:
        """Every source with its version once, those with the same terms together."""
        every = [data for answer in self.answers for data in answer.finding.content["provenance"]["data"]]
        return sources_by_terms(every, self.language)

    @property
    def years(self) -> tuple[str, ...]:
        """The first and the last of all years that the answers are about and whose figures they tell: *1995–2024*.

        A year after the date of issue is one that an answer looks ahead to: no figure is of it yet.
        """
        last_issued = str(self.issued.year) if self.issued else "9999"
        told = {
            year for answer in self.answers for year in _years_told(answer.finding.content) if year <= last_issued
        }
        if not told:
            return ()
        first, last = min(told), max(told)
        return (first if first == last else f"{first}–{last}",)

    @property
    def head(self) -> tuple[tuple[str, str], ...]:
        """What stands at the head of the document: date of issue, years of the data, address, software."""
        lines = (
            ("issued", self.issued_in_words), ("data-years", "; ".join(self.years)),
            ("address", self.address), ("made-with", f"Distretto {self.software}"),
        )
        return tuple((self.word(key), said) for key, said in lines if said)

    @property
    def subtitle(self) -> str:
        """What stands below the name: what the document is, or that it is not for everybody."""
        return self.private or self.word("subtitle")

    @property
    def foot(self) -> str:
        """What stands on every page: that it is private where it is, the area, the date."""
        return " · ".join(part for part in (self.private, self.name, self.issued_in_words) if part)

    @property
    def issued_in_words(self) -> str:
        """The date of issue as the language writes it; empty where none was given."""
        return format_date(self.issued, "long", LOCALES[self.language]) if self.issued else ""

    @property
    def citation(self) -> str:
        """The brief as a reference in one line, with its date, the years of its data and its address."""
        parts = [
            self.word("citation", software=self.software, name=self.name),
            self.word("cite-issued", date=self.issued_in_words) if self.issued else "",
            self.word("cite-years", years="; ".join(self.years)) if self.years else "",
            self.word("cite-findings", hashes=", ".join(a.finding.hash[:SHORT_HASH] for a in self.answers)),
            self.address,
        ]
        return " ".join(part for part in parts if part)

    def word(self, key: str, **arguments: object) -> str:
        """A message of the brief's own in its language."""
        return t(f"brief-{key}", self.language, **arguments)


Asking = Callable[[Analysis, dict[str, str]], dict[str, str]]


def as_given(_: Analysis, given: dict[str, str]) -> dict[str, str]:
    """A question asked with nothing but what it is asked about."""
    return given


def make_brief(
    area_id: str, language: str, *, store: Store | None = None, issued: date | None = None, address: str = "",
    private: str = "", asking: Asking = as_given,
) -> Brief:
    """Ask every question that takes an area and put the answers together; raises UnknownArea.

    asking : what a question is asked with, from its analysis and the area; by default that alone.

    An answer that the data do not reach becomes an unanswered question with its reason.
    """
    area = parse_area(area_id)
    store = store or default_store()
    chapters = tuple(_chapter(theme, area.id, language, store, issued, asking) for theme in themes())
    return Brief(
        area=area.id,
        name=area_name(area, language),
        language=language,
        chapters=tuple(sorted(chapters, key=lambda chapter: chapter.place)),
        software=software_version(),
        issued=issued,
        address=address,
        private=private,
    )


def _chapter(
    theme: Theme, area: str, language: str, store: Store, issued: date | None, asking: Asking
) -> Chapter:
    """One theme's questions, those answered from statistics first; what asks for a day is asked as of the issue."""
    answers: list[Answered] = []
    unanswered: list[Unanswered] = []
    for analysis in analyses(theme.id):
        if not _about_an_area(analysis):
            continue
        try:
            given = asking(analysis, {"region": area, **_on_the_day(analysis, issued)})
            finding = ask(analysis.id, given, store=store, at_once=True)
        except CannotAnswer as error:
            unanswered.append(Unanswered(_question(analysis.id, area, language), _reason(error, language)))
        else:
            answers.append(Answered(analysis.id, finding, read_finding(finding, language)))
    unanswered += [
        Unanswered(_question(question.id, area, language), "")
        for question in theme.questions if not answered(question)
    ]
    answers.sort(key=lambda answer: answer.rests_on_records)
    return Chapter(t(theme.title, language), t(f"{theme.title}-about", language), tuple(answers), tuple(unanswered))


def _on_the_day(analysis: Analysis, issued: date | None) -> dict[str, str]:
    days = [parameter.id for parameter in analysis.parameters if parameter.kind == "day"]
    return {day: issued.isoformat() for day in days} if issued else {}


def _reason(error: CannotAnswer, language: str) -> str:
    problem = problem_of(error, language)
    return problem.sentence if problem else str(error)


def _about_an_area(analysis: Analysis) -> bool:
    return any(parameter.id == "region" for parameter in analysis.parameters)


def _question(question_id: str, area: str, language: str) -> str:
    return question_of(question_id, {"region": area}, language)


def _years_told(content: Mapping[str, Any]) -> Iterable[str]:
    """The years that were asked about or compared, and those between which a finding says its figures lie."""
    yield from filter(None, years_of(content).split("–"))
    for one in content["how_sure"]:
        if one["kind"] == "age":
            yield from (str(value["v"]) for value in one["says"]["values"].values() if value["kind"] == "year")


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))


def write_brief(
    area_id: str, language: str, fmt: Format, *, store: Store | None = None, issued: date | None = None,
    address: str = "",
) -> bytes:
    """The brief of an area as the bytes of a document; raises UnknownArea, and ValueError for another format.

    `issued` is the date of issue at its head and `address` where it is to be found: both are given and never looked
    up, so that the same inputs give the same bytes.
    """
    if fmt not in ("pdf", "html", "docx"):
        raise ValueError(f"a brief is pdf, html or docx, not {fmt!r}")
    return writers()[fmt](make_brief(area_id, language, store=store, issued=issued, address=address))


def writers() -> Mapping[str, Callable[[Brief], bytes]]:
    """What writes a brief in each of its forms."""
    from distretto.reports.as_docx import brief_docx
    from distretto.reports.as_html import brief_html
    from distretto.reports.as_pdf import brief_pdf

    return {"pdf": brief_pdf, "html": brief_html, "docx": brief_docx}
