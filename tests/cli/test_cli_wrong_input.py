"""Wrong input gets one sentence with the nearest right values, exit code 2, and never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from open_question import OPEN

WRONG = [
    (("ask", "specialisation.profile", "--region", "ITI9"), ["ITI9", "Did you mean"]),
    (("ask", "specialisation.profile"), ["Area is needed", "--region"]),
    (("ask", "specialisation.profile", "--region", "X:ITI3+ZZ9"), ["“ZZ9”"]),
    (("ask", "specialisation.profile", "--region", "Freiburg"), ["CH022", "DE13"]),
    (("ask", "specialisation.profile", "--region", "ITI3", "--reference", "Marche"), ["the area of the question"]),
    (("ask", "specialisation.backtest", "--region", "ITI3"), ["covers all regions"]),
    (("ask", "skills.distance", "--region", "ITI3"), ["covers all regions", "An area is given by --growing-in"]),
    (("brief", "--region", "ITI3"), ["There is no option --region"]),
    (("ask", "specialisation.profile", "--region", "ITI3", "-o", "x.pdf"), ["distretto brief", "xlsx"]),
    (("ask", "specialisation.profile", "--region", "ITI3", "-o", "x.ods"), ["ods", "xlsx"]),
    (("turns", "specialisation.profile", "--region", "ITI3", "-o", "x.csv"), ["csv", "text, json"]),
    (("ask", "specialisation.profile", "--region", "ITI3", "-f", "svg", "--figure", "x"), ["no figure “x”", "map"]),
    (("regions", "--in", "IT", "--level", "9"), ["whole number from 0 to 3"]),
    (("ask", "specialisation.profile", "--region", "ITI3", "--industries", "Q999"), ["Q999"]),
    (("ask", "specialisation.profile", "--region", "ITI3", "--year", "1900"), ["outside 2008 to 2015"]),
    (("ask", "specialisation.profile", "--region", "ITI3", "--year", "soon"), ["“soon” is not a number"]),
    (("ask", "specialisation.profile", "--region", "ITI3", "--focus", "x"), ["Possible:", "within_industry"]),
    (("ask", "specialisation.profile", "--region", "ITI3", "--yaer", "2014"), ["--yaer", "--year"]),
    (("ask", "specialisation.profile", "-p", "region"), ["NAME=VALUE"]),
    (("ask", "specialisation.profile", "--region", "ITI3", "-p", "yeer=1"), ["yeer", "year"]),
    (("ask", "specialisation.profile", "--region", "ITI3", "--table", "x"), ["no table “x”", "diversity"]),
    (("ask", "specialisation.profile", "--region", "ITI3", "-f", "xml"), ["xml", "json"]),
    (("ask", "specialisation.profil", "--region", "ITI3"), ["specialisation.profile"]),
    (("regions", "Qwxyzk"), ["Qwxyzk"]),
    (("regions", "--in", "nowhere"), ["nowhere"]),
    (("aks",), ["“aks”", "ask"]),
    (("ask", "specialisation.profile", "--region", "ITI3", "--lang", "fr"), ["fr", "en, it"]),
    (("differs", "specialisation.profile", "--region", "ITI3"), ["--from"]),
    (("differs", "specialisation.profile", "--region", "ITI3", "--from", "many"), ["many"]),
    (("brief", "ITI3", "-o", "brief.odt"), [".pdf", ".odt"]),
    (("brief", "ITI9"), ["ITI9"]),
    (("reproduce", "nothing.zip"), ["nothing.zip"]),
    (("observatory", "show", "sbs_regionl"), ["sbs_regional"]),
    (("observatory", "mark", "sbs_regional"), ["--faulty", "--current"]),
    (("observatory", "build", "--from", "nowhere"), ["nowhere"]),
    (("observatory", "build"), ["--from"]),
    (("up", "--port", "99999"), ["--port"]),
]


@pytest.mark.parametrize(("arguments", "told"), WRONG, ids=[" ".join(a) for a, _ in WRONG])
@pytest.mark.parametrize("language", ["en", "it"])
def test_a_sentence_and_exit_code_2(say, arguments, told, language, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    said = say(*arguments, DISTRETTO_LANG=language)
    assert said.code == 2, said.err
    assert said.out == ""
    assert "Traceback" not in said.err
    if language == "en":
        for part in told:
            assert part in said.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("open_question")
def test_a_question_that_nothing_answers_says_what_would(say) -> None:
    said = say("ask", OPEN, "--region", "ITI3")
    assert said.code == 2
    assert "Not answered yet" in said.err
    assert "would answer this" in said.err


def test_a_file_that_is_no_reproduction_file(say, tmp_path: Path) -> None:
    other = tmp_path / "other.zip"
    other.write_bytes(b"not a zip")
    said = say("reproduce", str(other))
    assert said.code == 2
    assert "other.zip" in said.err


def test_all_faults_are_said_at_once(say) -> None:
    said = say("ask", "specialisation.profile", "--region", "ITI9", "--year", "1900")
    assert "ITI9" in said.err
    assert "1900" in said.err


def test_a_fault_of_ours_is_one_sentence_with_a_log(say, home: Path, monkeypatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("gears")

    monkeypatch.setattr("distretto.cli.browse.show_themes", broken)
    said = say("themes")
    assert said.code == 1
    assert said.err.count("\n") == 1
    assert "gears" in said.err
    assert "Traceback" in (home / "logs" / "last-error.txt").read_text()
    with pytest.raises(RuntimeError, match="gears"):
        say("themes", "--debug")


def test_no_folder_for_the_file(say, tmp_path: Path) -> None:
    said = say("ask", "specialisation.profile", "--region", "ITI3", "-o", str(tmp_path / "no" / "x.csv"))
    assert said.code == 2
    assert not (tmp_path / "no").exists()
