"""What working groups do when an account is erased: the name goes where a text holds it, the number stays."""

from __future__ import annotations

import secrets
from typing import Any

from django.utils import timezone

from distretto.groups.models import Invitation, Member, Notice, Post, PostText, PostTranslation
from distretto.people.domain.personal_data import erasing

NAMELESS = "–"
"""What stands in what others were told, in the place of a name that is gone."""


def forget(*, user: Any, words: bool, **_: Any) -> None:
    """Take the person's name out of what others were told, her notes out of her parts in groups, and her address out
    of invitations; those that nobody has taken hold no more.

    words : take the texts of her posts away, too: in their place it says that their author withdrew them.
    """
    for one in Notice.objects.filter(arguments__by=user.shown_name).exclude(user=user):
        one.arguments = {**one.arguments, "by": NAMELESS}
        one.save(update_fields=["arguments"])
    for invitation in Invitation.objects.filter(email__iexact=user.email):
        invitation.email, invitation.words = f"erased-{user.pk}@invalid", ""
        invitation.secret = secrets.token_urlsafe(24)
        invitation.withdrawn_at = invitation.withdrawn_at or timezone.now()
        invitation.save(update_fields=["email", "words", "secret", "withdrawn_at"])
    Member.objects.filter(user=user).update(note="", state=Member.State.OVER)
    if words:
        mine = Post.objects.filter(by=user)
        PostTranslation.objects.filter(of__post__in=mine).delete()
        PostText.objects.filter(post__in=mine).update(text="")
        mine.filter(withdrawn_at=None).update(withdrawn_at=timezone.now())


def connect() -> None:
    """Hear of erasures."""
    erasing.connect(forget, dispatch_uid="groups-forget")
