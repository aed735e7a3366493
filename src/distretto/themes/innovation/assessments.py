"""How was the cluster policy assessed, lens by lens, beside the earlier assessment and beside others?

The scores are opinions of those who are named. They are compared where both sides gave one, and never averaged.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from distretto.evidence.classifications.code_lists import file_list
from distretto.evidence.records import Entry, RecordValue, entries, words
from distretto.methods.paired_scores import PairedScores, paired_scores
from distretto.themes import recorded
from distretto.themes.analysis import Method, analysis, themes
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Cell, Column, Conclusion, Onward, Says, Table, Uncertainty, says
from distretto.themes.parameters import Parameter, Parameters, region
from distretto.themes.values import area, count, listing, text

MOST = 5
"""So many assessments are laid side by side: one's own and four others."""
LENS, THEME, SCORE, REASON = "lens", "theme", "score", "reason"
LEAST_LIKE, NEAREST = 60, 3

Place = tuple[str, str]
"""A cell of the matrix: lens and theme."""


@dataclass(frozen=True)
class Scored:
    """An assessment with its scores and their reasons by lens and theme."""

    entry: Entry
    scores: Mapping[Place, float]
    reasons: Mapping[Place, Cell]

    @property
    def day(self) -> str:
        """The day of the assessment as it is stated, for the order of several."""
        return next((value.text for value in self.entry.values.get("assessed_on", ())), "")


@dataclass(frozen=True)
class Beside:
    """What the answer is about: one's own assessment, the others, and each pair's differences over `places`."""

    own: Scored
    others: tuple[Scored, ...]
    places: tuple[Place, ...]
    pairs: tuple[PairedScores, ...]


@analysis(
    id="innovation.assessments",
    version=2,
    needs={"assessments": recorded.records(
        "assessments", "scores.theme", "scores.lens", "scores.score", "scores.reason", "answered_by", "assessed_on",
        "earlier",
    )},
    methods=(Method("paired_scores", "d_i = a_i − b_i", "Dixon & Mood (1946)"),),
    parameters=(
        region(), Parameter("assessment", "text", optional=True), Parameter("assessed_beside", "text", optional=True),
    ),
)
def assessments(data: Data, p: Parameters) -> Answer:
    """An assessment in the four lenses beside its earlier one and others: scores, differences, reasons."""
    b = _beside({e.key: _scored(e) for e in entries(data["assessments"])}, p)
    scored = len(b.own.scores)
    return Answer(
        conclusion=Conclusion("scores", [
            sorted([*place, score] for place, score in b.own.scores.items()),
            [[other.entry.key, pair.higher, pair.same, pair.lower]
             for other, pair in zip(b.others, b.pairs, strict=True)],
        ]),
        headline=count(scored),
        says=recorded.statements(
            says("assessments-leads", region=area(p["region"]), assessment=recorded.named(b.own.entry),
                 scored=count(scored), cells=count(_cells(b.own))),
            *(_compared(other, pair) for other, pair in zip(b.others, b.pairs, strict=True)),
            None if b.others else says("assessments-alone", region=area(p["region"])),
            says("assessments-opinions"),
        ),
        how_sure=(
            Uncertainty("recorded", says(
                "assessments-unscored", scored=count(scored), cells=count(_cells(b.own)),
                left=count(_cells(b.own) - scored))),
            *recorded.how_sure([b.own.entry, *(other.entry for other in b.others)], dated="assessed_on"),
        ),
        cannot_tell=(says("assessments-cannot-scale"), says("assessments-cannot-effect"), recorded.MEMBERS_ENTER),
        tables=(_scores_table(b), *([_differences_table(b), _pairs_table(b)] if b.others else []), _who_table(b)),
        onward=(
            Onward("innovation.policy_mix", says("onward-policy-mix"), {"region": p["region"]}),
            Onward("innovation.peers", says("onward-peers"), {"region": p["region"]}),
            Onward("innovation.strategy", says("onward-assessed-strategy"), {"region": p["region"]}),
        ),
        facts={"scored": count(scored), "others": count(len(b.others))},
        missing_share=1 - scored / _cells(b.own) if _cells(b.own) else None,
    )


def _scored(entry: Entry) -> Scored:
    scores: dict[Place, float] = {}
    reasons: dict[Place, Cell] = {}
    for line in entry.lines("scores"):
        lens, theme = _code(line, LENS), _code(line, THEME)
        score = next((value.number for value in line.get(SCORE, ()) if value.number is not None), None)
        if lens and theme and score is not None:
            scores[lens, theme] = score
            reasons[lens, theme] = dict(words(line.get(REASON, ()), entry.original)) or None
    return Scored(entry, scores, reasons)


def _code(line: Mapping[str, tuple[RecordValue, ...]], column: str) -> str:
    return next((value.code for value in line.get(column, ()) if value.code), "")


def _lenses() -> tuple[str, ...]:
    return tuple(code.code for code in file_list("lenses").choices)


def _themes() -> tuple[str, ...]:
    return tuple(theme.id for theme in themes())


def _title_of(theme: str) -> str:
    """The message key of a theme's title."""
    return next((one.title for one in themes() if one.id == theme), theme)


def _cells(own: Scored) -> int:
    """How many cells the assessment could have scored: every lens of every theme that it is about."""
    return len(_lenses()) * len({*own.entry.codes("themes"), *(theme for _, theme in own.scores)})


def _beside(every: Mapping[str, Scored], p: Parameters) -> Beside:
    own = _own(every, p)
    others = _others(every, own, p)
    places = tuple(
        (lens, theme) for lens in _lenses() for theme in _themes()
        if any((lens, theme) in one.scores for one in (own, *others))
    )
    pairs = tuple(paired_scores(_column(own, places), _column(other, places)) for other in others)
    return Beside(own, others, places, pairs)


