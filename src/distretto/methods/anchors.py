"""What a region's nearness to an industry rests on: the related industries that it has already."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array, counts, ratio
from distretto.methods.presence import presence


@dataclass(frozen=True)
class Anchors:
    """For each industry the present ones that are nearest to it, the nearest first.

    index : (industries, most), places of the anchors; -1 where there are no more. part : the same shape, the part of
    what the region has near this industry that each anchor is, 0..1; NaN where there is none.
    """

    index: NDArray[np.intp]
    part: Array


def anchors(present: ArrayLike, nearness: ArrayLike, most: int = 3) -> Anchors:
    """The industries on which the relatedness density of each industry rests.

    a[i, j] = phi[i, j] M[j] / sum_k phi[i, k] M[k],   j, k != i

    present : (industries,), M, 0/1 of one region; NaN = not known, no anchor. nearness : (industries, industries), phi,
    not negative, as in `relatedness_density`; NaN and 0 = no comparison. most : so many anchors at most.
    Returns Anchors; equal parts stand in the order of the industries.
    Raises ValueError for other values in present, for negative or infinite nearness (names the first cell), for shapes
    that do not fit and for a `most` below 1.
    Source: the terms of the density of Hidalgo et al. (2007), Science 317, supporting material, one by one.
    """
    row = np.asarray(present, dtype=np.float64)
    has = presence(row[None, :] if row.ndim == 1 else row, "present").present
    phi = np.nan_to_num(counts(nearness, "nearness", ndim=2))
    if row.ndim != 1 or phi.shape != (row.size, row.size):
        raise ValueError(f"nearness must be of {row.size} industries on both sides, not {phi.shape}")
    if most < 1:
        raise ValueError(f"most must be at least 1, not {most}")
    near = phi * has
    np.fill_diagonal(near, 0.0)
    part = ratio(near, near.sum(axis=1, keepdims=True))
    order = np.argsort(-near, axis=1, kind="stable")[:, :most]
    found = np.take_along_axis(near, order, axis=1) > 0
    return Anchors(np.where(found, order, -1), np.where(found, np.take_along_axis(part, order, axis=1), np.nan))
