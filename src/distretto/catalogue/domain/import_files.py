"""Files between dry run and import: kept by their hash in the home, each for its person alone, for a day."""

from __future__ import annotations

import hashlib
import re
import time
from pathlib import Path
from typing import Any

from django.conf import settings

LASTS = 24 * 3600
_HASH = re.compile(r"[0-9a-f]{64}")


def keep(*, data: bytes, by: Any) -> str:
    """Keep a file and return its hash; what is older than a day goes."""
    folder = _folder(by)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    _sweep(folder.parent)
    sha256 = hashlib.sha256(data).hexdigest()
    (folder / sha256).write_bytes(data)
    return sha256


def kept(*, sha256: str, by: Any) -> bytes | None:
    """The person's file with that hash; None where it is not kept (any more)."""
    path = _path(sha256, by)
    if path is None or not path.is_file():
        return None
    data = path.read_bytes()
    return data if hashlib.sha256(data).hexdigest() == sha256 else None


def forget(*, sha256: str, by: Any) -> None:
    """Remove the file: it has been imported, or nobody wants it."""
    path = _path(sha256, by)
    if path is not None:
        path.unlink(missing_ok=True)


def _folder(by: Any) -> Path:
    return Path(settings.HOME) / "imports" / str(by.pk)


def _path(sha256: str, by: Any) -> Path | None:
    return _folder(by) / sha256 if _HASH.fullmatch(sha256) else None


def _sweep(folder: Path) -> None:
    oldest = time.time() - LASTS
    for path in folder.glob("*/*"):
        if path.is_file() and path.stat().st_mtime < oldest:
            path.unlink(missing_ok=True)
