"""Composite indicators: published figures, what is refused, and what always holds."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray

from distretto.methods.composite import (
    KINDS,
    Normalisation,
    Recipe,
    Treatment,
    aggregated,
    box_cox,
    collinear,
    composite,
    contributions,
    copeland,
    cronbach_alpha,
    factor_weights,
    framework,
    imputed,
    kurtosis,
    logged,
    normalised,
    outranking,
    pca_weights,
    principal_components,
    ranks,
    skewness,
    treated,
    varimax,
    winsorised,
)

NAN = np.nan
Matrix = NDArray[np.float64]
TREE = framework(
    ["patents", "research", "degrees", "jobs"],
    {"patents": "ideas", "research": "ideas", "degrees": "people", "jobs": "people",
     "ideas": "index", "people": "index"},
    weights={"patents": 3.0, "ideas": 2.0},
)
tables = hnp.arrays(np.float64, (6, 4), elements=st.integers(1, 60).map(float), unique=True)
HUMAN_DEVELOPMENT = {
    "Norway": (81.6, 17.5, 12.6, 64992, 0.944),
    "Australia": (82.4, 20.2, 13.0, 42261, 0.935),
    "Switzerland": (83.0, 15.8, 12.8, 56431, 0.930),
    "Denmark": (80.2, 18.7, 12.7, 44025, 0.923),
    "Netherlands": (81.6, 17.9, 11.9, 45435, 0.922),
    "United States": (79.1, 16.5, 12.9, 52947, 0.915),
    "Singapore": (83.0, 15.4, 10.6, 76628, 0.912),
    "France": (82.2, 16.0, 11.1, 38056, 0.888),
}
"""Human Development Report 2015, table 1: years of life, of schooling expected and had, income per head; the index."""


def synthetic_table(seed: int = 5, units: int = 12) -> Matrix:
    return np.random.default_rng(seed).lognormal(1.0, 0.5, (units, 4))


def test_the_human_development_index_of_2015_as_published() -> None:
    tree = framework(
        ["life", "expected", "had", "income"],
        {"life": "health", "expected": "education", "had": "education", "income": "living", "health": "hdi",
         "education": "hdi", "living": "hdi"},
    )
    table = np.array([row[:4] for row in HUMAN_DEVELOPMENT.values()], dtype=float)
    table[:, 3] = np.log(table[:, 3])
    ends = ((20.0, 85.0), (0.0, 18.0), (0.0, 15.0), (float(np.log(100)), float(np.log(75000))))
    found = composite(
        table, tree, Recipe("none", None, Normalisation("goalposts", 0, 1, goalposts=ends), ("arithmetic", "geometric"))
    )
    assert_allclose(found.index, [row[4] for row in HUMAN_DEVELOPMENT.values()], atol=6e-4)
    assert_array_equal(found.rank, np.arange(1, 9))


def test_skewness_and_kurtosis_of_the_spreadsheet_handbook() -> None:
    """SKEW and KURT in Microsoft's reference of functions, each with its example."""
    x = [3.0, 4, 5, 2, 3, 4, 5, 6, 4, 7, NAN]
    assert skewness(x) == pytest.approx(0.359543, abs=1e-6)
    assert kurtosis(x) == pytest.approx(-0.151799637, abs=1e-9)
    assert np.isnan(skewness([1.0, 1, 1]))
    assert np.isnan(kurtosis([1.0, 2, 3]))


def test_the_vote_of_condorcet_has_no_winner() -> None:
    """A before B before C, B before C before A, C before A before B: Condorcet (1785)."""
    votes = outranking([[3.0, 1.0, 2.0], [2.0, 3.0, 1.0], [1.0, 2.0, 3.0]], [1.0, 1.0, 1.0])
    assert_allclose(votes, [[0, 2 / 3, 1 / 3], [1 / 3, 0, 2 / 3], [2 / 3, 1 / 3, 0]])
    assert_array_equal(copeland(votes), [0, 0, 0])


def test_a_tree_has_weights_that_sum_to_one_and_effective_ones() -> None:
    assert TREE.levels == (("patents", "research", "degrees", "jobs"), ("ideas", "people"), ("index",))
    assert_allclose(TREE.weights[0], [0.75, 0.25, 0.5, 0.5])
    assert_allclose(TREE.weights[1], [2 / 3, 1 / 3])
    assert_allclose(TREE.effective_weights, [0.5, 1 / 6, 1 / 6, 1 / 6])
    assert_allclose(TREE.with_weights(1, [1.0, 1.0]).effective_weights.sum(), 1.0)


