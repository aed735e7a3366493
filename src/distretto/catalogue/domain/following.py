"""Keeping searches, following, and telling those who do what has changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.core import signing
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from distretto.catalogue.domain import forgotten
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.queries import asked
from distretto.catalogue.domain.queries.digest import FOLLOWED, Digest, changes_now, digest_for
from distretto.catalogue.domain.queries.search import Search
from distretto.catalogue.models import Follow, SavedSearch
from distretto.people.roles import NotAllowed, require_signed_in

MOST_KEPT = 100
_SALT, _LEFT_SALT = "catalogue-digest", "catalogue-forgotten"


@dataclass(frozen=True)
class Stopped:
    """What a person is no longer told of: one search by its name, one thing she followed, or everything."""

    what: str
    name: str
    user: Any


@transaction.atomic
def save_search(*, by: Any, name: str, search: Search, language: str, digest: str = "weekly") -> SavedSearch:
    """Keep a search under a name; what is there already is no news of it."""
    require_signed_in(by)
    if SavedSearch.objects.filter(user=by).count() >= MOST_KEPT:
        raise NotNow("not-now-many-searches", most=MOST_KEPT)
    return SavedSearch.objects.create(
        user=by,
        name=_name(name),
        query=asked.written(search),
        language=language,
        digest=_frequency(digest),
        seen=changes_now(),
    )


@transaction.atomic
def change_search(*, saved: SavedSearch, by: Any, name: str, digest: str) -> None:
    """Give a kept search another name and frequency. From never to some, what was there in between is no news."""
    _own(saved, by)
    if saved.digest == SavedSearch.Digest.NEVER and digest != saved.digest:
        saved.seen = changes_now()
    saved.name, saved.digest = _name(name), _frequency(digest)
    saved.save(update_fields=["name", "digest", "seen"])


@transaction.atomic
def forget_search(*, saved: SavedSearch, by: Any) -> str:
    """Delete a kept search; the text that is returned brings it back within a day (`bring_back`)."""
    _own(saved, by)
    columns = ("name", "query", "language", "digest", "seen")
    token = forgotten.leave(by=by, salt=_LEFT_SALT, **{column: getattr(saved, column) for column in columns})
    saved.delete()
    return token


@transaction.atomic
def bring_back(*, token: str, by: Any) -> SavedSearch:
    """Keep a search again that was deleted."""
    left = forgotten.take_back(token=token, by=by, salt=_LEFT_SALT, not_hers="not-allowed-others-search")
    same, _ = SavedSearch.objects.get_or_create(user=by, **left)
    return same


@transaction.atomic
def follow(*, by: Any, what: str, target: str) -> Follow:
    """Follow a record, a region, a theme or an organisation, from now on."""
    require_signed_in(by)
    if what not in FOLLOWED:
        raise NotNow("not-now-not-followed", what=what)
    followed, _ = Follow.objects.get_or_create(
        user=by, what=what, target=target, defaults={"seen": changes_now()}
    )
    return followed


@transaction.atomic
def unfollow(*, by: Any, what: str, target: str) -> None:
    """Follow something no longer."""
    require_signed_in(by)
    Follow.objects.filter(user=by, what=what, target=target).delete()


def follows(user: Any, what: str, target: str) -> bool:
    """Whether the person follows it."""
    return bool(
        user and user.is_authenticated and Follow.objects.filter(user=user, what=what, target=target).exists()
    )


def stopping_token(digest: Digest, part: int | None = None) -> str:
    """What signs the link that stops one part of a digest, or all of it where none is named."""
    which = "all"
    if part is not None:
        told = digest.parts[part]
        which = f"search:{told.saved.pk}" if told.saved else f"follow:{told.follow.pk}" if told.follow else which
    return signing.dumps([digest.user.pk, which], salt=_SALT)


@transaction.atomic
def stop_telling(*, token: str) -> Stopped:
    """Stop what the token is for. Needs no sign-in: whoever has the mail may. Searches stay kept, without mail."""
    stopped, searches, followed = _meant(token)
    searches.update(digest=SavedSearch.Digest.NEVER)
    followed.delete()
    return stopped


def would_stop(*, token: str) -> Stopped:
    """What a token would stop; nothing is changed."""
    return _meant(token)[0]


def _meant(token: str) -> tuple[Stopped, Any, Any]:
    try:
        user_id, which = signing.loads(token, salt=_SALT)
    except signing.BadSignature as error:
        raise NotNow("not-now-bad-link") from error
    what, _, identity = which.partition(":")
    user = get_user_model().objects.filter(pk=user_id).first()
    searches, followed = SavedSearch.objects.filter(user_id=user_id), Follow.objects.filter(user_id=user_id)
    if what == "search":
        searches, followed = searches.filter(pk=identity), followed.none()
        name = searches.values_list("name", flat=True).first()
    elif what == "follow":
        searches, followed = searches.none(), followed.filter(pk=identity)
        name = " ".join(followed.values_list("what", "target").first() or ())
    else:
        name = ""
    return Stopped(what, name or "", user), searches, followed


def send_digests(frequency: str, base: str) -> int:
    """Mail everybody what is new for her; those for whom nothing is get no mail. Returns how many were sent.

    base : scheme and host of the addresses in the mails. A mail that cannot be sent is tried again the next time.
    """
    from distretto.catalogue.digest_mail import write_digest

    wanted = Q(saved_searches__digest=frequency)
    if frequency == SavedSearch.Digest.WEEKLY:
        wanted |= Q(follows__what__in=FOLLOWED)
    sent = 0
    for user in get_user_model().objects.filter(wanted, is_active=True).distinct().order_by("pk"):
        digest = digest_for(user, frequency)
        if digest.parts:
            mail = write_digest(digest, base)
            message = EmailMultiAlternatives(mail.subject, mail.text, to=[user.email], headers=mail.headers)
            message.attach_alternative(mail.html, "text/html")
            message.send()
            sent += 1
        told(digest, frequency)
    return sent


@transaction.atomic
def told(digest: Digest, frequency: str) -> None:
    """Note that the person knows of everything up to the digest's last change."""
    SavedSearch.objects.filter(user=digest.user, digest=frequency).update(seen=digest.value, sent_at=timezone.now())
    if frequency == SavedSearch.Digest.WEEKLY:
        Follow.objects.filter(user=digest.user, what__in=FOLLOWED).update(seen=digest.value)


def _own(saved: SavedSearch, by: Any) -> None:
    require_signed_in(by)
    if saved.user_id != by.pk:
        raise NotAllowed("not-allowed-others-search")


def _name(name: str) -> str:
    plain = " ".join(name.split())[:120]
    if not plain:
        raise NotNow("not-now-no-name")
    return plain


def _frequency(digest: str) -> str:
    if digest not in SavedSearch.Digest.values:
        raise NotNow("not-now-no-frequency", given=digest)
    return digest
