"""Opening a group, changing what is said of it, closing it down and opening it again."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from distretto.groups.called import group_name, group_path
from distretto.groups.domain import working_groups as verbs
from distretto.groups.domain.errors import NotRight
from distretto.groups.rights import require_coordinates
from distretto.rendering.text import t
from distretto.web.pages.groups.frame import group_frame
from distretto.web.pages.groups.opening import FIELDS, group_form
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of, group_of


@login_required
@refused
def new(http: HttpRequest, language: str) -> HttpResponse:
    """Open a group; who opens it coordinates it."""
    typed, faults = None, {}
    if http.method == "POST":
        typed = {name: http.POST.get(name, "") for name in FIELDS}
        try:
            made = verbs.open_group(by=http.user, **typed)
            messages.success(http, t("group-opened-done", language, name=group_name(made, language)))
            return redirect(f"/{language}{group_path(made.key, 'members/')}")
        except NotRight as error:
            faults = faults_of(error, language)
    form = group_form(None, http.user, language, typed, faults)
    return render(http, "groups/new.html", {"form": form, "section": "groups"}, status=422 if faults else 200)


@login_required
@refused
def change(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Change what is said of a group."""
    group, found = group_of(http, key)
    require_coordinates(http.user, group)
    typed, faults = None, {}
    if http.method == "POST":
        typed = {name: http.POST.get(name, "") for name in FIELDS if name != "theme"}
        try:
            verbs.change_group(by=http.user, group=group, **typed)
            messages.success(http, t("group-changed-done", language))
            return redirect(f"/{language}{group_path(key)}")
        except NotRight as error:
            faults = faults_of(error, language)
            group.refresh_from_db()
    context = {
        "frame": group_frame(group, http.user, language, "-", found), "section": "groups",
        "form": group_form(group, http.user, language, typed, faults),
    }  # fmt: skip
    return render(http, "groups/change.html", context, status=422 if faults else 200)


@login_required
@refused
def close(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Close a group down, once it was asked whether that is meant."""
    group, found = group_of(http, key)
    require_coordinates(http.user, group)
    if http.method == "POST":
        verbs.close_group(by=http.user, group=group)
        messages.success(http, t("group-closed-done", language))
        return redirect(f"/{language}{group_path(key)}")
    frame = group_frame(group, http.user, language, "-", found)
    return render(http, "groups/close.html", {"frame": frame, "section": "groups"})


@login_required
@require_POST
@refused
def reopen(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Open a group again that was closed down."""
    group, _ = group_of(http, key)
    verbs.reopen_group(by=http.user, group=group)
    messages.success(http, t("group-reopened-done", language))
    return redirect(f"/{language}{group_path(key)}")
