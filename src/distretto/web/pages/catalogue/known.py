"""What the platform knows already, beside a lens of an assessment: findings to cite, and records to read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from distretto.catalogue.addresses import record_address, search_address
from distretto.catalogue.domain.queries.assessments import KINDS, bearing_on
from distretto.catalogue.domain.queries.search import Search
from distretto.catalogue.models import Record
from distretto.catalogue.wording import kind_name, write_value
from distretto.rendering.reading import question_of
from distretto.rendering.text import t
from distretto.themes.analysis import Analysis, analyses
from distretto.themes.finding import Finding
from distretto.web import addresses
from distretto.web.pages.area import answer_or_why_not
from distretto.web.pages.catalogue import items
from distretto.web.pages.finding import first_sentence

QUESTIONS: Mapping[str, tuple[str, ...]] = {
    "past": ("innovation.policy_mix", "specialisation.growth", "financing.efficiency"),
    "present": ("specialisation.profile", "innovation.peers", "financing.systems", "ecoinnovation.inventory"),
    "visions": ("innovation.strategy", "specialisation.priorities", "specialisation.frontier"),
    "parallel": ("innovation.peers", "ecoinnovation.transfer"),
}
"""The questions that bear on each lens; those that no analysis answers yet are passed over."""
LONGEST = 220


@dataclass(frozen=True)
class KnownFinding:
    """A finding about the region: its question, its first sentence, its page; `cite` is what is kept as evidence."""

    question: str
    sentence: str
    address: str
    cite: str


@dataclass(frozen=True)
class KnownRecord:
    """A record with what it says of the lens."""

    title: str
    written: str
    where: str
    address: str
    says: str


@dataclass(frozen=True)
class KnownKind:
    """Records of one kind, and the search for all of them."""

    heading: str
    records: tuple[KnownRecord, ...]
    address: str


@dataclass(frozen=True)
class Known:
    """What is known under a lens."""

    findings: tuple[KnownFinding, ...]
    kinds: tuple[KnownKind, ...]


def known_under(lens: str, regions: Sequence[str], themes: Sequence[str], language: str) -> Known:
    """The answered questions about the regions, and the records that bear on the lens."""
    area = "+".join(regions)
    there = {analysis.id: analysis for analysis in analyses()}
    asked = [there[name] for name in QUESTIONS[lens] if name in there and _suits(there[name], themes)]
    found = (_finding(analysis.id, area, language) for analysis in asked)
    return Known(
        tuple(one for one in found if one),
        tuple(_kind(lens, kind, regions, themes, language) for kind in KINDS[lens]),
    )


def _suits(analysis: Analysis, themes: Sequence[str]) -> bool:
    """Whether it is of an assessed theme; what specialisation and innovation tell bears on every theme."""
    theme = analysis.id.split(".")[0]
    return theme in ("specialisation", "innovation") or theme in themes


def _finding(name: str, area: str, language: str) -> KnownFinding | None:
    given = {"region": area}
    try:
        found = answer_or_why_not(name, given)
    except ValueError:
        return None
    if not isinstance(found, Finding):
        return None
    cite = addresses.finding_address(language, name, given)
    return KnownFinding(question_of(name, given, language), first_sentence(found, language), cite, cite)


def _kind(lens: str, kind: str, regions: Sequence[str], themes: Sequence[str], language: str) -> KnownKind:
    chosen = {"kind": (kind,), **({"themes": tuple(themes)} if lens == "parallel" else {"regions": tuple(regions)})}
    records = tuple(
        KnownRecord(
            one.title, one.language, items.where(one, language), record_address(language, one.key),
            _says(one, language),
        )
        for one in bearing_on(lens, kind, regions, themes, language)
    )  # fmt: skip
    return KnownKind(kind_name(kind, language, 2), records, search_address(language, Search(chosen=chosen)))


def _says(record: Record, language: str) -> str:
    """What a record says of the past, the future or its outcome, in short."""
    content = record.content
    if record.kind == "strategy" and content.get("priorities"):
        named = "; ".join(line["priority"] for line in content["priorities"])
        return _short(t("assessing-priorities", language, named=named))
    if record.kind in ("policy", "programme", "pilot"):
        told = content.get("evaluation_result") or content.get("evaluation")
        if told:
            return _short(t("assessing-evaluated", language, told=told))
        return "" if content.get("evaluated") == "yes" else t("assessing-not-evaluated", language)
    if record.kind == "practice" and content.get("outcome"):
        return write_value("practice", "outcome", content["outcome"], language)
    return ""


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
