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

FIRST = {
    "title": "Three brokers at one desk",
    "problem": "Firms do not know whom to turn to: every university has a desk of its own.",
    "evidence": "The policy mix has an empty place here: no body that coordinates knowledge exchange is recorded.",
    "measure": "Three brokers work at one desk that all universities share. They are paid for meetings held.",
    "concerns": "Small firms, universities, the regional authority.",
    "cost": "180,000 euros a year.",
    "effect": "Firms find their partner at a university within a month.",
    "indicators": "Meetings held; projects that came of them.",
}
SECOND = {
    "title": "A voucher for the first joint project",
    "problem": "The first project with a university costs more time than a small firm has.",
    "evidence": "",
    "measure": "A voucher of 5,000 euros pays for the first joint project of a firm and a university.",
    "concerns": "Small firms.",
    "cost": "250,000 euros a year.",
    "effect": "Fifty first projects a year.",
    "indicators": "Vouchers redeemed.",
}


def propose(cast: Cast, finding: Finding) -> Proposal:
    """Bring a proposal, pin two findings to it, and answer two amendments: one taken in, one not."""
    proposal: Proposal = proposing.bring(
        by=cast.members[2], draft=prepare(by=cast.members[2], group=cast.group, content=FIRST, language="en")
    )
    about, path = f"proposal:{proposal.pk}", proposal_path(proposal)
    pin_to(by=cast.members[2], about=about, finding=finding.hash, path=path, group=cast.group,
           note="The proposal fills this empty place; should somebody else fill it, we ask again whether it is needed.")
    peers = ask("innovation.peers", {"region": REGION})
    pin_to(by=cast.members[3], about=about, finding=peers.hash, path=path, group=cast.group,
           note="These regions are alike and do better: we ask them how they do it.")
    for number in (3, 4):
        proposing.sponsor(by=cast.members[number], proposal=proposal)
    thread = discussing.start(
        by=cast.members[8], group=cast.group, about=about, language="en", title="Who pays after the pilot?",
        text="The cost is said for a year. What becomes of the desk when the first money is spent?",
    )  # fmt: skip
    discussing.reply(by=cast.members[2], thread=thread, language="en",
                     text="The pilot has to show that universities save more than the desk costs.")  # fmt: skip
    wider = {**FIRST, "concerns": "Small firms, universities, the regional authority, hospitals and schools."}
    taken = amending.suggest(by=cast.members[9], proposal=proposal, version=1, content=wider,
                             why="Who is no firm needs the desk as well.")  # fmt: skip
    cheaper = {**FIRST, "cost": "60,000 euros a year.", "measure": FIRST["measure"].replace("Three", "One")}
    refused = amending.suggest(by=cast.members[7], proposal=proposal, version=1, content=cheaper,
                               why="One broker would do to begin with.")  # fmt: skip
    amending.accept(by=cast.members[2], amendment=taken, reason="Right: the desk is for everybody.")
    amending.refuse(by=cast.members[2], amendment=refused,
                    reason="Those who have such a desk told us that fewer than three cannot cover all subjects.")
    proposal.refresh_from_db()
    return proposal


def propose_another(cast: Cast) -> Proposal:
    """Bring a proposal that has just begun: its amendment waits for the proposer."""
    proposal: Proposal = proposing.bring(
        by=cast.members[4], draft=prepare(by=cast.members[4], group=cast.group, content=SECOND, language="en")
    )
    more = {**SECOND, "cost": "100,000 euros in the first year.", "effect": "Twenty first projects a year."}
    amending.suggest(by=cast.members[6], proposal=proposal, version=newest(proposal).number, content=more,
                     why="Begin with what one desk can look after.")  # fmt: skip
    proposal.refresh_from_db()
    return proposal
