"""How recommendations are asked: the published ones by theme, region and reply, those of a group, one by its number."""

from __future__ import annotations

from django.db.models import CharField, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from distretto.groups.models import Recommendation, RecommendationReply, WorkingGroup

NO_REPLY = "none"
STATES = (NO_REPLY, *RecommendationReply.Answer.values)
"""States of the reply that can be asked for."""


def published() -> QuerySet[Recommendation]:
    """The published recommendations with the last reply's answer as `answered`, the newest first.

    What a closed group publishes is public like everybody's: it has an addressee.
    """
    last = RecommendationReply.objects.filter(recommendation=OuterRef("pk")).order_by("-pk").values("answer")[:1]
    found = Recommendation.objects.exclude(published_at=None).select_related("group", "organisation", "decision")
    return found.annotate(
        answered=Coalesce(Subquery(last), Value(NO_REPLY), output_field=CharField())
    ).order_by("-year", "-number")  # fmt: skip


def numbered(year: int, number: int) -> Recommendation | None:
    """The published recommendation of that number."""
    return published().filter(year=year, number=number).first()


def drafts_of(group: WorkingGroup) -> QuerySet[Recommendation]:
    """The group's drafts, the newest first."""
    return Recommendation.objects.filter(group=group, published_at=None).select_related("group", "decision")


def recommendations_on(about: str) -> QuerySet[Recommendation]:
    """The published recommendations on a thing."""
    return published().filter(about=about)
