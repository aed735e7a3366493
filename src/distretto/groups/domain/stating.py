"""Statements of a consultation: added, decided upon with reasons, said in other languages."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from distretto.groups.domain.acting import act, members_of, part_of, tell, text_hash
from distretto.groups.domain.consulting import (
    MOST_STATEMENTS,
    TOPIC,
    consultation_path,
    held,
    is_open,
    is_over,
    right_statement,
)
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.flooding import knock
from distretto.groups.domain.taking_part import Voter, ensure_participant
from distretto.groups.models import Consultation, Member, Statement, StatementTranslation
from distretto.groups.rights import require_coordinates, require_discusses
from distretto.people.roles import NotAllowed
from distretto.rendering.text import LANGUAGES

LONGEST_REASON = 500


@transaction.atomic
def add(*, by: Any, consultation: Consultation, text: str, language: str) -> Statement:
    """Add a statement as a coordinator: it is shown at once. Raises NotRight. Logged as `statement-added`."""
    require_coordinates(by, consultation.group)
    now = held(consultation)
    if now.opened_at is not None and is_over(now):
        raise NotAllowed("not-allowed-consultation-over")
    number = part_of(group=now.group, user=by).number
    return _add(now, text, language, by=by, by_member=number, seed=now.opened_at is None,
                state=Statement.State.SHOWN)


@transaction.atomic
def suggest(*, voter: Voter, consultation: Consultation, text: str, language: str) -> Statement:
    """Suggest a statement as a participant: the coordinators are told and decide whether it is shown.

    Raises NotRight, NotAllowed, and TooMany. Logged as `statement-added`, without a name where she came by the link.
    """
    now = held(consultation)
    if not is_open(now):
        raise NotAllowed("not-allowed-consultation-over")
    if not now.adds:
        raise NotAllowed("not-allowed-consultation-add")
    said = right_statement(text)
    knock(now, "statement", voter.places)
    participant = ensure_participant(consultation=now, voter=voter)
    by_member = part_of(group=now.group, user=voter.user).number if voter.user is not None else None
    made = _add(now, said, language, by=voter.user, by_member=by_member, seed=False,
                state=Statement.State.WAITING, participant=participant)
    tell(
        people=members_of(now.group, Member.Role.COORDINATOR), group=now.group, what="statement-waits", topic=TOPIC,
        about=f"consultation:{now.pk}", path=consultation_path(now, "statements/"),
        arguments={"title": now.title, "text": said}, by=voter.user,
    )  # fmt: skip
    return made


@transaction.atomic
def decide(*, by: Any, statement: Statement, shown: bool, why: str = "") -> None:
    """Show a statement, or take it out with a reason that everybody reads; votes on it stay and do not count.

    Its author is told. Raises NotRight. Logged as `statement-shown` or `statement-taken-out`.
    """
    consultation = statement.consultation
    require_coordinates(by, consultation.group)
    now = held(consultation)
    if now.opened_at is not None and is_over(now):
        raise NotAllowed("not-allowed-consultation-over")
    said = why.replace("\x00", "").strip()
    if not shown and not said:
        raise NotRight("why", "consult-fault-no-reason")
    if len(said) > LONGEST_REASON:
        raise NotRight("why", "consult-fault-long-reason", most=LONGEST_REASON)
    statement.state = Statement.State.SHOWN if shown else Statement.State.OUT
    statement.decided_at, statement.decided_by, statement.why = timezone.now(), by, "" if shown else said
    statement.save(update_fields=["state", "decided_at", "decided_by", "why"])
    what = "statement-shown" if shown else "statement-taken-out"
    act(
        group=now.group, by=by, what=what, about=f"statement:{statement.pk}",
        content={"consultation": now.pk, **({} if shown else {"why": text_hash(said)})},
    )  # fmt: skip
    author = statement.participant.user if statement.participant is not None else None
    tell(
        people=[author], group=now.group, what=what, topic=TOPIC, about=f"consultation:{now.pk}",
        path=consultation_path(now), arguments={"title": now.title, "text": statement.text, "why": said}, by=by,
    )  # fmt: skip


@transaction.atomic
def translate(*, by: Any, statement: Statement, text: str, language: str) -> StatementTranslation:
    """Say a statement in another language, as a member. Raises NotRight. Logged as `statement-translated`."""
    group = statement.consultation.group
    require_discusses(by, group)
    if language not in LANGUAGES or language == statement.language:
        raise NotRight("language", "discussion-fault-same-language")
    said = right_statement(text)
    made, _ = StatementTranslation.objects.update_or_create(
        statement=statement, language=language,
        defaults={"text": said, "by": by, "member": part_of(group=group, user=by).number},
    )  # fmt: skip
    act(
        group=group, by=by, what="statement-translated", about=f"statement:{statement.pk}",
        content={"language": language, "text": text_hash(said)},
    )  # fmt: skip
    return made


def _add(now: Consultation, text: str, language: str, *, by: Any, **columns: Any) -> Statement:
    said = right_statement(text)
    last = now.statements.aggregate(last=Max("number"))["last"] or 0
    if last >= MOST_STATEMENTS:
        raise NotRight("text", "consult-fault-many-statements", most=MOST_STATEMENTS)
    if any(one.casefold() == said.casefold() for one in now.statements.values_list("text", flat=True)):
        raise NotRight("text", "consult-fault-same-text")
    made = Statement.objects.create(
        consultation=now, number=last + 1, text=said,
        language=language if language in LANGUAGES else now.language, **columns,
    )  # fmt: skip
    act(
        group=now.group, by=by, nameless=by is None, what="statement-added", about=f"statement:{made.pk}",
        content={"consultation": now.pk, "text": text_hash(said)},
    )  # fmt: skip
    return made
