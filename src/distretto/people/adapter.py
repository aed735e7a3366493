"""What signing up and signing in mean here: the account keeps the reader's language, and comes back to its own page."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter


class Adapter(DefaultAccountAdapter):
    """allauth's account adapter."""

    def save_user(self, request: Any, user: Any, form: Any, commit: bool = True) -> Any:
        """A new account speaks the language of the page on which it was made."""
        user.language = getattr(request, "language", "en")
        return super().save_user(request, user, form, commit)

    def get_login_redirect_url(self, request: Any) -> str:
        """One's own page."""
        return f"/{getattr(request, 'language', 'en')}/account/"

    def get_logout_redirect_url(self, request: Any) -> str:
        """The home page."""
        return f"/{getattr(request, 'language', 'en')}/"
