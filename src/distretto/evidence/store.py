"""One door for all data: the shipped observatory and what a user has loaded, read by name."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.arrow import labels, numbers, whole
from distretto.evidence.dataset import (
    COLUMNS,
    ORDER,
    RECORD_COLUMNS,
    RECORD_ORDER,
    STATES,
    DamagedData,
    Shape,
    State,
    UnknownDataset,
    Vintage,
    read_manifest,
    vintage_from_json,
    vintage_to_json,
    write_atomically,
)
from distretto.evidence.engine import Engine, engine
from distretto.evidence.provenance import content_hash

if TYPE_CHECKING:
    import ibis.expr.types as ir
    import pyarrow as pa

HOME = "DISTRETTO_HOME"
SERVED_HOME = "distretto-home"
"""The file of an environment that names the folder which `make up` served."""
SHIPPED = Path(__file__).parent / "observatory" / "data"
CODE_LENGTHS = {"section": 1, "division": 3, "group": 4, "class": 5}
CUT_KEY = "distretto.cut"
KEPT_CUTS = 64
"""More than a page of one area asks for (about 45), so that the page of the next area reads nothing twice."""
A_MOMENT = 100_000_000
"""Nanoseconds: twice the coarsest clock by which a file system tells the time of a change, and more."""
Coded = tuple[tuple[str, ...], NDArray[np.int32]]
"""Labels in order of appearance, and each row's place among them."""


@dataclass(frozen=True)
class Cut:
    """The exact part of a data set that an analysis read: its rows, what was asked, and their hash."""

    table: pa.Table
    vintage: Vintage
    asked: Mapping[str, tuple[Any, ...]]
    sha256: str
    _coded: dict[str, Coded] = field(default_factory=dict, compare=False, repr=False)

    @property
    def years(self) -> tuple[int, ...]:
        """The years that occur in it."""
        told = numbers(self.table["year" if self.vintage.shape == "records" else "time"])
        return tuple(int(year) for year in np.unique(told) if not np.isnan(year))

    def coded(self, column: str) -> Coded:
        """The labels of a text column and each row's place among them, worked out once."""
        if column not in self._coded:
            self._coded[column] = labels(self.table[column])
        return self._coded[column]

    def labels(self, column: str) -> tuple[str, ...]:
        """The distinct labels of a text column (`geo`, `industry`, `indicator`), sorted."""
        names, _ = self.coded(column)
        return tuple(sorted(names))


@dataclass(frozen=True)
class Matrix:
    """One indicator and year as a table of geographies by industries.

    values : (geos, industries), in `unit`, NaN = not known. status : the same shape, of the words published,
    confidential, missing and estimated.
    """

    geos: tuple[str, ...]
    industries: tuple[str, ...]
    values: NDArray[np.float64]
    status: NDArray[np.str_]
    unit: str


