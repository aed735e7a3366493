"""The web face through Django's client, on the shipped observatory and in a home of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from django.test import Client

from distretto.evidence.store import HOME, default_store
from distretto.web import kept
from homes import home_of_its_own


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    before = os.environ.get(HOME)
    folder = str(home_of_its_own(tmp_path_factory))
    os.environ[HOME] = folder
    yield folder
    if before is None:
        del os.environ[HOME]
    else:
        os.environ[HOME] = before


@pytest.fixture(autouse=True)
def database(db: None) -> None:
    """Pages lead to the catalogue, so there is one, empty where a test puts nothing into it."""


@pytest.fixture
def client() -> Client:
    return Client(SERVER_NAME="localhost", raise_request_exception=True)


@pytest.fixture
def faulty() -> Iterator[str]:
    """The vintage of the business statistics, marked known faulty for the length of a test."""
    store = default_store()
    vintage = store.vintage("sbs_regional")
    store.mark(vintage.name, vintage.version, "known_faulty", "Two regions were swapped in the provider's file")
    kept.forget()
    yield "Two regions were swapped in the provider’s file"
    store.mark(vintage.name, vintage.version, "current")
    kept.forget()
