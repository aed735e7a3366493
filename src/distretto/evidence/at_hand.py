"""The store that a question is asked from, and the years that its data sets have: what bounds the years to choose from.

A newer vintage, or a table of one's own, has other years than those that an analysis was written with. Whoever asks
from another store than the user's says so with `asking_from`; everybody else need not know.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from distretto.evidence.dataset import UnknownDataset, Vintage
from distretto.evidence.store import Store, default_store

_ASKED_FROM: ContextVar[Store | None] = ContextVar("asked_from", default=None)
_BROUGHT: ContextVar[Mapping[str, Vintage]] = ContextVar("brought", default={})  # noqa: B039 - nobody changes it


@contextmanager
def asking_from(store: Store) -> Iterator[Store]:
    """Ask from this store as long as the block lasts: questions made inside it have its years to choose from."""
    token = _ASKED_FROM.set(store)
    try:
        yield store
    finally:
        _ASKED_FROM.reset(token)


@contextmanager
def brought_along(vintages: Iterable[Vintage]) -> Iterator[None]:
    """Have these vintages at hand as long as the block lasts, whatever the store has: a question came with its data."""
    token = _BROUGHT.set({vintage.name: vintage for vintage in vintages})
    try:
        yield
    finally:
        _BROUGHT.reset(token)


def store_at_hand() -> Store:
    """The store that is asked from, by default the user's own."""
    return _ASKED_FROM.get() or default_store()


def is_at_hand(dataset: str) -> bool:
    """Whether there is a vintage of a data set."""
    return _vintage(dataset) is not None


def years_at_hand(dataset: str) -> tuple[int, ...]:
    """The years of a data set as it is at hand; none where there is none of it."""
    vintage = _vintage(dataset)
    return vintage.years if vintage else ()


def span_at_hand(dataset: str) -> tuple[int, int] | None:
    """First and last year of a data set as it is at hand; None where there is none of it or it has no years."""
    years = years_at_hand(dataset)
    return (years[0], years[-1]) if years else None


def _vintage(dataset: str) -> Vintage | None:
    try:
        return _BROUGHT.get().get(dataset) or store_at_hand().vintage(dataset)
    except UnknownDataset:
        return None
