"""What holds for every test: examples are found by reasoning, never by the clock of a busy machine."""

from __future__ import annotations

import gc

import pytest
from django.conf import settings as django_settings
from hypothesis import settings

from open_question import ask_what_is_open

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


@pytest.fixture
def open_question(monkeypatch: pytest.MonkeyPatch) -> None:
    """One question of the themes is not answered, whatever the real ones are (`open_question.OPEN`)."""
    ask_what_is_open(monkeypatch)
