"""How unevenly jobs are spread: regions' specialisation in industries, industries' concentration in regions.

Every measure goes both ways: `of="regions"` describes each region by its industries, `of="industries"` each
industry by its regions. Cells that are not published are left out of a description and of what it is compared
with; shares are taken over the rest.
"""

from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, aligned, counts, known_sum, ratio

Of = Literal["regions", "industries"]
Versus = Literal["total", "others"]


def herfindahl(x: ArrayLike, *, of: Of = "regions") -> Array:
    """Herfindahl index: the chance that two jobs drawn at random are in the same industry (or region).

    H = sum s[k]^2

    x : (regions, industries), persons; NaN = not published, left out. Returns (regions,) or (industries,),
    from 1/n (even) to 1 (all in one); NaN where nothing is known.
    Raises ValueError for negative entries (names the first cell).
    Source: Herfindahl (1950); Hirschman (1964).
    """
    return _summed(_shares(_described(x, of)) ** 2)


def krugman(
    x: ArrayLike, *, of: Of = "regions", reference: ArrayLike | None = None, versus: Versus = "total"
) -> Array:
    """Krugman's index of dissimilarity: how far a distribution is from that of the whole, or of the others.

    K = sum |s[k] - b[k]|,   b = shares of the reference, or the unweighted mean of the other rows' shares

    x : (regions, industries), persons; NaN = not published, left out on both sides. reference : (industries,)
    for regions or (regions,) for industries, persons; default: the sums of x. versus="others" takes the mean
    instead.
    Returns (regions,) or (industries,), from 0 (alike) to 2 (nothing in common); NaN where nothing is known.
    Raises ValueError for negative entries (names the first cell), a reference of another length or beside
    "others".
    Source: Krugman (1991), Geography and Trade; versus="others": Midelfart-Knarvik et al. (2000).
    """
    rows = _described(x, of)
    if versus == "others":
        if reference is not None:
            raise ValueError('reference has no use with versus="others"')
        return _summed(np.abs(_shares(rows) - _mean_of_others(rows)))
    return _summed(np.abs(_shares(rows) - _base(rows, reference)))


def krugman_between(x: ArrayLike, *, of: Of = "regions") -> Array:
    """Krugman's index between every two regions (or industries).

    K[r, q] = sum |s[r, k] - s[q, k]|

    x : (regions, industries), persons; NaN = not published: a pair is compared over the cells both have.
    Returns (regions, regions) or (industries, industries), 0..2, symmetric; NaN where a pair shares no cell.
    Raises ValueError for negative entries (names the first cell).
    Source: Krugman (1991), Geography and Trade.
    """
    rows = _described(x, of)
    out = np.full((len(rows), len(rows)), np.nan)
    for r, row in enumerate(rows):
        both = ~np.isnan(rows) & ~np.isnan(row)
        mine, theirs = np.where(both, row, np.nan), np.where(both, rows, np.nan)
        out[r] = _summed(np.abs(_shares(mine) - _shares(theirs)))
    return out


def hoover(x: ArrayLike, *, of: Of = "regions", reference: ArrayLike | None = None) -> Array:
    """Hoover's index, or coefficient of specialisation: the share of jobs to move to be as the whole.

    C = sum |s[k] - b[k]| / 2

    Arguments, missing values and errors as in `krugman` with versus="total". Any two quantities can be
    compared: with product as x and population as reference it measures disparity. Returns 0 (as the whole) to
    1.
    Source: Hoover (1936), Review of Economics and Statistics 18; Hoover & Giarratani (1984).
    """
    return krugman(x, of=of, reference=reference) / 2


def average_quotient(x: ArrayLike, *, of: Of = "regions", reference: ArrayLike | None = None) -> Array:
    """Average location quotient, each weighted with the share it has at home.

    A = sum s[k] * s[k] / b[k]

    Arguments, missing values and errors as in `krugman` with versus="total". Returns 1 (as the whole) and
    above.
    Source: the inverse of Hachman's index, see `hachman`; REAT (Wieland 2019).
    """
    rows = _described(x, of)
    own = _shares(rows)
    return _summed(own * ratio(own, _base(rows, reference)))


def hachman(x: ArrayLike, *, of: Of = "regions", reference: ArrayLike | None = None) -> Array:
    """Hachman's index of likeness to the whole: 1 = the same mix, towards 0 = another.

    1 / sum (s[k]^2 / b[k])

    Arguments, missing values and errors as in `krugman` with versus="total".
    Source: Hachman (1995), Bureau of Economic and Business Research, University of Utah.
    """
    return ratio(1.0, average_quotient(x, of=of, reference=reference))


