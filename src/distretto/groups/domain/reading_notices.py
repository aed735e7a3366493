"""Marking what one was told as read."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.groups.models import Notice
from distretto.people.roles import require_signed_in


@transaction.atomic
def mark_read(*, by: Any, number: int | None = None, until: datetime | None = None) -> int:
    """Mark one notice as read, or all that came until a moment. Returns how many were unread."""
    require_signed_in(by)
    mine = Notice.objects.filter(user=by, read_at=None)
    mine = mine.filter(pk=number) if number is not None else mine.filter(at__lte=until or timezone.now())
    return mine.update(read_at=timezone.now())
