"""What came before a recommendation, as its page shows it: how the proposal was amended, and what was shared ground.

Both are of the group: only who reads the group is shown them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from distretto.catalogue.wording import code_label
from distretto.groups.domain.consulting import consultation_path
from distretto.groups.domain.picturing import newest as newest_picture
from distretto.groups.domain.proposal_texts import proposal_path
from distretto.groups.domain.queries.consultations import consultations_on, shown_statements
from distretto.groups.models import Amendment, Proposal, ProposalVersion, Recommendation
from distretto.rendering.shares import whole_shares
from distretto.web.pages.groups.consultations import Said, said
from distretto.web.pages.groups.opinions import bar_of, share_in_words
from distretto.web.pages.groups.proposal_texts import Differs, differing

MOST = 3
"""So many statements are shown; the others stand on the consultation's own page."""


@dataclass(frozen=True)
class TakenIn:
    """An amendment that was taken in, with the reason given."""

    number: int
    reason: str
    address: str


@dataclass(frozen=True)
class Amended:
    """What changed between the proposal as it was brought and as it stands. address : of both beside each other."""

    first: int
    last: int
    language: str
    differences: tuple[Differs, ...]
    taken_in: tuple[TakenIn, ...]
    address: str


@dataclass(frozen=True)
class Share:
    """How far some agree with a statement. width : of the bar, empty where the share is not shown."""

    name: str
    people: int
    width: str
    words: str


@dataclass(frozen=True)
class Ground:
    """A statement with agreement among all and by kind of stakeholder. bar : as in the consultation's own table."""

    said: Said
    bar: tuple[str, str, str, str]
    agree: int
    passed: int
    disagree: int
    votes: int
    kinds: tuple[Share, ...]


@dataclass(frozen=True)
class SharedGround:
    """The statements that all groups of opinion share; where no groups are told, those most agreed with (`told`)."""

    title: str
    language: str
    address: str
    told: bool
    grounds: tuple[Ground, ...]


def amended(one: Recommendation, language: str) -> Amended | None:
    """How the proposal that it comes from was amended; None where it was not, or comes from none."""
    what, _, which = one.about.partition(":")
    proposal = Proposal.objects.filter(group=one.group, pk=int(which)).first() if what == "proposal" else None
    versions = _decided_on(proposal) if proposal is not None else []
    if proposal is None or len(versions) < 2:
        return None
    first, last = versions[0], versions[-1]
    base = f"/{language}{proposal_path(proposal)}"
    taken = Amendment.objects.filter(proposal=proposal, state=Amendment.State.ACCEPTED).order_by("pk")
    return Amended(
        first.number, last.number, proposal.language, differing(first.content, last.content, language),
        tuple(TakenIn(one.pk, one.reason, f"{base}amendments/{one.pk}/") for one in taken),
        f"{base}versions/?from={first.number}&to={last.number}",
    )  # fmt: skip


def _decided_on(proposal: Proposal) -> list[ProposalVersion]:
    """The versions until the one that was decided on; of a recommendation that no decision came before, all."""
    decided = proposal.steps.filter(state="decided").order_by("at").first()
    until = {"at__lte": decided.at} if decided is not None else {}
    return list(proposal.versions.filter(**until).order_by("number"))


def shared_ground(one: Recommendation, language: str) -> SharedGround | None:
    """What the last closed consultation on the same thing found; None where none has a picture."""
    if one.about.startswith("group:"):
        return None
    for consultation in consultations_on(one.about).filter(group=one.group):
        picture = newest_picture(consultation) if consultation.closed_at is not None else None
        if picture is None:
            continue
        content = picture.content
        texts = {statement.number: said(statement, {}, language) for statement in shown_statements(consultation)}
        open_to_all = {row["number"]: row for row in content["statements"] if not row["few"] and row["number"] in texts}
        shared = [ground["number"] for ground in content["groups"]["shared"]] if content["groups"] else []
        numbers = [number for number in shared if number in open_to_all]
        told = bool(numbers)
        if not told:
            numbers = sorted(open_to_all, key=lambda n: (-open_to_all[n]["agree"] / open_to_all[n]["votes"], n))
        return SharedGround(
            consultation.title, consultation.language, f"/{language}{consultation_path(consultation, 'results/')}",
            told, tuple(_ground(open_to_all[n], texts[n], content["kinds"], language) for n in numbers[:MOST]),
        )  # fmt: skip
    return None


def _ground(row: Mapping[str, Any], text: Said, kinds: Mapping[str, Any], language: str) -> Ground:
    agree, passed, disagree = whole_shares([row[kind] for kind in ("agree", "pass", "disagree")])
    cells = kinds["cells"].get(str(row["number"]), ())
    return Ground(
        text, bar_of(agree, passed, disagree), agree, passed, disagree, row["votes"],
        tuple(
            Share(code_label("helix", kind, language), people, f"{cell[0]}%" if cell is not None else "",
                  share_in_words(cell, language))
            for kind, people, cell in zip(kinds["names"], kinds["people"], cells, strict=True)
        ),
    )  # fmt: skip
