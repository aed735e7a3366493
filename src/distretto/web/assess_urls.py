"""Addresses of making and comparing assessments under a language. They stand before what is a record's key."""

from django.urls import path

from distretto.web.views.catalogue import assess

urlpatterns = [
    path("catalogue/new/assessment/guided/", assess.start, name="assess-start"),
    path("catalogue/assessments/", assess.side_by_side, name="assessments"),
    path("catalogue/<slug:key>/assess/", assess.begin, name="assess"),
    path("catalogue/<slug:key>/assess/<slug:step>/", assess.step, name="assess-step"),
    path("catalogue/<slug:key>/assess/<slug:step>/keep.json", assess.keep, name="assess-keep"),
]
