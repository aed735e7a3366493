"""What an organisation keeps for itself: looked at before it is kept, asked again by address, and nobody else's."""

from __future__ import annotations

import html
import io
import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from distretto.catalogue.models import OwnData, OwnDataEntry
from distretto.evidence.store import default_store
from distretto.people.domain import organisations
from distretto.people.domain.personal_data import erase, personal_data
from distretto.people.models import Membership
from distretto.themes.running import work
from distretto.themes.runs import Runs

pytestmark = pytest.mark.django_db
HEADING = "name;latitude;longitude;ateco;addetti;telefono"
BASE = "/en/organisations/{}/data/"
ASK = "/en/specialisation/localisation/"


def rows(clustered: int = 30, others: int = 120, industry: str = "15.20") -> list[str]:
    """Firms of an industry within some two kilometres, among others spread over a hundred; with decimal commas."""
    rng = np.random.default_rng(7)
    near = [f"Synthetic {n};{43.8 + a:.5f};{11.1 + b:.5f};{industry};5;0" for n, (a, b) in
            enumerate(rng.normal(0, 0.01, (clustered, 2)))]  # fmt: skip
    far = [f"Synthetìc;{43.3 + a:.5f};{10.6 + b:.5f};C14;9;0" for a, b in rng.random((others, 2))]
    return [line.replace(".", ",", 2) for line in (*near, *far)]


def csv_file(lines: list[str], name: str = "members.csv", encoding: str = "utf-8-sig") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, "\n".join([HEADING, *lines]).encode(encoding))


def workbook(lines: list[str], name: str = "members.xlsx") -> SimpleUploadedFile:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADING.split(";"))
    for line in lines:
        name_, latitude, longitude, industry, jobs, phone = line.split(";")
        sheet.append([
            name_, float(latitude.replace(",", ".")), float(longitude.replace(",", ".")), industry, int(jobs), phone,
        ])
    buffer = io.BytesIO()
    book.save(buffer)
    return SimpleUploadedFile(name, buffer.getvalue())


def text(response) -> str:
    return html.unescape(response.content.decode())


def person(name: str, **more: object):
    return get_user_model().objects.create_user(f"{name}@example.org", first_name=name.title(), **more)


def signed_in(user) -> Client:
    client = Client(SERVER_NAME="localhost")
    client.force_login(user)
    return client


@pytest.fixture
def anna():
    return person("anna")


@pytest.fixture
def cluster(anna):
    return organisations.create(name="Synthetic shoes", helix="", regions=[], address="", about="", by=anna)


@pytest.fixture
def client(anna, cluster) -> Client:
    return signed_in(anna)


def send(client: Client, cluster, file: SimpleUploadedFile, **more: str):
    return client.post(BASE.format(cluster.key), {"file": file, **more})


def keep(client: Client, cluster, file: SimpleUploadedFile, **more: str) -> OwnData:
    checked = send(client, cluster, file, **more)
    assert checked.status_code == 302, text(checked)
    kept = client.post(checked["Location"])
    assert kept.status_code == 302, text(kept)
    return OwnData.objects.get(pk=int(kept["Location"].rstrip("/").rpartition("/")[2]))


def files_of(data: OwnData) -> list[Path]:
    return sorted((default_store().home / "own_data" / str(data.pk)).rglob("*.parquet"))


def test_a_file_is_looked_at_before_anything_is_kept(client, cluster) -> None:
    checked = send(client, cluster, csv_file([*rows(), "No place;;;C15;3;0"]), name="Members 2026")
    page = text(client.get(checked["Location"]))
    assert "151 firms, and nothing is wrong" in page
    for told in ("Latitude", "Industry (NACE)", "Not taken over: telefono", "One firm lacks a place", "43,8"):
        assert told in page
    assert not OwnData.objects.exists()
    kept = client.post(checked["Location"], follow=True)
    assert "“Members 2026” is kept for Synthetic shoes." in text(kept)
    (data,) = OwnData.objects.all()
    assert (data.current.rows, data.current.number, data.current.file_name) == (151, 1, "members.csv")
    assert data.current.columns == ["name", "latitude", "longitude", "industry", "employees"]
    assert len(files_of(data)) == 1
    assert data.current.sha256 in text(client.get(kept.redirect_chain[-1][0]))
    assert client.post(checked["Location"]).status_code == 410, "the file between dry run and keeping is gone"


