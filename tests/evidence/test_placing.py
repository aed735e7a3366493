"""A folder put in the place of another: whoever reads, or kills the writer, meets one of them whole."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from distretto.evidence.placing import A_DAY, MAKING, being_made, put_in_place

WRITER = """
import sys
from pathlib import Path
from distretto.evidence.placing import being_made, put_in_place
place, number = Path(sys.argv[1]), 0
print("begun", flush=True)
while True:
    number += 1
    with being_made(place) as room:
        made = room / "made"
        made.mkdir()
        for name in ("one", "two", "three"):
            (made / name).write_text(str(number))
        put_in_place(made, place / "out")
"""


def whole(folder: Path) -> bool:
    names = ("one", "two", "three")
    return len({(folder / name).read_text() for name in names}) == 1


def test_what_stood_there_is_gone_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    for text in ("old", "new"):
        with being_made(tmp_path) as room:
            (room / "made").mkdir()
            (room / "made" / "file").write_text(text)
            (room / "made" / text).touch()
            put_in_place(room / "made", tmp_path / "deep" / "out")
    assert sorted(path.name for path in (tmp_path / "deep" / "out").iterdir()) == ["file", "new"]
    assert [path.name for path in tmp_path.iterdir()] == ["deep"]


def test_what_killed_writers_left_is_taken_away_after_a_day(tmp_path: Path) -> None:
    old, young = tmp_path / f"{MAKING}old", tmp_path / f"{MAKING}young"
    for folder in (old, young):
        folder.mkdir()
    os.utime(old, (time.time() - 2 * A_DAY,) * 2)
    with being_made(tmp_path):
        assert (old.exists(), young.exists()) == (False, True)


def test_a_killed_writer_leaves_one_of_the_two_whole(tmp_path: Path) -> None:
    for _ in range(4):
        running = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
        assert running.stdout is not None
        assert running.stdout.readline() == "begun\n"
        while not (tmp_path / "out").exists():
            assert running.poll() is None
        running.kill()
        running.communicate()
        assert whole(tmp_path / "out")
