"""Rows of firms to figures of region by industry by year, with what protecting them has to know; at any size."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.arrow import labels, numbers
from distretto.evidence.classifications.directory import regions
from distretto.evidence.engine import engine
from distretto.methods.arrays import Array

if TYPE_CHECKING:
    import ibis.expr.types as ir
    import pyarrow as pa

KEYS = ("region", "industry", "time")
TOTAL = "TOTAL"
COUNTED = "local_units"
"""The measure that is the number of rows where no column tells it."""
PARTS = ("_largest", "_second")
_LENGTHS = (4, 3, 2)
"""Of the codes of a NUTS 2 region, of the group of regions and of the country that it is a part of."""
_DEPTHS = (3, 1, 0)
"""Of the codes of a division, of its section and of the total."""


@dataclass(frozen=True)
class Cells:
    """One year by region (with countries and groups of regions) and industry (with sections and the total).

    units : (regions, industries), how many firms there are, each counted once in a cell however many rows it has. By
    measure, value : persons, million euro or local units, NaN where no firm of a cell tells it; largest and second :
    the largest and second largest contribution of a firm. row_parent, column_parent : what each is a part of, -1 for
    none.
    """

    year: int
    regions: tuple[str, ...]
    industries: tuple[str, ...]
    row_parent: NDArray[np.intp]
    column_parent: NDArray[np.intp]
    units: Array
    value: dict[str, Array]
    largest: dict[str, Array]
    second: dict[str, Array]


def contributions(table: ir.Table, measures: Sequence[str]) -> ir.Table:
    """Of each region, industry and year: how many units, and of each measure its sum and its two largest parts.

    sum = Σ_u v_u;  largest = max_u v_u;  second = the next;  v_u = Σ of the rows of unit u in the cell

    table : rows with region, industry, time, unit and the measures, an Ibis table of any engine. Missing values are
    skipped; what no row of a cell tells is missing there, never zero. Of local units no contributions are told: they
    are counted, and none dominates a count.
    """
    import ibis

    ranked = [one for one in measures if one != COUNTED]
    by_unit = table.group_by([*KEYS, "unit"]).aggregate(**{one: table[one].sum() for one in measures})
    placed = by_unit.mutate(**{
        f"{one}_place": ibis.row_number().over(ibis.window(
            group_by=list(KEYS), order_by=[ibis.desc(by_unit[one].fill_null(-1.0)), by_unit.unit],
        ))
        for one in ranked
    })
    told = {"units": placed.count(), **{one: placed[one].sum() for one in measures}}
    for one in ranked:
        told[f"{one}_largest"] = placed[one].max(where=placed[f"{one}_place"] == 0)
        told[f"{one}_second"] = placed[one].max(where=placed[f"{one}_place"] == 1)
    return placed.group_by(list(KEYS)).aggregate(**told).order_by(list(KEYS))


def cells(path: Path, measures: Sequence[str], edition: str) -> tuple[Cells, ...]:
    """The cells of each year of checked rows, oldest first.

    A country or a group of regions has figures only where all its regions occur in the rows: a part is never shown
    as the whole.
    """
    table = engine().table(path)
    if COUNTED not in measures:
        table = table.mutate(**{COUNTED: _one()})
        measures = [*measures, COUNTED]
    told = {
        (length, depth): contributions(_at(table, length, depth), measures).to_pyarrow()
        for length in _LENGTHS for depth in _DEPTHS
    }
    rows, row_parent = _rows(set(labels(told[4, 3]["region"])[0]), edition)
    columns, column_parent = _columns(set(labels(told[4, 3]["industry"])[0]))
    return tuple(
        Cells(year, rows, columns, row_parent, column_parent, *_spread(told, rows, columns, year, measures))
        for year in sorted({int(time) for time in np.unique(numbers(told[4, 3]["time"]))})
    )


def _one() -> ir.Value:
    import ibis

    return ibis.literal(1.0)


def _at(table: ir.Table, length: int, depth: int) -> ir.Table:
    import ibis

    industry = table.industry.substr(0, depth) if depth else ibis.literal(TOTAL)
    return table.mutate(region=table.region.substr(0, length), industry=industry)


def _spread(
    told: dict[tuple[int, int], pa.Table], rows: Sequence[str], columns: Sequence[str], year: int,
    measures: Sequence[str],
) -> tuple[Array, dict[str, Array], dict[str, Array], dict[str, Array]]:
    """The figures of one year as matrices; a cell without a firm is zero, one whose firms tell nothing is NaN."""
    row, column = ({code: k for k, code in enumerate(codes)} for codes in (rows, columns))
    names = ("units", *measures, *(f"{one}{part}" for one in measures for part in PARTS if one != COUNTED))
    found = defaultdict[str, Array](lambda: np.zeros((len(rows), len(columns))))
    for table in told.values():
        at = numbers(table["time"]) == year
        areas, codes = (np.array(table[name].to_pylist(), dtype=object) for name in ("region", "industry"))
        at &= np.array([area in row for area in areas], dtype=bool)
        i, j = [row[area] for area in areas[at]], [column[code] for code in codes[at]]
        for name in names:
            found[name][i, j] = numbers(table[name])[at]
    largest, second = (
        {one: np.nan_to_num(found[f"{one}{part}"]) for one in measures} for part in PARTS
    )
    return found["units"], {one: found[one] for one in measures}, largest, second


def _rows(present: set[str], edition: str) -> tuple[tuple[str, ...], NDArray[np.intp]]:
    """The regions present with the groups and countries of which all regions are, and what each is a part of."""
    whole = {
        code for length in (3, 2) for code in {one[:length] for one in present}
        if {r.code for r in regions(2, edition) if r.code.startswith(code)} <= present
    }
    return _with_parents(sorted(present | whole), lambda code: code[:-1] if len(code) > 2 else "")


def _columns(present: set[str]) -> tuple[tuple[str, ...], NDArray[np.intp]]:
    listed = [TOTAL, *sorted(present | {code[0] for code in present})]
    return _with_parents(listed, lambda code: "" if code == TOTAL else TOTAL if len(code) == 1 else code[0])


def _with_parents(
    codes: Sequence[str], parent_of: Callable[[str], str]
) -> tuple[tuple[str, ...], NDArray[np.intp]]:
    place = {code: k for k, code in enumerate(codes)}
    return tuple(codes), np.array([place.get(parent_of(code), -1) for code in codes], dtype=np.intp)
