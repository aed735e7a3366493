"""The pages of exports, imports and tokens: what they do, and for whom."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from distretto.catalogue.domain import drafting, importing
from distretto.catalogue.models import ImportRun, Record
from distretto.people.models import Membership, Organisation, User
from published_records import publish_unreviewed

pytestmark = pytest.mark.django_db
HEADINGS = ["title", "summary", "regions", "themes", "sources"]
PRIVATE = [{"year": 2020, "source": "membership_fees", "amount": 77_777}]


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, settings: Any) -> Path:
    settings.HOME = tmp_path
    return tmp_path


@pytest.fixture
def people() -> dict[str, Any]:
    found: dict[str, Any] = {"administrator": User.objects.create_superuser("admin@example.org")}
    for name in ("editor", "other"):
        found[name] = User.objects.create_user(f"{name}@example.org")
    found["organisation"] = Organisation.objects.create(key="synthetic", name="A synthetic organisation")
    Membership.objects.create(
        organisation=found["organisation"], user=found["editor"], state=Membership.State.ACTIVE
    )
    return found


@pytest.fixture
def cluster(people: dict[str, Any]) -> Record:
    """A published cluster with a private field."""
    content = {
        "title": "A synthetic cluster", "summary": "A synthetic cluster for the tests of exports.",
        "regions": ["ITI3"], "themes": ["innovation"], "income": PRIVATE,
        "sources": [{"title": "A synthetic source", "publisher": "Nobody"}],
    }  # fmt: skip
    record = drafting.start(
        kind="cluster", language="en", content=content, by=people["editor"], organisation=people["organisation"]
    )
    publish_unreviewed(record, people["administrator"])
    return record


def table(*rows: list[str]) -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer).writerows([HEADINGS, *rows])
    return buffer.getvalue().encode()


def row(number: int, **changes: str) -> list[str]:
    cells = {
        "title": f"Synthetic policy {number}", "summary": "A synthetic policy for the tests of imports.",
        "regions": "Marche", "themes": "innovation", "sources": "A synthetic source|Nobody", **changes,
    }  # fmt: skip
    return [cells[name] for name in HEADINGS]


def send(client: Client, data: bytes, language: str = "en", **more: str) -> Any:
    file = SimpleUploadedFile(more.pop("name", "synthetic.csv"), data)
    return client.post(f"/{language}/catalogue/import/", {"file": file, "kind": "policy", "language": "en", **more})


@pytest.mark.parametrize("language", ["en", "it"])
def test_a_file_is_checked_imported_and_undone(client: Client, people: dict[str, Any], language: str) -> None:
    client.force_login(people["editor"])
    address = send(client, table(row(1), row(2)), language)["Location"]
    page = client.get(address)
    assert page.status_code == 200
    assert not Record.objects.exists()
    done = client.post(address)
    run = ImportRun.objects.get()
    assert done["Location"] == f"/{language}/catalogue/imports/{run.pk}/"
    assert Record.objects.count() == 2
    assert client.get(address).status_code == 410  # the file is not kept any longer
    result = client.get(done["Location"]).content.decode()
    assert all(f"/{language}/catalogue/{record.key}/edit/" in result for record in Record.objects.all())
    assert client.get(done["Location"] + "undo/").status_code == 200
    assert Record.objects.count() == 2
    client.post(done["Location"] + "undo/")
    assert not Record.objects.exists()


def test_what_is_wrong_is_listed_and_can_be_taken_away(client: Client, people: dict[str, Any]) -> None:
    client.force_login(people["editor"])
    address = send(client, table(row(1), row(2, regions="Atlantis"), row(3, themes="=cmd()")))["Location"]
    page = client.get(address)
    assert page.status_code == 422
    text = page.content.decode()
    assert "Atlantis" in text
    assert "<b>C</b> regions" in text
    assert client.post(address).status_code == 422
    assert not Record.objects.exists()
    listed = client.get(address.replace("/?", "/problems.csv?")).content.decode("utf-8-sig")
    lines = list(csv.reader(io.StringIO(listed)))
    assert lines[0][0] == "Row"
    assert [(line[0], line[3], line[4]) for line in lines[1:]] == [("3", "C", "Atlantis"), ("4", "D", "'=cmd()")]


@pytest.mark.parametrize(
    ("name", "data"), [("a.csv", b""), ("a.pdf", b"x"), ("a.xlsx", b"no workbook"), ("a.csv", b"\xff\xff\xff")]
)
def test_a_file_that_cannot_be_read_is_said_at_the_field(
    client: Client, people: dict[str, Any], name: str, data: bytes
) -> None:
    client.force_login(people["editor"])
    page = send(client, data, name=name)
    assert page.status_code == 422
    assert 'id="file-fault"' in page.content.decode()


def test_only_an_administrator_publishes_at_once(client: Client, people: dict[str, Any]) -> None:
    for name, live in (("editor", False), ("administrator", True)):
        client.force_login(people[name])
        client.post(send(client, table(row(1, title=f"Synthetic by {name}")), publish="1")["Location"])
        assert Record.objects.get(title=f"Synthetic by {name}").live is live


def test_every_draft_of_an_import_is_reached_and_counted(client: Client, people: dict[str, Any]) -> None:
    client.force_login(people["editor"])
    done = client.post(send(client, table(*(row(number) for number in range(103)))).headers["Location"])["Location"]
    first, second = client.get(done).content.decode(), client.get(f"{done}?page=2").content.decode()
    assert (first.count('name="draft"'), second.count('name="draft"')) == (100, 3)
    mine = client.get("/en/account/").content.decode()
    assert '<h2 id="drafts">Drafts <small>103</small>' in mine
    assert mine.count("came in") == 0  # the import's own page has said it
    seen = set()
    for page in (1, 2, 3):
        shown = client.get(f"/it/account/records/drafts/?page={page}").content.decode()
        seen |= {record.key for record in Record.objects.all() if f"/it/catalogue/{record.key}/edit/" in shown}
    assert len(seen) == 103
    assert client.get("/en/account/records/nothing/").status_code == 404


def test_the_drafts_of_an_import_are_submitted_at_once(
    client: Client, people: dict[str, Any], mailoutbox: Any, django_capture_on_commit_callbacks: Any
) -> None:
    client.force_login(people["editor"])
    done = client.post(send(client, table(row(1), row(2), row(3, sources=""), row(4))).headers["Location"])["Location"]
    first = Record.objects.get(title="Synthetic policy 1")
    assert client.post(f"{done}submit/", {"which": "chosen"})["Location"] == done
    for sure, waiting in (({}, 0), ({"sure": "1"}, 1)):
        page = client.post(f"{done}submit/", {"which": "chosen", "draft": [str(first.pk)], **sure})
        assert page.status_code == 200
        assert sum(1 for one in Record.objects.all() if one.current_workflow_state) == waiting
    with django_capture_on_commit_callbacks(execute=True):
        page = client.post(f"{done}submit/", {"which": "all", "sure": "1"}).content.decode()
    assert "2 records were submitted" in page
    assert "One could not be submitted" in page
    assert "at least one source is needed" in page
    (mail,) = mailoutbox
    assert (mail.to, mail.subject) == (["admin@example.org"], "For your opinion: 2 records")
    assert "One draft has not been submitted yet" in client.get(done).content.decode()
    client.force_login(people["other"])
    assert client.post(f"{done}submit/", {"which": "all", "sure": "1"}).status_code == 404


def test_what_stands_in_the_way_of_undoing_is_named(client: Client, people: dict[str, Any]) -> None:
    client.force_login(people["editor"])
    client.post(send(client, table(row(1), row(2)))["Location"])
    run, record = ImportRun.objects.get(), Record.objects.first()
    drafting.save(record=record, content={**record.content, "title": "Mended by hand"}, by=people["editor"])
    page = client.post(f"/en/catalogue/imports/{run.pk}/undo/")
    assert page.status_code == 409
    assert "Mended by hand" in page.content.decode()
    assert Record.objects.count() == 2


def test_importing_is_for_those_who_are_signed_in_and_a_run_is_its_own_person_s(
    client: Client, people: dict[str, Any]
) -> None:
    run = importing.apply(
        request=importing.Request(table(row(1)), "synthetic.csv", kind="policy"), by=people["editor"]
    )
    client.force_login(people["editor"])
    kept = send(client, table(row(5)))["Location"]
    ours = [f"/en/catalogue/imports/{run.pk}/", f"/en/catalogue/imports/{run.pk}/undo/"]
    client.logout()
    for address in ("/en/catalogue/import/", kept, kept.replace("/?", "/problems.csv?"), *ours, "/en/account/tokens/"):
        assert client.get(address)["Location"].startswith("/accounts/login/")
        assert client.post(address)["Location"].startswith("/accounts/login/")
    client.force_login(people["other"])
    assert client.get("/en/catalogue/import/").status_code == 200
    assert client.get(kept).status_code == 410
    assert client.get(kept.replace("/?", "/problems.csv?")).status_code == 404
    for address in ours:
        assert client.get(address).status_code == client.post(address).status_code == 404
    client.force_login(people["administrator"])
    for address in ours:
        assert client.get(address).status_code == 200
    assert Record.objects.count() == 1


@pytest.mark.parametrize("form", ["csv", "xlsx", "jsonld"])
def test_private_fields_leave_for_nobody_but_the_editors(
    client: Client, people: dict[str, Any], cluster: Record, form: str
) -> None:
    def exported() -> bytes:
        response = client.get(f"/en/catalogue/export.{form}?kind=cluster")
        assert response.status_code == 200
        data = response.content
        if form == "xlsx":
            with zipfile.ZipFile(io.BytesIO(data)) as packed:
                data = b"".join(packed.read(name) for name in packed.namelist())
        assert b"A synthetic cluster" in data
        return data

    assert b"77777" not in exported()
    client.force_login(people["other"])
    assert b"77777" not in exported()
    client.force_login(people["editor"])
    assert b"77777" in exported()


@pytest.mark.parametrize("name", ["visitor", "other", "editor"])
def test_the_whole_catalogue_is_public_and_nothing_else(
    client: Client, people: dict[str, Any], cluster: Record, name: str
) -> None:
    drafting.start(kind="policy", language="en", content={"title": "A hidden draft"}, by=people["editor"])
    if name != "visitor":
        client.force_login(people[name])
    first, second = client.get("/catalogue/all.zip"), client.get("/catalogue/all.zip")
    assert first.content == second.content
    with zipfile.ZipFile(io.BytesIO(first.content)) as packed:
        manifest = json.loads(packed.read("manifest.json"))
        everything = b"".join(packed.read(one) for one in packed.namelist())
        import hashlib

        for file in manifest["files"]:
            assert hashlib.sha256(packed.read(file["name"])).hexdigest() == file["sha256"]
    assert (manifest["entries"], manifest["records"]) == (1, 1)
    described = client.get("/it/catalogue/all/").content.decode()
    assert hashlib.sha256(first.content).hexdigest() in described
    assert all(file["sha256"] in described for file in manifest["files"])
    assert manifest["licence"] == "CC-BY-4.0"
    assert b"77777" not in everything
    assert b"A hidden draft" not in everything
    assert client.get("/catalogue/all.zip", headers={"If-None-Match": first["ETag"]}).status_code == 304


def test_the_catalogue_is_described_for_data_portals(client: Client, cluster: Record) -> None:
    described = json.loads(client.get("/catalogue.jsonld").content)
    assert described["@type"] == "dcat:Catalog"
    sets = {one["dct:identifier"]: one for one in described["dcat:dataset"]}
    assert set(sets) == {"catalogue.all", "catalogue.cluster"}
    for one in sets.values():
        (file,) = one["dcat:distribution"]
        address = file["dcat:downloadURL"]["@id"].split("8000", 1)[1]
        data = client.get(address).content
        assert len(data) == file["dcat:byteSize"]
        import hashlib

        assert hashlib.sha256(data).hexdigest() == file["spdx:checksum"]["spdx:checksumValue"]
        assert file["dct:license"]["@id"].endswith("CC_BY_4_0")
        assert file["dct:modified"]


def test_a_record_as_linked_data_can_be_imported(client: Client, people: dict[str, Any], cluster: Record) -> None:
    response = client.get(f"/it/catalogue/{cluster.key}.jsonld")
    assert response["Content-Type"] == "application/ld+json"
    asked = importing.Request(response.content, "one.jsonld")
    made = importing.plan(request=asked, by=people["editor"])
    assert [(step.act, step.key) for step in made.steps] == [("same", cluster.key)]
    assert client.get("/en/catalogue/no-such-record.jsonld").status_code == 404


def test_a_token_is_shown_once_and_can_be_revoked(client: Client, people: dict[str, Any]) -> None:
    from distretto.catalogue.domain import tokens

    client.force_login(people["editor"])
    page = client.post("/en/account/tokens/", {"name": "A program"}).content.decode()
    token = page.split('<code class="token">')[1].split("<")[0]
    assert tokens.owner_of(token) == people["editor"]
    assert token not in client.get("/en/account/tokens/").content.decode()
    number = tokens.of(people["editor"]).get().pk
    client.force_login(people["other"])
    assert client.post(f"/en/account/tokens/{number}/").status_code == 404
    client.force_login(people["editor"])
    assert client.get(f"/en/account/tokens/{number}/").status_code == 200
    assert tokens.owner_of(token) == people["editor"]
    client.post(f"/en/account/tokens/{number}/")
    assert tokens.owner_of(token) is None
    assert client.post("/en/account/tokens/", {"name": " "}).status_code == 422


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_every_kind_has_an_empty_file(client: Client, form: str) -> None:
    from distretto.catalogue.kinds import NAMES

    for kind in NAMES:
        assert client.get(f"/it/catalogue/import/empty/{kind}.{form}").status_code == 200
    assert client.get(f"/it/catalogue/import/empty/nothing.{form}").status_code == 404
