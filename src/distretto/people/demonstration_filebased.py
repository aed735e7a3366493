"""Mails of a demonstration: kept as files, never sent, and marked in their subject."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.mail.backends import filebased
from django.core.mail.message import EmailMessage

MARK = "[DEMO]"
"""At the beginning of the subject; it is the same word in English and in Italian."""


class EmailBackend(filebased.EmailBackend):
    """Keeps mails as files, as an installation without a mail server does (`people.domain.accounts.kept_mails`)."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> Any:
        """Mark the mails and write them. Returns how many."""
        for message in email_messages:
            message.subject = f"{MARK} {message.subject}"
        return super().send_messages(email_messages)
