"""Proposals: versions, amendments and what they clash with, co-sponsors, the path, lineage, drafts of one's own."""

from __future__ import annotations

from typing import Any

import pytest

from distretto.groups.domain import amending, lineage, membership, proposal_drafts, proposing
from distretto.groups.domain.archiving import tables_of
from distretto.groups.domain.drafts import delete, purge
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.proposal_texts import newest, proposal_path
from distretto.groups.domain.queries.log import first_broken
from distretto.groups.domain.queries.proposals import steps, waiting
from distretto.groups.models import (
    Act,
    Decision,
    Draft,
    Notice,
    Pin,
    Proposal,
    ProposalDraft,
    ProposalVersion,
    Recommendation,
    WorkingGroup,
)
from distretto.people.models import User
from distretto.people.roles import NotAllowed
from distretto.web.pages.groups.abouts import named

from .conftest import client_of
from .test_membership import opened

TEXT = {
    "title": "Vouchers for small yards", "problem": "Three offers take longer than the work.",
    "measure": "One offer is enough below 5,000 euros.\n\nThe form has one page.", "cost": "None.",
}  # fmt: skip


@pytest.fixture
def group(owner: User, other: User) -> WorkingGroup:
    """A group that the owner coordinates and the other is a member of."""
    return grouped(owner, other)


def grouped(owner: User, other: User) -> WorkingGroup:
    group = opened(owner)
    membership.decide(by=owner, part=membership.ask(by=other, group=group, note=""), grant=True)
    Notice.objects.all().delete()
    return group


def brought(by: User, group: WorkingGroup, **fields: str) -> Proposal:
    draft = proposal_drafts.prepare(by=by, group=group, content={**TEXT, **fields}, language="en")
    return proposing.bring(by=by, draft=draft)


def suggested(by: User, proposal: Proposal, **fields: str) -> Any:
    version = newest(proposal)
    return amending.suggest(
        by=by, proposal=proposal, version=version.number, content={**version.content, **fields}, why="It is clearer."
    )


def told(user: User) -> list[str]:
    return list(Notice.objects.filter(user=user).order_by("pk").values_list("what", flat=True))


def test_a_draft_is_its_owners_until_it_is_brought_with_what_it_has_to_say(
    group: WorkingGroup, owner: User, other: User
) -> None:
    draft = proposal_drafts.prepare(by=other, group=group, content={"title": "Vouchers"}, language="en")
    address = f"/en/groups/{group.key}/proposals/drafts/{draft.pk}/"
    assert client_of(owner).get(address).status_code == 404
    assert client_of(other).get(address).status_code == 200
    assert ProposalDraft not in {model for model, _ in tables_of(group)}
    with pytest.raises(NotRight) as wrong:
        proposing.bring(by=other, draft=draft)
    assert wrong.value.field == "problem"
    proposal_drafts.change_draft(by=other, draft=draft, content=TEXT, language="en")
    proposal = proposing.bring(by=other, draft=draft)
    assert not ProposalDraft.objects.exists()
    assert (proposal.state, newest(proposal).number, told(owner)) == ("discussed", 1, ["proposal-brought"])


def test_versions_are_added_and_never_changed(group: WorkingGroup, other: User) -> None:
    proposal = brought(other, group)
    proposing.rewrite(by=other, proposal=proposal, content={**TEXT, "cost": "A day."}, why="The cost.", seen=1)
    first, second = proposal.versions.all()
    assert (first.content["cost"], second.content["cost"]) == ("None.", "A day.")
    with pytest.raises(TypeError):
        first.save()
    with pytest.raises(TypeError):
        ProposalVersion.objects.filter(pk=first.pk).update(why="")
    with pytest.raises(NotRight) as overtaken:
        proposing.rewrite(by=other, proposal=proposal, content=TEXT, why="Back.", seen=1)
    assert overtaken.value.field == "seen"


