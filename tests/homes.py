"""Homes of the tests' own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED = "DISTRETTO_TESTS_FINDINGS"


def home_of_its_own(factory: pytest.TempPathFactory, name: str = "home") -> Path:
    """A new home, in which nothing is kept but what other tests of this run have found out.

    A finding lies under the hash of all that goes into it: who finds it there would have computed the same. A test
    of how something is computed takes a home without them (`tmp_path`).
    """
    home = factory.mktemp(name)
    base = factory.getbasetemp()
    of_run = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    findings = Path(os.environ.get(SHARED) or of_run / "findings")
    findings.mkdir(parents=True, exist_ok=True)
    (home / "findings").symlink_to(findings, target_is_directory=True)
    return home
