"""The profile says beside its figure what is hidden, answers a group as one, and compares like with like."""

from __future__ import annotations

from pathlib import Path

import pytest

from distretto.evidence.store import Store
from distretto.rendering.explaining import read_turns
from distretto.rendering.text import LANGUAGES, column_label, say
from distretto.themes.asking import ask, make_request
from distretto.themes.finding import Finding
from distretto.themes.turning import where_it_turns, why_this_differs
from homes import home_of_its_own


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


def profile(store: Store, region: str, **parameters: object) -> Finding:
    return ask("specialisation.profile", {"region": region, **parameters}, store=store)


def rows(finding: Finding, table: str = "industries") -> dict[str, dict[str, object]]:
    content = finding.table(table)
    ids = [column["id"] for column in content["columns"]]
    return {row[0]: dict(zip(ids, row, strict=True)) for row in content["rows"]}


def first(finding: Finding, language: str = "en") -> str:
    return say(finding.content["says"][0], language)


def sure(finding: Finding, kind: str, language: str = "en") -> str:
    return " ".join(say(u["says"], language) for u in finding.content["how_sure"] if u["kind"] == kind)


def columns(finding: Finding, table: str) -> list[str]:
    return [column["id"] for column in finding.table(table)["columns"]]


def test_a_figure_outside_its_bounds_brings_the_range_along(store: Store) -> None:
    finding = profile(store, "ITI3")
    assert first(finding).startswith(
        "Leather and footwear: 21 times Europe’s share of jobs "
        "(without what six countries do not publish; with it, 18 to 20 times)"
    )
    assert "(senza ciò che sei Paesi non pubblicano; contandolo, da 18 a 20 volte)" in first(finding, "it")
    assert "beside the figure and not around it" in sure(finding, "hidden")


def test_a_figure_inside_its_bounds_stands_alone(store: Store) -> None:
    assert "counting" not in first(profile(store, "ITI3", industries="C31"))


def test_equal_ends_of_a_range_are_said_once(store: Store) -> None:
    hidden = sure(profile(store, "ITH5"), "hidden")
    assert "it is 3.4 times" in hidden
    assert "3.4 to 3.4" not in hidden


def test_a_composed_area_is_compared_with_the_regions_outside_it_and_gets_no_stars(store: Store) -> None:
    finding = profile(store, "see")
    assert "of the 141 regions outside it" in first(finding)
    shown = columns(finding, "industries")
    assert not {"stars", "size", "rank", "rank_near", "certain"} & set(shown)
    assert "rank_outside" in shown
    assert "three_stars" not in finding.content["facts"]
    assert any(statement["key"] == "profile-no-stars" for statement in finding.content["says"])
    assert columns(finding, "diversity") == ["measure", "value"]


def test_a_country_stands_among_countries_without_stars(store: Store) -> None:
    finding = profile(store, "IT")
    assert "countries with a figure" in first(finding)
    assert not {"stars", "size", "rank_near"} & set(columns(finding, "industries"))


def test_only_a_region_of_south_east_europe_has_a_position_there(store: Store) -> None:
    assert "rank_near" in columns(profile(store, "RO42"), "industries")
    assert "rank_near" not in columns(profile(store, "DE21"), "industries")


def test_a_group_is_the_first_row_with_its_own_interval_bounds_map_and_course(store: Store) -> None:
    finding = profile(store, "ITI3", industries="C14+C15")
    table = finding.table("industries")["rows"]
    assert [row[0] for row in table] == ["C14+C15", "C15", "C14"]
    group, headline = rows(finding)["C14+C15"], finding.content["headline"]["v"]
    assert group["lq"] == headline
    assert group["jobs"] == sum(row[2] for row in table[1:])
    assert group["chance_low"] < headline < group["chance_high"]
    assert group["hidden_low"] < group["hidden_high"] < headline
    assert rows(finding, "map")["ITI3"]["lq"] == headline
    course = {row[0]: row for row in finding.table("course")["rows"]}
    assert (course[2015][1], course[2015][2]) == ("C14+C15", group["jobs"])
    assert course[2015][3] == pytest.approx(headline, rel=1e-6)
    assert finding.figure("map")["title"]["values"]["industry"]["v"] == "C14+C15"


def test_names_of_a_group_begin_small_within_a_sentence_and_an_own_name_stays(store: Store) -> None:
    assert first(profile(store, "ITI3", industries="C14+C15")).startswith("Clothing, leather and footwear: ")
    assert "figure for Fashion" in sure(profile(store, "ITI3", industries="Fashion:C14+C15"), "hidden")


