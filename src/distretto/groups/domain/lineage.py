"""Where proposals come from: put together from several, a part of one, or a further thought on one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import transaction

from distretto.groups.domain.acting import act, takes_part, watchers
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.proposal_drafts import prepare
from distretto.groups.domain.proposal_steps import amendable, end, follow, speaks_for
from distretto.groups.domain.proposal_texts import LONGEST_TEXT, LONGEST_TITLE, newest
from distretto.groups.models import Proposal, ProposalDraft, ProposalOrigin
from distretto.groups.models.proposals import FIELDS, Lineage
from distretto.groups.rights import require_proposes
from distretto.people.roles import NotAllowed

MOST_MERGED, LEAST_PARTS, MOST_PARTS = 5, 2, 5


@transaction.atomic
def derive(*, by: Any, proposal: Proposal) -> ProposalDraft:
    """A draft of one's own that begins with a proposal's text; the proposal stays as it is."""
    return prepare(
        by=by, group=proposal.group, content=newest(proposal).content, language=proposal.language,
        lineage=Lineage.DERIVED, origins=(proposal.pk,), pins=tuple(proposal.pins.all()),
    )  # fmt: skip


@transaction.atomic
def merge(*, by: Any, proposals: Sequence[Proposal]) -> ProposalDraft:
    """A draft that holds the texts of several proposals of a group, field by field one after the other.

    The proposals end when it is brought, not before. For whoever speaks for each of them. Raises NotRight.
    """
    several = list({one.pk: one for one in proposals}.values())
    if not 2 <= len(several) <= MOST_MERGED:
        raise NotRight("others", "proposal-fault-merge", most=MOST_MERGED)
    for one in several:
        _may_end(by, one)
    texts = [newest(one).content for one in several]
    content = {
        name: "\n\n".join(dict.fromkeys(text.get(name, "") for text in texts if text.get(name)))[:LONGEST_TEXT]
        for name in FIELDS
    }
    content["title"] = " / ".join(text["title"] for text in texts)[:LONGEST_TITLE]
    pins = {pin.pk: pin for one in several for pin in one.pins.all()}
    return prepare(
        by=by, group=several[0].group, content=content, language=several[0].language, lineage=Lineage.MERGED,
        origins=tuple(one.pk for one in several), pins=tuple(pins.values()),
    )  # fmt: skip


@transaction.atomic
def split(*, by: Any, proposal: Proposal, titles: Sequence[str]) -> tuple[ProposalDraft, ...]:
    """A draft for each part of a proposal, named by its title, each with the whole text to cut from.

    The proposal ends when the first part is brought. For whoever speaks for it. Raises NotRight.
    """
    _may_end(by, proposal)
    named = tuple(dict.fromkeys(" ".join(one.split()) for one in titles if one.strip()))
    if not LEAST_PARTS <= len(named) <= MOST_PARTS:
        raise NotRight("titles", "proposal-fault-split", least=LEAST_PARTS, most=MOST_PARTS)
    return tuple(
        prepare(
            by=by, group=proposal.group, content={**newest(proposal).content, "title": title},
            language=proposal.language, lineage=Lineage.SPLIT, origins=(proposal.pk,),
            pins=tuple(proposal.pins.all()),
        )
        for title in named
    )  # fmt: skip


def bring_origins(*, by: Any, proposal: Proposal, how: str, origins: Iterable[int], member: int) -> None:
    """Write down where a proposal that is being brought comes from; what it takes the place of ends.

    Call it in a transaction that holds the group. Followers of each origin are told and follow the new proposal, too.
    Raises NotAllowed where the person does not speak for what would end. A part may follow when its whole has ended.
    """
    sources = Proposal.objects.filter(pk__in=list(origins), group=proposal.group).select_related("group", "by")
    for source in sources.order_by("pk"):
        ProposalOrigin.objects.create(
            source=source, proposal=proposal, how=how, version=newest(source).number
        )
        followers = watchers(f"proposal:{source.pk}")
        if how != Lineage.DERIVED and not (how == Lineage.SPLIT and source.ended == Proposal.Ended.SPLIT):
            _may_end(by, source)
            end(source, by, how, "")
            act(
                group=proposal.group, by=by, what="proposal-ended", about=f"proposal:{source.pk}",
                content={"how": how, "into": f"proposal:{proposal.pk}", "member": member},
            )  # fmt: skip
        if how != Lineage.DERIVED:
            for one in followers:
                takes_part(user=one, about=f"proposal:{proposal.pk}")
        follow(source, f"proposal-went-{how}", by, list(followers), {"into": proposal.title})


def _may_end(by: Any, proposal: Proposal) -> None:
    require_proposes(by, proposal.group)
    if not speaks_for(by, proposal):
        raise NotAllowed("not-allowed-others-merged")
    amendable(proposal)
