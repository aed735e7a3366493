"""The questions on skills through the browser's door: answers in both languages, choices, and what is refused."""

from __future__ import annotations

import pytest
from django.test import Client

PAGES = [
    ("/en/skills/jobs/?region=ITI3", "40,440 jobs"),
    ("/it/skills/jobs/?region=ITI3", "40.440 posti di lavoro"),
    ("/en/skills/needs/?region=ITI3", "Occupations are known for countries alone"),
    ("/it/skills/needs/?region=ITI3&scenario=outlook", "che il Cedefop prevede in Italia"),
    ("/en/skills/training/?region=ITI3", "Few graduate"),
    ("/it/skills/training/?region=ITI3", "pochi"),
]


@pytest.mark.parametrize(("address", "words"), PAGES)
def test_a_question_is_answered_on_its_page(client: Client, address: str, words: str) -> None:
    page = client.get(address)
    assert page.status_code == 200
    assert words in page.content.decode()


def test_the_range_of_the_past_is_not_called_an_interval(client: Client) -> None:
    page = client.get("/en/skills/needs/?region=ITI3").content.decode()
    assert "Range of the past" in page
    assert "from −14.7 % to +23.7 %" in page.replace("\N{NO-BREAK SPACE}", " ")
    assert '<a href="#change">Another scenario, other years</a>' in page
    assert "95 % interval" not in page.replace("\N{NO-BREAK SPACE}", " ")


def test_a_horizon_out_of_bounds_is_refused_with_a_sentence(client: Client) -> None:
    page = client.get("/en/skills/needs/?region=ITI3&horizon=40")
    assert page.status_code == 422
    assert "40" in page.content.decode()
