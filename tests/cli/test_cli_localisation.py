"""`localisation`: the firms of a file, answered and not kept; and places in degrees as a plane."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from numpy.testing import assert_allclose

from distretto.methods.point_patterns import plane

HEADING = "name,latitude,longitude,industry,employees"


def firms(path: Path, clustered: int = 30) -> Path:
    """Firms of C25 within some two kilometres, among others spread over a hundred; one of them has no place."""
    rng = np.random.default_rng(7)
    lines = [f"x,{43.8 + a:.5f},{11.1 + b:.5f},25.62,5" for a, b in rng.normal(0, 0.01, (clustered, 2))]
    lines += [f"y,{43.3 + a:.5f},{10.6 + b:.5f},C14,9" for a, b in rng.random((150, 2))]
    path.write_text("\n".join([HEADING, *lines, "z,,,C14,3"]), encoding="utf-8")
    return path


@pytest.mark.parametrize("measure", ["k_density", "m"])
def test_a_cluster_planted_in_a_file_is_found_near_and_nothing_of_it_is_kept(
    say, tmp_path: Path, home: Path, measure: str
) -> None:
    path = firms(tmp_path / "firms.csv")
    before = set(home.rglob("*.json"))
    asked = ("localisation", str(path), "--of", "C25", "--measure", measure, "--simulations", "39", "--format", "json")
    told, again = say(*asked), say(*asked)
    assert told.code == 0, told.err
    assert told.out == again.out
    found = json.loads(told.out)
    assert found["conclusion"]["value"]["from"] <= 2.5
    assert {one["kind"] for one in found["how_sure"]} >= {"chance", "hidden", "recorded"}
    assert found["facts"]["inside"]["v"] == 30
    assert found["facts"]["rest"]["v"] == 150
    assert "43.8" not in told.out, "a firm's place"
    assert not [one for one in set(home.rglob("*.json")) - before if "firms" in one.read_text(encoding="utf-8")]


def test_few_firms_are_refused_in_words_and_wrong_cells_by_line_and_column(say, tmp_path: Path) -> None:
    few = say("localisation", str(firms(tmp_path / "few.csv", 9)), "--of", "C25", "--simulations", "39")
    assert few.code != 0
    assert "At least 10 of each" in few.err
    wrong = tmp_path / "wrong.csv"
    wrong.write_text(f"{HEADING}\na,143.8,11.1,C25,5\n", encoding="utf-8")
    told = say("localisation", str(wrong), "--of", "C25")
    assert told.code != 0
    assert "Line 2, column latitude" in told.err
    assert "143.8" in told.err
    wrong.write_text(f"{HEADING}\na,43.8,11.1,G25,5\n", encoding="utf-8")
    assert "Line 2, column industry" in say("localisation", str(wrong), "--of", "C25").err
    wrong.write_text("latitude;longitude\n43,8;11,1\n", encoding="utf-8")
    assert "lacks the columns: industry" in say("localisation", str(wrong), "--of", "C25").err
    plainly = say("ask", "specialisation.localisation")
    assert plainly.code != 0
    assert "distretto localisation FILE" in plainly.err


def test_distances_in_the_plane_are_those_on_the_sphere() -> None:
    """A degree along a meridian is πR/180 = 111.195 km; Florence to Pisa by the haversine formula."""
    x, y = plane([43.0, 44.0], [11.0, 11.0])
    assert_allclose(np.hypot(x[1] - x[0], y[1] - y[0]), np.pi * 6371.0088 / 180, rtol=1e-9)
    north, east = np.radians([43.7696, 43.7228]), np.radians([11.2558, 10.4017])
    half = np.sin(np.diff(north) / 2) ** 2 + np.prod(np.cos(north)) * np.sin(np.diff(east) / 2) ** 2
    x, y = plane(np.degrees(north), np.degrees(east))
    assert_allclose(np.hypot(*np.diff([x, y]).ravel()), 2 * 6371.0088 * np.arcsin(np.sqrt(half))[0], rtol=1e-5)
    with pytest.raises(ValueError, match="point 1"):
        plane([95.0], [10.0])