def test_an_accepted_amendment_becomes_a_version_and_a_refused_one_keeps_its_reason(
    group: WorkingGroup, owner: User, other: User
) -> None:
    proposal = brought(other, group)
    cost, problem = suggested(owner, proposal, cost="A day."), suggested(owner, proposal, problem="Too slow.")
    assert (cost.content, waiting(other)[0].arguments["n"], waiting(owner)) == ({"cost": "A day."}, 2, ())
    with pytest.raises(NotAllowed):
        amending.accept(by=owner, amendment=cost)
    assert amending.accept(by=other, amendment=cost).number == 2
    with pytest.raises(NotRight):
        amending.refuse(by=other, amendment=problem, reason=" ")
    amending.refuse(by=other, amendment=problem, reason="It is not the speed alone.")
    proposal.refresh_from_db()
    assert (newest(proposal).content["cost"], newest(proposal).content["problem"]) == ("A day.", TEXT["problem"])
    assert (proposal.state, waiting(other)) == ("amended", ())
    assert told(owner)[-2:] == ["amendment-accepted", "amendment-refused"]
    assert first_broken(group) is None


def test_a_clash_with_a_newer_version_is_told_by_field_and_settled_by_words(
    group: WorkingGroup, owner: User, other: User
) -> None:
    proposal = brought(other, group)
    one, two = suggested(owner, proposal, cost="A day."), suggested(owner, proposal, cost="A week.", effect="Faster.")
    amending.accept(by=other, amendment=one)
    with pytest.raises(amending.Clashing) as clashing:
        amending.accept(by=other, amendment=two)
    assert clashing.value.clashes == (amending.Clash("cost", "None.", "A day.", "A week."),)
    two.refresh_from_db()
    assert two.state == "open"
    made = amending.accept(by=other, amendment=two, texts={"cost": "A day or a week."}, seen=2)
    assert (made.content["cost"], made.content["effect"]) == ("A day or a week.", "Faster.")


def test_whoever_settles_a_clash_begins_with_both_texts_and_puts_them_together(
    group: WorkingGroup, owner: User, other: User
) -> None:
    proposal = brought(other, group, measure="First.\n\nSecond.")
    one = suggested(owner, proposal, measure="First, by 2028.\n\nSecond.")
    two = suggested(owner, proposal, measure="First, with money.\n\nSecond.\n\nThird.")
    amending.accept(by=other, amendment=one)
    client, address = client_of(other), f"/en{proposal_path(proposal, f'amendments/{two.pk}/')}"
    page = client.get(address).content.decode()
    assert "First, by 2028.\n\nFirst, with money.\n\nSecond.\n\nThird.</textarea>" in page
    both = "First, by 2028.\n\nFirst, with money.\n\nSecond.\n\nThird."
    refused = client.post(address, {"act": "accept", "seen": "2", "measure": both})
    assert refused.status_code == 422
    assert "Both texts still stand in this field" in refused.content.decode()
    settled = client.post(address, {"act": "accept", "seen": "2", "measure": "First, by 2028 with money.\n\nSecond."})
    assert settled.status_code == 302
    assert newest(proposal).content["measure"] == "First, by 2028 with money.\n\nSecond."


@pytest.mark.parametrize(("state", "why"), [("ballot", "balloted"), ("decided", "decided"), ("monitored", "decided")])
def test_what_is_voted_or_decided_on_is_not_rewritten(
    group: WorkingGroup, owner: User, other: User, state: str, why: str
) -> None:
    proposal = brought(other, group)
    one = suggested(owner, proposal, cost="A day.")
    Proposal.objects.filter(pk=proposal.pk).update(state=state)
    with pytest.raises(NotAllowed, match=why):
        proposing.rewrite(by=other, proposal=proposal, content={**TEXT, "cost": "Much."}, why="More.", seen=1)
    for act in (
        lambda: amending.accept(by=other, amendment=one), lambda: suggested(owner, proposal, cost="A month."),
        lambda: proposing.withdraw(by=other, proposal=proposal, why="Too late."),
    ):  # fmt: skip
        with pytest.raises(NotAllowed, match=why):
            act()
    client, base = client_of(other), f"/en{proposal_path(proposal)}"
    assert "change/" not in client.get(base).content.decode()
    assert client.get(f"{base}change/").status_code == 403
    assert newest(proposal).number == 1
    left = client_of(owner).get(f"{base}amendments/{one.pk}/").content.decode()
    assert ("its text stands as it was voted on" if why == "decided" else "People are voting on this text") in left
    amending.take_back(by=owner, amendment=one)


