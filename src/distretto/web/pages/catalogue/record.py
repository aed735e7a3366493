"""A record's page: what it is in a sentence, how far it can be relied upon, its facts with their sources, and what it
hangs together with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from babel.dates import format_date

from distretto.catalogue import document, wording
from distretto.catalogue.addresses import code_address, record_address
from distretto.catalogue.codes import code_list
from distretto.catalogue.domain.following import follows
from distretto.catalogue.domain.queries import related
from distretto.catalogue.domain.reviewing import publishes_opinions
from distretto.catalogue.kinds import fields_of, private_fields, sections_of
from distretto.catalogue.models import Opinion, Record
from distretto.catalogue.rights import can_confirm, can_edit, seen_content
from distretto.catalogue.wording import code_label, field_label, kind_name
from distretto.rendering.text import LOCALES, lower_first, t
from distretto.web.pages.catalogue import items
from distretto.web.pages.catalogue.assessed import Shown as Matrix
from distretto.web.pages.catalogue.assessed import shown_matrix
from distretto.web.pages.catalogue.checks import Checked, checks_of
from distretto.web.pages.catalogue.doubted import Mark, mark_at, marks_of
from distretto.web.pages.catalogue.findings import finding_link
from distretto.web.pages.catalogue.hidden import readable, report_address
from distretto.web.pages.catalogue.spoken import Spoken, spoken_in
from distretto.web.pages.catalogue.values import Linked, Reading, Shown, coded, keys_in, shown

APART = frozenset({
    "title", "original_title", "summary", "regions", "sources", "as_of", "links", "languages", "licence", "relations",
    "findings",
})  # fmt: skip
"""Fields that have a place of their own on the page."""
AFTER = ("where", "who")
"""Sections that stand behind those of the kind."""
MISSING_NAMED = 5


@dataclass(frozen=True)
class Part:
    """A section with the fields that the record has; `after` what the kind is about and is checked for."""

    name: str
    heading: str
    fields: tuple[Shown, ...]
    after: bool


@dataclass(frozen=True)
class Source:
    """One source: its words, its address, how it was read, and the fields that it supports."""

    number: int
    title: str
    published: str
    address: str
    seen: str
    supports: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Relation:
    """Other records under one relation."""

    words: str
    records: tuple[tuple[str, str, str, str], ...]


@dataclass(frozen=True)
class Judged:
    """A reasoned opinion: whose step, by whom, when, the reason, and in which language."""

    step: str
    author: str
    day: str
    reason: str
    spoken: Spoken
    report: str
    mark: str


@dataclass(frozen=True)
class Earlier:
    """A public version of the record."""

    number: int
    day: str
    address: str
    present: bool


@dataclass(frozen=True)
class RecordPage:
    """Everything that the template shows."""

    record: Record
    kind: str
    kind_address: str
    title: str
    original_title: str
    summary: str
    written: str
    elsewhere: str
    outdated: str
    state: items.State
    summary_marks: tuple[int, ...]
    regions_marks: tuple[int, ...]
    opinions: tuple[Judged, ...]
    period: str
    regions: tuple[Linked, ...]
    parts: tuple[Part, ...]
    checks: tuple[Checked, ...]
    matrix: Matrix | None
    relations: tuple[Relation, ...]
    sources: tuple[Source, ...]
    links: tuple[Linked, ...]
    files: tuple[Linked, ...]
    findings: tuple[Linked, ...]
    missing: str
    licence: str
    languages: tuple[str, ...]
    versions: tuple[Earlier, ...]
    old_version: str
    confirmed: str
    translations: tuple[Linked, ...]
    citation: str
    address: str
    organisation: str
    can_edit: bool
    can_confirm: bool
    private: frozenset[str]
    shows_private: bool
    followed: bool
    marks: tuple[Mark, ...]


def record_page(record: Record, language: str, user: Any, host: str, number: int | None = None) -> RecordPage:
    """The page of a published record. number : of an earlier public version; raises LookupError for none of its."""
    versions = related.versions_of(record)
    version = _version(versions, number)
    content = seen_content(user, record, related.content_of(record, version))
    reading = Reading(
        language, _zone(user), related.in_languages(keys_in(record.kind, content), language),
    )  # fmt: skip
    marks = marks_in(content)
    private = frozenset(field.name for field in private_fields(record.kind))
    regions = fields_of(record.kind)["regions"]
    return RecordPage(
        record=record,
        kind=kind_name(record.kind, language),
        kind_address=code_address(language, "kind", record.kind),
        title=content.get("title", record.title),
        original_title=content.get("original_title", ""),
        summary=content.get("summary", ""),
        written=record.language,
        elsewhere=items.written_elsewhere(record, language),
        outdated=_outdated(record, language),
        state=items.state_of(record, language),
        summary_marks=marks.get("summary", ()),
        regions_marks=marks.get("regions", ()),
        opinions=tuple(_opinions(record, language, user)),
        period=items.period(record, language),
        regions=tuple(coded(record.kind, regions, code, language) for code in content.get("regions", ())),
        parts=tuple(parts_of(record.kind, content, marks, reading)),
        checks=checks_of(record.kind, content, reading),
        matrix=shown_matrix(content, language, record.key) if record.kind == "assessment" else None,
        relations=tuple(_relations(record, language)),
        sources=tuple(sources_of(record.kind, content, language)),
        links=tuple(Linked(line["title"], line["address"], True) for line in content.get("links", ())),
        files=tuple(
            Linked(one.title, record_address(language, record.key, f"files/{one.pk}/"))
            for one in record.attachments.all()
        ),
        findings=tuple(finding_link(one, language) for one in content.get("findings", ())),
        missing=wording.say_completeness(
            record.kind, document.completeness(record.kind, content), language, MISSING_NAMED
        ),
        licence=code_label("licences", content["licence"], language) if content.get("licence") else "",
        languages=tuple(code_label("languages", code, language) for code in content.get("languages", ())),
        versions=tuple(_earlier(one, version, record, language) for one in versions),
        old_version=_replaced(versions, version, language),
        confirmed=_confirmed(record, language) if version is versions[0] else "",
        translations=tuple(_translations(record, language)),
        citation=_citation(record, content, versions[0], language, host),
        address=record_address(language, record.key),
        organisation=record.organisation.name if record.organisation else "",
        can_edit=can_edit(user, record),
        can_confirm=can_confirm(user, record),
        private=private,
        shows_private=bool(private) and can_edit(user, record.original or record),
        followed=follows(user, "record", record.key),
        marks=marks_of(record, user, language),
    )


def _version(versions: Sequence[related.Version], number: int | None) -> related.Version:
    if number is None:
        return versions[0]
    found = next((version for version in versions if version.number == number), None)
    if found is None:
        raise LookupError(number)
    return found


def _replaced(versions: Sequence[related.Version], shown: related.Version, language: str) -> str:
    """That another version than the present one is shown, and since when there is the next; else empty."""
    newer = [version for version in versions if version.number > shown.number]
    if not newer:
        return ""
    return t(
        "catalogue-version-band", language, n=shown.number, newer=newer[-1].number,
        day=day_words(newer[-1].published_at, language), present=versions[0].number,
    )  # fmt: skip


def _confirmed(record: Record, language: str) -> str:
    """For which organisation and when a record was confirmed; empty where it was not, or it was not noted."""
    found = related.confirmation_of(record) if record.confirmation == "confirmed" else None
    if found is None or not found.organisation:
        return ""
    return t(
        "catalogue-confirmed-by", language, organisation=found.organisation, day=day_words(found.at, language)
    )


def _zone(user: Any) -> str:
    """The reader's own time zone, where she has said which."""
    zone = getattr(user, "time_zone", "")
    return "" if zone == "UTC" else zone


