"""ESCO's names in another language: from the official download into the reader's home.

The download of a language (esco.ec.europa.eu, CSV) holds occupations_LANG.csv, skills_LANG.csv and
ISCOGroups_LANG.csv. Addresses are the same in all languages, so a file of any version serves as far as they agree.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from distretto.evidence.classifications.stored_lists import ALSO, OCCUPATIONS, SKILLS
from distretto.evidence.dataset import RECORD_COLUMNS, Indicator, Vintage, manifest_bytes
from distretto.evidence.observatory.builder import write_table
from distretto.evidence.placing import being_made, put_in_place
from distretto.evidence.records import RecordValue, records_table
from distretto.evidence.sources import Parsed, Source, SourceError, esco, esco_occupations, esco_skills
from distretto.evidence.sources.faults import said
from distretto.evidence.store import Store

FILES = {OCCUPATIONS: "occupations", SKILLS: "skills"}
GROUPS = "ISCOGroups"
ADDRESS, NAME, OTHERS = "conceptUri", "preferredLabel", "altLabels"
SOURCES = {OCCUPATIONS: esco_occupations.SOURCE, SKILLS: esco_skills.SOURCE}


@dataclass(frozen=True)
class Loaded:
    """What was loaded of one list: how many of its entries have a name in the language now, of how many."""

    vintage: Vintage
    named: int
    entries: int


def load_labels(place: Path, language: str, store: Store) -> tuple[Loaded, ...]:
    """Take names from the official download (a folder or the ZIP itself) and keep them in the store's home.

    The tables get a new version that holds the names beside those that are there; the shipped ones stay as they are.
    Raises SourceError where a file is not there or is no such file, and where it names nothing that is known here.
    """
    if not re.fullmatch("[a-z]{2}", language) or language == esco.LANGUAGE:
        raise SourceError(str(place), said("not-language", given=language))
    read = {name: _names(place, f"{file}_{language}.csv", needed=True) for name, file in FILES.items()}
    read[OCCUPATIONS] |= _names(place, f"{GROUPS}_{language}.csv", needed=False)
    made = [_with_names(name, names, language, store) for name, names in read.items()]
    return tuple(Loaded(_written(source, parsed, store), named, entries) for source, parsed, named, entries in made)


def _with_names(
    name: str, names: Mapping[str, tuple[str, ...]], language: str, store: Store,
) -> tuple[Source, Parsed, int, int]:
    """The table with the names in it, how many of its entries have one, and of how many."""
    vintage = store.vintage(name)
    columns = [store.cut(name, version=vintage.version).table[column].to_pylist() for column in RECORD_COLUMNS]
    rows = [RecordValue(*row) for row in zip(*columns, strict=True)]
    kept = [row for row in rows if row.language != language]
    addresses = {row.record: row.text for row in kept if row.field == "uri"}
    records = sorted({row.record for row in kept})
    found = {record: names[key] for record in records if (key := _address(record, addresses)) in names}
    if not found:
        raise SourceError(f"{FILES[name]}_{language}.csv", said("no-known-name"))
    most = None if name == OCCUPATIONS else 1
    kept += [value for record, told in found.items() for value in _values(record, told[:most], language)]
    table = records_table(kept)
    version = vintage.version if f"+{language}" in vintage.version else f"{vintage.version}+{language}"
    fields = sorted(set(table["field"].to_pylist()))
    source = replace(SOURCES[name], version=version, indicators=tuple(Indicator(field, "") for field in fields))
    return source, Parsed(table, left_out=vintage.coverage.left_out), len(found), len(records)


def _written(source: Source, parsed: Parsed, store: Store) -> Vintage:
    folder = store.home / "evidence" / source.name / source.version
    with being_made(store.home / "evidence") as room:
        # two folders down, where no store looks for vintages
        made = room / "made" / source.version
        made.mkdir(parents=True)
        written = write_table(source, parsed, made)
        (made / "manifest.json").write_bytes(manifest_bytes((replace(written, path=None),)))
        put_in_place(made, folder)
    folder.parent.touch()
    return replace(written, path=folder / f"{source.name}.parquet")


def _address(record: str, addresses: Mapping[str, str]) -> str:
    """What is ESCO's own of a record's address: of a group of occupations it is a C before its code."""
    return addresses.get(record, f"C{record}" if record.isdigit() else record)


def _values(record: str, names: tuple[str, ...], language: str) -> Iterator[RecordValue]:
    yield RecordValue(record, 1, language, "title", text=names[0])
    for line, other in enumerate(names[1:]):
        yield RecordValue(record, 1, language, ALSO, line, text=other)


def _names(place: Path, file: str, *, needed: bool) -> dict[str, tuple[str, ...]]:
    """The names by what is ESCO's own of the address: the preferred one first."""
    text = esco.text_in(place, file)
    if text is None:
        if needed:
            raise SourceError(file, said("not-here", folder=place))
        return {}
    reader = csv.DictReader(io.StringIO(text, newline=""))
    lacking = [column for column in (ADDRESS, NAME) if column not in (reader.fieldnames or ())]
    if lacking:
        there = ", ".join(reader.fieldnames or ())
        raise SourceError(file, said("columns", missing=", ".join(lacking), found=there))
    found = {}
    for row in reader:
        names = tuple(filter(None, (line.strip() for line in (row.get(OTHERS) or "").splitlines())))
        if row[ADDRESS] and row[NAME]:
            found[esco.key_of(row[ADDRESS])] = (row[NAME].strip(), *(name for name in names if name != row[NAME]))
    return found
