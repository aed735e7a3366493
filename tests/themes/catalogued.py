"""Synthetic records for analyses of the catalogue: made here, named so, and in a store of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from distretto.catalogue import datasets
from distretto.catalogue.datasets import Published, values_of
from distretto.evidence.records import RecordSet, write_records
from distretto.evidence.store import Store
from distretto.evidence.suppliers import supply


def record(kind: str, key: str, *, confirmation: str = "to_confirm", **content: Any) -> Published:
    """A synthetic record as it is published."""
    whole = {"title": f"Synthetic {key}", "regions": ["ITI3"], "themes": ["innovation"], **content}
    return Published(key, kind, "en", 1, True, confirmation, whole, "2026-01-01")


@contextmanager
def store_with(folder: Path, by_kind: Mapping[str, Iterable[Published]]) -> Iterator[Store]:
    """A store that has these records, and no other, in the data sets of these kinds."""
    for kind, records in by_kind.items():
        about = RecordSet(datasets.name_of(kind), 1, "Synthetic", "its own terms", "Synthetic.", "2026-01-01")
        values = [value for one in records for value in values_of(one)]
        write_records(about, values, folder / "evidence" / about.name)
    supply(datasets.PREFIX, lambda store: None)
    try:
        yield Store(folder)
    finally:
        datasets.connect()
