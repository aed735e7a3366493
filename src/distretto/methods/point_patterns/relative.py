"""Marcon and Puech's M: how much more of a type lies near its own firms than lies anywhere."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, known_sum, ratio
from distretto.methods.point_patterns.bands import Bands, bands
from distretto.methods.point_patterns.points import Index, Points, checked_radii, distances


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
    observed, alone = _measured(given, given.place, *types, r)
    drawn = None
    if simulations:
        rng = np.random.default_rng(seed)
        spread = np.stack([
            _measured(given, given.place[rng.permutation(len(given.place))], *types, r)[0]
            for _ in range(simulations)
        ])
        drawn = bands(observed, spread, level)
    return Relative(r, observed, alone, drawn)


def _measured(given: Points, place: Array, reference: Index, sought: Index, r: Array) -> tuple[Array, Array]:
    near, every = np.zeros((2, len(reference), len(r)))
    of_type = np.zeros(len(place))
    of_type[sought] = given.weight[sought]
    for rows, d in distances(place[reference], place):
        here = reference[rows]
        d[np.arange(len(here)), here] = np.inf
        row, column = np.nonzero(d <= r[-1])
        into = row * len(r) + np.searchsorted(r, d[row, column])
        shape = (len(here), len(r))
        for out, weight in ((near, of_type), (every, given.weight)):
            within = np.bincount(into, weights=weight[column], minlength=shape[0] * shape[1]).reshape(shape)
            out[rows] = within.cumsum(axis=1)
    own = of_type[reference]
    anywhere = ratio(of_type.sum() - own, given.weight.sum() - given.weight[reference])
    local = ratio(near, every)
    met = ~np.isnan(local)
    return (
        ratio(known_sum(local, axis=0), np.where(met, anywhere[:, None], 0.0).sum(axis=0)),
        np.asarray((~met).sum(axis=0), dtype=np.float64),
    )
