"""The third step of a study: each set on a panel of its own, with its values, its anchors, and who is in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
from django.http import QueryDict
from django.utils.safestring import SafeString, mark_safe

from distretto.groups.domain.studies import calibration_of
from distretto.groups.models import Study
from distretto.methods.arrays import Array
from distretto.rendering.text import t, write, write_number
from distretto.themes.finding import canonical_json
from distretto.themes.innovation.conditions_calibration import (
    ANCHORS,
    Asked,
    Calibrated,
    NotCalibrated,
    as_set,
    read_calibration,
)
from distretto.themes.innovation.conditions_measures import Measure, Studied
from distretto.themes.innovation.conditions_proposals import LEVELS, Proposal, judged_by_sixths, proposals
from distretto.web.kept import kept_by_hash
from distretto.web.pages.studies.drawing import drawn, ticks_of
from distretto.web.pages.studies.steps import choice_for, label_of, shown_number, unit_of, values_key, values_of

KINDS = ("fuzzy", "indirect", "crisp", "found", "levels", "bell")
NUMBERS: Mapping[str, int] = {**ANCHORS, "found": 1, "levels": 3}
"""So many fields each kind has."""
NAMED = 6
"""So many cases at the crossover are named."""


@dataclass(frozen=True)
class Box:
    """One number of a kind."""

    name: str
    label: str
    value: str


@dataclass(frozen=True)
class Way:
    """One way to calibrate, with its fields."""

    kind: str
    label: str
    about: str
    chosen: bool
    boxes: tuple[Box, ...]


@dataclass(frozen=True)
class Offer:
    """Anchors to take over, with the reason for them."""

    value: str
    anchors: str
    reason: str


@dataclass(frozen=True)
class Judged:
    """A case with its value and what it is taken for."""

    name: str
    label: str
    value: str
    level: str


@dataclass(frozen=True)
class Panel:
    """One set."""

    at: int
    label: str
    unit: str
    outcome: bool
    drawing: SafeString
    inside: int
    outside: int
    half: tuple[str, ...]
    more_half: int
    missing: int
    one_sided: bool
    ways: tuple[Way, ...]
    offers: tuple[Offer, ...]
    judged: tuple[Judged, ...]
    fault: str


@dataclass(frozen=True)
class CalibrationForm:
    """The step as it stands; `every` are the cases from which was chosen, `cases` those known in anything chosen."""

    panels: tuple[Panel, ...]
    levels: tuple[str, ...]
    complete: int
    cases: int
    every: int
    faults: Mapping[str, str] = field(default_factory=dict)

    @property
    def nothing_known(self) -> int:
        """How many cases are known in nothing that was chosen."""
        return self.every - self.cases

    @property
    def incomplete(self) -> int:
        """How many of the others are missing in some set."""
        return self.cases - self.complete


def calibration_form(study: Study, language: str) -> CalibrationForm:
    """The step; raises RequestError and CannotAnswer where the steps before it are not right yet."""
    studied, key = values_of(study), values_key(study)
    panels = tuple(
        kept_by_hash(
            ("panel", key, at, canonical_json(study.sets.get(measure.id)), language),
            partial(_panel, study.sets.get(measure.id), studied, at, measure, language),
        )
        for at, measure in enumerate(studied.measures)
    )
    complete = int((~np.isnan(studied.values)).all(axis=1).sum())
    return CalibrationForm(
        panels, tuple(shown_number(level, language) for level in LEVELS), complete, len(studied.cases),
        choice_for(study).cases,
        {f"set-{one.at}": one.fault for one in panels if one.fault},
    )


def _panel(kept: Mapping[str, Any] | None, studied: Studied, at: int, measure: Measure, language: str) -> Panel:
    x = studied.values[:, at]
    made, fault = _made(kept, studied, measure, language)
    m = made.membership if made else None
    names = [write({"kind": studied.case_kind, "v": case}, language) for case in studied.cases]
    offers = () if studied.memberships else proposals(measure, x)
    half = [names[k] for k in np.flatnonzero(m == 0.5)] if m is not None and made and made.levels is None else []
    known = ~np.isnan(x)
    inside, outside = (int((m > 0.5).sum()), int((m < 0.5).sum())) if m is not None else (0, 0)
    return Panel(
        at, label_of(measure, language), unit_of(measure, language), measure is studied.outcome,
        _drawing(x, names, made, label_of(measure, language), language), inside, outside,
        tuple(half[:NAMED]), max(len(half) - NAMED, 0), int((~known).sum()), m is not None and not (inside and outside),
        _ways(at, kept, made, offers, studied, measure, language),
        tuple(_offer(at, one, language) for one in offers),
        _judgements(at, kept, studied, x, names, language), fault,
    )


def _made(
    kept: Mapping[str, Any] | None, studied: Studied, measure: Measure, language: str,
) -> tuple[Calibrated | None, str]:
    """The set, or what keeps it from being one."""
    try:
        asked = read_calibration(calibration_of({measure.id: kept}, ()))[measure.id] if kept else None
        return as_set(studied, measure, asked), ""
    except NotCalibrated as error:
        told = {**error.values, "name": label_of(measure, language)}
        key = "study-fault-number" if error.key == "error-calibration-number" else error.key
        return None, t(key, language, label=t("parameter-calibration", language), **told)


def _drawing(x: Array, names: Sequence[str], made: Calibrated | None, label: str, language: str) -> SafeString:
    known = x[~np.isnan(x)]
    if not known.size:
        return mark_safe("")
    anchors = _named_anchors(made, language)
    places = [at for at, _ in anchors]
    said = t("study-drawing", language, name=label, cases=known.size, low=_written(float(known.min()), language),
             high=_written(float(known.max()), language), anchors="; ".join(name for _, name in anchors) or "–")
    ticks = ticks_of(known, places)
    return mark_safe(drawn(
        x, names, made.membership if made else None, anchors, said, [_written(one, language) for one in ticks], ticks,
    ))


def _named_anchors(made: Calibrated | None, language: str) -> list[tuple[float, str]]:
    if made is None:
        return []
    keys = {"fuzzy": ("out", "between", "in"), "bell": ("out", "between", "in", "in", "between", "out")}
    named = keys.get(made.kind, ("threshold",) * len(made.anchors))
    return [(at, f"{t(f'study-anchor-{key}', language)} {_written(at, language)}")
            for at, key in zip(made.anchors, named, strict=True)]


def _written(number: float, language: str) -> str:
    return write_number(number, language) if abs(number) >= 1000 else shown_number(float(number), language)


def _ways(
    at: int, kept: Mapping[str, Any] | None, made: Calibrated | None, offers: Sequence[Proposal], studied: Studied,
    measure: Measure, language: str,
) -> tuple[Way, ...]:
    chosen = kept["kind"] if kept else made.kind if made else "fuzzy"
    kinds = [one for one in KINDS if one != "levels" or measure is not studied.outcome]
    found = []
    for kind in (*(("given",) if studied.memberships else ()), *kinds):
        numbers: Sequence[Any] = ()
        if kept and kind == kept["kind"]:
            numbers = kept.get("numbers", ())
        elif made and kind == made.kind and not kept:
            numbers = made.anchors
        else:
            numbers = _begun(kind, offers)
        found.append(Way(
            kind, t(f"study-kind-{kind}", language), t(f"study-kind-{kind}-about", language), kind == chosen,
            tuple(
                Box(f"{kind}-{at}-{place}", t(f"study-box-{kind}-{place}", language),
                    shown_number(numbers[place], language) if place < len(numbers) else "")
                for place in range(NUMBERS.get(kind, 0))
            ),
        ))
    return tuple(found)


def _begun(kind: str, offers: Sequence[Proposal]) -> tuple[Any, ...]:
    """Numbers to begin a kind with that is not chosen yet."""
    if kind == "found":
        return ("2",)
    return next((one.asked.numbers for one in offers if one.asked.kind == kind), ())


def _offer(at: int, one: Proposal, language: str) -> Offer:
    anchors = " / ".join(_written(number, language) for number in one.asked.numbers)
    values = {name: _written(float(value), language) for name, value in one.values.items()}
    return Offer(f"{at}:{one.id}", anchors, t(f"study-proposal-{one.id}", language, **values))


def _judgements(
    at: int, kept: Mapping[str, Any] | None, studied: Studied, x: Array, names: Sequence[str], language: str,
) -> tuple[Judged, ...]:
    if not kept or kept["kind"] != "indirect":
        return ()
    levels = kept.get("judged", {})
    order = [k for k in np.argsort(x, kind="stable").tolist() if not np.isnan(x[k])]
    return tuple(
        Judged(f"judged-{at}-{studied.keys[k]}", names[k], _written(float(x[k]), language),
               shown_number(levels.get(studied.keys[k], ""), language)) for k in order
    )


def sent_calibration(post: QueryDict, study: Study) -> dict[str, Any]:
    """The sets that were sent, as typed, with the proposal that was taken over; raises as `calibration_form` does."""
    studied = values_of(study)
    taken_at, _, taken = post.get("take", "").partition(":")
    found: dict[str, Any] = {}
    for at, measure in enumerate(studied.measures):
        x = studied.values[:, at]
        offer = next((one for one in proposals(measure, x) if taken_at == str(at) and one.id == taken), None)
        kind = post.get(f"kind-{at}", "")
        if offer:
            found[measure.id] = _kept(offer.asked)
        elif kind in (*KINDS, "given"):
            found[measure.id] = _sent_set(post, at, kind, studied, x, study.sets.get(measure.id))
    return found


def _sent_set(
    post: QueryDict, at: int, kind: str, studied: Studied, x: Array, before: Mapping[str, Any] | None,
) -> dict[str, Any]:
    if kind != "indirect":
        numbers = [post.get(f"{kind}-{at}-{place}", "").strip()[:40] for place in range(NUMBERS.get(kind, 0))]
        return {"kind": kind, "numbers": numbers, "judged": {}}
    sent = {key: post[name].strip()[:10] for key in studied.keys if (name := f"judged-{at}-{key}") in post}
    judged = {key: level for key, level in sent.items() if level}
    if not sent:
        judged = before["judged"] if before and before["kind"] == "indirect" else _kept(
            Asked("indirect", (), judged_by_sixths(studied.keys, x)))["judged"]
    return {"kind": kind, "numbers": [], "judged": judged}


def _kept(asked: Asked) -> dict[str, Any]:
    return {"kind": asked.kind, "numbers": [f"{number:.12g}" for number in asked.numbers],
            "judged": {key: f"{level:.12g}" for key, level in asked.judged.items()}}
