"""Reducing where the data are: expressions that an engine computes, however many rows there are.

Each takes an Ibis table of any engine (`engine.engine().table(path)`, or a table of a warehouse that Ibis speaks to)
and gives an expression; `engine.collect` computes it. A value is not known where it is null, NaN or infinite, or where
the column `status` says that it is withheld: it is then skipped in every engine alike, never zero.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from distretto.evidence.arrow import labels, numbers
from distretto.evidence.engine import OFFLINE, collect, parts_needed
from distretto.methods.arrays import Array

if TYPE_CHECKING:
    import ibis.expr.types as ir
    import pyarrow as pa

WITHHELD = ("confidential", "missing")
"""The words of a column `status` for a value that is not published, whatever stands in its place."""
_NEAR = 1e-9
"""How near below a threshold a sum reaches it, relatively: engines add in different orders."""
_OF_UNITS = {"co_occurrence": ("unit", 16), "flows": ("person", 64)}
"""The reductions whose units do not touch one another: the column of the units, and the bytes of each row that DuckDB
holds while it puts them together, whatever it writes to the disk meanwhile (measured with version 2.0)."""
_ADDED = ("units", "persons", "weight")
"""What the parts of a reduction are added up in."""
_LARGEST = 1.7e308
"""Engines differ in what they call infinite; that NaN and infinity are above this number they all say."""


@dataclass(frozen=True)
class Spread:
    """Reduced rows as a matrix: labels of its rows and of its columns, sorted, and the values (rows, columns)."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: Array


def cells(
    table: ir.Table, *, region: str = "geo", industry: str = "industry", year: str = "time", value: str = "value",
    weight: str | None = None, status: str | None = None,
) -> ir.Table:
    """Region by industry by year, from rows of any grain (persons, firms, plants, cells).

    total = Σ w v;   weight = Σ w;   over the rows whose value and weight are known

    table : rows with these columns; without a weight each row counts once. Returns the columns region, industry, year,
    rows (how many there are), known (of how many the value is known), total (in the value's unit; whole numbers stay
    whole) and, with a weight, weight: total / known, or total / weight, is the mean. Sorted by the three keys. Where no
    value is known, total and weight are missing, never zero. Rows without a key are kept, with the key missing and
    last, so that nothing is lost unseen.
    """
    v = _known(table, value, status)
    w = _known(table, weight, None) if weight else None
    counted = v if w is None else v * w
    keys = {"region": table[region], "industry": table[industry], "year": table[year].cast("int64")}
    found = {"rows": table.count(), "known": counted.count(), "total": counted.sum().cast(counted.type())}
    if w is not None:
        found["weight"] = counted.isnull().ifelse(_nothing(w), w).sum().cast(w.type())
    return _sorted(table.group_by(**keys).aggregate(**found), *keys)


def totals(
    table: ir.Table, *, region: str = "geo", industry: str = "industry", value: str = "value",
    status: str | None = None,
) -> ir.Table:
    """Sum of a value by region and industry: columns `region`, `industry`, `total`. Missing values are skipped.

    table : rows of any grain (firms, plants, cells), an Ibis table of any engine. A pair whose values are
    all missing has a missing total, never zero. Sorted.
    """
    return _sorted(_totals(table, region, industry, value, status), "region", "industry")


def location_quotients(
    table: ir.Table, *, region: str = "geo", industry: str = "industry", value: str = "value",
    status: str | None = None,
) -> ir.Table:
    """Location quotients of every region and industry, computed in the engine from rows of any grain.

    LQ[r, i] = (x[r, i] / x[r, .]) / (x[., i] / x[., .])

    table : as in `totals`. Returns an expression with the columns region, industry, total (the value's unit)
    and location_quotient (dimensionless), sorted; missing where the total is missing or a margin is zero. It
    equals `methods.location.location_quotient` on the matrix of the totals.
    Source: Isard (1960), ch. 7; O'Donoghue & Gleave (2004), eq. 1.
    """
    import ibis

    found = _totals(table, region, industry, value, status)
    x = found.total.cast("float64")
    of_region = x.sum().over(ibis.window(group_by=found.region)).nullif(0)
    of_industry = x.sum().over(ibis.window(group_by=found.industry)).nullif(0)
    of_all = x.sum().over(ibis.window())
    return _sorted(found.mutate(location_quotient=(x / of_region) / (of_industry / of_all)), "region", "industry")


