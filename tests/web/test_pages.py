"""Every page, in both languages: what a reader, a browser and a search engine need of it."""

from __future__ import annotations

import json
import re

import pytest
from django.test import Client, override_settings

from distretto.evidence.store import default_store
from distretto.rendering.text import t
from distretto.themes.analysis import analyses
from distretto.web.pages.method_sources import BESIDE, CHECKED, EXAMPLES, REFERENCES
from open_question import WOULD, ask_what_is_open

PAGES = (
    "",
    "regions/",
    "regions/ITI3/",
    "regions/IT/",
    "themes/",
    "specialisation/",
    "specialisation/?region=ITI3",
    "innovation/",
    "specialisation/profile/",
    "specialisation/profile/?region=ITI3",
    "specialisation/growth/?region=ITI3",
    "specialisation/backtest/",
    "compare/",
    "compare/?region=ITI3",
    "compare/?region=ITI3&region=ITH5",
    "methods/",
    "about/",
    "data/",
    "accessibility/",
)


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("page", PAGES)
def test_every_page_stands_in_both_languages(client: Client, language: str, page: str) -> None:
    response = client.get(f"/{language}/{page}")
    html = response.content.decode()
    assert response.status_code == 200
    assert f'<html lang="{language}">' in html
    assert html.count("<h1") == 1
    assert '<main id="content"' in html
    assert 'href="#content"' in html
    assert re.search(r"<title>[^<]{5,}</title>", html)
    for other in ("en", "it"):
        assert f'rel="alternate" hreflang="{other}" href="http://localhost/{other}/{page.split("?")[0]}' in html
    assert not re.search(r">\s*(web|theme|question|column|parameter|option)-[a-z-]+\s*<", html)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_at_most_one_filled_button_and_no_script_of_its_own(client: Client, page: str) -> None:
    html = client.get(f"/en/{page}").content.decode()
    assert len(re.findall(r'class="button"', html)) <= 1
    assert all("src=" in tag for tag in re.findall(r"<script[^>]*>", html))
    assert not re.search(r"<[^>]+\sstyle=", html)
    assert not re.search(r"<[^>]+\son[a-z]+=", html)


@pytest.mark.parametrize("page", PAGES)
def test_ids_are_unique_and_every_label_has_its_field(client: Client, page: str) -> None:
    html = client.get(f"/en/{page}").content.decode()
    ids = re.findall(r'\sid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'<label[^>]* for="([^"]+)"', html)) <= set(ids)
    for reference in re.findall(r'aria-(?:labelledby|describedby)="([^"]+)"', html):
        assert set(reference.split()) <= set(ids)


def test_the_bare_address_leads_to_the_readers_language(client: Client) -> None:
    assert client.get("/", HTTP_ACCEPT_LANGUAGE="it-IT,it;q=0.9,en;q=0.5").headers["Location"] == "/it/"
    assert client.get("/", HTTP_ACCEPT_LANGUAGE="en;q=0.3,it;q=0.8").headers["Location"] == "/it/"
    response = client.get("/", HTTP_ACCEPT_LANGUAGE="ja")
    assert response.headers["Location"] == "/en/"
    assert "Accept-Language" in response.headers["Vary"]


def test_switching_the_language_keeps_the_question(client: Client) -> None:
    html = client.get("/en/specialisation/profile/?region=ITI3&min_lq=3").content.decode()
    assert 'href="/it/specialisation/profile/?region=ITI3&amp;min_lq=3" hreflang="it"' in html


def test_the_home_page_says_something_true_before_anything_is_chosen(client: Client) -> None:
    html = client.get("/en/").content.decode()
    assert "Leather and footwear: 21 times Europe’s share of jobs" in html
    assert 'href="/en/specialisation/profile/?region=ITI3"' in html
    assert html.count('<a href="/en/regions/') > 250
    assert "Not here yet" in html


def test_the_home_page_speaks_italian_as_written(client: Client) -> None:
    html = client.get("/it/").content.decode()
    assert "Mostra la regione" in html
    assert "Sud-Est Europa" in html


@pytest.mark.usefixtures("open_question")
def test_a_region_page_answers_theme_by_theme_and_says_what_is_open(client: Client) -> None:
    html = client.get("/it/regions/ITI3/").content.decode()
    assert "Quali sono le specializzazioni delle Marche" in html
    assert '<b class="own">21 volte</b>' in html
    assert html.index("theme-innovation") < html.index("theme-ecoinnovation") < html.index("theme-specialisation")
    assert WOULD["it"] in html


def test_a_theme_keeps_the_readers_region(client: Client) -> None:
    html = client.get("/en/specialisation/?region=ITI3").content.decode()
    assert 'class="ours" href="/en/regions/ITI3/"' in html
    assert 'href="/en/specialisation/growth/?region=ITI3"' in html


