"""What administrators do with accounts: invite, give and take roles, close and reopen, send a link. Each is logged.

The command line does it too, with `by` None: whoever runs it on the machine may do everything.
"""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from distretto.people.domain import accounts
from distretto.people.held import EVERYWHERE, IN_A_THEME, Held, held_by
from distretto.people.models import PeopleEntry, ThemeRole, User
from distretto.people.roles import REVIEWERS, NotAllowed, is_administrator
from distretto.rendering.text import LANGUAGES
from distretto.themes.analysis import THEME_IDS

LEAST_REASON, MOST_REASON = 10, 2_000
"""Characters that a reason has."""

Act = PeopleEntry.Act


class NotPossible(ValueError):
    """Nothing was changed; `key` is the message that says why and what would do."""

    def __init__(self, key: str, **arguments: Any) -> None:
        super().__init__(key)
        self.key = key
        self.arguments = arguments


def require_administrator(by: Any) -> None:
    """Raise NotAllowed for everybody else."""
    if not is_administrator(by):
        raise NotAllowed("not-allowed-people")


@transaction.atomic
def invite(
    *, email: str, language: str = "en", roles: tuple[Held, ...] = (), reason: str = "", by: User | None = None
) -> User:
    """An account with roles, new or known by its address; roles are added, none is taken away.

    Who gives a role on the pages says why. Raises NotPossible for what is no address, language, role or reason, and
    for an account that is closed.
    """
    _administrators(by)
    address = email.strip()
    try:
        validate_email(address)
    except ValidationError as error:
        raise NotPossible("people-no-email", given=address) from error
    if language not in LANGUAGES:
        raise NotPossible("people-no-language", given=language, known=", ".join(LANGUAGES))
    for role in roles:
        _known(role)
    why = _reasoned(reason) if by is not None and roles else reason.strip()
    user = User.objects.filter(email__iexact=address).first()
    if user is not None and not user.is_active:
        raise NotPossible("people-is-closed", email=user.email)
    if user is None:
        user = User.objects.create_user(address, language=language)
        _note(Act.INVITED, user, why, by)
    for role in roles:
        if role not in held_by(user):
            _add(user, role)
            _note(Act.GIVEN, user, why, by, role)
    return user


@transaction.atomic
def give(*, person: User, role: Held, reason: str, by: User) -> None:
    """Give a person a role. Raises NotPossible where she has it, or her account is closed."""
    _administrators(by)
    _known(role)
    why = _reasoned(reason)
    if not person.is_active:
        raise NotPossible("people-is-closed", email=person.email)
    if role in held_by(person):
        raise NotPossible("people-has-role")
    _add(person, role)
    _note(Act.GIVEN, person, why, by, role)


@transaction.atomic
def take(*, person: User, role: Held, reason: str, by: User) -> None:
    """Take a role from a person. Raises NotPossible where she has it not, or would be the last administrator."""
    administrators = _administrators(by)
    _known(role)
    if role not in held_by(person):
        raise NotPossible("people-has-not-role")
    if role.role == "administrator" and administrators == {person.pk}:
        raise NotPossible("people-last-administrator")
    why = _reasoned(reason)
    if role.role == "administrator":
        person.is_staff = person.is_superuser = False
        person.save(update_fields=["is_staff", "is_superuser"])
    elif role.role == "reviewer":
        person.groups.remove(Group.objects.get(name=REVIEWERS))
    else:
        ThemeRole.objects.filter(user=person, role=role.role, theme=role.theme).delete()
    _note(Act.TAKEN, person, why, by, role)


@transaction.atomic
def close(*, person: User, reason: str, by: User) -> None:
    """Close an account: nobody signs in with it, and no link opens it. What its owner wrote stays, and so do her roles.

    Raises NotPossible for one's own account, so that an administrator always remains, and for one that is closed.
    """
    _administrators(by)
    if person.pk == by.pk:
        raise NotPossible("people-own-account")
    if not person.is_active:
        raise NotPossible("people-is-closed", email=person.email)
    why = _reasoned(reason)
    person.is_active = False
    person.save(update_fields=["is_active"])
    _note(Act.CLOSED, person, why, by)


@transaction.atomic
def reopen(*, person: User, reason: str, by: User) -> None:
    """Open a closed account again, with the roles that it had. Raises NotPossible for one that is open."""
    _administrators(by)
    if person.is_active:
        raise NotPossible("people-is-open", email=person.email)
    why = _reasoned(reason)
    person.is_active = True
    person.save(update_fields=["is_active"])
    _note(Act.REOPENED, person, why, by)


def mail_link(*, person: User, site: str, by: User | None = None) -> None:
    """Mail a person a link that signs her in once and confirms her address. site : what the link begins with.

    Raises NotPossible where there is no mail server or it refuses, and where the account is closed.
    """
    _may_enter(person, by)
    if not accounts.can_mail():
        raise NotPossible("people-no-mail-server")
    try:
        accounts.mail_entry(person, site)
    except OSError as error:  # SMTPException is one
        raise NotPossible("people-not-mailed", email=person.email, why=str(error)) from error
    _note(Act.MAILED, person, "", by)


def show_link(*, person: User, site: str, by: User | None = None) -> str:
    """A link that signs a person in once and confirms nothing, to be handed to her. site : what it begins with.

    Raises NotPossible where the account is closed.
    """
    _may_enter(person, by)
    _note(Act.SHOWN, person, "", by)
    return accounts.entry_address(person, site)


def _may_enter(person: User, by: User | None) -> None:
    if by is not None:
        require_administrator(by)
    if not person.is_active:
        raise NotPossible("people-is-closed", email=person.email)


def _administrators(by: User | None) -> set[int]:
    """Who administers now, by their ids, none of whom stops to until this transaction ends: two administrators who
    take each other's role at once must not leave nobody. Raises NotAllowed where `by` is none of them."""
    active = User.objects.select_for_update().filter(is_superuser=True, is_active=True)
    found = set(active.values_list("pk", flat=True))
    if by is not None and by.pk not in found:
        raise NotAllowed("not-allowed-people")
    return found


def _known(role: Held) -> None:
    if role.role in IN_A_THEME and role.theme not in THEME_IDS:
        raise NotPossible("people-no-theme", given=role.theme, known=", ".join(THEME_IDS))
    if role.role not in (*EVERYWHERE, *IN_A_THEME) or (role.role in EVERYWHERE and role.theme):
        raise NotPossible("people-no-role")


def _reasoned(typed: str) -> str:
    """The reason as it is kept; raises NotPossible for one that tells nothing or goes on for ever."""
    reason = typed.strip()
    if not LEAST_REASON <= len(reason) <= MOST_REASON:
        raise NotPossible("people-no-reason", least=LEAST_REASON, most=MOST_REASON)
    return reason


def _add(user: User, role: Held) -> None:
    if role.role == "administrator":
        user.is_staff = user.is_superuser = True
        user.save(update_fields=["is_staff", "is_superuser"])
    elif role.role == "reviewer":
        user.groups.add(Group.objects.get(name=REVIEWERS))
    else:
        ThemeRole.objects.create(user=user, theme=role.theme, role=role.role)


def _note(act: str, person: User, reason: str, by: User | None, role: Held | None = None) -> None:
    PeopleEntry.objects.create(
        by=by, by_name=by.shown_name[:320] if by is not None else "", act=act, person=person, email=person.email,
        role=role.role if role else "", theme=role.theme if role else "", reason=reason,
    )  # fmt: skip
