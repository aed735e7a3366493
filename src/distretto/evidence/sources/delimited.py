"""Reading providers' delimited files: text first, so that a wrong cell is named by file, row and column."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.dataset import COLUMNS
from distretto.evidence.sources.faults import Said, SourceError, refuse_cells, said

if TYPE_CHECKING:
    import pyarrow as pa

Texts = NDArray[np.object_]
FIRST_ROW = 2
"""The row of a file's first record, counted as a text editor counts lines."""


def read_delimited(path: Path, columns: Sequence[str], *, delimiter: str = ",") -> dict[str, Texts]:
    """The columns of a delimited file (gzip or plain) as stripped text, one array a column.

    Raises SourceError when the file is absent, is empty, lacks a column, or has a record of another length.
    """
    import pyarrow as pa
    import pyarrow.csv as csv

    types = csv.ConvertOptions(
        column_types=dict.fromkeys(columns, pa.string()), include_columns=list(columns),
        strings_can_be_null=False,
    )
    try:
        table = csv.read_csv(
            path, parse_options=csv.ParseOptions(delimiter=delimiter), convert_options=types,
            read_options=csv.ReadOptions(use_threads=False),
        )
    except FileNotFoundError as error:
        raise SourceError(path.name, said("not-here", folder=path.parent)) from error
    except (pa.ArrowInvalid, pa.ArrowKeyError, OSError) as error:
        problem, row = _problem(path, str(error), columns, delimiter)
        raise SourceError(path.name, problem, row) from error
    return {name: _stripped(table[name]) for name in columns}


def numbers(path: Path, column: str, texts: Texts, *, whole: bool = False) -> NDArray[np.float64]:
    """Text to numbers, NaN where the text is empty. What is not one is refused.

    whole : only integers are allowed.
    """
    values = np.full(len(texts), np.nan)
    filled = texts != ""
    try:
        values[filled] = texts[filled].astype(np.float64)
    except ValueError:
        strange = [int(at) for at in np.flatnonzero(filled) if not _is_number(texts[at])]
        _refuse_cells(path, column, texts, strange, "not-number")
        filled[strange] = False
        values[filled] = texts[filled].astype(np.float64)
    wrong = filled & ~np.isfinite(values) | (whole & filled & (values != np.floor(values)))
    _refuse_cells(path, column, texts, np.flatnonzero(wrong).tolist(), "not-whole-number" if whole else "not-number")
    return values


def years(path: Path, column: str, texts: Texts) -> NDArray[np.int16]:
    """Text to years; what is not a year of 1900 to 2100 is refused."""
    try:
        values = texts.astype(np.float64)
    except ValueError:
        values = np.array([float(text) if _is_number(text) else np.nan for text in texts])
    wrong = ~((values >= 1900) & (values <= 2100) & (values == np.floor(values)))
    _refuse_cells(path, column, texts, np.flatnonzero(wrong).tolist(), "not-year")
    return np.where(wrong, 1900, values).astype(np.int16)


def not_negative(path: Path, column: str, values: NDArray[np.float64]) -> None:
    """Refuse negative values."""
    refuse_cells(path.name, column, [
        (int(at) + FIRST_ROW, said("negative", given=f"{values[at]:g}")) for at in np.flatnonzero(values < 0)
    ])


def known_labels(path: Path, column: str, texts: Texts, pattern: str) -> None:
    """Refuse the texts that do not match the regular expression `pattern` as a whole."""
    wanted = re.compile(pattern)
    wrong = {label for label in set(texts.tolist()) if not wanted.fullmatch(label)}
    places = [at for at, label in enumerate(texts) if label in wrong] if wrong else []
    _refuse_cells(path, column, texts, places, "not-code")


