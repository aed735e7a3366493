"""Addresses of a group's pilots."""

from django.urls import path

from distretto.web.views.groups import pilot_acts, pilots

HERE = "groups/<slug:key>/pilots/"
ONE = f"{HERE}<int:number>/"

urlpatterns = [
    path(HERE, pilots.pilots, name="pilots"),
    path(f"{HERE}new/", pilots.new, name="pilot-new"),
    path(ONE, pilots.pilot, name="pilot"),
    path(f"{ONE}indicators.<str:form>", pilots.data, name="pilot-data"),
    path(f"{ONE}change/", pilots.change, name="pilot-change"),
    path(f"{ONE}end/", pilots.end, name="pilot-end"),
    path(f"{ONE}take-over/", pilots.take_over, name="pilot-take-over"),
    path(f"{ONE}practice/", pilots.practice, name="pilot-practice"),
    path(f"{ONE}remove/<slug:what>/<int:which>/", pilot_acts.remove, name="pilot-remove"),
    path(f"{ONE}<slug:what>/", pilot_acts.act, name="pilot-act"),
    path(f"{ONE}<slug:what>/<int:which>/", pilot_acts.act, name="pilot-act-part"),
]
