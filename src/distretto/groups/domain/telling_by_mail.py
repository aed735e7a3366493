"""Telling people by mail what happened in their groups, each as often as she wants; and the links that stop it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from operator import itemgetter
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib.auth import get_user_model
from django.core import signing
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from distretto.groups.domain import consulting
from distretto.groups.domain.closing_ballots import close_all_due
from distretto.groups.domain.queries.notices import to_mail
from distretto.groups.domain.queries.waiting import waits_for
from distretto.groups.domain.reminding import remind
from distretto.groups.domain.tuning import often_of, stop
from distretto.groups.models import MailRound, Member, Notice, Tuning, WorkingGroup
from distretto.groups.notice_mail import Told, write_part
from distretto.people.post import Claimed, Offer, deliver

MORNING = 7
"""The hour, on the person's own clock, from which the daily and the weekly mail of a day are sent."""
_SALT = "group-notices"


@dataclass(frozen=True)
class Stopped:
    """What a person is mailed no more: of one group, or (None) of all."""

    user: Any
    group: WorkingGroup | None


def stopping_token(user: Any, group: WorkingGroup | None) -> str:
    """What signs the link that stops the mails of one group, or of all where none is named."""
    return signing.dumps([user.pk, group.pk if group else 0], salt=_SALT)


def would_stop(token: str) -> Stopped | None:
    """What a link stops; None where it was not made here or is about nobody any more."""
    try:
        user_id, group_id = signing.loads(token, salt=_SALT)
    except signing.BadSignature:
        return None
    user = get_user_model().objects.filter(pk=user_id).first()
    group = WorkingGroup.objects.filter(pk=group_id).first() if group_id else None
    return None if user is None or (group_id and group is None) else Stopped(user, group)


def stop_mails(*, token: str) -> Stopped | None:
    """Stop the mails that a link is for. Needs no sign-in: whoever has the mail may. The page goes on telling."""
    found = would_stop(token)
    if found is not None:
        stop(user=found.user, group=found.group)
    return found


def people_told() -> Iterable[Any]:
    """Those who take part in a group or are still to be told something."""
    taking_part = Member.objects.filter(state=Member.State.ACTIVE).values("user_id")
    people = get_user_model().objects.filter(Q(pk__in=taking_part) | Q(pk__in=_untold()), is_active=True)
    return people.order_by("pk")


def people_told_at_once() -> Iterable[Any]:
    """Those who are still to be told something and want to be told of some things at once."""
    at_once = Tuning.objects.filter(often=Tuning.Often.AT_ONCE).values("user_id")
    return get_user_model().objects.filter(pk__in=_untold(), is_active=True).filter(pk__in=at_once).order_by("pk")


def offer_due(user: Any, now: datetime, base: str) -> Offer:
    """What is due for a person by her own clock: what is to be told at once always, a day's and a week's mail once,
    from the morning on. Side effect: with the day's she is reminded of what waits. base : scheme and host."""
    mail_round = _round(user)
    local = now.astimezone(ZoneInfo(user.time_zone))
    day = local.date() if local.hour >= MORNING else local.date() - timedelta(days=1)
    monday = day - timedelta(days=day.weekday())
    wanted = {str(Tuning.Often.AT_ONCE)}
    if mail_round.daily_on != day:
        remind(user=user, now=now)
    if mail_round.daily_on is not None and mail_round.daily_on < day:
        wanted.add(str(Tuning.Often.DAILY))
    if mail_round.weekly_on is not None and mail_round.weekly_on < monday:
        wanted.add(str(Tuning.Often.WEEKLY))
    return _offer(mail_round, now, frozenset(wanted), base, {"daily_on": day, "weekly_on": monday})


def offer_of(user: Any, frequency: str, now: datetime, base: str) -> Offer:
    """What a person wants to be told of that often, whatever her clock says."""
    return _offer(_round(user), now, frozenset({frequency}), base, {})


def send_due(now: datetime, base: str) -> int:
    """Mail everybody what is due of her groups alone. Returns how many mails were sent.

    Safe to run as often as one likes, also twice at once. Side effect: consultations and ballots whose hour has struck
    are closed first, so that it tells of them.
    """
    close_due(now)
    return sum(deliver(user, [offer_due(user, now, base)], itemgetter(0)) for user in people_told())


def send_all(frequency: str, base: str) -> int:
    """Mail everybody what she wants to be told of her groups that often. Returns how many were sent."""
    now = timezone.now()
    return sum(deliver(user, [offer_of(user, frequency, now, base)], itemgetter(0)) for user in people_told())


def close_due(now: datetime) -> None:
    """Close consultations and ballots whose hour has struck, so that mails tell of them."""
    consulting.close_all_due()
    close_all_due(now)


def _untold() -> Any:
    return Notice.objects.filter(mailed_at=None, read_at=None).values("user_id")


def _round(user: Any) -> MailRound:
    return MailRound.objects.select_related("user").get_or_create(user=user)[0]


def _offer(
    mail_round: MailRound, now: datetime, frequencies: frozenset[str], base: str, days: dict[str, date]
) -> Offer:
    """What is new for a person and wanted that often, still unclaimed."""
    user, often = mail_round.user, often_of(mail_round.user)
    found = [(one, often(one)) for one in to_mail(user, now)]
    told = tuple(one for one, how in found if how in frequencies)
    never = [one.pk for one, how in found if how == Tuning.Often.NEVER]
    before = {name: getattr(mail_round, name) for name in days}

    def take_back() -> None:
        Notice.objects.filter(pk__in=[one.pk for one in told]).update(mailed_at=None)
        MailRound.objects.filter(pk=mail_round.pk).update(round=F("round") + 1, **before)

    def claim() -> Claimed | None:
        if not told and not never and before == days:
            return None
        if not _claimed(mail_round, days, [*(one.pk for one in told), *never], now) or not told:
            return None
        groups = {one.group.pk: one.group for one in told if one.group is not None}
        tokens = {pk: stopping_token(user, group) for pk, group in groups.items()}
        said = Told(user, told, len(waits_for(user)), tokens, stopping_token(user, None))
        return Claimed(write_part(said, base), take_back)

    return claim


@transaction.atomic
def _claimed(mail_round: MailRound, days: dict[str, date], notices: list[int], now: datetime) -> bool:
    """Note the round and its notices as told; False where another timer was quicker."""
    mine = MailRound.objects.filter(pk=mail_round.pk, round=mail_round.round)
    if not mine.update(round=F("round") + 1, **days):
        return False
    Notice.objects.filter(pk__in=notices, mailed_at=None).update(mailed_at=now)
    return True
