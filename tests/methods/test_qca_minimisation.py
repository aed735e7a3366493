"""Minimisation: the published solutions, equality with trying everything, and what always holds."""

from __future__ import annotations

from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from distretto.methods.qca import (
    Cases,
    Cuts,
    Names,
    NothingToMinimiseError,
    Solution,
    Term,
    TruthTable,
    assumptions,
    cases,
    parsimonious_solution,
    solutions,
    term,
    truth_table,
)
from distretto.methods.qca.covers import smallest_covers

from .lipset import lipset

CRISP = Cuts(inclusion=1)


def written(solution: Solution) -> set[frozenset[str]]:
    return {frozenset(map(str, model)) for model in solution.models}


def test_survival_as_printed() -> None:
    """Rihoux & De Meur (2009), formulas 1 and 3: without and with logical remainders."""
    found = solutions(truth_table(lipset(), CRISP), [1] * 5)
    assert written(found.complex) == {frozenset({"GNPCAP*~URBANIZA*LITERACY*GOVSTAB",
                                                 "GNPCAP*LITERACY*INDLAB*GOVSTAB"})}
    assert written(found.parsimonious) == {frozenset({"GNPCAP*GOVSTAB"})}
    assert written(found.intermediate[0].solution) == {frozenset({"GNPCAP*LITERACY*GOVSTAB"})}
    named = [str(found.table.configuration(int(row))) for row in found.intermediate[0].easy]
    assert named == ["GNPCAP*URBANIZA*LITERACY*~INDLAB*GOVSTAB"]
    assert len(found.intermediate[0].difficult) == 4


def test_breakdown_as_printed() -> None:
    """Rihoux & De Meur (2009), formulas 2 and 4."""
    found = solutions(truth_table(lipset(negated=True), CRISP))
    assert written(found.complex) == {frozenset({"~GNPCAP*~URBANIZA*~INDLAB", "GNPCAP*LITERACY*INDLAB*~GOVSTAB"})}
    assert written(found.parsimonious) == {frozenset({"~GNPCAP", "~GOVSTAB"})}
    assert found.intermediate == ()


def test_an_excluded_remainder_is_taken_for_positive_by_no_model() -> None:
    table = truth_table(lipset(), CRISP)
    free = parsimonious_solution(table)
    bound = parsimonious_solution(table, excluded=[18])
    assert 18 in assumptions(table, free.models[0])
    assert not any(18 in assumptions(table, model) for model in bound.models)
    with pytest.raises(ValueError, match="row 22 is positive"):
        parsimonious_solution(table, excluded=[22])
    with pytest.raises(ValueError, match="numbered 1 to 32"):
        parsimonious_solution(table, excluded=[33])


def test_a_table_without_difference_says_so() -> None:
    x, y = [[1, 0], [0, 1], [0, 0], [1, 1]], [0.7, 0.7, 0.6, 0.4]
    with pytest.raises(NothingToMinimiseError, match=r"no row is positive at inclusion 0\.8.*the nearest is row 2"):
        solutions(truth_table(cases(x, y)))
    with pytest.raises(NothingToMinimiseError, match="every row with enough cases is positive"):
        solutions(truth_table(cases(x, y), Cuts(inclusion=0.3)))
    with pytest.raises(NothingToMinimiseError, match="no row holds 2 cases"):
        solutions(truth_table(cases(x, y), Cuts(n=2)))


