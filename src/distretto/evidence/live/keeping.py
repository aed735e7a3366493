"""What came, kept: figures as a new vintage of a house's data set, other files as they came; whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from distretto.evidence.dataset import UnknownDataset, Vintage, manifest_bytes
from distretto.evidence.live.eurostat_tables import edition_of
from distretto.evidence.live.registry import Entry
from distretto.evidence.live.troubles import SourceTrouble
from distretto.evidence.observatory.builder import write_table
from distretto.evidence.placing import being_made, put_in_place
from distretto.evidence.sources import Parsed
from distretto.evidence.sources.faults import Fault, said, several
from distretto.evidence.store import Store

if TYPE_CHECKING:
    import pyarrow as pa

PROVENANCE = "provenance.json"
RAW = "sources"


@dataclass(frozen=True)
class Kept:
    """What was kept. version : of the new vintage, or of the one that has the same content; fresh : whether it is new.

    path : its folder. before : the vintage that was in use, None where there was none. rows, sha256 : of the content.
    beside : the names of what was made of files that are kept as they came.
    together : what else the same files became.
    """

    version: str
    path: Path
    fresh: bool
    rows: int
    sha256: str
    vintage: Vintage | None = None
    before: Vintage | None = None
    beside: tuple[str, ...] = ()
    together: tuple[Kept, ...] = ()


def keep_vintage(
    entry: Entry, parsed: Parsed, origin: Sequence[Mapping[str, Any]], store: Store, *, on: date, updated: str = "",
    since: int | None = None,
) -> Kept:
    """Make a vintage of the rows; where the newest one has the same content there is none to make.

    origin : what is known of each file that the rows are from. updated : when the provider last changed the table.
    since : the first year that was asked for, said in the citation. Raises SourceError where a cell occurs twice.
    """
    if entry.becomes is None:
        raise ValueError(f"{entry.name} becomes no data set")
    name = entry.becomes.name
    if not parsed.rows.num_rows:
        raise SourceTrouble("empty", host=entry.publisher)
    before = _newest(store, name)
    parsed, carried = _with_others(entry, parsed, store, before)
    edition = entry.becomes.edition
    if entry.becomes.shape == "tidy":
        edition = edition_of(*(parsed.rows[column].to_pylist() for column in ("geo", "time"))) or edition
    said = f"{entry.cite}, retrieved on {on:%Y-%m-%d}"
    said += f", last changed by the provider on {updated[:10]}" if updated else ""
    said += f", years from {since} on" if since is not None else ""
    said += f"; {', '.join(carried)} as in version {before.version}" if carried and before else ""
    home = store.home / "evidence"
    version = _free(home / name, on)
    source = replace(
        entry.becomes, version=version, retrieved=f"{on:%Y-%m-%d}", citation=f"{said}.",
        licence=entry.terms, edition=edition,
    )
    with being_made(home) as room:
        # two folders down, where no store looks for vintages
        made = room / "made" / version
        made.mkdir(parents=True)
        vintage = write_table(source, parsed, made)
        if before is not None and before.sha256 == vintage.sha256:
            folder = before.path.parent if before.path else home
            return Kept(before.version, folder, False, vintage.coverage.cells, vintage.sha256, before, before)
        (made / PROVENANCE).write_bytes(_provenance(entry, origin, on, version, updated))
        (made / "manifest.json").write_bytes(manifest_bytes((replace(vintage, path=None),)))
        put_in_place(made, home / name / version)
    (home / name).touch()
    vintage = replace(vintage, path=home / name / version / f"{name}.parquet")
    return Kept(version, home / name / version, True, vintage.coverage.cells, vintage.sha256, vintage, before)


def refuse_older(entry: Entry, dataset: str, parsed: Parsed, file: str, store: Store) -> None:
    """Raise SourceTrouble where figures of a file end before those that they replace, all of them or those of an area:
    the older would be read as the present. What the entry carries over is not replaced, and an area in which no
    project began of late is not older for that."""
    before = _newest(store, dataset)
    if before is None or before.shape != "tidy" or not parsed.rows.num_rows:
        return
    import pyarrow.compute as pc

    rows = store.cut(dataset, version=before.version).table
    if entry.carries_over:
        replaced, here = (_joined(table, entry.carries_over) for table in (rows, parsed.rows))
        rows = rows.filter(pc.is_in(replaced, here.unique()))
    there, given = _newest_years(rows), _newest_years(parsed.rows)
    back = [
        Fault("", said("area-older", area=geo, year=year, newest=there[geo]))
        for geo, year in sorted(given.items()) if year < there.get(geo, year) and not entry.of_projects
    ]
    newest, year = max(there.values(), default=0), max(given.values())
    if not back and year >= newest:
        return
    raise SourceTrouble(
        "older" if year < newest else "older-areas", error=several(back) if back else None, file=file, year=year,
        dataset=dataset, newest=newest,
    )


def _newest_years(rows: pa.Table) -> dict[str, int]:
    """The newest year of each area."""
    found = rows.group_by("geo").aggregate([("time", "max")])
    return dict(zip(found["geo"].to_pylist(), found["time_max"].to_pylist(), strict=True))


def _with_others(
    entry: Entry, parsed: Parsed, store: Store, before: Vintage | None,
) -> tuple[Parsed, tuple[str, ...]]:
    """The rows with those of the vintage before for what they do not have, where the entry has that; and which."""
    if not entry.carries_over or before is None:
        return parsed, ()
    import pyarrow as pa
    import pyarrow.compute as pc

    rows = store.cut(before.name, version=before.version).table.cast(parsed.rows.schema)
    there, here = (_joined(table, entry.carries_over) for table in (rows, parsed.rows))
    others = rows.filter(pc.invert(pc.is_in(there, here.unique())))
    carried = tuple(sorted(str(one) for one in others[entry.carries_over[-1]].unique().to_pylist()))
    return replace(parsed, rows=pa.concat_tables([parsed.rows, others])), carried


def _joined(table: pa.Table, columns: Sequence[str]) -> pa.ChunkedArray:
    """The texts of several columns as one, by which rows are told apart."""
    import pyarrow as pa
    import pyarrow.compute as pc

    return pc.binary_join_element_wise(*(table[column].cast(pa.string()) for column in columns), " ")


def keep_raw(
    entry: Entry, files: Mapping[str, Path], origin: Sequence[Mapping[str, Any]], home: Path, *, on: date,
) -> Kept:
    """Keep files as they came, under `home/sources/NAME/VERSION/`; the same content as last time is not kept twice.

    files : by the name under which each is kept. Raises SourceError where what is to be made of them cannot be.
    """
    made_of = entry.beside(files) if entry.beside is not None else {}
    told = [str(one["sha256"]) for one in origin]
    place = home / RAW / entry.name
    size = sum(path.stat().st_size for path in files.values())
    for old in sorted(place.glob("*/"), reverse=True)[:1]:
        if _hashes(old) == told:
            return Kept(old.name, old, False, size, told[0], beside=tuple(made_of))
    version = _free(place, on)
    with being_made(home / RAW) as room:
        made = room / version
        made.mkdir()
        for name, path in files.items():
            shutil.copyfile(path, made / name)
        for name, body in made_of.items():
            (made / name).write_bytes(body)
        (made / PROVENANCE).write_bytes(_provenance(entry, origin, on, version, ""))
        put_in_place(made, place / version)
    return Kept(version, place / version, True, size, told[0], beside=tuple(made_of))


@contextmanager
def alone(name: str, home: Path, *, wait: bool = False) -> Iterator[None]:
    """Let one process at a time fetch a source; raises SourceTrouble where another does, unless it is waited for."""
    place = home / RAW / f".{name}.lock"
    place.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(place, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _lock(handle, wait):
            raise SourceTrouble("running", name=name)
        yield
    finally:
        os.close(handle)


def _lock(handle: int, wait: bool) -> bool:
    try:
        import fcntl
    except ImportError:
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    return True


def _newest(store: Store, name: str) -> Vintage | None:
    try:
        return store.vintages(name)[-1]
    except UnknownDataset:
        return None


def _free(place: Path, on: date) -> str:
    """The day, with a number from the second of a day on: versions sort as text."""
    day = f"{on:%Y-%m-%d}"
    names = [day, *(f"{day}-{number:02d}" for number in range(2, 100))]
    return next(name for name in names if not (place / name).exists())


def _hashes(folder: Path) -> list[str]:
    try:
        return [str(one["sha256"]) for one in json.loads((folder / PROVENANCE).read_bytes())["files"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _provenance(
    entry: Entry, origin: Sequence[Mapping[str, Any]], on: date, version: str, updated: str,
) -> bytes:
    told = {
        "source": entry.name, "publisher": entry.publisher, "terms": entry.terms, "page": entry.page,
        "version": version, "retrieved": f"{on:%Y-%m-%d}", "updated": updated, "files": list(origin),
    }
    return (json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
