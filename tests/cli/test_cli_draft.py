"""`draft`: what findings show to be missing, with the findings, in the terminal and as files."""

from __future__ import annotations

from pathlib import Path

from distretto.cli import WRONG_INPUT


def test_a_draft_with_its_findings(say) -> None:
    told = say("draft", "--region", "Marche", "--theme", "innovation").out
    assert "**Draft for people to decide on**" in told
    assert "Drafted from finding 1" in told
    assert "Distretto innovation.policy_mix " in told
    assert "support systems" not in told


def test_in_italian_and_as_files(say, tmp_path: Path) -> None:
    for name, start in (("bozza.docx", b"PK"), ("bozza.pdf", b"%PDF"), ("bozza.txt", b"# Finanziamento")):
        said = say("draft", "--region", "ITI3", "--theme", "financing", "--lang", "it", "-o", str(tmp_path / name))
        assert said.code == 0, said.err
        assert (tmp_path / name).read_bytes().startswith(start), (tmp_path / name).read_bytes()[:40]


def test_what_is_typed_wrongly_is_said(say, tmp_path: Path) -> None:
    for options in (
        ("--region", "Marhce"), ("--region", "ITI3", "--theme", "weather"),
        ("--region", "ITI3", "-o", str(tmp_path / "draft.xls")), (),
    ):
        said = say("draft", *options)
        assert (said.code, said.out) == (WRONG_INPUT, "")
        assert said.err


def test_an_area_without_gaps_says_so(say) -> None:
    said = say("draft", "--region", "MD", "--theme", "cooperation")
    assert said.out == ""
    assert "no gap" in said.err