@pytest.mark.parametrize(
    ("indicators", "parents", "given", "words"),
    [
        (["a", "a"], {"a": "x"}, {}, "each once"),
        (["a", "b"], {"a": "x"}, {}, "'b' has no parent"),
        (["a", "b"], {"a": "x", "b": "y", "x": "index"}, {}, "'y' has no parent"),
        (["a", "b"], {"a": "x", "b": "index", "x": "index"}, {}, "depth"),
        (["a"], {"a": "b", "b": "a"}, {}, "own ancestor"),
        (["a"], {}, {}, "needs a parent"),
        (["a", "b"], {"a": "x", "b": "x", "c": "x"}, {}, "'c' is not part"),
        (["a", "b"], {"a": "x", "b": "x"}, {"weights": {"a": 0.0, "b": 0.0}}, "under 'x': no weight"),
        (["a", "b"], {"a": "x", "b": "x"}, {"weights": {"a": -1.0}}, "under 'x'.*negative"),
        (["a", "b"], {"a": "x", "b": "x"}, {"weights": {"a": NAN}}, "under 'x'.*missing"),
        (["a", "b"], {"a": "x", "b": "x"}, {"directions": {"a": 2}}, "1 or -1"),
    ],
)
def test_a_tree_that_is_none_is_refused(
    indicators: list[str], parents: dict[str, str], given: dict[str, dict[str, int]], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        framework(indicators, parents, **given)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda t: t[:2], "3 units or more"),
        (lambda t: t[:, :3], "4 indicators"),
        (lambda t: np.where(t == t[1, 2], np.inf, t), "'degrees' of unit 1 is infinite"),
        (lambda t: np.where(np.arange(4) == 1, 7.0, t), "'research' does not vary"),
        (lambda t: np.where(np.arange(4) == 3, NAN, t), "'jobs' does not vary"),
    ],
)
def test_a_table_that_carries_no_index_is_refused(change: object, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        composite(change(synthetic_table()), TREE)  # type: ignore[operator]


def test_what_a_step_cannot_do_is_refused() -> None:
    table = synthetic_table()
    with pytest.raises(ValueError, match="geometric mean needs scores above zero"):
        composite(table, TREE, Recipe(normalisation=Normalisation("min_max", 0, 100), aggregation="geometric"))
    with pytest.raises(ValueError, match="harmonic mean needs scores above zero"):
        aggregated([[1.0, -2.0]], [1.0, 1.0], "harmonic")
    with pytest.raises(ValueError, match="2 aggregations"):
        composite(table, TREE, Recipe(aggregation=("arithmetic",)))
    calls: tuple[Callable[[], object], ...] = (
        lambda: normalised(table, [1, 1, 1, 1], Normalisation("other")),  # type: ignore[arg-type]
        lambda: normalised(table, [1, 1, 1, 1], Normalisation("min_max", 1, 1)),
        lambda: normalised(table, [1, 1, 1, 1], Normalisation("goalposts")),
        lambda: normalised(table, [1, 1, 1, 1], Normalisation("distance_to_reference", references=(0.0,) * 4)),
        lambda: normalised(table, [1, 1, 1, -1], Normalisation("share_of_best")),
        lambda: normalised(np.ones((4, 1)), [1], Normalisation()),
        lambda: imputed(table, "guess"),  # type: ignore[arg-type]
        lambda: imputed(table, "group_mean"),
        lambda: aggregated([[1.0]], [1.0], "median"),  # type: ignore[arg-type]
        lambda: logged([0.0, 1.0], "plain"),
        lambda: logged([1.0, 1.0]),
        lambda: logged([0.1, 0.2], "innovation_index"),
        lambda: box_cox([-1.0], 0.5),
        lambda: contributions(composite(table, TREE, Recipe(aggregation="geometric"))),
        lambda: composite(table, TREE).score("unheard of"),
    )
    for call in calls:
        with pytest.raises(ValueError):
            call()


def test_missing_is_not_zero_and_too_little_known_is_no_score() -> None:
    table = synthetic_table()
    table[0, 1] = table[1, :2] = NAN
    table[2] = NAN
    found = composite(table, TREE, Recipe(treatment=None))
    assert_allclose(found.score("ideas")[0], found.score("patents")[0])
    assert np.isnan(found.score("ideas")[1])
    assert np.isnan(found.index[1])
    assert np.isnan(found.rank[[1, 2]]).all()
    assert np.nanmax(found.rank) == 10
    assert_allclose(found.known[:3], [5 / 6, 1 / 3, 0])
    lenient = composite(table, TREE, Recipe(treatment=None, least_known=0.3))
    assert_allclose(lenient.index[1], lenient.score("people")[1])
    assert not found.filled.any()


def test_gaps_are_filled_only_by_a_rule_that_is_named() -> None:
    table = np.array([[1.0], [3.0], [8.0], [NAN], [NAN]])
    groups = ["x", "x", "y", "x", "z"]
    assert_allclose(imputed(table, "mean")[3:, 0], [4, 4])
    assert_allclose(imputed(table, "median")[3:, 0], [3, 3])
    assert_allclose(imputed(table, "group_mean", groups=groups)[3:, 0], [2, NAN])
    assert_allclose(imputed(table, "none"), table)
    holed = synthetic_table()
    holed[0, 0] = NAN
    assert composite(holed, TREE, Recipe("median")).filled.sum() == 1


def test_outliers_are_drawn_in_or_logged_and_what_cannot_be_is_said() -> None:
    assert_array_equal(winsorised([1.0, 2, 9, 9, NAN]), [1, 2, 2, 2, NAN])
    assert_array_equal(winsorised([1.0, 2, 9], high=False), [2, 2, 9])
    rare = np.zeros((30, 1))
    rare[0] = 1.0
    found = treated(rare, Treatment())
    assert found.outlying == (True,)
    assert found.points == (0,)
    tail = np.exp(np.linspace(0, 6, 30) ** 1.3)[:, None]
    by_logarithm = treated(tail, Treatment(points=0, logarithm="shifted"))
    assert by_logarithm.logged == (True,)
    assert by_logarithm.outlying == (False,)
    assert_array_equal(ranks(by_logarithm.values.T), ranks(tail.T))


def test_indicators_that_say_the_same_are_named() -> None:
    table = synthetic_table()
    table[:, 2] = 5 - 2 * table[:, 0]
    found = composite(table, TREE).collinear
    assert [(one, other) for one, other, _ in found] == [("patents", "degrees")]
    assert found[0][2] == pytest.approx(-1)
    assert collinear([[1.0, NAN], [2.0, 3.0]], ["a", "b"]) == ()


def test_weights_by_components() -> None:
    rng = np.random.default_rng(3)
    common = rng.normal(size=(60, 1))
    table = common + rng.normal(size=(60, 3)) * [0.2, 0.5, 1.5]
    weights = pca_weights(table)
    assert weights.sum() == pytest.approx(1)
    assert weights[0] > weights[1] > weights[2] > 0
    assert factor_weights(table).sum() == pytest.approx(1)
    assert principal_components(table).eigenvalues.sum() == pytest.approx(3)
    with pytest.raises(ValueError, match="indicator 1 runs against"):
        pca_weights(table * [1, -1, 1])
    with pytest.raises(ValueError, match="3 units know all 3 indicators; 4 are needed"):
        pca_weights(table[:3])
    with pytest.raises(ValueError, match="no factor"):
        factor_weights(table, least_eigenvalue=3.0)
    assert cronbach_alpha(np.repeat(common, 3, axis=1)) == pytest.approx(1)
    with pytest.raises(ValueError, match="two indicators"):
        cronbach_alpha(common)


@settings(max_examples=25, deadline=None)
@given(hnp.arrays(np.float64, (6, 2), elements=st.floats(-1, 1)))
def test_a_rotation_keeps_what_indicators_have_in_common(loadings: Matrix) -> None:
    assert_allclose((varimax(loadings) ** 2).sum(axis=1), (loadings**2).sum(axis=1), atol=1e-9)


@settings(max_examples=40, deadline=None)
@given(tables, st.sampled_from(KINDS), st.floats(0.1, 50), st.floats(0, 100))
def test_units_of_measure_do_not_count(table: Matrix, kind: str, factor: float, shift: float) -> None:
    def how(of: Matrix) -> Normalisation:
        ends = tuple((float(c.min()), float(c.max())) for c in of.T)
        return Normalisation(kind, goalposts=ends, references=tuple(e[1] for e in ends))  # type: ignore[arg-type]

    moved = table * factor + (0 if kind == "share_of_best" else shift)
    assert_allclose(normalised(moved, np.ones(4), how(moved)), normalised(table, np.ones(4), how(table)), atol=1e-6)


@settings(max_examples=40, deadline=None)
@given(tables, st.sampled_from([kind for kind in KINDS if kind != "share_of_best"]))
def test_a_turned_indicator_with_the_other_direction_is_the_same(table: Matrix, kind: str) -> None:
    ends = np.stack([table.min(axis=0), table.max(axis=0)], axis=1)

    def how(sign: int) -> Normalisation:
        pairs = tuple((float(min(sign * e)), float(max(sign * e))) for e in ends)
        return Normalisation(kind, goalposts=pairs, references=tuple(sign * e[1] for e in ends))  # type: ignore[arg-type]

    assert_allclose(normalised(-table, -np.ones(4), how(-1)), normalised(table, np.ones(4), how(1)), atol=1e-9)


@settings(max_examples=40, deadline=None)
@given(tables, hnp.arrays(np.float64, 4, elements=st.floats(0.1, 5)))
def test_means_lie_in_order_and_between_worst_and_best(scores: Matrix, weights: Matrix) -> None:
    arithmetic, geometric, harmonic = (
        aggregated(scores, weights, how) for how in ("arithmetic", "geometric", "harmonic")
    )
    assert (harmonic <= geometric + 1e-9).all()
    assert (geometric <= arithmetic + 1e-9).all()
    assert (harmonic >= scores.min(axis=1) - 1e-9).all()
    assert (arithmetic <= scores.max(axis=1) + 1e-9).all()


@settings(max_examples=40, deadline=None)
@given(tables, hnp.arrays(np.bool_, (6, 4)), hnp.arrays(np.float64, 4, elements=st.floats(0.1, 5)))
def test_what_one_outranks_the_other_does_not(scores: Matrix, gone: NDArray[np.bool_], weights: Matrix) -> None:
    votes = outranking(np.where(gone, NAN, scores), weights)
    both = (votes + votes.T)[~np.eye(6, dtype=bool)]
    assert_allclose(both[~np.isnan(both)], 1.0)
    assert copeland(votes).sum() == 0


@settings(max_examples=30, deadline=None)
@given(tables, st.permutations(range(6)))
def test_the_order_of_units_does_not_count(table: Matrix, order: list[int]) -> None:
    assert_allclose(composite(table[order], TREE).index, composite(table, TREE).index[order], rtol=1e-9)


@settings(max_examples=30, deadline=None)
@given(tables, st.integers(0, 5), st.integers(0, 3), st.floats(0, 30), st.sampled_from(["arithmetic", "geometric"]))
def test_what_gets_better_never_falls(table: Matrix, unit: int, column: int, more: float, how: str) -> None:
    recipe = Recipe("none", None, Normalisation("goalposts", goalposts=((0.0, 90.0),) * 4), how)  # type: ignore[arg-type]
    better = table.copy()
    better[unit, column] += more
    if len(np.unique(better[:, column])) > 1:
        gain = composite(better, TREE, recipe).index - composite(table, TREE, recipe).index
        assert gain[unit] >= -1e-12
        assert_allclose(np.delete(gain, unit), 0, atol=1e-12)


@settings(max_examples=30, deadline=None)
@given(tables, hnp.arrays(np.bool_, (6, 4)))
def test_contributions_sum_to_the_index_also_with_gaps(table: Matrix, gone: NDArray[np.bool_]) -> None:
    holed = np.where(gone & (np.arange(6) > 1)[:, None], NAN, table)
    found = composite(holed, TREE, Recipe(treatment=None, least_known=0.2))
    parts = contributions(found)
    has = ~np.isnan(found.index)
    assert_allclose(np.nansum(parts, axis=1)[has], found.index[has])
    assert np.isnan(parts[~has]).all()
    assert np.isnan(parts[np.isnan(holed)]).all()
