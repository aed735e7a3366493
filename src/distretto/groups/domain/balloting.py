"""Ballots: prepared by the coordinators, opened with a roll that then stands, called off with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from django.db import transaction
from django.utils import timezone

from distretto.groups.called import group_path
from distretto.groups.domain.acting import act, part_of, tell, text_hash
from distretto.groups.domain.consulting import moment
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.proposing import advance, send_back
from distretto.groups.models import Ballot, Member, Proposal, RollEntry, WorkingGroup
from distretto.groups.rights import VOTING, require_coordinates
from distretto.methods.ballots import needed_for_quorum
from distretto.people.roles import NotAllowed
from distretto.rendering.text import LANGUAGES

TOPIC = "ballots"
LONGEST_TITLE, LONGEST_TEXT, LONGEST_OPTION, MOST_OPTIONS = 200, 5_000, 200, 20
TOP_SCORE = 5
GRADES = ("excellent", "very-good", "good", "acceptable", "poor", "reject")
"""The grades of majority judgement, the best first."""
SMALL_ROLL = 8
"""On a roll of fewer, a result may tell who voted how."""
LEAST = {Ballot.Method.APPROVAL: 100, Ballot.Method.SCORE: TOP_SCORE, Ballot.Method.MAJORITY: len(GRADES) - 1}
"""The highest number that `least` can be, by method."""


@dataclass(frozen=True)
class Said:
    """What is said of a ballot as it was typed: it closes on `day` (2026-03-05) at `clock` (16:00) in `time_zone`.

    least : empty for nothing that has to be reached.
    """

    title: str
    method: str
    day: str
    clock: str
    time_zone: str
    options: Sequence[str] = ()
    text: str = ""
    language: str = "en"
    quorum_percent: str = "50"
    least: str = ""


def ballot_path(ballot: Ballot, leaf: str = "") -> str:
    """The path of a ballot's page, without the language."""
    return group_path(ballot.group.key, f"ballots/{ballot.pk}/{leaf}")


def is_open(ballot: Ballot) -> bool:
    """Whether votes are taken."""
    return (
        ballot.opened_at is not None and ballot.closed_at is None and ballot.called_off_at is None
        and timezone.now() < ballot.closes_at
    )


def held(ballot: Ballot) -> Ballot:
    """The ballot, held until the transaction ends: votes and its closing happen one after the other."""
    return Ballot.objects.select_for_update().get(pk=ballot.pk)


@transaction.atomic
def prepare(*, by: Any, group: WorkingGroup, said: Said, about: str = "") -> Ballot:
    """Prepare a ballot; nobody is asked yet. Raises NotRight with the field. Logged as `ballot-prepared`.

    about : what it is on; a proposal of the group alone.
    """
    require_coordinates(by, group)
    require_own_proposal(about, group, "title")
    number = part_of(group=group, user=by).number
    made = Ballot.objects.create(
        group=group, about=about or f"group:{group.key}", by=by, member=number, **_right(said)
    )
    act(group=group, by=by, what="ballot-prepared", about=f"ballot:{made.pk}", content=_content(made))
    return made


@transaction.atomic
def change(*, by: Any, ballot: Ballot, said: Said) -> None:
    """Change a ballot that has not been opened; afterwards nothing of it can be. Logged as `ballot-changed`."""
    require_coordinates(by, ballot.group)
    now = held(ballot)
    _require_prepared(now)
    for column, value in _right(said).items():
        setattr(now, column, value)
    now.save()
    act(group=now.group, by=by, what="ballot-changed", about=f"ballot:{now.pk}", content=_content(now))


@transaction.atomic
def open_(*, by: Any, ballot: Ballot) -> None:
    """Open a ballot: the roll is written, the quorum is reckoned, and from now on nothing of it changes.

    On the roll is who has a vote in the group at this moment; whoever comes later votes in the next ballot. They are
    told, and a proposal that it is on goes on along its path. Logged as `ballot-opened` with the roll's numbers.
    Raises NotRight where it would close in the past or nobody has a vote.
    """
    require_coordinates(by, ballot.group)
    now = held(ballot)
    _require_prepared(now)
    if now.closes_at <= timezone.now():
        raise NotRight("day", "ballot-fault-past")
    roll = list(
        Member.objects.filter(group=now.group, state=Member.State.ACTIVE, role__in=VOTING, user__is_active=True)
        .select_related("user")
    )  # fmt: skip
    if not roll:
        raise NotRight("roll", "ballot-fault-nobody")
    RollEntry.objects.bulk_create(RollEntry(ballot=now, user=one.user, member=one.number) for one in roll)
    now.opened_at, now.eligible = timezone.now(), len(roll)
    now.quorum = needed_for_quorum(len(roll), now.quorum_percent)
    now.save(update_fields=["opened_at", "eligible", "quorum"])
    act(
        group=now.group, by=by, what="ballot-opened", about=f"ballot:{now.pk}",
        content={**_content(now), "roll": sorted(one.number for one in roll), "quorum": now.quorum},
    )  # fmt: skip
    advance(about=now.about, to="ballot", by=by, cause=f"ballot:{now.pk}")
    tell(
        people=[one.user for one in roll], group=now.group, what="ballot-opened", topic=TOPIC,
        about=f"ballot:{now.pk}", path=ballot_path(now), by=by,
        arguments={"title": now.title, "until": _until(now)},
    )  # fmt: skip


