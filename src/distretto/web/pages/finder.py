"""The calls that fit a person's clusters, as her own page shows them first, and their calendar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.queries.calendars import Asking, calendar_secret, clusters_of
from distretto.rendering.dates import write_moment
from distretto.rendering.reading import read_finding
from distretto.rendering.text import lower_first, write_cell
from distretto.reports.calendar import ANALYSIS
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, make_request
from distretto.themes.finding import Finding
from distretto.web import addresses
from distretto.web.pages.following import FollowButton, follow_button

SHOWN = 5
"""So many calls of a cluster are shown; the finder itself has all of them."""


@dataclass(frozen=True)
class CallLine:
    """A call: its page, whether it fits, what is missing or not known, by when in its own and the reader's time."""

    title: str
    address: str
    open: bool
    fits: str
    verdict: str
    missing: str
    unknown: str
    when: str
    own_time: str
    calendar: str


@dataclass(frozen=True)
class ClusterCalls:
    """The calls for a cluster, how many more there are, and the sentence where there is none.

    early : there is a call, or the cluster is published; that a draft has none is no news.
    """

    key: str
    early: bool
    title: str
    language: str
    address: str
    finder: str
    calls: tuple[CallLine, ...]
    more: int
    says: str
    feed: str
    follow: FollowButton


def calls_for(http: HttpRequest, language: str) -> tuple[ClusterCalls, ...]:
    """Of each cluster that the person edits, the calls that fit or may fit today."""
    found = (_cluster(http, asking, language) for asking in clusters_of(http.user))
    return tuple(one for one in found if one is not None)


def _cluster(http: HttpRequest, asking: Asking, language: str) -> ClusterCalls | None:
    parameters = {**asking.parameters, "as_of": today()}
    try:
        finding = ask(ANALYSIS, parameters)
    except CannotAnswer:
        return None
    lines = tuple(_lines(finding, http.user, parameters, language))
    record = asking.record
    secret = f"/{language}/calendar/{calendar_secret(http.user, record)}.ics"
    return ClusterCalls(
        record.key, bool(lines) or record.live, record.title, record.language,
        record_address(language, record.key, "" if record.live else "edit/"),
        addresses.finding_address(language, ANALYSIS, parameters), lines[:SHOWN], max(0, len(lines) - SHOWN),
        read_finding(finding, language).answer[0].replace("*", ""), addresses.absolute(http, secret),
        follow_button(http.user, make_request(ANALYSIS, parameters), finding, http.get_full_path(), kept=False),
    )  # fmt: skip


def today() -> str:
    """The day that it is where the reader is."""
    return timezone.localdate().isoformat()


def _lines(finding: Finding, user: Any, parameters: dict[str, str], language: str) -> Iterator[CallLine]:
    there = {table["id"] for table in finding.content["tables"]}
    for name in ("open", "forecast"):
        for row in finding.rows(name) if name in there else ():
            if row["verdict"] != "calls-verdict-not":
                yield _line(row, name == "open", user, parameters, language)


def _line(row: dict[str, Any], is_open: bool, user: Any, parameters: dict[str, str], language: str) -> CallLine:
    key, when = row["record"]["key"], row["closes" if is_open else "opens"]
    stated = write_cell("moment", when, language) if when else ""
    own = write_moment(when, language, user.time_zone) if when and "[" in when and user.time_zone else stated
    return CallLine(
        write_cell("record", row["record"], language), record_address(language, key), is_open,
        row["verdict"].rpartition("-")[2], write_cell("term", row["verdict"], language),
        _terms(row["missing"], language), _terms(row["unknown"], language), stated,
        own if own != stated else "",
        addresses.finding_address(language, ANALYSIS, parameters, "calendar.ics", call=key) if when else "",
    )  # fmt: skip


def _terms(keys: str | None, language: str) -> str:
    return lower_first(write_cell("terms", keys, language)) if keys else ""
