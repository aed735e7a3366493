"""What an assessment is made from: the earlier ones of the same regions, and the records that bear on each lens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from distretto.catalogue.domain.queries.related import in_languages
from distretto.catalogue.domain.queries.search import Search, search
from distretto.catalogue.models import Record, RecordCode
from distretto.evidence.classifications.named_areas import NAMED_AREAS

KINDS: Mapping[str, tuple[str, ...]] = {
    "past": ("policy", "programme", "pilot"),
    "present": ("cluster",),
    "visions": ("strategy",),
    "parallel": ("practice",),
}
"""The kinds of record that bear on each lens."""
SHOWN = 4
"""So many of a kind are shown; the search has the rest."""


def earlier_assessments(regions: Sequence[str], but: str = "") -> tuple[Record, ...]:
    """The published assessments of one of these regions, the newest first."""
    found = (
        Record.objects.filter(kind="assessment", live=True, original__isnull=True)
        .filter(pk__in=RecordCode.objects.filter(field="regions", code__in=list(regions)).values("record"))
        .exclude(key=but)
    )
    return tuple(sorted(found, key=lambda one: (one.content.get("assessed_on", ""), one.key), reverse=True))


def bearing_on(
    lens: str, kind: str, regions: Sequence[str], themes: Sequence[str], language: str
) -> tuple[Record, ...]:
    """Records of a kind for a lens: those of the regions and of the areas in which they lie, evaluated ones first; for
    the parallel contexts those of other areas, on the same themes."""
    if lens == "parallel":
        wanted = Search(chosen={"kind": (kind,), "themes": tuple(themes)}, order="completeness", size=SHOWN * 10)
        apart = [one for one in search(wanted, language).records if not _touches(one, regions)]
        return tuple(apart[:SHOWN])
    own = search(Search(chosen={"kind": (kind,), "regions": tuple(regions)}, size=SHOWN * 10), language).records
    found = [*own, *_of_larger(kind, regions, {one.key for one in own}, language)]
    return tuple(sorted(found, key=lambda one: not _evaluated(one))[:SHOWN])


def _touches(record: Record, regions: Sequence[str]) -> bool:
    return any(there.startswith(code) for there in record.content.get("regions", ()) for code in regions)


def _evaluated(record: Record) -> bool:
    return bool(
        record.content.get("evaluation_result") or record.content.get("evaluation")
        or record.content.get("evaluated") == "yes"
    )  # fmt: skip


def _of_larger(kind: str, regions: Sequence[str], but: set[str], language: str) -> list[Record]:
    around = {code[:length] for code in regions if code not in NAMED_AREAS for length in range(2, len(code))}
    coded = RecordCode.objects.filter(field="regions", code__in=around, record__kind=kind, record__live=True)
    keys = set(coded.values_list("record__key", flat=True)) - but
    return sorted(in_languages(keys, language).values(), key=lambda one: -one.completeness)
