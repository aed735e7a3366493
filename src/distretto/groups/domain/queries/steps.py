"""Where a group stands at a step of its cycle, and the matters in it that need somebody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

Name = Literal["mapped", "analysed", "benchmarked", "discussed", "proposed", "decided", "piloted", "monitored"]
NAMES: tuple[Name, ...] = (
    "mapped", "analysed", "benchmarked", "discussed", "proposed", "decided", "piloted", "monitored",
)  # fmt: skip
"""The steps of a theme's cycle in their order."""
How = Literal["divides", "turned", "unanswered", "late", "open", "stale"]
ORDER: tuple[How, ...] = ("divides", "turned", "unanswered", "late", "open", "stale")
"""What a meeting speaks about first: what divides, what turned, what is unanswered or late."""
Who = Literal[
    "coordinators", "members", "voters", "author", "owner", "addressee", "practitioners", "participants",
]  # fmt: skip


@dataclass(frozen=True)
class Matter:
    """One matter that is not done: what it is called, how it stands, and who should act.

    how : it divides people, evidence under it turned, nobody answered, its day is past, it is open, or nothing has
        moved for long (`stale`). title : as people wrote it, or in the page's language. path : its page, without the
        language. about : as everywhere, for example `proposal:12`. who : said by the message `acts-WHO`. since : since
        when it stands so. due : until when something is to be done.
    """

    how: How
    title: str
    path: str
    about: str
    who: Who
    since: datetime | None = None
    due: datetime | None = None


@dataclass(frozen=True)
class Step:
    """Where the group stands at one step, free of language.

    count : how much there is (records, threads, proposals …); 0 is nothing yet. open : how much of it is not done.
    what : the message `cycle-WHAT` that says the fact under the step, with arguments (`count` and `open` among them).
    path : the room in which it is done, without the language; empty where there is none. last : when it last moved.
    """

    name: Name
    what: str
    count: int
    open: int = 0
    path: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    last: datetime | None = None
    matters: tuple[Matter, ...] = ()
