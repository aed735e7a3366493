"""Which cluster is the right partner for what, and what is missing where none can be found yet?

Never a verdict: the answer says who offers what somebody else needs, and shows both sides' words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from distretto.evidence.records import Entry, entries
from distretto.methods.matching import partner_scores
from distretto.themes import recorded
from distretto.themes.analysis import Method, Need, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.cooperation.partners_sides import (
    ACCESS,
    FIELDS,
    LAST_YEAR,
    Matching,
    Side,
    described,
    kinds_met,
    matching,
    side_of,
)
from distretto.themes.cooperation.partners_tables import figure, not_yet_table, partners_table, reasons_table
from distretto.themes.finding import Answer, Conclusion, Onward, Says, Table, Uncertainty, Value, says
from distretto.themes.parameters import Parameter, Parameters, choice, codes, number, region
from distretto.themes.values import area, coded, count, industry, listing, share, text

NAMED = 3
LEAST_LIKE = 60
WHERE = ("anywhere", "abroad", "home")


def _jobs(p: Parameters) -> Mapping[str, Any]:
    return {"years": (LAST_YEAR,)}


@analysis(
    id="cooperation.partners",
    needs={
        "clusters": recorded.records("clusters", *FIELDS, "contact_role"),
        "jobs": Need("sbs_regional", ("persons_employed",), select=_jobs),
    },
    methods=(
        Method("matching", "s = (w₁ r + w₂ g + w₃ φ) / Σ w", "Gale & Shapley (1962); Roth (1984); Sotomayor (1999)"),
        Method("relatedness", "φ_ij = C_ij / max(u_i, u_j)", "Hidalgo et al. (2007)"),
    ),
    parameters=(
        region(),
        Parameter("partner_of", "text", optional=True),
        codes("partner_needs", ACCESS),
        codes("partner_offers", ACCESS),
        Parameter("partner_sectors", "industries", optional=True),
        choice("partner_where", "anywhere", WHERE),
        number("partner_most", 3, low=1, high=10, step=1, probe=(1, 2, 5)),
        number("partner_near", 0.25, low=0.0, high=1.0, step=0.05, probe=(0.0, 0.5, 0.75)),
    ),
    gist=True,
)
def partners(data: Data, p: Parameters) -> Answer:
    """The clusters that have what others need, why, and what the others' records would have to say."""
    every = entries(data["clusters"])
    sides, own = _asked(every, p)
    found = matching(data, sides, own, p)
    one = sides[own[0]] if p["partner_of"] or _is_described(p) else None
    words = _words(found, one, p)
    others = [side for at, side in enumerate(sides) if at not in own]
    return Answer(
        conclusion=Conclusion("partners", _leading(found)),
        headline=count(len({j for _, j in found.pairs})),
        says=recorded.statements(
            _leads(found, words, one), *_unmet(found, one), *(_reason(found, i, j, one) for i, j in _named(found)),
            _assigned(found, words, p), _own_silent(found, one), _silent(found, others), recorded.NOTHING_SAID,
        ),
        how_sure=_how_sure(found, sides, p),
        cannot_tell=(says("partners-cannot-words"), says("partners-cannot-will"), recorded.MEMBERS_ENTER),
        tables=_tables(found, words, several=one is None),
        figures=(figure(words),) if len(found.pairs) > 1 and one else (),
        onward=(
            Onward("cooperation.agreement", says("onward-agreement"), {"region": p["region"]}),
            Onward("cooperation.network", says("onward-network"), {"region": p["region"]}),
            Onward("ecoinnovation.inventory", says("onward-eco-clusters"), {"region": p["region"]}),
        ),
        facts={
            "clusters": count(len(others)), "pairs": count(len(found.pairs)),
            "assigned": count(sum(bool(found.assigned[at]) for at in found.pairs)),
            "silent": count(sum(not side.offers and not side.needs for side in others)),
        },
        missing_share=_unknown(found),
    )


def _is_described(p: Parameters) -> bool:
    return bool(p["partner_needs"] or p["partner_offers"] or p["partner_sectors"])


