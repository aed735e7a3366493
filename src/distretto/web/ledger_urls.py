"""Addresses of the ledger of documents, and of joint strategic plans."""

from django.urls import path

from distretto.web.views import ledger
from distretto.web.views.groups import plans

PLAN = "groups/<slug:key>/plans/<int:number>/"

urlpatterns = [
    path("ledger/", ledger.ledger, name="ledger"),
    path("ledger/issue/", ledger.issue, name="ledger-issue"),
    path("ledger/<int:number>/", ledger.edition, name="edition"),
    path("ledger/<int:number>.json", ledger.edition_json, name="edition-json"),
    path("ledger/<int:number>/today.<str:form>", ledger.today, name="edition-today"),
    path("groups/<slug:key>/plans/", plans.plans, name="plans"),
    path("groups/<slug:key>/plans/new/", plans.edit, name="plan-new"),
    path(PLAN, plans.plan, name="plan"),
    path(f"{PLAN}change/", plans.edit, name="plan-change"),
    path(f"{PLAN}measure/", plans.measure, name="plan-measure"),
    path(f"{PLAN}plan.<str:form>", plans.document, name="plan-document"),
]
