"""The counter-brief: arguments from the figures alone, by weight, and none where there is no figure."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import pytest

from distretto.evidence.store import Store
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.analysis import get_analysis
from distretto.themes.asking import ask, make_request
from distretto.themes.finding import Finding
from distretto.themes.reproduction import reproduce, write_reproduction

from .catalogued import record, store_with

STRATEGY = record(
    "strategy", "synthetic-s3", regions=["ITI3"], start="2021",
    priorities=[
        {"priority": "Synthetic leather", "sectors": ["C15"]},
        {"priority": "Synthetic software", "sectors": ["J62"]},
        {"priority": "Synthetic farming", "sectors": ["A01"]},
        {"priority": "Synthetic words only"},
    ],
)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Store]:
    with store_with(tmp_path, {"strategy": (STRATEGY,)}) as store:
        yield store


def counter(store: Store, **parameters: object) -> Finding:
    return ask("innovation.counter_brief", {"region": "ITI3", **parameters}, store=store)


def test_arguments_come_by_weight_and_only_where_there_is_a_figure(made: Store) -> None:
    rows = counter(made).table("arguments")["rows"]
    assert [row[2] for row in rows] == sorted((row[2] for row in rows), reverse=True)
    against = {row[0]["en"] for row in rows}
    assert "Synthetic software" in against
    assert not {"Synthetic farming", "Synthetic words only"} & against
    weak = next(row for row in rows if row[0]["en"] == "Synthetic software" and row[1] == "argument-weak")
    assert weak[2] == pytest.approx(math.log2(1.5 / weak[3]))
    assert not any(row[0]["en"] == "Synthetic leather" and row[1] == "argument-weak" for row in rows)


def test_what_the_figures_are_silent_on_is_listed_with_the_reason(made: Store) -> None:
    found = counter(made)
    assert {row[0]["en"]: row[2] for row in found.table("silent")["rows"]} == {
        "Synthetic farming": "silent-not-covered", "Synthetic words only": "silent-no-industries",
    }
    assert found.content["missing_share"] == 0.5
    assert found.hash == counter(made).hash
    for language in LANGUAGES:
        assert all(say(one, language) for one in found.content["says"])


def test_a_wider_limit_makes_more_arguments(made: Store) -> None:
    few, many = counter(made, small_share=0.001), counter(made, small_share=0.2)
    assert len(few.table("arguments")["rows"]) < len(many.table("arguments")["rows"])


def test_it_says_on_whose_data_the_findings_rest_that_it_takes_over(made: Store, tmp_path: Path) -> None:
    found = counter(made)
    whole = {(data["dataset"], data["sha256"]): data["need"] for data in found.content["provenance"]["data"]}
    assert len(whole) == len(found.content["provenance"]["data"])
    assert set(found.content["provenance"]["findings"]) == {"priorities", "growth"}
    for analysis in ("specialisation.priorities", "specialisation.growth"):
        inner = ask(analysis, {"region": "ITI3"}, store=made)
        assert {(data["dataset"], data["sha256"]) for data in inner.content["provenance"]["data"]} <= set(whole)
    assert all(need.startswith(("priorities.", "growth.")) for need in whole.values())
    assert get_analysis("innovation.counter_brief").on_records
    path = tmp_path / "counter.distretto.zip"
    path.write_bytes(write_reproduction(make_request("innovation.counter_brief", {"region": "ITI3"}), made))
    assert reproduce(path).same
