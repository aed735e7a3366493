"""The starter catalogue, loaded into the test's database."""

from __future__ import annotations

import pytest

from distretto.catalogue.starter.load import Loaded, load


@pytest.fixture
def starter(db: None) -> Loaded:
    return load()
