"""Data that an organisation keeps for itself: sent in, looked at before they are kept, replaced, undone, deleted."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import PurePath

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import urlencode
from django.utils.text import slugify
from django.views.decorators.cache import never_cache

from distretto.catalogue.domain import import_files, own_data, own_incoming
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.interfaces.entries import Unreadable
from distretto.catalogue.interfaces.saying import say_unreadable
from distretto.catalogue.models import OwnData
from distretto.catalogue.own_kinds import KINDS
from distretto.catalogue.rights import can_keep_for
from distretto.catalogue.wording import say_refusal
from distretto.evidence.classifications.transliteration import folded
from distretto.evidence.own.faults import WrongTable
from distretto.people.models import Organisation
from distretto.rendering.text import t
from distretto.web.pages.organisation_data import base_address, check_page, data_page, set_page
from distretto.web.pages.own_coming import fault_said
from distretto.web.views.catalogue.refusals import refused

LARGEST = 10
"""Megabytes of a file."""


@login_required
@never_cache
def every(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """What the organisation keeps; a file that is sent is looked at first."""
    organisation = own_organisation(http, key)
    values = _chosen(http.POST if http.method == "POST" else http.GET)
    faults: dict[str, str] = {}
    if http.method == "POST":
        sent = http.FILES.get("file")
        if sent is None:
            faults["file"] = t("own-data-no-file", language)
        elif KINDS[values["kind"]].in_steps:
            values["file"] = str(sent.name)[:200]
            values["name"] = values["name"] or PurePath(values["file"]).name.partition(".")[0][: own_data.LONGEST_NAME]
            faults, token = _sent(http, organisation, sent, values, language)
            if token:
                return redirect(f"{base_address(organisation, language)}coming/{token}/")
        elif sent.size > LARGEST * 2**20:
            faults["file"] = t("own-data-large", language, most=LARGEST)
        else:
            data, values = sent.read(), {**values, "file": str(sent.name)[:200]}
            values["name"] = values["name"] or PurePath(values["file"]).stem[: own_data.LONGEST_NAME]
            faults = _faults(organisation, data, values, language)
            if not faults:
                sha256 = import_files.keep(data=data, by=http.user)
                address = base_address(organisation, language)
                return redirect(f"{address}check/{sha256}/?{urlencode({k: v for k, v in values.items() if v})}")
    page = data_page(organisation, http.user, language, values, faults)
    return render(http, "account/organisation_data.html", {"page": page}, status=422 if faults else 200)


@login_required
@never_cache
@refused
def check(http: HttpRequest, language: str, key: str, sha256: str) -> HttpResponse:
    """What the file holds and what is wrong in it; sent by the button on it, it is kept."""
    organisation, values = own_organisation(http, key), _chosen(http.GET)
    values["file"] = http.GET.get("file", "")[:200]
    data = import_files.kept(sha256=sha256, by=http.user)
    if data is None:
        gone = data_page(organisation, http.user, language, values, {"file": t("import-gone", language)})
        return render(http, "account/organisation_data.html", {"page": gone}, status=410)
    instead = _instead(http, organisation, values)
    kind = KINDS[instead.kind if instead else values["kind"]]
    if kind.in_steps:
        raise Http404
    file = kind.read(data, values["file"])
    if http.method == "POST" and not file.faults:
        kept = own_data.keep(
            organisation=organisation, kind=values["kind"], name=values["name"], file=file,
            file_name=values["file"], by=http.user, instead=instead,
        )
        import_files.forget(sha256=sha256, by=http.user)
        messages.success(http, t("own-data-kept", language, name=kept.name, organisation=organisation.name))
        return redirect(f"{base_address(organisation, language)}{kept.pk}/")
    page = check_page(organisation, file, values, instead, language)
    return render(http, "account/organisation_data_check.html", {"page": page}, status=422 if file.faults else 200)


@login_required
@never_cache
def one(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """One data set: its version in use, and the ones before it."""
    page = set_page(_data(http, key, number), language)
    return render(http, "account/organisation_data_set.html", {"page": page})


@login_required
@never_cache
def download(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """The version in use as a file."""
    data = _data(http, key, number)
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerows(KINDS[data.kind].export(own_data.store_of(data)))
    response = HttpResponse(buffer.getvalue().encode("utf-8-sig"), content_type="text/csv; charset=utf-8")
    name = slugify(folded(data.name)) or data.kind
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


@login_required
@never_cache
@refused
def undo(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Ask whether to go back to the version before, and do it."""
    data = _data(http, key, number)
    page = set_page(data, language)
    if http.method == "POST":
        now = own_data.undo(data=data, by=http.user)
        if now is None:
            messages.success(http, t("own-data-undone-all", language, name=data.name))
            return redirect(page.base)
        messages.success(http, t("own-data-undone", language, name=data.name, version=now.number))
        return redirect(page.address)
    return render(http, "account/organisation_data_sure.html", {"page": page, "act": "undo"})


