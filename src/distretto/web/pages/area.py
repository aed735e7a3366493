"""An area's page: its facts, and under each theme the sentences that there are and what the others would need."""

from __future__ import annotations

from dataclasses import dataclass

from distretto.evidence.classifications import areas, nuts
from distretto.evidence.classifications.directory import directory
from distretto.evidence.closed import any_closed
from distretto.evidence.dataset import UnknownDataset
from distretto.rendering.maps import locator_map
from distretto.rendering.problems import problem_of
from distretto.rendering.reading import question_of
from distretto.rendering.text import say, t
from distretto.themes.analysis import Analysis, Question, Theme, analyses, answered, get_analysis, themes
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, make_request
from distretto.themes.finding import Finding
from distretto.web import addresses
from distretto.web.kept import kept_by_hash
from distretto.web.pages.catalogue.holdings import Holdings, holdings
from distretto.web.pages.facts import Fact, facts_of
from distretto.web.pages.figures import strip_svg
from distretto.web.pages.finding import first_sentence, read_once
from distretto.web.pages.start import Choice

Answered = Finding | CannotAnswer | UnknownDataset
MEMBERS_MISSING = frozenset({"members-missing", "growth-members"})
"""The statements with which an answer names the members of an area that it does not count."""
BEGIN = {"innovation.assessments": "catalogue/new/assessment/guided/"}
"""Where the record begins without which a question cannot be answered."""
HOW_ASKED = {"specialisation.localisation": "localisation-theme"}
"""How a question about data that are not open is asked, where not as the one about a cluster's finance."""


@dataclass(frozen=True)
class Line:
    """One question about the area: its sentence where there is an answer, else what would give one.

    begin : where the record begins that would give the answer, if it is one that the reader can make.
    """

    id: str
    question: str
    sentence: str
    answered: bool
    address: str = ""
    strip: str = ""
    age: str = ""
    faults: tuple[str, ...] = ()
    begin: str = ""


@dataclass(frozen=True)
class ThemeRows:
    """A theme's part of the page."""

    id: str
    title: str
    about: str
    address: str
    lines: tuple[Line, ...]
    open: tuple[Line, ...]

    @property
    def open_count(self) -> int:
        """How many questions have no answer yet."""
        return len(self.open)


@dataclass(frozen=True)
class AreaPage:
    """Everything that the template shows."""

    id: str
    name: str
    native: str
    kind: str
    codes: tuple[str, ...]
    parents: tuple[Choice, ...]
    locator: str
    facts: tuple[Fact, ...]
    themes: tuple[ThemeRows, ...]
    faults: tuple[str, ...]
    compare: str
    smaller: tuple[Choice, ...]
    held: Holdings

    @property
    def still_open(self) -> bool:
        """Whether a theme has no answer at all."""
        return any(not theme.lines for theme in self.themes)


def _native(area: areas.Area, language: str) -> str:
    """The region's name in its own language and script, where that is not the heading already."""
    if area.kind == "set":
        return ""
    name = directory()[area.id].name
    return "" if name == areas.area_name(area, language) else name


def area_page(address: str, language: str) -> AreaPage:
    """The page of an area."""
    area = areas.parse_area(address)
    found = _answers(address)
    rows = tuple(sorted((_theme(theme, address, found, language) for theme in themes()), key=_on_records))
    return AreaPage(
        id=address,
        name=areas.area_name(area, language),
        native=_native(area, language),
        kind=area.kind,
        codes=tuple(area.members),
        parents=_parents(area, language),
        locator=kept_by_hash(("locator", address, language), lambda: locator_map(address, language)),
        facts=facts_of(area, found, language),
        themes=rows,
        faults=tuple(dict.fromkeys(fault for theme in rows for line in theme.lines for fault in line.faults)),
        compare=addresses.compare_address(language, [address]),
        smaller=_smaller(area, language),
        held=holdings(language, address),
    )


def _answers(address: str) -> dict[str, Answered]:
    """Every analysis about an area, asked about this one with its defaults."""
    found: dict[str, Answered] = {}
    for analysis in analyses():
        if not _about_areas(analysis):
            continue
        found[analysis.id] = answer_or_why_not(analysis.id, {"region": address})
    return found


def answer_or_why_not(analysis_id: str, given: dict[str, str]) -> Answered:
    """The finding, or what keeps it from being one: data that do not reach, or a data set that is not loaded."""
    try:
        return ask(analysis_id, given, at_once=True)
    except (CannotAnswer, UnknownDataset) as error:
        return error


def _about_areas(analysis: Analysis) -> bool:
    return any(p.id == "region" for p in analysis.parameters)


