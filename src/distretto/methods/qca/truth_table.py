"""The truth table: which configurations occur, in which cases, and how consistently they have the outcome."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from distretto.methods.arrays import Array
from distretto.methods.qca.cases import Cases, Names
from distretto.methods.qca.terms import Rows, Term, term

Output = Literal["1", "0", "C", "?"]
ROUNDING = 1e-9


class Cuts(NamedTuple):
    """What makes a row positive: at least so many cases, so much inclusion, so much PRI.

    contradiction : inclusion from which a row that is not positive is called contradictory ("C") and no longer
    negative ("0"); None makes no such rows. A value at the cut passes.
    """

    inclusion: float = 0.8
    n: int = 1
    pri: float = 0.0
    contradiction: float | None = None


@dataclass(frozen=True)
class Row:
    """A configuration that occurs.

    number : 1 + its value as a number, the first condition weighing most. values : of each condition. n : cases whose
    membership is above 0.5, which are `cases`. inclusion : consistency as sufficient for the outcome, over all cases.
    pri : proportional reduction in inconsistency; NaN where every case that is in has outcome and absence alike.
    output : 1 positive, 0 negative, C contradictory by the cuts, ? fewer cases than asked (a remainder).
    with_outcome, without : its cases whose outcome is above and below 0.5; where both hold some, they contradict one
    another whatever the cuts.
    """

    number: int
    values: tuple[int, ...]
    n: int
    inclusion: float
    pri: float
    output: Output
    cases: tuple[str, ...]
    with_outcome: tuple[str, ...]
    without: tuple[str, ...]

    @property
    def contradictory(self) -> bool:
        """Whether it holds cases with the outcome and cases without."""
        return bool(self.with_outcome and self.without)


@dataclass(frozen=True)
class TruthTable:
    """The rows that hold cases, by number. Every other configuration is a remainder: nothing was seen of it."""

    rows: tuple[Row, ...]
    levels: tuple[int, ...]
    names: Names
    brackets: bool
    cuts: Cuts

    @property
    def contradictions(self) -> tuple[Row, ...]:
        """The rows with cases that contradict one another."""
        return tuple(row for row in self.rows if row.contradictory)

    @property
    def size(self) -> int:
        """How many configurations are possible."""
        return int(np.prod(self.levels))

    def values(self, *outputs: Output) -> Rows:
        """The configurations of the rows with these outputs: (rows, k)."""
        chosen = [row.values for row in self.rows if row.output in outputs]
        return np.array(chosen, dtype=np.int8).reshape(-1, len(self.levels))

    @property
    def remainders(self) -> NDArray[np.intp]:
        """The numbers of all remainders, rows with too few cases included, rising."""
        left = np.ones(self.size, dtype=np.bool_)
        left[[row.number - 1 for row in self.rows if row.output != "?"]] = False
        return np.flatnonzero(left) + 1

    def configuration(self, number: int) -> Term:
        """The configuration with a number, as a term with every condition. Raises ValueError where there is none."""
        if not 1 <= number <= self.size:
            raise ValueError(f"there is no row {number}; there are {self.size:,}")
        values = (int(v) for v in np.unravel_index(number - 1, self.levels))
        return term(enumerate(values), self.names.conditions, multi=self.brackets)


def inclusion(x: Array, y: Array) -> float:
    """Consistency of x as sufficient for y: Σ min(x, y) / Σ x; NaN where no case is in x at all.

    x, y : (cases,), memberships 0 to 1. Source: Ragin (2006), Political Analysis 14.
    """
    total = float(x.sum())
    return float(np.minimum(x, y).sum()) / total if total > 0 else float("nan")


def reduction(x: Array, y: Array) -> float:
    """Proportional reduction in inconsistency (PRI): how much more x is within y than within its absence.

    PRI = (Σ min(x, y) − Σ min(x, y, 1 − y)) / (Σ x − Σ min(x, y, 1 − y))

    x, y : (cases,), memberships 0 to 1. NaN where x lies wholly in both. Source: Ragin (2006), as in
    fs/QCA; Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, ch. 9.
    """
    both = float(np.minimum(np.minimum(x, y), 1 - y).sum())
    below = float(x.sum()) - both
    return (float(np.minimum(x, y).sum()) - both) / below if below > ROUNDING else float("nan")


def truth_table(cases: Cases, cuts: Cuts | None = None) -> TruthTable:
    """The configurations in which cases lie, with their consistency, and the output that the cuts give them.

    m_i(row) = min over conditions c of the membership of case i in the value that the row has of c;
    a case lies in the one row in which m > 0.5; inclusion and PRI are over all cases

    cases : as `cases` checks them; a case at exactly 0.5 in a condition lies in no row (`cases.remarks.undecided`)
    and still counts in the sums. cuts : by default inclusion 0.8, one case, no PRI; a value within 1e-9 of a cut is
    at the cut, and what is at a cut passes. A PRI that is not defined passes only a cut of 0.
    Raises ValueError for cuts outside 0 to 1, for fewer than one case, for a contradiction cut above the inclusion
    cut, and where no case lies in any row.
    Source: Ragin (2008), Redesigning Social Inquiry, ch. 7; Schneider & Wagemann (2012), ch. 7.
    """
    asked = _checked(cuts or Cuts())
    settled = ~((cases.conditions == 0.5) & ~np.array(cases.multi)).any(axis=1)
    if not settled.any():
        raise ValueError("every case lies at exactly 0.5 in some condition, so none lies in a row; calibrate anew")
    multi = np.array(cases.multi)
    values = np.where(multi, cases.conditions, cases.conditions > 0.5).astype(np.int64)
    numbers = np.ravel_multi_index(tuple(values.T), cases.levels)
    rows = []
    for number in np.unique(numbers[settled]):
        held = np.flatnonzero(settled & (numbers == number))
        config = tuple(int(v) for v in values[held[0]])
        member = cases.membership[:, range(len(config)), config].min(axis=1)
        share, pri = inclusion(member, cases.outcome), reduction(member, cases.outcome)
        named, y = [cases.names.cases[k] for k in held.tolist()], cases.outcome[held]
        rows.append(Row(
            int(number) + 1, config, len(held), share, pri, _output(len(held), share, pri, asked), tuple(named),
            tuple(name for name, out in zip(named, y, strict=True) if out > 0.5),
            tuple(name for name, out in zip(named, y, strict=True) if out < 0.5),
        ))
    return TruthTable(tuple(rows), cases.levels, cases.names, any(cases.multi), asked)


def numbers(rows: Rows, levels: Iterable[int]) -> NDArray[np.intp]:
    """The numbers of configurations (rows, k) in the table of all, from 1."""
    return np.asarray(np.ravel_multi_index(tuple(rows.astype(np.intp).T), tuple(levels))) + 1


def _output(n: int, share: float, pri: float, cuts: Cuts) -> Output:
    if n < cuts.n:
        return "?"
    reduced = cuts.pri == 0 or pri >= cuts.pri - ROUNDING
    if share >= cuts.inclusion - ROUNDING and reduced:
        return "1"
    return "C" if cuts.contradiction is not None and share >= cuts.contradiction - ROUNDING else "0"


def _checked(cuts: Cuts) -> Cuts:
    for value, name in ((cuts.inclusion, "inclusion"), (cuts.pri, "PRI"), (cuts.contradiction, "contradiction")):
        if value is not None and not 0 <= value <= 1:
            raise ValueError(f"the cut for {name} is {value:g}; it lies between 0 and 1")
    if cuts.n < 1:
        raise ValueError(f"the cut for cases is {cuts.n}; it is at least 1")
    if cuts.contradiction is not None and cuts.contradiction > cuts.inclusion:
        raise ValueError(f"the cut for contradictions, {cuts.contradiction:g}, is above that for inclusion, "
                         f"{cuts.inclusion:g}")
    return cuts
