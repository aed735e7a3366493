"""Addresses of accounts: one's own page, organisations, and what an administrator starts with."""

from django.urls import path

from distretto.web.views.account import (
    following,
    mine,
    news_feed,
    organisation_data,
    organisations,
    own_coming,
    own_data,
)

urlpatterns = [
    path("account/", mine.mine, name="account"),
    path("account/settings/", mine.settings, name="account-settings"),
    path("account/data/", own_data.data, name="account-data"),
    path("account/data.json", own_data.download, name="account-data-json"),
    path("account/data/erase/", own_data.erase, name="account-erase"),
    path("account/erased/", own_data.erased, name="account-erased"),
    path("account/news/", following.news, name="account-news"),
    path("account/news/feed/", news_feed.renew, name="account-news-feed-renew"),
    path("account/news/<str:secret>.atom", news_feed.feed, name="account-news-feed"),
    path("account/mails/", following.usual, name="account-mails"),
    path("account/follows/<int:number>/", following.frequency, name="account-follow"),
    path("organisations/", organisations.everyone, name="organisations"),
    path("organisations/new/", organisations.new, name="organisation-new"),
    path("organisations/<slug:key>/", organisations.one, name="organisation"),
    path("organisations/<slug:key>/change/", organisations.change, name="organisation-change"),
    path("organisations/<slug:key>/verify/", organisations.verify, name="organisation-verify"),
    path("organisations/<slug:key>/join/", organisations.join, name="organisation-join"),
    path("organisations/<slug:key>/members/<int:number>/", organisations.member, name="organisation-member"),
    path("organisations/<slug:key>/data/", organisation_data.every, name="organisation-data"),
    path("organisations/<slug:key>/data/check/<slug:sha256>/", organisation_data.check, name="organisation-data-check"),
    path("organisations/<slug:key>/data/coming/<slug:token>/", own_coming.coming, name="organisation-data-coming"),
    path("organisations/<slug:key>/data/<int:number>/", organisation_data.one, name="organisation-data-set"),
    path("organisations/<slug:key>/data/<int:number>/data.csv", organisation_data.download, name="organisation-csv"),
    path("organisations/<slug:key>/data/<int:number>/undo/", organisation_data.undo, name="organisation-data-undo"),
    path("organisations/<slug:key>/data/<int:number>/delete/", organisation_data.delete, name="organisation-data-gone"),
    path("organisations/<slug:key>/hand-over/", organisations.hand_over, name="organisation-hand-over"),
]
