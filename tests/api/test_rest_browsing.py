"""What can be asked, over REST: themes, analyses, regions, industries, areas, data sets; lists in parts."""

from __future__ import annotations

import re

import pytest

from open_question import OPEN

ROOT = "/api/v1"


@pytest.mark.usefixtures("open_question")
def test_themes_with_what_is_not_answered_yet(client) -> None:
    told = client.get(f"{ROOT}/themes").json()
    assert [theme["id"] for theme in told["items"]] == [
        "innovation", "ecoinnovation", "cooperation", "financing", "specialisation", "skills"]
    questions = [q for theme in told["items"] for q in theme["questions"]]
    assert any(q["analysis"] == "specialisation.profile" for q in questions)
    unanswered = [q for q in questions if q["analysis"] is None]
    assert OPEN in {q["id"] for q in unanswered}
    assert all(q["would_answer"] for q in unanswered)
    wanted = {"accept-language": "it-IT,it;q=0.9"}
    italian = client.get(f"{ROOT}/themes/specialisation", headers=wanted).json()
    assert italian["title"] == "Specializzazione"


def test_an_analysis_declares_its_parameters(client) -> None:
    told = client.get(f"{ROOT}/analyses/specialisation.profile").json()
    by_id = {parameter["id"]: parameter for parameter in told["parameters"]}
    assert by_id["region"]["required"]
    assert by_id["year"]["low"] == 2008
    assert by_id["focus"]["options"] == ["all_cells", "within_industry"]
    assert client.get(told["finding"].removeprefix("http://localhost"), {"region": "ITI3"}).status_code == 200


def test_regions(client) -> None:
    assert client.get(f"{ROOT}/regions", {"search": "Apulia"}).json()["items"][0]["code"] == "ITF4"
    assert client.get(f"{ROOT}/regions/ITI3").json()["children"][0].startswith("ITI3")
    assert client.get(f"{ROOT}/regions", {"in": "Marche"}).json()["total"] == 6
    within = client.get(f"{ROOT}/regions", {"in": "see", "level": 0, "limit": 500}).json()
    assert {"EL", "BG", "RO", "HR"} <= {region["code"] for region in within["items"]}
    assert client.get(f"{ROOT}/regions", {"limit": 1}).json()["total"] > 300


def test_industries_areas_and_data_sets(client) -> None:
    codes = [one["code"] for one in client.get(f"{ROOT}/industries", {"search": "leather"}).json()["items"]]
    assert "C15" in codes
    assert "see" in [area["id"] for area in client.get(f"{ROOT}/areas").json()["items"]]
    dataset = client.get(f"{ROOT}/datasets/sbs_regional").json()
    assert dataset["state"] == "current"
    assert dataset["licence"]
    assert "path" not in dataset
    assert dataset["changed_from"] is None
    assert "specialisation.profile" in [one["analysis"] for one in dataset["read_by"]]


def test_lists_come_in_parts_with_links(client) -> None:
    address, seen = f"{ROOT}/regions?in=IT&limit=40", []
    while address:
        part = client.get(address)
        body = part.json()
        seen += [region["code"] for region in body["items"]]
        following = re.search(r'<([^>]+)>; rel="next"', part["Link"])
        address = following.group(1).removeprefix("http://localhost") if following else ""
    assert len(seen) == len(set(seen)) == body["total"] > 80
    assert 'rel="prev"' in part["Link"]
