"""How sure is a rank? The index made many times over, each time with other decisions that could be defended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array
from distretto.methods.composite.aggregation import Aggregation
from distretto.methods.composite.framework import Framework, measured
from distretto.methods.composite.index import Recipe, climbed, composite, prepared, ranks
from distretto.methods.composite.missing import Imputation
from distretto.methods.composite.normalisation import Normalisation
from distretto.methods.composite.outliers import Treatment
from distretto.methods.weight_draws import noisy_weights

WEIGHT_SETS = 1024
CELLS = 4_000_000
STEPS = ("imputation", "treatment", "normalisation", "aggregation")


@dataclass(frozen=True)
class Choices:
    """What might have been decided otherwise; each is a factor of the analysis if it has two options or more.

    imputation, treatment, normalisation, aggregation : the options, among them the recipe's own if it is one; empty
    keeps to the recipe. weight_spread : each weight at each level may be up to this share larger or smaller; 0 keeps
    the weights. leave_out : whether one indicator of a group of two or more may be left out.
    """

    imputation: tuple[Imputation, ...] = ()
    treatment: tuple[Treatment | None, ...] = ()
    normalisation: tuple[Normalisation, ...] = ()
    aggregation: tuple[Aggregation | tuple[Aggregation, ...], ...] = ()
    weight_spread: float = 0.25
    leave_out: bool = False

    @property
    def factors(self) -> tuple[str, ...]:
        """The names of what varies. Raises ValueError where nothing does."""
        varying = [step for step in STEPS if len(getattr(self, step)) > 1]
        varying += ["weights"] * (self.weight_spread > 0) + ["leave_out"] * self.leave_out
        if not varying:
            raise ValueError("nothing is left to vary; name two options of a step, or a spread of weights")
        return tuple(varying)


@dataclass(frozen=True)
class Uncertainty:
    """Where each unit's rank lies when other decisions are made: (units,) each, NaN without a rank.

    rank : under the recipe itself. lower, upper : of the ranks, in `level` of the draws, 1 = the best; median likewise.
    ranked : the share of draws in which the unit has a rank. ranks, scores : (draws, units). factors : what varied.
    """

    rank: Array
    lower: Array
    upper: Array
    median: Array
    ranked: Array
    ranks: Array
    scores: Array
    factors: tuple[str, ...]
    level: float
    seed: int

    def within(self, places: int) -> Array:
        """(units,), how often the unit is among the first `places`, of the draws that rank it; NaN if none."""
        share = (self.ranks <= places).mean(axis=0)
        return np.asarray(np.divide(share, self.ranked, out=np.full(share.shape, np.nan), where=self.ranked > 0))


def uncertainty(
    values: ArrayLike,
    tree: Framework,
    recipe: Recipe | None = None,
    choices: Choices | None = None,
    *,
    seed: int,
    draws: int = 500,
    level: float = 0.9,
    groups: Sequence[str] | None = None,
) -> Uncertainty:
    """Rank intervals over draws of the decisions: every option equally likely, weights drawn about the given ones.

    values, tree, recipe, groups : as for `composite`. draws : how many times the index is made. seed : required; the
    same seed gives the same numbers. Units without an index under the recipe are left out of all ranks.
    Memory is draws · units numbers and a fixed amount more.
    Raises ValueError as `composite`, naming the options where some combination of them cannot be computed; where
    nothing varies; for fewer than two draws and a level outside (0, 1).
    Source: Saisana, Saltelli & Tarantola (2005), Journal of the Royal Statistical Society A 168(2); OECD/JRC (2008),
    step 8.
    """
    if draws < 2 or not 0 < level < 1:
        raise ValueError(f"two draws or more and a level between 0 and 1 are needed, not {draws} and {level:g}")
    model = Model(values, tree, recipe or Recipe(), choices or Choices(), seed, groups)
    scores = model.scores(np.random.default_rng([seed, 1]).random((draws, len(model.factors))))
    drawn = ranks(scores)
    tails = ((1 - level) / 2, 0.5, (1 + level) / 2)
    ranked = (~np.isnan(drawn)).mean(axis=0)
    quantiles = np.full((3, len(ranked)), np.nan)
    for unit in np.flatnonzero(ranked):
        own = drawn[~np.isnan(drawn[:, unit]), unit]
        quantiles[:, unit] = np.quantile(own, tails, method="inverted_cdf")
    lower, median, upper = quantiles
    return Uncertainty(
        model.nominal, lower, upper, median, ranked, drawn, scores, model.factors, level, seed
    )


class Model:
    """The index as a function of decisions: each a number in [0, 1) that picks an option."""

    def __init__(
        self, values: ArrayLike, tree: Framework, recipe: Recipe, choices: Choices, seed: int,
        groups: Sequence[str] | None,
    ) -> None:
        self.table = measured(values, tree)
        self.tree, self.recipe, self.choices, self.groups = tree, recipe, choices, groups
        self.factors = choices.factors
        self.nominal = composite(self.table, tree, recipe, groups=groups).rank
        if np.isnan(self.nominal).all():
            raise ValueError("no unit has an index under the recipe: too little is known of each")
        rng = np.random.default_rng([seed, 0])
        self.weight_sets = [
            _noisy_within_parents(weights, parents, choices.weight_spread, rng)
            for weights, parents in zip(tree.weights, tree.parents, strict=True)
        ]
        self.may_go = np.flatnonzero(np.bincount(tree.parents[0])[tree.parents[0]] > 1)
        if choices.leave_out and not self.may_go.size:
            raise ValueError("no indicator can be left out: each stands alone in its group")

    def scores(self, decisions: Array) -> Array:
        """(runs, units), the index under each row of decisions, (runs, factors) in [0, 1)."""
        picked = {name: decisions[:, place] for place, name in enumerate(self.factors)}
        out = np.full((len(decisions), len(self.table)), np.nan)
        for recipe, runs in self._recipes(picked, len(decisions)):
            try:
                scaled, _ = prepared(self.table, self.tree, recipe, self.groups)
                for some in self._batches(runs):
                    weights = self._weights({name: column[some] for name, column in picked.items()}, len(some))
                    out[some] = climbed(scaled, self.tree, weights, recipe)[-1][..., 0]
            except ValueError as error:
                raise ValueError(
                    f"with {recipe.imputation}, {recipe.normalisation.kind} and {recipe.aggregation}: {error}"
                ) from error
        out[:, np.isnan(self.nominal)] = np.nan
        return out

    def _recipes(self, picked: dict[str, Array], count: int) -> Iterator[tuple[Recipe, NDArray[np.int64]]]:
        """Each recipe that is asked for, once, with the runs that ask for it."""
        options = [getattr(self.choices, step) or (getattr(self.recipe, step),) for step in STEPS]
        places = np.stack([
            _pick(picked[step], len(of)) if step in picked else np.zeros(count, dtype=np.int64)
            for step, of in zip(STEPS, options, strict=True)
        ], axis=1)
        for row in np.unique(places, axis=0):
            decided: dict[str, Any] = {step: of[k] for step, of, k in zip(STEPS, options, row, strict=True)}
            yield replace(self.recipe, **decided), np.flatnonzero((places == row).all(axis=1))

    def _batches(self, runs: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
        """Runs in lots whose arrays stay small, also where every unit meets every other."""
        options = (*self.choices.aggregation, self.recipe.aggregation)
        pairwise = any(option == "copeland" or "copeland" in option for option in options)
        units = len(self.table)
        size = max(1, CELLS // (units * (units if pairwise else len(self.tree.levels[0]))))
        return (runs[start : start + size] for start in range(0, len(runs), size))

    def _weights(self, picked: dict[str, Array], count: int) -> list[Array]:
        """For each level, (runs, names): the weights that the decisions pick."""
        if "weights" in picked:
            which = _pick(picked["weights"], WEIGHT_SETS)
            weights = [sets[which] for sets in self.weight_sets]
        else:
            weights = [np.tile(given, (count, 1)) for given in self.tree.weights]
        if "leave_out" in picked:
            gone = self.may_go[_pick(picked["leave_out"], len(self.may_go))]
            weights[0][np.arange(count), gone] = 0.0
        return weights


def _pick(uniform: Array, options: int) -> NDArray[np.int64]:
    return np.minimum((uniform * options).astype(np.int64), options - 1)


def _noisy_within_parents(
    weights: Array, parents: NDArray[np.int64], spread: float, rng: np.random.Generator
) -> Array:
    """(WEIGHT_SETS, names), weights that sum to 1 within each parent."""
    drawn = np.empty((WEIGHT_SETS, len(weights)))
    for place in range(parents.max() + 1):
        under = parents == place
        drawn[:, under] = noisy_weights(weights[under], WEIGHT_SETS, rng, spread=spread)
    return drawn
