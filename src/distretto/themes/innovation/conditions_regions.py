"""Regions as the cases of a conditions study: what is known of each, alone or beside its structural peers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from distretto.evidence.indicators import LIST
from distretto.methods.arrays import Array
from distretto.methods.structural_peers import structural_peers
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.innovation.conditions_measures import (
    ABOVE_PEERS,
    REGIONS,
    USUAL,
    Known,
    Measure,
    indicators,
    structure,
)
from distretto.themes.innovation.regional_figures import figures_of, present_regions
from distretto.themes.parameters import Parameters
from distretto.themes.values import area, coded, term

PEERS = 10
NEARLY_ALL = 0.9
"""A year counts where nearly as many of the cases are known as in the best year: statistics of research are of every
second year, and those of the year between lack whole countries."""

Figures = Mapping[str, Mapping[int, Mapping[str, float]]]


def regions(data: Data, p: Parameters) -> Known:
    """The regions of the pool of which anything is known; raises CannotAnswer for fewer than two."""
    members, found = p.area("pool").members, figures_of(data, data.cuts)
    everywhere = tuple(sorted({
        geo for years in found.values() for figures in years.values() for geo in figures if geo in present_regions()
    }))
    pool = tuple(geo for geo in everywhere if any(geo.startswith(member) for member in members))
    if len(pool) < 2:
        raise CannotAnswer("cannot-conditions-pool", "Too few regions to compare.", region=area(p["pool"]))

    def column(name: str) -> tuple[Measure, Array]:
        base = indicators()[ABOVE_PEERS.get(name, name)]
        year = _year(found, base.id, pool, p["year"])
        if name in ABOVE_PEERS:
            named = term(f"conditions-{name.replace('_', '-')}")
            measure = Measure(name, f"{LIST}:{base.id}", named, year, "more", "times_peers")
            return measure, _beside_peers(found, base.id, year, pool, everywhere, p["year"])
        measure = Measure(name, f"{LIST}:{name}", coded(LIST, name), year, base.direction, base.unit)
        return measure, _column(found, name, year, pool)

    own = p.area().members if p["region"] else ()
    return Known(
        REGIONS, pool, pool, tuple(indicators()), (*ABOVE_PEERS, *indicators()), USUAL[REGIONS], column, False,
        "coded", "area", frozenset(geo for geo in pool if any(geo.startswith(member) for member in own)),
    )


def _column(found: Figures, name: str, year: int, geos: Sequence[str]) -> Array:
    figures = found.get(name, {}).get(year, {})
    return np.array([figures.get(geo, np.nan) for geo in geos], dtype=np.float64)


def _year(found: Figures, name: str, geos: Sequence[str], near: int) -> int:
    """The year nearest to the one asked for in which nearly as many of these are known as in any."""
    known = {year: sum(geo in figures for geo in geos) for year, figures in found.get(name, {}).items()}
    enough = [year for year, count in known.items() if count and count >= NEARLY_ALL * max(known.values())]
    return min(enough, key=lambda year: (abs(year - near), year), default=near)


def _beside_peers(
    found: Figures, name: str, year: int, pool: Sequence[str], everywhere: Sequence[str], near: int,
) -> Array:
    """How many times the median of its structural peers' figure a region has: (pool,), NaN where not known.

    x_r / median of x over the ten regions of all Europe that are nearest to r in structure
    """
    alike = structure()
    table = np.column_stack([
        _column(found, one.id, _year(found, one.id, everywhere, near), everywhere) for one in alike
    ])
    sizes = [place for place, one in enumerate(alike) if one.unit == "persons"]
    table[:, sizes] = np.log(table[:, sizes])
    figures = _column(found, name, year, everywhere)
    may_be = ~np.isnan(figures)
    dimensions = [one.id for one in alike]
    beside = np.full(len(pool), np.nan)
    for at, geo in enumerate(pool):
        place = everywhere.index(geo)
        if np.isnan(figures[place]) or np.isnan(table[place]).all():
            continue
        peers = structural_peers(table, place, dimensions, pool=may_be).nearest(PEERS)
        if peers.size:
            beside[at] = figures[place] / np.median(figures[peers])
    return beside
