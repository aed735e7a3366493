"""Files of a finding: the same bytes each time, formats for numbers, where the figures come from."""

from __future__ import annotations

import io
import json

import marche
import openpyxl
import pytest

from distretto.rendering import exports

FINDING = marche.finding()


@pytest.fixture(autouse=True)
def _plain_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """The parameters of the declaration are not what is tested here."""
    monkeypatch.setattr("distretto.rendering.reading.read_parameters", lambda finding, language: ())


@pytest.fixture
def workbook() -> openpyxl.Workbook:
    made = exports.table_xlsx(FINDING, "industries", "en", "https://example.org/x/")
    return openpyxl.load_workbook(io.BytesIO(made))


def test_csv_is_utf8_without_mark_and_ends_lines_as_the_standard_says() -> None:
    made = exports.table_csv(FINDING.content, "industries", "it")
    assert made.startswith(b"code,industry,industry_name,jobs")
    assert made.count(b"\r\n") == 10
    assert made.decode()


def test_the_first_sheet_holds_figures_with_formats(workbook: openpyxl.Workbook) -> None:
    sheet = workbook.worksheets[0]
    assert sheet.title == "The figures"
    assert sheet.freeze_panes == "A2"
    headings = [cell.value for cell in sheet[1]]
    assert headings[:3] == ["Code", "Industry", "Jobs"]
    assert sheet["C2"].value == 25950
    assert sheet["C2"].number_format == "#,##0"
    assert sheet["D2"].number_format == "0.0%"
    assert sheet["C10"].value is None


@pytest.mark.parametrize("language", ["en", "it"])
def test_every_heading_of_a_sheet_stands_alone(language: str) -> None:
    for table in FINDING.content["tables"]:
        headings = [field.label for field in exports.fields_of(table, language, FINDING.parameters)]
        assert len(headings) == len(set(headings)), "none stands twice"
        assert not [heading for heading in headings if heading.islower() and len(heading) < 5], "as 'to' or 'of'"
    found = [field.label for field in exports.fields_of(FINDING.content["tables"][1], language, FINDING.parameters)]
    assert len(found) == 3, "a code beside the name where the table has no column of codes"


def test_a_file_for_a_spreadsheet_is_marked_as_utf8() -> None:
    assert exports.table_csv(FINDING.content, None, "en", marked=True).startswith(b"\xef\xbb\xbfcode")


def test_the_second_sheet_says_where_they_come_from(workbook: openpyxl.Workbook) -> None:
    about = {row[0].value: row[1].value for row in workbook.worksheets[1].rows}
    assert about["Hash of the finding"] == FINDING.hash
    assert about["Address"] == "https://example.org/x/"
    assert about["Terms of reuse"] == "CC BY 4.0"
    assert "Eurostat" in about["How to cite"]
    assert about["Empty cell"].startswith("Not published")


def test_no_cell_is_a_formula() -> None:
    content = marche.content()
    content["tables"][0]["rows"][0][0] = "=1+1"
    made = exports.table_xlsx(marche.Finding(content), "industries", "en")
    cell = openpyxl.load_workbook(io.BytesIO(made)).worksheets[0]["A2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_the_same_finding_gives_the_same_workbook() -> None:
    first, second = (exports.table_xlsx(FINDING, "map", "it") for _ in range(2))
    assert first == second
    assert openpyxl.load_workbook(io.BytesIO(first)).properties.modified.year == 1980, "no time of making"


def test_json_is_the_whole_finding_with_its_hash() -> None:
    read = json.loads(exports.finding_json(FINDING))
    assert read["hash"] == FINDING.hash
    assert read["tables"][0]["rows"][0][3] == 0.064


def test_a_way_to_the_catalogue_is_written_in_words_and_a_record_by_its_key() -> None:
    way = exports.Field(0, "Policies", "search", is_name=False)
    assert exports.value_of(way, [{"kind": "policy", "instruments": "PI007"}], "en") == "Look up the policies"
    record = exports.Field(0, "Record: code", "code", is_name=False)
    assert exports.value_of(record, [{"key": "shoes", "en": "Shoes"}], "en") == "shoes"