def test_every_fault_is_told_with_row_column_value_and_what_to_do(client, cluster) -> None:
    wrong = [*rows(), "a;143,8;11,1;15.20;1;0", "b;43,8;11,1;nought;x;0", "c;43,8;11,1;G15;1.200;0"]
    checked = send(client, cluster, csv_file(wrong))
    page = client.get(checked["Location"])
    assert page.status_code == 422
    shown = text(page)
    assert "5 things in the file are wrong. Nothing was kept." in shown
    for row, told in ((152, "143,8"), (153, "nought"), (153, "x"), (154, "G15"), (154, "1.200")):
        assert f">{row}</th>" in shown
        assert f">{told}</td>" in shown
    assert "<b>B</b> latitude" in shown
    assert "Not a number from -90 to 90. Write one, with a point or a comma" in shown
    assert client.post(checked["Location"]).status_code == 422
    assert not OwnData.objects.exists()


@pytest.mark.parametrize("file", [
    csv_file(rows()), csv_file(rows(), encoding="cp1252"), csv_file(rows(), encoding="utf-16"), workbook(rows()),
])  # fmt: skip
def test_the_same_firms_are_read_from_whatever_a_spreadsheet_writes(client, cluster, file) -> None:
    data = keep(client, cluster, file, name="Members")
    taken = client.get(f"{BASE.format(cluster.key)}{data.pk}/data.csv").content.decode("utf-8-sig").splitlines()
    assert taken[0] == "name,latitude,longitude,industry,employees"
    assert len(taken) == 151
    assert taken[-1].startswith("Synthetìc,43.")
    assert taken[-1].endswith(",C14,9")


@pytest.mark.parametrize(("content", "said"), [
    (b"", "The file is empty."), (b"PK\x03\x04 broken", "cannot be read as an Excel workbook"),
    (b"\x00\x01\x02", "cannot be read as a table"),
])  # fmt: skip
def test_what_is_no_table_is_told_at_the_file(client, cluster, content, said) -> None:
    page = send(client, cluster, SimpleUploadedFile("members.csv", content or b"\n"))
    assert page.status_code == 422
    assert said in text(page).partition('id="file-fault">')[2].partition("</p>")[0]


def test_a_name_is_given_once_and_told_at_its_field(client, cluster) -> None:
    keep(client, cluster, csv_file(rows()), name="Members")
    page = send(client, cluster, csv_file(rows(31)), name="members")
    assert page.status_code == 422
    assert "There is one called “members” already" in text(page).partition('id="name-fault">')[2].partition("</p>")[0]


def test_a_kept_file_is_asked_and_asked_again_by_address_and_the_answer_is_private(client, cluster) -> None:
    data = keep(client, cluster, csv_file(rows()), name="Members")
    form = text(client.get(ASK))
    assert "Members (Synthetic shoes)" in form
    asked = client.post(ASK, {"set": data.pk, "firms_of": "C15", "simulations": "39"})
    assert parse_qs(urlsplit(asked["Location"]).query) == {
        "set": [str(data.pk)], "firms_of": ["C15"], "simulations": ["39"],
    }
    page = client.get(asked["Location"])
    answer = text(page)
    assert page.status_code == 200
    assert "closer together" in answer.partition('class="answer"')[2].partition("</p>")[0]
    assert "This answer is private. Only the editors of Synthetic shoes and the administrators see this." in (
        answer.replace("<strong>", "").replace("</strong>", "")
    )
    assert "no-store" in page["Cache-Control"]
    assert "43.8" not in answer.partition("<form")[0], "a firm's place"
    again = client.get(f"{ASK}?set={data.pk}&firms_of=C14&distance_measure=m&simulations=39")
    assert again.status_code == 200
    assert "120 firms" in text(again)
    folder = default_store().home / "own_data" / str(data.pk)
    assert len(list(folder.rglob("findings/by-inputs/*/*.json"))) == 2, "kept with the data"
    for name in (path.name for path in folder.rglob("findings/by-hash/*/*")):
        assert client.get(f"/en/findings/{name}/").status_code == 404
        assert client.get(f"/api/v1/findings/{name}").status_code == 404


def test_a_file_that_is_sent_is_meant_whatever_kept_one_stands_in_the_form(client, cluster) -> None:
    data = keep(client, cluster, csv_file(rows()), name="Members")
    page = client.post(ASK, {"set": data.pk, "file": csv_file(rows(12), "other.csv"), "firms_of": "C15"})
    assert page.status_code == 200
    assert "12 firms" in text(page)
    assert "Read: other.csv." in text(page)
    assert "This answer is private" not in text(page)


