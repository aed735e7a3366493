"""Comments at a record's fields, with their answers, as pages show them."""

from __future__ import annotations

from distretto.catalogue.models import FieldComment, Record
from distretto.catalogue.wording import field_label
from distretto.rendering.text import t
from distretto.web.pages.catalogue.form import Said


def comments_on(record: Record, language: str) -> tuple[Said, ...]:
    """The comments, the oldest first, each with its answers."""
    found = list(FieldComment.objects.filter(record=record).select_related("author"))
    answers: dict[int, list[FieldComment]] = {}
    for comment in found:
        if comment.answers_id:
            answers.setdefault(comment.answers_id, []).append(comment)
    return tuple(
        _said(comment, record.kind, language, tuple(answers.get(comment.pk, ())))
        for comment in found if comment.answers_id is None
    )  # fmt: skip


def _said(comment: FieldComment, kind: str, language: str, answers: tuple[FieldComment, ...] = ()) -> Said:
    return Said(
        number=comment.pk,
        author=comment.author.shown_name if comment.author else t("catalogue-somebody", language),
        at=comment.written_at,
        text=comment.text,
        answers=tuple(_said(answer, kind, language) for answer in answers),
        resolved=comment.resolved_at is not None,
        path=comment.path,
        label=field_label(kind, comment.path, language) if comment.path else "",
    )
