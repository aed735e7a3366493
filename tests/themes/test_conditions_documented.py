"""The numbers in docs/methods/qualitative_comparative_analysis.md are those that the code gives."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from distretto.evidence.store import Store
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from homes import home_of_its_own

PAGE = Path(__file__).parents[2] / "docs" / "methods" / "qualitative_comparative_analysis.md"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


def part(heading: str) -> str:
    """A section of the page as one line."""
    return " ".join(PAGE.read_text(encoding="utf-8").partition(f"## {heading}\n")[2].partition("\n## ")[0].split())


@pytest.mark.parametrize("outcome", ["income_above_peers", "patents_above_peers"])
@pytest.mark.parametrize("pool", ["europe", "see"])
def test_the_study_of_regions(store: Store, outcome: str, pool: str) -> None:
    found = ask("innovation.conditions", {"outcome": outcome, "pool": pool}, store=store)
    assert " ".join(f"| {line(found)} |".split()) in part("Regions as cases")


def line(found: Finding) -> str:
    """The study as a line of the page's table."""
    rows = [row for row in found.rows("solutions") if row["kind"] == "option-solution-intermediate"]
    told = [found.parameters["outcome"], found.parameters["pool"]]
    told += [str(found.content["facts"][name]["v"]) for name in ("cases", "contradictions")]
    if not rows:
        return " | ".join([*told, "none", "", "", ""])
    whole = found.content["says"][0]["values"]
    fit = [f"{whole[name]['v']:.2f}" for name in ("consistency", "coverage")]
    shown = " + ".join(f"`{row['expression']}`" for row in rows)
    return " | ".join([*told, shown, *fit, str(len(found.rows("left_out")))])


def test_the_example_of_exports(store: Store) -> None:
    said = part("Worked example").partition("Real:")[2]
    found = ask("innovation.conditions", {"cases": "schneider_2010", "pri": 0.6}, store=store)
    rows = found.rows("truth_table")
    assert f"({found.content['facts']['cases']['v']} cases, six institutions" in said
    occur, enough = len(rows), sum(row["output"] != "conditions-output-remainder" for row in rows)
    assert f"Of 64 configurations {occur} occur, and {enough} hold two cases." in said
    tied = [row for row in found.rows("solutions") if row["kind"] == "option-solution-parsimonious"]
    shared = next(row for row in tied if row["expression"] == "UNI*STOCK")
    others = [row["expression"] for row in tied if row["expression"] != "UNI*STOCK"]
    assert sorted(others) == sorted(re.findall("`([^`]*)`", said.partition("together with ")[2].partition(".")[0]))
    assert f"its consistency is {shared['consistency']:.2f} and it covers {shared['coverage']:.2f}" in said
    without = [row for row in found.rows("left_out") if not row["kept"]]
    assert f"{1 - len(without) / 76:.0%}".replace("%", " %") in said
    strict = next(row for row in found.rows("swept") if row["inclusion"] == 0.9 and row["least"] == 2)
    assert (strict["models"], strict["kept"]) == (20, 0)
    assert "at inclusion 0.9 twenty models tie, and it is in none of them" in said
    against = [row["case"] for row in found.rows("cases") if row["kind"] == "conditions-case-deviant"]
    assert any("Canada" in case and "1990" in case for case in against), against
