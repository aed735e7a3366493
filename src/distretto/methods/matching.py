"""Who fits whom for what: offers beside needs with a score in parts, and a stable assignment of many to many."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array


@dataclass(frozen=True)
class PartnerScores:
    """How well each pair fits, (own side, other side); NaN = not known.

    receives : share of one's needs that the other's offers meet. gives : the same the other way round.
    near : how near the sectors are. low : the score if nothing of what is unknown counted; high : if all of it did.
    """

    receives: Array
    gives: Array
    near: Array
    low: Array
    high: Array


def partner_scores(
    met: ArrayLike, needs: ArrayLike, near: ArrayLike, *, weights: tuple[float, float, float] = (0.5, 0.25, 0.25),
) -> PartnerScores:
    """Complementarity of offers and needs, and nearness of sectors, as a score between two bounds.

    r[i, j] = Σ_k met[i, j, k] / needs[i],   g[i, j] = r[j, i]
    low = Σ w x over what is known / Σ w,    high = low + Σ w of what is not known / Σ w

    met : (n, n, kinds of access), 1 where an offer of j meets a need of i of that kind, else 0; NaN where either side
    does not say what it needs or offers. needs : (n,), of how many kinds one has needs; 0 or NaN = none is stated.
    near : (n, n), 0 to 1; NaN = not known. weights : of r, g and near, not negative, not all 0. Nothing is near, or
    meets, itself: the diagonal is NaN. Returns (n, n), dimensionless.
    Raises ValueError for shapes that do not fit, entries outside 0 to 1, and wrong weights.
    Source: own; complementary offers and needs as in two-sided search, Roth & Sotomayor (1990), ch. 5; bounds for
    what is missing as in Manski (2003), ch. 1.
    """
    cells, wanted, nearness = (np.asarray(x, dtype=np.float64) for x in (met, needs, near))
    n = wanted.size
    if wanted.ndim != 1 or cells.ndim != 3 or cells.shape[:2] != (n, n) or nearness.shape != (n, n):
        raise ValueError(f"met {cells.shape}, needs {wanted.shape} and near {nearness.shape} do not fit")
    for name, values in (("met", cells), ("near", nearness)):
        if ((values < 0) | (values > 1)).any():
            raise ValueError(f"{name} has an entry outside 0 to 1")
    if min(weights) < 0 or not sum(weights) > 0:
        raise ValueError(f"weights {weights} must not be negative, nor all zero")
    known = np.where(wanted > 0, wanted, np.nan)
    receives = cells.sum(axis=2) / known[:, None]
    parts = np.stack([receives, receives.T, nearness])
    parts[:, np.arange(n), np.arange(n)] = np.nan
    share = np.array(weights)[:, None, None] / sum(weights)
    unknown = np.isnan(parts)
    low = np.where(unknown, 0.0, parts * share).sum(axis=0)
    high = low + np.where(unknown, share, 0.0).sum(axis=0)
    np.fill_diagonal(low, np.nan)
    np.fill_diagonal(high, np.nan)
    return PartnerScores(parts[0], parts[1], parts[2], low, high)


def set_nearness(near: ArrayLike, members: ArrayLike) -> Array:
    """How near two sets of sectors are: each sector's nearest in the other set, averaged over both sets.

    s[a, b] = (Σ_{i ∈ a} max_{j ∈ b} φ[i, j] + Σ_{j ∈ b} max_{i ∈ a} φ[i, j]) / (number of terms known)

    near : (sectors, sectors), φ, 0 to 1, symmetric; NaN = not known. members : (sets, sectors), whether the set has the
    sector. A sector of which no nearness to the other set is known is left out. Returns (sets, sets), symmetric; NaN
    where a set is empty or nothing is known.
    Raises ValueError for shapes that do not fit.
    Source: average best match of sets, Rada et al. (1989), used as in Pesquita et al. (2009), eq. 4.
    """
    phi, has = np.asarray(near, dtype=np.float64), np.asarray(members, dtype=bool)
    if has.ndim != 2 or phi.shape != (has.shape[1], has.shape[1]):
        raise ValueError(f"near {phi.shape} and members {has.shape} do not fit")
    best = np.full((has.shape[0], has.shape[1]), np.nan)
    for at, of_set in enumerate(has):
        reach = np.where(np.isnan(phi), -1.0, phi)[:, of_set].max(axis=1, initial=-1.0)
        best[at] = np.where(reach < 0, np.nan, reach)
    terms = ~np.isnan(best)
    one = np.where(terms, best, 0.0) @ has.T.astype(np.float64)
    number = terms.astype(np.float64) @ has.T.astype(np.float64)
    total = number + number.T
    return np.asarray(np.divide(one + one.T, total, out=np.full(total.shape, np.nan), where=total > 0))


def stable_assignment(
    proposers: ArrayLike, receivers: ArrayLike, *, most: tuple[int, int] = (1, 1),
) -> NDArray[np.bool_]:
    """Whom to bring together so that no two would rather have each other: deferred acceptance, many to many.

    Each proposer asks those it likes best, up to its quota; each receiver keeps the best of those who ask, up to its
    own; whoever is turned down asks the next, until nobody has anybody left to ask.

    proposers : (proposers, receivers), how much each proposer likes each receiver. receivers : the same shape, how
    much each receiver likes each proposer. More is better; NaN = will not have it; of two liked alike the one that
    stands first is taken. most : the quotas of each proposer and of each receiver, at least 1.
    Returns (proposers, receivers): whether they are brought together. It is pairwise stable: no pair that is not,
    would have each other and both have room or somebody whom they like less; and among such assignments no proposer
    does better in another.
    Raises ValueError for shapes that do not fit, infinite entries, and quotas below 1.
    Source: Gale & Shapley (1962); Roth (1984), Econometrica 52, for many to many; Sotomayor (1999), Mathematical
    Social Sciences 38, pairwise stability with preferences that respond to single partners.
    """
    wish, judge = np.asarray(proposers, dtype=np.float64), np.asarray(receivers, dtype=np.float64)
    if wish.ndim != 2 or wish.shape != judge.shape:
        raise ValueError(f"proposers {wish.shape} and receivers {judge.shape} must have the same two axes")
    if np.isinf(wish).any() or np.isinf(judge).any():
        raise ValueError("a liking is infinite")
    if min(most) < 1:
        raise ValueError(f"the quotas {most} must be at least 1")
    possible = ~np.isnan(wish) & ~np.isnan(judge)
    best = np.argsort(-np.where(possible, wish, -np.inf), axis=1, kind="stable")
    place = np.argsort(np.argsort(-np.where(possible, judge, -np.inf), axis=0, kind="stable"), axis=0, kind="stable")
    to_ask, asked = possible.sum(axis=1), np.zeros(wish.shape[0], dtype=np.int64)
    kept: list[list[int]] = [[] for _ in range(wish.shape[1])]
    free = [i for i in reversed(range(wish.shape[0])) for _ in range(most[0])]
    while free:
        i = free.pop()
        if asked[i] == to_ask[i]:
            continue
        j = int(best[i, asked[i]])
        asked[i] += 1
        kept[j].append(i)
        if len(kept[j]) > most[1]:
            last = max(kept[j], key=lambda one, whose=place[:, j]: whose[one])  # type: ignore[misc]
            kept[j].remove(last)
            free.append(last)
    found = np.zeros(wish.shape, dtype=bool)
    for j, partners in enumerate(kept):
        found[partners, j] = True
    return found
