"""What a browser may do with our pages, static files, and what machines ask for."""

from __future__ import annotations

import json
import re
import stat
from pathlib import Path

from django.contrib.staticfiles.storage import staticfiles_storage
from django.test import Client

from distretto.web import settings

EMBED = "/embed/specialisation/profile/industries/?region=ITI3&lang=it"


def test_pages_take_nothing_from_elsewhere_and_are_framed_nowhere(client: Client) -> None:
    headers = client.get("/en/about/").headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert not client.get("/en/about/").cookies


def test_only_an_embedded_figure_may_be_framed(client: Client) -> None:
    response = client.get(EMBED)
    assert "X-Frame-Options" not in response.headers
    assert "frame-ancestors *" in response.headers["Content-Security-Policy"]
    html = response.content.decode()
    assert '<html lang="it">' in html
    assert "<script" not in html
    assert "Fonte" in html
    assert 'rel="canonical" href="http://localhost/it/specialisation/profile/?region=ITI3"' in html


def test_an_embedded_figure_that_is_not_there(client: Client) -> None:
    response = client.get("/embed/specialisation/profile/nothing/?region=ITI3&lang=it")
    assert response.status_code == 404
    assert '<html lang="it">' in response.content.decode()


def test_problem_pages_carry_the_headers_too(client: Client) -> None:
    assert client.get("/en/nothing/at/all/").headers["X-Frame-Options"] == "DENY"


def test_static_files_are_named_by_content_and_kept_for_ever(client: Client) -> None:
    address = staticfiles_storage.url("distretto/site.css")
    assert re.fullmatch(r"/static/distretto/site\.[0-9a-f]{12}\.css", address)
    response = client.get(address)
    assert response.status_code == 200
    assert "immutable" in response.headers["Cache-Control"]
    assert "immutable" not in client.get("/static/distretto/site.css").headers["Cache-Control"]
    assert f'href="{address}"' in client.get("/en/about/").content.decode()


def test_no_static_file_names_another_host() -> None:
    for path in (settings.PACKAGE / "static").rglob("*.*"):
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert "//" not in re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE), path


def test_whoever_watches_gets_a_word(client: Client) -> None:
    assert json.loads(client.get("/healthz").content)["status"] == "ok"
    assert "Disallow: /api/" in client.get("/robots.txt").content.decode()
    assert client.get("/favicon.ico").headers["Location"].endswith(".svg")


def test_the_secret_key_is_made_once_for_its_owner_alone(tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.delenv("SECRET_KEY", raising=False)
    monkeypatch.setattr(settings, "HOME", tmp_path / "home")
    made = settings._secret_key()
    assert len(made) > 50
    assert settings._secret_key() == made
    assert stat.S_IMODE((tmp_path / "home" / "secret-key").stat().st_mode) == 0o600
    monkeypatch.setenv("SECRET_KEY", "given")
    assert settings._secret_key() == "given"


def test_debug_is_off_unless_asked_for() -> None:
    assert settings.DEBUG is False


def test_passwords_are_hashed_as_django_does_it_outside_the_tests() -> None:
    assert not hasattr(settings, "PASSWORD_HASHERS")
