"""How exchanges are asked for: those of a group, where one stands, and what waits for whom."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from distretto.groups.domain.exchanging import exchange_path
from distretto.groups.domain.queries.waits import Waits
from distretto.groups.models import Exchange, FollowUp, Peer, WorkingGroup
from distretto.groups.rights import standing

STATES = ("asked", "peers", "planned", "met", "learned", "checked")


def exchanges_of(group: WorkingGroup) -> QuerySet[Exchange]:
    """The group's exchanges, the newest first."""
    found = Exchange.objects.filter(group=group).select_related("group", "host", "meeting")
    return found.prefetch_related("peers__user", "follow_ups")


def state_of(exchange: Exchange) -> str:
    """Where an exchange stands: asked, peers are there, planned, met, learned, or looked back on for the last time."""
    looks = list(exchange.follow_ups.all())
    if looks and all(one.said_at for one in looks):
        return "checked"
    if exchange.learned_at is not None:
        return "learned"
    if exchange.meeting is not None:
        return "met" if exchange.meeting.ends_at <= timezone.now() else "planned"
    return "peers" if any(one.answer == Peer.Answer.YES for one in exchange.peers.all()) else "asked"


def waiting(user: Any) -> tuple[Waits, ...]:
    """What exchanges want of a person: to answer as a peer, to plan, to say what was learned, to look back."""
    return (*_as_peer(user), *_as_host(user), *_as_coordinator(user))


def _as_peer(user: Any) -> Iterable[Waits]:
    asked = Peer.objects.filter(user=user, answer="", exchange__learned_at=None).select_related("exchange__group")
    for one in asked:
        yield _waits("peer", one.exchange)


def _as_host(user: Any) -> Iterable[Waits]:
    now = timezone.now()
    over = Exchange.objects.filter(host=user, learned_at=None, meeting__ends_at__lte=now)
    for one in over.select_related("group"):
        yield _waits("exchange-learned", one)
    looks = FollowUp.objects.filter(exchange__host=user, said_at=None, due__lte=now)
    for look in looks.select_related("exchange__group"):
        yield _waits("exchange-look-back", look.exchange)


def _as_coordinator(user: Any) -> Iterable[Waits]:
    ready = Exchange.objects.filter(meeting=None, learned_at=None, peers__answer=Peer.Answer.YES).distinct()
    for one in ready.select_related("group"):
        if standing(user, one.group).coordinates:
            yield _waits("exchange-plan", one)


def _waits(what: str, exchange: Exchange) -> Waits:
    return Waits(what, exchange_path(exchange), f"exchange:{exchange.pk}", {"title": exchange.title})
