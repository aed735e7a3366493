"""The ballots of a group: the list, the form, and one ballot's page while it is prepared, open or closed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.core.paginator import Paginator
from django.utils import timezone
from django.utils.safestring import SafeString

from distretto.groups.domain.balloting import GRADES, LEAST, SMALL_ROLL, TOP_SCORE, ballot_path, is_open
from distretto.groups.domain.deciding import decision_path
from distretto.groups.domain.proposal_texts import proposal_path
from distretto.groups.domain.queries.ballots import ballots_of, place_on_roll, voted
from distretto.groups.domain.voting import new_receipt
from distretto.groups.models import Ballot, Decision, Member, ProposalVersion, WorkingGroup
from distretto.groups.rights import VOTING, Standing
from distretto.rendering.dates import write_at
from distretto.rendering.text import LANGUAGES, t
from distretto.rendering.time_zones import Zones, zones_with
from distretto.web.pages.catalogue.form import Option
from distretto.web.pages.catalogue.prose import prose_html
from distretto.web.pages.groups.abouts import Named, named
from distretto.web.pages.groups.ballot_results import Results, results
from distretto.web.pages.groups.paging import Beside, beside
from distretto.web.pages.groups.proposal_texts import FieldShown, fields_shown
from distretto.web.pages.groups.when import first_zone

PER_PAGE = 20
FIELDS = (
    "title", "text", "language", "method", "options", "quorum_percent", "least", "day", "clock", "time_zone", "about",
)  # fmt: skip


@dataclass(frozen=True)
class Line:
    """A ballot in a list. state : `prepared`, `open`, `closed` or `off`. outcome : in words; empty while it is open."""

    title: str
    language: str
    address: str
    method: str
    state: str
    state_words: str
    when: str
    outcome: str


@dataclass(frozen=True)
class Listed:
    """The ballots of a group, a page of them."""

    lines: tuple[Line, ...]
    beside: Beside


@dataclass(frozen=True)
class Form:
    """The form of a ballot as it stands or as it was typed. few : whether so few have a vote that results may tell."""

    values: Mapping[str, str]
    faults: Mapping[str, str]
    methods: tuple[Option, ...]
    languages: tuple[Option, ...]
    zones: Zones
    about: Named | None
    voters: int
    few: bool
    new: bool


@dataclass(frozen=True)
class Choice:
    """One option on the paper. given : what was typed before a fault. grades : what it can be given, in words."""

    number: int
    words: str
    given: str
    grades: tuple[Option, ...]
    fault: str


@dataclass(frozen=True)
class Paper:
    """What one votes with. receipt : a fresh code, or the typed one; changing : whether it replaces a vote."""

    choices: tuple[Choice, ...]
    receipt: str
    changing: bool
    reason: str
    typed: str
    faults: Mapping[str, str]


@dataclass(frozen=True)
class VotedOn:
    """The version of a proposal that a ballot is about, with its text. first : what is to be done, before the rest."""

    version: ProposalVersion
    address: str
    first: tuple[FieldShown, ...]
    rest: tuple[FieldShown, ...]


@dataclass(frozen=True)
class BallotPage:
    """One ballot. state : as in a list. mine : `not-asked` for whoever is not on the roll, `to-vote` or `voted`."""

    ballot: Ballot
    text: SafeString
    state: str
    state_words: str
    about: Named | None
    rule: str
    conditions: tuple[str, ...]
    closes: str
    turnout: int
    mine: str
    few: bool
    paper: Paper | None
    results: Results | None
    decision: Decision | None
    decision_address: str
    may_close: bool
    voters: int = 0
    roll: tuple[str, ...] = field(default=())
    voted_on: VotedOn | None = None


def ballot_list(group: WorkingGroup, found: Standing, language: str, number: str) -> Listed:
    """The group's ballots; what is prepared, for its coordinators alone."""
    page = Paginator(ballots_of(group, prepared=found.coordinates), PER_PAGE).get_page(number)
    return Listed(tuple(line(one, language) for one in page), beside(page))


def line(one: Ballot, language: str) -> Line:
    """A ballot in a list."""
    state = state_of(one)
    outcome = t("ballot-outcome", language, outcome=one.result["outcome"]) if one.result else ""
    at = one.closed_at if state == "closed" else one.called_off_at if state == "off" else one.closes_at
    return Line(
        one.title, one.language, f"/{language}{ballot_path(one)}", t("ballot-method", language, method=one.method),
        state, t("ballot-state", language, state=state), write_at(at or one.closes_at, language, one.time_zone),
        outcome,
    )  # fmt: skip


