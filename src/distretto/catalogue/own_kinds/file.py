"""A file of own data as it was read: what it holds, what is wrong in it, and how it is laid down."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from distretto.catalogue.document import Fault
from distretto.catalogue.interfaces.entries import Where
from distretto.evidence.dataset import Vintage

PREVIEW = 8
"""Rows of a file that are shown before it is kept."""


@dataclass(frozen=True)
class Origin:
    """Whose data a version is: what stands in the provenance of the answers. day : when it came (ISO 8601)."""

    organisation: str
    name: str
    number: int
    day: str


@dataclass(frozen=True)
class OwnFile:
    """What a file says.

    rows : how many things it holds, faulty ones included. columns : those taken over, by the names that the kind gives
    them; passed_over : headings that say nothing to the kind. first : the first rows, cell by cell, in the order of
    columns. notes : what is no fault but should be known, as message keys with arguments. faults : everything that is
    wrong, with the place of each; a file with one is not kept. write : lays it into a folder as a vintage.
    read_as : how it was read, where its kind remembers that.
    """

    rows: int
    columns: tuple[str, ...]
    passed_over: tuple[str, ...]
    first: tuple[tuple[str, ...], ...]
    notes: tuple[Fault, ...]
    faults: tuple[tuple[Where, Fault], ...]
    write: Callable[[Origin, Path], Vintage]
    read_as: Mapping[str, Any] = field(default_factory=dict)