def _asked(every: Sequence[Entry], p: Parameters) -> tuple[tuple[Side, ...], tuple[int, ...]]:
    """Every cluster, and which of them are asked about: the one that is named or described, or those of the area.

    Raises CannotAnswer where no cluster has that name, or none is of the area.
    """
    if p["partner_of"] or _is_described(p):
        entry = _cluster(every, p["partner_of"]) if p["partner_of"] else None
        others = tuple(side_of(one) for one in every if entry is None or one.key != entry.key)
        return (described(p, entry), *others), (0,)
    own = tuple(at for at, entry in enumerate(every) if recorded.is_of(entry, p.area().members))
    if not own:
        raise CannotAnswer("cannot-partners-nobody", f"No cluster of {p['region']} is recorded.",
                           region=area(p["region"]))
    return tuple(side_of(entry) for entry in every), own


def _cluster(every: Sequence[Entry], given: str) -> Entry:
    known = {entry.key: entry for entry in every}
    wanted = given.strip().casefold()
    if wanted in known:
        return known[wanted]
    from rapidfuzz import process

    near = process.extract(wanted, list(known), limit=NAMED, score_cutoff=LEAST_LIKE)
    raise CannotAnswer("cannot-no-cluster", f"There is no cluster {given!r}.", given=text(given),
                       nearest=listing(text(key) for key, _, _ in near))


def _words(found: Matching, one: Side | None, p: Parameters) -> dict[str, Value]:
    """The values that many sentences need: of whom it is, and how many partners there are."""
    whom = "area" if one is None else "cluster" if one.entry else "described"
    named = recorded.named(one.entry) if one and one.entry else text("")
    return {
        "region": area(p["region"]), "whom": text(whom), "who": named,
        "partners": count(len({j for _, j in found.pairs})), "own": count(len(found.own)),
        "others": count(len(found.sides) - len(found.own)), "most": count(p["partner_most"]),
        "where": text(p["partner_where"]),
    }


def _leading(found: Matching) -> list[list[str]]:
    return [[found.sides[i].key, found.sides[j].key] for i, j in found.pairs[:NAMED]]


def _named(found: Matching) -> list[tuple[int, int]]:
    """The pairs that sentences tell of: the surest, and each partner once."""
    told: dict[int, tuple[int, int]] = {}
    for i, j in found.pairs:
        told.setdefault(j, (i, j))
    return list(told.values())[:NAMED]


def _leads(found: Matching, words: dict[str, Value], one: Side | None) -> Says:
    """How many fit, how many of one's own say nothing, and the surest pair with which of the two would help."""
    if not found.pairs:
        return says("partners-none", **words)
    i, j = found.pairs[0]
    own, gets, gives = found.sides[i], found.scores.receives[i, j] > 0, found.scores.gives[i, j] > 0
    return says(
        "partners-lead", **words, first=_record(found.sides[j]), silent=count(0 if one else _silent_own(found)),
        mine=recorded.named(own.entry) if own.entry else text(""),
        way=text("both" if gets and gives else "gets" if gets else "gives"),
    )


def _silent_own(found: Matching) -> int:
    return sum(not found.sides[i].offers and not found.sides[i].needs for i in found.own)


def _unmet(found: Matching, one: Side | None) -> tuple[Says, ...]:
    """What the one that is asked about needs and nobody offers, and what it offers and nobody needs, if some fit."""
    if one is None or not found.pairs:
        return ()
    partners = [found.sides[j] for _, j in found.pairs]
    met = {kind for other in partners for kind in kinds_met(one, other)}
    given = {kind for other in partners for kind in kinds_met(other, one)}
    whom = {"whom": text("cluster" if one.entry else "described"),
            "who": recorded.named(one.entry) if one.entry else text("")}
    told = []
    for key, lines, there in (("partners-unmet", one.needs, met), ("partners-unsought", one.offers, given)):
        kinds = [kind for kind in dict.fromkeys(line.access for line in lines) if kind not in there]
        if kinds:
            told.append(says(key, **whom, kinds=_access(kinds)))
    return tuple(told)


def _record(side: Side) -> Value:
    assert side.entry
    return recorded.named(side.entry)


