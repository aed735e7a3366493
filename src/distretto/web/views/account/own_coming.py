"""A file that comes in to become an organisation's own figures: mapped, mended, and kept or thrown away."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache

from distretto.catalogue.domain import own_incoming
from distretto.catalogue.domain.own_incoming import Coming
from distretto.evidence.dataset import Vintage
from distretto.evidence.own.home import STANDS_FOR
from distretto.evidence.store import default_store
from distretto.people.models import Organisation
from distretto.rendering.text import t
from distretto.themes.running import call_worker
from distretto.web.pages.organisation_data import base_address, data_page
from distretto.web.pages.own_coming import ComingPage, coming_page, mended, wanted_of
from distretto.web.views.account.organisation_data import own_organisation
from distretto.web.views.catalogue.refusals import refused


@login_required
@never_cache
@refused
def coming(http: HttpRequest, language: str, key: str, token: str) -> HttpResponse:
    """Where the file is: what its columns mean, what is wrong in it, or what there is to keep."""
    organisation = own_organisation(http, key)
    base = base_address(organisation, language)
    file = own_incoming.find(http.user, organisation, token)
    if file is None:
        gone = data_page(organisation, http.user, language, {}, {"file": t("own-coming-gone", language)})
        return render(http, "account/organisation_data.html", {"page": gone}, status=410)
    if http.method == "POST":
        return _acted(http, language, organisation, file)
    saved = http.GET.get("as", "")
    page = coming_page(
        organisation, base, file, language, columns=bool(saved or "columns" in http.GET), saved=saved,
        still=http.GET.get("refresh") == "no", open_figures=_open_figures(),
    )
    if page.state == "busy":
        call_worker(default_store())
    return _shown(http, page)


def _acted(http: HttpRequest, language: str, organisation: Organisation, file: Coming) -> HttpResponse:
    """Do what a button says."""
    base, act = base_address(organisation, language), http.POST.get("act", "")
    address = f"{base}coming/{file.token}/"
    if act == "forget":
        own_incoming.forget(file)
        messages.success(http, t("own-coming-forgotten", language, name=file.file_name))
        return redirect(base)
    if act == "keep":
        kept = own_incoming.keep(coming=file, by=http.user, organisation=organisation)
        messages.success(http, t("own-data-kept", language, name=kept.name, organisation=organisation.name))
        return redirect(f"{base}{kept.pk}/")
    if act == "columns" and file.told is not None:
        wanted, wrong = wanted_of(http.POST, file, language)
        if wrong:
            page = coming_page(
                organisation, base, file, language, tried=wanted, wrong=wrong, open_figures=_open_figures(),
            )
            return _shown(http, page)
        own_incoming.check(file, wanted)
    elif act == "mend" and file.told is not None:
        wanted, any_mended = mended(http.POST, file)
        if not any_mended:
            messages.error(http, t("own-coming-none-mended", language))
            return redirect(address)
        own_incoming.check(file, wanted)
    elif act == "sheet" and file.told is not None and http.POST.get("sheet") in file.told.sheets:
        own_incoming.read_sheet(file, http.POST["sheet"])
    elif act == "again":
        file.begin_again()
    return redirect(address)


def _shown(http: HttpRequest, page: ComingPage) -> HttpResponse:
    status = {"busy": 202, "faults": 422, "unreadable": 422}.get(page.state, 422 if page.faults else 200)
    return render(http, "account/own_coming.html", {"page": page}, status=status)


def _open_figures() -> Vintage:
    """The open figures that may stand beside."""
    return default_store().vintage(STANDS_FOR)
