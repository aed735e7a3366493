"""Addresses of *would it transfer here?* under a language. They stand before what is a record's key."""

from django.urls import path

from distretto.web.views.catalogue import transfer

urlpatterns = [
    path("catalogue/checklists/<int:number>/", transfer.forget, name="checklist-forget"),
    path("catalogue/<slug:key>/transfer/", transfer.transfer, name="record-transfer"),
]
