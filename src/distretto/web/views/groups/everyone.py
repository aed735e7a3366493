"""All working groups."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from distretto.web.caching import one_readers
from distretto.web.pages.groups.listed import group_list


@one_readers
def groups(http: HttpRequest, language: str) -> HttpResponse:
    """All groups that the reader may read."""
    listed = group_list(http.user, language, http.GET.dict())
    return render(http, "groups/list.html", {"page": listed, "section": "groups"})
