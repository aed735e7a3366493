"""Addresses of accounts: one's own page, organisations, and what an administrator starts with."""

from django.urls import path

from distretto.web.views.account import mine

urlpatterns = [
    path("account/", mine.mine, name="account"),
    path("account/settings/", mine.settings, name="account-settings"),
]
