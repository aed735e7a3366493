"""Duranton and Overman's K-density: how often two firms of a type are at each distance from one another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array
from distretto.methods.point_patterns.bands import Bands, bands
from distretto.methods.point_patterns.points import Index, Points, checked_radii, distances, pairs_apart

BINS = 4096
"""Stretches into which distances are cut in simulations; a pair counts for both ends, by how near it is to each."""
REACH = 8.0
"""Bandwidths beyond which the Gaussian kernel adds nothing that a double could hold beside its top."""


@dataclass(frozen=True)
class Density:
    """K-density of a type. radii, values : (r,), per unit of length. bandwidth : of the Gaussian kernel. pairs : how
    many pairs of the type. bands : from random locations, where they were asked for."""

    radii: Array
    values: Array
    bandwidth: float
    pairs: int
    bands: Bands | None


def k_density(
    given: Points, kind: str, radii: ArrayLike, *, weighted: bool = False, bandwidth: float | None = None,
    simulations: int = 0, seed: int = 1, level: float = 0.95,
) -> Density:
    """Density of the distances between firms of a type, with the bands that random locations give.

    K(r) = sum over pairs of w w' [phi((r - d) / h) + phi((r + d) / h)] / (h sum over pairs of w w')

    given : all firms, whose places are where a firm can be. radii : (r,), rising. weighted : pairs count by the product
    of their weights; else each once. bandwidth : h in the unit of places, default Silverman's rule on the distances of
    pairs up to twice the largest radius. simulations : how many times the type's firms are moved to places drawn
    without replacement from all; 0 for none. Their distances are laid on 4,097 nodes before they are smoothed, the
    observed ones are not. level : of the bands.
    Returns a Density. Above the global band: localisation at that distance; below: dispersion.
    Raises ValueError for fewer than three firms of the type, distances that do not rise, a bandwidth or level that
    cannot be, and firms of which all stand at one place.
    Source: Duranton & Overman (2005), Review of Economic Studies 72, eq. 1 to 3; bandwidth: Silverman (1986), eq. 3.31.
    """
    r, own = checked_radii(radii), given.of(kind)
    if len(own) < 3:
        raise ValueError(f"{len(own)} points of {kind!r} are too few for a density; at least three are needed")
    if simulations < 0:
        raise ValueError(f"simulations must not be negative: {simulations}")
    weight = given.weight[own] if weighted else np.ones(len(own))
    h = _silverman(given.place[own], 2 * float(r[-1])) if bandwidth is None else float(bandwidth)
    if not (np.isfinite(h) and h > 0):
        raise ValueError(f"the bandwidth must be above zero, not {h:g}; all points of {kind!r} may stand at one place")
    total = (weight.sum() ** 2 - (weight**2).sum()) / 2
    observed = _smoothed(given.place[own], weight, r, h) / total
    drawn = None
    if simulations:
        kernel, edge = _kernel(r, h)
        rng = np.random.default_rng(seed)
        sizes = np.stack([
            kernel @ _counted(given.place, rng.choice(len(given.place), len(own), replace=False), weight, edge) / total
            for _ in range(simulations)
        ])
        drawn = bands(observed, sizes, level)
    return Density(r, observed, h, len(own) * (len(own) - 1) // 2, drawn)


def _smoothed(place: Array, weight: Array, r: Array, h: float) -> Array:
    out = np.zeros(len(r))
    for rows, d in distances(place, place):
        apart = pairs_apart(place, rows.start)
        near = apart & (d <= r[-1] + REACH * h)
        there = d[near]
        times = np.broadcast_to(weight[rows, None] * weight[None, :], d.shape)[near]
        for k, at in enumerate(r.tolist()):
            out[k] += float(times @ (_phi((at - there) / h) + _phi((at + there) / h)))
    return out / h


def _kernel(r: Array, h: float) -> tuple[Array, float]:
    """What a pair at each node adds at each radius, (r, nodes), and the distance beyond which nothing is counted."""
    edge = float(r[-1] + REACH * h)
    node = np.arange(BINS + 1) * edge / BINS
    return (_phi((r[:, None] - node) / h) + _phi((r[:, None] + node) / h)) / h, edge


def _counted(place: Array, drawn: Index, weight: Array, edge: float) -> Array:
    moved, out = place[drawn], np.zeros(BINS + 1)
    for rows, d in distances(moved, moved):
        near = pairs_apart(moved, rows.start) & (d < edge)
        at = d[near] * (BINS / edge)
        into = at.astype(np.intp)
        times = np.broadcast_to(weight[rows, None] * weight[None, :], d.shape)[near]
        beyond = times * (at - into)
        out += np.bincount(into, weights=times - beyond, minlength=BINS + 1)
        out[1:] += np.bincount(into, weights=beyond, minlength=BINS + 1)[:-1]
    return out


def _silverman(place: Array, furthest: float) -> float:
    near = np.concatenate([d[pairs_apart(place, rows.start) & (d <= furthest)] for rows, d in distances(place, place)])
    if len(near) < 2:
        return float("nan")
    low, high = np.quantile(near, [0.25, 0.75])
    spread = float(near.std(ddof=1))
    narrow = min(spread, float(high - low) / 1.34) or spread
    return float(0.9 * narrow * len(near) ** -0.2)


def _phi(z: Array) -> Array:
    return np.asarray(np.exp(-0.5 * z * z) / np.sqrt(2 * np.pi), dtype=np.float64)
