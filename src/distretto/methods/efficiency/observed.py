"""The units and what is known of them, checked once: what every efficiency method starts from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array

COLLINEAR = 0.999


class Names(NamedTuple):
    """What to call units, inputs and outputs in results and in errors."""

    units: Sequence[str]
    inputs: Sequence[str]
    outputs: Sequence[str]


@dataclass(frozen=True)
class Remarks:
    """What a reader of the results must know about the data.

    set_aside : units that are not measured, each with the columns that are missing. advised : the least number of
    units by the rule of thumb max(m·s, 3(m + s)). too_few : whether fewer are measured; most of them will then look
    efficient whatever they do. duplicates : groups of units with the same figures: each is measured, they have the
    same score, and weight on one may as well lie on another. collinear : pairs of inputs, or of outputs, whose
    correlation is 0.999 or more: one of them adds nothing but apparent efficiency.
    """

    set_aside: tuple[tuple[str, tuple[str, ...]], ...]
    advised: int
    too_few: bool
    duplicates: tuple[tuple[str, ...], ...]
    collinear: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Observed:
    """Units with their inputs (units, m) and outputs (units, s), as given; `used` are the rows that are complete."""

    inputs: Array
    outputs: Array
    names: Names
    used: NDArray[np.intp]
    remarks: Remarks

    @property
    def complete(self) -> tuple[Array, Array]:
        """Inputs and outputs of the units that are measured."""
        return self.inputs[self.used], self.outputs[self.used]

    def spread(self, values: Array) -> Array:
        """Values of the units measured, in the rows of all units; NaN for those set aside."""
        out = np.full((len(self.inputs), *values.shape[1:]), np.nan)
        out[self.used] = values
        return out


def observed(inputs: ArrayLike, outputs: ArrayLike, names: Names | None = None) -> Observed:
    """Units with inputs and outputs, after checking that they can be compared.

    inputs : (units, m); outputs : (units, s), any units of measure, on a ratio scale (never shares of differences or
    indices that may be negative). NaN = not known: the unit is set aside and named, never filled in. Single zeros
    are allowed. names : default unit 1, input 1, output 1 and so on.
    Raises ValueError, naming unit and column: for negative or infinite entries, for a unit whose inputs or whose
    outputs are all zero, for a column that is zero everywhere, and where fewer than two units are complete.
    """
    x, y = _two_axes(inputs, "inputs"), _two_axes(outputs, "outputs")
    if len(x) != len(y):
        raise ValueError(f"inputs are of {len(x)} units, outputs of {len(y)}")
    if not (x.shape[1] and y.shape[1]):
        raise ValueError("at least one input and one output are needed")
    called = names or Names(*([f"{kind} {k + 1}" for k in range(count)] for kind, count in
                              (("unit", len(x)), ("input", x.shape[1]), ("output", y.shape[1]))))
    for given, wanted, kind in zip(called, (len(x), x.shape[1], y.shape[1]), Names._fields, strict=True):
        if len(given) != wanted:
            raise ValueError(f"{len(given)} names were given for {wanted} {kind}")
    both, columns = np.concatenate([x, y], axis=1), [*called.inputs, *called.outputs]
    for wrong, word in ((both < 0, "negative"), (np.isinf(both), "infinite")):
        for unit, column in np.argwhere(wrong).tolist():
            raise ValueError(f"{columns[column]} of {called.units[unit]} is {word}: {both[unit, column]:g}")
    missing = np.isnan(both)
    used = np.flatnonzero(~missing.any(axis=1))
    measured = [called.units[k] for k in used.tolist()]
    if len(used) < 2:
        raise ValueError(f"only {len(used)} of {len(x)} units have every input and output; at least 2 are needed")
    _refuse_zeros(x[used], y[used], measured, columns)
    m, s = x.shape[1], y.shape[1]
    advised = max(m * s, 3 * (m + s))
    remarks = Remarks(
        set_aside=tuple((called.units[k], tuple(columns[c] for c in np.flatnonzero(missing[k]).tolist()))
                        for k in np.flatnonzero(missing.any(axis=1)).tolist()),
        advised=advised,
        too_few=len(used) < advised,
        duplicates=_duplicates(both[used], measured),
        collinear=_collinear(x[used], called.inputs) + _collinear(y[used], called.outputs),
    )
    return Observed(x, y, called, used, remarks)


def _two_axes(given: ArrayLike, kind: str) -> Array:
    values = np.asarray(given, dtype=np.float64)
    if values.ndim != 2:
        raise ValueError(f"{kind} must have 2 axes, not {values.ndim} (shape {values.shape})")
    return values


def _refuse_zeros(x: Array, y: Array, units: Sequence[str], columns: Sequence[str]) -> None:
    for values, kind in ((x, "inputs"), (y, "outputs")):
        empty = np.flatnonzero(~values.any(axis=1))
        if empty.size:
            raise ValueError(f"{units[int(empty[0])]} has only zeros as {kind}; leave it out or add one that it has")
    nowhere = np.flatnonzero(~np.concatenate([x, y], axis=1).any(axis=0))
    if nowhere.size:
        raise ValueError(f"{columns[int(nowhere[0])]} is zero for every unit; leave it out")


def _duplicates(both: Array, units: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    _, group = np.unique(both, axis=0, return_inverse=True)
    sizes = np.bincount(group.ravel())
    return tuple(tuple(units[k] for k in np.flatnonzero(group.ravel() == g).tolist())
                 for g in np.flatnonzero(sizes > 1).tolist())


def _collinear(values: Array, names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    centred = values - values.mean(axis=0)
    length = np.sqrt((centred**2).sum(axis=0))
    unit = np.divide(centred, length, out=np.zeros_like(centred), where=length > 1e-12 * np.abs(values).max(axis=0))
    close = np.triu(unit.T @ unit >= COLLINEAR, k=1)
    return tuple((names[a], names[b]) for a, b in np.argwhere(close).tolist())
