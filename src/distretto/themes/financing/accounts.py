"""An organisation's accounts as its record, or somebody's typing, tells them: years by sources, costs, reserves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from distretto.evidence.records import Entry, RecordValue
from distretto.methods.arrays import Array
from distretto.methods.financial_soundness import Soundness, financial_soundness

SOURCES = (
    "membership_fees", "service_fees", "public_regional", "public_national", "public_eu", "private_sponsoring", "other",
)  # fmt: skip
PUBLIC = frozenset({"public_regional", "public_national", "public_eu"})


@dataclass(frozen=True)
class Accounts:
    """income : (years, sources), NaN = not said. A source that no year names is not among the sources."""

    years: tuple[int, ...]
    sources: tuple[str, ...]
    income: Array
    costs: Array
    reserves: Array

    def judged(self) -> Soundness:
        """The ratios of these accounts."""
        return financial_soundness(
            self.income, [source in PUBLIC for source in self.sources], self.years, costs=self.costs,
            reserves=self.reserves,
        )


def accounts_of(entry: Entry) -> Accounts | None:
    """The accounts of a record; None where it tells no income. Lines of one year and source are added up."""
    income: dict[tuple[int, str], float] = {}
    for line in entry.lines("income"):
        year, source, amount = _number(line, "year"), _code(line, "source"), _number(line, "amount")
        if year is not None and amount is not None and source:
            key = (int(year), source)
            income[key] = income.get(key, 0.0) + amount
    if not income:
        return None
    years = tuple(sorted({year for year, _ in income}))
    sources = tuple(source for source in SOURCES if any(told == source for _, told in income))
    cells = [[income.get((year, source), np.nan) for source in sources] for year in years]
    costs, reserves = (_by_year(entry, field, years) for field in ("costs", "reserves"))
    return Accounts(years, sources, np.array(cells), costs, reserves)


def _by_year(entry: Entry, field: str, years: Sequence[int]) -> Array:
    told: dict[int, float] = {}
    for line in entry.lines(field):
        year, amount = _number(line, "year"), _number(line, "amount")
        if year is not None and amount is not None:
            told[int(year)] = told.get(int(year), 0.0) + amount
    return np.array([told.get(year, np.nan) for year in years])


def _number(line: Mapping[str, tuple[RecordValue, ...]], column: str) -> float | None:
    return next((value.number for value in line.get(column, ()) if value.number is not None), None)


def _code(line: Mapping[str, tuple[RecordValue, ...]], column: str) -> str:
    return next((value.code for value in line.get(column, ()) if value.code), "")
