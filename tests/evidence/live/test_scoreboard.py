"""The Regional Innovation Scoreboard's database: the summary index is read, the rest of the data set stays."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from distretto.evidence.live.fetching import fetch
from distretto.evidence.live.registry import entry
from distretto.evidence.live.troubles import SourceTrouble
from distretto.evidence.store import Store, matrix

HEADING = ("Region code", "Region name", "Indicator code", "Indicator", "Year", "Value", "Value relative to EU in 2018")
Rows = Sequence[Sequence[object]]
ROWS: Rows = (
    ("RO32", "", "RII", "Regional Innovation Index", 2026, 0.1, 40.5),
    ("EL30", "", "RII", "Regional Innovation Index", 2026, 0.3, 95),
    ("AT1", "", "RII", "Regional Innovation Index", 2026, 0.5, 120.25),
    ("EL30", "", "1.1.2", "Tertiary education", 2026, 0.5, 110),
)
SHARED = Path(__file__).resolve().parents[4] / "shared" / "data" / "regional_innovation_ce" / "indicators.csv.gz"


def workbook(folder: Path, rows: Rows, heading: Sequence[str] = HEADING) -> Path:
    book = Workbook(write_only=True)
    book.create_sheet("Read me").append(["Regional Innovation Scoreboard, synthetic"])
    sheet = book.create_sheet("RIS")
    for row in (heading, *rows):
        sheet.append(list(row))
    book.save(folder / "RIS_web_download.xlsx")
    return folder / "RIS_web_download.xlsx"


def test_the_index_is_of_more_regions_and_the_other_indicators_come_over(tmp_path: Path) -> None:
    store = Store(tmp_path / "home")
    shipped = store.vintage("innovation_scoreboard")
    kept = fetch(entry("innovation_scoreboard"), store, files=[workbook(tmp_path, ROWS)])
    assert kept.fresh
    cut = store.cut("innovation_scoreboard")
    found = matrix(cut, "innovation_index", 2026)
    assert dict(zip(found.geos, found.values[:, 0], strict=True)) == {"AT1": 120.25, "EL30": 95, "RO32": 40.5}
    for name, year in (("competitiveness", 2022), ("government_quality", 2024)):
        before = matrix(store.cut("innovation_scoreboard", version=shipped.version), name, year)
        assert matrix(cut, name, year).values.tolist() == before.values.tolist()
    vintage = store.vintage("innovation_scoreboard")
    assert "competitiveness, government_quality as in version 2025" in vintage.citation
    assert vintage.coverage.left_out["other_indicators"] == 1
    text = tmp_path / "RIS.csv"
    with text.open("w", newline="") as out:
        csv.writer(out, delimiter=";").writerows([HEADING, *ROWS])
    assert not fetch(entry("innovation_scoreboard"), store, files=[text]).fresh


@pytest.mark.parametrize(("rows", "heading", "said"), [
    (ROWS, ("Region code", "Region name", "Code", "", "Year", "Value", "Value relative to EU in 2018"),
     "RIS: it lacks the column indicator"),
    (ROWS, (*HEADING[:-1], "Value relative to EU in 2021"), r"lacks the column value \(value relative to eu in 2018\)"),
    (ROWS[3:], HEADING, "no row is of the summary index"),
    ((("Attica", *ROWS[0][1:]),), HEADING, "row 2, column region: 'Attica' is no code of a region"),
    (((*ROWS[0][:-1], "high"),), HEADING, "row 2, column value: 'high' is not a number"),
    (((*ROWS[0][:4], "latest", 1, 2),), HEADING, "row 2, column year: 'latest' is not a year"),
    ((ROWS[0], ROWS[0]), HEADING, "RO32"),
])
def test_another_file_is_refused_by_what_is_wrong(
    rows: Rows, heading: Sequence[str], said: str, tmp_path: Path,
) -> None:
    store = Store(tmp_path / "home")
    with pytest.raises(SourceTrouble, match=said):
        fetch(entry("innovation_scoreboard"), store, files=[workbook(tmp_path, rows, heading)])
    assert len(store.vintages("innovation_scoreboard")) == 1


def test_the_real_index_in_this_form_is_the_shipped_one(tmp_path: Path) -> None:
    if not SHARED.exists():
        pytest.skip(f"the real table is not at {SHARED}")
    read = csv.DictReader(io.StringIO(gzip.decompress(SHARED.read_bytes()).decode()))
    rows = [(row["geo"], "", "RII", "", int(row["year"]), "", float(row["value"]))
            for row in read if row["indicator"] == "25a_RIS"]
    store = Store(tmp_path / "home")
    kept = fetch(entry("innovation_scoreboard"), store, files=[workbook(tmp_path, rows)])
    assert (kept.fresh, kept.version) == (False, store.vintage("innovation_scoreboard").version)
