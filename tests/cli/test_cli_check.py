"""`distretto check`: silent where all is well, a line with what to do for each thing that is not."""

from __future__ import annotations

import json
import os
import shutil
import time
from pathlib import Path

import pytest

from distretto.evidence.store import Store
from distretto.themes.asking import make_request
from distretto.themes.runs import Runs, run_key
from filled_home import FILL, python, run
from homes import with_database

BROKEN = """
from distretto.cli.serve import set_up
set_up()
from django.db import connection
from distretto.catalogue.models import Attachment, Record
with connection.cursor() as cursor:
    cursor.execute("UPDATE groups_act SET content = '{}' WHERE id = (SELECT max(id) FROM groups_act)")
Attachment.objects.create(record=Record.objects.first(), file="attachments/gone.pdf", size=1)
"""

FAULTY = """
from dataclasses import replace
from distretto.cli import main
from distretto.evidence.own.keeping import keep
from distretto.evidence.store import default_store
store = default_store()
now, version = store.vintage("uk_bres"), "2999-01-synthetic"
keep(replace(now, version=version, path=None), store.cut("uk_bres").table, store.home)
store.mark("uk_bres", version, "known_faulty", "Synthetic reason.")
main(["observatory", "list"])
"""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = with_database(tmp_path_factory.mktemp("checked"), tmp_path_factory)
    python(FILL, home)
    return home


def found(home: Path, *, code: int, **environment: str) -> dict[str, dict[str, str]]:
    """What the command found, by key."""
    done = run(home, "check", "--format", "json", **environment)
    assert done.returncode == code, done.stdout + done.stderr
    return {one["key"]: one for one in json.loads(done.stdout)}


def test_nothing_is_wrong_with_what_is_in_order(whole: Path) -> None:
    done = run(whole, "check")
    assert (done.returncode, done.stdout.strip()) == (0, "Nothing is wrong."), done.stdout


def test_a_faulty_newest_vintage_is_said_with_what_is_in_use_instead(tmp_path: Path) -> None:
    listed = python(FAULTY, tmp_path)
    assert "(2999-01-synthetic) is known faulty (Synthetic reason.)" in " ".join(listed.split())
    told = found(tmp_path, code=0)["newest-faulty"]
    assert (told["level"], told["newest"]) == ("warning", "2999-01-synthetic")
    assert f"{told['used']} is in use instead" in told["says"]


def test_who_computes_and_what_waits_in_vain_is_said(whole: Path) -> None:
    runs, request = Runs(whole), make_request("specialisation.growth", {"region": "ITI3"})
    key = run_key(request, "turns", Store(whole))
    runs.begin(request, "turns", key, None)
    runs.beat(stays=True)
    assert found(whole, code=0)["worker-seen"]["level"] == "fact"
    an_hour_ago = time.time() - 3600
    os.utime(whole / "runs" / key / "state.json", (an_hour_ago, an_hour_ago))
    seen = json.loads((whole / "runs/seen.json").read_text())
    (whole / "runs/seen.json").write_text(json.dumps({**seen, "at": an_hour_ago}))
    told = found(whole, code=1)["runs-unseen"]["says"]
    assert "A computation waits and nobody has been there to compute since 20" in told
    assert "distretto compute --stay" in told
    shutil.rmtree(whole / "runs")


def test_what_is_wrong_is_said_with_what_to_do(whole: Path) -> None:
    python(BROKEN, whole)
    cache = whole / "findings/by-inputs/ab"
    cache.mkdir(parents=True)
    (cache / "abcd.json").write_text("{ torn", encoding="utf-8")
    left = whole / "evidence/.making-synthetic"
    left.mkdir()
    os.utime(left, (time.time() - 7200, time.time() - 7200))
    loaded = whole / "evidence/synthetic_table/1"
    loaded.mkdir(parents=True)
    (loaded / "manifest.json").write_text("{ torn", encoding="utf-8")
    (whole / "secret-key").chmod(0o644)
    seen = found(whole, code=1, ALLOWED_HOSTS="distretto.example.org")
    assert {
        "log-broken", "file-missing", "finding-unreadable", "leftover", "data-damaged", "key-open", "no-tls",
        "address", "no-mail", "no-contact",
    } == set(seen)  # fmt: skip
    assert seen["file-missing"]["file"] == "attachments/gone.pdf"
    assert seen["no-mail"]["level"] == seen["leftover"]["level"] == "warning"
    assert "distretto groups verify" in seen["log-broken"]["says"]


def test_a_database_that_is_not_there_is_said_and_no_more_is_asked_of_it(tmp_path: Path) -> None:
    seen = found(tmp_path, code=1, DATABASE_URL="postgresql://nobody@127.0.0.1:9/none", DISTRETTO_ENGINE="local[2]")
    assert "database-unreachable" in seen
    assert {"spark-missing", "java-missing"} >= set(seen) - {"database-unreachable"}


def test_a_home_that_was_never_served_is_not_broken_and_one_that_lost_its_database_is(tmp_path: Path) -> None:
    told = found(tmp_path, code=0)
    assert set(told) == {"not-prepared"}
    assert "distretto up" in told["not-prepared"]["says"]
    (tmp_path / "served-at").write_text("http://127.0.0.1:8000")
    assert set(found(tmp_path, code=1)) == {"database-empty"}
