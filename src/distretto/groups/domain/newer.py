"""Two at once: a form carries a mark of what its writer saw, so that nobody's newer words are written over."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from distretto.groups.domain.acting import text_hash
from distretto.groups.domain.errors import NotRight


def mark_of(said: Sequence[Any]) -> str:
    """What is said, in a few signs: a form carries it to tell whether other words were written since."""
    return text_hash(json.dumps(list(said)))[:16]


def unless_newer(seen: str, now: Sequence[Any], wanted: Sequence[Any], fault: str) -> None:
    """Raise NotRight at `newer` where other words than those wanted were written since they were seen.

    seen : the mark that the writer's form carries; empty where she saw nothing. now : what stands. wanted : her words.
    """
    if seen and seen != mark_of(now) and list(now) != list(wanted):
        raise NotRight("newer", fault)
