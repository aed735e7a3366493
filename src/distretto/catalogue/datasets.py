"""What members write reaches the analyses through the one door: the published records as data sets of evidence.

Each kind of record is a data set (`catalogue.policies`, `catalogue.clusters` …). It is written anew when an analysis
asks about it and the catalogue has changed since; where an installation has no database yet, the data sets are made of
the starter catalogue. This module knows Django only where a database has to be read.
"""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from distretto.evidence.dataset import DamagedData, UnknownDataset, write_atomically
from distretto.evidence.suppliers import supply

if TYPE_CHECKING:
    from distretto.evidence.store import Store

PREFIX = "catalogue"
DATASETS: Mapping[str, str] = {
    "policy": "policies", "cluster": "clusters", "practice": "practices", "programme": "programmes", "call": "calls",
    "study": "studies", "tool": "tools", "pilot": "pilots", "strategy": "strategies", "assessment": "assessments",
    "transfer": "transfers", "case": "cases",
}  # fmt: skip
"""By kind of record: what its data set is called, after `catalogue.`."""
PROVIDER = "Distretto catalogue"
LICENCE = "Every record names its sources and its own terms; the codes and texts of the catalogue: CC BY 4.0."

_LOCK = threading.Lock()


@dataclass(frozen=True)
class Published:
    """A published record in one language, as it goes into the data.

    original : whether it is the one that the others translate. day : of its publication, or its youngest year.
    """

    key: str
    kind: str
    language: str
    version: int
    original: bool
    confirmation: str
    content: Mapping[str, Any]
    day: str


@dataclass(frozen=True)
class State:
    """At which state the catalogue is: which catalogue, the number of its last change, and of its last deletion."""

    origin: str
    value: int = 0
    epoch: int = 0


def connect() -> None:
    """Have the catalogue's data sets brought up to date whenever one of them is asked about."""
    supply(PREFIX, refresh)


def refresh(store: Store) -> None:
    """Write the data sets of the kinds that have changed since they were written last; mostly there is none."""
    with _LOCK:
        if not (_has_database(store) and _from_database(store)):
            _from_starter(store)


def name_of(kind: str) -> str:
    """The name of a kind's data set."""
    return f"{PREFIX}.{DATASETS[kind]}"


def _has_database(store: Store) -> bool:
    """Whether this installation has a catalogue of its own; finding out loads nothing."""
    return bool(os.environ.get("DATABASE_URL")) or (store.home / "distretto.sqlite3").exists()


def _from_database(store: Store) -> bool:
    """Bring the data sets up to date with the database; false where that has no catalogue yet."""
    from django.apps import apps

    if not apps.ready:
        import django

        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "distretto.web.settings")
        django.setup()
    from django.db import DatabaseError

    from distretto.catalogue.domain.queries import published

    try:
        state = published.state()
    except DatabaseError:
        return False
    before = _kept(store)
    if before != state:
        kinds = published.kinds_changed(before, state)
        for kind in kinds:
            _put(store, kind, state.value, published.records(kind))
        if published.settled():
            _keep(store, state)
    return True


def _from_starter(store: Store) -> None:
    """Make the data sets of the starter catalogue, once for each edition of it."""
    from distretto.catalogue.starter.shipped import edition, shipped

    state = State(f"starter {edition()}")
    if _kept(store) == state:
        return
    records = [
        Published(
            one.key, one.kind, one.language, 1, not one.original, one.confirmation, one.content,
            str(as_of(one.content) or ""),
        )
        for one in shipped()
    ]
    for kind in DATASETS:
        _put(store, kind, 0, [record for record in records if record.kind == kind])
    _keep(store, state)


def _put(store: Store, kind: str, number: int, records: Sequence[Published]) -> None:
    """Write a kind's data set at that state, unless it holds the same already."""
    from distretto.evidence.records import RecordSet, describe, records_table, write_records

    whole = {record.key for record in records if record.original}
    values = [value for record in records if record.key in whole for value in values_of(record)]
    about = RecordSet(
        name=name_of(kind), state=number, provider=PROVIDER, licence=LICENCE,
        citation=f"{PROVIDER}, {DATASETS[kind]}, {len(whole)} records at change {number}.",
        retrieved=max((record.day for record in records), default=""),
    )
    fresh = describe(about, records_table(values))
    try:
        before = store.vintage(about.name)
    except UnknownDataset:
        before = None
    if before is None or before.sha256 != fresh.sha256:
        folder = store.home / "evidence" / about.name
        write_records(about, values, folder)
        _clear(folder, fresh.version)


