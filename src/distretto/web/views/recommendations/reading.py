"""Published recommendations: the list, the feed, one as a page and as PDF."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.feedgenerator import Atom1Feed

from distretto.groups.domain.queries.recommendations import numbered, published
from distretto.groups.domain.recommending import recommendation_path
from distretto.groups.domain.replying import reply_token
from distretto.groups.models import Recommendation
from distretto.rendering.text import t
from distretto.reports.as_pdf import document_pdf
from distretto.reports.recommendations import recommendation_document
from distretto.web import addresses
from distretto.web.caching import one_readers
from distretto.web.documents import sent
from distretto.web.pages.recommendations import citation, listed, page_of

FED = 50


def recommendations(http: HttpRequest, language: str) -> HttpResponse:
    """All published recommendations, by theme, region and state of the reply."""
    return render(http, "recommendations/list.html", {"page": listed(language, http.GET.dict()), "section": "groups"})


def feed(http: HttpRequest, language: str) -> HttpResponse:
    """The newest recommendations as Atom."""
    home = addresses.absolute(http, f"/{language}/recommendations/")
    made = Atom1Feed(
        title=t("recommendations-title", language), link=home, description=t("recommendations-lead", language),
        language=language, feed_url=addresses.absolute(http, http.path), author_name="Distretto",
    )  # fmt: skip
    for one in published()[:FED]:
        place = addresses.absolute(http, f"/{language}{recommendation_path(one)}")
        made.add_item(
            title=f"{one.year}/{one.number}: {one.title}", link=place, description=_short(one.measure),
            unique_id=place.replace(f"/{language}/", "/", 1), pubdate=one.published_at,
            updateddate=one.withdrawn_at or one.published_at,
        )  # fmt: skip
    return HttpResponse(made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")


@one_readers
def recommendation(http: HttpRequest, language: str, year: int, number: int) -> HttpResponse:
    """One recommendation with its evidence, the replies and what came of it."""
    one = recommendation_of(year, number)
    page = page_of(one, http.user, language)
    path = f"/{one.language}/recommendations/reply/{reply_token(one)}/" if page.coordinates else ""
    link = addresses.absolute(http, path) if path else ""
    context = {
        "page": page, "section": "groups", "link": link, "base": f"/{language}{recommendation_path(one)}",
        "here": addresses.absolute(http, f"/{language}{recommendation_path(one)}"),
    }  # fmt: skip
    return render(http, "recommendations/recommendation.html", context)


def pdf(http: HttpRequest, language: str, year: int, number: int) -> HttpResponse:
    """The recommendation as a tagged PDF."""
    one = recommendation_of(year, number)
    document = recommendation_document(
        one, language, kept_at=lambda name: addresses.absolute(http, addresses.kept_address(language, name)),
        cited=f"{citation(one, language)} {addresses.absolute(http, f'/{language}{recommendation_path(one)}')}",
    )  # fmt: skip
    return sent(document_pdf(document), "pdf", f"recommendation-{one.year}-{one.number}")


def recommendation_of(year: int, number: int) -> Recommendation:
    """The published recommendation of that number; 404 where there is none."""
    found = numbered(year, number)
    if found is None:
        raise Http404
    return found


def _short(text: str) -> str:
    return text if len(text) <= 600 else f"{text[:590].rsplit(' ', 1)[0]} …"
