"""keep.eu's export of projects and partners: what is read from its sheets, and what is refused by name."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from distretto.evidence.live import keep
from distretto.evidence.live.fetching import fetch
from distretto.evidence.live.registry import entry
from distretto.evidence.live.troubles import SourceTrouble
from distretto.evidence.records import entries
from distretto.evidence.sources import SourceError, interreg_regions
from distretto.evidence.store import Store

Rows = Sequence[Sequence[str]]
PARTNERS_HEADING = (
    "Programme", "Acronym", "Project Partner", "Lead Partner", "Street", "Postal code", "Town", "Country", "Website",
    "Department", "Legal Status", "Country code", "NUTS1 (or equivalent)", "NUTS2 (or equivalent)",
    "NUTS3 (or equivalent)",
)
"""As in keep.eu's export of 2019; the partners of tests have no names."""
PROJECTS_HEADING = (
    "Programme", "Acronym", "Project name", "Lead Partner", "Budget", "EU funding", "Thematic 1", "Thematic 2",
    "Thematic 3", "Thematic objective", "Project start", "Project end",
)
SHARED = Path(__file__).resolve().parents[4] / "shared" / "data" / "interreg_keep"


def project(acronym: str, **changed: str) -> tuple[str, ...]:
    told = dict(zip(PROJECTS_HEADING, (
        "2014 - 2020 INTERREG VB Synthetic", acronym, "A synthetic project", "", "1,000,000.50", "800,000.00",
        "Tourism", "Clustering and economic cooperation", "", "(6) preserving", "2016/01/02", "2018/12/31",
    ), strict=True))
    return tuple((told | changed).values())


def partner(acronym: str, lead: str, code: str, nuts3: str, country: str = "") -> tuple[str, ...]:
    programme = "2014 - 2020 INTERREG VB Synthetic"
    return (programme, acronym, "", lead, "", "", "", country, "", "", "", code, "", "", nuts3)


PROJECTS = (
    project("ONE"), project("ONE"), project("TWO", **{"Thematic 2": "Astrology", "Project start": "2021-03-01"}),
)
PARTNERS = (
    partner("ONE", "Yes", "IT Italy / ITALIA", "ITI32  / Ancona"),
    partner("ONE", "No", "HU Hungary", "HU110  / Budapest"),
    partner("ONE", "No", "", "", "Serbia"), partner("TWO", "Yes", "GR Greece", "GR522"), partner("TWO", "No", "", ""),
)


def text(rows: Rows, delimiter: str = ";") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue()


def files(folder: Path, projects: Rows, partners: Rows) -> list[Path]:
    found = []
    for name, rows in (("Project.csv", projects), ("Partnership.csv", partners)):
        found.append(folder / name)
        found[-1].write_text("\ufeff" + text(rows), encoding="utf-8")
    return found


def workbook(folder: Path, *sheets: tuple[str, Rows]) -> Path:
    book = Workbook(write_only=True)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append([cell or None for cell in row])
    book.save(folder / "keep.xlsx")
    return folder / "keep.xlsx"


@pytest.fixture
def given(tmp_path: Path) -> list[Path]:
    return files(tmp_path, (PROJECTS_HEADING, *PROJECTS), (PARTNERS_HEADING, *PARTNERS))


def test_an_export_becomes_three_data_sets_each_kept_beside_what_ships(given: list[Path], tmp_path: Path) -> None:
    store = Store(tmp_path / "home")
    kept = fetch(entry("keep"), store, files=given)
    names = [one.vintage.name for one in (kept, *kept.together) if one.vintage]
    assert names == ["interreg_participations", "interreg_regions", "interreg_projects"]
    assert all(len(store.vintages(name)) == 2 for name in names)
    assert "export of projects and partners, retrieved on" in store.vintage("interreg_projects").citation
    cells = {
        (row["indicator"], row["geo"], row["industry"], row["time"]): row["value"]
        for row in store.cut("interreg_regions").table.to_pylist()
    }
    assert cells["projects", "IT", "TOTAL", 2016] == cells["projects", "HU101", "TOTAL", 2016] == 1
    assert cells["budget_shares", "ITI3", "tourism", 2016] == pytest.approx(1_000_000.5 / 3, abs=0.01)
    assert cells["leading_participations", "EL52", "TOTAL", 2021] == 1
    assert cells["participations", "RS", "TOTAL", 2016] == 1
    (clustering,) = entries(store.cut("interreg_projects"))
    assert clustering.titles["en"] == "A synthetic project"
    left_out = store.vintage("interreg_participations").coverage.left_out
    assert left_out["participations_without_country"] == 1
    assert left_out["other_themes"] == 1
    again = fetch(entry("keep"), store, files=given)
    assert not any(one.fresh for one in (again, *again.together))


