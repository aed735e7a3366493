"""What stays of a solution when the cut-offs move, or when a case had not been there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from distretto.methods.arrays import Array
from distretto.methods.qca.cases import Cases
from distretto.methods.qca.minimisation import Solution
from distretto.methods.qca.terms import Term, membership
from distretto.methods.qca.truth_table import Cuts, TruthTable, truth_table

Solve = Callable[[TruthTable], Solution]


@dataclass(frozen=True)
class Run:
    """One repetition, beside the solution that it repeats.

    left_out : the case, None in a sweep. cuts : as used. failed : why there is no solution, in words; all that follows
    is then empty or NaN. solution : what was found. kept : terms that are in every model of both. lost : terms in
    every model of the first that no model of the other has (of those listed). same : whether all models are
    the same. overlap : (least, most) over pairs of a model of each, how far they hold the same cases to the same
    degree, Σ min / Σ max over all the cases, 1 = alike. turned : rows (by number) whose output is another.
    """

    left_out: str | None
    cuts: Cuts
    failed: str | None
    solution: Solution | None
    kept: tuple[Term, ...]
    lost: tuple[Term, ...]
    same: bool
    overlap: tuple[float, float]
    turned: tuple[int, ...]


@dataclass(frozen=True)
class Robustness:
    """A solution, its repetitions, and what stays in all of them.

    always : terms in every model of the solution and of every repetition that has one. share_kept : for each term in
    every model of the solution, the share of all repetitions (failed ones included) in every model of which it
    stands.
    """

    solution: Solution
    runs: tuple[Run, ...]

    @property
    def always(self) -> tuple[Term, ...]:
        """Terms that are never lost, wherever there is a solution."""
        found = [set(run.kept) for run in self.runs if run.failed is None]
        return tuple(one for one in self.solution.shared if all(one in kept for kept in found))

    @property
    def share_kept(self) -> tuple[tuple[Term, float], ...]:
        """Of each term in every model, in what share of the repetitions it stands again."""
        return tuple((one, sum(one in run.kept for run in self.runs) / len(self.runs) if self.runs else float("nan"))
                     for one in self.solution.shared)


def sweep(cases: Cases, solve: Solve, cuts: Cuts, *, inclusion: Sequence[float] = (), n: Sequence[int] = (),
          pri: Sequence[float] = ()) -> Robustness:
    """The solution at other cut-offs: every combination of those given, in the place of those of `cuts`.

    cases, cuts : as for `truth_table`. solve : which solution, `parsimonious_solution` say. inclusion, n, pri : the
    values tried; an empty sequence keeps that of `cuts`. A combination at which there is nothing to minimise is a
    run that failed, with its reason. Raises ValueError where there is no solution at `cuts` itself.
    Source: Skaaning (2011), Sociological Methods & Research 40; overlap as in Oana & Schneider (2024), ibid. 53.
    """
    first = truth_table(cases, cuts)
    base = solve(first)
    tried = (cuts._replace(inclusion=a, n=b, pri=c)
             for a, b, c in product(inclusion or (cuts.inclusion,), n or (cuts.n,), pri or (cuts.pri,)))
    return Robustness(base, tuple(_run(cases, cases, solve, one, first, base, None) for one in tried))


def leave_one_out(cases: Cases, solve: Solve, cuts: Cuts) -> Robustness:
    """The solution without each case in turn; what depends on a single case is seen by its name.

    cases, solve, cuts : as in `sweep`. A case without which there is nothing to compare (a condition no longer varies,
    say) is a run that failed, with its reason. The overlap is over all cases, the one left out included.
    Raises ValueError where there is no solution with all cases.
    Source: Schneider & Wagemann (2012), ch. 11; jackknife as in Thiem, Spöhel & Duşa (2016), Political Analysis 24.
    """
    first = truth_table(cases, cuts)
    base = solve(first)
    return Robustness(base, tuple(_left_out(cases, k, solve, cuts, first, base) for k in range(len(cases.outcome))))


def compare(cases: Cases, one: Solution, other: Solution) -> tuple[float, float]:
    """Least and most overlap of the models of two solutions: Σ min(x, z) / Σ max(x, z) over the cases, 0 to 1."""
    known = {each: membership(cases, each) for model in (*one.models, *other.models) for each in model}
    first, second = ({np.max([known[each] for each in model], axis=0).tobytes() for model in solution.models}
                     for solution in (one, other))
    sets = np.array([np.frombuffer(x) for x in sorted(second)])
    shares = np.concatenate([_overlap(np.frombuffer(x), sets) for x in sorted(first)])
    return float(shares.min()), float(shares.max())


def _left_out(cases: Cases, case: int, solve: Solve, cuts: Cuts, first: TruthTable, base: Solution) -> Run:
    name = cases.names.cases[case]
    try:
        rest = cases.without(case)
    except ValueError as reason:
        return _failed(name, cuts, reason)
    return _run(cases, rest, solve, cuts, first, base, name)


def _run(every: Cases, used: Cases, solve: Solve, cuts: Cuts, first: TruthTable, base: Solution,
         left_out: str | None) -> Run:
    try:
        table = truth_table(used, cuts)
        found = solve(table)
    except ValueError as reason:
        return _failed(left_out, cuts, reason)
    shared, seen = set(found.shared), set().union(*found.models)
    return Run(
        left_out, cuts, None, found,
        kept=tuple(one for one in base.shared if one in shared),
        lost=tuple(one for one in base.shared if one not in seen),
        same=set(found.models) == set(base.models) and found.count == base.count and found.exact and base.exact,
        overlap=compare(every, base, found),
        turned=tuple(_turned(first, table)),
    )


def _failed(left_out: str | None, cuts: Cuts, reason: ValueError) -> Run:
    nan = float("nan")
    return Run(left_out, cuts, str(reason), None, (), (), same=False, overlap=(nan, nan), turned=())


def _turned(one: TruthTable, other: TruthTable) -> Iterator[int]:
    before, after = ({row.number: row.output for row in table.rows} for table in (one, other))
    yield from (number for number in sorted({*before, *after}) if before.get(number, "?") != after.get(number, "?"))


def _overlap(x: Array, sets: Array) -> Array:
    """Of a set (cases,) with each of several (sets, cases); two empty sets are alike."""
    whole = np.maximum(x, sets).sum(axis=1)
    return np.asarray(np.divide(np.minimum(x, sets).sum(axis=1), whole, out=np.ones(len(sets)), where=whole > 0))
