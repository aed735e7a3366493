"""The map of opinions: participants placed so that those who vote alike are near to one another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from scipy.linalg import eigh
from scipy.sparse.linalg import eigsh

from distretto.methods.arrays import Array
from distretto.methods.consensus.ballots import ballots

SMALL = 100
"""Up to so many rows all eigenvalues are found at once."""


@dataclass(frozen=True)
class OpinionMap:
    """Where each participant stands.

    place : (participants, 2). axes : (2, statements), of unit length; the largest loading of each is positive.
    mean : (statements,), of the votes on each. explained : (2,), share of the variance on each axis.
    """

    place: Array
    axes: Array
    mean: Array
    explained: Array


def opinion_map(x: ArrayLike, *, weight: ArrayLike | None = None) -> OpinionMap:
    """Principal components of the votes, in which a vote that is missing says nothing.

    z[p, s] = x[p, s] - mean[s], 0 where p did not see s;   place[p] = sqrt(S / n[p]) z[p] V,
    V the first two right singular vectors of z, S the statements with a vote, n[p] the votes of p

    x : as in `ballots`: agree and disagree are one step from pass. A missing vote counts as the statement's mean; the
    root draws out those who saw few statements, whom that would pull to the middle. Who voted on nothing stands in the
    middle. weight : (participants,), how much each counts for means and axes; default 1 each.
    Raises ValueError as `ballots` does, and for a table without votes.
    Source: Small, Bjorkegren, Erkkila, Shaw & Megill (2021), Recerca 26 (2), section 3.
    """
    votes = ballots(x)
    if np.isnan(votes).all():
        raise ValueError("there are no votes to make a map of")
    counts_for = np.ones(len(votes)) if weight is None else np.asarray(weight, dtype=np.float64)
    known, seen = split(votes)
    axes, mean, explained = principal(known, seen, counts_for)
    return OpinionMap(placed(known, seen, axes, mean), axes, mean, explained)


def split(votes: Array) -> tuple[Array, Array]:
    """The votes with 0 for what is missing, and 1 where there is a vote, else 0: numbers both, for products."""
    missing = np.isnan(votes)
    return np.where(missing, 0.0, votes), 1.0 - missing


def principal(known: Array, seen: Array, weight: Array) -> tuple[Array, Array, Array]:
    """The axes, means and explained shares of `opinion_map`; found on the smaller side of the table.

    known, seen : as `split` gives them.
    """
    heard = weight @ seen
    mean = np.divide(weight @ known, heard, out=np.zeros(known.shape[1]), where=heard > 0)
    there = weight > 0
    z = known[there] - seen[there] * mean
    z *= np.sqrt(weight[there])[:, None]
    wide = z.shape[1] > z.shape[0]
    product = z @ z.T if wide else z.T @ z
    variance, vectors = _largest_two(product)
    axes = _unit(vectors @ z) if wide else vectors
    whole = float(np.trace(product))
    padded = np.zeros((2, known.shape[1]))
    padded[: len(axes)] = axes * _signs(axes)[:, None]
    share = np.zeros(2)
    share[: len(variance)] = variance / whole if whole > 0 else 0.0
    return padded, mean, share


def placed(known: Array, seen: Array, axes: Array, mean: Array) -> Array:
    """Places of participants on given axes, drawn out for what they did not see. known, seen : as of `split`."""
    cast = seen.sum(axis=1)
    statements = np.count_nonzero(seen.max(axis=0))
    flat = known @ axes.T - seen @ (axes * mean).T
    return np.asarray(flat * np.sqrt(statements / np.maximum(cast, 1))[:, None], dtype=np.float64)


def _largest_two(product: Array) -> tuple[Array, Array]:
    """The two largest eigenvalues and their vectors as rows; by Lanczos from a fixed start where that is faster."""
    size = len(product)
    if size > SMALL and product.any():
        value, vector = eigsh(product, k=2, v0=np.cos(np.arange(size, dtype=np.float64)))
    else:
        value, vector = eigh(product, subset_by_index=(max(0, size - 2), size - 1))
    order = np.argsort(value)[::-1]
    return np.clip(value[order], 0.0, None), vector[:, order].T


def _signs(axes: Array) -> Array:
    largest = np.take_along_axis(axes, np.abs(axes).argmax(axis=1)[:, None], axis=1)[:, 0]
    return np.asarray(np.where(largest < 0, -1.0, 1.0), dtype=np.float64)


def _unit(axes: Array) -> Array:
    length = np.sqrt((axes**2).sum(axis=1, keepdims=True))
    return np.asarray(np.divide(axes, length, out=np.zeros_like(axes), where=length > 1e-12), dtype=np.float64)