class Store:
    """The data sets at hand. `home` holds what the user loaded and marked; the package is never written.

    home/evidence/NAME/VERSION/ holds a loaded vintage (manifest.json and NAME.parquet), home/evidence/states.json
    the marks, home/observatory an observatory built anew, which then takes the place of the shipped one. Reading
    is safe from many threads.

    own : a folder, laid out as a home, of what one reader alone may see; what is computed is then kept there too.
    instead : by data set the one that is read in its place; what is read says its own name, version and hash.
    versions : by data set the version that is read where none is named; by default the newest that is not known
    faulty. without : data sets that this one does not have, whatever the folders hold.
    """

    def __init__(
        self, home: Path | None = None, *, shipped: Path = SHIPPED, own: Path | None = None,
        instead: Mapping[str, str] | None = None, versions: Mapping[str, str] | None = None,
        without: Collection[str] = (),
    ) -> None:
        self.home = (home or default_home()).expanduser()
        self._instead = dict(instead or {})
        self._versions = dict(versions or {})
        self._without = frozenset(without)
        self.keeps = own or self.home
        self._shipped = shipped
        self._lock = threading.Lock()
        self._cuts: OrderedDict[tuple[Any, ...], Cut] = OrderedDict()
        self._listing: tuple[tuple[tuple[Path, int | None], ...], Mapping[str, tuple[Vintage, ...]]] | None = None

    @property
    def engine(self) -> Engine:
        """The engine that reads the tables."""
        return engine()

    @property
    def observatory(self) -> Path:
        """Where an observatory that this user builds belongs."""
        return self.home / "observatory"

    def datasets(self) -> tuple[str, ...]:
        """The names of all data sets, sorted."""
        return tuple(sorted({v.name for v in self.vintages()}))

    def vintages(self, name: str | None = None) -> tuple[Vintage, ...]:
        """All vintages, or those of one data set, oldest first, each in its present state.

        Raises UnknownDataset when `name` is given and there is none of it.
        """
        found = self._found()
        if name is None:
            return tuple(vintage for of_name in found.values() for vintage in of_name)
        if name not in found:
            raise UnknownDataset(name, tuple(found))
        return found[name]

    def vintage(self, name: str, version: str | None = None) -> Vintage:
        """A vintage by name; without a version, the newest that is neither superseded nor known faulty.

        Where every one is known faulty, the newest of them. Raises UnknownDataset.
        """
        found = self.vintages(self._instead.get(name, name))
        version = version or self._versions.get(name)
        if version is None:
            return _in_use(found)
        for vintage in found:
            if vintage.version == version:
                return vintage
        raise UnknownDataset(f"{name}@{version}", tuple(f"{v.name}@{v.version}" for v in found))

    def holds(self, name: str) -> bool:
        """Whether there is any vintage of a data set."""
        return self._instead.get(name, name) in self._found()

    def passed_over(self) -> tuple[tuple[Vintage, Vintage], ...]:
        """The newest vintages that are known faulty, each with the earlier one that is in use instead, by name."""
        pairs = ((found[-1], _in_use(found)) for found in self._found().values())
        return tuple((newest, used) for newest, used in pairs if newest.state == "known_faulty" and used != newest)

    def table(self, name: str, version: str | None = None) -> ir.Table:
        """A data set as an Ibis table of the engine in use, columns as in `dataset.COLUMNS`."""
        return self.engine.table(self._path(self.vintage(name, version)))

    def cut(
        self,
        name: str,
        *,
        version: str | None = None,
        indicators: Sequence[str] | None = None,
        geos: Sequence[str] | None = None,
        levels: Sequence[int] | None = None,
        industries: Sequence[str] | None = None,
        industry_levels: Sequence[str] | None = None,
        years: Sequence[int] | None = None,
    ) -> Cut:
        """The rows of a data set that a question needs, sorted by indicator, geography, industry and year.

        levels : NUTS levels (0 = country). industry_levels : of "section", "division", "group", "class". A
        part that is None is not restricted; parts are joined by "and". An empty result is a cut without rows.
        A data set of records is cut by its fields alone, given as `indicators`: a record is read whole or not.
        Raises UnknownDataset, and ValueError for another part of records.
        """
        lengths = None if industry_levels is None else [CODE_LENGTHS[level] for level in industry_levels]
        asked: dict[str, Sequence[Any] | None] = {
            "indicator": indicators, "geo": geos, "length(geo)": levels and [level + 2 for level in levels],
            "industry": industries, "length(industry)": lengths, "time": years,
        }
        where = {key: tuple(sorted(set(values))) for key, values in asked.items() if values is not None}
        vintage = self.vintage(name, version)
        columns: Sequence[str] = COLUMNS
        order: Sequence[str] = ORDER
        if vintage.shape == "records":
            where, columns, order = _of_records(where), RECORD_COLUMNS, RECORD_ORDER
        key = (vintage.sha256, vintage.path, self.engine.name, tuple(where.items()))
        with self._lock:
            kept = self._cuts.get(key)
            if kept is not None:
                self._cuts.move_to_end(key)
        if kept is None:
            table = encoded(self.engine.select(self._path(vintage), columns, where, order), vintage.shape)
            kept = Cut(table, vintage, where, content_hash(table))
            self._keep(key, kept)
        return Cut(kept.table, vintage, kept.asked, kept.sha256, kept._coded)

    def mark(self, name: str, version: str, state: State, reason: str = "") -> Vintage:
        """Mark a vintage as current, superseded or known faulty. No number and no hash changes.

        Raises UnknownDataset, and ValueError for another state or a faulty one without a reason.
        """
        if state not in STATES:
            raise ValueError(f"{state!r} is not a state; choose one of {', '.join(STATES)}")
        if state == "known_faulty" and not reason.strip():
            raise ValueError("a vintage is marked known faulty with a reason")
        self.vintage(name, version)
        mark = {"state": state, "reason": reason.strip(), "since": f"{datetime.now(UTC):%Y-%m-%d}"}
        with self._lock:
            marks = {**self._marks(), f"{name}@{version}": mark}
            write_atomically(self._states, (json.dumps(marks, indent=1, sort_keys=True) + "\n").encode())
        return self.vintage(name, version)

    @property
    def _states(self) -> Path:
        return self.home / "evidence" / "states.json"

    def _marks(self) -> dict[str, dict[str, str]]:
        try:
            marks: dict[str, dict[str, str]] = json.loads(self._states.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, json.JSONDecodeError) as error:
            raise DamagedData(f"{self._states} cannot be read ({error})") from error
        return marks

    def _found(self) -> Mapping[str, tuple[Vintage, ...]]:
        """All vintages by name, sorted; listed anew when a folder, a manifest or the marks have changed.

        What changed a moment ago may change again without another time of change: such a list is not kept.
        """
        kept = self._listing
        if kept is not None and all(_changed_at(path) == since for path, since in kept[0]):
            return kept[1]
        now = time.time_ns()
        looked_at, listed = self._listed()
        seen = tuple((path, _changed_at(path)) for path in looked_at)
        marks = self._marks()
        newest = _newest(listed, marks)
        found: dict[str, tuple[Vintage, ...]] = {}
        for one in listed:
            found[one.name] = (*found.get(one.name, ()), _in_state(one, marks, newest[one.name]))
        settled = all(since is None or since < now - A_MOMENT for _, since in seen)
        self._listing = (seen, found) if settled else None
        return found

    def _listed(self) -> tuple[list[Path], list[Vintage]]:
        """The paths whose changes change the list, and the list."""
        anew = self.observatory / "manifest.json"
        built = self.observatory if anew.exists() else self._shipped
        looked_at = [self._states, anew]
        folders = [built]
        for home in dict.fromkeys((self.home, self.keeps)):
            looked_at.append(home / "evidence")
            for of_name in sorted((home / "evidence").glob("*/")):
                looked_at.append(of_name)
                folders += sorted(of_name.glob("*/"))
        for folder in folders:
            manifest = folder / "manifest.json"
            looked_at.append(manifest if manifest.exists() else folder)
        listed = [v for folder in folders for v in _manifest(folder) if v.name not in self._without]
        return looked_at, sorted(listed, key=lambda v: (v.name, v.version))

    def _path(self, vintage: Vintage) -> Path:
        if vintage.path is None or not vintage.path.exists():
            raise DamagedData(f"the table of {vintage.name} {vintage.version} is not at {vintage.path}")
        return vintage.path

    def _keep(self, key: tuple[Any, ...], cut: Cut) -> None:
        with self._lock:
            self._cuts[key] = cut
            while len(self._cuts) > KEPT_CUTS:
                self._cuts.popitem(last=False)


