"""How efficient is each support system, by whom is it measured, and how far could it improve?"""

from __future__ import annotations

import numpy as np

from distretto.evidence.classifications.areas import parse_area
from distretto.themes.analysis import Method, analysis
from distretto.themes.asking import Data
from distretto.themes.financing.efficiency_figures import EDITION
from distretto.themes.financing.efficiency_gaps import recommends
from distretto.themes.financing.efficiency_measures import COUNTRIES, LIST, REGIONS, can_be, needs, usual
from distretto.themes.financing.efficiency_study import TECHNOLOGIES, Study, work_out
from distretto.themes.financing.efficiency_tables import figures, margin, peer_units, spans, tables
from distretto.themes.finding import Answer, Conclusion, Onward, Says, Uncertainty, Value, says
from distretto.themes.parameters import Parameter, Parameters, choice, codes, number, region, year
from distretto.themes.values import area, change, coded, count, listing, share, term, text
from distretto.themes.values import number as plain_number
from distretto.themes.values import year as year_value

NAMED = 5
"""Units that a sentence names; the table has all."""
SHORT = 1000
"""Replications up to which the countries are measured while a reader waits."""
FIRST, LAST = 2000, 2022


@analysis(
    id="financing.efficiency",
    version=3,
    needs=needs(),
    long=lambda p: can_be(p) and (p["unit_level"] == REGIONS or p["replications"] > SHORT),
    methods=(
        Method("data_envelopment_analysis", "φ = max φ: Σ λ x_j ≤ x, Σ λ y_j ≥ φ y",
               "Farrell (1957); Charnes, Cooper & Rhodes (1978); Simar & Wilson (1998, 2000)"),
        Method("malmquist_index", "M = √( E_t(t′)/E_t(t) · E_t′(t′)/E_t′(t) )",
               "Färe, Grosskopf, Norris & Zhang (1994)"),
    ),
    parameters=(
        region(),
        choice("unit_level", COUNTRIES, (COUNTRIES, REGIONS)),
        codes("inputs", LIST, usual("inputs")),
        codes("outputs", LIST, usual("outputs")),
        Parameter("sample", "area", default="europe"),
        year("inputs_year", low=FIRST, high=LAST, default=2008),
        number("lag", 2, low=0, high=6, step=1, probe=(0, 1, 3)),
        choice("returns", "vrs", TECHNOLOGIES),
        choice("orientation", "output", ("output", "input")),
        year("earlier", low=FIRST, high=LAST, default=2005),
        number("replications", SHORT, low=100, high=2000, step=100),
        number("seed", 2021, low=0, high=2**31 - 1, step=1),
    ),
    recommends=recommends,
)
def efficiency(data: Data, p: Parameters) -> Answer:
    """The corrected efficiency of every unit with its interval; peers, targets and change of the area asked about."""
    study = work_out(data, p)
    peers = list(dict.fromkeys(code for at in study.own_known for code in peer_units(study, at)))
    one = study.own_known[0] if len(study.own) == 1 and study.own_known else None
    return Answer(
        conclusion=_conclusion(study, one),
        headline=count(len(study.known)) if one is None else share(study.corrected[one]),
        says=_said(study, one, p),
        how_sure=_how_sure(study, one, p),
        cannot_tell=_cannot_tell(study, p),
        tables=tables(study, p),
        figures=figures(study, p),
        onward=_onward(peers, p),
        facts={"units": count(len(study.known)), "set_aside": count(len(study.aside)),
               "peers": listing(area(code) for code in peers[:NAMED]),
               **({"country": area(country)} if (country := _country_told(study, p)) else {})},
        missing_share=len(study.aside) / len(study.units),
    )


def _country_told(study: Study, p: Parameters) -> str | None:
    """The country of which the answer is told, where something smaller was asked about."""
    if p["unit_level"] != COUNTRIES or len(study.own) != 1:
        return None
    country = study.units[study.own[0]]
    return None if parse_area(p["region"]).members == (country,) else country


def _conclusion(study: Study, one: int | None) -> Conclusion:
    """Of one unit whether it surely reaches more or less than half; of several which surely reach less."""
    if one is None:
        return Conclusion("below-half", [study.units[at] for at in study.own_known if study.high[at] < 0.5])
    if study.found.efficient[one]:
        return Conclusion("efficiency", "frontier")
    half = "above-half" if study.low[one] > 0.5 else "below-half" if study.high[one] < 0.5 else "around-half"
    return Conclusion("efficiency", half)


def _said(study: Study, one: int | None, p: Parameters) -> tuple[Says, ...]:
    if one is not None:
        told = [_lead(study, one, p), _by_whom(study, one, p), _how_far(study, one, p), _returns(study, one),
                _over_time(study, one)]
    elif study.own_known:
        told = [_lead_several(study, p), _together(study, p), _over_time_several(study)]
    else:
        told = [_lead_none(study, p)]
    return tuple(statement for statement in told if statement is not None)


