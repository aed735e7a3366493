"""Addresses of exports, imports and tokens under a language. They stand before what is a record's key."""

from django.urls import path

from distretto.web.views.account import mine, tokens
from distretto.web.views.catalogue import exchange, exports

urlpatterns = [
    path("catalogue/all/", exports.files, name="catalogue-files"),
    path("catalogue/export.<slug:form>", exports.export, name="catalogue-export"),
    path("catalogue/<slug:key>.jsonld", exports.record_linked, name="record-linked-in"),
    path("catalogue/import/", exchange.choose, name="catalogue-import"),
    path("catalogue/import/empty/<slug:kind>.<slug:form>", exports.template, name="catalogue-import-empty"),
    path("catalogue/import/<slug:sha256>/", exchange.report, name="catalogue-import-report"),
    path("catalogue/import/<slug:sha256>/problems.csv", exchange.problems, name="catalogue-import-problems"),
    path("catalogue/imports/<int:number>/", exchange.result, name="catalogue-import-result"),
    path("catalogue/imports/<int:number>/submit/", exchange.submit, name="catalogue-import-submit"),
    path("catalogue/imports/<int:number>/undo/", exchange.undo, name="catalogue-import-undo"),
    path("account/records/<slug:which>/", mine.records, name="account-records"),
    path("account/tokens/", tokens.tokens, name="tokens"),
    path("account/tokens/<int:number>/", tokens.revoke, name="token"),
]