@pytest.mark.parametrize(("expectations", "said"), [
    ([1] * 4, "4 expectations were given for 5"), ([1, 1, 1, 1, 2], "some but not all of the values"),
    ([[0, 1], 1, 1, 1, 1], "some but not all"),
])
def test_expectations_that_cannot_be_are_named(expectations: list[int], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        solutions(truth_table(lipset(), CRISP), expectations)


# ------------------------------------------------------------------ against trying everything

@st.composite
def tables(draw: st.DrawFn) -> tuple[Cases, TruthTable, list[int | None]]:
    """Cases in two to four conditions, some with three levels, with both kinds of row."""
    levels = draw(st.lists(st.sampled_from([2, 2, 3]), min_size=2, max_size=4))
    configurations = list(product(*(range(n) for n in levels)))
    outcome = draw(st.dictionaries(st.sampled_from(configurations), st.integers(0, 1), min_size=3, max_size=14))
    x = np.array(list(outcome))
    if len(set(outcome.values())) < 2 or (np.ptp(x, axis=0) == 0).any():
        outcome = dict(zip(configurations, [1, *[0] * (len(configurations) - 2), 1], strict=True))
    data = cases(list(outcome), list(outcome.values()), levels=levels)
    expected = [draw(st.sampled_from([None, *range(n)])) for n in levels]
    return data, truth_table(data, CRISP), expected


def every_term(table: TruthTable) -> list[Term]:
    choices = product(*([None, *range(n)] for n in table.levels))
    return [term([(c, v) for c, v in enumerate(values) if v is not None], table.names.conditions, multi=True)
            for values in choices]


def holds(one: Term, row: tuple[int, ...]) -> bool:
    return all(row[c] == v for c, v in zip(one.conditions, one.values, strict=True))


def tried(table: TruthTable, allowed: set[tuple[int, ...]]) -> tuple[set[Term], set[frozenset[Term]]]:
    """Prime implicants and smallest covers, by trying all terms and all sets of them."""
    rows = list(product(*(range(n) for n in table.levels)))
    positive = [row.values for row in table.rows if row.output == "1"]
    fitting = [one for one in every_term(table) if all(row in allowed for row in rows if holds(one, row))]
    primes = [one for one in fitting if not any(one != other and one.within(other) for other in fitting)]
    primes = [one for one in primes if any(holds(one, row) for row in positive)]
    for size in range(1, len(positive) + 1):
        covers = {frozenset(some) for some in combinations(primes, size)
                  if all(any(holds(one, row) for one in some) for row in positive)}
        if covers:
            return set(primes), covers
    raise AssertionError


@settings(max_examples=60, deadline=None)
@given(tables())
def test_all_primes_and_all_models_are_those_of_trying_everything(
    drawn: tuple[Cases, TruthTable, list[int | None]],
) -> None:
    _, table, _ = drawn
    rows = set(product(*(range(n) for n in table.levels)))
    positive = {row.values for row in table.rows if row.output == "1"}
    negative = {row.values for row in table.rows if row.output == "0"}
    found = solutions(table)
    for solution, allowed in ((found.complex, positive), (found.parsimonious, rows - negative)):
        primes, covers = tried(table, allowed)
        assert set(solution.primes) == primes
        assert {frozenset(model) for model in solution.models} == covers
        assert (solution.count, solution.exact) == (len(covers), True)
        assert set(solution.shared) == set.intersection(*(set(cover) for cover in covers))


@settings(max_examples=60, deadline=None)
@given(tables())
def test_solutions_hold_what_they_must_and_lie_within_one_another(
    drawn: tuple[Cases, TruthTable, list[int | None]],
) -> None:
    _, table, expected = drawn
    found = solutions(table, expected)
    rows = list(product(*(range(n) for n in table.levels)))
    positive = {row.values for row in table.rows if row.output == "1"}
    negative = {row.values for row in table.rows if row.output == "0"}

    def held(model: tuple[Term, ...]) -> set[tuple[int, ...]]:
        return {row for row in rows if any(holds(one, row) for one in model)}

    assert found.pairs_left == 0
    assert all(held(model) == positive for model in found.complex.models)
    for pair in found.intermediate:
        short = held(found.parsimonious.models[pair.parsimonious_model])
        assert not short & negative
        taken = {int(row) for row in (*pair.easy, *pair.difficult)}
        assert taken == set(assumptions(table, found.parsimonious.models[pair.parsimonious_model]).tolist())
        for model in pair.solution.models:
            assert positive <= held(model) <= short
            assert set(assumptions(table, model).tolist()) <= set(pair.easy.tolist())
    for solution in (found.complex, found.parsimonious, *(pair.solution for pair in found.intermediate)):
        assert not any(a != b and a.within(b) for a, b in product(solution.primes, repeat=2))
        assert len({len(model) for model in solution.models}) == 1
        assert set(solution.essential) <= set(solution.shared) <= set(solution.possible)


@settings(max_examples=40, deadline=None)
@given(tables(), st.randoms(use_true_random=False))
def test_the_order_of_cases_and_conditions_changes_nothing(
    drawn: tuple[Cases, TruthTable, list[int | None]], chance,  # type: ignore[no-untyped-def]
) -> None:
    data, table, expected = drawn
    rows, columns = list(range(len(data.outcome))), list(range(len(data.levels)))
    chance.shuffle(rows)
    chance.shuffle(columns)
    names = Names([data.names.cases[k] for k in rows], [data.names.conditions[c] for c in columns], "Y")
    turned = cases(data.conditions[np.ix_(rows, columns)], data.outcome[rows], names,
                   levels=[data.levels[c] for c in columns])
    one, other = solutions(table, expected), solutions(truth_table(turned, CRISP), [expected[c] for c in columns])

    def sets(models: tuple[tuple[Term, ...], ...]) -> set[frozenset[frozenset[str]]]:
        return {frozenset(frozenset(str(t).split("*")) for t in model) for model in models}

    assert sets(one.complex.models) == sets(other.complex.models)
    assert sets(one.parsimonious.models) == sets(other.parsimonious.models)
    assert sets(one.intermediate_models) == sets(other.intermediate_models)


# ------------------------------------------------------------------ many tied models

def ring(parts: int) -> np.ndarray:
    """Synthetic: in each part six terms hold two of six rows in a ring: two smallest covers of three terms a part."""
    chart = np.zeros((6 * parts, 6 * parts), dtype=bool)
    for part, k in product(range(parts), range(6)):
        chart[6 * part + k, [6 * part + k, 6 * part + (k + 1) % 6]] = True
    return chart


def test_an_astronomical_number_of_models_is_counted_exactly_and_listed_in_part() -> None:
    found = smallest_covers(ring(40), most=10)
    assert (found.size, found.count, found.exact) == (120, 2**40, True)
    assert len(set(found.listed)) == 10
    assert found.shared == ()
    assert found == smallest_covers(ring(40), most=10)


def test_a_search_cut_short_says_that_it_counted_only_so_many() -> None:
    rng = np.random.default_rng(5)
    chart = np.zeros((120, 30), dtype=bool)
    for one in chart:
        one[rng.choice(29, 6, replace=False)] = True
    chart[0, 29] = True
    full, cut = smallest_covers(chart, most=100_000), smallest_covers(chart, most=5, branches=40)
    assert (full.exact, cut.exact) == (True, False)
    assert 1 <= cut.count <= full.count
    assert cut.size == full.size
    assert set(cut.listed) <= set(full.listed)
    assert cut.shared == full.shared == tuple(sorted(set.intersection(*map(set, full.listed))))
    assert 0 in cut.shared


def test_a_row_that_no_term_holds_is_named() -> None:
    with pytest.raises(ValueError, match="no term holds row 1"):
        smallest_covers(np.array([[True, False]]))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.booleans(), min_size=6, max_size=6), min_size=3, max_size=9))
