"""The demonstration's ballots, its decision, and the recommendation with the reply to it."""

from __future__ import annotations

from distretto.cli.demonstration.cast import PARTS, REGION, THEME, ZONE, Cast, day
from distretto.groups.domain import balloting, closing_ballots, recommending, replying, voting
from distretto.groups.models import Ballot, Decision, Proposal, Recommendation
from distretto.groups.rights import VOTING
from distretto.themes.finding import Finding


def decide(cast: Cast, proposal: Proposal, finding: Finding) -> Recommendation:
    """Vote by consent until all have voted, and recommend what was adopted; the addressee replies by the link.

    The addressee is nobody, so that no reply is put into a real office's mouth.
    """
    words = cast.words["deciding"]
    ballot = balloting.prepare(
        by=cast.coordinator, group=cast.group, about=f"proposal:{proposal.pk}",
        said=balloting.Said(title=words["ballot"], method=Ballot.Method.CONSENT, day=day(10), clock="18:00",
                            time_zone=ZONE, quorum_percent="60", language=cast.language),
    )  # fmt: skip
    balloting.open_(by=cast.coordinator, ballot=ballot)
    for number in voters():
        choice = voting.ABSTAIN if number == 7 else voting.CONSENT
        voting.vote(by=cast.members[number], ballot=ballot, receipt=voting.new_receipt(), choice=choice)
    closing_ballots.close(by=cast.coordinator, ballot=Ballot.objects.get(pk=ballot.pk))
    decision = Decision.objects.get(ballot=ballot)
    drafted = recommending.draft(by=cast.coordinator, decision=decision, said=recommending.Said(
        title=words["title"], addressee=words["addressee"], theme=THEME, problem=words["problem"],
        measure=words["measure"], effect=words["effect"], areas=[REGION], reply_by=day(60), findings=[finding.hash],
        language=cast.language,
    ))  # fmt: skip
    published: Recommendation = recommending.publish(by=cast.coordinator, recommendation=drafted)
    replying.reply(
        recommendation=published, answer="in_part", language=cast.language, in_name=words["addressee"],
        token=replying.reply_token(published), why=words["reply"],
    )  # fmt: skip
    replying.note(by=cast.members[2], recommendation=published, day=day(0), language=cast.language,
                  text=words["note"])  # fmt: skip
    return published


def voters() -> tuple[int, ...]:
    """The numbers of those who have a vote."""
    return tuple(number for number, part in PARTS.items() if part.role in VOTING)


def leave_open(cast: Cast) -> None:
    """A ballot that runs, by majority judgement, in which three have voted: it waits for the others."""
    words = cast.words["deciding"]
    ballot = balloting.prepare(
        by=cast.coordinator, group=cast.group,
        said=balloting.Said(
            title=words["open"], method=Ballot.Method.MAJORITY, day=day(12), clock="18:00", time_zone=ZONE,
            options=tuple(words["options"]), language=cast.language,
        ),
    )  # fmt: skip
    balloting.open_(by=cast.coordinator, ballot=ballot)
    for number, grades in ((3, [0, 2, 3]), (5, [1, 2, 4]), (8, [2, 0, 3])):
        voting.vote(by=cast.members[number], ballot=ballot, receipt=voting.new_receipt(), choice=grades)
