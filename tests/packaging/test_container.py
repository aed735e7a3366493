"""The recipe of an image: it copies what is there, and brings the package manager that `make up` brings."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RECIPE = (ROOT / "Containerfile").read_text()


def test_what_is_copied_is_there_and_let_in() -> None:
    copied = [name for line in re.findall(r"^COPY (?!--from)(.+) \S+$", RECIPE, re.MULTILINE) for name in line.split()]
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    assert "uv.lock" in copied
    assert set(copied) == let_in
    assert all((ROOT / name).exists() for name in copied)


def test_the_package_manager_is_that_of_the_checkout() -> None:
    (here,) = re.findall(r'^UV_VERSION = "(.+)"$', (ROOT / "scripts" / "bootstrap.py").read_text(), re.MULTILINE)
    assert re.findall(r"uv==(\S+)", RECIPE) == [here]
