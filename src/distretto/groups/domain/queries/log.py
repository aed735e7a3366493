"""The log of a group: its lines as they are handed out, and whether their chain holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from distretto.groups.domain.acting import FIRST, line_hash
from distretto.groups.models import Act, WorkingGroup

FORM = "distretto-log-1"
"""The form of the lines that are handed out."""


def lines_of(group: WorkingGroup) -> Iterator[dict[str, Any]]:
    """The lines of a group's log in their order, as they are hashed."""
    for line in Act.objects.filter(group=group).order_by("number").iterator():
        yield {
            "group": group.key, "number": line.number, "at": line.at.isoformat(), "member": line.member,
            "what": line.what, "about": line.about, "content": line.content, "previous": line.previous,
            "hash": line.hash,
        }  # fmt: skip


def first_broken(group: WorkingGroup) -> int | None:
    """The number of the first line that was changed, taken out or put in; None where the whole chain holds."""
    return first_broken_line(lines_of(group))


def first_broken_line(lines: Iterable[Mapping[str, Any]]) -> int | None:
    """The place of the first line that does not follow from the one before, beginning with 1; None where all do.

    What was cut off at the end shows only beside an earlier copy: its last hash must be among these.
    """
    previous = FIRST
    for place, line in enumerate(lines, start=1):
        made = line_hash(
            group=line["group"], number=line["number"], at=datetime.fromisoformat(line["at"]), member=line["member"],
            what=line["what"], about=line["about"], content=line["content"], previous=previous,
        )  # fmt: skip
        if line["number"] != place or line["previous"] != previous or line["hash"] != made:
            return place
        previous = line["hash"]
    return None
