"""What is wrong with a table of one's own, free of language: message keys with what they name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Fault:
    """One thing to mend: the key of a sentence, and its values.

    column : the heading of the file's column that it stands in, "" for the whole. rows : the first rows that have it,
    as the file counts them (its heading is row 1). count : how many rows have it. near : codes that may be meant.
    """

    key: str
    values: Mapping[str, object] = field(default_factory=dict)
    column: str = ""
    rows: tuple[int, ...] = ()
    count: int = 0
    near: tuple[str, ...] = ()


class WrongTable(ValueError):
    """The file cannot be taken; `faults` are all that were found, and nothing was kept."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("; ".join(f"{one.key} {dict(one.values)}" for one in faults))
        self.faults = tuple(faults)


def refuse(key: str, **values: object) -> WrongTable:
    """What to raise where one fault keeps the whole file out."""
    return WrongTable((Fault(key, values),))
