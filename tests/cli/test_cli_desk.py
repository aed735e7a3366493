"""`desk`: the annex to a strategy as a document, from a home of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from homes import home_of_its_own, with_database


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A home with a database, since the desk keeps what people write."""
    return str(with_database(home_of_its_own(tmp_path_factory), tmp_path_factory))


def test_the_annex_is_written_in_the_language_and_format_that_are_wanted(shell, own: str, tmp_path: Path) -> None:
    target = tmp_path / "allegato.html"
    told = shell("--lang", "it", "desk", "Marche", "-o", str(target), DISTRETTO_HOME=own)
    assert told.code == 0, told.err
    written = target.read_text(encoding="utf-8")
    assert "I sette criteri" in written
    assert "Punti di debolezza" in written
    assert written.count("<h3>") >= 11


def test_what_it_cannot_write_is_said(shell, own: str) -> None:
    assert shell("desk", "ITI3", "--format", "odt", DISTRETTO_HOME=own).code == 2
    assert "nowhere" in shell("desk", "nowhere", DISTRETTO_HOME=own).err
