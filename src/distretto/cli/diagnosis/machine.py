"""The program's own parts, the folder, the disk, the time zones, and what the engine needs."""

from __future__ import annotations

import importlib.metadata as installed
import os
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from distretto.cli.diagnosis.found import Found, warning, wrong
from distretto.cli.serve import NEEDED

SCARCE = 5 * NEEDED
"""Bytes under which the disk will be full soon."""


def look(home: Path) -> Iterator[Found]:
    """What the machine lacks."""
    yield from _packages()
    yield from _home(home)
    try:
        ZoneInfo("Europe/Rome")
    except ZoneInfoNotFoundError:
        yield wrong("time-zones")
    yield from _fonts()
    yield from _engine()


def _packages() -> Iterator[Found]:
    from packaging.requirements import Requirement

    for line in installed.requires("distretto") or ():
        needed = Requirement(line)
        if needed.marker is not None and not needed.marker.evaluate({"extra": ""}):
            continue
        try:
            there = installed.version(needed.name)
        except installed.PackageNotFoundError:
            yield wrong("package-missing", package=needed.name)
        else:
            if not needed.specifier.contains(there, prereleases=True):
                yield wrong("package-other", package=needed.name, there=there, needed=needed.specifier)


def _home(home: Path) -> Iterator[Found]:
    if not home.is_dir():
        yield wrong("home-missing", home=home)
        return
    if not os.access(home, os.W_OK):
        yield wrong("home-unwritable", home=home)
    free = shutil.disk_usage(home).free
    if free < SCARCE:
        (level, needed) = (wrong, NEEDED) if free < NEEDED else (warning, SCARCE)
        yield level("disk", home=home, free=free // 2**20, needed=needed // 2**20)


def _fonts() -> Iterator[Found]:
    """Whether documents can be set: Typst brings fonts, but a machine may keep it from finding any."""
    import typst

    try:
        typst.compile(b"#set text(fallback: true)\nDistretto", format="pdf")
    except Exception as error:
        yield wrong("documents", reason=str(error).splitlines()[0])


def _engine() -> Iterator[Found]:
    engine = os.environ.get("DISTRETTO_ENGINE", "").strip()
    if engine in ("", "duckdb"):
        return
    if find_spec("pyspark") is None:
        yield wrong("spark-missing", engine=engine)
    elif not engine.startswith("spark://") and shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        yield wrong("java-missing", engine=engine)
