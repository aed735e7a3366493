"""Economic complexity, reflections, fitness and outlook, by hand and by their properties."""

from typing import get_args

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose
from numpy.typing import NDArray

from distretto.methods.complexity import (
    Scale,
    diversity,
    economic_complexity,
    expy,
    fitness,
    outlook_gain,
    outlook_index,
    prody,
    reflections,
    relative_relatedness,
    standardise,
    ubiquity,
)

Matrix = NDArray[np.float64]

# Nested: region 0 makes everything, region 3 only what all make.
NESTED = np.array([[1, 1, 1, 1], [0, 1, 1, 1], [0, 0, 1, 1], [0, 0, 0, 1]], dtype=float)


def matrices() -> st.SearchStrategy[Matrix]:
    return st.tuples(st.integers(3, 8), st.integers(3, 8)).flatmap(
        lambda shape: arrays(np.float64, shape, elements=st.sampled_from([0.0, 1.0, 1.0]))
    )


def test_diversity_and_ubiquity_count_known_presences() -> None:
    M = np.array([[1, 0, np.nan], [1, 1, 0]])
    assert diversity(M).tolist() == [1, 2]
    assert ubiquity(M).tolist() == [2, 1, 0]
    assert diversity(M, share=True).tolist() == pytest.approx([1 / 2, 2 / 3])
    assert ubiquity(M, share=True).tolist() == [1, 0.5, 0]


def test_a_nested_matrix_ranks_regions_by_diversity_and_industries_by_rarity() -> None:
    index = economic_complexity(NESTED)
    assert (np.diff(index.regions) < 0).all()
    assert (np.diff(index.industries) < 0).all()
    assert index.connected


def test_two_by_two_by_hand() -> None:
    # M = [[1, 1], [0, 1]]: walk [[3/4, 1/4], [1/2, 1/2]], eigenvalues 1 and 1/4, second vector (1, -2).
    index = economic_complexity([[1, 1], [0, 1]], scale="none")
    assert index.eigenvalues.tolist() == pytest.approx([1, 0.25])
    assert index.regions[0] / index.regions[1] == pytest.approx(-0.5)
    assert np.linalg.norm(index.industries) == pytest.approx(1)


def test_scales() -> None:
    sample = economic_complexity(NESTED, scale="sample")
    population = economic_complexity(NESTED, scale="population")
    assert sample.regions.std(ddof=1) == pytest.approx(1)
    assert population.industries.std(ddof=0) == pytest.approx(1)
    summed = economic_complexity(NESTED, scale="sum")
    assert abs(summed.regions.sum()) == pytest.approx(1)
    own = economic_complexity(NESTED, scale="eci")
    assert_allclose(NESTED @ own.industries / NESTED.sum(axis=1), own.regions)


def test_which_way_up_is_up_can_be_said() -> None:
    up = economic_complexity(NESTED)
    down = economic_complexity(NESTED, orientation=[1.0, 2.0, np.nan, 4.0])
    assert_allclose(down.regions, -up.regions)
    assert_allclose(down.industries, -up.industries)
    assert up.agreement == pytest.approx(np.corrcoef(up.regions, diversity(NESTED))[0, 1])
    assert down.agreement == pytest.approx(np.corrcoef(down.regions[[0, 1, 3]], [1, 2, 4])[0, 1])


def test_where_nothing_points_upwards_there_is_no_agreement() -> None:
    ring = np.eye(5) + np.roll(np.eye(5), 1, axis=1)  # every region has two industries
    index = economic_complexity(ring)
    assert index.agreement == 0
    assert np.abs(index.regions).max() == pytest.approx(index.regions.max())


def test_parts_that_share_no_industry_are_said_to_be_apart() -> None:
    assert not economic_complexity(np.kron(np.eye(2), np.ones((2, 2)))).connected


def test_where_all_regions_are_alike_there_is_no_complexity() -> None:
    index = economic_complexity(np.ones((4, 5)))
    assert np.isnan(index.regions).all()
    assert np.isnan(index.industries).all()


@pytest.mark.parametrize("shape", [(0, 0), (1, 4), (4, 1), (3, 0)])
def test_too_small_a_matrix_has_no_complexity(shape: tuple[int, int]) -> None:
    index = economic_complexity(np.ones(shape))
    assert np.isnan(index.regions).all()
    assert index.regions.shape == (shape[0],)
    assert index.industries.shape == (shape[1],)


