"""What can be asked and about what: themes, analyses, regions, industries, areas, data sets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router
from ninja.params.functions import Query

from distretto.api import schemas
from distretto.api.paging import LIMIT, OFFSET, page_of
from distretto.api.parameters import label, needed, why
from distretto.api.problems import language_for
from distretto.evidence.classifications import areas, industry_groups, nace, nuts
from distretto.evidence.dataset import Vintage
from distretto.evidence.revisions import refreshed
from distretto.evidence.store import default_store
from distretto.rendering.problems import UnknownPart
from distretto.rendering.readers import read_by
from distretto.rendering.reading import question_of
from distretto.rendering.text import has_message, t, write_cell
from distretto.themes.analysis import (
    THEME_IDS,
    Analysis,
    Question,
    Theme,
    analyses,
    answered,
    every_question,
    get_analysis,
)
from distretto.themes.analysis import theme as theme_of
from distretto.themes.analysis import themes as all_themes

router = Router()
WITHIN = Query(None, alias="in", max_length=300, description="Only in this area, for example see.")
SEARCH = Query(None, max_length=100, description="A name in any language, or a code.")


@router.get("/themes", response=schemas.ThemePage, tags=["themes"], summary="The six themes")
def themes(request: HttpRequest, response: HttpResponse, limit: int = LIMIT, offset: int = OFFSET) -> Any:
    """The themes in order, each with its questions, the unanswered ones included."""
    language = language_for(request)
    return page_of(request, response, all_themes(), limit, offset, lambda found: _theme(found, language))


@router.get("/themes/{theme_id}", response=schemas.ThemeShape, tags=["themes"], summary="A theme")
def theme(request: HttpRequest, theme_id: str) -> Any:
    """A theme with its questions."""
    if theme_id not in THEME_IDS:
        raise UnknownPart("theme", theme_id, THEME_IDS)
    return _theme(theme_of(theme_id), language_for(request))


@router.get("/analyses", response=schemas.AnalysisPage, tags=["themes"], summary="All analyses")
def all_analyses(
    request: HttpRequest, response: HttpResponse, limit: int = LIMIT, offset: int = OFFSET,
) -> Any:
    """Every analysis with its parameters, data and methods."""
    language = language_for(request)
    return page_of(
        request, response, analyses(), limit, offset, lambda found: _analysis(request, found, language),
    )


@router.get("/analyses/{analysis_id}", response=schemas.AnalysisShape, tags=["themes"], summary="An analysis")
def analysis(request: HttpRequest, analysis_id: str) -> Any:
    """An analysis with its parameters, data and methods."""
    return _analysis(request, get_analysis(analysis_id), language_for(request))


@router.get("/regions", response=schemas.RegionPage, tags=["subjects"], summary="Regions")
def regions(
    request: HttpRequest, response: HttpResponse, search: str | None = SEARCH,
    within: str | None = WITHIN,
    level: int | None = Query(None, ge=0, le=3, description="NUTS level; 0 is the country."),
    limit: int = LIMIT, offset: int = OFFSET,
) -> Any:
    """Regions by name in any spelling of their own country, by English name or by code."""
    language = language_for(request)
    members = tuple(areas.parse_area(within).members) if within else ()
    found = [
        region for region in _regions(search)
        if level in (None, region.level)
        and (not members or any(region.code.startswith(member) for member in members))
    ]
    return page_of(request, response, found, limit, offset, lambda region: _region(region, language))


@router.get("/regions/{code}", response=schemas.RegionDetailShape, tags=["subjects"], summary="A region")
def region(request: HttpRequest, code: str) -> Any:
    """A region by its code, with the regions inside it."""
    found = nuts.get_region(code)
    inside = [inner.code for inner in nuts.children(found.code)]
    return _region(found, language_for(request)) | {"children": inside}


@router.get("/industries", response=schemas.IndustryPage, tags=["subjects"], summary="Industries")
def industries(
    request: HttpRequest, response: HttpResponse, search: str | None = SEARCH,
    limit: int = LIMIT, offset: int = OFFSET,
) -> Any:
    """Industries of NACE Rev. 2 by name or code, and the named groups of industries."""
    language = language_for(request)
    found = [*_industries(search), *_groups(search, language)]
    return page_of(request, response, found, limit, offset, lambda one: _industry(one, language))


@router.get("/areas", response=schemas.AreaPage, tags=["subjects"], summary="Named areas")
def named_areas(
    request: HttpRequest, response: HttpResponse, limit: int = LIMIT, offset: int = OFFSET,
) -> Any:
    """Named sets of regions and countries, such as South East Europe (`see`)."""
    language = language_for(request)
    return page_of(request, response, areas.named_areas(), limit, offset, lambda one: _area(one.id, language))


@router.get("/datasets", response=schemas.DatasetPage, tags=["data"], summary="Data sets")
def datasets(request: HttpRequest, response: HttpResponse, limit: int = LIMIT, offset: int = OFFSET) -> Any:
    """Every vintage of every data set in its present state: current, superseded or known faulty."""
    language = language_for(request)
    vintages = default_store().vintages()
    return page_of(request, response, vintages, limit, offset, lambda one: _dataset(one, language))


@router.get("/datasets/{name}", response=schemas.ReadDatasetShape, tags=["data"], summary="A data set")
def dataset(request: HttpRequest, name: str) -> Any:
    """The vintage of a data set that answers rest on, the one that it changed, and the questions that read it."""
    language, store = language_for(request), default_store()
    found = store.vintage(name)
    changed = next((old.version for old, new in refreshed(store) if new.name == name and old is not None), None)
    return _dataset(found, language) | {"changed_from": changed, "read_by": [
        {"analysis": one.analysis.id, "theme": theme.id, "question": one.question, "choice": dict(one.given)}
        for theme in read_by(name, language) for one in theme.questions
    ]}


def _theme(found: Theme, language: str) -> dict[str, Any]:
    return {
        "id": found.id, "number": found.number, "title": t(found.title, language),
        "about": t(f"{found.title}-about", language),
        "questions": [_question(question, language) for question in every_question(found)],
    }


def _question(question: Question, language: str) -> dict[str, Any]:
    has_answer = answered(question)
    key = f"unanswered-{question.id.replace('.', '-').replace('_', '-')}"
    return {
        "id": question.id, "question": question_of(question.id, {}, language),
        "analysis": question.id if has_answer else None,
        "would_answer": t(key, language) if not has_answer and has_message(key, language) else None,
        "data": list(question.data), "method": question.method,
    }


def _analysis(request: HttpRequest, found: Analysis, language: str) -> dict[str, Any]:
    root = request.path.split("/analyses")[0]
    return {
        "id": found.id, "theme": found.theme, "version": found.version,
        "question": question_of(found.id, {}, language),
        "parameters": [
            {
                "id": p.id, "kind": p.kind, "label": label(p, language), "why": why(p, language),
                "default": p.default, "low": p.low, "high": p.high, "options": list(p.options),
                "required": needed(p),
            }
            for p in found.parameters
        ],
        "datasets": sorted(found.datasets),
        "uses": sorted(uses.analysis for uses in found.uses.values()),
        "methods": [asdict(method) for method in found.methods],
        "finding": request.build_absolute_uri(f"{root}/findings/{found.id}"),
    }


def _regions(search: str | None) -> Iterable[nuts.Region]:
    return nuts.search_regions(search, limit=500, widely=True) if search else nuts.regions()


def _region(found: nuts.Region, language: str) -> dict[str, Any]:
    return {
        "code": found.code, "name": nuts.region_name(found.code, language), "native": found.name,
        "level": found.level, "edition": found.edition, "country": found.country, "parent": found.parent,
    }


def _industries(search: str | None) -> Iterable[nace.Industry]:
    return nace.search_industries(search, limit=500) if search else nace.industries()


def _groups(search: str | None, language: str) -> list[Any]:
    words = (search or "").casefold()
    return [
        group for group in industry_groups.named_groups()
        if not words or words in group.id.casefold() or words in _group_name(group.id, language).casefold()
    ]


def _group_name(group_id: str, language: str) -> str:
    return industry_groups.group_name(industry_groups.parse_industries(group_id), language)


def _industry(one: Any, language: str) -> dict[str, Any]:
    if isinstance(one, nace.Industry):
        name = nace.industry_name(one.code, language)
        return {"code": one.code, "name": name, "level": one.level, "parent": one.parent}
    return {"code": one.id, "name": _group_name(one.id, language), "level": "set", "parent": None}


def _area(area_id: str, language: str) -> dict[str, Any]:
    area = areas.parse_area(area_id)
    return {"id": area.id, "name": areas.area_name(area, language), "members": list(area.members)}


def _dataset(vintage: Vintage, language: str) -> dict[str, Any]:
    plain = asdict(vintage)
    plain.pop("path")
    plain.pop("breaks")
    return plain | {
        "label": write_cell("dataset", vintage.name, language), "years": list(vintage.years),
    }
