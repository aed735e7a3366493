"""A finding's page in the order in which it is read: question, answer, how sure, figures, tables, from here, how."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from distretto.catalogue.domain.piloting import ANALYSIS as PILOTED
from distretto.catalogue.domain.queries.titles import title_of
from distretto.evidence.classifications import areas
from distretto.groups.domain.studies import ANALYSIS as STUDIED
from distretto.rendering.citation import bibtex, citation
from distretto.rendering.explaining import parameter_label
from distretto.rendering.reading import Reading, method_in_words, question_of, read_finding, value_in_words
from distretto.rendering.text import t, write_cell
from distretto.reports.calendar import ANALYSIS as CALLS
from distretto.themes.analysis import every_question
from distretto.themes.analysis import theme as theme_by_id
from distretto.themes.asking import Request
from distretto.themes.ecoinnovation.listing import THEME
from distretto.themes.finding import Finding
from distretto.themes.parameters import Parameter
from distretto.web import addresses
from distretto.web.asked import readers_area
from distretto.web.kept import kept_by_hash
from distretto.web.pages.figures import FigurePage, cell_link, figure_pages
from distretto.web.pages.form import Field, fields_of
from distretto.web.pages.industry_ways import IndustryWay, industry_ways
from distretto.web.pages.tables import File, TablePage, table_page

TRANSFERRED = "ecoinnovation.transfer"
"""The question whose answer lists the practices from which a pilot may begin."""
MOST_LARGE, SHORT_ANSWER, LEAD_LENGTH = 6, 700, 420
"""An answer of at most so many statements and letters is set large; of a longer one, its beginning of so many."""
FRAMEWORKS = (("PDF", "pdf"), ("Word", "docx"), ("HTML", "html"))
"""The forms of a pilot's framework, by the name that a reader knows."""


@dataclass(frozen=True)
class Way:
    """A way on from the finding."""

    question: str
    because: str
    address: str
    answered: bool


@dataclass(frozen=True)
class Subject:
    """The area that the question is about."""

    id: str
    name: str
    address: str


@dataclass(frozen=True)
class Files:
    """Addresses of what can be taken away, and of the ways to the same finding elsewhere."""

    json: str
    reproduction: str
    api: str
    permanent: str
    brief: str
    compare: str
    calendar: str
    command: str
    bibtex: str
    study: str
    pilot: str
    practices: str
    framework: tuple[File, ...] = ()


@dataclass(frozen=True)
class MethodLine:
    """A method that was applied, with its formula and source."""

    id: str
    title: str
    formula: str
    source: str


@dataclass(frozen=True)
class FindingPage:
    """Everything that the template shows.

    `subject` is the area that the question is about, `home` the one that the reader comes from, which stays with her on
    pages about no area.
    """

    analysis: str
    hash: str
    reading: Reading
    subject: Subject | None
    home: Subject | None
    theme: str
    place: int
    questions: int
    figures: tuple[FigurePage, ...]
    tables: tuple[TablePage, ...]
    ways: tuple[Way, ...]
    industry_ways: tuple[IndustryWay, ...]
    fields: tuple[Field, ...]
    files: Files
    citation: str
    bibtex: str
    data: tuple[dict[str, Any], ...]
    methods: tuple[MethodLine, ...]
    changed: tuple[tuple[str, Any], ...]
    asked: tuple[tuple[str, str], ...]
    action: str
    software: str

    @property
    def names(self) -> bool:
        """Whether the question is about something that a reader names by typing: an occupation, say."""
        return any(field.how == "code" for field in self.fields)

    @property
    def chooses(self) -> bool:
        """Whether what to ask about, or to compare with, is the first thing that a reader changes: above the table."""
        return self.names or any(field.id == "benchmark" for field in self.fields)

    @property
    def lead(self) -> tuple[str, ...]:
        """The statements that are set large: all of a short answer, of a longer one those that fit a few lines."""
        answer = self.reading.answer
        if len(answer) <= MOST_LARGE and sum(map(len, answer)) <= SHORT_ANSWER:
            return answer
        return answer[:2 if sum(map(len, answer[:2])) <= LEAD_LENGTH else 1]

    @property
    def rest(self) -> tuple[str, ...]:
        """The statements after those."""
        return self.reading.answer[len(self.lead):]

    @property
    def scenarios(self) -> bool:
        """Whether the answer is of one scenario among several, so that the others are worth a link at the top."""
        return any(field.id == "scenario" for field in self.fields)

    @property
    def grouped(self) -> bool:
        """Whether the question is about an industry group alone."""
        return any(name == "industries" for name, _ in self.changed)

    @property
    def title(self) -> str:
        """The title of the browser's window: the subject first, where there is one."""
        return f"{self.subject.name}: {self.reading.question}" if self.subject else self.reading.question


def finding_page(http: HttpRequest, request: Request, finding: Finding, language: str) -> FindingPage:
    """The page of a finding."""
    reading = read_once(finding, language)
    theme = theme_by_id(request.analysis.theme)
    ids = [question.id for question in every_question(theme)]
    content = finding.content
    address = addresses.absolute(http, addresses.kept_address(language, finding.hash))
    subject = subject_of(request.parameters.get("region"), language)
    home = subject or subject_of(readers_area(http, request.analysis), language)
    link = cell_link(request, language)
    return FindingPage(
        analysis=finding.analysis,
        hash=finding.hash,
        reading=reading,
        subject=subject,
        home=home,
        theme=theme.id,
        place=ids.index(finding.analysis) + 1 if finding.analysis in ids else 0,
        questions=len(ids),
        figures=figure_pages(http, request, finding, language),
        tables=tuple(
            table_page(
                http, table, language, table_files(request, finding, table["id"], language), finding.parameters, link,
                home.id if home and not subject else "",
            )
            for table in content["tables"]
        ),
        ways=ways_of(reading, home, language),
        industry_ways=industry_ways(finding, language),
        fields=fields_of(request.analysis, request.parameters, language),
        files=files_of(request, finding, language),
        citation=citation(finding, language, address),
        bibtex=bibtex(finding, language, address),
        data=data_of(finding, language),
        methods=tuple(
            MethodLine(m["id"], *method_in_words(m["id"], m["formula"], m["source"], language))
            for m in content["provenance"]["methods"]
        ),
        changed=tuple(request.changed.items()),
        asked=asked_with(request, language),
        action=addresses.finding_address(language, finding.analysis, {}),
        software=finding.software,
    )