@pytest.mark.parametrize(("given", "field"), [
    ({"furthest": "-5"}, "furthest"), ({"simulations": "7"}, "simulations"), ({"firms_of": "nonsense"}, "firms_of"),
    ({"seed": "x"}, "seed"), ({"firms_of": "C20"}, "firms_of"), ({"firms_of": "C15", "simulations": "999"}, None),
])  # fmt: skip
@pytest.mark.parametrize("kept", [True, False])
def test_what_is_wrong_stands_at_its_own_field(client, cluster, given, field, kept) -> None:
    if kept:
        data = keep(client, cluster, csv_file(rows()), name="Members")
        page = client.post(ASK, {"set": data.pk, **given}, follow=True)
    else:
        page = client.post(ASK, {"file": csv_file(rows()), **given})
    shown = text(page)
    assert page.status_code == (422 if field else 200)
    for name in ("file", "set", "firms_of", "distance_measure", "furthest", "firms_weighted", "simulations", "seed"):
        assert (f'id="{name}-fault"' in shown) == (name == field), name
    if field:
        assert f'<a href="#{field}">' in shown, "the summary leads to the field"


def test_a_file_that_takes_too_long_while_one_waits_is_said_at_the_placings(client, cluster) -> None:
    page = client.post(ASK, {"file": csv_file(rows(400, 800)), "firms_of": "C15", "simulations": "999"})
    assert page.status_code == 422
    assert "For 1,200 firms at most 108 random placings" in text(page).partition('id="simulations-fault"')[2]


def test_others_see_nothing_of_it(client, cluster, anna) -> None:
    data = keep(client, cluster, csv_file(rows()), name="Members of the secret list")
    base = f"{BASE.format(cluster.key)}{data.pk}/"
    other, boss = signed_in(person("ivo")), signed_in(person("boss", is_superuser=True))
    addresses = [
        BASE.format(cluster.key), base, f"{base}data.csv", f"{base}undo/", f"{base}delete/",
        f"{ASK}?set={data.pk}&firms_of=C15",
    ]
    for address in addresses:
        assert other.get(address).status_code == 404
        assert Client(SERVER_NAME="localhost").get(address)["Location"].startswith("/accounts/login/")
        assert boss.get(address).status_code == 200
    for address in (f"{base}undo/", f"{base}delete/"):
        assert other.post(address).status_code == 404
    assert other.post(ASK, {"set": data.pk, "firms_of": "C15"}).status_code == 404
    assert other.get(f"{ASK}?set=x").status_code == 404
    for address in (f"/en/organisations/{cluster.key}/", "/en/catalogue/", "/api/v1/datasets", ASK):
        assert "secret list" not in text(other.get(address))
    assert OwnData.objects.count() == 1
    Membership.objects.filter(user=anna).update(state=Membership.State.OVER)
    assert client.get(base).status_code == 404, "who is no editor any more"


def test_an_editor_of_another_organisation_cannot_put_a_file_in_its_place(client, cluster) -> None:
    data = keep(client, cluster, csv_file(rows()), name="Members")
    ivo = person("ivo")
    other = organisations.create(name="Others", helix="", regions=[], address="", about="", by=ivo)
    theirs = signed_in(ivo)
    checked = send(theirs, other, csv_file(rows(20)), instead=str(data.pk))
    assert theirs.post(checked["Location"]).status_code == 404
    assert theirs.get(f"{BASE.format(other.key)}{data.pk}/").status_code == 404
    data.refresh_from_db()
    assert data.current.number == 1


def test_versions_replace_one_another_and_are_taken_back(
    client, cluster, django_capture_on_commit_callbacks
) -> None:
    data = keep(client, cluster, csv_file(rows()), name="Members")
    base = f"{BASE.format(cluster.key)}{data.pk}/"
    same = send(client, cluster, csv_file(rows(), "again.csv"), instead=str(data.pk))
    assert "exactly what the version in use says" in text(client.post(same["Location"]))
    newer = keep(client, cluster, csv_file(rows(20), "newer.csv"), instead=str(data.pk))
    assert (newer.pk, newer.current.number, newer.current.rows) == (data.pk, 2, 140)
    assert "20 firms" in text(client.get(f"{ASK}?set={data.pk}&firms_of=C15&simulations=39"))
    assert "version 1 (members.csv) will be in use again" in text(client.get(f"{base}undo/"))
    with django_capture_on_commit_callbacks(execute=True):
        assert "version 1 is in use again" in text(client.post(f"{base}undo/", follow=True))
    data.refresh_from_db()
    assert (data.current.number, data.versions.count(), len(files_of(data))) == (1, 1, 1)
    assert "30 firms" in text(client.get(f"{ASK}?set={data.pk}&firms_of=C15&simulations=39"))
    third = keep(client, cluster, csv_file(rows(25)), instead=str(data.pk))
    assert third.current.number == 3, "no number is used twice"
    with django_capture_on_commit_callbacks(execute=True):
        client.post(f"{base}undo/")
        assert "no longer kept" in text(client.post(f"{base}undo/", follow=True))
    assert client.get(base).status_code == 404
    assert not files_of(data)
    log = text(client.get(BASE.format(cluster.key)))
    assert log.count("Version taken back: Members") == 3
    assert "newer.csv" in log


