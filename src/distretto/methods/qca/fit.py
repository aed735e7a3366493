"""How well a solution fits: consistency, PRI and coverage of each term and of the whole, and the cases behind them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from distretto.methods.arrays import Array
from distretto.methods.qca.cases import Cases
from distretto.methods.qca.terms import Term, membership, union
from distretto.methods.qca.truth_table import ROUNDING, inclusion, reduction


@dataclass(frozen=True)
class Sufficiency:
    """How far a set is one that is sufficient for the outcome, and what each case says of that.

    membership : (cases,), of each case: with the outcome, the two axes of an XY plot. consistency, pri, coverage :
    over all cases. unique_coverage : what no other term of the model covers; for the whole model, its coverage.
    typical : in the set and in the outcome, and no more in the set than in the outcome: they show it best.
    deviant_in_degree : in both, but more in the set than in the outcome. deviant_in_kind : in the set, not in the
    outcome: they contradict. Cases at exactly 0.5 in either are in none of the lists.
    """

    membership: Array
    consistency: float
    pri: float
    coverage: float
    unique_coverage: float
    typical: tuple[str, ...]
    deviant_in_degree: tuple[str, ...]
    deviant_in_kind: tuple[str, ...]

    @property
    def explained(self) -> tuple[str, ...]:
        """The cases in the set that have the outcome."""
        return self.typical + self.deviant_in_degree


@dataclass(frozen=True)
class TermFit:
    """A term of a model, how it fits, and the cases that it alone explains."""

    term: Term
    fit: Sufficiency
    uniquely_explained: tuple[str, ...]


@dataclass(frozen=True)
class ModelFit:
    """A model: its terms, how the whole fits, and the cases with the outcome that it misses (deviant coverage)."""

    terms: tuple[TermFit, ...]
    whole: Sufficiency
    unexplained: tuple[str, ...]


def coverage(x: Array, y: Array) -> float:
    """How much of y lies in x: Σ min(x, y) / Σ y; NaN where no case is in y at all.

    x, y : (cases,), memberships 0 to 1. Source: Ragin (2006), Political Analysis 14.
    """
    total = float(y.sum())
    return float(np.minimum(x, y).sum()) / total if total > 0 else float("nan")


def model_fit(cases: Cases, model: Iterable[Term]) -> ModelFit:
    """Parameters of fit of a model and of each of its terms, with the cases of each kind.

    consistency = Σ min(x, y) / Σ x        coverage = Σ min(x, y) / Σ y        PRI as in `truth_table.reduction`
    unique coverage of a term = coverage of the model − coverage of the model without it

    cases : as `cases` checks them. model : terms; any, not only those that a minimisation gave. A model of one term
    has a unique coverage equal to its coverage. A set in which no case has any membership has NaN.
    Raises ValueError for a model without terms.
    Source: Ragin (2006), Political Analysis 14; Schneider & Wagemann (2012), chs. 5 and 9; kinds of cases:
    Schneider & Rohlfing (2013), Sociological Methods & Research 42.
    """
    terms = tuple(model)
    if not terms:
        raise ValueError("a model has at least one term")
    y = cases.outcome
    whole = union(cases, terms)
    covered = coverage(whole, y)
    members = [membership(cases, one) for one in terms]
    fits = []
    for k, (one, x) in enumerate(zip(terms, members, strict=True)):
        rest = [other for at, other in enumerate(members) if at != k]
        others = np.max(rest, axis=0) if rest else np.zeros(len(y))
        alone = cases.named((x > 0.5) & (others <= 0.5) & (y > 0.5))
        fits.append(TermFit(one, sufficiency(cases, x, covered - coverage(others, y)), alone))
    return ModelFit(tuple(fits), sufficiency(cases, whole), cases.named((whole < 0.5) & (y > 0.5)))


def sufficiency(cases: Cases, x: Array, unique: float | None = None) -> Sufficiency:
    """Fit of any set x, (cases,) memberships 0 to 1, as sufficient for the outcome of the cases."""
    y = cases.outcome
    covered = coverage(x, y)
    inside, has = x > 0.5, y > 0.5
    within = x <= y + ROUNDING
    return Sufficiency(
        x, inclusion(x, y), reduction(x, y), covered, covered if unique is None else unique,
        typical=cases.named(inside & has & within),
        deviant_in_degree=cases.named(inside & has & ~within),
        deviant_in_kind=cases.named(inside & (y < 0.5)),
    )
