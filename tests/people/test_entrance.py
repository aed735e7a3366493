"""Signing in, signing up, passwords: the pages and mails speak as the others do, in the reader's language."""

from __future__ import annotations

import html
import re

import pytest
from django.core import mail

from distretto.people.domain.accounts import first_token
from distretto.people.models import User

pytestmark = pytest.mark.django_db
PAGES = ("login", "signup", "password/reset", "password/reset/done", "password/reset/key/1-x", "confirm-email/x")
PHRASE = "a long pass phrase"


@pytest.fixture(autouse=True)
def outbox(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"


@pytest.fixture
def anna() -> User:
    return User.objects.create_user("anna@example.org", PHRASE, first_name="Anna", language="it")


def text(response) -> str:
    return html.unescape(response.content.decode())


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("page", PAGES)
def test_each_page_has_a_heading_a_sentence_and_labels_of_ours(client, page, language):
    response = client.get(f"/accounts/{page}/?lang={language}")
    page_text = text(response)
    assert response.status_code == 200
    assert page_text.count("<h1") == 1
    assert '<p class="lead">' in page_text
    assert not re.search(r'placeholder="[^"]+"[^>]*name="(login|email|password)', page_text)
    assert not re.search(r">\s*entrance-", page_text)
    for word in ("Sign In", "Signup", "Sign Up", "Bad Token", "Reset My Password"):
        assert word not in page_text


@pytest.mark.parametrize("address", ["account/", "catalogue/import/", "catalogue/new/", "catalogue/saved/"])
def test_signing_in_is_asked_for_in_the_language_of_the_page_that_asks(client, address):
    english = {"accept-language": "en"}
    page = client.get(f"/it/{address}", headers=english, follow=True)
    assert page.redirect_chain[-1][0].startswith("/accounts/login/")
    assert '<html lang="it">' in text(page)
    assert '<html lang="it">' in text(client.get("/accounts/signup/", headers=english))
    other = client.get(f"/accounts/login/?next=/it/{address}&lang=en", headers={"accept-language": "it"})
    assert '<html lang="en">' in text(other)


def test_a_wrong_password_is_said_with_what_to_do(client, anna):
    page = text(client.post("/accounts/login/?lang=it", {"login": anna.email, "password": "wrong"}))
    assert "Nessun account ha questo indirizzo e questa password" in page
    assert 'value="anna@example.org"' in page


def test_a_forgotten_password_is_mailed_in_the_language_of_the_account_and_replaced(client, anna):
    sent = client.post("/accounts/password/reset/?lang=en", {"email": anna.email})
    assert "Look into your mail" in text(client.get(sent["Location"], headers={"accept-language": "en"}))
    (letter,) = mail.outbox
    assert letter.subject == "Una nuova password per Distretto"
    link = next(word for word in letter.body.split() if "/password/reset/key/" in word)
    assert link.endswith("?lang=it")
    opened = client.get(link.removeprefix("http://testserver"), follow=True)
    assert "Scegli una nuova password" in text(opened)
    new = {"password1": "another long phrase", "password2": "another long phrase"}
    assert "valida" in text(client.post(opened.request["PATH_INFO"] + "?lang=it", new, follow=True))
    assert client.login(username=anna.email, password="another long phrase")


def test_nobody_learns_who_has_an_account(client, anna):
    client.post("/accounts/password/reset/?lang=en", {"email": "stranger@example.org"})
    (letter,) = mail.outbox
    assert letter.to == ["stranger@example.org"]
    assert "There is no account with it" in letter.body


def test_who_signs_up_gets_one_mail_and_is_told_so(client):
    sent = client.post("/accounts/signup/?lang=en", {"email": "ivo@example.org", "password1": PHRASE}, follow=True)
    page = text(sent)
    assert "A link to confirm the address is on its way to ivo@example.org." in page
    assert "Successfully" not in page
    (letter,) = mail.outbox
    assert letter.subject == "Confirm your address"
    assert "If it was not you, do nothing" in letter.body


@pytest.mark.parametrize(("language", "said"), [("en", "No mail server is set"), ("it", "non è impostato un server")])
def test_where_mails_are_kept_as_files_nobody_is_told_that_one_is_on_its_way(
    client, anna, settings, tmp_path, language, said
):
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = tmp_path / "mail"
    given = {"email": f"kept-{language}@example.org", "password1": PHRASE}
    after = (
        client.post(f"/accounts/password/reset/?lang={language}", {"email": anna.email}, follow=True),
        client.get(f"/accounts/confirm-email/?lang={language}"),
        client.post(f"/accounts/signup/?lang={language}", given, follow=True),
    )
    for page in map(text, after):
        assert said in page
        assert "DISTRETTO_HOME" in page
        assert "on its way" not in page
        assert "in arrivo" not in page
        assert str(tmp_path) not in page, "where it lies on the disk is said to who starts it"
    assert len(list((tmp_path / "mail").iterdir())) == 2


def test_the_pages_of_passwords_are_ours_for_who_is_signed_in(client, anna):
    client.force_login(anna)
    assert "Password attuale" in text(client.get("/accounts/password/change/?lang=it"))
    assert "Present password" in text(client.get("/accounts/password/change/?lang=en"))
    assert "What you have kept stays here" in text(client.get("/accounts/logout/?lang=en"))


@pytest.mark.parametrize(("language", "rule"), [("en", "At least eight characters"), ("it", "Almeno otto caratteri")])
def test_the_first_administrator_reads_the_rules_of_passwords_before_choosing_one(client, language, rule):
    page = text(client.get(f"/accounts/first/{first_token()}/?lang={language}"))
    assert rule in page
    assert 'aria-describedby="password-why"' in page
