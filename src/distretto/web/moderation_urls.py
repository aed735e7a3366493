"""Addresses of reporting and of moderation under a language. They stand before what is a record's key."""

from django.urls import path

from distretto.web.views import moderation

urlpatterns = [
    path("catalogue/<slug:key>/report/", moderation.report, name="record-report"),
    path("moderation/", moderation.queue, name="moderation"),
    path("moderation/log/", moderation.log, name="moderation-log"),
    path("moderation/<int:number>/", moderation.one, name="moderation-report"),
    path("moderation/<slug:about>/<int:number>/show/", moderation.show_again, name="moderation-show"),
    path("moderation/records/<slug:key>/release/", moderation.release, name="moderation-release"),
]
