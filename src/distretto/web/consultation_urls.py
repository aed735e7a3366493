"""Addresses of consultations: in their group, and by their link."""

from django.urls import path

from distretto.web.views.groups import consultations, taking_part

HERE = "groups/<slug:key>/consultations/"
ONE = HERE + "<int:number>/"
LINK = "consult/<str:secret>/"

urlpatterns = [
    path(HERE, consultations.consultations, name="consultations"),
    path(HERE + "new/", consultations.new, name="consultation-new"),
    path(ONE, taking_part.consultation, name="consultation"),
    path(ONE + "change/", consultations.change, name="consultation-change"),
    path(ONE + "statements/", consultations.statements, name="consultation-statements"),
    path(ONE + "statements/add/", consultations.add, name="consultation-statement-add"),
    path(ONE + "statements/<int:statement>/<slug:name>/", consultations.statement, name="consultation-statement"),
    path(ONE + "do/<slug:name>/", consultations.act, name="consultation-act"),
    path(ONE + "me/", taking_part.describe, name="consultation-describe"),
    path(ONE + "suggest/", taking_part.suggest, name="consultation-suggest"),
    path(ONE + "mine/", taking_part.mine, name="consultation-mine"),
    path(ONE + "results/", taking_part.results, name="consultation-results"),
    path(ONE + "results.<str:form>", taking_part.results_file, name="consultation-results-file"),
    path(LINK, taking_part.consultation, name="consult"),
    path(LINK + "me/", taking_part.describe, name="consult-describe"),
    path(LINK + "suggest/", taking_part.suggest, name="consult-suggest"),
    path(LINK + "mine/", taking_part.mine, name="consult-mine"),
    path(LINK + "results/", taking_part.results, name="consult-results"),
    path(LINK + "results.<str:form>", taking_part.results_file, name="consult-results-file"),
]
