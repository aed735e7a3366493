"""Choosing cells of a provider's table: regions, codes, a single cell for each place and year."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from distretto.evidence.dataset import Break
from distretto.evidence.live.eurostat import Long
from distretto.evidence.live.troubles import of_file
from distretto.evidence.sources.faults import said
from distretto.evidence.sources.territory import RENAMED


def areas(table: Long, pattern: str) -> Long:
    """The cells of regions and countries as the house's table has them; groups of countries are left out."""
    return coded(table, "geo", pattern)


def coded(table: Long, dimension: str, pattern: str) -> Long:
    """The cells whose code of a dimension matches a regular expression as a whole; raises SourceTrouble without it."""
    table.need(dimension)
    wanted = re.compile(pattern)
    known = {code for code in set(table.columns[dimension].tolist()) if wanted.fullmatch(code)}
    return table.only(dimension, *sorted(known)) if known else table.where(np.zeros(cells(table), dtype=bool))


def single(table: Long, **codes: str) -> Long:
    """The cells with these codes, of the dimensions that the table has."""
    for dimension, code in codes.items():
        table = table.only(dimension, code) if dimension in table.columns else table
    return table


def alone(table: Long, *dimensions: str) -> None:
    """Raise SourceTrouble where another dimension than these still has several codes: cells would be counted twice."""
    for name, column in table.columns.items():
        if name not in (*dimensions, "year", "value", "flag") and len(set(column.tolist())) > 1:
            found = ", ".join(sorted(set(column.tolist()))[:8])
            raise of_file(table.table, said("divided", dimension=name, found=found))


def occurring(table: Long, breaks: Sequence[Break]) -> tuple[Break, ...]:
    """The breaks of which the table has the former codes: where Eurostat went back with the new ones there is none."""
    known = set(table.columns["geo"][table.columns["value"] != ""].tolist())
    return tuple(one for one in breaks if known & set(one.former))


def once(table: Long) -> Long:
    """Without the former code of a territory in years that are published under the new one too."""
    geo, year = table.columns["geo"], table.columns["year"]
    filled = table.columns["value"] != ""
    now = {(code, one) for code, one in zip(geo[filled], year[filled], strict=True) if code in RENAMED.values()}
    twice = [(RENAMED.get(code), one) in now for code, one in zip(geo, year, strict=True)]
    return table.where(~np.array(twice, dtype=bool))


def cells(table: Long) -> int:
    """How many cells a table has."""
    return len(table.columns["value"])
