"""Addresses of computations in the background."""

from django.urls import path

from distretto.web.views import computing

urlpatterns = [
    path("account/computations/", computing.mine, name="computations"),
    path("computations/<str:key>/cancel/", computing.cancel, name="computation-cancel"),
    path("computations/<str:key>/again/", computing.again, name="computation-again"),
]
