"""The history of a record: its revisions with author and time, any two of them compared field by field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wagtail.models import Revision

from distretto.catalogue.differences import Difference, differences
from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.models import Record
from distretto.catalogue.rights import open_step
from distretto.rendering.text import t


@dataclass(frozen=True)
class Saved:
    """One revision: its number from the beginning, who saved it, when, and what it is now."""

    id: int
    number: int
    author: str
    at: Any
    words: str
    newest: bool


@dataclass(frozen=True)
class Compared:
    """Two revisions and what differs from the first to the second."""

    before: Saved
    after: Saved
    differences: tuple[Difference, ...]


@dataclass(frozen=True)
class HistoryPage:
    """Everything that the template shows.

    restoring : the revision that is about to be restored, with what that would change. others : the published
    translations that would be taken back with the record.
    """

    record: Record
    title: str
    written: str
    revisions: tuple[Saved, ...]
    compared: Compared | None
    restoring: Compared | None
    archiving: bool
    archived: bool
    can_restore: bool
    others: tuple[Record, ...]


def history_page(
    record: Record, language: str, *, before: str = "", after: str = "", restore: str = "", archive: bool = False
) -> HistoryPage:
    """The page. before, after : ids of revisions to compare; else the newest with the one before it."""
    found = list(record.revisions.select_related("user").order_by("-created_at", "-pk"))
    saved = tuple(_saved(one, len(found) - place, record, language) for place, one in enumerate(found))
    by_id = {one.pk: (one, row) for one, row in zip(found, saved, strict=True)}
    later = by_id.get(_number(after)) or (by_id[found[0].pk] if found else None)
    earlier = by_id.get(_number(before)) or (by_id[found[1].pk] if len(found) > 1 else None)
    wanted = by_id.get(_number(restore))
    return HistoryPage(
        record=record,
        title=newest_of(record).content.get("title", record.key),
        written=record.language,
        revisions=saved,
        compared=_compared(record, earlier, later, language) if earlier and later else None,
        restoring=_compared(record, by_id[found[0].pk], wanted, language) if wanted else None,
        archiving=archive and record.live,
        archived=not record.live and record.version > 0,
        can_restore=open_step(record) is None,
        others=tuple(record.translations.filter(live=True)),
    )


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 0


def _saved(one: Revision, number: int, record: Record, language: str) -> Saved:
    words = []
    if one.pk == record.live_revision_id:
        words.append(t("history-published", language))
    if one.pk == record.latest_revision_id:
        words.append(t("history-newest", language))
    author = one.user.shown_name if one.user else t("history-nobody", language)
    return Saved(one.pk, number, author, one.created_at, ", ".join(words), one.pk == record.latest_revision_id)


def _compared(
    record: Record, before: tuple[Revision, Saved], after: tuple[Revision, Saved], language: str
) -> Compared:
    old, new = before[0].as_object().content, after[0].as_object().content
    return Compared(before[1], after[1], differences(record.kind, old, new, language))
