"""Addresses of the catalogue under a language. What is fixed stands before what is a record's key."""

from django.urls import path

from distretto.web.views.catalogue import browse, compare, feeds, keep, record

urlpatterns = [
    path("catalogue/", browse.browse, name="catalogue"),
    path("catalogue/feed.atom", feeds.feed, name="catalogue-feed"),
    path("catalogue/compare/", compare.compare, name="catalogue-compare"),
    path("catalogue/saved/", keep.saved, name="catalogue-saved"),
    path("catalogue/saved/<int:number>/", keep.change, name="catalogue-saved-change"),
    path("catalogue/saved/back/", keep.bring_back, name="catalogue-saved-back"),
    path("catalogue/follow/", keep.follow, name="catalogue-follow"),
    path("catalogue/stop/<str:token>/", keep.stop, name="catalogue-stop"),
    path("catalogue/<slug:key>/", record.record, name="record"),
]
