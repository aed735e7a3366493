"""What is new for a person as a feed, at an address of her own that nobody can guess and that she can renew."""

from __future__ import annotations

import hashlib

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.feedgenerator import Atom1Feed
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.catalogue.domain.news_feed import person_of_secret, renew_feed
from distretto.rendering.text import t
from distretto.web.addresses import absolute
from distretto.web.pages.following import NewsLine, NewsPart, news_page


@never_cache
def feed(http: HttpRequest, language: str, secret: str) -> HttpResponse:
    """What is new for whoever has the address, in its language: what her page shows until she marks it as read."""
    user = person_of_secret(secret)
    if user is None:
        raise Http404
    page = news_page(user, language)
    made = Atom1Feed(
        title=t("news-feed-of", language, name=user.shown_name),
        link=absolute(http, f"/{language}/account/news/"),
        description=t("news-feed-about", language),
        language=language,
        feed_url=absolute(http, http.path),
        author_name="Distretto",
    )
    for part in page.parts:
        for line in part.lines:
            _add(made, http, part, line)
    response = HttpResponse(made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex"
    return response


def _add(made: Atom1Feed, http: HttpRequest, part: NewsPart, line: NewsLine) -> None:
    """An entry is the same one as long as it tells of the same change of the same, in whichever words."""
    told = "\n".join((part.address, line.address, line.mark or f"{line.words}: {line.title}"))
    made.add_item(
        title=f"{line.title} ({line.words})" if line.address else f"{line.words}: {line.title}",
        link=absolute(http, line.address or part.address),
        description=part.heading,
        unique_id=f"urn:sha256:{hashlib.sha256(told.encode()).hexdigest()}",
        updateddate=line.at,
    )


@login_required
@require_POST
def renew(http: HttpRequest, language: str) -> HttpResponse:
    """Another address for the feed."""
    renew_feed(by=http.user)
    messages.success(http, t("news-feed-renewed", language))
    return redirect(f"/{language}/account/news/#feed")
