"""Files that belong to a record: brought, served and taken away."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import SuspiciousFileOperation
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain import uploading
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import Attachment
from distretto.catalogue.rights import can_edit, can_see
from distretto.catalogue.wording import say_refusal
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t
from distretto.web.pages.catalogue.attached import IMAGES, attached_to
from distretto.web.views.catalogue.chosen import chosen_record
from distretto.web.views.catalogue.refusals import refused


@login_required
@refused
def files(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The files of a record; one is brought, or taken away, by sending this page's forms."""
    record = chosen_record(http, key, language, http.GET.get("in", ""))
    if not can_edit(http.user, record):
        raise NotAllowed("not-allowed-edit")
    fault = ""
    if http.method == "POST":
        try:
            if "remove" in http.POST:
                number = http.POST["remove"]
                attachment = get_object_or_404(record.attachments, pk=number if number.isdigit() else 0)
                uploading.detach(attachment=attachment, by=http.user)
                messages.success(http, t("files-removed", language, title=attachment.title))
            else:
                made = _brought(http, record)
                messages.success(http, t("files-brought", language, title=made.title))
            return redirect(record_address(language, key, "files/"))
        except NotNow as error:
            fault = say_refusal(error, language)
    context = {
        "record": record, "files": attached_to(record, language), "fault": fault, "section": "catalogue",
        "title": http.POST.get("title", ""), "most": uploading.LARGEST // 1024 // 1024,
    }  # fmt: skip
    return render(http, "catalogue/files.html", context, status=422 if fault else 200)


def _brought(http: HttpRequest, record: object) -> Attachment:
    brought = http.FILES.get("file")
    if brought is None:
        raise NotNow("not-now-file-none")
    if brought.size > uploading.LARGEST:
        raise NotNow("not-now-file-large", most=uploading.LARGEST // 1024 // 1024)
    return uploading.attach(
        record=record, data=brought.read(), name=brought.name, title=http.POST.get("title", ""), by=http.user
    )  # type: ignore[arg-type]


def serve(http: HttpRequest, language: str, key: str, number: int) -> FileResponse:
    """One file: an image to be shown, anything else to be saved; only where the record may be seen."""
    found = Attachment.objects.select_related("record").filter(pk=number, record__key=key).first()
    if found is None or not can_see(http.user, found.record):
        raise Http404
    name = found.file.name.rsplit("/", 1)[-1]
    try:
        opened = found.file.open("rb")
    except (OSError, SuspiciousFileOperation) as error:
        raise Http404 from error
    kind = found.media_type
    response = FileResponse(
        opened, as_attachment=kind not in IMAGES, filename=name,
        content_type=f"{kind}; charset=utf-8" if kind.startswith("text/") else kind,
    )  # fmt: skip
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["ETag"] = f'"{found.sha256}"'
    response["Cache-Control"] = "public, max-age=3600" if found.record.live else "private, no-store"
    return response
