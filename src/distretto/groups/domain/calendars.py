"""The secret address under which a calendar program reads a person's meetings."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from distretto.groups.models import CalendarLink
from distretto.groups.models.telling import new_secret
from distretto.people.roles import require_signed_in


@transaction.atomic
def calendar_secret(*, by: Any) -> str:
    """The person's secret, made where she has none yet."""
    require_signed_in(by)
    return CalendarLink.objects.get_or_create(user=by)[0].secret


@transaction.atomic
def renew_calendar(*, by: Any) -> str:
    """Another secret: the former address leads nowhere any more."""
    require_signed_in(by)
    return CalendarLink.objects.update_or_create(user=by, defaults={"secret": new_secret()})[0].secret


def person_of_calendar(secret: str) -> Any:
    """Whose address it is; None where it is nobody's."""
    found = CalendarLink.objects.filter(secret=secret, user__is_active=True).select_related("user").first()
    return found.user if found is not None else None
