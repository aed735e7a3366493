"""A group's own page, and what happened in it as a page and a feed."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.feedgenerator import Atom1Feed
from django.utils.timezone import localdate
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.groups.called import group_name, group_path
from distretto.groups.domain import archiving
from distretto.groups.domain.acting import watch
from distretto.groups.domain.calendars import person_of_calendar
from distretto.groups.models import WorkingGroup
from distretto.groups.rights import standing
from distretto.rendering.text import t
from distretto.web.addresses import absolute
from distretto.web.caching import one_readers
from distretto.web.pages.groups.activity import SHOWN, activity_page, feed_address, latest, log_of
from distretto.web.pages.groups.frame import group_frame
from distretto.web.pages.groups.room import room_page
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import group_of


@one_readers
def group(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """A group's own page."""
    one, found = group_of(http, key)
    context = {
        "frame": group_frame(one, http.user, language, "", found), "section": "groups",
        "page": room_page(one, found, http.user, language),
    }  # fmt: skip
    return render(http, "groups/group.html", context)


@login_required
@require_POST
def follow(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Be told what happens in a group without a part in it, or no longer."""
    one, _ = group_of(http, key)
    stop = "stop" in http.POST
    watch(user=http.user, about=f"group:{one.key}", quiet=stop)
    messages.success(http, t("group-unfollowed" if stop else "group-followed", language))
    return redirect(f"/{language}{group_path(key)}")


@one_readers
def activity(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """What happened in a group."""
    one, found = group_of(http, key)
    page = activity_page(one, language, http.GET.get("page", ""), named=http.user.is_authenticated)
    context = {
        "frame": group_frame(one, http.user, language, "activity", found), "section": "groups", "page": page,
        "feed": feed_address(one, found, http.user, language),
        "log": log_of(one) if found.coordinates else None,
    }  # fmt: skip
    return render(http, "groups/activity.html", context)


@login_required
@require_POST
@refused
def archive(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The group's whole record as a zip, for its coordinators."""
    one, _ = group_of(http, key)
    packed = archiving.archive(group=one, by=http.user)
    named = f"distretto-group-{one.key}-{localdate():%Y-%m-%d}.zip"
    return HttpResponse(
        packed, content_type="application/zip", headers={"Content-Disposition": f'attachment; filename="{named}"'}
    )


@one_readers
def feed(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """What happened in a group, as Atom; who did it is named by her number."""
    one, _ = group_of(http, key)
    return _feed(http, language, one)


@never_cache
def own_feed(http: HttpRequest, language: str, secret: str, key: str) -> HttpResponse:
    """The same for a program of the person whose secret address it is, as long as she may read the group."""
    user, one = person_of_calendar(secret), WorkingGroup.objects.filter(key=key).first()
    if user is None or one is None or not standing(user, one).reads:
        raise Http404
    response = _feed(http, language, one)
    response["X-Robots-Tag"] = "noindex"
    return response


def _feed(http: HttpRequest, language: str, one: WorkingGroup) -> HttpResponse:
    home = absolute(http, f"/{language}{group_path(one.key)}")
    made = Atom1Feed(
        title=t("group-of", language, name=group_name(one, language)), link=home,
        description=t("activity-title", language), language=language, feed_url=absolute(http, http.path),
        author_name="Distretto",
    )  # fmt: skip
    for line in latest(one, language, SHOWN, named=False):
        made.add_item(
            title=f"{line.words}: {line.thing}" if line.thing else line.words,
            link=absolute(http, line.address) if line.address else home, description="",
            unique_id=f"{home}#act-{line.number}", updateddate=line.at,
        )  # fmt: skip
    return HttpResponse(made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")
