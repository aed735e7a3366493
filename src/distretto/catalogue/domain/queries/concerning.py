"""What concerns a person herself, whatever she follows: private fields that she was let see, and reports that were
upheld on what she edits."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet

from distretto.catalogue.domain.queries.moderation import marks
from distretto.catalogue.domain.queries.waiting import mine
from distretto.catalogue.models import Mailing, PrivateGrant, Report
from distretto.people.addresses import unconfirmed_of
from distretto.people.roles import addresses_of, organisations_of


def granted_to(user: Any) -> QuerySet[PrivateGrant]:
    """The permissions that hold for the person by name or by an organisation that she writes for, the latest first."""
    to = PrivateGrant.To
    by_name = Q(to=to.PERSON, email__in=addresses_of(user))
    by_organisation = Q(to=to.ORGANISATION, organisation__in=organisations_of(user))
    found = PrivateGrant.objects.filter(by_name | by_organisation, withdrawn_at=None).exclude(given_by=user)
    return found.select_related("record", "organisation", "given_by").order_by("-given_at", "-pk")


def waiting_grants(user: Any) -> tuple[PrivateGrant, ...]:
    """The permissions that wait until the person has confirmed an address. Which records they are for she is not told
    before: anybody can sign up with another's address."""
    waiting = PrivateGrant.objects.filter(to=PrivateGrant.To.PERSON, email__in=unconfirmed_of(user), withdrawn_at=None)
    return tuple(waiting.order_by("given_at", "pk"))


def doubts_of(user: Any) -> QuerySet[Report]:
    """The marks on records that the person edits, the latest first."""
    on_records = marks().filter(opinion=None, comment=None, record__in=mine(user))
    return on_records.select_related("record").order_by("-decided_at", "-pk")


def read_at(user: Any) -> datetime | None:
    """When the person last marked on her page as read what concerns herself; None where she never did."""
    return Mailing.objects.filter(user=user).values_list("read_at", flat=True).first()