def _column(one: Scored, places: tuple[Place, ...]) -> list[float]:
    return [one.scores.get(place, np.nan) for place in places]


def _own(every: Mapping[str, Scored], p: Parameters) -> Scored:
    """The assessment that was named, else the newest of the area."""
    if p["assessment"]:
        return every[_known(every, p["assessment"])]
    members = p.area().members
    there = [one for one in every.values() if recorded.is_of(one.entry, members)]
    if not there:
        raise CannotAnswer(
            "cannot-no-assessment", f"No assessment of {p['region']} is in the catalogue.", region=area(p["region"])
        )
    return max(there, key=lambda one: (one.day, one.entry.key))


def _known(every: Mapping[str, Scored], given: str) -> str:
    wanted = given.strip().casefold()
    if wanted in every:
        return wanted
    from rapidfuzz import process

    near = process.extract(wanted, list(every), limit=NEAREST, score_cutoff=LEAST_LIKE)
    raise CannotAnswer(
        "cannot-no-such-assessment", f"There is no assessment {given!r}.", given=text(given),
        nearest=listing(text(key) for key, _, _ in near),
    )


def _others(every: Mapping[str, Scored], own: Scored, p: Parameters) -> tuple[Scored, ...]:
    """Those that were named, else the earlier one and the newest of each other area."""
    if p["assessed_beside"]:
        named = [_known(every, key) for key in re.split(r"[\s,;+]+", p["assessed_beside"]) if key]
        return tuple(every[key] for key in dict.fromkeys(named) if key != own.entry.key)[: MOST - 1]
    earlier = every.get(own.entry.code("earlier"))
    newest: dict[tuple[str, ...], Scored] = {}
    for one in sorted(every.values(), key=lambda one: (one.day, one.entry.key)):
        if one.entry.codes("regions") != own.entry.codes("regions"):
            newest[one.entry.codes("regions")] = one
    shared = sorted(newest.values(), key=lambda one: (-len(one.scores.keys() & own.scores.keys()), one.entry.key))
    return (*([earlier] if earlier else []), *shared)[: MOST - 1]


def _compared(other: Scored, pair: PairedScores) -> Says:
    named = recorded.named(other.entry)
    if not pair.compared:
        return says("assessments-nothing-shared", other=named)
    return says(
        "assessments-beside", other=named, compared=count(pair.compared), higher=count(pair.higher),
        same=count(pair.same), lower=count(pair.lower),
    )


def _scores_table(b: Beside) -> Table:
    """Every score with its reason, one line each: the form that travels."""
    return Table(
        "scores", says("assessments-scores-title"),
        (
            Column("lens", "coded", label="column-assessment-lens"),
            Column("theme", "term", label="column-assessment-theme"),
            Column("record", "record", label="column-assessment"),
            Column("score", "count", label="column-assessment-score"),
            Column("reason", "words", label="column-assessment-reason"),
        ),
        tuple(
            (f"lenses:{place[0]}", _title_of(place[1]), recorded.title(one.entry), _score(one, place),
             one.reasons.get(place))
            for place in b.places for one in (b.own, *b.others)
        ),
        note=says("assessments-scores-note"),
    )  # fmt: skip


def _score(one: Scored, place: Place) -> int | None:
    score = one.scores.get(place)
    return None if score is None else int(score)


def _differences_table(b: Beside) -> Table:
    return Table(
        "differences", says("assessments-differences-title", assessment=recorded.named(b.own.entry)),
        (
            Column("lens", "coded", label="column-assessment-lens"),
            Column("theme", "term", label="column-assessment-theme"),
            Column("record", "record", label="column-assessment-other"),
            Column("own", "count", label="column-assessment-own-score"),
            Column("other", "count", label="column-assessment-other-score"),
            Column("difference", "number", label="column-assessment-difference"),
        ),
        tuple(
            (f"lenses:{place[0]}", _title_of(place[1]), recorded.title(other.entry), _score(b.own, place),
             _score(other, place), float(pair.differences[at]))
            for at, place in enumerate(b.places) for other, pair in zip(b.others, b.pairs, strict=True)
        ),
        note=says("assessments-differences-note"),
    )  # fmt: skip


def _pairs_table(b: Beside) -> Table:
    """Beside each other assessment: how many cells both scored, and in how many which is higher."""
    names = ("compared", "higher", "same", "lower", "only_own", "only_other")
    return Table(
        "pairs", says("assessments-pairs-title"),
        (
            Column("record", "record", label="column-assessment-other"),
            *(Column(name, "count", label=f"column-assessment-{name.replace('_', '-')}") for name in names),
            Column("share", "share", label="column-assessment-shared"),
        ),
        tuple(
            (recorded.title(other.entry), *(getattr(pair, name) for name in names),
             pair.compared / len(b.places) if b.places else None)
            for other, pair in zip(b.others, b.pairs, strict=True)
        ),
    )


def _who_table(b: Beside) -> Table:
    return Table(
        "who", says("assessments-who-title"),
        (
            *recorded.FIRST, Column("assessed", "text", label="column-assessment-day"),
            Column("answered_by", "words", label="column-assessment-who"), *recorded.LAST,
        ),
        tuple(
            (*recorded.first_cells(one.entry), one.day or None, dict(one.entry.texts("answered_by")) or None,
             *recorded.last_cells(one.entry))
            for one in (b.own, *b.others)
        ),
        note=says("assessments-who-note"),
    )
