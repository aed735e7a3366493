"""What a new vintage changes, on a synthetic later vintage of the business statistics."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from distretto.evidence.dataset import UnknownDataset
from distretto.evidence.revisions import Revised, earlier, refreshed, revision
from distretto.evidence.store import Store
from distretto.rendering.revising import read_revision, revision_json
from vintages import Row, later_vintage

PLACE = ("persons_employed", "ITI3", "C15", 2015)


def _changed(row: Row) -> Row | None:
    key = (row["indicator"], row["geo"], row["industry"], row["time"])
    if key == PLACE:
        return {**row, "value": float(str(row["value"])) * 2}
    if key == ("persons_employed", "ITI3", "C25", 2015):
        return {**row, "value": None, "status": "confidential", "flag": "c"}
    return None if row["geo"] == "ITI4" else row


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("revisions")
    new = {
        "dataset": "sbs_regional", "indicator": "persons_employed", "geo": "ITI3", "industry": "C15", "time": 2016,
        "unit": "persons", "value": 1.0, "status": "published", "flag": "",
    }
    later_vintage(home, "sbs_regional", _changed, more=(new,))
    return home


def test_figures_that_came_went_and_were_revised(home: Path) -> None:
    found = revision(Store(home), "sbs_regional")
    assert (found.came, found.revised) == (1, 1)
    assert found.went > 1
    assert found.largest[0].change == 1
    assert (found.largest[0].geo, found.largest[0].industry, found.largest[0].year) == ("ITI3", "C15", 2015)
    assert found.median == 1
    assert found.new_years == (2016,)
    assert found.gone_geos == ("ITI4",)
    assert not found.nothing


def test_only_what_has_an_earlier_vintage_was_refreshed(home: Path, tmp_path: Path) -> None:
    assert [new.name for _, new in refreshed(Store(home))] == ["sbs_regional"]
    assert refreshed(Store(tmp_path)) == ()
    assert earlier(Store(tmp_path), "sbs_regional") is None
    with pytest.raises(UnknownDataset, match="an earlier vintage"):
        revision(Store(tmp_path), "sbs_regional")


def test_a_vintage_beside_itself_changed_nothing(home: Path) -> None:
    version = Store(home).vintage("sbs_regional").version
    found = revision(Store(home), "sbs_regional", before=version, after=version)
    assert found.nothing
    assert read_revision(found, "en").sentences == ("No figure came, went or was revised.",)


def test_a_faulty_vintage_is_not_compared_with(home: Path) -> None:
    store = Store(home)
    old = store.vintages("sbs_regional")[0]
    store.mark("sbs_regional", old.version, "known_faulty", "synthetic reason")
    assert earlier(store, "sbs_regional") is None
    store.mark("sbs_regional", old.version, "current")


@pytest.mark.parametrize("language", ["en", "it"])
def test_it_is_told_in_words(home: Path, language: str) -> None:
    told = read_revision(revision(Store(home), "sbs_regional"), language)
    assert "2016" in " ".join(told.sentences)
    assert [table.id for table in told.tables] == ["coverage", "largest"]
    assert told.tables[1].rows[0][1] == "Marche"


def test_what_stands_in_the_place_of_industries_has_its_name(home: Path) -> None:
    name = "value_chains"
    one = Store(home).vintage(name)
    found = replace(
        revision(Store(home), name, before=one.version, after=one.version), revised=2,
        largest=tuple(Revised("direct", "IT", code, 2011, 1.0, 2.0) for code in ("c10", "none of it")),
    )
    rows = read_revision(found, "it").tables[1].rows
    assert [row[0] for row in rows] == ["Gomma e plastica (c10)", "none of it"]


def test_it_is_told_to_programs(home: Path) -> None:
    told = json.loads(revision_json(revision(Store(home), "sbs_regional")))
    assert told["largest"][0]["geo"] == "ITI3"
    assert told["after"]["version"] == "2999-01-synthetic"
