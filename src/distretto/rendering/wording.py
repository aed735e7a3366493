"""The Fluent messages of one language, each read when it is first said.

A page or an answer says a few dozen of some thousand messages, and reading one takes far longer than finding where
it stands.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Mapping
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

_ENTRY = re.compile(r"(-?[a-zA-Z][a-zA-Z0-9_-]*) *=")
_REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][a-zA-Z0-9_-]*)")


class Messages:
    """Messages by key. Reading is safe from many threads."""

    def __init__(self, locale: str, files: Iterable[str]) -> None:
        """`files` are the texts of Fluent files; of a key that stands twice the first counts."""
        self._bundle = FluentBundle([locale], use_isolating=False)
        self._sources: dict[str, str] = {}
        for text in files:
            for key, source in _entries(text):
                self._sources.setdefault(key, source)
        self._read: set[str] = set()
        self._lock = threading.Lock()

    def has_message(self, key: str) -> bool:
        """Whether there is a message under that key."""
        return key in self._sources and not key.startswith("-")

    def say(self, key: str, arguments: Mapping[str, Any]) -> str:
        """The message with its arguments; raises KeyError, and ValueError where it cannot be said with them."""
        if key not in self._read:
            with self._lock:
                self._load(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise ValueError(f"message {key!r} has no text")
        text, errors = self._bundle.format_pattern(pattern, dict(arguments))
        if errors:
            raise ValueError(f"message {key!r}: {errors[0]}")
        return str(text)

    def _load(self, key: str) -> None:
        """Read a message and those that it refers to, these first: a key counts as read when all of it is there."""
        waiting, found = [key], list[str]()
        while waiting:
            name = waiting.pop()
            if name in self._read or name in found or name not in self._sources:
                continue
            found.append(name)
            waiting += _REFERENCE.findall(self._sources[name])
        self._bundle.add_resource(FluentResource("\n".join(self._sources[name] for name in found)))
        self._read.update(found)


def _entries(text: str) -> Iterable[tuple[str, str]]:
    """The entries of a Fluent file: a key begins one at the start of a line, the lines set in belong to it."""
    key, lines = "", list[str]()
    for line in text.splitlines():
        begun = _ENTRY.match(line)
        if begun or line.startswith("#"):
            if key:
                yield key, "\n".join(lines)
            key, lines = (begun[1], [line]) if begun else ("", [])
        else:
            lines.append(line)
    if key:
        yield key, "\n".join(lines)
