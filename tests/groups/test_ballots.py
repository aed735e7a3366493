"""Ballots, decisions and recommendations: one vote a person, none lost, none named; numbers without a gap."""

from __future__ import annotations

import json
from datetime import timedelta
from hashlib import sha256
from typing import Any

import pytest
from django.utils import timezone

from distretto.groups.domain import (
    amending,
    balloting,
    closing_ballots,
    deciding,
    proposal_drafts,
    proposing,
    recommending,
    replying,
    voting,
)
from distretto.groups.domain.archiving import tables_of
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.queries.ballots import steps, waiting
from distretto.groups.domain.queries.log import first_broken
from distretto.groups.models import (
    Act,
    Ballot,
    BallotVote,
    Decision,
    Member,
    Notice,
    Proposal,
    Recommendation,
    RollEntry,
    WorkingGroup,
)
from distretto.people.domain.personal_data import erase
from distretto.people.models import Membership, Organisation, User
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t

from .conftest import client_of

ROLES = ("coordinator", "member", "member", "member", "stakeholder")


@pytest.fixture
def people() -> list[User]:
    """A coordinator, three members with a vote and a stakeholder without, in the group of innovation."""
    group = WorkingGroup.objects.get(key="innovation")
    made = [
        User.objects.create_user(f"m{at}@example.org", first_name=f"Member {at}") for at in range(1, len(ROLES) + 1)
    ]
    for number, (user, role) in enumerate(zip(made, ROLES, strict=True), 1):
        Member.objects.create(group=group, user=user, number=number, role=role, state=Member.State.ACTIVE)
    return made


def opened(people: list[User], method: str = "consent", **more: Any) -> Ballot:
    said = balloting.Said(
        title="Fund shared testing facilities", method=method, day=f"{timezone.now() + timedelta(days=3):%Y-%m-%d}",
        clock="18:00", time_zone="Europe/Rome", **more,
    )  # fmt: skip
    group = WorkingGroup.objects.get(key="innovation")
    made = balloting.prepare(by=people[0], group=group, said=said)
    balloting.open_(by=people[0], ballot=made)
    return Ballot.objects.get(pk=made.pk)


def due(ballot: Ballot) -> Ballot:
    """The ballot as it is when its hour has struck."""
    Ballot.objects.filter(pk=ballot.pk).update(closes_at=timezone.now())
    closing_ballots.close_all_due(timezone.now())
    return Ballot.objects.get(pk=ballot.pk)


def cast(people: list[User], ballot: Ballot, *choices: Any, reason: str = "") -> list[str]:
    codes = [voting.new_receipt() for _ in choices]
    for user, code, choice in zip(people, codes, choices, strict=False):
        voting.vote(by=user, ballot=ballot, receipt=code, choice=choice, reason=reason)
    return codes


