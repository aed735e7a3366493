"""Eco-innovation clusters and policies, and whether a practice would transfer: synthetic and starter records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from distretto.catalogue import datasets
from distretto.evidence.store import Store
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, make_request
from distretto.themes.ecoinnovation.contexts import DIMENSIONS, WEIGHTS
from distretto.themes.finding import Finding
from distretto.themes.reproduction import reproduce, write_reproduction
from homes import home_of_its_own

from .catalogued import record, store_with

CLUSTERS = (
    record("cluster", "coded", regions=["ITI3"], eco_activities=["water"], as_of=2020),
    record("cluster", "by-theme", regions=["ITH5"], themes=["ecoinnovation"]),
    record("cluster", "national", regions=["IT"], eco_activities=["water", "bio_based"]),
    record("cluster", "other", regions=["ITI3"]),
    record("cluster", "abroad", regions=["SI"], eco_activities=["eco_design"]),
    record("cluster", "of-the-union", regions=["eu27"], eco_activities=["eco_design"]),
)
PRACTICES = (
    record(
        "practice", "with-conditions", regions=["ITH5"], start="2015", sectors=["C15", "C"],
        preconditions=[
            {"condition": "A manager", "weight": "necessary"}, {"condition": "A fund", "weight": "helpful"}
        ],
        context_conditions="A synthetic context.",
    ),
    record("practice", "without", regions=["AT31", "XK"], themes=["ecoinnovation"]),
    record("practice", "nowhere-known", regions=["MD"]),
    record("practice", "long-ago", regions=["AT31"], start="1998"),
    record("practice", "own", regions=["ITI3"]),
)
TRANSFERS = (record("transfer", "taken", regions=["HR"], practice="with-conditions", result="adapted"),)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Store]:
    kinds = {
        "cluster": CLUSTERS, "practice": PRACTICES, "transfer": TRANSFERS, "programme": (), "tool": (),
        "policy": (record("policy", "law", regions=["IT"], themes=["ecoinnovation"], level="national"),),
        "study": (record("study", "survey", regions=["ITI3"], eco_activities=["water"], study_type="mapping"),),
    }
    with store_with(tmp_path, kinds) as store:
        yield store


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = Store(home_of_its_own(tmp_path_factory))
    datasets.refresh(store)
    return store


def keys(finding: Finding, table: str = "records") -> list[str]:
    return [row[0]["key"] for row in finding.table(table)["rows"]]


def inventory(store: Store, region: str, **parameters: object) -> Finding:
    return ask("ecoinnovation.inventory", {"region": region, **parameters}, store=store)


def transfer(store: Store, region: str, **parameters: object) -> Finding:
    return ask("ecoinnovation.transfer", {"region": region, **parameters}, store=store)


def test_clusters_are_those_with_the_theme_or_an_activity(made: Store) -> None:
    assert set(keys(inventory(made, "IT"))) == {"coded", "by-theme", "national", "of-the-union"}
    assert set(keys(inventory(made, "IT", eco_by="activities"))) == {"coded", "national", "of-the-union"}


def test_of_a_larger_area_is_marked_and_in_no_part(made: Store) -> None:
    finding = inventory(made, "IT")
    columns = [column["id"] for column in finding.table("records")["columns"]]
    above = {row[0]["key"]: row[columns.index("above")] for row in finding.table("records")["rows"]}
    assert above == {"coded": False, "by-theme": False, "national": False, "of-the-union": True}
    parts = dict(finding.table("parts")["rows"])
    assert (parts["ITI3"], parts["ITH5"], parts["ITC4"], sum(parts.values())) == (1, 1, 0, 2)
    assert len(parts) == 21
    leads = say(finding.content["says"][0], "en")
    assert leads.startswith("4 of the 5 clusters recorded in Italy, one of them of a larger area, work on")
    told = [say(u["says"], "en") for u in finding.content["how_sure"]]
    assert any("of the whole area and of no single part" in one for one in told)


def test_a_set_goes_by_its_members_and_names_those_without(made: Store) -> None:
    finding = inventory(made, "IT+SI+HR")
    assert dict(finding.table("parts")["rows"]) == {"IT": 3, "SI": 1, "HR": 0}
    assert "in one of its 3 parts: Croatia" in " ".join(say(one, "en") for one in finding.content["says"])
    assert finding.conclusion.value == [5, ["HR"]]


def test_nothing_recorded_is_said_as_that(made: Store) -> None:
    sentences = " ".join(say(one, "en") for one in inventory(made, "NO").content["says"])
    assert sentences.startswith("No cluster is recorded in Norway yet.")
    assert "none is recorded here, not that none exists" in sentences


def test_policies_gather_four_kinds_and_can_be_asked_for_one(made: Store) -> None:
    given = {"region": "ITI3"}
    finding = ask("ecoinnovation.policies", given, store=made)
    assert keys(finding) == ["survey", "law"]
    assert "no funding programme" in say(finding.content["says"][0], "en")
    only = ask("ecoinnovation.policies", {**given, "eco_kind": "study"}, store=made)
    assert keys(only) == ["survey"]


def test_practices_are_listed_by_likeness_and_what_is_not_known_stands_last(made: Store) -> None:
    finding = transfer(made, "ITI3")
    assert keys(finding, "practices") == ["with-conditions", "long-ago", "without", "nowhere-known"]
    assert finding.conclusion.value == ["with-conditions", "long-ago", "without"]
    assert keys(transfer(made, "ITI3", practices="ecoinnovation"), "practices") == ["without"]
    assert "One practice of Marche itself is left out." in [say(one, "en") for one in finding.content["says"]]


def test_likeness_is_decomposed_and_its_parts_sum_to_it(made: Store) -> None:
    finding = transfer(made, "ITI3", practice="with-conditions")
    columns = [column["id"] for column in finding.table("dimensions")["columns"]]
    rows = [dict(zip(columns, row, strict=True)) for row in finding.table("dimensions")["rows"]]
    assert len(rows) == len(DIMENSIONS)
    assert sum(row["part"] for row in rows if row["part"] is not None) == pytest.approx(1)
    squares = sum(row["weight"] * row["difference"] ** 2 for row in rows)
    assert finding.content["headline"]["v"] == pytest.approx(np.sqrt(squares / sum(WEIGHTS)), abs=1e-6)
    by_name = {row["dimension"]: row for row in rows}
    assert by_name["dimension-population"]["here"] == pytest.approx(1_531_753, rel=1e-6)
    assert by_name["dimension-gdp-per-head-eu"]["origin_year"] == 2015
    assert by_name["dimension-rd-intensity"]["origin_year"] == 2015
    assert by_name["dimension-jobs-b-e"]["here"] == pytest.approx(100 * 182.5 / 624.8)


def test_the_years_compared_are_said_and_how_many_lie_far_from_the_start(made: Store) -> None:
    finding = transfer(made, "ITI3", practice="long-ago")
    lead, aged = (say(one, "en") for one in finding.content["says"][:2])
    columns = [column["id"] for column in finding.table("dimensions")["columns"]]
    place = columns.index("origin_year")
    years = [row[place] for row in finding.table("dimensions")["rows"] if row[place] is not None]
    far = sum(abs(year - 1998) >= 5 for year in years)
    facts = finding.content["facts"]
    known = facts["alike"]["v"] + facts["unlike"]["v"]
    assert f"are alike in {facts['alike']['v']} of {known} dimensions of structure" in lead
    assert len(lead.split()) < 25
    assert f" of {min(years)}–{max(years)}; {far} of these {len(years)} lie 5 or more years from 1998" in aged
    italian = say(finding.content["says"][1], "it")
    assert f"del {min(years)}–{max(years)}, {far} su {len(years)} a 5 o più anni dal 1998" in italian
    age = next(one for one in finding.content["how_sure"] if one["kind"] == "age")
    assert f"{far} of the {len(years)} figures of the place of origin are 5 or more years from 1998" in say(
        age["says"], "en")
    assert f"{far} dati del luogo d’origine su {len(years)} distano 5 o più anni dal 1998" in say(age["says"], "it")
    assert finding.content["figures"][0]["encode"]["hollow_is_value"] == "transfer-state-unlike"


def test_nothing_is_said_on_how_sure_of_no_record(made: Store) -> None:
    finding = inventory(made, "RS")
    assert not [one for one in finding.content["how_sure"] if one["kind"] in ("recorded", "choice")]


def test_preconditions_are_unknown_and_the_conclusion_is_no_yes(made: Store) -> None:
    finding = transfer(made, "ITI3", practice="with-conditions")
    rows = finding.table("preconditions")["rows"]
    assert [(row[0]["en"], row[1], row[2]) for row in rows] == [
        ("A manager", "precondition_weights:necessary", "transfer-condition-unknown"),
        ("A fund", "precondition_weights:helpful", "transfer-condition-unknown"),
    ]
    sentences = [say(one, "en") for one in finding.content["says"]]
    assert "The practice states 2 preconditions, one of them necessary; whether they are met in Marche is for you to " \
        "answer." in sentences
    assert sentences[-1].startswith("This does not say that it would work")
    assert "One transfer of it is recorded; it was adopted or adapted." in sentences


def test_its_industries_stand_beside_the_strengths_here(made: Store) -> None:
    finding = transfer(made, "ITI3", practice="with-conditions")
    (row,) = finding.table("industries")["rows"]
    assert row[0] == "C15"
    assert row[2] == pytest.approx(21, abs=0.6)
    assert "strengths" in finding.content["provenance"]["findings"]


def test_where_the_strengths_cannot_be_known_the_rest_still_answers(made: Store) -> None:
    finding = transfer(made, "AL", practice="with-conditions")
    assert finding.content["provenance"]["findings"] == {}
    assert finding.table("industries")["rows"][0][2] is None


def test_what_is_not_known_of_both_is_left_out_and_named(made: Store) -> None:
    finding = transfer(made, "ITI3", practice="nowhere-known")
    assert finding.content["headline"] is None
    assert finding.content["figures"] == []
    assert finding.content["missing_share"] == 1
    assert say(finding.content["says"][0], "en").endswith("how alike they are is not known.")


def test_of_several_places_the_reader_can_choose_one(made: Store) -> None:
    finding = transfer(made, "ITI3", practice="without")
    assert [row[0] for row in finding.table("origins")["rows"]] == ["AT31", "XK"]
    other = transfer(made, "ITI3", practice="without", origin="XK")
    assert say(other.content["says"][0], "en").find("Kosovo") >= 0


def test_an_unknown_practice_is_refused_with_the_nearest(made: Store) -> None:
    with pytest.raises(CannotAnswer) as refused:
        transfer(made, "ITI3", practice="with-condition")
    assert refused.value.key == "cannot-no-practice"
    assert refused.value.values["nearest"].v[0].v == "with-conditions"


def test_both_can_be_reproduced_elsewhere_with_what_they_take_over(made: Store, tmp_path: Path) -> None:
    for region in ("ITI3", "AL"):
        request = make_request("ecoinnovation.transfer", {"region": region, "practice": "with-conditions"})
        path = tmp_path / f"{region}.zip"
        path.write_bytes(write_reproduction(request, made))
        assert reproduce(path).same


@pytest.mark.parametrize("analysis", ["inventory", "policies", "transfer"])
@pytest.mark.parametrize("region", ["ITI3", "RO", "see", "MD"])
def test_the_starter_catalogue_answers_in_both_languages(starter: Store, analysis: str, region: str) -> None:
    finding = ask(f"ecoinnovation.{analysis}", {"region": region}, store=starter)
    for language in LANGUAGES:
        for statement in (*finding.content["says"], *(u["says"] for u in finding.content["how_sure"])):
            assert say(statement, language)


def test_every_starter_practice_is_beside_marche_without_a_yes(starter: Store) -> None:
    for key in keys(transfer(starter, "ITI3"), "practices"):
        finding = transfer(starter, "ITI3", practice=key)
        for language in LANGUAGES:
            assert [say(one, language) for one in finding.content["says"]]
        assert finding.content["says"][-1]["key"] == "transfer-no-yes"
