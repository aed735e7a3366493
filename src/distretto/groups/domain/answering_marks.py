"""Answering the mark of a pin that turned: that the text stands, or that it was changed, and why."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from distretto.groups.domain.acting import act, tell, text_hash, watchers
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.pinning import TOPIC
from distretto.groups.models import MarkAnswer, PinCheck, WorkingGroup
from distretto.groups.rights import require_proposes
from distretto.people.roles import require_signed_in

LONGEST = 1_000


@transaction.atomic
def answer_mark(
    *, by: Any, check: PinCheck, about: str, answer: str, why: str, language: str, path: str,
    group: WorkingGroup | None = None,
) -> MarkAnswer:
    """Answer a mark with the reason that every reader of the page reads; those who watch it are told.

    group : whose thing it is; who may write on a record is asked before. Raises NotRight. Logged as `mark-answered`.
    """
    require_signed_in(by)
    if group is not None:
        require_proposes(by, group)
    told = why.replace("\x00", "").strip()
    if answer not in MarkAnswer.Answer.values:
        raise NotRight("answer", "mark-fault-no-answer")
    if not told:
        raise NotRight("why", "mark-fault-no-why")
    if len(told) > LONGEST:
        raise NotRight("why", "mark-fault-long", most=LONGEST)
    made = MarkAnswer.objects.create(
        check_of=check, about=about, answer=answer, why=told, language=language[:8], by=by
    )
    if group is not None:
        content = {"finding": check.pin.hash, "now": check.hash, "answer": answer, "why": text_hash(told)}
        act(group=group, by=by, what="mark-answered", about=about, content=content)
    tell(
        people=watchers(about), group=group, what="mark-answered", topic=TOPIC, about=about, path=path,
        arguments={"by": by.shown_name}, by=by,
    )  # fmt: skip
    return made
