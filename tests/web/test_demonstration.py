"""The mark of a demonstration: on every page, document and mail, and for search engines."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pytest
from django.core.mail import EmailMessage, get_connection
from django.test import Client

from distretto.evidence.demonstration import MARKER
from distretto.reports.demonstration import marked_foot


@pytest.mark.django_db
def test_a_page_that_is_kept_compressed_says_so_in_every_browser(settings: Any) -> None:
    settings.DEMONSTRATION = True
    client = Client(SERVER_NAME="localhost")
    for _ in range(2):
        packed = client.get("/en/specialisation/profile/?region=ITI3", HTTP_ACCEPT_ENCODING="gzip, br")
        assert packed.status_code == 200
        assert packed.headers["Content-Encoding"] == "gzip"
        assert "<strong>Demonstration.</strong>" in gzip.decompress(packed.content).decode()
    plain = client.get("/en/specialisation/profile/?region=ITI3")
    assert "<strong>Demonstration.</strong>" in plain.content.decode()


@pytest.mark.django_db
def test_every_page_document_and_mail_says_so(
    settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Demonstration" not in Client(SERVER_NAME="localhost").get("/en/about/").content.decode()
    settings.DEMONSTRATION, settings.EMAIL_FILE_PATH = True, tmp_path / "mail"
    client = Client(SERVER_NAME="localhost")
    for path in ("/en/about/", "/it/methods/", "/accounts/login/", "/en/nowhere/", "/admin/login/"):
        page = client.get(path, follow=True)
        word = "Dimostrazione" if path.startswith("/it/") else "Demonstration"
        assert f"<strong>{word}.</strong>" in page.content.decode(), path
        assert f"<title>{word} · " in page.content.decode(), path
        assert page.headers["X-Robots-Tag"] == "noindex, nofollow"
    assert client.get("/robots.txt").content == b"User-agent: *\nDisallow: /\n"
    backend = get_connection("distretto.people.demonstration_filebased.EmailBackend")
    backend.send_messages([EmailMessage("A ballot", "Vote.", "a@example.org", ["b@example.org"])])
    assert "Subject: [DEMO] A ballot" in next((tmp_path / "mail").iterdir()).read_text(encoding="utf-8")
    (tmp_path / MARKER).touch()
    monkeypatch.setenv("DISTRETTO_HOME", str(tmp_path))
    assert marked_foot("A pack", "it") == "DIMOSTRAZIONE: membri, voti e testi sono inventati · A pack"
