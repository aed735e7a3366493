"""A data set and its vintages: who published it, on what terms, how complete it is, and whether it stands."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import pyarrow as pa

State = Literal["current", "superseded", "known_faulty"]
STATES: tuple[State, ...] = ("current", "superseded", "known_faulty")
STATUSES = ("published", "confidential", "missing", "estimated")
COLUMNS = ("dataset", "indicator", "geo", "industry", "time", "unit", "value", "status", "flag")
ORDER = ("indicator", "geo", "industry", "time")
Shape = Literal["tidy", "records"]
"""How a table is laid out: `tidy`, one row per figure; `records`, one row per value of a record."""
RECORD_COLUMNS = ("record", "version", "language", "field", "line", "code", "text", "number", "geo", "year")
RECORD_ORDER = RECORD_COLUMNS
MANIFEST_FORMAT = "distretto.observatory/1"


class UnknownDataset(KeyError):
    """No data set, or no vintage of it, has this name; `known` lists those that exist."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.known = known

    def __str__(self) -> str:
        return f"There is no data set {self.name!r}; there are {', '.join(self.known)}."


class DamagedData(ValueError):
    """A file of the store is not what its manifest says; the text names the file."""


@dataclass(frozen=True)
class Indicator:
    """What is counted, and in which unit."""

    id: str
    unit: str


@dataclass(frozen=True)
class Break:
    """A series that begins anew: `geo` from `year_from` on is not comparable with `former` before.

    reason : "border_moved" (the region has another outline), "merged", "split", "recoded" (the provider gave
    the series a new code with a reform and published no chained series).
    """

    geo: str
    year_from: int
    former: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class Coverage:
    """How many cells of the table are known, and what was left out of it."""

    published: int
    confidential: int
    missing: int
    estimated: int
    left_out: Mapping[str, int] = field(default_factory=dict)

    @property
    def cells(self) -> int:
        """All cells of the table."""
        return self.published + self.confidential + self.missing + self.estimated


def span_of(years: Sequence[int]) -> str:
    """The first and the last of some years, as they are written; the one where there is one alone, "" without any."""
    return "–".join(map(str, dict.fromkeys((years[0], years[-1])))) if years else ""


@dataclass(frozen=True)
class Vintage:
    """One version of a data set, named by the hash of its content. A state is a mark: no number changes.

    shape : how its table is laid out. Of `records`, `indicators` are the fields and `coverage` counts their values.
    """

    name: str
    version: str
    sha256: str
    provider: str
    table_code: str
    licence: str
    citation: str
    retrieved: str
    edition: str
    years: tuple[int, ...]
    indicators: tuple[Indicator, ...]
    coverage: Coverage
    breaks: tuple[Break, ...] = ()
    shape: Shape = "tidy"
    path: Path | None = None
    state: State = "current"
    reason: str = ""
    since: str = ""

    @property
    def dataset(self) -> str:
        """The data set's name."""
        return self.name

    @property
    def span(self) -> str:
        """Its years, as they are written."""
        return span_of(self.years)

    def unit(self, indicator: str) -> str:
        """The unit of an indicator; raises KeyError where the data set has no such indicator."""
        return {i.id: i.unit for i in self.indicators}[indicator]

    def breaks_of(self, geo: str) -> tuple[Break, ...]:
        """The breaks in the series of a region."""
        return tuple(b for b in self.breaks if b.geo == geo)

    def marked(self, state: State, reason: str, since: str) -> Vintage:
        """The same vintage in another state."""
        return replace(self, state=state, reason=reason, since=since)


def vintage_to_json(vintage: Vintage) -> dict[str, Any]:
    """What a manifest says of a vintage: everything but where it lies and its state; the shape where it is not tidy."""
    plain = asdict(replace(vintage, path=None))
    if vintage.shape == "tidy":
        del plain["shape"]
    for absent in ("path", "state", "reason", "since"):
        del plain[absent]
    return plain


def vintage_from_json(plain: Mapping[str, Any], path: Path | None = None) -> Vintage:
    """A vintage from a manifest's entry; raises DamagedData when the entry does not fit."""
    known = {f.name for f in fields(Vintage)}
    try:
        return Vintage(**{
            **{key: value for key, value in plain.items() if key in known},
            "years": tuple(plain["years"]),
            "indicators": tuple(Indicator(**i) for i in plain["indicators"]),
            "coverage": Coverage(**plain["coverage"]),
            "breaks": tuple(Break(**{**b, "former": tuple(b["former"])}) for b in plain.get("breaks", ())),
            "path": path,
        })
    except (KeyError, TypeError) as error:
        raise DamagedData(f"a manifest entry is not complete ({error})") from error


def read_manifest(folder: Path) -> tuple[Vintage, ...]:
    """The vintages that `folder/manifest.json` lists, each with the path of its table.

    Raises DamagedData when the manifest cannot be read or is of another format.
    """
    path = folder / "manifest.json"
    try:
        plain = json.loads(path.read_bytes())
    except (OSError, json.JSONDecodeError) as error:
        raise DamagedData(f"{path} cannot be read ({error})") from error
    if not isinstance(plain, dict) or plain.get("format") != MANIFEST_FORMAT:
        raise DamagedData(f"{path} is not a manifest of the format {MANIFEST_FORMAT}")
    return tuple(vintage_from_json(entry, folder / f"{entry['name']}.parquet") for entry in plain["datasets"])


def manifest_bytes(vintages: tuple[Vintage, ...], layers: Mapping[str, Any] | None = None) -> bytes:
    """The manifest of a folder of tables: the same vintages give the same bytes."""
    plain = {
        "format": MANIFEST_FORMAT,
        "datasets": [vintage_to_json(v) for v in sorted(vintages, key=lambda v: v.name)],
        "layers": dict(layers or {}),
    }
    return (json.dumps(plain, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()


def tidy_schema() -> pa.Schema:
    """The columns that every tidy table of evidence has, in order, with their types."""
    import pyarrow as pa

    return _schema(COLUMNS, {"time": pa.int16(), "value": pa.float64()})


def records_schema() -> pa.Schema:
    """The columns that every table of records has, in order, with their types.

    record, version, language : whose value it is, at which of its versions, in which language it was written.
    field, line : which value: `field`, or `field.column` of the line with that number, from 0 on.
    code, text, number : the value as what it is; text without a value is "", a number without one is missing.
    geo, year : the region that the value names and the year that it tells; "" and missing where it does not.
    """
    import pyarrow as pa

    small, number = pa.int32(), pa.float64()
    return _schema(RECORD_COLUMNS, {"version": small, "line": small, "number": number, "year": number})


def schema_of(shape: Shape) -> pa.Schema:
    """The columns of a table of that shape."""
    return records_schema() if shape == "records" else tidy_schema()


def _schema(columns: tuple[str, ...], types: Mapping[str, pa.DataType]) -> pa.Schema:
    import pyarrow as pa

    label = pa.dictionary(pa.int32(), pa.string())
    return pa.schema([(name, types.get(name, label)) for name in columns])


def write_atomically(path: Path, body: bytes) -> None:
    """Write a file so that a reader sees the old content or the new, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(body)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
