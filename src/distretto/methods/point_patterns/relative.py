"""Marcon and Puech's M: how much more of a type lies near its own firms than lies anywhere."""

from __future__ import annotations

import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array, known_sum, ratio
from distretto.methods.point_patterns.bands import Bands, bands
from distretto.methods.point_patterns.points import ROWS_AT_ONCE, Index, Points, checked_radii, distances

MOST_AT_ONCE = 25_000
"""Places up to which the neighbours of all are held at once: at most 1.25 GB."""
AT_ONCE = os.cpu_count() or 1
ROWS_SUMMED = 64
"""Rows of which sums are run together: few, so that what is summed stays in the processor's cache."""


@dataclass(frozen=True)
class Relative:
    """M of a type. radii, values : (r,), 1 = as anywhere; NaN where no reference point has a neighbour. alone : (r,),
    reference points without any neighbour, which say nothing. bands : where they were asked for."""

    radii: Array
    values: Array
    alone: Array
    bands: Bands | None


def m_function(
    given: Points, reference: str, radii: ArrayLike, *, neighbours: str | None = None, simulations: int = 0,
    seed: int = 1, level: float = 0.95,
) -> Relative:
    """How many times more of a type lies within each distance of the reference type's points than lies anywhere.

    M(r) = sum_i [W_near(i, r) / W_all(i, r)] / sum_i [(W_type - w_i) / (W - w_i)]
    over the reference points i that have a neighbour within r; a point is never its own neighbour, and w_i is taken off
    W_type only where it is of that type

    neighbours : the type whose weight is looked for, default the reference's own. simulations : how many times all
    types and weights are spread anew over the places; 0 for none.
    Returns a Relative. Above the global band: concentration up to that distance, whatever the concentration of all.
    Raises ValueError for types that there are not, fewer than two points of the reference, distances that do not rise.
    Source: Marcon & Puech (2010), Journal of Economic Geography 10, eq. 1 and 4; (2017), Regional Science and Urban
    Economics 62.
    """
    r = checked_radii(radii)
    sought = neighbours or reference
    if len(given.of(reference)) < 2 or not len(given.of(sought)):
        raise ValueError(f"{len(given.of(reference))} points of {reference!r} are too few; at least two are needed")
    types = given.of(reference), given.of(sought)
    every = _near_all(given.place, r) if simulations and _all_fit(given) else None
    observed, alone = _measured(given, np.arange(len(given.place)), *types, r, every)
    drawn = None
    if simulations:
        rng = np.random.default_rng(seed)
        spread: list[Array] = []
        # Each placing stands for itself and they are drawn in turn: threads change no number.
        with ThreadPoolExecutor(AT_ONCE) as pool:
            while len(spread) < simulations:
                ats = [rng.permutation(len(given.place)) for _ in range(min(AT_ONCE, simulations - len(spread)))]
                spread += pool.map(lambda at: _measured(given, at, *types, r, every)[0], ats)
        drawn = bands(observed, np.stack(spread), level)
    return Relative(r, observed, alone, drawn)


@dataclass(frozen=True)
class _Near:
    """Which places lie within the last distance of some, by rising distance.

    order : places, those near the first of `rows` first; ends : (rows, distances + 1), where in `order` each row begins
    and up to where its places lie within each distance.
    """

    order: NDArray[np.unsignedinteger]
    ends: Index

    def of(self, rows: Index) -> _Near:
        """The same for some of the rows alone."""
        begin, end = self.ends[rows, 0], self.ends[rows, -1]
        order = np.concatenate([self.order[a:b] for a, b in zip(begin.tolist(), end.tolist(), strict=True)])
        shift = np.concatenate(([0], np.cumsum(end - begin)[:-1])) - begin
        return _Near(order, self.ends[rows] + shift[:, None])


def _all_fit(given: Points) -> bool:
    """Whether the neighbours of all places can be held at once: they are then sorted once, not at every spreading."""
    return len(given.place) <= MOST_AT_ONCE


