"""Addresses of the directory of those who know, and of questions to them."""

from django.urls import path

from distretto.web.views.groups import questions

urlpatterns = [
    path("experts/", questions.experts, name="experts"),
    path("account/expertise/", questions.mine, name="expertise"),
    path("questions/", questions.questions, name="questions"),
    path("questions/new/", questions.ask, name="question-new"),
    path("questions/<int:number>/", questions.question, name="question"),
    path("questions/<int:number>/act/", questions.act, name="question-act"),
]
