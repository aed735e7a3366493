"""Countries' industries in global value chains: which are asked about, and what their exports are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.at_hand import years_at_hand
from distretto.evidence.classifications.areas import Area
from distretto.evidence.classifications.code_lists import Code, file_list
from distretto.evidence.classifications.industry_groups import IndustryGroup
from distretto.evidence.store import Cut, matrix
from distretto.themes.analysis import Need
from distretto.themes.parameters import Parameters

PARTS = ("direct", "onward", "domestic_twice", "foreign", "foreign_twice")
PLAIN = ("output", "imbalance", "exports", *PARTS, "upstreamness")
BY_PARTNER = ("exports_to", "foreign_from")
REST = "ROW"
COUNTRY = 2
"""Length of a country's code."""
ASKED, FROM, TO = "chain_tables", "chains_from", "chains_to"
"""The parameters that choose the tables, and the years between which they are read."""
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Tables:
    """One family of inter-country tables. No figure of one is ever put beside a figure of another.

    id : as it is chosen. economies, industries : the lists that name them. currency : "usd" or "eur". older : whether
    its industries are of a classification before NACE Rev. 2.
    """

    id: str
    dataset: str
    economies: str
    industries: str
    currency: str
    older: bool = False

    def needs(self, own: Mapping[str, str]) -> dict[str, Need]:
        """What is read where these tables are chosen: the standing of all economies, and the partners of one's own."""
        when, years = partial(_chosen, self.id), partial(_years, self.dataset)
        return {
            own["standing"]: Need(self.dataset, PLAIN, select=years, when=when),
            own["partners"]: Need(self.dataset, BY_PARTNER, select=lambda p: {
                **years(p), "geos": tuple(dict.fromkeys(member[:COUNTRY] for member in p.area().members)),
            }, when=when),
        }


TABLES = {tables.id: tables for tables in (
    Tables("figaro", "value_chains_figaro", "inter_country_economies", "inter_country_industries", "eur"),
    Tables("icio", "value_chains_icio", "inter_country_economies", "inter_country_industries", "usd"),
    Tables("wiod", "value_chains", "wiod_economies", "wiod_industries", "usd", older=True),
)}
"""Those that are taken first, first: the newest, and of these the one with more industries."""
SHIPPED, SHIPPED_YEARS = "wiod", (2000, 2011)


def _chosen(tables: str, p: Parameters) -> bool:
    return bool(p[ASKED] == tables)


def _years(dataset: str, p: Parameters) -> dict[str, Any]:
    """The first and the last year within those asked about alone: between them an answer reads nothing."""
    found = within(years_at_hand(dataset), p)
    return {"years": tuple(sorted({found[0], found[-1]}))} if found else {}


def within(years: Sequence[int], p: Parameters) -> tuple[int, ...]:
    """Those of the years that lie within the years asked about."""
    return tuple(one for one in years if p[FROM] <= one <= p[TO])


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


def economies_of(area: Area, known: Sequence[str]) -> Economies:
    """The countries of an area among those with figures of their own; a region is answered by its country."""
    countries = tuple(dict.fromkeys(member[:COUNTRY] for member in area.members))
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


def groups_of(asked: IndustryGroup | None, listed: Sequence[Code]) -> Groups:
    """The groups of the tables, of those listed, for a group of industries; all of them where none is asked about."""
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
    """Where some industries of some countries stand in a year: money in millions of the tables, steps to final use.

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
    """The figures of all economies (rows) and industries (columns) by indicator and year.

    first, last : the first and the last year; the same where there is one alone.
    """

    tables: Tables
    economies: tuple[str, ...]
    industries: tuple[Code, ...]
    first: int
    last: int
    values: Mapping[tuple[str, int], Floats]

    @classmethod
    def of(cls, cut: Cut, tables: Tables) -> Chains:
        """The figures of a cut with all economies, of which it has two years or one."""
        there, made = set(cut.labels("geo")), set(cut.labels("industry"))
        economies = tuple(code.code for code in file_list(tables.economies).choices if code.code in there)
        industries = tuple(code for code in file_list(tables.industries).choices if code.code in made)
        first, last = cut.years[0], cut.years[-1]
        codes = tuple(code.code for code in industries)
        values = {
            (name, year): matrix(cut, name, year, geos=economies, industries=codes).values
            for name in PLAIN for year in (first, last)
        }
        return cls(tables, economies, industries, first, last, values)

    @property
    def countries(self) -> tuple[str, ...]:
        """The economies that are a country, not the rest of the world."""
        return tuple(code for code in self.economies if code != REST)

    def standing(self, codes: Sequence[str], industries: Sequence[str], year: int) -> Standing:
        """Countries' industries added up; steps are weighted by output."""
        columns = [code.code for code in self.industries]
        at = np.ix_([self.economies.index(code) for code in codes], [columns.index(code) for code in industries])
        cells = {name: self.values[name, year][at] for name in PLAIN}
        known = ~np.isnan(cells["upstreamness"])
        made = float(cells["output"][known].sum())
        steps = float((cells["output"] * cells["upstreamness"])[known].sum()) / made if made else float("nan")
        return Standing(
            float(np.nansum(cells["exports"])), {part: float(np.nansum(cells[part])) for part in PARTS},
            float(np.nansum(cells["output"])), float(np.nansum(np.abs(cells["imbalance"]))), steps,
        )


def partners(cut: Cut, indicator: str, industries: Sequence[str], year: int) -> dict[str, float]:
    """What goes to or comes from each economy, over all countries of the cut, in millions; the most first."""
    found = matrix(cut, indicator, year)
    sums: dict[str, float] = {}
    for at, name in enumerate(found.industries):
        industry, _, partner = name.partition(".")
        if industry in industries:
            sums[partner] = sums.get(partner, 0.0) + float(np.nansum(found.values[:, at]))
    return dict(sorted(sums.items(), key=lambda one: (-one[1], one[0])))
