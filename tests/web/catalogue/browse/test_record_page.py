"""A record's page: what it says, on which sources, and in which state."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html import unescape

import pytest
from django.test import Client

from distretto.catalogue.domain import publishing
from distretto.catalogue.kinds import NAMES
from distretto.catalogue.models import Opinion, Record
from distretto.people.models import User
from published_records import publish_unreviewed

Publish = Callable[..., Record]
ALSO = {
    "call": {"programme": "programme-x"},
    "transfer": {"practice": "practice-x", "adopted_by": "A region", "result": "adopted", "said_by": "Its office"},
    "assessment": {"answered_by": "Twelve people", "assessed_on": "2025-05"},
}


def page(client: Client, key: str, language: str = "en", status: int = 200) -> str:
    response = client.get(f"/{language}/catalogue/{key}")
    assert response.status_code == status
    return unescape(response.content.decode())


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("kind", NAMES)
def test_every_kind_has_a_page_that_keeps_the_rules(client: Client, publish: Publish, kind: str, language: str) -> None:
    publish("A record of ours", kind=kind, key="key", **ALSO.get(kind, {}))
    html = page(client, "key/", language)
    assert html.count("<h1") == 1
    assert len(re.findall(r'class="button"', html)) <= 1
    assert not re.search(r"<[^>]+\s(style|on[a-z]+)=", html)
    ids = re.findall(r'\sid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert not re.search(r">\s*(catalogue|section|record|kind|fault)-[a-z_-]+\s*<", html)


def test_facts_carry_the_marks_of_their_sources(client: Client, publish: Publish) -> None:
    publish("Voucher", key="policy-voucher", objectives="Firms try research.", instruments=["PI007"], budget=1_200_000)
    html = page(client, "policy-voucher/")
    objectives = html[html.index('id="field-objectives"') :]
    assert '[1]</a><a class="mark-source" href="#source-2">' in objectives[: objectives.index("</dt>")]
    assert '<li id="source-1"><a href="https://example.org/report"' in html
    assert 'href="/en/catalogue/?instruments=PI007"' in html
    assert 'href="/en/regions/ITI3/"' in html
    assert "1.2 million" in html
    assert "As data" in html


def test_what_members_write_is_never_markup(client: Client, publish: Publish) -> None:
    publish(
        "Voucher <script>", key="policy-x", objectives="<b>bold</b>",
        body="# Heading\n\n<script>alert(1)</script> [link](javascript:alert(1)) *kept*",
    )  # fmt: skip
    raw = client.get("/en/catalogue/policy-x/").content.decode()
    assert "<script>alert" not in raw
    assert "javascript:alert(1)\"" not in raw
    assert "&lt;b&gt;bold" in raw
    assert "<h3>Heading</h3>" in raw
    assert "<em>kept</em>" in raw


def test_relations_are_shown_on_both_sides(client: Client, publish: Publish) -> None:
    publish("Strategy", kind="strategy", key="strategy-x")
    publish("Voucher", key="policy-x", relations=[{"relation": "implements", "record": "strategy-x"}])
    publish("Programme", kind="programme", key="programme-x")
    publish("Call", kind="call", key="call-x", programme="programme-x")
    link = '</dt><dd><ul><li><a href="/en/catalogue/{}/"'
    assert f"Implements{link.format('strategy-x')}" in page(client, "policy-x/")
    assert f"Is implemented by{link.format('policy-x')}" in page(client, "strategy-x/")
    assert "Calls of this programme" in page(client, "programme-x/")


def test_a_record_in_another_language_says_so_and_carries_it(client: Client, publish: Publish) -> None:
    publish("Voucher", key="policy-x")
    html = page(client, "policy-x/", "it")
    assert "Testo in inglese; manca ancora la versione italiana" in html
    assert '<h1 lang="en">' in html
    assert '<p class="answer" lang="en">' in html


def test_a_translation_is_said_to_be_outdated_when_its_original_moves(client: Client, publish: Publish) -> None:
    original = publish("Voucher", key="policy-x")
    italian = publish("Buono", key="policy-x", language="it")
    Record.objects.filter(pk=italian.pk).update(original=original, original_version=1)
    assert '<h1 lang="it">Buono' in page(client, "policy-x/", "it")
    assert "modificato" not in page(client, "policy-x/", "it")
    original.save_revision()
    publish_unreviewed(original)
    assert "Il testo in inglese" in page(client, "policy-x/", "it")


def test_an_archived_record_is_gone_and_says_so_a_draft_is_unknown(client: Client, publish: Publish) -> None:
    publishing.archive(record=publish("Voucher", key="policy-x"), by=User.objects.create_superuser("r@example.org"))
    assert "“Voucher” was published here and has been taken back" in page(client, "policy-x/", status=410)
    from distretto.catalogue.domain import drafting

    drafting.start(kind="policy", language="en", content={"title": "Secret"}, by=None, key="policy-draft")
    assert "Secret" not in page(client, "policy-draft/", status=404)
    page(client, "never-heard/", status=404)


def test_earlier_public_versions_can_be_read_and_say_that_they_are(client: Client, publish: Publish) -> None:
    record = publish("First title", key="policy-x")
    record.content = {**record.content, "title": "Second title"}
    record.save_revision()
    publish_unreviewed(record)
    assert '<h1 lang="en">First title' not in page(client, "policy-x/")
    earlier = page(client, "policy-x/?version=1")
    assert '<h1 lang="en">First title' in earlier
    assert "You are reading an old version: version 1." in earlier
    page(client, "policy-x/?version=7", status=404)


def test_opinions_that_validated_are_visible(client: Client, publish: Publish) -> None:
    record = publish("Practice", kind="practice", key="practice-x")
    Opinion.objects.create(
        record=record, revision=record.live_revision, step="expert", verdict="approved",
        reason="The evidence carries the claim.", author=User.objects.create_user("e@example.org", first_name="Eva"),
    )  # fmt: skip
    html = page(client, "practice-x/")
    assert "The evidence carries the claim." in html
    assert "Eva" in html
    assert 'action="/en/catalogue/practice-x/transfer/"' in html


def test_the_opinion_on_a_kind_with_one_step_is_not_published(client: Client, publish: Publish) -> None:
    record = publish("Cluster", kind="cluster", key="cluster-x")
    Opinion.objects.create(
        record=record, revision=record.live_revision, step="reviewer", verdict="approved",
        reason="The evidence carries the claim.", author=User.objects.create_user("e@example.org", first_name="Eva"),
    )  # fmt: skip
    html = page(client, "cluster-x/")
    assert "The evidence carries the claim." not in html
    assert "Eva" not in html


def test_a_record_that_came_back_is_not_hidden_by_what_a_browser_kept(client: Client, publish: Publish) -> None:
    record = publish("Voucher", key="policy-x")
    assert client.get("/en/catalogue/policy-x/")["Cache-Control"] == "no-cache"
    somebody = User.objects.create_superuser("r@example.org")
    publishing.archive(record=record, by=somebody)
    gone = client.get("/en/catalogue/policy-x/")
    assert (gone.status_code, gone["Cache-Control"]) == (410, "no-cache")
    publishing.bring_back(record=Record.objects.get(key="policy-x"), by=somebody)
    back = client.get("/en/catalogue/policy-x/", headers={"If-None-Match": gone.get("ETag", "")})
    assert (back.status_code, back["Cache-Control"]) == (200, "no-cache")


def test_private_fields_stay_private(client: Client, publish: Publish) -> None:
    publish("Cluster", kind="cluster", key="cluster-x",
            income=[{"year": 2024, "source": "membership_fees", "amount": 54321}])  # fmt: skip
    assert "54,321" not in page(client, "cluster-x/")
    assert "54321" not in client.get("/catalogue/cluster-x.json").content.decode()
    client.force_login(User.objects.create_superuser("r@example.org"))
    assert "54,321" in page(client, "cluster-x/")


def test_a_cluster_is_checked_against_the_platforms_definition(client: Client, publish: Publish) -> None:
    publish("Cluster", kind="cluster", key="cluster-x", staff_fte=2, members_total=40, members_firms=30)
    html = page(client, "cluster-x/")
    assert "It cannot be told" in html
    assert "At least 15 members" in html


def test_a_strategy_shows_all_seven_criteria_and_says_whose_reading_its_sectors_are(
    client: Client, publish: Publish
) -> None:
    publish(
        "Strategy", kind="strategy", key="strategy-x", criteria=[{"criterion": "analysis", "state": "met"}],
        priorities=[{"priority": "Fashion", "sectors": ["C15"], "sectors_basis": "our_reading"}],
    )  # fmt: skip
    html = page(client, "strategy-x/")
    check = html[html.index('id="check-criteria"') :]
    assert check[: check.index("</dl>")].count("<dt>") == 7
    assert "1 of 7 are met by what is stated here" in html
    assert "Our reading of the priority" in html


def test_dates_of_a_call_stand_in_the_readers_own_time_too(client: Client, publish: Publish, reader: User) -> None:
    publish("Programme", kind="programme", key="programme-x")
    publish("Call", kind="call", key="call-x", programme="programme-x", closes="2027-01-31T12:00[Europe/Brussels]")
    assert "31 January 2027, 12:00" in page(client, "call-x/")
    assert "in your time zone" not in page(client, "call-x/")
    reader.time_zone = "Europe/Athens"
    reader.save()
    client.force_login(reader)
    assert re.search(r"31 January 2027, 13:00[^<]* in your time zone", page(client, "call-x/"))


def test_a_record_can_be_taken_away_as_data(client: Client, publish: Publish) -> None:
    publish("Voucher", key="policy-x", start="2014", end="2020")
    body = json.loads(client.get("/catalogue/policy-x.json").content)
    assert body["content"]["title"] == "Voucher"
    assert body["version"] == 1
    linked = client.get("/catalogue/policy-x.jsonld")
    assert linked.headers["Content-Type"] == "application/ld+json"
    found = json.loads(linked.content)
    assert found["temporalCoverage"] == "2014/2020"
    assert found["spatialCoverage"][0]["identifier"] == "ITI3"
    assert client.get("/catalogue/nothing.json").status_code == 404
    assert client.get("/catalogue/policy-x", HTTP_ACCEPT_LANGUAGE="it").headers["Location"] == "/it/catalogue/policy-x/"
