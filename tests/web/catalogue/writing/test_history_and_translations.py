"""History, taking back, translations, files, and the yearly question."""

from __future__ import annotations

import html
import io
import zipfile
from datetime import date, timedelta

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from distretto.catalogue.domain import drafting, publishing, renewing, reviewing, translating, uploading
from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import Attachment, Record, WorkingCopy
from distretto.catalogue.starter.load import load
from published_records import publish_unreviewed

from .conftest import CONTENT, REASON

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 20


def text(response) -> str:
    return html.unescape(response.content.decode())


# ---- history -------------------------------------------------------------------------------------------------
def test_two_states_are_compared_and_an_earlier_one_restored(as_, people, draft):
    record = draft()
    first = record.latest_revision_id
    drafting.save(record=record, content={**CONTENT, "title": "Vouchers for second projects"}, by=people.editor)
    client = as_(people.editor)
    page = text(client.get(f"/en/catalogue/{record.key}/history/"))
    assert "<del>first research</del><ins>second</ins>" in page
    asked = text(client.get(f"/en/catalogue/{record.key}/history/?restore={first}"))
    assert "Restore “Draft 1”?" in asked
    assert newest_of(Record.objects.get()).content["title"].endswith("second projects")
    client.post(f"/en/catalogue/{record.key}/restore/", {"revision": first})
    assert newest_of(Record.objects.get()).content["title"] == CONTENT["title"]
    assert Record.objects.get().revisions.count() == 3


def test_taking_back_is_asked_once_more_and_can_be_undone(as_, people, published):
    record = published()
    version = record.version
    client = as_(people.editor)
    assert "Take this record back?" in text(client.get(f"/en/catalogue/{record.key}/history/?archive=1"))
    client.post(f"/en/catalogue/{record.key}/archive/")
    assert client.get(f"/en/catalogue/{record.key}/").status_code == 410
    drafting.save(record=Record.objects.get(), content={**CONTENT, "title": "A newer draft of it"}, by=people.editor)
    client.post(f"/en/catalogue/{record.key}/bring-back/")
    back = Record.objects.get()
    assert (back.live, back.title, back.version) == (True, CONTENT["title"], version)
    assert newest_of(back).content["title"] == "A newer draft of it"
    assert client.get(f"/en/catalogue/{record.key}/").status_code == 200


def test_a_starter_record_is_taken_back_and_comes_back(people, db):
    load()
    record = Record.objects.filter(origin="starter", original=None).first()
    before = record.content
    publishing.archive(record=record, by=people.administrator)
    publishing.bring_back(record=Record.objects.get(pk=record.pk), by=people.administrator)
    assert Record.objects.get(pk=record.pk).live
    assert Record.objects.get(pk=record.pk).content == before


# ---- translations --------------------------------------------------------------------------------------------
def test_a_translation_takes_codes_over_and_is_outdated_when_its_original_moves(as_, people, published):
    record = published()
    client = as_(people.editor)
    address = f"/en/catalogue/{record.key}/translate/it/"
    page = text(client.get(address))
    assert CONTENT["summary"] in page
    assert 'id="f-regions"' not in page
    assert 'value="Annual report"' in page
    sent = {
        "title": "Voucher per i primi progetti di ricerca", "summary": "Le piccole imprese comprano un primo progetto.",
        "sources.0.title": "Relazione annuale", "sources.0.publisher": "Regional office",
    }  # fmt: skip
    assert client.post(address, {**sent, "submit": "1"}).status_code == 302
    translation = Record.objects.get(language="it")
    assert translation.content["regions"] == ["ITI3"]
    assert translation.content["sources"][0]["year"] == 2024
    assert translation.organisation == record.organisation
    reviewing.approve(record=translation, reason=REASON, by=people.reviewer)
    assert "up to date" in text(client.get("/en/catalogue/translations/"))
    drafting.save(record=Record.objects.get(pk=record.pk), content={**CONTENT, "level": "regional", "summary": (
        "Small firms buy a first project from a laboratory.")}, by=people.editor)  # fmt: skip
    publish_unreviewed(Record.objects.get(pk=record.pk))
    assert "outdated" in text(client.get("/en/catalogue/translations/?state=outdated"))
    page = text(client.get(address))
    assert "The original has changed" in page
    assert "<del>university</del><ins>laboratory</ins>" in page
    client.post(address, {**sent, "save": "1"})
    translation.refresh_from_db()
    assert newest_of(translation).content["level"] == "regional"
    assert translation.original_version == Record.objects.get(pk=record.pk).version


