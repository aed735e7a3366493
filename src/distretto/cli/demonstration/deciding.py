"""The demonstration's ballots, its decision, and the recommendation with the reply to it."""

from __future__ import annotations

from distretto.cli.demonstration.cast import PARTS, REGION, THEME, ZONE, Cast, day
from distretto.groups.domain import balloting, closing_ballots, recommending, replying, voting
from distretto.groups.models import Ballot, Decision, Proposal, Recommendation
from distretto.groups.rights import VOTING
from distretto.themes.finding import Finding

ADDRESSEE = "The regional authority of the demonstration"
"""To whom it is addressed: nobody, so that no reply is put into a real office's mouth."""


def decide(cast: Cast, proposal: Proposal, finding: Finding) -> Recommendation:
    """Vote by consent until all have voted, and recommend what was adopted; the addressee replies by the link."""
    ballot = balloting.prepare(
        by=cast.coordinator, group=cast.group, about=f"proposal:{proposal.pk}",
        said=balloting.Said(title="Three brokers at one desk", method=Ballot.Method.CONSENT, day=day(10), clock="18:00",
                            time_zone=ZONE, quorum_percent="60"),
    )  # fmt: skip
    balloting.open_(by=cast.coordinator, ballot=ballot)
    for number in voters():
        choice = voting.ABSTAIN if number == 7 else voting.CONSENT
        voting.vote(by=cast.members[number], ballot=ballot, receipt=voting.new_receipt(), choice=choice)
    closing_ballots.close(by=cast.coordinator, ballot=Ballot.objects.get(pk=ballot.pk))
    decision = Decision.objects.get(ballot=ballot)
    drafted = recommending.draft(by=cast.coordinator, decision=decision, said=recommending.Said(
        title="Open one desk with three brokers for knowledge exchange", addressee=ADDRESSEE, theme=THEME,
        problem="Firms do not know whom to turn to: every university has a desk of its own.",
        measure="Open one desk that all universities share, with three brokers who are paid for meetings held.",
        effect="Firms find their partner at a university within a month.", areas=[REGION], reply_by=day(60),
        findings=[finding.hash],
    ))  # fmt: skip
    published: Recommendation = recommending.publish(by=cast.coordinator, recommendation=drafted)
    replying.reply(
        recommendation=published, answer="in_part", language="en", in_name=ADDRESSEE,
        token=replying.reply_token(published),
        why="We begin with two brokers in one district and decide on the third after a year.",
    )  # fmt: skip
    replying.note(by=cast.members[2], recommendation=published, day=day(0), language="en",
                  text="The two brokers have been chosen.")  # fmt: skip
    return published


def voters() -> tuple[int, ...]:
    """The numbers of those who have a vote."""
    return tuple(number for number, part in PARTS.items() if part.role in VOTING)


def leave_open(cast: Cast) -> None:
    """A ballot that runs, by majority judgement, in which three have voted: it waits for the others."""
    ballot = balloting.prepare(
        by=cast.coordinator, group=cast.group,
        said=balloting.Said(
            title="What do we work on next?", method=Ballot.Method.MAJORITY, day=day(12), clock="18:00",
            time_zone=ZONE,
            options=("Vouchers for first projects", "Brokers for green industries", "Doctorates in firms"),
        ),
    )  # fmt: skip
    balloting.open_(by=cast.coordinator, ballot=ballot)
    for number, grades in ((3, [0, 2, 3]), (5, [1, 2, 4]), (8, [2, 0, 3])):
        voting.vote(by=cast.members[number], ballot=ballot, receipt=voting.new_receipt(), choice=grades)
