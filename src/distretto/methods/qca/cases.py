"""The cases with their memberships in conditions and outcome, checked once: what every step starts from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, Mask

LARGEST = 2**20
CONDITIONS_TO_CASES = 1 / 3


class Names(NamedTuple):
    """What to call cases, conditions and outcome in results and in errors."""

    cases: Sequence[str]
    conditions: Sequence[str]
    outcome: str


@dataclass(frozen=True)
class Remarks:
    """What a reader of the results must know about the cases.

    set_aside : cases that are not used, each with what is missing of it. undecided : cases that lie at exactly 0.5 in
    a condition or in the outcome, each with where: they are neither in nor out, so they belong to no row (or side).
    one_sided : conditions and outcome in which every case is on the same side of 0.5. too_few : whether there are
    fewer than three cases for each condition, so that a solution may well be found in random data (Marx 2010).
    """

    set_aside: tuple[tuple[str, tuple[str, ...]], ...]
    undecided: tuple[tuple[str, tuple[str, ...]], ...]
    one_sided: tuple[str, ...]
    too_few: bool


@dataclass(frozen=True)
class Cases:
    """The complete cases: conditions (cases, k), outcome (cases,), the number of levels of each condition.

    levels : (k,), 2 for crisp and fuzzy sets. multi : (k,), whether a condition has levels in the place of degrees.
    """

    conditions: Array
    outcome: Array
    levels: tuple[int, ...]
    multi: tuple[bool, ...]
    names: Names
    remarks: Remarks

    @cached_property
    def membership(self) -> Array:
        """(cases, k, levels): membership in each value of each condition; 0 and 1 of a set are 1 − x and x."""
        out = np.zeros((*self.conditions.shape, max(self.levels)))
        for c, (levels, multi) in enumerate(zip(self.levels, self.multi, strict=True)):
            x = self.conditions[:, c]
            out[:, c, :levels] = x[:, None] == np.arange(levels) if multi else np.stack([1 - x, x], axis=1)
        return out

    def named(self, chosen: Mask) -> tuple[str, ...]:
        """The names of the cases chosen, (cases,)."""
        return tuple(self.names.cases[k] for k in np.flatnonzero(chosen).tolist())

    def without(self, case: int) -> Cases:
        """The same cases without one; raises ValueError where what is left cannot be compared."""
        left = np.delete(np.arange(len(self.outcome)), case)
        names = self.names._replace(cases=[self.names.cases[k] for k in left.tolist()])
        return cases(self.conditions[left], self.outcome[left], names,
                     levels=[n if multi else None for n, multi in zip(self.levels, self.multi, strict=True)])


def cases(conditions: ArrayLike, outcome: ArrayLike, names: Names | None = None, *,
          levels: Sequence[int | None] | None = None, negated: bool = False) -> Cases:
    """Cases with conditions and outcome, after checking that they can be compared.

    conditions : (cases, k), memberships 0 to 1, or for a multi-value condition its level 0, 1, 2 …; outcome :
    (cases,), 0 to 1. NaN = not known: the case is set aside and named, never filled in. levels : for each condition
    None (a set, the default) or the number of its levels. negated : explain the absence of the outcome, 1 − y.
    Cases that stand for many (frequencies) are repeated.
    Raises ValueError, naming case and column: for memberships outside 0 to 1 and levels that are none, for fewer than
    two complete cases, for a condition or an outcome that never varies, for two conditions of one name, and for more
    than about a million possible configurations (20 sets).
    """
    x, y = np.asarray(conditions, dtype=np.float64), np.asarray(outcome, dtype=np.float64)
    if x.ndim != 2 or not x.shape[1] or y.shape != x.shape[:1]:
        raise ValueError(f"conditions must be (cases, k) and the outcome (cases,), not {x.shape} and {y.shape}")
    called = _named(names, *x.shape)
    asked = list(levels) if levels is not None else [None] * x.shape[1]
    if len(asked) != x.shape[1] or any(n is not None and n < 2 for n in asked):
        raise ValueError(f"levels must say for each of {x.shape[1]} conditions None or a number from 2 on")
    counts, multi = tuple(n or 2 for n in asked), tuple(n is not None for n in asked)
    if np.prod([float(n) for n in counts]) > LARGEST:
        raise ValueError(f"{x.shape[1]} conditions make more than {LARGEST:,} configurations; choose fewer: "
                         "no number of cases fills such a table")
    both, columns = np.column_stack([x, y]), [*called.conditions, called.outcome]
    _refuse_values(both, (*asked, None), called.cases, columns)
    missing = np.isnan(both)
    used = np.flatnonzero(~missing.any(axis=1))
    if used.size < 2:
        raise ValueError(f"only {used.size} of {len(x)} cases are known in every condition and in the outcome; "
                         "at least 2 are needed")
    x, y = x[used], (1 - y if negated else y)[used]
    if negated:
        called = called._replace(outcome=f"~{called.outcome}")
        columns[-1] = called.outcome
    whole = np.column_stack([x, y])
    for column, name in zip(whole.T, columns, strict=True):
        if np.ptp(column) == 0:
            raise ValueError(f"{name} is {column[0]:g} in every case: what never varies can explain nothing "
                             "and cannot be explained; leave it out or calibrate it anew")
    kept = called._replace(cases=[called.cases[k] for k in used.tolist()])
    set_aside = _where(missing, called.cases, columns)
    return Cases(x, y, counts, multi, kept, _remarks(whole, (*multi, False), kept, set_aside))


def _where(marked: Mask, cases: Sequence[str], columns: Sequence[str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((cases[k], tuple(columns[c] for c in np.flatnonzero(marked[k]).tolist()))
                 for k in np.flatnonzero(marked.any(axis=1)).tolist())


def _named(names: Names | None, cases: int, conditions: int) -> Names:
    called = names or Names([f"case {k + 1}" for k in range(cases)], [f"C{k + 1}" for k in range(conditions)], "Y")
    for given, wanted, kind in ((called.cases, cases, "cases"), (called.conditions, conditions, "conditions")):
        if len(given) != wanted:
            raise ValueError(f"{len(given)} names were given for {wanted} {kind}")
        twice = sorted({name for name in given if list(given).count(name) > 1})
        if twice:
            raise ValueError(f"two {kind} are called {twice[0]}")
    return Names(list(called.cases), list(called.conditions), called.outcome)


def _refuse_values(both: Array, levels: Sequence[int | None], cases: Sequence[str], columns: Sequence[str]) -> None:
    for c, count in enumerate(levels):
        column = both[:, c]
        known = ~np.isnan(column)
        wrong = known & (((column < 0) | (column > 1)) if count is None
                         else ~np.isin(column, np.arange(count)))
        if wrong.any():
            at = int(np.argmax(wrong))
            wanted = "a membership between 0 and 1" if count is None else f"one of the levels 0 to {count - 1}"
            raise ValueError(f"{columns[c]} of {cases[at]} is {column[at]:g}, not {wanted}; calibrate it first")


def _remarks(whole: Array, multi: Sequence[bool], names: Names,
             set_aside: tuple[tuple[str, tuple[str, ...]], ...]) -> Remarks:
    columns = [*names.conditions, names.outcome]
    sets = ~np.array(multi)
    half = (whole == 0.5) & sets
    one_sided = sets & ((whole >= 0.5).all(axis=0) | (whole <= 0.5).all(axis=0))
    return Remarks(set_aside, _where(half, names.cases, columns),
                   tuple(columns[c] for c in np.flatnonzero(one_sided).tolist()),
                   len(whole) * CONDITIONS_TO_CASES < len(names.conditions))
