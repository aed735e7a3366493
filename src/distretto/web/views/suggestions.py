"""Suggestions while a subject is typed: areas and industries that fit, as JSON."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import Http404, HttpRequest, JsonResponse

from distretto.evidence.classifications import areas, industry_groups, nace, nuts
from distretto.evidence.classifications.code_lists import UnknownCodeList
from distretto.evidence.classifications.stored_lists import STORED, list_of
from distretto.rendering.text import t
from distretto.web import addresses, subjects
from distretto.web.pages.form import shown_code

SUGGESTED = 8
SHORTEST = 2

Suggested = dict[str, str]


def suggest_areas(http: HttpRequest, language: str) -> JsonResponse:
    """Named areas and regions that fit what has been typed so far."""
    text = _typed(http)
    found = [*_named_areas(text, language), *(described(r, language) for r in nuts.search_regions(text, SUGGESTED))]
    return _answer(found if len(text) >= SHORTEST else [])


def suggest_industries(http: HttpRequest, language: str) -> JsonResponse:
    """Named groups and industries that fit what has been typed so far."""
    text = _typed(http)
    found = [*_named_groups(text, language), *_industries(text, language)]
    return _answer(found if len(text) >= SHORTEST else [])


def suggest_codes(http: HttpRequest, language: str, name: str) -> JsonResponse:
    """Entries of a long list of codes that fit what has been typed so far: ESCO's occupations, say."""
    try:
        known = list_of(name) if name in STORED else None
    except UnknownCodeList:
        known = None
    if known is None:
        raise Http404(f"There is no long list {name!r}.")
    text = _typed(http)
    codes: tuple[str, ...] = ()
    if len(text) >= SHORTEST:
        codes = known.begun(text, language, SUGGESTED) or known.nearest(text, language, SUGGESTED)
    return _answer([
        {"code": code, "name": known.label(code, language), "detail": code,
         "shown": shown_code(name, code, language), "address": ""}
        for code in codes
    ])


def described(region: nuts.Region, language: str) -> Suggested:
    """A region as it is offered: its name, what tells it from others, and where the choice leads."""
    name = nuts.region_name(region.code, language)
    country = nuts.region_name(region.country, language)
    native = f"{region.name}, " if region.name != name else ""
    return {
        "code": region.code, "name": name, "detail": f"{native}{country} · {region.code}{_until(region, language)}",
        "shown": subjects.shown_area(region.code, language),
        "address": addresses.region_address(language, region.code),
    }


def _until(region: nuts.Region, language: str) -> str:
    """For a code that is no longer in use: the edition that replaced it."""
    if region.edition == nuts.NEWEST:
        return ""
    return f", {t('web-former-code', language, year=nuts.EDITIONS[nuts.EDITIONS.index(region.edition) + 1])}"


def _named_areas(text: str, language: str) -> Iterator[Suggested]:
    for named in areas.named_areas():
        name = areas.area_name(areas.parse_area(named.id), language)
        if text.casefold() in name.casefold():
            yield {
                "code": named.id, "name": name, "detail": named.id,
                "shown": subjects.shown_area(named.id, language),
                "address": addresses.region_address(language, named.id),
            }


def _named_groups(text: str, language: str) -> Iterator[Suggested]:
    for named in industry_groups.named_groups():
        name = industry_groups.group_name(industry_groups.parse_industries(named.id), language)
        if text.casefold() in name.casefold():
            yield {
                "code": named.id, "name": name, "detail": named.id,
                "shown": subjects.shown_industries(named.id, language), "address": "",
            }


def _industries(text: str, language: str) -> Iterator[Suggested]:
    for industry in nace.search_industries(text, SUGGESTED):
        if industry.level in ("section", "division"):
            yield {
                "code": industry.code, "name": nace.industry_name(industry.code, language, short=True),
                "detail": industry.code, "shown": subjects.shown_industries(industry.code, language), "address": "",
            }


def _typed(http: HttpRequest) -> str:
    return http.GET.get("q", "").strip()[:100]


def _answer(found: list[Suggested]) -> JsonResponse:
    response = JsonResponse({"found": found[:SUGGESTED]})
    response["Cache-Control"] = "max-age=3600"
    return response
