"""What is declared of a kind of data that an organisation may keep for itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from distretto.catalogue.own_kinds.file import OwnFile
from distretto.evidence.store import Store


@dataclass(frozen=True)
class OwnKind:
    """A kind of own data.

    dataset : the closed data set (`private.…`) under which its analyses read it. read : what a file says, from its
    bytes and its name; raises Unreadable for what is no table at all. export : what a version's store holds, as the
    rows of a table under its heading. template : an empty CSV, its heading alone. analysis : that is asked of it.
    asked_at : the page, under a language, on which it is asked, with the number of the data set as `set`.
    in_steps : whether its files are of any size, and what their columns mean is asked (`domain/own_incoming.py`).
    """

    name: str
    dataset: str
    read: Callable[[bytes, str], OwnFile]
    export: Callable[[Store], Iterable[Sequence[object]]]
    template: str
    analysis: str
    asked_at: str
    in_steps: bool = False
