"""From a practice to a pilot's logical framework, and the pilots that are recorded: synthetic and starter records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from distretto.catalogue import datasets
from distretto.evidence.store import Store
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from distretto.themes.recommending import gaps_of
from homes import home_of_its_own

from .catalogued import record, store_with

PILOTS = (
    record(
        "pilot", "whole", regions=["ITI3"], themes=["ecoinnovation"], impact="A.", outcome="B.", outputs="C.",
        activities="D.", assumptions="E.",
        indicators=[{"level": "output", "indicator": "F", "baseline": 0, "target": 5}],
    ),
    record("pilot", "begun", regions=["IT"], eco_activities=["water"], impact="A.",
           indicators=[{"level": "output", "indicator": "F", "target": 5}]),
    record("pilot", "other", regions=["ITI3"], themes=["skills"]),
)
PRACTICES = (
    record(
        "practice", "rich", regions=["ITI1"], themes=["ecoinnovation"], sectors=["C13", "E37"], problem="A problem.",
        what_was_done="A plant.", context_conditions="A district.", difficulties="Money.",
        preconditions=[{"condition": "Partners", "weight": "necessary"}],
        indicators=[{"indicator": "Firms", "result": 350, "unit": "firms"}],
    ),
    record("practice", "silent", regions=["ITI1"], themes=["cooperation"]),
)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Store]:
    with store_with(tmp_path, {"pilot": PILOTS, "practice": PRACTICES}) as store:
        yield store


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = Store(home_of_its_own(tmp_path_factory))
    datasets.refresh(store)
    return store


def pilot(store: Store, region: str = "ITI3", **given: object) -> Finding:
    return ask("ecoinnovation.pilot", {"region": region, **given}, store=store)


def sentences(finding: Finding, language: str = "en") -> str:
    told = (*finding.content["says"], *(one["says"] for one in finding.content["how_sure"]))
    return " ".join(say(one, language) for one in told)


def test_pilots_are_held_against_a_whole_framework(made: Store) -> None:
    finding = pilot(made)
    rows = {row["record"]["key"]: row for row in finding.rows("records")}
    assert set(rows) == {"whole", "begun"}
    parts = ("goal", "purpose", "results", "activities", "assumptions", "indicators", "measured")
    assert all(rows["whole"][part] for part in parts)
    assert [part for part in parts if rows["begun"][part]] == ["goal", "indicators"]
    assert finding.content["facts"]["whole"]["v"] == 1
    assert "2 pilots on eco-innovation" in sentences(finding)
    assert set(pilot(made, pilots="every").content["facts"]["pilots"].values()) == {"count", 3}


def test_the_framework_has_what_the_practice_says_and_leaves_the_rest_open(made: Store) -> None:
    finding = pilot(made, practice="rich")
    rows = {row["part"].removeprefix("pilot-part-"): row for row in finding.rows("framework")}
    assert {name for name, row in rows.items() if row["told"]} == {"goal", "activities"}
    assert rows["goal"]["told"] == {"en": "A problem."}
    assert all(row["write"] for row in rows.values())
    assert finding.conclusion.value == ["purpose", "resources", "results", "target_group", "time"]
    assert [row["about"] for row in finding.rows("assumptions")] == [
        "pilot-assumed-necessary", "transfer-context-context-conditions", "transfer-context-difficulties"]
    (own,) = finding.rows("indicators")
    assert (own["before"], own["after"], own["baseline"]) == (None, 350, "pilot-measure-first")


def test_baselines_are_those_of_the_observatory_with_year_and_source(made: Store) -> None:
    rows = pilot(made, practice="rich").rows("baselines")
    jobs = {row["industry"]: row for row in rows if row["industry"]}
    assert set(jobs) == {"C13", "E37"}
    profile = {row["code"]: row["jobs"] for row in ask("specialisation.profile", {"region": "ITI3"}, store=made)
               .rows("industries")}
    assert all(row["baseline"] == profile[code] and row["year"] == 2015 for code, row in jobs.items())
    names = {row["indicator"]: row for row in rows}
    assert names["pilot-green-share"]["baseline"] == pytest.approx(18.7, abs=0.1)
    assert names["dimension-gdp-per-head-eu"]["source"] == "regional_indicators"


def test_a_practice_that_says_nothing_leaves_all_open(made: Store) -> None:
    finding = pilot(made, region="AL", practice="silent")
    assert finding.content["missing_share"] == 1
    assert finding.rows("assumptions") == []
    assert "ask those who made it" in sentences(finding)


def test_an_unknown_practice_is_refused_with_the_nearest(made: Store) -> None:
    with pytest.raises(CannotAnswer) as refused:
        pilot(made, practice="ritch")
    assert refused.value.key == "cannot-no-practice"


@pytest.mark.parametrize("region", ["ITI3", "RS", "see"])
def test_the_starter_catalogue_answers_in_both_languages(starter: Store, region: str) -> None:
    for given in ({}, {"practice": "practice-iti1-textile-water-reuse"}):
        finding = pilot(starter, region, **given)
        assert all(sentences(finding, language) for language in LANGUAGES)


def test_what_pilots_lack_and_a_framework_leaves_open_is_for_decision(made: Store) -> None:
    assert [gap.id for gap in gaps_of(pilot(made))] == ["begun"]
    (none,) = gaps_of(pilot(made, "SI"))
    assert say(none.says.content(), "en") == (
        "No pilot on eco-innovation is recorded in Slovenia or for a larger area around it.")
    (framework,) = gaps_of(pilot(made, practice="rich"))
    assert (framework.says.values["open"].v, framework.says.values["assumptions"].v) == (5, 3)