def test_simultaneous_acceptances_are_neither_lost_nor_doubled(races: Any) -> None:
    owner, other = User.objects.create_user("owner@example.org"), User.objects.create_user("other@example.org")
    group = grouped(owner, other)
    draft = proposal_drafts.prepare(by=other, group=group, content=TEXT, language="en")
    twice = races(*(lambda: proposing.bring(by=other, draft=draft) for _ in range(2)))
    assert sorted(type(one).__name__ for one in twice) == ["NotAllowed", "Proposal"]
    proposal = Proposal.objects.select_related("group").get()
    apart = [suggested(owner, proposal, cost="A day."), suggested(owner, proposal, effect="Faster.")]
    races(*(lambda one=one: amending.accept(by=other, amendment=one) for one in [*apart, *apart]))
    text = newest(proposal).content
    assert ([one.number for one in proposal.versions.all()], text["cost"], text["effect"]) == (
        [1, 2, 3], "A day.", "Faster."
    )  # fmt: skip
    same = [suggested(owner, proposal, measure=words) for words in ("Two offers.", "No offer.")]
    found = races(*(lambda one=one: amending.accept(by=other, amendment=one) for one in same))
    assert sorted(type(one).__name__ for one in found) == ["Clashing", "ProposalVersion"]
    assert (newest(proposal).number, proposal.amendments.filter(state="open").count()) == (4, 1)
    assert first_broken(proposal.group) is None


def test_amendments_to_different_paragraphs_of_a_field_are_both_taken_in(races: Any) -> None:
    owner, other = User.objects.create_user("owner@example.org"), User.objects.create_user("other@example.org")
    proposal = brought(other, grouped(owner, other), measure="First.\n\nSecond.\n\nThird.")
    texts = ("1st.\n\nSecond.\n\nThird.", "First.\n\n2nd.\n\nThird.", "First.\n\nSecond.\n\nThird.\n\nFourth.")
    apart = [suggested(owner, proposal, measure=text) for text in texts]
    same = suggested(owner, proposal, measure="Another.\n\nSecond.\n\nThird.")
    taken = races(*(lambda one=one: amending.accept(by=other, amendment=one) for one in apart))
    assert sorted(one.number for one in taken) == [2, 3, 4]
    assert newest(proposal).content["measure"] == "1st.\n\n2nd.\n\nThird.\n\nFourth."
    with pytest.raises(amending.Clashing) as clashing:
        amending.accept(by=other, amendment=same)
    (clash,) = clashing.value.clashes
    assert (clash.now, clash.wanted) == (newest(proposal).content["measure"], same.content["measure"])


def test_co_sponsors_stand_once_and_not_beside_themselves(group: WorkingGroup, owner: User, other: User) -> None:
    proposal = brought(other, group)
    proposing.sponsor(by=owner, proposal=proposal)
    proposing.sponsor(by=owner, proposal=proposal)
    assert (proposal.sponsors.count(), told(other)) == (1, ["proposal-sponsored"])
    with pytest.raises(NotAllowed):
        proposing.sponsor(by=other, proposal=proposal)
    proposing.unsponsor(by=owner, proposal=proposal)
    assert not proposal.sponsors.exists()


def test_the_path_goes_forward_once_for_each_cause_and_followers_are_told(
    group: WorkingGroup, owner: User, other: User
) -> None:
    proposal = brought(other, group)
    about = f"proposal:{proposal.pk}"
    assert proposing.advance(about=about, to="ballot", by=owner, cause="ballot:4")
    assert not proposing.advance(about=about, to="ballot", by=owner, cause="ballot:4")
    assert proposing.advance(about=about, to="consulted", by=None, cause="consultation:2")
    assert not proposing.advance(about=f"group:{group.key}", to="ballot", by=owner, cause="ballot:5")
    proposal.refresh_from_db()
    assert proposal.state == "ballot"
    assert told(other) == ["proposal-advanced", "proposal-advanced"]
    proposing.advance(about=about, to="decided", by=owner, cause="decision:1")
    with pytest.raises(NotAllowed):
        suggested(owner, proposal, cost="A day.")
    with pytest.raises(NotAllowed):
        proposing.withdraw(by=other, proposal=proposal, why="Too late.")
    decision = Decision.objects.create(
        group=group, about=about, how="meeting", outcome="adopted", title="Vouchers", decided_on="2026-01-15", member=1
    )
    follows = Recommendation.objects.create(
        group=group, decision=decision, about=about, title="Vouchers", addressee="The regions", member=1
    )
    assert proposing.advance(about=f"recommendation:{follows.pk}", to="piloted", by=owner, cause="pilot:1")
    proposal.refresh_from_db()
    assert proposal.state == "piloted"


