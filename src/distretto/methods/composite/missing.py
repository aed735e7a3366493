"""What stands where nothing is known: nothing, unless a rule is named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array

Imputation = Literal["none", "mean", "median", "group_mean", "group_median"]
IMPUTATIONS: tuple[Imputation, ...] = ("none", "mean", "median", "group_mean", "group_median")


def imputed(values: ArrayLike, how: Imputation, *, groups: Sequence[str] | None = None) -> Array:
    """The table with its gaps filled by a named rule; `none` leaves them.

    mean, median : of the indicator over all units that know it. group_mean, group_median : over those of the unit's
    group; where none of the group knows it, the gap stays.

    values : (units, indicators), NaN = not known. groups : (units,), for the two rules that need them.
    Filling pulls units towards the middle and hides that something was unknown: what was filled is part of the result.
    Raises ValueError for another rule, and where groups are needed and not given for each unit.
    Source: OECD/JRC (2008), step 3 (unconditional mean and median imputation).
    """
    table = np.array(values, dtype=np.float64)
    if how not in IMPUTATIONS:
        raise ValueError(f"{how!r} is not an imputation; choose one of {', '.join(IMPUTATIONS)}")
    if how == "none":
        return table
    if not how.startswith("group_"):
        return _filled(table, how)
    if groups is None or len(groups) != len(table):
        raise ValueError(f"{how} needs the group of each of the {len(table)} units")
    labels = np.asarray(groups)
    for group in dict.fromkeys(groups):
        table[labels == group] = _filled(table[labels == group], how.removeprefix("group_"))
    return table


def _filled(table: Array, how: str) -> Array:
    known = ~np.isnan(table).all(axis=0)
    middle = np.full(table.shape[1], np.nan)
    middle[known] = (np.nanmean if how == "mean" else np.nanmedian)(table[:, known], axis=0)
    return np.where(np.isnan(table), middle, table)