def co_occurrence(
    table: ir.Table, *, unit: str = "geo", item: str = "industry", year: str | None = None,
    value: str | None = "value", status: str | None = None, least: float | None = None,
) -> ir.Table:
    """In how many units two items occur together: industries of a region, products of a firm, skills of a job.

    C[i, j] = Σ_u M[u, i] M[u, j];   M[u, i] = 1 where Σ v > 0 (or Σ v >= least) over the rows of unit u and item i

    table : rows of any grain; without a value (None) every row says that its unit has its item. Returns the columns
    first, second (first <= second; a pair of equals counts the units that have the item), year where it is asked for,
    and units, sorted. Pairs that never meet have no row; rows without unit, item or year say nothing. A sum that is one
    part in 10^9 below `least` reaches it. On the location quotients of `location_quotients` (unit="region",
    value="location_quotient", least=1.0) it is `methods.relatedness.co_occurrence`.
    Source: Hidalgo et al. (2007), Science 317, supporting material; Teece et al. (1994), JEBO 23.
    """
    keys = {"unit": table[unit], "item": table[item]}
    if year:
        keys["year"] = table[year].cast("int64")
    placed = table.filter([key.notnull() for key in keys.values()])
    if value is None:
        has = placed.select(**keys).distinct()
    else:
        sums = placed.group_by(**keys).aggregate(total=_known(placed, value, status).sum())
        reached = sums.total > 0 if least is None else sums.total.cast("float64") >= least - _NEAR * abs(least)
        has = sums.filter(reached).drop("total")
    other = has.view().rename(second="item")
    same = ["unit", "year"] if year else ["unit"]
    pairs = has.rename(first="item").join(other, same)
    pairs = pairs.filter(pairs.first <= pairs.second)
    by = ["first", "second", *same[1:]]
    return _sorted(pairs.group_by(by).aggregate(units=pairs.count()), *by)


def flows(
    table: ir.Table, *, person: str = "person", place: str = "industry", year: str = "time", value: str | None = None,
    weight: str | None = None, status: str | None = None, gap: int = 1,
) -> ir.Table:
    """How many people went from one industry (or occupation, or region) to another, `gap` years later.

    F[i, j, t] = persons whose place is i in year t and j in year t + gap

    table : a row for each job of a person in a year. A person's place is that of the job with the largest value (days,
    pay; equal ones: the first by name). Without a value nothing says which job is the main one, and a person in two
    places in one year is in none. weight : of the person, as of the first year; the largest where rows differ.
    Returns the columns origin, destination, year (the first), persons and, with a weight, weight (missing where none is
    known), sorted. Those who stay are the pairs of equals; who was away in either year is in none. Rows without person,
    place or year, and withheld ones, say nothing. Input of `methods.skill_relatedness.skill_relatedness`.
    Raises ValueError for a gap below one.
    Source: Neffke & Henning (2013), Strategic Management Journal 34.
    """
    import ibis

    if gap < 1:
        raise ValueError(f"the gap must be at least one year, not {gap}")
    keys = [table[person].notnull(), table[place].notnull(), table[year].notnull()]
    if status:
        keys.append(~table[status].fill_null("").isin(WITHHELD))
    rows = table.filter(keys)
    columns = {"person": rows[person], "year": rows[year].cast("int64"), "place": rows[place]}
    if weight:
        columns["weight"] = _known(rows, weight, None)
    if value:
        columns["value"] = _known(rows, value, None)
    if gap > 1:
        columns["round"] = columns["year"] % gap
    ways = ["person"] if gap == 1 else ["person", "round"]
    main = _main_places(rows.select(**columns), ways)
    later = ibis.window(group_by=ways, order_by=main.year)
    moves = main.mutate(destination=main.place.lead().over(later), next_year=main.year.lead().over(later))
    moves = moves.filter(moves.next_year == moves.year + gap)
    found = {"persons": moves.count()}
    if weight:
        found["weight"] = moves.weight.sum().cast(moves.weight.type())
    by = {"origin": moves.place, "destination": moves.destination, "year": moves.year}
    return _sorted(moves.group_by(**by).aggregate(**found), *by)


def by_parts(
    reduction: Callable[..., ir.Table], table: ir.Table, *, parts: int | None = None, **columns: Any,
) -> pa.Table:
    """`co_occurrence` or `flows` of more rows than the memory bears: a part of the units at a time, then added up.

    Σ_k reduction(rows of the units in part k);   a unit's part is the remainder of its hash

    columns : what the reduction takes beside the table. parts : without it as many as DuckDB's memory asks for, one
    on Spark. Returns the rows that `engine.collect` gives of the whole, in the same order. A weight that is missing in
    all parts stays missing; a sum beyond 2^63 is an error. Raises ValueError for another reduction: only where units do
    not touch one another do parts add up.
    """
    if reduction.__name__ not in _OF_UNITS:
        raise ValueError(f"{reduction.__name__} is not taken by parts of units; {' and '.join(_OF_UNITS)} are")
    unit, held = _OF_UNITS[reduction.__name__]
    count = parts_needed(table, held) if parts is None else parts
    if count == 1:
        return collect(reduction(table, **columns))
    hashed = table[columns.get(unit, inspect.signature(reduction).parameters[unit].default)].hash()
    part = (hashed % count).abs()
    found = collect(reduction(table.filter(part == 0), **columns))
    for k in range(1, count):
        found = _added(table, found, collect(reduction(table.filter(part == k), **columns)))
    return found


