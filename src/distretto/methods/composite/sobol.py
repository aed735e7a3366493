"""Which of several uncertain inputs makes an output vary? Sobol indices, always with an interval."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array


@dataclass(frozen=True)
class SobolIndices:
    """Shares of the variance of each output: (inputs,) or (inputs, outputs) each; NaN for an output that never varies.

    first : what fixing the input alone would take away. total : what would be left if all others were fixed; its
    excess over first is interaction. *_lower, *_upper : the bootstrap interval at `level`. Estimates may lie slightly
    below 0 or above 1; the interval says how far to trust them.
    """

    first: Array
    first_lower: Array
    first_upper: Array
    total: Array
    total_lower: Array
    total_upper: Array
    level: float


def sobol_design(inputs: int, base: int, *, seed: int) -> Array:
    """The points at which a model is to be run: (base · (inputs + 2), inputs), uniform in [0, 1).

    A, B, and for each input i the matrix A with column i from B; A and B from a scrambled Sobol sequence.

    base : a power of 2. Raises ValueError for another, and without inputs.
    Source: Saltelli et al. (2010), Computer Physics Communications 181, table 2 and section 3.
    """
    if inputs < 1 or base < 2 or base & (base - 1):
        raise ValueError(f"inputs must be 1 or more and the base a power of 2, not {inputs} and {base}")
    both = scipy.stats.qmc.Sobol(2 * inputs, rng=np.random.default_rng(seed)).random(base)
    a, b = both[:, :inputs], both[:, inputs:]
    mixed = np.repeat(a[None], inputs, axis=0)
    for column in range(inputs):
        mixed[column, :, column] = b[:, column]
    return np.concatenate([a, b, mixed.reshape(-1, inputs)])


def sobol_indices(
    outputs: ArrayLike, inputs: int, *, seed: int, resamples: int = 1000, level: float = 0.95
) -> SobolIndices:
    """First-order and total indices from the outputs at the points of `sobol_design`.

    S_i = mean(f_B (f_ABi − f_A)) / V,   T_i = mean((f_A − f_ABi)²) / 2V,   V = the variance of f_A and f_B together

    outputs : (points,) or (points, outputs), less their mean before all else. Intervals: percentiles over resamples
    of the base points, drawn whole with all their mixtures.
    Raises ValueError for a number of points that does not fit, a missing output, a level outside (0, 1).
    Source: Saltelli et al. (2010), eqs (b) and (f) of table 2 (total: Jansen 1999); intervals: Archer et al. (1997).
    """
    y = np.asarray(outputs, dtype=np.float64)
    base, left = divmod(len(y), inputs + 2)
    if left or base < 2:
        raise ValueError(f"{len(y)} outputs do not fit a design of {inputs} inputs")
    if np.isnan(y).any() or not 0 < level < 1:
        raise ValueError("an output is missing, or the level lies outside 0 to 1")
    f = y.reshape(inputs + 2, base, -1)
    f = f - f[:2].mean(axis=(0, 1))
    first, total = _indices(f, np.ones((1, base)))
    counts = np.random.default_rng([seed, 2]).multinomial(base, np.full(base, 1 / base), size=resamples)
    drawn = _indices(f, counts.astype(np.float64))
    tails = ((1 - level) / 2, (1 + level) / 2)
    ends = [np.quantile(one, tails, axis=0) for one in drawn]
    shape = (inputs, *y.shape[1:])
    low_first, high_first, low_total, high_total = (end.reshape(shape) for pair in ends for end in pair)
    return SobolIndices(
        first.reshape(shape), low_first, high_first, total.reshape(shape), low_total, high_total, level
    )


def _indices(f: Array, times: Array) -> tuple[Array, Array]:
    """First and total indices, (resamples, inputs, outputs), when each base point counts so many times."""
    a, b, mixed = f[0], f[1], f[2:]
    base, outputs = a.shape

    def mean(of: Array) -> Array:
        return np.asarray(times @ of / times.sum(axis=1, keepdims=True))

    def mean_of_each(of: Array) -> Array:
        return mean(of.transpose(1, 0, 2).reshape(base, -1)).reshape(len(times), -1, outputs)

    variance = (mean(a**2 + b**2) / 2 - (mean(a + b) / 2) ** 2)[:, None]
    varies = variance > 1e-14 * np.maximum(1.0, (f**2).max())
    variance = np.where(varies, variance, np.nan)
    return mean_of_each(b * (mixed - a)) / variance, mean_of_each((a - mixed) ** 2) / (2 * variance)
