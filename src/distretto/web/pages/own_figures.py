"""Questions asked of an organisation's own figures in place of the open ones: for its editors alone.

A page made here has no address under which others could read it, and nothing of it is kept beside the data: it is
drawn anew each time, and a finding lies in the folder of the version that it was asked of.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from distretto.catalogue.domain import own_data, own_incoming
from distretto.catalogue.models import OwnData
from distretto.catalogue.own_kinds.figures import FIGURES
from distretto.evidence.classifications import areas
from distretto.evidence.classifications.directory import directory
from distretto.evidence.classifications.nace import SECTION_OF
from distretto.evidence.closed import any_closed
from distretto.evidence.dataset import UnknownDataset
from distretto.evidence.own.home import STANDS_FOR
from distretto.evidence.own.reading import COUNTRY
from distretto.evidence.store import Store
from distretto.rendering.figures import InlineFigure, inline_figure
from distretto.rendering.problems import problem_of
from distretto.rendering.reading import Reading, method_in_words, question_of, read_finding
from distretto.rendering.text import t
from distretto.themes.analysis import THEME_IDS, Analysis, analyses, get_analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Request, answer_at_once, datasets_of, make_request
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError
from distretto.web import addresses
from distretto.web.pages.finding import MethodLine, Way, asked_with, data_of
from distretto.web.pages.form import Field, fields_of
from distretto.web.pages.organisation_data import base_address
from distretto.web.pages.tables import File, TablePage, table_page

FIRST = FIGURES.analysis.partition(".")[0]
"""The theme whose questions come first: such figures are about nothing else."""

@dataclass(frozen=True)
class OwnSet:
    """Data that the reader may ask: what they are called, and where the same question is asked of them."""

    number: int
    name: str
    address: str
    chosen: bool


@dataclass(frozen=True)
class DrawnFigure:
    """A figure, with the files of it."""

    drawn: InlineFigure
    files: tuple[File, ...]


@dataclass(frozen=True)
class OwnFinding:
    """The page of an answer; faults and fields alone where there is none."""

    data: OwnData
    set_address: str
    question: str
    area: str
    area_address: str
    theme: str
    action: str
    open_address: str
    sets: tuple[OwnSet, ...]
    fields: tuple[Field, ...]
    faults: tuple[str, ...] = ()
    asked: tuple[tuple[str, str], ...] = ()
    reading: Reading | None = None
    figures: tuple[DrawnFigure, ...] = ()
    tables: tuple[TablePage, ...] = ()
    ways: tuple[Way, ...] = ()
    methods: tuple[MethodLine, ...] = ()
    sources: tuple[dict[str, Any], ...] = ()
    part: str = ""


@dataclass(frozen=True)
class OwnLine:
    """A question about the area with its first sentence, or why there is none."""

    id: str
    question: str
    sentence: str
    answered: bool
    address: str

    @property
    def theme(self) -> str:
        """The theme of the question."""
        return self.id.partition(".")[0]

    @property
    def ask(self) -> str:
        """Where a question without an answer is asked otherwise."""
        return "" if self.answered else self.address


@dataclass(frozen=True)
class OwnArea:
    """The page of an area as one's own figures tell it."""

    data: OwnData
    set_address: str
    name: str
    open_address: str
    brief: str
    sets: tuple[OwnSet, ...]
    lines: tuple[OwnLine, ...]
    alone: str = ""


def reads_figures(request: Request) -> bool:
    """Whether an answer rests on the figures in whose place one's own may stand."""
    return STANDS_FOR in datasets_of(request)


def rests_on_own(found: Finding) -> bool:
    """Whether an answer came to read one's own figures: an optional part may have been left out."""
    return any_closed(one["dataset"] for one in found.content["provenance"]["data"])


def sets_of(user: Any) -> tuple[OwnData, ...]:
    """The figures that the person may ask, by name."""
    if not user.is_authenticated:
        return ()
    return tuple(own_data.seen_by(user).filter(kind=FIGURES.name, current__isnull=False))


def offered(http: HttpRequest, now: OwnData | None = None) -> tuple[OwnSet, ...]:
    """Where this page's question is asked of the reader's own data."""
    return tuple(
        OwnSet(one.pk, f"{one.name} ({one.organisation.name})", addresses.same_with(http, set=one.pk), one == now)
        for one in sets_of(http.user)
    )


def with_reference(data: OwnData, analysis: Analysis, given: Mapping[str, str]) -> dict[str, str]:
    """What was asked, compared with the country where nothing else was said and the data have nobody else.

    Figures beside the open ones are compared with whom these are.
    """
    assert data.current is not None
    result, region = own_incoming.result_of(data.current), given.get("region", "")
    takes = any(one.id == "reference" for one in analysis.parameters) and "reference" not in given
    if not takes or result is None or data.current.read_as["beside"] or region not in directory():
        return dict(given)
    country = region[:COUNTRY]
    return {**given, "reference": country} if country in result.countries else dict(given)


def alone(data: OwnData, region: str, language: str) -> str:
    """That the data have nobody with whom the region could be compared, and what to do; "" where they have."""
    assert data.current is not None
    result = own_incoming.result_of(data.current)
    if result is None or data.current.read_as["beside"] or not region or region[:COUNTRY] in result.countries:
        return ""
    return t("own-figures-alone", language, area=areas.area_name(areas.parse_area(region[:COUNTRY]), language))