def test_withdrawn_and_taken_up_again_with_reasons(group: WorkingGroup, owner: User, other: User) -> None:
    proposal = brought(other, group)
    with pytest.raises(NotAllowed):
        proposing.withdraw(by=owner, proposal=proposal, why="Mine.")
    proposing.withdraw(by=other, proposal=proposal, why="The region has done it.")
    with pytest.raises(NotAllowed):
        suggested(owner, proposal, cost="A day.")
    assert steps(group)[0].open == 0
    proposing.reopen(by=other, proposal=proposal, why="It has not.")
    proposal.refresh_from_db()
    assert (proposal.ended, [one.state for one in proposal.steps.all()]) == (
        "", ["discussed", "withdrawn", "reopened"]
    )  # fmt: skip


def test_merged_split_and_derived_show_where_they_come_from_and_went(
    group: WorkingGroup, owner: User, other: User
) -> None:
    one, two = brought(other, group), brought(other, group, title="Forms", measure="One form for all.")
    merged = proposing.bring(by=other, draft=lineage.merge(by=other, proposals=[one, two]))
    assert "One form for all." in newest(merged).content["measure"]
    assert [(it.source, it.how) for it in merged.origins.all()] == [(one, "merged"), (two, "merged")]
    one.refresh_from_db()
    assert (one.ended, [it.proposal for it in one.became.all()]) == ("merged", [merged])
    parts = lineage.split(by=other, proposal=merged, titles=["Vouchers", "Forms"])
    made = [proposing.bring(by=other, draft=part) for part in parts]
    assert [it.proposal for it in merged.became.all()] == made
    derived = proposing.bring(by=owner, draft=lineage.derive(by=owner, proposal=made[0]))
    made[0].refresh_from_db()
    assert (made[0].ended, derived.origins.get().how) == ("", "derived")
    with pytest.raises(NotAllowed):
        lineage.merge(by=other, proposals=[made[0], derived])
    assert told(other)[-1] == "proposal-went-derived"
    assert Act.objects.filter(group=group, what="proposal-ended").count() == 3


def test_a_draft_of_recommendations_becomes_a_proposal_with_its_findings(draft: Draft, other: User) -> None:
    owner = draft.owner
    group = grouped(owner, other)
    prepared = proposal_drafts.prepare_from_draft(by=owner, group=group, draft=draft)
    proposal_drafts.change_draft(
        by=owner, draft=prepared, content={**prepared.content, "problem": "It is not known."}, language="en"
    )
    proposal = proposing.bring(by=owner, draft=prepared)
    pins = set(proposal.pins.values_list("pk", flat=True))
    assert pins == set(draft.sentences.values_list("pin", flat=True))
    assert newest(proposal).content["measure"].count("\n\n") == draft.sentences.count() - 1
    delete(by=owner, draft=draft)
    Draft.objects.update(deleted_at="2020-01-01T00:00Z")
    purge()
    assert set(Pin.objects.values_list("pk", flat=True)) == pins


def page(user: User | None, group: WorkingGroup, leaf: str = "", language: str = "en") -> str:
    response = client_of(user).get(f"/{language}/groups/{group.key}/proposals/{leaf}")
    assert response.status_code == 200
    return response.content.decode()


