"""Which conditions, alone or together, go with an outcome, and in which cases?"""

from __future__ import annotations

from distretto.themes.analysis import Method, analysis
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Conclusion, Onward, Says, Uncertainty, says
from distretto.themes.innovation.conditions_cases import needs
from distretto.themes.innovation.conditions_measures import ABOVE_PEERS, REGIONS, SOURCES, TEACHING, wanted
from distretto.themes.innovation.conditions_study import Study, work_out
from distretto.themes.innovation.conditions_tables import figures, outcome_value, tables, with_and_without
from distretto.themes.innovation.conditions_unseen import unseen
from distretto.themes.parameters import Parameter, Parameters, choice, number
from distretto.themes.values import area, count, listing, share, term, text, year
from distretto.themes.values import number as plain_number

TOLD = 3
NECESSARY = 0.9
PATENTS = "patent_applications"


MANY_CONDITIONS = 8
"""From so many conditions on, ties and repetitions take longer than one would wait for; the teaching cases never do."""


def _takes_long(p: Parameters) -> bool:
    return p["cases"] not in TEACHING and len(wanted(p)[1]) >= MANY_CONDITIONS


def _text(name: str) -> Parameter:
    return Parameter(name, "text", optional=True)


@analysis(
    id="innovation.conditions",
    version=3,
    needs=needs(),
    long=_takes_long,
    methods=(
        Method("qualitative_comparative_analysis", "Σ min(x, y) / Σ x",
               "Ragin (2008); Schneider & Wagemann (2012); Duşa (2019)"),
        Method("structural_likeness", "d = Σ ω (z − z′)² / Σ ω", "Gower (1971)"),
    ),
    parameters=(
        Parameter("region", "area", optional=True),
        choice("cases", REGIONS, SOURCES),
        Parameter("pool", "area", default="europe"),
        _text("outcome"),
        choice("outcome_side", "presence", ("presence", "absence")),
        _text("conditions"),
        _text("calibration"),
        Parameter("year", "year", default=2016, low=2001, high=2024),
        number("inclusion", 0.8, low=0.5, high=1, step=0.01, probe=(0.75, 0.85, 0.9)),
        number("least_cases", 2, low=1, high=20, step=1, probe=(1, 3, 4)),
        number("pri", 0.5, low=0, high=1, step=0.01, probe=(0, 0.6, 0.7)),
        _text("expectations"),
        choice("solution", "intermediate", ("intermediate", "parsimonious", "complex")),
    ),
)
def conditions(data: Data, p: Parameters) -> Answer:
    """Necessary conditions, the truth table and its solutions with the cases behind each term, and what stays."""
    study = work_out(data, p)
    shared = sorted(one.text for one in study.shared)
    missing = len(study.cases.remarks.set_aside) / len(study.studied.cases)
    return Answer(
        conclusion=Conclusion("conditions", shared),
        headline=count(len(study.shared)) if study.found else None,
        says=(_lead(study), _necessary(study), *_ways(study), *_own(study, p)),
        how_sure=_how_sure(study, missing),
        cannot_tell=_cannot_tell(study, p),
        tables=(*tables(study), unseen(study)),
        figures=figures(study),
        onward=tuple(
            Onward(to, says(key), {"region": p["region"]}) for to, key in (
                ("innovation.policy_mix", "onward-conditions-mix"),
                ("ecoinnovation.transfer", "onward-other-practices"),
            ) if p["region"]
        ),
        facts={
            "cases": count(len(study.cases.outcome)), "models": count(study.count),
            "contradictions": count(len(study.table.contradictions)), "remainders": count(len(study.table.remainders)),
        },
        missing_share=missing,
    )


def _lead(study: Study) -> Says:
    values = {"outcome": outcome_value(study), "cases": count(len(study.cases.outcome)),
              "side": text("absence" if study.cases.names.outcome.startswith("~") else "presence")}
    if not study.found:
        best = max(study.table.rows, key=lambda row: (row.n >= study.table.cuts.n, row.inclusion))
        every = count(int(any(row.output == "1" for row in study.table.rows)))
        return says("conditions-nothing", row=count(best.number), inclusion=plain_number(round(best.inclusion, 3)),
                    every=every, **values)
    if study.count > 1:
        return says("conditions-tied", models=count(study.count), shared=count(len(study.shared)), **values)
    whole = study.fits[0].whole
    return says("conditions-leads", ways=count(len(study.models[0])), coverage=share(whole.coverage),
                consistency=plain_number(round(whole.consistency, 2)), **values)


