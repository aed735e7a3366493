"""The data: every vintage has its manifest's content; findings can be read; nothing half made lies about."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from distretto.cli.diagnosis.found import Found, warning, wrong
from distretto.evidence.placing import MAKING

if TYPE_CHECKING:
    from distretto.evidence.dataset import Vintage

AN_HOUR = 3600.0
"""Seconds after which nobody is still making what is half made."""


def look(home: Path) -> Iterator[Found]:
    """What is the matter with data and findings."""
    yield from _vintages(home)
    yield from _findings(home)
    yield from _leftovers(home)


def _vintages(home: Path) -> Iterator[Found]:
    from distretto.evidence.dataset import DamagedData, read_manifest
    from distretto.evidence.store import Store

    found: list[Vintage] = []
    try:
        store = Store(home)
        found += store.vintages()
        for newest, used in store.passed_over():
            yield warning("newest-faulty", name=newest.name, newest=newest.version, reason=newest.reason,
                          used=used.version)  # fmt: skip
    except DamagedData as error:
        yield wrong("data-damaged", reason=error)
    for manifest in sorted((home / "own_data").glob("**/evidence/*/*/manifest.json")):
        try:
            found += read_manifest(manifest.parent)
        except DamagedData as error:
            yield wrong("data-damaged", reason=error)
    for vintage in found:
        yield from _content(vintage)


def _content(vintage: Vintage) -> Iterator[Found]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from distretto.evidence.provenance import content_hash
    from distretto.evidence.store import encoded

    path, name = vintage.path, f"{vintage.name} {vintage.version}"
    if path is None or not path.exists():
        yield wrong("table-missing", name=name, path=path)
        return
    try:
        told = content_hash(encoded(pq.read_table(path), vintage.shape))
    except (OSError, KeyError, pa.ArrowException) as error:
        yield wrong("table-unreadable", name=name, path=path, reason=str(error).splitlines()[0])
        return
    if told != vintage.sha256:
        yield wrong("table-changed", name=name, path=path)


def _findings(home: Path) -> Iterator[Found]:
    for path in sorted((home / "findings" / "by-inputs").glob("*/*.json")):
        try:
            json.loads(path.read_bytes())
        except (OSError, ValueError):
            yield wrong("finding-unreadable", path=path)


def _leftovers(home: Path) -> Iterator[Found]:
    before = time.time() - AN_HOUR
    patterns = (f"**/{MAKING}*", "**/*.part", ".restoring")
    for path in sorted({path for pattern in patterns for path in home.glob(pattern)}):
        if path.stat().st_mtime < before:
            yield warning("leftover", path=path)
