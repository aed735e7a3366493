"""Terms: conjunctions of conditions, such as DEV*~IND, and the memberships of cases in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from distretto.methods.arrays import Array
from distretto.methods.qca.cases import Cases

Rows = NDArray[np.int8]
FREE = -1


@dataclass(frozen=True, order=True)
class Term:
    """A conjunction: `conditions` (their places, rising) have `values`; the others may have any.

    A set has the values 0 (absent) and 1 (present). text : DEV*~IND, or DEV[1]*IND[0] where levels are in play.
    """

    conditions: tuple[int, ...]
    values: tuple[int, ...]
    text: str

    def __str__(self) -> str:
        return self.text

    def within(self, other: Term) -> bool:
        """Whether every configuration of this term is one of the other."""
        mine = set(zip(self.conditions, self.values, strict=True))
        return set(zip(other.conditions, other.values, strict=True)) <= mine

    def covers(self, rows: Rows) -> NDArray[np.bool_]:
        """Which rows (rows, k) are configurations of this term: (rows,)."""
        return np.asarray((rows[:, list(self.conditions)] == np.array(self.values, dtype=np.int8)).all(axis=1))


def literal(condition: str, value: int, multi: bool) -> str:
    """How a value of a condition is written: A, ~A, or A[2] where some condition has levels."""
    return f"{condition}[{value}]" if multi else condition if value else f"~{condition}"


def term(literals: Iterable[tuple[int, int]], conditions: Sequence[str], *, multi: bool = False) -> Term:
    """A term of (place of a condition, value) pairs, written with the names of the conditions."""
    pairs = sorted(literals)
    text = "*".join(literal(conditions[c], value, multi) for c, value in pairs)
    return Term(tuple(c for c, _ in pairs), tuple(value for _, value in pairs), text)


def read_term(text: str, conditions: Sequence[str]) -> Term:
    """The term that is written so: A*~B, or A[2]*B[0].

    Raises ValueError for a condition that is not among `conditions`, and for one that is named twice.
    """
    multi = "[" in text
    pairs = []
    for part in text.split("*"):
        name, _, level = part.strip().removesuffix("]").partition("[")
        value = int(level) if multi else int(not name.startswith("~"))
        name = name.removeprefix("~").strip()
        if name not in conditions:
            raise ValueError(f"{name!r} in {text!r} is no condition; there are {', '.join(conditions)}")
        pairs.append((list(conditions).index(name), value))
    if len({c for c, _ in pairs}) < len(pairs):
        raise ValueError(f"{text!r} names a condition twice")
    return term(pairs, conditions, multi=multi)


def membership(cases: Cases, one: Term) -> Array:
    """Membership of each case in a term: the least of its memberships in the conditions named. (cases,), 0 to 1.

    m = min over conditions c of the term; 1 − x where a condition is absent; 1 or 0 for a level
    """
    if not one.conditions:
        return np.ones(len(cases.outcome))
    return np.asarray(cases.membership[:, list(one.conditions), list(one.values)].min(axis=1))


def union(cases: Cases, terms: Iterable[Term]) -> Array:
    """Membership of each case in any of the terms: the greatest of its memberships in them. (cases,), 0 to 1."""
    return np.asarray(np.max([membership(cases, one) for one in terms], axis=0))