def test_a_translation_can_be_saved_half_done_and_submitted_only_whole(as_, people, published):
    record = published(kind="practice", preconditions=[{"condition": "A university nearby", "weight": "necessary"}])
    client = as_(people.editor)
    address = f"/en/catalogue/{record.key}/translate/it/"
    sent = {"title": "Voucher per i primi progetti", "summary": "Le piccole imprese comprano un progetto.",
            "sources.0.title": "Relazione", "sources.0.publisher": "Ufficio"}  # fmt: skip
    assert client.post(address, {**sent, "save": "1"}).status_code == 302
    page = text(client.get(address))
    assert 'value="A university nearby"' not in page, "what is not translated stands empty"
    response = client.post(address, {**sent, "submit": "1"})
    assert response.status_code == 422
    assert 'href="#f-preconditions-0-condition"' in text(response)
    whole = {**sent, "preconditions.0.condition": "Un’università vicina", "submit": "1"}
    assert client.post(address, whole)["Location"].endswith("/review/?in=it")
    assert "translation into Italian" in text(client.get("/en/account/"))
    assert "traduzione in italiano" in text(client.get("/it/account/"))


def test_what_is_typed_of_a_translation_is_kept(as_, people, published):
    record = published()
    client = as_(people.editor)
    sent = {"_of": record.pk, "_to": "it", "_kind": "policy", "title": "Voucher"}
    assert client.post("/en/catalogue/write/keep.json", sent).status_code == 200
    assert client.post("/en/catalogue/write/keep.json", {**sent, "title": "Voucher per"}).status_code == 200
    copy = WorkingCopy.objects.get()
    assert 'value="Voucher per"' in text(client.get(f"/en/catalogue/{record.key}/translate/it/"))
    assert client.get(f"/en/catalogue/new/policy/?copy={copy.pk}")["Location"].endswith("/translate/it/")
    assert as_(people.member).post("/en/catalogue/write/keep.json", sent).status_code == 403


def test_a_translation_waits_for_its_original(people, draft):
    record = draft()
    texts = {"title": "Voucher per i progetti", "summary": "Le piccole imprese comprano un primo progetto.",
             "sources": [{"title": "Relazione", "publisher": "Ufficio"}]}  # fmt: skip
    translation = translating.start_translation(original=record, language="it", texts=texts, by=people.editor)
    with pytest.raises(NotNow, match="not-now-original-first"):
        drafting.submit(record=translation, by=people.editor)
    with pytest.raises(NotNow, match="not-now-translated"):
        translating.start_translation(original=record, language="it", texts=texts, by=people.editor)


# ---- is this still so? ---------------------------------------------------------------------------------------
def test_a_year_later_the_editors_are_asked_once(as_, people, published, settings, django_capture_on_commit_callbacks):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    record = published()
    assert renewing.ask_again(today=timezone.localdate()).dated == 1
    due = renewing.a_year_on(timezone.localdate())
    assert Record.objects.get().ask_again_on == due
    with django_capture_on_commit_callbacks(execute=True):
        asked = renewing.ask_again(today=due)
    assert (asked.records, asked.people) == (1, 1)
    assert mail.outbox[0].to == ["editor@example.org"]
    assert CONTENT["title"] in mail.outbox[0].body
    assert renewing.ask_again(today=due + timedelta(days=1)).records == 0
    Record.objects.update(ask_again_on=timezone.localdate())
    client = as_(people.editor)
    assert "Still so" in text(client.get("/en/account/"))
    assert "Still so" in text(client.get(f"/en/catalogue/{record.key}/"))
    client.post(f"/en/catalogue/{record.key}/still/", {"from": "account"})
    assert Record.objects.get().ask_again_on == due