def matrix(
    cut: Cut,
    indicator: str,
    year: int,
    *,
    geos: Sequence[str] | None = None,
    industries: Sequence[str] | None = None,
) -> Matrix:
    """One indicator and year of a cut as (geographies, industries).

    geos, industries : the labels wanted, in their order; default: those that occur in that indicator and
    year, sorted. A cell without a row is "missing" and NaN, never zero.
    Raises KeyError for an indicator that the data set lacks.
    """
    unit = cut.vintage.unit(indicator)
    columns = {name: cut.coded(name) for name in ("indicator", "geo", "industry", "status")}
    names, codes = columns["indicator"]
    wanted = names.index(indicator) if indicator in names else -1
    rows = np.flatnonzero((codes == wanted) & (numbers(cut.table["time"]) == year))
    row, found_geos = _places(columns["geo"], rows, geos)
    column, found_industries = _places(columns["industry"], rows, industries)
    inside = (row >= 0) & (column >= 0)
    rows, row, column = rows[inside], row[inside], column[inside]
    shape = (len(found_geos), len(found_industries))
    values = np.full(shape, np.nan)
    values[row, column] = numbers(cut.table["value"])[rows]
    status = np.full(shape, "missing", dtype="<U12")
    words, word = columns["status"]
    status[row, column] = np.array([*words, "missing"], dtype="<U12")[word[rows]]
    return Matrix(found_geos, found_industries, values, status, unit)


