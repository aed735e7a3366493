"""Degrees to kilometres in a plane, so that distances between places can be measured."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array

EARTH = 6371.0088
"""The earth's mean radius in kilometres (IUGG)."""


def plane(latitude: ArrayLike, longitude: ArrayLike) -> tuple[Array, Array]:
    """Places in degrees as kilometres east and north of their middle: the azimuthal equidistant projection.

    x = R (c / sin c) cos φ sin(λ − λ₀),  y = R (c / sin c) (cos φ₀ sin φ − sin φ₀ cos φ cos(λ − λ₀)), where c is the
    angle to the middle (φ₀, λ₀). Distances within 500 km of the middle are at most 0.11 % too long.

    latitude, longitude : (points,), in degrees. Raises ValueError for what is missing or no degree on earth.
    Source: Snyder (1987), Map Projections: A Working Manual, eq. 25-2 and 25-3.
    """
    north, east = (np.asarray(given, dtype=np.float64).ravel() for given in (latitude, longitude))
    if len(north) != len(east) or not len(north):
        raise ValueError(f"{len(north)} latitudes and {len(east)} longitudes were given")
    wrong = np.flatnonzero(~((np.abs(north) <= 90) & (np.abs(east) <= 180)))
    if wrong.size:
        at = int(wrong[0])
        raise ValueError(f"point {at + 1} is at {north[at]:g}, {east[at]:g}: no degrees on earth")
    phi, lam = np.radians(north), np.radians(east)
    phi0, lam0 = float(phi.min() + phi.max()) / 2, float(lam.min() + lam.max()) / 2
    away = np.cos(phi) * np.cos(lam - lam0)
    angle = np.arccos(np.clip(np.sin(phi0) * np.sin(phi) + np.cos(phi0) * away, -1, 1))
    sine = np.sin(angle)
    stretch = EARTH * np.divide(angle, sine, out=np.ones_like(angle), where=sine > 0)
    x = stretch * np.cos(phi) * np.sin(lam - lam0)
    y = stretch * (np.cos(phi0) * np.sin(phi) - np.sin(phi0) * away)
    return x, y
