"""How sound an organisation's finance is: from whom the money comes, on how much of it all hangs, how long it lasts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, aligned, counts, known_sum, ratio
from distretto.methods.concentration import herfindahl


@dataclass(frozen=True)
class Soundness:
    """Ratios of each year; NaN where what they need is not known.

    income, costs : (years,), money. mix : (years, sources), shares of the known income.
    public : (years,), share of public money in the known income, 0..1. largest : (years,), share of the largest
    source. largest_source : (years,), its column; -1 where no income is known. concentration : (years,), Herfindahl
    index of the mix, 1/n..1. margin : (years,), what is left of an income of one after costs; below 0 is a loss.
    runway : (years,), months that the reserves at the end of the year would pay the year's costs.
    income_trend, public_trend : growth of income a year (0.05 = 5 %), change of the public share a year (0.05 = five
    points), over all years in which they are known. missing : (years,), share of the sources whose income is not known.
    """

    income: Array
    costs: Array
    mix: Array
    public: Array
    largest: Array
    largest_source: tuple[int, ...]
    concentration: Array
    margin: Array
    runway: Array
    income_trend: float
    public_trend: float
    missing: Array


def financial_soundness(
    income: ArrayLike, is_public: ArrayLike, years: ArrayLike, *, costs: ArrayLike | None = None,
    reserves: ArrayLike | None = None,
) -> Soundness:
    """Ratios of an organisation's finance by year.

    s[t, k] = x[t, k] / Σ_k x[t, k],  public = Σ_{k public} s,  H = Σ s²,  margin = (X − C) / X,  runway = 12 R / C

    income : (years, sources), money; NaN = not known, and left out of the shares; 0 = none came from there.
    is_public : (sources,), whether a source is public money. years : (years,), rising.
    costs, reserves : (years,), money; NaN or not given = not known. Reserves are what can be spent at the year's end.
    A year with a source that is not known still has its shares, over what is known: `missing` says how much is not;
    its margin is not computed, for a part of the income less all costs would be no margin.
    The trends are least-squares slopes (of the income's logarithm; of the public share) over the years in which the
    whole income is known, NaN with fewer than three of them or, for the income, where a year's is zero.
    Raises ValueError for a negative or infinite amount (names the cell), shapes that do not fit, years not rising.
    Source: Tuckman & Chang (1991), Nonprofit and Voluntary Sector Quarterly 20: concentration, operating margin,
    equity; Greenlee & Trussel (2000), Nonprofit Management and Leadership 11; months of spending as in Bowman (2011),
    Nonprofit Management and Leadership 22.
    """
    x = counts(income, "income", ndim=2)
    t = np.asarray(years, dtype=np.float64)
    public_source = np.asarray(is_public, dtype=bool)
    if t.shape != (len(x),) or (np.diff(t) <= 0).any():
        raise ValueError("years must be one for each row of income, and rising")
    if public_source.shape != (x.shape[1],):
        raise ValueError(f"is_public must have {x.shape[1]} entries, one for each source")
    unknown = np.full(len(x), np.nan)
    spent = unknown if costs is None else aligned(costs, len(x), "costs")
    held = unknown if reserves is None else aligned(reserves, len(x), "reserves")

    total = known_sum(x, axis=1)
    mix = ratio(x, total[:, None])
    public = known_sum(np.where(public_source, mix, np.where(np.isnan(mix), np.nan, 0.0)), axis=1)
    missing = np.isnan(x).mean(axis=1)
    whole = missing == 0
    return Soundness(
        income=total,
        costs=spent,
        mix=mix,
        public=public,
        largest=_largest(mix),
        largest_source=tuple(int(np.nanargmax(row)) if not np.isnan(row).all() else -1 for row in mix),
        concentration=np.where(total > 0, herfindahl(x), np.nan),
        margin=np.where(whole, ratio(total - spent, total), np.nan),
        runway=ratio(12 * held, spent),
        income_trend=_growth(t[whole], total[whole]),
        public_trend=_slope(t[whole], public[whole]),
        missing=missing,
    )


def _largest(mix: Array) -> Array:
    known = ~np.isnan(mix)
    return np.where(known.any(axis=1), np.where(known, mix, -np.inf).max(axis=1), np.nan)


def _growth(t: Array, total: Array) -> float:
    """The yearly growth of the exponential that fits best."""
    known = ~np.isnan(total)
    if not (total[known] > 0).all():
        return float("nan")
    return float(np.expm1(_slope(t[known], np.log(total[known]))))


def _slope(t: Array, y: Array) -> float:
    known = ~np.isnan(y)
    if known.sum() < 3:
        return float("nan")
    from_mean = t[known] - t[known].mean()
    return float((from_mean * y[known]).sum() / (from_mean**2).sum())
