"""What is kept of a person: handed to her as a whole, and erased when she asks.

What she did on the path of a decision stays under her number in the group, and her votes stay counted: they are others'
as well. Her account, her addresses, her names, and what was hers alone go for good.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib.auth import get_user_model
from django.db import models, transaction
from django.db.models import QuerySet
from django.db.models.fields.files import FieldFile
from django.dispatch import Signal

from distretto.people.domain.administering import NotPossible
from distretto.people.models import PeopleEntry, User
from distretto.people.roles import NotAllowed, is_administrator

erasing = Signal()
"""Sent before an account is erased, with `user` and `words`: whoever keeps her name elsewhere takes it out there."""

SECRET = ("password", "secret", "token", "key_hash", "receipt")
"""Columns that open something: they are left out of what is handed out."""
_NOT_HANDED = ("admin.LogEntry", "wagtailcore.ModelLogEntry", "wagtailcore.PageLogEntry")


def personal_data(user: User) -> dict[str, Any]:
    """Everything that is kept of a person, by kind: her account, and each row that names her, without secrets.

    Of other people it holds no more than their numbers.
    """
    kept: dict[str, Any] = {"account": _row(user)}
    for model, name in naming_models():
        rows = [_row(one) for one in _plain(model).filter(**{name: user.pk}).order_by("pk")]
        if rows:
            kept[f"{model._meta.label}: {name}"] = rows
    return kept


def kept_counts(user: User) -> dict[str, int]:
    """How many rows name the person, by model."""
    found: dict[str, int] = {}
    for model, name in naming_models():
        number = _plain(model).filter(**{name: user.pk}).count()
        if number:
            found[model._meta.label] = found.get(model._meta.label, 0) + number
    return found


def naming_models() -> Iterator[tuple[type[models.Model], str]]:
    """Every table that has a column for a person, with the column."""
    for relation in get_user_model()._meta.get_fields(include_hidden=True):
        if not (relation.auto_created and not relation.concrete and (relation.one_to_many or relation.one_to_one)):
            continue
        model, name = relation.related_model, relation.field.name
        if model._meta.label not in _NOT_HANDED and model._meta.managed:
            yield model, name


@transaction.atomic
def erase(*, person: User, by: User | None = None, words: bool = False) -> None:
    """Erase a person: she herself, an administrator, or (without `by`) who runs it on the machine.

    words : take the texts of her posts away, too; else they stay under her number. Raises NotAllowed, and NotPossible
    for the last administrator. Logged without her name.
    """
    if by is not None and by.pk != person.pk and not is_administrator(by):
        raise NotAllowed("not-allowed-erase")
    others = User.objects.select_for_update().filter(is_superuser=True, is_active=True).exclude(pk=person.pk)
    if person.is_superuser and not others.exists():
        raise NotPossible("people-last-administrator")
    erasing.send(sender=User, user=person, words=words)
    pseudonym = f"erased-{person.pk}@invalid"
    name = person.shown_name
    _plain(PeopleEntry).filter(person=person).update(email=pseudonym)
    _plain(PeopleEntry).filter(by=person, by_name=name).update(by_name="")
    doer = by if by is not None and by.pk != person.pk else None
    person.delete()
    PeopleEntry.objects.create(
        by=doer, by_name=doer.shown_name[:320] if doer else "", act=PeopleEntry.Act.ERASED, email=pseudonym,
    )  # fmt: skip


def _plain(model: type[models.Model]) -> QuerySet[Any]:
    """The rows of a table whatever its own manager leaves out or forbids: only erasing may change a log, and only to
    take a name out."""
    return QuerySet(model)


def _row(row: models.Model) -> dict[str, Any]:
    """A row by the names of its columns, as JSON holds it."""
    return {
        field.attname: _value(getattr(row, field.attname)) for field in row._meta.concrete_fields
        if not any(part in field.attname for part in SECRET)
    }  # fmt: skip


def _value(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | float | str | list | dict):
        return value
    return value.name if isinstance(value, FieldFile) else str(value)
