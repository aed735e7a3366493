"""The repository keeps its word: commands, versions, notices and pages are those that the texts name."""

from __future__ import annotations

import importlib.metadata
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

TEXTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
SHARED = {"arrays", "presence"}
"""Modules of `methods` that are no method: what all of them ask of their arrays."""
FOLDERS = ("work/", "root/", "home/[a-z]", "Users/[a-z]")
WORKPLACES = "|".join(rf"(?<![\w.]){'/'}{folder}" for folder in FOLDERS)


def text_of(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def targets(root: Path) -> set[str]:
    return set(re.findall(r"^([a-z-]+):", (root / "Makefile").read_text(), re.MULTILINE))


def test_no_file_names_a_folder_of_somebodys_machine(tracked: tuple[Path, ...], root: Path) -> None:
    found = [
        f"{path.relative_to(root)}: {match.group()}"
        for path in tracked
        if (text := text_of(path)) and (match := re.search(WORKPLACES, text))
    ]
    assert not found


def test_the_lock_file_names_the_public_index_alone(root: Path) -> None:
    lock = tomllib.loads((root / "uv.lock").read_text())
    sources = [package["source"] for package in lock["package"] if "editable" not in package["source"]]
    assert {source["registry"] for source in sources} == {"https://pypi.org/simple"}


@pytest.mark.parametrize("text", TEXTS)
def test_every_make_command_of_the_texts_exists(root: Path, text: str) -> None:
    written = (root / text).read_text()
    code = re.findall(r"```.*?```|`[^`\n]+`|^ {4}[^\n]+$", written, re.DOTALL | re.MULTILINE)
    named = {name for piece in code for name in re.findall(r"\bmake ([a-z][a-z-]*)", piece)}
    assert named <= targets(root)


def test_the_readme_names_the_two_commands(root: Path) -> None:
    readme = (root / "README.md").read_text()
    assert "make up" in readme
    assert "make test" in readme


def test_make_alone_lists_every_target_with_its_meaning(root: Path) -> None:
    done = subprocess.run(["make", "-s", "help"], cwd=root, capture_output=True, text=True, check=True)
    for target in targets(root):
        assert re.search(rf"make {target} +\S", done.stdout), target


def test_the_version_is_one(root: Path) -> None:
    version = tomllib.loads((root / "pyproject.toml").read_text())["project"]["version"]
    assert importlib.metadata.version("distretto") == version
    assert f"[{version}]" in (root / "CHANGELOG.md").read_text()


def test_the_licence_is_whole(root: Path) -> None:
    licence = (root / "LICENSE").read_text()
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in licence
    assert all(f"\n{number}." in licence for number in range(1, 16))
    assert "Appendix" in licence


def test_the_notices_are_those_of_the_lock_file(root: Path, script: Callable[[str], ModuleType]) -> None:
    rows = re.findall(r"^\| ([a-z0-9-]+) \| ([^|]+) \|", (root / "THIRD_PARTY.md").read_text(), re.MULTILINE)
    assert dict(rows) == script("third_party").locked_versions(), "run: make notices"


def test_an_arrow_points_only_downwards(root: Path) -> None:
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=root, capture_output=True, text=True, check=False,
    )
    assert done.returncode == 0, done.stdout


def test_every_method_has_its_page(root: Path) -> None:
    """A page for each public module of `methods`: named like it, or showing it."""
    pages = {path: path.read_text() for path in (root / "docs" / "methods").glob("*.md")}
    assert pages
    modules = {path.stem for path in (root / "src" / "distretto" / "methods").glob("[a-z]*.py")}
    named = {path.stem for path in pages}
    shown = set(re.findall(r"distretto\.methods\.(\w+)", " ".join(pages.values())))
    assert not sorted(modules - named - shown - SHARED)


def test_every_page_is_in_the_navigation(root: Path) -> None:
    navigation = (root / "mkdocs.yml").read_text().split("\nnav:")[1]
    listed = set(re.findall(r"([\w/-]+\.md)", navigation))
    pages = {path.relative_to(root / "docs").as_posix() for path in (root / "docs").rglob("*.md")}
    assert listed == {page for page in pages if not page.startswith("methods/")}


def test_every_decision_is_in_its_index(root: Path) -> None:
    index = (root / "docs" / "adr" / "index.md").read_text()
    for page in (root / "docs" / "adr").glob("0*.md"):
        assert f"({page.name})" in index
        assert all(f"\n## {part}\n" in page.read_text() for part in ("Context", "Choice", "Price")), page.name


def test_links_between_the_texts_lead_somewhere(root: Path, tracked: tuple[Path, ...]) -> None:
    broken = []
    for path in tracked:
        if path.suffix != ".md":
            continue
        for target in re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", path.read_text()):
            if not (path.parent / target).exists():
                broken.append(f"{path.relative_to(root)} → {target}")
    assert not broken


def test_every_command_stands_in_the_table(root: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "distretto", "--help"], capture_output=True, text=True, check=True,
        env={**os.environ, "COLUMNS": "200", "LC_ALL": "C.UTF-8", "DISTRETTO_LANG": "en"},
    ).stdout
    commands = re.findall(r"^  ([a-z]+)  ", told.partition("Commands:")[2].partition("Options:")[0], re.MULTILINE)
    table = " ".join(re.findall(r"^\| (`.+?) \|", (root / "docs" / "command_line.md").read_text(), re.MULTILINE))
    assert len(commands) > 20
    assert [one for one in commands if not re.search(rf"`{one}[` ]", table)] == []
