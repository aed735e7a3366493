"""Weights drawn around given ones: what if the dimensions counted a little more or less than was decided?"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, counts


def dirichlet_weights(weights: ArrayLike, draws: int, rng: np.random.Generator, *, concentration: float) -> Array:
    """Weights that vary about the given ones and always sum to 1.

    W ~ Dirichlet(c w),  E W_k = w_k,  sd W_k = √(w_k (1 − w_k) / (c + 1)),  w scaled to sum to 1

    weights : (parts,), not negative; a weight of zero stays zero. concentration c : above 0; with 6 equal weights, 20
    gives a standard deviation of half the weight, 100 of a fifth. Returns (draws, parts).
    Raises ValueError for a negative, infinite or missing weight, none above zero, and a concentration not above zero.
    Source: Kotz, Balakrishnan & Johnson (2000), Continuous Multivariate Distributions 1, ch. 49.
    """
    given = weights_to_one(weights)
    if not (concentration > 0 and np.isfinite(concentration)):
        raise ValueError(f"the concentration must be above zero, not {concentration:g}")
    drawn = rng.standard_gamma(np.broadcast_to(concentration * given, (draws, given.size)))
    total = drawn.sum(axis=1, keepdims=True)
    return np.asarray(np.divide(drawn, total, out=np.tile(given, (draws, 1)), where=total > 0))


def noisy_weights(weights: ArrayLike, draws: int, rng: np.random.Generator, *, spread: float) -> Array:
    """Weights each raised or lowered by up to a share of itself; they sum to 1 again afterwards.

    W_k = w_k (1 + U_k) / Σ_j w_j (1 + U_j),  U ~ uniform(−spread, spread)

    weights : (parts,), not negative. spread : from 0 to below 1 (0.25: by up to a quarter). Returns (draws, parts).
    Raises ValueError for a negative, infinite or missing weight, none above zero, and a spread outside [0, 1).
    Source: Becker et al. (2022), COINr, Journal of Open Source Software 7(78), 4567 (noisy weights).
    """
    given = weights_to_one(weights)
    if not 0 <= spread < 1:
        raise ValueError(f"the spread of weights lies from 0 to below 1, not at {spread:g}")
    drawn = given * (1.0 + rng.uniform(-spread, spread, (draws, given.size)))
    return np.asarray(drawn / drawn.sum(axis=1, keepdims=True))


def weights_to_one(weights: ArrayLike) -> Array:
    """The weights divided by their sum.

    weights : (parts,). Raises ValueError for a negative, infinite or missing weight and where none is above zero.
    """
    given = counts(weights, "weights", ndim=1)
    if np.isnan(given).any():
        raise ValueError(f"weights[{int(np.isnan(given).argmax())}] is missing")
    if not given.sum() > 0:
        raise ValueError("no weight is above zero")
    return np.asarray(given / given.sum())