def write_cut(cut: Cut, path: Path) -> None:
    """Write a cut with its provenance into one Parquet file that `read_cut` opens anywhere."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    head = {"vintage": vintage_to_json(cut.vintage), "asked": dict(cut.asked), "sha256": cut.sha256}
    sink = pa.BufferOutputStream()
    with pq.ParquetWriter(sink, cut.table.schema, compression="zstd", store_schema=False) as writer:
        writer.write_table(cut.table)
        writer.add_key_value_metadata({CUT_KEY: json.dumps(head, sort_keys=True, ensure_ascii=False)})
    write_atomically(path, sink.getvalue().to_pybytes())


def read_cut(path: Path) -> Cut:
    """A cut from a file of `write_cut`; raises DamagedData for another file or a changed content."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(path)
        head = json.loads((file.metadata.metadata or {})[CUT_KEY.encode()])
        vintage = vintage_from_json(head["vintage"])
        table = encoded(file.read(), vintage.shape)
    except (OSError, KeyError, pa.ArrowInvalid, json.JSONDecodeError) as error:
        raise DamagedData(f"{path.name} is not a data cut ({error})") from error
    if content_hash(table) != head["sha256"]:
        raise DamagedData(f"{path.name} was changed after it was written: its content has another hash")
    asked = {key: tuple(values) for key, values in head["asked"].items()}
    return Cut(table, vintage, asked, head["sha256"])


def encoded(table: pa.Table, shape: Shape = "tidy") -> pa.Table:
    """A table of evidence with its text columns dictionary-encoded and its numbers in their types."""
    import pyarrow as pa

    from distretto.evidence.dataset import schema_of

    columns = []
    for wanted in schema_of(shape):
        column = whole(table[wanted.name])
        if pa.types.is_dictionary(wanted.type):
            plain = column.cast(pa.string()) if pa.types.is_dictionary(column.type) else column
            columns.append(plain.dictionary_encode())
        else:
            columns.append(column.cast(wanted.type))
    return pa.table(columns, schema=schema_of(shape))


def default_home() -> Path:
    """Where this user's data lie: `$DISTRETTO_HOME`, in a checkout where `make up` last served, else the operating
    system's place for such data."""
    given = os.environ.get(HOME, "").strip() or _home_of_checkout()
    if given:
        return Path(given)
    from platformdirs import user_data_dir

    return Path(user_data_dir("distretto", appauthor=False))


@cache
def _home_of_checkout() -> str:
    """What `scripts/bootstrap.py` has kept in the environment of a checkout."""
    try:
        return (Path(sys.prefix) / SERVED_HOME).read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return ""


def default_store() -> Store:
    """The store of this user's home, one for each home and process."""
    return _store(default_home())


@lru_cache(maxsize=8)
def _store(home: Path) -> Store:
    return Store(home)


def _of_records(where: Mapping[str, tuple[Any, ...]]) -> dict[str, tuple[Any, ...]]:
    others = sorted(set(where) - {"indicator"})
    if others:
        raise ValueError(f"a data set of records is cut by its fields alone, not by {', '.join(others)}")
    return {"field": where["indicator"]} if "indicator" in where else {}


def _changed_at(path: Path) -> int | None:
    try:
        return path.stat().st_mtime_ns
    except (FileNotFoundError, NotADirectoryError):
        return None


def _manifest(folder: Path) -> tuple[Vintage, ...]:
    path = folder / "manifest.json"
    return _manifest_at(folder, path.stat().st_mtime_ns) if path.exists() else ()


@lru_cache(maxsize=256)
def _manifest_at(folder: Path, _changed: int) -> tuple[Vintage, ...]:
    return read_manifest(folder)


def _newest(listed: Sequence[Vintage], marks: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """By data set the version of the newest vintage that nobody marked down; the newest where all are."""
    newest = {v.name: v.version for v in listed}
    sound = {
        v.name: v.version for v in listed
        if marks.get(f"{v.name}@{v.version}", {}).get("state") not in ("known_faulty", "superseded")
    }  # fmt: skip
    return newest | sound


def _in_use(found: Sequence[Vintage]) -> Vintage:
    """Of the vintages of a data set, oldest first, the one that is read: the last current one, else the last."""
    return next((v for v in reversed(found) if v.state == "current"), found[-1])


def _in_state(vintage: Vintage, marks: Mapping[str, Mapping[str, str]], newest: str) -> Vintage:
    mark = marks.get(f"{vintage.name}@{vintage.version}")
    if mark is not None:
        state = next(s for s in STATES if s == mark["state"])
        return vintage.marked(state, mark["reason"], mark["since"])
    return vintage if vintage.version == newest else vintage.marked("superseded", "", "")


def _places(
    column: Coded, rows: NDArray[np.intp], wanted: Sequence[str] | None,
) -> tuple[NDArray[np.intp], tuple[str, ...]]:
    names, codes = column
    if wanted is None:
        wanted = sorted(names[code] for code in np.unique(codes[rows]))
    place = {name: i for i, name in enumerate(wanted)}
    of_code = np.array([place.get(name, -1) for name in names], dtype=np.intp)
    return (of_code[codes[rows]] if len(rows) else np.empty(0, dtype=np.intp)), tuple(wanted)
