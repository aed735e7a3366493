"""Publishing for tests that are about something else: the newest revision, without the review that members go through.

It is what the last step of a review does; the review has tests of its own.
"""

from __future__ import annotations

from typing import Any

from distretto.catalogue.models import Record
from distretto.people.models import Membership, Organisation


def publish_unreviewed(record: Record, by: Any = None) -> Record:
    """Publish the newest revision of the record."""
    revision = record.latest_revision or record.save_revision(user=by)
    revision.publish(user=by, skip_permission_checks=True)
    record.refresh_from_db()
    return record


def speak_for(user: Any, *regions: str) -> Organisation:
    """A verified organisation of these regions for which the user edits, so that she may confirm records of them."""
    office = Organisation.objects.create(
        key=f"office-of-{user.pk}", name="Office of the region", regions=list(regions), verified=True
    )
    Membership.objects.create(user=user, organisation=office, state=Membership.State.ACTIVE)
    return office
