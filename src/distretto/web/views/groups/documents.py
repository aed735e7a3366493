"""Documents of a group: brought, renewed, taken away and served."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import SuspiciousFileOperation
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from distretto.groups.called import group_path
from distretto.groups.domain import filing as verbs
from distretto.groups.domain.errors import NotRight
from distretto.groups.models import DocumentVersion, GroupDocument, Meeting, WorkingGroup
from distretto.rendering.file_types import LARGEST
from distretto.rendering.text import t
from distretto.web.caching import one_readers
from distretto.web.pages.groups.documents import IMAGES, documents_page
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import group_of, pages_in

shown = pages_in("documents")


@one_readers
@refused
def documents(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The documents of a group; one is brought, renewed, taken away or brought back by sending this page's forms."""
    group, found = group_of(http, key)
    fault, at = "", ""
    if http.method == "POST" and http.user.is_authenticated:
        at = http.POST.get("document", "")
        try:
            messages.success(http, t(_done(http, group), language))
            return redirect(f"/{language}{group_path(key, 'documents/')}")
        except NotRight as error:
            fault = t(error.key, language, **error.arguments)
    page = documents_page(group, found, http.user, language, http.GET.get("page", ""))
    context = {
        "page": page, "fault": fault, "at": at, "most": LARGEST // verbs.MEGABYTE, "title": http.POST.get("title", ""),
        "meeting": http.GET.get("meeting", ""),
    }  # fmt: skip
    return shown(http, language, group, "documents", context, 422 if fault else 200)


def _done(http: HttpRequest, group: WorkingGroup) -> str:
    """Do what was sent; the message that says so."""
    number, act = http.POST.get("document", ""), http.POST.get("act", "")
    if not number:
        verbs.bring(
            by=http.user, group=group, title=http.POST.get("title", ""), note=http.POST.get("note", ""),
            meeting=_meeting(http, group), **_file(http),
        )  # fmt: skip
        return "document-brought-done"
    document = get_object_or_404(GroupDocument, group=group, pk=number if number.isdecimal() else 0)
    if act == "take_away":
        verbs.take_away(by=http.user, document=document)
        return "document-taken-away-done"
    if act == "bring_back":
        verbs.bring_back(by=http.user, document=document)
        return "document-brought-back-done"
    verbs.renew(by=http.user, document=document, note=http.POST.get("note", ""), **_file(http))
    return "document-renewed-done"


def _file(http: HttpRequest) -> dict[str, Any]:
    brought = http.FILES.get("file")
    if brought is None:
        raise NotRight("file", "not-now-file-none")
    if brought.size > LARGEST:
        raise NotRight("file", "not-now-file-large", most=LARGEST // verbs.MEGABYTE)
    return {"data": brought.read(), "name": brought.name}


def _meeting(http: HttpRequest, group: WorkingGroup) -> Meeting | None:
    number = http.POST.get("meeting", "")
    return Meeting.objects.filter(group=group, pk=number).first() if number.isdecimal() else None


@one_readers
def serve(http: HttpRequest, language: str, key: str, number: int, version: int) -> FileResponse:
    """One version of a document: an image to be shown, anything else to be saved."""
    group, _ = group_of(http, key)
    found = DocumentVersion.objects.filter(
        document__group=group, document=number, number=version, document__taken_away_at=None
    ).first()  # fmt: skip
    if found is None:
        raise Http404
    try:
        opened = found.file.open("rb")
    except (OSError, SuspiciousFileOperation) as error:
        raise Http404 from error
    kind = found.media_type
    response = FileResponse(
        opened, as_attachment=kind not in IMAGES, filename=found.file.name.rsplit("/", 1)[-1],
        content_type=f"{kind}; charset=utf-8" if kind.startswith("text/") else kind,
    )  # fmt: skip
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["ETag"] = f'"{found.sha256}"'
    return response