def test_a_ballot_by_majority_judgement_from_the_roll_to_the_decision(people: list[User]) -> None:
    ballot = opened(people, "majority", options=["A", "B"], quorum_percent="75", least="3")
    assert (ballot.eligible, ballot.quorum) == (4, 3)
    late = User.objects.create_user("late@example.org")
    Member.objects.create(group=ballot.group, user=late, number=9, role="member", state=Member.State.ACTIVE)
    for nobody in (late, people[4]):
        with pytest.raises(NotAllowed, match="roll"):
            voting.vote(by=nobody, ballot=ballot, receipt=voting.new_receipt(), choice=[0, 0])
    assert [one.what for one in waiting(people[1])] == ["ballot"]
    codes = cast(people, ballot, [0, 2], [2, 1], "abstain")
    assert waiting(people[1]) == ()
    with pytest.raises(NotRight, match="option-1"):
        voting.vote(by=people[3], ballot=ballot, receipt=voting.new_receipt(), choice=[0])
    with pytest.raises(NotAllowed, match="voted"):
        voting.vote(by=people[1], ballot=ballot, receipt=voting.new_receipt(), choice=[0, 0])
    voting.vote(by=people[1], ballot=ballot, receipt=codes[1], choice=[2, 1])
    voting.change_vote(by=people[1], ballot=ballot, receipt=codes[1].lower(), choice=[3, 1])
    with pytest.raises(NotRight, match="receipt"):
        voting.change_vote(by=people[1], ballot=ballot, receipt=voting.new_receipt(), choice=[0, 0])
    with pytest.raises(NotAllowed, match="early"):
        closing_ballots.close(by=people[0], ballot=ballot)
    ballot = due(ballot)
    result = ballot.result or {}
    assert (result["cast"], result["counted"], result["abstained"], result["quorate"]) == (3, 2, 1, True)
    assert [(row["grade"], row["above"], row["below"], row["sign"]) for row in result["rows"]] == [
        (3, 1, 0, 1), (2, 1, 0, 1),
    ]  # fmt: skip
    assert (result["winners"], result["outcome"]) == ([1], "adopted")
    decision = Decision.objects.get(ballot=ballot)
    assert (decision.chosen, decision.how, decision.member) == ("B", "ballot", 0)
    kept = voting.vote_with(ballot, codes[1])
    assert kept is not None
    assert kept.choice == [3, 1]
    lines = sorted(
        f"{one.receipt_hash} {json.dumps(one.choice).replace(' ', '')} {sha256(b'').hexdigest()}"
        for one in BallotVote.objects.filter(ballot=ballot)
    )
    assert ballot.votes_hash == sha256("\n".join(lines).encode()).hexdigest()
    assert {one.receipt_hash for one in ballot.votes.all()} == {
        sha256(code.replace("-", "").encode()).hexdigest() for code in codes
    }


def test_neither_votes_nor_log_nor_archive_tell_who_voted_how(people: list[User]) -> None:
    ballot = opened(people)
    columns = {field.name for field in BallotVote._meta.get_fields()}
    assert columns == {"receipt_hash", "ballot", "choice", "reason"}
    cast(people, ballot, "consent", "objection", reason="The costs are not known.")
    assert not Act.objects.filter(group=ballot.group, what__startswith="ballot-vote").exists()
    leaving = {model.__name__: rows for model, rows in tables_of(ballot.group)}
    assert not leaving["RollEntry"]
    assert not leaving["BallotVote"]
    erase(person=people[1], by=people[1])
    ballot = due(ballot)
    assert (ballot.result or {})["rows"] == [{"consents": 1, "objections": 1}]
    assert RollEntry.objects.get(ballot=ballot, member=2).user is None
    assert ballot.decision.outcome == "refused"
    assert first_broken(ballot.group) is None


@pytest.mark.parametrize(
    ("method", "choices", "least", "outcome"),
    [
        ("approval", ([0, 1], [0], [1]), "", "tie"), ("approval", ([0], [0], []), "60", "adopted"),
        ("approval", ([0], [], []), "60", "refused"), ("score", ([5, 3], [2, 3], [2, 3]), "", "adopted"),
        ("score", ([5, 3],), "", "no_quorum"), ("majority", ([1, 1], [2, 2], "abstain"), "", "tie"),
        ("consent", ("abstain", "abstain", "abstain"), "", "refused"),
    ],
)  # fmt: skip
def test_outcomes(people: list[User], method: str, choices: tuple[Any, ...], least: str, outcome: str) -> None:
    ballot = opened(people, method, options=["A", "B"], least=least)
    cast(people, ballot, *choices)
    assert due(ballot).decision.outcome == outcome
    (step,) = steps(ballot.group)
    assert {one.how for one in step.matters} == {"tie": {"divides"}, "adopted": {"open"}}.get(outcome, set())


