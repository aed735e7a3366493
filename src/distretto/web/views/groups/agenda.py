"""The agenda of a meeting, the draft that comes from what is open, and the notes in their versions."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.utils.http import url_has_allowed_host_and_scheme

from distretto.groups.domain import meeting as verbs
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.meeting import Item
from distretto.groups.domain.queries.meetings import coming_up
from distretto.groups.models import Meeting, MeetingNotes
from distretto.groups.rights import require_coordinates, require_proposes
from distretto.rendering.text import t
from distretto.web.caching import one_readers
from distretto.web.pages.groups.cycle import cycle_of
from distretto.web.pages.groups.drafting import agenda_draft
from distretto.web.pages.groups.meetings import notes_shown
from distretto.web.pages.groups.when import here
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.meetings import meeting_of, shown
from distretto.web.views.groups.opened import group_of

SPARE = 3
"""Empty lines at the end of the form of an agenda."""


@login_required
@refused
def agenda(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Write a meeting's agenda: lines in their order, each with how long it may take; an empty one goes."""
    one = meeting_of(http, key, number)
    require_coordinates(http.user, one.group)
    lines, fault = [Item(item.title, item.minutes, item.path) for item in one.agenda.all()], ""
    if http.method == "POST":
        lines = _items(http.POST)
        try:
            verbs.set_agenda(by=http.user, meeting=one, items=lines)
            messages.success(http, t("agenda-done", language))
            warn_of_length(http, one, language)
            return redirect(f"/{language}{verbs.meeting_path(one)}")
        except NotRight as error:
            fault = t(error.key, language, **error.arguments)
    context = {"meeting": one, "when": here(one, language), "lines": [*lines, *[Item("")] * SPARE], "fault": fault}
    return shown(http, language, one.group, "agenda", context, 422 if fault else 200)


@login_required
@refused
def draft(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """What the next meeting could speak about, to be changed and taken into its agenda in one step."""
    group, _ = group_of(http, key)
    require_coordinates(http.user, group)
    meetings = tuple(coming_up(group).filter(called_off_at=None))
    proposed = agenda_draft(cycle_of(group, language).matters, language)
    fault = ""
    if http.method == "POST":
        number = http.POST.get("meeting", "")
        one = get_object_or_404(Meeting, group=group, pk=number if number.isdecimal() else 0)
        ticked = {int(place) for place in http.POST.getlist("take") if place.isdecimal()}
        try:
            items = [item for place, item in enumerate(_items(http.POST)) if place in ticked]
            verbs.add_to_agenda(by=http.user, meeting=one, items=items)
            messages.success(http, t("agenda-taken-done", language, n=len(items)))
            warn_of_length(http, one, language)
            return redirect(f"/{language}{verbs.meeting_path(one)}")
        except NotRight as error:
            fault = t(error.key, language, **error.arguments)
    context = {"meetings": meetings, "proposed": proposed, "fault": fault}
    return shown(http, language, group, "agenda_draft", context, 422 if fault else 200)


@login_required
@refused
def notes(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Write a meeting's notes; where somebody has written meanwhile, hers stand beside one's own."""
    one = meeting_of(http, key, number)
    require_proposes(http.user, one.group)
    last = MeetingNotes.objects.filter(meeting=one).select_related("by").last()
    typed, after, fault, newer = last.text if last else "", last.number if last else 0, "", None
    if http.method == "POST":
        typed, sent = http.POST.get("text", ""), http.POST.get("after", "")
        try:
            verbs.write_notes(by=http.user, meeting=one, text=typed, after=int(sent) if sent.isdecimal() else -1)
            messages.success(http, t("notes-done", language))
            return redirect(f"/{language}{verbs.meeting_path(one)}#notes")
        except NotRight as error:
            fault = t(error.key, language, **error.arguments)
            newer = notes_shown(last, language) if error.key == "meeting-fault-newer-notes" and last else None
    if not typed and not last and not fault:
        typed = "\n\n".join(f"# {item.title}" for item in one.agenda.all())
    context = {
        "meeting": one, "when": here(one, language), "typed": typed, "after": after, "fault": fault, "newer": newer,
    }  # fmt: skip
    return shown(http, language, one.group, "notes", context, 422 if fault else 200)


@one_readers
def versions(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """All versions of a meeting's notes, the last one first."""
    one = meeting_of(http, key, number)
    found = MeetingNotes.objects.filter(meeting=one).select_related("by").order_by("-number")
    context = {"meeting": one, "versions": [notes_shown(version, language) for version in found]}
    return shown(http, language, one.group, "notes_versions", context)


def warn_of_length(http: HttpRequest, meeting: Meeting, language: str) -> None:
    """Say so where the items of an agenda take longer than the meeting lasts."""
    taken = sum(item.minutes or 0 for item in meeting.agenda.all())
    lasts = int((meeting.ends_at - meeting.starts_at).total_seconds()) // 60
    if taken > lasts:
        messages.warning(http, t("agenda-too-long", language, taken=taken, lasts=lasts))


def _items(sent: QueryDict) -> list[Item]:
    """The lines as they were typed; how long is unsaid where no number stands, and paths lead to our pages alone."""
    rows = zip(sent.getlist("item"), sent.getlist("minutes"), sent.getlist("path"), strict=False)
    return [
        Item(
            title.strip(), int(minutes) if minutes.strip().isdecimal() else None,
            path if path.startswith("/") and url_has_allowed_host_and_scheme(path, None) else "",
        )
        for title, minutes, path in rows
    ]  # fmt: skip
