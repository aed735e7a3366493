"""Asking as somebody: what is not public reaches one question of one person, and stays nowhere afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.contrib.auth import get_user_model

from distretto.catalogue import asked_as
from distretto.catalogue.domain import granting
from distretto.catalogue.models import Record
from distretto.evidence.closed import any_closed
from distretto.evidence.records import entries
from distretto.evidence.store import Store
from distretto.people.models import User
from distretto.themes.analysis import Analysis, Need
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data, FindingCache, Request, answer_request
from distretto.themes.finding import Answer, Conclusion
from distretto.themes.parameters import Parameters
from distretto.themes.reproduction import write_reproduction
from published_records import publish_unreviewed

pytestmark = pytest.mark.django_db


@pytest.fixture
def store(tmp_path: Path) -> Store:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "distretto.sqlite3").touch()
    return Store(tmp_path / "home")


@pytest.fixture
def owner() -> User:
    return get_user_model().objects.create_user("owner@example.org")


@pytest.fixture
def stranger() -> User:
    return get_user_model().objects.create_user("stranger@example.org")


def cluster(key: str, by: User, amount: float, **content: object) -> Record:
    whole = {
        "title": f"Synthetic {key}", "regions": ["ITI3"], "legal_form": "association", "members_total": 60,
        "income": [{"year": 2024, "source": "membership_fees", "amount": amount}], **content,
    }  # fmt: skip
    record = Record.objects.create(key=key, kind="cluster", content=whole, created_by=by, live=False)
    return publish_unreviewed(record)


def keys(store: Store, name: str) -> list[str]:
    return [entry.key for entry in entries(store.cut(name))]


def test_each_asks_with_what_she_may_see(store, owner, stranger):
    mine = cluster("mine", owner, 1000.0)
    cluster("theirs", stranger, 2000.0)
    with asked_as.store_as(owner, store=store) as own:
        (entry,) = entries(own.cut(asked_as.OWN))
        assert entry.key == "mine"
        assert [line["amount"][0].number for line in entry.lines("income")] == [1000.0]
    granting.give(record=mine, to="person", email=stranger.email, by=owner)
    with asked_as.store_as(stranger, store=store) as own:
        assert keys(own, asked_as.OWN) == ["theirs"], "the address is not confirmed"


def test_peers_are_those_who_agreed_nameless_and_five_or_more(store, owner, stranger):
    every = [cluster(f"peer-{number}-named", owner, 1000.0 + number, members_total=number * 40) for number in range(6)]
    for number, record in enumerate(every[:5], 1):
        with asked_as.store_as(stranger, store=store) as own:
            assert keys(own, asked_as.PEERS) == [], f"{number - 1} have agreed"
        granting.give(record=record, to="aggregates", by=owner)
    with asked_as.store_as(stranger, store=store) as own:
        cut = own.cut(asked_as.PEERS)
        found = entries(cut)
        assert len(found) == 5
        assert keys(own, asked_as.OWN) == []
        told = {field for entry in found for field in entry.values}
        assert told <= {"language", "legal_form", "country", "size", "income.year", "income.source", "income.amount"}
        assert "named" not in str(cut.table.to_pylist())
        assert "Synthetic" not in str(cut.table.to_pylist())
        assert sorted(entry.number("size") for entry in found) == [0, 0, 1, 1, 2]
    with asked_as.store_as(owner, about=every[0].key, store=store) as own:
        assert keys(own, asked_as.PEERS) == [], "nobody is her own peer"
    granting.withdraw(grant=every[0].grants.get(), by=owner)
    with asked_as.store_as(stranger, store=store) as own:
        assert keys(own, asked_as.PEERS) == []


def test_consent_alone_shows_nobody_anything(store, owner, stranger):
    granting.give(record=cluster("one", owner, 1.0), to="aggregates", by=owner)
    with asked_as.store_as(stranger, store=store) as own:
        assert keys(own, asked_as.OWN) == []


def _count(data: Data, _: Parameters) -> Answer:
    return Answer(Conclusion("count", len(entries(data["private"]))), None, (), (), (), ())


QUESTION = Request(
    Analysis("synthetic.private", {"private": Need(asked_as.OWN)}, (), (), _count), Parameters({})
)
"""How many clusters there are of which the asker may see what is private."""


def test_a_finding_on_it_is_hers_alone_and_stays_nowhere(store, owner, stranger):
    assert any_closed([asked_as.OWN])
    assert not any_closed(["catalogue.clusters", "sbs_regional"])
    cluster("mine", owner, 1000.0)
    for person, count in ((owner, 1), (stranger, 0)):
        with asked_as.store_as(person, store=store) as own:
            finding = answer_request(QUESTION, own)
            assert finding.content["conclusion"]["value"] == count
            assert FindingCache(own.keeps).by_hash(finding.hash) is not None
            folder = own.keeps
        assert not folder.exists()
        assert FindingCache(store.home).by_hash(finding.hash) is None
    assert not list(store.home.rglob("private.*"))


def test_no_other_store_answers_and_no_file_hands_it_out(store, owner):
    with pytest.raises(CannotAnswer) as refused:
        answer_request(QUESTION, store)
    assert refused.value.key == "cannot-closed-data"
    with asked_as.store_as(owner, store=store) as own, pytest.raises(CannotAnswer) as refused:
        write_reproduction(QUESTION, own)
    assert refused.value.key == "cannot-closed-reproduction"
