"""Making an archive: a stream that holds the tables, the media, the home's data and, last, the manifest."""

from __future__ import annotations

import hashlib
import io
import json
import os
import tarfile
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from distretto.cli.keeping import homes, tables
from distretto.cli.keeping.stopping import stoppable

FORMAT = 1
MANIFEST = "manifest.json"
DATABASE, MEDIA, HOME = "database", "media", "home"
SPOOLED = 16 * 2**20
"""Bytes of a table that are held in memory; larger ones go through a file."""
_PIECE = 2**20


def take(target: Path, *, home: Path, secrets: bool) -> dict[str, Any]:
    """Write the archive and return its manifest. It has its name once it is whole; only its owner reads it.

    A name that ends in `.gz` is compressed with gzip, every other with zstd.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, part = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
    try:
        with stoppable(), _compressed(part, gzip=target.suffix in (".gz", ".tgz")) as stream:
            manifest = _write(stream, home, secrets)
        os.fsync(handle)
        Path(part).replace(target)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise
    finally:
        os.close(handle)
    return manifest


@contextmanager
def _compressed(path: str, *, gzip: bool) -> Iterator[Any]:
    import pyarrow as pa

    with pa.CompressedOutputStream(pa.OSFile(path, "wb"), "gzip" if gzip else "zstd") as stream:
        yield stream


def _write(stream: Any, home: Path, secrets: bool) -> dict[str, Any]:
    from django.core.files.storage import default_storage
    from django.db import connection

    from distretto.themes.asking import software_version

    members: dict[str, dict[str, Any]] = {}
    rows: dict[str, int] = {}
    with tarfile.open(fileobj=stream, mode="w|", format=tarfile.PAX_FORMAT) as archive:

        def add(name: str, file: IO[bytes], size: int) -> None:
            read = _Hashed(file)
            head = tarfile.TarInfo(name)
            head.size, head.mode, head.mtime = size, 0o600, int(datetime.now(UTC).timestamp())
            archive.addfile(head, read)
            members[name] = {"sha256": read.digest.hexdigest(), "size": size}

        with tables.snapshot():
            migrations = sorted(tables.applied())
            for name, model in tables.tables().items():
                with tempfile.SpooledTemporaryFile(SPOOLED) as spool:
                    rows[name] = tables.write(model, spool)
                    size = spool.tell()
                    spool.seek(0)
                    add(f"{DATABASE}/{name}.jsonl", spool, size)
            for name in stored(default_storage):
                with default_storage.open(name) as file:
                    add(f"{MEDIA}/{name}", file, default_storage.size(name))
            for name, path in homes.files(home):
                _add_path(add, f"{HOME}/{name}", path)
            if secrets:
                _add_path(add, f"{HOME}/{homes.SECRET}", home / homes.SECRET)
        manifest = {
            "format": FORMAT, "made": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}", "version": software_version(),
            "database": connection.vendor, "migrations": [list(one) for one in migrations], "rows": rows,
            "secrets": secrets, "members": members,
        }
        body = json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True).encode()
        head = tarfile.TarInfo(MANIFEST)
        head.size, head.mode = len(body), 0o600
        archive.addfile(head, io.BytesIO(body))
    return manifest


def stored(storage: Any, folder: str = "") -> Iterator[str]:
    """The names of all files of a storage, wherever it keeps them."""
    try:
        folders, names = storage.listdir(folder)
    except FileNotFoundError:
        return
    yield from (f"{folder}/{name}" if folder else name for name in sorted(names) if name)
    for one in sorted(folders):
        yield from stored(storage, f"{folder}/{one}" if folder else one)


def _add_path(add: Callable[[str, IO[bytes], int], None], name: str, path: Path) -> None:
    """Add a file; one that was taken away a moment ago is no data any more."""
    try:
        file = path.open("rb")
    except FileNotFoundError:
        return
    with file:
        add(name, file, os.fstat(file.fileno()).st_size)


class _Hashed:
    """A file that is hashed while it is read."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.digest = hashlib.sha256()

    def read(self, size: int = _PIECE) -> bytes:
        """The next bytes."""
        piece = self._file.read(size)
        self.digest.update(piece)
        return piece
