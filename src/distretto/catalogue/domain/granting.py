"""Whom the editors of a record let see its private fields: given, withdrawn, and never deleted from the log."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone

from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.telling import tell_granted
from distretto.catalogue.kinds import private_fields
from distretto.catalogue.models import PrivateGrant, Record
from distretto.catalogue.rights import can_edit
from distretto.people.models import Organisation
from distretto.people.roles import NotAllowed

MOST = 100
"""Permissions of one record that can hold at once."""


@transaction.atomic
def give(
    *, record: Record, to: str, by: Any, organisation: Organisation | None = None, email: str = ""
) -> PrivateGrant:
    """Let an organisation, a person, the reviewers or the coordinators of its themes see a record's private fields,
    or let them be counted in aggregates. Those who are named are told by mail.

    record : in whatever language; the permission is for all of them. Given already it stays as it is.
    """
    whole = _whole(record, by)
    email = email.strip().lower()
    if to not in PrivateGrant.To.values:
        raise NotNow("not-now-grant-whom")
    if to == PrivateGrant.To.ORGANISATION and organisation is None:
        raise NotNow("not-now-grant-organisation")
    if to == PrivateGrant.To.PERSON:
        _check(email)
    wanted = {
        "to": to,
        "organisation": organisation if to == PrivateGrant.To.ORGANISATION else None,
        "email": email if to == PrivateGrant.To.PERSON else "",
    }
    there = holding(whole).filter(**wanted).first()
    if there is not None:
        return there
    if holding(whole).count() >= MOST:
        raise NotNow("not-now-many-grants", most=MOST)
    made = PrivateGrant.objects.create(record=whole, given_by=by, **wanted)
    tell_granted(made)
    return made


@transaction.atomic
def withdraw(*, grant: PrivateGrant, by: Any) -> None:
    """Withdraw a permission; from now on it gives nothing. What was read before cannot be called back."""
    _whole(grant.record, by)
    same = holding(grant.record).filter(to=grant.to, organisation=grant.organisation_id, email=grant.email)
    same.update(withdrawn_at=timezone.now(), withdrawn_by=by)


def holding(record: Record) -> Any:
    """The permissions of an original that hold now."""
    return PrivateGrant.objects.filter(record=record, withdrawn_at=None).select_related("organisation", "given_by")


def _whole(record: Record, by: Any) -> Record:
    """The original, whose private fields are the person's to show."""
    whole = record if record.original is None else record.original
    if not can_edit(by, whole):
        raise NotAllowed("not-allowed-grant")
    if not private_fields(whole.kind):
        raise NotNow("not-now-nothing-private")
    return whole


def _check(email: str) -> None:
    try:
        validate_email(email)
    except ValidationError as error:
        raise NotNow("not-now-grant-email") from error
