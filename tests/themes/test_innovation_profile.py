"""The innovation profile of an area: the real tables of the observatory, in every form of an area."""

from __future__ import annotations

from pathlib import Path

import pytest

from distretto.evidence.indicators import declared_indicators
from distretto.evidence.store import Store
from distretto.rendering.figures import figure_svg
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, make_request
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError
from distretto.themes.reproduction import reproduce, write_reproduction
from homes import home_of_its_own


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


def profile(store: Store, region: str = "ITI3", **parameters: object) -> Finding:
    return ask("innovation.profile", {"region": region, **parameters}, store=store)


def said(found: Finding, key: str, language: str = "en") -> str:
    statements = [*found.content["says"], *(one["says"] for one in found.content["how_sure"])]
    return next((say(one, language) for one in statements if one["key"] == key), "")


def test_every_indicator_known_of_marche_is_shown_with_unit_year_and_how_many_are_missing(store: Store) -> None:
    found = profile(store)
    shown = [*found.rows("indicators"), *found.rows("further")]
    assert len({row["indicator"] for row in shown}) == len(shown) == found.content["facts"]["indicators"]["v"]
    assert len(shown) > 40
    tertiary = next(row for row in shown if row["indicator"] == "indicators:tertiary_education")
    assert (tertiary["value"], tertiary["unit"], tertiary["year"]) == (24.2, "unit-percent", 2024)
    assert (tertiary["rank"], tertiary["among"]) == (218, 281)
    known = {f"indicators:{i.id}" for i in declared_indicators()}
    assert all(row["indicator"] in known and row["unknown"] >= 0 for row in shown)


def test_less_unemployment_is_better_and_beside_is_in_its_sign(store: Store) -> None:
    rows = {row["indicator"]: row for row in profile(store).rows("indicators")}
    lost = rows["indicators:unemployment_rate"]
    assert (lost["value"] < lost["middle"]) == (lost["beside"] > 0)
    change = {row["indicator"]: row for row in profile(store).rows("change")}["indicators:unemployment_rate"]
    assert change["change"] == pytest.approx(change["value"] - change["then"])
    assert change["year"] - change["year_then"] >= 3


def test_no_rank_of_the_index_stands_without_its_interval(store: Store) -> None:
    found = profile(store)
    for table in ("dimensions", "groups", "map"):
        rows = found.rows(table)
        assert rows
        assert all(row["best"] <= row["rank"] <= row["worst"] for row in rows)
    assert all(row["worst"] <= row["among"] for table in ("dimensions", "groups") for row in found.rows(table))
    sentence = found.content["says"][0]["values"]
    assert sentence["low"]["v"] <= sentence["rank"]["v"] <= sentence["high"]["v"]


def test_it_says_the_same_rank_as_the_peers_and_takes_them_over(store: Store) -> None:
    found, peers = profile(store), ask("innovation.peers", {"region": "ITI3"}, store=store)
    every = found.rows("groups")[0]
    standing = next(one["values"] for one in peers.content["says"] if one["key"] == "peers-standing")
    assert (every["rank"], every["best"], every["worst"]) == tuple(standing[k]["v"] for k in ("rank", "low", "high"))
    onward = next(way for way in found.content["onward"] if way["to"] == "innovation.policy_mix")
    assert set(onward["parameters"]["references"].split("+")) == set(peers.conclusion.value)


def test_what_the_reader_decides_moves_the_score_and_each_decision_has_its_interval(store: Store) -> None:
    found = profile(store)
    plain = found.content["headline"]["v"]
    assert plain == next(row["score"] for row in found.rows("map") if row["area"] == "ITI3")
    for changed in (
        {"profile_scale": "percentile"}, {"profile_scale": "z_score"}, {"profile_weights": "indicators"},
        {"profile_weights": "factors"}, {"profile_mean": "harmonic"},
    ):
        found = profile(store, **changed)
        assert found.content["headline"]["v"] != plain
        assert all(row["moved_least"] <= row["moved"] <= row["moved_most"] for row in found.rows("factors"))


def test_the_rank_under_other_schemes_of_weights_is_told(store: Store) -> None:
    found = profile(store)
    ranks = {row["weights"]: row["rank"] for row in found.rows("weighed")}
    assert len(ranks) == 3
    alike = profile(store, profile_weights="indicators").rows("weighed")[0]
    assert ranks[alike["weights"]] == alike["rank"]
    assert str(min(rank for how, rank in list(ranks.items())[1:])) in said(found, "standing-weighed")


