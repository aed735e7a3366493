"""Records to be read, published as members publish them, and a reader who is signed in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from distretto.catalogue.domain import drafting
from distretto.catalogue.models import Record
from distretto.people.models import User
from published_records import publish_unreviewed

SOURCES = [
    {"title": "Annual report", "publisher": "Regional office", "year": 2023, "address": "https://example.org/report",
     "supports": ["summary", "objectives"], "seen": "excerpt"},
    {"title": "Evaluation", "publisher": "University", "year": 2020, "supports": ["objectives"]},
]  # fmt: skip


@pytest.fixture
def publish(db: None) -> Callable[..., Record]:
    def published(title: str, kind: str = "policy", language: str = "en", key: str = "", **content: Any) -> Record:
        whole = {
            "title": title,
            "summary": f"{title}: what it is about, in one sentence.",
            "regions": ["ITI3"],
            "themes": ["innovation"],
            "sources": SOURCES if kind == "policy" else [{**SOURCES[0], "supports": ["summary"]}],
            **content,
        }
        record = drafting.start(kind=kind, language=language, content=whole, by=None, key=key)
        publish_unreviewed(record)
        return Record.objects.get(pk=record.pk)

    return published


@pytest.fixture
def reader(db: None) -> User:
    return User.objects.create_user("anna@example.org", "a-long-pass-phrase", first_name="Anna")


@pytest.fixture
def signed_in(client: Client, reader: User) -> Client:
    client.force_login(reader)
    return client
