"""The recipe of an image: what a builder would take, of what there is, run as it is meant."""

import ast
import json
import re
import tomllib
from pathlib import Path

import pytest

INSTRUCTIONS = {
    "ARG", "FROM", "WORKDIR", "COPY", "RUN", "USER", "ENV", "VOLUME", "EXPOSE", "STOPSIGNAL", "HEALTHCHECK", "CMD",
}  # fmt: skip


@pytest.fixture(scope="module")
def recipe(root: Path) -> list[tuple[str, str]]:
    """The instructions, each with what it says."""
    lines = [line for line in (root / "Containerfile").read_text().splitlines() if line and not line.startswith("#")]
    return [(name, said) for name, _, said in (line.partition(" ") for line in lines)]


def test_what_is_copied_is_there_and_let_in(recipe: list[tuple[str, str]], root: Path) -> None:
    given = [said for name, said in recipe if name == "COPY" and not said.startswith("--from")]
    copied = [name for said in given for name in said.split()[:-1]]
    let_in = {line[1:] for line in (root / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    assert "uv.lock" in copied
    assert set(copied) == let_in
    assert all((root / name).exists() for name in copied)


def test_the_package_manager_is_that_of_the_checkout(recipe: list[tuple[str, str]], root: Path) -> None:
    (here,) = re.findall(r'^UV_VERSION = "(.+)"$', (root / "scripts" / "bootstrap.py").read_text(), re.MULTILINE)
    (brought,) = [re.findall(r"uv==(\S+)", said) for name, said in recipe if name == "RUN" and "uv==" in said]
    assert brought == [here]


def test_it_names_what_there_is(recipe: list[tuple[str, str]], root: Path) -> None:
    assert {name for name, _ in recipe} <= INSTRUCTIONS
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    python = re.fullmatch(r"PYTHON=docker\.io/library/python:(\d+\.\d+)-slim", dict(recipe)["ARG"])
    lowest = re.search(r"\d+\.\d+", project["requires-python"])
    assert python
    assert lowest
    assert tuple(map(int, python[1].split("."))) >= tuple(map(int, lowest[0].split(".")))
    (synced,) = [said for name, said in recipe if name == "RUN" and "uv sync" in said]
    assert "--frozen" in synced
    assert set(re.findall(r"--extra (\S+)", synced)) <= set(project["optional-dependencies"])
    assert [name for name, _ in recipe].index("USER") > max(at for at, one in enumerate(recipe) if one[0] == "RUN")


def test_what_it_runs_is_read_as_it_is_meant(recipe: list[tuple[str, str]]) -> None:
    said = dict(recipe)
    assert json.loads(said["CMD"])[:2] == ["distretto", "up"]
    checked = json.loads(said["HEALTHCHECK"].partition("CMD ")[2])
    assert checked[:2] == ["python", "-c"]
    ast.parse(checked[2])
    assert "/healthz" in checked[2]