def test_methods_name_their_source_and_published_cases(client: Client) -> None:
    html = client.get("/en/methods/").content.decode()
    assert "O’Donoghue, D. &amp; Gleave, B. (2004), A note on methods" in html
    assert "textbook cases and two German towns, as computed by REAT 3.0.3" in html
    assert html.count("No worked case is published.") == html.count("<li id=") - len(CHECKED)
    assert not re.search(r"<p>[^<]*[a-z]+_[a-z]+", html)
    assert client.get("/en/methods/location_quotient/").headers["Location"] == "/en/methods/#location_quotient"


@pytest.mark.parametrize("language", ["en", "it"])
def test_a_method_lets_an_analyst_recompute(client: Client, language: str) -> None:
    html = client.get(f"/{language}/methods/").content.decode()
    assert set(EXAMPLES) <= set(REFERENCES)
    for method in REFERENCES:
        entry = html.split(f'<li id="{method}">')[1].split("</div></li>")[0]
        for part in ("symbols", "example", "references"):
            assert f"<b>{t(f'methods-{part}', language)}:</b>" in entry
    assert "<code>LQ = (x<sub>ri</sub> / x<sub>r</sub>)" in html
    assert f'href="/{language}/specialisation/profile/?region=ITI3&amp;reference=IT"' in html


@pytest.mark.parametrize("language", ["en", "it"])
def test_methods_of_no_analysis_are_listed_with_where_they_are_applied(client: Client, language: str) -> None:
    html = client.get(f"/{language}/methods/").content.decode()
    for method in BESIDE:
        entry = html.split(f'<li id="{method.id}">')[1].split("</div></li>")[0]
        assert t(f"where-{method.id.replace('_', '-')}", language).split(":")[0] in entry
        assert 'href=""' not in entry
    assert f'<a href="/{language}/groups/">{t("where-ballots", language)}</a>' in html
    assert client.get(f"/{language}/methods/consensus/").headers["Location"] == f"/{language}/methods/#consensus"


def test_a_contact_is_named_where_the_operator_gave_one(client: Client) -> None:
    assert "the operator of this site" in client.get("/en/accessibility/").content.decode()
    with override_settings(CONTACT="access@example.org"):
        html = client.get("/it/accessibility/").content.decode()
    assert '<a href="mailto:access@example.org">access@example.org</a>' in html


def test_what_is_counted_agrees_from_page_to_page(client: Client) -> None:
    home = client.get("/en/").content.decode()
    said = re.search(r'href="/en/specialisation/">[^<]*</a></h3><p>[^<]*</p><small>(\d+) of (\d+) questions', home)
    assert said
    themes = client.get("/en/themes/").content.decode()
    own = themes[themes.index('id="theme-specialisation"'):themes.index('id="theme-skills"')]
    assert own.count("<li>") == int(said[2])
    assert own.count("<li>") - own.count("not answered yet") == int(said[1])
    region = client.get("/en/regions/ITI3/").content.decode()
    here = region[region.index('id="theme-specialisation"'):]
    here = here[:here.index("</section>")]
    of_all_regions = [a for a in analyses("specialisation") if not any(p.id == "region" for p in a.parameters)]
    assert len(re.findall(r'<li id="specialisation\.', here)) == int(said[1]) - len(of_all_regions)


def test_nothing_offers_answers_where_there_are_none(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    ask_what_is_open(monkeypatch, alone=True)
    assert "Show the answers" not in client.get("/en/skills/").content.decode()
    assert "Show the answers" in client.get("/en/specialisation/").content.decode()


def test_the_page_of_the_data_says_which_live_sources_were_asked(client: Client) -> None:
    assert "Live sources" not in client.get("/en/data/").content.decode()
    state = default_store().home / "sources" / "state.json"
    state.parent.mkdir(exist_ok=True)
    trouble = {"case": "silent", "values": {"host": "ec.europa.eu"}}
    try:
        state.write_text(json.dumps({"lfs_regional": {
            "tried": "2026-11-27T08:00:00+00:00", "reached": "2026-11-20T08:00:00+00:00", "version": "2026-11-20",
            "trouble": trouble,
        }}))  # fmt: skip
        html = client.get("/en/data/").content.decode()
        assert "Live sources" in html
        assert "20 November 2026" in html
        assert "ec.europa.eu" in html
    finally:
        state.unlink()


def test_the_data_are_listed_with_their_states(client: Client) -> None:
    html = client.get("/en/data/").content.decode()
    assert "Structural business statistics by region" in html
    assert "current" in html
