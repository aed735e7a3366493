"""The words that a search which finds nothing compares with are there before anybody needs them."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from distretto.catalogue.domain.queries import meant
from distretto.web import warming


def _at(value: int, title: str) -> SimpleNamespace:
    return SimpleNamespace(epoch=1, value=value, titles={"en": SimpleNamespace(ordered=[(title, "key")])})


def test_the_server_reads_them_while_it_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    vocabulary = meant._Vocabulary()
    monkeypatch.setattr(meant, "_VOCABULARY", vocabulary)
    monkeypatch.setattr(warming.connection, "close", lambda: None)  # the test's transaction is on it
    warming.warm()
    assert vocabulary.read is not None
    assert "leather" in vocabulary.words


def test_after_many_changes_they_are_read_beside_the_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    vocabulary = meant._Vocabulary()
    monkeypatch.setattr(meant, "entries_now", lambda: _at(1, "synthetic seaweed"))
    assert "seaweed" in vocabulary.now()
    monkeypatch.setattr(meant, "entries_now", lambda: _at(1 + meant._STALE, "synthetic driftwood"))
    vocabulary.now()
    assert vocabulary.reading is not None
    vocabulary.reading.join()
    assert "driftwood" in vocabulary.now()
    assert "seaweed" not in vocabulary.words
