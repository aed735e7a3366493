"""An answer that is not there says what may help; one that is says what it stands for, whatever else is chosen."""

from __future__ import annotations

import pytest
from django.test import Client

ROOT = {"en": "What may help", "it": "Che cosa può aiutarti"}


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize(("question", "data"), [
    ("innovation/profile", "regional_indicators"), ("financing/money", "structural_funds_payments"),
])
def test_a_question_without_an_answer_names_what_may_help(
    client: Client, language: str, question: str, data: str
) -> None:
    answer = client.get(f"/{language}/{question}/?region=XK")
    page = answer.content.decode()
    assert answer.status_code == 422
    assert ROOT[language] in page
    assert f'href="/{language}/{question.partition("/")[0]}/?region=XK"' in page
    assert f'href="/{language}/regions/XK/"' in page
    assert f'href="/{language}/data/{data}/?region=XK"' in page


def test_the_profile_names_the_command_that_would_load_a_countrys_regions(client: Client) -> None:
    page = client.get("/en/innovation/profile/?region=XK").content.decode()
    assert "distretto source fetch regional_indicators" in page
    province = client.get("/en/innovation/profile/?region=ITI31").content.decode()
    assert "such as the one that it lies in" in province


@pytest.mark.parametrize(("language", "example", "way", "narrowed"), [
    ("en", "An example, until you name an occupation", "is an example, until you name the occupation",
     "Only occupations that are expected to grow in Marche"),
    ("it", "Un esempio, finché non si indica una professione", "è un esempio, finché non indichi",
     "Solo le professioni destinate a crescere: Marche"),
])
def test_the_example_stays_one_whatever_else_is_chosen(
    client: Client, language: str, example: str, way: str, narrowed: str
) -> None:
    page = client.get(f"/{language}/skills/distance/?region=ITI3").content.decode()
    assert narrowed in page
    assert f'href="/{language}/skills/distance/?growing_in=ITI3"' in page
    assert example in client.get(f"/{language}/skills/distance/?growing_in=ITI3").content.decode()
    assert way in client.get(f"/{language}/skills/distance/?to_occupation=7536.1").content.decode()


@pytest.mark.parametrize(("language", "words"), [
    ("en", "Beside the other industries of Italy that is few; beside the same industries in Europe"),
    ("it", "Rispetto alle altre industrie dell’Italia sono poche; rispetto alle stesse industrie"),
])
def test_two_comparisons_of_one_chain_name_what_each_is_with(client: Client, language: str, words: str) -> None:
    page = client.get(f"/{language}/cooperation/value_chains/?region=IT&industries=C15").content.decode()
    assert words in page
    assert "farther from them" not in page


@pytest.mark.parametrize(("language", "words"), [
    ("en", "Which link an industry is missing"), ("it", "Quale collegamento manca a un settore"),
])
def test_the_network_says_that_it_knows_no_industries(client: Client, language: str, words: str) -> None:
    assert words in client.get(f"/{language}/cooperation/network/?region=XK").content.decode()
