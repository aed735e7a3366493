"""What chance alone gives: bands at each distance, and bands that few simulations leave anywhere."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.methods.arrays import Array


@dataclass(frozen=True)
class Bands:
    """Bands of simulations, each (r,). lower, upper : at each distance by itself. global_lower, global_upper : such
    that no more than 1 - `level` of the simulations leave them anywhere. mean : of the simulations. p_value : share of
    the simulations, the observed among them, that are as extreme somewhere; the test over all distances at once."""

    lower: Array
    upper: Array
    global_lower: Array
    global_upper: Array
    mean: Array
    level: float
    simulations: int
    p_value: float


def bands(observed: Array, simulated: Array, level: float = 0.95) -> Bands:
    """Bands of simulations beside what was observed.

    observed : (r,). simulated : (simulations, r); NaN = not defined there: bands are over what is. level : 0 to 1.
    A simulation's extremeness is the smallest rank, from either end, that it has at any distance; the global bands are
    at the rank that the share `level` of simulations does not undercut.
    Raises ValueError for a level outside 0 to 1 and for fewer simulations than the level can tell apart.
    Source: Duranton & Overman (2005), Review of Economic Studies 72, section 4; extreme ranks: Myllymaki et al. (2017),
    Journal of the Royal Statistical Society B 79.
    """
    if not 0 < level < 1:
        raise ValueError(f"the level must be between 0 and 1, not {level:g}")
    count = len(simulated)
    if count < 2 / (1 - level) - 1 - 1e-9:
        raise ValueError(f"{count} simulations cannot tell a level of {level:g}; at least {round(2 / (1 - level)) - 1}")
    with np.errstate(invalid="ignore"):
        defined = ~np.isnan(simulated).all(axis=0)
    used = np.where(defined, simulated, 0.0)
    tail = (1 - level) / 2
    ordered = np.sort(used, axis=0)
    extreme = _least_rank(used, ordered)
    depth = int(np.quantile(extreme, 1 - level, method="lower"))
    seen = int(np.asarray(_least_rank(np.where(defined, observed, 0.0)[None, :], ordered))[0])
    hidden = np.where(defined, 1.0, np.nan)
    at = max(depth, 1) - 1
    return Bands(
        lower=np.nanquantile(used, tail, axis=0) * hidden, upper=np.nanquantile(used, 1 - tail, axis=0) * hidden,
        global_lower=ordered[at] * hidden, global_upper=ordered[count - 1 - at] * hidden,
        mean=np.nanmean(used, axis=0) * hidden, level=level, simulations=count,
        p_value=(1 + int((extreme <= seen).sum())) / (count + 1),
    )


def _least_rank(values: Array, ordered: Array) -> Array:
    """The smallest rank that each row has at any distance, from 0 beyond all simulations to half of them."""
    ranks = np.empty(values.shape)
    for k in range(values.shape[1]):
        known = ordered[~np.isnan(ordered[:, k]), k]
        below = np.searchsorted(known, values[:, k], side="right")
        above = len(known) - np.searchsorted(known, values[:, k], side="left")
        ranks[:, k] = np.where(np.isnan(values[:, k]), np.inf, np.minimum(below, above))
    return np.asarray(ranks.min(axis=1), dtype=np.float64)
