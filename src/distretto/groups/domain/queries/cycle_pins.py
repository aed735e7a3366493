"""Where a group stands at analysing: the findings that it relies on, and those that turned and wait for an answer."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Model, Q, QuerySet

from distretto.groups.domain.queries.pinned import open_marks
from distretto.groups.domain.queries.steps import Matter, Step
from distretto.groups.models import Pilot, Pin, PinnedTo, Plan, Proposal, Recommendation, WorkingGroup

_THINGS: dict[str, type[Model]] = {"proposal": Proposal, "recommendation": Recommendation, "pilot": Pilot, "plan": Plan}
"""What findings are pinned to in a group; each has a title."""


def steps(group: WorkingGroup) -> tuple[Step, ...]:
    """What the group's pins add to the step `analysed`: how many findings it relies on, and which turned.

    Nothing where it relies on none.
    """
    titles = {
        f"{what}:{pk}": title
        for what, model in _THINGS.items()
        for pk, title in model._default_manager.filter(group=group).values_list("pk", "title")
    }
    count = _pinned(group, titles).values("hash").distinct().count()
    if not count:
        return ()
    matters = tuple(
        Matter(
            how="turned", title=titles[about], path=f"/pins/{about}/", about=about, who="owner",
            since=one.check.at if one.check is not None else None,
        )
        for about, one in open_marks() if about in titles
    )  # fmt: skip
    return (Step("analysed", "pinned", count, len(matters), arguments={"count": count}, matters=matters),)


def _pinned(group: WorkingGroup, abouts: Iterable[str]) -> QuerySet[Pin]:
    attached = PinnedTo.objects.filter(about__in=list(abouts), removed_at=None).values("pin_id")
    written_with = Q(proposals__group=group) | Q(recommendations__group=group)
    return Pin.objects.filter(Q(pk__in=attached) | written_with).order_by()
