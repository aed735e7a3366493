"""The platform in a home of its own, two members and an administrator, and a draft to work on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils.timezone import localdate

from distretto.catalogue.domain import drafting
from distretto.catalogue.models import Record
from distretto.evidence.store import default_store
from distretto.groups.domain import drafts
from distretto.groups.domain.picking import Picked
from distretto.groups.models import Draft
from distretto.people.models import User
from distretto.themes.recommending import recommendations
from homes import home_of_its_own
from published_records import publish_unreviewed
from races import races  # noqa: F401 - a fixture


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A home of the tests' own: what this machine keeps is not looked at."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DISTRETTO_HOME", str(home_of_its_own(tmp_path_factory)))
        yield


@pytest.fixture(autouse=True)
def _database(db: None) -> None:
    """Everything here is kept in the database, empty where a test puts nothing into it."""


@pytest.fixture
def owner() -> User:
    return User.objects.create_user("owner@example.org", first_name="Member 1")


@pytest.fixture
def other() -> User:
    return User.objects.create_user("other@example.org", first_name="Member 2")


@pytest.fixture
def administrator() -> User:
    return User.objects.create_superuser("administrator@example.org")


def client_of(user: Any = None) -> Client:
    client = Client(SERVER_NAME="localhost")
    if user is not None:
        client.force_login(user)
    return client


def gaps(theme: str = "specialisation", region: str = "ITI3") -> list[Picked]:
    """The gaps of one theme, as a person picks them."""
    offered = recommendations(region, default_store(), day=localdate().isoformat(), themes=(theme,))
    return [Picked(one.finding, gap) for one in offered if one.finding is not None for gap in one.gaps]


@pytest.fixture(scope="session")
def catalogued(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose installation has a catalogue of its own: the test's database, not the starter."""
    home = home_of_its_own(tmp_path_factory, "catalogued")
    (home / "distretto.sqlite3").touch()
    return home


SOURCES = [{"title": "Report", "publisher": "Region", "year": 2024, "address": "https://example.org/report"}]


def publish(kind: str, title: str, by: User, **content: Any) -> Record:
    whole = {
        "title": title, "summary": "A synthetic record for the tests of drafts.", "regions": ["ITI3"],
        "themes": ["innovation"], "sources": SOURCES, **content,
    }  # fmt: skip
    return publish_unreviewed(drafting.start(kind=kind, content=whole, by=by, language="en"))


@pytest.fixture
def recorded(owner: User, catalogued: Path, monkeypatch: pytest.MonkeyPatch) -> Record:
    """Synthetic records that leave gaps in Marche: a form of support, a cell of the policy mix, a priority."""
    monkeypatch.setenv("DISTRETTO_HOME", str(catalogued))
    for region in ("ITI3", "ITH5", "AT22", "HU22", "EL52"):
        form, instrument = ("grant", "PI021") if region == "ITI3" else ("loan", "PI008")
        publish("programme", f"Programme {region}", owner, regions=[region], support_forms=[form],
                beneficiaries=["cluster_organisation"])
        for number in (1, 2):
            publish("policy", f"Policy {number} {region}", owner, regions=[region], instruments=[instrument],
                    policy_themes=["TH11"])
    priorities = [
        {"priority": "Footwear", "sectors": ["C15"], "sectors_basis": "our_reading"},
        {"priority": "Tourism", "sectors": ["I55"], "sectors_basis": "our_reading"},
    ]
    return publish("strategy", "A strategy of the tests", owner, priorities=priorities)


@pytest.fixture
def draft(owner: User, recorded: Record) -> Draft:
    """A draft of three gaps."""
    return drafts.keep(
        by=owner, picks=gaps()[:3], title="What is for decision", language="en", region="ITI3",
        theme="specialisation",
    )
