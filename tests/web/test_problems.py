"""What went wrong is a sentence with the nearest right values, in the reader's language and with the right status."""

from __future__ import annotations

import json

import pytest
from django.test import Client, override_settings


def test_an_unknown_region_offers_the_nearest(client: Client) -> None:
    response = client.get("/en/regions/ITX3/")
    html = response.content.decode()
    assert response.status_code == 404
    assert "ITX3" in html
    assert 'href="/en/regions/ITC3/"' in html


def test_a_wrong_region_in_a_question_is_said_at_its_field(client: Client) -> None:
    response = client.get("/it/specialisation/profile/?region=Marhce")
    html = response.content.decode()
    assert response.status_code == 422
    assert 'role="alert"' in html
    assert 'aria-invalid="true"' in html
    assert 'value="Marhce"' in html
    assert 'href="/it/specialisation/profile/?region=ITI3"' in html


@pytest.mark.parametrize(
    "query",
    [
        "min_lq=much",
        "min_lq=99",
        "year=1999",
        "focus=nothing",
        "nothing=1",
        "industries=C99",
    ],
)
def test_a_wrong_parameter_is_422_and_keeps_the_question(client: Client, query: str) -> None:
    response = client.get(f"/en/specialisation/profile/?region=ITI3&{query}")
    html = response.content.decode()
    assert response.status_code == 422
    assert "In what is Marche specialised" in html
    assert "Traceback" not in html


def test_an_unknown_analysis_and_theme_are_404(client: Client) -> None:
    response = client.get("/en/specialisation/profil/?region=ITI3")
    assert response.status_code == 404
    assert 'href="/en/specialisation/profile/"' in response.content.decode()
    theme = client.get("/en/specialization/")
    assert theme.status_code == 404
    assert 'href="/en/specialisation/"' in theme.content.decode()
    assert client.get("/en/nothing/at/all/").status_code == 404
    assert "non c’è niente" in client.get("/it/nothing/at/all/").content.decode()


def test_json_gets_a_problem_in_json(client: Client) -> None:
    response = client.get("/en/specialisation/profile/finding.json?region=Marhce")
    assert response.status_code == 422
    assert response.headers["Content-Type"] == "application/problem+json"
    assert json.loads(response.content)["status"] == 422


def test_a_fault_of_ours_says_so_and_nothing_more(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("distretto.web.views.about.method_entries", lambda language: 1 / 0)
    client.raise_request_exception = False
    response = client.get("/it/methods/")
    html = response.content.decode()
    assert response.status_code == 500
    assert '<html lang="it">' in html
    assert "ZeroDivisionError" not in html


@override_settings(ALLOWED_HOSTS=["example.org"])
def test_a_host_that_is_not_ours_is_refused() -> None:
    client = Client(SERVER_NAME="elsewhere.test", raise_request_exception=False)
    assert client.get("/en/about/").status_code == 400