@transaction.atomic
def call_off(*, by: Any, ballot: Ballot, why: str = "") -> None:
    """Call a ballot off: its votes are taken away uncounted. An open one needs a reason, which its roll is told.

    Logged as `ballot-called-off`. Raises NotAllowed where it is closed.
    """
    require_coordinates(by, ballot.group)
    now = held(ballot)
    reason = " ".join(why.replace("\x00", "").split())
    if now.closed_at is not None or now.called_off_at is not None or (now.opened_at and not is_open(now)):
        raise NotAllowed("not-allowed-ballot-over")
    if now.opened_at is not None and not reason:
        raise NotRight("why", "ballot-fault-no-reason")
    if len(reason) > 500:
        raise NotRight("why", "ballot-fault-long-reason", most=500)
    now.votes.all().delete()
    now.called_off_at, now.why = timezone.now(), reason
    now.save(update_fields=["called_off_at", "why"])
    act(
        group=now.group, by=by, what="ballot-called-off", about=f"ballot:{now.pk}",
        content={"text": text_hash(reason)},
    )  # fmt: skip
    if now.opened_at is not None:
        send_back(about=now.about, how="called_off", by=by, cause=f"ballot:{now.pk}")
    tell(
        people=[one.user for one in now.roll.select_related("user")], group=now.group, what="ballot-called-off",
        topic=TOPIC, about=f"ballot:{now.pk}", path=ballot_path(now), by=by,
        arguments={"title": now.title, "why": reason},
    )  # fmt: skip


def require_own_proposal(about: str, group: WorkingGroup, field: str) -> None:
    """Raise NotRight where something is on a proposal of another group."""
    what, _, which = about.partition(":")
    if what == "proposal" and not Proposal.objects.filter(group=group, pk=int(which) if which.isdecimal() else 0):
        raise NotRight(field, "ballot-fault-proposal")


def _require_prepared(ballot: Ballot) -> None:
    if ballot.opened_at is not None or ballot.called_off_at is not None:
        raise NotAllowed("not-allowed-ballot-opened")


def _until(ballot: Ballot) -> str:
    """The hour of its closing as notices hold moments."""
    local = ballot.closes_at.astimezone(ZoneInfo(ballot.time_zone))
    return f"{local:%Y-%m-%dT%H:%M}[{ballot.time_zone}]"


def _right(said: Said) -> dict[str, Any]:
    title, text = " ".join(said.title.replace("\x00", "").split()), said.text.replace("\x00", "").strip()
    if not title:
        raise NotRight("title", "ballot-fault-no-title")
    if len(title) > LONGEST_TITLE:
        raise NotRight("title", "ballot-fault-long-title", most=LONGEST_TITLE)
    if len(text) > LONGEST_TEXT:
        raise NotRight("text", "ballot-fault-long-text", most=LONGEST_TEXT)
    if said.method not in Ballot.Method.values:
        raise NotRight("method", "ballot-fault-no-method")
    if said.language not in LANGUAGES:
        raise NotRight("language", "group-fault-no-language")
    if said.time_zone not in available_timezones():
        raise NotRight("time_zone", "group-fault-no-zone")
    closes = moment(said.day, said.clock, said.time_zone)
    if closes <= timezone.now():
        raise NotRight("day", "ballot-fault-past")
    least = _right_least(said)
    return {
        "title": title, "text": text, "language": said.language, "method": said.method,
        "options": _right_options(said, title, least), "quorum_percent": _right_percent(said.quorum_percent),
        "least": least, "closes_at": closes, "time_zone": said.time_zone,
    }  # fmt: skip


def _right_percent(typed: str) -> int:
    if not typed.strip().isdecimal() or not 0 <= int(typed) <= 100:
        raise NotRight("quorum_percent", "ballot-fault-quorum")
    return int(typed)


def _right_least(said: Said) -> int | None:
    typed = said.least.strip()
    if said.method == Ballot.Method.CONSENT or not typed:
        return None
    most = LEAST[Ballot.Method(said.method)]
    if not typed.isdecimal() or int(typed) > most:
        raise NotRight("least", "ballot-fault-least", method=said.method, most=most)
    return int(typed)


def _right_options(said: Said, title: str, least: int | None) -> list[str]:
    """The options, one a line; consent has the one thing that is put forward."""
    if said.method == Ballot.Method.CONSENT:
        return [title]
    options = [" ".join(one.replace("\x00", "").split()) for one in said.options if one.strip()]
    if len(options) < (1 if least is not None else 2):
        raise NotRight("options", "ballot-fault-few-options")
    if len(options) > MOST_OPTIONS:
        raise NotRight("options", "ballot-fault-many-options", most=MOST_OPTIONS)
    if len({one.casefold() for one in options}) < len(options):
        raise NotRight("options", "ballot-fault-same-options")
    if any(len(one) > LONGEST_OPTION for one in options):
        raise NotRight("options", "ballot-fault-long-option", most=LONGEST_OPTION)
    return options


def _content(ballot: Ballot) -> dict[str, Any]:
    return {
        "on": ballot.about, "method": ballot.method, "quorum_percent": ballot.quorum_percent, "least": ballot.least,
        "closes": ballot.closes_at.astimezone(UTC).isoformat(), "time_zone": ballot.time_zone,
        "text": text_hash(f"{ballot.title}\n{ballot.text}"), "options": [text_hash(one) for one in ballot.options],
    }  # fmt: skip
