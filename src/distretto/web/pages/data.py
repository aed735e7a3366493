"""The data that an installation stands on, as their page lists them: what is open, and what the catalogue holds."""

from __future__ import annotations

from dataclasses import dataclass

from distretto.evidence.dataset import Vintage
from distretto.evidence.revisions import is_published
from distretto.evidence.store import Store
from distretto.rendering import text


@dataclass(frozen=True)
class DataLine:
    """A data set by the version that is read; label : its name in words; earlier : how many other versions are kept.

    change : of the catalogue, at which change it was written.
    """

    label: str
    read: Vintage
    earlier: int
    change: int | None = None


@dataclass(frozen=True)
class DataPage:
    """The open data sets and those of the catalogue, each by label."""

    open: tuple[DataLine, ...]
    catalogue: tuple[DataLine, ...]


def data_here(store: Store, language: str) -> DataPage:
    """Every data set once, by the version that answers read."""
    lines = sorted((_line(store, name, language) for name in store.datasets()), key=lambda line: line.label.casefold())
    return DataPage(
        tuple(line for line in lines if line.change is None), tuple(line for line in lines if line.change is not None),
    )


def _line(store: Store, name: str, language: str) -> DataLine:
    read = store.vintage(name)
    return DataLine(
        label=text.write_cell("dataset", name, language), read=read,
        earlier=len(store.vintages(name)) - 1,
        change=int(read.version.partition("-")[0]) if not is_published(name) else None,
    )
