"""What a region could do next: the industries it lacks, by how near and how complex they are."""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array, Mask
from distretto.methods.complexity import standardise
from distretto.methods.presence import presence

Indices = NDArray[np.intp]


class Quadrant(IntEnum):
    """Where an option lies beside the region's own means: risk (relatedness) and benefit (complexity)."""

    NEAR_COMPLEX = 0
    """Related and complex: low risk, high benefit."""
    FAR_COMPLEX = 1
    """Complex but not related: high risk, high benefit."""
    NEAR_SIMPLE = 2
    """Related but not complex: low risk, low benefit."""
    FAR_SIMPLE = 3
    """Neither: high risk, low benefit."""


@dataclass(frozen=True)
class Frontier:
    """A region's options, one entry an option, in the order of the industries.

    industries : positions of the options in the input. density, complexity : of each option, in the input's
    units.
    quadrant : a `Quadrant` each. layer : 1 = on the Pareto frontier, 2 = on it once layer 1 is gone, and so
    on.
    mean_density, mean_complexity : over the options. unplaced : positions that may be options but cannot be
    placed, because presence, density or complexity is unknown.
    """

    industries: Indices
    density: Array
    complexity: Array
    quadrant: Indices
    layer: Indices
    mean_density: float
    mean_complexity: float
    unplaced: Indices

    def within(self, quadrant: Quadrant) -> Indices:
        """Positions in the input of the options in a quadrant."""
        chosen: Indices = self.industries[self.quadrant == quadrant]
        return chosen

    @property
    def pareto(self) -> Indices:
        """Positions in the input of the options no other one beats in both, by falling density."""
        front = self.layer == 1
        order = np.lexsort((-self.complexity[front], -self.density[front]))
        best: Indices = self.industries[front][order]
        return best


def opportunity_frontier(present: ArrayLike, density: ArrayLike, complexity: ArrayLike) -> Frontier:
    """Opportunity frontier: a region's absent industries by relatedness (risk) and complexity (benefit).

    options = {i : present[i] = 0};   near: density > its mean over the options;   complex: likewise
    Pareto: no other option is at least as dense and as complex, and more so in one of the two

    present : (industries,), 0/1 of one region; NaN = not known: not an option, but listed as `unplaced`.
    density,
    complexity : (industries,), in any unit; an option with NaN in either is `unplaced` and in no mean.
    Returns a Frontier; its means are NaN when there is no option. A value equal to the mean is not above it.
    Raises ValueError for other values in present and for lengths that differ (names them).
    Source: Balland, Boschma, Crespo & Rigby (2019), Regional Studies 53 (relatedness and complexity of a
    region's options); quadrants as in Hausmann et al. (2014) and the European smart specialisation literature
    after it.
    """
    row = np.atleast_1d(np.asarray(present, dtype=np.float64))
    cells = presence(row[None, :] if row.ndim == 1 else row, "present")
    near, worth = np.asarray(density, dtype=np.float64), np.asarray(complexity, dtype=np.float64)
    for name, values in (("density", near), ("complexity", worth)):
        if values.shape != row.shape or row.ndim != 1:
            raise ValueError(f"{name} must have the shape of present {row.shape}, not {values.shape}")
    placed = ~np.isnan(near) & ~np.isnan(worth)
    could, absent = cells.present[0] == 0, cells.absent[0] == 1
    chosen = np.flatnonzero(absent & placed)
    near, worth = near[chosen], worth[chosen]
    mean_near, mean_worth = _mean(near), _mean(worth)
    return Frontier(
        industries=chosen,
        density=near,
        complexity=worth,
        quadrant=_quadrants(near > mean_near, worth > mean_worth),
        layer=pareto_layers(near, worth),
        mean_density=mean_near,
        mean_complexity=mean_worth,
        unplaced=np.flatnonzero(could & ~(absent & placed)),
    )


def pareto_layers(density: ArrayLike, complexity: ArrayLike) -> Indices:
    """Pareto layers where more is better in both: 1 for points nobody beats, 2 for the next ...

    a beats b when a >= b in both and a > b in one; equal points share a layer

    density, complexity : (n,), no NaN. Returns (n,) whole numbers from 1.
    Raises ValueError for NaN (names the first) and for lengths that differ.
    Source: Goldberg (1989), Genetic Algorithms, ch. 5 (non-dominated sorting).
    """
    x, y = np.asarray(density, dtype=np.float64), np.asarray(complexity, dtype=np.float64)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError(f"density and complexity must be vectors of one length, not {x.shape} and {y.shape}")
    unknown = np.isnan(x) | np.isnan(y)
    if unknown.any():
        raise ValueError(f"point {int(np.argmax(unknown))} is not known (NaN)")
    beaten_by = (x[None, :] >= x[:, None]) & (y[None, :] >= y[:, None])
    beaten_by &= (x[None, :] > x[:, None]) | (y[None, :] > y[:, None])
    layer = np.zeros(x.size, dtype=np.intp)
    while (left := layer == 0).any():
        layer[left & ~(beaten_by & left[None, :]).any(axis=1)] = layer.max(initial=0) + 1
    return layer


def rank(frontier: Frontier, weight: float = 0.5) -> Indices:
    """Rank of a region's options by a weighted sum of standardised relatedness and complexity, 1 = first.

    score = w z(density) + (1 - w) z(complexity),   z over the region's options, sd with n

    weight : w, 0 (complexity alone) to 1 (relatedness alone). Where all options are alike in one of the two,
    it does not count. Returns (options,) in the order of `frontier.industries`; ties share the lowest number.
    Raises ValueError for a weight outside 0..1. A choice of weight is a choice of policy: see `rank_range`.
    Source: the weighted sum of standard scores (OECD & JRC 2008, Handbook on Constructing Composite
    Indicators).
    """
    if not 0 <= weight <= 1:
        raise ValueError(f"weight must lie between 0 and 1, not {weight:g}")
    near = np.nan_to_num(standardise(frontier.density, ddof=0))
    worth = np.nan_to_num(standardise(frontier.complexity, ddof=0))
    score = weight * near + (1 - weight) * worth
    higher = score[None, :] > score[:, None] + 1e-12
    ranks: Indices = 1 + higher.sum(axis=1)
    return ranks


def rank_range(frontier: Frontier, weights: ArrayLike | None = None) -> tuple[Indices, Indices]:
    """Best and worst rank of each option as the weight between relatedness and complexity moves.

    weights : the weights tried, default 0, 0.05 ... 1. Returns two (options,) arrays, best and worst.
    Raises ValueError for a weight outside 0..1.
    """
    tried = np.linspace(0, 1, 21) if weights is None else np.asarray(weights, dtype=np.float64)
    ranks = np.array([rank(frontier, float(w)) for w in tried])
    return ranks.min(axis=0), ranks.max(axis=0)


def _quadrants(near: Mask, complex_: Mask) -> Indices:
    return np.where(
        complex_,
        np.where(near, Quadrant.NEAR_COMPLEX, Quadrant.FAR_COMPLEX),
        np.where(near, Quadrant.NEAR_SIMPLE, Quadrant.FAR_SIMPLE),
    ).astype(np.intp)


def _mean(values: Array) -> float:
    return float(values.mean()) if values.size else float("nan")
