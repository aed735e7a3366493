"""A proposal in hand: held, given a new version, ended, and its followers told. Verbs are made of these."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from distretto.groups.domain.acting import locked, part_of, tell, watchers
from distretto.groups.domain.proposal_texts import newest, proposal_path
from distretto.groups.models import Amendment, Proposal, ProposalStep, ProposalVersion
from distretto.groups.models.proposals import PATH
from distretto.groups.rights import require_proposes, standing
from distretto.people.roles import NotAllowed

TOPIC = "proposals"


def new_version(
    proposal: Proposal, by: Any, content: Mapping[str, str], why: str, amendment: Amendment | None = None
) -> ProposalVersion:
    """Add a version to a proposal that is held."""
    made = ProposalVersion.objects.create(
        proposal=proposal, number=newest(proposal).number + 1, content=dict(content), why=why, by=by,
        member=part_of(group=proposal.group, user=by).number, amendment=amendment,
    )  # fmt: skip
    proposal.title, proposal.changed_at = content["title"], timezone.now()
    proposal.save(update_fields=["title", "changed_at"])
    return made


def hold(by: Any, proposal: Proposal, otherwise: str, *, ended: bool = False) -> Proposal:
    """The proposal as it is now, held with its group until the transaction ends, for whoever speaks for it.

    Raises NotAllowed for others (`otherwise`), and where it has ended (or, with `ended`, has not).
    """
    require_proposes(by, proposal.group)
    group = locked(proposal.group)
    now = Proposal.objects.get(pk=proposal.pk)
    now.group = group
    if not speaks_for(by, now):
        raise NotAllowed(otherwise)
    if ended and not now.ended:
        raise NotAllowed("not-allowed-proposal-under-way")
    if not ended:
        under_way(now)
    return now


def speaks_for(user: Any, proposal: Proposal) -> bool:
    """Whether the person answers for a proposal: its proposer; where she has left the group, its coordinators."""
    found = standing(user, proposal.group)
    if proposal.by_id is not None and proposal.by_id == getattr(user, "pk", None):
        return found.proposes
    return found.coordinates and not (proposal.by is not None and standing(proposal.by, proposal.group).proposes)


def require_speaks_for(by: Any, proposal: Proposal) -> None:
    """Raise NotAllowed for whoever does not answer for a proposal."""
    require_proposes(by, proposal.group)
    if not speaks_for(by, proposal):
        raise NotAllowed("not-allowed-others-proposal")


def under_way(proposal: Proposal) -> None:
    """Raise NotAllowed for a proposal that has ended."""
    if proposal.ended:
        raise NotAllowed("not-allowed-proposal-ended")


def amendable(proposal: Proposal) -> None:
    """Raise NotAllowed where the text of a proposal stands: it has ended, is decided on, or is being voted on."""
    under_way(proposal)
    if PATH.index(proposal.state) >= PATH.index("decided"):
        raise NotAllowed("not-allowed-decided-proposal")
    if proposal.state == "ballot":
        raise NotAllowed("not-allowed-balloted-proposal")


def end(proposal: Proposal, by: Any, how: str, why: str) -> None:
    """End a proposal that is held."""
    proposal.ended, proposal.ended_at, proposal.ended_why = how, timezone.now(), why
    proposal.changed_at = proposal.ended_at
    proposal.save(update_fields=["ended", "ended_at", "ended_why", "changed_at"])
    ProposalStep.objects.create(
        proposal=proposal, state=how, why=why, by=by, member=part_of(group=proposal.group, user=by).number
    )


def follow(
    proposal: Proposal, what: str, by: Any, people: list[Any] | None = None, arguments: Mapping[str, Any] | None = None,
    leaf: str = "",
) -> None:
    """Tell the followers of a proposal, or these people, what happened to it. leaf : the page below its own, if any."""
    about = f"proposal:{proposal.pk}"
    tell(
        people=watchers(about) if people is None else people, group=proposal.group, what=what, topic=TOPIC,
        about=about, path=proposal_path(proposal, leaf), by=by,
        arguments={"title": proposal.title, "by": by.shown_name if by is not None else "", **(arguments or {})},
    )  # fmt: skip
