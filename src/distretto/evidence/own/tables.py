"""A table that has each region, industry and year once, taken as it is: an empty figure stays missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from distretto.evidence.dataset import COLUMNS, ORDER
from distretto.evidence.own.checking import Checked
from distretto.evidence.own.mapping import MEASURES
from distretto.evidence.own.reading import connect, literal
from distretto.evidence.store import encoded

if TYPE_CHECKING:
    import pyarrow as pa


def cells_of_table(dataset: str, checked: Checked) -> pa.Table:
    """The tidy table of checked figures. Nothing is added up: a sum that the file does not have is not in it."""
    parts = " UNION ALL ".join(
        f"SELECT {literal(dataset)} AS dataset, {literal(one)} AS indicator, region AS geo, industry, time, "
        f"{literal(MEASURES[one])} AS unit, {one} AS value, "
        f"CASE WHEN {one} IS NULL THEN 'missing' ELSE 'published' END AS status, '' AS flag "
        f"FROM read_parquet({literal(str(checked.path))})"
        for one in checked.mapping.measures
    )
    connection = connect()
    try:
        found = connection.sql(f"SELECT {', '.join(COLUMNS)} FROM ({parts}) ORDER BY {', '.join(ORDER)}")
        return encoded(found.to_arrow_table())
    finally:
        connection.close()
