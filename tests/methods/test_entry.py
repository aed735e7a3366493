"""What an entry is, what is left out and counted, and the scores that are tried."""

import numpy as np
import pytest
from numpy.testing import assert_allclose

from distretto.methods.entry import (
    Rule,
    baseline_scores,
    cases,
    density_scores,
    entries,
    exits,
    industry_growth,
)

NAN = float("nan")
BEFORE = [[0.2, 0.95, 1.5, NAN, 0.5]]
AFTER = [[1.2, 1.05, 0.8, 2.0, NAN]]


def test_an_entry_was_absent_and_is_present() -> None:
    found = entries(BEFORE, AFTER)
    assert found.candidates.tolist() == [[True, True, False, False, False]]
    assert found.happened.tolist() == [[True, True, False, False, False]]
    assert (found.chances, found.events) == (2, 2)


def test_unknown_cells_are_left_out_and_counted() -> None:
    found = entries(BEFORE, AFTER)
    assert (found.unknown_before, found.unknown_after) == (1, 1)


def test_a_margin_takes_out_what_only_trembles() -> None:
    found = entries(BEFORE, AFTER, Rule(below=0.9, above=1.1))
    assert found.happened.tolist() == [[True, False, False, False, False]]
    assert found.chances == 1


def test_an_entry_can_be_asked_to_bring_jobs() -> None:
    rule = Rule(min_jobs=50)
    found = entries(BEFORE, AFTER, rule, jobs_before=[[10, 10, 0, 0, 0]], jobs_after=[[59, 60, 0, 0, 0]])
    assert found.happened.tolist() == [[False, True, False, False, False]]
    assert found.chances == 2
    hidden = entries(BEFORE, AFTER, rule, jobs_before=[[10] * 5], jobs_after=[[NAN] * 5])
    assert (hidden.chances, hidden.unknown_after) == (0, 3)


def test_an_exit_was_present_and_is_absent() -> None:
    found = exits(BEFORE, AFTER)
    assert found.candidates.tolist() == [[False, False, True, False, False]]
    assert found.events == 1
    jobs = exits(BEFORE, AFTER, Rule(min_jobs=5), jobs_before=[[9] * 5], jobs_after=[[5] * 5])
    assert jobs.events == 0


def test_every_known_cell_can_enter_or_leave_but_not_both() -> None:
    rng = np.random.default_rng(0)
    before, after = rng.lognormal(size=(2, 30, 20))
    came, went = entries(before, after), exits(before, after)
    assert (came.candidates ^ went.candidates).all()


def test_plain_scores() -> None:
    M = np.array([[1, 0, NAN], [1, 1, 0]])
    scores = baseline_scores([[2, 0.5, NAN], [1.5, 1, 0]], M, growth=[0.1, 0.2, 0.3])
    assert list(scores) == ["level", "ubiquity", "diversity", "growth"]
    assert_allclose(scores["ubiquity"], [[1, 0.5, 0]] * 2)
    assert_allclose(scores["diversity"], [[0.5] * 3, [2 / 3] * 3])
    assert_allclose(scores["growth"], [[0.1, 0.2, 0.3]] * 2)


def test_own_proximity_only_lowers_the_density_of_what_is_absent() -> None:
    M = (np.random.default_rng(1).random((12, 8)) < 0.5).astype(float)
    scores = density_scores(M)
    absent = (M == 0) & ~np.isnan(scores["density"])
    assert (scores["density_own"][absent] <= scores["density"][absent]).all()


def test_growth_is_over_regions_known_in_both_years() -> None:
    before = np.array([[100, 10], [100, NAN], [NAN, 20]])
    after = np.array([[110, 20], [130, 50], [500, 10]])
    assert_allclose(industry_growth(before, after), [[0.2, 0.0]] * 3)
    by_country = industry_growth(before, after, groups=["A", "B", "B"])
    assert_allclose(by_country, [[0.1, 1.0], [0.3, -0.5], [0.3, -0.5]])
    assert np.isnan(industry_growth([[0.0]], [[5.0]])[0, 0])


def test_cases_are_those_for_which_every_score_is_known() -> None:
    found = entries([[0.5, 0.6], [0.7, 2.0]], [[1.5, 0.7], [0.2, 2.0]])
    tested = cases(found, {"a": np.array([[1, 2], [3, 4]]), "b": np.array([[1, NAN], [3, 4]])})
    assert tested.happened.tolist() == [True, False]
    assert tested.scores["a"].tolist() == [1, 3]
    assert (tested.region.tolist(), tested.industry.tolist(), tested.dropped) == ([0, 1], [0, 0], 1)


def test_bad_input_is_refused() -> None:
    with pytest.raises(ValueError, match=r"a rule needs 0 < below <= above, not 1.2 and 1"):
        Rule(below=1.2)
    with pytest.raises(ValueError, match="min_jobs must not be negative"):
        Rule(min_jobs=-1)
    with pytest.raises(ValueError, match=r"before\[0, 0\] is negative"):
        entries([[-1]], [[1]])
    with pytest.raises(ValueError, match="after must have the shape"):
        entries([[1]], [[1, 2]])
    with pytest.raises(ValueError, match="needs jobs_before and jobs_after"):
        entries([[1]], [[1]], Rule(min_jobs=5))
    with pytest.raises(ValueError, match="jobs_after must have the shape"):
        entries([[1]], [[1]], Rule(min_jobs=5), jobs_before=[[1]], jobs_after=[[1, 2]])
    with pytest.raises(ValueError, match="score a must have the shape"):
        cases(entries([[1]], [[1]]), {"a": [1.0]})
    with pytest.raises(ValueError, match="groups must label"):
        industry_growth([[1]], [[1]], groups=[1, 2])
