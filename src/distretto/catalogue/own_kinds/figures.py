"""Figures by region, industry and year: those of a table, or of firms that are added up and protected first.

Reading, checking, adding up and protecting are `evidence/own`'s. What is kept is what came of them: no row of a firm.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.utils import timezone

from distretto.catalogue.document import Fault
from distretto.catalogue.interfaces.entries import Unreadable, Where
from distretto.catalogue.own_kinds.file import Origin, OwnFile
from distretto.catalogue.own_kinds.kind import OwnKind
from distretto.evidence.dataset import Vintage, read_manifest
from distretto.evidence.own import incoming
from distretto.evidence.own.faults import WrongTable
from distretto.evidence.own.keeping import dataset_name, keep
from distretto.evidence.own.loading import Loaded, load, look
from distretto.evidence.own.mapping import MEASURES, Mapping, to_json
from distretto.evidence.own.reading import suffix_of
from distretto.evidence.store import Store

DATASET = dataset_name(incoming.NAME)
HEADING = ("region", "industry", "year", "indicator", "unit", "value", "status")
SHEET = ("id", "region", "industry", "year", *MEASURES)
"""The columns of an empty file; `id` is a firm's number, and a table has none."""


def read_figures(data: bytes, name: str) -> OwnFile:
    """The figures of a file whose columns mean what they are guessed to; raises Unreadable for no table."""
    with TemporaryDirectory(prefix="distretto-own-") as place:
        folder = Path(place)
        try:
            sent = folder / f"sent{suffix_of(name)}"
            sent.write_bytes(data)
            staged, mapping = look(sent, folder, name=name)
        except WrongTable as wrong:
            raise Unreadable(wrong.faults[0].key, **wrong.faults[0].values) from wrong
        try:
            loaded = load(staged, mapping, name=incoming.NAME, on=timezone.localdate(), title=name)
        except WrongTable as wrong:
            faults = tuple(
                (Where(one.rows[0] if one.rows else 1, one.column), Fault(one.column, one.key, one.values))
                for one in wrong.faults
            )
            return replace(_own_file(mapping, staged.columns, staged.rows), faults=faults)
    wanted, result = incoming.Wanted(name, name, mapping=mapping), incoming.came_of(loaded)
    found = _own_file(mapping, staged.columns, result.figures)
    return replace(
        found, write=lambda origin, target: _write(loaded, origin, target), read_as=remembered(wanted, result),
    )


def file_of(folder: Path, told: incoming.Told, wanted: incoming.Wanted) -> OwnFile:
    """What was made of a file that came in (`evidence/own/incoming.py`), ready to be kept."""
    assert told.result is not None
    assert wanted.mapping is not None
    found = _own_file(wanted.mapping, told.columns, told.result.figures)
    return replace(
        found, write=lambda _, target: _copy(folder / incoming.RESULT, target),
        read_as=remembered(wanted, told.result),
    )


def remembered(wanted: incoming.Wanted, result: incoming.Result) -> dict[str, Any]:
    """How a file was read and what came of it, as a version of a data set remembers it."""
    assert wanted.mapping is not None
    return {
        "mapping": json.loads(to_json(wanted.mapping)), "rule": [wanted.least, wanted.share, wanted.dominant],
        "edition": wanted.edition, "beside": wanted.beside, "result": asdict(result),
    }


def _own_file(mapping: Mapping, columns: tuple[str, ...], rows: int) -> OwnFile:
    return OwnFile(
        rows=rows, columns=tuple(mapping.columns), first=(), notes=(), faults=(), write=_nothing,
        passed_over=tuple(one for one in columns if one not in mapping.columns.values()),
    )


def _nothing(origin: Origin, target: Path) -> Vintage:
    raise ValueError(f"nothing was made of the file for {origin.name}, so nothing goes to {target}")


def _write(loaded: Loaded, origin: Origin, target: Path) -> Vintage:
    about = replace(
        loaded.vintage, provider=origin.organisation, table_code=origin.name,
        citation=f"{origin.organisation}: {origin.name}, version {origin.number}, not public.",
    )
    return keep(about, loaded.table, target)


def _copy(result: Path, target: Path) -> Vintage:
    shutil.copytree(result, target, dirs_exist_ok=True)
    (manifest,) = (target / "evidence").glob("*/*/manifest.json")
    return read_manifest(manifest.parent)[0]


def _exported(store: Store) -> Iterator[tuple[object, ...]]:
    """The figures as they are kept: hidden ones without a value."""
    yield HEADING
    table = store.cut(DATASET).table.select(["geo", "industry", "time", "indicator", "unit", "value", "status"])
    for row in table.to_pylist():
        yield tuple("" if cell is None else cell for cell in row.values())


FIGURES = OwnKind(
    name="figures", dataset=DATASET, read=read_figures, export=_exported, template=",".join(SHEET) + "\n",
    analysis="specialisation.profile", asked_at="specialisation/profile/", in_steps=True,
)
