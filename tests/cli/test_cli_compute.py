"""`compute`: a process of its own takes what waits, and ends with who called it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from distretto.evidence.store import Store
from distretto.themes.asking import make_request
from distretto.themes.running import seen as signs_of_life
from distretto.themes.runs import Runs, run_key
from distretto.themes.turns_kept import turns_at_once


def command(home: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "distretto", "compute", *more]


def test_a_process_computes_what_waits(tmp_path: Path) -> None:
    store = Store(tmp_path)
    request = make_request("specialisation.growth", {"region": "ITI3"})
    key = run_key(request, "turns", store)
    run, fresh = Runs(tmp_path).begin(request, "turns", key, 7)
    assert fresh
    assert run.state == "waiting"
    assert Runs(tmp_path).begin(request, "turns", key, 9)[1] is False
    env = {**os.environ, "DISTRETTO_HOME": str(tmp_path)}
    done = subprocess.run(command(tmp_path), env=env, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout) == (0, "")
    assert "One computation ended." in done.stderr
    ended = Runs(tmp_path).find(key)
    assert ended is not None
    assert ended.state == "done"
    assert [one.key for one in Runs(tmp_path).of_person(9)] == [key]
    assert turns_at_once(request, store) is not None
    assert (tmp_path / "turns").is_dir()


def test_who_computes_gives_signs_of_life_and_one_who_was_killed_none(tmp_path: Path) -> None:
    runs = Runs(tmp_path)
    assert runs.last_seen() is None
    staying = subprocess.Popen(command(tmp_path, "--stay"), env={**os.environ, "DISTRETTO_HOME": str(tmp_path)})
    while (seen := runs.last_seen()) is None:
        assert staying.poll() is None
    staying.kill()
    staying.wait(60)
    assert (seen.pid, seen.stays) == (staying.pid, True)
    assert runs.last_seen() == seen


def test_signs_of_life_go_on_while_something_is_computed(tmp_path: Path) -> None:
    runs = Runs(tmp_path)
    with signs_of_life(Store(tmp_path), every=0.001):
        first = runs.last_seen()
        while runs.last_seen() == first:
            pass
    last = runs.last_seen()
    assert first is not None
    assert last is not None
    assert (last.at >= first.at, last.stays) == (True, False)


def test_it_ends_with_who_called_it(tmp_path: Path) -> None:
    store = Store(tmp_path)
    request = make_request("specialisation.frontier", {"region": "ITI3"})
    key = run_key(request, "turns", store)
    Runs(tmp_path).begin(request, "turns", key, None)
    env = {**os.environ, "DISTRETTO_HOME": str(tmp_path)}
    worker = subprocess.Popen(command(tmp_path, "--until-closed"), env=env, stdin=subprocess.PIPE)
    while Runs(tmp_path).find(key).state == "waiting":
        assert worker.poll() is None
    worker.stdin.close()
    assert worker.wait(60) == 0
    assert Runs(tmp_path).find(key).state == "interrupted"
    assert Runs(tmp_path).again(key).state == "waiting"
