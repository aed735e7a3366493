"""Putting a folder in the place of another so that whoever reads, or is killed in between, meets one of them whole."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MAKING = ".making-"
A_DAY = 86_400.0
"""Seconds after which a folder that somebody was making is taken for left behind by a process that was killed."""
_AT_CWD, _EXCHANGE_LINUX, _SWAP_MACOS = -100, 2, 2


@contextmanager
def being_made(beside: Path) -> Iterator[Path]:
    """An empty folder in `beside` to make something in, gone afterwards whatever is left in it.

    What killed processes left there a day ago is taken away.
    """
    beside.mkdir(parents=True, exist_ok=True)
    for old in beside.glob(f"{MAKING}*"):
        if old.stat().st_mtime < time.time() - A_DAY:
            shutil.rmtree(old, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=beside, prefix=MAKING, ignore_cleanup_errors=True) as name:
        yield Path(name)


def put_in_place(made: Path, out: Path) -> None:
    """Let the folder `made` stand at `out` by one step of the file system; what stood there is left beside `made`.

    Where the system cannot exchange two folders, the former one is moved aside first, and comes back where the second
    step fails.
    """
    if not out.exists():
        out.parent.mkdir(parents=True, exist_ok=True)
        made.rename(out)
        return
    if _exchanged(made, out):
        return
    former = made.with_name(f"{made.name}-former")
    out.rename(former)
    try:
        made.rename(out)
    except OSError:
        former.rename(out)
        raise


def _exchanged(one: Path, other: Path) -> bool:
    """Whether the system exchanged the two at once (renameat2 of Linux, renamex_np of macOS)."""
    names = os.fsencode(one), os.fsencode(other)
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            return bool(library.renamex_np(*names, _SWAP_MACOS) == 0)
        return bool(library.renameat2(_AT_CWD, names[0], _AT_CWD, names[1], _EXCHANGE_LINUX) == 0)
    except (AttributeError, OSError, TypeError):
        return False
