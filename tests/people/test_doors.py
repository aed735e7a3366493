"""The doors: an invitation asks for a password that can wait, and the admin leads people where they can go on."""

from __future__ import annotations

import html

import pytest
from django.conf import settings
from wagtail.models import Locale, Page

from distretto.people.domain import accounts
from distretto.people.models import User

pytestmark = pytest.mark.django_db


def text(response) -> str:
    return html.unescape(response.content.decode())


def test_an_invited_person_is_asked_for_a_password_and_may_do_it_later(client):
    anna = User.objects.create_user("anna@example.org", language="it")
    asked = client.post(f"/accounts/enter/{accounts.entry_token(anna)}/")
    assert asked["Location"] == "/accounts/password/set/?lang=it&next=%2Fit%2Faccount%2F"
    page = text(client.get(asked["Location"]))
    assert "Più tardi: vai alla mia pagina" in page
    assert client.get("/it/account/").status_code == 200, "she is in already"
    words = {"password1": "a quiet long sentence", "password2": "a quiet long sentence", "next": "/it/account/"}
    assert client.post("/accounts/password/set/", words)["Location"] == "/it/account/"
    anna.refresh_from_db()
    assert anna.has_usable_password()


def test_who_has_a_password_is_not_asked_for_another(client):
    anna = User.objects.create_user("anna@example.org", "a quiet long sentence")
    assert client.post(f"/accounts/enter/{accounts.entry_token(anna)}/")["Location"] == "/en/account/"


def test_members_at_the_admins_door_are_told_who_comes_in_and_where_to_go_on(client):
    assert client.get("/admin/", follow=True).redirect_chain[-1][0].startswith("/accounts/login/?")
    client.force_login(User.objects.create_user("anna@example.org"))
    answer = client.get("/admin/", follow=True)
    assert answer.status_code == 403
    assert "Only administrators of this installation come in here." in text(answer)
    assert 'href="/en/account/"' in text(answer)


@pytest.fixture
def root_page() -> None:
    """The root that Wagtail's migrations make; a test that empties the database takes it away for those after it."""
    if Page.get_first_root_node() is None:
        Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)
        Page.add_root(title="Root", slug="root")


def test_roles_are_not_changed_in_the_admin_without_a_log(client, root_page):
    chief = User.objects.create_superuser("chief@example.org", "a quiet long sentence")
    client.force_login(chief)
    for page in ("users/", f"users/edit/{chief.pk}/", "users/add/", "groups/"):
        assert client.get(f"/admin/{page}")["Location"] == "/en/account/people/", page
    assert "/en/account/people/" in text(client.get("/admin/"))