def state_of(one: Ballot) -> str:
    """Where a ballot stands; one whose hour has struck is closed by whoever reads it, so it does not come here."""
    if one.called_off_at is not None:
        return "off"
    if one.opened_at is None:
        return "prepared"
    return "open" if is_open(one) else "closed"


def closes(one: Ballot, language: str) -> str:
    """When it closes or was closed, in the time zone in which it was set, and in the reader's where that differs."""
    at, zone = one.closed_at or one.closes_at, timezone.get_current_timezone_name()
    there, here = (write_at(at, language, name) for name in (one.time_zone, zone))
    own, reader = (at.astimezone(ZoneInfo(name)).utcoffset() for name in (one.time_zone, zone))
    return there if own == reader else t("ballot-both-times", language, there=there, here=here)


def conditions(one: Ballot, language: str) -> tuple[str, ...]:
    """What is fixed at opening, in sentences: the quorum, what abstentions count for, what has to be reached."""
    quorum = (
        t("ballot-quorum-fixed", language, n=one.quorum, of=one.eligible, percent=one.quorum_percent)
        if one.opened_at else t("ballot-quorum-planned", language, percent=one.quorum_percent)
    )
    said = [quorum, t("ballot-abstentions", language)]
    if one.least is not None:
        said.append(least_words(one, language))
    return tuple(said)


def least_words(one: Ballot, language: str) -> str:
    """What the first option has to reach."""
    if one.method == Ballot.Method.MAJORITY:
        return t("ballot-least-grade", language, grade=t(f"ballot-grade-{GRADES[one.least or 0]}", language))
    return t(f"ballot-least-{one.method}", language, n=one.least)


def ballot_page(
    one: Ballot, found: Standing, user: Any, language: str, *, sent: Mapping[str, Any] | None = None,
    faults: Mapping[str, str] | None = None,
) -> BallotPage:
    """One ballot's page. sent : what was typed where it had a fault."""
    state = state_of(one)
    place = place_on_roll(one, user)
    mine = "not-asked" if place is None else "voted" if place.voted else "to-vote"
    decision = Decision.objects.filter(ballot=one).select_related("group").first()
    turnout = voted(one)
    asked = state == "open" and mine != "not-asked"
    return BallotPage(
        ballot=one, text=prose_html(one.text), state=state, state_words=t("ballot-state", language, state=state),
        about=on(one.about, one.group, language), rule=t(f"ballot-rule-{one.method}", language),
        conditions=conditions(one, language), closes=closes(one, language), turnout=turnout, mine=mine,
        few=0 < (one.eligible if one.opened_at else voters(one.group)) < SMALL_ROLL,
        paper=paper(one, language, changing=mine == "voted", sent=sent, faults=faults) if asked else None,
        results=results(one, language) if one.result else None, decision=decision,
        decision_address=f"/{language}{decision_path(decision)}" if decision else "",
        may_close=state == "open" and found.coordinates and turnout == one.eligible, voters=voters(one.group),
        roll=_roll(one, language) if found.active or found.coordinates else (), voted_on=voted_on(one, language),
    )  # fmt: skip


def voted_on(one: Ballot, language: str) -> VotedOn | None:
    """The text that was the newest when the ballot was opened, and stands until it is over; of a ballot in preparation
    the newest now. None where it is about no proposal.
    """
    what, _, which = one.about.partition(":")
    if what != "proposal" or not which.isdigit():
        return None
    versions = ProposalVersion.objects.filter(proposal=int(which), proposal__group=one.group)
    if one.opened_at is not None:
        versions = versions.filter(at__lte=one.opened_at)
    version = versions.select_related("proposal__group").order_by("-number").first()
    if version is None:
        return None
    said = [field for field in fields_shown(version, language) if field.paragraphs]
    first = tuple(field for field in said if field.name == "measure")
    address = f"/{language}{proposal_path(version.proposal, f'versions/{version.number}/')}"
    return VotedOn(version, address, first, tuple(field for field in said if field not in first))


