"""Addresses of people and their roles, for administrators."""

from django.urls import path

from distretto.web.views.account import people

urlpatterns = [
    path("account/people/", people.everyone, name="people"),
    path("account/people/invite/", people.invite, name="people-invite"),
    path("account/people/log/", people.log, name="people-log"),
    path("account/people/<int:number>/", people.person, name="person"),
    path("account/people/<int:number>/link/", people.link, name="person-link"),
    path("account/people/<int:number>/<slug:act>/", people.change, name="person-change"),
]