def _words(study: Study, p: Parameters) -> dict[str, Value]:
    return {
        "inputs": listing(coded(LIST, column.measure.id) for column in study.inputs),
        "outputs": listing(coded(LIST, column.measure.id) for column in study.outputs),
        "orientation": text(p["orientation"]), "level": text(p["unit_level"]), "units": count(len(study.known)),
    }


def _interval(study: Study, at: int) -> dict[str, Value]:
    return {
        "share": share(study.corrected[at]), "low": share(study.low[at]), "high": share(study.high[at]),
    }


def _lead(study: Study, at: int, p: Parameters) -> Says:
    return says(
        "efficiency-leads", unit=area(study.units[at]), first=count(int(study.drawn.rank_lower[at])),
        last=count(int(study.drawn.rank_upper[at])),
        same=count(int(study.drawn.rank_lower[at] == study.drawn.rank_upper[at])),
        within=count(int(study.units[at] != p["region"])), region=area(p["region"]), **_interval(study, at),
        **_words(study, p),
    )


def _lead_several(study: Study, p: Parameters) -> Says:
    order = sorted(study.own_known, key=lambda at: (-study.corrected[at], study.units[at]))
    best, least = order[0], order[-1]
    return says(
        "efficiency-several", region=area(p["region"]), measured=count(len(order)), every=count(len(study.own)),
        best=area(study.units[best]), best_low=share(study.low[best]), best_high=share(study.high[best]),
        least=area(study.units[least]), least_low=share(study.low[least]), least_high=share(study.high[least]),
        **_words(study, p),
    )


def _lead_none(study: Study, p: Parameters) -> Says:
    missing = dict.fromkeys(name for aside in study.aside if study.units.index(aside.unit) in study.own
                            for name in aside.measures)
    return says("efficiency-not-measured", region=area(p["region"]),
                missing=listing(coded(LIST, name) for name in missing), **_words(study, p))


def _by_whom(study: Study, at: int, p: Parameters) -> Says:
    peers = peer_units(study, at)
    beyond = study.beyond[at]
    if not peers:
        return says("efficiency-on-frontier", unit=area(study.units[at]), beyond=plain_number(
            None if np.isnan(beyond) else round(float(beyond), 2)), known=count(int(not np.isnan(beyond))),
            orientation=text(p["orientation"]))
    return says("efficiency-peers", unit=area(study.units[at]), peers=listing(area(code) for code in peers[:NAMED]),
                more=count(max(len(peers) - NAMED, 0)), orientation=text(p["orientation"]))


def _how_far(study: Study, at: int, p: Parameters) -> Says | None:
    """The targets on the side that is moved, as observed and corrected, and what remains on the other side."""
    moved, other = (
        (study.outputs, study.inputs) if p["orientation"] == "output" else (study.inputs, study.outputs)
    )
    targets = study.found.targets_out if p["orientation"] == "output" else study.found.targets_in
    slacks = study.found.slacks_in if p["orientation"] == "output" else study.found.slacks_out
    changes = {column.measure: margin(column.values[at], targets[at, k]) for k, column in enumerate(moved)}
    told = [measure for measure, by in changes.items() if by]
    if not told:
        return None
    most = max(told, key=lambda measure: abs(changes[measure] or 0.0))
    place = [column.measure for column in moved].index(most)
    left = [column.measure for k, column in enumerate(other)
            if column.values[at] > 0 and slacks[at, k] / column.values[at] > 0.01]
    return says(
        "efficiency-target", measure=coded(LIST, most.id), observed=plain_number(moved[place].values[at]),
        target=plain_number(targets[at, place]), by=change(changes[most]), unit_of=term(most.unit_term),
        counted=text(most.unit),
        corrected_by=change(margin(moved[place].values[at], study.corrected_target(at, targets[at, place]))),
        slack=count(len(left)), left=listing(coded(LIST, measure.id) for measure in left),
        orientation=text(p["orientation"]),
    )


def _returns(study: Study, at: int) -> Says | None:
    returns, scale = study.scale.returns[at], study.scale.scale[at]
    return says("efficiency-scale", returns=text(returns), scale=share(float(scale)), unit=area(study.units[at]))


def _over_time(study: Study, at: int) -> Says | None:
    if study.change is None or np.isnan(study.change.found.index[at, 0]):
        return None
    first, last = spans(study.change)
    found = study.change.found
    return says(
        "efficiency-over-time", unit=area(study.units[at]), first=year_value(first), last=year_value(last),
        by=change(found.index[at, 0] - 1), least=change(study.change.least[at] - 1),
        most=change(study.change.most[at] - 1), closer=change(found.efficiency_change[at, 0] - 1),
        frontier=change(found.technical_change[at, 0] - 1),
        same=count(int(_alike(study.change.least[at], study.change.most[at]))),
    )


def _alike(low: float, high: float) -> bool:
    """Whether two shares are written alike."""
    return bool(high - low < 0.0005)


def _over_time_several(study: Study) -> Says | None:
    if study.change is None:
        return None
    first, last = spans(study.change)
    known = [at for at in study.own if not np.isnan(study.change.found.index[at, 0])]
    if not known:
        return None
    return says(
        "efficiency-over-time-several", first=year_value(first), last=year_value(last), units=count(len(known)),
        up=count(sum(bool(study.change.least[at] > 1) for at in known)),
        down=count(sum(bool(study.change.most[at] < 1) for at in known)),
    )


