"""Asking the questions of all pins again: what gives something else is kept, and who answers for it is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from django.contrib.auth import get_user_model
from django.db import transaction

from distretto.evidence.dataset import UnknownDataset
from distretto.evidence.store import Store
from distretto.groups.domain.acting import tell, watchers
from distretto.groups.domain.pinning import TOPIC
from distretto.groups.domain.queries.pinned import TURNED, abouts_of, owners_of, pins_in_use, pins_of
from distretto.groups.models import Pin, PinCheck
from distretto.themes.asking import make_request
from distretto.themes.pins import Now, now_of
from distretto.themes.runs import Runs, run_key


def check_all(store: Store, *, day: str) -> Mapping[str, int]:
    """Ask the question of every pin on which something rests; how many came to each state.

    What takes long is put among the computations of the background, and asked for the next time. Side effects: a
    `PinCheck` where a pin gives something else than at its last check, or its data became known to be faulty; owners
    and watchers are told where it turned.
    """
    counts: Counter[str] = Counter()
    answers: dict[str, Now] = {}
    for pin in pins_in_use().order_by("pk"):
        if pin.hash not in answers:
            answers[pin.hash] = now_of(pin.pinned, store, day=day)
        now = answers[pin.hash]
        state = "faulty" if now.state not in TURNED and faults_of(pin, store) else now.state
        counts[state] += 1
        if now.state == "not_computed":
            _ask_for(pin, store)
        if state != "not_computed":
            _note(pin, state, now)
    return counts


def faults_of(pin: Pin, store: Store) -> tuple[Mapping[str, Any], ...]:
    """The vintages that a pin rests on and that are marked known faulty by now, each with its reason."""
    found = []
    for one in pin.data:
        try:
            vintage = store.vintage(one["dataset"], one["version"])
        except (UnknownDataset, KeyError):
            continue
        if vintage.state == "known_faulty":
            found.append({"dataset": vintage.name, "version": vintage.version, "reason": vintage.reason})
    return tuple(found)


def _ask_for(pin: Pin, store: Store) -> None:
    """Let the background compute what the pin's question gives now."""
    request = make_request(pin.analysis, pin.parameters)
    Runs(store.home).begin(request, "finding", run_key(request, "finding", store), None)


@transaction.atomic
def _note(pin: Pin, state: str, now: Now) -> None:
    """Keep what a pin gives now where that is something else than it gave last."""
    Pin.objects.select_for_update().get(pk=pin.pk)
    last = pin.checks.order_by("-pk").first()
    given = now.finding.hash if now.finding is not None else ""
    before = (last.state, last.hash) if last is not None else ("unchanged", pin.hash)
    if (state, given) == before:
        return
    PinCheck.objects.create(
        pin=pin, state=state, hash=given,
        conclusion=dict(now.finding.content["conclusion"]) if now.finding is not None else {},
        says=list(now.finding.content["says"]) if now.finding is not None else [],
    )  # fmt: skip
    if state in TURNED:
        for about in abouts_of(pin):
            _tell(pin, about, "pin-faulty" if state == "faulty" else "pin-turned")


def _tell(pin: Pin, about: str, what: str) -> None:
    people: dict[int, Any] = {one.pk: one for one in watchers(about)}
    owners = {key for one in pins_of(about) if one.pin.hash == pin.hash for key in owners_of(about, one)}
    people |= {one.pk: one for one in get_user_model().objects.filter(pk__in=owners)}
    tell(
        people=people.values(), group=None, what=what, topic=TOPIC, about=about, path=f"/pins/{about}/",
        arguments={"analysis": pin.analysis},
    )  # fmt: skip
