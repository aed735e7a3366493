"""Proposing: bringing a draft to the group, new versions, co-sponsors, the path, the end and a new beginning."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.groups.domain.acting import act, locked, members_of, part_of, takes_part, text_hash, watchers
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.lineage import bring_origins
from distretto.groups.domain.proposal_drafts import held_draft, require_own_draft
from distretto.groups.domain.proposal_steps import amendable, end, follow, hold, new_version, under_way
from distretto.groups.domain.proposal_texts import as_kept, hashes, newest, right_content, right_why
from distretto.groups.models import (
    Ballot,
    Proposal,
    ProposalDraft,
    ProposalStep,
    ProposalVersion,
    Recommendation,
    Sponsor,
)
from distretto.groups.models.proposals import PATH
from distretto.groups.rights import require_proposes
from distretto.people.roles import NotAllowed


@transaction.atomic
def bring(*, by: Any, draft: ProposalDraft) -> Proposal:
    """Bring a draft to the group as its first version; the draft goes. Members and those who watch the group are told.

    Proposals that it was put together from, or is a part of, end by it, and their followers are told. Raises NotRight
    with the field that is missing. Logged as `proposal-brought`, and `proposal-ended` for each that ends.
    """
    require_own_draft(by, draft)
    group = locked(draft.group)
    require_proposes(by, group)
    draft = held_draft(draft)
    content = right_content(draft.content)
    number = part_of(group=group, user=by).number
    proposal = Proposal.objects.create(
        group=group, title=content["title"], language=draft.language, by=by, member=number
    )
    proposal.pins.set(draft.pins.all())
    ProposalVersion.objects.create(proposal=proposal, number=1, content=content, by=by, member=number)
    ProposalStep.objects.create(proposal=proposal, state="discussed", by=by, member=number)
    takes_part(user=by, about=f"proposal:{proposal.pk}")
    act(
        group=group, by=by, what="proposal-brought", about=f"proposal:{proposal.pk}",
        content={"version": 1, "fields": hashes(content), "lineage": draft.lineage, "origins": draft.origins},
    )  # fmt: skip
    follow(proposal, "proposal-brought", by, [*members_of(group), *watchers(f"group:{group.key}")])
    bring_origins(by=by, proposal=proposal, how=draft.lineage, origins=draft.origins, member=number)
    draft.delete()
    return proposal


@transaction.atomic
def rewrite(*, by: Any, proposal: Proposal, content: Mapping[str, str], why: str, seen: int) -> ProposalVersion:
    """A new version by whoever speaks for it, with what was changed and why. Followers are told.

    seen : the number of the version that the writer had before her; where there is a newer one by now nothing is
        written over it. Raises NotRight, and NotAllowed where its text stands. Logged as `proposal-rewritten`.
    """
    now = hold(by, proposal, "not-allowed-others-proposal")
    amendable(now)
    content, told, last = right_content(content), right_why(why), newest(now)
    if last.number != seen:
        raise NotRight("seen", "proposal-fault-overtaken", version=str(last.number))
    if content == as_kept(last.content):
        raise NotRight("why", "proposal-fault-same")
    made = new_version(now, by, content, told)
    act(
        group=now.group, by=by, what="proposal-rewritten", about=f"proposal:{now.pk}",
        content={"version": made.number, "fields": hashes(content), "why": text_hash(told)},
    )  # fmt: skip
    follow(now, "proposal-rewritten", by, arguments={"version": str(made.number)})
    return made


@transaction.atomic
def sponsor(*, by: Any, proposal: Proposal) -> None:
    """Stand for a proposal beside its proposer; she is told, and so are its followers. Logged as `proposal-sponsored`.

    Raises NotAllowed for the proposer herself; twice is once.
    """
    require_proposes(by, proposal.group)
    group = locked(proposal.group)
    now = Proposal.objects.get(pk=proposal.pk)
    under_way(now)
    if now.by_id == by.pk:
        raise NotAllowed("not-allowed-own-sponsor")
    _, new = Sponsor.objects.get_or_create(
        proposal=now, member=part_of(group=group, user=by).number, defaults={"user": by}
    )
    if new:
        takes_part(user=by, about=f"proposal:{now.pk}")
        act(group=group, by=by, what="proposal-sponsored", about=f"proposal:{now.pk}")
        follow(now, "proposal-sponsored", by)


@transaction.atomic
def unsponsor(*, by: Any, proposal: Proposal) -> None:
    """No longer stand for a proposal. Logged as `proposal-unsponsored`."""
    gone, _ = Sponsor.objects.filter(proposal=proposal, user=by).delete()
    if gone:
        act(group=proposal.group, by=by, what="proposal-unsponsored", about=f"proposal:{proposal.pk}")


@transaction.atomic
def withdraw(*, by: Any, proposal: Proposal, why: str) -> None:
    """Withdraw a proposal with a reason; all stays readable, and it can be taken up again. Followers are told.

    By whoever speaks for it, until it is decided on. Raises NotRight. Logged as `proposal-withdrawn`.
    """
    now = hold(by, proposal, "not-allowed-others-proposal")
    amendable(now)
    end(now, by, Proposal.Ended.WITHDRAWN, right_why(why))
    act(
        group=now.group, by=by, what="proposal-withdrawn", about=f"proposal:{now.pk}",
        content={"why": text_hash(now.ended_why)},
    )  # fmt: skip
    follow(now, "proposal-withdrawn", by)


@transaction.atomic
def reopen(*, by: Any, proposal: Proposal, why: str) -> None:
    """Take an ended proposal up again, with a reason. Followers are told. Logged as `proposal-reopened`.

    By whoever speaks for it. Raises NotRight.
    """
    now = hold(by, proposal, "not-allowed-others-proposal", ended=True)
    told = right_why(why)
    now.ended, now.ended_at, now.ended_why, now.changed_at = "", None, "", timezone.now()
    now.save(update_fields=["ended", "ended_at", "ended_why", "changed_at"])
    ProposalStep.objects.create(
        proposal=now, state="reopened", why=told, by=by, member=part_of(group=now.group, user=by).number
    )
    act(
        group=now.group, by=by, what="proposal-reopened", about=f"proposal:{now.pk}", content={"why": text_hash(told)}
    )
    follow(now, "proposal-reopened", by)


@transaction.atomic
def advance(*, about: str, to: str, by: Any, cause: str) -> bool:
    """Move a proposal on its path: what consultations, ballots and all that follows call when they begin or end.

    about : `proposal:3`, or `recommendation:5`, which leads to the proposal that it follows from; for anything else
    nothing happens, so that the caller need not ask. to : a state of PATH; what
    is behind it already keeps the furthest state and records the step. cause : what moved it, for example
    `consultation:5`; the same cause moves it to a state once. by : None for the application itself. Followers are told,
    of an amendment by its own notice. Logged as `proposal-advanced`. Returns whether anything was written.
    """
    if to not in PATH[1:]:
        raise ValueError(f"There is no state {to!r} on a proposal's path.")
    found = _proposal_of(about)
    if found is None:
        return False
    group = locked(found.group)
    now = Proposal.objects.get(pk=found.pk)
    now.group = group
    if now.steps.filter(state=to, cause=cause).exists():
        return False
    member = 0 if by is None else part_of(group=group, user=by).number
    ProposalStep.objects.create(proposal=now, state=to, cause=cause, by=by, member=member)
    if PATH.index(to) > PATH.index(now.state):
        now.state = to
    now.changed_at = timezone.now()
    now.save(update_fields=["state", "changed_at"])
    act(
        group=group, by=by, what="proposal-advanced", about=f"proposal:{now.pk}",
        content={"to": to, "cause": cause},
    )  # fmt: skip
    if to != "amended":
        follow(now, "proposal-advanced", by, arguments={"state": to})
    return True


@transaction.atomic
def send_back(*, about: str, how: str, by: Any, cause: str) -> bool:
    """Take a proposal off the ballot that did not decide on it, to the state in which it was put to it: it can be
    amended and put to a ballot again. Followers are told.

    how : what became of the ballot: an outcome other than adopted, or `called_off`. For anything that is not at its
    ballot, or while another ballot on it is open, nothing happens. Logged as `proposal-sent-back`.
    """
    found = _proposal_of(about) if about.startswith("proposal:") else None
    if found is None:
        return False
    group = locked(found.group)
    now = Proposal.objects.get(pk=found.pk)
    now.group = group
    others = Ballot.objects.filter(about=about, opened_at__isnull=False, closed_at=None, called_off_at=None)
    if now.state != "ballot" or now.ended or others.exists():
        return False
    before = PATH[1 : PATH.index("ballot")]
    reached = set(now.steps.filter(state__in=before).values_list("state", flat=True))
    now.state = next((state for state in reversed(before) if state in reached), before[0])
    now.changed_at = timezone.now()
    now.save(update_fields=["state", "changed_at"])
    member = 0 if by is None else part_of(group=group, user=by).number
    ProposalStep.objects.create(proposal=now, state=how, cause=cause, by=by, member=member)
    act(
        group=group, by=by, what="proposal-sent-back", about=f"proposal:{now.pk}",
        content={"to": now.state, "how": how, "cause": cause},
    )  # fmt: skip
    follow(now, "proposal-sent-back", by, arguments={"how": how})
    return True


def _proposal_of(about: str) -> Proposal | None:
    """The proposal that is named, or from which a recommendation that is named follows."""
    what, _, number = about.partition(":")
    if what == "recommendation" and number.isdecimal():
        follows = Recommendation.objects.filter(pk=int(number)).values_list("about", flat=True).first() or ""
        what, _, number = follows.partition(":")
    if what != "proposal" or not number.isdecimal():
        return None
    return Proposal.objects.filter(pk=int(number)).select_related("group").first()
