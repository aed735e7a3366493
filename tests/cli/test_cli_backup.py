"""`distretto backup` and `distretto restore`: everything comes back, or nothing has changed."""

from __future__ import annotations

import io
import json
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pyarrow as pa
import pytest
from django.db import connection

from filled_home import FILL, environment_of, python, run
from homes import with_database

LOOK = """
import json
from distretto.cli.serve import set_up
set_up()
from distretto.catalogue.domain import fulltext
from distretto.cli.keeping import tables
from distretto.people.models import User
from django.db import connection
found, _ = fulltext.matching([("cluster",)])
user = User.objects.create_user(email="later@example.org", password="a long password of synthetic people")
print(json.dumps({"found": len(found), "later": user.pk, "vendor": connection.vendor}))
"""
MAIN = """
import sys
from distretto.cli import main
sys.stderr = sys.stdout
"""
OLDER = """
{main}
refused = main(["restore", {archive!r}])
from django.db import connection
with connection.cursor() as cursor:
    cursor.execute("DROP TABLE groups_sent")
    cursor.execute("DELETE FROM django_migrations WHERE name = '0012_sent'")
done = main(["restore", {archive!r}])
from distretto.groups.models import Act, Sent
print(refused, done, Sent.objects.count(), Act.objects.count() >= 3)
"""
KILLED = """
import os, signal
from distretto.cli.serve import set_up
set_up()
from distretto.cli.keeping import restoring, tables
def killed(*_):
    os.kill(os.getpid(), signal.SIGKILL)
{where} = killed
from distretto.cli import main
main(["restore", {archive!r}, "--replace", "--yes"])
"""

STOPPED = """
import os, signal
from distretto.cli.serve import set_up
set_up()
from django.db.migrations.executor import MigrationExecutor
from distretto.cli.keeping import restoring, tables
real = {where}
def stopped(*given, **more):
    os.kill(os.getpid(), signal.SIGTERM)
    return real(*given, **more)
{where} = stopped
from distretto.cli import main
raise SystemExit(main([{command!r}, {archive!r}]))
"""

PAGES = ("/en/catalogue/", "/it/catalogue/?kind=cluster&q=cluster", "/en/groups/", "/en/about/")
ASKED = f"""
import json
from distretto.cli.serve import set_up
set_up()
from django.test import Client
client = Client(SERVER_NAME="127.0.0.1")
answers = [client.get(page) for page in {PAGES!r}]
print(json.dumps([[one.status_code, b"".join(one).decode()] for one in answers]))
"""

