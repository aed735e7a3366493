"""What the pages of proposals show: those of a group, one with its path and all that hangs on it, and its versions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.paginator import Paginator

from distretto.groups.called import group_path
from distretto.groups.domain.proposal_steps import speaks_for
from distretto.groups.domain.proposal_texts import newest, proposal_path
from distretto.groups.domain.queries.pinned import pins_of
from distretto.groups.domain.queries.proposals import DECIDED, drafts_of, proposals_of
from distretto.groups.models import Amendment, Proposal, ProposalVersion, Watch, WorkingGroup
from distretto.groups.models.proposals import PATH
from distretto.groups.rights import Standing
from distretto.rendering.text import t
from distretto.web.pages.catalogue.form import Option
from distretto.web.pages.groups.discussion import ThreadLine, author, threads_about
from distretto.web.pages.groups.leading import Leads, leading
from distretto.web.pages.groups.paging import Beside, beside
from distretto.web.pages.groups.proposal_texts import Differs, FieldShown, differing, field_label, fields_shown

SHOWN = 30
STATES = ("open", *PATH[1:], "ended")
"""What a list of proposals can be narrowed to."""


@dataclass(frozen=True)
class ProposalLine:
    """A proposal in a list."""

    title: str
    language: str
    address: str
    by: str
    state: str
    ended: str
    changed_at: datetime
    sponsors: int
    amendments: int


@dataclass(frozen=True)
class DraftLine:
    """One of the reader's own drafts."""

    pk: int
    title: str
    changed_at: datetime


@dataclass(frozen=True)
class ProposalList:
    """The proposals of a group, a page of them. any : whether the group has one at all."""

    lines: tuple[ProposalLine, ...]
    drafts: tuple[DraftLine, ...]
    words: str
    states: tuple[Option, ...]
    beside: Beside
    any: bool


@dataclass(frozen=True)
class PathStep:
    """A step of a proposal's path. facts : when it was reached and by what, each with its page where there is one."""

    name: str
    words: str
    reached: bool
    here: bool
    facts: tuple[tuple[datetime | None, str, str], ...]


@dataclass(frozen=True)
class Kin:
    """A proposal that this one comes from, or that came of it."""

    how: str
    title: str
    language: str
    address: str
    version: int


@dataclass(frozen=True)
class AmendmentLine:
    """An amendment in the list of a proposal's."""

    pk: int
    by: str
    at: datetime
    state: str
    fields: str
    why: str


@dataclass(frozen=True)
class ProposalPage:
    """A proposal's page. address : its own, without a slash at its end; discuss : where the reader
    opens a discussion on it, empty where she may not.

    about : by which pins and discussions name it; rests : how many findings are pinned to it; marked : how many
    of them have an open mark.
    may : what the reader may do on it; watched : whether she follows it.
    """

    proposal: Proposal
    address: str
    discuss: str
    by: str
    version: ProposalVersion
    fields: tuple[FieldShown, ...]
    path: tuple[PathStep, ...]
    sponsors: tuple[str, ...]
    sponsored: bool
    about: str
    rests: int
    marked: int
    origins: tuple[Kin, ...]
    became: tuple[Kin, ...]
    amendments: tuple[AmendmentLine, ...]
    answered: tuple[AmendmentLine, ...]
    threads: tuple[ThreadLine, ...]
    turns: tuple[tuple[str, datetime, str, str], ...]
    may: frozenset[str]
    watched: bool


@dataclass(frozen=True)
class VersionLine:
    """A version in the list of them."""

    number: int
    by: str
    at: datetime
    why: str
    amendment: int | None


@dataclass(frozen=True)
class Versions:
    """All versions of a proposal, the newest first, and two of them compared."""

    lines: tuple[VersionLine, ...]
    before: int
    after: int
    differences: tuple[Differs, ...]


def proposal_list(
    group: WorkingGroup, user: Any, language: str, *, words: str, state: str, number: str
) -> ProposalList:
    """The proposals of a group, the last changed first, and the reader's own drafts."""
    page = Paginator(proposals_of(group, words=words, state=state), SHOWN).get_page(number)
    drafts = drafts_of(user, group) if user.is_authenticated else ()
    return ProposalList(
        tuple(_line(one, language) for one in page.object_list),
        tuple(
            DraftLine(one.pk, one.content.get("title") or t("proposal-untitled", language), one.changed_at)
            for one in drafts
        ),
        words, tuple(Option(one, t("proposal-sieve", language, state=one), one == state) for one in STATES),
        beside(page, {"q": words, "state": state}), Proposal.objects.filter(group=group).exists(),
    )  # fmt: skip


def _line(one: Any, language: str) -> ProposalLine:
    return ProposalLine(
        one.title, one.language, f"/{language}{proposal_path(one)}", author(one.by, one.member, language), one.state,
        one.ended, one.changed_at, one.sponsor_count, one.open_amendments,
    )  # fmt: skip


