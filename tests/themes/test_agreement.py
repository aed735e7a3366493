"""Where data and clusters agree: synthetic records beside the shipped statistics, and the starter catalogue."""

from __future__ import annotations

from collections.abc import Iterator

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

CLUSTERS = (
    record("cluster", "shoes", sectors=["C15", "C13"], offers=[{"access": "markets", "what": "A fair"}]),
    record("cluster", "parts", sectors=["C"], needs=[
        {"access": "knowledge", "what": "Tests", "sectors": ["C29"]}, {"access": "knowledge", "what": "Anything"}]),
    record("cluster", "farms", regions=["IT"], sectors=["A01"]),
    record("cluster", "abroad", regions=["SI"], sectors=["C14"]),
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with store_with(home_of_its_own(tmp_path_factory), {"cluster": CLUSTERS}) as store:
        yield store


def agreement(store: Store, region: str = "ITI3", **parameters: object) -> Finding:
    return ask("cooperation.agreement", {"region": region, **parameters}, store=store)


def groups(finding: Finding) -> dict[str, str]:
    return {row["code"]: row["group"].removeprefix("agreement-group-") for row in finding.rows("industries")}


@pytest.fixture(scope="module")
def marche(made: Store) -> Finding:
    return agreement(made)


def test_each_industry_is_in_the_group_that_both_sides_give(marche: Finding) -> None:
    found = groups(marche)
    assert (found["C15"], found["C14"], found["C29"], found["A01"]) == ("agree", "silent", "no-base", "unknown")
    assert set(found.values()) <= {"agree", "silent", "no-base", "between", "unknown"}


def test_where_both_speak_and_disagree_stands_on_top_and_what_is_asked_for_before_the_rest(marche: Finding) -> None:
    found = list(groups(marche).values())
    order = ("no-base", "silent", "agree", "between", "unknown")
    assert found == sorted(found, key=order.index)


def test_lines_count_for_their_industries_or_for_those_of_their_record(marche: Finding) -> None:
    rows = {row["code"]: row for row in marche.rows("industries")}
    assert (rows["C15"]["works"], rows["C15"]["offers"], rows["C15"]["needs"]) == (1, 1, 0)
    assert (rows["C29"]["works"], rows["C29"]["offers"], rows["C29"]["needs"]) == (0, 0, 1)
    assert rows["A01"]["lq"] is None


def test_where_a_need_is_stated_it_is_not_said_that_none_is(marche: Finding) -> None:
    assert not any(one["key"] == "agreement-nothing-stated" for one in marche.content["says"])


def test_disagreements_are_gaps_for_decision(marche: Finding) -> None:
    found = {gap.id: gap for gap in gaps_of(marche)}
    assert next(iter(found)) == "no-base-C29"
    assert "silent-C14" in found
    assert not any(name.endswith("C15") for name in found)
    row = marche.rows("industries")[found["silent-C14"].evidence.row or 0]
    assert found["silent-C14"].says.values["times"].v == row["lq"]


def test_the_limits_are_the_readers(made: Store, marche: Finding) -> None:
    strict = groups(agreement(made, agree_from=5, promising_first=0))
    assert strict["C15"] == "agree"
    assert "C14" not in strict
    assert sum(one == "silent" for one in strict.values()) < sum(one == "silent" for one in groups(marche).values())


def test_without_figures_nothing_is_claimed_and_without_records_nothing_is_asked(made: Store) -> None:
    with pytest.raises(CannotAnswer) as told:
        agreement(made, "PT")
    assert told.value.key == "cannot-agreement-nobody"


def test_the_starter_catalogue(tmp_path_factory: pytest.TempPathFactory) -> None:
    store = Store(home_of_its_own(tmp_path_factory))
    datasets.refresh(store)
    found = agreement(store)
    assert {"C15", "C16", "C31"} == {code for code, group in groups(found).items() if group == "agree"}
    rows = {row["code"]: row for row in found.rows("industries")}
    assert (groups(found)["C10"], round(rows["C10"]["lq"], 1)) == ("between", 1.0)
    told = " ".join(say(one, "en") for one in found.content["says"])
    assert "No record states an offer or a need" in told
    assert "disagree on one, in which the data see little" in told
    serbia = agreement(store, "RS")
    assert set(groups(serbia).values()) == {"unknown"}
    assert (serbia.content["headline"], serbia.content["figures"]) == (None, [])
    for finding in (found, serbia):
        for language in LANGUAGES:
            told = " ".join(say(one, language) for one in finding.content["says"])
            assert "{" not in told
            assert "  " not in told
