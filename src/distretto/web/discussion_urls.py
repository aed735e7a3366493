"""Addresses of discussions in working groups."""

from django.urls import path

from distretto.web.views.groups import discussion, posts

THREAD = "groups/<slug:key>/discussion/<int:number>/"
POST = f"{THREAD}posts/<int:post>/"

urlpatterns = [
    path("discuss/", discussion.choose, name="discuss"),
    path("groups/<slug:key>/discussion/", discussion.threads, name="group-discussion"),
    path("groups/<slug:key>/discussion/new/", discussion.new, name="thread-new"),
    path("groups/<slug:key>/discussion/reports/", posts.reports, name="post-reports"),
    path(THREAD, discussion.thread, name="thread"),
    path(f"{THREAD}state/", discussion.state, name="thread-state"),
    path(f"{POST}history/", posts.history, name="post-history"),
    path(f"{POST}turn/", posts.turn, name="post-turn"),
    path(f"{POST}<slug:name>/", posts.act, name="post-act"),
]