def marks_in(content: Mapping[str, Any]) -> dict[str, tuple[int, ...]]:
    """The numbers of the sources that support each field."""
    found: dict[str, tuple[int, ...]] = {}
    for number, line in enumerate(content.get("sources", ()), 1):
        for name in line.get("supports", ()):
            found[name] = (*found.get(name, ()), number)
    return found


def _outdated(record: Record, language: str) -> str:
    if not related.is_outdated(record) or record.original is None:
        return ""
    return t("catalogue-outdated", language, written=_language_name(record.original.language, language))


def _language_name(code: str, language: str) -> str:
    name = code_label("languages", code, language)
    return name if language == "en" else lower_first(name)


def _opinions(record: Record, language: str, user: Any) -> Iterable[Judged]:
    opinions = related.opinions_on(record) if publishes_opinions(record.kind) else ()
    return (_judged(one, language, user) for one in opinions)


def _judged(opinion: Opinion, language: str, user: Any) -> Judged:
    return Judged(
        step=wording.step_name(opinion.step, language),
        author=opinion.author.shown_name if opinion.author else t("catalogue-somebody", language),
        day=day_words(opinion.given_at, language),
        reason=readable(opinion, user, language),
        spoken=spoken_in(opinion, language),
        report=report_address(opinion.record, opinion, language),
        mark=mark_at(opinion, language),
    )


