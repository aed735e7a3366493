"""The store that a question is asked from, and the years that its data sets have: what bounds the years to choose from.

A newer vintage, or a table of one's own, has other years than those that an analysis was written with. Whoever asks
from another store than the user's says so with `asking_from`; everybody else need not know.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from distretto.evidence.dataset import UnknownDataset
from distretto.evidence.store import Store, default_store

_ASKED_FROM: ContextVar[Store | None] = ContextVar("asked_from", default=None)


@contextmanager
def asking_from(store: Store) -> Iterator[Store]:
    """Ask from this store as long as the block lasts: questions made inside it have its years to choose from."""
    token = _ASKED_FROM.set(store)
    try:
        yield store
    finally:
        _ASKED_FROM.reset(token)


def store_at_hand() -> Store:
    """The store that is asked from, by default the user's own."""
    return _ASKED_FROM.get() or default_store()


def is_at_hand(dataset: str) -> bool:
    """Whether there is a vintage of a data set in the store that is asked from."""
    try:
        store_at_hand().vintage(dataset)
    except UnknownDataset:
        return False
    return True


def years_at_hand(dataset: str) -> tuple[int, ...]:
    """The years of a data set as it is at hand; none where there is none of it."""
    try:
        return store_at_hand().vintage(dataset).years
    except UnknownDataset:
        return ()


def span_at_hand(dataset: str) -> tuple[int, int] | None:
    """First and last year of a data set as it is at hand; None where there is none of it or it has no years."""
    years = years_at_hand(dataset)
    return (years[0], years[-1]) if years else None
