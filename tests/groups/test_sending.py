"""Forms sent twice make one thing: one after the other, and at the same moment by real parallel clients."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from distretto.groups.models import Proposal, Sent, Thread, WorkingGroup
from distretto.people.models import User

from .conftest import client_of
from .test_membership import opened


@pytest.fixture
def group(owner: User) -> WorkingGroup:
    return opened(owner, "members")


def token(client: Client, address: str) -> str:
    page = client.get(address).content.decode()
    found = re.search(r'name="once" value="([0-9a-f-]{36})"', page)
    assert found, address
    return found[1]


def test_a_thread_sent_twice_is_one(owner: User, group: WorkingGroup) -> None:
    client, address = client_of(owner), f"/en/groups/{group.key}/discussion/new/"
    form = {"title": "Who pays?", "text": "The harbours.", "once": token(client, address)}
    first, second = client.post(address, form), client.post(address, form)
    assert first.status_code == second.status_code == 302
    assert first.headers["Location"] == second.headers["Location"]
    assert Thread.objects.filter(group=group).count() == 1


def test_sent_at_the_same_moment_it_is_one(races: Any) -> None:
    """Four browsers of one person send the same form at once: one thread, and all are led to it."""
    owner = User.objects.create_user("owner@example.org", first_name="Member 1")
    group = opened(owner, "members")
    address = f"/en/groups/{group.key}/discussion/new/"
    form = {"title": "Who pays?", "text": "The harbours.", "once": token(client_of(owner), address)}
    answers = races(*(lambda: client_of(owner).post(address, form) for _ in range(4)))
    assert {answer.status_code for answer in answers} == {302}
    assert len({answer.headers["Location"] for answer in answers}) == 1
    assert Thread.objects.filter(group=group).count() == 1


def test_a_form_with_a_fault_can_be_sent_again(owner: User, group: WorkingGroup) -> None:
    client, address = client_of(owner), f"/en/groups/{group.key}/discussion/new/"
    number = token(client, address)
    assert client.post(address, {"title": "", "text": "The harbours.", "once": number}).status_code == 422
    assert not Sent.objects.filter(token=number).exists()
    assert client.post(address, {"title": "Who pays?", "text": "The harbours.", "once": number}).status_code == 302


def test_two_forms_are_two(owner: User, group: WorkingGroup) -> None:
    client, address = client_of(owner), f"/en/groups/{group.key}/discussion/new/"
    for title in ("One", "Two"):
        client.post(address, {"title": title, "text": "Words.", "once": token(client, address)})
    assert Thread.objects.filter(group=group).count() == 2


def test_anothers_number_is_not_mine(owner: User, other: User, group: WorkingGroup) -> None:
    client, address = client_of(owner), f"/en/groups/{group.key}/discussion/new/"
    number = token(client, address)
    client.post(address, {"title": "One", "text": "Words.", "once": number})
    answer = client_of(other).post(address, {"title": "Two", "text": "Words.", "once": number})
    assert answer.status_code != 302 or "/discussion/1/" not in answer.headers["Location"]


@pytest.mark.parametrize("room", ["proposals", "consultations", "ballots", "meetings"])
def test_every_form_that_makes_something_has_its_number(owner: User, group: WorkingGroup, room: str) -> None:
    assert token(client_of(owner), f"/en/groups/{group.key}/{room}/new/")


def test_a_proposal_brought_twice_is_one(owner: User, group: WorkingGroup) -> None:
    client, address = client_of(owner), f"/en/groups/{group.key}/proposals/new/"
    form = {
        "title": "A meeting place", "problem": "The yards do not meet.", "measure": "One place.", "act": "bring",
        "once": token(client, address),
    }  # fmt: skip
    places = {client.post(address, form).headers["Location"] for _ in range(3)}
    assert len(places) == 1
    assert Proposal.objects.filter(group=group).count() == 1
