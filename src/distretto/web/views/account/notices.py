"""What one was told of one's groups: read, tuned, stopped; and what waits for one."""

from __future__ import annotations

from datetime import datetime

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from distretto.catalogue.domain import mailing as catalogue_mails
from distretto.catalogue.domain.errors import NotNow
from distretto.groups.called import group_name
from distretto.groups.domain.reading_notices import mark_read
from distretto.groups.domain.telling_by_mail import stop_mails, would_stop
from distretto.groups.domain.tuning import TOPICS, tune
from distretto.groups.models import Member, Notice, Tuning, WorkingGroup
from distretto.rendering.text import t
from distretto.web.pages.groups.notices import notices_page, tuning_page, waiting_lines


@login_required
def notices(http: HttpRequest, language: str) -> HttpResponse:
    """What one was told; sending the form marks all that the page knows of as read."""
    if http.method == "POST":
        try:
            until = datetime.fromisoformat(http.POST.get("until", ""))
        except ValueError:
            until = None
        n = mark_read(by=http.user, until=until if until is not None and until.tzinfo is not None else None)
        messages.success(http, t("notices-read-done", language, n=n))
        return redirect(f"/{language}/account/notices/")
    page = notices_page(http.user, language, http.GET.dict())
    return render(http, "groups/notices.html", {"page": page})


@login_required
@require_POST
def follow(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Go to what a notice tells of; it counts as read."""
    notice = get_object_or_404(Notice, pk=number, user=http.user)
    mark_read(by=http.user, number=number)
    return redirect(f"/{language}{notice.path}")


@login_required
def tuning(http: HttpRequest, language: str) -> HttpResponse:
    """How often one is mailed of what, in all groups or in one."""
    if http.method == "POST":
        _tuned(http)
        messages.success(http, t("tuning-done", language))
        return redirect(f"/{language}/account/notices/tuning/")
    return render(http, "groups/tuning.html", {"groups": tuning_page(http.user, language)})


@transaction.atomic
def _tuned(http: HttpRequest) -> None:
    key = http.POST.get("group", "")
    mine = WorkingGroup.objects.filter(members__user=http.user, members__state=Member.State.ACTIVE)
    group = get_object_or_404(mine, key=key) if key else None
    for topic in ("", *TOPICS):
        often = http.POST.get(topic or "all", "")
        tune(by=http.user, topic=topic, group=group, often=often if often in Tuning.Often.values else "")


@login_required
def waits(http: HttpRequest, language: str) -> HttpResponse:
    """What waits for one in one's groups."""
    return render(http, "groups/waits.html", {"lines": waiting_lines(http.user, language)})


@csrf_exempt
def stop(http: HttpRequest, language: str, token: str) -> HttpResponse:
    """Stop the mails that a signed link is for. Opening it asks first, since mail programs open links by themselves;
    what they send by POST (RFC 8058) stops at once. The link's signature stands for the person."""
    found = stop_mails(token=token) if http.method == "POST" else would_stop(token)
    group = group_name(found.group, language) if found is not None and found.group is not None else ""
    context = {"found": found, "group": group, "done": http.method == "POST"}
    return render(http, "groups/stop.html", context, status=200 if found is not None else 400)


@csrf_exempt
def stop_both(http: HttpRequest, language: str, of_groups: str, of_catalogue: str) -> HttpResponse:
    """Stop the mails of groups and of the catalogue, as `stop` does one of them: what a mail that has both is for."""
    post = http.method == "POST"
    stop_catalogue = catalogue_mails.stop_telling if post else catalogue_mails.would_stop
    try:
        stop_catalogue(token=of_catalogue)
    except NotNow:
        found = None
    else:
        found = stop_mails(token=of_groups) if post else would_stop(of_groups)
    context = {"found": found, "both": True, "done": post}
    return render(http, "groups/stop.html", context, status=200 if found is not None else 400)
