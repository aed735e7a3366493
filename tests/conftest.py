"""What holds for every test: examples are found by reasoning, never by the clock of a busy machine."""

from __future__ import annotations

import gc
import sqlite3
from contextlib import closing

import pytest
from django.conf import settings as django_settings
from django.db import connection
from hypothesis import settings
from pytest_django import DjangoDbBlocker

from homes import migrated
from open_question import ask_what_is_open

IN_MEMORY = "file:memorydb_default?mode=memory&cache=shared"

settings.register_profile("distretto", deadline=None)
settings.load_profile("distretto")


def pytest_configure() -> None:
    """Let nobody's password take long: Django's own hash is slow so that thieves are, and each test has new people.

    And look for garbage seldom: that took a sixth of the time of all tests.
    """
    gc.set_threshold(200_000, 20, 50)
    django_settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def pytest_collection_finish() -> None:
    """Look for no garbage among what was loaded."""
    gc.freeze()


if connection.vendor == "sqlite":

    @pytest.fixture(scope="session")
    def django_db_setup(
        tmp_path_factory: pytest.TempPathFactory, django_db_blocker: DjangoDbBlocker, django_test_environment: None,
    ) -> None:
        """The database of the tests, in memory: a copy of the one that a run makes once (on a server each its own)."""
        with django_db_blocker.unblock():
            connection.close()
            connection.settings_dict["NAME"] = IN_MEMORY
            connection.ensure_connection()
            with closing(sqlite3.connect(migrated(tmp_path_factory))) as made:
                made.backup(connection.connection)


@pytest.fixture
def open_question(monkeypatch: pytest.MonkeyPatch) -> None:
    """One question of the themes is not answered, whatever the real ones are (`open_question.OPEN`)."""
    ask_what_is_open(monkeypatch)
