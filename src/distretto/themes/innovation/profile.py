"""How strong is innovation here, dimension by dimension, and how sure is the rank?"""

from __future__ import annotations

from distretto.evidence.classifications.named_areas import NAMED_AREAS
from distretto.evidence.indicators import DeclaredIndicator
from distretto.themes.analysis import Method, Uses, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Conclusion, Finding, Onward, says
from distretto.themes.innovation.performance import INDICATORS
from distretto.themes.innovation.profile_answer import Profile, figures, how_sure, lead
from distretto.themes.innovation.profile_area import NEEDS, Placed, Subject, placed_in, regions_of, subject_of
from distretto.themes.innovation.profile_index import MEANS, SCALES, WEIGHTS, index_of
from distretto.themes.innovation.profile_tables import tables
from distretto.themes.parameters import Parameter, Parameters, choice, number, region
from distretto.themes.values import count
from distretto.themes.values import number as plain_number

BESIDE = ("eu", "own_country", "peers")


@analysis(
    id="innovation.profile",
    version=2,
    needs=NEEDS,
    uses={"peers": Uses("innovation.peers", lambda p: {"region": p["region"]}, optional=True)},
    methods=(Method("composite_indicators", "I_u = Σ_k ω_k x_uk", "OECD/JRC (2008)"),),
    parameters=(
        region(),
        choice("profile_beside", "eu", BESIDE),
        Parameter("profile_references", "area", optional=True),
        choice("profile_scale", "min_max", SCALES),
        choice("profile_weights", "dimensions", WEIGHTS),
        choice("profile_mean", "arithmetic", MEANS),
        number("profile_known", 0.3, low=0.1, high=0.9, step=0.1, probe=(0.2, 0.4, 0.5)),
        number("profile_draws", 500, low=100, high=2000, step=100),
        number("seed", 2021, low=0, high=2**31 - 1, step=1),
    ),
)
def profile(data: Data, p: Parameters) -> Answer:
    """The area in every innovation indicator, its dimensions and one index of them, each rank with its interval."""
    found = _found(data, p)
    here = {"region": p["region"]}
    best, worst = found.ends
    return Answer(
        conclusion=Conclusion("ends", [best, worst]),
        headline=plain_number(float(found.index.score[found.index.own])),
        says=lead(found, p),
        how_sure=how_sure(found, p),
        cannot_tell=(
            says("standing-cannot-why"), says("standing-cannot-survey"), says("standing-cannot-index"),
        ),
        tables=tables(found, p),
        figures=figures(found, p),
        onward=(
            Onward("innovation.peers", says("onward-standing-peers"), here),
            Onward("innovation.policy_mix", says("onward-standing-policies"),
                   {**here, **({"references": "+".join(found.ahead)} if found.ahead else {})}),
            Onward("specialisation.profile", says("onward-peers-profile"), here),
        ),
        facts={"indicators": count(len(found.placed)), "counted": count(len(found.index.chosen))},
        missing_share=1 - len(found.index.chosen) / len(INDICATORS),
    )


def _found(data: Data, p: Parameters) -> Profile:
    subject = subject_of(p)
    placed, seen, apart = placed_in(data, subject)
    chosen = [i for i in INDICATORS if i.id in placed and not _is_sparse(placed[i.id], len(seen), p)]
    peers, ahead = _peers(data.findings.get("peers"))
    groups = _groups(subject, seen, peers, p)
    beside = "chosen" if p["profile_references"] else p["profile_beside"]
    if beside not in groups:
        raise CannotAnswer("cannot-profile-peers", "Peers are found for one region of NUTS 2.")
    return Profile(
        subject, placed, seen, apart, index_of(placed, chosen, p), groups, beside, _left_out(subject, placed, chosen),
        peers, ahead,
    )


def _is_sparse(placed: Placed, regions: int, p: Parameters) -> bool:
    return len(placed.others) < float(p["profile_known"]) * regions


def _left_out(
    subject: Subject, placed: dict[str, Placed], chosen: list[DeclaredIndicator],
) -> tuple[tuple[DeclaredIndicator, str], ...]:
    """The indicators that would count and do not, with the reason."""
    lacking = "rate" if subject.composed else "unknown"
    return tuple((i, "sparse" if i.id in placed else lacking) for i in INDICATORS if i not in chosen)


def _peers(found: Finding | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The structural peers, nearest first, and those of them that do better; none where the area has no peers."""
    if found is None:
        return (), ()
    near = tuple(row["area"] for row in found.rows("peers"))
    return near, tuple(code for code in near if code in found.conclusion.value)


def _groups(subject: Subject, seen: frozenset[str], peers: tuple[str, ...], p: Parameters) -> dict[str, frozenset[str]]:
    """The groups of regions to be placed in, beside all of them."""
    countries = {code[:2] for code in subject.regions}
    chosen = p.area("profile_references").members if p["profile_references"] else ()
    groups = {
        "eu": regions_of(NAMED_AREAS["eu27"].members), "own_country": frozenset(c for c in seen if c[:2] in countries),
        "peers": frozenset(peers), "chosen": regions_of(chosen),
    }
    apart = {name: codes & seen - set(subject.regions) for name, codes in groups.items()}
    if chosen and not apart["chosen"]:
        raise CannotAnswer("cannot-profile-references", "No region of the references has a figure.")
    return {name: codes for name, codes in apart.items() if codes}