def status_of(values: NDArray[np.float64], flags: Texts) -> Texts:
    """The status of each cell from its value and its flag as published.

    An empty cell is confidential with a flag c, else missing; a value is estimated with e, else published.
    """
    status = np.full(len(values), "published", dtype=object)
    status[[("e" in flag) for flag in flags]] = "estimated"
    status[np.isnan(values)] = "missing"
    status[np.isnan(values) & np.array([("c" in flag) for flag in flags], dtype=bool)] = "confidential"
    return status


def summed(
    keys: Sequence[NDArray[Any]], values: NDArray[np.float64],
) -> tuple[tuple[NDArray[Any], ...], NDArray[np.float64]]:
    """Sums of `values` over equal keys, the keys sorted: (groups,) each. A sum with an unknown part is unknown."""
    columns = [np.unique(key.astype(str) if key.dtype == object else key, return_inverse=True) for key in keys]
    places = np.stack([place.ravel() for _, place in columns])
    groups, group = np.unique(places, axis=1, return_inverse=True)
    totals = np.zeros(groups.shape[1])
    np.add.at(totals, group.ravel(), values)
    names = (
        found.astype(object) if key.dtype == object else found
        for key, (found, _) in zip(keys, columns, strict=True)
    )
    return tuple(name[at] for name, at in zip(names, groups, strict=True)), totals


def tidy(
    dataset: str,
    *,
    indicator: str | Texts,
    geo: str | Texts,
    industry: str | Texts,
    time: int | NDArray[np.int16],
    unit: str | Texts,
    value: NDArray[np.float64],
    flag: str | Texts = "",
) -> pa.Table:
    """A table of evidence from its columns; a text given once holds for every row. Flags give the status."""
    import pyarrow as pa

    n = len(value)
    flags = np.full(n, flag, dtype=object) if isinstance(flag, str) else flag
    parts: dict[str, Any] = {
        "dataset": dataset, "indicator": indicator, "geo": geo, "industry": industry, "unit": unit,
        "status": status_of(value, flags), "flag": flags,
    }
    arrays = {
        name: pa.array(np.full(n, part, dtype=object) if isinstance(part, str) else part, pa.string())
        for name, part in parts.items()
    }
    arrays["time"] = pa.array(np.full(n, time, dtype=np.int16) if isinstance(time, int) else time)
    arrays["value"] = pa.array(value, pa.float64(), from_pandas=True)
    return pa.table([arrays[name] for name in COLUMNS], names=list(COLUMNS))


def _stripped(column: pa.ChunkedArray) -> Texts:
    import pyarrow.compute as pc

    return np.asarray(pc.utf8_trim_whitespace(column), dtype=object)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _refuse_cells(path: Path, column: str, texts: Texts, places: Iterable[int], case: str) -> None:
    refuse_cells(path.name, column, [(at + FIRST_ROW, said(case, given=texts[at])) for at in places])


def shape_problem(error: str) -> tuple[Said, int | None]:
    """What the library says of a file that it cannot read, in our words, and in which row."""
    length = re.search(r"(?:Row #(\d+): )?Expected (\d+) columns, got (\d+)", error)
    if length is None:
        return said("unreadable"), None
    row, wanted, found = length.groups()
    return said("length", found=found, wanted=wanted), int(row) if row else None


def _problem(path: Path, error: str, columns: Sequence[str], delimiter: str) -> tuple[Said, int | None]:
    """What is wrong with the shape of a file, and in which row, from what the library says of it."""
    import csv

    told = shape_problem(error)
    if told[0].case == "length":
        return told
    opened = gzip.open if path.suffix == ".gz" else open
    try:
        with opened(path, "rt", encoding="utf-8-sig", newline="") as file:
            heading = next(csv.reader(file, delimiter=delimiter), [])
    except UnicodeDecodeError:
        return said("not-utf8"), None
    except (OSError, EOFError, csv.Error):
        return said("unreadable"), None
    if missing := [name for name in columns if name not in heading] if heading else []:
        return said("columns", missing=", ".join(missing), found=", ".join(heading)), None
    return said("unreadable" if heading else "empty"), None