own_sqlite = pytest.mark.skipif(
    connection.vendor != "sqlite", reason="it has an SQLite of its own, and runs in the pass on SQLite"
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = with_database(tmp_path_factory.mktemp("filled"), tmp_path_factory)
    python(FILL, home)
    for name in ("findings/by-inputs/ab", "own_data/7/v1/findings", "logs", "cache/synthetic"):
        (home / name).mkdir(parents=True)
        (home / name / "kept.json").write_text("{}", encoding="utf-8")
    (home / "own_data/7/v1/manifest.json").write_text("{}", encoding="utf-8")
    return home


@pytest.fixture(scope="module")
def archive(filled: Path) -> Path:
    target = filled.parent / "whole.tar.zst"
    done = run(filled, "backup", str(target))
    assert done.returncode == 0, done.stderr
    assert "secret key is not in the archive" in done.stderr
    return target


@pytest.fixture
def empty(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_database(tmp_path / "empty", tmp_path_factory)


def content(archive: Path) -> dict[str, bytes]:
    """The members of an archive."""
    codec = "gzip" if archive.suffix == ".gz" else "zstd"
    with pa.CompressedInputStream(pa.OSFile(str(archive)), codec) as stream, tarfile.open(
        fileobj=stream, mode="r|"
    ) as members:
        return {one.name: file.read() for one in members if (file := members.extractfile(one))}


def rows(archive: Path) -> dict[str, Any]:
    """The rows of every table, free of how a database orders the keys of JSON; the catalogue's epoch is its own."""
    tables = {name: body for name, body in content(archive).items() if name.startswith("database/")}
    told = {name: [json.loads(line) for line in body.splitlines()] for name, body in tables.items()}
    epoch = told["database/catalogue_changes.jsonl"][0].index("epoch")
    told["database/catalogue_changes.jsonl"][1][epoch] = 0
    return told


def state(home: Path) -> dict[str, bytes]:
    """The files of a home, without the locks and logs of databases."""
    return {
        path.relative_to(home).as_posix(): path.read_bytes() for path in home.rglob("*")
        if path.is_file() and not path.name.startswith((".restoring", "distretto.sqlite3"))
    }  # fmt: skip


@own_sqlite
def test_everything_is_in_it_but_what_is_computed_anew(archive: Path) -> None:
    members = content(archive)
    files = {name for name in members if not name.startswith("database/")}
    assert files == {
        "manifest.json", "media/documents/synthetic.txt", "home/evidence/states.json",
        "home/own_data/7/v1/manifest.json",
    }  # fmt: skip
    assert "database/django_session.jsonl" not in members
    assert b"operator@example.org" in members["database/people_user.jsonl"]
    assert archive.stat().st_mode & 0o077 == 0


@own_sqlite
def test_an_empty_installation_becomes_the_same(archive: Path, empty: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.tar.gz"
    both = f"main(['restore', {str(archive)!r}]), main(['backup', {str(again)!r}, '--with-secret'])"
    said = python(f"{MAIN}{both}\n{LOOK}", empty)
    assert "logs of all working groups are whole" in said
    assert rows(again) == rows(archive)
    assert content(again)["home/secret-key"] == (empty / "secret-key").read_bytes()
    assert (empty / "media/documents/synthetic.txt").read_bytes() == b"what a group keeps for itself"
    seen = json.loads(said.splitlines()[-1])
    assert seen["found"] > 10
    assert seen["later"] == 2


@own_sqlite
def test_what_is_there_is_replaced_only_on_purpose(archive: Path, filled: Path) -> None:
    before = state(filled)
    said = python(f"{MAIN}print(main(['restore', {str(archive)!r}]), main(['restore', {str(archive)!r}, '--replace']))",
                  filled)  # fmt: skip
    assert "With --replace" in said
    assert "Stop the server first" in said
    assert said.splitlines()[-1] == "2 1"
    assert state(filled) == before


@own_sqlite
def test_a_wrong_archive_changes_nothing(archive: Path, empty: Path, tmp_path: Path) -> None:
    members = content(archive)
    manifest = json.loads(members.pop("manifest.json"))
    people = members["database/people_user.jsonl"]
    newer = {**manifest, "migrations": [*manifest["migrations"], ["groups", "9999_of_tomorrow"]]}
    pack({**members, "database/people_user.jsonl": people.replace(b"operator@", b"intruder@")}, manifest,
         tmp_path / "changed.tar.gz")  # fmt: skip
    pack(members, newer, tmp_path / "newer.tar.gz")
    pack({**members, "home/../../escaped": b""}, manifest, tmp_path / "escaping.tar.gz")
    (tmp_path / "cut.tar.zst").write_bytes(archive.read_bytes()[: archive.stat().st_size // 2])
    (tmp_path / "other.tar.gz").write_text("no archive at all", encoding="utf-8")
    expected = {
        "cut.tar.zst": "breaks off", "changed.tar.gz": "people_user", "newer.tar.gz": "newer version",
        "other.tar.gz": "is no archive", "escaping.tar.gz": "is no archive", "none.tar.gz": "There is no file",
    }  # fmt: skip
    python("from distretto.cli.serve import set_up; set_up()", empty)
    before = state(empty)
    said = python(
        f"{MAIN}for name in {list(expected)!r}: print(main(['restore', f'{tmp_path}/{{name}}']))", empty,
    ).splitlines()  # fmt: skip
    said = [line for line in said if not line.startswith("Reading ")]
    assert said[1::2] == ["2"] * len(expected)
    for sentence, words in zip(said[::2], expected.values(), strict=True):
        assert words in sentence
    assert state(empty) == before
    people = "from distretto.cli.serve import set_up; set_up()\nfrom distretto.people.models import User\n"
    assert python(f"{people}print(User.objects.count())", empty).strip() == "0"


@own_sqlite
@pytest.mark.parametrize(
    ("where", "restored"), [("tables.mark_restored", False), ("restoring._files_follow", True)]
)
def test_a_kill_leaves_all_as_before_or_the_rest_is_done_at_the_next_start(
    where: str, restored: bool, archive: Path, empty: Path
) -> None:
    (empty / "evidence").mkdir()
    (empty / "evidence/states.json").write_text("{}", encoding="utf-8")
    script = KILLED.format(where=where, archive=str(archive))
    done = subprocess.run([sys.executable, "-c", script], env=environment_of(empty), capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL
    assert (empty / "evidence/states.json").read_text(encoding="utf-8") == "{}"
    people = "from distretto.cli.serve import migrate; migrate()\nfrom distretto.people.models import User\n"
    assert python(f"{people}print(User.objects.count())", empty).strip() == ("1" if restored else "0")
    assert ((empty / "media/documents/synthetic.txt").exists()) is restored
    assert (b"swapped" in (empty / "evidence/states.json").read_bytes()) is restored
    assert not (empty / ".restoring").exists()


@own_sqlite
@pytest.mark.parametrize("where", ["restoring.unpack", "tables.mark_restored"])
def test_who_stops_it_finds_all_as_before(where: str, archive: Path, empty: Path) -> None:
    before = dumped(empty)
    done = stop(where, archive, empty)
    assert done.returncode == 128 + signal.SIGTERM, done.stderr
    assert "everything is as it was" in done.stderr
    assert {path.name for path in empty.iterdir()} == {"distretto.sqlite3", ".restoring.lock", "secret-key"}
    assert dumped(empty) == before


@own_sqlite
def test_who_stops_it_while_tables_are_made_finds_none_and_can_begin_anew(archive: Path, tmp_path: Path) -> None:
    done = stop("MigrationExecutor.apply_migration", archive, tmp_path)
    assert done.returncode == 128 + signal.SIGTERM, done.stderr
    assert {path.name for path in tmp_path.iterdir()} == {".restoring.lock", "secret-key"}


@own_sqlite
def test_what_is_decided_is_done_to_its_end(archive: Path, empty: Path) -> None:
    done = stop("restoring._files_follow", archive, empty)
    assert done.returncode == 0, done.stderr
    assert (empty / "media/documents/synthetic.txt").exists()
    assert not (empty / ".restoring").exists()


@own_sqlite
def test_who_stops_a_backup_finds_no_half_of_it(filled: Path, tmp_path: Path) -> None:
    done = stop("tables.write", tmp_path / "half.tar.zst", filled, "backup")
    assert done.returncode == 128 + signal.SIGTERM, done.stderr
    assert not list(tmp_path.iterdir())


@own_sqlite
def test_data_sets_may_have_the_names_of_caches(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    home, names = with_database(tmp_path / "home", tmp_path_factory), ("figures", "runs", "findings", "imports")
    table, archive = tmp_path / "synthetic.csv", tmp_path / "named.tar.gz"
    table.write_text("geo,industry,time,persons\nITI3,C15,2020,5\n", encoding="utf-8")
    for name in names:
        for computed in (home / name, home / f"own_data/mine/{name}/findings"):
            computed.mkdir(parents=True)
            (computed / "computed.json").write_text("{}", encoding="utf-8")
    loaded = [["load", str(table), "--name", name] for name in names]
    python(f"{MAIN}for one in {[*loaded, ['backup', str(archive)]]!r}: assert main(one) == 0", home)
    kept = {name for name in content(archive) if name.startswith("home/")}
    for name in names:
        assert any(one.startswith(f"home/own_data/mine/{name}/evidence/") for one in kept), kept
    assert not [one for one in kept if one.endswith("computed.json")]


@own_sqlite
def test_an_archive_of_an_older_version_is_brought_up_to_date(archive: Path, empty: Path, tmp_path: Path) -> None:
    """As of before the last table came: the archive and the database know nothing of it yet."""
    members = content(archive)
    manifest = json.loads(members.pop("manifest.json"))
    manifest["migrations"].remove(["groups", "0012_sent"])
    del members["database/groups_sent.jsonl"], manifest["members"]["database/groups_sent.jsonl"]
    del manifest["rows"]["groups_sent"]
    older = tmp_path / "older.tar.gz"
    pack(members, manifest, older)
    said = python(OLDER.format(main=MAIN, archive=str(older)), empty)
    assert "has other tables" in said
    assert said.splitlines()[-1] == "2 0 0 True"


def shown(text: str) -> str:
    """What is on a page, without where it is served."""
    return re.sub(r"https?://127\.0\.0\.1(:\d+)?", "", text.partition("<main")[2] or text)


@contextmanager
def served(home: Path, **environment: str) -> Iterator[str]:
    """`distretto up` from a home: its address, once it says that it is ready."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{probe.getsockname()[1]}"
    serving = subprocess.Popen(
        [sys.executable, "-m", "distretto", "up", "--port", address.rpartition(":")[2]], text=True,
        env=environment_of(home, **environment), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    assert serving.stdout
    try:
        assert any(f"ready: {address}" in line for line in serving.stdout)
        yield address
    finally:
        serving.terminate()
        serving.communicate(timeout=30)


def stop(where: str, archive: Path, home: Path, command: str = "restore") -> Any:
    """Restore, or back up, in a process of its own that is asked to end when it comes to `where`."""
    script = STOPPED.format(where=where, archive=str(archive), command=command)
    return subprocess.run([sys.executable, "-c", script], env=environment_of(home), capture_output=True, text=True,
                          check=False)


def dumped(home: Path) -> list[str]:
    """All that is in the database of a home."""
    with closing(sqlite3.connect(home / "distretto.sqlite3")) as database:
        return list(database.iterdump())


def pack(members: dict[str, bytes], manifest: dict[str, Any], target: Path) -> None:
    with tarfile.open(target, "w:gz") as file:
        for name, body in {**members, "manifest.json": json.dumps(manifest).encode()}.items():
            head = tarfile.TarInfo(name)
            head.size = len(body)
            file.addfile(head, io.BytesIO(body))


def test_an_operator_moves_to_postgresql_and_back(
    archive: Path, filled: Path, empty: Path, postgresql: str, tmp_path: Path
) -> None:
    moved, there = tmp_path / "moved", tmp_path / "there.tar.zst"
    before = dict(zip(PAGES, json.loads(python(ASKED, filled)), strict=True))
    done = run(moved, "restore", str(archive), DATABASE_URL=postgresql)
    assert done.returncode == 0, done.stderr
    assert run(moved, "backup", str(there), DATABASE_URL=postgresql).returncode == 0
    assert json.loads(content(there)["manifest.json"])["database"] == "postgresql"
    assert rows(there) == rows(archive)
    with served(moved, DATABASE_URL=postgresql) as address:
        for page, (status, body) in before.items():
            with urlopen(address + page, timeout=60) as answer:
                assert (answer.status, shown(answer.read().decode())) == (status, shown(body)), page
    seen = json.loads(python(LOOK, moved, DATABASE_URL=postgresql))
    assert seen["vendor"] == "postgresql"
    assert seen["found"] > 10
    assert seen["later"] == 2, "the numbers go on after the highest"
    checked = run(moved, "check", DATABASE_URL=postgresql)
    assert checked.returncode == 0, checked.stdout
    again = run(moved, "restore", str(archive), "--replace", "--yes", DATABASE_URL=postgresql)
    assert again.returncode == 0, again.stderr
    back = run(empty, "restore", str(there))
    assert back.returncode == 0, back.stderr
    last = tmp_path / "last.tar.zst"
    assert run(empty, "backup", str(last)).returncode == 0
    assert rows(last) == rows(archive)
    shutil.rmtree(moved)
