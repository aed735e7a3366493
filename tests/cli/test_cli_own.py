"""`own`: an organisation's data kept, listed, asked, taken back and deleted from the command line."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest

from distretto.catalogue.models import OwnData
from distretto.people.domain import organisations
from distretto.people.models import User

pytestmark = pytest.mark.django_db
HEADING = "name,latitude,longitude,industry,employees"


def firms(path: Path, clustered: int = 30) -> Path:
    """Synthetic firms of C25 within some two kilometres, among others spread over a hundred."""
    rng = np.random.default_rng(7)
    lines = [f"x,{43.8 + a:.5f},{11.1 + b:.5f},25.62,5" for a, b in rng.normal(0, 0.01, (clustered, 2))]
    lines += [f"y,{43.3 + a:.5f},{10.6 + b:.5f},C14,9" for a, b in rng.random((150, 2))]
    path.write_text("\n".join([HEADING, *lines]), encoding="utf-8")
    return path


def workbook(csv: Path, path: Path) -> Path:
    from openpyxl import Workbook

    book = Workbook()
    assert book.active is not None
    for line in csv.read_text(encoding="utf-8").splitlines():
        book.active.append([float(cell) if re.fullmatch(r"[\d.]+", cell) else cell for cell in line.split(",")])
    book.save(path)
    return path


@pytest.fixture
def cluster():
    anna = User.objects.create_user("anna@example.org")
    User.objects.create_user("ivo@example.org")
    User.objects.create_user("boss@example.org", is_superuser=True)
    return organisations.create(name="Synthetic tools", helix="", regions=[], address="", about="", by=anna)


def number_in(out: str) -> str:
    match = re.search(r"number (\d+)", out)
    assert match is not None
    return match[1]


def test_a_file_is_kept_listed_asked_replaced_taken_back_and_deleted(say, tmp_path: Path, cluster) -> None:
    anna = ("--by", "anna@example.org")
    whose = ("--organisation", cluster.key, "--name", "Members", *anna)
    path = firms(tmp_path / "firms.csv")
    dry = say("own", "keep", str(path), *whose, "--dry-run")
    assert (dry.code, "180 firms" in dry.out, "Kept" in dry.out) == (0, True, False)
    assert say("own", "list", *anna).out == ""
    kept = say("own", "keep", str(path), *whose)
    assert kept.code == 0, kept.err
    number = number_in(kept.out)
    assert "version 1" in kept.out
    listed = say("own", "list", *anna).out
    for told in (number, cluster.key, "Members", "version 1", "180 firms"):
        assert told in listed
    asking = ("localisation", "--kept", number, "--simulations", "39", "--format", "json")
    asked = say(*asking, "--of", "C25", *anna)
    assert asked.code == 0, asked.err
    assert json.loads(asked.out)["facts"]["inside"]["v"] == 30
    again = say(*asking, "--of", "C14", "--measure", "m")
    assert json.loads(again.out)["facts"]["inside"]["v"] == 150, "as the first administrator"
    newer = say("own", "keep", str(workbook(firms(path, 20), tmp_path / "firms.xlsx")), *whose)
    assert "version 2" in newer.out, newer.err
    assert json.loads(say(*asking, "--of", "C25").out)["facts"]["inside"]["v"] == 20
    assert "version 1 is in use again" in say("own", "undo", number, *anna).out
    assert json.loads(say(*asking, "--of", "C25").out)["facts"]["inside"]["v"] == 30
    assert "Deleted: Members." in say("own", "delete", number, "--yes", *anna).out
    assert say("own", "list", *anna).out == ""


def test_figures_are_kept_as_their_headings_say_and_asked_in_the_browser(say, tmp_path: Path, cluster) -> None:
    rows = [f"SI0{3 + n % 2},C1{n // 2},2024,{20 + n}" for n in range(8)]
    path = tmp_path / "synthetic_table.csv"
    path.write_text("\n".join(["region,nace,year,employees", *rows, "SI03,C99,2024,1"]), encoding="utf-8")
    whose = ("--organisation", cluster.key, "--kind", "figures", "--by", "anna@example.org")
    wrong = say("own", "keep", str(path), *whose)
    assert "C99 is no code of NACE Rev. 2" in wrong.err
    assert "Kept" not in wrong.out
    path.write_text("\n".join(["region,nace,year,employees", *rows]), encoding="utf-8")
    kept = say("own", "keep", str(path), *whose)
    assert "8 figures" in kept.out, kept.err
    data = OwnData.objects.get(pk=int(number_in(kept.out)))
    assert data.current.read_as["mapping"]["columns"]["persons_employed"] == "employees"
    assert data.current.read_as["result"]["regions"] == ["SI03", "SI04"]
    assert "8 figures" in say("own", "list", "--by", "anna@example.org").out


def test_nobody_else_sees_or_changes_it(say, tmp_path: Path, cluster) -> None:
    ivo = ("--by", "ivo@example.org")
    path = firms(tmp_path / "firms.csv")
    refused = say("own", "keep", str(path), "--organisation", cluster.key, *ivo)
    assert refused.code == 2
    assert "Only the editors of the organisation" in refused.err
    number = number_in(say("own", "keep", str(path), "--organisation", cluster.key).out)
    assert say("own", "list", *ivo).out == ""
    for command in (("own", "undo", number), ("own", "delete", number, "--yes"),
                    ("localisation", "--kept", number, "--of", "C25")):
        told = say(*command, *ivo)
        assert told.code == 2
        assert f"no data with the number {number}" in told.err
    assert say("own", "delete", number, "--yes").code == 0


def test_every_fault_of_a_file_is_told(say, tmp_path: Path, cluster) -> None:
    path = firms(tmp_path / "firms.csv")
    path.write_text(path.read_text() + "\na,143.8,11.1,C25,5\nb,43.8,11.1,G25,x\n", encoding="utf-8")
    for command in (("localisation", str(path), "--of", "C25"),
                    ("own", "keep", str(path), "--organisation", cluster.key)):
        told = say(*command)
        assert told.code == 2
        for sentence in ("Line 182, column latitude: “143.8”. Not a number from -90 to 90.",
                         "Line 183, column industry: “G25”.", "Line 183, column employees: “x”.",
                         "3 things are wrong. Nothing was kept."):
            assert sentence in told.err
    assert say("own", "list").out == ""


def test_a_workbook_is_asked_as_a_csv_is(say, tmp_path: Path) -> None:
    path = firms(tmp_path / "firms.csv")
    asked = ("--of", "C25", "--simulations", "39", "--format", "json")
    of_csv = json.loads(say("localisation", str(path), *asked).out)
    of_workbook = json.loads(say("localisation", str(workbook(path, tmp_path / "firms.xlsx")), *asked).out)
    assert of_csv["tables"] == of_workbook["tables"]


def test_what_is_used_wrongly_is_told(say, tmp_path: Path, cluster) -> None:
    path = str(firms(tmp_path / "firms.csv"))
    assert "Name either a FILE or" in say("localisation", "--of", "C25").err
    assert "Name either a FILE or" in say("localisation", path, "--kept", "1", "--of", "C25").err
    assert "There is no organisation nobody" in say("own", "keep", path, "--organisation", "nobody").err
    unknown = say("own", "keep", path, "--organisation", cluster.key, "--kind", "ships")
    assert "There is no kind ships; there is: firms" in unknown.err
    assert "no data with the number 999" in say("own", "undo", "999").err
    italian = say("own", "undo", "999", "--lang", "it")
    assert "Non ci sono dati con il numero 999" in italian.err