def day_words(moment: Any, language: str) -> str:
    """The day of a moment."""
    return str(format_date(moment, "d MMMM y", locale=LOCALES[language]))


def parts_of(
    kind: str, content: Mapping[str, Any], marks: Mapping[str, tuple[int, ...]], reading: Reading
) -> Iterable[Part]:
    """The sections that have something: what the kind is about first, then where and who."""
    for section in sorted(sections_of(kind), key=lambda section: section.name in AFTER):
        fields = tuple(
            shown(kind, field, content[field.name], marks.get(field.name, ()), reading)
            for field in section.fields
            if not _apart(kind, field.name) and content.get(field.name) is not None
        )
        if fields:
            heading = wording.section_name(kind, section.name, reading.language)
            yield Part(section.name, heading, fields, section.name in AFTER)


def _apart(kind: str, name: str) -> bool:
    """Whether a field is shown elsewhere on the page; a strategy's criteria are among the checks, an
    assessment's scores in its matrix."""
    return name in APART or (kind, name) in (("strategy", "criteria"), ("assessment", "scores"))


def sources_of(kind: str, content: Mapping[str, Any], language: str) -> Iterable[Source]:
    """Its sources, each with its number and the fields that it supports."""
    for number, line in enumerate(content.get("sources", ()), 1):
        year = f", {line['year']}" if line.get("year") else ""
        yield Source(
            number=number,
            title=line["title"],
            published=f"{line['publisher']}{year}",
            address=line.get("address", ""),
            seen=code_label("sources_seen", line["seen"], language) if line.get("seen") else "",
            supports=tuple((name, field_label(kind, name, language)) for name in line.get("supports", ())),
        )


def _relations(record: Record, language: str) -> Iterable[Relation]:
    grouped: dict[str, list[tuple[str, str, str, str]]] = {}
    for one in related.related_to(record, language):
        if one.record is None:
            continue
        words = relation_words(one, record.kind, language)
        grouped.setdefault(words, []).append(
            (one.record.title, record_address(language, one.key), kind_name(one.record.kind, language),
             one.record.language)
        )  # fmt: skip
    return (Relation(words, tuple(records)) for words, records in grouped.items())


def relation_words(one: related.Related, kind: str, language: str) -> str:
    """A relation in words, from the side of the record that is shown."""
    codes = code_list("relations")
    if one.relation in codes:
        found = codes.get(one.relation)
        return found.extra[f"inverse_{language}"] if one.inverse else found.label(language)
    if one.inverse:
        return t(f"relation-inverse-{one.relation}", language)
    return field_label(kind, one.relation, language)


def _earlier(one: related.Version, at: related.Version, record: Record, language: str) -> Earlier:
    address = record_address(language, record.key)
    present = one.revision_id == record.live_revision_id
    return Earlier(
        one.number, day_words(one.published_at, language),
        "" if one is at else address if present else f"{address}?version={one.number}", present,
    )  # fmt: skip


def _translations(record: Record, language: str) -> Iterable[Linked]:
    for other in related.translations_of(record):
        name = code_label("languages", other.language, language)
        yield Linked(f"{name}: {other.title}", record_address(other.language, record.key))


def _citation(
    record: Record, content: Mapping[str, Any], version: related.Version, language: str, host: str
) -> str:
    return t(
        "catalogue-citation",
        language,
        title=content.get("title", record.title),
        kind=lower_first(kind_name(record.kind, language)),
        version=version.number,
        day=day_words(version.published_at, language),
        address=host + record_address(language, record.key),
    )
