"""How far eco-innovation has left the green niche: synthetic records counted by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from distretto.evidence.store import Store
from distretto.rendering.text import LANGUAGES, has_message, say
from distretto.themes.asking import ask
from distretto.themes.finding import Finding

from .catalogued import record, store_with

CLUSTERS = (
    *(record("cluster", f"plain-{n}", regions=["ITI3"], start="2006") for n in range(9)),
    *(record("cluster", f"old-{n}", regions=["ITI3"], start="2006", themes=["innovation", "ecoinnovation"])
      for n in range(1)),
    *(record("cluster", f"new-{n}", regions=["SI"], founded=2011, eco_activities=["water"]) for n in range(10)),
    record("cluster", "niche", regions=["ITI3"], themes=["ecoinnovation"]),
    record("cluster", "waste", regions=["ITI3"], sectors=["E38"]),
)
POLICIES = (record("policy", "law", regions=["IT"], themes=["financing", "ecoinnovation"]),)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Store]:
    with store_with(tmp_path, {"cluster": CLUSTERS, "policy": POLICIES}) as store:
        yield store


def asked(store: Store, region: str = "ITI3", **given: object) -> Finding:
    return ask("ecoinnovation.mainstreaming", {"region": region, **given}, store=store)


def sentences(finding: Finding, language: str = "en") -> str:
    told = (*finding.content["says"], *(one["says"] for one in finding.content["how_sure"]))
    return " ".join(say(one, language) for one in told)


def test_the_niche_is_left_out_and_counted(made: Store) -> None:
    finding = asked(made)
    facts = {name: fact["v"] for name, fact in finding.content["facts"].items()}
    assert facts == {"records": 10, "named": 1, "niche": 2}
    assert [row["record"]["key"] for row in finding.rows("records")] == ["old-0"]


def test_shares_by_country_have_wilsons_interval(made: Store) -> None:
    rows = {row["area"]: row for row in asked(made).rows("countries")}
    assert (rows["SI"]["named"], rows["SI"]["records"], rows["SI"]["few"]) == (10, 10, "main-rests-enough")
    assert rows["SI"]["low"] == pytest.approx(0.7225, abs=1e-4)
    assert (rows["IT"]["named"], rows["IT"]["records"]) == (2, 11)


def test_a_course_is_told_between_periods_that_have_enough(made: Store) -> None:
    finding = asked(made)
    periods = [(row["period"], row["records"]) for row in finding.rows("periods")]
    assert periods == [("2005-2009", 10), ("2010-2014", 10)]
    assert "it rose" in sentences(finding)
    assert "One of the 21 records does not say when it began" in sentences(finding)
    assert asked(made, main_kind="policy").rows("periods") == []


def test_the_niche_can_be_read_otherwise(made: Store) -> None:
    finding = asked(made, niche="theme")
    assert finding.conclusion.value == [0, 10]
    assert "it would be 1 of 10" in sentences(finding)


def test_nothing_recorded_is_said_as_that(made: Store) -> None:
    finding = asked(made, region="RO")
    assert finding.content["headline"] is None
    assert all("Romania" in sentences(finding, "en") and sentences(finding, language) for language in LANGUAGES)


def test_every_column_has_its_heading(made: Store) -> None:
    labels = {column["label"] for table in asked(made).content["tables"] for column in table["columns"]}
    assert all(has_message(label, language) for label in labels for language in LANGUAGES)
