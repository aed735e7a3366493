"""Reducing where the data are: expressions that an engine computes, however many rows there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ibis.expr.types as ir


def totals(
    table: ir.Table, *, region: str = "geo", industry: str = "industry", value: str = "value",
) -> ir.Table:
    """Sum of a value by region and industry: columns `region`, `industry`, `total`. Missing values are skipped.

    table : rows of any grain (firms, plants, cells), an Ibis table of any engine. A pair whose values are
    all missing has a missing total, never zero.
    """
    return table.group_by(region=table[region], industry=table[industry]).aggregate(total=table[value].sum())


def location_quotients(
    table: ir.Table, *, region: str = "geo", industry: str = "industry", value: str = "value",
) -> ir.Table:
    """Location quotients of every region and industry, computed in the engine from rows of any grain.

    LQ[r, i] = (x[r, i] / x[r, .]) / (x[., i] / x[., .])

    table : as in `totals`. Returns an expression with the columns region, industry, total (the value's unit)
    and location_quotient (dimensionless); missing where the total is missing or a margin is zero. It equals
    `methods.location.location_quotient` on the matrix of the totals.
    Source: Isard (1960), ch. 7; O'Donoghue & Gleave (2004), eq. 1.
    """
    import ibis

    cells = totals(table, region=region, industry=industry, value=value)
    x = cells.total.cast("float64")
    of_region = x.sum().over(ibis.window(group_by=cells.region)).nullif(0)
    of_industry = x.sum().over(ibis.window(group_by=cells.industry)).nullif(0)
    of_all = x.sum().over(ibis.window())
    return cells.mutate(location_quotient=(x / of_region) / (of_industry / of_all))
