"""Learning from peers: asking, preparing, inviting, meeting, writing down what was learned, and looking back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.evidence.classifications.areas import parse_area
from distretto.groups.called import group_path
from distretto.groups.domain import meeting as meetings
from distretto.groups.domain.acting import act, members_of, part_of, takes_part, tell, text_hash
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.queries.knowing import Fit, Wanted, experts, who_knows
from distretto.groups.models import Exchange, FollowUp, Meeting, Member, Peer, WorkingGroup
from distretto.groups.rights import require_coordinates, require_discusses, standing
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t

TOPIC = "questions"
LONGEST_TITLE, LONGEST_TEXT = 200, 8_000
MONTHS = {Exchange.Kind.MATCHMAKING: (6,), Exchange.Kind.PEER_REVIEW: (6, 12)}
"""After so many months it is asked what became of it."""
DAYS_OF_MONTHS = {6: 183, 12: 365}
AGENDAS: dict[str, tuple[tuple[str, int], ...]] = {
    Exchange.Kind.MATCHMAKING: (("case", 15), ("questions", 20), ("experience", 45), ("transfer", 25), ("next", 15)),
    Exchange.Kind.PEER_REVIEW: (
        ("case", 45), ("evidence", 45), ("stakeholders", 90), ("questions", 60), ("alone", 90), ("findings", 60),
        ("recommendations", 60), ("plan", 30),
    ),
}  # fmt: skip
"""The items of the agenda (`exchange-agenda-NAME`) with their minutes."""
DONE = ("done", "partly", "not")
ALIKE_COUNTS = 3.0
"""What it counts that somebody knows a region that is structurally like the host's."""


def exchange_path(exchange: Exchange) -> str:
    """The path of an exchange's page, without the language."""
    return group_path(exchange.group.key, f"exchanges/{exchange.pk}/")


@transaction.atomic
def ask(
    *, by: Any, group: WorkingGroup, kind: str, title: str, area: str, wanted: str, tried: str, language: str,
    themes: Sequence[str] = (), sectors: Sequence[str] = (), note: Sequence[Mapping[str, Any]] = (),
) -> Exchange:
    """Ask to learn from peers; who asks is the host. The coordinators are told. Logged as `exchange-asked`.

    note : the findings of the background note. Raises NotRight with the field.
    """
    require_discusses(by, group)
    if kind not in Exchange.Kind.values:
        raise NotRight("kind", "exchange-fault-no-kind")
    named = " ".join(title.replace("\x00", "").split())
    if not named or len(named) > LONGEST_TITLE:
        raise NotRight("title", "exchange-fault-title", most=LONGEST_TITLE)
    try:
        where = parse_area(area).id
    except ValueError as error:
        raise NotRight("area", "exchange-fault-no-area", given=area) from error
    exchange = Exchange.objects.create(
        group=group, kind=kind, host=by, member=part_of(group=group, user=by).number, title=named, language=language,
        area=where, themes=list(themes), sectors=list(sectors), wanted=_right("wanted", wanted),
        tried=_right("tried", tried), note=[dict(one) for one in note],
    )  # fmt: skip
    takes_part(user=by, about=_about(exchange))
    act(
        group=group, by=by, what="exchange-asked", about=_about(exchange),
        content={"kind": kind, "area": where, "wanted": text_hash(wanted), "note": [one["hash"] for one in note]},
    )  # fmt: skip
    _tell(exchange, "exchange-asked", members_of(group, Member.Role.COORDINATOR), by)
    return exchange


