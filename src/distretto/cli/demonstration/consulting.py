"""The demonstration's consultations: forty come by the link, and their votes are drawn at random."""

from __future__ import annotations

from random import Random

from django.db import transaction

from distretto.cli.demonstration.cast import PARTS, ZONE, Cast, day
from distretto.groups.domain import consulting, stating, taking_part
from distretto.groups.domain.taking_part import Voter
from distretto.groups.models import Consultation, Proposal

PARTICIPANTS = 40
OTHERWISE = ("disagree", "disagree", "disagree", "pass")
"""From which is drawn what somebody says who does not agree."""
KINDS, COUNTRIES = ("business", "research", "public", "civil_society"), ("IT", "GR", "HR", "SI", "AL")
STATEMENTS: tuple[tuple[str, float, float], ...] = (
    ("One desk for all universities is better than a desk at each.", 0.9, 0.85),
    ("Brokers should be paid for meetings held.", 0.85, 0.15),
    ("The desk should belong to the universities.", 0.1, 0.85),
    ("The desk should belong to the chambers of commerce.", 0.8, 0.1),
    ("Firms should pay something for a meeting.", 0.15, 0.75),
    ("The desk must also be there for hospitals and schools.", 0.8, 0.85),
    ("Brokers need a doctorate.", 0.1, 0.8),
    ("What came of the meetings should be published every year.", 0.9, 0.9),
    ("Three brokers are too few for the whole region.", 0.5, 0.5),
    ("The desk should begin in one district and grow.", 0.75, 0.7),
)
"""A statement, and how likely it is that somebody of the first and of the second opinion agrees with it."""
ADDED = "The brokers should speak English as well."
TAKEN_OUT = "Everybody knows who will get these jobs."


def consult(cast: Cast, proposal: Proposal, *, seed: int) -> Consultation:
    """Consult on the proposal by link until it is closed. Participants vote at random (seed), in two opinions."""
    made: Consultation = consulting.prepare(
        by=cast.coordinator, group=cast.group, about=f"proposal:{proposal.pk}",
        said=consulting.Said(
            title="Whose desk should it be?", day=day(14), clock="18:00", time_zone=ZONE, by_link=True, most="200",
            text="Votes in this consultation were drawn at random by a program: nobody's opinion is behind them.",
        ),
        statements=[text for text, *_ in STATEMENTS],
    )  # fmt: skip
    consulting.open_(by=cast.coordinator, consultation=made)
    made = Consultation.objects.get(pk=made.pk)
    with transaction.atomic():
        _vote(cast, made, Random(seed))
    consulting.close(by=cast.coordinator, consultation=made)
    return made


def _vote(cast: Cast, made: Consultation, drawn: Random) -> None:
    """Those who came by the link and some members vote; two of them add a statement."""
    came = [Voter(key=f"participant-{number}", secret=made.secret) for number in range(1, PARTICIPANTS + 1)]
    members = [Voter(user=cast.members[number]) for number in PARTS if PARTS[number].role != "observer"]
    for place, voter in enumerate((*came, *members)):
        second = place % 5 in (1, 3)
        for number, (_, first_agrees, second_agrees) in enumerate(STATEMENTS, 1):
            likely = second_agrees if second else first_agrees
            if drawn.random() < 0.88:
                choice = "agree" if drawn.random() < likely else drawn.choice(OTHERWISE)
                taking_part.vote(voter=voter, consultation=made, statement=number, choice=choice)
        if voter.user is None:
            taking_part.describe(voter=voter, consultation=made, kind=drawn.choice(KINDS),
                                 country=drawn.choice(COUNTRIES))  # fmt: skip
    for voter, text, shown in ((came[11], ADDED, True), (came[36], TAKEN_OUT, False)):
        statement = stating.suggest(voter=voter, consultation=made, text=text, language="en")
        stating.decide(by=cast.coordinator, statement=statement, shown=shown,
                       why="" if shown else "It speaks of people and not of the desk.")  # fmt: skip
    for voter in came[12:36]:
        taking_part.vote(voter=voter, consultation=made, statement=len(STATEMENTS) + 1,
                         choice="agree" if drawn.random() < 0.7 else "pass")  # fmt: skip


def ask_again(cast: Cast, proposal: Proposal) -> None:
    """A consultation that runs, in which hardly anybody has voted: it waits for the members."""
    made = consulting.prepare(
        by=cast.coordinator, group=cast.group, about=f"proposal:{proposal.pk}",
        said=consulting.Said(title="Who should get a voucher?", day=day(20), clock="18:00", time_zone=ZONE,
                             by_link=True, most="200"),
        statements=[
            "Only firms that never worked with a university should get a voucher.",
            "Associations of firms should get vouchers as well.",
            "The voucher should cover no more than half of the cost.",
        ],
    )  # fmt: skip
    consulting.open_(by=cast.coordinator, consultation=made)
    made = Consultation.objects.get(pk=made.pk)
    for number in (4, 5, 9):
        taking_part.vote(voter=Voter(user=cast.members[number]), consultation=made, statement=1, choice="agree")
