"""Addresses of proposals of working groups, and of bringing a draft of recommendations to a group."""

from django.urls import path

from distretto.web.views.groups import amendments, proposals

ROOM = "groups/<slug:key>/proposals/"
ONE = f"{ROOM}<int:number>/"

urlpatterns = [
    path("drafts/<int:number>/propose/", proposals.from_draft, name="draft-propose"),
    path(ROOM, proposals.proposals, name="proposals"),
    path(f"{ROOM}new/", proposals.new, name="proposal-new"),
    path(f"{ROOM}drafts/<int:number>/", proposals.draft, name="proposal-draft"),
    path(f"{ROOM}<int:number>.json", proposals.proposal_json, name="proposal-json"),
    path(ONE, proposals.proposal, name="proposal"),
    path(f"{ONE}change/", proposals.change, name="proposal-change"),
    path(f"{ONE}turn/", proposals.turn, name="proposal-turn"),
    path(f"{ONE}versions/", proposals.versions, name="proposal-versions"),
    path(f"{ONE}versions/<int:which>/", proposals.version, name="proposal-version"),
    path(f"{ONE}amend/", amendments.amend, name="proposal-amend"),
    path(f"{ONE}amendments/<int:which>/", amendments.amendment, name="amendment"),
    path(f"{ONE}do/<slug:name>/", proposals.act, name="proposal-act"),
]
