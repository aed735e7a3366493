"""The figures of declared indicators by year and area: each territory under the code that it has today."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import cache

from distretto.evidence.arrow import numbers
from distretto.evidence.classifications import nuts
from distretto.evidence.indicators import DeclaredIndicator, by_dataset
from distretto.themes.analysis import Need
from distretto.themes.asking import Data

LEVELS = (0, 2)
REGION = 4
"""The length of the code of a region of NUTS 2."""
TOTAL = "TOTAL"
LEAST_COVERED = 0.5
"""A year in which fewer regions have a figure than this share of the indicator's best year compares too few."""

NEWER = {"science_technology": "rd_regional"}
"""By data set another that tells some of the same indicators for more years, where somebody has loaded it."""

ByYear = Mapping[int, Mapping[str, float]]


def needs_of(indicators: Collection[DeclaredIndicator], prefix: str) -> dict[str, Need]:
    """What an analysis has to read of these indicators: countries and regions of NUTS 2.

    What tells them for more years stands last: of one year and area, its figure counts.
    """
    found = by_dataset(indicators)
    return {
        f"{prefix}_{name}": Need(name, ids, select=lambda p: {"levels": LEVELS}) for name, ids in found.items()
    } | {
        f"{prefix}_{NEWER[name]}": Need(NEWER[name], ids, select=lambda p: {"levels": LEVELS}, optional=True)
        for name, ids in found.items() if name in NEWER
    }


def figures_of(data: Data, needs: Iterable[str]) -> dict[str, dict[int, dict[str, float]]]:
    """By indicator, year and area, what is published for all industries together.

    Where a table has a year under the former code and under the present one, the latter stands later and counts.
    """
    found: dict[str, dict[int, dict[str, float]]] = {}
    for need in needs:
        if need not in data.cuts:
            continue
        cut = data[need]
        columns = []
        for name in ("indicator", "geo", "industry"):
            names, places = cut.coded(name)
            if name == "geo":
                names = tuple(nuts.present_code(geo, cut.vintage.edition) for geo in names)
            columns.append([names[place] for place in places.tolist()])
        times, values = (numbers(cut.table[name]).tolist() for name in ("time", "value"))
        for indicator, geo, branch, time, value in zip(*columns, times, values, strict=True):
            if value == value and branch == TOTAL:  # not a number is not equal to itself
                found.setdefault(indicator, {}).setdefault(int(time), {})[geo] = value
    return found


@cache
def present_regions() -> frozenset[str]:
    """The regions of NUTS 2 in the newest edition."""
    return frozenset(region.code for region in nuts.regions(2))


def of_other_editions(codes: Iterable[str]) -> frozenset[str]:
    """Those that are regions of NUTS 2 of an earlier or a later edition, and no single region of this one.

    Sums over countries (EU28) have codes as long as theirs, under the code of no country.
    """
    countries = {country.code for country in nuts.countries()}
    return frozenset(c for c in codes if len(c) == REGION and c[:2] in countries and c not in present_regions())


def covered_years(by_year: ByYear) -> list[int]:
    """The years, newest first, in which enough regions have a figure for one of them to be placed among the others."""
    known = {year: sum(code in present_regions() for code in figures) for year, figures in by_year.items()}
    most = max(known.values(), default=0)
    return sorted((year for year, n in known.items() if n and n >= LEAST_COVERED * most), reverse=True)


def newest_year(by_year: ByYear, code: str) -> int | None:
    """The newest year with a figure of the region in which it can be placed among the others."""
    return next((year for year in covered_years(by_year) if code in by_year[year]), None)
