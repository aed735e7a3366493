"""Figures of one's own as a data set that a store reads, in a folder that others do not."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from distretto.evidence.closed import CLOSED, PROVIDER
from distretto.evidence.dataset import (
    COLUMNS,
    ORDER,
    STATUSES,
    Coverage,
    Indicator,
    Vintage,
    manifest_bytes,
    span_of,
)
from distretto.evidence.own.faults import refuse
from distretto.evidence.own.mapping import MEASURES
from distretto.evidence.own.protecting import Protected
from distretto.evidence.placing import being_made, put_in_place
from distretto.evidence.provenance import content_hash
from distretto.evidence.store import Store, encoded

if TYPE_CHECKING:
    import pyarrow as pa

LICENCE = "Not public: for those alone to whom the data belong."
_NAME = re.compile(r"[a-z][a-z0-9_]{1,39}")


def dataset_name(name: str) -> str:
    """The name under which a store finds one's own data set; raises ValueError for one that is no name."""
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is not a name: small letters, digits and _, up to 40, the first a letter")
    return f"{CLOSED}.{name}"


def figures(dataset: str, years: Sequence[Protected]) -> pa.Table:
    """The tidy table of protected cells: hidden ones are confidential, those that no firm tells are missing."""
    import pyarrow as pa

    parts: dict[str, list[object]] = {name: [] for name in COLUMNS}
    for one in years:
        told = one.cells
        shape = told.units.shape
        geo, industry = (
            np.repeat(np.array(told.regions, dtype=object), shape[1]),
            np.tile(np.array(told.industries, dtype=object), shape[0]),
        )
        for indicator, values in told.value.items():
            hidden, unknown = one.hidden.ravel(), np.isnan(values.ravel())
            status = np.where(hidden, "confidential", np.where(unknown, "missing", "published"))
            parts["indicator"] += [indicator] * len(geo)
            parts["geo"] += geo.tolist()
            parts["industry"] += industry.tolist()
            parts["time"] += [told.year] * len(geo)
            parts["unit"] += [MEASURES[indicator]] * len(geo)
            gone = (hidden | unknown).tolist()
            parts["value"] += [None if no else v for v, no in zip(values.ravel().tolist(), gone, strict=True)]
            parts["status"] += status.tolist()
            parts["flag"] += np.where(hidden, "c", "").tolist()
    parts["dataset"] = [dataset] * len(parts["geo"])
    table = pa.table({name: _column(name, parts[name]) for name in COLUMNS})
    return encoded(table.sort_by([(name, "ascending") for name in ORDER]))


def _column(name: str, values: list[object]) -> pa.Array:
    import pyarrow as pa

    return pa.array(values, {"time": pa.int16(), "value": pa.float64()}.get(name, pa.string()))


def described(
    dataset: str, table: pa.Table, *, title: str, edition: str, on: date, left_out: Mapping[str, int],
    provider: str = PROVIDER,
) -> Vintage:
    """What a manifest says of such a table; its version is the day and the beginning of its hash.

    Every measure that there can be is an indicator of it: one that the table does not tell is missing everywhere.
    """
    import pyarrow.compute as pc

    sha256 = content_hash(table)
    counted = {row["values"]: row["counts"] for row in pc.value_counts(table["status"].cast("string")).to_pylist()}
    years = tuple(sorted(int(one) for one in table["time"].unique().to_pylist()))
    return Vintage(
        name=dataset, version=f"{on:%Y-%m-%d}-{sha256[:8]}", sha256=sha256, provider=provider, table_code=title,
        licence=LICENCE, citation=f"{provider}: {title}, {years[0]}-{years[-1]}, not public.",
        retrieved=f"{on:%Y-%m-%d}",
        edition=edition, years=years, indicators=tuple(Indicator(one, unit) for one, unit in sorted(MEASURES.items())),
        coverage=Coverage(**{one: counted.get(one, 0) for one in STATUSES}, left_out=left_out),
    )


def keep(vintage: Vintage, table: pa.Table, home: Path) -> Vintage:
    """Write a data set below a folder that is laid out as a home: readers see it whole or not at all.

    Table and manifest come by one step of the file system, so that a kill before it leaves what was there.
    """
    import pyarrow.parquet as pq

    evidence = home / "evidence"
    folder = evidence / vintage.name / vintage.version
    with being_made(evidence) as room:
        # two folders down, where no store looks for vintages
        made = room / "made" / vintage.version
        made.mkdir(parents=True)
        pq.write_table(table, made / f"{vintage.name}.parquet", compression="zstd")
        (made / "manifest.json").write_bytes(manifest_bytes((vintage,)))
        put_in_place(made, folder)
    return replace(vintage, path=folder / f"{vintage.name}.parquet")


def beside(own: Vintage, table: pa.Table, name: str, store: Store) -> tuple[Vintage, pa.Table]:
    """One's own figures, with those of an open data set for all other regions in the years that one's own have.

    Of the regions that one's own data have, no open figure is there, and no other year of any region: what changed over
    time would else be read off two counts that differ. What lies above (country, groups) stays as published.
    Raises ValueError where the units differ, WrongTable where the open data have none of the years.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    open_ = store.vintage(name)
    shared = {one.id for one in own.indicators} & {one.id for one in open_.indicators}
    for one in shared:
        if own.unit(one) != open_.unit(one):
            raise ValueError(f"{one} is in {own.unit(one)} here and in {open_.unit(one)} in {name}")
    cut = store.cut(name, indicators=sorted(shared))
    regions = {str(one) for one in table["geo"].cast("string").unique().to_pylist()}
    kept = cut.table.filter(pc.and_(
        pc.invert(pc.is_in(cut.table["geo"].cast("string"), pa.array(sorted(regions)))),
        pc.is_in(cut.table["time"], pa.array(own.years, pa.int16())),
    ))
    if not len(kept):
        raise refuse("load-no-open-years", years=span_of(own.years), open=span_of(open_.years))
    told = table.filter(pc.is_in(table["indicator"].cast("string"), pa.array(sorted(shared))))
    plain = [part.set_column(0, "dataset", pa.array([own.name] * len(part))) for part in (kept, told)]
    joined = encoded(pa.concat_tables(map(_texts, plain)).sort_by([(one, "ascending") for one in ORDER]))
    sha256 = content_hash(joined)
    digest = hashlib.sha256(f"{own.sha256}{open_.sha256}".encode()).hexdigest()[:8]
    return replace(
        own, version=f"{own.version}-{digest}", sha256=sha256, edition=open_.edition, breaks=open_.breaks,
        indicators=tuple(one for one in own.indicators if one.id in shared),
        years=tuple(sorted({int(one) for one in joined["time"].unique().to_pylist()})),
        citation=f"{own.citation} All other regions: {open_.citation}", path=None,
    ), joined


def _texts(table: pa.Table) -> pa.Table:
    """The same table with its labels as plain text, so that tables with other dictionaries can be put together."""
    import pyarrow as pa

    types = [(f.name, pa.string() if pa.types.is_dictionary(f.type) else f.type) for f in table.schema]
    return table.cast(pa.schema(types))