def test_covers_are_those_of_trying_all_sets(drawn: list[list[bool]]) -> None:
    chart = np.array([*drawn, [True] * 3 + [False] * 3, [False] * 3 + [True] * 3])
    found = smallest_covers(chart)
    for size in range(1, len(chart) + 1):
        covers = [some for some in combinations(range(len(chart)), size) if chart[list(some)].any(axis=0).all()]
        if covers:
            break
    assert found.listed == tuple(covers)
    assert (found.size, found.count, found.exact) == (size, len(covers), True)
    assert set(found.shared) == set.intersection(*map(set, covers))


def test_fourteen_conditions_and_two_hundred_cases() -> None:
    """Synthetic, with a planted solution: what the benchmark times, here only for the answer."""
    rng = np.random.default_rng(11)
    x = (rng.random((14, 200)) < np.linspace(0.35, 0.65, 14)[:, None]).T
    y = (x[:, 0] & x[:, 1]) | (x[:, 2] & ~x[:, 3]) | (x[:, 4] & x[:, 5] & ~x[:, 0])
    names = Names([str(k) for k in range(200)], list("ABCDEFGHIJKLMN"), "Y")
    found = solutions(truth_table(cases(x, y, names), CRISP), [1] * 14)
    assert written(found.parsimonious) == {frozenset({"A*B", "C*~D", "~A*E*F"})}
    assert (found.parsimonious.count, found.parsimonious.exact) == (1, True)
