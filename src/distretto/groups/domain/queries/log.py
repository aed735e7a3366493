"""The log of a group: whether its chain holds."""

from __future__ import annotations

from distretto.groups.domain.acting import FIRST, line_hash
from distretto.groups.models import Act, WorkingGroup


def first_broken(group: WorkingGroup) -> int | None:
    """The number of the first line that was changed, taken out or put in; None where the whole chain holds."""
    previous = FIRST
    for place, line in enumerate(Act.objects.filter(group=group).order_by("number").iterator(), start=1):
        made = line_hash(
            group=group.key, number=line.number, at=line.at, member=line.member, what=line.what, about=line.about,
            content=line.content, previous=previous,
        )  # fmt: skip
        if line.number != place or line.previous != previous or line.hash != made:
            return place
        previous = line.hash
    return None
