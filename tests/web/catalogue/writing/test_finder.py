"""A cluster's calls first on its editor's page, and the calendars: synthetic calls, on a day of the reader's."""

from __future__ import annotations

import html
import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone
from icalendar import Calendar

from distretto.catalogue.models import Record

TITLE = "Synthetic call for clusters"


def text(response) -> str:
    return html.unescape(response.content.decode())


def calendar_of(response) -> Calendar:
    assert response["Content-Type"].startswith("text/calendar")
    return Calendar.from_ical(response.content)


def feed(page: str) -> str:
    return re.search(r'value="http://[^/]+(/en/calendar/[^"]+\.ics)"', page)[1]  # type: ignore[index]


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home of its own, for what is asked here depends on the records of the test."""
    (tmp_path / "distretto.sqlite3").touch()
    monkeypatch.setenv("DISTRETTO_HOME", str(tmp_path))


@pytest.fixture
def cluster(published) -> Record:
    return published(kind="cluster", title="Synthetic cluster of the sea")


@pytest.fixture
def call(published) -> Record:
    day = timezone.localdate() + timedelta(days=40)
    programme = published(kind="programme", title="Synthetic programme of money")
    return published(
        kind="call", title=TITLE, programme=programme.key, closes=f"{day}T16:00[Europe/Sofia]", state="open",
        beneficiaries=["cluster_organisation"],
    )  # fmt: skip


def test_the_calls_of_her_cluster_come_first_on_an_editors_page(as_, people, cluster: Record, call: Record) -> None:
    page = text(as_(people.editor).get("/en/account/"))
    finder = page.index("Calls for")
    assert page.index("Waits for you") < finder < page.index('id="published"')
    assert TITLE in page[finder:]
    assert "(Sofia time)" in page
    assert "In your time" in page
    assert "Calls for" not in text(as_(people.stranger).get("/en/account/"))


def test_that_a_draft_has_no_calls_stands_after_what_there_is(as_, people, draft) -> None:
    draft(kind="cluster", title="Synthetic cluster of the sea")
    page = text(as_(people.editor).get("/en/account/"))
    assert page.index('id="drafts"') < page.index("Calls for")


def test_the_calendar_of_a_cluster_is_for_whoever_has_its_address(as_, people, cluster: Record, call: Record) -> None:
    address = feed(text(as_(people.editor).get("/en/account/")))
    visitor = as_(people.visitor)
    first, again = (calendar_of(visitor.get(address)) for _ in range(2))
    event = next(one for one in first.walk("VEVENT") if TITLE in one["SUMMARY"])
    assert event["DTSTART"].dt.tzinfo.key == "Europe/Sofia"
    assert event["DTSTART"].dt.hour == 16
    assert [zone["TZID"] for zone in first.walk("VTIMEZONE")] == ["Europe/Sofia"]
    assert event["URL"].endswith(f"/en/catalogue/{call.key}/")
    assert [one["UID"] for one in first.walk("VEVENT")] == [one["UID"] for one in again.walk("VEVENT")]
    assert visitor.get("/en/calendar/guessed.ics").status_code == 404
    people.editor.set_password("another one 45")
    people.editor.save()
    assert visitor.get(address).status_code == 404


def test_the_calendar_of_an_area_is_public_and_one_call_can_be_taken_alone(client, cluster, call: Record) -> None:
    whole = calendar_of(client.get("/en/financing/calls/calendar.ics?region=ITI3"))
    assert any(TITLE in one["SUMMARY"] for one in whole.walk("VEVENT"))
    one = calendar_of(client.get(f"/it/financing/calls/calendar.ics?region=ITI3&call={call.key}"))
    assert [event["SUMMARY"] for event in one.walk("VEVENT")] == [f"Scade: {TITLE}"]
    assert client.get("/en/financing/calls/calendar.ics?region=Marchee").status_code == 422


def test_the_page_of_the_finder_names_the_readers_day_in_its_address(client, cluster: Record, call: Record) -> None:
    first = client.get(f"/en/financing/calls/?region=ITI3&cluster={cluster.key}")
    assert first.status_code == 302
    assert f"as_of={timezone.localdate()}" in first["Location"]
    page = text(client.get(first["Location"]))
    assert TITLE in page
    assert "/en/financing/calls/calendar.ics?region=ITI3&cluster=" in page


def test_a_follower_of_the_question_follows_it_without_the_day(as_, people, cluster: Record, call: Record) -> None:
    page = text(as_(people.editor).get("/en/financing/calls/?region=ITI3", follow=True))
    assert 'name="target" value="financing.calls?region=ITI3"' in page


def test_the_finder_offers_its_calendar_while_no_call_is_open_and_calls_the_cluster_by_its_title(
    client, cluster: Record, call: Record,
) -> None:
    page = text(client.get(f"/en/financing/calls/?region=ITI3&cluster={cluster.key}&as_of=2099-01-01"))
    assert f'href="/en/financing/calls/calendar.ics?region=ITI3&cluster={cluster.key}"' in page
    assert f"Cluster: <b>{cluster.title}</b>" in page
