"""Which conditions are necessary for the outcome, alone, together, or as ways of the same thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

import numpy as np

from distretto.methods.arrays import Array
from distretto.methods.qca.cases import Cases
from distretto.methods.qca.terms import Term, literal, term
from distretto.methods.qca.truth_table import ROUNDING

Joined = Literal["and", "or"]


@dataclass(frozen=True)
class Necessity:
    """A set that holds the outcome, more or less.

    literals : its values of conditions, each as a term; joined : all of them (and) or any of them (or). text : DEV*LIT
    or DEV + URB. membership : (cases,). consistency : how far the outcome lies in it. coverage : how much of it has
    the outcome. relevance : RoN; near 0 the set holds nearly every case and being necessary is trivial.
    deviant : cases with the outcome and without the set: they contradict it.
    """

    literals: tuple[Term, ...]
    joined: Joined
    text: str
    membership: Array
    consistency: float
    coverage: float
    relevance: float
    deviant: tuple[str, ...]


def necessity(cases: Cases) -> tuple[Necessity, ...]:
    """Every value of every condition as necessary for the outcome; presences first, in the order of the conditions.

    consistency = Σ min(x, y) / Σ y        coverage = Σ min(x, y) / Σ x
    relevance (RoN) = Σ (1 − x) / Σ (1 − min(x, y))

    cases : as `cases` checks them. NaN where a denominator is 0: no case in the outcome, none in the set, or all
    cases wholly in both. Whether a set counts as necessary is the reader's to say; 0.9 is the usual consistency.
    Source: Ragin (2006), Political Analysis 14; Schneider & Wagemann (2012), chs. 5 and 9 (RoN).
    """
    values = range(max(cases.levels)) if any(cases.multi) else (1, 0)
    return tuple(_measured(cases, ((c, v),), "and") for v in values for c, n in enumerate(cases.levels) if v < n)


def necessary_supersets(cases: Cases, *, consistency: float = 0.9, coverage: float = 0.6, relevance: float = 0.0,
                        depth: int = 3) -> tuple[Necessity, ...]:
    """All conjunctions, and all disjunctions without a superfluous part, that reach the cuts as necessary.

    A conjunction is less consistent than any part of it, so only those of consistent parts are looked at; a
    disjunction is listed only where none of its parts, alone or together, reaches the consistency.

    cases : as `cases` checks them. consistency, coverage, relevance : cuts, 0 to 1, within 1e-9. depth : the most
    conditions in one expression; each is named once. Returns conjunctions, then disjunctions, the short first.
    A disjunction found so is worth its while only where its parts are ways of one thing that can be named.
    Raises ValueError for cuts outside 0 to 1, and for a depth below 1.
    Source: Duşa (2019), QCA with R, ch. 5 (superSubset); Schneider & Wagemann (2012), ch. 3.
    """
    for cut in (consistency, coverage, relevance):
        if not 0 <= cut <= 1:
            raise ValueError(f"a cut is {cut:g}; it lies between 0 and 1")
    if depth < 1:
        raise ValueError(f"the depth is {depth}; it is at least 1")
    conjunctions = _consistent(cases, "and", consistency, depth)
    disjunctions = [one for one in _consistent(cases, "or", consistency, depth) if len(one.literals) > 1]
    return tuple(one for one in (*conjunctions, *disjunctions)
                 if one.coverage >= coverage - ROUNDING and one.relevance >= relevance - ROUNDING)


def _consistent(cases: Cases, joined: Joined, cut: float, depth: int) -> Iterator[Necessity]:
    """Expressions that reach the cut: for and, of parts that do; for or, of parts that do not."""
    parts: set[tuple[tuple[int, int], ...]] = {((c, v),) for c, n in enumerate(cases.levels) for v in range(n)}
    for size in range(1, min(depth, len(cases.levels)) + 1):
        kept = set()
        for pairs in sorted(parts, key=lambda pairs: [(c, -v) for c, v in pairs]):
            one = _measured(cases, pairs, joined)
            reached = one.consistency >= cut - ROUNDING
            if reached:
                yield one
            if reached == (joined == "and"):
                kept.add(pairs)
        singles = {pair for pairs in kept for pair in pairs}
        longer = ((*pairs, pair) for pairs in kept for pair in singles if pair[0] > pairs[-1][0])
        parts = {pairs for pairs in longer if all(part in kept for part in combinations(pairs, size))}


def _measured(cases: Cases, pairs: tuple[tuple[int, int], ...], joined: Joined) -> Necessity:
    multi, y = any(cases.multi), cases.outcome
    each = np.stack([cases.membership[:, c, v] for c, v in pairs])
    x = each.min(axis=0) if joined == "and" else each.max(axis=0)
    both = np.minimum(x, y)
    names = [literal(cases.names.conditions[c], v, multi) for c, v in pairs]
    return Necessity(
        literals=tuple(term((pair,), cases.names.conditions, multi=multi) for pair in pairs),
        joined=joined,
        text=("*" if joined == "and" else " + ").join(names),
        membership=np.asarray(x),
        consistency=_share(both.sum(), y.sum()),
        coverage=_share(both.sum(), x.sum()),
        relevance=_share((1 - x).sum(), (1 - both).sum()),
        deviant=cases.named((x < 0.5) & (y > 0.5)),
    )


def _share(part: float, whole: float) -> float:
    return float(part) / float(whole) if whole > 0 else float("nan")
