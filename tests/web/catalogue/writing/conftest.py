"""One person of each role, an organisation with an editor, and records at every stage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser, Group
from django.test import Client

from distretto.catalogue.domain import drafting
from distretto.catalogue.models import Record
from distretto.people.models import Membership, Organisation, ThemeRole, User
from distretto.people.roles import REVIEWERS
from published_records import publish_unreviewed

CONTENT = {
    "title": "Vouchers for first research projects",
    "summary": "Small firms buy a first project from a university.",
    "regions": ["ITI3"],
    "themes": ["innovation"],
    "sources": [{"title": "Annual report", "publisher": "Regional office", "year": 2024,
                 "address": "https://example.org/reports/2024/vouchers"}],
}  # fmt: skip
REASON = "The sources bear out what is said here."


@dataclass(frozen=True)
class People:
    """One person of each role."""

    visitor: Any
    member: User
    editor: User
    stranger: User
    reviewer: User
    coordinator: User
    elsewhere: User
    expert: User
    administrator: User


def _user(name: str, **more: Any) -> User:
    return User.objects.create_user(f"{name}@example.org", first_name=name.title(), **more)


@pytest.fixture
def organisation(db: None) -> Organisation:
    return Organisation.objects.create(
        key="office", name="Regional office", regions=["ITI3"], country="IT", verified=True
    )


@pytest.fixture
def people(organisation: Organisation) -> People:
    editor, stranger, reviewer = _user("editor"), _user("stranger"), _user("reviewer")
    other = Organisation.objects.create(key="other", name="Another office", regions=["AT31"], country="AT")
    for user, where in ((editor, organisation), (stranger, other)):
        Membership.objects.create(user=user, organisation=where, state="active", role="editor")
    reviewer.groups.add(Group.objects.get(name=REVIEWERS))
    coordinator, elsewhere, expert = _user("coordinator"), _user("elsewhere"), _user("expert")
    ThemeRole.objects.create(user=coordinator, theme="innovation", role="coordinator")
    ThemeRole.objects.create(user=elsewhere, theme="skills", role="coordinator")
    ThemeRole.objects.create(user=expert, theme="innovation", role="expert")
    return People(
        visitor=AnonymousUser(), member=_user("member"), editor=editor, stranger=stranger, reviewer=reviewer,
        coordinator=coordinator, elsewhere=elsewhere, expert=expert,
        administrator=_user("administrator", is_superuser=True, is_staff=True),
    )  # fmt: skip


@pytest.fixture
def draft(people: People, organisation: Organisation) -> Callable[..., Record]:
    def made(kind: str = "policy", **content: Any) -> Record:
        return drafting.start(
            kind=kind, language="en", content={**CONTENT, **content}, by=people.editor, organisation=organisation
        )

    return made


@pytest.fixture
def submitted(draft: Callable[..., Record], people: People) -> Callable[..., Record]:
    def made(kind: str = "policy", **content: Any) -> Record:
        record = draft(kind, **content)
        drafting.submit(record=record, by=people.editor)
        return Record.objects.get(pk=record.pk)

    return made


@pytest.fixture
def published(draft: Callable[..., Record]) -> Callable[..., Record]:
    def made(kind: str = "policy", **content: Any) -> Record:
        record = draft(kind, **content)
        publish_unreviewed(record)
        return Record.objects.get(pk=record.pk)

    return made


@pytest.fixture
def as_(client: Client) -> Callable[[Any], Client]:
    """The client, signed in as somebody."""

    def signed(user: Any) -> Client:
        client.logout()
        if user.is_authenticated:
            client.force_login(user)
        return client

    return signed
