"""Addresses of what new data changed: of a data set, and of an area's answers."""

from __future__ import annotations

from django.urls import path

from distretto.web.views import refresh

urlpatterns = [
    path("data/<str:name>/", refresh.data_set, name="data-set"),
    path("regions/<str:area>/new-data/", refresh.area, name="area-new-data"),
]
