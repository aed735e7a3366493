"""Tables of a finding as data: CSV with the figures as computed, codes with their names beside them."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from typing import Any

from distretto.rendering.text import write_cell

NAMED = ("area", "industry", "industries", "term", "dataset")


def named_columns(table: Mapping[str, Any]) -> tuple[str, ...]:
    """The column ids of the data: each of the table's, and a name beside each code that has one."""
    ids: list[str] = []
    for column in table["columns"]:
        ids.append(column["id"])
        if column["kind"] in NAMED:
            ids.append(f"{column['id']}_name")
    return tuple(ids)


def named_rows(table: Mapping[str, Any], language: str) -> list[list[Any]]:
    """The rows of the data, as computed; None is *not published*, never zero."""
    kinds = [column["kind"] for column in table["columns"]]
    rows = []
    for row in table["rows"]:
        cells: list[Any] = []
        for kind, cell in zip(kinds, row, strict=True):
            cells.append(cell)
            if kind in NAMED:
                cells.append(None if cell is None else write_cell(kind, cell, language))
        rows.append(cells)
    return rows


def table_csv(table: Mapping[str, Any], language: str) -> str:
    """A table as CSV (RFC 4180 with line feeds): a header of column ids; an empty cell is *not published*."""
    body = io.StringIO()
    writer = csv.writer(body, lineterminator="\n")
    writer.writerow(named_columns(table))
    writer.writerows(named_rows(table, language))
    return body.getvalue()
