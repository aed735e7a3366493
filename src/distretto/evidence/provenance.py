"""The name of a content: a hash that depends on the values of a table and on nothing else."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import numpy as np

from distretto.evidence.arrow import labels, numbers, present

if TYPE_CHECKING:
    import pyarrow as pa


def content_hash(table: pa.Table) -> str:
    """SHA-256 of a table's canonical content, as 64 hexadecimal digits.

    hash = SHA-256(column names and types, number of rows, then each column: labels in order of appearance and
    their positions for text; a presence byte and the little-endian value for numbers)

    table : text, integer or floating columns, in the order of rows that is meant. Neither the chunks, the
    encoding (dictionary or plain), the schema's metadata nor the version of the Parquet writer changes it;
    the order of rows does. Missing numbers (null) differ from zero and from NaN.
    Raises TypeError for a column of another kind, ValueError for missing text.
    """
    digest = hashlib.sha256()
    heading = [[field.name, _kind(field.type)] for field in table.schema]
    digest.update(json.dumps([heading, table.num_rows], separators=(",", ":")).encode())
    for name in table.column_names:
        for part in _canonical_column(table[name]):
            digest.update(part)
    return digest.hexdigest()


def _kind(type_: pa.DataType) -> str:
    import pyarrow as pa

    plain = type_.value_type if pa.types.is_dictionary(type_) else type_
    if pa.types.is_string(plain) or pa.types.is_large_string(plain):
        return "text"
    if pa.types.is_integer(plain):
        return "integer"
    if pa.types.is_floating(plain):
        return "number"
    raise TypeError(f"a column of type {type_} has no canonical form")


def _canonical_column(column: pa.ChunkedArray) -> tuple[bytes, ...]:
    kind = _kind(column.type)
    if kind == "text":
        names, places = labels(column)
        listed = json.dumps(names, ensure_ascii=False, separators=(",", ":"))
        return listed.encode(), places.astype("<i4").tobytes()
    known = present(column)
    values = np.where(known, numbers(column), 0)
    return known.astype("u1").tobytes(), values.astype("<i8" if kind == "integer" else "<f8").tobytes()
