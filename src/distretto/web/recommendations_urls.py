"""Addresses of recommendations: the public pages, writing them in a group, replying to them."""

from django.urls import path

from distretto.web.views.recommendations import reading, replying, writing

ONE = "recommendations/<int:year>-<int:number>/"
DRAFT = "groups/<slug:key>/recommendations/<int:number>/"

urlpatterns = [
    path("recommendations/", reading.recommendations, name="recommendations"),
    path("recommendations/feed.atom", reading.feed, name="recommendations-feed"),
    path("recommendations/reply/<str:token>/", replying.by_link, name="recommendation-reply-link"),
    path(ONE, reading.recommendation, name="recommendation"),
    path(f"{ONE}recommendation.pdf", reading.pdf, name="recommendation-pdf"),
    path(f"{ONE}reply/", replying.as_editor, name="recommendation-reply"),
    path(f"{ONE}note/", replying.note, name="recommendation-note"),
    path(f"{ONE}do/<slug:name>/", writing.later, name="recommendation-later"),
    path("groups/<slug:key>/decisions/<int:number>/recommend/", writing.new, name="recommendation-new"),
    path(DRAFT, writing.draft, name="recommendation-draft"),
    path(f"{DRAFT}change/", writing.change, name="recommendation-change"),
    path(f"{DRAFT}do/<slug:name>/", writing.act, name="recommendation-act"),
]
