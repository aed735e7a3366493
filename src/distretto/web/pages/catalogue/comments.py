"""Comments at a record's fields, with their answers, as pages show them."""

from __future__ import annotations

from typing import Any

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.reviewing import can_settle, waits
from distretto.catalogue.models import FieldComment, Record
from distretto.catalogue.wording import field_label
from distretto.rendering.text import t
from distretto.web.pages.catalogue.form import Said
from distretto.web.pages.catalogue.hidden import readable


def comments_on(record: Record, language: str, user: Any) -> tuple[Said, ...]:
    """The comments, the oldest first, each with its answers."""
    found = list(FieldComment.objects.filter(record=record).select_related("author", "hidden_by"))
    answers: dict[int, list[FieldComment]] = {}
    for comment in found:
        if comment.answers_id:
            answers.setdefault(comment.answers_id, []).append(comment)
    return tuple(
        _said(comment, record, language, user, tuple(answers.get(comment.pk, ())))
        for comment in found if comment.answers_id is None
    )  # fmt: skip


def _said(
    comment: FieldComment, record: Record, language: str, user: Any, answers: tuple[FieldComment, ...] = ()
) -> Said:
    asks = comment.answers_id is None
    return Said(
        number=comment.pk,
        author=comment.author.shown_name if comment.author else t("catalogue-somebody", language),
        at=comment.written_at,
        text=readable(comment, user, language),
        answers=tuple(_said(answer, record, language, user) for answer in answers),
        resolved=comment.resolved_at is not None,
        path=comment.path,
        label=field_label(record.kind, comment.path, language) if comment.path else "",
        waits=asks and waits(comment, answers),
        settles=asks and can_settle(user, comment),
        report=f"{record_address(language, record.key, 'report/')}?comment={comment.pk}",
    )
