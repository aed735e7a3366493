"""A later vintage of an open data set, made for tests: it says that it is synthetic."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pyarrow as pa

from distretto.evidence.dataset import Vintage
from distretto.evidence.own.keeping import keep
from distretto.evidence.provenance import content_hash
from distretto.evidence.store import Store, encoded

Row = Mapping[str, object]


def later_vintage(
    home: Path, name: str, change: Callable[[Row], Row | None], *, version: str = "2999-01-synthetic",
    more: tuple[Row, ...] = (),
) -> Vintage:
    """Keep a vintage of `name` in a home whose rows are those of today after `change` (None drops one), and `more`."""
    store = Store(home)
    now, cut = store.vintage(name), store.cut(name)
    rows = [changed for row in cut.table.to_pylist() if (changed := change(row)) is not None]
    plain = [{**row} for row in (*rows, *more)]
    table = encoded(pa.Table.from_pylist(plain, schema=pa.schema([
        (field.name, pa.string() if pa.types.is_dictionary(field.type) else field.type) for field in cut.table.schema
    ])))
    years = tuple(sorted({int(row["time"]) for row in plain}))  # type: ignore[call-overload]
    made = replace(
        now, version=version, sha256=content_hash(table), years=years, retrieved="2999-01-01", path=None,
        citation=f"Synthetic, for tests, after: {now.citation}",
    )
    return keep(made, table, home)