def _necessary(study: Study) -> Says:
    held = [one for one in study.necessity if one.consistency >= NECESSARY]
    if not held:
        return says("conditions-none-necessary", consistency=plain_number(NECESSARY))
    most = max(held, key=lambda one: (one.relevance, one.text))
    parts = with_and_without(study, most.literals[0])
    return says(
        "conditions-necessary", number=count(len(held)), absent=count(len(parts[1])),
        condition=listing((*parts[0], *parts[1])), consistency=plain_number(round(most.consistency, 2)),
        relevance=plain_number(round(most.relevance, 2)),
    )


def _ways(study: Study) -> tuple[Says, ...]:
    """Each way that may be told without choosing: the terms in every model."""
    told = []
    for one in (fit for fit in (study.fits[0].terms if study.fits else ()) if fit.term in study.shared):
        present, absent = with_and_without(study, one.term)
        told.append(says(
            "conditions-way", present=listing(present), absent=listing(absent), have=count(len(present)),
            lack=count(len(absent)), explained=count(len(one.fit.explained)),
            against=count(len(one.fit.deviant_in_kind)), consistency=plain_number(round(one.fit.consistency, 2)),
        ))
    return tuple(told[:TOLD])


def _own(study: Study, p: Parameters) -> tuple[Says, ...]:
    if not p["region"]:
        return ()
    own = [name for name in study.studied.own if name in study.cases.names.cases]
    if len(own) != 1:
        return () if own else (says("conditions-own-not-there", region=area(p["region"])),)
    row = next((row for row in study.table.rows if own[0] in row.cases), None)
    if row is None:
        return ()
    at = list(study.cases.names.cases).index(own[0])
    return (says(
        "conditions-own", region=area(p["region"]), row=count(row.number), others=count(row.n - 1),
        has=count(int(study.cases.outcome[at] > 0.5)), outcome=outcome_value(study),
    ),)


def _how_sure(study: Study, missing: float) -> tuple[Uncertainty, ...]:
    remarks = study.cases.remarks
    told = [Uncertainty("hidden", says(
        "conditions-hidden", aside=count(len(remarks.set_aside)), every=count(len(study.studied.cases)),
        half=count(len(remarks.undecided)), share=share(missing),
    ))]
    if study.swept:
        base = study.swept.solution
        stays = min((kept for _, kept in study.swept.share_kept), default=0.0)
        told.append(Uncertainty("choice", says(
            "conditions-choice", kind=term(f"option-solution-{base.kind}"), runs=count(len(study.swept.runs)),
            terms=count(len(base.shared)), always=count(len(study.swept.always)), stays=share(stays),
            failed=count(sum(run.failed is not None for run in study.swept.runs)),
        )))
    if study.left_out:
        changed = [run for run in study.left_out.runs if not run.same]
        told.append(Uncertainty("choice", says(
            "conditions-left-out", cases=count(len(study.left_out.runs)), changed=count(len(changed)),
            always=count(len(study.left_out.always)), terms=count(len(study.left_out.solution.shared)),
        )))
    when = [one.year for one in study.studied.measures if one.year is not None]
    if when:
        told.append(Uncertainty("age", says("conditions-age", first=year(min(when)), last=year(max(when)))))
    return tuple(told)


def _cannot_tell(study: Study, p: Parameters) -> tuple[Says, ...]:
    told = [says("conditions-cannot-cause"), says("conditions-cannot-absence")]
    if study.cases.remarks.too_few:
        told.append(says("conditions-too-few"))
    for name in study.cases.remarks.one_sided:
        told.append(says("conditions-one-sided", name=text(name)))
    if p["cases"] in TEACHING:
        told.append(says("conditions-teaching"))
    if p["cases"] == REGIONS:
        told.append(says("conditions-regions-limits"))
        if any(ABOVE_PEERS.get(one.id, one.id) == PATENTS for one in study.studied.measures):
            told.append(says("conditions-patents-early"))
    return tuple(told)
