"""Replies of the addressee, by a signed link or as editor of its organisation, and what came of a recommendation."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.core import signing
from django.db import transaction
from django.utils import timezone

from distretto.groups.domain.acting import act, members_of, part_of, tell, text_hash, watchers
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.recommending import TOPIC, editors_of, held, recommendation_path
from distretto.groups.models import Recommendation, RecommendationNote, RecommendationReply
from distretto.groups.rights import WRITING, require_coordinates, require_proposes
from distretto.people.roles import NotAllowed
from distretto.rendering.text import LANGUAGES

LONGEST, MOST_REPLIES = 10_000, 30
_SALT = "recommendation-reply"


def reply_token(recommendation: Recommendation) -> str:
    """What signs the link by which the addressee replies without an account."""
    return signing.dumps([recommendation.pk, recommendation.reply_round], salt=_SALT)


def addressed_by(token: str) -> Recommendation | None:
    """The recommendation that a link is for; None where it was not made here, was renewed, or is not published."""
    try:
        number, round_ = signing.loads(token, salt=_SALT)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    found = Recommendation.objects.filter(pk=number, reply_round=round_).select_related("group", "organisation")
    return found.exclude(published_at=None).first()


def may_reply(user: Any, recommendation: Recommendation) -> bool:
    """Whether the person replies for the organisation that it is addressed to."""
    return bool(user and user.is_authenticated and user.pk in {one.pk for one in editors_of(recommendation)})


@transaction.atomic
def renew_reply_link(*, by: Any, recommendation: Recommendation) -> None:
    """Give the link for replying another one's place: the former leads nowhere. Logged as `reply-link-renewed`."""
    require_coordinates(by, recommendation.group)
    now = held(recommendation)
    now.reply_round += 1
    now.save(update_fields=["reply_round"])
    act(group=now.group, by=by, what="reply-link-renewed", about=f"recommendation:{now.pk}")


@transaction.atomic
def reply(
    *, recommendation: Recommendation, answer: str, why: str, language: str, by: Any = None, token: str = "",
    in_name: str = "",
) -> RecommendationReply:
    """Reply for the addressee: an editor of its organisation, or whoever has the link (`token`). A later reply stands.

    in_name : who replies, for a link. The group and those who watch it are told. Logged as `recommendation-replied`.
    Raises NotAllowed for anybody else, NotRight with the field.
    """
    linked = bool(token) and addressed_by(token) == recommendation
    if not linked and not may_reply(by, recommendation):
        raise NotAllowed("not-allowed-reply")
    now = held(recommendation)
    if now.published_at is None or now.withdrawn_at is not None:
        raise NotAllowed("not-allowed-recommendation-state")
    if now.replies.count() >= MOST_REPLIES:
        raise NotAllowed("not-allowed-reply-many")
    if answer not in RecommendationReply.Answer.values:
        raise NotRight("answer", "reply-fault-no-answer")
    text = _right_text(why, "why", "reply-fault-no-reason")
    named = " ".join(in_name.replace("\x00", "").split()) if linked else now.addressee
    if not named:
        raise NotRight("in_name", "reply-fault-no-name")
    if len(named) > 200:
        raise NotRight("in_name", "recommendation-fault-long", most=200)
    made = RecommendationReply.objects.create(
        recommendation=now, answer=answer, why=text, in_name=named, by_link=linked,
        by=None if linked else by, language=language if language in LANGUAGES else now.language,
    )  # fmt: skip
    act(
        group=now.group, by=None if linked else by, nameless=linked, what="recommendation-replied",
        about=f"recommendation:{now.pk}", content={"answer": answer, "text": text_hash(text), "by_link": linked},
    )  # fmt: skip
    tell(
        people=[*members_of(now.group, *WRITING), *watchers(now.about, f"recommendation:{now.pk}")], group=now.group,
        what="recommendation-replied", topic=TOPIC, about=f"recommendation:{now.pk}", path=recommendation_path(now),
        arguments={"title": now.title, "number": f"{now.year}/{now.number}", "answer": answer}, by=by,
    )  # fmt: skip
    return made


@transaction.atomic
def note(*, by: Any, recommendation: Recommendation, day: str, text: str, language: str) -> RecommendationNote:
    """Note what came of a recommendation: its members and, for the addressee, its editors. Raises NotRight.

    Those who watch it are told. Logged as `recommendation-noted`.
    """
    if not may_reply(by, recommendation):
        require_proposes(by, recommendation.group)
    now = held(recommendation)
    if now.published_at is None:
        raise NotAllowed("not-allowed-recommendation-state")
    try:
        on = date.fromisoformat(day.strip())
    except ValueError as error:
        raise NotRight("on", "meeting-fault-day") from error
    if on > timezone.localdate():
        raise NotRight("on", "decision-fault-future")
    told = _right_text(text, "text", "recommendation-fault-no-note")
    made = RecommendationNote.objects.create(
        recommendation=now, on=on, text=told, by=by, member=part_of(group=now.group, user=by).number,
        language=language if language in LANGUAGES else now.language,
    )  # fmt: skip
    act(
        group=now.group, by=by, what="recommendation-noted", about=f"recommendation:{now.pk}",
        content={"on": on.isoformat(), "text": text_hash(told)},
    )  # fmt: skip
    tell(
        people=watchers(now.about, f"recommendation:{now.pk}"), group=now.group, what="recommendation-noted",
        topic=TOPIC, about=f"recommendation:{now.pk}", path=recommendation_path(now),
        arguments={"title": now.title, "number": f"{now.year}/{now.number}"}, by=by,
    )  # fmt: skip
    return made


def _right_text(text: str, field: str, missing: str) -> str:
    told = text.replace("\x00", "").strip()
    if not told:
        raise NotRight(field, missing)
    if len(told) > LONGEST:
        raise NotRight(field, "recommendation-fault-long", most=LONGEST)
    return told
