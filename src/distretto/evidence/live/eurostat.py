"""Eurostat's two interfaces: the statistics API (JSON-stat 2.0) and SDMX 3.0 (CSV), to one long table.

An empty result comes as HTTP 400 with number 100, an extraction above the limits as HTTP 413 or as a notice that it
will be answered later: such a request is split by years.
"""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote, urlencode

import numpy as np

from distretto.evidence.live.getting import Answer, Got, Patience, Progress, get, no_progress
from distretto.evidence.live.troubles import SourceTrouble, of_file
from distretto.evidence.sources.delimited import Texts, shape_problem
from distretto.evidence.sources.faults import SourceError, said

BASE = "https://ec.europa.eu/eurostat/api/dissemination"
AGENCY, VERSION = "ESTAT", "1.0"
TOO_BIG = ("EXTRACTION_TOO_BIG", "ASYNCHRONOUS", "SUBMITTED")
NOTHING = 100
"""Eurostat's number for a request that no figure answers."""
TIME = ("time", "TIME_PERIOD")
Form = Literal["json", "csv"]


@dataclass(frozen=True)
class Query:
    """A part of a table. form : "json" for the statistics API, "csv" for SDMX 3.0, which suits large tables.

    filters : by dimension the codes that are asked for. since : the first year asked for. first : the year in which
    the table begins, from which a request that is too large is split.
    """

    table: str
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    form: Form = "json"
    since: int | None = None
    first: int = 1975


@dataclass(frozen=True)
class Long:
    """A table cell by cell: the code of each dimension, the year, the value and the flags as published, (cells,) each.

    value : "" where the cell is empty. updated : when Eurostat last changed the table, "" where it does not say.
    """

    table: str
    columns: Mapping[str, Texts]
    updated: str = ""

    def need(self, *dimensions: str) -> None:
        """Raise SourceTrouble, which names the dimensions that are there, where one of these is not."""
        missing = [name for name in dimensions if name not in self.columns]
        if missing:
            found = [name for name in self.columns if name not in ("year", "value", "flag")]
            raise SourceTrouble("dimension", file=self.table, missing=", ".join(missing), found=", ".join(found))

    def only(self, dimension: str, *codes: str) -> Long:
        """The cells with one of these codes; raises SourceTrouble where the dimension or all of the codes are gone."""
        self.need(dimension)
        kept = np.isin(self.columns[dimension].astype(str), codes)
        if len(kept) and not kept.any():
            found = ", ".join(sorted(set(self.columns[dimension].tolist()))[:12])
            raise of_file(self.table, said("codes-gone", dimension=dimension, missing=", ".join(codes), found=found))
        return self.where(kept)

    def where(self, kept: np.ndarray[Any, np.dtype[np.bool_]]) -> Long:
        """The cells that are kept."""
        return replace(self, columns={name: column[kept] for name, column in self.columns.items()})


def address(query: Query, base: str = BASE, *, year: int | None = None) -> str:
    """The address of a query; `year` asks for that year alone."""
    since, until = (year, year) if year is not None else (query.since, None)
    if query.form == "json":
        parts = [("format", "JSON"), ("lang", "EN")]
        parts += [(name, code) for name, codes in sorted(query.filters.items()) for code in codes]
        parts += [("sinceTimePeriod", str(since))] if since is not None else []
        parts += [("untilTimePeriod", str(until))] if until is not None else []
        return f"{base}/statistics/1.0/data/{quote(query.table)}?{urlencode(parts)}"
    asked = {f"c[{name}]": ",".join(codes) for name, codes in sorted(query.filters.items())}
    if since is not None:
        asked["c[TIME_PERIOD]"] = f"ge:{since}" + (f"+le:{until}" if until is not None else "")
    asked |= {"compress": "true", "format": "csvdata", "formatVersion": "2.0"}
    said = urlencode(asked, quote_via=quote, safe="[],:+")
    return f"{base}/sdmx/3.0/data/dataflow/{AGENCY}/{quote(query.table)}/{VERSION}/?{said}"


