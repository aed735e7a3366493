"""Records in and out from the command line, in a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from distretto.cli.serve import SERVED_AT, keep_address
from homes import with_database

Run = Callable[..., "subprocess.CompletedProcess[str]"]
GOOD = "title,summary,regions,themes,sources\n" + "".join(
    f"Synthetic policy {n},A synthetic policy for the tests.,Marche,innovation,A synthetic source|Nobody\n"
    for n in range(3)
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_database(tmp_path_factory.mktemp("home"), tmp_path_factory)


@pytest.fixture(scope="module")
def distretto(home: Path) -> Run:
    environment = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")}

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "distretto", *map(str, arguments)], capture_output=True, text=True, check=False,
            env={**environment, "DISTRETTO_HOME": str(home), "LC_ALL": "C.UTF-8"}, timeout=300,
        )  # fmt: skip

    return run


def test_a_file_comes_in_goes_out_and_is_taken_back(distretto: Run, tmp_path: Path) -> None:
    file, wrong, out = tmp_path / "policies.csv", tmp_path / "wrong.csv", tmp_path / "out.xlsx"
    file.write_text(GOOD, encoding="utf-8")
    wrong.write_text(GOOD.replace("Marche", "Atlantis", 1), encoding="utf-8")
    refused = distretto("catalogue", "import", file, "--kind", "policy")
    assert refused.returncode == 2
    assert "--by" in refused.stderr
    distretto("people", "invite", "admin@example.org", "--administrator")

    told = distretto("catalogue", "import", wrong, "--kind", "policy")
    assert told.returncode == 2
    assert "Row 2, column C (regions), “Atlantis”: Regions" in told.stderr

    dry = distretto("catalogue", "import", file, "--kind", "policy", "--dry-run")
    assert (dry.returncode, dry.stdout.split()[0]) == (0, "3")
    done = distretto("catalogue", "import", file, "--kind", "policy", "--publish")
    assert done.returncode == 0
    assert "distretto catalogue undo 1" in done.stdout

    assert distretto("catalogue", "export", "--kind", "policy", "-o", out).returncode == 0
    again = distretto("catalogue", "import", out, "--dry-run", "--lang", "it")
    assert "3 che restano come sono" in again.stdout
    printed = distretto("catalogue", "export", "--search", "themes=innovation")
    assert printed.stdout.count("Synthetic policy") == 3
    archive = tmp_path / "all.zip"
    assert distretto("catalogue", "export", "--all", "-o", archive).returncode == 0
    with zipfile.ZipFile(archive) as packed:
        assert packed.namelist() == ["manifest.json", "policy.jsonl"]

    assert distretto("catalogue", "undo", "1").returncode == 0
    assert distretto("catalogue", "undo", "1").returncode == 2
    assert "Synthetic" not in distretto("catalogue", "export").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("export", "-o", "a.pdf"), ".xlsx"), (("export", "--kind", "nothing"), "policy"),
        (("import", "no-such-file.csv"), "no-such-file.csv"), (("undo", "99"), "99"),
        (("export", "--all", "-o", "a.csv"), ".zip"),
    ],
)  # fmt: skip
def test_wrong_use_is_said_in_a_sentence(distretto: Run, arguments: tuple[str, ...], words: str) -> None:
    said = distretto("catalogue", *arguments)
    assert said.returncode == 2
    assert words in said.stderr
    assert "Traceback" not in said.stderr


def test_a_link_is_mailed_only_where_there_is_a_mail_server(distretto: Run) -> None:
    said = distretto("people", "invite", "anna@example.org", "--mail")
    assert (said.returncode, said.stdout) == (2, "")
    assert "EMAIL_URL" in said.stderr
    assert "/accounts/enter/" in distretto("people", "invite", "anna@example.org").stdout


def test_an_invitation_begins_with_the_address_that_was_given_and_says_so(distretto: Run) -> None:
    usual = distretto("people", "invite", "anna@example.org")
    assert usual.stdout.startswith("http://127.0.0.1:8000/accounts/enter/")
    assert "set SITE_ADDRESS or give --address" in usual.stderr
    given = distretto("people", "invite", "anna@example.org", "--address", "https://distretto.example.org/")
    assert given.stdout.startswith("https://distretto.example.org/accounts/enter/")
    assert "as given with --address" in given.stderr


def test_an_invitation_begins_with_the_address_at_which_the_home_was_served_last(distretto: Run, home: Path) -> None:
    keep_address("http://127.0.0.1:8811", home)
    served = distretto("people", "invite", "anna@example.org")
    (home / SERVED_AT).unlink()
    assert served.stdout.startswith("http://127.0.0.1:8811/accounts/enter/")
    assert "where distretto up has served this installation last" in served.stderr


def test_what_a_source_of_records_kept_comes_in_as_drafts(distretto: Run, tmp_path: Path) -> None:
    distretto("people", "invite", "admin@example.org", "--administrator")
    absent = distretto("catalogue", "import", "--source", "cluster_organisations")
    assert absent.returncode != 0
    assert "distretto source fetch cluster_organisations --file FILE" in absent.stderr
    export = tmp_path / "synthetic_clusters.csv"
    export.write_text("Cluster name,Country,NUTS 2,Description\n"
                      "Synthetic cluster,Italy,ITI3,A synthetic cluster that exists in this test alone.\n")
    fetched = distretto("source", "fetch", "cluster_organisations", "--file", export)
    assert "distretto catalogue import --source cluster_organisations" in fetched.stdout
    assert "No question reads" not in fetched.stdout
    done = distretto("catalogue", "import", "--source", "cluster_organisations")
    assert done.returncode == 0, done.stderr
    again = distretto("catalogue", "import", "--source", "cluster_organisations", "--dry-run", "--lang", "it")
    assert "1 che restano come sono" in again.stdout

    priorities = tmp_path / "synthetic_priorities.jsonl"
    priorities.write_text('{"nuts": "ITI3", "strategy": "Synthetic strategy", "period": "2021-2027", "priority_en": '
                          '"Shoes", "nace_hint": ["C15"], "source": {"title": "A page", "publisher": "Nobody"}}\n')
    assert distretto("source", "fetch", "s3_priorities", "--file", priorities).returncode == 0
    published = distretto("catalogue", "import", "--source", "s3_priorities", "--publish")
    assert published.returncode == 0, published.stderr
    answer = distretto("ask", "specialisation.priorities", "--region", "ITI3", "--format", "json")
    assert "Synthetic strategy (2021-2027)" in answer.stdout, answer.stderr
