"""Who trains, attracts and selects for the occupations in which people are lacking?"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from distretto.evidence.records import Entry, entries
from distretto.methods.training_gap import Verdict
from distretto.themes import listed as lists
from distretto.themes import recorded
from distretto.themes.analysis import Method, Need, Uses, analysis
from distretto.themes.asking import Data
from distretto.themes.finding import (
    Answer,
    Cell,
    Column,
    Conclusion,
    Figure,
    Onward,
    Says,
    Table,
    Uncertainty,
    Value,
    says,
)
from distretto.themes.listed import Listed
from distretto.themes.parameters import Parameters, choice, number, region
from distretto.themes.skills.needs_base import COUNTRY
from distretto.themes.skills.needs_tables import GROUPS
from distretto.themes.skills.training_gaps import recommends
from distretto.themes.skills.training_supply import (
    FIELD_LIST,
    FIELDS,
    LEVELS,
    Supply,
    shortage_of,
    supply_of,
)
from distretto.themes.values import area, coded, count, listing, text
from distretto.themes.values import number as plain
from distretto.themes.values import year as year_value

KINDS = {"practices": "practice", "policies": "policy", "programmes": "programme", "tools": "tool"}
"""By need: the kind of its records, in the order in which they are listed."""
THEME = "skills"
EXTRA = {"instruments": "instruments", "target_groups": "target_groups"}


@analysis(
    id="skills.training",
    needs={
        "graduates": Need("graduates"),
        "employment": Need("employment_nuts3", ("employment",), select=lambda p: {
            "levels": (0,), "industries": ("TOTAL",), "years": tuple(range(2011, 2019))}),
        **{need: recorded.records(need, *EXTRA) for need in KINDS},
    },
    uses={"occupations": Uses("skills.needs", lambda p: {"region": p["region"]}, optional=True)},
    methods=(Method("training_gap", "r_f = (G_f / E) / med_c (G_cf / E_c)", "Wolbers (2003); Montt (2015)"),),
    parameters=(
        region(),
        choice("graduate_level", "tertiary", LEVELS),
        number("short_from", 3.0, low=1.0, high=4.0, step=0.1, probe=(2.5, 3.3)),
    ),
    gist=True,
    recommends=recommends,
)
def training(data: Data, p: Parameters) -> Answer:
    """Fields of education beside the shortage they face, and the records that say who trains and attracts."""
    shortage = shortage_of(data.findings.get("occupations"))
    supply = supply_of(p.area(), data["graduates"], data["employment"], p["graduate_level"], shortage, p["short_from"])
    found = lists.listed({kind: entries(data[need]) for need, kind in KINDS.items()}, p,
                         lambda entry: THEME in entry.codes("themes"))
    words = _words(p, supply)
    few = supply.fields("short_few")
    return Answer(
        conclusion=Conclusion("training", [list(few), len(found.entries)]),
        headline=count(len(found.entries)),
        says=recorded.statements(
            _gap(supply, words), _graduates(supply, words), _records(found, words),
            lists.gaps_said(found, "training-gaps", p), recorded.NOTHING_SAID,
        ),
        how_sure=_how_sure(supply, found, words),
        cannot_tell=(recorded.MEMBERS_ENTER, says("training-cannot-attraction"), says("training-cannot-region"),
                     says("training-cannot-since", **words)),
        tables=(
            _fields_table(supply, words),
            lists.records_table(found, says("training-records", **words), _record_columns(), _record_cells, kinds=True),
            lists.parts_table(found, says("training-parts", **words)),
        ),
        figures=_figures(supply, found, p, words),
        onward=(
            Onward("ecoinnovation.transfer", says("onward-practices"), {"region": p["region"]}),
            Onward("skills.needs", says("onward-needs"), {"region": p["region"]}),
        ),
        facts={"records": count(len(found.entries)), "country": words["country"], "short_few": count(len(few)),
               "graduates": count(None if np.isnan(supply.total) else round(supply.total))},
    )


def _words(p: Parameters, supply: Supply) -> dict[str, Value]:
    of_countries = all(len(code) == COUNTRY for code in p.area().members)
    whose = p["region"] if of_countries or not supply.countries else "+".join(supply.countries)
    return {
        "region": area(p["region"]), "country": area(whose),
        "level": text(p["graduate_level"].replace("_", "-")), "year": year_value(supply.year or 2015),
        "short_from": plain(p["short_from"]), "among": count(supply.among),
    }


def _fields(codes: tuple[str, ...]) -> Value:
    return listing(coded(FIELD_LIST, code) for code in codes)


def _gap(supply: Supply, words: Mapping[str, Value]) -> Says:
    """Where people are lacking and few graduate; or that the one or the other is not known."""
    if np.isnan(supply.shortage).all():
        return says("training-no-shortage", **words)
    told = {verdict: supply.fields(verdict) for verdict in ("short_few", "short_alike", "short_many", "short_unknown")}
    short = sum(map(len, told.values()))
    if not short:
        return says("training-nothing-short", **words)
    return says("training-gap", **words, short=count(short), dated=text("no" if supply.year is None else "yes"),
                **{name: _fields(codes) for name, codes in told.items()},
                **{f"n_{name}": count(len(codes)) for name, codes in told.items()})


def _graduates(supply: Supply, words: Mapping[str, Value]) -> Says:
    if supply.year is None:
        return says("training-no-graduates", **words)
    return says("training-graduates", **words,
                graduates=count(None if np.isnan(supply.total) else round(supply.total)),
                total=text("no" if np.isnan(supply.total) else "yes"),
                missing=count(int(np.isnan(supply.graduates[1:]).sum())), fields=count(len(FIELDS) - 1))


def _records(found: Listed, words: Mapping[str, Value]) -> Says:
    number_of = len(found.entries)
    if not number_of:
        return says("training-no-records", **words, every=count(found.every))
    return says("training-records-said", **words, records=count(number_of), above=count(sum(found.above)),
                **{kind: count(found.kinds.count(kind)) for kind in KINDS.values()})


def _record_columns() -> list[Column]:
    return [Column("instruments", "coded", label="column-training-instruments"),
            Column("target_groups", "coded", label="column-training-targets")]


def _record_cells(entry: Entry) -> list[Cell]:
    return [recorded.coded(entry, name, codes) for name, codes in EXTRA.items()]


def _fields_table(supply: Supply, words: Mapping[str, Value]) -> Table:
    """Every field with its graduates, the shortage it faces and what that comes to; the most wanted first."""
    rows: list[tuple[Cell, ...]] = []
    for at in sorted(range(1, len(FIELDS)), key=lambda one: (-np.nan_to_num(supply.shortage[one]), one)):
        short = supply.short[FIELDS[at]]
        rows.append((
            f"{FIELD_LIST}:{FIELDS[at]}", *(_known(one[at]) for one in (
                supply.graduates, supply.by_thousand, supply.relative, supply.shortage)),
            f"{GROUPS}:{';'.join(short)}" if short else None,
            _verdict(supply.verdicts[at], short),
        ))
    columns = (
        Column("field", "coded", label="column-training-field"),
        Column("graduates", "count", label="column-training-graduates"),
        Column("by_thousand", "number", label="column-training-by-thousand"),
        Column("relative", "times", label="column-training-relative"),
        Column("shortage", "number", label="column-training-shortage"),
        Column("short", "coded", label="column-training-short"),
        Column("verdict", "term", label="column-training-verdict"),
    )
    return Table("fields", says("training-fields", **words), columns, tuple(rows),
                 says("training-fields-note", **words))


def _verdict(verdict: Verdict, short: tuple[str, ...]) -> str:
    """The term of a verdict; a field with some occupations that are short is so in part, whatever their average."""
    in_part = verdict == "not_short" and short
    return "training-verdict-short-in-part" if in_part else f"training-verdict-{verdict.replace('_', '-')}"


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


def _how_sure(supply: Supply, found: Listed, words: Mapping[str, Value]) -> tuple[Uncertainty, ...]:
    told = [Uncertainty("choice", says("training-choice", **words))]
    if supply.year is not None:
        missing = int(np.isnan(supply.graduates[1:]).sum())
        told.append(Uncertainty("hidden", says("training-hidden", **words, missing=count(missing),
                                               names=_fields(tuple(FIELDS[at] for at in range(1, len(FIELDS))
                                                                   if np.isnan(supply.graduates[at]))))))
        if supply.lacking:
            told.append(Uncertainty("hidden", says("training-lacking", n=count(len(supply.lacking)),
                                                   names=listing(area(code) for code in supply.lacking))))
        told.append(Uncertainty("age", says("training-age", **words)))
    return (*told, *lists.how_sure(found))


def _figures(supply: Supply, found: Listed, p: Parameters, words: Mapping[str, Value]) -> tuple[Figure, ...]:
    drawn = []
    if not np.isnan(supply.relative).all():
        drawn.append(Figure("fields", "bars", "fields", says("training-figure", **words),
                            says("training-figure-marks", **words), says("training-figure-alt", **words),
                            {"label": "field", "value": "relative"}))
    title = says("training-map", **words, records=count(len(found.entries)))
    return (*drawn, lists.map_figure(found, p, title)) if found.entries else tuple(drawn)