def test_a_year_on():
    assert renewing.a_year_on(date(2024, 2, 29)) == date(2025, 2, 28)
    assert renewing.a_year_on(date(2025, 3, 1)) == date(2026, 3, 1)


# ---- files ---------------------------------------------------------------------------------------------------
def office(*names: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return held.getvalue()


DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.mark.parametrize(("data", "name", "expected"), [
    (b"%PDF-1.7 ...", "virus.exe", "application/pdf"),
    (PNG, "a.svg", "image/png"),
    (b"\xff\xd8\xff\xe0 jpeg", "a.html", "image/jpeg"),
    (b"RIFF....WEBPVP8 ", "a", "image/webp"),
    (office("[Content_Types].xml", "word/document.xml"), "a.zip", DOCX),
    ("a;b\n1;à".encode(), "table.csv", "text/csv"),
    (b"plain words", "table.html", "text/plain"),
])  # fmt: skip
def test_the_type_is_found_from_the_bytes(data, name, expected):
    assert uploading.type_of(data, name)[0] == expected


@pytest.mark.parametrize(("data", "key"), [
    (b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "markup"),
    (b'\xef\xbb\xbf  <?xml version="1.0"?><svg/>', "markup"),
    (b"<!DOCTYPE html><p>hello", "markup"),
    (b"text first <script>alert(1)</script>", "markup"),
    (office("word/document.xml", "word/vbaProject.bin"), "macros"),
    (office("something.txt"), "type"),
    (b"MZ\x90\x00\x03\xff\xfe", "type"),
    (b"PK\x03\x04 broken", "type"),
])  # fmt: skip
def test_what_could_run_is_refused(data, key):
    with pytest.raises(NotNow, match=f"not-now-file-{key}"):
        uploading.type_of(data, "a.png")


def test_a_file_is_served_safely_and_only_where_the_record_may_be_seen(as_, people, draft, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    record = draft()
    client = as_(people.editor)
    sent = SimpleUploadedFile("../../Bild (neu) ß.svg", PNG, content_type="image/svg+xml")
    assert client.post(f"/en/catalogue/{record.key}/files/", {"file": sent}).status_code == 302
    terms = SimpleUploadedFile("a.pdf", b"%PDF-1.7 a")
    client.post(f"/en/catalogue/{record.key}/files/", {"file": terms, "title": "Terms"})
    image, document = Attachment.objects.order_by("size")[::-1][:2]
    assert image.media_type == "image/png"
    assert image.file.name.endswith(".png")
    assert ".." not in image.file.name
    assert (tmp_path / image.file.name).is_file()
    address = f"/en/catalogue/{record.key}/files/{document.pk}/"
    response = client.get(address)
    assert response["Content-Disposition"].startswith("attachment")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert b"".join(response.streaming_content) == b"%PDF-1.7 a"
    assert client.get(f"/en/catalogue/{record.key}/files/{image.pk}/")["Content-Disposition"].startswith("inline")
    assert as_(people.member).get(address).status_code == 404
    publish_unreviewed(record)
    assert as_(people.visitor).get(address).status_code == 200
    drawing = SimpleUploadedFile("a.svg", b"<svg/>")
    refused = as_(people.editor).post(f"/en/catalogue/{record.key}/files/", {"file": drawing})
    assert refused.status_code == 422
    assert "SVG, HTML and XML" in text(refused)
    book = SimpleUploadedFile("a.pdf", b"%PDF-" + b"0" * uploading.LARGEST)
    large = client.post(f"/en/catalogue/{record.key}/files/", {"file": book})
    assert "At most 10 MB" in text(large)