def fetch(
    query: Query, cache: Path, *, base: str = BASE, progress: Progress = no_progress, how: Patience | None = None,
) -> tuple[Long, tuple[Got, ...]]:
    """A query's answer, in one piece or year by year where it is too large, and the bodies that it came in.

    Raises SourceTrouble.
    """
    try:
        got = _get(query, address(query, base), cache, progress, how)
        return read(query, got.path), (got,)
    except SourceTrouble as trouble:
        if trouble.case != "too-big":
            raise
    parts = list(_by_year(query, cache, base, progress, how))
    if not parts:
        raise SourceTrouble("empty", host=query.table)
    return _joined([part for part, _ in parts]), tuple(got for _, got in parts)


def _by_year(
    query: Query, cache: Path, base: str, progress: Progress, how: Patience | None,
) -> Iterator[tuple[Long, Got]]:
    for year in range(query.since or query.first, datetime.now(UTC).year + 1):
        try:
            got = _get(query, address(query, base, year=year), cache, progress, how)
            yield read(query, got.path), got
        except SourceTrouble as trouble:
            if trouble.case != "empty":
                raise


def _get(query: Query, url: str, cache: Path, progress: Progress, how: Patience | None) -> Got:
    def check(body: Path) -> None:
        read(query, body)

    return get(url, cache, progress=progress, refusal=refusal, check=check, how=how)


def refusal(answer: Answer) -> SourceTrouble | None:
    """What Eurostat says with an error: nothing there, or too much; None for what is no message of its own."""
    text = answer.body.decode("utf-8", "replace")
    if any(word in text for word in TOO_BIG):
        return SourceTrouble("too-big", host="Eurostat")
    try:
        told = json.loads(text)["error"]
        first = told[0] if isinstance(told, list) else told
        number, label = int(first["id"]), str(first["label"])
    except (ValueError, KeyError, TypeError, IndexError):
        return None
    if answer.status in (400, 404) and number == NOTHING:
        return SourceTrouble("empty", host="Eurostat")
    if answer.status < 500 and answer.status not in (408, 425, 429):
        return SourceTrouble("refused", host="Eurostat", status=answer.status, reason=label)
    return None


def read(query: Query, path: Path) -> Long:
    """A body of either interface; raises SourceTrouble where it is not what is published."""
    body = path.read_bytes()
    if body[:2] == b"\x1f\x8b":
        try:
            body = gzip.decompress(body)
        except (OSError, EOFError) as error:
            raise of_file(query.table, said("no-gzip")) from error
    return read_json(query.table, body) if query.form == "json" else read_csv(query.table, body)


def read_json(table: str, body: bytes) -> Long:
    """JSON-stat 2.0: the cells that have a value or a flag; raises SourceTrouble."""
    try:
        told = json.loads(body)
    except ValueError as error:
        raise of_file(table, said("no-json")) from error
    if not isinstance(told, dict) or told.get("class") != "dataset":
        if isinstance(told, dict) and "warning" in told:
            raise SourceTrouble("too-big", host="Eurostat")
        raise of_file(table, said("no-json-stat"))
    try:
        names, sizes = [str(name) for name in told["id"]], [int(size) for size in told["size"]]
        codes = [_codes(told["dimension"][name]["category"]) for name in names]
    except (KeyError, TypeError, ValueError) as error:
        raise of_file(table, said("dimensions")) from error
    if [len(one) for one in codes] != sizes:
        raise of_file(table, said("dimension-sizes"))
    values, flags = _cells(told.get("value", {})), _cells(told.get("status", {}))
    at = np.array(sorted({*values, *flags}), dtype=np.intp)
    if len(at) and at[-1] >= int(np.prod(sizes)):
        raise of_file(table, said("dimension-cells"))
    if not len(at):
        raise SourceTrouble("empty", host="Eurostat")
    places = np.unravel_index(at, sizes)
    columns = {name: np.array(one, dtype=object)[place] for name, one, place in zip(names, codes, places, strict=True)}
    columns["value"] = np.array([_text(values.get(int(cell))) for cell in at], dtype=object)
    columns["flag"] = np.array([_flag(str(flags.get(int(cell), ""))) for cell in at], dtype=object)
    return Long(table, _with_years(table, columns), str(told.get("updated", "")))