def _clear(folder: Path, newest: str) -> None:
    """Take away what the newest vintage replaces, but the one before it: somebody may be reading that just now.

    A vintage with a higher number is from a state that the catalogue was set back from.
    """
    versions = sorted(path.name for path in folder.iterdir() if path.is_dir())
    older = [version for version in versions if version < newest]
    for version in versions:
        if version not in (newest, *older[-1:]):
            shutil.rmtree(folder / version, ignore_errors=True)


def _state_file(store: Store) -> Path:
    return store.home / "evidence" / f"{PREFIX}.json"


def _kept(store: Store) -> State | None:
    """The state at which the data sets were written last."""
    try:
        return State(**json.loads(_state_file(store).read_bytes()))
    except FileNotFoundError:
        return None
    except (TypeError, ValueError) as error:
        raise DamagedData(f"{_state_file(store)} cannot be read ({error})") from error


def _keep(store: Store, state: State) -> None:
    body = {"origin": state.origin, "value": state.value, "epoch": state.epoch}
    write_atomically(_state_file(store), (json.dumps(body, sort_keys=True) + "\n").encode())


def as_of(content: Mapping[str, Any]) -> int | None:
    """The year of which the record is: as it says, else that of its youngest source."""
    years = [line["year"] for line in content.get("sources", ()) if line.get("year")]
    return content.get("as_of") or max(years, default=None)


def values_of(record: Published) -> Iterator[Any]:
    """Every public value of a record as a row of its data set; of a translation, its words alone.

    What is long (`prose`) and what is private stays with the catalogue.
    """
    from distretto.catalogue.kinds import fields_of

    own = (record.key, record.version, record.language)
    if record.original:
        yield from _facts(record, own)
    for name, declared in fields_of(record.kind).items():
        if not declared.private and name != "as_of":
            yield from _field_values(record, own, declared)


def private_values_of(record: Published, key: str) -> Iterator[Any]:
    """The values of a record that are not public, under a key; for a data set that is not either."""
    from distretto.catalogue.kinds import private_fields

    for declared in private_fields(record.kind):
        yield from _field_values(record, (key, record.version, record.language), declared)


def _field_values(record: Published, own: tuple[str, int, str], declared: Any) -> Iterator[Any]:
    """The values of one field; of a translation, those that are words."""
    name, value = declared.name, record.content.get(declared.name)
    if value is None:
        return
    if declared.takes == "rows":
        for line, row in enumerate(value):
            for column in declared.columns:
                if row.get(column.name) is not None and (record.original or column.is_text):
                    yield from _values(own, f"{name}.{column.name}", line, column, row[column.name])
    elif record.original or declared.is_text:
        yield from _values(own, name, 0, declared, value)


def _facts(record: Published, own: tuple[str, int, str]) -> Iterator[Any]:
    """What is known of a record beside its fields: the language it was written in, its state, its year."""
    from distretto.evidence.records import RecordValue

    yield RecordValue(*own, "language", code=record.language)
    yield RecordValue(*own, "confirmation", code=record.confirmation)
    if (year := as_of(record.content)) is not None:
        yield RecordValue(*own, "as_of", number=float(year), year=float(year))


def _values(own: tuple[str, int, str], name: str, line: int, declared: Any, value: Any) -> Iterator[Any]:
    from distretto.evidence.records import RecordValue

    takes = declared.takes
    for one in value if takes in ("codes", "findings") else (value,):
        if takes in ("code", "codes"):
            yield RecordValue(*own, name, line, code=one, geo=one if declared.codes == "regions" else "")
        elif takes == "record":
            yield RecordValue(*own, name, line, code=one)
        elif takes == "yes_no":
            yield RecordValue(*own, name, line, code="yes" if one else "no")
        elif takes in ("count", "number", "amount", "share", "year"):
            yield RecordValue(*own, name, line, number=float(one), year=float(one) if takes == "year" else None)
        elif takes in ("day", "moment"):
            yield RecordValue(*own, name, line, text=one, year=float(one[:4]))
        elif takes != "prose":
            yield RecordValue(*own, name, line, text=one)
