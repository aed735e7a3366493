"""Addresses of meetings with peers and peer reviews."""

from django.urls import path

from distretto.web.views.groups import exchanges

ONE = "groups/<slug:key>/exchanges/<int:number>/"

urlpatterns = [
    path("groups/<slug:key>/exchanges/", exchanges.exchanges, name="exchanges"),
    path("groups/<slug:key>/exchanges/new/", exchanges.new, name="exchange-new"),
    path(ONE, exchanges.exchange, name="exchange"),
    path(f"{ONE}plan/", exchanges.plan, name="exchange-plan"),
    path(f"{ONE}act/", exchanges.act, name="exchange-act"),
]