def test_it_stands_beside_whom_the_reader_chooses(store: Store) -> None:
    chosen = profile(store, profile_references="ITI1+ITH5+ES")
    row = next(row for row in chosen.rows("groups") if row["group"] == "standing-group-chosen")
    assert row["among"] == 22
    assert "the chosen regions" in said(chosen, "standing-beside")
    assert "structural peers" in said(profile(store, profile_beside="peers"), "standing-beside")


def test_an_indicator_that_too_few_regions_have_is_left_out_by_name(store: Store) -> None:
    found = profile(store, profile_known=0.5)
    left = {row["indicator"]: row["why"] for row in found.rows("left_out")}
    assert left["indicators:rd_business"] == "standing-why-sparse"
    assert "firms" in said(found, "standing-left-out")
    assert found.content["missing_share"] == pytest.approx(len(left) / 16)
    assert all(table["id"] != "left_out" for table in profile(store).content["tables"])


def test_rates_of_a_composed_area_are_recomputed_and_what_cannot_be_is_named(store: Store) -> None:
    both = {row["indicator"]: row for row in profile(store, "ITI2+ITI3").rows("indicators")}
    each = [ask("innovation.profile", {"region": code}, store=store) for code in ("ITI2", "ITI3")]
    gdp = [next(r["value"] for r in one.rows("further") if r["indicator"] == "indicators:gdp") for one in each]
    rates = [next(r["value"] for r in one.rows("indicators") if r["indicator"] == "indicators:rd_intensity")
             for one in each]
    together = sum(rate * size for rate, size in zip(rates, gdp, strict=True)) / sum(gdp)
    assert both["indicators:rd_intensity"]["value"] == pytest.approx(together)
    found = profile(store, "ITI2+ITI3")
    left = {row["indicator"]: row["why"] for row in found.rows("left_out")}
    assert left["indicators:employment_rate"] == "standing-why-rate"
    assert "none is a mean of rates" in said(found, "standing-recomputed")


def test_a_country_has_its_own_published_figure_where_there_is_one(store: Store) -> None:
    found = profile(store, "IT")
    services = next(row for row in found.rows("indicators") if row["indicator"] == "indicators:knowledge_services")
    assert services["year"] == 2016
    assert all(not row["area"].startswith("IT") or row["area"] == "IT" for row in found.rows("map"))
    assert "standing-alike" not in {one["key"] for one in found.content["says"]}


def test_former_codes_of_the_same_land_are_read_under_the_present_one(store: Store) -> None:
    found = profile(store)
    placed = {row["area"] for row in found.rows("map")}
    assert {"FRF2", "FRK2", "PL71"} <= placed
    assert not placed & {"FR21", "PL11", "HU10", "EU28"}
    assert "regions of other NUTS editions" in said(found, "standing-hidden")
    assert profile(store, "FR21").content["says"][0]["values"]["rank"] == profile(
        store, "FRF2").content["says"][0]["values"]["rank"]


@pytest.mark.parametrize(("region", "key"), [
    ("ITI31", "cannot-profile-area"), ("BA", "cannot-profile-area"), ("see", "cannot-profile-few"),
    ("IE01", "cannot-profile-edition"),
])
def test_what_has_no_profile_gets_a_reason(store: Store, region: str, key: str) -> None:
    with pytest.raises(CannotAnswer) as told:
        profile(store, region)
    assert told.value.key == key


@pytest.mark.parametrize(("region", "given", "key"), [
    ("ITI3", {"profile_scale": "z_score", "profile_mean": "geometric"}, "cannot-profile-mean"),
    ("ITI3", {"profile_references": "BA"}, "cannot-profile-references"),
    ("IT", {"profile_beside": "peers"}, "cannot-profile-peers"),
])
def test_decisions_that_do_not_go_together_are_refused(
    store: Store, region: str, given: dict[str, object], key: str,
) -> None:
    with pytest.raises(CannotAnswer) as told:
        profile(store, region, **given)
    assert told.value.key == key


def test_it_is_reproduced_elsewhere_and_a_wrong_parameter_is_refused(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "profile.zip"
    path.write_bytes(write_reproduction(make_request("innovation.profile", {"region": "ITI3"}), store))
    assert reproduce(path).same
    with pytest.raises(RequestError):
        profile(store, profile_draws=3)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("region", ["ITI3", "RS11", "IT", "MK"])
def test_every_sentence_and_figure_is_there_in_both_languages(store: Store, region: str, language: str) -> None:
    content = profile(store, region).content
    told = [*content["says"], *content["cannot_tell"], *(one["says"] for one in content["how_sure"]),
            *(f[part] for f in content["figures"] for part in ("title", "note", "alt"))]
    for one in told:
        sentence = say(one, language)
        assert sentence
        assert one["key"] not in sentence
        assert "{" not in sentence
    for figure in content["figures"]:
        assert "<svg" in figure_svg(content, figure["id"], language)
