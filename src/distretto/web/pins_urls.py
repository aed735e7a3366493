"""Addresses of pins."""

from django.urls import path

from distretto.web.views.groups import pins

urlpatterns = [
    path("pin/", pins.choose, name="pin"),
    path("pins/<str:about>/", pins.pins, name="pins"),
    path("pins/<str:about>/answer/", pins.answer, name="mark-answer"),
    path("pins/<str:about>/off/", pins.off, name="pin-off"),
]
