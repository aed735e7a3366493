"""What rests on findings: the pins of a thing with what became of them, the things of a pin, and open marks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, Q, QuerySet

from distretto.groups.domain.queries.waits import Waits
from distretto.groups.models import MarkAnswer, Pilot, Pin, PinCheck, PinnedTo, Plan, Proposal, Recommendation
from distretto.groups.rights import standing

TURNED = ("turned", "unanswered", "faulty")
"""What became of a pin that somebody has to answer."""


@dataclass(frozen=True)
class Pinned:
    """A pin of a thing. note : why it matters there. attached : where it was pinned from a finding's page; None where
    the thing was written with it. check : the last time that it gave something else; None for never.

    open : whether its mark waits for an answer; answers : those that were given here, the latest last.
    """

    pin: Pin
    note: str
    attached: PinnedTo | None
    check: PinCheck | None
    open: bool
    answers: tuple[MarkAnswer, ...]

    @property
    def state(self) -> str:
        """What became of it when it was last asked again; `unchanged` where it gave the same ever since."""
        return self.check.state if self.check is not None else "unchanged"


def pins_of(about: str) -> tuple[Pinned, ...]:
    """The findings that a thing rests on, in the order in which they were pinned, each finding once."""
    checks = Prefetch("checks", PinCheck.objects.prefetch_related("answers__by"))
    attached = {
        one.pin_id: one for one in PinnedTo.objects.filter(about=about, removed_at=None).select_related("by")
    }
    found = Pin.objects.filter(Q(pk__in=attached) | _own(about)).distinct().prefetch_related(checks)
    lines: dict[str, Pinned] = {}
    for pin in found.order_by("pk"):
        one = attached.get(pin.pk)
        if pin.hash not in lines or one is not None:
            lines[pin.hash] = _line(pin, about, one)
    return tuple(lines.values())


def _own(about: str) -> Q:
    """The pins with which a thing itself was written."""
    what, _, which = about.partition(":")
    if not which.isdigit():
        return Q(pk__in=[])
    return {"proposal": Q(proposals=int(which)), "recommendation": Q(recommendations=int(which))}.get(
        what, Q(pk__in=[])
    )


def _line(pin: Pin, about: str, attached: PinnedTo | None) -> Pinned:
    checks = list(pin.checks.all())
    last = checks[-1] if checks else None
    answers = tuple(answer for check in checks for answer in check.answers.all() if answer.about == about)
    answered = last is not None and any(answer.check_of_id == last.pk for answer in answers)
    waits = last is not None and last.state in TURNED and not answered
    return Pinned(pin, attached.note if attached is not None else pin.note, attached, last, waits, answers)


def abouts_of(pin: Pin) -> tuple[str, ...]:
    """What rests on a pin."""
    return (
        *PinnedTo.objects.filter(pin=pin, removed_at=None).values_list("about", flat=True),
        *(f"proposal:{pk}" for pk in Proposal.objects.filter(pins=pin).values_list("pk", flat=True)),
        *(f"recommendation:{pk}" for pk in Recommendation.objects.filter(pins=pin).values_list("pk", flat=True)),
    )


def pins_in_use() -> QuerySet[Pin]:
    """The pins on which something rests that everybody may read."""
    return Pin.objects.filter(
        Q(pinned_to__removed_at=None, pinned_to__isnull=False) | Q(proposals__isnull=False)
        | Q(recommendations__isnull=False)
    ).distinct()  # fmt: skip


def pins_in_use_on() -> Iterable[tuple[str, Pinned]]:
    """Each thing that rests on findings, with each of its pins."""
    for about in dict.fromkeys(about for pin in pins_in_use().order_by("pk") for about in abouts_of(pin)):
        yield from ((about, one) for one in pins_of(about))


def unused_pins() -> QuerySet[Pin]:
    """The pins on which nothing rests, nor ever did of what is kept."""
    return Pin.objects.filter(
        sentences=None, pinned_to=None, proposals=None, recommendations=None, proposal_drafts=None
    )


def open_marks() -> Iterable[tuple[str, Pinned]]:
    """Each thing with a pin whose mark nobody has answered."""
    turned = pins_in_use().filter(checks__state__in=TURNED).distinct()
    for about in dict.fromkeys(about for pin in turned for about in abouts_of(pin)):
        for one in pins_of(about):
            if one.open:
                yield about, one


def waiting(user: Any) -> tuple[Waits, ...]:
    """Open marks of what a person pinned or answers for, one line a thing."""
    found: dict[str, Waits] = {}
    for about, one in open_marks():
        if about not in found and user.pk in owners_of(about, one):
            found[about] = Waits("mark", f"/pins/{about}/", about, {"title": _title(about)})
    return tuple(found.values())


_TITLED: dict[str, Any] = {
    "proposal": Proposal, "recommendation": Recommendation, "pilot": Pilot, "plan": Plan,
}  # fmt: skip


def _title(about: str) -> str:
    """What rests on the finding, by its title; a record, which groups do not know, by its key."""
    what, _, which = about.partition(":")
    title = None
    if what in _TITLED and which.isdigit():
        title = _TITLED[what].objects.filter(pk=int(which)).values_list("title", flat=True).first()
    return title or which


def names_told(about: str, reader: Any) -> bool:
    """Whether the person learns who pinned and answered: who takes part in the thing's group, or, for what is no
    group's, whoever is signed in."""
    what, _, which = about.partition(":")
    if what not in _TITLED or not which.isdigit():
        return bool(reader.is_authenticated)
    thing = _TITLED[what].objects.filter(pk=int(which)).select_related("group").first()
    found = standing(reader, thing.group) if thing is not None else None
    return found is not None and (found.active or found.coordinates)


def owners_of(about: str, one: Pinned) -> frozenset[int]:
    """Who answers for a pin of a thing: who pinned it there, else who wrote the thing."""
    pinner = one.attached.by_id if one.attached is not None else one.pin.by_id
    what, _, which = about.partition(":")
    author = None
    if which.isdigit() and what in ("proposal", "recommendation", "pilot"):
        author = _TITLED[what].objects.filter(pk=int(which)).values_list("by_id", flat=True).first()
    return frozenset(key for key in (pinner, author) if key is not None)
