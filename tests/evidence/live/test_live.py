"""The real providers, for whoever has the internet: DISTRETTO_LIVE=1 pytest -m live tests/evidence/live."""

from __future__ import annotations

from pathlib import Path

import pytest

from distretto.evidence.live.fetching import fetch
from distretto.evidence.live.registry import entries, entry
from distretto.evidence.store import Store

pytestmark = pytest.mark.live
SINCE = 2012
"""A year that every table still has: patents end with it."""


@pytest.mark.parametrize("name", [one.name for one in entries() if one.way != "hand"])
def test_a_provider_still_publishes_what_is_read(name: str, tmp_path: Path) -> None:
    one = entry(name)
    kept = fetch(one, Store(tmp_path), since=SINCE if one.way == "table" else None)
    assert kept.fresh
    assert kept.rows > 100
