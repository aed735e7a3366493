"""An empty state names the command that fills it: every such command loads a source that there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import distretto
from distretto.evidence.live.registry import entry

MESSAGES = Path(distretto.__file__).parent / "rendering" / "messages"
COMMAND = re.compile(r"distretto source fetch ([a-z0-9_]+)( --file FILE)?")
LOADED = {
    "jobs-cannot-contracts", "jobs-cannot-environment", "jobs-cannot-unions", "jobs-age", "needs-cannot-replacement",
    "needs-cannot-mix", "cannot-needs-survey", "cannot-needs-outlook", "cannot-distance-outlook",
    "training-no-graduates", "green-load-exports", "cannot-no-figures", "cannot-chains-rest",
}
"""Messages that say what is not here, and so which command brings it."""


def named(language: str) -> dict[str, list[tuple[str, bool]]]:
    """By message the sources that its commands fetch, and whether each is given as a file."""
    found: dict[str, list[tuple[str, bool]]] = {}
    for path in sorted((MESSAGES / language).glob("*.ftl")):
        key = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            key = line.partition(" = ")[0] if re.match(r"[a-z][a-z0-9-]* = ", line) else key
            for name, file in COMMAND.findall(line):
                found.setdefault(key, []).append((name, bool(file)))
    return found


@pytest.mark.parametrize("language", ["en", "it"])
def test_a_command_that_a_message_names_is_there_and_written_as_it_is_run(language: str) -> None:
    for key, commands in named(language).items():
        for name, file in commands:
            assert (entry(name).way == "hand") == file, f"{key}: {name}"


@pytest.mark.parametrize("language", ["en", "it"])
def test_what_is_not_here_names_the_command_that_brings_it(language: str) -> None:
    found = named(language)
    assert {key for key in LOADED if key not in found} == set()
    for key in LOADED:
        assert all(entry(name).becomes is not None for name, _ in found[key]), key


def test_both_languages_name_the_same_commands() -> None:
    assert named("en") == named("it")
