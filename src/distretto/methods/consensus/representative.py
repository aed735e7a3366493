"""What a group says that others do not: representative statements, with a test of significance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from scipy.stats import hypergeom

from distretto.methods.arrays import Array, Mask
from distretto.methods.consensus.ballots import ballots, counted
from distretto.methods.consensus.grouping import Labels


@dataclass(frozen=True)
class Representative:
    """How each group stands to each statement; arrays are (2, groups, statements), first agree, then disagree.

    count : votes of that kind; votes : (groups, statements), all of the group on the statement. share : smoothed share.
    ratio : of the share to that of all others. share_z, ratio_z : the published tests of both. p : Fisher's exact test
    of the group against all others, one-sided; q : the same, corrected for all groups, statements and both kinds.
    stands_for : what is representative: q at most the level, a ratio above 1, more than half of the group's votes.
    """

    count: Array
    votes: Array
    share: Array
    ratio: Array
    share_z: Array
    ratio_z: Array
    p: Array
    q: Array
    stands_for: Mask


def representative(x: ArrayLike, label: Labels, *, level: float = 0.05) -> Representative:
    """Which statements tell a group from all others.

    share = (1 + c) / (2 + n),   ratio = share in the group / share outside
    share_z = 2 sqrt(n + 1) ((c + 1) / (n + 1) - 1/2)
    ratio_z = (a - b) / sqrt(h (1 - h) (1 / (n + 1) + 1 / (m + 1))),  a = (c + 1) / (n + 1), b = (d + 1) / (m + 1),
    h = (c + d + 2) / (n + m + 2);   c of n in the group, d of m outside; 0 where h = 1

    x : as in `ballots`. label : (participants,); -1 = in no group, left out on both sides. The published method calls a
    statement representative where both z are above 1.2816; with few votes and many statements that is chance too often,
    so `stands_for` rests on Fisher's exact test, corrected after Benjamini and Hochberg.
    Raises ValueError as `ballots` does, for a label of another length and for a level outside 0..1.
    Source: Small et al. (2021), section 3, and its published program; Fisher (1935), The Design of Experiments, ch. 2;
    Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57.
    """
    votes = ballots(x)
    if len(label) != len(votes):
        raise ValueError(f"label must have {len(votes)} entries, not {len(label)}")
    if not 0 < level < 1:
        raise ValueError(f"level must lie between 0 and 1, not {level:g}")
    (of_groups,) = counted(votes, label)
    c, n = np.stack([of_groups.agree, of_groups.disagree]), of_groups.votes
    d, m = c.sum(axis=1, keepdims=True) - c, n.sum(axis=0) - n
    share, outside = smoothed(c, n), smoothed(d, m)
    p = np.asarray(hypergeom.sf(c - 1, n + m, c + d, n), dtype=np.float64)
    p = np.where((n > 0) & (m > 0), np.clip(p, 0.0, 1.0), 1.0)
    q = false_discovery(p)
    times = share / outside
    return Representative(
        count=c, votes=n, share=share, ratio=times, share_z=share_z(c, n), ratio_z=ratio_z(c, n, d, m), p=p, q=q,
        stands_for=(q <= level) & (times > 1) & (2 * c > n),
    )  # fmt: skip


def smoothed(count: Array, votes: Array) -> Array:
    """Share with one vote more on either side: one half where nobody voted. (1 + count) / (2 + votes)."""
    return np.asarray((1 + count) / (2 + votes), dtype=np.float64)


def share_z(count: Array, votes: Array) -> Array:
    """The published test of a share against one half. Formula and source as in `representative`."""
    return np.asarray(2 * np.sqrt(votes + 1) * ((count + 1) / (votes + 1) - 0.5), dtype=np.float64)


def ratio_z(count: Array, votes: Array, others: Array, votes_of_others: Array) -> Array:
    """The published test of two shares. Formula and source as in `representative`."""
    n, m = votes + 1, votes_of_others + 1
    pooled = (count + others + 2) / (n + m)
    wide = np.sqrt(np.clip(pooled * (1 - pooled), 0.0, None) * (1 / n + 1 / m))
    apart = (count + 1) / n - (others + 1) / m
    return np.divide(apart, wide, out=np.zeros(np.broadcast(apart, wide).shape), where=wide > 0)


def false_discovery(p: ArrayLike) -> Array:
    """p-values corrected for their number: the least rate of false discoveries at which each would still count.

    q of the i-th smallest = least over j >= i of p of the j-th smallest · count / j. Source: as in `representative`.
    """
    values = np.asarray(p, dtype=np.float64)
    flat = values.ravel()
    order = np.argsort(flat, kind="stable")
    raised = flat[order] * flat.size / np.arange(1, flat.size + 1)
    q = np.empty_like(flat)
    q[order] = np.minimum.accumulate(raised[::-1])[::-1]
    return np.clip(q, 0.0, 1.0).reshape(values.shape)
