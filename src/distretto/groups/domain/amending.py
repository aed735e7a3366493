"""Amending: suggesting a change to named fields of a version, and the proposer's answer to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.groups.domain.acting import act, locked, part_of, takes_part, text_hash
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.merging import merged, side_by_side
from distretto.groups.domain.proposal_steps import amendable, follow, hold, new_version
from distretto.groups.domain.proposal_texts import as_kept, hashes, newest, right_content, right_why
from distretto.groups.domain.proposing import advance
from distretto.groups.models import Amendment, Proposal, ProposalVersion
from distretto.groups.models.proposals import FIELDS
from distretto.groups.rights import require_proposes
from distretto.people.roles import NotAllowed


@dataclass(frozen=True)
class Clash:
    """A field that was changed both by an amendment and, since the version that it changes, otherwise.

    base : the field in that version; now : in the newest one; wanted : as the amendment has it.
    """

    field: str
    base: str
    now: str
    wanted: str

    @property
    def both(self) -> str:
        """Both texts, for whoever puts them together."""
        return side_by_side(self.base, self.now, self.wanted)


class Clashing(NotRight):
    """An amendment cannot be taken in as it is: these fields have been changed since."""

    def __init__(self, clashes: tuple[Clash, ...]) -> None:
        super().__init__(clashes[0].field, "proposal-fault-clash", count=len(clashes))
        self.clashes = clashes


@transaction.atomic
def suggest(
    *, by: Any, proposal: Proposal, version: int, content: Mapping[str, str], why: str
) -> Amendment:
    """Suggest an amendment: `content` is the text of every field as it should read; what differs is kept.

    The proposer, the co-sponsors and all followers are told. Raises NotRight, NotAllowed where it is decided on or has
    ended. Logged as `amendment-suggested`.
    """
    require_proposes(by, proposal.group)
    group = locked(proposal.group)
    now = Proposal.objects.get(pk=proposal.pk)
    now.group = group
    amendable(now)
    base = now.versions.filter(number=version).first()
    if base is None:
        raise NotRight("version", "proposal-fault-no-version")
    before, wanted, told = as_kept(base.content), right_content(content), right_why(why)
    changed = {name: wanted[name] for name in FIELDS if wanted[name] != before[name]}
    if not changed:
        raise NotRight("why", "proposal-fault-same")
    made = Amendment.objects.create(
        proposal=now, version=version, content=changed, why=told, by=by, member=part_of(group=group, user=by).number
    )
    takes_part(user=by, about=f"proposal:{now.pk}")
    act(
        group=group, by=by, what="amendment-suggested", about=f"amendment:{made.pk}",
        content={"proposal": now.pk, "version": version, "fields": hashes(changed), "why": text_hash(told)},
    )  # fmt: skip
    follow(now, "amendment-suggested", by, leaf=f"amendments/{made.pk}/")
    return made


@transaction.atomic
def accept(
    *, by: Any, amendment: Amendment, reason: str = "", texts: Mapping[str, str] | None = None, seen: int | None = None
) -> ProposalVersion:
    """Take an amendment in: a new version of the proposal. Followers are told. Logged as `amendment-accepted`.

    Fields that were changed since the version that it changes stop it: Clashing is raised with them, nothing is
    written, and the amendment stays open. They are settled by `texts`, the text of each such field as it is to read,
    written against the version `seen`, and not both texts one after the other. Two acceptances happen one after the
    other: of the same amendment one alone. Raises NotRight, NotAllowed.
    """
    now, one = _open(by, amendment)
    told, last = right_why(reason, "reason", required=False), newest(now)
    content, clashes = taken_in(one, now)
    if clashes:
        settled = texts is not None and all(clash.field in texts for clash in clashes)
        if not settled or seen != last.number:
            raise Clashing(clashes)
        for clash in clashes:
            if as_kept({clash.field: (texts or {})[clash.field]})[clash.field] == clash.both:
                raise NotRight(clash.field, "proposal-fault-both")
        content |= {clash.field: (texts or {})[clash.field] for clash in clashes}
    content = right_content(content)
    made = new_version(now, by, content, one.why, one)
    _answer(one, by, now, Amendment.State.ACCEPTED, told)
    act(
        group=now.group, by=by, what="amendment-accepted", about=f"amendment:{one.pk}",
        content={"proposal": now.pk, "version": made.number, "fields": hashes(content), "reason": text_hash(told)},
    )  # fmt: skip
    follow(
        now, "amendment-accepted", by, arguments={"version": str(made.number)}, leaf=f"amendments/{one.pk}/"
    )
    advance(about=f"proposal:{now.pk}", to="amended", by=by, cause=f"amendment:{one.pk}")
    return made


@transaction.atomic
def refuse(*, by: Any, amendment: Amendment, reason: str) -> None:
    """Not take an amendment in, with a reason that everybody reads. Followers are told. Logged as `amendment-refused`.

    Raises NotRight where there is no reason.
    """
    now, one = _open(by, amendment)
    told = right_why(reason, "reason")
    _answer(one, by, now, Amendment.State.REFUSED, told)
    act(
        group=now.group, by=by, what="amendment-refused", about=f"amendment:{one.pk}",
        content={"proposal": now.pk, "reason": text_hash(told)},
    )  # fmt: skip
    follow(now, "amendment-refused", by, leaf=f"amendments/{one.pk}/")


@transaction.atomic
def take_back(*, by: Any, amendment: Amendment) -> None:
    """Withdraw one's own amendment while it is open. Logged as `amendment-withdrawn`."""
    group = locked(amendment.proposal.group)
    one = Amendment.objects.select_related("proposal").get(pk=amendment.pk)
    if one.by_id is None or one.by_id != getattr(by, "pk", None):
        raise NotAllowed("not-allowed-others-amendment")
    if one.state != Amendment.State.OPEN:
        raise NotAllowed("not-allowed-answered-amendment")
    one.proposal.group = group
    _answer(one, by, one.proposal, Amendment.State.WITHDRAWN, "")
    act(group=group, by=by, what="amendment-withdrawn", about=f"amendment:{one.pk}")


def taken_in(amendment: Amendment, proposal: Proposal) -> tuple[dict[str, str], tuple[Clash, ...]]:
    """The newest text with the amendment in it, and the fields in which both changed the same paragraph otherwise.

    Of a field that was changed since, both changes are taken where they are in different paragraphs.
    """
    now = as_kept(newest(proposal).content)
    base = as_kept(proposal.versions.get(number=amendment.version).content)
    clashes, content = [], dict(now)
    for name in (field for field in FIELDS if field in amendment.content):
        wanted = amendment.content[name]
        both = wanted if now[name] in (base[name], wanted) else merged(base[name], now[name], wanted)
        if both is None:
            clashes.append(Clash(name, base[name], now[name], wanted))
        else:
            content[name] = both
    return content, tuple(clashes)


def _open(by: Any, amendment: Amendment) -> tuple[Proposal, Amendment]:
    """The proposal, held, and the amendment as it is now, while it has no answer."""
    now = hold(by, amendment.proposal, "not-allowed-others-amendment-answer")
    amendable(now)
    one = Amendment.objects.get(pk=amendment.pk)
    if one.state != Amendment.State.OPEN:
        raise NotAllowed("not-allowed-answered-amendment")
    return now, one


def _answer(one: Amendment, by: Any, proposal: Proposal, state: str, reason: str) -> None:
    one.state, one.reason, one.decided_by, one.decided_at = state, reason, by, timezone.now()
    one.decided_member = part_of(group=proposal.group, user=by).number
    one.save(update_fields=["state", "reason", "decided_by", "decided_member", "decided_at"])
