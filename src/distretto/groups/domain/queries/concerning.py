"""What groups have to say on an area: their consultations and their recommendations."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import Q

from distretto.evidence.classifications.areas import parse_area
from distretto.groups.models import Consultation, Recommendation, WorkingGroup


def consultations_concerning(area: str) -> tuple[Consultation, ...]:
    """The consultations of groups that everybody reads and that are for the area, or for no area: the latest first.

    Those whose results everybody may see now: they are closed, or shown to all meanwhile.
    """
    told = Q(closed_at__isnull=False) | Q(shows=Consultation.Shows.ALWAYS, opened_at__isnull=False)
    found = Consultation.objects.filter(told).exclude(group__openness=WorkingGroup.Openness.CLOSED)
    every = found.select_related("group").prefetch_related("pictures", "statements").order_by("-opened_at")
    return tuple(one for one in every if not one.group.area or touches([one.group.area], area))


def recommendations_concerning(area: str) -> tuple[Recommendation, ...]:
    """The recommendations that were published, stand, and are for the area or for no one area: the latest first."""
    found = Recommendation.objects.exclude(published_at=None).filter(withdrawn_at=None)
    every = found.exclude(group__openness=WorkingGroup.Openness.CLOSED).select_related("group")
    every = every.prefetch_related("replies", "notes").order_by("-year", "-number")
    return tuple(one for one in every if not one.areas or touches(one.areas, area))


def touches(areas: Sequence[str], area: str) -> bool:
    """Whether one of the areas and the area lie in one another."""
    own = parse_area(area).members
    others = [code for one in areas for code in parse_area(one).members]
    return any(mine.startswith(other) or other.startswith(mine) for mine in own for other in others)
