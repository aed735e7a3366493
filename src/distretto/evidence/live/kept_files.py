"""Files that were kept as they came: the newest of a source, for what reads them."""

from __future__ import annotations

from pathlib import Path

from distretto.evidence.live.keeping import PROVENANCE, RAW


def newest_files(name: str, home: Path) -> tuple[Path, ...]:
    """The files of the newest version of a source, by name; none where nothing of it is kept."""
    versions = sorted(folder for folder in (home / RAW / name).glob("*/") if (folder / PROVENANCE).exists())
    return tuple(sorted(one for one in versions[-1].iterdir() if one.name != PROVENANCE)) if versions else ()