def spread(rows: pa.Table, row: str, column: str, value: str, *, absent: float = np.nan) -> Spread:
    """Collected rows as a matrix: one row of it a label of `row`, one column a label of `column`.

    rows : each pair once (one year of `cells`, say). A pair without a row is `absent`, a missing value NaN.
    Raises ValueError for a pair that comes twice (names it) and for missing labels.
    """
    down, across = (labels(rows[name].cast("string")) for name in (row, column))
    return _filled(rows, value, down, across, (tuple(sorted(down[0])), tuple(sorted(across[0]))), absent)


def square(rows: pa.Table, first: str, second: str, value: str, *, mirrored: bool = False) -> Spread:
    """Collected pairs as a square matrix over all labels of both columns; a pair without a row is zero.

    rows : one year of `flows` (origin, destination) or of `co_occurrence` (first, second); the latter are `mirrored`,
    because each pair has one row. Raises ValueError as `spread` does.
    """
    down, across = (labels(rows[name].cast("string")) for name in (first, second))
    names = tuple(sorted({*down[0], *across[0]}))
    found = _filled(rows, value, down, across, (names, names), 0.0)
    if not mirrored:
        return found
    return Spread(names, names, np.where(found.values == 0, found.values.T, found.values))


def _filled(
    rows: pa.Table, value: str, down: tuple[tuple[str, ...], Any], across: tuple[tuple[str, ...], Any],
    names: tuple[tuple[str, ...], tuple[str, ...]], absent: float,
) -> Spread:
    places = [
        np.array([axis.index(label) for label in found], dtype=np.intp)[at]
        for axis, (found, at) in zip(names, (down, across), strict=True)
    ]
    cells_of = places[0] * max(len(names[1]), 1) + places[1]
    values, times = np.unique(cells_of, return_counts=True)
    if (times > 1).any():
        i, j = divmod(int(values[times > 1][0]), len(names[1]))
        raise ValueError(f"{names[0][i]}, {names[1][j]} comes {int(times.max())} times; choose one year")
    matrix = np.full((len(names[0]), len(names[1])), absent)
    matrix[places[0], places[1]] = numbers(rows[value].cast("float64"))
    return Spread(*names, matrix)


def _totals(table: ir.Table, region: str, industry: str, value: str, status: str | None) -> ir.Table:
    v = _known(table, value, status)
    return table.group_by(region=table[region], industry=table[industry]).aggregate(total=v.sum().cast(v.type()))


def _known(table: ir.Table, column: str, status: str | None) -> ir.NumericColumn:
    """A column as int64 or float64, missing where it is not known."""
    given = table[column]
    if given.type().is_integer():
        found = given.cast("int64")
    else:
        number = given.cast("float64")
        found = (number.abs() <= _LARGEST).ifelse(number, _nothing(number))
    return table[status].isin(WITHHELD).ifelse(_nothing(found), found) if status else found


def _nothing(like: ir.Value) -> ir.Value:
    import ibis

    return ibis.null(like.type())


def _added(table: ir.Table, one: pa.Table, other: pa.Table) -> pa.Table:
    """Reduced rows of two parts as those of both, within the memory of DuckDB where it computes."""
    import duckdb
    import pyarrow as pa

    wanted = one.schema
    keys = ", ".join(f'"{name}"' for name in wanted.names if name not in _ADDED)
    sums = ", ".join(
        f'sum("{field.name}")::{"BIGINT" if pa.types.is_integer(field.type) else "DOUBLE"} AS "{field.name}"'
        for field in wanted if field.name in _ADDED
    )  # fmt: skip
    backend = table.get_backend()
    here = nullcontext(backend.con) if backend.name == "duckdb" else duckdb.connect(config=OFFLINE)
    with here as connection:
        added = connection.from_arrow(pa.concat_tables([one, other])).aggregate(f"{keys}, {sums}", keys).order(keys)
        return added.to_arrow_table().select(wanted.names).cast(wanted)


def _main_places(jobs: ir.Table, ways: list[str]) -> ir.Table:
    """One place for a person and year, from the columns person, year, place and perhaps value and weight.

    ways : the columns by which the places are followed afterwards. The jobs are brought together and sorted by them
    already here, so that Spark does both once.
    """
    import ibis

    if "value" not in jobs.columns:
        found = {"place": jobs.place.min(), "last": jobs.place.max()}
        if "weight" in jobs.columns:
            found["weight"] = jobs.weight.max()
        one = jobs.group_by(*ways, "year").aggregate(**found)
        return one.filter(one.place == one["last"]).drop("last")
    order = [ibis.asc(jobs.year), ibis.desc(jobs.value, nulls_first=False), ibis.asc(jobs.place)]
    if "weight" in jobs.columns:
        order.append(ibis.desc(jobs.weight, nulls_first=False))
    placed = jobs.mutate(before=jobs.year.lag().over(ibis.window(group_by=ways, order_by=order)))
    return placed.filter(placed.before.isnull() | (placed.before != placed.year)).drop("before", "value")


def _sorted(table: ir.Table, *keys: str) -> ir.Table:
    import ibis

    return table.order_by([ibis.asc(table[key], nulls_first=False) for key in keys])
