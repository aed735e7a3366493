"""How much know-how a region's industries ask for, and what it would gain by adding one."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, aligned, counts, ratio
from distretto.methods.presence import Presence, presence

Scale = Literal["sample", "population", "eci", "sum", "none"]


@dataclass(frozen=True)
class Complexity:
    """Complexity of both sides: `regions` (ECI or fitness), (regions,); `industries` (PCI), (industries,)."""

    regions: Array
    industries: Array


@dataclass(frozen=True)
class EconomicComplexity(Complexity):
    """Complexity by eigenvector: which way up, and whether there is one.

    eigenvalues : the leading ones of the transition matrix, largest first. agreement : correlation of ECI
    with what decided its sign, 0..1. An eigenvector has no sign of its own: where the agreement is low (below
    0.3, say), "complex" and "simple" could as well change places, and a page should say so rather than advise
    by it.

    The first eigenvalue is 1. When the second is 1 too, the matrix falls into parts that share no industry,
    and the index only tells the parts apart: `connected` is False, and the values should not be shown as
    complexity.
    """

    eigenvalues: Array
    agreement: float

    @property
    def connected(self) -> bool:
        """Whether every region can be reached from every other through shared industries."""
        return bool(self.eigenvalues.size > 1 and self.eigenvalues[1] < 1 - 1e-9)


def diversity(M: ArrayLike, *, share: bool = False) -> Array:
    """Diversity: how many industries a region has.

    k[r] = sum_i M[r, i];   as a share: over the number of industries known in the region

    M : (regions, industries), 0/1; NaN = not known, neither counted nor (share) in the denominator. The count
    is therefore a lower bound where cells are hidden. Returns (regions,), industries or 0..1; share NaN where
    nothing is known. Raises ValueError for other values (names the first cell).
    Source: Hidalgo & Hausmann (2009), PNAS 106, eq. 1.
    """
    cells = presence(M)
    k = cells.present.sum(axis=1)
    return ratio(k, cells.known.sum(axis=1)) if share else k


def ubiquity(M: ArrayLike, *, share: bool = False) -> Array:
    """Ubiquity: how many regions have an industry.

    u[i] = sum_r M[r, i];   as a share: over the number of regions where the industry is known

    M, missing values, errors, source : as in `diversity`. Returns (industries,), regions or 0..1.
    """
    return diversity(np.asarray(M, dtype=np.float64).T, share=share)


def economic_complexity(
    M: ArrayLike, *, scale: Scale = "sample", orientation: ArrayLike | None = None
) -> EconomicComplexity:
    """Economic complexity: the second eigenvector of the walk region -> industry -> region.

    kc = D^-1 M kp,   kp the second eigenvector of U^-1 M' D^-1 M   (D, U: diag. of diversity, ubiquity)
    sample, population   each side: (k - mean) / sd, sd with n - 1 or with n
    eci                  both sides: (k - mean kc) / sd kc, with n: the ECI is the mean PCI of what is there
    sum                  each side divided by the modulus of its sum (EconGeo's scale)
    none                 kp of unit length, kc = D^-1 M kp

    M : (regions, industries), 0/1; NaN = not known. The walk runs over known presences only: a region's
    complexity is the mean over the industries it is known to have, so a hidden cell takes no side. Regions
    with nothing known present and industries known nowhere get NaN.
    orientation : (regions,), any unit, NaN = not known: ECI is signed to correlate positively with it.
    Default: diversity, as the packages do, which is right for countries' exports and can be wrong elsewhere
    (on the jobs of European regions it puts clothing on top): then give GDP per inhabitant or the like, and
    read `agreement`. Where the correlation is nil, the largest value in modulus is positive.
    Returns EconomicComplexity, dimensionless; all NaN where there is no second eigenvector (fewer than two
    regions or industries, or all alike). The eigenproblem is solved on the smaller side, whose non-zero
    spectrum is the same.
    Raises ValueError for other values (names the first cell), an unknown scale, another length of
    orientation.
    Source: Hausmann, Hidalgo et al. (2014), The Atlas of Economic Complexity, technical box 2.2.
    """
    if scale not in ("sample", "population", "eci", "sum", "none"):
        raise ValueError(f"scale must be sample, population, eci, sum or none, not {scale!r}")
    cells = presence(M)
    k, u = cells.present.sum(axis=1), cells.present.sum(axis=0)
    upwards = k if orientation is None else np.asarray(orientation, dtype=np.float64)
    if upwards.shape != k.shape:
        raise ValueError(f"orientation must have {k.size} entries, not shape {upwards.shape}")
    eci, pci, agreement = np.full(k.size, np.nan), np.full(u.size, np.nan), float("nan")
    rows, columns = k > 0, u > 0
    inner = cells.present[np.ix_(rows, columns)]
    eigenvalues, kp = _second_eigenvector(inner)
    if kp is not None:
        kc = inner @ kp / k[rows]
        sign, agreement = _sign(kc, upwards[rows])
        kc, kp = sign * kc, sign * kp
        eci[rows], pci[columns] = _scaled(kc, kp, scale)
    return EconomicComplexity(regions=eci, industries=pci, eigenvalues=eigenvalues, agreement=agreement)


def reflections(M: ArrayLike, iterations: int = 18, *, percent: bool = False) -> Complexity:
    """Method of reflections: the mean of the means, back and forth between regions and industries.

    kc[r, n] = 1/k[r] sum_i M[r, i] kp[i, n-1],   kp[i, n] = 1/u[i] sum_r M[r, i] kc[r, n-1]
    kc[., 0] = diversity k,   kp[., 0] = ubiquity u

    M : (regions, industries), 0/1; NaN = not known: means run over known presences. iterations : updates n >=
    0; even n speak of diversity on the side of regions, odd n of ubiquity. Industries swap: their even n
    speak of ubiquity, so that the complexity of products is read from an odd n. percent : stretch both sides
    to 0..100 after each update, which keeps the digits that the shrinking spread loses (EconGeo does;
    standardised values are the same).
    Returns Complexity, unscaled (see `standardise`) or 0..100; NaN where a region has, or an industry is,
    nothing.
    Raises ValueError for other values (names the first cell) and for a negative number of iterations.
    Source: Hidalgo & Hausmann (2009), PNAS 106, eqs. 1-4.
    """
    if iterations < 0:
        raise ValueError(f"iterations must not be negative: {iterations}")
    cells = presence(M)
    k, u = cells.present.sum(axis=1), cells.present.sum(axis=0)
    kc, kp = ratio(k, k > 0), ratio(u, u > 0)
    for _ in range(iterations):
        kc, kp = _mean_over(cells.present, kp), _mean_over(cells.present.T, kc)
        if percent:
            kc, kp = _percent(kc), _percent(kp)
    return Complexity(regions=kc, industries=kp)


def fitness(M: ArrayLike, iterations: int = 19) -> Complexity:
    """Fitness of regions and complexity of industries: one is only as complex as its least fit region.

    F[r, n] = sum_i M[r, i] Q[i, n-1],   Q[i, n] = 1 / sum_r (M[r, i] / F[r, n-1]),   F[., 0] = Q[., 0] = 1
    and both divided by their mean after each update

    M : (regions, industries), 0/1; NaN = not known: sums run over known presences, so hidden cells lower
    fitness as an absence would (it is a sum, not a mean). iterations : updates >= 1. The iteration need not
    settle on matrices that are far from nested: some values then run to zero.
    Returns Complexity, dimensionless, mean 1 on each side; NaN for a region or an industry without presences.
    Raises ValueError for other values (names the first cell) and for fewer than one iteration.
    Source: Tacchella, Cristelli, Caldarelli, Gabrielli & Pietronero (2012), Scientific Reports 2:723, eq. 1.
    """
    if iterations < 1:
        raise ValueError(f"iterations must be at least 1: {iterations}")
    present = presence(M).present
    rows, columns = present.any(axis=1), present.any(axis=0)
    inner = present[np.ix_(rows, columns)]
    F, Q = np.ones(inner.shape[0]), np.ones(inner.shape[1])
    for _ in range(iterations):
        F, Q = inner @ Q, ratio(1.0, inner.T @ ratio(1.0, F))
        F, Q = F / F.mean(), Q / Q.mean()
    regions, industries = np.full(rows.size, np.nan), np.full(columns.size, np.nan)
    regions[rows], industries[columns] = F, Q
    return Complexity(regions=regions, industries=industries)


def prody(x: ArrayLike, income: ArrayLike) -> Array:
    """PRODY: the income level that goes with an industry.

    PRODY[i] = sum_r w[r, i] Y[r],   w[r, i] = s[r, i] / sum_r s[r, i],   s[r, i] = x[r, i] / x[r, .]

    x : (regions, industries), persons or value; NaN = not published, left out of the sums (the region then
    does not weigh in that industry). income : (regions,), Y, for example GDP per inhabitant; regions with NaN
    are left out and the weights renormalised over the others. Returns (industries,), in the unit of income;
    NaN where nobody with an income has the industry.
    Raises ValueError for negative entries (names the first cell) and for an income of another length.
    Source: Hausmann, Hwang & Rodrik (2007), Journal of Economic Growth 12, eq. 3.
    """
    share = _own_shares(x)
    level = aligned(income, share.shape[0], "income")
    weight = np.where(np.isnan(level)[:, None], 0.0, np.nan_to_num(share))
    return ratio(np.nan_to_num(level) @ weight, weight.sum(axis=0))


def expy(x: ArrayLike, levels: ArrayLike) -> Array:
    """EXPY: the mean PRODY of what a region makes.

    EXPY[r] = sum_i s[r, i] PRODY[i],   s[r, i] = x[r, i] / x[r, .]

    x : (regions, industries); NaN = not published. levels : (industries,), from `prody`. Shares run over the
    industries where both are known. Returns (regions,), in the unit of income; NaN where nothing is known.
    Raises ValueError for negative entries (names the first cell) and for levels of another length.
    Source: Hausmann, Hwang & Rodrik (2007), Journal of Economic Growth 12, eq. 4.
    """
    share = np.nan_to_num(_own_shares(x))
    level = aligned(levels, share.shape[1], "levels")
    share = np.where(np.isnan(level), 0.0, share)
    return ratio(share @ np.nan_to_num(level), share.sum(axis=1))


def outlook_index(M: ArrayLike, density: ArrayLike, pci: ArrayLike) -> Array:
    """Complexity outlook index: how much complexity lies near to what a region has.

    COI[r] = sum_i d[r, i] (1 - M[r, i]) PCI[i]

    M : (regions, industries), 0/1; NaN = not known, left out: only what is known to be absent counts. density
    : the same shape, 0..1. pci : (industries,); industries with NaN are left out. Returns (regions,), in the
    unit of pci; 0 for a region that lacks nothing.
    Raises ValueError for other values in M (names the first cell) and for shapes that do not fit.
    Source: Hausmann, Hidalgo et al. (2014), The Atlas of Economic Complexity, technical box 2.4.
    """
    cells = presence(M)
    near = np.asarray(density, dtype=np.float64)
    if near.shape != cells.present.shape:
        raise ValueError(f"density must have the shape of M {cells.present.shape}, not {near.shape}")
    return (np.nan_to_num(near) * cells.absent) @ np.nan_to_num(_of_industries(pci, cells))


def outlook_gain(M: ArrayLike, nearness: ArrayLike, pci: ArrayLike) -> Array:
    """Complexity outlook gain: how much an industry, once there, would open of what is still absent.

    COG[r, i] = (1 - M[r, i]) sum_j (1 - M[r, j]) phi[j, i] / (sum_h phi[j, h]) PCI[j]

    M : (regions, industries), 0/1; NaN = not known: never a target j, and NaN as an i. nearness :
    (industries, industries), phi, diagonal 1 included, as `relatedness.proximity` gives; NaN adds nothing.
    pci : (industries,); NaN adds nothing. Returns (regions, industries), in the unit of pci; 0 where the
    industry is present. This is the form of the published packages, which lets j = i in the sum and leaves
    the industry's own PCI out.
    Raises ValueError for other values in M, negative nearness (names the first cell), and shapes that do not
    fit.
    Source: Hausmann, Hidalgo et al. (2014), The Atlas of Economic Complexity, technical box 2.4.
    """
    cells = presence(M)
    phi = np.nan_to_num(counts(nearness, "nearness", ndim=2))
    industries = cells.present.shape[1]
    if phi.shape != (industries, industries):
        raise ValueError(f"nearness must be {(industries, industries)}, not {phi.shape}")
    worth = np.nan_to_num(ratio(_of_industries(pci, cells), phi.sum(axis=1)))
    gain = cells.absent * ((cells.absent * worth) @ phi)
    return np.where(cells.known, gain, np.nan)


def relative_relatedness(density: ArrayLike, M: ArrayLike) -> Array:
    """Relative relatedness: how an industry's density compares with those of the region's options.

    z[r, i] = (d[r, i] - mean) / sd,   mean and sd (with n - 1) over the i with M[r, i] = 0

    density, M : (regions, industries); cells unknown in either are left out of mean and deviation. Returns
    the same shape, in standard deviations, for present industries too; NaN where the density is, and where a
    region's known options are fewer than two or all alike.
    Raises ValueError for other values in M (names the first cell) and for shapes that differ.
    Source: Pinheiro, Balland, Boschma & Hartmann (2022), Research Policy 54, relative relatedness.
    """
    absent = presence(M).absent
    values = np.asarray(density, dtype=np.float64)
    if values.shape != absent.shape:
        raise ValueError(f"density must have the shape of M {absent.shape}, not {values.shape}")
    mean, sd = _moments(np.where(absent == 1, values, np.nan), ddof=1, axis=1)
    return ratio(values - mean, sd)


def standardise(x: ArrayLike, *, ddof: int = 1, axis: int = -1) -> Array:
    """Standard scores along an axis: (x - mean) / sd.

    x : any shape; NaN is left out and stays NaN. ddof : 1 = sample deviation, 0 = population. Returns the
    same shape; NaN where fewer than ddof + 1 values are known or all are equal.
    """
    values = np.asarray(x, dtype=np.float64)
    mean, sd = _moments(values, ddof, axis)
    return ratio(values - mean, sd)


def _moments(values: Array, ddof: int, axis: int) -> tuple[Array, Array]:
    """Mean and standard deviation of what is known, axis kept; a spread within rounding is zero."""
    known = ~np.isnan(values)
    n = known.sum(axis=axis, keepdims=True)
    filled = np.where(known, values, 0.0)
    mean = ratio(filled.sum(axis=axis, keepdims=True), n)
    squares = (np.where(known, filled - mean, 0.0) ** 2).sum(axis=axis, keepdims=True)
    sd = np.sqrt(ratio(squares, np.maximum(n - ddof, 0)))
    size = np.abs(filled).max(axis=axis, keepdims=True, initial=0.0)
    return mean, np.where(sd > 1e-13 * size, sd, 0.0)


def _second_eigenvector(present: Array) -> tuple[Array, Array | None]:
    """Leading eigenvalues, and the industries' side of the second eigenvector (unit length), if any."""
    if min(present.shape, default=0) < 2:
        return np.ones(min(present.shape, default=0)), None
    half = present / np.sqrt(np.outer(present.sum(axis=1), present.sum(axis=0)))
    wide = half.shape[0] <= half.shape[1]
    values, vectors = np.linalg.eigh(half @ half.T if wide else half.T @ half)
    eigenvalues = np.clip(values[::-1][:4], 0.0, None)
    if eigenvalues[1] < 1e-12:
        return eigenvalues, None
    second = vectors[:, -2]
    kp = (half.T @ second if wide else second) / np.sqrt(present.sum(axis=0))
    return eigenvalues, kp / np.linalg.norm(kp)


def _sign(kc: Array, upwards: Array) -> tuple[float, float]:
    """The sign that makes kc go with what points upwards, and the correlation it then has with that."""
    known = ~np.isnan(upwards)
    a, b = kc[known] - kc[known].mean(), upwards[known] - upwards[known].mean()
    size = float(np.linalg.norm(a) * np.linalg.norm(b))
    correlation = float(a @ b) / size if size > 0 else 0.0
    if abs(correlation) <= 1e-12:
        return (1.0 if kc[np.argmax(np.abs(kc))] > 0 else -1.0), 0.0
    return (1.0 if correlation > 0 else -1.0), abs(correlation)


def _scaled(kc: Array, kp: Array, scale: Scale) -> tuple[Array, Array]:
    if scale == "none":
        return kc, kp
    if scale == "sum":
        return ratio(kc, abs(kc.sum())), ratio(kp, abs(kp.sum()))
    if scale == "eci":
        return ratio(kc - kc.mean(), kc.std()), ratio(kp - kc.mean(), kc.std())
    ddof = 1 if scale == "sample" else 0
    return standardise(kc, ddof=ddof), standardise(kp, ddof=ddof)


def _mean_over(present: Array, values: Array) -> Array:
    return ratio(present @ np.nan_to_num(values), present.sum(axis=1))


def _percent(values: Array) -> Array:
    low = np.nanmin(values, initial=np.inf)
    return ratio(100.0 * (values - low), np.nanmax(values, initial=-np.inf) - low)


def _own_shares(x: ArrayLike) -> Array:
    cells = counts(x, ndim=2)
    return ratio(cells, np.nansum(cells, axis=1)[:, None])


def _of_industries(values: ArrayLike, cells: Presence) -> Array:
    out = np.asarray(values, dtype=np.float64)
    if out.shape != (cells.present.shape[1],):
        raise ValueError(f"pci must have {cells.present.shape[1]} entries, not shape {out.shape}")
    return out
