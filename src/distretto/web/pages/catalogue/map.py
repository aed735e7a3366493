"""Where what was found comes from: a map by country or by region, and the same as a table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from babel.lists import format_list

from distretto.catalogue.addresses import search_address
from distretto.catalogue.domain.queries import asked
from distretto.catalogue.domain.queries.search import Found, Search
from distretto.catalogue.wording import code_label
from distretto.rendering.count_map import count_map
from distretto.rendering.land import frame_of
from distretto.rendering.text import LOCALES, t
from distretto.web.pages.map_frame import WHOLE, MapFrame, map_frame

By = Literal["country", "region"]


@dataclass(frozen=True)
class Row:
    """One area: its name, how many there are, and the search for them."""

    name: str
    count: int
    address: str


@dataclass(frozen=True)
class MapPage:
    """The map in two widths and its table, with the other way of counting."""

    by: By
    title: str
    note: str
    wide: str
    narrow: str
    rows: tuple[Row, ...]
    heading: str
    ways: tuple[tuple[str, str, bool], ...]
    frame: MapFrame | None


def map_page(found: Found, wanted: Search, language: str, by: By, *, whole: bool = False) -> MapPage:
    """The map of what was found: of the areas that it was narrowed to, or of all of Europe where `whole` is wished."""
    around = (*wanted.chosen.get("country", ()), *wanted.chosen.get("regions", ()))
    facet = "country" if by == "country" else "regions"
    counts = _counted(found, wanted, by)
    alt = t("catalogue-map-alt", language, n=found.total, areas=len(counts))
    leads = {code: search_address(language, asked.with_code(wanted, facet, code)) for code in counts}
    draw = partial(count_map, counts, language, label="catalogue-map-records", alt=alt, link=leads.get,
                   around=() if whole else around)
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return MapPage(
        by=by,
        title=_title(ordered, found.total, language),
        note=t(f"catalogue-map-note-{by}", language),
        wide=draw(),
        narrow=draw(narrow=True),
        rows=tuple(
            Row(code_label("regions", code, language), count, leads[code]) for code, count in ordered
        ),
        heading=t(f"catalogue-map-by-{by}", language),
        ways=tuple(
            (t(f"catalogue-map-by-{way}", language),
             search_address(language, replace(wanted, page=1), view="map", by=way, map=WHOLE if whole else ""),
             way == by)
            for way in ("country", "region")
        ),
        frame=_frame(around, wanted, language, by, whole=whole),
    )  # fmt: skip


def _frame(around: tuple[str, ...], wanted: Search, language: str, by: By, *, whole: bool) -> MapFrame | None:
    """What part of Europe is shown, where it could be a part."""
    if frame_of(around) is None:
        return None
    other = search_address(language, replace(wanted, page=1), view="map", by=by, map="" if whole else WHOLE)
    names = [code_label("regions", code, language) for code in around]
    return map_frame(str(format_list(names, locale=LOCALES[language])), language, other, whole=whole)


def _counted(found: Found, wanted: Search, by: By) -> dict[str, int]:
    """The counts by country, or by NUTS 2 region, of what was found and of nothing beside it."""
    if by == "country":
        chosen = wanted.chosen.get("country", ())
        return {code: n for code, n in found.counts.get("country", ()) if not chosen or code in chosen}
    chosen = (*wanted.chosen.get("country", ()), *wanted.chosen.get("regions", ()))
    return {
        code: n
        for code, n in found.counts.get("regions", ())
        if len(code) == 4 and code[:2].isupper() and (not chosen or code.startswith(chosen))
    }


def _title(ordered: list[tuple[str, int]], total: int, language: str) -> str:
    """What the map says: from where most of it comes."""
    if not ordered:
        return t("catalogue-map-nowhere", language)
    name = code_label("regions", ordered[0][0], language)
    return t("catalogue-map-most", language, area=name, n=ordered[0][1], all=total, areas=len(ordered))
