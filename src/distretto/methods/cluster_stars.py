"""Is it a cluster? Three stars for size, specialisation and focus, every threshold a parameter."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, Mask, aligned, counts, known_sum, ratio
from distretto.methods.location import location_quotient, shares

Focus = Literal["all_cells", "category"]


@dataclass(frozen=True)
class Thresholds:
    """What each star asks for; None = not asked. A star is given when everything asked for it is reached.

    size: at or above a quantile of the regions' shares of the category, a share of its total (0..1), a number
    of jobs. specialisation: a location quotient. focus: at or above a quantile of the category's shares in
    their regions, over all cells or within the category, and a share of the region's total (0..1).
    """

    size_quantile: float | None = 0.9
    size_share: float | None = None
    size_jobs: float | None = None
    quotient: float = 2.0
    focus_quantile: float | None = 0.9
    focus_share: float | None = None
    focus_over: Focus = "all_cells"

    def __post_init__(self) -> None:
        for name in ("size_quantile", "size_share", "focus_quantile", "focus_share"):
            value = getattr(self, name)
            if value is not None and not 0 <= value <= 1:
                raise ValueError(f"{name} must lie between 0 and 1, not {value:g}")
        if self.size_quantile is None and self.size_share is None and self.size_jobs is None:
            raise ValueError("the size star asks for nothing: give size_quantile, size_share or size_jobs")
        if self.focus_quantile is None and self.focus_share is None:
            raise ValueError("the focus star asks for nothing: give focus_quantile or focus_share")
        if self.focus_over not in ("all_cells", "category"):
            raise ValueError(f"focus_over must be all_cells or category, not {self.focus_over}")


OBSERVATORY = Thresholds()
"""The observatory's own: the top tenth in size and in focus, and a quotient of 2."""


@dataclass(frozen=True)
class StarLimits:
    """What must be reached, category by category: share of its total, quotient, share of the region, jobs."""

    size: Array
    quotient: float
    focus: Array
    jobs: float


@dataclass(frozen=True)
class ClusterStars:
    """Which stars a region has in each category; where `known` is False, no star is given and none denied."""

    size: Mask
    specialisation: Mask
    focus: Mask
    known: Mask

    @property
    def count(self) -> Array:
        """Number of stars, 0 to 3; NaN where unknown."""
        stars = self.size.astype(np.float64) + self.specialisation + self.focus
        return np.where(self.known, stars, np.nan)


def star_limits(
    x: ArrayLike,
    thresholds: Thresholds = OBSERVATORY,
    *,
    totals: ArrayLike | None = None,
    reference: ArrayLike | None = None,
) -> StarLimits:
    """What a region must reach for each star, from the distribution over the regions given.

    size[i] = max(quantile over r of x[r, i] / R[i], the share asked)
    focus[i] = max(quantile of x[r, i] / x[r, .] over r, or over all r and i, the share asked)

    x : (regions, categories), persons; NaN = not published, left out of the quantiles. Zero counts within a
    category; over all cells, a region with nothing in a category is no candidate and left out. totals,
    reference : as in `location_quotient`. Quantiles interpolate linearly. Returns StarLimits; NaN for a
    category without any figure.
    Raises ValueError for negative entries (names the first cell) and for margins of another length.
    Source: European Cluster Observatory (2008 and later) methodology; see `cluster_stars`.
    """
    cells, in_category, in_region = _parts(x, totals, reference)
    return StarLimits(
        size=_at_least(_quantiles(in_category, thresholds.size_quantile), thresholds.size_share),
        quotient=thresholds.quotient,
        focus=_at_least(_focus_quantiles(cells, in_region, thresholds), thresholds.focus_share),
        jobs=thresholds.size_jobs or 0.0,
    )


def cluster_stars(
    x: ArrayLike,
    thresholds: Thresholds = OBSERVATORY,
    *,
    limits: StarLimits | None = None,
    totals: ArrayLike | None = None,
    reference: ArrayLike | None = None,
    reference_total: ArrayLike | None = None,
) -> ClusterStars:
    """The European Cluster Observatory's three stars: size, specialisation, focus, each from its limit up.

    size: x[r, i] / R[i] >= limit and x[r, i] >= jobs;   specialisation: LQ[r, i] >= quotient
    focus: x[r, i] / x[r, .] >= limit

    x : (regions, categories), persons; NaN = not published. limits : from `star_limits` over other regions,
    for an area that is not among them; default: from x itself. totals, reference, reference_total : as in
    `location_quotient`. Returns ClusterStars; a cell without jobs has no star; unknown where the cell, a
    margin or a limit is.
    Raises ValueError as `star_limits` does.
    Source: European Cluster Observatory, star rating; Ketels & Protsiv (2014), European Cluster Panorama.
    """
    cells, in_category, in_region = _parts(x, totals, reference)
    quotient = location_quotient(cells, reference=reference, totals=totals, reference_total=reference_total)
    asked = star_limits(cells, thresholds, totals=totals, reference=reference) if limits is None else limits
    size, focus = np.broadcast_to(asked.size, cells.shape), np.broadcast_to(asked.focus, cells.shape)
    parts = np.stack([cells, in_category, in_region, quotient, size, focus])
    known = np.asarray(~np.isnan(parts).any(axis=0), dtype=np.bool_)
    present = known & (cells > 0)
    return ClusterStars(
        size=present & (in_category >= size) & (cells >= asked.jobs),
        specialisation=present & (quotient >= asked.quotient),
        focus=present & (in_region >= focus),
        known=known,
    )


def _parts(x: ArrayLike, totals: ArrayLike | None, reference: ArrayLike | None) -> tuple[Array, Array, Array]:
    cells = counts(x, ndim=2)
    given = known_sum(cells, axis=0) if reference is None else reference
    whole = aligned(given, cells.shape[1], "reference")
    return cells, ratio(cells, whole), shares(cells, totals=totals)


def _focus_quantiles(cells: Array, in_region: Array, thresholds: Thresholds) -> Array:
    if thresholds.focus_over == "category":
        return _quantiles(in_region, thresholds.focus_quantile)
    candidates = np.where(cells > 0, in_region, np.nan).reshape(-1, 1)
    return np.repeat(_quantiles(candidates, thresholds.focus_quantile), cells.shape[1])


def _quantiles(values: Array, level: float | None) -> Array:
    """Quantile of what is known in each column; NaN where nothing is; zero where none is asked."""
    out = np.full(values.shape[1], np.nan)
    for column in range(values.shape[1]):
        known = values[~np.isnan(values[:, column]), column]
        if known.size:
            out[column] = 0.0 if level is None else np.quantile(known, level)
    return out


def _at_least(limit: Array, least: float | None) -> Array:
    return limit if least is None else np.maximum(limit, least)
