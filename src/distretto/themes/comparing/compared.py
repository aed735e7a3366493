"""The areas compared, the benchmark, and where each area stands beside it in every key figure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.classifications import nuts
from distretto.evidence.classifications.areas import Area, members_in_edition
from distretto.evidence.classifications.named_areas import NAMED_AREAS
from distretto.methods.benchmark_position import BenchmarkPosition, benchmark_position
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.comparing.key_figures import COUNTRY, KeyFigure, Reading, regions_in
from distretto.themes.innovation.profile_area import regions_of
from distretto.themes.parameters import Parameters
from distretto.themes.remembered import remembered
from distretto.themes.values import area

EVERY, COUNTRIES, REGIONS = "every", "countries", "regions"
LEVELS = (EVERY, COUNTRIES, REGIONS)
ENOUGH = 0.25
"""Where fewer of the benchmark's areas than this share have a figure, their median says nothing of the benchmark."""


@dataclass(frozen=True)
class Level:
    """The countries, or the regions, of a comparison.

    codes : those compared. position : of each in every figure, beside the benchmark's of the same level. values :
    (codes, figures), NaN where not known. benchmark : the codes of the benchmark.
    """

    codes: tuple[str, ...]
    values: NDArray[np.float64]
    benchmark: tuple[str, ...]
    position: BenchmarkPosition

    def known(self, at: int) -> int:
        """How many of those compared have a figure."""
        return int((~np.isnan(self.values[:, at])).sum())

    def above(self, at: int) -> int:
        """How many of them lie above the benchmark's median."""
        return int(self.position.above[:, at].sum())

    def near(self, at: int) -> int:
        """How many lie so near to the median that a small revision could turn the side."""
        return int((self.position.side[:, at] == 0).sum())


@dataclass(frozen=True)
class Compared:
    """Everything compared.

    rows : those `chosen` one by one as the benchmark that are not among the areas compared; then these in order, a
    country before its regions, those of which nothing is known last.
    """

    p: Parameters
    figures: tuple[KeyFigure, ...]
    readings: tuple[Reading, ...]
    countries: Level
    regions: Level
    rows: tuple[str, ...]
    chosen: tuple[str, ...]

    def level(self, at: int) -> Level:
        """The level at which a figure is told: its regions, or countries where it has none or none is compared."""
        return self.regions if self.readings[at].of_regions and self.regions.codes else self.countries

    def value(self, code: str, at: int) -> float | None:
        """An area's value in a figure."""
        return self.readings[at].values.get(code)

    def side(self, code: str, at: int) -> float:
        """On which side of the median of its level an area's value lies; NaN where that is not known."""
        position = (self.countries if len(code) == COUNTRY else self.regions).position
        value = self.value(code, at)
        if value is None or np.isnan(position.median[at]):
            return np.nan
        return float(value > position.high[at]) - float(value < position.low[at])

    @property
    def cells(self) -> int:
        """How many figures there would be if all were known: those that only countries have count for countries."""
        return sum(len(self.asked(at)) for at in range(len(self.figures)))

    @property
    def missing(self) -> int:
        """How many of them are not known."""
        return sum(self.lacking(at) for at in range(len(self.figures)))

    def asked(self, at: int) -> tuple[str, ...]:
        """The areas that could have a figure: all rows, or the countries where only these have it."""
        own = set(self.rows) - set(self.chosen)
        return tuple(c for c in self.rows if c in own and (len(c) == COUNTRY or self.readings[at].of_regions))

    def lacking(self, at: int) -> int:
        """How many of those that could have a figure have none."""
        return sum(code not in self.readings[at].values for code in self.asked(at))

    @property
    def silent(self) -> tuple[str, ...]:
        """The countries compared of which nothing at all is known, of themselves or of a region."""
        known = _with_figures(self.readings)
        return tuple(code for code in self.rows if len(code) == COUNTRY and code not in known)


