"""The Atlas of Economic Complexity's file of countries, headings and years (HS 1992, four digits; CSV or Parquet).

Countries that areas do not know, services and what is not told by product are left out. The file of all countries has
millions of rows: it is read piece by piece.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from distretto.evidence.sources import Parsed, atlas_exports
from distretto.evidence.sources.delimited import tidy
from distretto.evidence.sources.faults import SourceError, said

if TYPE_CHECKING:
    import pyarrow as pa

HEADINGS: tuple[tuple[str, ...], ...] = (
    ("country_iso3_code", "location_code"), ("product_hs92_code", "hs_product_code"), ("year",), ("export_value",),
)
"""What is read, each under its present and its former name."""
FIRST_YEAR, LAST_YEAR = 1962, 2100


def exports(paths: Sequence[Path]) -> Parsed:
    """Rows of `country_exports`, dollars; raises SourceError, which names the file and the column."""
    import pyarrow as pa

    tables, left_out = [], {"not_goods": 0, "other_countries": 0}
    for path in paths:
        for piece in _pieces(path):
            rows, goods, countries = _rows(path, piece)
            tables.append(rows)
            left_out["not_goods"] += goods
            left_out["other_countries"] += countries
    rows = pa.concat_tables(tables) if tables else None
    if rows is None or not rows.num_rows:
        raise SourceError(paths[0].name, said("no-exports"))
    return Parsed(rows, left_out=left_out)


def _pieces(path: Path) -> Iterator[pa.RecordBatch]:
    """Country, heading, year and value of each piece of the file, in this order."""
    import pyarrow as pa
    import pyarrow.csv as csv
    import pyarrow.parquet as pq

    try:
        if path.suffix == ".parquet":
            file = pq.ParquetFile(path)
            names = _names(path, file.schema_arrow.names)
            for batch in file.iter_batches(columns=names):
                yield batch.select(names)
            return
        with csv.open_csv(path) as look:
            names = _names(path, look.schema.names)
        types = dict(zip(names, (pa.string(), pa.string(), pa.int32(), pa.float64()), strict=True))
        options = csv.ConvertOptions(include_columns=names, column_types=types)
        with csv.open_csv(path, convert_options=options) as reader:
            for batch in reader:
                yield batch
    except (pa.ArrowException, OSError) as error:
        raise SourceError(path.name, said("unreadable")) from error


def _names(path: Path, there: Sequence[str]) -> list[str]:
    """The names under which the file has what is read; raises SourceError where it lacks one."""
    found = [next((name for name in names if name in there), "") for names in HEADINGS]
    lacking = [names[0] for names, name in zip(HEADINGS, found, strict=True) if not name]
    if lacking:
        raise SourceError(path.name, said("columns", missing=", ".join(lacking), found=", ".join(there)))
    return found


def _rows(path: Path, piece: pa.RecordBatch) -> tuple[pa.Table, int, int]:
    """Rows of a piece; how many were no goods, and how many of other countries."""
    import pyarrow as pa
    import pyarrow.compute as pc

    known = pc.is_in(piece.column(0), pa.array(list(atlas_exports.KNOWN)))
    others = piece.num_rows - int(pc.sum(known).as_py() or 0)
    piece = piece.filter(known)
    country, product = (np.asarray(piece.column(at).to_pylist(), dtype=object) for at in (0, 1))
    goods = atlas_exports.is_goods(product)
    year = np.asarray(piece.column(2).cast(pa.float64()).to_numpy(zero_copy_only=False))
    value = np.asarray(piece.column(3).cast(pa.float64()).to_numpy(zero_copy_only=False))
    if (value < 0).any():
        raise SourceError(path.name, said("negative", given=f"{value[value < 0][0]:g}"), column="export_value")
    wrong = ~((year >= FIRST_YEAR) & (year <= LAST_YEAR))
    if wrong.any():
        raise SourceError(path.name, said("not-year", given=f"{year[wrong][0]:g}"), column="year")
    geo = np.array([atlas_exports.KNOWN[code] for code in country[goods]], dtype=object)
    rows = tidy(atlas_exports.NAME, indicator="exports", geo=geo, industry=product[goods],
                time=year[goods].astype(np.int16), unit="usd", value=np.round(value[goods]))
    return rows, int((~goods).sum()), others
