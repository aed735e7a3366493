"""Addresses of working groups."""

from django.urls import path

from distretto.web.views.groups import everyone

urlpatterns = [
    path("groups/", everyone.groups, name="groups"),
    path("groups/<slug:key>/", everyone.group, name="group"),
    path("groups/<slug:key>/members/", everyone.members, name="group-members"),
]
