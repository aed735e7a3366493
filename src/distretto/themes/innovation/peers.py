"""How strong is innovation here, and which regions are structurally alike yet do better?"""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from distretto.evidence.classifications import nuts
from distretto.evidence.classifications.named_areas import NAMED_AREAS
from distretto.methods.structural_peers import peer_robustness, structural_peers
from distretto.themes.analysis import Method, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.ecoinnovation import contexts
from distretto.themes.ecoinnovation.contexts import DIMENSIONS, Contexts
from distretto.themes.finding import Answer, Conclusion, Onward, says
from distretto.themes.innovation import performance as doing
from distretto.themes.innovation.peers_answer import Peers, figures, how_sure, lead, tables
from distretto.themes.innovation.peers_gaps import recommends
from distretto.themes.innovation.regional_figures import REGION, of_other_editions, present_regions
from distretto.themes.parameters import Parameters, choice, number, region
from distretto.themes.values import area, count, listing

LEAST_DRAWS = 2 / 3
POOLS = ("europe", "own_country", "abroad", "see")
STRUCTURES = ("every", "size_and_work")
ALIKE_ONLY = ("size", "industry")
ONWARD_MOST = 5


@analysis(
    id="innovation.peers",
    version=2,
    needs={**contexts.NEEDS, **doing.NEEDS},
    methods=(
        Method("structural_peers", "d = Σ ω_k (z_pk − z_qk)² / Σ ω_k", "Gower (1971); Navarro et al. (2014)"),
        Method("composite_indicators", "I_u = Σ_k ω_k x_uk", "OECD/JRC (2008)"),
    ),
    parameters=(
        region(),
        choice("peer_pool", "europe", POOLS),
        choice("peer_structure", "every", STRUCTURES),
        number("peer_count", 10, low=3, high=30, step=1, probe=(5, 15, 20)),
        number("peer_shared", 0.8, low=0.5, high=1.0, step=0.05, probe=(0.6, 0.7, 0.9, 1.0)),
        number("peer_draws", 500, low=100, high=2000, step=100),
        number("seed", 2021, low=0, high=2**31 - 1, step=1),
    ),
    recommends=recommends,
)
def peers(data: Data, p: Parameters) -> Answer:
    """The region's standing in every innovation indicator, its structural peers, and those of them ahead of it."""
    code = _one_region(p)
    found = _found(data, p, code)
    better = found.better(LEAST_DRAWS)
    onward = "+".join(found.code(at) for at in better[:ONWARD_MOST])
    return Answer(
        conclusion=Conclusion("ahead", sorted(found.code(at) for at in better)),
        headline=count(len(better)),
        says=lead(found, better, p),
        how_sure=how_sure(found, better, _lasting(data, p, code, found, better)),
        cannot_tell=(says("peers-cannot-why"), says("peers-cannot-matched"), says("peers-cannot-old")),
        tables=tables(found, p),
        figures=figures(found, better, p),
        onward=(
            Onward("innovation.policy_mix", says("onward-peers-policies"),
                   {"region": p["region"], **({"references": onward} if onward else {})}),
            Onward("ecoinnovation.transfer", says("onward-peers-practices"), {"region": p["region"]}),
            Onward("specialisation.profile", says("onward-peers-profile"), {"region": p["region"]}),
        ),
        facts={"peers": count(len(found.near)), "better": count(len(better)),
               "names": listing(area(found.code(at)) for at in better)},
        missing_share=1 - len(found.performance.used) / len(doing.INDICATORS),
    )


def _one_region(p: Parameters) -> str:
    """The region of NUTS 2 that is asked about; a country that is one such region is that region."""
    members = p.area().members
    if len(members) == 1:
        region_of_today = nuts.present_code(members[0], nuts.get_region(members[0]).edition)
        if len(region_of_today) == REGION:
            return region_of_today
        inside = nuts.children(members[0], 2) if len(members[0]) == 2 else ()
        if len(inside) == 1:
            return inside[0].code
    raise CannotAnswer("cannot-peers-area", "Peers are found for one region of NUTS 2.", area=area(p["region"]))


def _found(data: Data, p: Parameters, code: str) -> Peers:
    source = Contexts(data)
    here = source.of((code,))
    known, every = source.regions(here)
    today = [at for at, other in enumerate(known) if other in present_regions()]
    codes, values = tuple(known[at] for at in today), every[today]
    dimensions = [dimension.group for dimension in DIMENSIONS]
    kept = [at for at, year in enumerate(here.years) if year is not None and _varies(values[:, at])]
    if code not in codes or not kept:
        raise CannotAnswer("cannot-peers-no-figures", "Too little is known of the region.", area=area(p["region"]))
    weights = {
        group: 1.0 if p["peer_structure"] == "every" or group in ALIKE_ONLY else 0.0
        for group in dict.fromkeys(dimensions[at] for at in kept)
    }
    if not any(weights.values()):
        raise CannotAnswer("cannot-peers-no-figures", "Too little is known of the region.", area=area(p["region"]))
    alike = structural_peers(
        values[:, kept], codes.index(code), [dimensions[at] for at in kept], weights=weights,
        pool=[_in_pool(other, code, p["peer_pool"]) for other in codes],
        least_shared=p["peer_shared"],
    )
    if not alike.order.size:
        raise CannotAnswer("cannot-peers-none", "No region of the pool is comparable.", area=area(p["region"]))
    return Peers(
        codes, alike, peer_robustness(alike, seed=p["seed"], k=p["peer_count"], draws=p["peer_draws"]),
        doing.performance(data, codes, code, seed=p["seed"], draws=p["peer_draws"]),
        tuple(int(at) for at in alike.nearest(p["peer_count"])),
        tuple(year for year in here.years if year is not None), len(DIMENSIONS),
        len(of_other_editions(known)),
    )


def _varies(column: np.ndarray) -> bool:
    known = column[~np.isnan(column)]
    return len(known) > 1 and bool(known.min() < known.max())


def _in_pool(other: str, code: str, pool: str) -> bool:
    countries: Collection[str] = NAMED_AREAS["see"].members
    return {
        "europe": True, "own_country": other[:2] == code[:2], "abroad": other[:2] != code[:2],
        "see": any(other.startswith(member) or member.startswith(other) for member in countries),
    }[pool]


def _lasting(data: Data, p: Parameters, code: str, found: Peers, better: list[int]) -> int | None:
    """How many of those ahead are peers also by size and work alone; None where these are what counts already."""
    if p["peer_structure"] != "every":
        return None
    try:
        other = _found(data, Parameters({**p, "peer_structure": "size_and_work"}), code)
    except CannotAnswer:
        return None
    return len({found.code(at) for at in better} & {other.code(at) for at in other.near})
