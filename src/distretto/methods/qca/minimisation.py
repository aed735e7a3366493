"""From the truth table to solutions: complex, parsimonious and intermediate, each with all the models that tie."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from distretto.methods.qca.covers import BRANCHES, smallest_covers
from distretto.methods.qca.implicants import chart, prime_implicants
from distretto.methods.qca.terms import FREE, Rows, Term, term
from distretto.methods.qca.truth_table import TruthTable, numbers

Kind = Literal["complex", "parsimonious", "intermediate"]
Expectation = int | Collection[int] | None
Allowed = NDArray[np.bool_]
Model = tuple[Term, ...]


class NothingToMinimiseError(ValueError):
    """A truth table without a positive row, or without a negative one: there is no difference to explain."""


@dataclass(frozen=True)
class Solution:
    """What a minimisation finds: models that explain the positive rows equally briefly.

    primes : all prime implicants. essential : those that alone hold some positive row. models : each a smallest set
    of primes that holds every positive row; all of them where `count` is not above what was asked for. count : how
    many there are; exact says whether that is their number or a lower bound of it. shared : the terms in every model,
    listed or not; exact in any case. Where there is more than one model, none is better founded than another:
    what may be said is what they share.
    """

    kind: Kind
    primes: tuple[Term, ...]
    essential: tuple[Term, ...]
    models: tuple[Model, ...]
    count: int
    exact: bool
    shared: tuple[Term, ...]

    @property
    def ambiguous(self) -> bool:
        """Whether models tie."""
        return self.count > 1 or not self.exact

    @property
    def possible(self) -> tuple[Term, ...]:
        """The terms that are in some of the models listed."""
        return tuple(sorted(set().union(*self.models), key=_order))


@dataclass(frozen=True)
class Intermediate:
    """The intermediate solution between one complex and one parsimonious model.

    complex_model, parsimonious_model : their places in the models of the two solutions. easy, difficult : numbers of
    the remainders that the parsimonious model takes for positive and that agree with the expectations, or do not; the
    intermediate solution rests on easy ones only.
    """

    complex_model: int
    parsimonious_model: int
    easy: NDArray[np.intp]
    difficult: NDArray[np.intp]
    solution: Solution


@dataclass(frozen=True)
class Solutions:
    """The three solutions of a truth table.

    intermediate : one for each pair of a complex and a parsimonious model, none without expectations. pairs_left :
    how many pairs were not worked out because they are more than was asked for. shared_intermediate : the terms in
    every model of every pair worked out.
    """

    table: TruthTable
    complex: Solution
    parsimonious: Solution
    intermediate: tuple[Intermediate, ...]
    pairs_left: int

    @property
    def shared_intermediate(self) -> tuple[Term, ...]:
        """The terms in every model of every intermediate solution that was worked out."""
        sets = [set(one.solution.shared) for one in self.intermediate]
        return tuple(sorted(set.intersection(*sets), key=_order)) if sets else ()

    @property
    def intermediate_models(self) -> tuple[Model, ...]:
        """The different models of all intermediate solutions, in the order of the pairs."""
        return tuple(dict.fromkeys(model for one in self.intermediate for model in one.solution.models))


def complex_solution(table: TruthTable, *, most: int = 1000, branches: int = BRANCHES) -> Solution:
    """The solution that takes nothing for granted of what was not seen: no remainder is in any of its terms.

    Also called conservative. table, most, branches, errors and source : as for `parsimonious_solution`.
    """
    allowed = np.zeros(table.levels, dtype=np.bool_)
    allowed[tuple(_positive(table).T)] = True
    return _solve("complex", table, allowed, most, branches)


def parsimonious_solution(table: TruthTable, *, excluded: Iterable[int] = (), most: int = 1000,
                          branches: int = BRANCHES) -> Solution:
    """The shortest solution: every remainder may be taken for positive where that shortens a term.

    all models of the fewest prime implicants that hold every positive row and meet no row that is negative or
    contradictory

    table : as `truth_table` gives it. excluded : numbers of remainders that may not be taken for positive, because
    they are impossible or belong to the absence of the outcome (enhanced standard analysis). most : how many models
    are listed at most. branches : how far the search for tied models goes before it settles for a lower bound of
    their number (`covers.smallest_covers`).
    Raises NothingToMinimiseError (a ValueError) for a table with no positive or no negative row, and ValueError for
    an excluded row that is positive.
    Source: Ragin (2008), Redesigning Social Inquiry, ch. 8; Quine (1955), American Mathematical Monthly 62, and
    McCluskey (1956), Bell System Technical Journal 35; Schneider & Wagemann (2012), ch. 8 (excluded).
    """
    return _solve("parsimonious", table, _not_negative(table, excluded), most, branches)


def solutions(table: TruthTable, expectations: Sequence[Expectation] | None = None, *, excluded: Iterable[int] = (),
              most: int = 1000, pairs: int = 100, branches: int = BRANCHES) -> Solutions:
    """The complex, the parsimonious and, with expectations, the intermediate solutions of a truth table.

    A remainder of a parsimonious model p is an easy counterfactual beside a complex term c within a term of p when
    it has, in every condition that c names, the value of c or one that is expected to go with the outcome, and in the
    conditions of that term of p the values of p. The intermediate solution minimises the positive rows with the easy
    counterfactuals of all such pairs of terms; what p takes for granted beyond them are difficult counterfactuals.

    table, excluded, most, branches, errors : as in `parsimonious_solution`. expectations : for each condition the
    value (or values) expected to contribute to the outcome, or None. pairs : how many pairs of a complex and a
    parsimonious model are worked out at most, in the order of the models.
    Raises ValueError also for expectations of another number, of values that a condition has not, or of all of them.
    Source: Ragin & Sonnett (2005), in Vergleichen in der Politikwissenschaft; Ragin (2008), ch. 9; Schneider &
    Wagemann (2012), ch. 6.
    """
    expected = _expected(table, expectations)
    withheld = tuple(excluded)
    most_complex = complex_solution(table, most=most, branches=branches)
    shortest = parsimonious_solution(table, excluded=withheld, most=most, branches=branches)
    if expected is None:
        return Solutions(table, most_complex, shortest, (), 0)
    worked: list[Intermediate] = []
    known: dict[bytes, Solution] = {}
    positive = np.zeros(table.levels, dtype=np.bool_)
    positive[tuple(_positive(table).T)] = True
    both = product(enumerate(most_complex.models), enumerate(shortest.models))
    for (i, long), (j, short) in islice(both, pairs):
        taken = _held(short, table) & ~positive
        easy = _easy(long, short, expected, table) & taken
        key = easy.tobytes()
        if key not in known:
            known[key] = _solve("intermediate", table, positive | easy, most, branches)
        worked.append(Intermediate(i, j, np.flatnonzero(easy) + 1, np.flatnonzero(taken & ~easy) + 1, known[key]))
    return Solutions(table, most_complex, shortest, tuple(worked),
                     most_complex.count * shortest.count - len(worked))


def assumptions(table: TruthTable, model: Iterable[Term]) -> NDArray[np.intp]:
    """The simplifying assumptions of a model: numbers of the remainders that it takes for positive, rising."""
    held = _held(model, table)
    seen = table.values("1", "0", "C")
    held[tuple(seen.T)] = False
    return np.flatnonzero(held) + 1


def _positive(table: TruthTable) -> Rows:
    positive, negative = table.values("1"), table.values("0", "C")
    cuts = table.cuts
    if not len(positive):
        best = max((row for row in table.rows if row.output != "?"), key=lambda row: row.inclusion, default=None)
        nearest = f"; the nearest is row {best.number} with inclusion {best.inclusion:.3f} and PRI {best.pri:.3f}" \
            if best else f"; no row holds {cuts.n} cases"
        raise NothingToMinimiseError(
            f"no row is positive at inclusion {cuts.inclusion:g}, PRI {cuts.pri:g} and {cuts.n} cases{nearest}")
    if not len(negative):
        raise NothingToMinimiseError(
            "every row with enough cases is positive, so nothing tells cases with the outcome from cases without; "
            "raise the cuts, or add cases without the outcome")
    return positive


def _not_negative(table: TruthTable, excluded: Iterable[int]) -> Allowed:
    allowed = np.ones(table.levels, dtype=np.bool_)
    allowed[tuple(table.values("0", "C").T)] = False
    withheld = np.array(sorted(set(excluded)), dtype=np.intp)
    if withheld.size:
        if withheld[0] < 1 or withheld[-1] > table.size:
            raise ValueError(f"rows are numbered 1 to {table.size:,}; {withheld[0]} to {withheld[-1]} were excluded")
        seen = np.intersect1d(withheld, numbers(table.values("1"), table.levels))
        if seen.size:
            raise ValueError(f"row {seen[0]} is positive and cannot be excluded; only remainders can")
        allowed.ravel()[withheld - 1] = False
    return allowed


def _solve(kind: Kind, table: TruthTable, allowed: Allowed, most: int, branches: int) -> Solution:
    positive = _positive(table)
    cubes = prime_implicants(positive, allowed)
    primes = sorted((_term(cube, table) for cube in cubes), key=_order)
    held = chart(np.array([_cube(one, table) for one in primes], dtype=np.int8), positive)
    covers = smallest_covers(held, most=most, branches=branches)
    models = sorted((tuple(primes[j] for j in cover) for cover in covers.listed), key=_model_order)
    return Solution(
        kind, tuple(primes), tuple(primes[j] for j in covers.essential),
        tuple(models), covers.count, covers.exact, tuple(primes[j] for j in covers.shared),
    )


def _term(cube: NDArray[np.int8], table: TruthTable) -> Term:
    named = np.flatnonzero(cube != FREE)
    return term(((int(c), int(cube[c])) for c in named), table.names.conditions, multi=table.brackets)


def _cube(one: Term, table: TruthTable) -> NDArray[np.int8]:
    cube = np.full(len(table.levels), FREE, dtype=np.int8)
    cube[list(one.conditions)] = one.values
    return cube


def _order(one: Term) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    """Shorter terms first, then by conditions, presence before absence."""
    return len(one.conditions), one.conditions, tuple(-value for value in one.values)


def _model_order(model: Model) -> tuple[int, list[tuple[int, tuple[int, ...], tuple[int, ...]]]]:
    return sum(len(one.conditions) for one in model), [_order(one) for one in model]


def _expected(table: TruthTable, given: Sequence[Expectation] | None) -> list[frozenset[int] | None] | None:
    if given is None:
        return None
    if len(given) != len(table.levels):
        raise ValueError(f"{len(given)} expectations were given for {len(table.levels)} conditions")
    sets = [None if one is None else frozenset([one] if isinstance(one, int) else one) for one in given]
    for one, levels, name in zip(sets, table.levels, table.names.conditions, strict=True):
        if one is not None and not (one and one < frozenset(range(levels))):
            raise ValueError(f"the expectation for {name} must be some but not all of the values 0 to {levels - 1}, "
                             "or None where nothing is expected")
    return sets


def _held(model: Iterable[Term], table: TruthTable) -> Allowed:
    """The configurations that a model holds, in the shape of the table of all."""
    held = np.zeros(table.levels, dtype=np.bool_)
    for one in model:
        named = dict(zip(one.conditions, one.values, strict=True))
        held[tuple(named.get(c, slice(None)) for c in range(held.ndim))] = True
    return held


def _easy(long: Model, short: Model, expected: Sequence[frozenset[int] | None], table: TruthTable) -> Allowed:
    easy = np.zeros(table.levels, dtype=np.bool_)
    for observed, brief in product(long, short):
        if observed.within(brief):
            easy[np.ix_(*(list(some) for some in _values(observed, brief, expected, table.levels)))] = True
    return easy


def _values(observed: Term, brief: Term, expected: Sequence[frozenset[int] | None],
            levels: Sequence[int]) -> Iterator[Collection[int]]:
    seen = dict(zip(observed.conditions, observed.values, strict=True))
    for c, count in enumerate(levels):
        if c not in seen:
            yield range(count)
        else:
            yield {seen[c]} | ((expected[c] or set()) if c not in brief.conditions else set())
