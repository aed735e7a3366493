"""Parameters of fit, the cases behind a term, and what stays of a solution when cuts move or a case is gone."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from distretto.methods.qca import (
    Cuts,
    Names,
    Solution,
    cases,
    compare,
    complex_solution,
    coverage,
    inclusion,
    leave_one_out,
    membership,
    model_fit,
    parsimonious_solution,
    read_term,
    reduction,
    sweep,
    truth_table,
    union,
)

from .lipset import RAW, lipset

CRISP = Cuts(inclusion=1)
shares = st.lists(st.integers(0, 100).map(lambda x: x / 100), min_size=12, max_size=12)
FUZZY = cases([[0.9, 0.2], [0.8, 0.9], [0.6, 0.1], [0.3, 0.4], [0.1, 0.7], [0.7, 0.3]],
              [0.95, 0.7, 0.2, 0.9, 0.1, 0.5], Names(list("abcdef"), ["A", "B"], "Y"))


def test_cases_of_a_term_by_kind() -> None:
    found = model_fit(FUZZY, [read_term("A", ["A", "B"])])
    term = found.terms[0].fit
    assert (term.typical, term.deviant_in_degree, term.deviant_in_kind) == (("a",), ("b",), ("c",))
    assert term.explained == ("a", "b")
    assert found.unexplained == ("d",)
    assert term.consistency == pytest.approx((0.9 + 0.7 + 0.2 + 0.3 + 0.1 + 0.5) / 3.4)
    assert term.coverage == term.unique_coverage == pytest.approx(2.7 / 3.35)
    assert_allclose(found.whole.membership, FUZZY.conditions[:, 0])


def test_survival_is_covered_by_two_paths() -> None:
    data = lipset()
    model = complex_solution(truth_table(data, CRISP)).models[0]
    fits = {str(one.term): one for one in model_fit(data, model).terms}
    rural = fits["GNPCAP*~URBANIZA*LITERACY*GOVSTAB"]
    assert (rural.fit.coverage, rural.fit.unique_coverage) == (0.5, 0.25)
    assert rural.uniquely_explained == ("FIN", "IRE")
    assert set(rural.fit.typical) == {"FIN", "FRA", "IRE", "SWE"}


def test_a_model_of_no_terms_and_an_empty_set() -> None:
    with pytest.raises(ValueError, match="at least one term"):
        model_fit(FUZZY, [])
    crisp = cases([[1, 0], [0, 1], [0, 0]], [1, 0, 0])
    empty = model_fit(crisp, [read_term("C1*C2", ["C1", "C2"])]).whole
    assert np.isnan(empty.consistency)
    assert np.isnan(empty.pri)
    assert empty.coverage == 0


@given(shares, shares)
def test_fit_lies_between_its_bounds(x: list[float], y: list[float]) -> None:
    a, b = np.array(x), np.array(y)
    if a.sum() and b.sum():
        assert 0 <= inclusion(a, b) <= 1
        assert inclusion(a, b) == pytest.approx(coverage(b, a))
        pri = reduction(a, b)
        assert np.isnan(pri) or -1e-9 <= pri <= inclusion(a, b) + 1e-9
        other = reduction(a, 1 - b)
        assert np.isnan(pri) == np.isnan(other)
        assert np.isnan(pri) or pri + other <= 1 + 1e-9
    assert np.isnan(inclusion(np.zeros(3), np.ones(3)))
    assert np.isnan(coverage(np.ones(3), np.zeros(3)))


@settings(max_examples=40)
@given(st.lists(shares, min_size=3, max_size=3), shares)
def test_unique_coverage_is_no_more_than_coverage(columns: list[list[float]], y: list[float]) -> None:
    x = np.array(columns).T
    if min(np.ptp(x, axis=0).min(), np.ptp(y)) == 0:
        return
    data = cases(x, y, Names([str(k) for k in range(12)], list("ABC"), "Y"))
    model = [read_term(text, "ABC") for text in ("A*~B", "B*C", "~A")]
    found = model_fit(data, model)
    for one in found.terms:
        assert -1e-9 <= one.fit.unique_coverage <= one.fit.coverage + 1e-9
        assert one.fit.coverage <= found.whole.coverage + 1e-9
        assert_allclose(one.fit.membership, membership(data, one.term))
    assert_allclose(found.whole.membership, union(data, model))


# ------------------------------------------------------------------ robustness

def test_leaving_a_case_out_shows_what_hangs_on_it() -> None:
    """Estonia alone was literate and stable and broke down: without it another model ties, and nothing is shared."""
    found = leave_one_out(lipset(), parsimonious_solution, CRISP)
    assert [run.left_out for run in found.runs] == list(RAW)
    by_case = {run.left_out: run for run in found.runs}
    assert {name for name, run in by_case.items() if not run.same} == {"EST"}
    without = by_case["EST"]
    assert without.solution is not None
    assert [str(*model) for model in without.solution.models] == ["GNPCAP*GOVSTAB", "LITERACY*GOVSTAB"]
    assert (without.kept, without.lost, without.turned) == ((), (), (6,))
    assert without.overlap == (pytest.approx(8 / 9), 1)
    assert by_case["AUS"].turned == (23,)
    assert by_case["BEL"].overlap == (1, 1)
    assert found.always == ()
    assert [(str(one), share) for one, share in found.share_kept] == [("GNPCAP*GOVSTAB", 17 / 18)]


def test_a_sweep_compares_every_combination_and_says_why_one_failed() -> None:
    found = sweep(FUZZY, parsimonious_solution, Cuts(inclusion=0.8), inclusion=(0.7, 0.8, 1.0), n=(1, 2))
    assert len(found.runs) == 6
    same = found.runs[2]
    assert (same.cuts, same.same, same.overlap, same.turned) == (Cuts(0.8, 1), True, (1, 1), ())
    failed = [run for run in found.runs if run.failed]
    assert failed
    assert all(run.solution is None and np.isnan(run.overlap).all() and "row" in str(run.failed) for run in failed)
    assert set(found.always) <= set(found.solution.shared)
    with pytest.raises(ValueError, match="no row is positive"):
        sweep(FUZZY, parsimonious_solution, Cuts(inclusion=1), inclusion=(0.8,))


def test_a_case_without_which_a_condition_never_varies_is_a_run_that_failed() -> None:
    data = cases([[1, 1], [0, 1], [0, 0]], [1, 0, 0], Names(list("abc"), ["A", "B"], "Y"))
    runs = leave_one_out(data, parsimonious_solution, CRISP).runs
    assert runs[0].failed is not None
    assert "never varies" in runs[0].failed
    assert runs[2].failed is not None
    assert "B is 1 in every case" in runs[2].failed


def test_overlap_is_of_the_models_that_are_nearest_and_furthest() -> None:
    one, other = (Solution("parsimonious", (), (), models, len(models), exact=True, shared=()) for models in (
        ((read_term("A", "AB"),),), ((read_term("A", "AB"),), (read_term("B", "AB"),))))
    x = FUZZY.conditions
    least = np.minimum(x[:, 0], x[:, 1]).sum() / np.maximum(x[:, 0], x[:, 1]).sum()
    assert compare(FUZZY, one, other) == pytest.approx((least, 1))
