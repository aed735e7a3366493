"""Did a region grow because of its mix of industries or by its own strength? Shift-share decompositions."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, Mask, aligned, counts, known_sum, ratio


@dataclass(frozen=True)
class ShiftShare:
    """Change of a region by component and industry; NaN for the industries that were left out.

    growth = national + mix + competitive (+ allocation, where the method has it). `missing_share` is the
    share of the reference's jobs at the start that lies in the industries left out.
    """

    growth: Array
    national: Array
    mix: Array
    competitive: Array
    allocation: Array | None
    missing_share: float

    @property
    def total_growth(self) -> float:
        """Change of all industries kept."""
        return float(known_sum(self.growth))

    @property
    def total_national(self) -> float:
        """What the region would have gained had it grown as the whole reference did."""
        return float(known_sum(self.national))

    @property
    def total_mix(self) -> float:
        """What it gained on top because its industries are those that grow."""
        return float(known_sum(self.mix))

    @property
    def total_competitive(self) -> float:
        """What it gained because its industries grew faster here than in the reference."""
        return float(known_sum(self.competitive))

    @property
    def total_allocation(self) -> float | None:
        """What it gained by specialising in what grows faster here; None where the method lacks this."""
        return None if self.allocation is None else float(known_sum(self.allocation))

    @property
    def total_shift(self) -> float:
        """Change beyond the national one: mix, competitive and allocation together."""
        return self.total_growth - self.total_national


@dataclass(frozen=True)
class DynamicShiftShare(ShiftShare):
    """The sum of yearly decompositions, and each of them."""

    by_year: tuple[ShiftShare, ...]


@dataclass(frozen=True)
class GerfinRatios:
    """Growth factors instead of jobs: net = mix x regional, each 1 where the region is as the reference."""

    mix: float
    regional: float
    net: float
    missing_share: float


def dunn(
    start: ArrayLike, end: ArrayLike, reference_start: ArrayLike, reference_end: ArrayLike
) -> ShiftShare:
    """Classical shift-share: an industry's change as national growth, mix and competitive shift.

    e2[i] - e1[i] = e1[i] g + e1[i] (g[i] - g) + (e2[i] - e1[i] (1 + g[i]))
    g[i] = E2[i] / E1[i] - 1,   g = sum E2 / sum E1 - 1 over the industries kept

    start, end : (industries,), jobs e1 and e2 of the region. reference_start, reference_end : (industries,),
    E1 and E2. NaN = not published: an industry with any of its four figures unknown is left out, of g too, as
    is one with jobs in the region but none in the reference at the start. Returns jobs in the unit given.
    Without any jobs in the reference at the start all is NaN.
    Raises ValueError for negative entries (names the first cell) and for unequal lengths.
    Source: Dunn (1960), Papers of the Regional Science Association 6; Farhauer & Kroell (2013).
    """
    return _classical(*_figures(start, end, reference_start, reference_end))


def esteban_marquillas(
    start: ArrayLike, end: ArrayLike, reference_start: ArrayLike, reference_end: ArrayLike
) -> ShiftShare:
    """Shift-share whose competitive part is free of the mix: the remainder is the allocation effect.

    competitive[i] = h[i] (r[i] - g[i]),   allocation[i] = (e1[i] - h[i]) (r[i] - g[i])
    h[i] = sum e1 * E1[i] / sum E1, the jobs the industry would have with the reference's mix

    r[i] = e2[i] / e1[i] - 1; national and mix, arguments and missing values as in `dunn`. An industry that
    the region did not have at the start has no rate: its jobs stay in the competitive part, with allocation
    zero.
    Raises ValueError as `dunn` does.
    Source: Esteban-Marquillas (1972), Regional and Urban Economics 2.
    """
    figures = _figures(start, end, reference_start, reference_end)
    e1, e2, base1, base2 = figures
    whole = _classical(*figures)
    kept = ~np.isnan(whole.growth)
    homothetic = _sum_over(e1, kept) * ratio(base1, _sum_over(base1, kept))
    ahead = ratio(e2, e1) - ratio(base2, base1)
    new = e1 == 0
    competitive = np.where(kept, np.where(new, whole.competitive, homothetic * ahead), np.nan)
    return replace(whole, competitive=competitive, allocation=whole.competitive - competitive)


def gerfin(
    start: ArrayLike, end: ArrayLike, reference_start: ArrayLike, reference_end: ArrayLike
) -> GerfinRatios:
    """Shift-share as ratios of growth factors.

    mix = (sum e1[i] E2[i] / E1[i] / sum e1) / (sum E2 / sum E1)
    regional = sum e2 / sum e1[i] E2[i] / E1[i],   net = (sum e2 / sum e1) / (sum E2 / sum E1)

    Arguments and missing values as in `dunn`. Returns GerfinRatios, dimensionless; NaN where a sum is zero.
    Raises ValueError as `dunn` does.
    Source: Gerfin (1964), Kyklos 17.
    """
    e1, e2, base1, base2 = _figures(start, end, reference_start, reference_end)
    kept = _kept(e1, e2, base1, base2)
    before, after = _sum_over(e1, kept), _sum_over(e2, kept)
    expected = _sum_over(_at_reference_rate(e1, base1, base2), kept)
    factor = ratio(_sum_over(base2, kept), _sum_over(base1, kept))
    return GerfinRatios(
        float(ratio(ratio(expected, before), factor)),
        float(ratio(after, expected)),
        float(ratio(ratio(after, before), factor)),
        _missing_share(base1, kept),
    )


def dynamic(region: ArrayLike, reference: ArrayLike) -> DynamicShiftShare:
    """Dynamic shift-share: the decomposition of every pair of neighbouring years, summed.

    component[i] = sum over t of dunn(region[t], region[t + 1], reference[t], reference[t + 1])[i]

    region, reference : (years, industries), jobs; NaN = not published: an industry with any unknown figure in
    any year is left out of all. Weights and growth rates follow the years, so that a long period does not
    rest on the mix of its first. Returns a DynamicShiftShare with the yearly ones in `by_year`.
    Raises ValueError for fewer than two years, unequal shapes and negative entries (names the first cell).
    Source: Barff & Knight (1988), Growth and Change 19.
    """
    own, base = counts(region, "region", ndim=2), counts(reference, "reference", ndim=2)
    if own.shape != base.shape:
        raise ValueError(f"reference must have the shape of region {own.shape}, not {base.shape}")
    if len(own) < 2:
        raise ValueError(f"region must have at least two years, not {len(own)}")
    unknown = (np.isnan(own) | np.isnan(base)).any(axis=0)
    steps = [_kept(own[t], own[t + 1], base[t], base[t + 1]) for t in range(len(own) - 1)]
    kept = np.logical_and.reduce([*steps, ~unknown])
    own = np.where(kept, own, np.nan)
    by_year = tuple(_classical(own[t], own[t + 1], base[t], base[t + 1]) for t in range(len(own) - 1))
    return DynamicShiftShare(
        growth=_summed([year.growth for year in by_year]),
        national=_summed([year.national for year in by_year]),
        mix=_summed([year.mix for year in by_year]),
        competitive=_summed([year.competitive for year in by_year]),
        allocation=None,
        missing_share=_missing_share(base[0], kept),
        by_year=by_year,
    )


def _figures(
    start: ArrayLike, end: ArrayLike, reference_start: ArrayLike, reference_end: ArrayLike
) -> tuple[Array, Array, Array, Array]:
    e1 = counts(start, "start", ndim=1)
    return (
        e1,
        aligned(end, e1.size, "end"),
        aligned(reference_start, e1.size, "reference_start"),
        aligned(reference_end, e1.size, "reference_end"),
    )


def _classical(e1: Array, e2: Array, base1: Array, base2: Array) -> ShiftShare:
    kept = _kept(e1, e2, base1, base2)
    factor = ratio(_sum_over(base2, kept), _sum_over(base1, kept))
    expected = np.where(kept, _at_reference_rate(e1, base1, base2), np.nan)
    return ShiftShare(
        growth=np.where(kept, e2 - e1, np.nan),
        national=np.where(kept, e1 * (factor - 1), np.nan),
        mix=expected - e1 * factor,
        competitive=e2 - expected,
        allocation=None,
        missing_share=_missing_share(base1, kept),
    )


def _kept(e1: Array, e2: Array, base1: Array, base2: Array) -> Mask:
    known = ~np.isnan(np.stack([e1, e2, base1, base2])).any(axis=0)
    comparable = np.asarray(known & ~((base1 == 0) & (e1 > 0)), dtype=np.bool_)
    return comparable & (_sum_over(base1, comparable) > 0)


def _at_reference_rate(e1: Array, base1: Array, base2: Array) -> Array:
    return np.where(e1 == 0, 0.0, e1 * ratio(base2, base1))


def _summed(parts: list[Array]) -> Array:
    return np.asarray(np.sum(parts, axis=0), dtype=np.float64)


def _sum_over(values: Array, kept: Mask) -> float:
    return float(values[kept].sum())


def _missing_share(base1: Array, kept: Mask) -> float:
    whole = known_sum(base1)
    return float(ratio(np.nansum(np.where(kept, 0.0, base1)), whole))
