"""On which decision does a ranking hang? The variance of ranks shared out among the decisions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, Mask
from distretto.methods.composite.framework import Framework
from distretto.methods.composite.index import Recipe, ranks
from distretto.methods.composite.sobol import SobolIndices, sobol_design, sobol_indices
from distretto.methods.composite.uncertainty import Choices, Model


@dataclass(frozen=True)
class Sensitivity:
    """How much each decision moves the ranks.

    factors : the decisions, in the order of the indices. shift : indices of the mean shift, (factors,). ranks :
    indices of each unit's own rank, (factors, units), NaN for a unit that lacks a rank in some run or never moves.
    mean_shift : by how many ranks units move on average from the recipe's ranking. runs : how often the index was made.
    """

    factors: tuple[str, ...]
    shift: SobolIndices
    ranks: SobolIndices
    mean_shift: float
    runs: int
    seed: int


def sensitivity(
    values: ArrayLike,
    tree: Framework,
    recipe: Recipe | None = None,
    choices: Choices | None = None,
    *,
    seed: int,
    base: int = 256,
    resamples: int = 1000,
    level: float = 0.95,
    groups: Sequence[str] | None = None,
) -> Sensitivity:
    """Sobol indices of the mean shift of ranks and of each unit's rank, with bootstrap intervals.

    shift = mean_u |rank_u − rank_u under the recipe|

    values, tree, recipe, choices, groups : as for `uncertainty`. base : a power of 2; the index is made
    base · (factors + 2) times. Options of a step are equally likely; all weights together are one factor.
    Raises ValueError as `uncertainty` and for another base.
    Source: Saisana, Saltelli & Tarantola (2005), eq. 9; OECD/JRC (2008), step 8; Saltelli et al. (2010).
    """
    model = Model(values, tree, recipe or Recipe(), choices or Choices(), seed, groups)
    inputs = len(model.factors)
    found = ranks(model.scores(sobol_design(inputs, base, seed=seed)))
    apart = np.abs(found - model.nominal)
    shift = np.nanmean(apart, axis=1)
    always = np.asarray(~np.isnan(found).any(axis=0))
    own = sobol_indices(found[:, always], inputs, seed=seed, resamples=resamples, level=level)
    return Sensitivity(
        model.factors,
        sobol_indices(shift, inputs, seed=seed, resamples=resamples, level=level),
        _spread_out(own, always),
        float(shift[: 2 * base].mean()),
        len(found),
        seed,
    )


def _spread_out(indices: SobolIndices, known: Mask) -> SobolIndices:
    """The indices of the known units in the places of all."""

    def placed(of: Array) -> Array:
        out = np.full((len(of), len(known)), np.nan)
        out[:, known] = of
        return out

    return SobolIndices(
        placed(indices.first), placed(indices.first_lower), placed(indices.first_upper),
        placed(indices.total), placed(indices.total_lower), placed(indices.total_upper), indices.level,
    )
