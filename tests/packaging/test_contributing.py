"""The examples of CONTRIBUTING, put where they say, work: one file each, found by all five faces."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from homes import home_of_its_own, with_database

BLOCK = re.compile(r'^```\w+ title="([^"]+)"\n(.*?)^```$', re.DOTALL | re.MULTILINE)
ANALYSIS = "specialisation.largest_industry"
QUESTION = "On which single industry do most jobs in Marche depend?"
ANSWER = "of the published jobs in Marche are in"

PYTHON = f"""
import json, distretto
finding = distretto.ask("{ANALYSIS}", region="ITI3")
frame = finding.to_frame()
print(json.dumps([finding.hash, len(frame), list(map(str, frame.columns))]))
"""
CLIENT = """
import os, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "distretto.web.settings"
import django
django.setup()
from django.core.management import call_command
from django.test import Client
call_command("migrate", verbosity=0, interactive=False)
answer = Client(SERVER_NAME="localhost").get(sys.argv[1], headers={"accept": sys.argv[2]}, follow=True)
sys.stdout.write(f"{answer.status_code}\\n")
sys.stdout.write(b"".join(answer).decode() if answer.streaming else answer.content.decode())
"""
BUILD = """
import sys
from pathlib import Path
from distretto.evidence.sources import sources
parsed = next(source for source in sources() if source.name == "museum_visitors").parse(Path(sys.argv[1]))
print(parsed.rows.to_pylist())
"""


@pytest.fixture(scope="module")
def extended(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package (by links) in which every example lies where its title says."""
    folder = tmp_path_factory.mktemp("extended")
    package = root / "src" / "distretto"
    shutil.copytree(
        package, folder / "src" / "distretto", ignore=shutil.ignore_patterns("__pycache__"),
        copy_function=lambda source, target: Path(target).symlink_to(source),
    )
    blocks = BLOCK.findall((root / "CONTRIBUTING.md").read_text())
    assert len(blocks) == 5
    for title, content in blocks:
        target = folder / title
        assert target.parent.is_dir(), title
        assert not target.exists(), title
        target.write_text(content)
    home = with_database(home_of_its_own(tmp_path_factory), tmp_path_factory)
    (folder / "home").symlink_to(home, target_is_directory=True)
    return folder


def run(extended: Path, *arguments: str) -> str:
    environment = {
        **os.environ, "PYTHONPATH": str(extended / "src"), "DISTRETTO_HOME": str(extended / "home"),
    }
    environment.pop("DATABASE_URL", None)
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=extended, env=environment, capture_output=True, text=True, check=False, timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_method_stands_alone(extended: Path) -> None:
    says = run(extended, "-c", (
        "from distretto.methods.largest_share import largest_share as m; "
        "print(m([30, float('nan'), 50], 100))"
    ))
    assert says.strip() == "LargestShare(index=2, share=0.5)"


def test_the_source_reads_its_file(extended: Path) -> None:
    folder = extended / "providers" / "museum_visitors"
    folder.mkdir(parents=True)
    (folder / "visitors.csv").write_text("geo,year,visitors\nITI3,2024,1200\nITH5,2024,\n")
    rows = run(extended, "-c", BUILD, str(folder.parent))
    assert "'geo': 'ITI3'" in rows
    assert "'value': 1200.0" in rows
    assert "'value': None, 'status': 'missing'" in rows or "'value': nan, 'status': 'missing'" in rows


def test_a_wrong_cell_is_named(extended: Path) -> None:
    folder = extended / "wrong" / "museum_visitors"
    folder.mkdir(parents=True)
    (folder / "visitors.csv").write_text("geo,year,visitors\nITI3,2024,many\n")
    told = r"visitors\.csv, row 2, column visitors: 'many' is not a number"
    with pytest.raises(AssertionError, match=told):
        run(extended, "-c", BUILD, str(folder.parent))


def test_python_finds_the_analysis(extended: Path) -> None:
    name, rows, columns = json.loads(run(extended, "-c", PYTHON))
    assert len(name) == 64
    assert rows > 10
    assert {"industry", "persons_employed"} <= set(columns)


def test_the_command_line_finds_it(extended: Path) -> None:
    assert ANALYSIS in run(extended, "-m", "distretto", "themes")
    told = run(extended, "-m", "distretto", "ask", ANALYSIS, "--region", "ITI3")
    assert QUESTION in told
    assert ANSWER in told


def test_the_web_finds_it(extended: Path) -> None:
    address = "/en/specialisation/largest_industry/?region=ITI3"
    told = run(extended, "-c", CLIENT, address, "text/html")
    assert told.startswith("200")
    assert QUESTION in told
    assert ANSWER in told
    italian = run(extended, "-c", CLIENT, address.replace("/en/", "/it/"), "text/html")
    assert "Da quale settore dipende" in italian


def test_rest_finds_it(extended: Path) -> None:
    listed = run(extended, "-c", CLIENT, "/api/v1/analyses", "application/json")
    assert listed.startswith("200")
    assert ANALYSIS in listed
    found = run(extended, "-c", CLIENT, f"/api/v1/findings/{ANALYSIS}?region=ITI3", "application/json")
    assert found.startswith("200")
    assert '"largest-industry"' in found


def test_the_brief_has_it(extended: Path) -> None:
    run(extended, "-m", "distretto", "brief", "ITI3", "-o", str(extended / "brief.html"))
    assert ANSWER in (extended / "brief.html").read_text()
