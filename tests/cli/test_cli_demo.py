"""`distretto demo`: a whole cycle in a home of its own, and the real one is not touched."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from distretto.cli.demonstration.cast import words_in
from distretto.evidence.demonstration import MARKER, is_demonstration

Run = Callable[..., Any]
WHOLE = {
    "groups_thread": 2, "groups_meetingnotes": 1, "groups_amendment": 3, "groups_decision": 1,
    "groups_recommendationreply": 1, "groups_indicatorreport": 4, "groups_edition": 2, "groups_markanswer": 1,
}  # fmt: skip
"""How many there are at least of what a whole cycle leaves."""


def counted(home: Path, question: str) -> Any:
    with closing(sqlite3.connect(home / "distretto.sqlite3")) as database:
        return database.execute(question).fetchone()[0]


def test_a_whole_cycle_is_there_and_the_real_home_as_it_was(shell: Run, tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    with closing(sqlite3.connect(real / "distretto.sqlite3")) as database:
        database.execute("create table what_is_mine (words text)")
    before = (real / "distretto.sqlite3").read_bytes()
    done = shell("demo", "--only-fill", DISTRETTO_HOME=str(real), DATABASE_URL=f"sqlite:///{real}/distretto.sqlite3",
                 EMAIL_URL="smtp://127.0.0.1:9")  # fmt: skip
    assert done.code == 0, done.err
    assert (real / "distretto.sqlite3").read_bytes() == before
    assert sorted(one.name for one in real.iterdir()) == ["demonstration", "distretto.sqlite3"]
    home = real / "demonstration"
    assert is_demonstration(home)
    assert not is_demonstration(real)
    for table, least in WHOLE.items():
        assert counted(home, f"select count(*) from {table}") >= least, table
    assert counted(home, "select count(*) from groups_participant") >= 40
    assert counted(home, "select count(distinct state) from groups_pincheck where state = 'turned'") == 1
    assert counted(home, "select count(*) from people_user where first_name not in ('Member', 'Administrator')") == 0
    assert all("[DEMO]" in one.read_text(encoding="utf-8") for one in (home / "mail").iterdir())


def shape(said: Any) -> Any:
    """What is said where, without the words."""
    if isinstance(said, dict):
        return {key: shape(value) for key, value in said.items()}
    return len(said) if isinstance(said, list) else bool(said)


def test_every_language_says_the_same_things() -> None:
    assert shape(words_in("it")) == shape(words_in("en"))


def test_begun_in_italian_it_speaks_italian(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "distretto", "--lang", "it", "demo", "--only-fill", "--home", str(tmp_path / "it")],
        capture_output=True, text=True, timeout=400, check=False, env={**os.environ, "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    home = tmp_path / "it"
    words = words_in("it")
    assert counted(home, "select title from groups_recommendation") == words["deciding"]["title"]
    assert counted(home, "select first_name from people_user where email like 'member-2@%'") == "Membro"
    for table in ("proposal", "consultation", "statement", "ballot", "recommendation", "recommendationreply", "pilot"):
        assert counted(home, f"select group_concat(distinct language) from groups_{table}") == "it", table
    assert counted(home, "select count(*) from groups_posttext where language = 'en'") == 1, "one, and it is translated"


def test_what_is_no_demonstration_is_not_erased(say: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    refused = say("demo", "--only-fill", "--again", "--home", str(tmp_path))
    assert refused.code == 2
    assert "mine.txt" in {one.name for one in tmp_path.iterdir()}
    assert not (tmp_path / MARKER).exists()
