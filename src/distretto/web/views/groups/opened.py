"""The group that an address is about, for whoever may read it."""

from __future__ import annotations

from django.http import Http404, HttpRequest

from distretto.groups.models import WorkingGroup
from distretto.groups.rights import Standing, standing


def group_of(http: HttpRequest, key: str) -> tuple[WorkingGroup, Standing]:
    """The group and what the reader is in it; for whoever may not read a closed group there is none."""
    group = WorkingGroup.objects.filter(key=key).first()
    found = standing(http.user, group) if group is not None else None
    if group is None or found is None or not found.reads:
        raise Http404
    return group, found
