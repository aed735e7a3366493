"""Translating a record: its words anew, its codes and numbers as they are in the original."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db import transaction
from wagtail.models import ModelLogEntry, Revision
from wagtail.signals import published

from distretto.catalogue.codes import code_list
from distretto.catalogue.domain import drafting, indexing
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.queries.related import content_of, versions_of
from distretto.catalogue.domain.writing_many import write_columns
from distretto.catalogue.fields import Field
from distretto.catalogue.kinds import fields_of
from distretto.catalogue.models import Record
from distretto.catalogue.rights import can_translate
from distretto.people.roles import NotAllowed

NAMES = frozenset({"organisations", "sources", "links"})
"""Rows whose words are names: a translation begins with them as they are."""

FOLLOWED = "catalogue.codes_followed"
"""Under which it stands in a translation's log that its codes and numbers became those of its original."""


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


def connect() -> None:
    """Have published translations follow what is published, from our own pages or from Wagtail's. The index listens
    before."""
    published.connect(_published, sender=Record, dispatch_uid="catalogue-codes-followed")


def _published(sender: type[Record], instance: Record, **_: Any) -> None:
    with transaction.atomic():
        follow_originals([instance])


def follow_originals(records: Iterable[Record]) -> None:
    """Give the published translations of these records, and these where they are translations, the codes and numbers
    of their originals as those are published now. Their words stay; they are outdated until somebody looks at them.

    Call it in a transaction.
    """
    published_now = {record.pk: record for record in records}
    keys = {record.key for record in published_now.values()}
    live = Record.objects.filter(key__in=keys, live=True, original__live=True).select_related("original")
    moved = []
    for translation in live:
        assert translation.original is not None
        own = translation.pk in published_now
        before = _translated(translation) if own else _published_before(translation.original)
        content = followed(translation, translation.original, before)
        if content != translation.content:
            translation.content = content
            moved.append(translation)
    write_columns(moved, ["content"])
    if moved:
        indexing.index(moved)
    for translation in moved:
        ModelLogEntry.objects.log_action(translation, FOLLOWED)


def followed(translation: Record, original: Record, before: Mapping[str, Any]) -> dict[str, Any]:
    """The translation's content with the codes and numbers of the original, its own words where there are any.

    before : the state of the original whose lines the translation's are; empty where that is not known.
    """
    texts: dict[str, Any] = {}
    for name, field in fields_of(translation.kind).items():
        own = translation.content.get(name)
        if own is None or not has_words(field):
            continue
        now = original.content.get(name) or ()
        texts[name] = _aligned(field, now, before.get(name) or now, own) if field.takes == "rows" else own
    content = in_words(translation.kind, original.content, texts, half=True)
    return {name: content[name] for name in fields_of(translation.kind) if name in content}


def _translated(translation: Record) -> dict[str, Any]:
    """The state of the original against which a translation was saved last."""
    assert translation.original is not None
    versions = versions_of(translation.original)
    version = next((one for one in versions if one.number == translation.original_version), versions[0])
    return content_of(translation.original, version)


def _published_before(original: Record) -> dict[str, Any]:
    """What was published of the original before what is published now; nothing where that is not known."""
    revisions = ModelLogEntry.objects.for_instance(original).filter(action="wagtail.publish", revision__isnull=False)
    last = (
        revisions.exclude(revision_id=original.live_revision_id)
        .order_by("-timestamp", "-pk").values_list("revision_id", flat=True).first()
    )  # fmt: skip
    return dict(Revision.objects.get(pk=last).as_object().content) if last else {}


def _aligned(
    field: Field, now: Sequence[Mapping[str, Any]], before: Sequence[Mapping[str, Any]],
    own: Sequence[Mapping[str, Any]],
) -> list[Mapping[str, Any]]:  # fmt: skip
    """The translated lines in the order of the original's lines: each where the line is that it translates.

    A line is known by its words; one whose words changed is taken for the one in its place, if nothing else was taken
    out or put in. For a new line there is nothing yet.
    """
    words = [column.name for column in field.columns if column.is_text]

    def said(line: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple(line.get(name) for name in words)

    left = {place: said(line) for place, line in enumerate(before[: len(own)])}
    found: list[int | None] = []
    for place, line in enumerate(now):
        same = [at for at, told in left.items() if told == said(line)]
        at = place if place in same else min(same, default=None)
        found.append(at)
        left.pop(at, None)  # type: ignore[arg-type]
    if len(now) == len(before):
        found = [place if at is None and place in left else at for place, at in enumerate(found)]
    return [own[at] if at is not None else {} for at in found]