def test_what_cannot_be_opened_changed_or_called_off(people: list[User]) -> None:
    ballot = opened(people)
    with pytest.raises(NotAllowed, match="opened"):
        balloting.open_(by=people[0], ballot=ballot)
    with pytest.raises(NotAllowed, match="coordinate"):
        balloting.call_off(by=people[1], ballot=ballot, why="It is late.")
    with pytest.raises(NotRight, match="why"):
        balloting.call_off(by=people[0], ballot=ballot)
    cast(people, ballot, "consent")
    balloting.call_off(by=people[0], ballot=ballot, why="The text was the wrong one.")
    assert not BallotVote.objects.exists()
    assert Notice.objects.filter(what="ballot-called-off", user=people[1]).exists()
    with pytest.raises(NotAllowed, match="closed"):
        cast(people, ballot, "consent")


def test_double_votes_of_the_same_people_at_once(races: Any, people: list[User]) -> None:
    ballot = opened(people)
    tries = [(user, voting.new_receipt()) for user in people[:4] for _ in range(3)]

    def attempt(user: User, code: str) -> Any:
        return lambda: voting.vote(by=user, ballot=ballot, receipt=code, choice="consent")

    done = races(*(attempt(*one) for one in tries))
    assert sum(one is None for one in done) == 4
    assert all(isinstance(one, NotAllowed) for one in done if one is not None)
    assert BallotVote.objects.count() == RollEntry.objects.filter(voted=True).count() == 4


def test_voting_while_it_closes(races: Any, people: list[User]) -> None:
    """Each vote is either counted or refused; it is closed once, and decided once."""
    ballot = opened(people, "approval", options=["A", "B"], quorum_percent="0")
    cast(people, ballot, [0])
    Ballot.objects.filter(pk=ballot.pk).update(closes_at=timezone.now() + timedelta(seconds=0.4))

    def vote(user: User) -> Any:
        def attempt() -> Any:
            end = timezone.now() + timedelta(seconds=5)
            code = voting.new_receipt()
            while timezone.now() < end:
                try:
                    voting.vote(by=user, ballot=ballot, receipt=code, choice=[1])
                    return "in"
                except NotAllowed:
                    return "late"
            return None

        return attempt

    def close() -> Any:
        end = timezone.now() + timedelta(seconds=5)
        while timezone.now() < end:
            if closing_ballots.close_due(Ballot.objects.get(pk=ballot.pk)).closed_at:
                return "closed"
        return None

    done = races(close, vote(people[1]), close, vote(people[2]), close, vote(people[3]))
    assert done.count("closed") == 3
    closed = Ballot.objects.get(pk=ballot.pk)
    assert (closed.result or {})["cast"] == 1 + done.count("in") == BallotVote.objects.count()
    assert Decision.objects.count() == Act.objects.filter(what="ballot-closed").count() == 1


def decided(people: list[User]) -> Decision:
    minuted = deciding.Minuted(
        title="Fund shared testing facilities", text="All present agreed.", outcome="adopted", day="2026-01-15",
        present="12", against="0",
    )  # fmt: skip
    return deciding.decided_in_meeting(
        by=people[0], group=WorkingGroup.objects.get(key="innovation"), minuted=minuted
    )


SAID = recommending.Said(
    title="Fund shared testing facilities", addressee="The managing authorities", problem="", measure="Reserve a part.",
    theme="innovation", areas=["ITI3"],
)


def test_numbers_have_no_gap_and_no_double(races: Any, people: list[User]) -> None:
    decision = decided(people)
    drafts = [recommending.draft(by=people[0], decision=decision, said=SAID) for _ in range(6)]
    recommending.discard(by=people[0], recommendation=drafts.pop())

    def publish(one: Recommendation) -> Any:
        return lambda: recommending.publish(by=people[0], recommendation=one)

    done = races(*(publish(one) for one in [*drafts, *drafts]))
    assert sum(isinstance(one, NotAllowed) for one in done) == 5
    assert sorted(Recommendation.objects.values_list("number", flat=True)) == [1, 2, 3, 4, 5]


