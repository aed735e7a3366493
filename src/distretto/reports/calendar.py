"""Calls in people's own calendars: the deadlines and openings of a funding finder's finding as iCalendar (RFC 5545).

An event keeps its identity from one making to the next, so that a calendar that subscribes moves what was moved.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Alarm, Calendar, Event

from distretto.rendering.dates import read_moment
from distretto.rendering.text import lower_first, t, write_cell
from distretto.themes.finding import Finding

ANALYSIS = "financing.calls"
"""The question whose findings are calendars; also while no call is open, for the address goes on being read."""
TABLES = ("open", "forecast")
"""The tables whose calls go into a calendar."""
YEARS = 10
"""For so many years the changes of the clock are written out."""
BEFORE = timedelta(days=7)
"""So long before a deadline the calendar reminds."""


def calendar(
    finding: Finding, language: str, *, stamp: datetime, address: Callable[[str], str], name: str, only: str = "",
) -> bytes:
    """The calls of a finding that fit, nearly fit, or may fit, as a calendar.

    stamp : when it is made. address : a record's page by its key. only : one call alone, by its key.
    """
    made = begun("Funding finder", name)
    made.add("method", "PUBLISH")
    for row in _rows(finding):
        if row["verdict"] != "calls-verdict-not" and only in ("", row["record"]["key"]):
            for event in _events(row, language, stamp, address):
                made.add_component(event)
    return written(made, stamp)


def begun(what: str, name: str) -> Calendar:
    """A calendar without events, which programs read anew once a day. what : of us it comes from."""
    made = Calendar()
    made.add("prodid", f"-//Distretto//{what}//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", name)
    made.add("refresh-interval", timedelta(days=1), parameters={"VALUE": "DURATION"})
    made.add("x-published-ttl", "P1D")
    return made


def written(made: Calendar, stamp: datetime) -> bytes:
    """The calendar as it is sent, with the rules of all time zones that its events name."""
    years = (date(stamp.year + more, 1, 1) for more in (-1, YEARS))
    made.add_missing_timezones(*years)
    return bytes(made.to_ical())


def _rows(finding: Finding) -> Iterator[Mapping[str, Any]]:
    for table in finding.content["tables"]:
        if table["id"] in TABLES:
            yield from finding.rows(table["id"])


def _events(
    row: Mapping[str, Any], language: str, stamp: datetime, address: Callable[[str], str]
) -> Iterator[Event]:
    title = write_cell("record", row["record"], language)
    about = [t("calendar-fits", language, verdict=write_cell("term", row["verdict"], language))]
    if row["missing"]:
        missing = write_cell("terms", row["missing"], language)
        about.append(t("calendar-missing", language, missing=lower_first(missing)))
    about.append(t("calls-authority", language))
    for what in ("opens", "closes"):
        when = _when(row[what])
        if when is None:
            continue
        event = Event()
        event.add("uid", str(uuid.uuid5(uuid.NAMESPACE_URL, f"distretto:call:{row['record']['key']}:{what}")))
        event.add("dtstamp", stamp)
        event.add("dtstart", when)
        summary = t(f"calendar-{what}", language, call=title)
        event.add("summary", summary)
        event.add("description", "\n".join(about))
        event.add("url", address(row["record"]["key"]))
        event.add("transp", "TRANSPARENT")
        if what == "closes":
            event.add_component(_alarm(summary))
        yield event


def _alarm(words: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words)
    alarm.add("trigger", -BEFORE)
    return alarm


def _when(text: str | None) -> datetime | date | None:
    """A moment in its own zone, or a day; None where less than a day is known."""
    if not text:
        return None
    if "[" in text:
        return read_moment(text)
    return date.fromisoformat(text) if len(text) == len("2026-03-05") else None