def data_of(finding: Finding, language: str) -> tuple[dict[str, Any], ...]:
    """Each data set under the finding, once, with its label."""
    once = {(d["dataset"], d["sha256"]): d for d in finding.content["provenance"]["data"]}
    return tuple({**d, "label": write_cell("dataset", d["dataset"], language)} for d in once.values())


def table_files(request: Request, finding: Finding, table: str, language: str) -> tuple[File, ...]:
    """The files of a table."""

    def at(leaf: str, **more: str) -> str:
        return addresses.finding_address(language, finding.analysis, request.changed, leaf, **more)

    return (
        File("CSV", at("table.csv", table=table)),
        File("XLSX", at("table.xlsx", table=table)),
        File("JSON", at("finding.json")),
    )


def read_once(finding: Finding, language: str) -> Reading:
    """The finding read in a language, kept under its hash and the states of its data."""
    states = tuple((s["dataset"], s["state"], s["reason"]) for s in finding.states)
    return kept_by_hash((finding.hash, language, "reading", states), lambda: read_finding(finding, language))


def subject_of(address: str | None, language: str) -> Subject | None:
    """The area with its name and page, or None where there is none."""
    if not address:
        return None
    name = areas.area_name(areas.parse_area(address), language)
    return Subject(address, name, addresses.region_address(language, address))


def asked_with(request: Request, language: str) -> tuple[tuple[str, str], ...]:
    """What the reader chose beside the area: each parameter that is not at its default, in words."""
    return tuple(
        (parameter_label(name, language), _in_words(request.analysis.parameter(name), value, language))
        for name, value in request.changed.items()
        if name != "region"
    )


def _in_words(parameter: Parameter, value: Any, language: str) -> str:
    """A value as a reader says it; of a record that is named by its key, the title."""
    title = title_of(str(value), language) if parameter.kind == "text" else ""
    return title or value_in_words(parameter, value, language)


def ways_of(reading: Reading, home: Subject | None, language: str) -> tuple[Way, ...]:
    """The ways on, the reader's area kept: to a finding where there is an answer, else to its place in the theme."""
    kept = {"region": home.id} if home else {}
    ways = []
    for way in reading.onward:
        p = {**kept, **way.parameters}
        theme = addresses.theme_address(language, way.to.split(".")[0], p.get("region")) + f"#{way.to}"
        address = addresses.finding_address(language, way.to, p) if way.answered else theme
        question = question_of(way.to, p, language) if way.answered else way.question
        ways.append(Way(question, way.because, address, way.answered))
    return tuple(ways)


def files_of(request: Request, finding: Finding, language: str) -> Files:
    """The addresses of everything that belongs to a finding."""
    area = request.parameters.get("region")
    changed = request.changed
    return Files(
        json=addresses.finding_address(language, finding.analysis, changed, "finding.json"),
        reproduction=addresses.finding_address(language, finding.analysis, changed, "reproduction.zip"),
        api=f"/api/v1/findings/{finding.analysis}{addresses.query(changed)}",
        permanent=addresses.kept_address(language, finding.hash),
        brief=addresses.region_address(language, area, "brief.pdf") if area else "",
        compare=addresses.compare_address(language, [area], finding.analysis, changed.get("industries", ""))
        if area
        else "",
        calendar=_calendar(request, finding, language),
        command=command_line(request),
        bibtex=addresses.finding_address(language, finding.analysis, changed, "citation.bib"),
        study=f"/{language}/studies/new/{addresses.query(changed)}" if finding.analysis == STUDIED else "",
        pilot=f"/{language}/catalogue/new/pilot/{addresses.query(changed)}"
        if finding.analysis == PILOTED and changed.get("practice") else "",
        framework=tuple(
            File(name, addresses.finding_address(language, PILOTED, changed, f"framework.{form}"))
            for name, form in FRAMEWORKS
        ) if finding.analysis == PILOTED and changed.get("practice") else (),
        practices=addresses.finding_address(language, TRANSFERRED, {"region": area, "practices": THEME})
        if finding.analysis == PILOTED and not changed.get("practice") else "",
    )


def _calendar(request: Request, finding: Finding, language: str) -> str:
    """The address of the calendar of what has deadlines, of no day of its own: it goes on being made; else empty."""
    if finding.analysis != CALLS:
        return ""
    days = {p.id for p in request.analysis.parameters if p.kind == "day"}
    rolling = {name: value for name, value in request.changed.items() if name not in days}
    return addresses.finding_address(language, finding.analysis, rolling, "calendar.ics")


def command_line(request: Request) -> str:
    """The command that asks the same question in a terminal."""
    options = [f"--{name.replace('_', '-')} {shlex.quote(str(value))}" for name, value in request.changed.items()]
    return " ".join(["distretto ask", request.analysis.id, *options])


def first_sentence(finding: Finding, language: str) -> str:
    """The sentence of a finding that stands where there is room for one."""
    sentences = read_once(finding, language).answer
    return sentences[0] if sentences else t("web-no-sentence", language)
