"""Addresses of writing and reviewing under a language. They stand before what is a record's key."""

from django.urls import path

from distretto.web.views.catalogue import attached, granting, history, offers, review, suggesting, translations, write

urlpatterns = [
    path("catalogue/new/", write.choose, name="record-new"),
    path("catalogue/new/<slug:kind>/", write.new, name="record-new-kind"),
    path("catalogue/translations/", translations.grid, name="translations"),
    path("catalogue/write/keep.json", write.keep, name="record-keep"),
    path("catalogue/write/records.json", offers.records, name="record-offers"),
    path("catalogue/write/records/<slug:kind>.json", offers.records, name="record-offers-of-kind"),
    path("catalogue/write/codes/<slug:name>.json", offers.codes, name="code-offers"),
    path("catalogue/<slug:key>/edit/", write.edit, name="record-edit"),
    path("catalogue/<slug:key>/review/", review.review, name="record-review"),
    path("catalogue/<slug:key>/history/", history.history, name="record-history"),
    path("catalogue/<slug:key>/restore/", history.restore, name="record-restore"),
    path("catalogue/<slug:key>/archive/", history.archive, name="record-archive"),
    path("catalogue/<slug:key>/bring-back/", history.bring_back, name="record-bring-back"),
    path("catalogue/<slug:key>/still/", history.still, name="record-still"),
    path("catalogue/<slug:key>/private/", granting.granting, name="record-private"),
    path("catalogue/<slug:key>/suggest/", suggesting.suggest, name="record-suggest"),
    path("catalogue/<slug:key>/suggestions/<int:number>/", suggesting.suggestion, name="suggestion"),
    path("catalogue/<slug:key>/files/", attached.files, name="record-files"),
    path("catalogue/<slug:key>/files/<int:number>/", attached.serve, name="record-file"),
    path("catalogue/<slug:key>/translate/<slug:to>/", translations.translate, name="record-translate"),
]
