"""Whose clusters' calls go into a calendar: a person's clusters, and the secret in the address of each calendar.

A calendar program cannot sign in, so the address itself says who asks. It ends when she changes her password, leaves,
or no longer edits the cluster.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.core import signing

from distretto.catalogue.domain.queries.waiting import mine
from distretto.catalogue.models import Record
from distretto.catalogue.rights import can_edit
from distretto.evidence.classifications.areas import parse_area

_SALT = "calls-calendar"
_OF_PASSWORD = 16
MOST = 5
"""So many clusters a page looks for calls for."""


@dataclass(frozen=True)
class Asking:
    """A cluster that looks for money: its record, and the question that one asks for it, but for the day."""

    record: Record
    parameters: dict[str, str]


def clusters_of(user: Any) -> tuple[Asking, ...]:
    """The clusters that the person edits, the published ones first, in the language they were written in first."""
    records = mine(user).filter(kind="cluster", original__isnull=True).order_by("-live", "title", "pk")
    found = ((record, asked_for(record)) for record in records)
    return tuple(Asking(record, asked) for record, asked in found if asked)[:MOST]


def asked_for(record: Record) -> dict[str, str] | None:
    """The question for a cluster: about itself once it is published, before that about its place; None without one."""
    region = next((code for code in record.content.get("regions", ()) if _is_area(code)), None)
    if region is None:
        return None
    return {"region": region, **({"cluster": record.key} if record.live else {})}


def _is_area(code: str) -> bool:
    try:
        parse_area(code)
    except ValueError:
        return False
    return True


def calendar_secret(user: Any, record: Record) -> str:
    """What stands in the address of the calendar of a cluster for one of its editors."""
    return signing.dumps([user.pk, record.pk, _mark(user)], salt=_SALT)


def cluster_of_secret(secret: str) -> Record | None:
    """The cluster whose calendar is asked for; None where the secret is none, or no longer holds."""
    try:
        number, pk, mark = signing.loads(secret, salt=_SALT)
    except (signing.BadSignature, ValueError):
        return None
    user = get_user_model().objects.filter(pk=number, is_active=True).first()
    record = Record.objects.filter(pk=pk, kind="cluster").first()
    if user is None or record is None or not hmac.compare_digest(mark, _mark(user)) or not can_edit(user, record):
        return None
    return record


def _mark(user: Any) -> str:
    """What changes with the password."""
    return str(user.get_session_auth_hash())[:_OF_PASSWORD]