@login_required
@never_cache
@refused
def delete(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Ask whether to delete the data set, and do it."""
    data = _data(http, key, number)
    page = set_page(data, language)
    if http.method == "POST":
        own_data.delete(data=data, by=http.user)
        messages.success(http, t("own-data-deleted", language, name=data.name))
        return redirect(page.base)
    return render(http, "account/organisation_data_sure.html", {"page": page, "act": "delete"})


def own_organisation(http: HttpRequest, key: str) -> Organisation:
    """The organisation whose data the person may see; to anybody else there is no such page."""
    organisation = get_object_or_404(Organisation, key=key)
    if not can_keep_for(http.user, organisation.pk):
        raise Http404
    return organisation


def _data(http: HttpRequest, key: str, number: int) -> OwnData:
    data = own_data.find(http.user, number)
    if data is None or data.organisation.key != key or data.current is None:
        raise Http404
    return data


def _instead(http: HttpRequest, organisation: Organisation, values: Mapping[str, str]) -> OwnData | None:
    """The data set in whose place the file comes; None where it is a new one."""
    if not values["instead"]:
        return None
    return _data(http, organisation.key, int(values["instead"]) if values["instead"].isdigit() else 0)


def _sent(
    http: HttpRequest, organisation: Organisation, sent: UploadedFile, values: Mapping[str, str], language: str
) -> tuple[dict[str, str], str]:
    """What keeps a file of any size from being looked at; where nothing does, under which name it is on its way."""
    if (sent.size or 0) > settings.OWN_DATA_LARGEST * 2**20:
        return {"file": t("own-data-large", language, most=settings.OWN_DATA_LARGEST)}, ""
    try:
        coming = own_incoming.send(
            by=http.user, organisation=organisation, name=values["name"], file_name=values["file"],
            size=sent.size or 0, chunks=sent.chunks(), instead=_instead(http, organisation, values),
        )
    except WrongTable as wrong:
        return {"file": fault_said(wrong.faults[0], language)}, ""
    except NotNow as error:
        return {"name" if "name" in error.key else "file": say_refusal(error, language)}, ""
    return {}, coming.token


def _chosen(given: Mapping[str, str]) -> dict[str, str]:
    values = {name: str(given.get(name, "")).strip()[:200] for name in ("kind", "name", "instead")}
    return {**values, "kind": values["kind"] if values["kind"] in KINDS else next(iter(KINDS))}


def _faults(organisation: Organisation, data: bytes, values: Mapping[str, str], language: str) -> dict[str, str]:
    """What keeps a file from being looked at: no table, or a name that cannot be given."""
    try:
        KINDS[values["kind"]].read(data, values["file"])
        if not values["instead"]:
            own_data.check_name(organisation, values["kind"], values["name"])
    except Unreadable as error:
        return {"file": say_unreadable(error, language)}
    except NotNow as error:
        return {"name": say_refusal(error, language)}
    return {}
