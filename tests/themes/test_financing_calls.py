"""Which call fits: synthetic calls beside synthetic applicants, and the starter catalogue's on a day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from distretto.catalogue import datasets
from distretto.evidence.store import Store
from distretto.rendering.reading import read_finding
from distretto.rendering.text import LANGUAGES
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from distretto.themes.parameters import RequestError

from .catalogued import record, store_with

DAY = "2026-11-26"
FOR_CLUSTERS = {"beneficiaries": ["cluster_organisation"], "programme": "money"}
CALLS = (
    record("call", "fits", closes="2026-12-10T16:00[Europe/Rome]", checked="2026-11-20", **FOR_CLUSTERS),
    record("call", "earlier", closes="2026-12-01T12:00[Europe/Sofia]", minimum_partners=3, **FOR_CLUSTERS),
    record("call", "silent", state="open"),
    record("call", "abroad", regions=["SI"], end="2027-01", **FOR_CLUSTERS),
    record("call", "for-firms", beneficiaries=["small"], end="2026-11-26"),
    record("call", "shoes", sectors=["C15"], end="2026-12-31", **FOR_CLUSTERS),
    record("call", "later", regions=["EU"], opens="2027-01-15T09:00[Europe/Brussels]", **FOR_CLUSTERS),
    record("call", "past", closes="2026-11-25T23:59[Europe/Rome]", state="open", **FOR_CLUSTERS),
    record("call", "spent", end="2027-12-31", state="exhausted", **FOR_CLUSTERS),
)
PROGRAMMES = (record("programme", "money", rate_high=60),)
CLUSTERS = (record("cluster", "shoemakers", sectors=["C15"]), record("cluster", "vague", regions=["IT"]))
REST = {"programme": PROGRAMMES, "cluster": CLUSTERS}


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Store]:
    with store_with(tmp_path, {**REST, "call": CALLS}) as store:
        yield store


def calls(store: Store, **parameters: object) -> Finding:
    return ask("financing.calls", {"region": "ITI3", "as_of": DAY, **parameters}, store=store)


def rows(finding: Finding, table: str) -> dict[str, dict[str, Any]]:
    told = finding.table(table)
    names = [column["id"] for column in told["columns"]]
    return {cells[0]["key"]: dict(zip(names, cells, strict=True)) for cells in told["rows"]}


def test_open_calls_come_by_deadline_with_what_is_missing(made: Store) -> None:
    found = calls(made, partners=1)
    open_ = rows(found, "open")
    assert list(open_) == ["earlier", "fits", "shoes", "silent"]
    verdicts = {key: row["verdict"].rpartition("-")[2] for key, row in open_.items()}
    assert verdicts == {"earlier": "nearly", "fits": "eligible", "shoes": "unknown", "silent": "unknown"}
    assert open_["earlier"]["missing"] == "calls-missing-partners"
    assert open_["silent"]["unknown"] == "calls-condition-kind"
    assert open_["fits"]["rate"] == 0.6


def test_what_does_not_fit_is_to_come_or_is_over_stands_apart(made: Store) -> None:
    found = calls(made)
    unfit = rows(found, "unfit")
    assert {key: row["missing"] for key, row in unfit.items()} == {
        "for-firms": "calls-missing-kind", "abroad": "calls-missing-place",
    }
    assert list(rows(found, "forecast")) == ["later"]
    assert set(rows(found, "closed")) == {"past", "spent"}


def test_a_cluster_is_asked_for_by_its_record_and_its_members_by_their_kind(made: Store) -> None:
    shoemakers = calls(made, cluster="shoemakers")
    assert rows(shoemakers, "open")["shoes"]["verdict"] == "calls-verdict-eligible"
    assert "for-firms" in rows(calls(made, cluster="shoemakers", applicant="small"), "open")
    whole = rows(calls(made, cluster="vague"), "open")
    assert whole["fits"]["unknown"] == "calls-condition-place"


def test_enough_partners_mend_and_no_number_is_not_known(made: Store) -> None:
    assert rows(calls(made, partners=3), "open")["earlier"]["verdict"] == "calls-verdict-eligible"
    assert rows(calls(made), "open")["earlier"]["verdict"] == "calls-verdict-unknown"


def test_without_a_day_a_call_is_what_its_record_says(made: Store) -> None:
    found = ask("financing.calls", {"region": "ITI3"}, store=made)
    assert "past" in rows(found, "open")
    assert found.content["facts"]["closed"]["v"] == 1


@pytest.mark.parametrize(
    ("day", "was", "state"),
    [
        ("2024-10-14", "forecast", "closed"), ("2024-10-15", "open", "closed"), ("2025-01-10", "open", "closed"),
        ("2025-02-05", "open", "closed"), ("2025-02-06", "closed", "closed"),
        ("2025-01-10", "forecast", "exhausted"), ("2024-11-30", "open", "spent-in-december"),
        ("2024-12-01", "closed", "spent-in-december"), ("2025-01-10", "open", "forecast"),
    ],
)
def test_the_state_on_a_day_follows_from_the_dates(tmp_path: Path, day: str, was: str, state: str) -> None:
    dates = {"opens": "2024-10-15T09:00[Europe/Rome]", "closes": "2025-02-05T17:00[Europe/Rome]"}
    told = {
        "closed": {**dates, "state": "closed"}, "forecast": {**dates, "state": "forecast"},
        "exhausted": {**dates, "state": "exhausted", "opens": "2025-01-15T09:00[Europe/Rome]"},
        "spent-in-december": {**dates, "state": "exhausted", "checked": "2024-12-01"},
    }[state]
    with store_with(tmp_path, {**REST, "call": (record("call", "one", **told, **FOR_CLUSTERS),)}) as store:
        assert list(rows(calls(store, as_of=day), was)) == ["one"]


def test_what_is_over_and_does_not_say_when_it_was_open_is_over_on_any_day(tmp_path: Path) -> None:
    told = (
        record("call", "no-opening", state="closed", closes="2025-02-05T17:00[Europe/Rome]", **FOR_CLUSTERS),
        record("call", "spent", state="exhausted", start="2024-10", end="2025-02", **FOR_CLUSTERS),
    )
    with store_with(tmp_path, {**REST, "call": told}) as store:
        assert set(rows(calls(store, as_of="2025-01-10"), "closed")) == {"no-opening", "spent"}


def test_the_starter_shows_a_call_of_then_as_open(tmp_path: Path) -> None:
    store = Store(tmp_path)
    datasets.refresh(store)
    found = calls(store, as_of="2025-01-10")
    assert "call-eu-euroclusters-2024" in rows(found, "open")
    assert set(rows(found, "forecast")) == {
        "call-bg-existing-innovation-clusters-2025", "call-itc4-technology-clusters-2025",
    }


def test_faults_name_what_is_wrong(made: Store) -> None:
    with pytest.raises(CannotAnswer, match="no cluster 'shoemaker'") as error:
        calls(made, cluster="shoemaker")
    assert error.value.values["nearest"].v[0].v == "shoemakers"
    with pytest.raises(RequestError, match="not a day"):
        calls(made, as_of="tomorrow")


def test_every_sentence_can_be_said_and_the_name_stays(made: Store) -> None:
    for parameters in ({"partners": 1}, {"cluster": "shoemakers"}, {"call_theme": "skills"}, {"as_of": "2020-01-01"}):
        found = calls(made, **parameters)
        assert found.hash == calls(made, **parameters).hash
        for language in LANGUAGES:
            said = read_finding(found, language).paragraph
            assert "calls-" not in said
            assert "Not published" not in said


def test_the_starter_says_honestly_that_none_is_open(tmp_path: Path) -> None:
    store = Store(tmp_path)
    datasets.refresh(store)
    found = calls(store, region="ITC1")
    assert found.content["says"][0]["key"] in ("calls-none-open", "calls-leads")
    assert "call-itc1-cluster-programmes-2023" in rows(found, "closed")


def test_the_worked_example_of_the_methods_page_holds(tmp_path: Path) -> None:
    store, key = Store(tmp_path), "call-itc1-cluster-programmes-2023"
    datasets.refresh(store)
    own, other = calls(store, region="ITC1"), calls(store, region="ITI3", applicant="small")
    at_home, abroad = rows(own, "conditions")[key], rows(other, "conditions")[key]
    assert (at_home["place"], at_home["kind"]) == ("calls-state-met", "calls-state-met")
    assert (abroad["place"], abroad["kind"]) == ("calls-state-unmet", "calls-state-unmet")
    assert rows(own, "closed")[key]["verdict"] == "calls-verdict-eligible"
    assert rows(other, "closed")[key]["verdict"] == "calls-verdict-not"
