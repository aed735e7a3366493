"""Addresses. The language is the first part of every page's; files stand beside the page whose content they are."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import include, path

from distretto.web import language as _language  # noqa: F401 - registers the converter
from distretto.web.context import installed
from distretto.web.language import language_of
from distretto.web.views import about, compare, embed, files, finding, home, region, regions, suggestions, themes
from distretto.web.views.account import entry
from distretto.web.views.catalogue import exports
from distretto.web.views.catalogue import files as records

handler400 = "distretto.web.problem_pages.bad_request"
handler404 = "distretto.web.problem_pages.not_found"
handler500 = "distretto.web.problem_pages.server_error"


def to_language(request: HttpRequest) -> HttpResponse:
    """From the bare host to the home page in the reader's language."""
    return redirect(f"/{language_of(request)}/")


pages = [
    path("", home.home, name="home"),
    path("regions/", regions.regions, name="regions"),
    path("regions/suggest.json", suggestions.suggest_areas, name="suggest-areas"),
    path("industries/suggest.json", suggestions.suggest_industries, name="suggest-industries"),
    path("codes/<slug:name>/suggest.json", suggestions.suggest_codes, name="suggest-codes"),
    path("", include("distretto.web.refresh_urls")),
    path("regions/<str:area>/", region.region, name="region"),
    path("regions/<str:area>/brief.<str:form>", region.brief, name="brief"),
    path("themes/", themes.themes, name="themes"),
    path("compare/", compare.compare, name="compare"),
    path("findings/<str:hash>/", finding.kept, name="kept"),
    path("methods/", about.methods, name="methods"),
    path("methods/<str:name>/", about.method, name="method"),
    path("about/", about.about, name="about"),
    path("data/", about.data, name="data"),
    path("accessibility/", about.accessibility, name="accessibility"),
    path("", include("distretto.web.desk_urls")),
    path("", include("distretto.web.studies_urls")),
    path("", include("distretto.web.finder_urls")),
    path("", include("distretto.web.draft_urls")),
    path("", include("distretto.web.finances_urls")),
    path("", include("distretto.web.account_urls")),
    path("", include("distretto.web.people_urls")),
    path("", include("distretto.web.computing_urls")),
    path("", include("distretto.web.moderation_urls")),
    path("", include("distretto.web.exchange_urls")),
    path("", include("distretto.web.installations_urls")),
    path("", include("distretto.web.assess_urls")),
    path("", include("distretto.web.writing_urls")),
    path("", include("distretto.web.transfer_urls")),
    path("", include("distretto.web.letter_urls")),
    path("", include("distretto.web.knowledge_urls")),
    path("", include("distretto.web.exchanges_urls")),
    path("", include("distretto.web.pins_urls")),
    path("", include("distretto.web.pilots_urls")),
    path("", include("distretto.web.ledger_urls")),
    path("", include("distretto.web.discussion_urls")),
    path("", include("distretto.web.groups_urls")),
    path("", include("distretto.web.meetings_urls")),
    path("", include("distretto.web.proposals_urls")),
    path("", include("distretto.web.consultation_urls")),
    path("", include("distretto.web.ballots_urls")),
    path("", include("distretto.web.recommendations_urls")),
    path("", include("distretto.web.catalogue_urls")),
    path("<str:theme>/", themes.theme, name="theme"),
    path("<str:theme>/<str:name>/", finding.finding, name="finding"),
    path("<str:theme>/<str:name>/finding.json", files.finding_json, name="finding-json"),
    path("<str:theme>/<str:name>/reproduction.zip", files.reproduction, name="reproduction"),
    path("<str:theme>/<str:name>/table.<str:form>", files.table, name="table"),
    path("<str:theme>/<str:name>/figure.<str:form>", files.figure, name="figure"),
    path("<str:theme>/<str:name>/citation.<str:form>", files.citation, name="citation"),
]

urlpatterns = [
    path("", to_language),
    path("healthz", about.healthy),
    path("robots.txt", about.robots),
    path("favicon.ico", about.favicon),
    path("accounts/", include("allauth.account.urls")),
    path("accounts/first/<str:token>/", entry.first, name="first-administrator"),
    path("accounts/enter/<str:token>/", entry.enter, name="enter"),
    path("admin/login/", entry.not_admin, name="not-admin"),
    path("admin/users/", entry.to_people),
    path("admin/users/<path:rest>", entry.to_people),
    path("admin/groups/", entry.to_people),
    path("admin/groups/<path:rest>", entry.to_people),
    path("admin/", include("wagtail.admin.urls")),
    path("catalogue.jsonld", exports.catalogue, name="catalogue-described"),
    path("catalogue/all.zip", exports.whole, name="catalogue-whole"),
    path("catalogue/all/<slug:kind>.jsonl", exports.part, name="catalogue-part"),
    path("catalogue/<slug:key>", records.anywhere, name="record-anywhere"),
    path("catalogue/<slug:key>.json", records.record_json, name="record-json"),
    path("catalogue/<slug:key>.csv", records.record_table, {"form": "csv"}, name="record-csv"),
    path("catalogue/<slug:key>.xlsx", records.record_table, {"form": "xlsx"}, name="record-xlsx"),
    path("catalogue/<slug:key>.jsonld", records.record_linked, name="record-linked"),
    path("embed/<str:theme>/<str:name>/<str:figure>/", embed.embed, name="embed"),
    path("<language:language>/", include(pages)),
]

if installed("distretto.api.api"):
    from distretto.api.api import api

    urlpatterns.insert(1, path("api/v1/", api.urls))