def compared(data: Data, p: Parameters, figures: Sequence[KeyFigure]) -> Compared:
    """The areas of the question in every key figure; raises CannotAnswer where none of them is a region of today."""
    readings = tuple(
        _reading(figure.id, *(data[need].sha256 for need in figure.needs), figure=figure, data=data)
        for figure in figures
    )
    own, benchmark = p.area("compared"), p.area("benchmark")
    told = {COUNTRIES: _countries_of(own), REGIONS: _sorted(_regions_of(own))}
    if not told[COUNTRIES] and not told[REGIONS]:
        text = f"{own.id} is no region of NUTS 2 nor a country, nor made of such."
        raise CannotAnswer("cannot-compare-areas", text, area=area(own.id))
    beside = _regions_of(benchmark)
    beside_countries = _countries_of(benchmark) or tuple(sorted({code[:COUNTRY] for code in benchmark.members}))
    if not beside and not any(code in r.values for code in _countries_of(benchmark) for r in readings):
        text = f"Nothing is known of a region or country of {benchmark.id}."
        raise CannotAnswer("cannot-compare-benchmark", text, area=area(benchmark.id))
    wanted = p["compared_level"]
    countries = told[COUNTRIES] if wanted != REGIONS else ()
    regions = told[REGIONS] if wanted != COUNTRIES else ()
    if not countries and not regions:
        raise CannotAnswer("cannot-compare-level", f"{own.id} holds no {wanted}.", area=area(own.id))
    chosen = tuple(code for code in _one_by_one(benchmark, wanted) if code not in {*countries, *regions})
    return Compared(
        p, tuple(figures), readings,
        _level(countries, beside_countries, figures, readings), _level(regions, _sorted(beside), figures, readings),
        (*chosen, *_in_order({*countries, *regions}, readings)), chosen,
    )


@remembered(64)
def _reading(figure_id: str, *cuts: str, figure: KeyFigure, data: Data) -> Reading:
    """A key figure of all of Europe, which is the same whichever areas are compared; `cuts` are hashes of its data."""
    return figure.read(data)


def _level(
    codes: tuple[str, ...], benchmark: tuple[str, ...], figures: Sequence[KeyFigure], readings: Sequence[Reading],
) -> Level:
    values, others = _values(codes, readings), _values(benchmark, readings)
    measures = np.array([not figure.counts for figure in figures])
    told = measures & ((~np.isnan(others)).sum(axis=0) >= ENOUGH * len(benchmark))
    return Level(codes, values, benchmark, benchmark_position(values, np.where(told, others, np.nan)))


def _values(codes: Sequence[str], readings: Sequence[Reading]) -> NDArray[np.float64]:
    cells = [[reading.values.get(code, np.nan) for reading in readings] for code in codes]
    return np.array(cells, dtype=np.float64).reshape(len(codes), len(readings))


def _countries_of(asked: Area) -> tuple[str, ...]:
    """The countries that are members as a whole."""
    return tuple(code for code in asked.members if len(code) == COUNTRY)


def _regions_of(asked: Area) -> frozenset[str]:
    """The regions of NUTS 2 of today in an area, those of former editions under the codes that they have now."""
    return regions_of(members_in_edition(asked, nuts.NEWEST).codes)


def _sorted(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(codes))


def _with_figures(readings: Iterable[Reading]) -> frozenset[str]:
    """The countries of which any figure is known, their own or one of a region."""
    return frozenset(code[:COUNTRY] for reading in readings for code in reading.values)


def _in_order(codes: Iterable[str], readings: Sequence[Reading]) -> tuple[str, ...]:
    """A country before its regions, in the order of their codes; countries without any figure last.

    The one region of a country that stands there itself has no row of its own: it would say the same twice.
    """
    known, every = _with_figures(readings), set(codes)
    told = (c for c in every if not (c[:COUNTRY] in every and len(c) > COUNTRY and len(regions_in(c[:COUNTRY])) == 1))
    return tuple(sorted(told, key=lambda code: (code[:COUNTRY] not in known, code)))


def _one_by_one(benchmark: Area, level: str) -> tuple[str, ...]:
    """The members of a benchmark that the reader put together; those of a group with a name of its own are too many."""
    if benchmark.id in NAMED_AREAS:
        return ()
    countries = _countries_of(benchmark) if level != REGIONS else ()
    parts = tuple(code for code in members_in_edition(benchmark, nuts.NEWEST).codes if len(code) != COUNTRY)
    return (*countries, *(_sorted(regions_of(parts)) if level != COUNTRIES else ()))