def theil(x: ArrayLike, *, of: Of = "regions", reference: ArrayLike | None = None) -> Array:
    """Theil's relative entropy: the information by which a distribution departs from that of the whole.

    T = sum s[k] ln(s[k] / b[k]),   0 ln 0 = 0

    Arguments, missing values and errors as in `krugman` with versus="total". Returns nats, 0 (as the whole)
    and above.
    Source: Theil (1967), Economics and Information Theory, ch. 4; Brulhart & Traeger (2005), Regional Science
    and Urban Economics 35.
    """
    rows = _described(x, of)
    own = _shares(rows)
    quotient = ratio(own, _base(rows, reference))
    logs = np.log(quotient, out=np.zeros(own.shape), where=quotient > 0)
    return _summed(np.where(np.isnan(quotient), np.nan, own * logs))


def gini(x: ArrayLike, *, of: Of = "regions") -> Array:
    """Gini coefficient of the plain figures, every industry (or region) counting the same.

    G = 2 sum_i i (x_(i) - mean) / (n^2 mean),   x_(1) <= ... <= x_(n)

    x : (regions, industries), persons; NaN = not published, left out. Returns (regions,) or (industries,),
    from 0 (equal) to 1 - 1/n; NaN where nothing is known or all is zero.
    Raises ValueError for negative entries (names the first cell).
    Source: Gini (1912); Dasgupta, Sen & Starrett (1973) for the form with ranks.
    """
    return _gini(_described(x, of))


def gini_of_quotients(x: ArrayLike, *, of: Of = "regions", reference: ArrayLike | None = None) -> Array:
    """Gini coefficient of the location quotients, every industry (or region) counting the same.

    G = 2 sum_i i (q_(i) - mean) / (n^2 mean),   q[k] = s[k] / b[k]

    Arguments, missing values and errors as in `krugman` with versus="total". Returns 0..1 - 1/n. Without
    weights a tiny region counts as a large one: `lorenz_gini` weights them.
    Source: Wieland (2019), REGION 6, gini.spec and gini.conc of REAT.
    """
    rows = _described(x, of)
    return _gini(ratio(_shares(rows), _base(rows, reference)))


def lorenz_gini(x: ArrayLike, *, of: Of = "industries", reference: ArrayLike | None = None) -> Array:
    """Gini coefficient of the Lorenz curve of an industry against all jobs, regions sorted by quotient.

    G = 1 - sum_k (Y[k] + Y[k - 1]) b[k],   Y = cumulated s, in rising order of s[k] / b[k]

    Arguments, missing values and errors as in `krugman` with versus="total". Returns 0 (spread as all jobs)
    to 1.
    Source: Hoover (1936), Review of Economics and Statistics 18; hoover_gini of EconGeo (Balland 2017).
    """
    rows = _described(x, of)
    own, base = _shares(rows), _base(rows, reference)
    order = np.argsort(ratio(own, base), axis=1, kind="stable")
    s = np.nan_to_num(np.take_along_axis(own, order, axis=1))
    b = np.nan_to_num(np.take_along_axis(base, order, axis=1))
    under = ((2 * np.cumsum(s, axis=1) - s) * b).sum(axis=1)
    return np.where(np.isnan(own).all(axis=1), np.nan, 1.0 - under)


def locational_gini(x: ArrayLike, *, of: Of = "industries", reference: ArrayLike | None = None) -> Array:
    """Krugman's locational Gini: 0 = spread as all jobs, 0.5 = all in one small place.

    half of `lorenz_gini`

    Arguments, missing values and errors as in `lorenz_gini`.
    Source: Krugman (1991), Geography and Trade; locational_gini of EconGeo (Balland 2017).
    """
    return lorenz_gini(x, of=of, reference=reference) / 2


def _described(x: ArrayLike, of: Of) -> Array:
    """The table with what is described in its rows."""
    if of not in ("regions", "industries"):
        raise ValueError(f"of must be regions or industries, not {of}")
    cells = counts(x, ndim=2)
    return cells if of == "regions" else cells.T


def _shares(rows: Array) -> Array:
    return ratio(rows, known_sum(rows, axis=1)[:, None])


def _base(rows: Array, reference: ArrayLike | None) -> Array:
    """The reference's shares, for every row over the cells that the row has."""
    given = known_sum(rows, axis=0) if reference is None else reference
    whole = aligned(given, rows.shape[1], "reference")
    return _shares(np.where(np.isnan(rows), np.nan, whole))


def _mean_of_others(rows: Array) -> Array:
    own = _shares(rows)
    known = ~np.isnan(own)
    others = known.sum(axis=0) - known
    mean = ratio(np.nan_to_num(known_sum(own, axis=0)) - np.nan_to_num(own), others)
    return _shares(np.where(known, mean, np.nan))


def _gini(rows: Array) -> Array:
    ordered = np.sort(rows, axis=1)
    n = (~np.isnan(rows)).sum(axis=1)
    mean = ratio(known_sum(rows, axis=1), n)
    rank = np.arange(1, rows.shape[1] + 1)
    return ratio(2 * known_sum(rank * (ordered - mean[:, None]), axis=1), n**2 * mean)


def _summed(parts: Array) -> Array:
    return known_sum(parts, axis=1)
