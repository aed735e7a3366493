"""All smallest covers of a prime implicant chart, exactly, with what every one of them holds."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

import numpy as np
import scipy
from numpy.typing import NDArray

Chart = NDArray[np.bool_]
ROUNDING = 1e-7
BRANCHES = 300_000
KEPT = 50
NEAR_ROOT = 4
PRICED = 200


@dataclass(frozen=True)
class Covers:
    """The smallest sets of terms that together hold every row.

    size : how many terms each has. listed : the first of them, each as rising places of terms; all of them, in
    lexicographic order, where `count` is not above what was asked for. count : how many there are; exact says
    whether that is their number or only a number that it is not below. essential : terms that alone hold some row.
    shared : terms in every smallest cover (the essential ones are among them), always exact.
    """

    size: int
    listed: tuple[tuple[int, ...], ...]
    count: int
    exact: bool
    essential: tuple[int, ...]
    shared: tuple[int, ...]


@dataclass(frozen=True)
class _Part:
    """What is chosen apart from the rest: the choices of alike terms, and the rows that each choice holds as bits."""

    choices: tuple[tuple[int, ...], ...]
    held: tuple[int, ...]
    rows: int

    @property
    def chart(self) -> NDArray[np.float64]:
        return np.array([[bits >> r & 1 for r in range(self.rows)] for bits in self.held], dtype=np.float64)


@dataclass(frozen=True)
class _Found:
    size: int
    covers: tuple[tuple[int, ...], ...]
    complete: bool


def smallest_covers(chart: Chart, *, most: int = 1000, branches: int = BRANCHES) -> Covers:
    """Every smallest set of terms that holds all rows; none of the tied ones is lost.

    minimise Σ_j z_j  subject to  Σ_j chart[j, r] z_j ≥ 1 for every row r,  z_j of {0, 1}

    Terms that hold the same rows are one choice, and a row that is held wherever another one is falls away: neither
    loses a cover. What is left falls into parts with no term in common; the covers of the whole are all combinations
    of theirs. The size of a part is found by branch and bound (HiGHS); its covers by searching every choice that a
    dual bound does not exclude.

    chart : (terms, rows). most : how many covers are listed; where there are more, those that the search meets first
    (rows with the fewest choices first, then the terms that hold most), the same at every run. branches : how many
    steps the search takes in each part before it settles for a lower bound of the count.
    Raises ValueError for a row that no term holds.
    Source: Petrick (1956), AFCRC-TR-56-110 (all covers); McCluskey (1956) (essential terms, dominated rows); reduced
    costs as in Balas & Ho (1980), Mathematical Programming Study 12.
    """
    empty = np.flatnonzero(~chart.any(axis=0))
    if empty.size:
        raise ValueError(f"no term holds row {empty[0]}")
    lone = chart.sum(axis=0) == 1
    essential = np.flatnonzero(chart[:, lone].any(axis=1))
    open_rows = np.flatnonzero(~chart[essential].any(axis=0))
    parts = _parts(chart[:, open_rows])
    found = [_covers_of(part, most, branches) for part in parts]
    count = math.prod(sum(math.prod(len(part.choices[j]) for j in cover) for cover in one.covers)
                      for part, one in zip(parts, found, strict=True))
    exact = all(one.complete for one in found)
    apart = [_spelt(part, one, most) for part, one in zip(parts, found, strict=True)]
    always = tuple(essential.tolist())
    listed = [tuple(sorted(sum(pick, start=always))) for pick in islice(product(*apart), most)]
    shared = set(essential.tolist()).union(*(_shared(part, one) for part, one in zip(parts, found, strict=True)))
    return Covers(
        size=len(essential) + sum(one.size for one in found),
        listed=tuple(sorted(listed)),
        count=count,
        exact=exact,
        essential=tuple(int(j) for j in essential),
        shared=tuple(sorted(int(j) for j in shared)),
    )


def _parts(chart: Chart) -> list[_Part]:
    """The chart without what is not needed to tell covers apart, in parts that have no choice in common."""
    together = chart.T.astype(np.float32) @ chart.astype(np.float32)
    size = np.diag(together)
    within = together == size[:, None]
    stronger = within & ~(within.T & (np.arange(len(size))[:, None] >= np.arange(len(size))[None, :]))
    np.fill_diagonal(stronger, val=False)
    rows = np.flatnonzero(~stronger.any(axis=0))
    patterns: dict[bytes, list[int]] = {}
    for j in np.flatnonzero(chart[:, rows].any(axis=1)):
        patterns.setdefault(chart[j, rows].tobytes(), []).append(int(j))
    width = chart[:, rows].sum(axis=1)
    choices = sorted(patterns.values(), key=lambda alike: (-width[alike[0]], alike))
    left = chart[np.ix_(np.array([alike[0] for alike in choices], dtype=np.intp), rows)]
    parts = []
    for members in _connected(left):
        columns = left[:, members]
        chosen = np.flatnonzero(columns.any(axis=1))
        held = tuple(sum(1 << r for r in np.flatnonzero(columns[j]).tolist()) for j in chosen.tolist())
        parts.append(_Part(tuple(tuple(choices[j]) for j in chosen.tolist()), held, len(members)))
    return parts


def _connected(left: Chart) -> list[list[int]]:
    """The rows, parted so that no choice holds rows of two parts."""
    unseen, parts = set(range(left.shape[1])), []
    while unseen:
        members, edge = set(), {min(unseen)}
        while edge:
            members |= edge
            reached = np.flatnonzero(left[left[:, sorted(edge)].any(axis=1)].any(axis=0))
            edge = set(reached.tolist()) - members
        unseen -= members
        parts.append(sorted(members))
    return parts


def _prices(held: NDArray[np.float64]) -> NDArray[np.float64]:
    """What each row is worth so that no term holds rows worth more than 1: rows cost at least their worth in terms."""
    worth, most = -np.ones(held.shape[1]), np.ones(len(held))
    relaxed = scipy.optimize.linprog(worth, A_ub=held, b_ub=most, bounds=(0, None), method="highs")
    price = np.clip(relaxed.x, 0.0, None)
    return np.asarray(price / max(1.0, float((held @ price).max())))


def _one_smallest(held: NDArray[np.float64]) -> tuple[int, ...]:
    """One smallest cover, as rising places of terms."""
    optimize = scipy.optimize
    solved = optimize.milp(
        np.ones(len(held)), integrality=np.ones(len(held)), bounds=optimize.Bounds(0, 1),
        constraints=optimize.LinearConstraint(held.T, 1, np.inf), options={"mip_rel_gap": 0.0},
    )
    if solved.status != 0:
        raise ValueError(f"the smallest cover could not be proven: {solved.message}")
    return tuple(int(j) for j in np.flatnonzero(np.round(solved.x)))


def _covers_of(part: _Part, most: int, branches: int) -> _Found:
    first = _one_smallest(part.chart)
    search = _Search(part, branches)
    covers: list[tuple[int, ...]] = []
    for cover in search.covers((1 << part.rows) - 1, len(first), (1 << len(part.held)) - 1, search.price):
        covers.append(tuple(sorted(cover)))
        if len(covers) >= KEPT * most:
            search.left = 0
    if search.left > 0:
        return _Found(len(first), tuple(covers), True)
    return _Found(len(first), tuple(dict.fromkeys([*covers, first])), False)


class _Search:
    """A walk through all covers of a size that no bound excludes, each met once.

    It branches on the row with the fewest choices; a choice tried is excluded from the later ones' branches. Prices
    bound what the rows left will cost; they are found anew near the root, where a better bound cuts most.
    """

    def __init__(self, part: _Part, branches: int) -> None:
        self.held, self.chart, self.left, self.priced = part.held, part.chart, branches, 0
        self.holding = [sum(1 << j for j, bits in enumerate(part.held) if bits >> r & 1) for r in range(part.rows)]
        self.price = _prices(self.chart).tolist()

    def covers(self, rows: int, size: int, choices: int, price: Sequence[float]) -> Iterator[list[int]]:
        """The covers of the rows (bits) by so many of the choices (bits)."""
        if not rows:
            yield []
            return
        self.left -= 1
        if self.left <= 0 or not size or sum(price[r] for r in _bits(rows)) > size + ROUNDING:
            return
        if size == 1:
            for r in _bits(rows):
                choices &= self.holding[r]
            yield from ([j] for j in _bits(choices))
            return
        if size >= NEAR_ROOT and self.priced < PRICED:
            price = self._anew(rows, choices)
            if sum(price) > size + ROUNDING:
                return
        row = min(_bits(rows), key=lambda r: ((self.holding[r] & choices).bit_count(), r))
        for j in _bits(self.holding[row] & choices):
            choices &= ~(1 << j)
            for rest in self.covers(rows & ~self.held[j], size - 1, choices, price):
                yield [j, *rest]

    def _anew(self, rows: int, choices: int) -> Sequence[float]:
        """Prices for the rows and choices left; infinite where some row has no choice."""
        self.priced += 1
        left = list(_bits(rows))
        held = self.chart[np.ix_([j for j in _bits(choices) if self.held[j] & rows], left)]
        if not held.any(axis=0).all():
            return [math.inf]
        price = [0.0] * len(self.price)
        for r, worth in zip(left, _prices(np.unique(held, axis=0)).tolist(), strict=True):
            price[r] = worth
        return price


def _bits(word: int) -> Iterator[int]:
    while word:
        low = word & -word
        yield low.bit_length() - 1
        word ^= low


def _spelt(part: _Part, found: _Found, most: int) -> list[tuple[int, ...]]:
    """The covers of a part with every choice among alike terms, the first of them."""
    every = (pick for cover in found.covers for pick in product(*(part.choices[j] for j in cover)))
    return list(islice(every, most))


def _shared(part: _Part, found: _Found) -> set[int]:
    """The terms of a part in all its covers: of those in all that were met, the ones that no other cover lacks."""
    common = set.intersection(*(set(cover) for cover in found.covers))
    common = {j for j in common if len(part.choices[j]) == 1}
    chart, sure = part.chart, set(common) if found.complete else set()
    while open_ := sorted(common - sure):
        others = np.delete(np.arange(len(chart)), open_[0])
        without = _one_smallest(chart[others]) if chart[others].any(axis=0).all() else ()
        if len(without) == found.size:
            common &= set(others[list(without)].tolist())
        else:
            sure.add(open_[0])
    return {part.choices[j][0] for j in common}
