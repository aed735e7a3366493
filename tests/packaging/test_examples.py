"""What the texts tell a reader to type does what they say."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from homes import home_of_its_own

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ("README.md", "docs/command_line.md", "docs/for_analysts.md", "docs/for_operators.md")
OTHERWISE = {"up", "reproduce"}
"""Commands that serve until they are stopped, or that need a finding's file of the reader's."""
NEEDS_MORE = ("--stay", "--mail", "labels --from")
"""What keeps a command running, or needs a mail server or a provider's download."""
FILES = {
    "accounts.csv": "year,kind,amount\n2023,membership_fees,60000\n2023,public_eu,40000\n2023,costs,90000\n",
    "accounts.json": '[{"year": 2023, "kind": "membership_fees", "amount": 60000}]',
    "firms.csv": "name,latitude,longitude,industry,employees\n" + "".join(
        f"x,{43.8 + place % 4 / 100},{11.1 + place // 4 / 100},{code},5\n"
        for place, code in enumerate(["C25"] * 12 + ["C14"] * 24)
    ),
    "study-1.json": '{"analysis": "innovation.conditions", "parameters": {}}',
}
"""The reader's own files that the texts name."""


def commands(text: str) -> list[str]:
    """The lines of code blocks that begin with `distretto`, without what a shell would do with the output."""
    lines = re.findall(r"^(?: {4})?distretto (.+)$", (ROOT / text).read_text(), re.MULTILINE)
    plain = [line.split(" > ")[0].strip() for line in lines]
    alone = [line for line in plain if line.split()[0] not in OTHERWISE]
    return [line for line in alone if not any(option in line for option in NEEDS_MORE)]


EXAMPLES = sorted({line for text in TEXTS for line in commands(text)})


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reader")
    for name, text in FILES.items():
        (folder / name).write_text(text)
    (folder / "home").symlink_to(home_of_its_own(tmp_path_factory), target_is_directory=True)
    return folder


def run(place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DISTRETTO_HOME": str(place / "home")}
    return subprocess.run(
        [sys.executable, *arguments], cwd=place, env=environment, capture_output=True, text=True, check=False,
        timeout=120,
    )


def test_the_readme_has_examples() -> None:
    assert len(commands("README.md")) >= 5


@pytest.mark.parametrize("line", EXAMPLES)
def test_a_command_of_the_texts_runs(place: Path, line: str) -> None:
    done = run(place, "-m", "distretto", *shlex.split(line))
    assert done.returncode == 0, done.stderr
    assert done.stdout or list(place.glob("*.*"))


@pytest.mark.parametrize("text", ["docs/for_analysts.md", "docs/python.md"])
def test_the_python_of_the_texts_runs(place: Path, text: str) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```$", (ROOT / text).read_text(), re.DOTALL | re.MULTILINE)
    assert blocks
    done = run(place, "-c", "\n".join(blocks))
    assert done.returncode == 0, done.stderr


def test_the_document_of_the_readme_is_written(place: Path) -> None:
    done = run(place, "-m", "distretto", "brief", "ITI3", "-o", "brief.pdf")
    assert done.returncode == 0, done.stderr
    assert (place / "brief.pdf").read_bytes().startswith(b"%PDF")
