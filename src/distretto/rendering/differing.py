"""What a text lost and gained on its way to another, cut at words."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Literal

Mark = Literal["same", "ins", "del"]
_TOKENS = re.compile(r"\s+|[\w’'.,%-]*\w|[^\w\s]")


def pieces(before: str, after: str) -> tuple[tuple[Mark, str], ...]:
    """The later text in pieces with what it lost and gained, cut at words."""
    old, new = _TOKENS.findall(before), _TOKENS.findall(after)
    found: list[tuple[Mark, str]] = []
    for what, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            found.append(("same", "".join(old[i1:i2])))
            continue
        if i2 > i1:
            found.append(("del", "".join(old[i1:i2])))
        if j2 > j1:
            found.append(("ins", "".join(new[j1:j2])))
    return tuple(found)
