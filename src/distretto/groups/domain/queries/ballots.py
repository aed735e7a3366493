"""How ballots and decisions are asked: those of a group or on a thing, what waits for whom, where a group stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from distretto.groups.called import group_path
from distretto.groups.domain.balloting import ballot_path
from distretto.groups.domain.deciding import decision_path
from distretto.groups.domain.queries.steps import Matter, Step
from distretto.groups.domain.queries.waits import Waits
from distretto.groups.domain.recommending import recommendation_path
from distretto.groups.models import Ballot, Decision, Member, Recommendation, RollEntry, WorkingGroup
from distretto.people.models import Membership


def ballots_of(group: WorkingGroup, *, prepared: bool) -> QuerySet[Ballot]:
    """The group's ballots, the newest first. prepared : those too that nobody has been asked yet."""
    found = Ballot.objects.filter(group=group).select_related("group").annotate(
        turnout=Count("roll", filter=Q(roll__voted=True))
    ).order_by("-at", "-pk")  # fmt: skip
    return found if prepared else found.exclude(opened_at=None)


def ballots_on(about: str) -> QuerySet[Ballot]:
    """The ballots on a thing that were opened, the newest first."""
    return Ballot.objects.filter(about=about).exclude(opened_at=None).select_related("group")


def decisions_on(about: str) -> QuerySet[Decision]:
    """The decisions on a thing, the newest first."""
    return Decision.objects.filter(about=about).select_related("group", "ballot")


def voted(ballot: Ballot) -> int:
    """How many of the roll have voted."""
    return RollEntry.objects.filter(ballot=ballot, voted=True).count()


def place_on_roll(ballot: Ballot, user: Any) -> RollEntry | None:
    """The person's own place on the roll; None where she has none."""
    return RollEntry.objects.filter(ballot=ballot, user=user).first() if user.is_authenticated else None


def waiting(user: Any) -> tuple[Waits, ...]:
    """Votes to cast, decisions to recommend from (coordinators), recommendations to reply to (the addressee)."""
    return (*_votes(user), *_to_recommend(user), *_to_reply(user))


def _votes(user: Any) -> Iterable[Waits]:
    mine = RollEntry.objects.filter(
        user=user, voted=False, ballot__closed_at=None, ballot__called_off_at=None, ballot__closes_at__gt=timezone.now()
    ).select_related("ballot__group")  # fmt: skip
    for one in mine:
        yield Waits(
            what="ballot", path=ballot_path(one.ballot), about=f"ballot:{one.ballot_id}",
            arguments={"title": one.ballot.title}, due=one.ballot.closes_at,
        )  # fmt: skip


def _to_recommend(user: Any) -> Iterable[Waits]:
    led = Member.objects.filter(
        user=user, state=Member.State.ACTIVE, role=Member.Role.COORDINATOR, group__closed_at=None
    )
    for one in _unrecommended(Decision.objects.filter(group__in=led.values("group_id"))):
        yield Waits(
            what="decision", path=decision_path(one), about=f"decision:{one.pk}", arguments={"title": one.title}
        )


def _to_reply(user: Any) -> Iterable[Waits]:
    mine = Membership.objects.filter(user=user, state=Membership.State.ACTIVE).values("organisation_id")
    for one in _unanswered(Recommendation.objects.filter(organisation_id__in=mine)):
        yield Waits(
            what="recommendation-reply", path=recommendation_path(one, "reply/"), about=f"recommendation:{one.pk}",
            arguments={"title": one.title, "number": f"{one.year}/{one.number}"}, due=_end_of(one),
        )  # fmt: skip


def _unrecommended(decisions: QuerySet[Decision]) -> QuerySet[Decision]:
    """Decisions that adopted something from which no recommendation was drafted."""
    adopted = decisions.filter(outcome=Decision.Outcome.ADOPTED, recommendations=None)
    return adopted.select_related("group")


def _unanswered(recommendations: QuerySet[Recommendation]) -> QuerySet[Recommendation]:
    """Published recommendations to which nobody has replied."""
    found = recommendations.filter(published_at__isnull=False, withdrawn_at=None, replies=None)
    return found.select_related("group")


def _end_of(one: Recommendation) -> datetime | None:
    """The end of the day until which a reply is asked for, in the group's time zone."""
    if one.reply_by is None:
        return None
    return datetime.combine(one.reply_by, time(23, 59), tzinfo=ZoneInfo(one.group.time_zone))


def steps(group: WorkingGroup) -> tuple[Step, ...]:
    """The step `decided`: decisions, open ballots, what is tied, what waits to be recommended or replied to."""
    decisions = list(Decision.objects.filter(group=group).select_related("group"))
    now = timezone.now()
    going = list(Ballot.objects.filter(
        group=group, opened_at__isnull=False, closed_at=None, called_off_at=None
    ).select_related("group"))  # fmt: skip
    adopted = sum(one.outcome == Decision.Outcome.ADOPTED for one in decisions)
    matters = (
        *(Matter("open", one.title, ballot_path(one), f"ballot:{one.pk}", "voters", one.opened_at, one.closes_at)
          for one in going),
        *(Matter("divides", one.title, decision_path(one), f"decision:{one.pk}", "coordinators", one.at)
          for one in decisions if one.outcome == Decision.Outcome.TIE and one == _last_on(decisions, one)),
        *(Matter("open", one.title, decision_path(one), f"decision:{one.pk}", "coordinators", one.at)
          for one in _unrecommended(Decision.objects.filter(group=group))),
        *(Matter(
            "late" if (due := _end_of(one)) is not None and due < now else "unanswered", one.title,
            recommendation_path(one), f"recommendation:{one.pk}", "addressee", one.published_at, due,
        ) for one in _unanswered(Recommendation.objects.filter(group=group))),
    )  # fmt: skip
    return (Step(
        name="decided", what="decided", count=len(decisions) + len(going), open=len(going),
        path=group_path(group.key, "decisions/" if decisions else "ballots/"),
        arguments={"count": len(decisions), "open": len(going), "adopted": adopted},
        last=max((one.at for one in decisions), default=None), matters=matters,
    ),)  # fmt: skip


def _last_on(decisions: Iterable[Decision], one: Decision) -> Decision | None:
    """The last decision on the same thing: what was tied and decided later does not divide any more.

    What is on the group itself is on nothing else: each stands for itself.
    """
    if one.about.startswith("group:"):
        return one
    same = [each for each in decisions if each.about == one.about]
    return max(same, key=lambda each: each.pk) if same else None
