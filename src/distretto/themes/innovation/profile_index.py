"""One index of an area's innovation indicators beside all regions, its dimensions, and what its rank hangs on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.indicators import DeclaredIndicator
from distretto.methods.composite import (
    Aggregation,
    Choices,
    Normalisation,
    Recipe,
    Sensitivity,
    Uncertainty,
    composite,
    factor_weights,
    normalised,
    ranks,
    sensitivity,
)
from distretto.methods.composite.normalisation import Kind
from distretto.themes.answers import CannotAnswer
from distretto.themes.innovation.performance import Weights, dimension_node, index_tree, ranks_drawn
from distretto.themes.innovation.profile_area import Placed
from distretto.themes.parameters import Parameters
from distretto.themes.remembered import remembered
from distretto.themes.values import area

SCALES: tuple[Kind, ...] = ("min_max", "percentile", "z_score")
MEANS: tuple[Aggregation, ...] = ("arithmetic", "geometric", "harmonic")
WEIGHTS = ("dimensions", "indicators", "factors")
LEVEL = 0.9
LEAST_LEFT = 2
"""Of two indicators none is left out: the regions that know the other alone would have no rank, and the ranks of one
draw would be among fewer than those of the next."""
BASE, RESAMPLES = 128, 200
"""Of the sensitivity analysis: its base points, and how often its intervals draw them anew."""


@dataclass(frozen=True)
class Standing:
    """A rank with its interval: in nine of ten draws it lies between `low` and `high`, 1 = the best, among so many."""

    median: int
    low: int
    high: int
    among: int


@dataclass(frozen=True)
class Index:
    """The index of the area and of every other region.

    codes : the regions; own : the place of the area among them, the same whichever asks if it is a single region.
    chosen : the indicators that count. made : ranks over draws. score : of the recipe itself, by unit. dimensions : of
    each with two indicators or more, its score and its own ranks over draws. alone : dimensions of which one indicator
    counts. factors : the share of the rank's variance by decision. weighed : the rank under each scheme of weights,
    which no draw leaves; the first is the reader's.
    """

    codes: tuple[str, ...]
    own: int
    chosen: tuple[DeclaredIndicator, ...]
    made: Uncertainty
    score: NDArray[np.float64]
    dimensions: Mapping[str, tuple[float, Uncertainty]]
    alone: tuple[str, ...]
    factors: Sensitivity
    weighed: Mapping[str, int]

    def standing(self, made: Uncertainty, among: frozenset[str] | None = None) -> Standing | None:
        """Where the area stands among the regions with a rank, or some of them; None where it has none."""
        places = [at for at, code in enumerate(self.codes) if among is None or code in among or at == self.own]
        drawn = ranks(made.scores[:, places])
        mine = drawn[:, places.index(self.own)]
        mine = mine[~np.isnan(mine)]
        if not len(mine):
            return None
        tails = np.quantile(mine, [(1 - LEVEL) / 2, 0.5, (1 + LEVEL) / 2], method="closest_observation")
        low, middle, high = (int(one) for one in tails)
        return Standing(middle, low, high, int((~np.isnan(made.rank[places])).sum()))


def index_of(placed: Mapping[str, Placed], chosen: Sequence[DeclaredIndicator], p: Parameters) -> Index:
    """The index of the indicators chosen, and how sure each rank is.

    Raises CannotAnswer where fewer than two indicators count, where too little is known of the area for a rank, and
    for decisions that do not go together.
    """
    if len(chosen) < 2:
        raise CannotAnswer("cannot-profile-few", "Fewer than two indicators are known.", area=area(p["region"]))
    if p["profile_scale"] == "z_score" and p["profile_mean"] != "arithmetic":
        raise CannotAnswer("cannot-profile-mean", "A geometric or harmonic mean needs scores above zero.")
    codes = tuple(sorted({p["region"], *(code for i in chosen for code in placed[i.id].others)}))
    own = codes.index(p["region"])
    columns = [[placed[i.id].others.get(code, np.nan) for code in codes] for i in chosen]
    values = np.array(columns).T
    values[own] = [placed[i.id].value for i in chosen]
    weights = _weights(values, chosen, p["profile_weights"])
    recipe, choices = _decided(p, leave_out=len(chosen) > LEAST_LEFT)
    tree = index_tree(chosen, weights)
    made = ranks_drawn(values, tuple(chosen), weights, recipe, choices, p["seed"], p["profile_draws"], LEVEL)
    if np.isnan(made.rank[own]):
        raise CannotAnswer("cannot-profile-few", "Too little is known of the area.", area=area(p["region"]))
    factors = _moved_by(values, tuple(chosen), weights, recipe, choices, p["seed"])
    whole = composite(values, tree, recipe)
    by_dimension: dict[str, list[int]] = {}
    for at, indicator in enumerate(chosen):
        by_dimension.setdefault(indicator.dimension, []).append(at)
    dimensions = {
        name: (float(whole.score(dimension_node(name))[own]), _of_dimension(values, chosen, at, weights, p))
        for name, at in by_dimension.items() if len(at) > 1
    }
    alone = tuple(name for name, at in by_dimension.items() if len(at) == 1)
    weighed = {p["profile_weights"]: int(whole.rank[own]), **_otherwise_weighed(values, own, chosen, recipe, p)}
    return Index(codes, own, tuple(chosen), made, whole.index, dimensions, alone, factors, weighed)


@remembered(16)
def _moved_by(
    values: NDArray[np.float64], chosen: tuple[DeclaredIndicator, ...], weights: Weights, recipe: Recipe,
    choices: Choices, seed: int,
) -> Sensitivity:
    """What the ranks of all regions hang on."""
    return sensitivity(values, index_tree(chosen, weights), recipe, choices, seed=seed, base=BASE, resamples=RESAMPLES)


def _otherwise_weighed(
    values: NDArray[np.float64], own: int, chosen: Sequence[DeclaredIndicator], recipe: Recipe, p: Parameters,
) -> dict[str, int]:
    """The rank under every other scheme of weights that can be computed here."""
    found = {}
    for how in WEIGHTS:
        if how != p["profile_weights"]:
            try:
                rank = composite(values, index_tree(chosen, _weights(values, chosen, how)), recipe).rank[own]
            except CannotAnswer:
                continue
            found.update({} if np.isnan(rank) else {how: int(rank)})
    return found


def _of_dimension(
    values: NDArray[np.float64], chosen: Sequence[DeclaredIndicator], at: list[int],
    weights: Weights, p: Parameters,
) -> Uncertainty:
    inside = tuple(chosen[place] for place in at)
    own = None if weights is None else tuple((i.id, dict(weights)[i.id]) for i in inside)
    recipe, choices = _decided(p, leave_out=len(inside) > LEAST_LEFT)
    return ranks_drawn(values[:, at], inside, own, recipe, choices, p["seed"], p["profile_draws"], LEVEL)


def _decided(p: Parameters, *, leave_out: bool) -> tuple[Recipe, Choices]:
    """What the reader decided, and what else might be: the usual options with hers among them."""
    mean: Aggregation = p["profile_mean"]
    scales = [Normalisation(kind, low=1.0) for kind in dict.fromkeys(("min_max", "percentile", p["profile_scale"]))]
    means = tuple(dict.fromkeys(("arithmetic", "geometric", mean))) if p["profile_scale"] != "z_score" else ()
    choices = Choices(normalisation=tuple(scales), aggregation=means, leave_out=leave_out)
    return Recipe(normalisation=Normalisation(p["profile_scale"], low=1.0), aggregation=mean), choices


def _weights(
    values: NDArray[np.float64], chosen: Sequence[DeclaredIndicator], how: str,
) -> Weights:
    """The weights of the scheme."""
    if how == "dimensions":
        return None
    if how == "indicators":
        each = np.full(len(chosen), 1 / len(chosen))
    else:
        signs = np.array([1.0 if i.direction == "more" else -1.0 for i in chosen])
        try:
            each = factor_weights(normalised(values, signs, Normalisation("z_score")))
        except ValueError as error:
            raise CannotAnswer("cannot-profile-factors", f"No weights by factors: {error}.") from error
    found = {i.id: float(weight) for i, weight in zip(chosen, each, strict=True)}
    for indicator, weight in zip(chosen, each, strict=True):
        node = dimension_node(indicator.dimension)
        found[node] = found.get(node, 0.0) + float(weight)
    return tuple(found.items())
