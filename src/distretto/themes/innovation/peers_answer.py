"""Sentences, tables and figures of the answer on structural peers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.methods.structural_peers import PeerRobustness, StructuralPeers
from distretto.themes.ecoinnovation.contexts import DIMENSIONS
from distretto.themes.finding import Cell, Column, Figure, Says, Table, Uncertainty, Value, says
from distretto.themes.innovation.performance import INDICATORS, Performance
from distretto.themes.parameters import Parameters
from distretto.themes.values import area, coded, count, listing, years

NAMED = 3
MATCHED = {dimension.indicator for dimension in DIMENSIONS}


@dataclass(frozen=True)
class Peers:
    """What the answer is about: places by likeness, how robust that is, and how well each does.

    near : the peers, nearest first. years : of the figures of structure. asked : how many dimensions there might be.
    editions : how many regions of other editions of NUTS have figures, but are no single region of this one.
    """

    codes: tuple[str, ...]
    alike: StructuralPeers
    robust: PeerRobustness
    performance: Performance
    near: tuple[int, ...]
    years: tuple[int, ...]
    asked: int
    editions: int

    def code(self, at: int) -> str:
        """The code of a place."""
        return self.codes[at]

    def apart(self, at: int) -> float:
        """How far a place is, as a mean in standard deviations."""
        return float(np.sqrt(self.alike.distance[at]))

    def better(self, least: float) -> list[int]:
        """The peers with the higher index in at least this share of the draws, nearest first."""
        return [at for at in self.near if self.performance.ahead(at) >= least]

    def gaps(self, at: int) -> np.ndarray:
        """(indicators,), how far a place is ahead in each, in standard deviations; NaN where not known of both."""
        return np.asarray(self.performance.scores[at] - self.performance.scores[self.performance.place])

    def behind_peers(self, at: int) -> float:
        """The region less the median of its peers in an indicator, in standard deviations; NaN where not known."""
        known = self.performance.scores[list(self.near), at]
        known = known[~np.isnan(known)]
        own = self.performance.scores[self.performance.place, at]
        return round(float(own - np.median(known)), 9) if len(known) else np.nan


def lead(found: Peers, better: list[int], p: Parameters) -> tuple[Says, ...]:
    """Who is alike and ahead, in what most, and where the region stands among all."""
    here = {"region": area(p["region"]), "peers": count(len(found.near))}
    index = found.performance.index
    if index is None:
        return (says("peers-no-index", **here, nearest=_names(found, list(found.near))),)
    place = found.performance.place
    said = [
        says("peers-ahead", **here, better=count(len(better)), names=_names(found, better)) if better
        else says("peers-none-ahead", **here, nearest=_names(found, list(found.near))),
    ]
    if better:
        gaps = np.array([found.gaps(at) for at in better])
        known = ~np.isnan(gaps).all(axis=0)
        median = np.full(len(INDICATORS), -np.inf)
        median[known] = np.nanmedian(gaps[:, known], axis=0)
        most = [at for at in np.argsort(-median, kind="stable")[:NAMED] if median[at] > 0]
        if most:
            said.append(says("peers-ahead-in", **here, indicators=listing(
                coded("indicators", INDICATORS[at].id) for at in most)))
    said.append(says(
        "peers-standing", region=area(p["region"]), rank=count(int(index.median[place])),
        low=count(int(index.lower[place])), high=count(int(index.upper[place])),
        regions=count(int((~np.isnan(index.rank)).sum())), indicators=count(len(found.performance.used)),
    ))
    return tuple(said)


def _names(found: Peers, places: list[int]) -> Value:
    return listing(area(found.code(at)) for at in places[:NAMED])


def how_sure(found: Peers, better: list[int], lasting: int | None) -> tuple[Uncertainty, ...]:
    """What the weights decide, what is not known, and how old the figures are."""
    firm = sum(bool(found.robust.near[at] >= 0.8) for at in found.near)
    used = found.performance.used
    ages = [*found.years, *(year for year in found.performance.years if year is not None)]
    return (
        Uncertainty("choice", says(
            "peers-choice-weights", peers=count(len(found.near)), firm=count(firm), draws=count(found.robust.draws))),
        *([Uncertainty("choice", says(
            "peers-choice-structure", better=count(len(better)), lasting=count(lasting)))]
          if lasting is not None and better else []),
        Uncertainty("hidden", says(
            "peers-hidden", aside=count(len(found.alike.set_aside)), editions=count(found.editions),
            known=count(len(found.years)), asked=count(found.asked), used=count(len(used)),
            indicators=count(len(INDICATORS)))),
        Uncertainty("age", says("peers-age", years=years(min(ages), max(ages)))),
    )


def tables(found: Peers, p: Parameters) -> tuple[Table, ...]:
    """Peers, the indicators, what each dimension adds to the distance, and all comparable regions."""
    return (_peer_table(found, p), _indicator_table(found, p), _part_table(found, p), _map_table(found, p))


def _peer_table(found: Peers, p: Parameters) -> Table:
    rows = []
    for at in found.near:
        gaps = found.gaps(at)
        known = ~np.isnan(gaps)
        widest = int(np.nanargmax(gaps)) if known.any() and np.nanmax(gaps) > 0 else None
        rows.append((
            found.code(at), found.apart(at), found.robust.near[at], int(found.robust.lower[at]),
            int(found.robust.upper[at]), found.alike.shared[at], found.performance.ahead(at),
            int((gaps[known] > 0).sum()), int(known.sum()),
            None if widest is None else f"indicators:{INDICATORS[widest].id}",
        ))
    return Table(
        "peers", says("peers-table-title", region=area(p["region"])),
        (
            Column("area", "area", label="column-peers-area"),
            Column("apart", "number", label="column-apart", technical="column-apart-technical"),
            Column("near", "share", label="column-peers-near"),
            Column("nearest_rank", "count", label="column-peers-low"),
            Column("farthest_rank", "count", label="column-peers-high"),
            Column("shared", "share", label="column-peers-shared"),
            Column("ahead", "share", label="column-peers-ahead"),
            Column("better_in", "count", label="column-peers-better-in"),
            Column("compared", "count", label="column-peers-compared"),
            Column("widest", "coded", label="column-peers-widest"),
        ),
        tuple(rows), note=says("peers-table-note", k=count(found.robust.k), draws=count(found.robust.draws)), first=30,
    )


def _indicator_table(found: Peers, p: Parameters) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for at, indicator in enumerate(INDICATORS):
        year = found.performance.years[at]
        cell = f"indicators:{indicator.id}"
        matched = indicator.id in MATCHED
        if year is None:
            rows.append((cell, None, None, None, None, None, None, matched))
            continue
        rank, regions = found.performance.rank(at)
        peers = found.performance.values[list(found.near), at]
        known = peers[~np.isnan(peers)]
        rows.append((
            cell, found.performance.values[found.performance.place, at], year, rank, regions,
            float(np.median(known)) if len(known) else None, found.behind_peers(at), matched,
        ))
    return Table(
        "indicators", says("peers-indicators-title", region=area(p["region"])),
        (
            Column("indicator", "coded", label="column-peers-indicator"),
            Column("value", "number", label="column-peers-value"), Column("year", "year", label="column-peers-year"),
            Column("rank", "count", label="column-peers-rank"), Column("regions", "count", label="column-peers-of"),
            Column("peers", "number", label="column-peers-median"),
            Column("beside", "number", label="column-peers-beside"),
            Column("matched", "flag", label="column-peers-matched"),
        ),
        tuple(rows), note=says("peers-indicators-note"), first=30,
    )


def _part_table(found: Peers, p: Parameters) -> Table:
    names = found.alike.dimensions
    return Table(
        "parts", says("peers-parts-title", region=area(p["region"])),
        (
            Column("area", "area", label="column-peers-area"),
            Column("dimension", "term", label="column-peers-dimension"),
            Column("part", "number", label="column-peers-part"),
        ),
        tuple(
            (found.code(at), f"dimension-group-{name}", found.alike.parts[at, column])
            for at in found.near for column, name in enumerate(names) if found.alike.weights[column] > 0
        ),
        note=says("peers-parts-note"),
    )


def _map_table(found: Peers, p: Parameters) -> Table:
    return Table(
        "map", says("peers-map-table", region=area(p["region"])),
        (
            Column("area", "area", label="column-peers-area"),
            Column("apart", "number", label="column-apart", technical="column-apart-technical"),
        ),
        tuple((found.code(int(at)), found.apart(int(at))) for at in found.alike.order),
    )


def figures(found: Peers, better: list[int], p: Parameters) -> tuple[Figure, ...]:
    """How surely each peer is ahead, the region beside them in every indicator, why they are alike, and where they lie.
    """
    words = {"region": area(p["region"]), "peers": count(len(found.near)), "better": count(len(better))}
    ahead = () if found.performance.index is None else (
        Figure(
            "ahead", "bars", "peers", says("peers-ahead-title", **words), says("peers-ahead-note", **words),
            says("peers-ahead-alt", **words), {"label": "area", "value": "ahead", "focus_value": p["region"]},
        ),
    )
    return (
        *ahead,
        Figure(
            "beside", "bars", "indicators", says("peers-beside-title", **words), says("peers-beside-note", **words),
            says("peers-beside-alt", **words), {"label": "indicator", "value": "beside"},
        ),
        Figure(
            "parts", "bars", "parts", says("peers-why-title", **words), says("peers-why-note", **words),
            says("peers-why-alt", **words),
            {"label": "dimension", "value": "part", "group": "area", "focus_value": p["region"]},
        ),
        Figure(
            "map", "choropleth", "map", says("peers-map-title", **words), says("peers-map-note", **words),
            says("peers-map-alt", **words),
            {"area": "area", "value": "apart", "layer": "nuts2_2021", "region_value": p["region"]},
        ),
    )
