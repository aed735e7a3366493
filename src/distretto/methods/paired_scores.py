"""Two sets of scores of the same things: where one is higher, where lower, and what only one of them scored."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True)
class PairedScores:
    """What two sets of scores have in common.

    differences : own minus other, NaN where one of the two is missing. compared : how many both scored.
    higher, same, lower : how many of these are higher, equal or lower in one's own. only_own, only_other : how many
    one alone scored.
    """

    differences: NDArray[np.float64]
    compared: int
    higher: int
    same: int
    lower: int
    only_own: int
    only_other: int


def paired_scores(own: ArrayLike, other: ArrayLike) -> PairedScores:
    """The differences of two sets of ordinal scores over the same things, and the counts of their signs.

    d_i = a_i - b_i; higher = #{d_i > 0}, same = #{d_i = 0}, lower = #{d_i < 0}

    own, other : (things,), scores on one scale; NaN = not scored, which is never read as zero: such a thing is not
    compared but counted by who alone scored it. No mean is taken: the steps of an ordinal scale need not be equal.
    Raises ValueError for shapes that differ or are not one-dimensional.
    Source: the signs of paired differences as in Dixon & Mood (1946), without their test: the scores are no sample.
    """
    a, b = np.asarray(own, dtype=np.float64), np.asarray(other, dtype=np.float64)
    if a.ndim != 1 or a.shape != b.shape:
        raise ValueError("own and other are both (things,)")
    has_own, has_other = ~np.isnan(a), ~np.isnan(b)
    both = has_own & has_other
    differences = np.where(both, a - b, np.nan)
    signs = np.sign(differences[both])
    return PairedScores(
        differences, int(both.sum()), int((signs > 0).sum()), int((signs == 0).sum()), int((signs < 0).sum()),
        int((has_own & ~has_other).sum()), int((has_other & ~has_own).sum()),
    )
