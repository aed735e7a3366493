"""Addresses of studies of conditions under a language."""

from django.urls import path

from distretto.web.views.studies import listed, published, steps

urlpatterns = [
    path("studies/", listed.studies, name="studies"),
    path("studies/new/", listed.begin, name="study-new"),
    path("studies/file/", listed.bring_in, name="study-bring-in"),
    path("studies/published/<int:number>/", published.one, name="study-published"),
    path("studies/published/<int:number>/study.json", published.study_json, name="study-published-file"),
    path("studies/published/<int:number>/withdraw/", published.withdraw, name="study-withdraw"),
    path("studies/<int:number>/", steps.begin, name="study"),
    path("studies/<int:number>/study.json", steps.study_json, name="study-file"),
    path("studies/<int:number>/copy/", listed.copy, name="study-copy"),
    path("studies/<int:number>/delete/", listed.delete, name="study-delete"),
    path("studies/<int:number>/back/", listed.back, name="study-back"),
    path("studies/<int:number>/publish/", published.publish, name="study-publish"),
    path("studies/<int:number>/<slug:step>/", steps.step, name="study-step"),
    path("studies/<int:number>/<slug:step>/keep.json", steps.keep, name="study-keep"),
]
