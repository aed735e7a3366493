"""The cases of a conditions study with their values: regions, published teaching cases, or members' coded cases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np

from distretto.evidence.indicators import by_dataset
from distretto.evidence.records import Entry, RecordValue, entries, words
from distretto.methods.arrays import Array
from distretto.themes.analysis import Need
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.innovation.conditions_measures import (
    ABOVE_PEERS,
    MEMBERS,
    REGIONS,
    TEACHING,
    USUAL,
    Known,
    Measure,
    Studied,
    chosen,
    indicators,
    structure,
    wanted,
)
from distretto.themes.innovation.conditions_regions import regions
from distretto.themes.parameters import Parameters
from distretto.themes.values import coded, count, text

PUBLISHED_LIST = "published_conditions"
LEAST_KNOWN = 0.5
"""A condition that at least this share of the members' cases states is a usual one."""
USUALLY = 5
"""So many usual conditions of members' cases at most."""
RESERVED = str.maketrans(",;=", "   ")
"""What separates names in a study's parameters cannot stand in a name."""


def needs() -> dict[str, Need]:
    """The data that a study may need; each is read only where its source is chosen."""
    found = {
        dataset: Need(dataset, names, select=lambda p: {"levels": (2,)}, when=partial(_touches, dataset))
        for dataset, names in by_dataset(tuple(indicators().values())).items()
    }
    found["published"] = Need("published_cases", when=lambda p: p["cases"] in TEACHING)
    found["members"] = Need(
        "catalogue.cases",
        ("language", "title", "regions", "confirmation", "as_of", *(
            f"{part}.{column}" for part in ("conditions", "outcome") for column in ("name", "scale", "value", "year")
        )),
        when=lambda p: p["cases"] == MEMBERS,
    )
    return found


def _touches(dataset: str, p: Parameters) -> bool:
    """Whether a study of regions reads an indicator of this data set, as a condition, as outcome or to find peers."""
    outcome, conditions = wanted(p)
    names = {ABOVE_PEERS.get(name, name) for name in (outcome, *conditions)}
    alike = {one.dataset for one in structure()} if outcome in ABOVE_PEERS else set()
    read = {indicators()[name].dataset for name in names if name in indicators()}
    return p["cases"] == REGIONS and dataset in alike | read


def known_cases(data: Data, p: Parameters) -> Known:
    """The cases of the source that was chosen, with all that there is to choose from; raises CannotAnswer."""
    if p["cases"] == REGIONS:
        return regions(data, p)
    if p["cases"] == MEMBERS:
        return _members(entries(data["members"]), p)
    return _published(entries(data["published"]), p)


def read_cases(data: Data, p: Parameters) -> Studied:
    """The cases with outcome and conditions; raises RequestError for a choice that there is not, and CannotAnswer.

    Cases of which nothing that was chosen is known are none of the study.
    """
    known = known_cases(data, p)
    outcome, conditions = chosen(p, known)
    columns = [known.column(name) for name in (*conditions, outcome)]
    values = np.column_stack([column for _, column in columns])
    some = np.flatnonzero(~np.isnan(values).all(axis=1)).tolist()
    names = tuple(known.cases[at] for at in some)
    return Studied(
        known.source, names, tuple(known.keys[at] for at in some), tuple(measure for measure, _ in columns),
        values[some], known.memberships, known.cell_kind, known.case_kind,
        tuple(name for name in names if name in known.own),
    )


def _published(every: tuple[Entry, ...], p: Parameters) -> Known:
    rows = [entry for entry in every if entry.code("study") == p["cases"]]
    names, keys, lines = [], [], []
    for entry in rows:
        told, title, often = _lines(entry), _title(entry), int(entry.number("cases") or 1)
        for turn in range(1, often + 1):
            names.append(f"{title} ({turn})" if often > 1 else title)
            keys.append(f"{entry.key}-{turn}" if often > 1 else entry.key)
            lines.append(told)
    outcome, conditions = USUAL[p["cases"]]
    return Known(
        p["cases"], tuple(names), tuple(keys), conditions, (outcome,), (outcome, conditions),
        lambda name: (Measure(name, f"{PUBLISHED_LIST}:{name}", coded(PUBLISHED_LIST, name)), _column(lines, name)),
        True, "coded", "text",
    )


def _members(every: tuple[Entry, ...], p: Parameters) -> Known:
    lines = [(_lines(entry, "conditions"), _lines(entry, "outcome")) for entry in every]
    if sum(bool(told and result) for told, result in lines) < 2:
        raise CannotAnswer(
            "cannot-conditions-members", "Fewer than two cases in the catalogue have both conditions and an outcome.",
            cases=count(len(lines)), whole=count(sum(bool(told and result) for told, result in lines)),
            conditions=count(sum(bool(told) for told, _ in lines)), outcomes=count(sum(bool(r) for _, r in lines)),
        )
    seen = Counter(name for told, _ in lines for name in told)
    results = Counter(name for _, told in lines for name in told)
    often = [name for name, known in seen.most_common() if known >= LEAST_KNOWN * len(every)]
    titles = Counter(_title(entry) for entry in every)
    names = tuple(f"{_title(e)} ({e.key})" if titles[_title(e)] > 1 else _title(e) for e in every)
    scales = {value.code for e in every for part in ("conditions", "outcome")
              for line in e.lines(part) for value in line.get("scale", ())}
    members = p.area().members if p["region"] else ()
    conditions, outcomes = tuple(sorted(seen)), tuple(sorted(results))

    usual = results.most_common(1)[0][0]

    def column(name: str) -> tuple[Measure, Array]:
        as_outcome = name == (p["outcome"] or usual) or name not in seen
        return Measure(name, name, text(name)), _column([one[as_outcome] for one in lines], name)

    return Known(
        MEMBERS, names, tuple(e.key for e in every), conditions, outcomes,
        (usual, tuple(sorted(often[:USUALLY]))), column, scales <= {"crisp", "fuzzy"}, "text", "text",
        frozenset(name for name, entry in zip(names, every, strict=True)
                  if any(code.startswith(member) for code in entry.codes("regions") for member in members)),
    )


def _column(lines: list[dict[str, float]], name: str) -> Array:
    return np.array([told.get(name, np.nan) for told in lines], dtype=np.float64)


def _title(entry: Entry) -> str:
    return next(iter(entry.titles.values()), entry.key)


def _lines(entry: Entry, *parts: str) -> dict[str, float]:
    """The values of a case by the name of what they are of."""
    found = {}
    for part in parts or ("conditions", "outcome"):
        for line in entry.lines(part):
            name, value = _name(line, entry.original), line.get("value", ())
            if name and value and value[0].number is not None:
                found[name] = float(value[0].number)
    return found


def _name(line: Mapping[str, tuple[RecordValue, ...]], original: str) -> str:
    told: Any = line.get("name", ())
    if told and told[0].code:
        return str(told[0].code)
    return " ".join(next(iter(words(told, original).values()), "").translate(RESERVED).split())
