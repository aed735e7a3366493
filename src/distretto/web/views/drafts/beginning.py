"""Beginning a draft: the gaps of an area's findings, the text that arises from those picked, kept or taken away.

What was picked stands in the address: it can be kept, sent on, and signed in with, and a visitor loses nothing.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from distretto.catalogue.wording import say_refusal
from distretto.groups.domain import drafts
from distretto.groups.domain.errors import NotRight
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t
from distretto.reports.drafts import DraftText, text_of_picks
from distretto.reports.writing import FORMS
from distretto.web import addresses, subjects
from distretto.web.pages.drafts.beginning import Beginning, beginning, made_lines
from distretto.web.pages.start import region_choices
from distretto.web.views.drafts.documents import sent_draft


@require_http_methods(["GET", "HEAD", "POST"])
def begin(http: HttpRequest, language: str) -> HttpResponse:
    """The page; a form that is sent here is kept as a draft or comes back as a document."""
    asked = http.POST if http.method == "POST" else http.GET
    typed = asked.get("region", "").strip()
    if not typed:
        return _choose(http, language)
    try:
        region = subjects.area_id(typed)
    except ValueError as error:
        return _choose(http, language, typed, tuple(str(near) for near in getattr(error, "nearest", ())))
    page = beginning(http, language, region)
    if http.method != "POST" or not page.picks:
        return _page(http, language, page)
    act = http.POST.get("act", "")
    if act in FORMS:
        return sent_draft(http, _text(page, language), act, {})
    return _keep(http, language, page)


def _keep(http: HttpRequest, language: str, page: Beginning) -> HttpResponse:
    if not http.user.is_authenticated:
        return redirect(f"/accounts/login/{addresses.query({'lang': language, 'next': _again(language, page)})}")
    try:
        made = drafts.keep(
            by=http.user, picks=page.picks, title=page.title, language=page.draft_language, region=page.region,
            theme=page.theme,
        )
    except NotRight as error:
        return _page(http, language, page, fault=t(error.key, language, **error.arguments), status=422)
    except NotAllowed as error:
        return _page(http, language, page, fault=say_refusal(error, language), status=403)
    return redirect(f"/{language}/drafts/{made.pk}/")


def _text(page: Beginning, language: str) -> DraftText:
    title = page.title.strip() or t("draft-untitled", language)
    return text_of_picks(
        page.picks, title=title, language=page.draft_language, region=page.region, theme=page.theme,
    )


def _again(language: str, page: Beginning) -> str:
    """The address of this page with what was picked."""
    return f"/{language}/drafts/new/" + addresses.query({
        "region": page.region, "theme": page.theme, "finding": page.finding, "title": page.title,
        "draft_language": page.draft_language, "pick": [one.name for one in page.picks],
    })  # fmt: skip


def _page(
    http: HttpRequest, language: str, page: Beginning, *, fault: str = "", status: int = 200,
) -> HttpResponse:
    context = {
        "page": page, "made": made_lines(page.picks, page.draft_language, language), "fault": fault,
        "title": page.title.strip() or t("draft-untitled", language),
        "again": _again(language, page), "longest": drafts.LONGEST_TITLE, "reader_region": page.region,
    }
    return render(http, "drafts/new.html", context, status=status)


def _choose(http: HttpRequest, language: str, typed: str = "", nearest: tuple[str, ...] = ()) -> HttpResponse:
    theme = http.GET.get("theme", "")

    def address(area: str) -> str:
        return f"/{language}/drafts/new/{addresses.query({'region': area, 'theme': theme})}"

    context = {
        "typed": typed, "theme": theme, "choices": region_choices(language, address),
        "nearest": [(address(near), subjects.shown_area(near, language)) for near in nearest],
    }
    return render(http, "drafts/choose.html", context, status=422 if typed else 200)
