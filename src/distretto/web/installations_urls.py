"""Addresses of what came from other installations, under a language."""

from __future__ import annotations

from django.urls import path

from distretto.web.views import installations

urlpatterns = [
    path("following/", installations.following, name="following"),
    path("following/add/", installations.add, name="following-add"),
    path("following/installations/<int:number>/fetch/", installations.fetch, name="following-fetch"),
    path("following/installations/<int:number>/pause/", installations.pause, name="following-pause"),
    path("following/installations/<int:number>/remove/", installations.remove, name="following-remove"),
    path("following/<int:number>/", installations.received, name="followed"),
    path("following/<int:number>/received.jsonld", installations.as_received, name="followed-as-received"),
    path("following/<int:number>/decide/", installations.decide, name="followed-decide"),
]
