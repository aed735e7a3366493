"""What signing up and signing in mean here: the account keeps the reader's language and comes back to its own page, and
what is said on the way, on pages and in mails, is said in our own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.contrib import messages
from django.core.mail import send_mail

from distretto.people.domain.accounts import kept_mails
from distretto.rendering.text import DEFAULT_LANGUAGE, LANGUAGES, has_message, t

LINKS = ("activate_url", "password_reset_url", "signup_url")
"""Names under which a mail is given the address that it leads to."""


class Refusals(Mapping[str, str]):
    """The sentences with which a form is refused, in a language, by the codes of the library; its own where we have
    none."""

    def __init__(self, language: str, others: Mapping[str, Any]) -> None:
        self.language, self.others = language, others

    def __getitem__(self, code: str) -> str:
        key = f"entrance-wrong-{code}"
        return t(key, self.language) if has_message(key, self.language) else str(self.others[code])

    def __iter__(self) -> Iterator[str]:
        return iter(self.others)

    def __len__(self) -> int:
        return len(self.others)


class Adapter(DefaultAccountAdapter):
    """allauth's account adapter."""

    @property
    def error_messages(self) -> Mapping[str, str]:  # type: ignore[override]
        """Why a form is refused, in the reader's language."""
        return Refusals(_language_of(self.request), DefaultAccountAdapter.error_messages)

    def add_message(
        self, request: Any, level: int, message_template: str | None = None,
        message_context: Mapping[str, Any] | None = None, extra_tags: str = "", message: str | None = None,
    ) -> None:
        """What was done, in our words."""
        if message is None and message_template:
            given = {"email": str((message_context or {}).get("email", ""))}
            key = f"entrance-said-{PurePosixPath(message_template).stem}"
            if kept_mails() and has_message(f"{key}-kept", DEFAULT_LANGUAGE):
                key = f"{key}-kept"
            message = t(key, _language_of(request), **given)
        if message:
            messages.add_message(request, level, message, extra_tags=extra_tags)

    def send_mail(self, template_prefix: str, email: str, context: Mapping[str, Any]) -> None:
        """A mail in our words: to somebody with an account in her language, else in that of the page."""
        user = context.get("user")
        own = getattr(user, "language", "")
        language = own if own in LANGUAGES else _language_of(self.request)
        key = f"mail-{PurePosixPath(template_prefix).name}"
        link = next(str(context[name]) for name in LINKS if context.get(name))
        address = f"{link}{'&' if '?' in link else '?'}lang={language}"
        lines = (t(f"{key}-text", language), "", address, "", t(f"{key}-why", language))
        send_mail(t(f"{key}-subject", language), "\n".join(lines), None, [email])

    def save_user(self, request: Any, user: Any, form: Any, commit: bool = True) -> Any:
        """A new account speaks the language of the page on which it was made."""
        user.language = _language_of(request)
        return super().save_user(request, user, form, commit)

    def get_login_redirect_url(self, request: Any) -> str:
        """One's own page."""
        return f"/{_language_of(request)}/account/"

    def get_signup_redirect_url(self, request: Any) -> str:
        """One's own page, where what was done is said."""
        return self.get_login_redirect_url(request)

    def get_logout_redirect_url(self, request: Any) -> str:
        """The home page."""
        return f"/{_language_of(request)}/"


def _language_of(request: Any) -> str:
    return str(getattr(request, "language", DEFAULT_LANGUAGE))
