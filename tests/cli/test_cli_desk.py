"""`desk` and `framework`: documents on what stands in the catalogue, from a home of their own."""

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


def test_the_framework_of_a_pilot_is_written_after_a_practice(shell, own: str, tmp_path: Path) -> None:
    target = tmp_path / "framework.html"
    given = ("framework", "practice-iti1-textile-water-reuse", "-o", str(target))
    assert shell(*given, "--region", "ITI3", DISTRETTO_HOME=own).code == 0
    assert "Jobs in the industry: textiles" in target.read_text(encoding="utf-8")
    refused = shell(*given, DISTRETTO_HOME=own)
    assert refused.code == 2
    assert "--region" in refused.err
