"""A group's whole record as an archive: every table of its own, its documents, and its log, which proves itself.

Members stand in it by their numbers and the names that all readers of the group see; no addresses, no secrets, and
nothing that is one reader's alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from django.contrib.auth import get_user_model
from django.db import models

from distretto.groups.domain.acting import act
from distretto.groups.domain.queries.log import FORM, lines_of
from distretto.groups.models import (
    Invitation,
    Knock,
    Notice,
    Participant,
    ProposalDraft,
    StatementVote,
    Tuning,
    Watch,
    WorkingGroup,
)
from distretto.groups.models.ballots import archived
from distretto.groups.rights import require_coordinates

LEFT_OUT: tuple[type[models.Model], ...] = (
    Invitation, Knock, Notice, Participant, ProposalDraft, StatementVote, Tuning, Watch,
)  # fmt: skip
"""Tables of one reader's alone, or that open something."""
SECRET = ("secret", "token", "receipt", "email", "address_hash")
"""Columns that open something or name somebody: no archive holds them."""


def archive(*, group: WorkingGroup, by: Any) -> bytes:
    """The archive of a group, for its coordinators; without `by` for who runs it on the machine. Logged as `archived`.

    A zip of one JSON Lines file a table, the documents as files, and `log.jsonl`, whose chain can be checked with
    `distretto groups verify ARCHIVE`.
    """
    if by is not None:
        require_coordinates(by, group)
    act(group=group, by=by, what="archived", about=f"group:{group.key}", content={"form": FORM})
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as file:
        file.writestr("log.jsonl", "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines_of(group)))
        for model, rows in tables_of(group):
            written = [_row(row, group) for row in rows]
            if written:
                lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in written)
                file.writestr(f"{model._meta.model_name}.jsonl", lines)
                _pack_files(file, rows)
    return packed.getvalue()


def tables_of(group: WorkingGroup) -> Iterator[tuple[type[models.Model], list[models.Model]]]:
    """Every table of the group's, with its rows: those that name it, and those that belong to such a row."""
    seen: set[type[models.Model]] = {WorkingGroup}
    yield WorkingGroup, [group]
    waiting: list[tuple[type[models.Model], list[Any]]] = [(WorkingGroup, [group.pk])]
    while waiting:
        parent, keys = waiting.pop(0)
        for relation in parent._meta.get_fields(include_hidden=True):
            if not (relation.auto_created and not relation.concrete and relation.one_to_many):
                continue
            model, name = relation.related_model, relation.field.name
            if model in seen or model in LEFT_OUT or model._meta.app_label != "groups":
                continue
            rows = archived(list(models.QuerySet(model).filter(**{f"{name}__in": keys}).order_by("pk")))
            seen.add(model)
            yield model, rows
            waiting.append((model, [row.pk for row in rows]))


def _row(row: models.Model, group: WorkingGroup) -> dict[str, Any]:
    """A row by its columns; a person by the name that the group's readers see."""
    written: dict[str, Any] = {}
    for field in row._meta.concrete_fields:
        if any(part in field.name for part in SECRET):
            continue
        value = getattr(row, field.attname)
        if field.is_relation and field.related_model is get_user_model():
            person = getattr(row, field.name)
            written[field.name] = person.shown_name if person is not None else None
        else:
            written[field.name] = value if value is None or isinstance(value, bool | int | list | dict) else str(value)
    return written


def _pack_files(file: ZipFile, rows: list[models.Model]) -> None:
    for row in rows:
        for field in row._meta.concrete_fields:
            if isinstance(field, models.FileField) and (kept := getattr(row, field.name)):
                with kept.open("rb") as content:
                    file.writestr(f"files/{kept.name}", content.read())
