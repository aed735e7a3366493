"""The presence matrix, on which relatedness and complexity rest: 1 = present, 0 = absent, NaN = not known."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, Mask


@dataclass(frozen=True)
class Presence:
    """A checked presence matrix, (regions, industries): `present` is 0.0 or 1.0 and 0.0 where not `known`."""

    present: Array
    known: Mask

    @property
    def complete(self) -> bool:
        """Whether every cell is known."""
        return bool(self.known.all())

    @property
    def absent(self) -> Array:
        """1.0 where the industry is known to be absent, else 0.0."""
        return np.where(self.known, 1.0 - self.present, 0.0)


def presence(M: ArrayLike, name: str = "M") -> Presence:
    """A presence matrix after checking that it is one.

    M : (regions, industries) of 0, 1 (or False, True) and NaN = not known, as `location.specialised` makes
    it. An unknown cell is kept apart: it is neither a presence nor an absence.
    Raises ValueError for another number of axes and for any other value (names the first cell).
    """
    values = np.asarray(M, dtype=np.float64)
    if values.ndim != 2:
        raise ValueError(f"{name} must have 2 axes, not {values.ndim} (shape {values.shape})")
    known = ~np.isnan(values)
    wrong = known & (values != 0) & (values != 1)
    if wrong.any():
        r, i = (int(k) for k in np.argwhere(wrong)[0])
        raise ValueError(f"{name}[{r}, {i}] is {values[r, i]:g}, not 0, 1 or NaN")
    return Presence(present=np.where(known, values, 0.0), known=known)
