"""The command line as a reader runs it: in a process of its own, and in this one where speed matters."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from homes import home_of_its_own


@dataclass(frozen=True)
class Said:
    """What a command wrote, and its exit code."""

    code: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home that all commands of the tests share, so that a finding is computed once."""
    return home_of_its_own(tmp_path_factory)


@pytest.fixture
def say(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process."""
    monkeypatch.setenv("DISTRETTO_HOME", str(home))
    for name in ("DISTRETTO_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str, **environment: str) -> Said:
        from distretto.cli import main

        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        code = main(list(arguments))
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    return run


@pytest.fixture
def shell(home: Path) -> Run:
    """Run a command in a process of its own."""

    def run(*arguments: str, **environment: str) -> Said:
        done = subprocess.run(
            [sys.executable, "-m", "distretto", *arguments], capture_output=True, text=True, timeout=120,
            check=False, env={**os.environ, "DISTRETTO_HOME": str(home), "LC_ALL": "C.UTF-8", **environment},
        )
        return Said(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def postgresql(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a new database of the server that the tests run on, with tables and nobody in it."""
    if connection.vendor != "postgresql":
        pytest.skip("the server of the PostgreSQL pass is needed")
    request.getfixturevalue("django_db_setup")
    from urllib.parse import quote

    import psycopg

    plain = settings.DATABASES["default"]
    connection.close()
    name = f"{plain['NAME']}_moved"
    address = {"host": plain["HOST"], "port": plain["PORT"] or None, "user": plain["USER"],
               "password": plain["PASSWORD"] or None}  # fmt: skip
    with psycopg.connect(dbname="postgres", autocommit=True, **address) as server:
        server.execute(f'CREATE DATABASE "{name}" TEMPLATE "{plain["NAME"]}"')
        secret = f":{quote(plain['PASSWORD'])}" if plain["PASSWORD"] else ""
        port = f":{plain['PORT']}" if plain["PORT"] else ""
        try:
            yield f"postgresql://{plain['USER']}{secret}@{quote(plain['HOST'], safe='')}{port}/{name}"
        finally:
            server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
