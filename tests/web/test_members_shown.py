"""What an answer lacks is said where it is read: members without data, and stars that hidden figures could undo."""

from __future__ import annotations

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("/en/regions/BG41+RS22/", ("1 of 2", "members with figures", "1 of its 2 members is counted")),
        ("/it/regions/BG41+RS22/", ("1 su 2", "membri con dati", "è contato un membro su 2")),
        ("/en/specialisation/profile/?region=BG41%2BRS22", ("no figures for Southern and Eastern Serbia",)),
        ("/en/regions/BG41+RS22/brief.html", ("no figures for Southern and Eastern Serbia",)),
    ],
)
def test_a_missing_member_is_said_wherever_the_area_is_answered(
    client: Client, page: str, words: tuple[str, ...]
) -> None:
    html = client.get(page).content.decode()
    for said in words:
        assert said in html


def test_a_star_that_hidden_figures_could_undo_is_marked_in_the_table(client: Client) -> None:
    html = client.get("/en/specialisation/profile/?region=ITH5").content.decode()
    assert "specialisation (uncertain)" in html
    assert "uncertain where the lower bound does not reach the threshold" in html


@pytest.mark.parametrize(
    ("analysis", "language", "words"),
    [
        ("profile", "en", "These data have no figures for Southern and Eastern Serbia"),
        ("profile", "it", "Questi dati non hanno valori per Serbia meridionale e orientale"),
        ("frontier", "en", "These data have no figures for Southern and Eastern Serbia"),
        ("frontier", "it", "Questi dati non hanno valori per Serbia meridionale e orientale"),
        ("growth", "en", "left out: Southern and Eastern Serbia"),
        ("growth", "it", "non contati: Serbia meridionale e orientale"),
    ],
)
def test_every_answer_on_the_areas_page_names_its_missing_members(
    client: Client, analysis: str, language: str, words: str
) -> None:
    html = client.get(f"/{language}/regions/BG41+RS22/").content.decode()
    assert words in html.split(f'<li id="specialisation.{analysis}"')[1].split("</li>")[0]


def test_three_stars_are_explained_at_the_fact(client: Client) -> None:
    assert "industries with three stars: large, specialised" in client.get("/en/regions/ITI3/").content.decode()
    assert "settori con tre stelle: grandi, specializzati" in client.get("/it/regions/ITI3/").content.decode()


def test_a_refused_period_offers_the_years_that_work(client: Client) -> None:
    html = client.get("/en/specialisation/growth/?region=ITI3&first_year=2008").content.decode()
    assert 'href="/en/specialisation/growth/?region=ITI3&amp;first_year=2011&amp;last_year=' in html
    assert "Ask about 2011 to" in html
