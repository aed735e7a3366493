"""What came of a file of one's own, in sentences: how many figures, what was hidden, what was left out."""

from __future__ import annotations

from dataclasses import dataclass

from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.evidence.classifications.directory import directory
from distretto.evidence.classifications.nace import SECTION_OF
from distretto.evidence.dataset import span_of
from distretto.evidence.own.incoming import Result
from distretto.evidence.own.mapping import ROLES
from distretto.rendering.text import t, write_share

NAMED = 40
"""So many regions are named."""


@dataclass(frozen=True)
class ResultPage:
    """What there is to keep, in sentences."""

    sentence: str
    hidden: tuple[str, ...]
    notes: tuple[str, ...]
    regions: str


def result_page(result: Result, language: str) -> ResultPage:
    """What there is to keep, in sentences."""
    notes = [t("load-left-out", language, what=_what(what, language), n=n) for what, n in result.left_out.items()]
    if not result.measured:
        notes.insert(0, t("load-not-measured", language))
    if result.divisions:
        notes.insert(0, t("load-divisions", language, n=result.divisions, all=len(SECTION_OF)))
    if result.mixed:
        notes.append(t("load-mixed", language, codes=", ".join(result.mixed)))
    hidden = []
    for one in result.by_year:
        if not one.few + one.dominated + one.others:
            hidden.append(t("load-hidden-none", language, year=str(one.year)))
            continue
        share = write_share(float("nan") if one.share is None else one.share, language)
        hidden.append(t(
            "load-hidden", language, year=str(one.year), few=one.few, dominated=one.dominated, others=one.others,
            share=share, measure=t(f"load-role-{one.measure}", language),
        ))
        if one.exposed:
            hidden.append(t("load-exposed", language, year=str(one.year), n=one.exposed))
    return ResultPage(
        t("load-result", language, rows=result.rows, figures=result.figures, hidden=result.hidden,
          missing=result.missing, years=span_of(result.years)),
        tuple(hidden), tuple(notes), _regions(result.regions, language),
    )  # fmt: skip


def _regions(codes: tuple[str, ...], language: str) -> str:
    """The regions with their names, or the codes alone of very many."""
    if len(codes) > NAMED:
        return ", ".join(codes)
    return ", ".join(f"{area_name(parse_area(one), language)} ({one})" if one in directory() else one for one in codes)


def _what(what: str, language: str) -> str:
    """What was left out, its role in words: `industry C99` as *Industry C99*."""
    role, _, value = what.partition(" ")
    said = t(f"load-role-{role}", language) if role in ROLES else role
    if value == "unknown":
        return t("own-coming-unknown", language, role=said)
    return f"{said}: {value or t('own-coming-empty', language)}"
