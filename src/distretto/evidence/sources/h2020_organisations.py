"""Horizon 2020: the organisations of each region that stand between others, and whom they might work with next.

Worked out of all participations by the method of networks (`methods/networks`), which takes longer than a reader of a
page would wait.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.classifications.directory import countries
from distretto.evidence.dataset import Indicator
from distretto.evidence.sources import cordis_h2020
from distretto.evidence.sources.delimited import tidy
from distretto.evidence.sources.source import COMMISSION_TERMS, Parsed, Source
from distretto.methods.networks import (
    Measure,
    Network,
    backtest_links,
    holes,
    link_scores,
    named,
    participation,
    paths,
    projection,
    roles,
)

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "h2020_organisations"
LEAST, TRIED = 3, 5
"""Projects with partners from which on an organisation is in the network; before the split, from which on tried."""
LISTED, ADVISED = 12, 12
"""Organisations of each area that are listed, and pairs of each that are."""
SOURCES, SEED = 256, 2020
SPLIT = 2017
"""The first year of what came later, in the back-test."""
MEASURE: Measure = "resource"
EVERYWHERE = "EUROPE"
DECIMALS = 6
FIGURES = {
    "projects": "projects", "partners": "organisations", "betweenness": "share", "constraint": "index",
    "effective_size": "organisations", "coordinator": "pairs", "gatekeeper": "pairs", "itinerant": "pairs",
    "liaison": "pairs",
}
PAIRS = {"advised": "score", "advised_shared": "organisations"}
TESTED = {"backtest_auc": "share", "backtest_low": "share", "backtest_high": "share", "backtest_hits": "share",
          "backtest_base": "share", "backtest_pairs": "pairs", "backtest_came": "pairs"}
Rows = Iterator[tuple[str, str, str, float]]
Index = NDArray[np.intp]


@dataclass(frozen=True)
class Organisations:
    """The organisations with three projects or more, sorted by number, and who works with whom.

    code : what stands for each in the table. country, area : of each. counted : projects of each. events, nodes : the
    participations among them, by number. year : of each of these.
    """

    code: tuple[str, ...]
    named: NDArray[np.bool_]
    country: tuple[str, ...]
    area: tuple[str, ...]
    counted: NDArray[np.float64]
    events: Index
    nodes: Index
    year: NDArray[np.int16]

    @classmethod
    def of(cls, read: cordis_h2020.Participations) -> Organisations:
        """The organisations of all participations."""
        numbers, first, place, counts = np.unique(
            read.organisation.astype(str), return_index=True, return_inverse=True, return_counts=True)
        kept = np.flatnonzero(counts >= LEAST)
        number = np.full(len(numbers), -1, dtype=np.intp)
        number[kept] = np.arange(len(kept))
        inside = number[place] >= 0
        first = first[kept]
        return cls(
            code=tuple(code_of(numbers[k], str(read.kind[at]), read.names.get(str(numbers[k]), ""))
                       for k, at in zip(kept, first, strict=True)),
            named=np.array([str(numbers[k]) in read.names for k in kept], dtype=bool),
            country=tuple(read.country[first].tolist()), area=tuple(read.area[first].tolist()),
            counted=counts[kept].astype(np.float64), events=named(read.project[inside].tolist())[1],
            nodes=number[place[inside]], year=read.year[inside],
        )

    def working(self, during: NDArray[np.bool_] | None = None) -> Network:
        """Who works with whom in the projects of some participations; by default in all."""
        chosen = np.ones(len(self.nodes), dtype=bool) if during is None else during
        shape = (int(self.events.max()) + 1, len(self.code))
        return projection(participation(self.events[chosen], self.nodes[chosen], shape))

    @cached_property
    def net(self) -> Network:
        """Who works with whom in all years."""
        return self.working()


def _rounded(value: float) -> float:
    """To six figures, the same in whichever order the value was summed up: what only summing blurs is cut off first."""
    return float(f"{float(f'{value:.12g}'):.{DECIMALS}g}")


def code_of(number: str, kind: str, name: str) -> str:
    """What stands for an organisation: CORDIS's number, its type and its name."""
    return f"{number}|{kind}|{name}"


def parse(folder: Path) -> Parsed:
    """Rows of `h2020_organisations`: figures of an organisation under its area, pairs under the area of the first.

    `industry` is the organisation: its number, type and name with bars between; of a pair, both with ` > ` between and
    the second's country before it; `time` the last year of all. The back-test stands under EUROPE, by measure.
    Organisations without a name in CORDIS's list count in the network and are not listed.
    """
    import pyarrow as pa

    found = Organisations.of(cordis_h2020.participations(folder))
    listed, last = _listed(found), int(found.year.max())
    tables = [
        _table(units, rows, last) for units, rows in (
            (FIGURES, _figures(found, listed)), (PAIRS, _pairs(found, listed)), (TESTED, _backtest(found)))
    ]
    return Parsed(pa.concat_tables(tables), left_out={"organisations_without_name": int((~found.named).sum())})


