"""An account: signed in by e-mail address; what it may do follows from its groups, themes and organisations."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models


class Accounts(BaseUserManager):
    """Makes accounts; the address is the name under which one signs in."""

    use_in_migrations = True

    def create_user(self, email: str, password: str | None = None, **more: Any) -> User:
        """An account; without a password one can sign in by a link only."""
        if not email:
            raise ValueError("An account needs an e-mail address.")
        user: User = self.model(email=self.normalize_email(email).lower(), **more)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **more: Any) -> User:
        """An administrator's account."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **more)

    def get_by_natural_key(self, username: str | None) -> User:
        """The account of an address, in whatever case it is typed."""
        user: User = self.get(email__iexact=username)
        return user


class User(AbstractUser):
    """A person's account.

    language : of the interface and of mails. region : the reader's own, as an area's address, empty for none.
    """

    username = None
    email = models.EmailField(unique=True)
    language = models.CharField(max_length=8, default="en")
    region = models.CharField(max_length=200, blank=True, default="")
    time_zone = models.CharField(max_length=60, default="UTC")

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects = Accounts()

    class Meta:
        ordering: ClassVar[list[str]] = ["email"]

    def __str__(self) -> str:
        return self.shown_name

    @property
    def shown_name(self) -> str:
        """The name as others see it; never the whole address."""
        return self.get_full_name().strip() or self.email.split("@")[0]
