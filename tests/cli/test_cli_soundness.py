"""`soundness`: the figures of a file, answered and not kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

ROWS = [("2023", "membership_fees", "60000"), ("2023", "public_eu", "40000"), ("2023", "costs", "90000"),
        ("2023", "reserves", "30000")]  # fmt: skip
HEADING = ("year", "kind", "amount")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for between, name, lines in (
        (",", "comma.csv", [HEADING, *ROWS]), (";", "bare.csv", ROWS), ("\t", "tabs.csv", [HEADING, *ROWS]),
    ):
        (tmp_path / name).write_text("\n".join(between.join(line) for line in lines), encoding="utf-8-sig")
    flat = [{"year": int(year), "kind": kind, "amount": float(amount)} for year, kind, amount in ROWS]
    (tmp_path / "flat.json").write_text(json.dumps(flat))
    record = {
        "income": [{"year": 2023, "source": "membership_fees", "amount": 60000},
                   {"year": 2023, "source": "public_eu", "amount": 40000}],
        "costs": [{"year": 2023, "amount": 90000}], "reserves": [{"year": 2023, "amount": 30000}],
    }  # fmt: skip
    (tmp_path / "record.json").write_text(json.dumps(record))
    return tmp_path


def test_every_form_of_the_same_figures_gives_the_same_answer(say, folder: Path, home: Path) -> None:
    kept_before, answers = set(home.rglob("*.json")), set()
    for path in sorted(folder.iterdir()):
        told = say("soundness", str(path), "--format", "json")
        assert told.code == 0, told.err
        found = json.loads(told.out)
        answers.add((found["facts"]["public"]["v"], found["conclusion"]["value"]))
    assert answers == {(0.4, "membership_fees")}
    kept_since = set(home.rglob("*.json")) - kept_before
    assert "60000" not in "".join(path.read_text(errors="ignore") for path in kept_since)


def test_it_reads_like_the_page_in_both_languages(say, folder: Path) -> None:
    assert "40.0 % of the income" in say("soundness", str(folder / "comma.csv")).out.replace("\N{NO-BREAK SPACE}", " ")
    assert "denaro pubblico" in say("--lang", "it", "soundness", str(folder / "comma.csv")).out


@pytest.mark.parametrize(("name", "body", "said"), [
    ("a.csv", "2023;membership_fees;-5", "Line 1"), ("a.csv", "2023;gifts;5", "Line 1"), ("a.csv", "", "one line"),
    ("a.csv", "2023;costs;5", "one line"), ("a.json", "{", "a.json"), ("a.json", '[{"year": 2023}]', "a.json"),
    ("a.csv", b"\xff\xfe\x00", "a.csv"),
])
def test_what_cannot_be_read_is_said(say, tmp_path: Path, name: str, body: str | bytes, said: str) -> None:
    (tmp_path / name).write_bytes(body if isinstance(body, bytes) else body.encode())
    told = say("soundness", str(tmp_path / name))
    assert told.code == 2
    assert said in told.err
    assert say("soundness", str(tmp_path / "nothing.csv")).code == 2
