"""What came before a recommendation stands on its page: how the proposal was amended, what was shared ground."""

from __future__ import annotations

import pytest
from django.utils.timezone import localdate

from distretto.groups.domain import amending, consulting, deciding, proposal_drafts, proposing, recommending
from distretto.groups.models import Consultation, Decision, Member, Recommendation, WorkingGroup
from distretto.people.models import User
from groups.conftest import client_of
from groups.test_consultations import TEXTS, crowd, said

TEXT = {"title": "Vouchers", "problem": "Small firms lack testing.", "measure": "Reserve ten per cent for testing."}


@pytest.fixture
def group(owner: User, other: User) -> WorkingGroup:
    group = WorkingGroup.objects.get(theme="innovation")
    for number, (user, role) in enumerate(((owner, Member.Role.COORDINATOR), (other, Member.Role.MEMBER)), 1):
        Member.objects.create(group=group, user=user, number=number, role=role, state=Member.State.ACTIVE)
    return group


def amended_and_recommended(group: WorkingGroup, owner: User, other: User, *, votes: bool) -> Recommendation:
    """A proposal, amended and consulted on where votes are asked for, decided on in a meeting and recommended."""
    draft = proposal_drafts.prepare(by=owner, group=group, content=TEXT, language="en")
    proposal = proposing.bring(by=owner, draft=draft)
    about = f"proposal:{proposal.pk}"
    if votes:
        change = {**TEXT, "measure": "Reserve twenty per cent for testing."}
        suggested = amending.suggest(by=other, proposal=proposal, version=1, content=change, why="Ten is too little.")
        amending.accept(by=owner, amendment=suggested, reason="Right: it has to be felt.")
        made = consulting.prepare(by=owner, group=group, about=about, said=said(), statements=TEXTS)
        consulting.open_(by=owner, consultation=made)
        made = Consultation.objects.get(pk=made.pk)
        crowd(made, (20, "++++++--"), (16, "++++--++"), (4, "++++--++"),
              kind=lambda camp: ("business", "research", "public")[camp], country=lambda camp: "IT")  # fmt: skip
        consulting.close(by=owner, consultation=made)
    decision: Decision = deciding.decided_in_meeting(by=owner, group=group, about=about, minuted=deciding.Minuted(
        title="Vouchers", text="All agreed.", outcome="adopted", day=localdate().isoformat(), language="en",
    ))  # fmt: skip
    drafted = recommending.draft(by=owner, decision=decision, said=recommending.Said(
        title="Fund testing", addressee="The managing authorities", problem="", measure="Reserve a part.",
    ))  # fmt: skip
    published: Recommendation = recommending.publish(by=owner, recommendation=drafted)
    return published


@pytest.mark.parametrize("language", ["en", "it"])
def test_what_was_amended_and_shared_stands_on_its_page(
    group: WorkingGroup, owner: User, other: User, language: str
) -> None:
    one = amended_and_recommended(group, owner, other, votes=True)
    at = f"/{language}/recommendations/{one.year}-{one.number}/"
    html = client_of().get(at).content.decode()
    assert "<del>ten</del><ins>twenty</ins>" in html
    assert "Right: it has to be felt." in html
    ground = html.split('aria-labelledby="ground">')[1].split("</section>")[0]
    assert TEXTS[0] in ground
    assert all(text not in ground for text in TEXTS[4:]), "what divides is no shared ground"
    assert "(20)</th>" in ground
    assert "(4)</th>" not in ground, "a kind of fewer than five is not told"
    WorkingGroup.objects.filter(pk=group.pk).update(openness=WorkingGroup.Openness.CLOSED)
    for reader, there in ((None, False), (other, True)):
        shown = client_of(reader).get(at).content.decode()
        assert ("<ins>twenty</ins>" in shown) is there
        assert (TEXTS[0] in shown) is there


def test_nothing_is_said_of_what_did_not_happen(group: WorkingGroup, owner: User, other: User) -> None:
    one = amended_and_recommended(group, owner, other, votes=False)
    html = client_of(owner).get(f"/en/recommendations/{one.year}-{one.number}/").content.decode()
    assert 'id="amended"' not in html
    assert 'id="ground"' not in html
