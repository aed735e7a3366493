"""Structural peers and how well they do: the real tables of the observatory."""

from __future__ import annotations

from pathlib import Path

import pytest

from distretto.evidence.store import Store
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError
from homes import home_of_its_own


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


def peers(store: Store, region: str, **parameters: object) -> Finding:
    return ask("innovation.peers", {"region": region, **parameters}, store=store)


def test_umbria_is_nearest_to_marche_and_the_parts_add_up(store: Store) -> None:
    found = peers(store, "ITI3")
    rows = found.table("peers")["rows"]
    assert rows[0][0] == "ITI2"
    assert rows[0][3] <= 1 <= rows[0][4]
    parts = [part for code, _, part in found.table("parts")["rows"] if code == "ITI2" and part is not None]
    assert sum(parts) == pytest.approx(rows[0][1] ** 2)


def test_those_ahead_are_peers_that_lead_in_two_draws_of_three_and_go_on_to_their_policies(store: Store) -> None:
    found = peers(store, "ITI3")
    ahead = {row[0] for row in found.table("peers")["rows"] if row[6] is not None and row[6] >= 2 / 3}
    assert set(found.conclusion.value) == ahead
    way = next(way for way in found.content["onward"] if way["to"] == "innovation.policy_mix")
    assert set(way["parameters"].get("references", "").split("+")) - {""} <= ahead


def test_an_indicator_is_ranked_in_its_own_year_and_less_unemployment_is_better(store: Store) -> None:
    rows = {row[0]: row for row in peers(store, "ITI3").table("indicators")["rows"]}
    assert rows["indicators:tertiary_education"][1:4:2] == [24.2, 218]
    assert rows["indicators:hrst_occupation"][2] == 2016
    lost = rows["indicators:unemployment_rate"]
    assert (lost[1] < lost[5]) == (lost[6] > 0)


def test_the_pool_moves_no_distance_and_keeps_to_itself(store: Store) -> None:
    every = {row[0]: row[1] for row in peers(store, "ITI3").table("map")["rows"]}
    own = {row[0]: row[1] for row in peers(store, "ITI3", peer_pool="own_country").table("map")["rows"]}
    assert own
    assert all(code.startswith("IT") and apart == every[code] for code, apart in own.items())
    assert all(code[:2] != "IT" for code in peers(store, "ITI3", peer_pool="abroad").conclusion.value)


@pytest.mark.parametrize("region", ["RS11", "ME", "MK", "RO11"])
def test_regions_of_south_east_europe_are_answered_and_say_what_is_missing(store: Store, region: str) -> None:
    found = peers(store, region)
    missing = sum(row[1] is None for row in found.table("indicators")["rows"])
    assert found.content["missing_share"] == pytest.approx(missing / len(found.table("indicators")["rows"]))
    assert "peers-hidden" in {one["says"]["key"] for one in found.content["how_sure"]}


@pytest.mark.parametrize("region", ["IT", "BA", "ITI3+ITI2", "XK"])
def test_what_is_no_single_region_or_has_no_figures_gets_a_reason(store: Store, region: str) -> None:
    with pytest.raises(CannotAnswer) as told:
        peers(store, region)
    assert told.value.key in ("cannot-peers-area", "cannot-peers-no-figures")


def test_the_same_question_has_the_same_hash_and_a_wrong_one_is_refused(store: Store, tmp_path: Path) -> None:
    assert peers(store, "ITI3").hash == peers(Store(tmp_path), "ITI3").hash
    with pytest.raises(RequestError):
        peers(store, "ITI3", peer_count=0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_said_in_both_languages(store: Store, language: str) -> None:
    content = peers(store, "ITI3").content
    told = [*content["says"], *content["cannot_tell"], *(one["says"] for one in content["how_sure"]),
            *(f[part] for f in content["figures"] for part in ("title", "note", "alt"))]
    for one in told:
        sentence = say(one, language)
        assert sentence
        assert one["key"] not in sentence
        assert "{" not in sentence
