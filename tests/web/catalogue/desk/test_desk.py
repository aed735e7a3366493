"""The criteria at the desk of a strategy: read by everybody, written and borne out by those who edit the record."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils.timezone import localdate

from distretto.catalogue.domain import drafting
from distretto.catalogue.models import DeskEvidence, Record
from distretto.people.models import User
from published_records import publish_unreviewed

from .conftest import ROLES

AT = "/en/desk/ITI3/analysis/"


def a_while_ago(days: int = 60) -> str:
    return (localdate() - timedelta(days=days)).isoformat()


def evidence(**more: Any) -> dict[str, Any]:
    return {"do": "bring", "title": "Synthetic evaluation", "day": a_while_ago(), "rests_on": "", **more}


def criterion(record: Record, code: str = "analysis") -> dict[str, Any]:
    lines = drafting.newest_of(Record.objects.get(pk=record.pk)).content.get("criteria", [])
    return next((line for line in lines if line["criterion"] == code), {})


@pytest.mark.parametrize("language", ["en", "it"])
def test_everybody_reads_the_desk_and_a_visitor_gets_no_form(client: Client, strategy: Record, language: str) -> None:
    page = client.get(f"/{language}/desk/ITI3/").content.decode()
    assert page.count('class="card empty"') == 7
    assert "Synthetic strategy" in page
    assert "/findings/" in page
    assert "<textarea" not in page
    assert "<textarea" not in client.get(f"/{language}/desk/ITI3/analysis/").content.decode()


def test_without_a_strategy_the_desk_invites_to_enter_one(client: Client) -> None:
    page = client.get("/en/desk/ITI3/").content.decode()
    assert "/en/catalogue/new/strategy/" in page
    assert 'class="card' not in page
    assert client.get(AT).status_code == 404


def test_what_is_written_is_a_draft_of_the_strategy(client: Client, strategy: Record, officer: User) -> None:
    assert client.post(AT, {"do": "write", "state": "met", "gap": ""}).status_code == 302
    client.post("/en/desk/ITI3/monitoring/", {"do": "write", "state": "not_met", "gap": "No indicator yet"})
    assert "criteria" not in Record.objects.get(pk=strategy.pk).content
    assert criterion(strategy)["state"] == "met"
    assert criterion(strategy, "monitoring")["gap"] == "No indicator yet"
    page = client.get("/en/desk/ITI3/").content.decode()
    assert "draft that is not published" in page
    assert page.count('class="card empty"') == 7


def test_a_criterion_turns_green_once_its_young_evidence_is_published(
    client: Client, strategy: Record, officer: User,
) -> None:
    client.post(AT, {"do": "write", "state": "met", "gap": ""})
    publish_unreviewed(Record.objects.get(pk=strategy.pk))
    assert 'id="analysis" class="card amber"' in client.get("/en/desk/ITI3/").content.decode()
    assert client.post(AT, evidence()).status_code == 302
    publish_unreviewed(Record.objects.get(pk=strategy.pk))
    assert 'id="analysis" class="card green"' in client.get("/en/desk/ITI3/").content.decode()


def test_old_evidence_leaves_it_amber_and_says_so(client: Client, strategy: Record, officer: User) -> None:
    client.post(AT, {"do": "write", "state": "met", "gap": ""})
    client.post(AT, evidence(day="2011-03-01"))
    publish_unreviewed(Record.objects.get(pk=strategy.pk))
    assert 'id="analysis" class="card amber"' in client.get("/en/desk/ITI3/").content.decode()
    assert "older than the rule allows" in client.get(AT).content.decode()


def test_the_youngest_evidence_is_what_the_draft_names(client: Client, strategy: Record, officer: User) -> None:
    client.post(AT, evidence(title="The young one", day=a_while_ago(30)))
    client.post(AT, evidence(title="The old one", day=a_while_ago(900)))
    assert criterion(strategy)["evidence"] == "The young one"
    young = DeskEvidence.objects.get(title="The young one")
    assert client.post(AT, {"do": "take-away", "evidence": young.pk}).status_code == 302
    assert criterion(strategy)["evidence"] == "The old one"
    client.post(AT, {"do": "take-away", "evidence": DeskEvidence.objects.get(title="The old one").pk})
    assert "evidence" not in criterion(strategy)
    assert criterion(strategy)["state"] == "unknown"


def test_evidence_written_by_hand_that_is_younger_stays(client: Client, strategy: Record, officer: User) -> None:
    line = {"criterion": "analysis", "state": "met", "evidence": "By hand", "evidence_day": a_while_ago(5)}
    drafting.save(record=strategy, content={**strategy.content, "criteria": [line]}, by=officer)
    client.post(AT, evidence())
    assert criterion(strategy)["evidence"] == "By hand"


@pytest.mark.parametrize(("given", "kind", "named"), [
    ({"rests_on": "/en/specialisation/profile/?region=ITI3", "title": ""}, "finding", "share of jobs"),
    ({"rests_on": "https://example.org/act/7"}, "decision", "https://example.org/act/7"),
    ({"rests_on": "", "title": "Act 7 of 2026"}, "decision", "Act 7 of 2026"),
])
def test_what_evidence_is_follows_from_what_is_given(
    client: Client, strategy: Record, officer: User, given: dict[str, str], kind: str, named: str,
) -> None:
    assert client.post(AT, evidence(**given)).status_code == 302
    made = DeskEvidence.objects.get()
    assert made.kind == kind
    assert named in client.get(AT).content.decode()


def test_a_record_is_evidence(client: Client, strategy: Record, officer: User) -> None:
    client.post(AT, evidence(rests_on=f"http://localhost/en/catalogue/{strategy.key}/", title=""))
    made = DeskEvidence.objects.get()
    assert (made.kind, made.target, made.title) == ("record", strategy.key, "Synthetic strategy")
    assert criterion(strategy)["evidence_record"] == strategy.key


def test_a_file_is_evidence_and_lies_with_the_record(client: Client, strategy: Record, officer: User) -> None:
    file = SimpleUploadedFile("minutes.pdf", b"%PDF-1.7 synthetic", content_type="application/pdf")
    assert client.post(AT, evidence(title="", file=file)).status_code == 302
    made = DeskEvidence.objects.get()
    assert (made.kind, made.title) == ("file", "minutes.pdf")
    assert strategy.attachments.get() == made.attachment
    assert f"/files/{made.attachment.pk}/" in client.get(AT).content.decode()


@pytest.mark.parametrize("wrong", [
    {"day": "2026-15-40"}, {"day": ""}, {"day": "2999-01-01"}, {"title": ""}, {"rests_on": "next door"},
    {"rests_on": "/en/findings/0123456789abcdef/"}, {"rests_on": "policy-that-nobody-wrote"},
])
def test_what_is_wrong_is_shown_again_and_nothing_is_kept(
    client: Client, strategy: Record, officer: User, wrong: dict[str, str],
) -> None:
    answer = client.post(AT, evidence(**wrong))
    assert answer.status_code == 422
    page = answer.content.decode()
    assert 'role="alert"' in page
    assert wrong.get("rests_on", "") in page
    assert not DeskEvidence.objects.exists()
    assert criterion(strategy) == {}


def test_a_script_is_no_evidence(client: Client, strategy: Record, officer: User) -> None:
    answer = client.post(AT, evidence(file=SimpleUploadedFile("act.pdf", b"<html><script>1</script>")))
    assert answer.status_code == 422
    assert not DeskEvidence.objects.exists()


@pytest.mark.parametrize(("role", "may"), ROLES.items())
def test_only_who_speaks_for_the_region_writes_a_strategy_that_is_nobodys(
    client: Client, strategy: Record, person: Any, role: str, may: bool,
) -> None:
    user = person(role)
    if user.is_authenticated:
        client.force_login(user)
    assert client.get(AT).status_code == 200
    assert ("<textarea" in client.get(AT).content.decode()) is may
    for sent in ({"do": "write", "state": "met", "gap": ""}, evidence()):
        assert client.post(AT, sent).status_code == (302 if may else 403)
    assert bool(criterion(strategy)) is may
    assert DeskEvidence.objects.exists() is may