def _theme(theme: Theme, address: str, found: dict[str, Answered], language: str) -> ThemeRows:
    ids = [q.id for q in theme.questions if q.id in found]
    ids += [a.id for a in analyses(theme.id) if a.id in found and a.id not in ids]
    return ThemeRows(
        id=theme.id,
        title=t(theme.title, language),
        about=t(f"{theme.title}-about", language),
        address=addresses.theme_address(language, theme.id, address),
        lines=tuple(_line(i, address, found[i], language) for i in ids),
        open=tuple(_open(q, address, language) for q in theme.questions if not answered(q)),
    )


def _on_records(theme: ThemeRows) -> bool:
    """What is computed from statistics comes first, then what is recorded."""
    return all(get_analysis(line.id).on_records for line in theme.lines)


def _line(analysis_id: str, address: str, found: Answered, language: str) -> Line:
    question = question_of(analysis_id, {"region": address}, language)
    target = addresses.finding_address(language, analysis_id, make_request(analysis_id, {"region": address}).changed)
    if not isinstance(found, Finding):
        begin = BEGIN.get(analysis_id) if isinstance(found, CannotAnswer) else None
        return Line(analysis_id, question, _said(found, language), False, target,
                    begin=f"/{language}/{begin}" if begin else "")
    reading = read_once(found, language)
    age = next((sure.sentence for sure in reading.how_sure if sure.kind == "age"), "")
    return Line(
        analysis_id,
        question,
        " ".join((first_sentence(found, language), *_missing(found, language))),
        True,
        target,
        strip_svg(found, language),
        age,
        reading.faults,
    )


def _missing(found: Finding, language: str) -> tuple[str, ...]:
    """The sentence that names the members of the area which the answer lacks: it may not stay behind on the finding."""
    return tuple(say(one, language) for one in found.content["says"] if one["key"] in MEMBERS_MISSING)


def _said(error: Exception, language: str) -> str:
    problem = problem_of(error, language)
    return problem.sentence if problem else str(error)


def _open(question: Question, address: str, language: str) -> Line:
    reason = t(question.key.replace("question", "unanswered", 1), language)
    return Line(question.id, question_of(question.id, {"region": address}, language), reason, False)


def _parents(area: areas.Area, language: str) -> tuple[Choice, ...]:
    if len(area.members) != 1:
        return ()
    region = nuts.get_region(area.members[0])
    codes: list[str] = []
    while region.parent:
        region = nuts.get_region(region.parent)
        if region.level in (0, 2):
            codes.insert(0, region.code)
    return tuple(Choice(c, nuts.region_name(c, language), addresses.region_address(language, c)) for c in codes)


def _smaller(area: areas.Area, language: str) -> tuple[Choice, ...]:
    """The regions of a country, or the members of a set."""
    codes = (
        [r.code for r in nuts.children(area.id, 2)]
        if area.kind == "country"
        else (list(area.members) if area.kind == "set" else [])
    )
    return tuple(
        Choice(code, areas.area_name(areas.parse_area(code), language), addresses.region_address(language, code))
        for code in codes
    )


def theme_lines(theme: Theme, address: str | None, language: str) -> tuple[Line, ...]:
    """The questions of a theme in order, then analyses beyond them; answered about the area where one is given."""
    lines = []
    ids = [q.id for q in theme.questions]
    for question in theme.questions:
        if not answered(question):
            reason = t(question.key.replace("question", "unanswered", 1), language)
            lines.append(Line(question.id, question_of(question.id, _about(address), language), reason, False))
        else:
            lines.append(_asked(question.id, address, language))
    return (*lines, *(_asked(a.id, address, language) for a in analyses(theme.id) if a.id not in ids))


def _about(address: str | None) -> dict[str, str]:
    return {"region": address} if address else {}


def _asked(analysis_id: str, address: str | None, language: str) -> Line:
    about = _about(address) if _about_areas(get_analysis(analysis_id)) else {}
    if _about_areas(get_analysis(analysis_id)) and not address:
        return Line(
            analysis_id,
            question_of(analysis_id, {}, language),
            "",
            True,
            addresses.finding_address(language, analysis_id, {}),
        )
    found = answer_or_why_not(analysis_id, about)
    if about:
        return _line(analysis_id, str(address), found, language)
    question = question_of(analysis_id, {}, language)
    target = addresses.finding_address(language, analysis_id, _about(address))
    if any_closed(get_analysis(analysis_id).datasets):
        return Line(analysis_id, question, t(HOW_ASKED.get(analysis_id, "finances-theme"), language), True, target)
    if not isinstance(found, Finding):
        return Line(analysis_id, question, _said(found, language), False, target)
    return Line(analysis_id, question, first_sentence(found, language), True, target)
