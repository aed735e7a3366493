"""How well a region does: every innovation indicator that counts by default, and one index of them with its doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.indicators import DeclaredIndicator, declared_indicators
from distretto.methods.composite import Choices, Framework, Normalisation, Recipe, Uncertainty, framework, uncertainty
from distretto.methods.structural_likeness import standardised
from distretto.themes.asking import Data
from distretto.themes.innovation.regional_figures import figures_of, needs_of, newest_year
from distretto.themes.remembered import remembered

INDEX = "index"
APART = ("indices", "structure", "institutions")
"""Dimensions that stay out: indices of others are made of the same figures, and structure is no merit."""
INDICATORS: tuple[DeclaredIndicator, ...] = tuple(
    i for i in declared_indicators()
    if i.core and i.kind == "performance" and i.direction != "context" and i.dimension not in APART and 2 in i.levels
)
NEEDS = needs_of(INDICATORS, "performance")

Weights = tuple[tuple[str, float], ...] | None
"""The weight of each indicator and dimension; None where all count alike beside their siblings."""


@dataclass(frozen=True)
class Performance:
    """All regions by all indicators, each in the newest year in which the region asked about can be placed.

    codes : the regions. values : (regions, indicators). scores : in standard deviations, more is better. years : of
    each indicator, None where the region has no figure and the indicator is left out of the index. used : the places
    of the others. index : ranks over draws; None where too little is known of the region.
    """

    codes: tuple[str, ...]
    place: int
    values: NDArray[np.float64]
    scores: NDArray[np.float64]
    years: tuple[int | None, ...]
    used: tuple[int, ...]
    index: Uncertainty | None

    def rank(self, at: int) -> tuple[int, int]:
        """The rank of the region in an indicator, 1 = the best, and among how many."""
        column = self.scores[:, at]
        return int((column > column[self.place]).sum()) + 1, int((~np.isnan(column)).sum())

    def ahead(self, other: int) -> float:
        """The share of draws that rank both in which the other region has the higher index; NaN if none."""
        if self.index is None:
            return np.nan
        pair = self.index.scores[:, [other, self.place]]
        pair = pair[~np.isnan(pair).any(axis=1)]
        return float((pair[:, 0] > pair[:, 1]).mean()) if len(pair) else np.nan


def performance(data: Data, codes: Sequence[str], code: str, *, seed: int, draws: int) -> Performance:
    """The performance of these regions, seen from one of them."""
    figures = figures_of(data, NEEDS)
    columns, years = [], []
    for indicator in INDICATORS:
        by_year = figures.get(indicator.id, {})
        newest = newest_year(by_year, code)
        of_year = by_year.get(newest, {}) if newest is not None else {}
        columns.append([of_year.get(one, np.nan) for one in codes])
        years.append(newest)
    values = np.array(columns).T
    signs = np.array([1.0 if i.direction == "more" else -1.0 for i in INDICATORS])
    used = tuple(at for at, year in enumerate(years) if year is not None)
    place = list(codes).index(code)
    return Performance(
        tuple(codes), place, values, standardised(values, values) * signs, tuple(years), used,
        _index(values, used, place, seed, draws),
    )


def _index(
    values: NDArray[np.float64], used: Sequence[int], place: int, seed: int, draws: int,
) -> Uncertainty | None:
    """Ranks over draws of weights, scale and mean; None where the region has too little for an index."""
    if len(used) < 2:
        return None
    scale = Normalisation("min_max", low=1.0)
    choices = Choices(
        normalisation=(scale, Normalisation("percentile", low=1.0)), aggregation=("arithmetic", "geometric"),
        leave_out=True,
    )
    chosen = tuple(INDICATORS[at] for at in used)
    made = ranks_drawn(values[:, used], chosen, None, Recipe(normalisation=scale), choices, seed, draws, 0.9)
    return None if np.isnan(made.rank[place]) else made


@remembered(64)
def ranks_drawn(
    values: NDArray[np.float64], chosen: tuple[DeclaredIndicator, ...], weights: Weights, recipe: Recipe,
    choices: Choices, seed: int, draws: int, level: float,
) -> Uncertainty:
    """The ranks of all regions over draws, which are the same whichever region is asked about."""
    return uncertainty(values, index_tree(chosen, weights), recipe, choices, seed=seed, draws=draws, level=level)


def index_tree(chosen: Sequence[DeclaredIndicator], weights: Weights = None) -> Framework:
    """The indicators under their dimensions under the index, every one of each alike unless weights are given."""
    parents = {i.id: dimension_node(i.dimension) for i in chosen}
    return framework(
        [i.id for i in chosen], {**parents, **dict.fromkeys(parents.values(), INDEX)},
        weights=None if weights is None else dict(weights),
        directions={i.id: 1 if i.direction == "more" else -1 for i in chosen},
    )


def dimension_node(dimension: str) -> str:
    """The name of a dimension in the tree; an indicator may be called the same."""
    return f"dimension:{dimension}"
