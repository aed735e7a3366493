"""Which occupations will be needed: Italy and its regions, other countries, and where the data do not reach."""

import re

import pytest

from distretto.evidence.store import Store
from distretto.rendering.figures import figure_svg
from distretto.rendering.text import say
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from homes import home_of_its_own


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


@pytest.fixture(scope="module")
def italy(store: Store) -> Finding:
    return ask("skills.needs", {"region": "IT"}, store=store)


def asked(store: Store, **given: str) -> Finding:
    return ask("skills.needs", given, store=store)


def said(finding: Finding) -> str:
    every = [*finding.content["says"], *(one["says"] for one in finding.content["how_sure"])]
    return " ".join(say(one, "en") for one in every).replace("\N{NO-BREAK SPACE}", " ")


def occupations(finding: Finding) -> dict[str, dict[str, float]]:
    return {row["occupation"].split(":")[1]: row for row in finding.rows("occupations")}


def test_italy_is_as_the_page_of_the_method_has_it(italy: Finding) -> None:
    found = occupations(italy)
    for code, wanted in (("5", 0.027), ("6", -0.020), ("7", -0.071)):
        assert found[code]["change"] == pytest.approx(wanted, abs=5e-4)
    assert found["7"]["past_low"] == pytest.approx(-0.213, abs=5e-4)
    assert found["4"]["exposed"] == pytest.approx(0.690, abs=5e-4)
    assert "8 years from 2005 to 2012" in said(italy)
    assert "missed by 2.7 %" in said(italy)
    assert "worse than none" in said(italy)


def test_jobs_of_today_add_up_to_the_survey(italy: Finding) -> None:
    assert italy.content["facts"]["jobs"]["v"] == 23_912_300


def test_italys_occupations_in_detail_have_their_risks(italy: Finding) -> None:
    rows = {row["occupation"]: row for row in italy.rows("italy")}
    assert len(rows) > 100
    clerks = rows["isco_groups:411"]
    assert (clerks["jobs"], clerks["high_risk"]) == (872_900, True)
    assert rows["isco_groups:251"]["shortage"] == pytest.approx(10 / 3)


def test_a_region_has_its_share_of_the_country_and_says_so(store: Store, italy: Finding) -> None:
    region = asked(store, region="ITI3")
    assert "known for countries alone" in said(region)
    assert region.content["facts"]["jobs"]["v"] == pytest.approx(649_000, rel=0.01)
    share = {code: row["jobs"] / occupations(italy)[code]["jobs"] for code, row in occupations(region).items()}
    assert share["7"] > share["2"]
    assert "21.7 % of the jobs in Marche" in said(region)


def test_how_such_projections_did_is_said_right_after_the_lead_and_first_of_how_sure(store: Store) -> None:
    content = asked(store, region="ITI3").content
    assert content["says"][1]["key"] == "needs-test"
    assert content["how_sure"][0]["says"]["key"] == "needs-tested"


def test_the_least_favourable_falls_by_every_stretch_of_the_past_where_one_does(store: Store) -> None:
    lead = say(asked(store, region="ITI3").content["says"][0], "en").replace("\N{NO-BREAK SPACE}", " ")
    assert "of those that fall by every stretch of the past that of craft and related trades workers (−6.7 %" in lead
    assert "every stretch" not in say(asked(store, region="IT").content["says"][0], "en")


def test_the_regions_of_a_country_add_up_to_it(store: Store, italy: Finding) -> None:
    parts = asked(store, region="ITC+ITF+ITG+ITH+ITI")
    assert parts.content["facts"]["jobs"]["v"] == pytest.approx(italy.content["facts"]["jobs"]["v"], rel=2e-3)


def test_scenarios_are_the_readers(store: Store) -> None:
    own = asked(store, region="IT", scenario="own", own_growth="2", horizon="2", industries="C")
    assert {round(row["change"], 6) for row in own.rows("occupations")} == {0.0404}
    assert [row["industry"] for row in own.rows("industries")] == ["C"]
    foretold = asked(store, region="IT", scenario="outlook", horizon="1")
    outlook = occupations(foretold)
    assert outlook["0"]["change"] is None
    assert "says nothing of armed forces" in said(foretold)
    assert outlook["4"]["change"] == pytest.approx(outlook["4"]["outlook"])


def test_a_part_of_a_section_is_told_to_be_counted_whole(store: Store) -> None:
    assert "whole section" in said(asked(store, region="IT", industries="C15"))


def test_without_a_past_nothing_is_foretold(store: Store) -> None:
    serbia = asked(store, region="RS")
    assert serbia.conclusion.value is None
    assert "change" not in serbia.rows("occupations")[0]
    assert "trend" not in serbia.rows("industries")[0]
    assert "too few years" in said(serbia)
    assert asked(store, region="RS", scenario="own").conclusion.value


def test_of_a_set_those_without_a_past_are_named_and_taken_with_the_others(store: Store) -> None:
    found = asked(store, region="see")
    assert found.conclusion.value
    assert "How industries went in Bosnia and Herzegovina; Serbia is not known" in said(found)
    assert "it has none of Bosnia and Herzegovina; Cyprus; Serbia" in said(found)


@pytest.mark.parametrize(("given", "key"), [
    ({"region": "AL"}, "cannot-needs-survey"),
    ({"region": "RS", "scenario": "outlook"}, "cannot-needs-outlook"),
])
def test_where_the_data_do_not_reach_it_says_why(store: Store, given: dict[str, str], key: str) -> None:
    with pytest.raises(CannotAnswer) as refused:
        asked(store, **given)
    assert refused.value.key == key


def test_it_leads_to_the_growing_occupations_where_a_forecast_is_known(store: Store, italy: Finding) -> None:
    ways = {way["to"]: way["parameters"] for way in italy.content["onward"]}
    assert ways["skills.distance"] == {"growing_in": "IT"}
    serbia = {way["to"]: way["parameters"] for way in asked(store, region="RS").content["onward"]}
    assert serbia["skills.distance"] == {}


def test_the_axis_of_its_figure_has_more_than_one_value(italy: Finding) -> None:
    drawn = figure_svg(italy.content, "occupations", "en").replace("\N{NO-BREAK SPACE}", " ")
    assert {">−10 %<", ">0 %<", ">10 %<"} <= set(re.findall(">[−0-9]+ %<", drawn))
