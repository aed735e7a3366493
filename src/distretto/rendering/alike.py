"""Figures that stand below one another to be compared are written with the same decimals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any

from distretto.rendering.text import write_cell, write_number

SIDE = "_side"
"""How the hidden column ends that says on which side of a median a figure lies; its last word gives the mark."""
MOST = 2


def digits_of(values: Sequence[float]) -> int:
    """The decimals of a column: as many as its middle figure needs, and more where a small one would read as zero."""
    sizes = [abs(value) for value in values if value]
    if not sizes or all(float(size).is_integer() for size in sizes):
        return 0
    middle = median(sizes)
    digits = 0 if middle >= 100 else 1 if middle >= 10 else MOST
    while digits < MOST and round(min(sizes), digits) == 0:
        digits += 1
    return digits


def compared_digits(table: Mapping[str, Any]) -> dict[int, int]:
    """By its place, the decimals of every column of numbers that is held against a median."""
    ids = {column["id"] for column in table["columns"]}
    return {
        place: digits_of([row[place] for row in table["rows"] if row[place] is not None])
        for place, column in enumerate(table["columns"])
        if column["kind"] == "number" and f"{column['id']}{SIDE}" in ids
    }


def write_alike(kind: str, cell: Any, digits: int | None, language: str) -> str:
    """A cell with the decimals of its column, where it has some in common."""
    return write_cell(kind, cell, language) if digits is None or cell is None else write_number(cell, language, digits)
