"""Pinning findings to what rests on them, and taking them off again."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.evidence.store import default_store
from distretto.groups.domain.acting import act, takes_part, tell, watchers
from distretto.groups.domain.errors import NotRight
from distretto.groups.models import Pin, PinnedTo, WorkingGroup
from distretto.groups.rights import require_proposes
from distretto.people.roles import NotAllowed, require_signed_in
from distretto.themes.asking import finding_by_hash
from distretto.themes.finding import Finding
from distretto.themes.pins import pin
from distretto.themes.recommending import is_open

TOPIC = "pins"
LONGEST_NOTE, MOST_PINS = 1_000, 40


def kept_pin(finding: Finding, *, by: Any) -> Pin:
    """A new pin of a finding that everybody may see; raises NotAllowed for another."""
    if not is_open(finding):
        raise NotAllowed("not-allowed-closed-finding")
    kept = pin(finding)
    return Pin.objects.create(
        hash=kept.hash, analysis=kept.analysis, parameters=dict(kept.parameters), conclusion=dict(kept.conclusion),
        says=list(kept.says), data=list(kept.data), by=by,
    )  # fmt: skip


@transaction.atomic
def pin_to(
    *, by: Any, about: str, finding: str, note: str, path: str, group: WorkingGroup | None = None
) -> PinnedTo:
    """Pin a kept finding, by its hash, to something; a finding that is pinned there already gets the newer note.

    group : whose thing it is; a record of the catalogue has none, and who may write on it is asked before. path : its
    page, to which those who watch it are led. Raises NotRight. Logged in the group as `finding-pinned`.
    """
    require_signed_in(by)
    if group is not None:
        require_proposes(by, group)
    told = note.replace("\x00", "").strip()
    if len(told) > LONGEST_NOTE:
        raise NotRight("note", "pin-fault-long", most=LONGEST_NOTE)
    found = finding_by_hash(finding, store=default_store())
    if found is None:
        raise NotRight("finding", "pin-fault-no-finding")
    there = PinnedTo.objects.filter(about=about, removed_at=None).select_related("pin")
    same = there.filter(pin__hash=found.hash).first()
    if same is not None:
        same.note = told or same.note
        same.save(update_fields=["note"])
        return same
    if there.count() >= MOST_PINS:
        raise NotRight("about", "pin-fault-many", most=MOST_PINS)
    made = PinnedTo.objects.create(pin=kept_pin(found, by=by), about=about, note=told, by=by)
    takes_part(user=by, about=about)
    if group is not None:
        content = {"finding": found.hash, "analysis": found.analysis}
        act(group=group, by=by, what="finding-pinned", about=about, content=content)
    tell(
        people=watchers(about), group=group, what="finding-pinned", topic=TOPIC, about=about, path=path,
        arguments={"by": by.shown_name}, by=by,
    )  # fmt: skip
    return made


@transaction.atomic
def take_off(*, by: Any, pinned: PinnedTo, group: WorkingGroup | None = None) -> None:
    """Pin a finding to something no longer; the pin and its note stay in the history. Logged as `pin-taken-off`."""
    require_signed_in(by)
    if group is not None:
        require_proposes(by, group)
        act(group=group, by=by, what="pin-taken-off", about=pinned.about, content={"finding": pinned.pin.hash})
    pinned.removed_at = timezone.now()
    pinned.save(update_fields=["removed_at"])
