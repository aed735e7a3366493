"""A finding as files: CSV and XLSX of a table, JSON of the whole. The same finding gives the same bytes."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from distretto.rendering import citation, tables
from distretto.rendering.charts.drawing import SUBJECTS
from distretto.rendering.reading import emphasised, licence_in_words, read_finding
from distretto.rendering.tables import find_table
from distretto.rendering.text import column_label, has_message, say, t, term, write_cell
from distretto.themes.finding import Finding

FORMATS = {
    "count": "#,##0", "money": "#,##0", "share": "0.0%", "change": "+0.0%;-0.0%;0.0%", "times": "0.00",
    "number": "#,##0.00", "auc": "0.00", "year": "0", "rank": "0", "stars": "0",
}
LONG_AGO = datetime(1980, 1, 1)  # noqa: DTZ001
WIDEST, NARROWEST = 60, 9


@dataclass(frozen=True)
class Field:
    """A column of a sheet: its place in the row, its heading, and whether a code is written as a name."""

    place: int
    label: str
    kind: str
    is_name: bool


def table_csv(content: Mapping[str, Any], table_id: str | None, language: str, *, marked: bool = False) -> bytes:
    """A table of a finding as a CSV file (RFC 4180, UTF-8); see `tables.table_csv`. Raises UnknownPart.

    A file for people is `marked` as UTF-8 at its beginning: without the mark a spreadsheet garbles every accent. In it
    a figure that has a year of its own stands under its heading in words, with unit and year.
    """
    table = find_table(content, table_id)
    told = {
        column["id"]: column_label(column, content["parameters"], language)
        for column in table["columns"] if marked and column.get("year")
    }
    written = tables.table_csv(table, language, line_end="\r\n", told=told)
    return written.encode("utf-8-sig" if marked else "utf-8")


def fields_of(table: Mapping[str, Any], language: str, parameters: Mapping[str, Any]) -> list[Field]:
    """The columns of a sheet: every column of the table, hidden ones too, and names beside codes.

    No heading leans on the one before it: "to" becomes "Interval to" (the message that ends in `-alone`).
    """
    fields = []
    coded = [[row[at] for row in table["rows"]] for at, one in enumerate(table["columns"]) if one["kind"] == "code"]
    for place, column in enumerate(table["columns"]):
        alone = f"{column['label']}-alone"
        label = t(alone, language) if has_message(alone, language) else column_label(column, parameters, language)
        if column["technical"]:
            label = f"{label} ({term(column['technical'], language)})"
        if column["kind"] in (*SUBJECTS, "record") and [row[place] for row in table["rows"]] not in coded:
            code = t("figure-code-of", language, what=label)
            fields.append(Field(place, code, "code", is_name=False))
        fields.append(Field(place, label, column["kind"], is_name=column["kind"] in tables.TOLD))
    return fields


def value_of(field: Field, row: Sequence[Any], language: str) -> Any:
    """The value of a field: the name of a code, a term in words, the key of a record, or the raw cell."""
    raw = row[field.place]
    if raw is None:
        return None
    if field.is_name:
        return write_cell(field.kind, raw, language)
    return tables.plain_cell("record" if field.kind == "code" else field.kind, raw, language)


def table_xlsx(
    finding: Finding, table_id: str | None, language: str, address: str | None = None, *, private: str = "",
) -> bytes:
    """A table as a workbook: a sheet with the figures, a sheet about the finding. Raises UnknownPart.

    private : says first of all whose data they are, where these are not open.
    """
    from openpyxl import Workbook

    table = find_table(finding.content, table_id)
    book = Workbook()
    _fill_figures(book.active, table, language, finding.parameters)
    _fill_about(book.create_sheet(t("figure-sheet-about", language)), finding, language, address, private)
    book.properties.creator = "Distretto"
    book.properties.title = citation.name(finding)
    book.properties.created = book.properties.modified = LONG_AGO
    buffer = io.BytesIO()
    book.save(buffer)
    return timeless(buffer.getvalue())


def _fill_figures(
    sheet: Any, table: Mapping[str, Any], language: str, parameters: Mapping[str, Any],
) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    title = emphasised(say(table["title"], language)) if table["title"] else table["id"]
    sheet.title = re.sub(r"[\[\]:*?/\\]", " ", title)[:31]
    fields = fields_of(table, language, parameters)
    for place, field in enumerate(fields, start=1):
        heading = sheet.cell(1, place, field.label)
        heading.data_type = "s"
        heading.font = Font(bold=True)
        heading.alignment = Alignment(wrap_text=True, vertical="top")
        longest = len(field.label) // 2
        for number, row in enumerate(table["rows"], start=2):
            value = value_of(field, row, language)
            cell = sheet.cell(number, place, value)
            if isinstance(value, str):
                cell.data_type = "s"
            elif field.kind in FORMATS:
                cell.number_format = FORMATS[field.kind]
            longest = max(longest, len(str(value)) if isinstance(value, str) else 8)
        sheet.column_dimensions[get_column_letter(place)].width = min(max(longest + 2, NARROWEST), WIDEST)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions


def about(
    finding: Finding, language: str, address: str | None = None, private: str = ""
) -> list[tuple[str, str]]:
    """What travels with the figures: question, answer, how sure, source, citation, hash, address, terms."""
    read = read_finding(finding, language)
    licences = dict.fromkeys(
        licence_in_words(str(data["licence"]), language) for data in finding.content["provenance"]["data"]
    )
    lines = [
        *([(t("figure-about-private", language), private)] if private else []),
        (t("figure-about-question", language), read.question),
        (t("reading-answer", language), read.paragraph),
        *((t("figure-about-fault", language), fault) for fault in read.faults),
        *((f"{t('reading-how-sure', language)} {sure.label}", sure.sentence) for sure in read.how_sure),
        *((t("reading-cannot-tell", language), sentence) for sentence in read.cannot_tell),
        *((t("reading-parameters", language), f"{label}: {value}") for label, value in read.parameters),
        *((t("reading-sources", language), source) for source in read.sources),
        (t("figure-about-licence", language), "; ".join(licences)),
        (t("figure-about-cite", language), citation.citation(finding, language, address)),
        (t("figure-about-hash", language), finding.hash),
        *([(t("figure-about-address", language), address)] if address else []),
        (t("figure-about-empty", language), t("figure-about-empty-means", language)),
    ]
    return [(label, emphasised(said)) for label, said in lines]


def _fill_about(sheet: Any, finding: Finding, language: str, address: str | None, private: str) -> None:
    from openpyxl.styles import Alignment, Font

    for number, (label, said) in enumerate(about(finding, language, address, private), start=1):
        for place, value in enumerate((label, said), start=1):
            cell = sheet.cell(number, place, value)
            cell.data_type = "s"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.cell(number, 1).font = Font(bold=True)
    sheet.column_dimensions["A"].width = 28
    sheet.column_dimensions["B"].width = 100


def timeless(workbook: bytes) -> bytes:
    """The workbook without the time of its making."""
    rewritten = io.BytesIO()
    with (zipfile.ZipFile(io.BytesIO(workbook)) as old,
          zipfile.ZipFile(rewritten, "w", zipfile.ZIP_DEFLATED) as new):
        for entry in sorted(old.namelist()):
            body = old.read(entry)
            if entry == "docProps/core.xml":
                stamp = LONG_AGO.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
                body = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, body)
            info = zipfile.ZipInfo(entry, date_time=LONG_AGO.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, body)
    return rewritten.getvalue()


def finding_json(finding: Finding) -> bytes:
    """The finding with its envelope as JSON, readable by people, keys sorted."""
    written = json.dumps(finding.summary(), ensure_ascii=False, indent=2, sort_keys=True, allow_nan=False)
    return f"{written}\n".encode()
