"""Which regions are alike in structure, why each is, and whether the list would stand if something counted less."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import scipy
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array
from distretto.methods.structural_likeness import Form, sizes, standardised
from distretto.methods.weight_draws import dirichlet_weights, weights_to_one

LEAST_SHARED = 2 / 3
LEAST_PLACES = 3


@dataclass(frozen=True)
class StructuralPeers:
    """All places by their distance from one of them.

    place : whose peers they are. order : the comparable places, nearest first, without the place itself. distance :
    (places,), NaN where not comparable. dimensions : their names. parts : (places, dimensions), what each adds to the
    distance; they sum to it, NaN where nothing of it is known of both. differences : (places, indicators), the other
    less the place, in standard deviations. shared : (places,), the share of the weights that is known of both.
    set_aside : places of the pool with too little shared to be named a peer. membership : (indicators,), the place of
    each indicator's dimension. weights : (dimensions,), summing to 1. inside : (indicators,), the weight of each
    within its dimension. form : of the distance.
    """

    place: int
    order: NDArray[np.int64]
    distance: Array
    dimensions: tuple[str, ...]
    parts: Array
    differences: Array
    shared: Array
    set_aside: NDArray[np.int64]
    membership: NDArray[np.int64]
    weights: Array
    inside: Array
    form: Form

    def nearest(self, count: int) -> NDArray[np.int64]:
        """The nearest places, fewer than `count` where fewer are comparable."""
        return self.order[:count]


def structural_peers(
    values: ArrayLike,
    place: int,
    dimensions: Sequence[str],
    *,
    weights: Mapping[str, float] | None = None,
    pool: ArrayLike | None = None,
    least_shared: float = LEAST_SHARED,
    form: Form = "squared_euclidean",
) -> StructuralPeers:
    """Places by their distance from one, over standardised indicators in weighted dimensions.

    d(p, q) = Σ_k ω_k (z_pk − z_qk)² / Σ_k ω_k over the indicators k known of both (|z_pk − z_qk| in Gower's form),
    ω_k = weight of the dimension / number of its indicators;   shared = Σ_k ω_k known of both / Σ_k ω_k

    values : (places, indicators), each in its unit, already in the form in which differences count (a logarithm for
    sizes); NaN = not known. Indicators are standardised over all places, so that the choice of the pool never moves a
    distance. dimensions : (indicators,), the dimension of each. weights : of dimensions, each 1 where not given; with
    0 a dimension is left out. pool : (places,), which may be peers; all by default. least_shared : a place that shares
    less is set aside: it would seem near for lack of figures. Ties in the order keep the order of the places.
    Raises ValueError for fewer than three places, a place outside them, infinite values, an indicator with weight that
    does not vary (named by its place), unknown dimensions, weights that are negative or all zero, a share outside
    (0, 1], and where nothing with weight is known of the place.
    Source: Gower (1971), eq. 5, with the quadratic form; weights by dimension as in Navarro et al. (2014), Regional
    benchmarking in the smart specialisation process, S3 Working Paper 03/2014, European Commission.
    """
    table, names = _table(values, place, dimensions), tuple(dict.fromkeys(dimensions))
    membership = np.array([names.index(name) for name in dimensions])
    of_dimension = _dimension_weights(names, weights)
    inside = 1.0 / np.bincount(membership)[membership]
    flat = of_dimension[membership] * inside
    z = standardised(table, table)
    lost = np.isnan(z).all(axis=0) & (flat > 0)
    if lost.any():
        raise ValueError(f"indicator {int(lost.argmax())} ({dimensions[int(lost.argmax())]}) does not vary or is not "
                         "known of two places")
    if not 0 < least_shared <= 1:
        raise ValueError(f"the least share lies above 0 and up to 1, not at {least_shared:g}")
    if np.isnan(z[place][flat > 0]).all():
        raise ValueError(f"nothing is known of place {place}")
    differences = z - z[place]
    parts = _parts(differences, flat, form)
    nothing_shared = np.isnan(parts).all(axis=1)
    distance = np.where(nothing_shared, np.nan, np.nansum(parts, axis=1))
    shared = (flat * ~np.isnan(differences)).sum(axis=1) / flat.sum()
    may_be = np.ones(len(z), dtype=bool) if pool is None else np.array(pool, dtype=bool)
    if may_be.shape != shared.shape:
        raise ValueError(f"the pool must say of each of the {len(z)} places whether it may be a peer")
    may_be[place] = False
    enough = shared >= least_shared - 1e-12
    distance[~enough] = np.nan
    candidates = np.flatnonzero(may_be & enough)
    return StructuralPeers(
        place, candidates[np.argsort(distance[candidates], kind="stable")], distance, names,
        _by_dimension(parts, membership, len(names)), differences, shared, np.flatnonzero(may_be & ~enough), membership,
        of_dimension, inside, form,
    )


def _parts(differences: Array, weights: Array, form: Form) -> Array:
    """(places, indicators), what each adds to the distance, as `likeness` gives it of one pair."""
    weight = np.where(np.isnan(differences), 0.0, weights)
    total = weight.sum(axis=1, keepdims=True)
    apart = weights * sizes(differences, form)
    return np.asarray(np.divide(apart, total, out=np.full(apart.shape, np.nan), where=total > 0))


@dataclass(frozen=True)
class PeerRobustness:
    """Whether peers stay peers when the dimensions count otherwise: (places,) each, NaN for what was not compared.

    near : the share of weight draws in which a place is among the k nearest. lower, upper : of its rank in `level` of
    the draws, 1 = the nearest. rank : under the given weights. without : (dimensions, places), the rank when a
    dimension is left out; NaN throughout for one that has no weight or is the only one. near_without : the share of
    these in which it is among the k nearest. k : how many count as near.
    """

    rank: Array
    near: Array
    lower: Array
    upper: Array
    without: Array
    near_without: Array
    k: int
    draws: int
    concentration: float
    level: float
    seed: int


def peer_robustness(
    found: StructuralPeers,
    *,
    seed: int,
    k: int = 10,
    draws: int = 1000,
    concentration: float | None = None,
    level: float = 0.9,
) -> PeerRobustness:
    """How often each place is among the k nearest when weights are drawn about the given ones, or a dimension is gone.

    W ~ Dirichlet(c w) over the dimensions; the rank of each comparable place is found again under each draw

    found : of `structural_peers`. concentration c : None for four times the number of dimensions with weight, which
    lets equal weights vary by about half of themselves. seed : required; the same seed gives the same numbers. Only
    the places comparable under the given weights are ranked; one that shares nothing any more without a dimension has
    NaN there.
    Raises ValueError for fewer than one place near or one draw, a level outside (0, 1), and a concentration not above
    zero.
    Source: OECD/JRC (2008), step 8; Dirichlet: Kotz, Balakrishnan & Johnson (2000), ch. 49.
    """
    if k < 1 or draws < 1 or not 0 < level < 1:
        raise ValueError("k and draws must be 1 or more, and the level between 0 and 1")
    counted = np.flatnonzero(found.weights > 0)
    c = 4.0 * len(counted) if concentration is None else concentration
    drawn = _ranks(found, dirichlet_weights(found.weights, draws, np.random.default_rng(seed), concentration=c))
    without = np.full((len(found.dimensions), len(found.distance)), np.nan)
    if len(counted) > 1:
        less = np.tile(found.weights, (len(counted), 1))
        less[np.arange(len(counted)), counted] = 0.0
        without[counted] = _ranks(found, less)
    lower, upper = np.full((2, len(found.distance)), np.nan)
    if found.order.size:
        ends = np.quantile(drawn[:, found.order], ((1 - level) / 2, (1 + level) / 2), axis=0, method="inverted_cdf")
        lower[found.order], upper[found.order] = ends
    return PeerRobustness(
        _ranks(found, found.weights[None])[0], _share_near(drawn, k), lower, upper, without, _share_near(without, k),
        k, draws, c, level, seed,
    )


def _ranks(found: StructuralPeers, weights: Array) -> Array:
    """(draws, places), the rank of each comparable place under each set of weights of dimensions; NaN elsewhere."""
    apart = sizes(found.differences[found.order], found.form)
    flat = weights[:, found.membership] * found.inside
    known = ~np.isnan(apart)
    shared = flat @ known.T
    distance = np.divide(
        flat @ np.where(known, apart, 0.0).T, shared, out=np.full(shared.shape, np.inf), where=shared > 0
    )
    out = np.full((len(weights), len(found.distance)), np.nan)
    ranked = scipy.stats.rankdata(distance.round(12), method="min", axis=1).astype(np.float64)
    out[:, found.order] = np.where(shared > 0, ranked, np.nan)
    return out


def _share_near(ranked: Array, k: int) -> Array:
    known = ~np.isnan(ranked)
    count = known.sum(axis=0)
    near = (np.where(known, ranked, np.inf) <= k).sum(axis=0)
    return np.asarray(np.divide(near, count, out=np.full(count.shape, np.nan), where=count > 0))


def _table(values: ArrayLike, place: int, dimensions: Sequence[str]) -> Array:
    table = np.asarray(values, dtype=np.float64)
    if table.ndim != 2 or table.shape[1] != len(dimensions) or len(table) < LEAST_PLACES:
        raise ValueError(f"{LEAST_PLACES} places or more by {len(dimensions)} indicators are needed, not {table.shape}")
    if not 0 <= place < len(table):
        raise ValueError(f"place {place} is not among the {len(table)}")
    if np.isinf(table).any():
        raise ValueError(f"values{[int(at) for at in np.argwhere(np.isinf(table))[0]]} is infinite")
    return table


def _dimension_weights(names: Sequence[str], weights: Mapping[str, float] | None) -> Array:
    unknown = [name for name in weights or {} if name not in names]
    if unknown:
        raise ValueError(f"{unknown[0]!r} is not a dimension; they are {', '.join(names)}")
    return weights_to_one([float((weights or {}).get(name, 1.0)) for name in names])


def _by_dimension(parts: Array, membership: NDArray[np.int64], count: int) -> Array:
    """(places, dimensions), the parts of the indicators added up; NaN where none of a dimension is known."""
    under = membership[:, None] == np.arange(count)
    known = ~np.isnan(parts)
    return np.where(known @ under, np.where(known, parts, 0.0) @ under, np.nan)
