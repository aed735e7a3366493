"""Fetched boundaries take the place of the shipped ones, where they are of the edition that areas know."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from distretto.evidence.live.fetching import fetch
from distretto.evidence.live.getting import Patience
from distretto.evidence.live.registry import BASE_OF, entry
from distretto.evidence.live.troubles import SourceTrouble
from distretto.evidence.observatory.geometry import fetched_layer, load_layer, load_shipped
from distretto.evidence.store import Store
from distretto.rendering import land
from provider import Provider, Reply

AT = "/geojson/NUTS_RG_20M_2021_4326_LEVL_2.geojson"
LAYER = "nuts2_2021"
Feature = dict[str, Any]


@pytest.fixture
def store(tmp_path: Path, provider: Provider, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setenv(f"{BASE_OF}GISCO", provider.base)
    monkeypatch.setenv("DISTRETTO_HOME", str(tmp_path / "home"))
    return Store(tmp_path / "home")


def square(code: str, at: int) -> Feature:
    """A synthetic region of a degree, its border in many points; each shares a side with the one before."""
    west, south = 5 + at % 20, 40 + at // 20
    steps = [step / 20 for step in range(20)]
    ring = [
        *((west + step, south) for step in steps), *((west + 1, south + step) for step in steps),
        *((west + 1 - step, south + 1) for step in steps), *((west, south + 1 - step) for step in steps), (west, south),
    ]
    return {"type": "Feature", "id": code, "geometry": {"type": "Polygon", "coordinates": [[list(p) for p in ring]]},
            "properties": {"NUTS_ID": code, "LEVL_CODE": 2, "CNTR_CODE": code[:2], "NUTS_NAME": "synthetic"}}


def collection(*more: Feature) -> list[Feature]:
    codes = sorted(load_shipped(LAYER)["areas"])
    far = square("FRY2", 0)
    far["geometry"]["coordinates"] = [[[-52 + x, 4 + y] for x, y in ((0, 0), (0, 1), (1, 1), (0, 0))]]
    return [*(square(code, at) for at, code in enumerate(codes)), far, *more]


def geojson(features: list[Feature]) -> Reply:
    body = {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:4326"}},
            "features": features}
    return Reply(json.dumps(body).encode())


def test_boundaries_that_come_are_drawn_from_then_on(provider: Provider, store: Store, how: Patience) -> None:
    before = land.sheet(LAYER, 800).outlines["ITI3"].path
    provider.says(AT, geojson(collection()))
    kept = fetch(entry("nuts_geometry"), store, how=how)
    assert fetched_layer(LAYER) == kept.path / f"{LAYER}.json.gz"
    layer = load_layer(LAYER)
    drawn = {feature["id"]: feature["geometry"]["coordinates"] for feature in layer["features"]}
    assert set(drawn) == set(load_shipped(LAYER)["areas"])
    assert "EuroGeographics" in layer["attribution"]
    assert land.sheet(LAYER, 800).outlines["ITI3"].path != before
    assert sum(len(polygon[0]) for parts in drawn.values() for polygon in parts) < 40 * len(drawn)
    assert len(json.loads((kept.path / "provenance.json").read_text())["files"][0]["sha256"]) == 64


def test_neighbours_keep_the_border_that_they_share(provider: Provider, store: Store, how: Patience) -> None:
    provider.says(AT, geojson(collection()))
    fetch(entry("nuts_geometry"), store, how=how)
    codes = sorted(load_shipped(LAYER)["areas"])
    drawn = {feature["id"]: feature["geometry"]["coordinates"][0][0] for feature in load_layer(LAYER)["features"]}
    for one, other in ((0, 1), (20, 40), (61, 62)):
        ring, beside = (tuple(map(tuple, drawn[codes[at]])) for at in (one, other))
        sides = {frozenset(pair) for pair in pairwise(ring)}
        assert sides & {frozenset(pair) for pair in pairwise(beside)}


@pytest.mark.parametrize("features", [
    [square("HR04", 3), *collection()], collection()[:100], [square("PT1A", 3), *collection()],
])
def test_another_edition_or_a_part_of_europe_is_kept_and_not_drawn(
    provider: Provider, store: Store, how: Patience, features: list[Feature],
) -> None:
    provider.says(AT, geojson(features))
    kept = fetch(entry("nuts_geometry"), store, how=how)
    assert kept.beside == ()
    assert (kept.path / AT.rpartition("/")[2]).exists()
    assert fetched_layer(LAYER) is None


@pytest.mark.parametrize(("wrong", "told"), [
    ({"geometry": {"type": "Polygon", "coordinates": []}, "properties": {"id": "ITI3"}}, "feature 1 has no NUTS_ID"),
    ({"geometry": {"type": "Polygon", "coordinates": [[[4_500_000, 2_000_000], [4_500_001, 2_000_000]]]},
      "properties": {"NUTS_ID": "ITI3"}}, "degrees"),
    ({"geometry": {"type": "Point", "coordinates": [5, 40]}, "properties": {"NUTS_ID": "ITI3"}}, "is a Point"),
])
def test_what_is_no_boundary_is_named_and_the_earlier_ones_stay(
    provider: Provider, store: Store, how: Patience, wrong: Feature, told: str,
) -> None:
    provider.says(AT, geojson(collection()))
    kept = fetch(entry("nuts_geometry"), store, how=how)
    provider.says(AT, geojson([wrong, *collection()]))
    with pytest.raises(SourceTrouble, match=told):
        fetch(entry("nuts_geometry"), store, how=how)
    assert fetched_layer(LAYER) == kept.path / f"{LAYER}.json.gz"


def test_topojson_is_told_from_geojson(provider: Provider, store: Store, how: Patience) -> None:
    provider.says(AT, Reply(json.dumps({"type": "Topology", "arcs": [], "objects": {}}).encode()))
    with pytest.raises(SourceTrouble, match="it is TopoJSON"):
        fetch(entry("nuts_geometry"), store, how=how)