def suggested(exchange: Exchange, *, alike: Collection[str] = (), most: int = 8) -> tuple[Fit, ...]:
    """Who could be a peer, with the reasons: who knows the subject, and who knows a region that is alike.

    alike : codes of the regions that are structurally like the host's. Who is asked already is left out.
    """
    there = [*exchange.peers.values_list("user_id", flat=True), *([exchange.host_id] if exchange.host_id else [])]
    wanted = Wanted(
        tuple(exchange.themes), (), tuple(exchange.sectors), f"{exchange.title}\n{exchange.wanted}", exchange.language
    )
    known = {fit.expertise.pk: fit for fit in who_knows(wanted, but=there, most=200, least=0.0)}
    found = []
    for one in experts().exclude(user__in=there):
        fit = known.get(one.pk, Fit(one, 0.0, ()))
        near = [code for code in alike if any(code.startswith(other) for other in [*one.regions, one.user.region]
                                              if other)]
        if near:
            reason = {"kind": "alike", "what": ",".join(near[:3])}
            fit = Fit(one, fit.score + ALIKE_COUNTS, (reason, *fit.reasons))
        if fit.score >= ALIKE_COUNTS:
            found.append(fit)
    return tuple(sorted(found, key=lambda fit: (-fit.score, fit.expertise.pk))[:most])


@transaction.atomic
def invite(*, by: Any, exchange: Exchange, fits: Iterable[Fit]) -> int:
    """Ask people to be peers; each is told, with the reasons kept. Logged as `peers-asked`."""
    _host(by, exchange)
    asked = []
    for fit in fits:
        peer, new = Peer.objects.get_or_create(
            exchange=exchange, user=fit.expertise.user, defaults={"reasons": list(fit.reasons)}
        )
        if new:
            asked.append(peer.user)
    if asked:
        act(group=exchange.group, by=by, what="peers-asked", about=_about(exchange), content={"asked": len(asked)})
        _tell(exchange, "peer-asked", asked, by)
    return len(asked)


@transaction.atomic
def answer(*, by: Any, exchange: Exchange, comes: str) -> None:
    """Say whether one is a peer; the host is told. Logged as `peer-answered`."""
    if comes not in Peer.Answer.values:
        raise NotRight("comes", "exchange-fault-no-answer")
    if not exchange.peers.filter(user=by).update(answer=comes):
        raise NotAllowed("not-allowed-exchange-peer")
    if comes == Peer.Answer.YES:
        takes_part(user=by, about=_about(exchange))
    act(group=exchange.group, by=by, what="peer-answered", about=_about(exchange), content={"answer": comes})
    _tell(exchange, f"peer-{comes}", [exchange.host], by)


@transaction.atomic
def plan(*, by: Any, exchange: Exchange, said: meetings.Said) -> Meeting:
    """Plan the meeting of an exchange, with its timed agenda in its language: a coordinator. The peers are told."""
    require_coordinates(by, exchange.group)
    if exchange.meeting is not None:
        raise NotAllowed("not-allowed-exchange-planned")
    made = meetings.plan(by=by, group=exchange.group, said=said)
    meetings.set_agenda(by=by, meeting=made, items=[
        meetings.Item(t(f"exchange-agenda-{name}", exchange.language), minutes, exchange_path(exchange))
        for name, minutes in AGENDAS[exchange.kind]
    ])  # fmt: skip
    exchange.meeting = made
    exchange.save(update_fields=["meeting"])
    act(group=exchange.group, by=by, what="exchange-planned", about=_about(exchange), content={"meeting": made.pk})
    coming = [peer.user for peer in exchange.peers.filter(answer=Peer.Answer.YES).select_related("user")]
    _tell(exchange, "exchange-planned", [*coming, exchange.host], by)
    return made


@transaction.atomic
def write_about(*, by: Any, exchange: Exchange, about: str) -> None:
    """Add one's own words to the background note: the host or a coordinator. Logged as `exchange-note`."""
    _host(by, exchange)
    exchange.about = _right("about", about)
    exchange.save(update_fields=["about"])
    act(
        group=exchange.group, by=by, what="exchange-note", about=_about(exchange),
        content={"about": text_hash(exchange.about)},
    )  # fmt: skip


@transaction.atomic
def review(*, by: Any, exchange: Exchange, findings: str, recommendations: str) -> None:
    """Write what the peers found and recommend: its peers, or a coordinator. The host is told. Logged as `reviewed`."""
    if exchange.kind != Exchange.Kind.PEER_REVIEW:
        raise NotAllowed("not-allowed-exchange-review")
    if not exchange.peers.filter(user=by, answer=Peer.Answer.YES).exists():
        require_coordinates(by, exchange.group)
    found = _right("findings", findings)
    if not found:
        raise NotRight("findings", "exchange-fault-no-findings")
    exchange.findings, exchange.recommendations = found, _right("recommendations", recommendations)
    exchange.save(update_fields=["findings", "recommendations"])
    act(
        group=exchange.group, by=by, what="reviewed", about=_about(exchange),
        content={"findings": text_hash(found), "recommendations": text_hash(exchange.recommendations)},
    )  # fmt: skip
    _tell(exchange, "reviewed", [exchange.host], by)