def test_from_the_decision_of_a_meeting_to_the_reply(people: list[User]) -> None:
    office = Organisation.objects.create(key="office", name="Office of the tests")
    Membership.objects.create(organisation=office, user=people[4], state=Membership.State.ACTIVE)
    decision = decided(people)
    said = recommending.Said(title="Fund", addressee="", problem="", measure="Reserve.", organisation="office")
    made = recommending.draft(by=people[0], decision=decision, said=said)
    with pytest.raises(NotAllowed):
        replying.note(by=people[0], recommendation=made, day="2026-02-01", text="Nothing.", language="en")
    made = recommending.publish(by=people[0], recommendation=made)
    assert made.addressee == "Office of the tests"
    assert [one.what for one in waiting(people[4])] == ["recommendation-reply"]
    with pytest.raises(NotAllowed, match="reply"):
        replying.reply(recommendation=made, answer="accepted", why="Yes.", language="en", by=people[1])
    replying.reply(recommendation=made, answer="in_part", why="Half of it.", language="en", by=people[4])
    assert waiting(people[4]) == ()
    token = replying.reply_token(made)
    replying.reply(recommendation=made, answer="accepted", why="All.", language="en", token=token, in_name="Office")
    replying.renew_reply_link(by=people[0], recommendation=made)
    with pytest.raises(NotAllowed, match="reply"):
        replying.reply(recommendation=made, answer="rejected", why="No.", language="en", token=token, in_name="X")
    replying.note(by=people[1], recommendation=made, day="2026-02-01", text="A call opened.", language="en")
    assert list(made.replies.values_list("answer", "by_link")) == [("in_part", False), ("accepted", True)]
    assert first_broken(made.group) is None


def test_a_proposal_goes_on_with_its_ballot_decision_and_recommendation(people: list[User]) -> None:
    group, elsewhere = (WorkingGroup.objects.get(key=key) for key in ("innovation", "skills"))
    text = {"title": "Vouchers", "problem": "Small firms lack testing.", "measure": "Vouchers for testing."}
    draft = proposal_drafts.prepare(by=people[1], group=group, content=text, language="en")
    proposal = proposing.bring(by=people[1], draft=draft)
    about = f"proposal:{proposal.pk}"
    said = balloting.Said(
        title="Vouchers", method="consent", day=f"{timezone.now() + timedelta(days=1):%Y-%m-%d}", clock="18:00",
        time_zone="UTC",
    )  # fmt: skip
    Member.objects.create(group=elsewhere, user=people[0], number=1, role="coordinator", state=Member.State.ACTIVE)
    with pytest.raises(NotRight, match="proposal"):
        balloting.prepare(by=people[0], group=elsewhere, said=said, about=about)
    ballot = balloting.prepare(by=people[0], group=group, said=said, about=about)
    balloting.open_(by=people[0], ballot=ballot)
    cast(people, ballot, "consent", "consent", "abstain", "consent")
    with pytest.raises(NotAllowed, match="coordinate"):
        closing_ballots.close(by=people[1], ballot=ballot)
    closing_ballots.close(by=people[0], ballot=Ballot.objects.get(pk=ballot.pk))
    decision = Decision.objects.get(about=about)
    made = recommending.draft(by=people[0], decision=decision, said=SAID)
    recommending.publish(by=people[0], recommendation=made)
    steps_taken = list(proposal.steps.order_by("pk").values_list("state", "cause"))
    assert steps_taken[-3:] == [
        ("ballot", f"ballot:{ballot.pk}"), ("decided", f"decision:{decision.pk}"),
        ("recommended", f"recommendation:{made.pk}"),
    ]  # fmt: skip
    proposal.refresh_from_db()
    assert proposal.state == "recommended"


