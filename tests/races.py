"""Real clients at the same time: each in a thread with a connection of its own, on a database that others write to.

The suite's SQLite lies in memory and locks whole tables; a race is run on a file, as an installation has it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from django.db import connection, connections

from homes import with_database

PATIENCE = 60


def at_once(*calls: Callable[[], Any]) -> list[Any]:
    """What each call returned or raised, all begun at the same moment."""
    gate = Barrier(len(calls))

    def run(call: Callable[[], Any]) -> Any:
        try:
            gate.wait(PATIENCE)
            return call()
        except Exception as raised:
            return raised
        finally:
            connection.close()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


@contextmanager
def database_on_disk(folder: Path, factory: pytest.TempPathFactory) -> Iterator[None]:
    """The database of the test as a file, where it is SQLite; PostgreSQL is one for all as it is."""
    if connection.vendor != "sqlite":
        yield
        return
    before, settings = connections["default"], connections.databases["default"]
    named = settings["NAME"]
    settings["NAME"] = str(next(with_database(folder, factory).glob("*.sqlite3")))
    connections["default"] = connections.create_connection("default")
    try:
        yield
    finally:
        connections["default"].close()
        settings["NAME"] = named
        connections["default"] = before


@pytest.fixture
def races(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, transactional_db: None) -> Iterator[Any]:
    """`at_once`, on a database to which all clients write; it takes the place of the test's own."""
    with database_on_disk(tmp_path / "race", tmp_path_factory):
        yield at_once
