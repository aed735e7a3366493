"""The interface through Django's test client, with the settings of the installation."""

from __future__ import annotations

import pytest
from django.test import Client


@pytest.fixture
def client() -> Client:
    return Client(SERVER_NAME="localhost")