def test_a_single_industry_is_no_group_beside_itself(store: Store) -> None:
    finding = profile(store, "ITI3", industries="C15")
    assert [row[0] for row in finding.table("industries")["rows"]] == ["C15"]
    whole = rows(profile(store, "ITI3"))["C15"]
    assert rows(finding)["C15"] == whole


def test_the_table_of_regions_names_country_jobs_and_bounds(store: Store) -> None:
    finding = profile(store, "ITI3", industries="C15")
    table = finding.table("map")
    assert [(c["id"], c["kind"]) for c in table["columns"]][:3] == [
        ("area", "area"), ("country", "area"), ("jobs", "count")]
    nord_vest = rows(finding, "map")["RO11"]
    assert nord_vest["country"] == "RO"
    assert nord_vest["jobs"] > 0
    assert nord_vest["hidden_low"] <= nord_vest["hidden_high"]
    assert rows(finding, "map")["ITI3"]["hidden_high"] == rows(finding)["C15"]["hidden_high"]


def test_an_uncertain_star_is_marked_and_said(store: Store) -> None:
    finding = profile(store, "ITH5")
    found = rows(finding)["J63"]
    assert found["specialisation"] is True
    assert found["hidden_low"] < 2 <= found["lq"]
    assert found["certain"] is False
    assert rows(finding)["C28"]["certain"] is True
    assert "star for specialisation is uncertain" in sure(finding, "hidden")
    assert "Three stars: size" in say(finding.table("industries")["note"], "en")


def test_the_age_follows_the_year_that_was_chosen(store: Store) -> None:
    assert sure(profile(store, "ITH5", year=2013), "age").startswith("The figures are of 2013, as you chose")
    assert "the latest year" in sure(profile(store, "ITH5"), "age")


def test_what_a_threshold_leaves_the_same_is_said_once(store: Store) -> None:
    assert "would stay the same (1)" in sure(profile(store, "ITI3"), "choice")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_turning_point_names_the_conclusion_that_stays(store: Store, language: str) -> None:
    request = make_request("specialisation.profile", {"region": "ITH5", "year": 2013})
    said = dict(read_turns(request, where_it_turns(request, store), language))
    label = {"en": "Specialised from", "it": "Specializzato da"}[language]
    assert {"en": "in front are", "it": "in testa"}[language] in said[label]


def test_choices_that_change_nothing_do_not_explain_a_number(store: Store) -> None:
    request = make_request("specialisation.profile", {"region": "ITH5"})
    difference = why_this_differs(request, 3.9, store)
    assert {variant.parameter for variant in difference.variants} <= {None, "year", "reference"}
    assert all(v.parameter is None or v.headline != difference.headline for v in difference.variants)


def test_an_area_hidden_in_part_is_counted_from_what_it_publishes(tmp_path: Path) -> None:
    finding = profile(Store(tmp_path), "ITI3", industries="C12+C15")
    group, leather = rows(finding)["C12+C15"], rows(finding)["C15"]
    assert group["jobs"] == leather["jobs"]
    assert rows(finding)["C12"]["jobs"] is None
    assert all(row[2] is None for row in finding.table("course")["rows"])


def test_pay_names_its_year_and_what_it_divides(store: Store) -> None:
    finding = profile(store, "ITI3")
    table = finding.table("industries")
    pay = next(column for column in table["columns"] if column["id"] == "pay")
    assert column_label(pay, finding.parameters, "en") == "Pay per job in 2014 (thousand €)"
    assert column_label(pay, finding.parameters, "it") == "Retribuzione per addetto nel 2014 (migliaia di €)"
    note = say(table["note"], "en")
    assert "owners and family members who draw no wage" in note
    assert "for 2015 no pay is published" in note
    assert "no pay is published" not in say(profile(store, "ITI3", year=2014).table("industries")["note"], "en")


def test_a_wage_bill_that_rounds_to_next_to_nothing_gives_no_pay(store: Store) -> None:
    assert rows(profile(store, "ITI3"))["M75"]["pay"] is None
    assert rows(profile(store, "ITI3", year=2011))["M75"]["pay"] is None
    assert all(row["pay"] is None or row["pay"] > 0 for row in rows(profile(store, "EL12", year=2013)).values())


def test_pay_is_compared_with_the_reference_that_was_chosen(store: Store) -> None:
    europe, italy = (rows(profile(store, "ITI3", reference=reference))["C15"] for reference in ("europe", "IT"))
    assert europe["pay"] == italy["pay"]
    assert europe["pay_relative"] != italy["pay_relative"]
