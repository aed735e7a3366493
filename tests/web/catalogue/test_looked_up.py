"""A table's links to the catalogue's search say what is found there, and lead nowhere where nothing is."""

from __future__ import annotations

import re

from django.test import Client

from distretto.catalogue.starter.load import load
from distretto.web.addresses import cell_address


def test_a_cell_leads_to_one_address_in_whatever_order_its_parts_come() -> None:
    fresh = {"kind": "cluster", "country": "IT", "access": "markets;knowledge"}
    assert cell_address("en", fresh) == cell_address("en", dict(sorted(fresh.items())))
    assert cell_address("en", fresh).startswith("/en/catalogue/?kind=cluster&")


def test_the_clusters_of_partners_are_counted_and_none_is_no_link(client: Client, db: None) -> None:
    load()
    page = client.get("/en/cooperation/network/?region=ITI3").content.decode()
    linked = re.findall(r'href="/en/catalogue/\?kind=cluster[^"]*">([^<]+)</a>', page)
    assert linked
    assert all(re.fullmatch(r"one cluster|\d+ clusters", words) for words in linked)
    assert "<td>none recorded</td>" in page
