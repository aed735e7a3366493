"""Ballots: published figures, cases by hand, and what always holds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from distretto.methods.ballots import approval, consent, majority_judgement, majority_value, needed_for_quorum, score

ORSAY = {
    "Besancenot": (41, 99, 163, 160, 226, 311), "Buffet": (25, 76, 125, 206, 264, 304),
    "Schivardi": (5, 10, 39, 95, 249, 604), "Bayrou": (136, 307, 251, 148, 84, 74),
    "Bové": (15, 60, 114, 160, 257, 395), "Voynet": (29, 93, 175, 237, 261, 205),
    "Villiers": (24, 64, 87, 113, 158, 555), "Royal": (167, 227, 191, 168, 122, 126),
    "Nihous": (3, 18, 53, 110, 267, 550), "Le Pen": (30, 46, 62, 65, 54, 744),
    "Laguiller": (21, 53, 102, 166, 259, 401), "Sarkozy": (191, 198, 143, 115, 71, 282),
}  # fmt: skip
"""Balinski & Laraki (2007), Election by majority judgement: experimental evidence, Cahier 2007-28 of the École
polytechnique, on Orsay, 22 April 2007: per mille of the ballots that gave each grade, from excellent to reject, as
rounded there."""
GAUGES = {
    "Bayrou": (44.3, 2, 1, 30.6), "Royal": (39.4, 2, -1, 41.5), "Sarkozy": (38.9, 2, -1, 46.9),
    "Voynet": (29.8, 3, -1, 46.6), "Besancenot": (46.3, 4, 1, 31.1), "Buffet": (43.2, 4, 1, 30.4),
}  # fmt: skip
"""The first six of the same ballots, in their order: p, grade, sign, q."""


def test_orsay_by_majority_judgement() -> None:
    """What is over a thousand by rounding is taken from the last grade: every option needs as many votes."""
    counts = np.array(list(ORSAY.values()))
    counts[:, -1] -= counts.sum(axis=1) - 1000
    found, names = majority_judgement(counts), list(ORSAY)
    order = [names[option] for (option,) in found.places]
    assert order[:6] == list(GAUGES)
    assert [names[option] for option in found.winners] == ["Bayrou"]
    for name, (above, grade, sign, below) in GAUGES.items():
        at = names.index(name)
        assert (found.grade[at], found.sign[at]) == (grade, sign)
        assert_allclose((found.above[at] / 10, found.below[at] / 10), (above, below), atol=0.11)
    assert set(order[-4:]) == {"Nihous", "Villiers", "Schivardi", "Le Pen"}
    assert (found.grade[[names.index(name) for name in order[-4:]]] == 5).all()


def test_equal_gauges_are_put_in_order_by_the_majority_value_by_hand() -> None:
    """Both have the gauge (1, good, -, 1); taken away grade by grade, the second's next but one is better."""
    found = majority_judgement([[0, 1, 1, 0, 1], [1, 0, 1, 1, 0], [1, 0, 1, 1, 0]])
    assert majority_value([0, 1, 1, 0, 1]) == (2, 4, 1)
    assert majority_value([1, 0, 1, 1, 0]) == (2, 3, 0)
    assert found.values == ((2, 4), (2, 3), (2, 3))
    assert found.places == ((1, 2), (0,))
    assert found.winners == (1, 2)


def test_of_an_even_number_the_worse_in_the_middle_is_the_grade() -> None:
    assert majority_judgement([[1, 0, 1]]).grade.tolist() == [2]
    assert majority_judgement([[0, 0, 0]]).winners == ()


def test_the_capital_of_tennessee() -> None:
    """The usual example of voting theory (Score voting, Approval voting in Wikipedia): 42, 26, 15 and 17 of a hundred
    voters live nearest Memphis, Nashville, Chattanooga and Knoxville and score by distance."""
    scores = [([10, 4, 2, 0], 42), ([0, 10, 4, 2], 26), ([0, 6, 10, 6], 15), ([0, 5, 7, 10], 17)]
    votes = np.vstack([np.tile(row, (times, 1)) for row, times in scores])
    found = score(votes, top=10)
    assert found.totals.tolist() == [420, 168 + 260 + 90 + 85, 84 + 104 + 150 + 119, 52 + 90 + 170]
    assert found.winners == (1,)
    assert found.prefer[1].tolist() == [58, 0, 68, 68]
    liked = approval((votes >= 4).astype(int))
    assert liked.approvals.tolist() == [42, 100, 58, 32]
    assert (liked.winners, liked.votes) == ((1,), 100)


def test_equal_totals_are_decided_head_to_head_and_what_stays_equal_is_said() -> None:
    found = score([[5, 3, 0], [2, 3, 0], [2, 3, 1]], top=5)
    assert found.totals.tolist() == [9, 9, 1]
    assert (found.winners, found.broken, found.places) == ((1,), True, ((1,), (0,), (2,)))
    level = score([[5, 0], [0, 5]], top=5)
    assert (level.winners, level.broken) == ((0, 1), False)
    assert approval([[1, 0], [0, 1]]).winners == (0, 1)


def test_one_objection_holds_consent_up() -> None:
    assert [consent(*votes).adopted for votes in ((12, 0), (12, 1), (0, 0))] == [True, False, False]


@pytest.mark.parametrize(
    ("eligible", "percent", "needed"), [(7, 50, 4), (10, 50, 5), (3, 100, 3), (9, 0, 0), (29, 7, 3)]
)
def test_the_quorum_is_the_next_whole_number(eligible: int, percent: int, needed: int) -> None:
    assert needed_for_quorum(eligible, percent) == needed


GRADED = st.integers(1, 9).flatmap(
    lambda votes: st.lists(st.lists(st.integers(0, 4), min_size=votes, max_size=votes), min_size=1, max_size=5)
)


@given(GRADED)
def test_gauges_never_contradict_majority_values(grades: list[list[int]]) -> None:
    """Balinski & Laraki (2011), ch. 14: the gauge is a short way to the order of the majority values."""
    counts = [[row.count(grade) for grade in range(5)] for row in grades]
    found = majority_judgement(counts)
    values = [majority_value(row) for row in counts]
    want = tuple(tuple(o for o, own in enumerate(values) if own == one) for one in sorted(set(values)))
    assert found.places == want
    for option, shown in enumerate(found.values):
        assert values[option][: len(shown)] == shown


@given(st.integers(0, 12).flatmap(
    lambda n: st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(0, 5)), min_size=n, max_size=n)
), st.permutations(range(3)))
def test_names_and_the_order_of_votes_decide_nothing(votes: list[tuple[int, ...]], turned: list[int]) -> None:
    given_ = np.array(votes, dtype=int).reshape(-1, 3)
    one, other = score(given_, top=5), score(given_[::-1][:, turned], top=5)
    assert sorted(turned[option] for option in other.winners) == sorted(one.winners)
    assert_allclose(other.totals, one.totals[turned])
    liked = (given_ >= 3).astype(int)
    assert sorted(turned[option] for option in approval(liked[:, turned]).winners) == sorted(approval(liked).winners)
    assert approval(liked).approvals.sum() == liked.sum()


def test_what_is_no_vote_is_refused() -> None:
    with pytest.raises(ValueError, match="whole number"):
        score([[6]], top=5)
    with pytest.raises(ValueError, match="approved"):
        approval([[2]])
    with pytest.raises(ValueError, match="as many votes"):
        majority_judgement([[1, 0], [1, 1]])
    with pytest.raises(ValueError, match="roll"):
        needed_for_quorum(-1, 50)
