"""Addresses of *would it transfer here?* and of a pilot's framework under a language, before what is a record's key."""

from django.urls import path

from distretto.web.views import framework
from distretto.web.views.catalogue import transfer

urlpatterns = [
    path("catalogue/checklists/<int:number>/", transfer.forget, name="checklist-forget"),
    path("catalogue/<slug:key>/transfer/", transfer.transfer, name="record-transfer"),
    path("catalogue/<slug:key>/framework.<str:form>", framework.recorded, name="record-framework"),
    path("ecoinnovation/pilot/framework.<str:form>", framework.draft, name="pilot-framework"),
]
