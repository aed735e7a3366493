"""E-mail addresses: what confirms one, what does not, and the page on which a person looks after hers."""

from __future__ import annotations

import html

import pytest
from allauth.account.models import EmailAddress
from django.core import mail

from distretto.people.domain import accounts
from distretto.people.models import User
from distretto.people.roles import addresses_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def outbox(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"


@pytest.fixture
def anna() -> User:
    return User.objects.create_user("anna@example.org", first_name="Anna", language="it")


def text(response) -> str:
    return html.unescape(response.content.decode())


def test_a_link_that_was_mailed_confirms_the_address_when_it_is_used(client, anna):
    accounts.mail_entry(anna, "https://distretto.example.org/")
    assert mail.outbox[0].to == ["anna@example.org"]
    assert mail.outbox[0].subject == "Il tuo accesso a Distretto"
    link = next(word for word in mail.outbox[0].body.split() if "/accounts/enter/" in word)
    path = link.removeprefix("https://distretto.example.org")
    client.get(path)
    assert addresses_of(anna) == frozenset(), "a mail scanner opens links; a person presses the button"
    assert client.post(path).status_code == 302
    assert addresses_of(anna) == {"anna@example.org"}
    assert client.post(path).status_code == 410, "it works once"


def test_a_link_that_the_operator_was_shown_confirms_nothing(client, anna):
    assert client.post(f"/accounts/enter/{accounts.entry_token(anna)}/").status_code == 302
    assert addresses_of(anna) == frozenset()


def test_a_link_confirms_no_address_but_that_to_which_it_was_mailed(client, anna):
    token = accounts.entry_token(anna, mailed=True)
    User.objects.update(email="other@example.org")
    assert client.post(f"/accounts/enter/{token}/").status_code == 302
    assert addresses_of(anna) == frozenset()


def test_an_address_that_another_has_confirmed_stays_hers(client, anna):
    ivo = User.objects.create_user("ivo@example.org")
    EmailAddress.objects.create(user=ivo, email="anna@example.org", verified=True)
    client.post(f"/accounts/enter/{accounts.entry_token(anna, mailed=True)}/")
    assert (addresses_of(anna), addresses_of(ivo)) == (frozenset(), {"anna@example.org"})


@pytest.mark.parametrize(("language", "why", "send"), [
    ("en", "since anybody can type one", "Mail me the link"),
    ("it", "perché chiunque può scriverne uno", "Inviami il link"),
])  # fmt: skip
def test_the_page_says_why_and_mails_the_link(language, why, send, client, db):
    client.force_login(User.objects.create_user(f"{language}@example.org"))
    address = f"/accounts/email/?lang={language}"
    page = text(client.get(address))
    assert why in page
    assert send in page
    assert client.post(address, {"action_send": "", "email": f"{language}@example.org"}).status_code == 302
    assert mail.outbox[0].to == [f"{language}@example.org"]
    EmailAddress.objects.update(verified=True)
    assert send not in text(client.get(address))


def test_what_is_no_address_is_said_at_the_field(client, anna):
    client.force_login(anna)
    page = text(client.post("/accounts/email/?lang=en", {"action_add": "", "email": "nobody"}))
    assert 'role="alert"' in page
    assert 'value="nobody"' in page


def test_the_page_is_for_those_who_are_signed_in(client):
    assert "/accounts/login/" in client.get("/accounts/email/?lang=en")["Location"]
