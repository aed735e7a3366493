"""Who asks for money: a cluster by its public record, or somebody described by a few words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from distretto.evidence.records import Entry
from distretto.themes import recorded
from distretto.themes.answers import CannotAnswer
from distretto.themes.parameters import Parameters
from distretto.themes.values import listing, text

LEAST_LIKE, NEAREST = 60, 3


@dataclass(frozen=True)
class Applicant:
    """What is known of one who asks; None where nothing is.

    places : codes of regions and countries. kinds : of beneficiaries. sectors : codes of NACE.
    """

    entry: Entry | None
    places: frozenset[str]
    kinds: frozenset[str]
    sectors: frozenset[str] | None
    partners: float | None
    countries: float | None


def applicant_of(clusters: Sequence[Entry], p: Parameters) -> Applicant:
    """The applicant that the parameters name or describe; raises CannotAnswer where no cluster has that name.

    What is typed goes before what the record says: one may ask for a cluster as it is to be.
    """
    entry = _cluster(clusters, p["cluster"]) if p["cluster"] else None
    chosen = p.industries("applicant_sectors")
    recorded_sectors = entry.codes("sectors") if entry else ()
    sectors = frozenset(code for code, _ in chosen.shares) if chosen else frozenset(recorded_sectors)
    return Applicant(
        entry=entry,
        places=frozenset(recorded.places(entry) if entry else p.area().members) or frozenset(p.area().members),
        kinds=frozenset({p["applicant"]}),
        sectors=sectors or None,
        partners=p["partners"],
        countries=p["countries"],
    )


def _cluster(clusters: Sequence[Entry], given: str) -> Entry:
    known: Mapping[str, Entry] = {entry.key: entry for entry in clusters}
    wanted = given.strip().casefold()
    if wanted in known:
        return known[wanted]
    from rapidfuzz import process

    near = process.extract(wanted, list(known), limit=NEAREST, score_cutoff=LEAST_LIKE)
    raise CannotAnswer(
        "cannot-no-cluster", f"There is no cluster {given!r}.", given=text(given),
        nearest=listing(text(key) for key, _, _ in near),
    )
