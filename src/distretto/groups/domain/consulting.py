"""Consultations: prepared, opened and closed by the coordinators of a group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from django.db import transaction
from django.utils import timezone

from distretto.groups.called import group_path
from distretto.groups.domain.acting import act, members_of, part_of, tell, text_hash
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.picturing import make_picture
from distretto.groups.domain.proposing import advance
from distretto.groups.models import Consultation, Participant, Proposal, Statement, StatementVote, WorkingGroup
from distretto.groups.models.consultations import new_link
from distretto.groups.rights import WRITING, require_coordinates
from distretto.people.roles import NotAllowed

TOPIC = "consultations"
LONGEST_TITLE, LONGEST_TEXT, LONGEST_STATEMENT = 200, 5_000, 200
FEWEST_STATEMENTS, MOST_STATEMENTS, MOST_BY_LINK = 3, 500, 10_000


@dataclass(frozen=True)
class Said:
    """What is said of a consultation as it was typed: it closes on `day` (2026-03-05) at `clock` (16:00).

    time_zone : of the clock. most : how many may come by the link.
    """

    title: str
    day: str
    clock: str
    time_zone: str
    text: str = ""
    language: str = "en"
    by_link: bool = False
    most: str = "500"
    adds: bool = True
    shows: str = Consultation.Shows.VOTED


def consultation_path(consultation: Consultation, leaf: str = "") -> str:
    """The path of a consultation's page in its group, without the language."""
    return group_path(consultation.group.key, f"consultations/{consultation.pk}/{leaf}")


def is_over(consultation: Consultation) -> bool:
    """Whether no more votes are taken."""
    return consultation.closed_at is not None or consultation.closes_at <= timezone.now()


def is_open(consultation: Consultation) -> bool:
    """Whether votes are taken: nothing more is where the group is closed down."""
    running = consultation.opened_at is not None and not is_over(consultation)
    return running and consultation.group.closed_at is None


def held(consultation: Consultation) -> Consultation:
    """The consultation, held until the transaction ends: votes and its closing happen one after the other."""
    return Consultation.objects.select_for_update().get(pk=consultation.pk)


@transaction.atomic
def prepare(
    *, by: Any, group: WorkingGroup, said: Said, statements: Sequence[str] = (), about: str = ""
) -> Consultation:
    """Prepare a consultation with its first statements; nobody is asked yet. Raises NotRight with the field.

    about : what it is on; a proposal of the group alone. Logged as `consultation-prepared`.
    """
    require_coordinates(by, group)
    right = _right(said)
    texts = [right_statement(text) for text in statements if text.strip()]
    if len(texts) > MOST_STATEMENTS:
        raise NotRight("statements", "consult-fault-many-statements", most=MOST_STATEMENTS)
    what, _, which = about.partition(":")
    if what == "proposal" and not Proposal.objects.filter(group=group, pk=int(which) if which.isdecimal() else 0):
        raise NotRight("title", "consult-fault-proposal")
    number = part_of(group=group, user=by).number
    made = Consultation.objects.create(
        group=group, about=about or f"group:{group.key}", by=by, member=number, **right
    )
    Statement.objects.bulk_create(
        Statement(consultation=made, number=k, text=text, language=made.language, seed=True, by_member=number,
                  state=Statement.State.SHOWN)
        for k, text in enumerate(texts, 1)
    )  # fmt: skip
    act(
        group=group, by=by, what="consultation-prepared", about=f"consultation:{made.pk}",
        content={**_content(made), "on": made.about, "statements": [text_hash(text) for text in texts]},
    )  # fmt: skip
    return made


@transaction.atomic
def change(*, by: Any, consultation: Consultation, said: Said) -> None:
    """Change what is said of a consultation, its closing too, until it is closed. Logged as `consultation-changed`."""
    require_coordinates(by, consultation.group)
    now = held(consultation)
    if now.closed_at is not None or (now.opened_at and is_over(now)):
        raise NotAllowed("not-allowed-consultation-over")
    for column, value in _right(said).items():
        setattr(now, column, value)
    now.save()
    act(group=now.group, by=by, what="consultation-changed", about=f"consultation:{now.pk}", content=_content(now))


@transaction.atomic
def renew_link(*, by: Any, consultation: Consultation) -> None:
    """Give the consultation another link: the former leads nowhere. Logged as `consultation-link-renewed`."""
    require_coordinates(by, consultation.group)
    now = held(consultation)
    now.secret = new_link()
    now.save(update_fields=["secret"])
    act(group=now.group, by=by, what="consultation-link-renewed", about=f"consultation:{now.pk}")


@transaction.atomic
def open_(*, by: Any, consultation: Consultation) -> None:
    """Ask: from now on votes are taken. Those of the group who take part are told.

    A proposal that it is on goes on along its path. Logged as `consultation-opened`.
    """
    require_coordinates(by, consultation.group)
    now = held(consultation)
    if now.opened_at is not None:
        return
    if now.closes_at <= timezone.now():
        raise NotRight("day", "consult-fault-past")
    if now.statements.filter(state=Statement.State.SHOWN).count() < FEWEST_STATEMENTS:
        raise NotRight("statements", "consult-fault-few-statements", fewest=FEWEST_STATEMENTS)
    now.opened_at = timezone.now()
    now.save(update_fields=["opened_at"])
    act(group=now.group, by=by, what="consultation-opened", about=f"consultation:{now.pk}", content=_content(now))
    advance(about=now.about, to="consulted", by=by, cause=f"consultation:{now.pk}")
    tell(
        people=members_of(now.group, *WRITING), group=now.group, what="consultation-opened", topic=TOPIC,
        about=f"consultation:{now.pk}", path=consultation_path(now), arguments={"title": now.title}, by=by,
    )  # fmt: skip


