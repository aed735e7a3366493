"""What is declared of a kind of data that an organisation may keep for itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from distretto.catalogue.own_kinds.file import OwnFile


@dataclass(frozen=True)
class OwnKind:
    """A kind of own data.

    dataset : the closed data set (`private.…`) under which its analyses read it. read : what a file says, from its
    bytes and its name; raises Unreadable for what is no table at all. template : an empty CSV, its heading alone.
    asked_at : the page, under a language, on which it is asked.
    """

    name: str
    dataset: str
    read: Callable[[bytes, str], OwnFile]
    template: str
    asked_at: str
