"""What the catalogue does when an account is erased: her address goes from where it was typed in."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from distretto.catalogue.models import PrivateGrant, Report
from distretto.people.domain.personal_data import erasing


def forget(*, user: Any, **_: Any) -> None:
    """Take the person's address out of reports that she made, and out of grants by address, which end."""
    Report.objects.filter(email__iexact=user.email).update(email="")
    for grant in PrivateGrant.objects.filter(email__iexact=user.email):
        grant.email, grant.withdrawn_at = "", grant.withdrawn_at or timezone.now()
        grant.save(update_fields=["email", "withdrawn_at"])


def connect() -> None:
    """Hear of erasures."""
    erasing.connect(forget, dispatch_uid="catalogue-forgets")
