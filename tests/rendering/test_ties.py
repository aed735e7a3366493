"""Ties on a circle: who stands where, which lines are drawn, and what is said of each."""

from typing import Any

import pytest

from distretto.rendering.charts.drawing import Drawing
from distretto.rendering.charts.ties import THICKEST, THINNEST, place_of, ties

ROWS = [["ITI3", "ES", 61, 1.2], ["ITI3", "LT", 1, 0.05], ["ES", "LT", 20, 0.9], ["ES", "IT", 900, 4.0]]
COLUMNS = [
    {"id": "one", "kind": "area", "label": "column-area", "technical": "", "hidden": False},
    {"id": "other", "kind": "area", "label": "column-area", "technical": "", "hidden": False},
    {"id": "projects", "kind": "count", "label": "column-projects", "technical": "", "hidden": False},
    {"id": "times", "kind": "times", "label": "column-network-times", "technical": "", "hidden": False},
]
ENCODE = {"one": "one", "other": "other", "value": "times", "least_value": 1.0, "focus_value": "ITI3"}


def drawn(width: str = "wide", language: str = "en") -> list[dict[str, Any]]:
    figure = {"id": "ties", "encode": ENCODE}
    layers: list[dict[str, Any]] = ties(Drawing(figure, {"rows": ROWS, "columns": COLUMNS}, language, width))["layer"]
    return layers


def lines() -> dict[str, float]:
    values = [value for layer in drawn() if layer["mark"]["type"] == "rule" for value in layer["data"]["values"]]
    return {value["tip"]: value["thick"] for value in values}


def test_ones_own_ties_are_all_drawn_and_of_the_others_those_above_the_least() -> None:
    assert lines() == {
        "Marche – Spain: 1.2": pytest.approx(THICKEST * 1.2 / 3, abs=0.01), "Marche – Lithuania: 0.05": THINNEST,
        "Spain – Italy: 4.0": THICKEST,
    }


@pytest.mark.parametrize("width", ["full", "wide", "narrow", "mini"])
def test_every_name_is_written_once_ones_own_in_bold(width: str) -> None:
    texts = [layer for layer in drawn(width, "it") if layer["mark"]["type"] == "text"]
    written = {value["text"]: layer["mark"]["fontWeight"] for layer in texts for value in layer["data"]["values"]}
    assert written == {"Marche": 600, "Spagna": "normal", "Lituania": "normal", "Italia": "normal"}


def test_the_first_stands_at_the_top_and_the_others_go_clockwise() -> None:
    top, right, bottom, left = (place_of(at, 4, 100, 100, 50) for at in range(4))
    assert (top.x, top.y) == pytest.approx((100, 50))
    assert (right.x, right.y) == pytest.approx((150, 100))
    assert (bottom.x, bottom.y) == pytest.approx((100, 150))
    assert (left.x, left.y) == pytest.approx((50, 100))
