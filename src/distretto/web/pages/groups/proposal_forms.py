"""The forms of proposals: writing one, amending one, answering an amendment, merging and splitting; and one as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from distretto.groups.domain.amending import Clash, taken_in
from distretto.groups.domain.proposal_steps import speaks_for
from distretto.groups.domain.proposal_texts import LONGEST_TEXT, LONGEST_TITLE, REQUIRED, newest
from distretto.groups.domain.queries.proposals import DECIDED, proposals_of
from distretto.groups.models import Amendment, Proposal, ProposalVersion
from distretto.groups.models.proposals import FIELDS
from distretto.rendering.differing import Mark, pieces
from distretto.rendering.text import LANGUAGES, t
from distretto.web.pages.catalogue.form import Option
from distretto.web.pages.groups.discussion import author
from distretto.web.pages.groups.proposal_texts import Differs, differing, field_label

ROWS = {"problem": 6, "evidence": 5, "measure": 8, "concerns": 3, "cost": 3, "effect": 4, "indicators": 4}


@dataclass(frozen=True)
class Input:
    """A field of the form. rows : 0 for one line."""

    name: str
    label: str
    help: str
    value: str
    fault: str
    rows: int
    most: int
    required: bool


@dataclass(frozen=True)
class ClashShown:
    """A field that was changed both ways: what the newer version did to it, what the amendment would, and a proposal
    of a text that settles it."""

    name: str
    label: str
    newer: tuple[tuple[Mark, str], ...]
    wanted: tuple[tuple[Mark, str], ...]
    value: str
    fault: str


@dataclass(frozen=True)
class AmendmentPage:
    """An amendment's page. differences : to the version that it changes. base : its number; last : the newest one's."""

    amendment: Amendment
    by: str
    answered_by: str
    made: int | None
    differences: tuple[Differs, ...]
    base: int
    last: int
    clashes: tuple[ClashShown, ...]
    answers: bool
    takes_back: bool
    stands: str = ""


def inputs(content: Mapping[str, str], faults: Mapping[str, str], language: str) -> tuple[Input, ...]:
    """The fields of a proposal's form."""
    return tuple(
        Input(
            name, field_label(name, language), t("proposal-help", language, field=name), content.get(name, ""),
            faults.get(name, ""), ROWS.get(name, 0), LONGEST_TITLE if name == "title" else LONGEST_TEXT,
            name in REQUIRED,
        )
        for name in FIELDS
    )  # fmt: skip


def languages(chosen: str) -> tuple[Option, ...]:
    """The languages in which a proposal can be written."""
    return tuple(Option(code, name, code == chosen) for code, name in LANGUAGES.items())


def amendment_page(
    amendment: Amendment, user: Any, language: str, *, typed: Mapping[str, str], faults: Mapping[str, str]
) -> AmendmentPage:
    """An amendment with what it changes, and with what stands in its way."""
    proposal = amendment.proposal
    base = proposal.versions.get(number=amendment.version)
    is_open = amendment.state == Amendment.State.OPEN and not proposal.ended and proposal.state not in DECIDED
    answers = is_open and proposal.state != "ballot" and speaks_for(user, proposal)
    clashes = taken_in(amendment, proposal)[1] if is_open else ()
    made = ProposalVersion.objects.filter(amendment=amendment).values_list("number", flat=True).first()
    return AmendmentPage(
        amendment=amendment, by=author(amendment.by, amendment.member, language),
        answered_by=author(amendment.decided_by, amendment.decided_member, language)
        if amendment.decided_member is not None else "",
        made=made, differences=differing(base.content, {**base.content, **amendment.content}, language),
        base=base.number, last=newest(proposal).number,
        clashes=tuple(_clash(one, typed, faults, language) for one in clashes), answers=answers,
        takes_back=amendment.state == Amendment.State.OPEN and user.is_authenticated and amendment.by_id == user.pk,
        stands=_stands(proposal, language) if amendment.state == Amendment.State.OPEN else "",
    )  # fmt: skip


def _stands(proposal: Proposal, language: str) -> str:
    """Why nobody answers an open amendment now; empty where somebody can."""
    if proposal.ended:
        return t("amendment-left-ended", language)
    if proposal.state in DECIDED:
        return t("amendment-left-decided", language)
    return t("not-allowed-balloted-proposal", language) if proposal.state == "ballot" else ""


def _clash(one: Clash, typed: Mapping[str, str], faults: Mapping[str, str], language: str) -> ClashShown:
    return ClashShown(
        one.field, field_label(one.field, language), pieces(one.base, one.now), pieces(one.base, one.wanted),
        typed.get(one.field, one.both), faults.get(one.field, ""),
    )  # fmt: skip


def mergeable(proposal: Proposal, user: Any) -> tuple[Option, ...]:
    """The other proposals with which the reader can merge this one."""
    return tuple(
        Option(str(one.pk), one.title, False) for one in proposals_of(proposal.group, state="open")
        if one.pk != proposal.pk and speaks_for(user, one)
    )  # fmt: skip


def written(proposal: Proposal) -> dict[str, Any]:
    """A proposal with all its versions and amendments as JSON; people by their numbers in the group."""
    return {
        "group": proposal.group.key, "number": proposal.pk, "title": proposal.title, "language": proposal.language,
        "state": proposal.state, "ended": proposal.ended or None, "brought_by": proposal.member,
        "brought_at": proposal.at.isoformat(), "version": newest(proposal).number,
        "versions": [
            {"number": one.number, "by": one.member, "at": one.at.isoformat(), "why": one.why,
             "amendment": one.amendment_id, "content": one.content}
            for one in proposal.versions.all()
        ],
        "amendments": [
            {"number": one.pk, "of_version": one.version, "by": one.member, "at": one.at.isoformat(),
             "content": one.content, "why": one.why, "state": one.state, "reason": one.reason}
            for one in proposal.amendments.all()
        ],
        "sponsors": list(proposal.sponsors.values_list("member", flat=True)),
        "path": [
            {"state": one.state, "at": one.at.isoformat(), "cause": one.cause or None, "why": one.why or None}
            for one in proposal.steps.all()
        ],
        "comes_from": [
            {"how": one.how, "number": one.source_id, "version": one.version} for one in proposal.origins.all()
        ],
        "became": [{"how": one.how, "number": one.proposal_id} for one in proposal.became.all()],
        "findings": [{"finding": one.hash, "analysis": one.analysis} for one in proposal.pins.all()],
    }  # fmt: skip
