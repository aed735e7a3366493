"""How many times more of an industry a region has than the area it is compared with: location quotients."""

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, aligned, counts, known_sum, ratio


@dataclass(frozen=True)
class Interval:
    """Lower and upper end of an interval at a confidence level; arrays of one shape, NaN where unknown."""

    lower: Array
    upper: Array
    level: float


def shares(x: ArrayLike, *, totals: ArrayLike | None = None) -> Array:
    """Share of each industry in its region.

    s[r, i] = x[r, i] / x[r, .]

    x : (regions, industries), persons; NaN = not published. totals : (regions,), the published totals;
    default: the row sums, skipping NaN (too small, hence shares too large, where cells are hidden: pass the
    published ones).
    Returns (regions, industries), 0..1; NaN where the cell or the total is unknown or the total is zero.
    Raises ValueError for negative entries (names the first cell) and for totals of another length.
    """
    cells = counts(x, ndim=2)
    return ratio(cells, _margin(cells, totals, axis=1, name="totals")[:, None])


def location_quotient(
    x: ArrayLike,
    *,
    reference: ArrayLike | None = None,
    totals: ArrayLike | None = None,
    reference_total: ArrayLike | None = None,
) -> Array:
    """Location quotient: a region's share of an industry over the reference area's share of it.

    LQ[r, i] = (x[r, i] / x[r, .]) / (R[i] / R[.])

    x : (regions, industries), persons; NaN = not published. reference : (industries,), R, the reference
    area's persons; default: the column sums of x, skipping NaN. totals : (regions,), x[r, .] as published;
    default: the row sums, skipping NaN. reference_total : R[.] as published; default: the sum of R, skipping
    NaN. Where members of the reference area hide an industry, its R is that of the others: then pass
    reference_total as (industries,), the total of the members that publish each.
    Returns (regions, industries), dimensionless, 1 = as in the reference area; NaN where the cell is NaN or a
    margin is zero or unknown. Where cells are hidden, published margins keep them from inflating the others.
    Raises ValueError for negative entries (names the first cell) and for margins of another length.
    Source: Isard (1960), ch. 7; O'Donoghue & Gleave (2004), eq. 1. With trade it is Balassa's (1965) revealed
    comparative advantage.
    """
    cells = counts(x, ndim=2)
    return ratio(shares(cells, totals=totals), _reference_shares(cells, reference, reference_total))


def specialised(x: ArrayLike, threshold: float = 1.0, *, reference: ArrayLike | None = None) -> Array:
    """Whether a region is specialised in an industry: revealed comparative advantage as 0 and 1.

    M[r, i] = 1 if LQ[r, i] >= threshold else 0

    x, reference : as in `location_quotient`. Returns (regions, industries) of 0.0, 1.0 and NaN where the
    location quotient is unknown.
    Raises ValueError as `location_quotient` does, and for a threshold that is not positive.
    Source: Balassa (1965); Hidalgo, Klinger, Barabasi & Hausmann (2007).
    """
    if not threshold > 0:
        raise ValueError(f"threshold must be positive, not {threshold:g}")
    quotient = location_quotient(x, reference=reference)
    return np.where(np.isnan(quotient), np.nan, (quotient >= threshold).astype(np.float64))


def symmetric(quotient: ArrayLike) -> Array:
    """Symmetric location quotient (or comparative advantage): -1 = none, 0 = average, +1 = all.

    S = (LQ - 1) / (LQ + 1)

    quotient : any shape, dimensionless; NaN stays NaN. Returns the same shape, -1..1.
    Raises ValueError for negative entries (names the first cell).
    Source: Laursen (2015), Eurasian Business Review 5.
    """
    values = counts(quotient, "quotient")
    return ratio(values - 1.0, values + 1.0)


def standardised(quotient: ArrayLike, *, log: bool = True) -> Array:
    """Standardised location quotient: how many standard deviations a region is from the mean of all regions.

    Z[r, i] = (q[r, i] - mean_r q) / sd_r q,   q = ln LQ, or LQ itself with log=False

    quotient : (regions, industries), dimensionless; NaN is left out of mean and deviation. The deviation
    divides by n - 1. A zero has no logarithm: with log=True it is left out like NaN.
    Returns the same shape; NaN where the quotient is, and where an industry has fewer than two regions or all
    equal.
    Raises ValueError for negative entries (names the first cell).
    Source: O'Donoghue & Gleave (2004), Regional Studies 38, section "the standardised location quotient".
    """
    values = counts(quotient, "quotient", ndim=2)
    if log:
        values = np.log(values, out=np.full(values.shape, np.nan), where=values > 0)
    known = ~np.isnan(values)
    n = known.sum(axis=0)
    deviation = values - ratio(known_sum(values, axis=0), n)
    variance = ratio(np.where(known, deviation**2, 0.0).sum(axis=0), n - 1)
    return ratio(deviation, np.sqrt(variance))


