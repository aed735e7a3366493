"""What is new for a person, and how often she is mailed of what she follows."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.dateparse import parse_datetime
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.catalogue.domain import following
from distretto.catalogue.domain.news_feed import feed_secret
from distretto.catalogue.domain.queries.conclusions import ANSWERS
from distretto.catalogue.followed import followed_name
from distretto.catalogue.models import Follow
from distretto.rendering.text import t
from distretto.web.addresses import absolute
from distretto.web.pages.following import news_page
from distretto.web.views.catalogue.refusals import refused


@never_cache
@login_required
def news(http: HttpRequest, language: str) -> HttpResponse:
    """What is new, the same as in the mails and without them; the button marks it as read."""
    if http.method == "POST":
        number, shown_at = http.POST.get("value", ""), parse_datetime(http.POST.get("at", "")[:40])
        following.mark_read(by=http.user, value=int(number) if number.isdigit() else 0, at=shown_at)
        messages.success(http, t("news-was-read", language))
        return redirect(f"/{language}/account/news/")
    address = absolute(http, f"/{language}/account/news/{feed_secret(http.user)}.atom")
    return render(http, "account/news.html", {"page": news_page(http.user, language), "feed": address})


@login_required
@require_POST
@refused
def frequency(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """How often she is mailed of one thing that she follows, and what she calls it where she may."""
    followed = get_object_or_404(Follow, pk=number, user=http.user)
    if followed.what in ANSWERS and "name" in http.POST:
        following.call(followed=followed, by=http.user, name=http.POST["name"])
    following.change_frequency(followed=followed, by=http.user, frequency=http.POST.get("frequency", ""))
    messages.success(http, t("following-changed", language, name=followed_name(followed, language)))
    return redirect(f"/{language}/account/#follows")


@login_required
@require_POST
@refused
def usual(http: HttpRequest, language: str) -> HttpResponse:
    """How often she is mailed of everything that has no frequency of its own."""
    following.change_usual(by=http.user, frequency=http.POST.get("frequency", ""))
    messages.success(http, t("following-usual-changed", language))
    return redirect(f"/{language}/account/#follows")
