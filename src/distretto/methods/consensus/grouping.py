"""Which participants stand together on the map, in how many groups, and how well apart those are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from distretto.methods.arrays import Array

Labels: TypeAlias = NDArray[np.intp]
STARTS, ROUNDS = 10, 100
CHUNK = 4_000_000


def k_means(place: Array, k: int, *, seed: int, starts: int = STARTS, weight: Array | None = None) -> Labels:
    """The best of several runs of k-means: each participant in the group whose centre is nearest.

    least sum over p of weight[p] |place[p] - centre[label[p]]|^2

    place : (participants, axes). starts : runs, each from centres drawn far from one another. Returns (participants,),
    0 the largest group; fewer than k groups where there are fewer different places.
    Source: Lloyd (1982), IEEE Transactions on Information Theory 28; Arthur & Vassilvitskii (2007), SODA (k-means++).
    """
    counts_for = np.ones(len(place)) if weight is None else weight
    rng = np.random.default_rng([seed, k])
    best, least = np.zeros(len(place), dtype=np.intp), np.inf
    for _ in range(starts):
        label, spread = _lloyd(place, _far_apart(place, k, counts_for, rng), counts_for)
        if spread < least * (1 - 1e-9):
            best, least = label, spread
    return by_size(best)


def nearest(place: Array, centre: Array) -> Labels:
    """The number of the nearest centre, the first of equal ones."""
    return np.asarray(_squared(place, centre).argmin(axis=1), dtype=np.intp)


def centres(place: Array, label: Labels, weight: Array) -> Array:
    """Weighted means of the groups' places; NaN of an empty group."""
    size = np.bincount(label, weights=weight)
    summed = [np.bincount(label, weights=weight * column, minlength=len(size)) for column in place.T]
    with np.errstate(invalid="ignore"):
        return np.stack(summed, axis=1) / size[:, None]


def silhouettes(place: Array, partitions: Mapping[int, Labels]) -> dict[int, float]:
    """Mean silhouette of each partition: how much nearer one's own group is than the next.

    s[p] = (b - a) / max(a, b),  a the mean distance of p to the others of its group, b to the nearest other group;
    0 for one alone in its group

    Exact, all pairs, in one pass over the distances. NaN for a partition of one group.
    Source: Rousseeuw (1987), Journal of Computational and Applied Mathematics 20.
    """
    n = len(place)
    members = {k: (label[:, None] == np.arange(label.max() + 1)).astype(np.float64) for k, label in partitions.items()}
    every = np.concatenate(list(members.values()), axis=1)
    total = np.empty((n, every.shape[1]))
    for start in range(0, n, max(1, CHUNK // n)):
        part = slice(start, start + max(1, CHUNK // n))
        total[part] = np.sqrt(_squared(place[part], place)) @ every
    found, at = {}, 0
    for k, member in members.items():
        found[k] = _silhouette(total[:, at : at + member.shape[1]], member, partitions[k])
        at += member.shape[1]
    return found


def by_size(label: Labels) -> Labels:
    """The same groups with numbers anew: 0 the largest, of equal ones that of the first participant."""
    found, first, raw, size = np.unique(label, return_index=True, return_inverse=True, return_counts=True)
    rank = np.empty(len(found), dtype=np.intp)
    rank[np.lexsort((first, -size))] = np.arange(len(found))
    return np.asarray(rank[raw], dtype=np.intp)


def partitions_of(place: Array, ks: Sequence[int], *, seed: int, weight: Array | None = None) -> dict[int, Labels]:
    """A partition into each number of groups that the places allow."""
    different = len(np.unique(place, axis=0))
    return {k: k_means(place, k, seed=seed, weight=weight) for k in ks if k <= different}


def _silhouette(total: Array, member: Array, label: Labels) -> float:
    size = member.sum(axis=0)
    if len(size) < 2:
        return float("nan")
    own = np.take_along_axis(total, label[:, None], axis=1)[:, 0]
    within = own / np.maximum(size[label] - 1, 1)
    between = np.where(member > 0, np.inf, total / size).min(axis=1)
    most = np.maximum(within, between)
    each = np.divide(between - within, most, out=np.zeros(len(label)), where=most > 0)
    return float(np.where(size[label] > 1, each, 0.0).mean())


def _lloyd(place: Array, centre: Array, weight: Array) -> tuple[Labels, float]:
    label = nearest(place, centre)
    for _ in range(ROUNDS):
        moved = centres(place, label, weight)
        centre = moved[~np.isnan(moved[:, 0])]
        again = nearest(place, centre)
        if np.array_equal(again, label):
            break
        label = again
    away = _squared(place, centre)
    return label, float(weight @ np.take_along_axis(away, label[:, None], axis=1)[:, 0])


def _far_apart(place: Array, k: int, weight: Array, rng: np.random.Generator) -> Array:
    chosen = [int(rng.choice(len(place), p=weight / weight.sum()))]
    away = _squared(place, place[chosen])[:, 0]
    while len(chosen) < k and (weight * away).sum() > 0:
        chosen.append(int(rng.choice(len(place), p=weight * away / (weight * away).sum())))
        away = np.minimum(away, _squared(place, place[chosen[-1:]])[:, 0])
    return place[chosen]


def _squared(one: Array, other: Array) -> Array:
    out = np.zeros((len(one), len(other)))
    for a, b in zip(one.T, other.T, strict=True):
        out += (a[:, None] - b) ** 2
    return out
