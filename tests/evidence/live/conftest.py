"""A provider on this machine, asked without pauses; the providers themselves only where somebody asks for that."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from distretto.evidence.live.getting import Patience
from provider import Provider, serving

LIVE = "DISTRETTO_LIVE"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what asks the real providers, unless `DISTRETTO_LIVE=1` asks for it."""
    if os.environ.get(LIVE) == "1":
        return
    left_out = [item for item in items if "live" in item.keywords and item.get_closest_marker("live")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture(autouse=True)
def _no_proxy(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask this machine directly, whatever proxy it has for the real providers."""
    if request.node.get_closest_marker("live"):
        return
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def provider() -> Iterator[Provider]:
    """A provider of one's own."""
    with serving() as found:
        yield found


@pytest.fixture
def how() -> Patience:
    """No pauses, three attempts."""
    return Patience(pause=0.0, attempts=3, longest=2.0, timeout=10.0)
