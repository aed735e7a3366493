"""A composite indicator: from a table of indicators to one number and a rank, with every step kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import scipy
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array
from distretto.methods.composite.aggregation import LEAST_KNOWN, Aggregation, aggregated
from distretto.methods.composite.coherence import collinear
from distretto.methods.composite.framework import Framework, measured
from distretto.methods.composite.missing import Imputation, imputed
from distretto.methods.composite.normalisation import Normalisation, normalised
from distretto.methods.composite.outliers import Treated, Treatment, treated


@dataclass(frozen=True)
class Recipe:
    """What was decided in making the index.

    imputation : what stands where nothing is known. treatment : of outliers; None leaves them. normalisation : the
    scale. aggregation : one way for all levels, or one for each step from the indicators up. least_known : the share
    of the weights that must be known of a unit in each group for the group to have a score.
    """

    imputation: Imputation = "none"
    treatment: Treatment | None = field(default_factory=Treatment)
    normalisation: Normalisation = field(default_factory=Normalisation)
    aggregation: Aggregation | tuple[Aggregation, ...] = "arithmetic"
    least_known: float = LEAST_KNOWN

    def aggregations(self, steps: int) -> tuple[Aggregation, ...]:
        """One aggregation for each step. Raises ValueError where another number was given."""
        if isinstance(self.aggregation, str):
            return (self.aggregation,) * steps
        if len(self.aggregation) != steps:
            raise ValueError(f"{steps} aggregations are needed, one a step, not {len(self.aggregation)}")
        return self.aggregation


@dataclass(frozen=True)
class Composite:
    """An index with its steps.

    scores : for each level of the framework, (units, names): the first are the normalised indicators, the last the
    index. index : (units,), NaN where too little is known. rank : (units,), 1 = the highest, ties take the lower
    number, NaN where there is no index. known : (units,), the share of the effective weights that rests on known
    indicators, before imputation. filled : (units, indicators), what was imputed. treatment : what was done to
    outliers, None if nothing was to be. collinear : pairs of indicators that count twice, with their correlation.
    """

    framework: Framework
    recipe: Recipe
    scores: tuple[Array, ...]
    index: Array
    rank: Array
    known: Array
    filled: NDArray[np.bool_]
    treatment: Treated | None
    collinear: tuple[tuple[str, str, float], ...]

    def score(self, name: str) -> Array:
        """(units,), the score of an indicator, a pillar or the index by its name. Raises ValueError if unknown."""
        for level, scores in zip(self.framework.levels, self.scores, strict=True):
            if name in level:
                return scores[:, level.index(name)]
        raise ValueError(f"{name!r} is not part of the index")


def composite(
    values: ArrayLike, tree: Framework, recipe: Recipe | None = None, *, groups: Sequence[str] | None = None
) -> Composite:
    """The index: gaps, outliers, one scale, and aggregation level by level.

    values : (units, indicators), each in its unit, NaN = not known. tree : of `framework`, with weights and
    directions. recipe : None takes the defaults. groups : (units,), for imputation by group.
    Raises ValueError for a table that cannot carry an index (see `measured`), a step that does not suit it, and
    scores of zero or below under a geometric or harmonic mean.
    Source: OECD/JRC (2008), steps 1 to 7; Becker et al. (2022), COINr.
    """
    made = recipe or Recipe()
    table = measured(values, tree)
    known = ~np.isnan(table)
    scaled, treatment = prepared(table, tree, made, groups)
    scores = climbed(scaled, tree, tree.weights, made)
    index = scores[-1][..., 0]
    return Composite(
        tree, made, scores, index, ranks(index), known @ tree.effective_weights, ~known & ~np.isnan(scaled), treatment,
        collinear(table, tree.indicators),
    )


def prepared(
    table: Array, tree: Framework, recipe: Recipe, groups: Sequence[str] | None = None
) -> tuple[Array, Treated | None]:
    """The table as it is aggregated, (units, indicators), imputed, treated and on one scale; what was treated."""
    whole = imputed(table, recipe.imputation, groups=groups)
    treatment = treated(whole, recipe.treatment) if recipe.treatment else None
    return normalised(treatment.values if treatment else whole, tree.directions, recipe.normalisation), treatment


def climbed(scaled: Array, tree: Framework, weights: Sequence[Array], recipe: Recipe) -> tuple[Array, ...]:
    """Scores of each level: the first as given, then each group's, the last the index alone.

    scaled : (units, indicators). weights : for each level but the last, (names,), or (draws, names) for many at once;
    whether enough is known of a unit is judged by the weights of the tree.
    Returns for each level (units, names) or, above the first and with draws, (draws, units, names).
    """
    scores = [scaled]
    for level, how in enumerate(recipe.aggregations(len(tree.parents))):
        groups = [tree.parents[level] == place for place in range(len(tree.levels[level + 1]))]
        scores.append(np.stack([
            aggregated(scores[-1][..., under], weights[level][..., under], how, least_known=recipe.least_known,
                       judged_by=tree.weights[level][under])
            for under in groups
        ], axis=-1))
    return tuple(scores)


def ranks(index: ArrayLike) -> Array:
    """Ranks along the last axis: 1 = the highest, ties take the lower number, NaN where there is no score."""
    scores = np.asarray(index, dtype=np.float64)
    unknown = np.isnan(scores)
    return np.where(unknown, np.nan, scipy.stats.rankdata(np.where(unknown, np.inf, -scores), method="min", axis=-1))


def contributions(made: Composite) -> Array:
    """What each indicator adds to a unit's index, under arithmetic means all the way.

    c[u, k] = ω_uk x_uk, Σ_k c[u, k] = index[u], ω the weights down the tree, scaled at each step to what is known of u

    Returns (units, indicators), in points of the index; NaN where the indicator is not known of the unit, and for a
    unit without an index. The difference of two units' rows says why one stands above the other.
    Raises ValueError for another aggregation: what one indicator adds then depends on all others.
    """
    if set(made.recipe.aggregations(len(made.framework.parents))) != {"arithmetic"}:
        raise ValueError("only arithmetic means can be taken apart into what each indicator adds")
    shares = np.ones((len(made.index), 1))
    steps = zip(made.framework.parents, made.framework.weights, made.scores, strict=False)
    for parents, weights, scores in reversed(list(steps)):
        counted = np.where(np.isnan(scores), 0.0, weights)
        under = parents[:, None] == np.arange(parents.max() + 1)
        total = counted @ under
        shares = np.divide(shares[:, parents] * counted, total[:, parents], out=np.zeros(counted.shape),
                           where=total[:, parents] > 0)
    return np.where(np.isnan(made.index)[:, None], np.nan, shares * made.scores[0])
