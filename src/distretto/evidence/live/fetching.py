"""Fetching a source by its name: asked, read, kept, and how it went written down; what was kept before stays."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from distretto.evidence.dataset import write_atomically
from distretto.evidence.live import eurostat
from distretto.evidence.live.eurostat import Form, Long
from distretto.evidence.live.getting import Got, Patience, Progress, get, newer, no_progress, plain, sha256_of
from distretto.evidence.live.keeping import RAW, Kept, alone, keep_raw, keep_vintage, refuse_older
from distretto.evidence.live.registry import Entry, entries
from distretto.evidence.live.troubles import SourceTrouble, of_file
from distretto.evidence.sources import SourceError
from distretto.evidence.sources.faults import gathering, said
from distretto.evidence.store import Store

STATE = "state.json"


@dataclass(frozen=True)
class State:
    """How a source stands. tried, reached : when it was last asked, and last answered; "" = never. trouble : why not,
    a case with its values. unchanged : whether the last answer was what was here already. newer : whether the provider
    has something newer, as it said at `looked`; None where that is not known."""

    name: str
    tried: str = ""
    reached: str = ""
    version: str = ""
    rows: int = 0
    sha256: str = ""
    unchanged: bool = False
    trouble: Mapping[str, Any] | None = None
    newer: bool | None = None
    looked: str = ""


def states(home: Path) -> tuple[State, ...]:
    """How every source stands, in the order of the registry."""
    told = _read(home)
    return tuple(State(one.name, **told.get(one.name, {})) for one in entries())


def fetch(
    entry: Entry, store: Store, *, since: int | None = None, files: Sequence[Path] = (),
    progress: Progress = no_progress, how: Patience | None = None, older: bool = False,
) -> Kept:
    """Fetch a source, or take it from files, and keep it. since : the first year asked for, of tables alone.
    older : whether files are taken, too, whose newest year lies before the newest at hand.

    Raises SourceTrouble; then what was kept before is in use as before, and the trouble is written down.
    """
    home = store.home
    with alone(entry.name, home):
        try:
            kept = _fetched(entry, store, since, files, progress, how, older)
        except (SourceTrouble, SourceError) as error:
            trouble = error if isinstance(error, SourceTrouble) else SourceTrouble("table", error=error)
            if files:
                trouble.of_given(_file_of_table(entry, files))
            _write(home, entry.name, tried=_now(), trouble=trouble.plain())
            raise trouble from error
        now = _now()
        _write(home, entry.name, tried=now, reached=now, version=kept.version, rows=kept.rows, sha256=kept.sha256,
               unchanged=not any(each.fresh for each in (kept, *kept.together)), trouble=None, newer=None, looked="")
        return kept


def look(entry: Entry, home: Path, *, how: Patience | None = None) -> bool | None:
    """Ask whether the provider has something newer than what was fetched last, without fetching it.

    None where it was not fetched in one piece of all years, or the provider does not tell. Raises SourceTrouble.
    """
    base = entry.address()
    asked = [eurostat.address(query, base) for query in entry.queries] if entry.way == "table" else (
        [f"{base}/{entry.path}"] if base else []
    )
    found = [newer(url, home / "cache" / entry.provider, how=how) for url in asked]
    told = True if True in found else None if None in found or not found else False
    if told is not None:
        _write(home, entry.name, newer=told, looked=_now())
    return told


def _fetched(
    entry: Entry, store: Store, since: int | None, files: Sequence[Path], progress: Progress, how: Patience | None,
    older: bool,
) -> Kept:
    guarded = bool(files) and not older
    on = datetime.now(UTC).date()
    if entry.way == "table":
        tables, origin, bodies = (
            _given_tables(entry, files) if files else _asked(entry, store.home, since, progress, how)
        )
        if entry.from_tables is None:
            return keep_raw(entry, bodies, origin, store.home, on=on)
        updated = max((one.updated for one in tables.values()), default="")
        with gathering():
            parsed = entry.from_tables(tables)
        if guarded and entry.becomes is not None:
            refuse_older(entry, entry.becomes.name, parsed, files[0].name, store)
        return keep_vintage(entry, parsed, origin, store, on=on, updated=updated, since=since)
    if files:
        paths, origin, kept_as = list(files), [_given(one) for one in files], {one.name: one for one in files}
    else:
        got = _downloaded(entry, store.home, progress, how)
        paths, origin, kept_as = [got.path], [plain(got)], {entry.path.rpartition("/")[2]: got.path}
    if entry.from_files is not None:
        with gathering():
            made = entry.from_files(paths)
        for source, parsed in made if guarded else ():
            refuse_older(entry, source.name, parsed, files[0].name, store)
        first, *others = (
            keep_vintage(replace(entry, becomes=source), parsed, origin, store, on=on) for source, parsed in made
        )
        return replace(first, together=tuple(others))
    if entry.from_file is None:
        return keep_raw(entry, kept_as, origin, store.home, on=on)
    with gathering():
        parsed = entry.from_file(paths)
    if guarded and entry.becomes is not None:
        refuse_older(entry, entry.becomes.name, parsed, files[0].name, store)
    return keep_vintage(entry, parsed, origin, store, on=on)


def _asked(
    entry: Entry, home: Path, since: int | None, progress: Progress, how: Patience | None,
) -> tuple[dict[str, Long], list[dict[str, Any]], dict[str, Path]]:
    """The tables from the provider, with what is known of each body."""
    tables: dict[str, Long] = {}
    came: list[Got] = []
    bodies: dict[str, Path] = {}
    for query in entry.queries:
        asked = replace(query, since=since)
        table, got = eurostat.fetch(
            asked, home / "cache" / entry.provider, base=entry.address(), progress=progress, how=how,
        )
        tables[query.table] = table
        came += got
        ending = {"json": "json", "csv": "csv.gz"}[query.form]
        bodies |= {f"{query.table}-{number:02d}.{ending}": one.path for number, one in enumerate(got, start=1)}
    return tables, [plain(one) for one in came], bodies


def _given_tables(
    entry: Entry, files: Sequence[Path],
) -> tuple[dict[str, Long], list[dict[str, Any]], dict[str, Path]]:
    """The tables from files that a person downloaded: each names its table, or there is one alone."""
    tables: dict[str, Long] = {}
    for query in entry.queries:
        path = _of_table(entry, query.table, files)
        if path is None:
            raise of_file(query.table, said("no-file", table=query.table))
        form: Form = "json" if path.read_bytes()[:64].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{") else "csv"
        tables[query.table] = eurostat.read(replace(query, form=form), path)
    return tables, [_given(path) for path in files], {path.name: path for path in files}


def _of_table(entry: Entry, table: str, files: Sequence[Path]) -> Path | None:
    """The file that is a table: it has its name, or there is one of each alone."""
    named = (path for path in files if table.lower() in path.name.lower())
    return next(named, files[0] if len(entry.queries) == len(files) == 1 else None)


def _file_of_table(entry: Entry, files: Sequence[Path]) -> dict[str, str]:
    """The names of the given files by the table that each is."""
    found = {query.table: _of_table(entry, query.table, files) for query in entry.queries}
    return {table: path.name for table, path in found.items() if path is not None}


def _downloaded(entry: Entry, home: Path, progress: Progress, how: Patience | None) -> Got:
    base = entry.address()
    if not base:
        raise SourceTrouble("by-hand", name=entry.name)
    name = entry.path.rpartition("/")[2]
    return get(
        f"{base}/{entry.path}", home / "cache" / entry.provider, progress=progress, how=how,
        check=lambda body: _whole(body, name),
    )


def _whole(body: Path, name: str) -> None:
    """Raise SourceTrouble where an archive or a JSON file is damaged: a wrong length may have cut it."""
    if name.endswith(".zip"):
        try:
            with zipfile.ZipFile(body) as archive:
                damaged = archive.testzip()
        except (zipfile.BadZipFile, zlib.error, EOFError):
            damaged = name
        if damaged is not None:
            raise of_file(name, said("no-zip"))
    elif name.endswith("json"):
        try:
            json.loads(body.read_bytes())
        except ValueError as error:
            raise of_file(name, said("no-json")) from error


def _given(path: Path) -> dict[str, Any]:
    """What provenance says of a file that a person gave."""
    return {"file": path.name, "retrieved": _now(), "sha256": sha256_of(path), "bytes": path.stat().st_size}


def _read(home: Path) -> dict[str, dict[str, Any]]:
    try:
        told: dict[str, dict[str, Any]] = json.loads((home / RAW / STATE).read_bytes())
    except (OSError, ValueError):
        return {}
    return told


def _write(home: Path, name: str, **told: Any) -> None:
    """Write down how a source stands; sources that others fetch at the same time are left as they are."""
    with alone("state", home, wait=True):
        every = _read(home)
        every[name] = {**every.get(name, {}), **told}
        body = json.dumps(every, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        write_atomically(home / RAW / STATE, body.encode())


def _now() -> str:
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
