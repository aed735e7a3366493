"""The installations that are followed, and what was received from them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import Count, F, Q, QuerySet

from distretto.catalogue.installations.reading import findings_cited
from distretto.catalogue.models import FollowedFinding, FollowedRecord, Installation

MOST_CITED = 500
"""Of more findings than this nobody makes one record's ground; a database takes only so many at once."""
MOST_WORDS = 8
UNDECIDED = Q(decision="") | ~Q(decided_on=F("sha256"))
"""Nothing was decided on it, or on what it said before."""
SHOWN: dict[str, Q] = {
    "conflicts": Q(standing="conflict", withdrawn__isnull=True) & UNDECIDED,
    "new": Q(standing="new", withdrawn__isnull=True),
    "decided": ~UNDECIDED,
    "same": Q(standing="same", withdrawn__isnull=True),
    "withdrawn": Q(withdrawn__isnull=False),
}
"""The parts of what was received that can be looked at each on its own."""


def counted() -> Sequence[Any]:
    """Every installation with how much was received from it: `there`, `same`, `conflicts` that wait for somebody,
    `gone` from its home, and `findings_kept`."""
    def of_records(wanted: Q) -> Count:
        return Count("records", filter=wanted, distinct=True)

    undecided = Q(records__decision="") | ~Q(records__decided_on=F("records__sha256"))
    there = Q(records__withdrawn__isnull=True)
    return list(Installation.objects.annotate(
        there=of_records(there), same=of_records(there & Q(records__standing="same")),
        conflicts=of_records(there & Q(records__standing="conflict") & undecided),
        gone=of_records(~there), findings_kept=Count("findings", distinct=True),
    ).order_by("name"))  # fmt: skip


def received(part: str, installation: str = "", words: str = "") -> QuerySet[FollowedRecord]:
    """What belongs to a part of `SHOWN`, from all installations or from one by its number, with all words in its
    title."""
    found = FollowedRecord.objects.filter(SHOWN[part]).select_related("installation").defer("received")
    if installation.isdigit():
        found = found.filter(installation=int(installation))
    for word in words.split()[:MOST_WORDS]:
        found = found.filter(title__icontains=word)
    return found


def findings_under(record: FollowedRecord) -> QuerySet[FollowedFinding]:
    """The findings of its home that a record rests on, as far as they are kept here."""
    cited = sorted(findings_cited(record.kind, record.content))[:MOST_CITED]
    found = FollowedFinding.objects.filter(installation=record.installation_id, sha256__in=cited)
    return found.select_related("installation")
