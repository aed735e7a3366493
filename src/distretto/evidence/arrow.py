"""Arrow columns as numpy arrays, without loading pandas (Arrow's own way does, and takes a second)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import pyarrow as pa


def present(column: pa.ChunkedArray | pa.Array) -> NDArray[np.bool_]:
    """Where a column has a value: (rows,), False = missing."""
    import pyarrow as pa

    array = whole(column)
    if not array.null_count:
        return np.ones(len(array), dtype=np.bool_)
    return _plain(array.is_valid().cast(pa.uint8())).astype(np.bool_)


def numbers(column: pa.ChunkedArray | pa.Array) -> NDArray[Any]:
    """The numbers of a column: (rows,), in its own type; in a floating column NaN where missing.

    Raises ValueError for missing values in a column of integers.
    """
    array = whole(column)
    values = _plain(array)
    if not array.null_count:
        return values
    if not np.issubdtype(values.dtype, np.floating):
        raise ValueError("a column of integers has missing values")
    return np.where(present(array), values, np.nan)


def labels(column: pa.ChunkedArray | pa.Array) -> tuple[tuple[str, ...], NDArray[np.int32]]:
    """The labels of a text column in order of appearance, and each row's place among them: (rows,).

    Raises ValueError for missing text.
    """
    import pyarrow as pa

    array = whole(column)
    if array.null_count:
        raise ValueError("a column of text has missing values")
    if pa.types.is_dictionary(array.type):
        names, places = array.dictionary.to_pylist(), _plain(array.indices)
        if _in_order_of_appearance(names, places):
            return tuple(names), places.astype(np.int32, copy=False)
        array = array.cast(pa.string())
    encoded = array.dictionary_encode()
    return tuple(encoded.dictionary.to_pylist()), _plain(encoded.indices).astype(np.int32, copy=False)


def _in_order_of_appearance(names: list[str], places: NDArray[Any]) -> bool:
    """Whether a dictionary holds each label once, none of them unused, as they appear: then it is the answer."""
    if None in names or len(set(names)) != len(names):
        return False
    highest = np.maximum.accumulate(places)
    steps = np.diff(highest, prepend=-1)
    return not names if not len(highest) else bool(highest[-1] == len(names) - 1 and steps.max() <= 1)


def whole(column: pa.ChunkedArray | pa.Array) -> pa.Array:
    """A column in one piece."""
    import pyarrow as pa

    if not isinstance(column, pa.ChunkedArray):
        return column
    if column.num_chunks == 1:
        return column.chunk(0)
    if column.num_chunks == 0:
        return pa.nulls(0, column.type)
    if pa.types.is_dictionary(column.type):
        column = column.unify_dictionaries()
    joined = column.combine_chunks()
    return joined.chunk(0) if isinstance(joined, pa.ChunkedArray) and joined.num_chunks else joined


def _plain(array: pa.Array) -> NDArray[Any]:
    import pyarrow as pa

    bare = pa.Array.from_buffers(array.type, len(array), [None, array.buffers()[1]], offset=array.offset)
    return np.from_dlpack(bare) if len(bare) else np.empty(0, dtype=array.type.to_pandas_dtype())
