"""Occupations named by typing: suggestions, names for codes, near names for a slip, and the way from the table."""

import pytest
from django.test import Client

from distretto.web.pages.form import shown_code

OPERATOR = "footwear production machine operator"
PAGE = "/en/skills/distance/"


@pytest.fixture
def client() -> Client:
    return Client()


def test_what_is_typed_gets_occupations_by_the_beginning_of_their_words(client: Client) -> None:
    found = client.get("/en/codes/esco_occupations/suggest.json?q=footwear+prod+mach").json()["found"]
    assert found[0] == {"code": "8156.2", "name": OPERATOR, "detail": "8156.2", "shown": f"{OPERATOR} (8156.2)",
                        "address": ""}
    assert client.get("/en/codes/esco_occupations/suggest.json?q=f").json()["found"] == []


@pytest.mark.parametrize(("typed", "offered", "far"), [
    ("logistics", "logistics engineer", "meteorologist"), ("shoe", OPERATOR, "games"), ("shoe", "shoemaker", "horse"),
    ("4321.3", "raw material reception operator", "games"),
])
def test_what_begins_as_typed_is_offered_and_nothing_far(client: Client, typed: str, offered: str, far: str) -> None:
    found = client.get("/en/codes/esco_occupations/suggest.json", {"q": typed}).json()["found"]
    names = [one["name"] for one in found]
    assert offered in names
    assert not any(far in name for name in names)
    assert typed != "4321.3" or all(one["code"].startswith("4321") for one in found)


def test_a_list_that_is_not_offered_is_not_found(client: Client) -> None:
    assert client.get("/en/codes/instruments/suggest.json?q=grant").status_code == 404


def test_a_name_leads_to_the_address_with_its_code(client: Client) -> None:
    answer = client.get(PAGE, {"occupation": f"{OPERATOR} (8156.2)", "to_occupation": "Footwear Designer"})
    assert answer.status_code == 302
    assert answer["Location"] == f"{PAGE}?to_occupation=2163.1.3.2"


def test_a_slip_gets_links_to_names_that_are_near(client: Client) -> None:
    answer = client.get(PAGE, {"occupation": "shoe machine operator"})
    text = answer.content.decode()
    assert answer.status_code == 422
    assert "no occupation is called “shoe machine operator”" in text
    assert 'href="/en/skills/distance/?occupation=8156.2"' in text
    assert 'data-suggest="/en/codes/esco_occupations/suggest.json"' in text


def test_where_names_are_english_it_says_so_and_offers_nothing_that_is_far(client: Client) -> None:
    address = "/it/skills/distance/"
    assert "I nomi dell’elenco sono in inglese" in client.get(address, {"listed": "3"}).content.decode()
    text = client.get(address, {"occupation": "operatore calzature"}).content.decode()
    assert "I nomi dell’elenco sono in inglese" in text
    assert "cellar operator" not in text
    assert 'href="/it/skills/distance/?occupation=8156.2"' in client.get(
        address, {"occupation": "shoe machine operator"}).content.decode()


def test_the_page_asks_for_names_and_leads_to_the_way(client: Client) -> None:
    text = client.get(PAGE, {"listed": "3"}).content.decode()
    assert f'value="{OPERATOR} (8156.2)"' in text
    assert "to_occupation=8156.2.6" in text
    assert 'href="#change"' in text


def test_what_is_no_code_is_shown_as_it_was_typed() -> None:
    assert shown_code("esco_occupations", "nobody", "en") == "nobody"