def read_csv(table: str, body: bytes) -> Long:
    """SDMX-CSV of either version; raises SourceTrouble."""
    import pyarrow as pa
    import pyarrow.csv as csv

    text = body[:2000].decode("utf-8", "replace")
    if text.lstrip("\ufeff \r\n").startswith("<"):
        if any(word in body.decode("utf-8", "replace") for word in TOO_BIG):
            raise SourceTrouble("too-big", host="Eurostat")
        raise of_file(table, said("no-csv"))
    if not body.endswith(b"\n"):
        raise of_file(table, said("not-whole"))
    heading = text.splitlines()[0].removeprefix("\ufeff").split(",") if text else []
    wanted = [name for name in heading if name.strip('"') not in ("STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME")]
    try:
        read = csv.read_csv(io.BytesIO(body), convert_options=csv.ConvertOptions(
            column_types={name.strip('"'): pa.string() for name in wanted}, strings_can_be_null=False,
            include_columns=[name.strip('"') for name in wanted],
        ))
    except (pa.ArrowInvalid, pa.ArrowKeyError) as error:
        problem, row = shape_problem(str(error))
        raise SourceTrouble("form", error=SourceError(table, problem, row)) from error
    columns = {name: np.asarray(read[name], dtype=object) for name in read.column_names}
    missing = [name for name in ("TIME_PERIOD", "OBS_VALUE") if name not in columns]
    if missing:
        raise SourceTrouble("dimension", file=table, missing=", ".join(missing), found=", ".join(columns))
    if not read.num_rows:
        raise SourceTrouble("empty", host="Eurostat")
    flag = columns.pop("OBS_FLAG", np.full(read.num_rows, "", dtype=object))
    secret = columns.pop("CONF_STATUS", np.full(read.num_rows, "", dtype=object))
    value = columns.pop("OBS_VALUE")
    updated = columns.pop("LAST UPDATE", np.array([""], dtype=object))[0]
    columns.pop("DATAFLOW", None)
    columns["value"] = np.where(np.isin(value.astype(str), (":", "NaN")), "", value)
    columns["flag"] = np.array([
        _flag(one + ("c" if two.strip().upper() == "C" else "")) for one, two in zip(flag, secret, strict=True)
    ], dtype=object)
    return Long(table, _with_years(table, columns), str(updated))


def _codes(category: Mapping[str, Any]) -> list[str]:
    """The codes of a dimension in their order: `index` is a list, a mapping to places, or absent for a single code."""
    index = category.get("index")
    if index is None:
        return [str(code) for code in category["label"]]
    if isinstance(index, Mapping):
        return [str(code) for code in sorted(index, key=lambda code: int(index[code]))]
    return [str(code) for code in index]


def _cells(given: Any) -> dict[int, Any]:
    """By place what is there: a list with nulls, or a mapping; a single text holds for nobody in particular."""
    if isinstance(given, list):
        return {place: one for place, one in enumerate(given) if one is not None}
    if isinstance(given, Mapping):
        return {int(place): one for place, one in given.items() if one is not None}
    return {}


def _text(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return ""
    return repr(value) if isinstance(value, int | float) else str(value)


def _flag(given: str) -> str:
    """Flags in the letters that the house keeps; a colon says no more than the empty cell."""
    return "".join(letter for letter in given.lower() if letter.isalpha())


def _with_years(table: str, columns: dict[str, Texts]) -> dict[str, Texts]:
    """Time as years, annual figures only; raises SourceTrouble where there is no time."""
    name = next((one for one in TIME if one in columns), None)
    if name is None:
        raise SourceTrouble("dimension", file=table, missing="time", found=", ".join(columns))
    year = columns.pop(name)
    wrong = next((one for one in year if len(one) != 4 or not one.isdigit()), None)
    if wrong is not None:
        raise of_file(table, said("not-year", given=wrong))
    return {**columns, "year": year}


def _joined(parts: Sequence[Long]) -> Long:
    names = list(parts[0].columns)
    for part in parts[1:]:
        part.need(*(name for name in names if name not in ("year", "value", "flag")))
    columns = {name: np.concatenate([part.columns[name] for part in parts]) for name in names}
    return Long(parts[0].table, columns, max(part.updated for part in parts))
