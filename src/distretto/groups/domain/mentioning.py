"""Mentions: `@` and the name of somebody who takes part in the group."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from distretto.groups.models import Member, WorkingGroup

_WORD_GOES_ON = re.compile(r"\w")


def mentionable(group: WorkingGroup) -> tuple[Any, ...]:
    """Whoever can be mentioned in the group: who takes part in it, or wrote in it as a guest."""
    states = (Member.State.ACTIVE, Member.State.GUEST)
    parts = Member.objects.filter(group=group, state__in=states, user__is_active=True).select_related("user")
    return tuple(part.user for part in parts)


def mentioned(text: str, group: WorkingGroup) -> tuple[Any, ...]:
    """Those whose names stand behind an `@` in the text, each once; of two that share a name, both."""
    if "@" not in text:
        return ()
    people = mentionable(group)
    names = tuple(dict.fromkeys(one.shown_name for one in people))
    found = {text[start + 1 : end].casefold() for start, end in mentions_in(text, names)}
    return tuple(one for one in people if one.shown_name.casefold() in found)


def mentions_in(text: str, names: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where names stand behind an `@`, from it to their end; the longest name that fits is meant."""
    longest = sorted(names, key=len, reverse=True)
    lowered = text.casefold() if len(text.casefold()) == len(text) else text.lower()
    for found in re.finditer("@", text):
        for name in longest:
            end = found.end() + len(name)
            fits = lowered[found.end() : end] == name.casefold()
            if fits and not _WORD_GOES_ON.match(text, end):
                yield found.start(), end
                break
