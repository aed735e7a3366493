"""Suggesting: choosing fields, proposing other values beside today's, and what became of a suggestion."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from distretto.catalogue import document, typed
from distretto.catalogue.addresses import record_address
from distretto.catalogue.differences import differences
from distretto.catalogue.document import Fault
from distretto.catalogue.domain.queries import related
from distretto.catalogue.domain.suggesting import LEAST_REASON, SOURCE, suggestable
from distretto.catalogue.kinds import fields_of, sections_of
from distretto.catalogue.models import Record, Suggestion, SuggestionAnswer
from distretto.catalogue.rights import can_answer, can_edit
from distretto.catalogue.wording import code_label, field_label, section_name
from distretto.people.roles import is_administrator
from distretto.rendering.differing import Mark
from distretto.rendering.text import lower_first, t
from distretto.rendering.time_zones import Zones, zones_by_name
from distretto.web.pages.catalogue import form
from distretto.web.pages.catalogue.record import day_words
from distretto.web.pages.catalogue.values import Reading, Shown, keys_in, shown

FIELDS, BASE, NOTE, CREDITED = "_fields", "_version", "_note", "_credited"
"""What goes along with the proposed values, by the names under which the form sends it."""
Typed = Mapping[str, Any]


@dataclass(frozen=True)
class Choice:
    """A field for which something can be suggested, with what stands there today; None where nothing does."""

    name: str
    label: str
    today: Shown | None


@dataclass(frozen=True)
class Choices:
    """Fields that stand together."""

    heading: str
    fields: tuple[Choice, ...]


@dataclass(frozen=True)
class ChoosingPage:
    """The fields from which one chooses: first what is missing, then section by section what is there."""

    record: Record
    written: str
    language_name: str
    missing: tuple[Choice, ...]
    parts: tuple[Choices, ...]
    asked: bool


@dataclass(frozen=True)
class Proposal:
    """One chosen field: what stands there today, and the field in which another value is proposed."""

    today: Shown | None
    input: form.Input


@dataclass(frozen=True)
class SuggestingPage:
    """The form with what is typed in it. `zones` and `written` as the form's parts ask for them."""

    record: Record
    written: str
    language_name: str
    proposals: tuple[Proposal, ...]
    source: tuple[form.Input, ...]
    note: str
    credited: bool
    base: str
    mends: tuple[form.Mend, ...]
    moved: bool
    refused: str
    came_back: bool
    zones: Zones
    others: str


@dataclass(frozen=True)
class Proposed:
    """A field of a suggestion against what stands there today. moved : that is not what stood there then."""

    name: str
    label: str
    pieces: tuple[tuple[Mark, str], ...]
    removed: bool
    moved: bool
    ticked: bool


@dataclass(frozen=True)
class SuggestionPage:
    """A suggestion, for whoever made it and for those who decide on it."""

    record: Record
    suggestion: Suggestion
    said: str
    became: str
    reason: str
    fields: tuple[Proposed, ...]
    source: str
    source_address: str
    decides: bool
    edits: bool
    hers: bool
    answered: bool
    least: int
    typed_reason: str
    refused: str


def choosing_page(record: Record, language: str, user: Any, *, asked: bool = False) -> ChoosingPage:
    """The first page. asked : it was sent without a choice."""
    allowed, content = suggestable(record.kind), record.content
    reading = _reading(record, language, user)

    def choice(name: str) -> Choice:
        return Choice(name, field_label(record.kind, name, language), _today(record, name, reading))

    missing = [name for name in document.completeness(record.kind, content).missing if name in allowed]
    others = [name for name in allowed if content.get(name) is None and name not in missing]
    parts = (
        (section.name, tuple(choice(one.name) for one in section.fields if one.name in allowed and one.name in content))
        for section in sections_of(record.kind)
    )
    return ChoosingPage(
        record=record,
        written=record.language,
        language_name=_language_name(record, language),
        missing=tuple(choice(name) for name in (*missing, *others)),
        parts=tuple(Choices(section_name(record.kind, name, language), fields) for name, fields in parts if fields),
        asked=asked,
    )


def chosen_fields(kind: str, names: Iterable[str]) -> tuple[str, ...]:
    """Those of the names for which something can be suggested, in the order of the declaration."""
    wanted = set(names)
    return tuple(name for name in suggestable(kind) if name in wanted)


def typed_proposal(record: Record, post: QueryDict) -> dict[str, Any]:
    """What was typed, as it was sent, of the chosen fields, the source, and what goes along."""
    sent = form.typed_of(record.kind, post)
    names = chosen_fields(record.kind, post.getlist(FIELDS))
    return {
        **{name: sent[name] for name in (*names, "sources") if name in sent},
        FIELDS: list(names), BASE: post.get(BASE, ""), NOTE: post.get(NOTE, "")[:4_000], CREDITED: CREDITED in post,
    }  # fmt: skip


