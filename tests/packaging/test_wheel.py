"""The wheel carries what a machine without a checkout needs, and stays small."""

from __future__ import annotations

import fnmatch
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

LIMIT = 25_000_000


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    own = root / ".uv" / "uv"
    uv = str(own) if own.exists() else shutil.which("uv")
    if not uv:
        pytest.skip("uv is needed to build the wheel: make develop brings it")
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [uv, "build", "--wheel", "--quiet", "--out-dir", str(folder)],
        cwd=root, capture_output=True, text=True, check=False,
    )
    if done.returncode and "fetch" in done.stderr.lower():
        pytest.skip("the build back end could not be downloaded: no network")
    assert done.returncode == 0, done.stderr
    built, = folder.glob("*.whl")
    return zipfile.ZipFile(built)


def test_it_is_small(wheel: zipfile.ZipFile) -> None:
    assert Path(str(wheel.filename)).stat().st_size < LIMIT


@pytest.mark.parametrize("pattern", [
    "distretto/rendering/messages/en/*.ftl",
    "distretto/rendering/messages/it/*.ftl",
    "distretto/evidence/observatory/data/manifest.json",
    "distretto/evidence/observatory/data/*.parquet",
    "distretto/web/templates/*.html",
    "distretto/web/static/*.css",
    "distretto/themes/specialisation/profile.py",
    "distretto-*.dist-info/licenses/LICENSE",
])
def test_it_carries(wheel: zipfile.ZipFile, pattern: str) -> None:
    assert fnmatch.filter(wheel.namelist(), pattern)


def test_it_carries_nothing_else(wheel: zipfile.ZipFile) -> None:
    roots = {name.split("/")[0] for name in wheel.namelist()}
    assert all(root == "distretto" or root.endswith(".dist-info") for root in roots)
    assert not [name for name in wheel.namelist() if name.endswith((".pyc", ".csv.gz", ".sqlite3"))]


def test_everything_tracked_in_the_package_is_in_it(
    wheel: zipfile.ZipFile, root: Path, tracked: tuple[Path, ...]
) -> None:
    package = root / "src"
    expected = {path.relative_to(package).as_posix() for path in tracked if path.is_relative_to(package)}
    assert expected <= set(wheel.namelist())
