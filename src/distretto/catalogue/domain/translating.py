"""Translating a record: its words anew, its codes and numbers as they are in the original."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from distretto.catalogue.codes import code_list
from distretto.catalogue.domain import drafting
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.fields import Field
from distretto.catalogue.kinds import fields_of
from distretto.catalogue.models import Record
from distretto.catalogue.rights import can_translate
from distretto.people.roles import NotAllowed

NAMES = frozenset({"organisations", "sources", "links"})
"""Rows whose words are names: a translation begins with them as they are."""


def has_words(field: Field) -> bool:
    """Whether a translation has something to write there."""
    return field.is_text or any(column.is_text for column in field.columns)


def in_words(
    kind: str, original: Mapping[str, Any], texts: Mapping[str, Any], *, half: bool = False
) -> dict[str, Any]:
    """The translation's content: the texts where words are translated, everything else from the original.

    texts : the translated fields; of rows, one mapping of translated columns a line of the original.
    half : a draft may be translated in part: what a line cannot do without stays in the original's words.
    """
    content: dict[str, Any] = {}
    for name, value in original.items():
        field = fields_of(kind).get(name)
        if field is None:
            continue
        if field.is_text:
            content[name] = texts.get(name)
        elif field.takes == "rows":
            content[name] = _lines(field, value, texts.get(name) or (), half)
        else:
            content[name] = value
    content["original_title"] = original.get("original_title") or original.get("title")
    return {name: value for name, value in content.items() if value not in (None, "", [])}


def _lines(field: Field, original: Any, texts: Any, half: bool) -> list[dict[str, Any]]:
    columns = {column.name: column for column in field.columns}
    lines = []
    for place, line in enumerate(original):
        translated = texts[place] if place < len(texts) else {}
        merged = {}
        for name, value in line.items():
            column = columns.get(name)
            if column is None or not column.is_text:
                merged[name] = value
            elif translated.get(name) or not (half and column.needed):
                merged[name] = translated.get(name)
            else:
                merged[name] = value
        lines.append({name: value for name, value in merged.items() if value not in (None, "")})
    return lines


def texts_of(record: Record) -> dict[str, Any]:
    """The words of a translation's newest draft, without those that still are the original's."""
    content = drafting.newest_of(record).content
    original = record.original.content if record.original else {}
    found = {}
    for name, field in fields_of(record.kind).items():
        value = content.get(name)
        if value is None or not has_words(field):
            continue
        if field.takes == "rows" and name not in NAMES:
            theirs = original.get(name) or ()
            value = [_own(line, theirs[place] if place < len(theirs) else {}) for place, line in enumerate(value)]
        found[name] = value
    return found


def _own(line: Mapping[str, Any], original: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in line.items() if value != original.get(name)}


def first_texts(original: Record) -> dict[str, Any]:
    """What a translation begins with: names of organisations, sources and links as they are."""
    found = {}
    for name, field in fields_of(original.kind).items():
        if name in NAMES and original.content.get(name):
            words = {column.name for column in field.columns if column.is_text}
            found[name] = [{n: v for n, v in line.items() if n in words} for line in original.content[name]]
    return found


@transaction.atomic
def start_translation(*, original: Record, language: str, texts: Mapping[str, Any], by: Any) -> Record:
    """Begin the translation of a record into a language, as a draft under the same key and organisation."""
    if not can_translate(by, original):
        raise NotAllowed("not-allowed-translate")
    if original.original_id is not None:
        raise NotNow("not-now-translation-of-translation")
    taken = Record.objects.filter(key=original.key, language=language).exists()
    if taken or language not in code_list("languages"):
        raise NotNow("not-now-translated")
    record = drafting.start(
        kind=original.kind, language=language, by=by, key=original.key,
        content=in_words(original.kind, original.content, texts, half=True),
    )  # fmt: skip
    record.original, record.original_version, record.organisation = original, original.version, original.organisation
    record.save(update_fields=["original", "original_version", "organisation"])
    return record


@transaction.atomic
def save_translation(*, record: Record, texts: Mapping[str, Any], by: Any) -> None:
    """Save the translation anew against its original as it is now: it is no longer outdated once it is published."""
    if record.original is None:
        raise NotNow("not-now-no-translation")
    original = record.original
    drafting.save(record=record, content=in_words(record.kind, original.content, texts, half=True), by=by)
    record.original_version = original.version
    Record.objects.filter(pk=record.pk).update(original_version=original.version)
