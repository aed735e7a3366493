"""Choosing a region: by any of its names, by suggestion, and side by side."""

from __future__ import annotations

import json
import re

import pytest
from django.test import Client


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("ITI3", "ITI3"),
        ("iti3", "ITI3"),
        ("Marche", "ITI3"),
        ("marche", "ITI3"),
        ("Apulia", "ITF4"),
        ("Puglia", "ITF4"),
        ("Tuscany", "ITI1"),
        ("Toscana", "ITI1"),
        ("Nyugat-Dunántúl", "HU22"),
        ("nyugat-dunantul", "HU22"),
    ],
)
def test_a_name_that_is_one_regions_leads_straight_to_it(client: Client, typed: str, code: str) -> None:
    response = client.get("/en/regions/", {"q": typed})
    assert response.headers["Location"] == f"/en/regions/{code}/"


def test_a_name_of_several_lists_them(client: Client) -> None:
    html = client.get("/en/regions/", {"q": "dun"}).content.decode()
    assert 'href="/en/regions/HU22/"' in html


def test_a_name_like_several_fits_none_and_asks_which_was_meant(client: Client) -> None:
    html = client.get("/en/regions/", {"q": "Marce"}).content.decode()
    assert "Did you mean" in html
    assert "2 regions fit" not in html
    assert 'href="/en/regions/ITI3/"' in html


def test_a_misspelt_name_of_one_leads_to_it(client: Client) -> None:
    assert client.get("/en/regions/", {"q": "Marhce"}).headers["Location"] == "/en/regions/ITI3/"


def test_a_name_of_none_says_so(client: Client) -> None:
    response = client.get("/it/regions/", {"q": "qqqqqq"})
    assert response.status_code == 404
    assert "qqqqqq" in response.content.decode()


def test_a_sum_is_completed_and_keeps_its_first_part(client: Client) -> None:
    one = client.get("/en/regions/", {"q": "BG41+Central Mac"})
    assert one.headers["Location"] == "/en/regions/BG41+EL52/"
    assert client.get("/en/regions/", {"q": "BG41, Kentriki Makedonia"}).headers["Location"] == "/en/regions/BG41+EL52/"
    several = client.get("/en/regions/", {"q": "BG41+dun"}).content.decode()
    assert 'href="/en/regions/BG41+HU22/"' in several
    assert "the rest is kept" in several
    none = client.get("/en/regions/", {"q": "BG41+qqqq"})
    assert none.status_code == 404
    assert "No region is called “qqqq”" in none.content.decode()


def test_a_part_inside_another_is_said(client: Client) -> None:
    response = client.get("/en/regions/", {"q": "IT+ITI3"})
    assert response.status_code == 422
    assert "would count twice" in response.content.decode()


def test_a_region_is_added_on_its_page(client: Client) -> None:
    html = client.get("/en/regions/ITI3/").content.decode()
    assert '<input type="hidden" name="with" value="ITI3">' in html
    assert client.get("/en/regions/", {"with": "ITI3", "q": "Umbria"}).headers["Location"] == "/en/regions/ITI2+ITI3/"


def test_former_codes_are_left_out_or_marked(client: Client) -> None:
    found = json.loads(client.get("/it/regions/suggest.json", {"q": "reggio"}).content)["found"]
    assert [one["code"] for one in found if "Emilia" in one["name"]] == ["ITH53"]
    former = json.loads(client.get("/it/regions/suggest.json", {"q": "ITD53"}).content)["found"]
    assert former[0]["detail"].endswith("codice in uso fino al 2010")


def test_suggestions_while_typing(client: Client) -> None:
    answer = json.loads(client.get("/it/regions/suggest.json", {"q": "march"}).content)
    first = answer["found"][0]
    assert first["code"] == "ITI3"
    assert first["detail"] == "Italia · ITI3"
    assert first["address"] == "/it/regions/ITI3/"
    assert json.loads(client.get("/it/regions/suggest.json", {"q": "m"}).content)["found"] == []
    named = json.loads(client.get("/en/regions/suggest.json", {"q": "south east"}).content)["found"]
    assert named[0]["code"] == "see"


