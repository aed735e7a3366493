"""The published records as data: at which state the catalogue is, what has changed since, and what is in it."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import connection

from distretto.catalogue.datasets import DATASETS, Published, State
from distretto.catalogue.models import Changes, Record

_COLUMNS = ("key", "language", "version", "original_id", "confirmation", "content", "last_published_at")


def state() -> State:
    """The state of this database's catalogue."""
    value, epoch = Changes.objects.values_list("value", "epoch").filter(pk=1).first() or (0, 0)
    settings = connection.settings_dict
    return State(f"{connection.vendor}:{settings['HOST']}:{settings['NAME']}", value, epoch)


def kinds_changed(before: State | None, now: State) -> tuple[str, ...]:
    """The kinds of which a record was published, changed or taken back since; all where that cannot be told."""
    same = before is not None and (before.origin, before.epoch) == (now.origin, now.epoch)
    if before is None or not same or before.value > now.value:
        return tuple(DATASETS)
    changed = Record.objects.filter(changed__gt=before.value).order_by().values_list("kind", flat=True).distinct()
    return tuple(kind for kind in DATASETS if kind in set(changed))


def settled() -> bool:
    """Whether what was read will stay: in a transaction it may never come to be."""
    return not connection.in_atomic_block


def records(kind: str) -> Sequence[Published]:
    """The published records of a kind in every language."""
    found = Record.objects.filter(kind=kind, live=True).order_by("key", "language").values_list(*_COLUMNS)
    return [
        Published(key, kind, language, version, original is None, confirmation, content, f"{day:%Y-%m-%d}")
        for key, language, version, original, confirmation, content, day in found.iterator(chunk_size=2_000)
    ]
