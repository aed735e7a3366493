"""Addresses of meetings, documents and calendars of working groups, and of what people are told of them."""

from django.urls import path

from distretto.web.views.account import notices
from distretto.web.views.groups import agenda, documents, meetings

urlpatterns = [
    path("groups/<slug:key>/meetings/", meetings.meetings, name="meetings"),
    path("groups/<slug:key>/meetings.ics", meetings.group_file, name="meetings-file"),
    path("groups/<slug:key>/meetings/new/", meetings.new, name="meeting-new"),
    path("groups/<slug:key>/meetings/draft/", agenda.draft, name="agenda-draft"),
    path("groups/<slug:key>/meetings/<int:number>/", meetings.meeting, name="meeting"),
    path("groups/<slug:key>/meetings/<int:number>/meeting.ics", meetings.one_file, name="meeting-file"),
    path("groups/<slug:key>/meetings/<int:number>/change/", meetings.change, name="meeting-change"),
    path("groups/<slug:key>/meetings/<int:number>/call-off/", meetings.call_off, name="meeting-call-off"),
    path("groups/<slug:key>/meetings/<int:number>/coming/", meetings.coming, name="meeting-coming"),
    path("groups/<slug:key>/meetings/<int:number>/agenda/", agenda.agenda, name="agenda"),
    path("groups/<slug:key>/meetings/<int:number>/notes/", agenda.notes, name="meeting-notes"),
    path("groups/<slug:key>/meetings/<int:number>/notes/versions/", agenda.versions, name="meeting-versions"),
    path("groups/<slug:key>/documents/", documents.documents, name="documents"),
    path("groups/<slug:key>/documents/<int:number>/<int:version>/", documents.serve, name="document"),
    path("groups/calendar/<str:secret>.ics", meetings.own_file, name="own-meetings-file"),
    path("groups/calendar/<str:secret>/<slug:key>.ics", meetings.own_file, name="own-group-file"),
    path("account/calendar/", meetings.calendar, name="account-calendar"),
    path("account/notices/", notices.notices, name="account-notices"),
    path("account/notices/<int:number>/", notices.follow, name="account-notice"),
    path("account/notices/tuning/", notices.tuning, name="account-tuning"),
    path("account/notices/stop/<str:token>/", notices.stop, name="account-notices-stop"),
    path("account/mails/stop/<str:of_groups>/<str:of_catalogue>/", notices.stop_both, name="account-mails-stop"),
    path("account/waits/", notices.waits, name="account-waits"),
]
