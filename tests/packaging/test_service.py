"""The units of the operators' page are what systemd would take."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
from pathlib import Path

import pytest

PAGE = "docs/for_operators.md"
PROGRAM = "/opt/distretto/bin/distretto"
UNITS = {"distretto.service", "distretto-worker.service", "distretto-backup.service", "distretto-backup.timer"}
SECTIONS = {"Unit", "Service", "Timer", "Install"}


@pytest.fixture(scope="module")
def units(root: Path) -> dict[str, str]:
    """Every unit of the page, by the file that its first line names."""
    blocks = re.findall(r"```ini\n(.*?)```", (root / PAGE).read_text(encoding="utf-8"), re.DOTALL)
    named = {re.match(r"# /etc/systemd/system/(\S+)\n", block): block for block in blocks}
    assert None not in named, "a unit without its place"
    return {found[1]: block for found, block in named.items() if found}


def test_every_unit_has_its_sections_and_runs_a_command_that_exists(units: dict[str, str]) -> None:
    from typer.main import get_command

    from distretto.cli.app import app

    commands = set(get_command(app).commands)  # type: ignore[attr-defined]
    assert set(units) == UNITS
    for name, text in units.items():
        read = configparser.ConfigParser(interpolation=None, strict=False)
        read.optionxform = str  # type: ignore[assignment, method-assign]
        read.read_string(text)
        assert set(read.sections()) <= SECTIONS, name
        assert read["Unit"]["Description"], name
        if name.endswith(".service"):
            started = read["Service"]["ExecStart"]
            assert started.startswith("/"), name
            assert re.search(rf"{PROGRAM} (\S+)", started)[1] in commands, name  # type: ignore[index]
            assert read["Service"]["EnvironmentFile"] == "/etc/distretto.env", name


def test_systemd_takes_the_units(units: dict[str, str], tmp_path: Path) -> None:
    analyse = shutil.which("systemd-analyze")
    if analyse is None:
        pytest.skip("systemd-analyze is not on this machine: the units were read without it")
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    for name, text in units.items():
        (tmp_path / name).write_text(text.replace(PROGRAM, str(program)))
    files = [str(tmp_path / name) for name in units]
    done = subprocess.run([analyse, "verify", *files], capture_output=True, text=True, check=False, timeout=60)
    ours = [line for line in done.stderr.splitlines() if str(tmp_path) in line or line.startswith("distretto")]
    assert ours == []
