"""Addresses of working groups: the list, each one's own page, and who takes part."""

from django.urls import path

from distretto.web.views.groups import everyone, members, opening, room

urlpatterns = [
    path("groups/", everyone.groups, name="groups"),
    path("groups/new/", opening.new, name="group-new"),
    path("groups/<slug:key>/", room.group, name="group"),
    path("groups/<slug:key>/change/", opening.change, name="group-change"),
    path("groups/<slug:key>/close/", opening.close, name="group-close"),
    path("groups/<slug:key>/reopen/", opening.reopen, name="group-reopen"),
    path("groups/<slug:key>/follow/", room.follow, name="group-follow"),
    path("groups/<slug:key>/activity/", room.activity, name="group-activity"),
    path("groups/<slug:key>/archive/", room.archive, name="group-archive"),
    path("groups/<slug:key>/activity.atom", room.feed, name="group-feed"),
    path("groups/calendar/<str:secret>/<slug:key>.atom", room.own_feed, name="own-group-feed"),
    path("groups/<slug:key>/members/", members.members, name="group-members"),
    path("groups/<slug:key>/members/invite/", members.invite, name="group-invite"),
    path("groups/<slug:key>/members/<int:number>/", members.decide, name="group-member"),
    path("groups/<slug:key>/members/<int:number>/end/", members.end, name="group-member-end"),
    path("groups/<slug:key>/ask/", members.ask, name="group-ask"),
    path("groups/<slug:key>/me/", members.me, name="group-me"),
    path("groups/<slug:key>/invitation/<str:secret>/", members.invitation, name="group-invitation"),
]