def test_empty_regions_and_industries_are_nan_and_change_nothing() -> None:
    padded = np.zeros((5, 5))
    padded[:4, :4] = NESTED
    index, plain = economic_complexity(padded), economic_complexity(NESTED)
    assert np.isnan(index.regions[4])
    assert np.isnan(index.industries[4])
    assert_allclose(index.regions[:4], plain.regions)
    assert_allclose(index.industries[:4], plain.industries)


def test_a_hidden_cell_is_no_presence() -> None:
    hidden = NESTED.copy()
    hidden[2, 0] = np.nan
    assert_allclose(economic_complexity(hidden).regions, economic_complexity(NESTED).regions)


def test_reflections_by_hand() -> None:
    M = [[1, 1], [0, 1]]  # k = 2, 1; u = 1, 2
    first = reflections(M, 1)
    assert first.regions.tolist() == [1.5, 2]
    assert first.industries.tolist() == [2, 1.5]
    assert reflections(M, 2).regions.tolist() == [1.75, 1.5]
    assert reflections(M, 0).regions.tolist() == [2, 1]


def test_reflections_in_per_cent_are_the_same_on_a_standard_scale() -> None:
    plain, percent = reflections(NESTED, 6), reflections(NESTED, 6, percent=True)
    assert_allclose(standardise(plain.regions), standardise(percent.regions))
    assert percent.regions.min() == 0
    assert percent.regions.max() == 100


def test_reflections_come_near_to_the_eigenvector() -> None:
    settled = standardise(reflections(NESTED, 16, percent=True).regions)
    assert_allclose(settled, economic_complexity(NESTED).regions, atol=1e-4)


def test_fitness_by_hand() -> None:
    M = [[1, 1], [0, 1]]
    first = fitness(M, 1)  # F = 2, 1 over 1.5; Q = 1, 1/2 over 3/4
    assert first.regions.tolist() == pytest.approx([4 / 3, 2 / 3])
    assert first.industries.tolist() == pytest.approx([4 / 3, 2 / 3])


def test_prody_and_expy_by_hand() -> None:
    x = [[50, 50], [100, 0]]  # shares 0.5, 0.5 and 1, 0
    income = [30.0, 12.0]
    levels = prody(x, income)
    assert levels.tolist() == pytest.approx([(0.5 * 30 + 1 * 12) / 1.5, 30])
    assert expy(x, levels).tolist() == pytest.approx([(18 + 30) / 2, 18])


def test_prody_leaves_out_regions_without_an_income() -> None:
    assert prody([[50, 50], [100, 0]], [np.nan, 12.0])[0] == 12
    assert np.isnan(prody([[50, 50], [100, 0]], [np.nan, 12.0])[1])


def test_expy_is_over_what_is_known() -> None:
    assert expy([[50, 50]], [10.0, np.nan]).tolist() == [10]


def test_outlook_by_hand() -> None:
    M, density, pci = [[1, 0, 0]], [[0.5, 0.4, 0.2]], [1.0, 2.0, -1.0]
    assert outlook_index(M, density, pci).tolist() == pytest.approx([0.4 * 2 - 0.2])
    near = np.array([[1, 0.5, 0], [0.5, 1, 0.5], [0, 0.5, 1]])
    gain = outlook_gain(M, near, pci)
    assert gain.tolist() == [pytest.approx([0, 2 / 2 * 1 - 1 / 1.5 * 0.5, 2 / 2 * 0.5 - 1 / 1.5 * 1])]


def test_outlook_takes_no_unknown_cell_for_an_option() -> None:
    M = [[1, 0, np.nan]]
    assert outlook_index(M, [[0.5, 0.4, 0.2]], [1.0, 2.0, 5.0]).tolist() == pytest.approx([0.8])
    gain = outlook_gain(M, np.ones((3, 3)), [1.0, 3.0, 5.0])
    assert_allclose(gain, [[0, 1, np.nan]])


def test_relative_relatedness_by_hand() -> None:
    z = relative_relatedness([[0.1, 0.3, 0.8, 0.6]], [[0, 0, 1, np.nan]])
    assert_allclose(z, (np.array([[0.1, 0.3, 0.8, 0.6]]) - 0.2) / np.std([0.1, 0.3], ddof=1))


