"""Addresses of questions about data of one's own; the questions' own stand before the general one of questions."""

from django.urls import path

from distretto.web.views import own_figures
from distretto.web.views.catalogue import finances, firms, self_check

urlpatterns = [
    path("financing/soundness/", finances.typed, name="finances"),
    path("specialisation/localisation/", firms.firms, name="firms"),
    path("specialisation/localisation/firms.csv", firms.empty, name="firms-empty"),
    path("specialisation/profile/figures.csv", own_figures.empty, name="figures-empty"),
    path("catalogue/<slug:key>/finances/", finances.own, name="record-finances"),
    path("catalogue/<slug:key>/self-check/", self_check.self_check, name="record-self-check"),
]
