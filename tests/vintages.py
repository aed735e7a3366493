"""A later vintage of an open data set, made for tests: it says that it is synthetic."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from distretto.evidence.dataset import STATUSES, Break, Coverage, Vintage
from distretto.evidence.own.keeping import keep
from distretto.evidence.provenance import content_hash
from distretto.evidence.store import Store, encoded

Row = Mapping[str, object]
SHOWN = ("ITI1", "ITI2", "ITI3", "ITI4")


def later_vintage(
    home: Path, name: str, change: Callable[[Row], Row | None], *, version: str = "2999-01-synthetic",
    more: tuple[Row, ...] = (), breaks: tuple[Break, ...] = (), shown: tuple[str, ...] = SHOWN,
    named: str = "",
) -> Vintage:
    """Keep a vintage of `name` in a home whose rows are those of today after `change` (None drops one), and `more`.

    breaks : series that begin anew in it, beside those of today. Only the rows of the areas `shown` (central Italy) are
    shown to `change`: to look at all of a million takes half a minute. named : as which other data set it is kept.
    """
    store = Store(home)
    now, cut = store.vintage(name), store.cut(name)
    plain = pa.schema([
        (field.name, pa.string() if pa.types.is_dictionary(field.type) else field.type) for field in cut.table.schema
    ])
    whole = cut.table.cast(plain)
    shown = pc.is_in(whole["geo"], pa.array(shown))
    rows = [dict(made) for row in whole.filter(shown).to_pylist() if (made := change(row)) is not None]
    changed = pa.Table.from_pylist([*rows, *map(dict, more)], schema=plain)
    table = encoded(pa.concat_tables([whole.filter(pc.invert(shown)), changed]))
    years = tuple(sorted(int(one) for one in table["time"].unique().to_pylist()))
    counted = {row["values"]: row["counts"] for row in pc.value_counts(table["status"].cast("string")).to_pylist()}
    coverage = Coverage(**{one: counted.get(one, 0) for one in STATUSES}, left_out=now.coverage.left_out)
    made = replace(
        now, name=named or name, version=version, sha256=content_hash(table), years=years, retrieved="2999-01-01",
        path=None, coverage=coverage, breaks=(*now.breaks, *breaks),
        citation=f"Synthetic, for tests, after: {now.citation}",
    )
    return keep(made, table, home)


def without_a_record(home: Path, name: str, record: str, *, version: str = "2999-01-synthetic") -> Vintage:
    """Keep a vintage of records in a home that is today's without one record."""
    store = Store(home)
    now, cut = store.vintage(name), store.cut(name)
    table = encoded(cut.table.filter(pc.not_equal(cut.table["record"].cast(pa.string()), record)), "records")
    made = replace(now, version=version, sha256=content_hash(table), retrieved="2999-01-01", path=None,
                   citation=f"Synthetic, for tests, after: {now.citation}")
    return keep(made, table, home)