def cluster_index(x: ArrayLike, firms: ArrayLike, *, area: ArrayLike, population: ArrayLike) -> Array:
    """Cluster index of Litzenberger and Sternberg: density, presence per inhabitant and small firms in one.

    CI[r, i] = (x[r, i] / a[r]) / (X[i] / A) * (x[r, i] / p[r]) / (X[i] / P)
        / [(x[r, i] / b[r, i]) / (X[i] / B[i])],   with X, A, P, B the sums over regions

    x : (regions, industries), persons. firms : the same shape, b. area : (regions,), km2. population :
    (regions,).
    Returns (regions, industries), dimensionless, 1 = average, large above about 4; NaN where anything in it
    is unknown or a division is by zero; sums skip NaN.
    Raises ValueError for negative entries (names the first cell) and for other shapes.
    Source: Litzenberger & Sternberg (2006), Geographische Zeitschrift 94.
    """
    cells = counts(x, ndim=2)
    plants = counts(firms, "firms", ndim=2)
    if plants.shape != cells.shape:
        raise ValueError(f"firms must have the shape of x {cells.shape}, not {plants.shape}")
    surface = aligned(area, cells.shape[0], "area")
    people = aligned(population, cells.shape[0], "population")
    jobs, all_plants = known_sum(cells, axis=0), known_sum(plants, axis=0)
    density = ratio(ratio(cells, surface[:, None]), ratio(jobs, known_sum(surface)))
    presence = ratio(ratio(cells, people[:, None]), ratio(jobs, known_sum(people)))
    size = ratio(ratio(cells, plants), ratio(jobs, all_plants))
    return ratio(density * presence, size)


def multinomial_interval(
    x: ArrayLike, total: ArrayLike | None = None, *, level: float = 0.95, simultaneous: bool = False
) -> Interval:
    """Interval of each share of a total, as if the total had been thrown at random onto the categories.

    [p + z^2/2n -+ z sqrt(p(1-p)/n + z^2/4n^2)] / (1 + z^2/n),   p = x / n
    z = the normal quantile of 1 - a/2, or with simultaneous=True of 1 - a/2k over k categories, a = 1 - level

    x : (..., categories), counts (need not be whole); NaN = unknown. total : (...), n; default: the sum of x,
    skipping NaN. Returns an Interval of shares in the shape of x, 0..1; NaN where the count or the total is
    unknown or zero.
    Raises ValueError for negative entries, a count above its total (names the first cell), a level outside
    0..1.
    Source: Wilson (1927) for one share; Goodman (1965), Technometrics 7, for all at once.
    """
    cells = counts(x)
    draws = np.nansum(cells, axis=-1) if total is None else counts(total, "total")
    n = np.broadcast_to(np.asarray(draws)[..., None], cells.shape)
    share = ratio(cells, n)
    if (share > 1 + 1e-12).any():
        cell = tuple(int(k) for k in np.argwhere(share > 1 + 1e-12)[0])
        raise ValueError(f"x{list(cell)} is above its total: {cells[cell]:g} of {n[cell]:g}")
    return _wilson(share, n, level, cells.shape[-1] if simultaneous else 1)


def location_quotient_interval(
    x: ArrayLike,
    *,
    reference: ArrayLike | None = None,
    totals: ArrayLike | None = None,
    reference_total: ArrayLike | None = None,
    draws: ArrayLike | None = None,
    level: float = 0.95,
    simultaneous: bool = False,
) -> Interval:
    """Dartboard interval of location quotients: how far chance alone could have moved them.

    the interval of s[r, i] (see `multinomial_interval`, n = draws[r]) over the reference share R[i] / R[.]

    x, reference, totals, reference_total : as in `location_quotient`. draws : (regions,), how many
    independent decisions stand behind a region's total; default: every job is one, which gives the narrowest
    interval. Jobs come in plants: with the region's local units as draws the interval is wide as it should
    be. The reference shares are taken as known. With simultaneous=True all industries of a region are covered
    at once.
    Returns an Interval in the shape of x; NaN where the quotient is unknown.
    Raises ValueError as `location_quotient` and `multinomial_interval` do.
    Source: Guimaraes, Figueiredo & Woodward (2009), Regional Science and Urban Economics 39 (the dartboard
    model of
    the quotient); Wilson (1927); Goodman (1965).
    """
    cells = counts(x, ndim=2)
    jobs = _margin(cells, totals, axis=1, name="totals")
    thrown = jobs if draws is None else aligned(draws, cells.shape[0], "draws")
    share = ratio(cells, jobs[:, None])
    if (share > 1 + 1e-12).any():
        r, i = (int(k) for k in np.argwhere(share > 1 + 1e-12)[0])
        raise ValueError(f"x[{r}, {i}] is above its region's total: {cells[r, i]:g} of {jobs[r]:g}")
    chance = _wilson(
        share, np.broadcast_to(thrown[:, None], cells.shape), level, cells.shape[1] if simultaneous else 1
    )
    expected = _reference_shares(cells, reference, reference_total)
    return Interval(ratio(chance.lower, expected), ratio(chance.upper, expected), level)


def _wilson(share: Array, n: Array, level: float, comparisons: int) -> Interval:
    if not 0 < level < 1:
        raise ValueError(f"level must lie between 0 and 1, not {level:g}")
    z2 = NormalDist().inv_cdf(1 - (1 - level) / (2 * comparisons)) ** 2
    p = np.clip(share, 0.0, 1.0)
    weight = ratio(z2, n)
    middle = p + weight / 2
    half = np.sqrt(weight * p * (1 - p) + weight**2 / 4)
    lower, upper = (middle - half) / (1 + weight), (middle + half) / (1 + weight)
    return Interval(np.clip(lower, 0.0, p), np.clip(upper, p, 1.0), level)


def _margin(cells: Array, published: ArrayLike | None, *, axis: int, name: str) -> Array:
    if published is None:
        return known_sum(cells, axis=axis)
    return aligned(published, cells.shape[1 - axis], name)


def _reference_shares(cells: Array, reference: ArrayLike | None, whole: ArrayLike | None) -> Array:
    industries = _margin(cells, reference, axis=0, name="reference")
    if whole is None:
        return ratio(industries, known_sum(industries))
    jobs = counts(whole, "reference_total")
    return ratio(industries, jobs if jobs.ndim == 0 else aligned(jobs, industries.size, "reference_total"))
