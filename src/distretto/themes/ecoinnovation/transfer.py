"""Which practice would transfer here, and would this one?

The answer is never a yes. It says what is alike, what is not, and what nobody knows yet.
"""

from __future__ import annotations

from collections.abc import Mapping

from distretto.evidence.records import Entry, entries
from distretto.themes import recorded
from distretto.themes.analysis import Method, Uses, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.ecoinnovation import contexts
from distretto.themes.ecoinnovation.one_practice import about_one
from distretto.themes.ecoinnovation.practices import about_all
from distretto.themes.finding import Answer
from distretto.themes.parameters import Parameter, Parameters, choice, number, region
from distretto.themes.values import listing, text

SAID = ("context_conditions", "resources", "transferability", "difficulties")
LEAST_LIKE, NEAREST = 60, 3


@analysis(
    id="ecoinnovation.transfer",
    version=6,
    needs={
        "practices": recorded.records(
            "practices", "preconditions.condition", "preconditions.weight", "outcome", *SAID),
        "transfers": recorded.records("transfers", "practice", "result"),
        **contexts.NEEDS,
    },
    uses={"strengths": Uses("specialisation.profile", lambda p: {"region": p["region"]}, optional=True)},
    methods=(
        Method("structural_likeness", "d = Σ w (z_k − z'_k)² / Σ w", "Gower (1971)"),
        Method("transferability", "alike, not alike, unknown", "Own"),
    ),
    parameters=(
        region(),
        Parameter("practice", "text", optional=True),
        Parameter("origin", "area", optional=True),
        number("alike_within", 0.5, low=0.1, high=2.0, step=0.1, probe=(0.25, 0.75, 1.0)),
        choice("practices", "every", ("every", "ecoinnovation")),
    ),
)
def transfer(data: Data, p: Parameters) -> Answer:
    """One practice beside the area asked about, or all of them by how alike their places of origin are."""
    every = entries(data["practices"])
    if not p["practice"]:
        return about_all(data, p, every)
    return about_one(data, p, chosen_practice(every, p["practice"]), _transfers(data, p["practice"]))


def chosen_practice(every: tuple[Entry, ...], given: str) -> Entry:
    """The practice of that key; raises CannotAnswer with the nearest keys."""
    found: Mapping[str, Entry] = {entry.key: entry for entry in every}
    wanted = given.strip().casefold()
    if wanted in found:
        return found[wanted]
    from rapidfuzz import process

    near = process.extract(wanted, list(found), limit=NEAREST, score_cutoff=LEAST_LIKE)
    raise CannotAnswer(
        "cannot-no-practice", f"There is no practice {given!r}.", given=text(given),
        nearest=listing(text(key) for key, _, _ in near),
    )


def _transfers(data: Data, practice: str) -> tuple[Entry, ...]:
    return tuple(e for e in entries(data["transfers"]) if practice.strip().casefold() in e.codes("practice"))
