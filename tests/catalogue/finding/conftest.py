"""Records to be found, made as members make them and published."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from distretto.catalogue.domain import drafting
from distretto.catalogue.models import Record
from distretto.people.models import User
from published_records import publish_unreviewed

SOURCE = {"title": "Annual report", "publisher": "Regional office", "year": 2023, "supports": ["summary"]}


@pytest.fixture
def publish(db: None) -> Callable[..., Record]:
    def published(title: str, kind: str = "policy", language: str = "en", key: str = "", **content: Any) -> Record:
        whole = {
            "title": title,
            "summary": f"{title}: what it is about, in one sentence.",
            "regions": ["ITI3"],
            "themes": ["innovation"],
            "sources": [SOURCE],
            **content,
        }
        record = drafting.start(
            kind=kind, language=language, content={n: v for n, v in whole.items() if v is not None}, by=None, key=key
        )
        publish_unreviewed(record)
        return record

    return published


@pytest.fixture
def reader(db: None) -> User:
    return User.objects.create_user("anna@example.org", "a-long-pass-phrase", first_name="Anna")
