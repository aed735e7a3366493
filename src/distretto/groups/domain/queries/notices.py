"""What a person was told: what she has not read, and what she is still to be mailed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from distretto.groups.models import Notice
from distretto.groups.rights import readable_groups

MAILED_FOR = timedelta(days=30)
"""What is older than that is told by no mail any more; it stands on the page."""
ABOUT_HERSELF = "membership"
"""What happened to her own part she is told also where she reads the group no more."""


def notices_of(user: Any) -> QuerySet[Notice]:
    """All that the person was told of groups that she may read, and of her own part in any."""
    told = Q(group=None) | Q(topic=ABOUT_HERSELF) | Q(group__in=readable_groups(user).values("pk"))
    return Notice.objects.filter(told, user=user).select_related("group")


def unread_count(user: Any) -> int:
    """How much the person was told and has not read."""
    if not (user and user.is_authenticated):
        return 0
    return notices_of(user).filter(read_at=None).count()


def to_mail(user: Any, now: datetime | None = None) -> QuerySet[Notice]:
    """What the person has neither read nor been mailed, the oldest first."""
    since = (now or timezone.now()) - MAILED_FOR
    return notices_of(user).filter(read_at=None, mailed_at=None, at__gt=since).order_by("at", "pk")
