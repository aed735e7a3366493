"""The search page: every state in the address, every way to narrow and to loosen, without a script."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

import pytest
from django.test import Client

from distretto.catalogue.models import Record

Publish = Callable[..., Record]


def page(client: Client, query: str = "", language: str = "en") -> str:
    response = client.get(f"/{language}/catalogue/{query}")
    assert response.status_code == 200
    return unescape(response.content.decode())


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize(
    "query", ["", "?q=voucher", "?q=nothing-like-it", "?view=map", "?view=map&by=region", "?kind=policy"]
)
def test_each_state_is_a_page_that_keeps_the_rules(client: Client, publish: Publish, language: str, query: str) -> None:
    publish("Innovation voucher", start="2014", end="2020", as_of=2014)
    html = page(client, query, language)
    assert html.count("<h1") == 1
    assert len(re.findall(r'class="button"', html)) <= 1
    assert not re.search(r"<[^>]+\s(style|on[a-z]+)=", html)
    ids = re.findall(r'\sid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'<label[^>]* for="([^"]+)"', html)) <= set(ids)
    assert not re.search(r">\s*(catalogue|facet|record|kind)-[a-z-]+\s*<", html)


def test_a_record_in_the_list_says_what_it_is_and_how_far_it_holds(client: Client, publish: Publish) -> None:
    record = publish("Innovation voucher", start="2014", end="2020", as_of=2014)
    Record.objects.filter(pk=record.pk).update(confirmation="to_confirm")
    html = page(client, "?q=vouchers")
    assert "What do regions know about “vouchers”?" in html
    assert "Policy · Marche · 2014–2020" in html
    assert "Innovation <mark>voucher</mark>" in html
    assert "To be confirmed by its region" in html
    assert "as of 2014: may be out of date" in html


def test_a_facet_narrows_and_its_chip_takes_it_out_again(client: Client, publish: Publish) -> None:
    publish("Innovation voucher")
    publish("Training plan", themes=["skills"], regions=["BG41"])
    html = page(client)
    assert 'href="/en/catalogue/?country=IT"' in html
    narrowed = page(client, "?country=IT&q=plan")
    assert "Nothing was found." in narrowed
    assert 'href="/en/catalogue/?q=plan"' in narrowed
    assert "Without Country: Italy" in narrowed
    assert "Without “plan”" in narrowed


def test_facets_without_results_are_not_offered(client: Client, publish: Publish) -> None:
    publish("One", themes=["innovation", "skills"], instruments=["PI007"])
    publish("Two")
    html = page(client)
    assert "?themes=skills" in html
    assert "?themes=cooperation" not in html
    assert "?instruments=PI007" in html
    assert "?instruments=PI008" not in html
    assert "?label=" not in html


def test_a_long_facet_shows_eight_and_holds_the_rest_behind_more(client: Client, publish: Publish) -> None:
    for code in ("IT", "BG", "RO", "EL", "HR", "SI", "HU", "AT", "RS", "CY"):
        publish(f"Of {code}", regions=[code])
    html = page(client)
    facet = html[html.index('id="facet-country"') :]
    assert facet[: facet.index("<details>")].count("<li>") == 8
    assert "2 more" in facet


def test_pages_follow_one_another(client: Client, publish: Publish) -> None:
    for number in range(21):
        publish(f"Record {number:02}")
    first, second = page(client, "?sort=title"), page(client, "?sort=title&page=2")
    assert "Page 1 of 2" in first
    assert 'href="/en/catalogue/?sort=title&page=2" rel="next"' in first
    assert "Record 20" in second
    assert "Record 19" not in second
    beyond = page(client, "?page=99")
    assert "Page 2 of 2" in beyond
    assert "There is no page 99: this is the last, page 2." in beyond
    assert "There is no page" not in page(client, "?page=2")


def test_another_code_of_a_chosen_facet_says_how_many_it_adds(client: Client, publish: Publish) -> None:
    publish("One", themes=["innovation"])
    publish("Two", themes=["skills"])
    publish("Three", themes=["innovation", "skills"])
    html = page(client, "?themes=skills")
    assert re.search(r"Innovation <small>\+1<span", html)
    assert "<small>+" not in page(client)


def test_signs_are_said_to_be_no_words_and_the_languages_of_the_records_are_named(
    client: Client, publish: Publish
) -> None:
    publish("One")
    assert "“%” holds no word to look for" in page(client, "?q=%25")
    assert "Looked for: “b”." in page(client, "?q='%22<b>")
    assert "passed over" not in page(client, "?q=S3+%26+co.")
    assert "in the languages of the records: English." in page(client)


def test_what_the_address_says_wrongly_is_said_with_the_nearest(client: Client, publish: Publish) -> None:
    publish("One")
    html = page(client, "?themes=inovation&from=soon")
    assert "Theme: there is no “inovation”" in html or "Themes: there is no “inovation”" in html
    assert 'href="/en/catalogue/?themes=innovation"' in html
    assert "“soon” is no year" in html


def test_an_italian_address_says_that_a_record_is_in_english(client: Client, publish: Publish) -> None:
    publish("Innovation voucher")
    html = page(client, "", "it")
    assert "Testo in inglese; manca ancora la versione italiana" in html
    assert '<h2 lang="en">' in html


def test_the_map_counts_by_country_and_says_the_same_in_a_table(client: Client, publish: Publish) -> None:
    publish("One")
    publish("Two", regions=["ITI3", "BG41"])
    publish("Three", regions=["IT"])
    html = page(client, "?view=map")
    assert "Italy has the most: 3 of 3" in html
    assert re.search(r'<a href="/en/catalogue/\?country=BG">Bulgaria</a></th><td class="n">1<', html)
    by_region = page(client, "?view=map&by=region")
    assert re.search(r'regions=ITI3">Marche</a></th><td class="n">2<', by_region)
    assert "<svg" in by_region


def test_the_feed_has_what_the_search_has_newest_first(client: Client, publish: Publish) -> None:
    publish("Innovation voucher", key="policy-voucher")
    publish("Voucher two", key="policy-two")
    publish("Other")
    response = client.get("/en/catalogue/feed.atom?q=voucher")
    body = response.content.decode()
    assert response.headers["Content-Type"].startswith("application/atom+xml")
    assert body.index("Voucher two") < body.index("Innovation voucher")
    assert "Other" not in body
    assert "http://localhost/en/catalogue/policy-two/" in body


def test_a_visitor_is_led_to_sign_in_and_a_reader_can_keep_the_search(
    client: Client, publish: Publish, signed_in: Client
) -> None:
    publish("Innovation voucher")
    assert 'name="query" value="q=voucher&kind=policy"' in page(signed_in, "?q=voucher&kind=policy")
    following = page(signed_in, "?country=IT&themes=innovation")
    assert "Follow: Italy" in following
    assert "Follow: Innovation" in following
    signed_in.logout()
    assert "next=%2Fen%2Fcatalogue%2F%3Fq%3Dvoucher" in page(client, "?q=voucher")


def test_region_and_home_pages_lead_to_what_the_catalogue_holds(client: Client, publish: Publish) -> None:
    publish("One")
    publish("Two", kind="practice", regions=["ITI34"])
    publish("Three", regions=["BG41"])
    publish("Four", regions=["IT"])
    publish("Five", regions=["eu27", "ITI3"])
    region = unescape(client.get("/en/regions/ITI3/").content.decode())
    assert 'href="/en/catalogue/?regions=ITI3">The catalogue holds 3 records of this area</a>' in region
    assert "; one more is of a larger area that it lies in.</p>" in region
    elsewhere = unescape(client.get("/it/regions/ITF1/").content.decode())
    assert "Nel catalogo non ci sono schede di quest’area soltanto; altre 2 riguardano aree più ampie" in elsewhere
    assert 'href="/en/catalogue/?regions=ITI3&kind=practice">1 practice</a>' in region
    assert "The catalogue holds 5 records" in unescape(client.get("/en/").content.decode())


def test_a_kind_among_the_words_is_a_filter_that_can_be_taken_out(client: Client, publish: Publish) -> None:
    publish("Footwear academy", kind="practice")
    publish("Footwear fund")
    html = page(client, "?q=footwear+good+practices")
    assert "Footwear</mark> academy" in html
    assert "Footwear</mark> fund" not in html
    assert "“good practices” was taken as a filter: Practices." in html
    assert "words=1" in html
    assert "also the industry" in html
    assert 'href="/en/catalogue/?q=footwear"' in html
    as_words = page(client, "?q=footwear+good+practices&words=1")
    assert "Nothing was found." in as_words
    assert "Each word by itself:" in as_words


def test_a_mistyped_word_leads_to_the_one_that_was_meant(client: Client, publish: Publish) -> None:
    publish("Footwear academy")
    assert "Did you mean:" in page(client, "?q=fotwear")
    assert "Forse cercava:" in page(client, "?q=fotwear", "it")


def test_tabs_replace_one_another_and_fit_is_offered_for_words_only(client: Client, publish: Publish) -> None:
    publish("Innovation voucher")
    publish("Training plan", kind="practice", regions=["BG41"])
    html = page(client, "?kind=policy")
    assert 'href="/en/catalogue/?kind=practice"' in html
    assert "kind=policy&kind=practice" not in html
    whole = page(client)
    assert '<b aria-current="true">completeness</b>' in whole
    assert ">fit<" not in whole
    assert "2 records about 2 countries." in whole
    assert ">fit<" in page(client, "?q=voucher")


def test_the_map_shows_the_area_that_it_is_narrowed_to_and_leads_to_all_of_europe(
    client: Client, publish: Publish,
) -> None:
    publish("One")
    near = page(client, "?regions=ITI3&view=map&by=region")
    assert "The map shows Marche and what lies around it." in near
    assert 'href="/en/catalogue/?regions=ITI3&view=map&by=region&map=europe"' in near
    assert "<title>Marche: 1</title>" in near
    whole = page(client, "?regions=ITI3&view=map&by=region&map=europe")
    assert "Show Marche and what lies around it" in whole
    assert "Show all of Europe" not in whole
    assert near.count("<path") < whole.count("<path")
    assert "map-frame" not in page(client, "?view=map")


def test_what_is_about_an_industry_comes_before_what_only_mentions_it(client: Client, publish: Publish) -> None:
    publish("Vouchers for many", summary="Firms of every kind, shoe makers among them, bought advice.", as_of=2024)
    publish("A school of the district", sectors=["C15"])
    publish("Shoes of one valley", sectors=["C15"])
    html = page(client, "?q=shoe")
    places = [html.index(words) for words in ("of one valley</a>", "A school of the district", "Vouchers for many")]
    assert places == sorted(places)


def test_a_short_stem_does_not_find_what_only_begins_like_it(client: Client, publish: Publish) -> None:
    publish("A short course")
    assert "Nothing was found." in page(client, "?q=shoe")


@pytest.mark.parametrize(
    ("asked", "own"),
    [
        ("?region=ITI3", "?regions=ITI3"),
        ("?industries=C15%2BC14&kind=practice", "?sectors=C15&sectors=C14&kind=practice"),
    ],
)
def test_a_filter_called_as_elsewhere_is_sent_to_its_own_address(client: Client, asked: str, own: str) -> None:
    response = client.get(f"/it/catalogue/{asked}")
    assert response["Location"] == f"/it/catalogue/{own}"
    assert client.get(f"/it/catalogue/feed.atom{asked}").status_code == 200