def test_a_workbook_of_several_sheets_says_what_its_sheets_as_files_say(given: list[Path], tmp_path: Path) -> None:
    today = {"Acronym": "Project acronym", "NUTS3 (or equivalent)": "NUTS 3", "Lead Partner": "Partner type"}
    renamed = tuple(today.get(one, one) for one in PARTNERS_HEADING)
    told = tuple((*row[:3], "Lead partner" if row[3] == "Yes" else "Partner", *row[4:]) for row in PARTNERS)
    headings = tuple({"Budget": "Total budget", "Acronym": "Project acronym"}.get(one, one) for one in PROJECTS_HEADING)
    book = workbook(tmp_path, ("keep.eu", [("Export of keep.eu",)]), ("Projects", (headings, *PROJECTS)),
                    ("Partners", (("Partners of the projects",), renamed, *told)))
    for (_, one), (_, other) in zip(keep.vintages([book]), keep.vintages(given), strict=True):
        assert one.rows.equals(other.rows)


def test_themes_with_commas_between_are_told_apart_from_commas_in_their_names(tmp_path: Path) -> None:
    both = "Governance, partnership, Tourism"
    rows = (project("ONE", **{"Thematic 1": both, "Thematic 2": ""}),)
    projects, _, left_out = keep.read(files(tmp_path, (PROJECTS_HEADING, *rows), (PARTNERS_HEADING, *PARTNERS)))
    assert [one.themes for one in projects.values()] == [("governance", "tourism")]
    assert left_out["participations_without_project"] == 2


@pytest.mark.parametrize(("projects", "partners", "said"), [
    ((tuple("Money" if one == "Budget" else one for one in PROJECTS_HEADING), *PROJECTS),
     (PARTNERS_HEADING, *PARTNERS), r"Project\.csv: no sheet of projects is in it.*lacks the column budget"),
    ((PROJECTS_HEADING, *PROJECTS), (PARTNERS_HEADING[:-1], *PARTNERS),
     r"Partnership\.csv: no sheet of partners is in it.*lacks the column nuts3"),
    ((PROJECTS_HEADING, project("ONE", Budget="much")), (PARTNERS_HEADING, *PARTNERS),
     r"Project\.csv, row 2, column budget: 'much' is no amount"),
    ((PROJECTS_HEADING, project("ONE", **{"Project start": "soon"})), (PARTNERS_HEADING, *PARTNERS),
     r"Project\.csv, row 2, column start: 'soon' is no date"),
    ((PROJECTS_HEADING, project("ONE", **{"Thematic 2": ""})), (PARTNERS_HEADING, *PARTNERS),
     r"Project\.csv: no project has the theme .*thematic 1, theme 1"),
    ((PROJECTS_HEADING, project("OTHER")), (PARTNERS_HEADING, *PARTNERS), "none of its partners is of a project"),
])
def test_another_file_is_refused_by_what_is_missing_and_nothing_is_kept(
    projects: Rows, partners: Rows, said: str, tmp_path: Path,
) -> None:
    with pytest.raises(SourceTrouble, match=said):
        fetch(entry("keep"), Store(tmp_path / "home"), files=files(tmp_path, projects, partners))
    assert not list((tmp_path / "home" / "evidence").glob("interreg_*"))


def test_partners_alone_are_not_enough(given: list[Path]) -> None:
    with pytest.raises(SourceError, match="there is no sheet of projects beside: give it as a second file"):
        keep.read(given[1:])


def shipped(name: str) -> Iterator[dict[str, str]]:
    path = SHARED / f"{name}_2014_2020.csv.gz"
    if not path.exists():
        pytest.skip(f"the real table is not at {path}")
    yield from csv.DictReader(io.StringIO(gzip.decompress(path.read_bytes()).decode()))


def test_the_real_projects_in_the_form_of_the_export_give_what_is_shipped(tmp_path: Path) -> None:
    names = ("programme", "acronym", "project_name", "lead_partner", "budget", "eu_funding", "thematic1", "thematic2",
             "thematic3", "thematic_obj", "project_start", "project_end")
    projects = [tuple(row[name] for name in names) for row in shipped("projects")]
    partners = [
        (row["programme"], row["acronym"], "", row["lead_partner"], "", "", "", row["country"], "", "", "",
         f"{row['country_code']} {row['country']}" if row["country_code"] else "", "", "",
         f"{row['nuts3']}  / a name" if row["nuts3"] else "")
        for row in shipped("partners")
    ]
    given = files(tmp_path, (PROJECTS_HEADING, *projects), (PARTNERS_HEADING, *partners))
    found = {source.name: parsed for source, parsed in keep.vintages(given)}
    store = Store(tmp_path / "home")
    regions = store.cut("interreg_regions").table
    mine = found[interreg_regions.NAME].rows
    columns = ("indicator", "geo", "industry", "time", "value")
    assert sorted(zip(*(mine[name].to_pylist() for name in columns), strict=True)) == sorted(
        zip(*(regions[name].to_pylist() for name in columns), strict=True))
    assert found["interreg_participations"].rows.num_rows == store.vintage("interreg_participations").coverage.cells
    assert len(set(found["interreg_projects"].rows["record"].to_pylist())) == 137
