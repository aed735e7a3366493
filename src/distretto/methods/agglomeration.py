"""Is an industry more clustered than its plants' sizes explain, and which industries cluster together?"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, aligned, counts, ratio


@dataclass(frozen=True)
class Agglomeration:
    """Ellison and Glaeser's index and its parts.

    gamma : 0 = as if plants had been thrown at random, above 0.05 usually called strong, below 0 = dispersed.
    concentration : G, raw. herfindahl : H of the plants' sizes. expected, deviation : of G under random
    location.
    z : (G - expected) / deviation. plants : their number.
    """

    gamma: float
    concentration: float
    herfindahl: float
    expected: float
    deviation: float
    z: float
    plants: int


def ellison_glaeser(sizes: ArrayLike, regions: ArrayLike, area: ArrayLike) -> Agglomeration:
    """Ellison and Glaeser's agglomeration index of one industry, from its plants.

    gamma = (G - (1 - X2) H) / ((1 - X2)(1 - H)),   G = sum (s[r] - x[r])^2,   H = sum z[k]^2,   Xp = sum
    x[r]^p E[G] = (1 - X2) H,   Var[G] = 2 (H^2 (X2 - 2 X3 + X2^2) - sum z[k]^4 (X2 - 4 X3 + 3 X2^2))

    sizes : (plants,), jobs of each plant. regions : (plants,), the row of its region in area. area :
    (regions,), all jobs of each region, or their shares (x is area over its sum). NaN is not allowed: a plant
    without a size or region cannot be counted. Returns Agglomeration, dimensionless; gamma is NaN for a
    single plant, z without deviation.
    Raises ValueError for negative or missing entries (names the first cell), a region that does not exist.
    Source: Ellison & Glaeser (1997), Journal of Political Economy 105, eq. 5 and p. 907.
    """
    jobs = _complete(counts(sizes, "sizes", ndim=1), "sizes")
    x = _area_shares(area)
    at = np.asarray(regions, dtype=np.intp)
    if at.shape != jobs.shape:
        raise ValueError(f"regions must have {jobs.size} entries, not shape {at.shape}")
    if ((at < 0) | (at >= x.size)).any():
        plant = int(np.flatnonzero((at < 0) | (at >= x.size))[0])
        raise ValueError(f"regions[{plant}] is no row of area: {int(at[plant])}")
    z = ratio(jobs, jobs.sum())
    s = np.bincount(at, weights=z, minlength=x.size)
    x2, x3, h = float((x**2).sum()), float((x**3).sum()), float((z**2).sum())
    raw = float(((s - x) ** 2).sum())
    variance = 2 * (h**2 * (x2 - 2 * x3 + x2**2) - float((z**4).sum()) * (x2 - 4 * x3 + 3 * x2**2))
    expected, deviation = (1 - x2) * h, float(np.sqrt(max(variance, 0.0)))
    return Agglomeration(
        gamma=gamma(raw, h, x2), concentration=raw, herfindahl=h, expected=expected, deviation=deviation,
        z=float(ratio(raw - expected, deviation)), plants=jobs.size,
    )


def gamma(concentration: float, herfindahl: float, area_herfindahl: float) -> float:
    """Ellison and Glaeser's gamma from its three parts, for data that come without plants.

    gamma = (G - (1 - X2) H) / ((1 - X2)(1 - H))

    concentration : G = sum (s[r] - x[r])^2. herfindahl : H of the plants' sizes. area_herfindahl : X2 = sum
    x[r]^2.
    Returns gamma; NaN where a part is NaN, for one plant (H = 1) or one region (X2 = 1).
    Raises nothing.
    Source: Ellison & Glaeser (1997), Journal of Political Economy 105, eq. 5.
    """
    spread = 1 - area_herfindahl
    return float(ratio(concentration - spread * herfindahl, spread * (1 - herfindahl)))


def coagglomeration(x: ArrayLike, area: ArrayLike) -> float:
    """Ellison and Glaeser's coagglomeration of a group of industries, beyond the clustering of each alone.

    gamma_c = (G / (1 - X2) - H - sum_j gamma[j] w[j]^2 (1 - H[j])) / (1 - sum_j w[j]^2)
            = (G - sum_j w[j]^2 G[j]) / ((1 - X2)(1 - sum_j w[j]^2))
    G = raw concentration of the group, w[j] = the industry's share of the group's jobs; the plants' H cancels
    out

    x : (regions, industries), jobs of the group's industries. area : (regions,), all jobs of each region, or
    shares. NaN is not allowed. Returns gamma_c, dimensionless; NaN for one industry alone or one region.
    Raises ValueError for negative or missing entries (names the first cell) and for an area of another
    length.
    Source: Ellison & Glaeser (1997), Journal of Political Economy 105, section V.
    """
    cells, x_area = _group(x, area)
    own = ratio(cells, cells.sum(axis=0))
    w = ratio(cells.sum(axis=0), cells.sum())
    raw = ((own - x_area[:, None]) ** 2).sum(axis=0)
    whole = float(((own @ w - x_area) ** 2).sum())
    return float(
        ratio(whole - float((w**2 * raw).sum()), (1 - float((x_area**2).sum())) * (1 - float((w**2).sum())))
    )


def coagglomeration_between(x: ArrayLike, area: ArrayLike) -> Array:
    """Coagglomeration of every two industries as the covariance of their locations.

    gamma_c[a, b] = sum_r (s[r, a] - x[r]) (s[r, b] - x[r]) / (1 - X2)

    Arguments and errors as in `coagglomeration`, whose value for two industries it is. Returns (industries,
    industries), symmetric; the diagonal, which would be an industry with itself, is NaN.
    Source: Ellison, Glaeser & Kerr (2010), American Economic Review 100, eq. 1.
    """
    cells, x_area = _group(x, area)
    apart = ratio(cells, cells.sum(axis=0)) - x_area[:, None]
    out = ratio(apart.T @ apart, 1 - float((x_area**2).sum()))
    np.fill_diagonal(out, np.nan)
    return out


def colocation(firms: ArrayLike) -> Array:
    """Colocation: the share of all pairs of firms, one of each industry, that are in the same region.

    C[a, b] = sum_r n[r, a] n[r, b] / (N[a] N[b]);   C[a, a] = sum_r n[r, a] (n[r, a] - 1) / (N[a] (N[a] - 1))

    firms : (regions, industries), numbers of firms. NaN is not allowed. Returns (industries, industries),
    0..1, symmetric; NaN where there is no pair.
    Raises ValueError for negative or missing entries (names the first cell).
    Source: Howard, Newman & Tarp (2016), Journal of Economic Geography 16.
    """
    n = _complete(counts(firms, "firms", ndim=2), "firms")
    together, pairs = n.T @ n, np.outer(n.sum(axis=0), n.sum(axis=0))
    np.fill_diagonal(together, (n * (n - 1)).sum(axis=0))
    np.fill_diagonal(pairs, n.sum(axis=0) * (n.sum(axis=0) - 1))
    return ratio(together, pairs)


def _group(x: ArrayLike, area: ArrayLike) -> tuple[Array, Array]:
    cells = _complete(counts(x, ndim=2), "x")
    aligned(area, cells.shape[0], "area")
    return cells, _area_shares(area)


def _area_shares(area: ArrayLike) -> Array:
    jobs = _complete(counts(area, "area", ndim=1), "area")
    return ratio(jobs, jobs.sum())


def _complete(values: Array, name: str) -> Array:
    missing = np.isnan(values)
    if missing.any():
        cell = [int(k) for k in np.argwhere(missing)[0]]
        raise ValueError(f"{name}{cell} is missing: the index needs every figure")
    return values
