"""Files as people write them: delimiters, numbers, labels, lines, and mistakes with row, column and value."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from openpyxl import Workbook

from distretto.catalogue.interfaces import csv_form, xlsx_form
from distretto.catalogue.interfaces.entries import Unreadable

Csv = Callable[..., bytes]


def workbook(**sheets: list[list[Any]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title.replace("__", "."))
        for row in rows:
            sheet.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_delimiter_and_mark_do_not_matter(csv_of: Csv, delimiter: str, encoding: str) -> None:
    data = csv_of(["title", "summary"], ["Città, é", "One; two"], delimiter=delimiter, encoding=encoding)
    (entry,) = csv_form.read(data, "policy", "en").entries
    assert entry.content == {"title": "Città, é", "summary": "One; two"}


def test_headings_are_names_or_labels_in_either_language(csv_of: Csv) -> None:
    data = csv_of(["Titolo", "Regions", "policy_themes"], ["One", "ITI3", "TH47"])
    (entry,) = csv_form.read(data, "policy", "en").entries
    assert entry.content == {"title": "One", "regions": ["ITI3"], "policy_themes": ["TH47"]}


def test_codes_by_code_or_by_name_in_either_language(csv_of: Csv) -> None:
    written = ["A", "Marche; EL; Toscana", "innovation;Competenze", "Nazionale"]
    data = csv_of(["title", "regions", "themes", "level"], written)
    (entry,) = csv_form.read(data, "policy", "en").entries
    assert entry.content["regions"] == ["ITI3", "EL", "ITI1"]
    assert entry.content["level"] == "national"
    assert entry.content["themes"][0] == "innovation"


@pytest.mark.parametrize(
    ("written", "language", "meant"),
    [
        ("1200000.5", "en", 1200000.5), ("1,200,000.5", "en", 1200000.5), ("1.200.000,5", "en", 1200000.5),
        ("1.200.000,5", "it", 1200000.5), ("1200000,5", "it", 1200000.5), ("1200000.5", "it", 1200000.5),
        ("1,200,000.5", "it", 1200000.5), ("1.200", "it", 1200), ("1.2", "it", 1.2), ("€ 1.200", "it", 1200),
    ],
)  # fmt: skip
def test_numbers_plain_or_as_a_language_writes_them(csv_of: Csv, written: str, language: str, meant: float) -> None:
    (entry,) = csv_form.read(csv_of(["title", "budget"], ["A", written]), "policy", language).entries
    assert entry.content["budget"] == meant


def test_days_as_people_write_them(csv_of: Csv) -> None:
    data = csv_of(["title", "start"], ["A", "31/05/2024"], ["B", "05/2024"], ["C", "2024"])
    starts = [entry.content["start"] for entry in csv_form.read(data, "policy", "it").entries]
    assert starts == ["2024-05-31", "2024-05", "2024"]


def test_lines_in_a_readable_form_and_as_json(csv_of: Csv) -> None:
    data = csv_of(
        ["title", "organisations"],
        ["A", "Regione Marche|owner|Amministrazioni pubbliche ¬ SVIM|manager"],
        ["B", '[{"name": "Regione Marche", "role": "owner"}]'],
    )
    first, second = csv_form.read(data, "policy", "en").entries
    assert first.content["organisations"] == [
        {"name": "Regione Marche", "role": "owner", "helix": "public"}, {"name": "SVIM", "role": "manager"},
    ]
    assert second.content["organisations"] == [{"name": "Regione Marche", "role": "owner"}]


def test_a_formula_leaves_harmless_and_comes_back(csv_of: Csv) -> None:
    from distretto.catalogue.interfaces.entries import Item

    for text in ("=HYPERLINK(1)", "+39 06", "@me", "-1 is a number", "'=quoted", "'plain"):
        data = csv_form.write([Item("policy", "policy-a", "en", {"title": text, "summary": "x"})])
        cells = data.decode("utf-8-sig").splitlines()[1].split(",")
        assert not any(cell.lstrip('"').startswith(("=", "+", "-", "@")) for cell in cells)
        assert csv_form.read(data, "", "en").entries[0].content["title"] == text


def test_a_workbook_has_typed_cells(csv_of: Csv) -> None:
    rows = [["Title", "Budget", "Start", "End"], ["A", 1234.5, datetime(2024, 5, 31), 2025]]  # noqa: DTZ001
    (entry,) = xlsx_form.read(workbook(policy=rows), "", "it").entries
    assert entry.content == {"title": "A", "budget": 1234.5, "start": "2024-05-31", "end": "2025"}


def test_a_workbook_has_lines_in_sheets_of_their_own() -> None:
    data = workbook(
        policy=[["key", "title"], ["policy-a", "A"], ["policy-b", "B"]],
        policy__sources=[
            ["key", "line", "Title", "publisher", "year"], ["policy-b", 2, "Second", "P", 2015],
            ["policy-b", 1, "First", "P", "20x5"], ["policy-z", 1, "Nobody’s", "P", 2015],
        ],
    )  # fmt: skip
    reading = xlsx_form.read(data, "", "en")
    first, second = reading.entries
    assert "sources" not in first.content
    assert [line["title"] for line in second.content["sources"]] == ["First", "Second"]
    where = second.where("sources.0.year")
    assert (where.sheet, where.row, where.letter, where.value) == ("policy.sources", 3, "E", "20x5")
    ((place, fault),) = reading.faults
    assert (place.sheet, place.row, fault.key, fault.arguments["value"]) == (
        "policy.sources", 4, "fault-line-of-nothing", "policy-z",
    )  # fmt: skip


def test_rows_are_counted_as_a_spreadsheet_counts_them(csv_of: Csv) -> None:
    data = csv_of(["title"], ["Two\nlines"], [""], ["Fourth"])
    assert [entry.row for entry in csv_form.read(data, "policy", "en").entries] == [2, 4]


def test_a_heading_that_means_nothing_is_named_with_the_nearest(csv_of: Csv) -> None:
    ((where, fault),) = csv_form.read(csv_of(["title", "budgets"], ["A", "1"]), "policy", "en").faults
    assert (where.row, where.letter, where.value) == (1, "B", "budgets")
    assert fault.key == "fault-unknown-heading-nearest"
    assert "budget" in fault.arguments["names"]


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"title\n", "import-no-rows"), ("titolo\nCittà".encode("latin-1"), "import-encoding"),
        (b"title\nA\n", "import-no-kind"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_why(data: bytes, key: str) -> None:
    with pytest.raises(Unreadable) as caught:
        csv_form.read(data, "policy" if key != "import-no-kind" else "", "en")
    assert caught.value.key == key


def test_what_is_no_workbook_says_so() -> None:
    for data in (b"PK\x03\x04 broken", b"nothing", _with_entities()):
        with pytest.raises(Unreadable) as caught:
            xlsx_form.read(data, "policy", "en")
        assert caught.value.key == "import-not-xlsx"


def _with_entities() -> bytes:
    import zipfile

    good, buffer = io.BytesIO(workbook(policy=[["title"], ["A"]])), io.BytesIO()
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            body = old.read(name)
            if name == "xl/workbook.xml":
                body = b'<!DOCTYPE a [<!ENTITY b "c">]>' + body
            new.writestr(name, body)
    return buffer.getvalue()
