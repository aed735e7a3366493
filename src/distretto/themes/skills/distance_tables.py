"""The tables and figures of the answer about distances between occupations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from distretto.evidence.classifications.stored_lists import OCCUPATIONS, SKILLS
from distretto.methods.arrays import Array
from distretto.methods.occupations import Index
from distretto.themes.finding import Cell, Column, Figure, Table, Value, says
from distretto.themes.skills.distance_esco import UNIT, Esco, Learning
from distretto.themes.skills.distance_growth import Outlook

TO_LEARN = ("essential", "optional", "green", "digital")
SKILL_COLUMNS = (
    Column("skill", "coded", label="column-distance-skill"), Column("need", "term", label="column-distance-need"),
    Column("known", "term", label="column-distance-known"), Column("kind", "term", label="column-distance-kind"),
    Column("marks", "terms", label="column-distance-marks"),
)
COUNTED = tuple(Column(name, "count", label=f"column-distance-{name}") for name in TO_LEARN)


@dataclass(frozen=True)
class Hop:
    """One step to another occupation. origin, to : by number. step : its place on the way, 0 of the direct one."""

    step: int
    origin: int
    to: int
    learning: Learning


def occupation_cell(esco: Esco, at: int) -> str:
    """An occupation as a cell."""
    return f"{OCCUPATIONS}:{esco.occupations[at]}"


def nearest_tables(
    esco: Esco, origin: int, nearest: Index, learnings: Sequence[Learning], alike: Array, outlook: Outlook | None,
    words: Mapping[str, Value],
) -> tuple[Table, ...]:
    """The nearest occupations, what is to be learnt for each, and what each has in common with the origin."""
    rows: list[tuple[Cell, ...]] = []
    learn: list[tuple[Cell, ...]] = []
    both: list[tuple[Cell, ...]] = []
    for at, learning in zip(nearest.tolist(), learnings, strict=True):
        name, shared = occupation_cell(esco, at), esco.shared(origin, at)
        counts = esco.counted(learning)
        code = esco.occupations[at]
        rows.append((
            name, f"{OCCUPATIONS}:{code[:UNIT]}", code, learning.share, 1 - learning.share,
            float(alike[at]), len(shared), *(counts[one] for one in TO_LEARN),
            *((outlook.of(code),) if outlook else ()),
        ))
        learn += [(name, *row) for row in _skills(esco, learning)]
        both += [(name, *row) for row in _shared(esco, shared)]
    occupation = Column("occupation", "coded", label="column-distance-occupation")
    return (
        Table("nearest", says("distance-nearest-title", **words), (
            occupation, Column("group", "coded", label="column-distance-group"),
            Column("code", "code", label="column-distance-code"),
            Column("covered", "share", label="column-distance-covered", technical="technical-coverage"),
            Column("new", "share", label="column-distance-new"),
            Column("alike", "number", label="column-distance-alike", technical="technical-cosine"),
            Column("shared", "count", label="column-distance-shared"), *COUNTED,
            *((Column("growth", "change", label="column-distance-growth"),) if outlook else ()),
        ), tuple(rows), note=says("distance-nearest-note")),
        Table("learn", says("distance-learn-title", **words), (occupation, *SKILL_COLUMNS), tuple(learn),
              note=says("distance-learn-note")),
        Table("shared", says("distance-shared-title", **words),
              (occupation, SKILL_COLUMNS[0], *SKILL_COLUMNS[3:]), tuple(both), note=says("distance-shared-note")),
    )


def way_tables(
    esco: Esco, direct: Hop, hops: Sequence[Hop], taken: Sequence[Hop], words: Mapping[str, Value],
) -> tuple[Table, ...]:
    """What is to be learnt on each step taken, the steps beside the direct one, and what is there already."""
    rows: list[tuple[Cell, ...]] = []
    learn: list[tuple[Cell, ...]] = []
    for hop in (direct, *hops):
        counts = esco.counted(hop.learning)
        rows.append((
            occupation_cell(esco, hop.to), "distance-in-steps" if hop.step else "distance-directly",
            hop.step or 1, occupation_cell(esco, hop.origin), 1 - hop.learning.share, hop.learning.share,
            *(counts[one] for one in TO_LEARN),
        ))
    for hop in taken:
        place = (hop.step or 1, occupation_cell(esco, hop.to))
        learn += [(row[0], *place, *row[1:]) for row in _skills(esco, hop.learning)]
    to = Column("to", "coded", label="column-distance-to")
    step = Column("step", "count", label="column-distance-step")
    return (
        Table("learn", says("distance-way-learn-title", **words),
              (SKILL_COLUMNS[0], step, to, *SKILL_COLUMNS[1:]), tuple(learn), note=says("distance-learn-note")),
        Table("steps", says("distance-steps-title", **words), (
            to, Column("way", "term", label="column-distance-way"), step,
            Column("origin", "coded", label="column-distance-origin"),
            Column("new", "share", label="column-distance-new"),
            Column("covered", "share", label="column-distance-covered", technical="technical-coverage"), *COUNTED,
        ), tuple(rows), note=says("distance-steps-note")),
        Table("shared", says("distance-way-shared-title", **words), (SKILL_COLUMNS[0], *SKILL_COLUMNS[3:]),
              tuple(_shared(esco, esco.shared(direct.origin, direct.to))), note=says("distance-shared-note")),
    )


def _skills(esco: Esco, learning: Learning) -> Iterator[tuple[Cell, ...]]:
    for skill, essential, partly in zip(learning.skills, learning.essential, learning.partly, strict=True):
        yield (
            f"{SKILLS}:{esco.skills[skill]}", "distance-essential" if essential else "distance-optional",
            "distance-partly" if partly else "distance-not-yet", *_kind(esco, int(skill)),
        )


def _shared(esco: Esco, skills: Index) -> Iterator[tuple[Cell, ...]]:
    for skill in skills.tolist():
        yield f"{SKILLS}:{esco.skills[skill]}", *_kind(esco, skill)


def _kind(esco: Esco, skill: int) -> tuple[str, str]:
    marks = [key for key, marked in (("distance-green", esco.green), ("distance-digital", esco.digital))
             if marked[skill]]
    return "distance-knowledge" if esco.knowledge[skill] else "distance-skill", ";".join(marks)


def nearest_figure(esco: Esco, origin: int, words: Mapping[str, Value]) -> Figure:
    """How much of what the nearest occupations need is there already; the colour of one's own is the origin's alone."""
    return Figure("nearest", "bars", "nearest", says("distance-nearest-figure", **words),
                  says("distance-nearest-marks"), says("distance-nearest-alt", **words),
                  {"label": "occupation", "value": "covered", "focus_value": occupation_cell(esco, origin)})


def way_figure(esco: Esco, hops: Sequence[Hop], words: Mapping[str, Value]) -> Figure:
    """How much each step asks for that is new, beside the direct one."""
    largest = max((1 - hop.learning.share for hop in hops), default=np.nan)
    told = {**words, "largest": Value("share", float(largest)), "steps": Value("count", len(hops))}
    return Figure("steps", "bars", "steps", says("distance-steps-figure", **told), says("distance-steps-marks"),
                  says("distance-steps-alt", **told),
                  {"label": "to", "value": "new", "group": "way", "focus_value": occupation_cell(esco, hops[0].origin)})
