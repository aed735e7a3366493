"""The seven criteria of the enabling condition: evidence, its age against the rule, and what is not entered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from distretto.catalogue import datasets
from distretto.evidence.store import Store
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.asking import ask
from distretto.themes.finding import Finding

from .catalogued import record, store_with

STRATEGY = record(
    "strategy", "synthetic-s3", regions=["ITI3"], start="2021",
    criteria=[
        {"criterion": "analysis", "state": "met", "evidence": "A synthetic study", "evidence_day": "2025-03-10"},
        {"criterion": "institution", "state": "met", "evidence": "A synthetic act"},
        {"criterion": "monitoring", "state": "not_met", "gap": "No indicators yet"},
        {"criterion": "discovery", "state": "partly", "evidence": "Two tables", "evidence_day": "2026-01-01"},
        {"criterion": "systems", "state": "not_applicable"},
        {"criterion": "transition", "state": "met", "evidence_day": "2026-01-01"},
    ],
)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Store]:
    with store_with(tmp_path, {"strategy": (STRATEGY,)}) as store:
        yield store


def lights(store: Store, **parameters: object) -> dict[str, str]:
    found = ask("innovation.strategy", {"region": "ITI3", **parameters}, store=store)
    return {row[0].partition(":")[2]: row[1].removeprefix("light-") for row in found.table("criteria")["rows"]}


def test_green_needs_evidence_that_is_younger_than_its_rule(made: Store) -> None:
    assert lights(made, as_of="2027-03-09") == {
        "analysis": "green", "institution": "amber", "monitoring": "red", "discovery": "amber",
        "systems": "not-applicable", "transition": "amber", "cooperation": "empty",
    }
    assert lights(made, as_of="2027-04-10")["analysis"] == "amber"
    assert lights(made, as_of="2025-03-01")["analysis"] == "amber"
    assert lights(made)["analysis"] == "amber"


def test_it_says_what_is_missing_and_what_is_too_old_in_both_languages(made: Store) -> None:
    found: Finding = ask("innovation.strategy", {"region": "ITI3", "as_of": "2027-04-10"}, store=made)
    assert {"s3", "s3-missing", "s3-old"} <= {one["key"] for one in found.content["says"]}
    assert found.content["missing_share"] == pytest.approx(1 / 7)
    for language in LANGUAGES:
        assert all(say(one, language) for one in found.content["says"])


def test_a_strategy_of_the_starter_says_that_nothing_is_entered(tmp_path: Path) -> None:
    store = Store(tmp_path)
    datasets.refresh(store)
    found = ask("innovation.strategy", {"region": "ITI3", "as_of": "2026-01-01"}, store=store)
    assert found.content["says"][0]["key"] == "s3-nothing"


@pytest.mark.parametrize(("day", "light"), [("2025-02", "green"), ("2025-01", "amber"), ("2025", "amber")])
def test_a_month_or_a_year_counts_from_its_first_day(tmp_path: Path, day: str, light: str) -> None:
    line = {"criterion": "analysis", "state": "met", "evidence": "A synthetic study", "evidence_day": day}
    one = record("strategy", "synthetic-s3", regions=["ITI3"], criteria=[line])
    with store_with(tmp_path, {"strategy": (one,)}) as store:
        assert lights(store, as_of="2027-02-10")["analysis"] == light
