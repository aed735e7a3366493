"""The pages of ballots, decisions and recommendations: the whole way through HTTP, in both languages."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from distretto.groups.domain import proposal_drafts, proposing
from distretto.groups.models import Ballot, BallotVote, Decision, Member, Recommendation, WorkingGroup
from distretto.people.models import User
from groups.conftest import client_of


@pytest.fixture
def clients() -> list[Client]:
    """A coordinator and two members, signed in."""
    group = WorkingGroup.objects.get(key="innovation")
    made = []
    for number, role in enumerate(("coordinator", "member", "member"), 1):
        user = User.objects.create_user(f"m{number}@example.org", first_name=f"Member {number}")
        Member.objects.create(group=group, user=user, number=number, role=role, state=Member.State.ACTIVE)
        made.append(client_of(user))
    return made


HERE = "/en/groups/innovation/"


def prepared(client: Client, **more: str) -> str:
    """The address of a ballot that the coordinator prepared in the form."""
    sent = {
        "title": "Where first?", "method": "score", "options": "Testing\nTraining", "quorum_percent": "50",
        "language": "en", "day": f"{timezone.now() + timedelta(days=2):%Y-%m-%d}", "clock": "18:00",
        "time_zone": "Europe/Rome", **more,
    }  # fmt: skip
    answer = client.post(f"{HERE}ballots/new/", sent)
    assert answer.status_code == 302, answer.content.decode()
    return str(answer["Location"])


def code_on(page: str) -> str:
    found = re.search(r'name="receipt" value="([A-Z0-9-]+)"', page)
    assert found is not None
    return found.group(1)


def test_a_ballot_from_the_form_to_the_published_votes(clients: list[Client]) -> None:
    lead, member, third = clients
    wrong = lead.post(f"{HERE}ballots/new/", {"title": "", "method": "score"})
    assert wrong.status_code == 422
    assert 'href="#title"' in wrong.content.decode()
    at = prepared(lead)
    assert member.get(at).status_code == 404
    assert lead.post(f"{at}do/open/").status_code == 302
    page = member.get(at).content.decode()
    code = code_on(page)
    missing = member.post(f"{at}vote/", {"receipt": code, "option-0": "5"})
    assert missing.status_code == 422
    assert code in missing.content.decode()
    done = member.post(f"{at}vote/", {"receipt": code, "option-0": "5", "option-1": "1"})
    assert code in done.content.decode()
    assert "no-store" in done["Cache-Control"]
    again = member.post(f"{at}vote/", {"receipt": code_on(page), "option-0": "5", "option-1": "1"})
    assert again.status_code == 200
    other = third.get(at).content.decode()
    assert member.post(f"{at}vote/", {"receipt": code_on(other), "option-0": "1", "option-1": "1"}).status_code == 403
    changed = {"receipt": code, "changing": "1", "option-0": "4", "option-1": "2"}
    assert member.post(f"{at}vote/", changed).status_code == 200
    third.post(f"{at}vote/", {"receipt": code_on(other), "abstain": "1"})
    assert "Testing: 4" in member.post(f"{at}votes/", {"code": code}).content.decode()
    assert client_of().get(f"{at}votes.csv").status_code == 404
    Ballot.objects.update(closes_at=timezone.now())
    for language in ("en", "it"):
        closed = client_of().get(at.replace("/en/", f"/{language}/")).content.decode()
        assert "Testing" in closed
        assert "2 − 1" in closed
    votes = client_of().get(f"{at}votes.csv").content.decode().splitlines()
    assert sorted(line.split(",", 1)[1] for line in votes[1:]) == ['"""abstain""",', '"[4,2]",']
    assert BallotVote.objects.count() == 2
    decision = Decision.objects.get()
    assert (decision.outcome, decision.chosen) == ("adopted", "Testing")


def test_a_decision_is_recommended_published_and_replied_to(clients: list[Client]) -> None:
    lead, member, _ = clients
    minutes = {
        "title": "Fund testing facilities", "text": "All agreed.", "outcome": "adopted", "day": "2026-01-15",
        "language": "en", "present": "9", "against": "0",
    }  # fmt: skip
    assert member.post(f"{HERE}decisions/new/", minutes).status_code == 403
    decision = lead.post(f"{HERE}decisions/new/", minutes)["Location"]
    assert "recorded by Member 1, not by a ballot" in member.get(decision).content.decode()
    text = {
        "title": "Fund testing facilities", "addressee": "The managing authorities", "measure": "Reserve **a part**.",
        "theme": "innovation", "areas": "ITI3, AT22", "language": "en",
    }  # fmt: skip
    assert lead.post(f"{decision}recommend/", {**text, "findings": "0123456789abcdef"}).status_code == 422
    draft = lead.post(f"{decision}recommend/", text)["Location"]
    assert member.get(draft).status_code == 403
    assert lead.get(draft).status_code == 200
    public = lead.post(f"{draft}do/publish/")["Location"]
    one = Recommendation.objects.get()
    assert public == f"/en/recommendations/{one.year}-1/"
    assert (one.year, one.number) == (timezone.now().year, 1)
    visitor = client_of()
    for language in ("en", "it"):
        shown = visitor.get(public.replace("/en/", f"/{language}/")).content.decode()
        assert "<strong>a part</strong>" in shown
        assert "Marche" in shown
        assert "/recommendations/reply/" not in shown
    link = re.search(r'value="http://localhost(/en/recommendations/reply/[^"]+)"', lead.get(public).content.decode())
    assert link is not None
    assert visitor.get(f"{link.group(1)[:-3]}xx/").status_code == 404
    assert visitor.post(link.group(1), {"answer": "in_part", "why": "", "in_name": "Office"}).status_code == 422
    sent = visitor.post(link.group(1), {"answer": "in_part", "why": "Half.", "in_name": "Office", "language": "en"})
    assert sent.status_code == 302
    assert member.post(f"{public}note/", {"on": "2026-02-01", "text": "A call.", "language": "en"}).status_code == 302
    assert visitor.get(f"{public}recommendation.pdf").content.startswith(b"%PDF")
    feed = visitor.get("/en/recommendations/feed.atom").content.decode()
    assert f"{one.year}/1: Fund testing facilities" in feed
    for query, there in (("", True), ("reply=in_part&region=ITI3", True), ("reply=none", False), ("region=FR", False)):
        assert ("Fund testing" in visitor.get(f"/en/recommendations/?{query}").content.decode()) is there
    assert lead.post(f"{public}do/withdraw/", {"why": ""}).status_code == 422
    lead.post(f"{public}do/withdraw/", {"why": "Overtaken."})
    assert "Overtaken." in visitor.get(public).content.decode()
    assert lead.get(HERE).status_code == 200
    assert member.get("/en/account/waits/").status_code == 200


def test_a_ballot_shows_the_version_that_is_voted_on(clients: list[Client]) -> None:
    group = WorkingGroup.objects.get(key="innovation")
    by = User.objects.get(email="m2@example.org")
    text = {"title": "Vouchers", "problem": "Few cross the sea.", "measure": "Twelve brokers."}
    proposal = proposing.bring(
        by=by, draft=proposal_drafts.prepare(by=by, group=group, content=text, language="en")
    )
    lead, member, _ = clients
    at = prepared(lead, method="consent", options="", about=f"proposal:{proposal.pk}")
    assert "Once the ballot is open, nobody changes its text." in lead.get(at).content.decode()
    proposing.rewrite(by=by, proposal=proposal, content={**text, "measure": "Six brokers."}, why="Money.", seen=1)
    lead.post(f"{at}do/open/")
    page = member.get(at).content.decode()
    assert "What is voted on: version 2" in page
    assert "Six brokers." in page
    assert member.post(f"{HERE}proposals/{proposal.pk}/change/", {**text, "seen": "2", "why": "No"}).status_code == 403
