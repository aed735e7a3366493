"""Declared priorities beside the figures: synthetic strategies, Marche, and what cannot be tested."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from distretto.catalogue import datasets
from distretto.evidence.store import Store
from distretto.rendering.figures import figure_spec
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask
from distretto.themes.finding import Finding

from .catalogued import record, store_with

STRATEGIES = (
    record(
        "strategy", "newest", regions=["ITI3"], start="2021", status="active",
        priorities=[
            {"priority": "Synthetic fashion", "sectors": ["C13", "C14", "C15"], "sectors_basis": "our_reading"},
            {"priority": "Synthetic hotels", "sectors": ["I55"], "sectors_basis": "declared", "budget": 1000},
            {"priority": "Synthetic farming", "sectors": ["A01"], "sectors_basis": "declared"},
            {"priority": "Synthetic words only"},
        ],
    ),
    record("strategy", "older", regions=["ITI3"], start="2014", status="replaced",
           priorities=[{"priority": "Synthetic software", "sectors": ["J62"]}]),
    record("strategy", "national", regions=["IT"], start="2020",
           priorities=[{"priority": "Synthetic leather", "sectors": ["C15"]}]),
)  # fmt: skip


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Store]:
    with store_with(tmp_path, {"strategy": STRATEGIES}) as store:
        yield store


def priorities(store: Store, region: str, **parameters: object) -> Finding:
    return ask("specialisation.priorities", {"region": region, **parameters}, store=store)


def rows(finding: Finding, table: str = "priorities") -> dict[str, dict[str, object]]:
    told = finding.table(table)
    names = [column["id"] for column in told["columns"]]
    return {cells[0]["en"]: dict(zip(names, cells, strict=True)) for cells in told["rows"]}


def test_each_priority_has_a_verdict_by_the_jobs_of_its_industries(made: Store) -> None:
    found = rows(priorities(made, "ITI3"))
    assert found["Synthetic fashion"]["verdict"] == "verdict-supported"
    assert found["Synthetic fashion"]["lq"] > 5
    assert found["Synthetic hotels"]["verdict"] == "verdict-unsupported"
    assert found["Synthetic hotels"]["declared_budget"] == 1000
    for untested in ("Synthetic farming", "Synthetic words only"):
        assert found[untested]["verdict"] == "verdict-untested"
        assert found[untested]["lq"] is found[untested]["disagreement"] is None


def test_strong_industries_without_a_priority_stand_in_the_same_table(made: Store) -> None:
    finding = priorities(made, "ITI3")
    undeclared = [row for row in rows(finding).values() if row["verdict"] == "verdict-undeclared"]
    assert "C31" in {row["industries"] for row in undeclared}
    assert "C15" not in {row["industries"] for row in undeclared}
    assert all(row["low"] >= 1.5 for row in undeclared)
    apart = [row["disagreement"] for row in rows(finding).values() if row["disagreement"] is not None]
    assert apart == sorted(apart, reverse=True)


def test_the_figure_marks_where_a_strength_begins_and_which_rows_are_no_priorities(made: Store) -> None:
    finding = priorities(made, "ITI3", strong_from=2)
    (figure,) = finding.content["figures"]
    assert figure["encode"]["threshold_value"] == 2
    assert {row["declared"] for row in rows(finding).values() if row["verdict"] == "verdict-undeclared"} == {False}
    assert rows(finding)["Synthetic hotels"]["declared"] is True
    assert "strokeDash" in json.dumps(figure_spec(finding.content, "priorities", "en"))
    columns = [column["id"] for column in finding.table("priorities")["columns"]]
    assert columns.index("disagreement") == columns.index("verdict") + 1


def test_the_newest_strategy_in_force_counts_unless_another_is_named(made: Store) -> None:
    assert "Synthetic software" in rows(priorities(made, "ITI3", strategy="older"))
    above = priorities(made, "ITH5")
    assert above.content["says"][1]["key"] == "priorities-of-larger"
    with pytest.raises(CannotAnswer):
        priorities(made, "ITI3", strategy="elsewhere")
    with pytest.raises(CannotAnswer):
        priorities(made, "SI")
    with pytest.raises(CannotAnswer):
        priorities(made, "see")


def test_a_budget_is_divided_among_those_with_a_figure(made: Store) -> None:
    found = rows(priorities(made, "ITI3", budget=1_000_000), "portfolio")
    known = [row for row in found.values() if row["part"] is not None]
    assert len(known) == 2
    assert sum(row["amount"] for row in known) == pytest.approx(1_000_000)
    with_budget, without = priorities(made, "ITI3", budget=1_000_000), priorities(made, "ITI3")
    assert [table["id"] for table in with_budget.content["tables"]] == ["portfolio", "priorities"]
    assert [table["id"] for table in without.content["tables"]] == ["priorities", "portfolio"]
    assert with_budget.content["says"][1]["key"] == "priorities-portfolio"
    for language in LANGUAGES:
        assert "Synthetic fashion" in say(with_budget.content["says"][1], language)
    even = rows(priorities(made, "ITI3", portfolio_focus=0), "portfolio")
    assert {row["part"] for row in even.values()} == {0.5, None}


@pytest.mark.parametrize("region", ["ITI3", "SI", "ITH5", "HR"])
def test_the_declared_priorities_of_the_starter_are_tested(tmp_path: Path, region: str) -> None:
    store = Store(tmp_path)
    datasets.refresh(store)
    found = priorities(store, region)
    verdicts = [row["verdict"] for row in rows(found).values()]
    assert len(verdicts) >= 4
    assert found.hash == priorities(store, region).hash
    for language in LANGUAGES:
        for statement in (*found.content["says"], *(one["says"] for one in found.content["how_sure"])):
            assert say(statement, language)
