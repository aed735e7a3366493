"""Addresses of a cluster's finance and management; the question's own stands before the general one of questions."""

from django.urls import path

from distretto.web.views.catalogue import finances, self_check

urlpatterns = [
    path("financing/soundness/", finances.typed, name="finances"),
    path("catalogue/<slug:key>/finances/", finances.own, name="record-finances"),
    path("catalogue/<slug:key>/self-check/", self_check.self_check, name="record-self-check"),
]
