"""Addresses of ballots and decisions of working groups."""

from django.urls import path

from distretto.web.views.groups import ballots, decisions

urlpatterns = [
    path("groups/<slug:key>/ballots/", ballots.ballots, name="ballots"),
    path("groups/<slug:key>/ballots/new/", ballots.new, name="ballot-new"),
    path("groups/<slug:key>/ballots/<int:number>/", ballots.ballot, name="ballot"),
    path("groups/<slug:key>/ballots/<int:number>/change/", ballots.change, name="ballot-change"),
    path("groups/<slug:key>/ballots/<int:number>/do/<slug:name>/", ballots.act, name="ballot-act"),
    path("groups/<slug:key>/ballots/<int:number>/vote/", ballots.vote, name="ballot-vote"),
    path("groups/<slug:key>/ballots/<int:number>/votes/", ballots.votes, name="ballot-votes"),
    path("groups/<slug:key>/ballots/<int:number>/votes.csv", ballots.votes_file, name="ballot-votes-file"),
    path("groups/<slug:key>/decisions/", decisions.decisions, name="decisions"),
    path("groups/<slug:key>/decisions/new/", decisions.new, name="decision-new"),
    path("groups/<slug:key>/decisions/<int:number>/", decisions.decision, name="decision"),
]
