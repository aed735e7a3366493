"""How varied a region's economy is, and how much of that variety is among activities that are akin."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array, counts, known_sum, ratio


@dataclass(frozen=True)
class Variety:
    """Entropy of each region in bits along a classification: total = unrelated + semi-related + related.

    `between` is the entropy at each level of the classification, coarsest first: (levels, regions).
    """

    total: Array
    unrelated: Array
    semi_related: Array
    related: Array
    between: Array


def entropy(x: ArrayLike) -> Array:
    """Shannon entropy: how evenly a region's jobs are spread over the activities.

    H[r] = sum_i s[r, i] log2(1 / s[r, i]),   0 log2(1 / 0) = 0

    x : (regions, activities), persons or money; NaN = not published, left out of the shares. Returns
    (regions,), bits, from 0 (all in one) to log2 of the number of activities (even); NaN where nothing is
    known.
    Raises ValueError for negative entries (names the first cell).
    Source: Shannon (1948), theorem 2; Theil (1967).
    """
    cells = counts(x, ndim=2)
    return _entropy(ratio(cells, known_sum(cells, axis=1)[:, None]))


def variety(x: ArrayLike, levels: Sequence[ArrayLike]) -> Variety:
    """Related and unrelated variety: entropy between the groups of a classification, and within them.

    unrelated = H over the coarsest groups;   related = sum_g P[g] H(s within g) = H(x) - H over the finest
    groups semi-related = H over the finest groups - H over the coarsest (zero with one level)

    x : (regions, activities), persons or money; NaN = not published, left out of the shares. levels : groups
    of the activities, coarsest first, each (activities,) labels of any kind (codes cut to 1 and 2 digits,
    say).
    Returns Variety, bits; NaN where nothing is known.
    Raises ValueError for negative entries (names the first cell), for no level, and for a level of another
    length or one that is not nested in the level before (names the group).
    Source: Frenken, Van Oort & Verburg (2007), Regional Studies 41, eq. 1-4; semi-related: Castaldi, Frenken
    & Los (2015), Regional Studies 49.
    """
    cells = counts(x, ndim=2)
    groups = _nested([_labels(level, cells.shape[1], k) for k, level in enumerate(levels)])
    own = ratio(cells, known_sum(cells, axis=1)[:, None])
    between = np.stack([_entropy(_added(own, group)) for group in groups])
    whole = _entropy(own)
    return Variety(whole, between[0], between[-1] - between[0], whole - between[-1], between)


def _entropy(own: Array) -> Array:
    bits = -np.log2(own, out=np.zeros(own.shape), where=own > 0)
    return known_sum(own * bits, axis=1) + 0.0


def _added(own: Array, group: NDArray[np.intp]) -> Array:
    sums = np.zeros((len(own), int(group.max(initial=-1)) + 1))
    np.add.at(sums.T, group, np.nan_to_num(own).T)
    return np.where(np.isnan(own).all(axis=1, keepdims=True), np.nan, sums)


def _labels(level: ArrayLike, size: int, position: int) -> NDArray[np.intp]:
    labels = np.asarray(level)
    if labels.shape != (size,):
        raise ValueError(f"levels[{position}] must have {size} entries, not shape {labels.shape}")
    return np.unique(labels, return_inverse=True)[1]


def _nested(groups: list[NDArray[np.intp]]) -> list[NDArray[np.intp]]:
    if not groups:
        raise ValueError("levels must name at least one grouping of the activities")
    for k, (coarse, fine) in enumerate(pairwise(groups)):
        pairs = np.unique(np.stack([fine, coarse]), axis=1)
        twice = np.flatnonzero(np.bincount(pairs[0]) > 1)
        if twice.size:
            first = int(np.flatnonzero(fine == twice[0])[0])
            raise ValueError(
                f"levels[{k + 1}] is not nested in levels[{k}]: the group of activity {first} spans two"
            )
    return groups
