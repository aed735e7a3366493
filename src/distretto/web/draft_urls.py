"""Addresses of drafts of recommendations under a language."""

from django.urls import path

from distretto.web.views.drafts import beginning, kept, shared

urlpatterns = [
    path("drafts/new/", beginning.begin, name="draft-new"),
    path("drafts/shared/<str:secret>/", shared.shared, name="draft-shared"),
    path("drafts/shared/<str:secret>/draft.<str:form>", shared.document, name="draft-shared-document"),
    path("drafts/<int:number>/", kept.draft, name="draft"),
    path("drafts/<int:number>/draft.<str:form>", kept.document, name="draft-document"),
    path("drafts/<int:number>/name/", kept.name, name="draft-name"),
    path("drafts/<int:number>/add/", kept.add, name="draft-add"),
    path("drafts/<int:number>/link/", kept.link, name="draft-link"),
    path("drafts/<int:number>/copy/", kept.copy, name="draft-copy"),
    path("drafts/<int:number>/delete/", kept.delete, name="draft-delete"),
    path("drafts/<int:number>/back/", kept.back, name="draft-back"),
    path("drafts/<int:number>/sentences/<int:sentence>/", kept.sentence, name="draft-sentence"),
]
