"""The ledger of documents: the editions, each with what became of its sentences; and issuing another."""

from __future__ import annotations

from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localdate
from django.views.decorators.http import require_POST

from distretto.evidence.classifications.areas import parse_area
from distretto.groups.domain.issuing import last_edition, may_issue
from distretto.groups.models import Edition, Plan
from distretto.groups.rights import require_coordinates
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t
from distretto.web import addresses
from distretto.web.caching import one_readers
from distretto.web.documents import TYPES, sent
from distretto.web.pages.ledger import edition_page, ledger_content, ledger_list, readable
from distretto.web.views.catalogue.refusals import refused

KINDS = (Edition.Kind.PACK, Edition.Kind.BRIEF)
"""What is issued from the ledger's own page; a plan from its own."""


@one_readers
def ledger(http: HttpRequest, language: str) -> HttpResponse:
    """All editions."""
    return _list(http, language)


@login_required
@require_POST
@refused
def issue(http: HttpRequest, language: str) -> HttpResponse:
    """Issue a document: written anew and kept as an edition."""
    kind, given = http.POST.get("kind", ""), http.POST.get("area", "")
    if kind == Edition.Kind.PLAN:
        plan = Plan.objects.select_related("group").filter(pk=int(given) if given.isdigit() else 0).first()
        if plan is None:
            raise Http404
        require_coordinates(http.user, plan.group)
        subject = str(plan.pk)
    else:
        try:
            subject = parse_area(given).id
        except ValueError:
            return _list(http, language, t("ledger-fault-area", language, given=given), given)
        kind = kind if kind in KINDS else Edition.Kind.PACK
        if not may_issue(http.user, subject):
            raise NotAllowed("not-allowed-issue")
    from distretto.reports.editions import issue_document

    address = addresses.absolute(http, f"/{language}/ledger/")
    made = issue_document(kind, subject, language, "html", issued=localdate(), by=http.user, address=address)
    messages.success(http, t("ledger-issued-done", language, number=str(made.edition.number)))
    return redirect(f"/{language}/ledger/{made.edition.pk}/")


@one_readers
def edition(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """The ledger of an edition."""
    page = edition_page(_edition(http, number), http.user, language)
    return render(http, "ledger/edition.html", {"page": page, "section": "groups"})


@one_readers
def edition_json(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """The ledger of an edition as JSON."""
    return JsonResponse(ledger_content(_edition(http, number), language), json_dumps_params={"ensure_ascii": False})


@one_readers
def today(http: HttpRequest, language: str, number: int, form: str) -> HttpResponse:
    """The document of an edition as it would be today, with what has changed since the last edition."""
    one = _edition(http, number)
    if form not in TYPES:
        raise Http404
    from distretto.reports.brief import Format, writers
    from distretto.reports.editions import document_of, issued_brief
    from distretto.reports.writing import written

    wanted, address = cast(Format, form), addresses.absolute(http, f"/{language}/ledger/{one.pk}/")
    before = last_edition(one.kind, one.subject)
    if one.kind == Edition.Kind.BRIEF:
        brief, _ = issued_brief(one.subject, language, issued=localdate(), address=address, before=before)
        content = writers()[wanted](brief)
    else:
        document, _ = document_of(
            one.kind, one.subject, language, issued=localdate(), address=address, before=before
        )
        content = written(document, wanted)
    return sent(content, form, f"distretto-{one.kind}-{one.subject[:60]}-{language}")


def _edition(http: HttpRequest, number: int) -> Edition:
    found: Edition | None = readable(http.user).filter(pk=number).first()
    if found is None:
        raise Http404
    return found


def _list(http: HttpRequest, language: str, fault: str = "", given: str = "") -> HttpResponse:
    context = {
        "page": ledger_list(http.user, language, http.GET.get("page", "")), "fault": fault, "given": given,
        "kinds": KINDS, "section": "groups",
    }  # fmt: skip
    return render(http, "ledger/list.html", context, status=422 if fault else 200)
