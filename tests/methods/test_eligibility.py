"""Three-valued conditions of a call: the verdict, its reasons, and what always holds."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distretto.methods.eligibility import Condition, any_of, at_least, eligibility, within_any


def test_the_worked_case_of_the_documentation() -> None:
    country, kind = Condition("country", met=True), Condition("kind", met=True)
    partners = Condition("partners", met=False, mendable=True)
    size = Condition("size", met=None)
    assert eligibility([country, kind]).verdict == "eligible"
    assert eligibility([country, kind, size]).verdict == "unknown"
    nearly = eligibility([country, kind, size, partners])
    assert (nearly.verdict, nearly.mendable, nearly.unknown) == ("nearly", ("partners",), ("size",))
    assert nearly.known_share == 0.75
    assert eligibility([Condition("country", met=False), partners]).verdict == "not"


def test_a_call_that_says_nothing_is_unknown() -> None:
    nothing = eligibility([])
    assert nothing.verdict == "unknown"
    assert math.isnan(nothing.known_share)


def test_a_name_given_twice_is_named() -> None:
    with pytest.raises(ValueError, match="kind is given twice"):
        eligibility([Condition("kind", met=True), Condition("kind", met=None)])


def test_what_is_not_said_is_not_known() -> None:
    some, other = frozenset({"small"}), frozenset({"large"})
    assert [any_of(some, some), any_of(some, other), any_of(some, None)] == [True, False, None]
    assert [any_of(None, some), any_of(frozenset(), None)] == [None, True]
    assert [at_least(3, 3), at_least(3, 2), at_least(None, 2), at_least(3, None)] == [True, False, None, None]


def test_a_code_lies_in_those_that_it_begins_with() -> None:
    region, country = frozenset({"ITI3"}), frozenset({"IT"})
    assert [within_any(country, region), within_any(region, region), within_any(region, frozenset({"SI"}))] == [
        True, True, False,
    ]  # fmt: skip
    assert [within_any(region, country), within_any(region, None)] == [None, None]


truths = st.lists(st.tuples(st.sampled_from([True, False, None]), st.booleans()), max_size=6)
RANK = ("not", "nearly", "unknown", "eligible")


@given(truths, st.data())
def test_learning_that_a_condition_is_met_never_worsens_the_verdict(
    given: list[tuple[bool | None, bool]], data: st.DataObject
) -> None:
    conditions = [Condition(str(k), met, mendable) for k, (met, mendable) in enumerate(given)]
    found = eligibility(conditions)
    assert len(found.met) + len(found.mendable) + len(found.unmet) + len(found.unknown) == len(conditions)
    if conditions:
        k = data.draw(st.integers(0, len(conditions) - 1))
        better = [*conditions[:k], Condition(str(k), met=True), *conditions[k + 1 :]]
        assert RANK.index(eligibility(better).verdict) >= RANK.index(found.verdict)
