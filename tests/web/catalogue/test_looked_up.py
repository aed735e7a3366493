"""A table's links to the catalogue's search say what is found there, and lead nowhere where nothing is."""

from __future__ import annotations

import re

from django.test import Client

from distretto.catalogue.starter.load import load


def test_the_clusters_of_partners_are_counted_and_none_is_no_link(client: Client, db: None) -> None:
    load()
    page = client.get("/en/cooperation/network/?region=ITI3").content.decode()
    linked = re.findall(r'href="/en/catalogue/\?kind=cluster[^"]*">([^<]+)</a>', page)
    assert linked
    assert all(re.fullmatch(r"one cluster|\d+ clusters", words) for words in linked)
    assert "<td>none recorded</td>" in page
