"""Countries' industries in global value chains: which are asked about, and what their exports are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.classifications.areas import Area
from distretto.evidence.classifications.code_lists import Code, file_list
from distretto.evidence.classifications.industry_groups import IndustryGroup
from distretto.evidence.store import Cut, matrix

DATASET = "value_chains"
FIRST, LAST = 2000, 2011
ECONOMIES, INDUSTRIES = "wiod_economies", "wiod_industries"
PARTS = ("direct", "onward", "domestic_twice", "foreign", "foreign_twice")
PLAIN = ("output", "imbalance", "exports", *PARTS, "upstreamness")
BY_PARTNER = ("exports_to", "foreign_from")
REST = "ROW"
COUNTRY = 2
"""Length of a country's code."""
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Economies:
    """The countries that an area stands for: those with figures of their own, and those inside the rest of the world.

    whose : the address of the area that the figures are of. of_country : the area itself has no figures, its country
    has.
    """

    whose: str
    codes: tuple[str, ...]
    inside_rest: tuple[str, ...]
    of_country: bool


def economies_of(area: Area) -> Economies:
    """The countries of an area; a region is answered by its country."""
    countries = tuple(dict.fromkeys(member[:COUNTRY] for member in area.members))
    known = file_list(ECONOMIES)
    of_country = any(len(member) > COUNTRY for member in area.members)
    return Economies(
        "+".join(sorted(countries)) if of_country else area.id,
        tuple(code for code in countries if code in known),
        tuple(code for code in countries if code not in known),
        of_country,
    )


@dataclass(frozen=True)
class Groups:
    """The groups of the tables that stand for the industries asked about.

    codes : of the list. beyond : divisions in them that were not asked about, or only in part. lacking : divisions
    asked about that no group stands for.
    """

    codes: tuple[str, ...]
    beyond: tuple[str, ...]
    lacking: tuple[str, ...]


def groups_of(asked: IndustryGroup | None) -> Groups:
    """The groups of the tables for a group of industries; all of them where none is asked about."""
    listed = file_list(INDUSTRIES).choices
    if asked is None:
        return Groups(tuple(entry.code for entry in listed), (), ())
    wanted = {division for division, share in asked.shares if share == 1}
    touched = {division[:3] for division, _ in asked.shares}
    found = tuple(entry for entry in listed if touched & set(divisions_in(entry)))
    covered = [division for entry in found for division in divisions_in(entry)]
    return Groups(
        tuple(entry.code for entry in found),
        tuple(division for division in covered if division not in wanted),
        tuple(sorted(touched - set(covered))),
    )


def divisions_in(entry: Code) -> list[str]:
    """The divisions of NACE Rev. 2 that a group of the tables stands for."""
    return entry.extra["divisions"].split()


@dataclass(frozen=True)
class Standing:
    """Where some industries of some countries stand in a year: money in million dollars, steps to final use.

    parts : of the exports, by name, adding up to them.
    """

    exports: float
    parts: Mapping[str, float]
    output: float
    unaccounted: float
    steps: float

    def share(self, *parts: str) -> float:
        """Some parts as a share of the exports; NaN without exports."""
        return sum(self.parts[part] for part in parts) / self.exports if self.exports else float("nan")

    @property
    def chain(self) -> float:
        """The share of exports that crosses more than one border."""
        return self.share("onward", "domestic_twice", "foreign", "foreign_twice")

    @property
    def backward(self) -> float:
        """Its part that rests on value from abroad or that came back."""
        return self.share("domestic_twice", "foreign", "foreign_twice")

    @property
    def forward(self) -> float:
        """Its part that the buyers pass on in their own exports."""
        return self.share("onward")

    @property
    def domestic(self) -> float:
        """Domestic value added as a share of exports, counted once."""
        return self.share("direct", "onward")


@dataclass(frozen=True)
class Chains:
    """The figures of all economies (rows) and industries (columns) by indicator and year."""

    economies: tuple[str, ...]
    industries: tuple[str, ...]
    values: Mapping[tuple[str, int], Floats]

    @classmethod
    def of(cls, cut: Cut) -> Chains:
        """The figures of a cut with all economies."""
        economies, industries = (tuple(code.code for code in file_list(name).choices) for name in (
            ECONOMIES, INDUSTRIES))
        values = {
            (name, year): matrix(cut, name, year, geos=economies, industries=industries).values
            for name in PLAIN for year in (FIRST, LAST)
        }
        return cls(economies, industries, values)

    def standing(self, codes: Sequence[str], industries: Sequence[str], year: int) -> Standing:
        """Countries' industries added up; steps are weighted by output."""
        at = np.ix_([self.economies.index(code) for code in codes],
                    [self.industries.index(code) for code in industries])
        cells = {name: self.values[name, year][at] for name in PLAIN}
        known = ~np.isnan(cells["upstreamness"])
        made = float(cells["output"][known].sum())
        steps = float((cells["output"] * cells["upstreamness"])[known].sum()) / made if made else float("nan")
        return Standing(
            float(np.nansum(cells["exports"])), {part: float(np.nansum(cells[part])) for part in PARTS},
            float(np.nansum(cells["output"])), float(np.nansum(np.abs(cells["imbalance"]))), steps,
        )


def partners(cut: Cut, indicator: str, industries: Sequence[str], year: int) -> dict[str, float]:
    """What goes to or comes from each economy, over all countries of the cut, in million dollars; the most first."""
    found = matrix(cut, indicator, year)
    sums: dict[str, float] = {}
    for at, name in enumerate(found.industries):
        industry, _, partner = name.partition(".")
        if industry in industries:
            sums[partner] = sums.get(partner, 0.0) + float(np.nansum(found.values[:, at]))
    return dict(sorted(sums.items(), key=lambda one: (-one[1], one[0])))
