"""Areas and industry groups as a reader types them: by code, by name, or as a field shows them, `Marche (ITI3)`."""

from __future__ import annotations

import re
from collections.abc import Callable

from distretto.evidence.classifications import areas, industry_groups, nace, nuts
from distretto.rendering.text import LANGUAGES

NEWEST = "2021"
_SHOWN = re.compile(r"^.*\(([^()]+)\)\s*$")


def area_id(text: str) -> str:
    """The canonical address of an area from what was typed; raises UnknownArea with the nearest names."""
    return _resolved(text.strip(), lambda part: areas.parse_area(part).id, _region_named)


def industries_id(text: str) -> str:
    """The canonical address of an industry group from what was typed; raises the classification's own error."""
    return _resolved(text.strip(), lambda part: industry_groups.parse_industries(part).id, _industry_named)


def _resolved(text: str, parse: Callable[[str], str], by_name: Callable[[str], str | None]) -> str:
    """By address, else each part of a sum by itself, else by what stands in brackets, else by name."""
    try:
        return parse(text)
    except ValueError as error:
        if "+" in text and ":" not in text:
            parts = [_resolved(part.strip(), parse, by_name) for part in text.split("+") if part.strip()]
            return parse("+".join(parts))
        shown = _SHOWN.match(text)
        for candidate in (shown[1] if shown else None, by_name(text)):
            if candidate:
                try:
                    return parse(candidate)
                except ValueError:
                    continue
        raise error from None


def _region_named(text: str) -> str | None:
    """The code of the region or named area that has exactly this name in one of our languages or its own."""
    wanted = text.casefold()
    for named in areas.named_areas():
        if any(areas.area_name(areas.parse_area(named.id), code).casefold() == wanted for code in LANGUAGES):
            return str(named.id)
    for region in sorted(nuts.search_regions(text, limit=8), key=lambda region: region.edition != NEWEST):
        names = {
            region.name.casefold(),
            *(nuts.region_name(region.code, code).casefold() for code in LANGUAGES),
        }
        if wanted in names:
            return str(region.code)
    return None


def _industry_named(text: str) -> str | None:
    """The code of the industry that has exactly this name in one of our languages, short or long."""
    wanted = text.casefold()
    for industry in nace.search_industries(text):
        names = {
            nace.industry_name(industry.code, code, short=s).casefold() for code in LANGUAGES for s in (True, False)
        }
        if wanted in names:
            return str(industry.code)
    return None


def shown_area(address: str, language: str) -> str:
    """An area as a field shows it: name and code; sets of the reader's own as they were typed."""
    area = areas.parse_area(address)
    name = areas.area_name(area, language)
    return address if name == address or ":" in address or "+" in address else f"{name} ({address})"


def shown_industries(address: str, language: str) -> str:
    """An industry group as a field shows it."""
    name = industry_groups.group_name(industry_groups.parse_industries(address), language)
    return address if name == address or ":" in address or "+" in address else f"{name} ({address})"
