"""What of a home is data, and what is computed anew, belongs to the machine, or is a secret."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from distretto.evidence.placing import MAKING

SECRET = "secret-key"
CACHES = frozenset({"findings", "turns", "figures", "runs", "cache", "imports"})
"""Folders that are computed or fetched anew (`cache`: downloads), in the home and in that of each of somebody's own
data; and `imports`, files that somebody has sent and not yet kept, which are gone after a day. Elsewhere these are
names like any other, which a data set may have."""
OWN = "own_data"
"""Own data, each with a home: `own_data/DATA/NUMBER/` of an organisation, `own_data/mine/NAME/` of the command line."""
OF_THE_MACHINE = frozenset({"logs", "mail", "served-at", "demonstration", "media", SECRET})
"""What stays where it is: the log of errors, mails kept as files, the address; media come from their storage."""
DATABASE = "distretto.sqlite3"
RESTORING = ".restoring"
"""The folder in which a restoration is prepared, and in which the former files stand until it is done."""
_IN_OWN_HOME = 4
"""The parts of a name such as `own_data/7/1/findings`."""
DERIVED = "catalogue."
"""Data sets of `evidence/` that are written from the database."""


def entries(home: Path) -> Iterator[Path]:
    """What lies in the home and is data, by name."""
    for path in sorted(home.iterdir()) if home.is_dir() else ():
        if path.name not in CACHES | OF_THE_MACHINE and not path.name.startswith((DATABASE, ".")):
            yield path


def files(home: Path) -> Iterator[tuple[str, Path]]:
    """Every file that is data, with its name within the home; links, caches and what is half made are left out."""
    for entry in entries(home):
        for path in sorted(entry.rglob("*")) if entry.is_dir() else (entry,):
            name = path.relative_to(home)
            if path.is_file() and not path.is_symlink() and not _left_out(name.parts):
                yield name.as_posix(), path


def _left_out(parts: tuple[str, ...]) -> bool:
    derived = len(parts) > 1 and parts[0] == "evidence" and parts[1].startswith(DERIVED)
    half = any(part.startswith((MAKING, ".")) or part.endswith(".part") for part in parts)
    cached = parts[0] == OWN and len(parts) > _IN_OWN_HOME and parts[_IN_OWN_HOME - 1] in CACHES
    return derived or half or cached
