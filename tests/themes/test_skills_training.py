"""Who trains for it: real graduates and shortages beside synthetic records."""

from collections.abc import Iterator

import pytest

from distretto.evidence.store import Store
from distretto.rendering.text import say
from distretto.themes.analysis import get_analysis
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from homes import home_of_its_own

from .catalogued import record, store_with

RECORDS = {
    "practice": [record("practice", "school", themes=["skills"]), record("practice", "other")],
    "policy": [record("policy", "national", themes=["skills"], regions=["IT"])],
    "programme": [], "tool": [],
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with store_with(home_of_its_own(tmp_path_factory), RECORDS) as found:
        yield found


@pytest.fixture(scope="module")
def marche(store: Store) -> Finding:
    return ask("skills.training", {"region": "ITI3"}, store=store)


def said(finding: Finding) -> str:
    every = [*finding.content["says"], *(one["says"] for one in finding.content["how_sure"])]
    return " ".join(say(one, "en") for one in every)


def test_fields_face_the_shortage_that_the_question_before_found(store: Store, marche: Finding) -> None:
    rows = {row["field"].split(":")[1]: row for row in marche.rows("fields")}
    shortage = {row["occupation"]: row["shortage"]
                for row in ask("skills.needs", {"region": "ITI3"}, store=store).rows("shortages")}
    ict = rows["F06"]
    assert ict["shortage"] == pytest.approx((shortage["isco_groups:25"] + shortage["isco_groups:35"]) / 2)
    assert (ict["graduates"], ict["verdict"]) == (3_437, "training-verdict-short-few")
    assert ict["relative"] == pytest.approx(0.18, abs=5e-3)
    assert ict["short"] == "isco_groups:25"


def test_near_the_median_there_are_neither_few_nor_many_and_the_years_are_told_at_once(marche: Finding) -> None:
    rows = {row["field"].split(":")[1]: row for row in marche.rows("fields")}
    assert rows["F09"]["verdict"] == "training-verdict-short-alike"
    first = say(marche.content["says"][0], "en")
    assert "About as many graduate as elsewhere in" in first
    assert "The graduates are of 2014, the shortage of 2026." in first


def test_a_field_with_some_occupations_that_are_short_is_so_in_part(marche: Finding) -> None:
    below = [row for row in marche.rows("fields") if row["shortage"] is not None and row["shortage"] < 3 - 1e-9]
    assert {bool(row["short"]) for row in below} == {True, False}
    for row in below:
        assert row["verdict"] == f"training-verdict-{'short-in-part' if row['short'] else 'not-short'}"


def test_a_field_that_is_not_published_stays_unknown(marche: Finding) -> None:
    rows = {row["field"].split(":")[1]: row for row in marche.rows("fields")}
    assert rows["F07"]["graduates"] is None
    assert rows["F05"]["verdict"] == "training-verdict-short-unknown"
    assert "3 of 10 fields have no figure" in said(marche)


def test_records_on_skills_of_the_area_and_above_it_are_listed(marche: Finding) -> None:
    assert [row["record"]["key"] for row in marche.rows("records")] == ["school", "national"]
    assert "one practice, one policy" in said(marche)


def test_without_an_outlook_graduates_stand_alone(store: Store) -> None:
    serbia = ask("skills.training", {"region": "RS"}, store=store)
    assert {row["verdict"] for row in serbia.rows("fields")} == {"training-verdict-unknown"}
    assert "cannot be held against it" in said(serbia)
    assert "No record" in said(serbia)


def test_of_a_set_those_without_figures_are_named_and_the_others_stay(store: Store) -> None:
    found = ask("skills.training", {"region": "see"}, store=store)
    rows = {row["field"].split(":")[1]: row for row in found.rows("fields")}
    assert rows["F06"]["graduates"] == 23_059
    assert "Graduates of Albania" in said(found)
    assert "median of 31 countries" in said(found)


def test_a_country_without_graduates_says_so(store: Store) -> None:
    assert "is not in the data" in said(ask("skills.training", {"region": "AL"}, store=store))


def test_levels_and_the_threshold_are_the_readers(store: Store) -> None:
    found = ask("skills.training", {"region": "RO", "graduate_level": "vocational_secondary", "short_from": "4"},
                store=store)
    assert "not short of people" in said(found)
    assert "vocational upper secondary" in said(found)


def test_fields_short_of_people_and_of_graduates_are_gaps_for_decision(marche: Finding) -> None:
    gaps = get_analysis("skills.training").recommends(marche)
    assert {gap.id for gap in gaps} == {"F04", "F06"}
    ict = next(gap for gap in gaps if gap.id == "F06")
    assert marche.rows("fields")[ict.evidence.row or 0]["field"] == "isced_fields:F06"
    assert say(ict.says.content(), "en").startswith("Information and communication technologies: Italy has 0.18")
