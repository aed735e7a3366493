"""A member's own list of firms: answered for her alone, faults told by line, and nothing of it kept."""

from __future__ import annotations

import numpy as np
import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile

from distretto.evidence.store import default_store

pytestmark = pytest.mark.django_db
HEADING = "latitude,longitude,industry,employees"
PAGE = "/{}/specialisation/localisation/"


def listed(clustered: int = 30) -> SimpleUploadedFile:
    """Firms of C15 within some two kilometres, among others spread over a hundred."""
    rng = np.random.default_rng(7)
    lines = [f"{43.8 + a:.5f},{11.1 + b:.5f},15.20,5" for a, b in rng.normal(0, 0.01, (clustered, 2))]
    lines += [f"{43.3 + a:.5f},{10.6 + b:.5f},C14,9" for a, b in rng.random((120, 2))]
    return SimpleUploadedFile("firms.csv", "\n".join([HEADING, *lines]).encode())


@pytest.fixture
def member(client):
    client.force_login(get_user_model().objects.create_user("firms@example.org"))
    return client


@pytest.mark.parametrize(("language", "said"), [("en", "closer together"), ("it", "più vicine tra loro")])
def test_a_list_is_answered_with_its_curve_and_nothing_of_it_is_kept(member, language, said) -> None:
    before = {path for path in default_store().home.rglob("*") if path.is_file()}
    page = member.post(PAGE.format(language), {"file": listed(), "firms_of": "C15"})
    shown = page.content.decode()
    assert page.status_code == 200
    assert said in shown.partition('class="answer"')[2].partition("</p>")[0]
    assert "<svg" in shown
    assert "43.8" not in shown.partition("<form")[0], "a firm's place"
    assert "no-store" in page["Cache-Control"]
    after = {path for path in default_store().home.rglob("*") if path.is_file()}
    assert not [path for path in after - before if "sqlite" not in path.name]


def test_every_fault_of_a_file_is_told_by_line(member) -> None:
    wrong = SimpleUploadedFile("firms.csv", f"{HEADING}\n143,11,C15,1\n43,11,nought,x\n".encode())
    page = member.post(PAGE.format("en"), {"file": wrong, "firms_of": "C15"})
    assert page.status_code == 422
    for told in ("Line 2, column latitude", "Line 3, column industry", "Line 3, column employees"):
        assert told in page.content.decode()


@pytest.mark.parametrize("sent", [{"firms_of": "C15"}, {"firms_of": "nonsense"}, {"furthest": "-5"}])
def test_what_cannot_be_answered_is_said_in_words(member, sent) -> None:
    page = member.post(PAGE.format("en"), {"file": listed(clustered=9), **sent})
    assert page.status_code == 422
    assert 'role="alert"' in page.content.decode()


def test_a_visitor_sees_the_page_and_is_asked_to_sign_in(client) -> None:
    assert "Sign in to send a file" in client.get(PAGE.format("en")).content.decode()
    page = client.post(PAGE.format("en"), {"file": listed()})
    assert page.status_code == 302
    assert "/login/" in page["Location"]
    assert client.get(PAGE.format("en") + "firms.csv").content.startswith(b"name,latitude")
