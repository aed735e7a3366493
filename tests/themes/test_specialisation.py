"""What the real data say of specialisation, as computed apart from this code, and what each answer must own up to."""

from __future__ import annotations

from pathlib import Path

import pytest

from distretto.catalogue.own_kinds.firms import read_firms, store_of_file
from distretto.evidence.closed import any_closed
from distretto.evidence.store import Store
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.analysis import analyses
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, make_request
from distretto.themes.finding import Finding
from distretto.themes.reproduction import reproduce, write_reproduction
from distretto.themes.turning import where_it_turns, why_this_differs
from homes import home_of_its_own

FIRMS = "\n".join([
    "latitude,longitude,industry",
    *(f"{43.8 + n % 5 / 500},{11.1 + n / 2000},C15" for n in range(12)),
    *(f"{43.4 + n % 7 / 10},{10.8 + n / 30},C14" for n in range(20)), ",,C14",
]).encode()
"""A list of somebody's own, for the question that no open data answer; one firm has no place."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


def profile(store: Store, region: str, **parameters: object) -> Finding:
    return ask("specialisation.profile", {"region": region, **parameters}, store=store)


def rows(finding: Finding, table: str = "industries") -> dict[str, dict[str, object]]:
    content = finding.table(table)
    ids = [column["id"] for column in content["columns"]]
    return {row[0]: dict(zip(ids, row, strict=True)) for row in content["rows"]}


def test_marche_leads_in_leather_and_furniture(store: Store) -> None:
    finding = profile(store, "ITI3")
    assert finding.conclusion.value[:2] == ["C15", "C31"]
    found = rows(finding)
    assert found["C15"]["lq"] == pytest.approx(21, abs=0.6)
    assert found["C31"]["lq"] == pytest.approx(4.7, abs=0.1)
    assert found["C15"]["jobs"] == 25950


@pytest.mark.parametrize(
    ("region", "industries"),
    [("HU22", {"C29"}), ("ITH5", {"C28", "C23"}), ("EL42", {"I55"}), ("RO42", {"B05", "C29", "C15"})],
)
def test_leading_industries(store: Store, region: str, industries: set[str]) -> None:
    finding = profile(store, region)
    leading = finding.conclusion.value[: len(industries)]
    assert set(leading) == industries


def test_leather_bounds_say_that_six_countries_hide_it(store: Store) -> None:
    finding = profile(store, "ITI3")
    leather = rows(finding)["C15"]
    assert leather["hidden_low"] < leather["hidden_high"] < leather["lq"]
    hidden = next(u for u in finding.content["how_sure"] if u["kind"] == "hidden")
    assert hidden["says"]["values"]["silent"]["v"] == 6
    sentence = say(hidden["says"], "en")
    assert "France" in sentence
    assert "United Kingdom" in sentence


def test_unpublished_industries_are_bounded_and_never_zero(store: Store) -> None:
    tobacco = rows(profile(store, "ITI3"))["C12"]
    assert tobacco["jobs"] is None
    assert tobacco["lq"] is None
    assert tobacco["stars"] is None
    assert tobacco["hidden_low"] == 0
    assert tobacco["hidden_high"] > 0


def test_the_course_of_leather_begins_when_the_border_stopped_moving(store: Store) -> None:
    table = profile(store, "ITI3").table("course")
    leather = {row[0]: row[2] for row in table["rows"] if row[1] == "C15"}
    assert leather[2010] is None
    assert leather[2011] == 28222
    assert leather[2014] == 26578


def test_counts_add_and_rates_are_recomputed_for_a_set(store: Store) -> None:
    one, two = rows(profile(store, "ITI3")), rows(profile(store, "ITH5"))
    both = rows(profile(store, "ITI3+ITH5"))
    assert both["C28"]["jobs"] == one["C28"]["jobs"] + two["C28"]["jobs"]
    assert one["C28"]["lq"] < both["C28"]["lq"] < two["C28"]["lq"]


def test_an_industry_group_is_answered_as_one(store: Store) -> None:
    finding = profile(store, "ITI3", industries="C13+C14+C15")
    assert finding.conclusion.value == "strong"
    assert finding.content["headline"]["v"] == pytest.approx(6.8, abs=0.2)


def test_growth_is_the_sum_of_its_parts(store: Store) -> None:
    finding = ask("specialisation.growth", {"region": "ITI3"}, store=store)
    parts = {row[0]: row[1] for row in finding.table("components")["rows"]}
    total = parts.pop("component-change")
    assert total == pytest.approx(sum(parts.values()), abs=2)
    assert finding.content["facts"]["first"]["v"] == 2011


def test_growth_refuses_to_bridge_a_change_of_borders(store: Store) -> None:
    with pytest.raises(CannotAnswer) as error:
        ask("specialisation.growth", {"region": "ITI3", "first_year": 2008}, store=store)
    assert (error.value.values["earliest"].v, error.value.values["latest"].v) == (2011, 2015)


def test_long_growth_knows_serbia_and_provinces(store: Store) -> None:
    serbia = ask("specialisation.long_growth", {"region": "RS"}, store=store)
    assert serbia.content["facts"]["first"]["v"] == 2015
    province = ask("specialisation.long_growth", {"region": "ITI32"}, store=store)
    assert province.content["facts"]["first"]["v"] <= 2000


def test_relatedness_has_no_skill_at_the_grain_of_divisions(store: Store) -> None:
    finding = ask("specialisation.backtest", {}, store=store)
    assert finding.conclusion.value == "plain"
    areas = {row[0]: row[1] for row in finding.table("predictors")["rows"]}
    assert areas["predictor-density"] == pytest.approx(0.57, abs=0.03)
    assert areas["predictor-level"] == pytest.approx(0.83, abs=0.03)


def test_the_frontier_orders_by_what_has_skill_and_says_so(store: Store) -> None:
    finding = ask("specialisation.frontier", {"region": "ITI3"}, store=store)
    chances = [row[3] for row in finding.table("options")["rows"]]
    assert chances == sorted(chances, reverse=True)
    keys = [statement["key"] for statement in finding.content["says"]]
    assert "frontier-honest-plain" in keys


def test_the_same_question_has_the_same_hash(store: Store, tmp_path: Path) -> None:
    assert profile(store, "HU22").hash == profile(Store(tmp_path), "HU22").hash


def test_a_reproduction_file_gives_the_same_hash(store: Store, tmp_path: Path) -> None:
    request = make_request("specialisation.frontier", {"region": "RO42"})
    path = tmp_path / "finding.distretto.zip"
    path.write_bytes(write_reproduction(request, store))
    assert reproduce(path).same


def test_a_faulty_vintage_is_said_at_once_and_changes_no_number(tmp_path: Path) -> None:
    store = Store(tmp_path)
    before = profile(store, "ITI3")
    store.mark("sbs_regional", store.vintage("sbs_regional").version, "known_faulty", "a test of the mark")
    after = profile(store, "ITI3")
    assert after.hash == before.hash
    assert [fault["reason"] for fault in after.faults] == ["a test of the mark"]


def test_where_it_turns_and_why_it_differs(store: Store) -> None:
    request = make_request("specialisation.profile", {"region": "ITI3", "industries": "C31"})
    turns = {turn.parameter: turn for turn in where_it_turns(request, store)}
    assert turns["min_lq"].at is not None
    assert 4 < turns["min_lq"].at <= 5
    profile_2011 = ask("specialisation.profile", {"region": "ITI3", "industries": "C31", "year": 2011}, store=store)
    difference = why_this_differs(request, profile_2011.content["headline"]["v"], store)
    assert difference.explained_by is not None
    assert (difference.explained_by.parameter, difference.explained_by.value) == ("year", 2011)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_statement_can_be_said(store: Store, language: str) -> None:
    for analysis in analyses("specialisation"):
        given = {"region": "ITI3"} if any(p.id == "region" for p in analysis.parameters) else {}
        if any_closed(analysis.datasets):
            with store_of_file(read_firms(FIRMS, "firms.csv")) as own:
                content = ask(analysis.id, {"firms_of": "C15", "simulations": 39}, store=own).content
        else:
            content = ask(analysis.id, given, store=store).content
        statements = [
            *content["says"], *(u["says"] for u in content["how_sure"]), *content["cannot_tell"],
            *(f[part] for f in content["figures"] for part in ("title", "note", "alt")),
            *(t["title"] for t in content["tables"]), *(t["note"] for t in content["tables"] if t["note"]),
            *(way["because"] for way in content["onward"]),
        ]
        for statement in statements:
            assert say(statement, language)