@pytest.mark.parametrize(
    ("choices", "quorum", "how"),
    [((voting.CONSENT, voting.OBJECTION), "50", "refused"), ((voting.CONSENT,), "80", "no_quorum")],
)
def test_a_proposal_that_its_ballot_did_not_adopt_can_be_amended_and_put_again(
    people: list[User], choices: tuple[str, ...], quorum: str, how: str
) -> None:
    group = WorkingGroup.objects.get(key="innovation")
    text = {"title": "Vouchers", "problem": "Small firms lack testing.", "measure": "Vouchers for testing."}
    draft = proposal_drafts.prepare(by=people[1], group=group, content=text, language="en")
    proposal = proposing.bring(by=people[1], draft=draft)
    first = put(people, proposal, quorum)
    cast(people, first, *choices, reason="It is too dear.")
    Notice.objects.all().delete()
    due(first)
    proposal.refresh_from_db()
    assert proposal.state == "discussed"
    assert list(proposal.steps.order_by("pk").values_list("state", "cause"))[-2:] == [
        ("ballot", f"ballot:{first.pk}"), (how, f"ballot:{first.pk}")
    ]  # fmt: skip
    told = Notice.objects.filter(user=people[1], what="proposal-sent-back")
    assert [one.arguments["how"] for one in told] == [how]
    for language in ("en", "it"):
        page = client_of(people[1]).get(f"/{language}/groups/innovation/proposals/{proposal.pk}/").content.decode()
        turn = t("proposal-turn", language, state=how, by="", at="").split(",")[0]
        assert turn in page
    amendment = amending.suggest(
        by=people[2], proposal=proposal, version=1, content={**text, "measure": "Cheaper vouchers."}, why="Cost."
    )
    amending.accept(by=people[1], amendment=amendment)
    second = put(people, proposal, "0")
    cast(people, second, "consent", "consent")
    due(second)
    proposal.refresh_from_db()
    assert proposal.state == "decided"
    assert first_broken(group) is None


def test_a_proposal_whose_ballot_is_called_off_is_where_it_was(people: list[User]) -> None:
    group = WorkingGroup.objects.get(key="innovation")
    text = {"title": "Vouchers", "problem": "Small firms lack testing.", "measure": "Vouchers for testing."}
    draft = proposal_drafts.prepare(by=people[1], group=group, content=text, language="en")
    proposal = proposing.bring(by=people[1], draft=draft)
    first, second = put(people, proposal, "0"), put(people, proposal, "0")
    balloting.call_off(by=people[0], ballot=first, why="Two were opened.")
    proposal.refresh_from_db()
    assert proposal.state == "ballot", "the other ballot goes on"
    balloting.call_off(by=people[0], ballot=second, why="It is not ready.")
    proposal.refresh_from_db()
    assert proposal.state == "discussed"


def put(people: list[User], proposal: Proposal, quorum: str) -> Ballot:
    """A ballot on a proposal, opened."""
    said = balloting.Said(
        title="Vouchers", method="consent", day=f"{timezone.now() + timedelta(days=1):%Y-%m-%d}", clock="18:00",
        time_zone="UTC", quorum_percent=quorum,
    )  # fmt: skip
    ballot = balloting.prepare(by=people[0], group=proposal.group, said=said, about=f"proposal:{proposal.pk}")
    balloting.open_(by=people[0], ballot=ballot)
    return Ballot.objects.get(pk=ballot.pk)


def test_the_room_names_to_members_who_has_not_voted(people: list[User]) -> None:
    """Who takes part sees who has not voted yet; to all others it is told in roles."""
    ballot = opened(people)
    voting.vote(by=people[1], ballot=ballot, receipt=voting.new_receipt(), choice="consent")
    inside = client_of(people[2]).get("/en/groups/innovation/").content.decode()
    assert "those who vote should act: Member 1, Member 3, Member 4" in inside
    outside = client_of().get("/en/groups/innovation/").content.decode()
    assert "those who vote should act" in outside
    assert "Member 3" not in outside