def _together(study: Study, p: Parameters) -> Says | None:
    """What the area's units have together of the first measure that is moved, and would have at their targets."""
    own = list(study.own_known)
    output = p["orientation"] == "output"
    column = (study.outputs if output else study.inputs)[0]
    targets = (study.found.targets_out if output else study.found.targets_in)[own, 0]
    had, target = float(column.values[own].sum()), float(targets.sum())
    corrected = sum(study.corrected_target(at, float(one)) for at, one in zip(own, targets, strict=True))
    return says(
        "efficiency-together", measure=coded(LIST, column.measure.id), observed=plain_number(had),
        target=plain_number(target), by=change(margin(had, target)), unit_of=term(column.measure.unit_term),
        counted=text(column.measure.unit), corrected_by=change(margin(had, corrected)),
    )


def _how_sure(study: Study, one: int | None, p: Parameters) -> tuple[Uncertainty, ...]:
    told = [Uncertainty("chance", says("efficiency-chance", draws=count(p["replications"]),
                                       apart=count(_apart(study)), units=count(len(study.known))))]
    borders = [aside for aside in study.aside if aside.why == "borders"]
    wrong = [aside for aside in study.aside if aside.why in ("negative", "zero")]
    recoded = frozenset().union(*(column.recoded for column in study.columns))
    told.append(Uncertainty("hidden", says(
        "efficiency-hidden", aside=count(len(study.aside)), every=count(len(study.units)),
        names=listing(area(aside.unit) for aside in study.aside[:NAMED]),
        more=count(max(len(study.aside) - NAMED, 0)), borders=count(len(borders)), wrong=count(len(wrong)),
        recoded=count(len(recoded)),
    )))
    if one is not None:
        others = [float(tried.reached[one]) for tried in study.otherwise if not np.isnan(tried.reached[one])]
        if others:
            low, high = min(others), max(others)
            told.append(Uncertainty("choice", says(
                "efficiency-choice", unit=area(study.units[one]), here=share(study.reached[one]), low=share(low),
                high=share(high), tried=count(len(others)), same=count(int(_alike(low, high))),
            )))
    years = sorted({column.year for column in study.inputs}), sorted({column.year for column in study.outputs})
    early = [column.measure for column in study.columns if not column.complete]
    told.append(Uncertainty("age", says(
        "efficiency-age", inputs=listing(year_value(one) for one in years[0]),
        outputs=listing(year_value(one) for one in years[1]), lag=count(p["lag"]), early=count(len(early)),
        measures=listing(coded(LIST, measure.id) for measure in early),
    )))
    return tuple(told)


def _apart(study: Study) -> int:
    """How many units lie surely, interval beside interval, below the one with the highest corrected share."""
    best = max(study.known, key=lambda at: study.corrected[at])
    return sum(bool(study.high[at] < study.low[best]) for at in study.known)


def _cannot_tell(study: Study, p: Parameters) -> tuple[Says, ...]:
    remarks = study.measured.remarks
    told = [
        says("efficiency-cannot-cause"),
        says("efficiency-cannot-beyond", sample=area(p["sample"]),
             outputs=listing(coded(LIST, column.measure.id) for column in study.outputs)),
        says("efficiency-cannot-lag", lag=count(p["lag"])),
    ]
    if remarks.too_few:
        told.append(says("efficiency-too-few", units=count(len(study.known)), advised=count(remarks.advised),
                         measures=count(len(study.columns))))
    for pair in remarks.collinear:
        told.append(says("efficiency-collinear", one=coded(LIST, pair[0]), other=coded(LIST, pair[1])))
    if study.found.infeasible:
        told.append(says("efficiency-infeasible", units=listing(area(code) for code in study.found.infeasible)))
    if study.change is None:
        told.append(says(
            "efficiency-no-change", earlier=year_value(p["earlier"]), why=count(len(study.unmoved)),
            measures=listing(coded(LIST, measure.id) for measure in dict.fromkeys(study.unmoved)),
        ))
    if p["unit_level"] == REGIONS:
        told.append(says("efficiency-cannot-borders", edition=text(EDITION)))
    return tuple(told)


def _onward(peers: list[str], p: Parameters) -> tuple[Onward, ...]:
    ways = []
    if peers:
        those = "+".join(sorted(peers[:NAMED]))
        ways += [
            Onward("financing.systems", says("onward-efficiency-systems"), {"region": those}),
            Onward("ecoinnovation.transfer", says("onward-efficiency-practices"), {"region": p["region"]}),
            Onward("innovation.policy_mix", says("onward-efficiency-mix"),
                   {"region": p["region"], "references": those}),
        ]
    if p["unit_level"] == COUNTRIES:
        ways.append(Onward("financing.efficiency", says("onward-efficiency-regions"),
                           {"region": p["region"], "unit_level": REGIONS}))
    ways.append(Onward("financing.money", says("onward-efficiency-money"), {"region": p["region"]}))
    return tuple(ways)
