"""What the pages of exchanges show: those of a group, and one from the request to the last look back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.paginator import Paginator
from django.utils import timezone
from django.utils.safestring import SafeString

from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.groups.domain.exchanging import exchange_path, hosts, suggested
from distretto.groups.domain.meeting import meeting_path
from distretto.groups.domain.queries.exchanges import STATES, exchanges_of, state_of
from distretto.groups.models import Exchange, FollowUp, Meeting, Peer, WorkingGroup
from distretto.groups.rights import standing
from distretto.rendering.reading import question_of
from distretto.rendering.text import say, t
from distretto.web.pages.catalogue.prose import prose_html
from distretto.web.pages.groups.background import alike, practices
from distretto.web.pages.groups.discussion import author
from distretto.web.pages.groups.knowing import in_words, reasons
from distretto.web.pages.groups.paging import Beside, beside

SHOWN = 20


@dataclass(frozen=True)
class ExchangeLine:
    """An exchange in its group's list."""

    title: str
    language: str
    address: str
    kind: str
    area: str
    by: str
    at: datetime
    state: str


@dataclass(frozen=True)
class ExchangeList:
    """The exchanges of a group, a page of them."""

    lines: tuple[ExchangeLine, ...]
    pages: Beside


@dataclass(frozen=True)
class NoteLine:
    """A finding of the background note: its question, its first statements, its page."""

    question: str
    says: tuple[str, ...]
    address: str


@dataclass(frozen=True)
class PeerLine:
    """Somebody who is or could be a peer. value : of the box that asks her."""

    name: str
    why: str
    answer: str = ""
    value: int = 0


@dataclass(frozen=True)
class Look:
    """A look back: when it is due, and what was said."""

    one: FollowUp
    due: bool
    said: SafeString


@dataclass(frozen=True)
class ExchangePage:
    """An exchange's page. hosts : the reader is its host or a coordinator; peer : her own part, None for none."""

    exchange: Exchange
    kind: str
    area: str
    area_address: str
    by: str
    parts: tuple[tuple[str, str], ...]
    wanted: SafeString
    tried: SafeString
    about: SafeString
    note: tuple[NoteLine, ...]
    practices: tuple[tuple[str, str], ...]
    peers: tuple[PeerLine, ...]
    suggested: tuple[PeerLine, ...]
    path: tuple[tuple[str, str, bool], ...]
    state: str
    meeting: Meeting | None
    meeting_address: str
    over: bool
    findings: SafeString
    recommendations: SafeString
    learned: SafeString
    will_do: SafeString
    looks: tuple[Look, ...]
    hosts: bool
    coordinates: bool
    reviews: bool
    peer: Peer | None


def exchange_list(group: WorkingGroup, language: str, number: str) -> ExchangeList:
    """The exchanges of a group, the newest first."""
    page = Paginator(exchanges_of(group), SHOWN).get_page(number)
    lines = tuple(
        ExchangeLine(
            one.title, one.language, f"/{language}{exchange_path(one)}",
            t(f"exchange-kind-{_dashed(one.kind)}", language),
            area_name(parse_area(one.area), language), author(one.host, one.member, language), one.at,
            t(f"exchange-state-{state_of(one)}", language),
        )
        for one in page
    )
    return ExchangeList(lines, beside(page))


def exchange_page(exchange: Exchange, user: Any, language: str) -> ExchangePage:
    """An exchange with its note, its peers and what came of it; who could be a peer is the host's to see."""
    found, leads = standing(user, exchange.group), hosts(user, exchange)
    state = state_of(exchange)
    peers = list(exchange.peers.select_related("user"))
    mine = next((one for one in peers if user.is_authenticated and one.user_id == user.pk), None)
    meeting, now = exchange.meeting, timezone.now()
    over = meeting is None or meeting.ends_at <= now
    could = suggested(exchange, alike=alike(exchange.note)) if leads and exchange.learned_at is None else ()
    return ExchangePage(
        exchange=exchange, kind=t(f"exchange-kind-{_dashed(exchange.kind)}", language),
        area=area_name(parse_area(exchange.area), language), area_address=f"/{language}/regions/{exchange.area}/",
        by=author(exchange.host, exchange.member, language),
        parts=tuple(
            (t(f"knowing-{name}", language), in_words(name, getattr(exchange, name), language))
            for name in ("themes", "sectors") if getattr(exchange, name)
        ),
        wanted=prose_html(exchange.wanted), tried=prose_html(exchange.tried), about=prose_html(exchange.about),
        note=tuple(_note_line(one, language) for one in exchange.note),
        practices=practices(exchange.themes, language, exchange.area),
        peers=tuple(PeerLine(one.user.shown_name, _why(one.reasons, language), one.answer) for one in peers),
        suggested=tuple(
            PeerLine(fit.expertise.user.shown_name, _why(fit.reasons, language), value=fit.expertise.pk)
            for fit in could
        ),
        path=tuple((name, t(f"exchange-state-{name}", language), STATES.index(name) <= STATES.index(state))
                   for name in STATES),
        state=state, meeting=meeting,
        meeting_address=f"/{language}{meeting_path(meeting)}" if meeting is not None else "", over=over,
        findings=prose_html(exchange.findings), recommendations=prose_html(exchange.recommendations),
        learned=prose_html(exchange.learned), will_do=prose_html(exchange.will_do),
        looks=tuple(Look(one, one.due <= now, prose_html(one.said)) for one in exchange.follow_ups.all()),
        hosts=leads, coordinates=found.coordinates,
        reviews=exchange.kind == Exchange.Kind.PEER_REVIEW
        and (found.coordinates or (mine is not None and mine.answer == Peer.Answer.YES)),
        peer=mine,
    )  # fmt: skip


def _note_line(one: dict[str, Any], language: str) -> NoteLine:
    question = question_of(one["analysis"], one["parameters"], language)
    says = tuple(say(said, language) for said in one["says"])
    return NoteLine(question, says, f"/{language}/findings/{one['hash']}/")


def _why(found: Any, language: str) -> str:
    near = [one for one in found if one["kind"] == "alike"]
    rest = reasons([one for one in found if one["kind"] != "alike"], language)
    said = [t("exchange-alike", language, what=in_words("regions", one["what"].split(","), language)) for one in near]
    return "; ".join([*said, *([rest] if rest else [])])


def _dashed(name: str) -> str:
    return name.replace("_", "-")
