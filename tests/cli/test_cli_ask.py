"""`ask`: the answer in each form, from the observatory that ships."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

PROFILE = ("ask", "specialisation.profile", "--region", "ITI3")


def test_reads_like_the_page(say) -> None:
    told = say(*PROFILE)
    assert told.code == 0
    assert told.err == ""
    order = [
        "In what is Marche specialised", "times", "How sure?", "Not published:", "From here", "Source",
        "Finding: ",
    ]
    places = [told.out.index(part) for part in order]
    assert places == sorted(places)


def test_a_pipe_gets_plain_text_with_every_row(say) -> None:
    told = say(*PROFILE)
    assert "\x1b" not in told.out
    assert "*" not in told.out
    assert "…" not in told.out.split("How sure?")[1].split("What this")[0]
    rows = list(csv.DictReader(io.StringIO(say(*PROFILE, "--format", "csv").out)))
    assert all(row["code"] in told.out for row in rows if row["lq"])


def test_a_pipe_gets_the_columns_that_matter_and_all_of_them_when_asked(say) -> None:
    def head(*more: str) -> str:
        return next(line for line in say(*PROFILE, *more).out.splitlines() if line.startswith("Code  "))

    assert len(head()) <= 110
    for heading in ("Industry", "Jobs", "(LQ)", "95 % interval", "Stars"):
        assert heading in head()
    assert "Position" not in head()
    assert "more columns; --all shows them" in say(*PROFILE).out
    assert "Position" in head("--all")
    assert "more columns" not in say(*PROFILE, "--all").out


def test_a_name_asks_the_same_as_its_code(say) -> None:
    for name in ("Marche", "marche", "Marche (ITI3)"):
        told = say("ask", "specialisation.profile", "--region", name, "-f", "json")
        assert told.out == say(*PROFILE, "-f", "json").out


def test_a_table_without_a_row_is_said_beside_it(say) -> None:
    asked = ("ask", "innovation.policy_mix", "--region", "ITI3", "--least", "20")
    told = say(*asked, "--format", "csv")
    assert told.out.count("\n") == 1
    assert "“Recorded elsewhere, not recorded in Marche” has no row" in told.err
    assert "More tables: matrix, " in told.err
    assert "There is nothing to list here." in say(*asked).out
    assert say(*asked, "--format", "csv", "--table", "matrix").err == ""


def test_a_workbook_a_picture_and_a_drawing(say, tmp_path: Path) -> None:
    begins = {"xlsx": b"PK", "png": b"\x89PNG", "svg": b"<svg"}
    for suffix, mark in begins.items():
        target = tmp_path / f"answer.{suffix}"
        assert say(*PROFILE, "-o", str(target)).code == 0
        assert target.read_bytes().startswith(mark)
    finding = json.loads(say(*PROFILE, "-f", "json").out)["hash"]
    assert finding in (tmp_path / "answer.svg").read_text(), "a drawing carries its whole reference"
    told = say(*PROFILE, "-f", "svg", "--figure", "map")
    assert told.out.startswith("<svg")
    assert told.out != (tmp_path / "answer.svg").read_text()


def test_nothing_is_written_under_a_name_that_means_another_form(say, tmp_path: Path) -> None:
    for name in ("x.pdf", "x.ods", "x.docx"):
        assert say(*PROFILE, "-o", str(tmp_path / name)).code == 2
    assert not list(tmp_path.iterdir())


def test_the_leading_industries_of_marche(say) -> None:
    rows = list(csv.DictReader(io.StringIO(say(*PROFILE, "-f", "csv").out)))
    leading = sorted((row for row in rows if row["lq"]), key=lambda row: -float(row["lq"]))
    assert [row["code"] for row in leading[:2]] == ["C15", "C31"]
    assert float(leading[0]["lq"]) == pytest.approx(21, abs=1)
    assert float(leading[1]["lq"]) == pytest.approx(4.7, abs=0.2)


def test_json_is_the_finding_with_its_hash(say) -> None:
    finding = json.loads(say(*PROFILE, "--format", "json").out)
    assert finding["analysis"]["id"] == "specialisation.profile"
    assert finding["conclusion"]["value"][:2] == ["C15", "C31"]
    assert finding["hash"] in say(*PROFILE).out


def test_markdown_has_headings_and_a_pipe_table(say) -> None:
    told = say(*PROFILE, "--format", "md").out
    assert told.startswith("# In what is Marche specialised")
    assert "\n## How sure?\n" in told
    assert "| ---: |" in told
    assert "**" in told


def test_italian_by_option_variable_and_locale(say) -> None:
    by_option = say(*PROFILE, "--lang", "it")
    assert "Quanto è sicuro?" in by_option.out
    assert "nelle Marche" in by_option.out
    assert say(*PROFILE, DISTRETTO_LANG="it").out == by_option.out
    assert say(*PROFILE, DISTRETTO_LANG="", LC_ALL="it_IT.UTF-8").out == by_option.out
    assert "How sure?" in say(*PROFILE, DISTRETTO_LANG="", LC_ALL="de_DE.UTF-8").out


def test_every_parameter_is_an_option_and_a_param(say) -> None:
    options = say(*PROFILE, "--min-lq", "3", "--year", "2014", "-f", "json").out
    assert json.loads(options)["parameters"]["min_lq"] == 3
    assert say(*PROFILE, "--param", "min_lq=3", "-p", "year=2014", "-f", "json").out == options
    assert say(*PROFILE, "--min_lq", "3", "--year=2014", "-f", "json").out == options


def test_the_analysis_may_stand_after_its_options(say) -> None:
    told = say("ask", "--region", "ITI3", "specialisation.profile", "-f", "json")
    assert told.code == 0
    assert told.out == say(*PROFILE, "-f", "json").out


def test_a_file_appears_whole_and_its_suffix_chooses_the_form(say, tmp_path: Path) -> None:
    target = tmp_path / "profile.json"
    told = say(*PROFILE, "-o", str(target))
    assert told.out == ""
    assert str(target) in told.err
    assert json.loads(target.read_text())["hash"]
    assert [path.name for path in tmp_path.iterdir()] == ["profile.json"]


def test_another_table(say) -> None:
    told = say(*PROFILE, "--table", "diversity")
    assert told.code == 0
    assert "Herfindahl" in told.out


def test_a_set_of_regions_and_a_group_of_industries(say) -> None:
    told = say("ask", "specialisation.profile", "--region", "ITI3+ITH5", "--industries", "C13+C14+C15")
    assert told.code == 0, told.err
    assert "Emilia-Romagna" in told.out


def test_turns_and_differs(say) -> None:
    turned = say("turns", "specialisation.profile", "--region", "ITI3")
    assert turned.code == 0
    assert "Year: now 2015" in turned.out
    differs = say("differs", "specialisation.profile", "--region", "ITI3", "--from", "19,5")
    assert differs.code == 0
    assert "Your number is 19.5" in differs.out
    as_data = say("differs", "specialisation.profile", "--region", "ITI3", "--from", "19.5", "-f", "json")
    variants = json.loads(as_data.out)["variants"]
    assert [v["distance"] for v in variants] == sorted(v["distance"] for v in variants)


def test_a_percentage_is_held_against_a_percentage(say) -> None:
    told = say("differs", "specialisation.growth", "--region", "ITH5", "--from=-3,9 %")
    assert told.code == 0, told.err
    assert "Your number is −3.9 %, and this finding says the same." in told.out.replace("\N{NO-BREAK SPACE}", " ")
