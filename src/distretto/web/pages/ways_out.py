"""Where a question has no answer about an area: what may help, beside asking about another area."""

from __future__ import annotations

from dataclasses import dataclass

from distretto.evidence.classifications import areas
from distretto.rendering.text import t, write_cell
from distretto.themes.analysis import Analysis
from distretto.themes.asking import Request, datasets_of, make_request
from distretto.web import addresses


@dataclass(frozen=True)
class WaysOut:
    """Pages with their names: of the area, of the theme's other questions about it, and of the data that were read."""

    pages: tuple[tuple[str, str], ...]
    data: tuple[tuple[str, str], ...]


def ways_out(analysis: Analysis, area: str, language: str) -> WaysOut:
    """What a reader can turn to whose question about an area has no answer."""
    place = areas.area_name(areas.parse_area(area), language)
    return WaysOut(
        (
            (t("web-ways-theme", language, place=place), addresses.theme_address(language, analysis.theme, area)),
            (t("web-ways-area", language, place=place), addresses.region_address(language, area)),
        ),
        tuple(
            (write_cell("dataset", name, language), f"/{language}/data/{name}/{addresses.query({'region': area})}")
            for name in sorted(datasets_of(make_request(analysis.id, {"region": area})))
        ),
    )


def narrowed(request: Request, area: str, language: str) -> tuple[str, str] | None:
    """How a question that is not about one area is asked with the reader's: the sentence and its address.

    None where no area narrows it, or one does already.
    """
    free = [p for p in request.analysis.parameters if p.kind == "area" and p.optional and not request.parameters[p.id]]
    if not area or not free or any(p.id == "region" for p in request.analysis.parameters):
        return None
    place = areas.area_name(areas.parse_area(area), language)
    given = {**request.changed, free[0].id: area}
    return (
        t(f"web-narrowed-{free[0].id.replace('_', '-')}", language, place=place),
        addresses.finding_address(language, request.analysis.id, given),
    )
