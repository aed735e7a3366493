"""The interface through Django's test client, with the settings of the installation."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client

from homes import home_of_its_own


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A home of the tests' own: what this machine keeps is not looked at."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DISTRETTO_HOME", str(home_of_its_own(tmp_path_factory)))
        yield


@pytest.fixture
def client() -> Client:
    return Client(SERVER_NAME="localhost")
