"""What a file says, before anybody asks whether it is right: records as they stand in it, and where each value stood.

Every reader (`csv_form`, `xlsx_form`, `jsonld`, `stip`) hands out `Entry` objects; the import knows nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from distretto.catalogue.document import KEY, Fault

IN_ADDRESSES = frozenset({"all", "compare", "export", "follow", "import", "imports", "new", "saved", "stop", "write",
                          "translations"})  # fmt: skip
"""Words that stand in addresses where a key does: no record is called so."""
LONGEST_KEY = 120


def is_key(text: str) -> bool:
    """Whether a record may have it as its key."""
    return bool(KEY.fullmatch(text)) and len(text) <= LONGEST_KEY and text not in IN_ADDRESSES


class Unreadable(ValueError):
    """The file as a whole cannot be read; `key` is the message that says why and what would help."""

    def __init__(self, key: str, **arguments: Any) -> None:
        super().__init__(key)
        self.key = key
        self.arguments = arguments


@dataclass(frozen=True)
class Where:
    """Where a value stood: the row as the file counts it (headings are row 1), the column, its letter, the sheet."""

    row: int
    column: str = ""
    letter: str = ""
    value: str = ""
    sheet: str = ""


@dataclass(frozen=True)
class Entry:
    """A record as it stands in a file.

    row : where it begins. kind, key, language, organisation : as stated, empty where they are not.
    content : what was read, wrong values included. stated : the fields that the file speaks of: others stay as
    they are in a record that is there already.
    faults : what could not be read. places : where each path of the content stood.
    confirmation : the state in which a new record is to begin, where its source is somebody else's.
    """

    row: int
    kind: str
    key: str
    language: str
    organisation: str
    content: Mapping[str, Any]
    stated: frozenset[str]
    faults: tuple[Fault, ...] = ()
    places: Mapping[str, Where] = field(default_factory=dict)
    confirmation: str = ""

    def where(self, path: str) -> Where:
        """Where a path stood: its own cell, the cell of the field, or the row."""
        parts = path.split(".")
        for length in range(len(parts), 0, -1):
            found = self.places.get(".".join(parts[:length]))
            if found is not None:
                return found
        return Where(self.row)


@dataclass(frozen=True)
class Reading:
    """All that a file says.

    faults : what is wrong with its headings, with the place of each. left_out : records that are about no place that
    the catalogue knows.
    """

    entries: tuple[Entry, ...]
    faults: tuple[tuple[Where, Fault], ...] = ()
    left_out: int = 0


@dataclass(frozen=True)
class Item:
    """A record as it leaves the catalogue, with the content that the person who asks may see.

    original : of a translation, the language of what it translates. organisation : its key. published : ISO 8601.
    marks : of reports that were upheld, what kind of doubt there is and since when (`wrong 2026-11-23`), with
    semicolons between them.
    """

    kind: str
    key: str
    language: str
    content: Mapping[str, Any]
    original: str = ""
    organisation: str = ""
    confirmation: str = ""
    version: int = 0
    published: str = ""
    marks: str = ""
