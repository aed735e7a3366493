"""How near two industries or occupations are by the people who change from one to the other."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, counts, known_sum, ratio

Symmetry = Literal["none", "flows", "average"]


@dataclass(frozen=True)
class SkillRelatedness:
    """ratio : (n, n), observed flow over that expected from the margins, 1 = as by chance; row origin, column
    destination. normalised : the same from -1 to 1, 0 = as by chance. Both NaN on the diagonal where stayers were left
    out, where a flow is not known, and where an origin or a destination has no flow at all. moves : (n, n), the flows
    that were used. missing_share : share of the pairs of different origin and destination that are not known."""

    ratio: Array
    normalised: Array
    moves: Array
    missing_share: float


def skill_relatedness(flows: ArrayLike, *, symmetry: Symmetry = "average", stayers: bool = False) -> SkillRelatedness:
    """Skill relatedness from job changes.

    SR[i, j] = F[i, j] F / (F[i, .] F[., j]),   normalised = (SR - 1) / (SR + 1)

    flows : (n, n), persons who went from the row to the column, above or equal zero; NaN = not published: the pair has
    no value, and margins and total are over what is known. stayers : whether the diagonal counts; by default those who
    stay say nothing of nearness, and are left out of margins and total. symmetry : none; flows, of F + F', where one
    unknown direction leaves the pair unknown; average, the mean of both normalised directions, whose ratio follows
    from it as (1 + m) / (1 - m).
    Returns SkillRelatedness, dimensionless. Small expected flows make large ratios: read them beside `moves`.
    Raises ValueError for negative or infinite flows, for a table that is not square, and for an unknown symmetry.
    Source: Neffke & Henning (2013), Strategic Management Journal 34, eq. 1; Neffke, Otto & Weyh (2017), Papers in
    Regional Science 96 (normalised, symmetric).
    """
    moves = counts(flows, "flows", ndim=2).copy()
    if moves.shape[0] != moves.shape[1]:
        raise ValueError(f"flows must be square, not of shape {moves.shape}")
    if symmetry not in ("none", "flows", "average"):
        raise ValueError(f"there is no symmetry {symmetry!r}; there are none, flows and average")
    if symmetry == "flows":
        moves = moves + moves.T
    if not stayers:
        np.fill_diagonal(moves, np.nan)
    apart = ~np.eye(len(moves), dtype=bool)
    expected = ratio(np.multiply.outer(known_sum(moves, axis=1), known_sum(moves, axis=0)), known_sum(moves))
    found = ratio(moves, expected)
    normalised = (found - 1) / (found + 1)
    if symmetry == "average":
        normalised = (normalised + normalised.T) / 2
        found = ratio(1 + normalised, 1 - normalised)
    return SkillRelatedness(
        ratio=found, normalised=normalised, moves=moves,
        missing_share=float(ratio(np.isnan(moves[apart]).sum(), apart.sum())),
    )