def close(*, by: Any, consultation: Consultation) -> None:
    """Close a consultation before its hour; its last picture is made. Logged as `consultation-closed`."""
    require_coordinates(by, consultation.group)
    _seal(consultation, by, early=True)


def close_due(consultation: Consultation) -> None:
    """Close a consultation whose hour has struck, if nobody has; whoever comes first does it. Logged likewise."""
    if consultation.opened_at is not None and consultation.closed_at is None and is_over(consultation):
        _seal(consultation, None, early=False)


def close_all_due() -> None:
    """Close all whose hour has struck: by a timer, so that people are told though nobody looks at them."""
    for one in Consultation.objects.filter(closed_at=None, closes_at__lte=timezone.now()).exclude(opened_at=None):
        close_due(one)


def _seal(consultation: Consultation, by: Any, *, early: bool) -> None:
    """Take no more votes, write into the log what was voted (a hash, without names), make the last picture, tell."""
    with transaction.atomic():
        now = held(consultation)
        if now.opened_at is None or now.closed_at is not None:
            return
        now.closed_at = timezone.now() if early else now.closes_at
        now.votes_hash = votes_hash(now)
        now.save(update_fields=["closed_at", "votes_hash"])
        act(
            group=now.group, by=by, what="consultation-closed", about=f"consultation:{now.pk}",
            content={"votes": now.votes_hash, "participants": _voters(now).count(), "early": early},
        )  # fmt: skip
        took_part = [one.user for one in Participant.objects.filter(consultation=now).select_related("user")]
        tell(
            people=[*took_part, *members_of(now.group, *WRITING)], group=now.group, what="consultation-closed",
            topic=TOPIC, about=f"consultation:{now.pk}", path=consultation_path(now, "results/"),
            arguments={"title": now.title}, by=by,
        )  # fmt: skip
    consultation.refresh_from_db()
    make_picture(consultation=consultation, final=True)


def votes_hash(consultation: Consultation) -> str:
    """SHA-256 of all votes: of each participant one line `number:choice …`, the lines in order of the alphabet."""
    rows: dict[int, list[str]] = {}
    votes = StatementVote.objects.filter(statement__consultation=consultation).order_by("statement__number")
    for participant, number, choice in votes.values_list("participant_id", "statement__number", "choice"):
        rows.setdefault(participant, []).append(f"{number}:{choice}")
    return sha256("\n".join(sorted(" ".join(row) for row in rows.values())).encode("ascii")).hexdigest()


def right_statement(text: str) -> str:
    """A statement as it is kept: one line; raises NotRight."""
    said = " ".join(text.replace("\x00", "").split())
    if not said:
        raise NotRight("text", "consult-fault-no-text")
    if len(said) > LONGEST_STATEMENT:
        raise NotRight("text", "consult-fault-long-text", most=LONGEST_STATEMENT)
    return said


def moment(day: str, clock: str, time_zone: str) -> datetime:
    """The moment of a day and a time of a zone's clock; raises NotRight for one that this clock does not show."""
    try:
        on = date.fromisoformat(day.strip())
    except ValueError as error:
        raise NotRight("day", "meeting-fault-day") from error
    try:
        at = time.fromisoformat(clock.strip()).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError as error:
        raise NotRight("clock", "meeting-fault-time") from error
    local = datetime.combine(on, at, tzinfo=ZoneInfo(time_zone))
    found = local.astimezone(UTC)
    if found.astimezone(local.tzinfo).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise NotRight("clock", "meeting-fault-skipped", time=clock)
    return found


def _right(said: Said) -> dict[str, Any]:
    title, text = " ".join(said.title.replace("\x00", "").split()), said.text.replace("\x00", "").strip()
    if not title:
        raise NotRight("title", "consult-fault-no-title")
    if len(title) > LONGEST_TITLE:
        raise NotRight("title", "consult-fault-long-title", most=LONGEST_TITLE)
    if len(text) > LONGEST_TEXT:
        raise NotRight("text", "consult-fault-long-about", most=LONGEST_TEXT)
    if said.time_zone not in available_timezones():
        raise NotRight("time_zone", "group-fault-no-zone")
    closes = moment(said.day, said.clock, said.time_zone)
    if closes <= timezone.now():
        raise NotRight("day", "consult-fault-past")
    if not said.most.strip().isdigit() or not 1 <= int(said.most) <= MOST_BY_LINK:
        raise NotRight("most", "consult-fault-most", most=MOST_BY_LINK)
    if said.shows not in Consultation.Shows.values:
        raise NotRight("shows", "consult-fault-shows")
    return {
        "title": title, "text": text, "language": said.language[:8], "closes_at": closes,
        "time_zone": said.time_zone, "by_link": said.by_link, "most": int(said.most), "adds": said.adds,
        "shows": said.shows,
    }  # fmt: skip


def _voters(consultation: Consultation) -> Any:
    return Participant.objects.filter(consultation=consultation, votes__isnull=False).distinct()


def _content(consultation: Consultation) -> dict[str, Any]:
    return {
        "closes": consultation.closes_at.astimezone(UTC).isoformat(), "time_zone": consultation.time_zone,
        "by_link": consultation.by_link, "adds": consultation.adds,
        "text": text_hash(f"{consultation.title}\n{consultation.text}"),
    }  # fmt: skip
