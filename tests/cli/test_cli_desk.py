"""`desk`: the annex to a strategy as a document, from a home of its own."""

from __future__ import annotations

from pathlib import Path


def test_the_annex_is_written_in_the_language_and_format_that_are_wanted(shell, tmp_path: Path) -> None:
    target = tmp_path / "allegato.html"
    told = shell("--lang", "it", "desk", "Marche", "-o", str(target), DISTRETTO_HOME=str(tmp_path / "home"))
    assert told.code == 0, told.err
    written = target.read_text(encoding="utf-8")
    assert "I sette criteri" in written
    assert "Punti di debolezza" in written
    assert written.count("<h3>") >= 11


def test_what_it_cannot_write_is_said(shell, tmp_path: Path) -> None:
    home = str(tmp_path / "home")
    assert shell("desk", "ITI3", "--format", "odt", DISTRETTO_HOME=home).code == 2
    assert "nowhere" in shell("desk", "nowhere", DISTRETTO_HOME=home).err
