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


@pytest.mark.parametrize("typed", ["C99", "metal"])
def test_a_wrong_industry_is_said_at_its_field_and_the_region_stays(client: Client, typed: str) -> None:
    response = client.get("/en/specialisation/profile/", {"region": "Emilia-Romagna (ITH5)", "industries": typed})
    html = response.content.decode()
    assert response.status_code == 422
    assert "In what is Emilia-Romagna specialised" in html
    assert 'value="Emilia-Romagna (ITH5)"' in html
    assert f'value="{typed}"' in html
    assert 'id="ask-industries-fault"' in html
    assert 'id="ask-region-fault"' not in html
    assert "region=ITH5" in html[html.index('role="alert"') :] or "Emilia-Romagna+%28ITH5%29" in html


def test_a_plain_word_is_an_industry(client: Client) -> None:
    for region, word, code in (("Marche", "calzature", "C15"), ("Emilia-Romagna (ITH5)", "ceramics", "C23")):
        response = client.get("/it/specialisation/profile/", {"region": region, "industries": word})
        assert response.status_code == 302
        assert response.headers["Location"].endswith(f"&industries={code}")


def test_a_suggestion_replaces_the_wrong_part_alone(client: Client) -> None:
    html = client.get("/en/specialisation/profile/", {"region": "BG41+Central Mac"}).content.decode()
    assert 'href="/en/specialisation/profile/?region=BG41%2BEL52"' in html
    compared = client.get("/en/compare/", {"region": ["ITI3", "Centrall Mac"]})
    assert compared.status_code == 404
    assert 'href="/en/compare/?region=ITI3&amp;region=EL52"' in compared.content.decode()
    assert 'value="Centrall Mac" aria-invalid="true"' in compared.content.decode()
    assert 'name="region" value="ITI3"' in compared.content.decode()


def test_a_wrong_industry_in_a_comparison_keeps_the_regions(client: Client) -> None:
    response = client.get("/en/compare/", {"region": ["ITI3", "ITH5"], "industries": "C99"})
    html = response.content.decode()
    assert response.status_code == 404
    assert 'id="group-fault"' in html
    assert 'href="/en/compare/?region=ITI3&amp;region=ITH5&amp;industries=C29"' in html


@pytest.mark.parametrize("page", ["specialisation/profile/?region=BG421", "compare/?region=ITI3&region=BG421"])
def test_a_province_without_data_offers_its_region(client: Client, page: str) -> None:
    html = client.get(f"/en/{page}").content.decode()
    assert "South-central Bulgaria (BG42)</a>" in html
    assert "region=BG42" in html


def test_a_wrong_region_of_a_theme_is_said_at_its_field(client: Client) -> None:
    response = client.get("/it/specialisation/", {"region": "Marhce"})
    html = response.content.decode()
    assert response.status_code == 404
    assert 'value="Marhce" aria-invalid="true"' in html
    assert 'href="/it/specialisation/?region=ITI3"' in html


def test_an_unknown_analysis_and_theme_are_404(client: Client) -> None:
    response = client.get("/en/specialisation/profil/?region=ITI3")
    assert response.status_code == 404
    assert 'href="/en/specialisation/profile/"' in response.content.decode()
    theme = client.get("/en/specialization/")
    assert theme.status_code == 404
    assert 'href="/en/specialisation/"' in theme.content.decode()
    assert client.get("/en/nothing/at/all/").status_code == 404
    assert "non c’è niente" in client.get("/it/nothing/at/all/").content.decode()


@pytest.mark.parametrize("address", ["account/nothing/", "people/roles/", "moderation/nothing/", "xyz/"])
def test_where_no_theme_is_meant_nothing_is_said_of_analyses_or_themes(client: Client, address: str) -> None:
    response = client.get(f"/en/{address}")
    html = response.content.decode()
    assert response.status_code == 404
    assert "There is nothing at this address." in html
    assert "There is no " not in html


def test_a_theme_written_nearly_so_still_leads_to_the_analysis(client: Client) -> None:
    html = client.get("/en/specialization/profile/").content.decode()
    assert 'href="/en/specialisation/profile/"' in html


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


@pytest.mark.parametrize(("address", "there"), [
    ("/data/", "/it/data/"), ("/data/sbs_regional/", "/it/data/sbs_regional/"), ("/following/", "/it/following/"),
    ("/specialisation/profile/?region=ITI3", "/it/specialisation/profile/?region=ITI3"),
])  # fmt: skip
def test_an_address_that_lacks_the_language_alone_leads_to_its_page(client: Client, address: str, there: str) -> None:
    response = client.get(address, headers={"accept-language": "it"})
    assert (response.status_code, response["Location"]) == (302, there)
    assert client.post(address).status_code == 404


@pytest.mark.parametrize("address", ["/nothing/", "/nothing/of/it/", "/wp-login.php", "/nothing/profile/"])
def test_an_address_of_no_page_stays_none(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


@override_settings(ALLOWED_HOSTS=["example.org"])
def test_a_host_that_is_not_ours_is_refused() -> None:
    client = Client(SERVER_NAME="elsewhere.test", raise_request_exception=False)
    assert client.get("/en/about/").status_code == 400
