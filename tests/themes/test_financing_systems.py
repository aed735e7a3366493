"""Support systems, country by country: synthetic programmes and the starter catalogue's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from distretto.catalogue import datasets
from distretto.evidence.store import Store
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.asking import ask
from distretto.themes.finding import Finding

from .catalogued import record, store_with

PROGRAMMES = (
    record(
        "programme", "told", regions=["IT"], beneficiaries=["cluster_organisation"], rate_low=40, rate_high=75,
        total_budget=2_000_000, criteria=[{"criterion": "Need", "weight": 60}, {"criterion": "Team"}],
        support_forms=["grant"], as_of=2024,
    ),
    record("programme", "silent", regions=["ITI3"], instruments=["PI021"], total_budget=500_000),
    record("programme", "for-firms", regions=["ITI3"], beneficiaries=["small"]),
    record("programme", "abroad", regions=["SI"], beneficiaries=["firm_network"]),
)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Store]:
    with store_with(tmp_path, {"programme": PROGRAMMES}) as store:
        yield store


def systems(store: Store, region: str, **parameters: object) -> Finding:
    return ask("financing.systems", {"region": region, **parameters}, store=store)


def row(finding: Finding, table: str, first: object) -> dict[str, object]:
    told = finding.table(table)
    names = [column["id"] for column in told["columns"]]
    for cells in told["rows"]:
        if cells[0] == first or (isinstance(cells[0], dict) and cells[0].get("key") == first):
            return dict(zip(names, cells, strict=True))
    raise AssertionError(f"no row {first!r}")


def test_programmes_for_clusters_are_counted_by_whom_they_pay_or_their_instrument(made: Store) -> None:
    clusters, every = systems(made, "ITI3"), systems(made, "ITI3", systems_for="every")
    assert [cells[0]["key"] for cells in clusters.table("records")["rows"]] == ["silent", "told"]
    assert clusters.content["facts"]["above"]["v"] == 1
    assert len(every.table("records")["rows"]) == 3


def test_countries_are_compared_by_how_they_choose_and_for_how_long(tmp_path: Path) -> None:
    told = (
        record("programme", "one", regions=["IT"], instruments=["PI021"], duration_months=12, procedure="two_stage",
               preselection="A proposal", criteria=[{"criterion": "Need", "weight": 60}]),
        record("programme", "two", regions=["IT"], instruments=["PI021"], duration_months=36,
               preselection="A jury", criteria_note="Team"),
        record("programme", "silent", regions=["IT"], instruments=["PI021"]),
    )
    with store_with(tmp_path, {"programme": told}) as store:
        found = systems(store, "see")
        italy, austria = row(found, "choosing", "IT"), row(found, "choosing", "AT")
    assert (italy["months"], italy["say_months"], italy["say_steps"], italy["say_criteria"]) == (24, 2, 2, 2)
    assert italy["procedure"] == "procedures:two_stage"
    assert italy["preselection"]["en"].split(" · ") == ["A proposal", "A jury"]
    assert set(italy["criteria"]["en"].split(" · ")) == {"Need (60 %)", "Team"}
    assert austria["state"] == "systems-not-recorded"
    assert austria["months"] is austria["say_steps"] is None


def test_terms_are_compared_and_what_is_not_said_stays_empty(made: Store) -> None:
    found = systems(made, "see")
    told = row(found, "records", "told")
    assert (told["rate_from"], told["rate_to"], told["total_budget"]) == (0.4, 0.75, 2_000_000)
    assert told["ceiling"] is None
    assert row(found, "procedures", "told")["criteria"] == {"en": "Need (60 %); Team"}
    italy, austria = row(found, "parts", "IT"), row(found, "parts", "AT")
    assert (italy["records"], italy["total_budget"], italy["budgets"]) == (2, 2_500_000, 2)
    assert (austria["records"], austria["total_budget"], austria["budgets"]) == (0, None, None)
    assert 0 < found.content["missing_share"] < 1


def test_the_starter_shows_the_countries_without_a_recorded_system(tmp_path: Path) -> None:
    store = Store(tmp_path)
    datasets.refresh(store)
    found = systems(store, "see")
    assert row(found, "parts", "AL")["records"] == 0
    assert row(found, "parts", "AL")["state"] == "systems-not-recorded"
    assert row(found, "parts", "IT")["state"] == "systems-recorded"
    assert row(found, "parts", "IT")["records"] >= 5
    assert found.hash == systems(store, "see").hash
    for language in LANGUAGES:
        for statement in found.content["says"]:
            assert say(statement, language)


def test_an_area_without_any_says_so(made: Store) -> None:
    found = systems(made, "MD")
    assert found.content["headline"]["v"] == 0
    assert found.content["says"][0]["key"] == "systems-none"