def test_industries_are_suggested_by_name_and_by_group(client: Client) -> None:
    found = json.loads(client.get("/en/industries/suggest.json", {"q": "leather"}).content)["found"]
    assert "C15" in [one["code"] for one in found]
    groups = json.loads(client.get("/en/industries/suggest.json", {"q": "textiles"}).content)["found"]
    assert groups[0]["code"] == "textiles"


def test_a_sum_may_be_typed_with_names(client: Client) -> None:
    typed = {"region": "ITI3", "industries": "Furniture + Clothing (C14)"}
    response = client.get("/en/specialisation/profile/", typed)
    assert response.headers["Location"] == "/en/specialisation/profile/?region=ITI3&industries=C14%2BC31"


def test_all_regions_with_those_of_south_east_europe_first(client: Client) -> None:
    html = client.get("/en/regions/").content.decode()
    assert html.index('href="/en/regions/ITI3/"') < html.index('href="/en/regions/DE11/"')
    assert html.index('href="/en/regions/RO42/"') < html.index('href="/en/regions/DE11/"')


def test_sets_of_regions_have_pages(client: Client) -> None:
    assert client.get("/en/regions/see/").status_code == 200
    html = client.get("/en/regions/ITI3+ITH5/", follow=True).content.decode()
    assert "Marche" in html
    assert 'href="/en/regions/ITH5/"' in html
    assert client.get("/en/regions/My%20area:ITH5+ITI3/").status_code == 200


def test_two_regions_side_by_side(client: Client) -> None:
    html = client.get("/en/compare/?region=ITI3&region=HU22").content.decode()
    assert "Marche" in html
    assert "Western Transdanubia" in html
    assert 'id="joint"' in html
    assert "the highest" in html
    assert 'href="/en/compare/?region=HU22&amp;analysis=specialisation.profile"' in html


def test_a_region_is_added_by_name_and_the_sixth_is_left_out(client: Client) -> None:
    added = client.get("/en/compare/", {"region": ["ITI3", "Umbria"]})
    assert added.headers["Location"].startswith("/en/compare/?region=ITI3&region=ITI2")
    many = client.get("/en/compare/", {"region": ["ITI3", "ITI2", "ITI1", "ITH5", "ITF4", "HU22"]})
    assert many.headers["Location"].count("region=") == 5


def test_growth_is_compared_over_the_years_that_all_have(client: Client) -> None:
    ids = ["ITI3", "RO11", "BG41+EL52"]
    address = "/en/compare/?" + "&".join(f"region={i.replace('+', '%2B')}" for i in ids)
    html = client.get(f"{address}&analysis=specialisation.growth").content.decode()
    joint = html[html.index('id="joint"'):]
    assert re.search(r'<p class="note">[^<]*, 2013–2014\.', joint)
    assert html.count("first_year=2013") >= 2
    first_row = joint[joint.index("<tbody>"):joint.index("</tr>", joint.index("<tbody>"))]
    assert "%" in first_row


def test_an_option_that_is_a_strength_elsewhere_is_said_to_be_one(client: Client) -> None:
    html = client.get(
        "/en/compare/?region=ITH5&region=ITC4&region=BG41&analysis=specialisation.frontier"
    ).content.decode()
    joint = html[html.index('id="joint"'):]
    assert re.search(r"already a strength \(\d[.\d]*\)", joint)
    rows = re.findall(r'<th scope="row">([^<]*)</th><td class="n">(.*?)</td>', joint)
    assert "%" in rows[0][1]


def test_another_question_may_be_compared(client: Client) -> None:
    html = client.get("/en/compare/?region=ITI3&region=ITH5&analysis=specialisation.growth").content.decode()
    assert 'aria-current="true">Did our region grow' in html
