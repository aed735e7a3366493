"""Declared priorities beside the figures: what the area reveals in the industries of each priority."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from distretto.evidence.classifications.industry_groups import IndustryGroup, parse_industries
from distretto.evidence.records import Entry, words
from distretto.methods.location import location_quotient_interval
from distretto.themes.answers import CannotAnswer
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.employment import Employment
from distretto.themes.specialisation.group_employment import GroupEmployment
from distretto.themes.specialisation.profile_numbers import quotient_bounds

Verdict = Literal["supported", "emerging", "unsupported", "untested"]
VERDICTS: tuple[Verdict, ...] = ("supported", "emerging", "unsupported", "untested")


@dataclass(frozen=True)
class Priority:
    """One priority as a strategy declares it. ours : the industries are our reading, not the strategy's own words."""

    name: Mapping[str, str]
    sectors: tuple[str, ...]
    ours: bool
    cross_cutting: bool
    budget: float | None


@dataclass(frozen=True)
class Revealed:
    """What the figures say of some industries together; None where they do not.

    tested : those that the survey covers, of `sectors`. low, high : ends of the quotient by chance and by what is
    hidden. rise : relative change of the quotient since the earlier year.
    """

    sectors: tuple[str, ...]
    tested: tuple[str, ...]
    jobs: float | None = None
    share: float | None = None
    quotient: float | None = None
    low: float | None = None
    high: float | None = None
    rise: float | None = None

    def verdict(self, strong: float, present: float, rising: float) -> Verdict:
        """Supported from `strong` on, emerging from `present` on or where the quotient rose by `rising`, else not."""
        if self.quotient is None:
            return "untested"
        if self.quotient >= strong:
            return "supported"
        emerges = self.quotient >= present or (self.rise is not None and self.rise >= rising)
        return "emerging" if emerges else "unsupported"


def priorities_of(entry: Entry) -> tuple[Priority, ...]:
    """The priorities of a strategy, in its own order."""
    return tuple(
        Priority(
            name=words(line.get("priority", ()), entry.original),
            sectors=tuple(sorted({value.code for value in line.get("sectors", ()) if value.code})),
            ours=any(value.code == "our_reading" for value in line.get("sectors_basis", ())),
            cross_cutting=any(value.code == "yes" for value in line.get("cross_cutting", ())),
            budget=next((value.number for value in line.get("budget", ())), None),
        )
        for line in entry.lines("priorities")
    )


class Figures:
    """The jobs of an area and of its reference in a year and, for the change, in an earlier one."""

    def __init__(self, p: Parameters, jobs: Employment, earlier: Employment) -> None:
        self.jobs = jobs
        self._earlier = earlier
        self._p = p
        self.codes = jobs.codes(p.area())
        self.line = jobs.line(self.codes)
        self._against = jobs.codes(p.area("reference"))

    def revealed(self, sectors: Iterable[str]) -> Revealed:
        """What the figures say of these industries together."""
        sectors = tuple(sectors)
        tested = tuple(code for code in sectors if code in self.jobs.divisions)
        if not tested:
            return Revealed(sectors, ())
        group = parse_industries("+".join(tested))
        of = GroupEmployment(self.jobs, group)
        line, against = of.line(self.codes), of.line(self._against)
        published = line.published[0]
        if np.isnan(published):
            return Revealed(sectors, tested)
        share = published / line.total
        quotient = float(share / (against.published[0] / against.total))
        chance = location_quotient_interval(
            line.published[None, :], reference=against.published, totals=np.array([line.total]),
            reference_total=against.total,
        )
        hidden = quotient_bounds(line, against)
        ends = [float(one) for one in (chance.lower[0, 0], chance.upper[0, 0], hidden[0][0], hidden[1][0])
                if np.isfinite(one)]  # fmt: skip
        return Revealed(
            sectors, tested, float(published), float(share), quotient, min((quotient, *ends)), max((quotient, *ends)),
            self._rise(group, quotient),
        )

    def _rise(self, group: IndustryGroup, quotient: float) -> float | None:
        """How much the quotient grew since the earlier year, where both years have every member of the group."""
        try:
            before = GroupEmployment(self._earlier, group)
            codes, against = self._earlier.codes(self._p.area()), self._earlier.codes(self._p.area("reference"))
        except CannotAnswer:
            return None
        if not (_whole(self._earlier, codes, group) and _whole(self.jobs, self.codes, group)):
            return None
        earlier = float(before.shares(codes)[0] / before.shares(against)[0])
        return quotient / earlier - 1 if earlier > 0 else None

    def strong_without(self, taken: Iterable[str], strong: float) -> tuple[Revealed, ...]:
        """The divisions that are strong by every end of their quotient and stand in no priority, strongest first."""
        declared = frozenset(taken)
        found = [self.revealed((code,)) for code in self.jobs.divisions if code not in declared]
        sure = [one for one in found if one.low is not None and one.low >= strong]
        return tuple(sorted(sure, key=lambda one: (-(one.quotient or 0), one.sectors)))


def _whole(jobs: Employment, codes: tuple[str, ...], group: IndustryGroup) -> bool:
    """Whether every member of a group is published for each of the codes."""
    at = [jobs.divisions.index(code) for code, _ in group.shares]
    return not np.isnan(jobs.table(codes)[:, at]).any()
