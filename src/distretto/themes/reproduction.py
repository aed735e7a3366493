"""The reproduction file: data cut, parameters and versions in one archive that gives the same hash elsewhere."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from distretto.evidence.at_hand import brought_along
from distretto.evidence.closed import any_closed
from distretto.evidence.store import Cut, Store, read_cut, write_cut
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import (
    Data,
    Request,
    answer_request,
    compute,
    datasets_of,
    make_request,
    needs_at_hand,
    read_need,
    software_version,
    used_request,
)
from distretto.themes.finding import Finding

FORMAT = "distretto.reproduction/1"
FIXED_TIME = (1980, 1, 1, 0, 0, 0)
READ_ME = """This file reproduces one finding of Distretto, the open workbench for cluster policy.

    pip install distretto
    distretto reproduce {name}

request.json  the analysis, its version, its parameters and the hash to expect
finding.json  the finding in its language-free canonical form
data/         the exact part of each data set that the analysis read, with its provenance
"""


class NotAReproductionFile(ValueError):
    """The file is not a reproduction file, or a part of it is missing; the text says which."""


@dataclass(frozen=True)
class Reproduction:
    """What came out of reproducing: expected and obtained hash, versions, and whether they agree."""

    analysis: str
    expected: str
    obtained: str
    made_with: str
    analysis_version: int
    installed_version: int
    finding: Finding

    @property
    def same(self) -> bool:
        """Whether the finding is the same to the byte."""
        return self.expected == self.obtained


def write_reproduction(request: Request, store: Store) -> bytes:
    """The reproduction file of a request, byte for byte the same at each call.

    Raises CannotAnswer where it would hand out data that are not open, be it to one who may see the finding.
    """
    if any_closed(datasets_of(request)):
        raise CannotAnswer("cannot-closed-reproduction", "It would hand out data that are not public.")
    finding = answer_request(request, store)
    body = io.BytesIO()
    with TemporaryDirectory() as folder, zipfile.ZipFile(body, "w") as archive:
        description = {
            "format": FORMAT, "hash": finding.hash, "software": software_version(),
            "request": _describe(request, store, archive, Path(folder), set()),
        }
        name = f"{request.analysis.id}-{finding.hash[:8]}.distretto.zip"
        for path, content in (
            ("README.txt", READ_ME.format(name=name).encode()),
            ("request.json", json.dumps(description, indent=2, sort_keys=True).encode()),
            ("finding.json", finding.canonical),
        ):
            _add(archive, path, content)
    return body.getvalue()


def _describe(
    request: Request, store: Store, archive: zipfile.ZipFile, folder: Path, written: set[str],
) -> dict[str, Any]:
    cuts: dict[str, str] = {}
    for need in needs_at_hand(request, store):
        cut = read_need(request, need, store)
        name = f"{cut.vintage.name}-{cut.sha256[:12]}.parquet"
        if name not in written:
            write_cut(cut, folder / name)
            written.add(name)
            _add(archive, f"data/{name}", (folder / name).read_bytes())
        cuts[need] = f"data/{name}"
    return {
        "analysis": request.analysis.id, "version": request.analysis.version,
        "parameters": dict(request.parameters), "cuts": cuts,
        "uses": {
            name: _describe(used_request(request, name), store, archive, folder, written)
            for name in request.uses
        },
    }


def _add(archive: zipfile.ZipFile, path: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(path, date_time=FIXED_TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, content)


def reproduce(path: Path) -> Reproduction:
    """Compute the finding of a reproduction file anew from the data inside it, and compare the hashes.

    Raises NotAReproductionFile for a file of another kind or with a part missing.
    """
    try:
        with zipfile.ZipFile(path) as archive, TemporaryDirectory() as folder:
            description = json.loads(archive.read("request.json"))
            if description.get("format") != FORMAT:
                raise NotAReproductionFile(f"{path.name}: the format is not {FORMAT}.")
            content = _recompute(description["request"], archive, Path(folder))
    except (zipfile.BadZipFile, KeyError, json.JSONDecodeError) as error:
        raise NotAReproductionFile(f"{path.name} is not a reproduction file ({error}).") from error
    finding = Finding(content, software=software_version())
    asked = description["request"]
    return Reproduction(
        analysis=asked["analysis"], expected=description["hash"], obtained=finding.hash,
        made_with=description["software"], analysis_version=asked["version"],
        installed_version=content["analysis"]["version"], finding=finding,
    )


def _recompute(asked: Mapping[str, Any], archive: zipfile.ZipFile, folder: Path) -> dict[str, Any]:
    cuts = {}
    for need, member in asked["cuts"].items():
        path = folder / member.replace("/", "-")
        if not path.exists():
            path.write_bytes(archive.read(member))
        cuts[need] = read_cut(path)
    with brought_along(cut.vintage for cut in cuts.values()):
        return _computed(asked, cuts, archive, folder)


def _computed(
    asked: Mapping[str, Any], cuts: Mapping[str, Cut], archive: zipfile.ZipFile, folder: Path,
) -> dict[str, Any]:
    """The content of a request whose data are at hand; what it takes over comes with data of its own."""
    request = make_request(asked["analysis"], asked["parameters"])
    findings = {}
    for name, used in asked["uses"].items():
        try:
            findings[name] = Finding(_recompute(used, archive, folder))
        except CannotAnswer:
            if not request.uses[name].optional:
                raise
    return compute(request, Data(cuts, findings))
