"""What moderation has hidden, as readers and as moderators see it."""

from __future__ import annotations

from typing import Any

from babel.dates import format_date
from django.utils import timezone

from distretto.catalogue.addresses import record_address
from distretto.catalogue.models import FieldComment, Opinion, Record
from distretto.catalogue.rights import can_moderate
from distretto.rendering.text import LOCALES, t


def readable(said: Opinion | FieldComment, user: Any, language: str) -> str:
    """The words; of what is hidden when and why, and for moderators the words as well."""
    words = said.reason if isinstance(said, Opinion) else said.text
    if said.hidden_at is None:
        return words
    on = str(format_date(timezone.localtime(said.hidden_at), "d MMMM y", locale=LOCALES[language]))
    removed = t("moderation-removed", language, on=on, why=said.hidden_why)
    if not can_moderate(user):
        return removed
    by = said.hidden_by.shown_name if said.hidden_by else t("catalogue-somebody", language)
    return f"{removed}\n\n{t('moderation-removed-words', language, by=by)}\n{words}"


def report_address(record: Record, opinion: Opinion, language: str) -> str:
    """Where an opinion is reported."""
    return f"{record_address(language, record.key, 'report/')}?opinion={opinion.pk}"
