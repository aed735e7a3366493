"""Which occupations would grow if industries went on in a given way: industry totals times occupation shares."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, counts, ratio


@dataclass(frozen=True)
class Projection:
    """Jobs now and at the horizon by occupation, (occupations,), over the cells that are known.

    known : how many cells are known, of `cells`.
    """

    start: Array
    end: Array
    known: int
    cells: int

    @property
    def change(self) -> Array:
        """Relative change by occupation; NaN where nobody is known to work in it."""
        return ratio(self.end, self.start) - 1

    @property
    def total_change(self) -> float:
        """Relative change of all occupations together."""
        return float(ratio(self.end.sum(), self.start.sum())) - 1


def project(jobs: ArrayLike, growth: ArrayLike, years: float) -> Projection:
    """Jobs by occupation when every cell grows by its rate: the industry's, with its mix of occupations kept.

    E_h[o] = Σ_i x[i, o] (1 + g[i])^h

    jobs : (industries, occupations), persons; NaN = not published and left out, never zero. growth : (industries,),
    rates a year as fractions, above -1, or (industries, occupations) where occupations have rates of their own; NaN =
    not known: those jobs stay as they are. years : h, not negative. Returns Projection in the unit given; with h = 0
    or g = 0 the end is the start.
    Raises ValueError for negative jobs or years, a rate of -1 or less, and rates of another shape.
    Source: Bureau of Labor Statistics, Handbook of Methods, Employment Projections (industry-occupation matrix);
    Cedefop (2012), Research Paper 25, Skills supply and demand in Europe: methodological framework. Shares stay here.
    """
    x = counts(jobs, "jobs", ndim=2)
    rates = np.asarray(growth, dtype=np.float64)
    if rates.shape not in (x.shape[:1], x.shape):
        raise ValueError(f"growth must have shape {x.shape[:1]} or {x.shape}, not {rates.shape}")
    if (rates <= -1).any():
        raise ValueError(f"a rate of {np.nanmin(rates):g} a year leaves less than nothing: rates are above -1")
    if not years >= 0:
        raise ValueError(f"years must be 0 or more, not {years}")
    factors = (1 + np.nan_to_num(rates)) ** years
    known = ~np.isnan(x)
    start = np.where(known, x, 0.0)
    end = start * (factors[:, None] if factors.ndim == 1 else factors)
    return Projection(start.sum(axis=0), end.sum(axis=0), int(known.sum()), x.size)


def past_growth(series: ArrayLike, length: int) -> Array:
    """The yearly growth of every industry over each stretch of so many years that the past has.

    g[t, i] = (E[t + h, i] / E[t, i])^(1 / h) - 1,   t = 0 ... T - h

    series : (years, industries), jobs; NaN = not published. length : h, in years. Returns (stretches, industries), NaN
    where an end is unknown or zero. The stretches overlap: they are not independent draws.
    Raises ValueError for fewer than h + 1 years, h below 1, and negative jobs.
    """
    e = counts(series, "series", ndim=2)
    if not 1 <= length < len(e):
        raise ValueError(f"a stretch of {length} years needs {length + 1} years or more, not {len(e)}")
    first, last = e[:-length], e[length:]
    factor = ratio(np.where(last > 0, last, np.nan), np.where(first > 0, first, np.nan))
    return np.asarray(factor ** (1 / length) - 1, dtype=np.float64)


def spread(projections: ArrayLike, central: ArrayLike) -> tuple[Array, Array]:
    """How far apart stretches of the past put each occupation, laid around a central projection.

    low = c + min_t (p[t] - median p),   high = c + max_t (p[t] - median p)

    projections : (stretches, occupations), relative changes, one for each stretch of the past. central :
    (occupations,). Returns low and high, not below -1. With a single stretch both are the centre. Raises ValueError for
    none, and unequal lengths.
    """
    p, c = np.asarray(projections, dtype=np.float64), np.asarray(central, dtype=np.float64)
    if p.ndim != 2 or not len(p) or p.shape[1:] != c.shape:
        raise ValueError(f"projections must be (stretches, {c.size}), not {p.shape}")
    around = p - np.median(p, axis=0)
    return np.maximum(-1.0, c + around.min(axis=0)), c + around.max(axis=0)
