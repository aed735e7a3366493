"""The demonstration's proposals: one with pins, sponsors and amendments, and one that has just begun."""

from __future__ import annotations

from distretto.cli.demonstration.cast import REGION, Cast
from distretto.groups.domain import amending, discussing, proposing
from distretto.groups.domain.pinning import pin_to
from distretto.groups.domain.proposal_drafts import prepare
from distretto.groups.domain.proposal_texts import newest, proposal_path
from distretto.groups.models import Proposal
from distretto.themes.asking import ask
from distretto.themes.finding import Finding


def propose(cast: Cast, finding: Finding) -> Proposal:
    """Bring a proposal, pin two findings to it, and answer two amendments: one taken in, one not."""
    words = cast.words["proposing"]
    first = words["first"]
    proposal: Proposal = proposing.bring(
        by=cast.members[2], draft=prepare(by=cast.members[2], group=cast.group, content=first, language=cast.language)
    )
    about, path = f"proposal:{proposal.pk}", proposal_path(proposal)
    pin_to(by=cast.members[2], about=about, finding=finding.hash, path=path, group=cast.group,
           note=words["pin"])
    peers = ask("innovation.peers", {"region": REGION})
    pin_to(by=cast.members[3], about=about, finding=peers.hash, path=path, group=cast.group,
           note=words["pin_peers"])
    for number in (3, 4):
        proposing.sponsor(by=cast.members[number], proposal=proposal)
    thread = discussing.start(
        by=cast.members[8], group=cast.group, about=about, language=cast.language, title=words["thread"],
        text=words["thread_text"],
    )  # fmt: skip
    discussing.reply(by=cast.members[2], thread=thread, language=cast.language, text=words["thread_reply"])
    wider = {**first, "concerns": words["wider_concerns"]}
    taken = amending.suggest(by=cast.members[9], proposal=proposal, version=1, content=wider,
                             why=words["wider_why"])  # fmt: skip
    cheaper = {**first, "cost": words["cheaper_cost"], "measure": words["cheaper_measure"]}
    refused = amending.suggest(by=cast.members[7], proposal=proposal, version=1, content=cheaper,
                               why=words["cheaper_why"])  # fmt: skip
    amending.accept(by=cast.members[2], amendment=taken, reason=words["wider_reason"])
    amending.refuse(by=cast.members[2], amendment=refused, reason=words["cheaper_reason"])
    proposal.refresh_from_db()
    return proposal


def propose_another(cast: Cast) -> Proposal:
    """Bring a proposal that has just begun: its amendment waits for the proposer."""
    words = cast.words["proposing"]
    second = words["second"]
    proposal: Proposal = proposing.bring(
        by=cast.members[4], draft=prepare(by=cast.members[4], group=cast.group, content=second, language=cast.language)
    )
    more = {**second, "cost": words["less_cost"], "effect": words["less_effect"]}
    amending.suggest(by=cast.members[6], proposal=proposal, version=newest(proposal).number, content=more,
                     why=words["less_why"])  # fmt: skip
    proposal.refresh_from_db()
    return proposal
