"""Which green activities are within reach: industries of regions, goods of Greece, and what is not known."""

from __future__ import annotations

import pytest

from distretto.evidence.store import Store
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from homes import home_of_its_own


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


@pytest.fixture(scope="module")
def greek(store: Store) -> Finding:
    return ask("ecoinnovation.within_reach", {"region": "EL52"}, store=store)


@pytest.fixture(scope="module")
def marche(store: Store) -> Finding:
    return ask("ecoinnovation.within_reach", {"region": "ITI3"}, store=store)


def sentences(finding: Finding, language: str = "en") -> str:
    told = (*finding.content["says"], *(one["says"] for one in finding.content["how_sure"]))
    return " ".join(say(one, language) for one in told)


def test_every_green_division_stands_once(marche: Finding) -> None:
    options, strengths = marche.rows("industries"), marche.rows("strengths")
    assert len({row["code"] for row in (*options, *strengths)}) == len(options) + len(strengths) == 14
    assert all(row["lq"] < 1 for row in options)
    assert all(row["lq"] >= 1 for row in strengths)
    assert [row["code"] for row in options if row["within"]] == [row["code"] for row in options][:6]
    assert marche.conclusion.value == [row["code"] for row in options][:3]


def test_within_reach_is_nearer_than_the_mean_and_rests_on_strengths(marche: Finding, store: Store) -> None:
    mean = marche.figure("reach")["encode"]["x_mean_value"]
    strong = {row["code"] for row in ask("specialisation.profile", {"region": "ITI3"}, store=store).rows("industries")
              if row["lq"] is not None and row["lq"] >= 1}
    for row in marche.rows("industries"):
        assert row["within"] == (row["density"] > mean)
        assert set(row["rests_on"].split("+")) <= strong


def test_the_likeliest_are_named_beside_those_within_reach(marche: Finding) -> None:
    told = sentences(marche)
    assert "nearness is a weak guide, right in 58 of 100 pairs" in told
    chances = {row["industry"]: row["probability"] for row in marche.rows("industries") if row["probability"]}
    assert max(chances, key=lambda code: chances[code]) == "M71"
    assert "the first with 14.9" in told


def test_its_chances_are_those_of_the_question_on_what_could_come_next(marche: Finding, store: Store) -> None:
    frontier = ask("specialisation.frontier", {"region": "ITI3"}, store=store)
    options = {row["code"]: row["probability"] for row in frontier.rows("options")}
    told = {row["code"]: row["probability"] for row in marche.rows("industries")}
    assert any(told.values())
    assert all(told[code] == options.get(code) for code in told)


def test_the_goods_of_a_country_are_told_where_its_exports_are_known(greek: Finding) -> None:
    rows = greek.rows("products")
    assert len(rows) == 82
    strong = [row for row in rows if row["state"] == "green-state-strong"]
    assert len(strong) == 16
    assert all(row["rca"] >= 1 for row in strong)
    first = rows[0]
    assert (first["code"], first["state"]) == ("8537", "quadrant-near-complex")
    assert len(first["rests_on_codes"].split(";")) == 3
    assert "specialised in 16 of 82" in sentences(greek)


def test_where_they_are_not_known_it_is_said_and_europe_stands_there(marche: Finding) -> None:
    rows = marche.rows("products")
    assert "rca" not in rows[0]
    assert all(row["europe"] is None or row["europe"] > 0 for row in rows)
    assert "Exports of Italy by product are not in the observatory" in sentences(marche)


def test_the_lists_are_the_readers_choice(store: Store) -> None:
    narrow = {"green_industries": "green-core", "green_goods": "apec", "least_listed": 0}
    core = ask("ecoinnovation.within_reach", {"region": "ITI3", **narrow}, store=store)
    assert {row["code"] for row in (*core.rows("industries"), *core.rows("strengths"))} == {"E37", "E38", "E39"}
    assert all(row["part"] == "green-part-core" for row in core.rows("industries"))
    assert sum(row["goods"] for row in core.rows("products")) == 54
    own = ask("ecoinnovation.within_reach", {"region": "ITI3", "green_industries": "C15+C27*0.5"}, store=store)
    assert {row["part"] for row in own.rows("strengths")} == {"green-part-own", "green-part-part"}


@pytest.mark.parametrize("region", ["EL52", "ITI3", "see"])
def test_it_speaks_both_languages(store: Store, region: str) -> None:
    finding = ask("ecoinnovation.within_reach", {"region": region}, store=store)
    assert all(sentences(finding, language) for language in LANGUAGES)


def test_an_area_without_figures_is_refused_in_words(store: Store) -> None:
    with pytest.raises(CannotAnswer) as refused:
        ask("ecoinnovation.within_reach", {"region": "RS"}, store=store)
    assert refused.value.key == "cannot-no-figures"


def test_a_list_without_a_heading_and_an_area_beside_itself_are_said_as_that(store: Store) -> None:
    narrow = {"green_goods": "core", "least_listed": 1}
    none = ask("ecoinnovation.within_reach", {"region": "EL", **narrow}, store=store)
    assert none.rows("products") == []
    assert "No heading has as much" in sentences(none)
    whole = ask("ecoinnovation.within_reach", {"region": "europe"}, store=store)
    assert "none of the 14 weighs more here" in sentences(whole)
