"""Both sides of the question where potential and need agree: what data show of each industry, and what clusters say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from distretto.evidence.classifications.code_lists import file_list
from distretto.methods.top_down_bottom_up import Group, TwoViews, two_views
from distretto.themes import recorded
from distretto.themes.asking import Data
from distretto.themes.cooperation.chains import divisions_in
from distretto.themes.cooperation.partners_sides import DIVISION, Line, Side
from distretto.themes.parameters import Parameters

ORDER: tuple[Group, ...] = ("no_base", "silent", "agree", "between", "unknown")
"""The groups that are listed: where both speak and disagree, where no cluster speaks, where both agree, and the rest.
Of those left out nobody speaks, and data show no potential."""
USUAL = 0.95
"""The share beside Europe's from which it counts as about as large: what is written as 1.0."""


@dataclass(frozen=True)
class Shown:
    """What data show of a division; None where they do not.

    times : its share of jobs beside Europe's. place : in the order of what the area could do next, from 1. chain :
    share of the country's exports of it that crosses more than one border.
    """

    times: float | None
    place: int | None
    chain: float | None

    def promising(self, first: int) -> bool:
        """Whether it is among the first that the area could do next."""
        return self.place is not None and self.place <= first


@dataclass(frozen=True)
class Said:
    """How many cluster records work in a division, offer something for it, and need something for it."""

    works: int
    offers: int
    needs: int

    @property
    def any(self) -> bool:
        """Whether a record speaks of it at all."""
        return bool(self.works or self.offers or self.needs)


@dataclass(frozen=True)
class Both:
    """Every division with both sides.

    sides : the cluster records of the area, and of larger ones that it lies in (`above` of them). has_data : whether
    the statistics have figures of the area at all.
    """

    divisions: tuple[str, ...]
    shown: tuple[Shown, ...]
    said: tuple[Said, ...]
    views: TwoViews
    sides: tuple[Side, ...]
    above: int
    has_data: bool

    def of(self, *groups: Group) -> list[int]:
        """The divisions of some groups, in the order of the answer."""
        found = [i for i, group in enumerate(self.views.groups) if group in groups]
        return sorted(found, key=self._place)

    def _place(self, i: int) -> tuple[object, ...]:
        group, shown, said = self.views.groups[i], self.shown[i], self.said[i]
        return (ORDER.index(group), not said.needs, -(shown.times or 0.0), shown.place or 999, self.divisions[i])

    @property
    def states_nothing(self) -> bool:
        """Whether no record states an offer or a need for a division, so that all that is said is who works where."""
        return not any(one.offers or one.needs for one in self.said)

    @property
    def naming_none(self) -> int:
        """How many of the records name no division, so that they speak of none."""
        return sum(not divisions_of(side) for side in self.sides)


def both_of(data: Data, every: Sequence[Side], p: Parameters) -> Both:
    """Both sides of an area. every : the sides of all clusters in the catalogue."""
    members = p.area().members
    own = [side for side in every if side.entry and recorded.is_of(side.entry, members)]
    larger = [side for side in every if side.entry and recorded.applies_to(side.entry, members)]
    sides = (*own, *larger)
    times = {str(row["industry"]): row["lq"] for row in _rows(data, "profile", "industries")}
    places = {str(row["industry"]): at for at, row in enumerate(_rows(data, "frontier", "options"), 1)}
    chains = _chains(data)
    spoken = {code for side in sides for code in divisions_of(side)}
    divisions = tuple(sorted({*times, *spoken}))
    shown = tuple(Shown(times.get(code), places.get(code), chains.get(code)) for code in divisions)
    said = tuple(_said(code, sides) for code in divisions)
    views = two_views(
        np.array([np.nan if one.times is None else one.times for one in shown], dtype=np.float64),
        [one.promising(p["promising_first"]) for one in shown],
        [one.any for one in said], strong_from=float(p["agree_from"]),
        base_from=USUAL,
    )
    return Both(divisions, shown, said, views, sides, len(larger), "profile" in data.findings)


def _rows(data: Data, finding: str, table: str) -> Sequence[Mapping[str, Any]]:
    found = data.findings.get(finding)
    return found.rows(table) if found else ()


def _chains(data: Data) -> dict[str, float]:
    """The share in chains of each division, as far as a group of the tables stands for it; of two that are parts of a
    division that of the one which exports more."""
    found: dict[str, float] = {}
    for row in _rows(data, "chains", "industries"):
        listed, _, code = str(row["industry"]).partition(":")
        for division in divisions_in(file_list(listed).get(code)) if row["chain"] is not None else ():
            found.setdefault(division, float(row["chain"]))
    return found


def divisions_of(side: Side) -> tuple[str, ...]:
    """The divisions that a record names, in its industries or in a line; a section says too little."""
    named = (*side.sectors, *(code for line in (*side.offers, *side.needs) for code in line.sectors))
    return tuple(dict.fromkeys(code[:DIVISION] for code in named if len(code) >= DIVISION))


def _said(code: str, sides: Sequence[Side]) -> Said:
    return Said(
        sum(any(one.startswith(code) for one in side.sectors) for side in sides),
        sum(_for(code, side.offers, side) for side in sides), sum(_for(code, side.needs, side) for side in sides),
    )


def _for(code: str, lines: Sequence[Line], side: Side) -> bool:
    """Whether a line is for a division: it names it, or names none and the record is of it."""
    return any(one.startswith(code) for line in lines for one in (line.sectors or side.sectors))


