"""A desk on the test's own catalogue: a strategy of Marche, and one person of each role.

Findings on records read the catalogue of an installation that has a database (`catalogue/datasets.py`), and else the
starter. A test's database is no file of its home, so that a home without one answers from the starter: here it has one.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser, Group
from django.test import Client

from distretto.catalogue.domain import drafting
from distretto.catalogue.models import Record
from distretto.people.models import Membership, Organisation, ThemeRole, User
from distretto.people.roles import REVIEWERS
from distretto.web import kept
from homes import home_of_its_own
from published_records import publish_unreviewed

ROLES = {
    "visitor": False, "member": False, "of another region": False, "of an unverified office": False,
    "whose membership is over": False, "reviewer": False, "coordinator": False,
    "of the region": True, "of the country": True, "administrator": True,
}  # fmt: skip
"""Who may write at the desk of Marche, where the strategy belongs to nobody."""


@pytest.fixture(scope="session")
def catalogued_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = home_of_its_own(tmp_path_factory, "catalogued")
    (folder / "distretto.sqlite3").touch()
    return folder


@pytest.fixture(autouse=True)
def own_catalogue(catalogued_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have findings rest on the test's records."""
    monkeypatch.setenv("DISTRETTO_HOME", str(catalogued_home))
    kept.forget()
    yield
    kept.forget()


@pytest.fixture
def strategy() -> Record:
    """A published strategy of Marche that is nobody's, as the starter and imports bring them."""
    content = {
        "title": "Synthetic strategy", "summary": "A synthetic strategy, to be tested.", "regions": ["ITI3"],
        "themes": ["innovation"],
        "sources": [{"title": "Report", "publisher": "Office", "year": 2023, "address": "https://example.org/report",
                     "supports": ["summary"], "seen": "excerpt"}],
    }  # fmt: skip
    record = drafting.start(kind="strategy", language="en", content=content, by=None)
    publish_unreviewed(record)
    return Record.objects.get(pk=record.pk)


def _user(name: str) -> User:
    return User.objects.create_user(f"{name}@example.org", first_name=name.title())


def _of(regions: list[str], *, verified: bool = True, state: str = "active") -> User:
    key = "-".join([*regions, str(verified), state]).lower()
    office = Organisation.objects.create(key=key, name=f"Office {key}", regions=regions, verified=verified)
    user = _user(key)
    Membership.objects.create(user=user, organisation=office, state=state, role="editor")
    return user


@pytest.fixture
def person(db: None) -> Any:
    """A person of a role of `ROLES`, made when she is asked for."""

    def made(role: str) -> Any:
        if role == "visitor":
            return AnonymousUser()
        if role == "administrator":
            return User.objects.create_superuser("root@example.org", "a-long-pass-phrase")
        user = {
            "of the region": lambda: _of(["ITI3"]), "of the country": lambda: _of(["IT"]),
            "of another region": lambda: _of(["AT31", ""]),
            "of an unverified office": lambda: _of(["ITI3"], verified=False),
            "whose membership is over": lambda: _of(["ITI3"], state="over"),
        }.get(role, lambda: _user(role))()  # fmt: skip
        if role == "reviewer":
            user.groups.add(Group.objects.get(name=REVIEWERS))
        if role == "coordinator":
            ThemeRole.objects.create(user=user, theme="innovation", role="coordinator")
        return user

    return made


@pytest.fixture
def officer(person: Any, client: Client) -> User:
    """An officer of Marche, signed in."""
    user: User = person("of the region")
    client.force_login(user)
    return user