def proposal_page(proposal: Proposal, found: Standing, user: Any, language: str) -> ProposalPage:
    """A proposal as it stands."""
    version = newest(proposal)
    sponsors = list(proposal.sponsors.select_related("user"))
    lines = [amendment_line(one, language) for one in proposal.amendments.select_related("by")]
    mine = user.is_authenticated and any(one.user_id == user.pk for one in sponsors)
    about = f"proposal:{proposal.pk}"
    pins = pins_of(about)
    return ProposalPage(
        proposal=proposal, address=f"/{language}{proposal_path(proposal)}".rstrip("/"),
        discuss=f"/{language}{group_path(proposal.group.key)}discussion/new/?about={about}" if found.discusses else "",
        by=author(proposal.by, proposal.member, language), version=version,
        fields=fields_shown(version, language), path=path_of(proposal, language),
        sponsors=tuple(author(one.user, one.member, language) for one in sponsors), sponsored=mine,
        about=about, rests=len(pins), marked=sum(1 for one in pins if one.open),
        origins=tuple(
            _kin(one.source, one.how, one.version, language)
            for one in proposal.origins.select_related("source__group")
        ),
        became=tuple(
            _kin(one.proposal, one.how, one.version, language)
            for one in proposal.became.select_related("proposal__group")
        ),
        amendments=tuple(one for one in lines if one.state == Amendment.State.OPEN),
        answered=tuple(one for one in lines if one.state != Amendment.State.OPEN),
        threads=threads_about(about, user, language),
        turns=tuple(
            (one.state, one.at, author(one.by, one.member, language), one.why)
            for one in proposal.steps.exclude(state__in=PATH).select_related("by")
        ),
        may=frozenset(_may(proposal, found, user, sponsored=mine)),
        watched=user.is_authenticated and Watch.objects.filter(user=user, about=about, quiet=False).exists(),
    )  # fmt: skip


def _may(proposal: Proposal, found: Standing, user: Any, *, sponsored: bool) -> set[str]:
    """What the reader may do with a proposal."""
    speaks, open_now = speaks_for(user, proposal), not proposal.ended
    before = proposal.state not in DECIDED
    amends = before and proposal.state != "ballot"
    may: set[str] = set()
    if found.proposes:
        may |= {"derive"}
    if found.proposes and open_now and amends:
        may |= {"amend"}
    if found.proposes and open_now and not sponsored and not (user.pk and proposal.by_id == user.pk):
        may |= {"sponsor"}
    if speaks:
        may |= {"reopen"} if not open_now else {"change"} if amends else set()
    if speaks and open_now and amends:
        may |= {"withdraw", "split", "merge"}
    if found.coordinates and open_now and before:
        may |= {"consult", "ballot"}
    return may


def path_of(proposal: Proposal, language: str) -> tuple[PathStep, ...]:
    """The path with what is behind the proposal, where it is, and what is ahead."""
    steps = list(proposal.steps.filter(state__in=PATH))
    leads = leading([one.cause for one in steps if one.cause], proposal.group, language)
    at = PATH.index(proposal.state)
    found = []
    for place, name in enumerate(PATH):
        facts = tuple(
            (one.at, _cause(one.cause, lead, language), lead.address if lead else "")
            for one in steps if one.state == name for lead in [leads.get(one.cause)]
        )  # fmt: skip
        reached = bool(facts) or name == PATH[0]
        found.append(PathStep(name, t("proposal-state", language, state=name), reached, place == at, facts[-2:]))
    return tuple(found)


def _cause(cause: str, lead: Leads | None, language: str) -> str:
    """What moved it, in words: an amendment has the proposal's title, and is called what it is."""
    return t("amendment-heading", language) if cause.startswith("amendment:") else lead.words if lead else ""


def amendment_line(one: Amendment, language: str) -> AmendmentLine:
    """An amendment in a list: which fields it changes, and why."""
    return AmendmentLine(
        one.pk, author(one.by, one.member, language), one.at, one.state,
        ", ".join(field_label(name, language) for name in one.content), one.why,
    )  # fmt: skip


def _kin(one: Proposal, how: str, version: int, language: str) -> Kin:
    return Kin(how, one.title, one.language, f"/{language}{proposal_path(one)}", version)


def versions_page(proposal: Proposal, language: str, *, before: str, after: str) -> Versions:
    """The versions of a proposal, and two compared: those that are asked for, else the last two."""
    every = {one.number: one for one in proposal.versions.select_related("by")}
    last = max(every)
    right = int(after) if after.isdigit() and int(after) in every else last
    left = int(before) if before.isdigit() and int(before) in every else max(1, right - 1)
    return Versions(
        tuple(
            VersionLine(one.number, author(one.by, one.member, language), one.at, one.why, one.amendment_id)
            for one in reversed(every.values())
        ),
        left, right, differing(every[left].content, every[right].content, language),
    )  # fmt: skip
