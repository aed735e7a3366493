"""Looking through an archive before anything is touched: whole, unchanged, and of a version that we know."""

from __future__ import annotations

import hashlib
import json
import tarfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from distretto.cli.keeping import tables
from distretto.cli.keeping.taking import DATABASE, FORMAT, HOME, MANIFEST, MEDIA
from distretto.cli.speech import WrongUse

_PIECE = 2**20
_ZSTD, _GZIP = b"\x28\xb5\x2f\xfd", b"\x1f\x8b"


@dataclass(frozen=True)
class Opened:
    """An archive that was looked through: its manifest, and its members in a folder."""

    manifest: dict[str, Any]
    folder: Path

    @property
    def migrations(self) -> list[tuple[str, str]]:
        """The migrations that its database had gone through."""
        return [(app, name) for app, name in self.manifest["migrations"]]


def unpack(archive: Path, folder: Path) -> Opened:
    """Unpack into the empty folder and compare with the manifest. Raises WrongUse with what is the matter."""
    found: dict[str, dict[str, Any]] = {}
    body: bytes | None = None
    try:
        with archive.open("rb") as file:
            begins = file.read(4)
        codec = "zstd" if begins == _ZSTD else "gzip" if begins.startswith(_GZIP) else None
        if codec is None:
            raise WrongUse("cli-restore-no-archive", file=archive)
        import pyarrow as pa

        with pa.CompressedInputStream(pa.OSFile(str(archive)), codec) as stream, \
                tarfile.open(fileobj=stream, mode="r|") as members:
            for member in members:
                content = members.extractfile(member) if member.isreg() else None
                if content is None:
                    raise WrongUse("cli-restore-no-archive", file=archive)
                if member.name == MANIFEST:
                    body = content.read()
                else:
                    found[member.name] = _keep(content, folder / _safe(member.name, archive))
    except FileNotFoundError as error:
        if not archive.exists():
            raise WrongUse("cli-restore-no-file", file=archive) from error
        raise
    except (tarfile.TarError, EOFError) as error:
        raise WrongUse("cli-restore-broken-off", file=archive) from error
    except OSError as error:
        if error.errno is not None:
            raise
        raise WrongUse("cli-restore-broken-off", file=archive) from error
    if body is None:
        raise WrongUse("cli-restore-broken-off", file=archive)
    return Opened(_checked(body, found, archive), folder)


def _checked(body: bytes, found: dict[str, dict[str, Any]], archive: Path) -> dict[str, Any]:
    manifest: Any = None
    with suppress(ValueError):
        manifest = json.loads(body)
    if not isinstance(manifest, dict) or "format" not in manifest:
        raise WrongUse("cli-restore-no-archive", file=archive)
    if manifest["format"] > FORMAT:
        raise WrongUse("cli-restore-newer", file=archive, version=manifest.get("version", "?"))
    told = manifest["members"]
    for name in sorted({*told, *found}):
        if told.get(name) != found.get(name):
            raise WrongUse("cli-restore-changed", file=archive, member=name)
    if {(app, name) for app, name in manifest["migrations"]} - tables.known():
        raise WrongUse("cli-restore-newer", file=archive, version=manifest["version"])
    return manifest


def _safe(name: str, archive: Path) -> PurePosixPath:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or path.parts[0] not in (DATABASE, MEDIA, HOME):
        raise WrongUse("cli-restore-no-archive", file=archive)
    return path


def _keep(content: Any, path: Path) -> dict[str, Any]:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    digest, size = hashlib.sha256(), 0
    with path.open("wb") as file:
        path.chmod(0o600)
        while piece := content.read(_PIECE):
            digest.update(piece)
            file.write(piece)
            size += len(piece)
    return {"sha256": digest.hexdigest(), "size": size}
