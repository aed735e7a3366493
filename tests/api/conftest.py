"""The interface through Django's test client, with the settings of the installation."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A home of the tests' own: findings that this machine keeps are not looked at."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DISTRETTO_HOME", str(tmp_path_factory.mktemp("home")))
        yield


@pytest.fixture
def client() -> Client:
    return Client(SERVER_NAME="localhost")
