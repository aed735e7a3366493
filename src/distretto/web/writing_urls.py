"""Addresses of writing and reviewing under a language. They stand before what is a record's key."""

from django.urls import path

from distretto.web.views.catalogue import offers, review, write

urlpatterns = [
    path("catalogue/new/", write.choose, name="record-new"),
    path("catalogue/new/<slug:kind>/", write.new, name="record-new-kind"),
    path("catalogue/write/keep.json", write.keep, name="record-keep"),
    path("catalogue/write/records.json", offers.records, name="record-offers"),
    path("catalogue/write/codes/<slug:name>.json", offers.codes, name="code-offers"),
    path("catalogue/<slug:key>/edit/", write.edit, name="record-edit"),
    path("catalogue/<slug:key>/review/", review.review, name="record-review"),
]
