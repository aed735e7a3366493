"""Decisions: each follows from a ballot, or was taken in a meeting as the coordinator recorded it, and says which."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone

from distretto.groups.called import group_path
from distretto.groups.domain.acting import act, members_of, part_of, tell, text_hash
from distretto.groups.domain.balloting import require_own_proposal
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.proposing import advance, send_back
from distretto.groups.models import Ballot, Decision, Meeting, WorkingGroup
from distretto.groups.rights import WRITING, require_coordinates
from distretto.rendering.text import LANGUAGES

TOPIC = "ballots"
LONGEST_TITLE, LONGEST_MINUTES = 200, 20_000
IN_MEETING = (Decision.Outcome.ADOPTED, Decision.Outcome.REFUSED)


@dataclass(frozen=True)
class Minuted:
    """A decision of a meeting as it was typed. day : 2026-03-05. meeting : the number of the group's; empty for none.

    present, against : how many were there and how many objected; empty where it was not counted.
    """

    title: str
    text: str
    outcome: str
    day: str
    language: str = "en"
    meeting: str = ""
    present: str = ""
    against: str = ""


def decision_path(decision: Decision, leaf: str = "") -> str:
    """The path of a decision's page, without the language."""
    return group_path(decision.group.key, f"decisions/{decision.pk}/{leaf}")


@transaction.atomic
def decided_by_ballot(*, ballot: Ballot) -> Decision:
    """Record what a closed ballot decided. Logged as `decision-made`."""
    result = ballot.result or {}
    chosen = result["chosen"]
    made = Decision.objects.create(
        group=ballot.group, about=ballot.about, ballot=ballot, how=Decision.How.BALLOT, outcome=result["outcome"],
        title=ballot.title, chosen="" if chosen is None else ballot.options[chosen], language=ballot.language,
        decided_on=_day(ballot.group), by=None, member=0,
    )  # fmt: skip
    _log(made, None)
    return made


@transaction.atomic
def decided_in_meeting(*, by: Any, group: WorkingGroup, minuted: Minuted, about: str = "") -> Decision:
    """Record what the group decided in a meeting, with the minutes. Only coordinators. Raises NotRight with the field.

    Members are told. Logged as `decision-made`.
    """
    require_coordinates(by, group)
    require_own_proposal(about, group, "title")
    right = _right(group, minuted)
    made = Decision.objects.create(
        group=group, about=about or f"group:{group.key}", how=Decision.How.MEETING, by=by,
        member=part_of(group=group, user=by).number, **right,
    )  # fmt: skip
    _log(made, by)
    tell(
        people=members_of(group, *WRITING), group=group, what="decision-made", topic=TOPIC,
        about=f"decision:{made.pk}", path=decision_path(made), by=by,
        arguments={"title": made.title, "outcome": made.outcome},
    )  # fmt: skip
    return made


def _log(decision: Decision, by: Any) -> None:
    """Write the decision into the log; an adopted proposal goes on along its path, another leaves its ballot."""
    if decision.outcome == Decision.Outcome.ADOPTED:
        advance(about=decision.about, to="decided", by=by, cause=f"decision:{decision.pk}")
    elif decision.ballot_id:
        send_back(about=decision.about, how=decision.outcome, by=by, cause=f"ballot:{decision.ballot_id}")
    act(
        group=decision.group, by=by, what="decision-made", about=f"decision:{decision.pk}",
        content={
            "on": decision.about, "how": decision.how, "outcome": decision.outcome, "text": text_hash(decision.text),
            "ballot": f"ballot:{decision.ballot_id}" if decision.ballot_id else "",
        },
    )  # fmt: skip


def _day(group: WorkingGroup) -> date:
    return timezone.now().astimezone(ZoneInfo(group.time_zone)).date()


def _right(group: WorkingGroup, minuted: Minuted) -> dict[str, Any]:
    title, text = " ".join(minuted.title.replace("\x00", "").split()), minuted.text.replace("\x00", "").strip()
    if not title:
        raise NotRight("title", "decision-fault-no-title")
    if len(title) > LONGEST_TITLE:
        raise NotRight("title", "decision-fault-long-title", most=LONGEST_TITLE)
    if not text:
        raise NotRight("text", "decision-fault-no-minutes")
    if len(text) > LONGEST_MINUTES:
        raise NotRight("text", "decision-fault-long-minutes", most=LONGEST_MINUTES)
    if minuted.outcome not in IN_MEETING:
        raise NotRight("outcome", "decision-fault-no-outcome")
    if minuted.language not in LANGUAGES:
        raise NotRight("language", "group-fault-no-language")
    try:
        day = date.fromisoformat(minuted.day.strip())
    except ValueError as error:
        raise NotRight("day", "meeting-fault-day") from error
    if day > _day(group):
        raise NotRight("day", "decision-fault-future")
    number = minuted.meeting.strip()
    if number and not (number.isdecimal() and Meeting.objects.filter(group=group, pk=int(number)).exists()):
        raise NotRight("meeting", "decision-fault-no-meeting")
    present, against = _number(minuted.present, "present"), _number(minuted.against, "against")
    if present is not None and against is not None and against > present:
        raise NotRight("against", "decision-fault-more-against")
    return {
        "title": title, "text": text, "outcome": minuted.outcome, "language": minuted.language, "decided_on": day,
        "meeting": f"meeting:{number}" if number else "", "present": present, "against": against,
    }  # fmt: skip


def _number(typed: str, field: str) -> int | None:
    if not typed.strip():
        return None
    if not typed.strip().isdecimal() or int(typed) > 10_000:
        raise NotRight(field, "decision-fault-number")
    return int(typed)
