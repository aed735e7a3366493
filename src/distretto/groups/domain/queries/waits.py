"""Something on the path of a decision that waits for a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Waits:
    """One thing that waits for one person, free of language.

    what : the message `waits-WHAT`; arguments : its parameters. path : where it is done, without the language.
    about : what it is about, for example `ballot:3`. due : until when it can be done; None where nothing ends.
    """

    what: str
    path: str
    about: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    due: datetime | None = None
