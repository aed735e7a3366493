"""The other commands, help, pipes, terminals, and how quickly a first answer comes."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

import pytest

from homes import with_database

PROFILE = ("ask", "specialisation.profile", "--region", "ITI3")


@pytest.mark.usefixtures("open_question")
def test_themes_name_each_analysis_and_say_what_is_not_answered(say) -> None:
    told = say("themes").out
    for title in ("1. Innovation", "2. Eco-innovation", "3. Cooperation", "4. Financing", "6. Skills"):
        assert title in told
    for analysis in ("profile", "frontier", "growth", "backtest"):
        assert f"specialisation.{analysis}" in told
    assert "(not answered yet) Figures of toys would answer this." in told
    assert "Specializzazione" in say("themes", "--lang", "it").out


def test_regions_by_name_code_and_area(say) -> None:
    assert "ITI3" in say("regions", "marche").out
    assert "ITF4" in say("regions", "Apulia").out
    assert "HU22" in say("regions", "nyugat-dunantul").out
    assert "ITI3" in say("regions", "iti3").out
    assert "South East Europe" in say("regions").out
    see = say("regions", "--in", "see").out
    assert "EL51" in see
    assert "Greece" in see
    assert "BA " in see
    assert "ITI31" in say("regions", "--in", "IT", "--level", "3").out
    assert "ITI31" in say("regions", "--in", "Marche", "--level", "3").out
    within = say("regions", "Emilia", "--in", "IT").out
    assert "ITH5" in within


def test_observatory(say, home: Path) -> None:
    assert "sbs_regional" in say("observatory", "list").out
    shown = say("observatory", "show", "sbs_regional").out
    assert "Eurostat" in shown
    assert "SHA-256" in shown
    assert "specialisation.profile: In what is our region specialised" in shown


def test_a_known_fault_is_said_first_and_changes_no_number(say) -> None:
    before = say(*PROFILE, "-f", "json").out
    try:
        marked = say("observatory", "mark", "sbs_regional", "--faulty", "withdrawn by the provider")
        assert marked.code == 0
        told = say(*PROFILE).out
        assert told.index("withdrawn by the provider") < told.index("How sure?")
        import json

        assert json.loads(say(*PROFILE, "-f", "json").out)["hash"] == json.loads(before)["hash"]
    finally:
        assert say("observatory", "mark", "sbs_regional", "--current").code == 0
    assert say(*PROFILE, "-f", "json").out.count("known_faulty") == 0


def test_reproduction_gives_the_same_hash(say, tmp_path: Path) -> None:
    from distretto.evidence.store import default_store
    from distretto.themes.asking import make_request
    from distretto.themes.reproduction import write_reproduction

    file = tmp_path / "profile.distretto.zip"
    request = make_request("specialisation.profile", {"region": "ITI3"})
    file.write_bytes(write_reproduction(request, default_store()))
    told = say("reproduce", str(file))
    assert told.code == 0
    assert "The same to the byte" in told.out


def test_a_brief_is_written(say, tmp_path: Path) -> None:
    pytest.importorskip("distretto.reports.brief")
    target = tmp_path / "brief.html"
    assert say("brief", "Marche", "-o", str(target)).code == 0
    assert "Marche" in target.read_text()


COMMANDS = [
    (), ("up",), ("themes",), ("regions",), ("ask",), ("turns",), ("differs",), ("brief",), ("reproduce",),
    ("observatory",), ("observatory", "list"), ("observatory", "show"), ("observatory", "build"),
    ("observatory", "mark"), ("observatory", "labels"), ("ask", "specialisation.profile"),
    ("ask", "specialisation.frontier"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=[" ".join(c) or "distretto" for c in COMMANDS])
@pytest.mark.parametrize("language", ["en", "it"])
def test_help_has_examples(say, command, language) -> None:
    told = say(*command, "--help", DISTRETTO_LANG=language)
    assert told.code == 0
    head, title = ("Usage:", "Examples:") if language == "en" else ("Uso:", "Esempi:")
    assert told.out.startswith(head)
    assert f"  distretto {' '.join(command[:1])}".rstrip() in told.out.split(title)[1]
    assert "cli-" not in told.out


def test_help_says_what_is_usual(say) -> None:
    told = say("up", "--help").out
    for usual in ("8000", "127.0.0.1", "1"):
        assert f"{usual} unless you say otherwise" in " ".join(told.split())


def test_ctrl_c_stops_the_server_and_says_so(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    home = with_database(tmp_path / "home", tmp_path_factory)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    told = tmp_path / "told"
    with told.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "distretto", "up", "--port", str(port)], stdout=out, stderr=out,
            start_new_session=True,
            env={**os.environ, "DISTRETTO_HOME": str(home), "LC_ALL": "C.UTF-8"},
        )
    try:
        for _ in range(600):
            if "is ready" in told.read_text():
                break
            time.sleep(0.2)
        with urlopen(f"http://127.0.0.1:{port}/catalogue.jsonld") as described:
            assert json.load(described)["@id"] == f"http://127.0.0.1:{port}/catalogue.jsonld"
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(30) == 0
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    assert told.read_text().endswith("Stopped.\n")


def test_help_of_an_analysis_explains_its_parameters(say) -> None:
    told = say("ask", "specialisation.profile", "--help").out
    assert "--min-lq NUMBER" in told
    assert "2008 to 2015" in told
    assert "needed" in told


@pytest.mark.parametrize("asked", ["innovation.comparison", "skills.distance", "specialisation.backtest"])
def test_the_examples_of_an_analysis_use_its_own_options(say, asked) -> None:
    usage, examples = say("ask", asked, "--help").out.split("Examples:")
    used = {word for word in examples.split() if word.startswith("--") and word != "--lang"}
    assert used <= set(usage.split())
    assert "--region" not in used


def test_a_bare_command_shows_help(say) -> None:
    assert say().out.startswith("Usage: distretto")
    assert "specialisation.profile" in say("ask").out
    assert "mark" in say("observatory").out


def test_version(say) -> None:
    assert say("--version").out.startswith("distretto ")


def test_a_busy_port_says_which_other_to_take(say) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        told = say("up", "--port", str(port))
    assert told.code == 2
    assert f"--port {port + 1}" in told.err


def test_a_full_disk_and_a_folder_that_cannot_be_written(say, tmp_path: Path, monkeypatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    told = say("up", "--port", "18765", DISTRETTO_HOME=str(blocked))
    assert told.code == 2
    assert "DISTRETTO_HOME" in told.err
    monkeypatch.setattr("distretto.cli.serve.NEEDED", 2**62)
    told = say("up", "--port", "18765", DISTRETTO_HOME=str(tmp_path))
    assert told.code == 2
    assert "MB" in told.err


def test_a_reader_who_stops_reading(home: Path) -> None:
    done = subprocess.run(
        f"{sys.executable} -m distretto {' '.join(PROFILE)} | head -1",
        shell=True, executable="/bin/bash", capture_output=True, text=True, check=False,
        env={**os.environ, "DISTRETTO_HOME": str(home), "LC_ALL": "C.UTF-8"},
    )
    assert done.stdout.startswith("In what is Marche")
    assert done.stderr == ""


def in_a_terminal(home: Path, columns: int, *arguments: str) -> tuple[int, bytes]:
    """The exit code of a command, and what it writes to a terminal that is so wide."""
    pty = pytest.importorskip("pty")
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "distretto", *arguments], stdout=follower, stderr=subprocess.PIPE,
        env={
            **os.environ, "DISTRETTO_HOME": str(home), "LC_ALL": "C.UTF-8", "TERM": "xterm", "COLUMNS": str(columns),
        },
    )
    os.close(follower)
    told = b""
    while True:
        try:
            part = os.read(leader, 65536)
        except OSError:
            break
        if not part:
            break
        told += part
    return process.wait(), told


def test_a_terminal_gets_emphasis_and_the_first_rows(home: Path) -> None:
    code, told = in_a_terminal(home, 100, *PROFILE)
    assert code == 0
    assert b"\x1b[1m" in told
    assert b"--all" in told


def test_eighty_columns_hold_what_matters(home: Path) -> None:
    lines = re.sub(r"\x1b\[[0-9;]*m", "", in_a_terminal(home, 80, *PROFILE)[1].decode()).splitlines()
    assert max(len(line.rstrip()) for line in lines) <= 80
    leading = next(line for line in lines if line.strip().startswith("C15"))
    for cell in ("Leather and footwear", "25,950", "21", "21.0–21.9", "3 of 3"):
        assert cell in leading
    assert any("more columns; --format csv" in line for line in lines), "that columns are left out is said"


def test_a_terminal_is_not_filled_with_bytes(home: Path) -> None:
    code, told = in_a_terminal(home, 80, *PROFILE, "-f", "png")
    assert code == 2
    assert b"PNG" not in told



HEAVY = ("pandas", "altair", "django", "ninja", "scipy.stats", "matplotlib", "ibis", "rich.table")


def test_importing_is_light() -> None:
    told = subprocess.run(
        [sys.executable, "-c", "import sys, distretto, distretto.cli.app; print(*sys.modules)"],
        capture_output=True, text=True, check=True,
    ).stdout.split()
    assert not set(HEAVY) & set(told)
    assert "numpy" not in told


def test_an_answer_loads_only_what_it_computes_with(home: Path) -> None:
    ask = "from distretto.cli import main; assert main(['ask', 'specialisation.profile', '--region', 'ITI3']) == 0"
    told = subprocess.run(
        [sys.executable, "-c", f"import sys; {ask}; print(*sys.modules, file=sys.stderr)"],
        capture_output=True, text=True, check=True, env={**os.environ, "DISTRETTO_HOME": str(home)},
    ).stderr.split()
    assert not {"pandas", "altair", "django", "scipy.stats", "scipy.special", "scipy.optimize"} & set(told)


def test_completion_offers_analyses_options_and_regions(home: Path) -> None:
    def complete(line: str) -> str:
        return subprocess.run(
            [sys.executable, "-m", "distretto"], capture_output=True, text=True, check=False,
            env={**os.environ, "DISTRETTO_HOME": str(home), "_DISTRETTO_COMPLETE": "complete_bash",
                 "COMP_WORDS": line, "COMP_CWORD": str(len(line.split(" ")) - 1)},
        ).stdout

    assert "specialisation.profile" in complete("distretto ask spec")
    assert "--min-lq" in complete("distretto ask specialisation.profile --min")
    assert "ITI3" in complete("distretto ask specialisation.profile --region ITI")
    assert "within_industry" in complete("distretto ask specialisation.profile --focus w")