@transaction.atomic
def learn(*, by: Any, exchange: Exchange, learned: str, will_do: str) -> None:
    """Write what was learned and what will be done: the host. The looks back are set, counted from the meeting's end.

    Everybody who took part is told. Logged as `learned`. Raises NotRight.
    """
    _host(by, exchange)
    told = _right("learned", learned)
    if not told:
        raise NotRight("learned", "exchange-fault-no-learned")
    first = exchange.learned_at is None
    exchange.learned, exchange.will_do = told, _right("will_do", will_do)
    exchange.learned_at = exchange.learned_at or timezone.now()
    exchange.save(update_fields=["learned", "will_do", "learned_at"])
    begun = exchange.meeting.ends_at if exchange.meeting is not None else exchange.learned_at
    for months in MONTHS[Exchange.Kind(exchange.kind)]:
        FollowUp.objects.get_or_create(
            exchange=exchange, months=months, defaults={"due": begun + timedelta(days=DAYS_OF_MONTHS[months])}
        )
    act(
        group=exchange.group, by=by, what="learned", about=_about(exchange),
        content={"learned": text_hash(told), "will_do": text_hash(exchange.will_do)},
    )  # fmt: skip
    if first:
        peers = [peer.user for peer in exchange.peers.filter(answer=Peer.Answer.YES).select_related("user")]
        _tell(exchange, "learned", [*peers, *members_of(exchange.group, Member.Role.COORDINATOR)], by)


@transaction.atomic
def look_back(*, by: Any, follow_up: FollowUp, done: str, said: str) -> None:
    """Say what became of it: the host. The peers are told. Logged as `looked-back`. Raises NotRight."""
    exchange = follow_up.exchange
    _host(by, exchange)
    if done not in DONE:
        raise NotRight("done", "exchange-fault-no-done")
    told = _right("said", said)
    if not told:
        raise NotRight("said", "exchange-fault-no-said")
    follow_up.done, follow_up.said, follow_up.said_at = done, told, timezone.now()
    follow_up.save(update_fields=["done", "said", "said_at"])
    act(
        group=exchange.group, by=by, what="looked-back", about=_about(exchange),
        content={"months": follow_up.months, "done": done, "said": text_hash(told)},
    )  # fmt: skip
    peers = [peer.user for peer in exchange.peers.filter(answer=Peer.Answer.YES).select_related("user")]
    _tell(exchange, "looked-back", peers, by)


def hosts(user: Any, exchange: Exchange) -> bool:
    """Whether the person is the host, or coordinates the group."""
    signed_in = bool(user and user.is_authenticated)
    return signed_in and (exchange.host_id == user.pk or standing(user, exchange.group).coordinates)


def _host(by: Any, exchange: Exchange) -> None:
    if not hosts(by, exchange) or exchange.group.closed_at is not None:
        raise NotAllowed("not-allowed-exchange-host")


def _about(exchange: Exchange) -> str:
    return f"exchange:{exchange.pk}"


def _right(field: str, text: str) -> str:
    told = text.replace("\x00", "").strip()
    if len(told) > LONGEST_TEXT:
        raise NotRight(field, "exchange-fault-long", most=LONGEST_TEXT)
    if field == "wanted" and not told:
        raise NotRight(field, "exchange-fault-no-wanted")
    return told


def _tell(exchange: Exchange, what: str, people: Iterable[Any], by: Any) -> None:
    tell(
        people=people, group=exchange.group, what=what, topic=TOPIC, about=_about(exchange),
        path=exchange_path(exchange), arguments={"by": by.shown_name, "title": exchange.title}, by=by,
    )  # fmt: skip