def _reason(found: Matching, i: int, j: int, one: Side | None) -> Says:
    """Why a partner is proposed: what it offers, what it needs, and how near the industries are."""
    own, other = found.sides[i], found.sides[j]
    gets, gives = kinds_met(own, other), kinds_met(other, own)
    both = [code for code in own.sectors if code in other.sectors]
    near = found.scores.near[i, j]
    return says(
        "partners-reason", partner=_record(other), whom=text("one" if one else "area"),
        who=recorded.named(own.entry) if own.entry else text(""), gets=_access(gets), n_gets=count(len(gets)),
        gives=_access(gives), n_gives=count(len(gives)), both=listing(industry(code) for code in both),
        n_both=count(len(both)), near=share(None if np.isnan(near) else float(near)),
        known=count(int(not np.isnan(near))), low=share(float(found.scores.low[i, j])),
        high=share(float(found.scores.high[i, j])),
        sure=count(int(found.scores.high[i, j] - found.scores.low[i, j] < 1e-9)),
    )


def _access(kinds: Sequence[str]) -> Value:
    return listing(coded(ACCESS, kind) for kind in kinds)


def _assigned(found: Matching, words: dict[str, Value], p: Parameters) -> Says | None:
    """How many pairs are left when nobody has more partners than the reader allows."""
    if not found.pairs:
        return None
    kept = sum(bool(found.assigned[at]) for at in found.pairs)
    return says("partners-assigned", **words, kept=count(kept), pairs=count(len(found.pairs)))


def _own_silent(found: Matching, one: Side | None) -> Says | None:
    """What is not said on one's own side, so that nothing can be looked for; of an area with partners the first
    sentence says it."""
    if one is not None:
        lacks = one.lacks
        return says("partners-own-lacks", lacks=listing(Value("term", f"partners-lacks-{name}") for name in lacks),
                    known=text("cluster" if one.entry else "described")) if lacks else None
    silent = 0 if found.pairs else _silent_own(found)
    return says("partners-own-silent", silent=count(silent), own=count(len(found.own))) if silent else None


def _silent(found: Matching, others: Sequence[Side]) -> Says | None:
    silent = sum(not side.offers and not side.needs for side in others)
    if not silent:
        return None
    return says("partners-silent", silent=count(silent), others=count(len(others)))


def _unknown(found: Matching) -> float | None:
    """Share of the parts of the scores, over all pairs looked at, of which the records do not tell."""
    parts = [
        part[i, j] for i in found.own for j in range(len(found.sides)) if found.wanted[i, j]
        for part in (found.scores.receives, found.scores.gives, found.scores.near)
    ]
    return float(np.isnan(parts).mean()) if parts else None


def _how_sure(found: Matching, sides: tuple[Side, ...], p: Parameters) -> tuple[Uncertainty, ...]:
    unknown = _unknown(found)
    told = []
    if unknown is not None:
        told.append(Uncertainty("hidden", says("partners-hidden", share=share(unknown))))
    if len(found.pairs) > 1:
        told.append(Uncertainty("choice", says("partners-choice", stays=count(_stays(found)),
                                               first=count(len(found.pairs[:NAMED])))))
    return (*told, *recorded.how_sure([side.entry for side in sides if side.entry]))


def _stays(found: Matching) -> int:
    """How many of the first pairs are first too when what both get counts alike and industries do not count."""
    n = len(found.sides)
    met = np.where(np.isnan(found.scores.receives), np.nan, np.nan_to_num(found.scores.receives))[:, :, None]
    plain = partner_scores(met, np.ones(n), found.scores.near, weights=(1.0, 1.0, 0.0))
    order = sorted(found.pairs, key=lambda at: (-plain.low[at], -plain.high[at], found.sides[at[1]].key))
    return len(set(order[:NAMED]) & set(found.pairs[:NAMED]))


def _tables(found: Matching, words: dict[str, Value], *, several: bool) -> tuple[Table, ...]:
    made = (
        partners_table(found, words, several=several), reasons_table(found, words, several=several),
        not_yet_table(found, words),
    )
    return tuple(table for table in made if table.rows) or made[:1]