def _listed(found: Organisations) -> dict[str, Index]:
    """Of each European area the named organisations with the most projects."""
    known = {one.code for one in countries()}
    of_area: dict[str, list[int]] = {}
    for k in np.lexsort((np.arange(len(found.code)), -found.counted)).tolist():
        if found.named[k] and found.country[k] in known:
            of_area.setdefault(found.area[k], []).append(k)
    return {area: np.array(nodes[:LISTED], dtype=np.intp) for area, nodes in sorted(of_area.items())}


def _figures(found: Organisations, listed: dict[str, Index]) -> Rows:
    net = found.net
    _, group = named(found.country)
    gaps, role, between = holes(net), roles(net, group), paths(net, sources=SOURCES, seed=SEED)
    columns = {
        "projects": found.counted, "partners": net.degree, "betweenness": between.betweenness,
        "constraint": gaps.constraint, "effective_size": gaps.effective_size, "coordinator": role.coordinator,
        "gatekeeper": role.gatekeeper, "itinerant": role.itinerant, "liaison": role.liaison,
    }
    for area, nodes in listed.items():
        for k in nodes.tolist():
            for indicator, values in columns.items():
                if np.isfinite(values[k]):
                    yield indicator, area, found.code[k], float(values[k])


def _pairs(found: Organisations, listed: dict[str, Index]) -> Rows:
    """The likeliest pairs of each area's organisations with those of other areas."""
    net = found.net
    every = np.unique(np.concatenate(list(listed.values())))
    place = {int(k): at for at, k in enumerate(every)}
    elsewhere = np.array([found.area[k] for k in every])
    for area, nodes in listed.items():
        score = link_scores(net, nodes, every, MEASURE)
        score[net.adjacency[nodes][:, every].toarray() > 0] = 0
        score[:, elsewhere == area] = 0
        score[np.arange(len(nodes)), [place[int(k)] for k in nodes]] = 0
        order = np.lexsort((np.arange(score.size), -score.ravel()))[:ADVISED]
        a, b = np.unravel_index(order[score.ravel()[order] > 0], score.shape)
        shared = link_scores(net, nodes, every[b], "common")[a, np.arange(len(b))]
        for row, column, partners in zip(a, b, shared, strict=True):
            other = int(every[column])
            pair = f"{found.code[nodes[row]]} > {found.country[other]}|{found.code[other]}"
            yield "advised", area, pair, float(score[row, column])
            yield "advised_shared", area, pair, float(partners)


def _backtest(found: Organisations) -> Rows:
    """How well links up to the year before the split told those that came from it on, among the frequent then."""
    early = found.year < SPLIT
    then = np.bincount(found.nodes[early], minlength=len(found.code))
    tried = np.flatnonzero(found.named & (then >= TRIED))
    test = backtest_links(found.working(early), found.working(~early), tried)
    for measure, told in test.by_measure.items():
        for indicator, value in (("auc", told.value), ("low", told.lower), ("high", told.upper),
                                 ("hits", test.hits[measure]), ("base", test.base), ("pairs", test.pairs),
                                 ("came", test.came)):
            yield f"backtest_{indicator}", EVERYWHERE, measure, float(value)


def _table(units: dict[str, str], rows: Rows, year: int) -> pa.Table:
    indicator, geo, industry, value = zip(*rows, strict=True)
    return tidy(
        NAME, indicator=np.array(indicator, dtype=object), geo=np.array(geo, dtype=object),
        industry=np.array(industry, dtype=object), time=year,
        unit=np.array([units[name] for name in indicator], dtype=object),
        value=np.array([_rounded(one) for one in value]),
        flag=np.array(["" if name == "projects" else "e" for name in indicator], dtype=object),
    )


SOURCE = Source(
    name=NAME,
    provider=cordis_h2020.PROVIDER,
    table_code="Horizon 2020 organisations",
    licence=COMMISSION_TERMS,
    citation=f"{cordis_h2020.CITATION} Network worked out by Distretto.",
    retrieved="2020-12",
    version="2020-12",
    edition="2013",
    indicators=tuple(Indicator(name, unit) for name, unit in {**FIGURES, **PAIRS, **TESTED}.items()),
    files=cordis_h2020.FILES,
    reuse="authorised",
    parse=parse,
)
