"""The address of a letter to a cluster under a language. It stands before what is a record's key."""

from django.urls import path

from distretto.web.views.catalogue import letter

urlpatterns = [path("catalogue/<slug:key>/letter/", letter.letter, name="record-letter")]