def unanswered_page(
    http: HttpRequest, data: OwnData, analysis: Analysis, given: Mapping[str, str], faults: tuple[str, ...],
    fields: tuple[Field, ...], language: str,
) -> OwnFinding:
    """The page of a question that has no answer: why, and the form to ask otherwise."""
    region = given.get("region", "")
    area = areas.area_name(areas.parse_area(region), language) if region in directory() else ""
    action = addresses.finding_address(language, analysis.id, {})
    return OwnFinding(
        data=data, set_address=set_address(data, language),
        question=question_of(analysis.id, {"region": region} if area else {}, language), area=area,
        area_address=area_address(data, region, language) if area else "", theme=analysis.theme, action=action,
        open_address=addresses.same_with(http, set=None), sets=offered(http, data), fields=fields, faults=faults,
    )


def finding_page(http: HttpRequest, data: OwnData, request: Request, found: Finding, language: str) -> OwnFinding:
    """The page of an answer."""
    content, region = found.content, str(request.parameters.get("region") or "")
    asked = {**request.changed, "set": data.pk}

    def file(name: str, leaf: str, **more: str) -> File:
        return File(name, addresses.finding_address(language, found.analysis, asked, leaf, **more))

    reading = read_finding(found, language)
    return OwnFinding(
        data=data, set_address=set_address(data, language), question=reading.question,
        area=areas.area_name(areas.parse_area(region), language) if region else "",
        area_address=area_address(data, region, language) if region else "", theme=request.analysis.theme,
        action=addresses.finding_address(language, found.analysis, {}),
        open_address=addresses.same_with(http, set=None), sets=offered(http, data),
        fields=fields_of(request.analysis, request.parameters, language), asked=asked_with(request, language),
        reading=reading,
        figures=tuple(
            DrawnFigure(
                inline_figure(content, one["id"], language),
                (file("SVG", "figure.svg", figure=one["id"]), file("PNG", "figure.png", figure=one["id"])),
            )
            for one in content["figures"]
        ),
        tables=tuple(
            table_page(
                http, one, language,
                (file("CSV", "table.csv", table=one["id"]), file("XLSX", "table.xlsx", table=one["id"])),
                found.parameters,
            )
            for one in content["tables"]
        ),
        ways=_ways(reading, data, region, language),
        methods=tuple(
            MethodLine(m["id"], *method_in_words(m["id"], m["formula"], m["source"], language))
            for m in content["provenance"]["methods"]
        ),
        sources=data_of(found, language), part=_part(data, language),
    )


def _part(data: OwnData, language: str) -> str:
    """That the data have figures of few industries, where they have: the region's shares are then of these alone."""
    assert data.current is not None
    result = own_incoming.result_of(data.current)
    if result is None or not 0 < result.divisions < len(SECTION_OF) / 2:
        return ""
    return t("own-figures-part", language, n=result.divisions, all=len(SECTION_OF))


def _ways(reading: Reading, data: OwnData, region: str, language: str) -> tuple[Way, ...]:
    """The ways on that the same figures answer."""
    found = []
    for way in reading.onward:
        asked = {**({"region": region} if region else {}), **way.parameters}
        if not way.answered or not _answers(way.to, asked):
            continue
        told = with_reference(data, get_analysis(way.to), {name: str(value) for name, value in asked.items()})
        address = addresses.finding_address(language, way.to, {**told, "set": data.pk})
        found.append(Way(question_of(way.to, asked, language), way.because, address, answered=True))
    return tuple(found)


def _answers(analysis: str, asked: Mapping[str, Any]) -> bool:
    try:
        return reads_figures(make_request(analysis, asked))
    except RequestError:
        return False


def area_page(http: HttpRequest, data: OwnData, store: Store, area: str, language: str) -> OwnArea:
    """Every question about an area that rests on such figures, asked of these with its defaults."""
    lines: list[OwnLine] = []
    nobody = alone(data, area, language)
    for analysis in analyses():
        if not any(one.id == "region" for one in analysis.parameters):
            continue
        given = with_reference(data, analysis, {"region": area})
        try:
            request = make_request(analysis.id, given)
        except RequestError:
            continue
        if reads_figures(request):
            lines += _lines(data, store, request, language)
    return OwnArea(
        data=data, set_address=set_address(data, language), name=areas.area_name(areas.parse_area(area), language),
        open_address=addresses.region_address(language, area),
        brief=addresses.region_address(language, area, "brief.pdf") + addresses.query({"set": data.pk}),
        sets=offered(http, data),
        lines=tuple(
            sorted(
                (one for one in lines if one.answered or not nobody),
                key=lambda one: (one.theme != FIRST, THEME_IDS.index(one.theme), not one.answered),
            )
        ),
        alone=nobody,
    )


def _lines(data: OwnData, store: Store, request: Request, language: str) -> list[OwnLine]:
    """The line of a question; none where the answer came without these figures."""
    question = question_of(request.analysis.id, {"region": request.parameters["region"]}, language)
    address = addresses.finding_address(language, request.analysis.id, {**request.changed, "set": data.pk})
    try:
        found = answer_at_once(request, store)
    except (CannotAnswer, UnknownDataset) as error:
        problem = problem_of(error, language)
        return [OwnLine(request.analysis.id, question, problem.sentence if problem else str(error), False, address)]
    if not rests_on_own(found):
        return []
    told = read_finding(found, language).answer
    return [OwnLine(request.analysis.id, question, told[0] if told else t("web-no-sentence", language), True, address)]


def set_address(data: OwnData, language: str) -> str:
    """The page of the data set."""
    return f"{base_address(data.organisation, language)}{data.pk}/"


def area_address(data: OwnData, area: str, language: str) -> str:
    """The page of an area as these figures tell it."""
    return addresses.region_address(language, area) + addresses.query({"set": data.pk})
