"""What all pages of groups begin and end with: the group that an address is about, and its frame around the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from distretto.groups.domain.errors import NotRight
from distretto.groups.models import WorkingGroup
from distretto.groups.rights import Standing, standing
from distretto.rendering.text import t
from distretto.web.pages.groups.frame import group_frame


def group_of(http: HttpRequest, key: str) -> tuple[WorkingGroup, Standing]:
    """The group and what the reader is in it; for whoever may not read a closed group there is none."""
    group = WorkingGroup.objects.filter(key=key).first()
    found = standing(http.user, group) if group is not None else None
    if group is None or found is None or not found.reads:
        raise Http404
    return group, found


def pages_in(room: str) -> Callable[..., HttpResponse]:
    """What shows a page in a room of a group: `shown(http, language, group, template, context, status)`."""

    def shown(
        http: HttpRequest, language: str, group: WorkingGroup, name: str, context: Mapping[str, Any], status: int = 200
    ) -> HttpResponse:
        frame = group_frame(group, http.user, language, room)
        whole = {"frame": frame, "section": "groups", **context}
        return render(http, f"groups/{name}.html", whole, status=status)

    return shown


def faults_of(error: NotRight, language: str, **more: Any) -> dict[str, str]:
    """What is not right, at its field. more : what its message wants besides."""
    return {error.field: t(error.key, language, **{**more, **error.arguments})}