def test_standard_scores_leave_nan_out() -> None:
    assert_allclose(standardise([1.0, 3.0, np.nan], ddof=0), [-1, 1, np.nan])
    assert np.isnan(standardise([2.0, 2.0])).all()
    assert np.isnan(standardise([2.0])).all()


@settings(deadline=None)
@given(matrices())
def test_eci_goes_with_diversity_and_its_scale_is_as_said(M: Matrix) -> None:
    index = economic_complexity(M)
    assume(index.connected and not np.isnan(index.regions).all())
    known = ~np.isnan(index.regions)
    k = diversity(M)[known]
    assert np.cov(index.regions[known], k)[0, 1] >= -1e-8
    assert_allclose(index.regions[known].mean(), 0, atol=1e-8)


@settings(deadline=None)
@given(matrices())
def test_eci_is_the_mean_complexity_of_what_is_there(M: Matrix) -> None:
    index = economic_complexity(M, scale="eci")
    assume(not np.isnan(index.regions).all())
    rows, columns = ~np.isnan(index.regions), ~np.isnan(index.industries)
    inner = M[np.ix_(rows, columns)]
    assert_allclose(inner @ index.industries[columns] / inner.sum(axis=1), index.regions[rows], atol=1e-7)


@settings(deadline=None)
@given(matrices())
def test_both_sides_give_the_same_spectrum(M: Matrix) -> None:
    there, back = economic_complexity(M).eigenvalues, economic_complexity(M.T).eigenvalues
    n = min(there.size, back.size)
    assert_allclose(there[:n], back[:n], atol=1e-9)


@settings(deadline=None)
@given(matrices(), st.integers(0, 100))
def test_complexity_follows_the_order_of_its_input(M: Matrix, seed: int) -> None:
    index = economic_complexity(M)
    gaps = np.diff(index.eigenvalues[::-1])
    assume(index.connected and gaps.size >= 2 and gaps[-2] > 1e-3)
    k = diversity(M)
    rows = ~np.isnan(index.regions)
    assume(abs(np.cov(index.regions[rows], k[rows])[0, 1]) > 1e-3)
    rng = np.random.default_rng(seed)
    r, c = rng.permutation(M.shape[0]), rng.permutation(M.shape[1])
    moved = economic_complexity(M[np.ix_(r, c)])
    assert_allclose(moved.regions, index.regions[r], atol=1e-6, equal_nan=True)
    assert_allclose(moved.industries, index.industries[c], atol=1e-6, equal_nan=True)


@settings(deadline=None)
@given(matrices())
def test_fitness_has_mean_one(M: Matrix) -> None:
    assume(M.any())
    fit = fitness(M, 5)
    assert np.nanmean(fit.regions) == pytest.approx(1)
    assert np.nanmean(fit.industries) == pytest.approx(1)


def test_bad_input_is_refused() -> None:
    assert set(get_args(Scale)) == {"sample", "population", "eci", "sum", "none"}
    with pytest.raises(ValueError, match="scale must be"):
        economic_complexity(NESTED, scale="unit")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"M\[0, 0\] is 0.5"):
        economic_complexity([[0.5, 1]])
    with pytest.raises(ValueError, match="orientation must have 4 entries"):
        economic_complexity(NESTED, orientation=[1.0])
    with pytest.raises(ValueError, match="iterations must not be negative"):
        reflections(NESTED, -1)
    with pytest.raises(ValueError, match="iterations must be at least 1"):
        fitness(NESTED, 0)
    with pytest.raises(ValueError, match="income must have 4 entries"):
        prody(NESTED, [1.0])
    with pytest.raises(ValueError, match=r"x\[0, 1\] is negative"):
        prody([[1, -1]], [1.0])
    with pytest.raises(ValueError, match="density must have the shape of M"):
        outlook_index(NESTED, [[0.1]], np.ones(4))
    with pytest.raises(ValueError, match="pci must have 4 entries"):
        outlook_index(NESTED, NESTED, np.ones(3))
    with pytest.raises(ValueError, match="nearness must be"):
        outlook_gain(NESTED, np.ones((3, 3)), np.ones(4))
    with pytest.raises(ValueError, match="density must have the shape of M"):
        relative_relatedness([[0.1]], NESTED)
