"""THIRD_PARTY.md from the lock file (which packages) and their own metadata (on what terms)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "THIRD_PARTY.md"
HEAD = """# Third-party software

Distretto stands on the packages below. None is part of its wheel: they are installed beside it, each
under its own licence. The list is written by `make notices` from the lock file and the packages' own
metadata, and a test keeps it in step. The data of the starter observatory have terms of their own: see
[the observatory](docs/observatory.md).

| Package | Version | Licence | Home |
|---|---|---|---|
"""
SPDX = {
    "apache software license": "Apache-2.0", "apache license, version 2.0": "Apache-2.0",
    "apl 2": "Apache-2.0", "bsd license": "BSD-3-Clause", "mit license": "MIT",
    "isc license": "ISC", "isc license (iscl)": "ISC",
}
ON_WINDOWS_ALONE = {"colorama": ("BSD-3-Clause", "https://github.com/tartley/colorama")}


@dataclass(frozen=True)
class Notice:
    """One package: its name, the version or versions that the lock file holds, its terms and its home."""

    name: str
    version: str
    licence: str
    home: str

    def row(self) -> str:
        """The package as a row of the table."""
        return f"| {self.name} | {self.version} | {self.licence} | <{self.home}> |"


def locked_versions(lock: Path = ROOT / "uv.lock") -> dict[str, str]:
    """Every package that the application itself needs (PostgreSQL's driver included), with its versions.

    Packages of the development groups and of the optional Spark and notebook extras are left out.
    """
    packages: dict[str, list[dict[str, Any]]] = {}
    for package in tomllib.loads(lock.read_text())["package"]:
        packages.setdefault(package["name"], []).append(package)
    own, = packages["distretto"]
    waiting = [*own["dependencies"], *own["optional-dependencies"]["postgresql"]]
    seen: set[tuple[str, tuple[str, ...]]] = set()
    while waiting:
        wanted = waiting.pop()
        key = (wanted["name"], tuple(wanted.get("extra", ())))
        if key in seen:
            continue
        seen.add(key)
        for package in packages[wanted["name"]]:
            waiting += package.get("dependencies", [])
            for extra in wanted.get("extra", ()):
                waiting += package.get("optional-dependencies", {}).get(extra, [])
    names = sorted({name for name, _ in seen})
    return {name: ", ".join(sorted(package["version"] for package in packages[name])) for name in names}


def licence_of(described: metadata.PackageMetadata) -> str:
    """The licence as an SPDX expression: the package's own, else from its field or its classifier."""
    if described.get("License-Expression"):
        return str(described["License-Expression"])
    field = str(described.get("License") or "").strip()
    classifiers = described.get_all("Classifier") or ()
    classified = [c.split(" :: ")[-1] for c in classifiers if c.startswith("License ::")]
    stated = field if field and len(field) < 40 else (classified or ["see its home"])[0]
    return SPDX.get(stated.casefold(), stated)


def home_of(described: metadata.PackageMetadata) -> str:
    """The package's home page, its repository before anything else."""
    urls = dict(url.split(", ", 1) for url in described.get_all("Project-URL") or ())
    named = {name.casefold(): address for name, address in urls.items()}
    for name in ("repository", "source", "source code", "github", "homepage", "home"):
        if name in named:
            return named[name]
    return str(described.get("Home-page") or f"https://pypi.org/project/{described['Name']}/")


def notices() -> list[Notice]:
    """All notices, by name; raises PackageNotFoundError where a package is not installed."""
    listed = []
    for name, version in locked_versions().items():
        if name in ON_WINDOWS_ALONE:
            licence, home = ON_WINDOWS_ALONE[name]
            listed.append(Notice(name, version, f"{licence} (on Windows alone)", home))
        else:
            described = metadata.metadata(name)
            listed.append(Notice(name, version, licence_of(described), home_of(described)))
    return listed


def main() -> None:
    """Write THIRD_PARTY.md."""
    found = notices()
    TARGET.write_text(HEAD + "\n".join(notice.row() for notice in found) + "\n", encoding="utf-8")
    print(f"{TARGET.name}: {len(found)} packages")


if __name__ == "__main__":
    main()
