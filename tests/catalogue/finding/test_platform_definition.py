"""The European platform's three conditions, from a cluster's fields."""

from __future__ import annotations

from typing import Any

import pytest

from distretto.catalogue.platform_definition import check

MET = {"staff_fte": 0.5, "members_total": 15, "members_firms": 10, "members_research": 5}


def states(content: dict[str, Any]) -> dict[str, str]:
    return {criterion.name: criterion.state for criterion in check(content).criteria}


def test_a_cluster_at_the_limits_meets_all() -> None:
    assert check(MET).state == "met"
    assert set(states(MET).values()) == {"met"}


@pytest.mark.parametrize(("field", "value", "name"), [("staff_fte", 0.4, "staff"), ("members_total", 14, "members")])
def test_just_below_a_limit_is_not_met(field: str, value: float, name: str) -> None:
    found = check({**MET, field: value})
    assert found.state == "not_met"
    assert states({**MET, field: value})[name] == "not_met"


def test_what_is_not_stated_is_unknown_and_never_not_met() -> None:
    assert check({}).state == "unknown"
    assert set(states({}).values()) == {"unknown"}
    assert check({name: value for name, value in MET.items() if name != "staff_fte"}).state == "unknown"


def test_one_kind_alone_is_not_met_only_where_the_others_are_stated_to_be_none() -> None:
    assert states({"members_firms": 20})["kinds"] == "unknown"
    assert states({"members_firms": 20, "members_research": 0, "members_public": 0})["kinds"] == "not_met"
    assert states({"members_smes": 20, "members_public": 1})["kinds"] == "met"


def test_parts_are_enough_where_their_sum_reaches_the_limit() -> None:
    assert states({"members_firms": 10, "members_research": 6})["members"] == "met"
    assert states({"members_firms": 10})["members"] == "unknown"


def test_a_stated_total_of_none_is_not_met() -> None:
    assert states({"members_total": 0})["members"] == "not_met"
