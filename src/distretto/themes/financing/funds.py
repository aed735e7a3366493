"""Public money as the observatory has it: payments by fund and year, plans by objective, cooperation projects."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from distretto.evidence.classifications.areas import Area, members_in_edition
from distretto.evidence.records import Entry
from distretto.evidence.store import Cut

REGION = 4
"""Length of the code of a NUTS 2 region, at which payments are published."""
PAID, PLANNED, DECIDED, SPENT = "eu_payments", "planned_eu", "decided", "spent"
THEME_TOTAL = "TOTAL"
KEPT = 8
"""Cuts whose rows are kept: those of one answer, twice."""


@dataclass(frozen=True)
class Payments:
    """Payments of some regions by fund and year, in euro.

    missing : share of the years without a figure, over each region and each fund that ever paid there.
    regions : whose figures are added.
    """

    by_fund: Mapping[str, float]
    by_year: Mapping[tuple[int, str], float]
    regions: tuple[str, ...]
    missing: float

    @property
    def total(self) -> float:
        """All payments together."""
        return sum(self.by_fund.values())


class Cells:
    """The rows of a cut by indicator, place, industry and year; NaN where there is no figure.

    `Cells.of` keeps them by the hash of the cut: the rows are the same for every area, and reading them is most of
    the work.
    """

    _kept: ClassVar[OrderedDict[str, Cells]] = OrderedDict()

    @classmethod
    def of(cls, cut: Cut) -> Cells:
        """The rows of the cut, read once."""
        cells = cls._kept.get(cut.sha256)
        if cells is None:
            cells = cls._kept[cut.sha256] = cls(cut)
            while len(cls._kept) > KEPT:
                cls._kept.popitem(last=False)
        return cells

    def __init__(self, cut: Cut) -> None:
        names = ("indicator", "geo", "industry", "time", "value")
        columns = [cut.table[name].to_pylist() for name in names]
        self.rows = [
            (str(i), str(g), str(k), int(t), float("nan") if v is None else float(v))
            for i, g, k, t, v in zip(*columns, strict=True)
        ]
        self.edition = cut.vintage.edition
        self.places = frozenset(row[1] for row in self.rows)

    def regions_of(self, area: Area) -> tuple[str, ...]:
        """The regions of the figures that add up to an area: itself, or all of a country's."""
        found = members_in_edition(area, self.edition).codes
        return tuple(sorted(place for place in self.places if any(place.startswith(code) for code in found)))

    def payments(self, regions: Iterable[str], first: int, funds: Collection[str] = ()) -> Payments:
        """The payments of some regions from a year on, from all funds or from some alone."""
        wanted = frozenset(regions)
        by_fund: dict[str, float] = defaultdict(float)
        by_year: dict[tuple[int, str], float] = defaultdict(float)
        pairs: set[tuple[str, str]] = set()
        known, last = 0, first
        for what, place, fund, year, value in self.rows:
            if what != PAID or (funds and fund not in funds):
                continue
            last = max(last, year)
            if place in wanted and year >= first and not np.isnan(value):
                pairs.add((place, fund))
                known += 1
                by_fund[fund] += value
                by_year[year, fund] += value
        cells = len(pairs) * (last - first + 1)
        return Payments(by_fund, by_year, tuple(sorted(wanted)), 1 - known / cells if cells else 1.0)

    def of_each(self, first: int, indicator: str = PAID, funds: Collection[str] = ()) -> dict[str, float]:
        """Everything paid to each region from a year on, from all funds or some, where it has any figure."""
        paid: dict[str, float] = defaultdict(float)
        for what, place, fund, year, value in self.rows:
            if what == indicator and year >= first and not np.isnan(value) and (not funds or fund in funds):
                paid[place] += value
        return paid

    def newest(self, indicator: str) -> dict[str, float]:
        """An indicator's last published figure of each place."""
        found: dict[str, tuple[int, float]] = {}
        for what, place, _, year, value in self.rows:
            if what == indicator and not np.isnan(value) and year >= found.get(place, (0, 0.0))[0]:
                found[place] = (year, value)
        return {place: value for place, (_, value) in found.items()}

    def plans(self, place: str, funds: Collection[str] = ()) -> dict[str, dict[tuple[str, int], float]]:
        """By objective: planned, decided and spent, added over the funds of each year, all or some.

        The years are not of the same funds (the later one has them all, the earlier the regional fund alone), so they
        stay apart.
        """
        found: dict[str, dict[tuple[str, int], float]] = defaultdict(lambda: defaultdict(float))
        for what, where, of, year, value in self.rows:
            fund, _, objective = of.partition(".")
            if where == place and not np.isnan(value) and (not funds or fund in funds):
                found[objective][what, year] += value
        return found

    def by_theme(self, places: Iterable[str], first: int = 0) -> dict[str, dict[str, float]]:
        """Of projects: each indicator by theme, over all places and the years from the first on together."""
        wanted = frozenset(places)
        found: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for what, place, theme, year, value in self.rows:
            if place in wanted and year >= first and not np.isnan(value):
                found[theme][what] += value
        return found


def partners_in(entry: Entry, members: Sequence[str]) -> int:
    """How many partners of a project are in one of these areas."""
    lines = entry.lines("partners")
    return sum(
        any(value.code.startswith(member) for value in (*line.get("region", ()), *line.get("country", ()))
            for member in members)
        for line in lines
    )