def test_a_proposal_is_written_amended_and_answered_on_its_pages(
    group: WorkingGroup, owner: User, other: User
) -> None:
    room = f"/en/groups/{group.key}/proposals/"
    author, amends = client_of(other), client_of(owner)
    assert "Nothing has been proposed here yet." in page(None, group)
    missing = author.post(f"{room}new/", {**TEXT, "measure": "", "language": "en", "act": "bring"})
    assert (missing.status_code, b'href="#measure"' in missing.content) == (422, True)
    draft = ProposalDraft.objects.get()
    author.post(f"{room}drafts/{draft.pk}/", {**TEXT, "language": "en", "act": "bring"})
    one = Proposal.objects.get()
    at = f"{room}{one.pk}/"
    amends.post(f"{at}amend/", {**TEXT, "cost": "A day.", "why": "Ours took one.", "seen": "1"})
    amends.post(f"{at}amend/", {**TEXT, "cost": "A week.", "why": "Theirs took one.", "seen": "1"})
    first, second = one.amendments.all()
    shown = page(None, group, f"{one.pk}/amendments/{first.pk}/")
    assert "<del>None</del><ins>A day</ins>" in shown
    assert "Take it in" not in shown
    assert amends.post(f"{at}amendments/{first.pk}/", {"act": "accept"}).status_code == 403
    author.post(f"{at}amendments/{first.pk}/", {"act": "accept", "seen": "1"})
    clash = author.post(f"{at}amendments/{second.pk}/", {"act": "accept", "seen": "2"})
    assert (clash.status_code, b"What changed until version 2" in clash.content) == (422, True)
    author.post(f"{at}amendments/{second.pk}/", {"act": "accept", "seen": "2", "cost": "A day or a week."})
    text = page(None, group, f"{one.pk}/", "it")
    assert "A day or a week." in text
    assert 'aria-current="step"><span class="step">Emendata' in text
    assert "<del>None</del><ins>A day or a week</ins>" in page(None, group, f"{one.pk}/versions/?from=1&to=3")
    written = client_of().get(f"{room}{one.pk}.json").json()
    assert (written["version"], [it["state"] for it in written["amendments"]]) == (3, ["accepted", "accepted"])


def test_a_paragraph_is_spoken_of_in_a_closed_group_too(group: WorkingGroup, owner: User, other: User) -> None:
    WorkingGroup.objects.update(openness="closed")
    group.refresh_from_db()
    one = brought(other, group)
    about = f"paragraph:{one.pk}/1/measure-2"
    assert 'id="measure-2"' in page(owner, group, f"{one.pk}/")
    sent = {"about": about, "title": "One page?", "text": "Which?", "language": "en"}
    client_of(owner).post(f"/en/groups/{group.key}/discussion/new/", sent)
    assert one.group.threads.get().about == about
    assert "One discussion" in page(owner, group, f"{one.pk}/")
    assert client_of().get(f"/en/groups/{group.key}/proposals/{one.pk}.json").status_code == 404
    assert named(about, "en") is None


def test_what_is_done_in_one_step_and_with_a_reason(group: WorkingGroup, owner: User, other: User) -> None:
    one = brought(other, group)
    at = f"/en/groups/{group.key}/proposals/{one.pk}/"
    client_of(owner).post(f"{at}turn/", {"act": "sponsor"})
    assert "one co-sponsor" in page(None, group)
    assert client_of(other).post(f"{at}do/withdraw/", {"why": ""}).status_code == 422
    assert client_of(owner).post(f"{at}do/withdraw/", {"why": "Mine."}).status_code == 403
    assert client_of(owner).get(f"{at}change/").status_code == 403
    client_of(other).post(f"{at}do/withdraw/", {"why": "The region has done it."})
    assert "The region has done it." in page(None, group, f"{one.pk}/")
    client_of(owner).post(f"{at}turn/", {"act": "derive"})
    derived = proposing.bring(by=owner, draft=ProposalDraft.objects.get())
    assert "From it was derived" in page(None, group, f"{one.pk}/")
    assert "Derived from" in page(None, group, f"{derived.pk}/")
    outsider = User.objects.create_user("outsider@example.org")
    assert client_of(outsider).post(f"{at}turn/", {"act": "derive"}).status_code == 403
    assert client_of(outsider).get(f"{at}amend/").status_code == 403
