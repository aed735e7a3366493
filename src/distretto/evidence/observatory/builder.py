"""Building the observatory: from a folder of providers' files to tidy Parquet tables and their manifest.

The same files give the same tables and manifest, byte for byte; the folder appears whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from distretto.evidence.arrow import labels, numbers
from distretto.evidence.dataset import (
    ORDER,
    STATUSES,
    Coverage,
    Vintage,
    manifest_bytes,
)
from distretto.evidence.observatory.geometry import LAYERS, write_layers
from distretto.evidence.placing import being_made, put_in_place
from distretto.evidence.provenance import content_hash
from distretto.evidence.sources import Parsed, Source, SourceError, sources
from distretto.evidence.sources.faults import said
from distretto.evidence.sources.gisco_boundaries import read_layers
from distretto.evidence.store import encoded

if TYPE_CHECKING:
    import pyarrow as pa

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Manifest:
    """What was built: the vintages, the map layers, and the size of everything in bytes."""

    vintages: tuple[Vintage, ...]
    layers: Mapping[str, Any]
    size: int


def build(
    from_dir: Path,
    out: Path,
    progress: Progress = lambda _: None,
    *,
    chosen: Sequence[Source] | None = None,
) -> Manifest:
    """Build the observatory from providers' files into the folder `out`, replacing what it held.

    progress : told the name of each table before it is read. chosen : the sources; default: all of them.
    Raises SourceError when a file is absent, is wrong, or may not be carried, and when `out` holds something
    else than an observatory; then `out` stays as it was.
    """
    chosen = sources() if chosen is None else chosen
    _refuse_unclear_terms(chosen)
    _refuse_foreign_folder(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    with being_made(out.parent) as room:
        made = room / "data"
        made.mkdir()
        vintages = []
        for source in chosen:
            progress(source.name)
            vintages.append(write_table(source, _parsed(source, from_dir), made))
        progress("boundaries")
        layers = write_layers(read_layers(from_dir), made / LAYERS.name)
        (made / "manifest.json").write_bytes(manifest_bytes(tuple(vintages), layers))
        size = sum(path.stat().st_size for path in made.iterdir())
        put_in_place(made, out)
    return Manifest(tuple(vintages), layers, size)


def _refuse_unclear_terms(chosen: Sequence[Source]) -> None:
    for source in chosen:
        if source.reuse != "authorised":
            problem = "the terms of this copy are unconfirmed: the observatory does not carry it"
            raise SourceError(source.name, problem)


def _refuse_foreign_folder(out: Path) -> None:
    if out.exists() and not (out / "manifest.json").exists() and (out.is_file() or any(out.iterdir())):
        problem = "it holds something else than an observatory; choose a new or an empty folder"
        raise SourceError(str(out), problem)


def _parsed(source: Source, from_dir: Path) -> Parsed:
    for file in source.files:
        if not (from_dir / file).exists():
            raise SourceError(file, f"the file is not in {from_dir}; {source.name} needs it")
    return source.parse(from_dir)


def write_table(source: Source, parsed: Parsed, folder: Path) -> Vintage:
    """Write a source's rows into `folder/NAME.parquet`, sorted and compact, and describe them.

    Raises SourceError when a cell (indicator, geography, industry, year) occurs twice.
    """
    import pyarrow.parquet as pq

    rows = _in_order(source, parsed.rows)
    path = folder / f"{source.name}.parquet"
    pq.write_table(
        rows, path, compression="zstd", compression_level=19, store_schema=False, write_statistics=True,
        row_group_size=131_072, data_page_version="2.0",
    )
    return Vintage(
        name=source.name, version=source.version, sha256=content_hash(rows), provider=source.provider,
        table_code=source.table_code, licence=source.licence, citation=source.citation,
        retrieved=source.retrieved, edition=source.edition,
        years=_years(source, rows), indicators=source.indicators, coverage=_coverage(source, rows, parsed),
        breaks=parsed.breaks, shape=source.shape, path=path,
    )


def _in_order(source: Source, rows: pa.Table) -> pa.Table:
    """Rows in the order that gives the hash; those of records come in theirs."""
    if source.shape == "records":
        return encoded(rows, source.shape)
    ordered = encoded(rows.sort_by([(column, "ascending") for column in ORDER]))
    _refuse_duplicates(source, ordered)
    return ordered


def _years(source: Source, rows: pa.Table) -> tuple[int, ...]:
    told = numbers(rows["year" if source.shape == "records" else "time"])
    return tuple(int(year) for year in np.unique(told) if not np.isnan(year))


def _coverage(source: Source, rows: pa.Table, parsed: Parsed) -> Coverage:
    if source.shape == "records":
        return Coverage(rows.num_rows, 0, 0, 0, left_out=dict(parsed.left_out))
    counted = {entry["values"]: entry["counts"] for entry in rows["status"].value_counts().to_pylist()}
    return Coverage(**{status: counted.get(status, 0) for status in STATUSES}, left_out=dict(parsed.left_out))


def _refuse_duplicates(source: Source, rows: pa.Table) -> None:
    same = np.ones(max(rows.num_rows - 1, 0), dtype=bool)
    for column in ORDER:
        codes = numbers(rows[column]) if column == "time" else labels(rows[column])[1]
        same &= codes[1:] == codes[:-1]
    if same.any():
        row = {column: rows[column][int(np.flatnonzero(same)[0])].as_py() for column in ORDER}
        cell = ", ".join(str(value) for value in row.values())
        raise SourceError(source.name, said("cell-twice", cell=cell))
