"""A table of one's own on the command line: looked at, mended, kept, asked in place of the open one, and forgotten."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from distretto.evidence.classifications.directory import regions
from distretto.evidence.store import Store

Run = Callable[..., Any]

DIVISIONS = ("C10", "C13", "C15", "C25", "F43", "G47", "I56", "J62")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def firms(tmp_path: Path) -> Path:
    """Synthetic firms in every province of Italy, more of them in leather in the Marche; a year of our time."""
    rows = ["id,nuts3,nace,year,employees"]
    places = [one.code for one in regions(3, "2021") if one.code.startswith("IT")]
    for at, place in enumerate(places):
        for division in DIVISIONS:
            for number in range(4 if place.startswith("ITI3") and division == "C15" else 2):
                size = 5 + (at * 7 + number * 3 + len(division)) % 11
                rows.append(f"synthetic-{len(rows)},{place},{division},2024,{size}")
    path = tmp_path / "synthetic_firms.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_a_table_is_looked_at_mended_kept_and_asked(say: Run, own: Path, firms: Path, tmp_path: Path) -> None:
    lines = firms.read_text(encoding="utf-8").splitlines()
    lines[1], lines[2], lines[3] = (lines[k].replace(",C", ",X") for k in (1, 2, 3))
    firms.write_text("\n".join(lines) + "\n", encoding="utf-8")
    home = {"DISTRETTO_HOME": str(own)}

    wrong = say("load", str(firms), "--name", "synthetic", **home)
    assert wrong.code == 2
    assert "X10 is no code of NACE Rev. 2" in wrong.out
    assert "Nothing was kept. Things to mend: 2." in wrong.err
    assert "--mend 'industry:X10=" in wrong.out, "the value as it stands in the file"
    assert not (own / "own_data").exists()

    kept = tmp_path / "mapping.json"
    mends = ("--mend", "industry:X10=C10", "--mend", "industry:X13=")
    done = say("load", str(firms), "--name", "synthetic", *mends, "--save-mapping", str(kept), **home)
    assert done.code == 0, done.err
    assert "ndustry: X13: one row." in done.out
    assert json.loads(kept.read_text())["corrections"] == {"industry": {"X10": "C10", "X13": ""}}

    asked = say("ask", "specialisation.profile", "--region", "ITI3", "--reference", "IT", "--data", "synthetic", **home)
    assert asked.code == 0, asked.err
    assert "Leather and footwear" in asked.out
    assert re.search(r"distretto ask specialisation[^)]* --data synthetic\)", asked.out), "on from here"
    assert "2024" in asked.out
    assert "Own data" in asked.out


def test_what_is_private_stays_with_it(say: Run, own: Path, firms: Path) -> None:
    home = {"DISTRETTO_HOME": str(own)}
    say("load", str(firms), "--name", "synthetic", **home)
    question = ("ask", "specialisation.profile", "--region", "ITI3", "--reference", "IT", "--format", "json")
    private = json.loads(say(*question, "--data", "synthetic", **home).out)
    assert [one["dataset"] for one in private["provenance"]["data"]] == ["private.synthetic"]
    public = json.loads(say(*question, **home).out)
    assert [one["dataset"] for one in public["provenance"]["data"]] == ["sbs_regional"]
    assert "private.synthetic" not in Store(own).datasets()
    kept = {path.parts[len(own.parts)] for path in own.rglob("by-inputs/*/*.json")}
    assert kept == {"findings", "own_data"}


def test_ones_own_region_beside_all_others(say: Run, own: Path, firms: Path) -> None:
    lines = firms.read_text(encoding="utf-8").replace(",2024,", ",2014,").splitlines()
    firms.write_text("\n".join([lines[0], *(one for one in lines if ",ITI3" in one)]) + "\n", encoding="utf-8")
    home = {"DISTRETTO_HOME": str(own)}
    alone = say("load", str(firms), "--name", "alone", "--recode-to", "2013", "--alone", **home).out
    assert "nobody to compare with" in alone
    assert "--beside" in alone
    assert "Ask it" not in alone
    late = firms.with_name("synthetic_late.csv")
    late.write_text(firms.read_text(encoding="utf-8").replace(",2014,", ",2024,"), encoding="utf-8")
    refused = say("load", str(late), "--name", "late", "--recode-to", "2013", "--beside", **home)
    assert refused.code == 2
    assert "the same years only" in refused.out + refused.err
    later = say("load", str(late), "--name", "late", **home)
    assert later.code == 0, "kept alone, where nobody asked for what cannot be"
    assert "yours are of 2024, theirs of" in later.out
    assert "--beside" not in later.out
    compared = say("load", str(firms), "--name", "synthetic", **home)
    assert compared.code == 0, compared.err
    assert "open figures of all other regions stand beside yours" in compared.out
    assert "NUTS 2021" in compared.out, "as the file has them, and put into the edition of the open figures"
    assert say("load", str(firms), "--name", "synthetic", "--beside", **home).code == 0
    newest = say("ask", "specialisation.profile", "--region", "ITI3", "--data", "synthetic", "--format", "json", **home)
    assert json.loads(newest.out)["parameters"]["year"] == 2014, "the newest year of her own"
    question = ("ask", "specialisation.profile", "--region", "ITI3", "--year", "2014")
    found = say(*question, "--data", "synthetic", "--format", "json", **home)
    assert "Eurostat" in json.loads(found.out)["provenance"]["data"][0]["citation"]


def test_tables_are_listed_and_forgotten(say: Run, own: Path, firms: Path) -> None:
    home = {"DISTRETTO_HOME": str(own)}
    assert "no table of your own" in say("loaded", **home).out
    say("load", str(firms), "--name", "synthetic", **home)
    assert "synthetic_firms.csv" in say("loaded", **home).out
    assert say("loaded", "--forget", "synthetic", "--yes", **home).code == 0
    assert list((own / "own_data").rglob("*.parquet")) == []
    gone = say("loaded", "--forget", "synthetic", "--yes", **home)
    assert gone.code == 2
    assert "no table synthetic" in gone.err


def test_codes_of_another_version_name_the_option(say: Run, own: Path, tmp_path: Path) -> None:
    path = tmp_path / "synthetic_codes.csv"
    path.write_text("nuts2,nace,year,employees\nFR10,K64,2014,5\nFR21,C15,2014,7\n", encoding="utf-8")
    done = say("load", str(path), "--edition", "2021", DISTRETTO_HOME=str(own))
    assert done.code == 2
    said = " ".join(done.out.split())
    assert "--edition 2013" in said
    assert "--recode-to 2021" in said
    italian = say("--lang", "it", "load", str(path), "--edition", "2021", DISTRETTO_HOME=str(own)).out
    assert "Indica --edition 2013" in " ".join(italian.split())


def test_a_look_keeps_nothing(say: Run, own: Path, firms: Path) -> None:
    seen = say("load", str(firms), "--dry-run", DISTRETTO_HOME=str(own))
    assert seen.code == 0
    assert "nothing was kept" in seen.out
    assert not (own / "own_data").exists()


@pytest.mark.parametrize(("arguments", "told"), [
    (("--name", "My firms"), "is no name"),
    (("--kind", "sheep"), "--kind sheep is not possible"),
    (("--column", "colour=x"), "is not ROLE=COLUMN"),
    (("--column", "region=paese"), "There is no column paese for: Region"),
    (("--mend", "C99=C29"), "is not ROLE:VALUE=VALUE"),
    (("--mapping", "none.json"), "none.json"),
    (("--nace", "3"), "--nace 3 is not possible"),
    (("--recode-to", "1999"), "1999"),
])  # fmt: skip
def test_wrong_options_say_what_is_possible(
    say: Run, own: Path, firms: Path, arguments: tuple[str, ...], told: str
) -> None:
    done = say("load", str(firms), *arguments, DISTRETTO_HOME=str(own))
    assert done.code == 2
    assert told in done.out + done.err
    assert not (own / "own_data").exists()


def test_it_speaks_italian(say: Run, own: Path, firms: Path) -> None:
    done = say("--lang", "it", "load", str(firms), "--name", "synthetic", DISTRETTO_HOME=str(own))
    assert done.code == 0
    assert "Lette come imprese" in done.out
    assert "Conservata come synthetic" in done.out
    question = ("ask", "specialisation.profile", "--region", "ITI3", "--reference", "IT", "--data", "synthetic")
    answer = " ".join(say("--lang", "it", *question, DISTRETTO_HOME=str(own)).out.split())
    assert "Non pubblici: solo per chi ne è il titolare." in answer
    assert "Not public" not in answer


def test_what_is_ones_own_is_said_in_the_readers_words(say: Run, own: Path, tmp_path: Path) -> None:
    home, table = {"DISTRETTO_HOME": str(own)}, tmp_path / "synthetic_own.csv"
    table.write_text("geo,industry,time,persons\n" + "".join(
        f"ITI3,{code},2014,{500 + 10 * at}\n" for at, code in enumerate(DIVISIONS)
    ), encoding="utf-8")
    done = say("load", str(table), "--name", "synthetic_own", "--kind", "table", **home)
    assert done.code == 0, done.err
    asked = ("--data", "synthetic_own", "--region")
    told = say("--lang", "it", "ask", "specialisation.profile", *asked, "ITI3", **home).out
    assert "synthetic_own: Dati propri + Eurostat" in told
    growth = say("ask", "specialisation.growth", *asked, "ITI3", **home)
    assert "of 2014 alone: growth is between two years" in growth.err
    absent = say("ask", "specialisation.profile", *asked, "XK", **home)
    assert "These figures have none of Kosovo in 2014" in absent.err
