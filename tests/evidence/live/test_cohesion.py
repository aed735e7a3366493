"""Kohesio's projects, from synthetic files of their form, and the question that reads them."""

from __future__ import annotations

import csv
import gzip
from pathlib import Path

import pytest

from distretto.evidence.live.fetching import fetch
from distretto.evidence.live.registry import entry
from distretto.evidence.live.troubles import SourceTrouble
from distretto.evidence.store import Store
from distretto.rendering.text import LANGUAGES, say
from distretto.themes.asking import ask
from homes import home_of_its_own

COLUMNS = (
    "Operation_Unique_Identifier", "Operation_Name_English", "Operation_Summary_English", "Country", "NUTS3_Code",
    "Operation_Start_Date", "Programming_Period", "Fund_Code", "Policy_Objective_Label", "Category_Label",
    "Total_Eligible_Expenditure_amount", "Project_EU_Budget",
)
ENTITY = "https://linkedopendata.eu/entity/Q"
ROWS: tuple[tuple[str, str, str, str, str], ...] = (
    ("1", "ITI31", "04/09/2023", "Smarter Europe", "100.5"), ("1", "ITI31", "04/09/2023", "Smarter Europe", "100.5"),
    ("1", "ITI31", "04/09/2023", "Greener, carbon free Europe", "100.5"),
    ("2", "ITI34", "2022-05-01", "Social Europe", ""),
    ("3", "ITI34", "01/01/2015", "Promoting social inclusion", "50"), ("4", "", "01/01/2022", "Social Europe", "7"),
    ("5", "ITI31", "", "Social Europe", "9"),
)


def projects(path: Path, rows: tuple[tuple[str, str, str, str, str], ...] = ROWS, without: str = "") -> Path:
    opened = gzip.open if path.suffix == ".gz" else open
    names = [name for name in COLUMNS if name != without]
    with opened(path, "wt", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names, extrasaction="ignore")
        writer.writeheader()
        for number, place, begun, objective, money in rows:
            writer.writerow({
                "Operation_Unique_Identifier": f"{ENTITY}{number}", "Operation_Name_English": "synthetic",
                "Operation_Summary_English": "A synthetic project,\nin two lines.", "Country": "Italy",
                "NUTS3_Code": place, "Operation_Start_Date": begun, "Policy_Objective_Label": objective,
                "Project_EU_Budget": money,
            })
    return path


def test_a_project_counts_once_and_once_in_each_objective(tmp_path: Path) -> None:
    store = Store(tmp_path / "home", shipped=tmp_path / "nothing")
    kept = fetch(entry("kohesio"), store, files=(projects(tmp_path / "it.csv.gz"),))
    found = {
        (row["indicator"], row["geo"], row["industry"], row["time"]): (row["value"], row["status"])
        for row in store.cut("cohesion_projects").table.to_pylist()
    }
    assert found["projects", "ITI31", "TOTAL", 2023] == (1.0, "published")
    assert found["eu_budget", "ITI3", "PO1", 2023] == found["eu_budget", "ITI3", "PO2", 2023] == (100.5, "published")
    assert found["projects", "IT", "PO4", 2022] == (1.0, "published")
    assert found["eu_budget", "IT", "PO4", 2022] == (None, "missing")
    assert found["eu_budget", "ITI34", "TOTAL", 2022] == (None, "missing")
    assert found["eu_budget", "ITI34", "OTHER", 2015] == (50.0, "published")
    assert kept.vintage is not None
    assert kept.vintage.coverage.left_out == {
        "projects_without_year": 1, "projects_without_region": 1, "projects_without_budget": 1}


def test_the_money_of_a_region_is_told_by_objective(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> None:
    store = Store(home_of_its_own(tmp_path_factory))
    before = ask("financing.money", {"region": "ITI3"}, store=store)
    assert "distretto source fetch kohesio --file FILE" in " ".join(say(o, "en") for o in before.content["cannot_tell"])
    fetch(entry("kohesio"), store, files=(projects(tmp_path / "it.csv"),))
    finding = ask("financing.money", {"region": "ITI3", "paid_since": 2014}, store=store)
    rows = {row["objective"]: (row["projects"], row["eu_budget"]) for row in finding.rows("objectives")}
    assert rows == {
        "cohesion-objective-po1": (1, 100.5), "cohesion-objective-po2": (1, 100.5), "cohesion-objective-po4": (1, None),
        "cohesion-objective-other": (1, 50.0),
    }
    assert "3 projects of cohesion policy" in " ".join(say(one, "en") for one in finding.content["says"])
    assert all(say(one, language) for one in finding.content["says"] for language in LANGUAGES)
    assert "money-cannot-projects" not in {one["key"] for one in finding.content["cannot_tell"]}


@pytest.mark.parametrize(("rows", "without", "told"), [
    (ROWS, "NUTS3_Code", "no column NUTS3_Code"),
    ((("1", "ITI31", "04/09/2023", "Smarter Europe", "much"),), "", "column Project_EU_Budget: 'much' is no amount"),
    ((("1", "", "04/09/2023", "Smarter Europe", "1"),), "", "no project with a region and a year"),
])
def test_another_file_is_told_and_nothing_is_kept(
    tmp_path: Path, rows: tuple[tuple[str, str, str, str, str], ...], without: str, told: str,
) -> None:
    store = Store(tmp_path / "home", shipped=tmp_path / "nothing")
    with pytest.raises(SourceTrouble, match=told):
        fetch(entry("kohesio"), store, files=(projects(tmp_path / "it.csv", rows, without),))
    assert store.datasets() == ()
