"""Whom does the area cooperate with, who brokers in it, in which community is it, and which link is missing?"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from distretto.themes.analysis import Method, Need, analysis
from distretto.themes.asking import Data
from distretto.themes.cooperation.brokers import DATASET, FIGURES, PAIRS, ROLES, TESTED, Brokers
from distretto.themes.cooperation.network_asked import (
    DATASETS,
    EVERY,
    FIRST,
    H2020,
    HORIZON,
    INTERREG,
    KINDS,
    LAST,
    ORGANISATIONS,
    PROGRAMMES,
    Asked,
    asked,
    own_areas,
    with_h2020,
    with_horizon,
    with_interreg,
)
from distretto.themes.cooperation.network_tables import figures, tables, together_with
from distretto.themes.cooperation.structure import DRAWS, MEASURE, SPLIT
from distretto.themes.finding import Answer, Conclusion, Onward, Says, Uncertainty, Value, says
from distretto.themes.parameters import Parameters, choice, number, region, year
from distretto.themes.values import area, auc, count, listing, share, term, text, times
from distretto.themes.values import number as plain_number
from distretto.themes.values import year as year_value

NAMED = 3
ALIKE = 0.02
"""Areas under the curve that differ by less count as about the same."""
FIRMLY = 0.9
"""Two areas are firmly in one community when they are so in this share of the draws."""
HELD = 0.3
"""Modularity from which on communities are commonly called marked (Newman & Girvan 2004)."""


@analysis(
    id="cooperation.network",
    needs={
        "h2020": Need(DATASETS[H2020], KINDS, when=with_h2020),
        "horizon": Need(DATASETS[HORIZON], KINDS, when=with_horizon),
        "interreg": Need(DATASETS[INTERREG], when=with_interreg),
        "organisations": Need(DATASET, (*FIGURES, *PAIRS, *TESTED), select=own_areas, when=with_h2020),
    },
    methods=(
        Method("networks", "w_ab = Σ_p 1 / (k_p − 1),  t_ab = w_ab 2W / (s_a s_b)",
               "Newman (2001); van Eck & Waltman (2009); Gould & Fernandez (1989); Traag et al. (2019)"),
    ),
    parameters=(
        region(), choice("programmes", H2020, PROGRAMMES, {HORIZON: DATASETS[HORIZON]}),
        choice("organisations", EVERY, ORGANISATIONS),
        year("projects_from", low=FIRST, high=LAST, default=FIRST, reaches=tuple(DATASETS.values())),
        year("projects_to", low=FIRST, high=LAST, reaches=tuple(DATASETS.values())),
        number("seed", 2020, low=0, high=2**31 - 1, step=1),
    ),
    gist=True,
    version=5,
)
def network(data: Data, p: Parameters) -> Answer:
    """Partners beside what size lets expect, brokers, the community and how firm it is, and the missing links."""
    found = asked(data, p)
    together, parts = together_with(found)
    made = tables(found, together)
    shares = dict(zip(found.countries.names, found.countries.shares.tolist(), strict=True))
    return Answer(
        conclusion=Conclusion("network", sorted(found.abroad[:NAMED])),
        headline=share(shares[found.abroad[0]]),
        says=tuple(one for one in (
            _leads(found), _unlinked(found), *found.counted.says(), _beside(found), _regions(found), _brokers(found),
            _community(found, together, parts), _pairs(found.brokers), _left_out(found),
        ) if one is not None),
        how_sure=_how_sure(found),
        cannot_tell=(says("network-cannot-why"), says("network-cannot-meeting"), says("network-cannot-place"),
                     says("network-cannot-beyond"), says("network-cannot-industries")),
        tables=made,
        figures=figures(found, made),
        onward=(
            Onward("cooperation.value_chains", says("onward-value-chains"), {"region": p["region"]}),
            Onward("cooperation.partners", says("onward-partners"), {"region": p["region"]}),
            Onward("innovation.peers", says("onward-peers"), {"region": p["region"]}),
        ),
        facts={
            "participations": count(found.participations), "projects": count(found.in_projects),
            "inside": share(found.split[0]), "outside_europe": share(found.split[1]), **found.counted.facts(),
        },
        missing_share=found.without_region,
    )


def _leads(found: Asked) -> Says:
    """With which countries the area shares most: the rest of its own, and those abroad."""
    beside, inside = found.countries, found.split
    shares = dict(zip(beside.names, beside.shares.tolist(), strict=True))
    abroad = found.abroad
    return says(
        "network-leads", **found.words, participations=count(found.participations), projects=count(found.in_projects),
        first=area(abroad[0]), share=share(shares[abroad[0]]), others=listing(area(name) for name in abroad[1:NAMED]),
        several=count(len(abroad[1:NAMED])), home=listing(area(name) for name in found.home),
        n_home=count(len(found.home)), at_home=share(sum(shares[name] for name in found.home)),
        inside=share(inside[0]), far=share(inside[1]),
    )


def _beside(found: Asked) -> Says | None:
    """The countries abroad with which it shares surely more, and surely less, than their sizes let expect."""
    told, names = found.countries.standing, found.countries.names
    abroad = [at for at in found.countries.at.tolist() if names[at] in found.abroad and np.isfinite(told.low[at])]
    if not abroad:
        return None
    apart = np.abs(told.together - told.together / np.where(told.times > 0, told.times, np.nan))
    more, less = (
        sorted((at for at in abroad if surely[at]), key=lambda at: -apart[at])
        for surely in (told.low > 1, told.high < 1)
    )
    return says(
        "network-beside", **found.words, n_more=count(len(more)), n_less=count(len(less)),
        more=listing(area(names[at]) for at in more[:NAMED]), less=listing(area(names[at]) for at in less[:NAMED]),
        most=times(float(told.times[more[0]]) if more else None),
        least=times(float(told.times[less[0]]) if less else None),
    )


def _regions(found: Asked) -> Says | None:
    """The regions with which it shares most."""
    beside = found.regions
    named = [at for at in beside.at.tolist() if found.is_place(beside.names[at]) and beside.standing.together[at]]
    if not named:
        return None
    return says("network-regions", regions=listing(area(beside.names[at]) for at in named[:NAMED]),
                n=count(len(named)))


def _brokers(found: Asked) -> Says | None:
    """The organisations that stand most often between others, and in which role the first does."""
    brokers = found.brokers
    if brokers is None:
        return None
    if not brokers.organisations:
        return says("network-no-brokers", **found.words)
    first, *others = brokers.organisations[:NAMED]
    role = max(ROLES, key=lambda name: first.figures[name])
    open_pairs = sum(first.figures[name] for name in ROLES)
    return says(
        "network-brokers", first=text(first.name), others=listing(text(one.name) for one in others),
        several=count(len(others)), partners=count(first.figures["partners"]), role=term(f"network-role-{role}"),
        share=share(first.figures[role] / open_pairs if open_pairs else None),
    )


def _community(found: Asked, together: Mapping[str, float], parts: tuple[int, ...]) -> Says:
    """With whom it is in one community, how firmly, and how much communities hold together at all."""
    held = {"held": text("little" if found.belonging.modularity < HELD else "much")}
    if sum(parts) > 1:
        return says("network-community-parts", **found.words, **held, parts=count(sum(parts)), most=count(parts[0]),
                    communities=count(len(parts)))
    firm = [name for name, value in together.items() if value >= FIRMLY]
    order = {found.regions.names[at]: place for place, at in enumerate(found.regions.at.tolist())}
    nearest = sorted(firm, key=lambda name: order[name])[:NAMED]
    return says(
        "network-community", **found.words, **held, firm=count(len(firm)),
        regions=listing(area(name) for name in nearest),
    )


def _unlinked(found: Asked) -> Says:
    """The regions with which there is no project yet, and how well such advice told what came."""
    names, _ = found.unlinked
    test = found.backtest
    told: dict[str, Value] = {"tested": text("no")}
    if test is not None:
        told = {
            "tested": text("yes"), "hits": share(test.hits[MEASURE]), "base": share(test.base),
            "split": year_value(SPLIT), "advised": count(test.advised),
            "beside": text(_beside_plain(test.by_measure["preferential"].value - test.by_measure[MEASURE].value)),
        }
    return says("network-unlinked", **found.words, n=count(len(names)),
                regions=listing(area(name) for name in names[:NAMED]), **told)


def _beside_plain(difference: float) -> str:
    return "alike" if abs(difference) < ALIKE else "more" if difference > 0 else "less"


def _pairs(brokers: Brokers | None) -> Says | None:
    """The likeliest pair of organisations."""
    if brokers is None or not brokers.pairs:
        return None
    first, tested = brokers.pairs[0], brokers.tested[MEASURE]
    return says(
        "network-pairs", own=text(first.own.name), other=text(first.other.name), country=area(first.other.area),
        shared=count(first.shared), hits=share(tested["backtest_hits"]), base=share(tested["backtest_base"]),
        split=year_value(SPLIT),
    )


def _left_out(found: Asked) -> Says | None:
    """That Interreg is not counted where types are asked about."""
    if found.p["programmes"] == "both" and found.p["organisations"] != EVERY:
        return says("network-without-interreg")
    return None


def _how_sure(found: Asked) -> tuple[Uncertainty, ...]:
    p, test = found.p, found.backtest
    sure = [
        Uncertainty("chance", says("network-drawn")),
        Uncertainty("chance", says(
            "network-communities", draws=count(DRAWS), modularity=plain_number(round(found.belonging.modularity, 2)))),
    ]
    if test is not None:
        told = test.by_measure[MEASURE]
        sure.append(Uncertainty("chance", says(
            "network-tested", split=year_value(SPLIT), auc=auc(told.value), low=auc(told.lower), high=auc(told.upper),
            plain=auc(test.by_measure["preferential"].value), tried=count(test.pairs), came=count(test.came))))
    if found.brokers is not None:
        told_of = found.brokers.tested[MEASURE]
        sure.append(Uncertainty("chance", says(
            "network-organisations-tested", auc=auc(told_of["backtest_auc"]), low=auc(told_of["backtest_low"]),
            high=auc(told_of["backtest_high"]),
            plain=auc(found.brokers.tested["preferential"]["backtest_auc"]))))
        sure.append(Uncertainty("choice", says("network-organisations-whole", first=year_value(FIRST),
                                               last=year_value(LAST))))
    return (
        *sure,
        *found.counted.uncertainties(),
        *([Uncertainty("hidden", says(
            "network-hidden", share=share(found.without_region),
            countries=listing(area(code) for code in found.own_countries)))]
          if found.without_region else []),
        Uncertainty("hidden", says("network-derived", **found.words)),
        Uncertainty("choice", says("network-weights")),
        Uncertainty("age", says("network-age", **found.words, first=year_value(p["projects_from"]),
                                last=year_value(p["projects_to"]))),
    )
