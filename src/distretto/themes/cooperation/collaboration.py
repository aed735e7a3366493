"""Who works with whom: participations in projects as a network of areas, and what each area has beside its size."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from distretto.evidence.arrow import numbers
from distretto.evidence.classifications.directory import countries
from distretto.evidence.store import Cut
from distretto.themes.remembered import remembered

COUNTRY, REGION = 2, 4
"""Lengths of the codes of a country and of a NUTS 2 region."""
LEVEL = 0.95
ENOUGH = 5
"""Shared projects from which on draws of projects can tell how firm a figure is."""
Floats = NDArray[np.float64]
Counts = NDArray[np.intp]


@dataclass(frozen=True)
class Projects:
    """Who took part in which project. participants : (projects, areas), how many from each area that are asked about.

    areas : sorted; European regions, countries whose regions are not known, other countries. partners : (projects,),
    of any kind. year : (projects,), of its beginning.
    """

    areas: tuple[str, ...]
    participants: sp.csr_array
    partners: Floats
    year: Counts

    @classmethod
    def of(cls, cut: Cut, kinds: Sequence[str] = ()) -> Projects:
        """The projects of a cut; with `kinds` only organisations of these types are participants."""
        areas, area = cut.coded("geo")
        _, project = cut.coded("industry")
        indicators, kind = cut.coded("indicator")
        value = numbers(cut.table["value"])
        shape = (int(project.max(initial=-1)) + 1, len(areas))
        partners = np.bincount(project, weights=value, minlength=shape[0]).astype(np.float64)
        year = np.zeros(shape[0], dtype=np.intp)
        year[project] = numbers(cut.table["time"])
        asked = np.isin(kind, [at for at, name in enumerate(indicators) if not kinds or name in kinds])
        found = sp.csr_array(sp.coo_array((value[asked], (project[asked], area[asked])), shape=shape))
        order = np.argsort(areas)
        return cls(tuple(areas[at] for at in order), sp.csr_array(found[:, order]), partners, year)

    def during(self, first: int, last: int) -> Projects:
        """Those that began in some years."""
        chosen = np.flatnonzero((self.year >= first) & (self.year <= last))
        return replace(self, participants=sp.csr_array(self.participants[chosen]), partners=self.partners[chosen],
                       year=self.year[chosen])

    def beside(self, other: Projects) -> Projects:
        """These projects and others, under the areas of both."""
        areas = tuple(sorted({*self.areas, *other.areas}))
        both = [one._under(areas) for one in (self, other)]
        return Projects(areas, sp.csr_array(sp.vstack(both)), np.r_[self.partners, other.partners],
                        np.r_[self.year, other.year])

    def _under(self, areas: Sequence[str]) -> sp.coo_array:
        place = {area: at for at, area in enumerate(areas)}
        at = np.array([place[area] for area in self.areas], dtype=np.intp)
        found = self.participants.tocoo()
        return sp.coo_array((found.data, (found.row, at[found.col])), shape=(found.shape[0], len(areas)))

    @cached_property
    def weight(self) -> Floats:
        """What each pair of partners of a project counts: 1 / (partners - 1), (projects,)."""
        return np.asarray(1.0 / (self.partners - 1), dtype=np.float64)

    @cached_property
    def european(self) -> Counts:
        """The places of the European areas among all."""
        known = {one.code for one in countries()}
        return np.flatnonzero([area[:COUNTRY] in known for area in self.areas])

    def taking_part(self, at: Counts) -> Floats:
        """How many of some areas take part in each project, (projects,)."""
        return np.asarray(self.participants[:, at].sum(axis=1), dtype=np.float64).ravel()

    def grouped(self, groups: Mapping[str, Iterable[int]]) -> Grouped:
        """The projects by groups of areas, each given by the places of its areas."""
        names = tuple(groups)
        pairs = [(at, k) for k, name in enumerate(names) for at in groups[name]]
        rows, columns = np.array(pairs, dtype=np.intp).reshape(-1, 2).T
        joined = sp.coo_array((np.ones(len(pairs)), (rows, columns)), shape=(len(self.areas), len(names)))
        return Grouped(names, sp.csr_array(self.participants @ sp.csr_array(joined)), self.weight)


@dataclass(frozen=True)
class Standing:
    """What one group has with each other: (groups,), 0 with itself.

    shared : its projects with them. together : weights of the pairs. times : beside what the sizes of both let expect.
    low, high : of `times`, over draws of projects; NaN below five shared projects, of which draws tell too little.
    """

    shared: Floats
    together: Floats
    times: Floats
    low: Floats
    high: Floats


@remembered(8)
def drawn(projects: int, draws: int, seed: int) -> Floats:
    """How often each project is in each draw with replacement, (projects, draws)."""
    rng = np.random.default_rng(seed)
    return rng.multinomial(projects, np.full(projects, 1 / projects), size=draws).T.astype(np.float64, order="C")


@dataclass(frozen=True)
class Grouped:
    """Participants by group, (projects, groups), and what a pair of partners counts in each project."""

    names: tuple[str, ...]
    participants: sp.csr_array
    weight: Floats

    def standing(self, name: str, *, seed: int, draws: int) -> Standing:
        """What a group has with the others beside what their sizes let expect.

        times[b] = w[a, b] 2W / (s[a] s[b]), with the weights w between groups, their sums s and the sum of all 2W

        The interval is over projects drawn anew, whole.
        """
        own = self.names.index(name)
        mine = np.asarray(self.participants[:, [own]].toarray(), dtype=np.float64).ravel()
        with_mine, outward = self._with(own, mine), self._outward()
        together, times = self._times(own, with_mine, outward, np.ones((len(mine), 1)))
        _, of_draws = self._times(own, with_mine, outward, drawn(len(mine), draws, seed))
        present = self.participants.copy()
        present.data = np.ones_like(present.data)
        shared = np.asarray(present.T @ (mine > 0).astype(np.float64), dtype=np.float64)
        shared[own] = 0
        told = shared >= ENOUGH
        ends, tail = np.full((2, len(shared)), np.nan), (1 - LEVEL) / 2
        if told.any():
            ends[:, told] = np.nanquantile(of_draws[told], (tail, 1 - tail), axis=1)
        return Standing(shared, together[:, 0], times[:, 0], *ends)

    def between(self, at: Sequence[int]) -> tuple[Floats, Floats]:
        """Shared projects of some groups, and what they share beside what sizes let expect: (some, some) each."""
        present = self.participants.copy()
        present.data = np.ones_like(present.data)
        together = (self.participants.T @ (sp.diags_array(self.weight) @ self.participants)).toarray()
        np.fill_diagonal(together, 0.0)
        sums = together.sum(axis=1)
        with np.errstate(invalid="ignore", divide="ignore"):
            times = together * sums.sum() / (sums[:, None] * sums[None, :])
        chosen = np.ix_(at, at)
        return np.asarray((present.T @ present).toarray()[chosen]), np.asarray(times[chosen])

    def _with(self, own: int, mine: Floats) -> sp.csr_array:
        """What each project gives the pairs of one group with each other, (groups, projects)."""
        found = self.participants.tocoo()
        kept = (found.col != own) & (mine[found.row] > 0)
        row, column = found.row[kept], found.col[kept]
        value = found.data[kept] * mine[row] * self.weight[row]
        return sp.csr_array(sp.coo_array((value, (column, row)), shape=(found.shape[1], found.shape[0])))

    def _outward(self) -> sp.csr_array:
        """What each project gives the pairs of each group with all others, (groups, projects)."""
        every = np.asarray(self.participants.sum(axis=1), dtype=np.float64).ravel()
        found = self.participants.tocoo()
        value = found.data * (every[found.row] - found.data) * self.weight[found.row]
        return sp.csr_array(sp.coo_array((value, (found.col, found.row)), shape=(found.shape[1], found.shape[0])))

    @staticmethod
    def _times(own: int, with_mine: sp.csr_array, outward: sp.csr_array, drawn: Floats) -> tuple[Floats, Floats]:
        """Weights and ratios, (groups, draws)."""
        together, sums = with_mine @ drawn, outward @ drawn
        expected = sums * sums[own] / sums.sum(axis=0)
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.asarray(together), np.asarray(np.where(expected > 0, together / expected, np.nan))
