"""Addresses of a region's desk for smart specialisation under a language."""

from django.urls import path

from distretto.web.views import desk, desk_evidence, desk_lines

urlpatterns = [
    path("desk/<str:area>/", desk.desk, name="desk"),
    path("desk/<str:area>/annex.<str:form>", desk.annex, name="desk-annex"),
    path("desk/<str:area>/lines/", desk_lines.add, name="desk-add"),
    path("desk/<str:area>/lines/<str:address>/", desk_lines.line, name="desk-line"),
    path("desk/<str:area>/<slug:criterion>/", desk_evidence.criterion, name="desk-criterion"),
]
