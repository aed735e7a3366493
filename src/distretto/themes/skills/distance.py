"""Which skills lie between a worker's occupation and another one, and which way leads there in small steps?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.classifications.stored_lists import OCCUPATIONS, SKILLS
from distretto.evidence.sources.esco import PUBLISHED, VERSION
from distretto.methods.arrays import Array
from distretto.methods.occupations import Index, agreement, covered_from, easiest_way, likeness_from
from distretto.themes.analysis import Method, Need, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Conclusion, Onward, Says, Uncertainty, Value, says
from distretto.themes.parameters import Parameter, Parameters, choice, number, one_code
from distretto.themes.skills.distance_esco import ELSEWHERE, EVENLY, Esco, Learning
from distretto.themes.skills.distance_growth import DATASET, GROWTH, Outlook, asked, outlook_of, wanted
from distretto.themes.skills.distance_tables import Hop, nearest_figure, nearest_tables, way_figure, way_tables
from distretto.themes.values import area, change, coded, count, listing, rank, share, text
from distretto.themes.values import number as plain_number
from distretto.themes.values import year as year_value

EXAMPLE = "8156.2"
"""The occupation that is asked about before a reader names one: footwear production machine operator."""
NAMED = 3
WORTH = 0.1
"""A way over others is worth it where it makes the largest step so much smaller, as a share of what is needed."""
LARGE = 0.6
"""From this share of what is needed on, a step is nearer to beginning anew than to going on."""


@analysis(
    id="skills.distance",
    needs={
        "occupations": Need("esco_occupations", ("title",)),
        "relations": Need("esco_relations"),
        "skills": Need("esco_skills", ("collections", "kind")),
        "outlook": Need(DATASET, (GROWTH,), select=wanted, when=asked),
    },
    methods=(
        Method("occupations", "cover = Σ r min(l, l′) / Σ r l′", "Alabdulkareem et al. (2018); Kanders et al. (2020)"),
    ),
    parameters=(
        one_code("occupation", OCCUPATIONS, default=EXAMPLE),
        one_code("to_occupation", OCCUPATIONS),
        choice("elsewhere", "any", tuple(ELSEWHERE)),
        Parameter("growing_in", "area", optional=True),
        number("most_steps", 3, low=1, high=6, step=1, probe=(1, 2, 4)),
        number("listed", 12, low=3, high=50, step=1),
        choice("rarity", "rare", ("rare", EVENLY)),
        number("optional_weight", 0.5, low=0, high=1, step=0.05, probe=(0, 0.25, 0.75, 1)),
    ),
    version=2,
)
def distance(data: Data, p: Parameters) -> Answer:
    """The nearest occupations with what is to be learnt for each; with a second one, the way to it in small steps."""
    esco = Esco.of(data, p)
    origin, outlook = esco.at(p["occupation"]), outlook_of(data, p)
    if not p["to_occupation"]:
        return _nearest(esco, origin, outlook, p)
    target = esco.at(p["to_occupation"])
    if target == origin:
        raise CannotAnswer("cannot-distance-same", "Both occupations are the same.",
                           occupation=coded(OCCUPATIONS, p["occupation"]))
    return _way(esco, origin, target, outlook, p)


def _nearest(esco: Esco, origin: int, outlook: Outlook | None, p: Parameters) -> Answer:
    """The occupations of whose needs most is there already."""
    allowed = esco.elsewhere(origin, p["elsewhere"])
    if outlook:
        allowed &= outlook.growing(esco.occupations)
    covered = np.where(allowed, np.nan_to_num(esco.covered(origin)), 0.0)
    order = np.lexsort((np.arange(len(covered)), -covered))[:p["listed"]]
    nearest = order[covered[order] > 0].astype(np.intp)
    words = _words(p)
    if not nearest.size:
        raise CannotAnswer("cannot-distance-alone", "No other occupation needs any of its skills.", **words)
    alike = likeness_from(esco.found, origin)
    learnings = [esco.to_learn(esco.having(origin), int(at)) for at in nearest]
    first, others = esco.occupations[nearest[0]], nearest[1:NAMED]
    return Answer(
        conclusion=Conclusion("nearest_occupation", first),
        headline=share(learnings[0].share),
        says=(
            says("distance-nearest", **words, example=text("yes" if _unasked(p) else "no"),
                 first=coded(OCCUPATIONS, first), covered=share(learnings[0].share),
                 of=count(int(allowed.sum())), elsewhere=text(p["elsewhere"]),
                 growing=text("yes" if outlook else "no"),
                 others=listing(coded(OCCUPATIONS, esco.occupations[at]) for at in others), n=count(len(others))),
            *_to_learn(esco, learnings[0], first),
            _likest(esco, nearest, alike, allowed),
            *_growth(outlook, first),
        ),
        how_sure=(
            *_orders(esco, origin, allowed, covered, alike, len(nearest), p), *_forecast(outlook),
            *_described(esco, origin),
        ),
        cannot_tell=CANNOT_TELL,
        tables=nearest_tables(esco, origin, nearest, learnings, alike, outlook, words),
        figures=(nearest_figure(esco, origin, words),),
        onward=_onward(p),
        facts={"covered": share(learnings[0].share), "occupations": count(int((covered > 0).sum()))},
        missing_share=esco.unlisted / (esco.relations + esco.unlisted),
    )


def _way(esco: Esco, origin: int, target: int, outlook: Outlook | None, p: Parameters) -> Answer:
    """The direct step, and the way in several where it makes the largest step clearly smaller."""
    words = {**_words(p), "target": coded(OCCUPATIONS, p["to_occupation"]), "most": count(p["most_steps"])}
    direct = Hop(0, origin, target, esco.to_learn(esco.having(origin), target))
    stops = [origin, *(step.to for step in easiest_way(esco.found, origin, target, most=p["most_steps"]))]
    hops = tuple(
        Hop(k + 1, stops[k], to, esco.to_learn(esco.having(*stops[:k + 1]), to)) for k, to in enumerate(stops[1:])
    )
    largest = max(1 - hop.learning.share for hop in hops)
    if len(hops) < 2 or largest > 1 - direct.learning.share - WORTH:
        hops = ()
    taken = hops if hops and largest <= LARGE else (direct,)
    covered, elsewhere = esco.covered(origin), esco.elsewhere(origin, "any")
    return Answer(
        conclusion=Conclusion("occupation_way", [esco.occupations[hop.to] for hop in taken]),
        headline=share(direct.learning.share),
        says=(
            says("distance-direct", **words, covered=share(direct.learning.share),
                 nothing=text("no" if direct.learning.share > 0 else "yes"),
                 rank=rank(1 + int((covered[elsewhere] > covered[target]).sum())), of=count(int(elsewhere.sum()))),
            *([says("distance-example", **_words(p))] if _unasked(p) else []),
            *_steps(esco, hops, direct, words, small=len(taken) > 1),
            *_to_learn(esco, taken[0].learning, esco.occupations[taken[0].to]),
            *_large(taken),
            *_growth(outlook, p["to_occupation"]),
        ),
        how_sure=(
            _other_way(esco, [origin, *(hop.to for hop in taken)], p, small=len(taken) > 1 or not hops),
            *_forecast(outlook), *_described(esco, origin),
        ),
        cannot_tell=CANNOT_TELL,
        tables=way_tables(esco, direct, hops, taken, words),
        figures=(way_figure(esco, taken, words),),
        onward=(
            Onward("skills.distance", says("onward-distance-nearest"), {"occupation": p["to_occupation"]}),
            *_onward(p),
        ),
        facts={"covered": share(direct.learning.share), "steps": count(len(taken)),
               "largest": share(max(1 - hop.learning.share for hop in taken))},
        missing_share=esco.unlisted / (esco.relations + esco.unlisted),
    )


def _unasked(p: Parameters) -> bool:
    """Whether the answer is about the example, whatever else is chosen: nobody has named an occupation yet."""
    return bool(p["occupation"] == EXAMPLE)


def _words(p: Parameters) -> dict[str, Value]:
    return {"occupation": coded(OCCUPATIONS, p["occupation"])}


def _to_learn(esco: Esco, learning: Learning, occupation: str) -> tuple[Says, ...]:
    """What comes first to be learnt for one occupation, and how much of it is green or digital."""
    told = {"target": coded(OCCUPATIONS, occupation),
            **{name: count(n) for name, n in esco.counted(learning).items()}}
    if not learning.skills.size:
        return (says("distance-nothing-new", **told),)
    first = [coded(SKILLS, esco.skills[skill]) for skill in learning.skills[:NAMED]]
    return (
        says("distance-to-learn", **told, first=listing(first), n=count(len(first)),
             knowledge=count(int(esco.knowledge[learning.skills].sum()))),
        says("distance-marked", **told),
    )


def _likest(esco: Esco, nearest: Index, alike: Array, allowed: NDArray[np.bool_]) -> Says:
    """The occupation that is most like it both ways, where that is another one."""
    likest = int(np.argmax(np.where(allowed, np.nan_to_num(alike), -1.0)))
    return says("distance-likest", first=coded(OCCUPATIONS, esco.occupations[likest]),
                same=text("yes" if likest == nearest[0] else "no"), alike=plain_number(float(alike[likest])))


def _steps(
    esco: Esco, hops: Sequence[Hop], direct: Hop, words: Mapping[str, Value], *, small: bool,
) -> tuple[Says, ...]:
    """Over which occupations the way leads and how large its steps are; that none in small steps is known, if so."""
    if not hops:
        return (says("distance-no-way", **words, new=share(1 - direct.learning.share)),)
    learnt = sum(len(hop.learning.skills) for hop in hops)
    return (
        says(
            "distance-way" if small else "distance-no-small-way", **words, steps=count(len(hops)),
            over=listing(coded(OCCUPATIONS, esco.occupations[hop.to]) for hop in hops[:-1]),
            new=listing(share(1 - hop.learning.share) for hop in hops),
            largest=share(max(1 - hop.learning.share for hop in hops)), direct=share(1 - direct.learning.share),
            learnt=count(learnt), at_once=count(len(direct.learning.skills)),
        ),
    )


def _large(hops: Sequence[Hop]) -> tuple[Says, ...]:
    large = [hop for hop in hops if 1 - hop.learning.share > LARGE]
    return (says("distance-large", n=count(len(large)), of=count(len(hops)), limit=share(LARGE)),) if large else ()


def _growth(outlook: Outlook | None, occupation: str) -> tuple[Says, ...]:
    """How the group of an occupation is expected to go where the worker lives."""
    if outlook is None:
        return ()
    growth = outlook.of(occupation)
    course = "unknown" if growth is None else "grows" if growth > 0 else "shrinks"
    return (says("distance-growth", **outlook.words, target=coded(OCCUPATIONS, occupation), growth=change(growth),
                 pace=share(growth), course=text(course), group=coded("isco_groups", occupation[:1])),)


def _forecast(outlook: Outlook | None) -> tuple[Uncertainty, ...]:
    """What the forecast is of, and where there is none."""
    if outlook is None:
        return ()
    told = [Uncertainty("choice", says("distance-forecast", **outlook.words))]
    if outlook.without:
        without = listing(area(one) for one in outlook.without)
        told.append(Uncertainty("hidden", says("distance-no-forecast", without=without)))
    return tuple(told)


def _other_way(esco: Esco, stops: Sequence[int], p: Parameters, *, small: bool) -> Uncertainty:
    """How much is there with the other weights, and where the way leads if one in small steps was to be told."""
    other = (stops[0], *(step.to for step in easiest_way(esco.other, stops[0], stops[-1], most=p["most_steps"])))
    covered = covered_from(esco.other, stops[0])[stops[-1]]
    over = listing(coded(OCCUPATIONS, esco.occupations[at]) for at in other[1:-1])
    same = "untold" if not small else "yes" if other == tuple(stops) else "direct" if len(other) == 2 else "no"
    return Uncertainty("choice", says("distance-other-way", rarity=text(p["rarity"]), same=text(same), over=over,
                                      covered=share(float(covered))))


def _orders(
    esco: Esco, origin: int, allowed: NDArray[np.bool_], covered: Array, alike: Array, first: int, p: Parameters,
) -> tuple[Uncertainty, ...]:
    """How the order of the nearest moves with the weights."""
    against = np.where(allowed, np.nan_to_num(covered_from(esco.other, origin)), 0.0)
    own = np.where(allowed, np.nan_to_num(covered), 0.0)
    correlation, kept = agreement(own, against, first)
    _, as_alike = agreement(own, np.where(allowed, np.nan_to_num(alike), 0.0), first)
    return (
        Uncertainty("choice", says("distance-weights", correlation=plain_number(correlation), kept=count(kept),
                                   first=count(first), rarity=text(p["rarity"]))),
        Uncertainty("choice", says("distance-both-ways", kept=count(as_alike), first=count(first))),
    )


def _described(esco: Esco, origin: int) -> tuple[Uncertainty, ...]:
    """What ESCO does not say, and how old it is."""
    many = np.diff(esco.listed.level.indptr)
    return (
        Uncertainty("hidden", says("distance-listed", low=count(int(many.min())), high=count(int(many.max())),
                                   own=count(int(many[origin])), unlisted=count(esco.unlisted))),
        Uncertainty("age", says("distance-age", version=text(VERSION), year=year_value(PUBLISHED),
                                in_italian=text("yes" if "it" in esco.languages else "no"))),
    )


CANNOT_TELL = (
    says("distance-cannot-hard"), says("distance-cannot-person"), says("distance-cannot-hires"),
    says("distance-cannot-area"),
)


def _onward(p: Parameters) -> tuple[Onward, ...]:
    """What to ask next, about the area in which the worker lives where it is known."""
    where = {"region": p["growing_in"]} if p["growing_in"] else {}
    return (
        Onward("skills.needs", says("onward-distance-needs"), where),
        Onward("skills.training", says("onward-distance-training"), where),
    )
