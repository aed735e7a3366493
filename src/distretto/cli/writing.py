"""Where output goes: standard output, or a file that appears whole or not at all."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from distretto.cli.speech import WrongUse, words


def deliver(write: Callable[[TextIO], None], target: Path | None) -> None:
    """Let `write` write to standard output, or into `target`, and say where the file is."""
    if target is None:
        write(sys.stdout)
        return
    body = io.StringIO()
    write(body)
    deliver_bytes(body.getvalue().encode(), target)


def deliver_binary(body: bytes, target: Path | None) -> None:
    """Write bytes to standard output, which is no terminal, or into `target`."""
    if target is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(body)
    else:
        deliver_bytes(body, target)


def deliver_bytes(body: bytes, target: Path) -> None:
    """Write a file whole or not at all, over an older one, and say where it is; raises WrongUse."""
    from distretto.evidence.dataset import write_atomically

    if target.is_dir() or not target.parent.is_dir():
        raise WrongUse("cli-no-such-folder", path=target)
    try:
        write_atomically(target, body)
    except OSError as error:
        raise WrongUse("cli-cannot-write", path=target, reason=error.strerror or error) from error
    sys.stderr.write(words("cli-written", path=target) + "\n")