def test_deleting_is_asked_first_and_leaves_nothing_but_the_log(
    client, cluster, django_capture_on_commit_callbacks
) -> None:
    data = keep(client, cluster, csv_file(rows()), name="Members")
    base = f"{BASE.format(cluster.key)}{data.pk}/"
    client.get(f"{ASK}?set={data.pk}&firms_of=C15&simulations=39")
    assert "Delete “Members”?" in text(client.get(f"{base}delete/"))
    assert OwnData.objects.exists()
    with django_capture_on_commit_callbacks(execute=True):
        client.post(f"{base}delete/")
    assert not OwnData.objects.exists()
    assert not (default_store().home / "own_data" / str(data.pk)).exists()
    assert OwnDataEntry.objects.filter(act="deleted", name="Members", rows=150).exists()


def test_a_failure_while_keeping_leaves_nothing(client, cluster) -> None:
    data = keep(client, cluster, csv_file(rows()), name="Members")
    root = default_store().home / "own_data"
    in_the_way = root / str(data.pk) / "2"
    in_the_way.write_text("no folder")
    checked = send(client, cluster, csv_file(rows(20)), instead=str(data.pk))
    with pytest.raises(NotADirectoryError):
        client.post(checked["Location"])
    data.refresh_from_db()
    assert (data.current.number, data.last_number, data.versions.count()) == (1, 1, 1)
    assert not OwnDataEntry.objects.filter(act="replaced").exists()
    assert len(files_of(data)) == 1
    assert not list(root.glob(".new-*"))
    in_the_way.unlink()
    assert client.post(checked["Location"]).status_code == 302, "and it can be kept afterwards"


def test_a_long_answer_is_computed_in_the_background_and_known_to_who_may_see_the_data(client, cluster, anna) -> None:
    data = keep(client, cluster, csv_file(rows(200, 600)), name="Members")
    address = f"{ASK}?set={data.pk}&firms_of=C15&distance_measure=m&simulations=199"
    page = client.get(address)
    assert page.status_code == 202
    assert "The answer is being computed" in text(page)
    runs = Runs(default_store().home)
    (run,) = [one for one in runs.of_person(anna.pk) if one.own]
    assert run.own == f"own_data/{data.pk}/1"
    other = signed_in(person("ivo"))
    assert other.get(f"/api/v1/runs/{run.key}").status_code == 404
    for act in ("cancel", "again"):
        assert other.post(f"/en/computations/{run.key}/{act}/").status_code == 404
    assert f"?set={data.pk}&" in text(client.get("/en/account/computations/"))
    work(default_store(), 1)
    answer = client.get(address)
    assert answer.status_code == 200, text(answer)
    assert "more concentrated" in text(answer)
    assert client.get(f"/en/computations/{run.key}/cancel/").status_code == 405


def test_what_is_kept_of_a_person_names_what_she_kept_and_goes_with_her_name(client, cluster, anna) -> None:
    data = keep(client, cluster, csv_file(rows()), name="Members")
    told = json.dumps(personal_data(anna))
    assert "catalogue.OwnDataVersion: added_by" in told
    assert "catalogue.OwnDataEntry: by" in told
    page = text(client.get("/en/account/data/"))
    assert "Versions of an organisation’s own data that you sent in" in page
    assert "in the log of an organisation’s own data" in page
    erase(person=anna)
    data.refresh_from_db()
    assert data.current.added_by is None, "the organisation's data stay"
    boss = signed_in(person("boss", is_superuser=True))
    assert "somebody whose account is gone" in text(boss.get(BASE.format(cluster.key)))


def test_pages_speak_italian(client, cluster) -> None:
    data = keep(client, cluster, csv_file(rows()), name="Soci")
    base = BASE.format(cluster.key).replace("/en/", "/it/")
    assert "Dati propri di Synthetic shoes" in text(client.get(base))
    assert "Ritira questa versione" in text(client.get(f"{base}{data.pk}/"))
    answer = text(client.get(f"/it/specialisation/localisation/?set={data.pk}&firms_of=C15&simulations=39"))
    assert "Questa risposta è privata." in answer


@pytest.mark.parametrize(("heading", "offered"), [("nuts3;ateco;addetti", True), ("latitude;ateco;addetti", False)])
def test_firms_without_places_may_be_sent_as_figures(client, cluster, heading, offered) -> None:
    file = SimpleUploadedFile("members.csv", f"{heading}\nITI14;15.20;5".encode())
    refused = client.post(BASE.format(cluster.key), {"kind": "firms", "file": file}, follow=True)
    assert refused.status_code == 422
    other = f"{BASE.format(cluster.key)}?kind=figures#file"
    assert (f'href="{other}"' in text(refused)) is offered
    assert '<option value="figures" selected>' in text(client.get(other.partition("#")[0]))
