"""Two changes of one text, merged paragraph by paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distretto.groups.domain.merging import merged

TEXTS = st.lists(st.sampled_from("ABCDEF"), max_size=6).map("\n\n".join)


@pytest.mark.parametrize(
    ("base", "one", "other", "both"),
    [
        ("A B C", "a B C", "A B c", "a B c"),
        ("A B C", "a B C", "A b C", "a b C"),
        ("A B C", "B C", "A B c", "B c"),
        ("A B C", "A B C D", "a B C", "a B C D"),
        ("A B C", "a B C", "a B c", "a B c"),
        ("A B C", "a B C", "x B C", None),
        ("A B C", "A B C D", "A B C E", None),
        ("A B C", "B C", "x B C", None),
        ("A", "A B", "a", None),
    ],
)
def test_different_paragraphs_are_both_taken_the_same_one_clashes(
    base: str, one: str, other: str, both: str | None
) -> None:
    def text(words: str) -> str:
        return "\n\n".join(words.split())

    found = None if both is None else text(both)
    assert merged(text(base), text(one), text(other)) == merged(text(base), text(other), text(one)) == found


@given(TEXTS, TEXTS)
def test_a_change_beside_none_or_the_same_is_that_change(base: str, one: str) -> None:
    assert merged(base, one, base) == merged(base, base, one) == merged(base, one, one) == one


@given(TEXTS, TEXTS, TEXTS)
def test_no_paragraph_that_somebody_added_is_lost(base: str, one: str, other: str) -> None:
    both = merged(base, one, other)
    assert both == merged(base, other, one)
    if both is not None:
        added = {*one.split("\n\n"), *other.split("\n\n")} - {*base.split("\n\n")} - {""}
        assert added <= {*both.split("\n\n")}
