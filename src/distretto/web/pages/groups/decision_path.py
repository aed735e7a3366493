"""The path of a decision as a line of seven steps, with a fact under each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from django.db.models import Count
from django.utils import timezone

from distretto.groups.domain.consulting import consultation_path
from distretto.groups.domain.deciding import decision_path
from distretto.groups.domain.discussing import thread_path
from distretto.groups.domain.piloting import pilot_path
from distretto.groups.domain.proposal_texts import newest, proposal_path
from distretto.groups.domain.queries.consultations import consultations_on
from distretto.groups.domain.queries.pilots import pilots_from, stands
from distretto.groups.models import Amendment, Decision, Participant, Proposal, Recommendation, Thread
from distretto.methods.progress_lights import worst
from distretto.rendering.text import t

State = Literal["done", "now", "none"]
STEPS = ("discussed", "proposed", "consulted", "decided", "recommended", "piloted", "monitored")
TO_COME = STEPS[5:]
"""Steps after the recommendation: not begun yet. Those before it that are empty were left out."""


@dataclass(frozen=True)
class PathStep:
    """A step: its name, the fact under it, and whether it is done, where things stand now, or not begun.

    address : empty for the recommendation itself, and where the reader may not follow."""

    name: str
    fact: str
    state: State
    state_words: str
    address: str


def path_of(one: Recommendation, language: str, *, reads: bool) -> tuple[PathStep, ...]:
    """The path of a recommendation; it stands at the last step that is reached.

    reads : whether the reader may follow the steps into its group.
    """
    facts = {
        "discussed": _discussed(one.about, one.group.key, language), "proposed": _proposed(one, language),
        "consulted": _consulted(one.about, one.group.key, language), "decided": _decided(one.decision, language),
        "recommended": (_recommended(one, language), ""), **_piloted(one, language),
    }  # fmt: skip
    here = [name for name in STEPS if name in facts][-1]
    steps = []
    for name in STEPS:
        fact, address = facts.get(name, ("", ""))
        state: State = "now" if name == here else "done" if fact else "none"
        words = fact or t("path-nothing", language, step="to-come" if name in TO_COME else "left-out")
        steps.append(PathStep(t(f"path-step-{name}", language), words, state, t("path-state", language, state=state),
                              f"/{language}{address}" if address and reads else ""))  # fmt: skip
    return tuple(steps)


def _discussed(about: str, key: str, language: str) -> tuple[str, str]:
    threads = Thread.objects.filter(about=about, group__key=key).annotate(said=Count("posts")).select_related("group")
    if about.startswith("group:") or not threads:
        return "", ""
    return t("path-discussed", language, n=sum(one.said for one in threads)), thread_path(threads[0])


def _proposed(one: Recommendation, language: str) -> tuple[str, str]:
    what, _, which = one.about.partition(":")
    proposal = Proposal.objects.filter(group=one.group, pk=int(which)).first() if what == "proposal" else None
    if proposal is None:
        return "", ""
    accepted = Amendment.objects.filter(proposal=proposal, state=Amendment.State.ACCEPTED).count()
    return t("path-proposed", language, n=str(newest(proposal).number), accepted=accepted), proposal_path(proposal)


def _consulted(about: str, key: str, language: str) -> tuple[str, str]:
    found = list(consultations_on(about).filter(group__key=key)) if not about.startswith("group:") else []
    if not found:
        return "", ""
    people = Participant.objects.filter(consultation__in=found, votes__isnull=False).distinct().count()
    return t("path-consulted", language, n=people), consultation_path(found[0], "results/")


def _decided(decision: Decision, language: str) -> tuple[str, str]:
    method = decision.ballot.method if decision.ballot is not None else decision.how
    return t("path-decided", language, method=method), decision_path(decision)


def _piloted(one: Recommendation, language: str) -> dict[str, tuple[str, str]]:
    """The steps `piloted` and `monitored`: the recommendation's pilots, and the worst light of those reported of."""
    pilots = [stands(pilot, timezone.localdate()) for pilot in pilots_from(f"recommendation:{one.pk}")]
    if not pilots:
        return {}
    found = {"piloted": (t("path-piloted", language, n=len(pilots)), pilot_path(pilots[0].pilot))}
    reported = [pilot for pilot in pilots if any(each.reports for each in pilot.indicators)]
    if reported:
        words = t("path-monitored", language, light=worst(pilot.light for pilot in reported))
        found["monitored"] = (words, pilot_path(reported[0].pilot))
    return found


def _recommended(one: Recommendation, language: str) -> str:
    last = one.replies.order_by("-pk").first()
    answered = last.answer if last is not None else "none"
    state = "draft" if one.published_at is None else "withdrawn" if one.withdrawn_at else answered
    return t("path-recommended", language, state=state)
