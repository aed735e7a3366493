"""Addresses of the funding finder's calendars."""

from django.urls import path

from distretto.web.views import calendar

urlpatterns = [
    path("financing/calls/calendar.ics", calendar.public, name="calls-calendar"),
    path("calendar/<str:secret>.ics", calendar.own, name="cluster-calendar"),
]
