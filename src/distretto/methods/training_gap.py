"""Whether a country trains for the occupations in which people are lacking, beside what others train."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array, aligned, counts, ratio

Verdict = Literal["short_few", "short_alike", "short_many", "short_unknown", "not_short", "unknown"]
ALIKE = 0.1
"""A country that lies so near to the median, as a share of it, has about as many graduates as others."""


@dataclass(frozen=True)
class Supply:
    """Graduates by thousand employed, and over the median of the countries, (fields,). among : countries in each."""

    by_thousand: Array
    relative: Array
    among: NDArray[np.int64]


def relative_supply(
    graduates: ArrayLike, employed: ArrayLike, others: ArrayLike, others_employed: ArrayLike,
) -> Supply:
    """Graduates of each field by thousand employed, and that over the median of countries.

    q[f] = 1000 G[f] / E,   r[f] = q[f] / median_c (1000 G[c, f] / E[c])

    graduates : (fields,), persons, of the place asked about; employed : its employed, persons. others : (countries,
    fields) and others_employed : (countries,), the same of all countries. NaN = not published, and not in the median.
    Returns Supply, (fields,); NaN where either is unknown or nobody graduates in the median country.
    Raises ValueError for negative entries and for unequal lengths.
    Source: Eurostat, graduates by thousand inhabitants; here by employed, because it is their places that are open.
    """
    own = counts(graduates, "graduates", ndim=1)
    table = counts(others, "others", ndim=2)
    people = aligned(others_employed, table.shape[0], "others_employed")
    if table.shape[1] != own.size:
        raise ValueError(f"others must have {own.size} fields, not {table.shape[1]}")
    q = 1000 * ratio(own, counts(employed, "employed"))
    elsewhere = 1000 * ratio(table, people[:, None])
    known = ~np.isnan(elsewhere)
    medians = np.array([np.median(column[held]) if held.any() else np.nan
                        for column, held in zip(elsewhere.T, known.T, strict=True)])
    return Supply(q, ratio(q, medians), known.sum(axis=0))


def led_to(shortage: ArrayLike, leads: Sequence[Sequence[int]]) -> Array:
    """The shortage that a field of education faces: the mean of the occupations to which it leads.

    s[f] = mean of x[o] over the occupations o of f that are known

    shortage : (occupations,), an index; NaN = not known. leads : for each field, places of its occupations. Returns
    (fields,); NaN for a field without any known. Raises IndexError for a place that is none.
    """
    x = np.asarray(shortage, dtype=np.float64)
    found = [x[list(places)] for places in leads]
    return np.array([np.nan if not len(one) or np.isnan(one).all() else np.nanmean(one) for one in found])


def verdicts(supply: ArrayLike, shortage: ArrayLike, *, short_from: float) -> tuple[Verdict, ...]:
    """Each field's place: short of people with few, about as many or many graduates, or not short.

    short : s >= short_from;  few : r < 0.9, many : r > 1.1, beside the graduates by the employed of the median country

    supply : (fields,), r of `relative_supply`; shortage : (fields,), of `led_to`; NaN = not known. Raises ValueError
    for unequal lengths.
    """
    r, s = np.asarray(supply, dtype=np.float64), np.asarray(shortage, dtype=np.float64)
    if r.shape != s.shape or r.ndim != 1:
        raise ValueError(f"supply and shortage must be of one length, not {r.shape} and {s.shape}")
    return tuple(_verdict(float(one), float(two), short_from) for one, two in zip(r, s, strict=True))


def _verdict(supply: float, shortage: float, short_from: float) -> Verdict:
    if np.isnan(shortage):
        return "unknown"
    if shortage < short_from - 1e-9:
        return "not_short"
    if np.isnan(supply):
        return "short_unknown"
    return "short_few" if supply < 1 - ALIKE else "short_many" if supply > 1 + ALIKE else "short_alike"