def proposed_values(record: Record, values: Typed, language: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The values that are meant by what is typed, None for *this should go*, and the source."""
    content = document.cleaned(record.kind, typed.read(record.kind, values, language))
    lines = content.get("sources") or [{}]
    source = {name: lines[0][name] for name in SOURCE if name in lines[0]}
    return {name: content.get(name) for name in values.get(FIELDS, ())}, source


def untouched(record: Record, names: Sequence[str], language: str) -> dict[str, Any]:
    """What the form of the chosen fields begins with: today's values."""
    today = {name: record.content[name] for name in names if name in record.content}
    return {**typed.write(record.kind, today, language), FIELDS: list(names), BASE: str(record.version)}


def suggesting_page(
    record: Record, values: Typed, language: str, user: Any, *, faults: Sequence[Fault] = (), add: str = "",
    moved: bool = False, refused: str = "", came_back: bool = False,
) -> SuggestingPage:  # fmt: skip
    """The second page with what stands in it."""
    fields = fields_of(record.kind)
    names = values.get(FIELDS, ())
    today, reading = _reading(record, language, user), form.reading_of(record.kind, language, user.time_zone, faults)
    line = (values.get("sources") or [{}])[0]
    columns = [column for column in fields["sources"].columns if column.name in SOURCE]
    chosen = "&".join(f"field={name}" for name in names)
    return SuggestingPage(
        record=record,
        written=record.language,
        language_name=_language_name(record, language),
        proposals=tuple(
            Proposal(
                _today(record, name, today), form.input_of(fields[name], name, values.get(name), reading, add)
            ) for name in names
        ),
        source=tuple(
            form.input_of(column, f"sources.0.{column.name}", line.get(column.name), reading) for column in columns
        ),
        note=str(values.get(NOTE, "")),
        credited=bool(values.get(CREDITED)),
        base=str(record.version) if moved else str(values.get(BASE, "")),
        mends=form.to_mend(record.kind, faults, language),
        moved=moved,
        refused=refused,
        came_back=came_back,
        zones=zones_by_name(language) if any(fields[name].takes == "moment" for name in names) else (),
        others=f"{record_address(language, record.key, 'suggest/')}?{chosen}&choose=1",
    )  # fmt: skip


def suggestion_page(
    suggestion: Suggestion, language: str, user: Any, *, ticked: Sequence[str] | None = None, reason: str = "",
    refused: str = "",
) -> SuggestionPage:  # fmt: skip
    """A suggestion as it stands against today's record. ticked, reason, refused : what was sent and not done."""
    record = suggestion.record
    answer = SuggestionAnswer.objects.filter(suggestion=suggestion).first()
    source = suggestion.source
    year = f", {source['year']}" if source.get("year") else ""
    return SuggestionPage(
        record=record,
        suggestion=suggestion,
        said=t(
            "suggestion-by", language, name=suggestion.by_name, day=day_words(suggestion.made_at, language),
            version=suggestion.version,
        ),
        became=_became(suggestion, answer, language),
        reason=answer.reason if answer else "",
        fields=tuple(_proposed(suggestion, answer, ticked, language)),
        source=f"{source['title']}, {source['publisher']}{year}",
        source_address=source.get("address", ""),
        decides=answer is None and can_answer(user, suggestion),
        edits=can_edit(user, record),
        hers=suggestion.by_id == user.pk and not is_administrator(user),
        answered=answer is not None,
        least=LEAST_REASON,
        typed_reason=reason,
        refused=refused,
    )  # fmt: skip


def labels_of(suggestion: Suggestion, language: str, names: Iterable[str] | None = None) -> str:
    """The labels of a suggestion's fields, or of some of them."""
    kind = suggestion.record.kind
    return ", ".join(field_label(kind, name, language) for name in (suggestion.values if names is None else names))


def _became(suggestion: Suggestion, answer: SuggestionAnswer | None, language: str) -> str:
    if answer is None:
        return t("suggestion-open", language)
    return t(
        f"suggestion-{answer.verdict}", language, name=answer.by_name, day=day_words(answer.given_at, language),
        fields=labels_of(suggestion, language, answer.taken),
    )  # fmt: skip


def _proposed(
    suggestion: Suggestion, answer: SuggestionAnswer | None, ticked: Sequence[str] | None, language: str
) -> Iterable[Proposed]:
    """Each field against what stands there today; of a decided one against what stood there then."""
    record, kind = suggestion.record, suggestion.record.kind
    against = suggestion.before if answer else {n: record.content[n] for n in suggestion.values if n in record.content}
    differs = {one.name: one.pieces for one in differences(kind, against, suggestion.values, language)}
    for name, value in suggestion.values.items():
        moved = answer is None and record.content.get(name) != suggestion.before.get(name)
        yield Proposed(
            name, field_label(kind, name, language), differs.get(name, ()), value is None, moved,
            (name in answer.taken) if answer else (not moved if ticked is None else name in ticked),
        )  # fmt: skip


def _reading(record: Record, language: str, user: Any) -> Reading:
    there = related.in_languages(keys_in(record.kind, record.content), language)
    return Reading(language, user.time_zone, there)


def _today(record: Record, name: str, reading: Reading) -> Shown | None:
    value = record.content.get(name)
    return None if value is None else shown(record.kind, fields_of(record.kind)[name], value, (), reading)


def _language_name(record: Record, language: str) -> str:
    if record.language == language:
        return ""
    name = code_label("languages", record.language, language)
    return name if language == "en" else lower_first(name)