def _near(place: Array, rows: Index, r: Array) -> _Near:
    """What lies near some places."""
    return _sorted(chain.from_iterable(
        _apart(np.searchsorted(r, d), rows[part]) for part, d in distances(place[rows], place)
    ), len(place), r)


def _near_all(place: Array, r: Array) -> _Near:
    """What lies near every place: each distance is measured once for both its ends."""
    band = np.empty((len(place), len(place)), dtype=np.min_scalar_type(len(r)))
    starts = range(0, len(place), ROWS_AT_ONCE)

    def measure(first: int) -> None:
        part = slice(first, first + ROWS_AT_ONCE)
        for _, d in distances(place[part], place[first:]):
            band[part, first:] = np.searchsorted(r, d)
        band[first:, part] = band[part, first:].T

    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(measure, starts))
        band = _apart(band, np.arange(len(place)))
        parts = list(pool.map(lambda first: _sorted(band[first : first + ROWS_AT_ONCE], len(place), r), starts))
    shift = np.cumsum([0, *(len(part.order) for part in parts[:-1])])
    return _Near(
        np.concatenate([part.order for part in parts]),
        np.concatenate([part.ends + before for part, before in zip(parts, shift.tolist(), strict=True)]),
    )


def _apart(band: Index, own: Index) -> Index:
    """Bands of rows, each row's own place beyond the last one: a point is not its own neighbour."""
    band[np.arange(len(own)), own] = np.iinfo(band.dtype).max
    return band


def _sorted(rows: Iterable[Index], places: int, r: Array) -> _Near:
    """Each row's places by rising band; those beyond the last are left out."""
    orders, ends, begun = [], [], 0
    small = np.min_scalar_type(len(r) + 1)
    for line in rows:
        # Numbers of bands are small integers, which numpy sorts by counting: as quick as reading them.
        band = np.minimum(line, len(r)).astype(small, copy=False)
        inside = np.argsort(band, kind="stable")
        reached = np.cumsum(np.bincount(band, minlength=len(r) + 1)[: len(r)])
        orders.append(inside[: reached[-1]].astype(np.min_scalar_type(places)))
        ends.append(np.concatenate(([0], reached)) + begun)
        begun += int(reached[-1])
    return _Near(np.concatenate(orders), np.array(ends, dtype=np.intp))


def _measured(
    given: Points, at: Index, reference: Index, sought: Index, r: Array, every: _Near | None
) -> tuple[Array, Array]:
    """M with each point moved to the place that `at` names, and how many reference points have no neighbour."""
    here = at[reference]
    near = _near(given.place, here, r) if every is None else every.of(here)
    of_type, weight = np.zeros((2, len(at)))
    of_type[at[sought]] = given.weight[sought]
    weight[at] = given.weight
    local = ratio(_within(near, of_type), _within(near, weight))
    own = of_type[here]
    anywhere = ratio(of_type.sum() - own, weight.sum() - given.weight[reference])
    met = ~np.isnan(local)
    return (
        ratio(known_sum(local, axis=0), np.where(met, anywhere[:, None], 0.0).sum(axis=0)),
        np.asarray((~met).sum(axis=0), dtype=np.float64),
    )


def _within(near: _Near, weight: Array) -> Array:
    """The weight within each distance of each row, (rows, distances)."""
    out = np.zeros((len(near.ends), near.ends.shape[1] - 1))
    for first in range(0, len(out), ROWS_SUMMED):
        ends = near.ends[first : first + ROWS_SUMMED]
        begin = int(ends[0, 0])
        sums = np.concatenate(([0.0], np.cumsum(weight[near.order[begin : int(ends[-1, -1])]])))
        out[first : first + ROWS_SUMMED] = sums[ends[:, 1:] - begin] - sums[ends[:, :1] - begin]
    return out
