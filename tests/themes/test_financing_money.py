"""Where the money went: payments, plans and cooperation projects of the observatory."""

from __future__ import annotations

from pathlib import Path

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


def money(store: Store, region: str, **parameters: object) -> Finding:
    return ask("financing.money", {"region": region, **parameters}, store=store)


def test_payments_add_up_by_fund_and_year(store: Store) -> None:
    found = money(store, "ITI3")
    rows = found.table("years")["rows"]
    assert sum(row[2] for row in rows if row[2] is not None) == pytest.approx(found.content["headline"]["v"], abs=1)
    erdf = {row[0]: row[2] for row in rows if row[1] == "funds:ERDF"}
    assert erdf[2013] == 15899144
    assert erdf[2016] is None
    assert 0 < found.content["missing_share"] < 0.2


def test_money_can_be_asked_for_by_fund_and_by_theme(store: Store) -> None:
    every, one = money(store, "IT"), money(store, "IT", funds="erdf")
    by_fund = {row[1]: 0.0 for row in every.table("years")["rows"]}
    for row in every.table("years")["rows"]:
        by_fund[row[1]] += row[2] or 0.0
    assert {row[1] for row in one.table("years")["rows"]} == {"funds:ERDF"}
    assert one.content["headline"]["v"] == pytest.approx(by_fund["funds:ERDF"], abs=1)
    assert one.parameters["funds"] == "ERDF"
    theme = money(store, "IT", objectives="TO01,TO03")
    assert theme.content["tables"][0]["id"] == "plans"
    assert {row[0] for row in theme.table("plans")["rows"]} == {"thematic_objectives:TO01", "thematic_objectives:TO03"}
    assert "money-planned-chosen" in {said["key"] for said in theme.content["says"]}
    with pytest.raises(CannotAnswer, match="these funds"):
        money(store, "IT", funds="YEI")
    for found in (one, theme):
        for language in LANGUAGES:
            assert all(say(told, language) for told in found.content["says"])


def test_a_line_that_ends_early_is_said_and_a_country_is_no_region(store: Store) -> None:
    found = money(store, "IT")
    (note,) = (figure["note"] for figure in found.content["figures"] if figure["id"] == "years")
    assert note["values"]["ended"]["v"] == 1
    assert "2015" in say(note, "en")
    (planned,) = (told for told in found.content["says"] if told["key"] == "money-planned")
    assert planned["values"]["own"]["v"] == 0


def test_a_country_is_the_sum_of_its_regions(store: Store) -> None:
    whole = money(store, "SI").content["headline"]["v"]
    parts = sum(money(store, code).content["headline"]["v"] for code in ("SI03", "SI04"))
    assert whole == pytest.approx(parts, abs=2)


def test_plans_are_the_regions_own_or_said_to_be_the_countrys(store: Store) -> None:
    own = money(store, "ITI3")
    assert any(row[0] == "thematic_objectives:TO01" for row in own.table("plans")["rows"])
    assert "money-of-country" not in {one["says"]["key"] for one in own.content["how_sure"]}
    above = money(store, "RO11")
    assert "money-of-country" in {one["says"]["key"] for one in above.content["how_sure"]}


def test_projects_on_clustering_have_a_partner_in_the_area(store: Store) -> None:
    rows = money(store, "SI").table("clustering")["rows"]
    assert len(rows) > 3
    assert all(row[4] >= 1 for row in rows)
    assert len(money(store, "SI", clustering_projects=2).table("clustering")["rows"]) == 2


def test_outside_the_union_there_are_no_payments_and_that_is_said(store: Store) -> None:
    with pytest.raises(CannotAnswer):
        money(store, "RS")


def test_the_same_question_gives_the_same_finding_in_both_languages(store: Store, tmp_path: Path) -> None:
    found = money(store, "EL30")
    assert found.hash == money(Store(tmp_path), "EL30").hash
    for language in LANGUAGES:
        told = (*found.content["says"], *(one["says"] for one in found.content["how_sure"]))
        assert all(say(one, language) for one in told)
