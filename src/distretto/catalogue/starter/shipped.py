"""The starter catalogue as it is shipped, read without a database."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from distretto.catalogue.kinds import NAMES


@dataclass(frozen=True)
class Shipped:
    """A record as it is shipped.

    original : the language of the record that this one translates; empty for what is no translation.
    """

    key: str
    kind: str
    language: str
    confirmation: str
    content: dict[str, Any]
    original: str = ""


@cache
def shipped() -> tuple[Shipped, ...]:
    """All records of the starter catalogue, those that others translate first."""
    found = [
        Shipped(**json.loads(line)) for file in _files() for line in file.read_text(encoding="utf-8").splitlines()
    ]
    return tuple(sorted(found, key=lambda one: bool(one.original)))


def edition() -> str:
    """A hash of what is shipped: another one where a record is another."""
    digest = hashlib.sha256()
    for file in _files():
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _files() -> Iterator[Traversable]:
    for name in NAMES:
        file = files(__package__) / "data" / f"{name}.jsonl"
        if file.is_file():
            yield file
