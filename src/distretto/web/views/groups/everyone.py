"""All working groups, and the page of one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from distretto.groups.models import Member
from distretto.groups.rights import readable_groups
from distretto.web.caching import one_readers
from distretto.web.pages.groups.frame import group_frame
from distretto.web.views.groups.opened import framed


@one_readers
def groups(http: HttpRequest, language: str) -> HttpResponse:
    """All groups that the reader may read."""
    found = tuple(group_frame(group, http.user, language) for group in readable_groups(http.user))
    return render(http, "groups/list.html", {"groups": found, "section": "groups"})


@one_readers
def group(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """A group's own page."""
    return render(http, "groups/group.html", {"frame": framed(http, language, key), "section": "groups"})


@one_readers
def members(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Who takes part in a group."""
    frame = framed(http, language, key, "members")
    parts = Member.objects.filter(group=frame.group, state=Member.State.ACTIVE, user__isnull=False)
    context = {"frame": frame, "parts": parts.select_related("user"), "section": "groups"}
    return render(http, "groups/members.html", context)
