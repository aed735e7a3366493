"""Homes of the tests' own."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SHARED = "DISTRETTO_TESTS_SHARED"
DATABASE = "distretto.sqlite3"


def home_of_its_own(factory: pytest.TempPathFactory, name: str = "home") -> Path:
    """A new home, in which nothing is kept but what other tests of this run have found out.

    A finding lies under the hash of all that goes into it: who finds it there would have computed the same. A test
    of how something is computed takes a home without them (`tmp_path`).
    """
    home = factory.mktemp(name)
    findings = _of_run(factory) / "findings"
    findings.mkdir(parents=True, exist_ok=True)
    (home / "findings").symlink_to(findings, target_is_directory=True)
    return home


def with_database(home: Path, factory: pytest.TempPathFactory) -> Path:
    """The home with a database in which nobody is yet."""
    home.mkdir(parents=True, exist_ok=True)
    shutil.copy(migrated(factory), home / DATABASE)
    return home


def migrated(factory: pytest.TempPathFactory) -> Path:
    """A database in which nobody is yet: made once in a run, since its hundred steps take long."""
    made = _of_run(factory) / "migrated"
    made.mkdir(parents=True, exist_ok=True)
    with (made / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (made / DATABASE).exists():
            _migrate(made / "making")
            (made / "making" / DATABASE).rename(made / DATABASE)
    return made / DATABASE


def _migrate(home: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}
    subprocess.run(
        [sys.executable, "-c", "from distretto.cli.serve import migrate; migrate()"], check=True, timeout=300,
        env={**environment, "DISTRETTO_HOME": str(home), "DJANGO_SETTINGS_MODULE": "distretto.web.settings"},
    )


def _of_run(factory: pytest.TempPathFactory) -> Path:
    """The folder that all passes of a run share, or the workers of one pass."""
    base = factory.getbasetemp()
    of_pass = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    return Path(os.environ.get(SHARED) or of_pass)