def paper(
    one: Ballot, language: str, *, changing: bool, sent: Mapping[str, Any] | None = None,
    faults: Mapping[str, str] | None = None,
) -> Paper:
    """The paper of a ballot, empty or as it was typed."""
    typed, wrong = sent or {}, faults or {}
    chosen = set(typed.get("approved", ()))
    return Paper(
        choices=tuple(
            Choice(
                number, words,
                ("1" if str(number) in chosen else "") if one.method == Ballot.Method.APPROVAL
                else str(typed.get(f"option-{number}", "")),
                _grades(one, str(typed.get(f"option-{number}", "")), language), wrong.get(f"option-{number}", ""),
            )
            for number, words in enumerate(one.options)
        ),
        receipt=str(typed.get("receipt") or ("" if changing else new_receipt())), changing=changing,
        reason=str(typed.get("reason", "")), typed=str(typed.get("choice", "")), faults=wrong,
    )  # fmt: skip


def form(
    one: Ballot | None, group: WorkingGroup, user: Any, language: str, typed: Mapping[str, str] | None,
    faults: Mapping[str, str] | None = None, about: str = "",
) -> Form:
    """The form of a ballot, or of a new one on what `about` names."""
    if typed is not None:
        values = {name: typed.get(name, "") for name in FIELDS}
    elif one is not None:
        local = one.closes_at.astimezone(ZoneInfo(one.time_zone))
        values = {
            "title": one.title, "text": one.text, "language": one.language, "method": one.method,
            "options": "" if one.method == Ballot.Method.CONSENT else "\n".join(one.options),
            "quorum_percent": str(one.quorum_percent), "least": "" if one.least is None else str(one.least),
            "day": f"{local:%Y-%m-%d}", "clock": f"{local:%H:%M}", "time_zone": one.time_zone, "about": one.about,
        }  # fmt: skip
    else:
        zone = first_zone(group)
        week = (timezone.now() + timedelta(days=7)).astimezone(ZoneInfo(zone))
        thing = on(about, group, language)
        first = {
            "language": language, "method": Ballot.Method.CONSENT, "quorum_percent": "50", "clock": "18:00",
            "day": f"{week:%Y-%m-%d}", "time_zone": zone, "about": about, "title": thing.words if thing else "",
        }  # fmt: skip
        values = {**dict.fromkeys(FIELDS, ""), **first}
    number = voters(group)
    return Form(
        values, faults or {},
        tuple(Option(one, t("ballot-method", language, method=one), one == values["method"])
              for one in Ballot.Method.values),
        tuple(Option(code, name, code == values["language"]) for code, name in LANGUAGES.items()),
        zones_with(values["time_zone"], language), on(values["about"], group, language), number, number < SMALL_ROLL,
        one is None,
    )  # fmt: skip


def on(about: str, group: WorkingGroup, language: str) -> Named | None:
    """What a ballot or a decision is on; None for the group itself."""
    return named(about, language, group) if about and about != f"group:{group.key}" else None


def voters(group: WorkingGroup) -> int:
    """How many would be on the roll now."""
    return Member.objects.filter(
        group=group, state=Member.State.ACTIVE, role__in=VOTING, user__is_active=True
    ).count()


def choice_of(one: Ballot, sent: Any) -> Any:
    """What was chosen on a paper as the verb takes it; what is missing is None, which it refuses at its field."""
    if sent.get("abstain"):
        return "abstain"
    if one.method == Ballot.Method.CONSENT:
        return sent.get("choice", "")
    if one.method == Ballot.Method.APPROVAL:
        return [int(number) for number in sent.getlist("approved") if number.isdecimal()]
    given = [sent.get(f"option-{number}", "") for number in range(len(one.options))]
    return [int(grade) if grade.isdecimal() else None for grade in given]


def most_least() -> Mapping[str, int]:
    """The highest number that can be asked for, by method."""
    return {str(method): most for method, most in LEAST.items()}


def _grades(one: Ballot, given: str, language: str) -> tuple[Option, ...]:
    if one.method == Ballot.Method.SCORE:
        return tuple(Option(str(n), str(n), str(n) == given) for n in range(TOP_SCORE + 1))
    if one.method == Ballot.Method.MAJORITY:
        return tuple(
            Option(str(n), t(f"ballot-grade-{grade}", language), str(n) == given) for n, grade in enumerate(GRADES)
        )
    return ()


def _roll(one: Ballot, language: str) -> tuple[str, ...]:
    """Who is on the roll, by name for the group's members, that they can check it; not whether they voted."""
    return tuple(
        entry.user.shown_name if entry.user else t("group-member-number", language, n=str(entry.member))
        for entry in one.roll.select_related("user")
    )
