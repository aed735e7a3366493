"""Followed installations in the browser: administrators alone look after them, and nothing in our network is asked."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from distretto.catalogue.models import Installation
from distretto.people.models import User

ADD = "/en/following/add/"
INSIDE = ("http://127.0.0.1", "http://localhost", "http://[::1]", "http://10.0.0.1", "http://[::ffff:169.254.169.254]",
          "https://192.168.1.1")  # fmt: skip


@pytest.fixture
def administrator() -> Client:
    client = Client()
    client.force_login(User.objects.create_superuser("administrator@example.org", password="x"))
    return client


@pytest.fixture
def followed() -> Installation:
    return Installation.objects.create(name="Synthetic peer", address="https://synthetic.example")


def _text(answer: Any) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


@pytest.mark.parametrize("role", ["visitor", "member", "reviewer"])
def test_nobody_else_looks_after_them(client: Client, followed: Installation, role: str) -> None:
    if role != "visitor":
        user = User.objects.create_user("member@example.org")
        if role == "reviewer":
            from django.contrib.auth.models import Group

            user.groups.add(Group.objects.get_or_create(name="reviewers")[0])
        client.force_login(user)
    one = f"/en/following/installations/{followed.pk}"
    for address in (ADD, f"{one}/fetch/", f"{one}/pause/", f"{one}/remove/"):
        answer = client.post(address, {"address": "https://other.example", "paused": "1"})
        assert answer.status_code == (302 if role == "visitor" else 403), address
        if role == "visitor":
            assert "/accounts/login/" in answer.headers["Location"]
    after = Installation.objects.get()
    assert (after.paused, after.held) == (False, None)
    page = client.get("/en/following/").content.decode()
    assert ("Synthetic peer" in page, "/remove/" in page, ADD in page) == (True, False, False)


@pytest.mark.parametrize("address", [*INSIDE, "https://synthetic.example:5432", "http://synthetic.example:8080"])
def test_through_the_browser_no_address_of_our_own_network_and_no_odd_port(
    administrator: Client, address: str
) -> None:
    answer = administrator.post(ADD, {"address": address})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()
    assert f'value="{address}"' in answer.content.decode(), "what was typed stays"
    assert administrator.post(ADD, {"address": address, "private": "1"}).status_code in (403, 422)
    assert not Installation.objects.exists()


def test_a_private_address_is_offered_only_where_the_operator_allows_it(administrator: Client, settings: Any) -> None:
    assert 'name="private"' not in administrator.get(ADD).content.decode()
    settings.FOLLOW_PRIVATE = True
    assert 'name="private"' in administrator.get(ADD).content.decode()
    answer = administrator.post(ADD, {"address": "http://10.0.0.1:8000"})
    assert (answer.status_code, "in a private network" in _text(answer)) == (422, True), "not unless it is said"


def test_what_is_wrong_is_said_at_the_form(administrator: Client, followed: Installation) -> None:
    for given, said in (
        ("javascript:alert(1)", "is not the address of an installation"),
        ("https://user:pass@synthetic.example", "is not the address of an installation"),
        ("https://synthetic.example/en/", "is followed already"),
    ):
        answer = administrator.post(ADD, {"address": given})
        assert (answer.status_code, said in _text(answer)) == (422, True), given
    assert Installation.objects.count() == 1


def test_a_demonstration_asks_nobody(administrator: Client, followed: Installation, settings: Any) -> None:
    settings.DEMONSTRATION = True
    assert administrator.post(ADD, {"address": "https://other.example"}).status_code == 403
    assert administrator.post(f"/en/following/installations/{followed.pk}/fetch/").status_code == 403
    assert Installation.objects.get().held is None


def test_it_is_paused_and_removed_once_that_is_confirmed(administrator: Client, followed: Installation) -> None:
    one = f"/it/following/installations/{followed.pk}"
    assert "è in pausa" in _text(administrator.post(f"{one}/pause/", {"paused": "1"}, follow=True))
    assert Installation.objects.get().paused
    assert administrator.get(f"{one}/pause/").status_code == 405
    administrator.post(f"{one}/pause/", {"paused": "0"})
    assert not Installation.objects.get().paused
    assert "Vuoi smettere di seguire «Synthetic peer»?" in _text(administrator.get(f"{one}/remove/"))
    assert Installation.objects.exists(), "to look removes nothing"
    assert "non è più seguita" in _text(administrator.post(f"{one}/remove/", follow=True))
    assert not Installation.objects.exists()
    assert administrator.post(f"{one}/remove/").status_code == 404


def test_nothing_is_done_without_the_forms_own_token(administrator: Client, followed: Installation) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = administrator.cookies
    assert strict.post(f"/en/following/installations/{followed.pk}/remove/").status_code == 403
    assert strict.post(ADD, {"address": "https://other.example"}).status_code == 403
    assert Installation.objects.count() == 1


def test_while_one_is_being_fetched_nobody_begins_again(administrator: Client, followed: Installation) -> None:
    from django.utils import timezone

    Installation.objects.update(held=timezone.now(), progress={"done": 3, "of": 12})
    assert administrator.post(f"/en/following/installations/{followed.pk}/fetch/").status_code == 409
    page = administrator.get("/en/following/").content.decode()
    assert ("Being fetched: 3 of 12" in page, 'http-equiv="refresh"' in page) == (True, True)
    assert 'http-equiv="refresh"' not in administrator.get("/en/following/?still=1").content.decode()
    assert 'http-equiv="refresh"' not in Client().get("/en/following/").content.decode()
