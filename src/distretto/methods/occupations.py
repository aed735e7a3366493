"""How far one occupation is from another by the skills they need, and which way leads there in small steps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import scipy.sparse as sp
from numpy.typing import ArrayLike, NDArray
from scipy.sparse.csgraph import dijkstra

from distretto.methods.arrays import Array, midranks

Index = NDArray[np.intp]
OPTIONAL = 0.5
"""How much an optional skill counts beside an essential one."""


@dataclass(frozen=True)
class Needs:
    """What occupations need. level : (occupations, skills), sparse: 1 essential, less for optional. rarity : (skills,),
    the logarithm of occupations over those that need the skill: what every occupation needs tells none apart."""

    level: sp.csr_array
    rarity: Array

    @property
    def weighted(self) -> sp.csr_array:
        """Levels by rarity, (occupations, skills)."""
        return sp.csr_array(self.level @ sp.diags_array(self.rarity))

    @property
    def total(self) -> Array:
        """The weight of all that each occupation needs, (occupations,)."""
        return np.asarray(self.weighted.sum(axis=1), dtype=np.float64).ravel()


@dataclass(frozen=True)
class Step:
    """One change of occupation on a way. share : of what `to` needs, by weight, that is there already, from all
    occupations passed before. learn : skills that are not, the weightiest first, with their weights."""

    origin: int
    to: int
    share: float
    learn: Index
    weights: Array


def needs(
    occupations: ArrayLike, skills: ArrayLike, essential: ArrayLike, shape: tuple[int, int], *,
    optional: float = OPTIONAL,
) -> Needs:
    """What occupations need, from a list of relations.

    rarity[s] = ln(N / n[s]), N the occupations that need anything, n[s] those that need s

    occupations, skills : (relations,), numbers from 0; essential : (relations,), True or False; one named twice counts
    once, as essential where it is so once. shape : (occupations, skills). optional : how much an optional skill counts.
    A skill that nobody needs has rarity 0; an occupation without relations has no distance to any (NaN).
    Raises ValueError for unequal lengths, numbers outside the shape, and an optional weight outside 0 to 1.
    Source: weights by rarity: Sparck Jones (1972), Journal of Documentation 28; skills of occupations: Alabdulkareem
    et al. (2018), Science Advances 4.
    """
    rows, columns = np.asarray(occupations, dtype=np.intp).ravel(), np.asarray(skills, dtype=np.intp).ravel()
    full = np.asarray(essential, dtype=bool).ravel()
    if not len(rows) == len(columns) == len(full):
        raise ValueError(f"relations name {len(rows)} occupations, {len(columns)} skills and {len(full)} kinds")
    if not 0 <= optional <= 1:
        raise ValueError(f"an optional skill must count from 0 to 1, not {optional:g}")
    for given, most, what in ((rows, shape[0], "occupation"), (columns, shape[1], "skill")):
        strange = np.flatnonzero((given < 0) | (given >= most))
        if strange.size:
            raise ValueError(f"relation {int(strange[0]) + 1} names {what} {int(given[strange[0]])} of {most}")
    order = np.lexsort((~full, columns, rows))
    rows, columns, full = rows[order], columns[order], full[order]
    first = np.ones(len(rows), dtype=bool)
    first[1:] = (np.diff(rows) != 0) | (np.diff(columns) != 0)
    value = np.where(full, 1.0, optional)[first]
    level = sp.csr_array((value, (rows[first], columns[first])), shape=shape)
    level.eliminate_zeros()
    needing = np.bincount(level.indices, minlength=shape[1]).astype(np.float64)
    asked = float((np.diff(level.indptr) > 0).sum())
    rarity = np.log(np.divide(asked, needing, out=np.ones(shape[1]), where=needing > 0))
    return Needs(level, rarity)


def evenly(found: Needs) -> Needs:
    """The same needs with every skill weighing 1: to see what hangs on weighing rare ones more."""
    return replace(found, rarity=np.ones_like(found.rarity))


def similarity(found: Needs) -> Array:
    """How alike occupations are by what they need, (occupations, occupations), 0 to 1; NaN for one without needs.

    cos[a, b] = sum_s w[a, s] w[b, s] / (|w[a]| |w[b]|),   w = level x rarity

    Source: Salton & McGill (1983); on ESCO skills as in Kanders et al. (2020), Nesta, Mapping Career Causeways.
    """
    weighted, length = found.weighted, _length(found)
    unit = sp.csr_array(sp.diags_array(1 / np.where(length > 0, length, 1.0)) @ weighted)
    product = np.asarray((unit @ unit.T).toarray(), dtype=np.float64)
    np.clip(product, 0.0, 1.0, out=product)
    product[length == 0] = product[:, length == 0] = np.nan
    return product


def _length(found: Needs) -> Array:
    weighted = found.weighted
    return np.asarray(np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel()), dtype=np.float64)


def coverage(found: Needs) -> Array:
    """Share of what the column needs that whoever does the row has already, (occupations, occupations), 0 to 1.

    cover[a, b] = sum_s rarity[s] min(level[a, s], level[b, s]) / sum_s rarity[s] level[b, s]

    It has a direction: a technician may cover an assistant without being covered. An optional skill of the row counts
    for an essential one of the column as far as it goes: min = partly x (either needs it) + (1 - partly) x (both
    essentially), one product of sparse tables. NaN where row or column needs nothing (that is rare).
    Source: the directed form of the overlap in Kanders et al. (2020), Nesta, Mapping Career Causeways.
    """
    level, total = found.level, found.total
    partly = float(level.data[level.data < 1].max(initial=0.0))
    root = np.sqrt(found.rarity)[level.indices]
    parts = [
        sp.csr_array((root * share, level.indices, level.indptr), shape=level.shape)
        for share in (np.full(level.nnz, np.sqrt(partly)), np.sqrt(1 - partly) * (level.data >= 1))
    ]
    both = sp.csr_array(sp.hstack(parts))
    both.eliminate_zeros()
    shared = np.asarray((both @ both.T).toarray(), dtype=np.float64)
    shared /= np.where(total > 0, total, np.nan)[None, :]
    shared[~(total > 0)] = np.nan
    return shared


def covered_from(found: Needs, origin: int) -> Array:
    """The row of `coverage` that belongs to one occupation, (occupations,), without working out the others.

    Raises ValueError for an occupation that is not there.
    """
    _there(found, origin)
    having = found.level[[origin]].toarray().ravel()
    level, skills = found.level, found.level.indices
    shared = np.minimum(level.data, having[skills]) * found.rarity[skills]
    rows = np.repeat(np.arange(level.shape[0]), np.diff(level.indptr))
    total = found.total
    cover = np.bincount(rows, shared, level.shape[0]) / np.where(total > 0, total, np.nan)
    return np.asarray(cover if total[origin] > 0 else np.full(len(total), np.nan), dtype=np.float64)


def likeness_from(found: Needs, origin: int) -> Array:
    """The row of `similarity` that belongs to one occupation, (occupations,), without working out the others.

    Raises ValueError for an occupation that is not there.
    """
    _there(found, origin)
    weighted, length = found.weighted, _length(found)
    length = np.where(length > 0, length, np.nan)
    product = np.asarray(weighted @ weighted[[origin]].toarray().ravel(), dtype=np.float64)
    return np.asarray(np.clip(product / length / length[origin], 0.0, 1.0), dtype=np.float64)


def agreement(one: ArrayLike, other: ArrayLike, first: int) -> tuple[float, int]:
    """How far two measures put occupations in the same order: Spearman's rank correlation over those that either knows
    to be above zero (NaN for fewer than three), and how many of the `first` of one are among the first of the other.

    Ties among the first stand in the order of occupations. Source: Spearman (1904), American Journal of Psychology 15.
    """
    a, b = (np.nan_to_num(np.asarray(values, dtype=np.float64)) for values in (one, other))
    either = (a > 0) | (b > 0)
    leading = [set(np.lexsort((np.arange(len(values)), -values))[:first].tolist()) for values in (a, b)]
    mine, theirs = midranks(a[either]), midranks(b[either])
    enough = mine.size > 2 and np.ptp(mine) > 0 and np.ptp(theirs) > 0
    correlation = float(np.corrcoef(mine, theirs)[0, 1]) if enough else float("nan")
    return correlation, len(leading[0] & leading[1])


def way(found: Needs, origin: int, target: int, *, furthest: float = 0.6) -> tuple[Step, ...]:
    """The way from one occupation to another with the least to learn in all, in steps none of which asks too much.

    least sum of (1 - cover)^2 over steps with 1 - cover <= furthest

    The square makes two small steps cheaper than one large. furthest : the share of an occupation's needs that may be
    new in one step. What was learnt on the way counts from then on: `share` of each step is over all passed before.
    Returns no step where the target is the origin, and none where no way keeps to `furthest`.
    Raises ValueError for occupations that are not there and for `furthest` outside 0 to 1.
    Source: shortest paths: Dijkstra (1959), Numerische Mathematik 1; transitions by skills: Kanders et al. (2020).
    """
    _there(found, origin, target)
    if not 0 < furthest <= 1:
        raise ValueError(f"the furthest step must be above 0 and at most 1, not {furthest:g}")
    new = 1 - coverage(found)
    np.fill_diagonal(new, np.inf)
    allowed = new <= furthest
    cost = sp.csr_array(np.where(allowed, np.maximum(new, 1e-9) ** 2, 0.0))
    _, before = dijkstra(cost, indices=origin, return_predecessors=True)
    stops = [target]
    while stops[-1] != origin:
        previous = int(before[stops[-1]])
        if previous < 0:
            return ()
        stops.append(previous)
    stops.reverse()
    return _steps(found, stops)


def easiest_way(found: Needs, origin: int, target: int, *, most: int = 3) -> tuple[Step, ...]:
    """The way of at most so many steps whose largest step is as small as can be; of those the one with least to learn.

    least max of (1 - cover) over the steps, then least sum of (1 - cover)^2

    It never says no: where nothing lies between, it is the one step from origin to target, however large. `share` of
    each step counts what was learnt on the way, as in `way`. Returns no step where the target is the origin, and none
    from or to an occupation without needs.
    Raises ValueError for occupations that are not there and for `most` below 1.
    Source: bottleneck paths: Pollack (1960), Operations Research 8; in at most k steps: Bellman (1958), Quarterly of
    Applied Mathematics 16.
    """
    _there(found, origin, target)
    if most < 1:
        raise ValueError(f"a way must be allowed one step at least, not {most}")
    new = np.nan_to_num(1 - coverage(found), nan=np.inf)
    np.fill_diagonal(new, np.inf)
    largest, _ = _in_few(new, origin, target, most, np.maximum)
    cost = np.where(new <= largest, np.maximum(new, 1e-9) ** 2, np.inf)
    _, rounds = _in_few(cost, origin, target, most, np.add)
    stops = [target]
    for before in reversed(rounds):
        if before[stops[-1]] >= 0:
            stops.append(int(before[stops[-1]]))
    return _steps(found, stops[::-1]) if stops[-1] == origin else ()


def _in_few(cost: Array, origin: int, target: int, most: int, joined: np.ufunc) -> tuple[float, list[Index]]:
    """What the cheapest way of at most so many steps costs, and by round whence each stop is reached (-1: as before).

    joined : how the costs of steps make that of a way. Of equally cheap ways the shortest is taken. In the last round
    only the target is of interest.
    """
    cheapest = np.full(len(cost), np.inf)
    cheapest[origin] = 0.0
    rounds: list[Index] = []
    for left in range(most - 1, -1, -1):
        to = np.arange(len(cost)) if left else np.array([target])
        reached = np.flatnonzero(np.isfinite(cheapest))
        through = joined(cheapest[reached, None], cost[reached] if left else cost[reached, target][:, None])
        best = through.argmin(axis=0)
        price = through[best, np.arange(len(to))]
        better = price < cheapest[to]
        before = np.full(len(cost), -1, dtype=np.intp)
        before[to[better]] = reached[best[better]]
        rounds.append(before)
        cheapest[to[better]] = price[better]
    return float(cheapest[target]), rounds


def _there(found: Needs, *occupations: int) -> None:
    count = found.level.shape[0]
    for one in occupations:
        if not 0 <= one < count:
            raise ValueError(f"there is no occupation {one} among {count}")


def to_learn(found: Needs, having: Array, target: int) -> tuple[float, Index, Array]:
    """What an occupation needs beside what somebody has: share there already, skills missing, their weights.

    having : (skills,), level of each skill from 0 to 1. A skill held in part is missing by the rest. The weightiest
    come first, those of equal weight in the order of skills. The share is NaN for an occupation without needs.
    """
    row = found.level[[target]].toarray().ravel()
    missing = np.maximum(row - having, 0.0) * found.rarity
    total = float((row * found.rarity).sum())
    order = np.lexsort((np.arange(len(missing)), -missing))
    lacking = order[missing[order] > 0]
    share = 1 - float(missing.sum()) / total if total else float("nan")
    return share, np.asarray(lacking, dtype=np.intp), np.asarray(missing[lacking], dtype=np.float64)


def _steps(found: Needs, stops: list[int]) -> tuple[Step, ...]:
    having, steps = np.zeros(found.level.shape[1]), []
    for origin, to in pairwise(stops):
        having = np.maximum(having, found.level[[origin]].toarray().ravel())
        share, learn, weights = to_learn(found, having, to)
        steps.append(Step(origin, to, share, learn, weights))
    return tuple(steps)
