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
AGREES: tuple[tuple[float, float], ...] = (
    (0.9, 0.9), (0.95, 0.06), (0.05, 0.94), (0.92, 0.05), (0.07, 0.92), (0.85, 0.9), (0.05, 0.92), (0.92, 0.94),
    (0.5, 0.5), (0.8, 0.75),
)  # fmt: skip
"""Of each statement, how likely it is that somebody of the first and of the second opinion agrees with it."""


def consult(cast: Cast, proposal: Proposal, *, seed: int) -> Consultation:
    """Consult on the proposal by link until it is closed. Participants vote at random (seed), in two opinions."""
    words = cast.words["consulting"]
    made: Consultation = consulting.prepare(
        by=cast.coordinator, group=cast.group, about=f"proposal:{proposal.pk}",
        said=consulting.Said(
            title=words["title"], day=day(14), clock="18:00", time_zone=ZONE, by_link=True, most="200",
            text=words["text"], language=cast.language,
        ),
        statements=words["statements"],
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
        for number, (first_agrees, second_agrees) in enumerate(AGREES, 1):
            likely = second_agrees if second else first_agrees
            if drawn.random() < 0.88:
                choice = "agree" if drawn.random() < likely else drawn.choice(OTHERWISE)
                taking_part.vote(voter=voter, consultation=made, statement=number, choice=choice)
        if voter.user is None:
            taking_part.describe(voter=voter, consultation=made, kind=drawn.choice(KINDS),
                                 country=drawn.choice(COUNTRIES))  # fmt: skip
    words = cast.words["consulting"]
    for voter, text, shown in ((came[11], words["added"], True), (came[36], words["taken_out"], False)):
        statement = stating.suggest(voter=voter, consultation=made, text=text, language=cast.language)
        stating.decide(by=cast.coordinator, statement=statement, shown=shown,
                       why="" if shown else words["taken_out_why"])  # fmt: skip
    for voter in came[12:36]:
        taking_part.vote(voter=voter, consultation=made, statement=len(AGREES) + 1,
                         choice="agree" if drawn.random() < 0.7 else "pass")  # fmt: skip


def ask_again(cast: Cast, proposal: Proposal) -> None:
    """A consultation that runs, in which hardly anybody has voted: it waits for the members."""
    words = cast.words["consulting"]
    made = consulting.prepare(
        by=cast.coordinator, group=cast.group, about=f"proposal:{proposal.pk}",
        said=consulting.Said(title=words["again"], day=day(20), clock="18:00", time_zone=ZONE,
                             by_link=True, most="200", language=cast.language),
        statements=words["again_statements"],
    )  # fmt: skip
    consulting.open_(by=cast.coordinator, consultation=made)
    made = Consultation.objects.get(pk=made.pk)
    for number in (4, 5, 9):
        taking_part.vote(voter=Voter(user=cast.members[number]), consultation=made, statement=1, choice="agree")
