"""Opinion groups: published figures, red-dwarf on the same votes, and what holds for any votes."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose
from scipy.stats import fisher_exact

from distretto.methods.arrays import Array
from distretto.methods.consensus import (
    Demands,
    agreement,
    ballots,
    divisive,
    false_discovery,
    k_means,
    opinion_groups,
    opinion_map,
    pattern_p,
    representative,
    shared_ground,
    silhouettes,
)
from distretto.methods.networks import adjusted_rand

ANY = arrays(np.float64, st.tuples(st.integers(2, 30), st.integers(1, 8)),
             elements=st.sampled_from([1.0, 0.0, -1.0, np.nan]))


def camps(*sizes: int, statements: int = 20, keep: float = 0.8, missing: float = 0.3, seed: int = 1) -> Array:
    """Camps that agree on the first five statements and have a creed each on the others."""
    rng = np.random.default_rng(seed)
    creed = rng.choice([-1.0, 1.0], (len(sizes), statements))
    creed[:, :5] = 1.0
    votes = creed[np.repeat(np.arange(len(sizes)), sizes)]
    votes = np.where(rng.random(votes.shape) < keep, votes, rng.choice([-1.0, 0.0, 1.0], votes.shape))
    votes[rng.random(votes.shape) < missing] = np.nan
    return votes


def column(agree: int, others: int) -> Array:
    return np.array([1.0] * agree + [-1.0] * others)[:, None]


@pytest.mark.parametrize(("agree", "votes", "lower", "upper"), [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718),
])
def test_the_interval_of_a_statement_is_the_published_one(agree: int, votes: int, lower: float, upper: float) -> None:
    """Newcombe (1998), table I, method 3."""
    found = agreement(column(agree, votes - agree)).interval
    assert_allclose([found.lower[0, 0], found.upper[0, 0]], [lower, upper], atol=5e-5)


def test_false_discoveries_as_published() -> None:
    """Benjamini & Hochberg (1995), section 4.1: of fifteen tests four count at 0.05, where Bonferroni gives three."""
    p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
         0.7590, 1.0]
    q = false_discovery(p)
    assert list(q <= 0.05) == [True] * 4 + [False] * 11
    assert_allclose(q[:4], [0.0015, 0.003, 0.0095, 0.035625])


def test_the_lady_tasting_tea() -> None:
    """Fisher (1935), ch. 2: three of four cups right by chance in 17 of 70 cases."""
    votes = np.array([1, 1, 1, -1, 1, -1, -1, -1.0])[:, None]
    found = representative(votes, np.repeat([0, 1], 4))
    assert_allclose(found.p[0, 0, 0], 17 / 70)
    assert_allclose(found.share[0, :, 0], [4 / 6, 2 / 6])
    assert_allclose(found.ratio[0, :, 0], [2.0, 0.5])


def test_silhouettes_by_hand() -> None:
    place = np.array([[0.0, 0], [2, 0], [10, 0], [12, 0]])
    found = silhouettes(place, {2: np.array([0, 0, 1, 1]), 3: np.array([0, 0, 1, 2])})
    assert_allclose(found[2], np.mean([9 / 11, 7 / 9, 7 / 9, 9 / 11]))
    assert_allclose(found[3], (8 / 10 + 6 / 8) / 4)


def test_a_single_line_of_opinion_by_hand() -> None:
    """Two against two on two statements: one axis holds all, and who saw half of it is drawn out by a root of two."""
    votes = np.array([[1, 1], [1, 1], [-1, -1], [-1, -1.0]])
    found = opinion_map(votes)
    assert_allclose(found.explained, [1, 0], atol=1e-12)
    assert_allclose(found.place[:, 0], np.sqrt(2) * np.array([1, 1, -1, -1]))
    half = opinion_map(np.vstack([votes, [1, np.nan]]), weight=[1, 1, 1, 1, 0])
    assert_allclose(half.place[4, 0], np.sqrt(2) * np.sqrt(0.5))


@pytest.mark.parametrize("seed", [1, 2])
def test_equals_red_dwarf_on_the_same_votes(seed: int) -> None:
    """Places, groups from the same centres, silhouettes and all statistics of red-dwarf 0.4; differences below 1e-9.

    red-dwarf begins k-means once, from the first places; ours begins ten times and is at least as good.
    """
    from reddwarf.implementations.base import run_pipeline
    from reddwarf.sklearn.cluster import PolisKMeans
    from reddwarf.utils.stats import calculate_comment_statistics
    from sklearn.metrics import silhouette_score

    votes = camps(40, 30, 20, seed=seed)
    told = [{"participant_id": int(p), "statement_id": int(s), "vote": float(votes[p, s]), "modified": 1}
            for p, s in np.argwhere(~np.isnan(votes))]  # fmt: skip
    found = opinion_groups(votes, seed=seed).groups
    assert found is not None
    kept = found.label >= 0
    place, label = found.map.place[kept], found.label[kept]
    middle = [place[label == group].mean(axis=0).tolist() for group in range(len(found.sizes))]
    theirs = run_pipeline(told, reducer="pca", clusterer="kmeans", init_centers=middle, force_group_count=len(middle))
    peer = theirs.participants_df
    assert_allclose(found.map.place, peer[["x", "y"]].to_numpy(), atol=1e-9)
    assert list(peer["cluster_id"].fillna(-1)) == list(found.label)
    assert_allclose(found.silhouettes[len(middle)], silhouette_score(place, label))
    single = PolisKMeans(len(middle), init="polis", random_state=seed).fit(place)
    assert sum(((place[label == group] - middle[group]) ** 2).sum() for group in range(len(middle))) <= (
        single.inertia_ + 1e-9)
    statistics = calculate_comment_statistics(pd.DataFrame(votes[kept]), label)
    said = found.representative
    for mine, their in zip((said.votes, said.count, said.share, said.ratio, said.share_z, said.ratio_z), statistics,
                           strict=False):  # fmt: skip
        assert_allclose(mine, their, atol=1e-9)
    assert_allclose(found.shared.informed, statistics[6], atol=1e-9)


def test_camps_are_found_with_what_they_share_and_what_divides_them() -> None:
    found = opinion_groups(camps(25, 20, keep=0.9), seed=3)
    groups = found.groups
    assert groups is not None
    assert found.refusal is None
    assert adjusted_rand(groups.label[groups.label >= 0], np.repeat([0, 1], [25, 20])[groups.label >= 0]) > 0.9
    assert groups.stability.rand > 0.8
    assert groups.chance < 0.05
    assert groups.shared.shared[0, :5].sum() >= 4
    assert not groups.shared.shared[1, :5].any()
    assert not groups.divisive.divides[:5].any()
    assert groups.divisive.divides[5:].any()
    assert not (groups.divisive.divides & groups.shared.shared.any(axis=0)).any()


@pytest.mark.parametrize(("votes", "reason"), [
    (camps(8, 6), "few_participants"),
    (camps(30, 30, statements=4), "few_statements"),
    (np.random.default_rng(2).choice([-1.0, 0.0, 1.0], (58, 20)), "no_pattern"),
])
def test_no_groups_are_drawn_where_none_can_be_told(votes: Array, reason: str) -> None:
    found = opinion_groups(votes, seed=1)
    assert found.groups is None
    assert found.refusal is not None
    assert found.refusal.reason == reason
    assert found.agreement.votes.sum() == (~np.isnan(votes)).sum()


def test_one_against_fifty_seven_is_refused() -> None:
    """The consultation that once gave groups of 1 and 57: one who votes against everything that all others want."""
    votes = np.where(np.random.default_rng(7).random((58, 20)) < 0.95, 1.0, 0.0)
    votes[:, 10:] *= np.where(np.random.default_rng(8).random((58, 1)) < 0.1, 0.0, 1.0)
    votes[57] = -1.0
    refusal = opinion_groups(votes, seed=1).refusal
    assert refusal is not None
    assert refusal.reason == "lopsided"
    assert min(refusal.found) < refusal.needed


def test_half_noise_is_refused_as_unstable() -> None:
    reasons = [opinion_groups(camps(14, 13, 12, keep=0.5, seed=seed), seed=1) for seed in range(6)]
    assert any(one.refusal is not None and one.refusal.reason == "unstable" for one in reasons)


def test_noise_gives_groups_hardly_ever() -> None:
    found = [opinion_groups(np.random.default_rng(seed).choice([-1.0, 0.0, 1.0], (40, 15)), seed=1, draws=20)
             for seed in range(30)]  # fmt: skip
    assert sum(one.groups is not None for one in found) <= 1


def test_a_loud_group_makes_no_shared_ground_and_hides_none() -> None:
    """Four hundred more of one camp, in words of their own: what the other camp refuses does not become shared."""
    quiet = camps(25, 20, keep=0.9, missing=0.1)
    loud = np.where(np.random.default_rng(5).random((400, 20)) < 0.95, quiet[:25][np.zeros(400, int)], 0.0)
    before, after = (opinion_groups(votes, seed=1).groups for votes in (quiet, np.vstack([quiet, loud])))
    assert before is not None
    assert after is not None
    against = np.flatnonzero(before.divisive.divides)
    assert len(against)
    assert not after.shared.shared[:, against].any()
    assert (after.shared.score[0, against] <= before.shared.score[0, against] + 0.1).all()


@given(votes=ANY, data=st.data())
@settings(max_examples=60, deadline=None)
def test_more_of_one_mind_never_lift_a_score_above_the_other_groups(votes: Array, data: st.DataObject) -> None:
    label = np.array(data.draw(st.lists(st.integers(0, 1), min_size=len(votes), max_size=len(votes))))
    label[:2] = 0, 1
    flood = np.ones((50, votes.shape[1]))
    found = shared_ground(np.vstack([votes, flood]), [np.append(label, np.zeros(50, int))], fewest=1)
    rest = votes[label == 1]
    cap = (1 + (rest == 1).sum(axis=0)) / (2 + (~np.isnan(rest)).sum(axis=0))
    known = ~np.isnan(found.score[0])
    assert (found.score[0, known] <= cap[known] + 1e-12).all()
    assert (found.informed[0] <= cap + 1e-12).all()


@given(votes=ANY)
@settings(max_examples=60, deadline=None)
def test_shares_sum_to_one_and_the_order_of_people_is_nothing(votes: Array) -> None:
    found = agreement(votes)
    voted = found.votes > 0
    assert_allclose(found.share[voted].sum(axis=1), 1)
    assert np.isnan(found.share[~voted]).all()
    turned = agreement(votes[::-1])
    assert_allclose(found.share, turned.share)
    assert_allclose(agreement(-votes).contested, found.contested)
    one, other = opinion_groups(votes, seed=1, draws=2), opinion_groups(votes, seed=1, draws=2)
    assert one.refusal == other.refusal


@given(votes=ANY, seed=st.integers(0, 50))
@settings(max_examples=40, deadline=None)
def test_the_exact_test_is_scipys(votes: Array, seed: int) -> None:
    label = np.random.default_rng(seed).integers(0, 2, len(votes))
    label[:2] = 0, 1
    found = representative(votes, label)
    for group in (0, 1):
        inside, outside = votes[label == group][:, 0], votes[label != group][:, 0]
        table = [[(side == 1).sum(), ((side == 0) | (side == -1)).sum()] for side in (inside, outside)]
        if min(map(sum, table)):
            assert_allclose(found.p[0, group, 0], fisher_exact(table, "greater").pvalue, atol=1e-9)
    assert not (divisive(found).divides & found.stands_for[0].all(axis=0)).any()


def test_groups_are_the_same_each_time_and_demands_can_be_read() -> None:
    votes = camps(12, 9, keep=0.9)
    one, other = opinion_groups(votes, seed=4), opinion_groups(votes, seed=4)
    assert one.groups is not None
    assert other.groups is not None
    assert (one.groups.label == other.groups.label).all()
    assert one.groups.stability.rand == other.groups.stability.rand
    strict = opinion_groups(votes, seed=4, demands=Demands(participants=50)).refusal
    assert strict is not None
    assert strict.found == (21,)
    assert strict.needed == 50


def test_what_is_no_vote_is_refused() -> None:
    with pytest.raises(ValueError, match=r"votes\[1, 0\] is 2"):
        ballots([[1.0], [2.0]])
    with pytest.raises(ValueError, match="2 axes"):
        ballots([1.0])
    with pytest.raises(ValueError, match="no votes"):
        opinion_map(np.full((3, 2), np.nan))
    with pytest.raises(ValueError, match="entries"):
        representative(np.ones((3, 2)), np.array([0, 1]))


def test_k_means_puts_apart_what_is_apart_and_shuffled_votes_have_no_pattern() -> None:
    place = np.array([[0.0, 0], [0.1, 0], [5, 5], [5.1, 5], [5, 5.1]])
    assert list(k_means(place, 2, seed=1)) == [1, 1, 0, 0, 0]
    assert pattern_p(camps(20, 20), seed=1) == 1 / 40
