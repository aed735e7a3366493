"""Translations: the texts side by side, and the grid of records by languages with the state of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from distretto.catalogue import wording
from distretto.catalogue.differences import Difference, differences
from distretto.catalogue.document import Fault
from distretto.catalogue.domain.queries import related
from distretto.catalogue.domain.queries.translations import STATES, Row, looked_after, states_of
from distretto.catalogue.domain.translating import first_texts, has_words
from distretto.catalogue.domain.translating import texts_of as translated_texts
from distretto.catalogue.kinds import fields_of, sections_of
from distretto.catalogue.models import Record, WorkingCopy
from distretto.rendering.text import lower_first, t
from distretto.web.pages.catalogue import form
from distretto.web.pages.catalogue.comments import comments_on

SHOWN = 50


@dataclass(frozen=True)
class Pair:
    """A text of the original and the field for its translation."""

    label: str
    original: str
    input: form.Input


@dataclass(frozen=True)
class Part:
    """A section of the record that has words."""

    name: str
    heading: str
    pairs: tuple[Pair, ...]


@dataclass(frozen=True)
class TranslationPage:
    """Everything that the template of a translation shows."""

    original: Record
    record: Record | None
    copy: WorkingCopy | None
    title: str
    written: str
    from_language: str
    to_language: str
    parts: tuple[Part, ...]
    mends: tuple[form.Mend, ...]
    outdated: bool
    moved: tuple[Difference, ...]


def texts_of(original: Record, post: Mapping[str, Any]) -> dict[str, Any]:
    """The texts as they were sent, lines in the order of the original's."""
    found: dict[str, Any] = {}
    for name, field in fields_of(original.kind).items():
        value = original.content.get(name)
        if value is None:
            continue
        if field.is_text:
            found[name] = str(post.get(name, "")).replace("\r\n", "\n").strip()
        elif field.takes == "rows" and has_words(field):
            found[name] = [
                {c.name: str(post.get(f"{name}.{place}.{c.name}", "")).strip() for c in field.columns if c.is_text}
                for place in range(len(value))
            ]
    return found


def texts_from(original: Record, record: Record | None) -> dict[str, Any]:
    """The texts that stand in the form at first: those of the newest draft, else the names that stay as they are."""
    return translated_texts(record) if record is not None else first_texts(original)


def translation_page(
    original: Record, to: str, texts: Mapping[str, Any], language: str, *, record: Record | None,
    copy: WorkingCopy | None, faults: Sequence[Fault] = (),
) -> TranslationPage:  # fmt: skip
    """The texts side by side, and what has changed in the original since it was translated."""
    comments = comments_on(record, language, None) if record else ()
    reading = form.reading_of(original.kind, language, "UTC", faults, comments)
    outdated = record is not None and related.is_outdated(record)
    return TranslationPage(
        original=original,
        record=record,
        copy=copy,
        title=original.title,
        written=to,
        from_language=wording.code_label("languages", original.language, language),
        to_language=_within(wording.code_label("languages", to, language), language),
        parts=tuple(_parts(original, texts, reading)),
        mends=form.to_mend(original.kind, faults, language),
        outdated=outdated,
        moved=_moved(record, original, language) if record is not None and outdated else (),
    )


def _within(name: str, language: str) -> str:
    """A language's name in the middle of a sentence."""
    return name if language == "en" else lower_first(name)


def _parts(original: Record, texts: Mapping[str, Any], reading: form.Reading) -> Iterable[Part]:
    for section in sections_of(original.kind):
        pairs = tuple(
            pair for field in section.fields
            if field.name != "original_title" and original.content.get(field.name) is not None
            for pair in _pairs(original, field, texts.get(field.name), reading)
        )  # fmt: skip
        if pairs:
            heading = wording.section_name(original.kind, section.name, reading.language)
            yield Part(section.name, heading, pairs)


def _pairs(original: Record, field: Any, texts: Any, reading: form.Reading) -> Iterable[Pair]:
    value = original.content[field.name]
    if field.is_text:
        made = form.input_of(field, field.name, texts, reading)
        yield Pair(made.label, value, made)
    elif field.takes == "rows":
        for place, line in enumerate(value):
            of_line = texts[place] if texts and place < len(texts) else {}
            for column in field.columns:
                if column.is_text and line.get(column.name):
                    path = f"{field.name}.{place}.{column.name}"
                    label = wording.field_label(original.kind, path, reading.language)
                    yield Pair(
                        label, line[column.name], form.input_of(column, path, of_line.get(column.name), reading)
                    )


def _moved(record: Record, original: Record, language: str) -> tuple[Difference, ...]:
    """What has changed in the original since the version that was translated, where that is still known."""
    versions = related.versions_of(original)
    behind = original.version - record.original_version
    if behind >= len(versions):
        return ()
    then = related.content_of(original, versions[behind])
    return differences(original.kind, then, original.content, language)


@dataclass(frozen=True)
class Cell:
    """One record in one language: its state in words, and where one goes on with it."""

    state: str
    words: str
    address: str


@dataclass(frozen=True)
class Line:
    """One record in all languages."""

    title: str
    written: str
    kind: str
    key: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class GridPage:
    """The grid, a page of it."""

    languages: tuple[tuple[str, str], ...]
    lines: tuple[Line, ...]
    total: int
    state: str
    states: tuple[tuple[str, str, int], ...]
    number: int
    pages: int


def grid_page(user: Any, language: str, state: str, number: int) -> GridPage:
    """The records that the person looks after, by languages. state : only those with a language in that state."""
    grid = states_of(looked_after(user))
    counts = {one: sum(one in row.states.values() for row in grid.rows) for one in STATES}
    rows = [row for row in grid.rows if not state or state in row.states.values()]
    pages = max(1, -(-len(rows) // SHOWN))
    number = min(max(1, number), pages)
    return GridPage(
        languages=tuple((code, wording.code_label("languages", code, language)) for code in grid.languages),
        lines=tuple(_line(row, grid.languages, language) for row in rows[(number - 1) * SHOWN : number * SHOWN]),
        total=len(rows),
        state=state,
        states=tuple((one, t(f"translations-{one}", language), counts[one]) for one in STATES if counts[one]),
        number=number,
        pages=pages,
    )


def _line(row: Row, languages: Sequence[str], language: str) -> Line:
    original = row.original
    return Line(
        title=original.title or original.key,
        written=original.language,
        kind=wording.kind_name(original.kind, language),
        key=original.key,
        cells=tuple(_cell(row, code, language) for code in languages),
    )


def _cell(row: Row, code: str, language: str) -> Cell:
    state = row.states[code]
    base = f"/{language}/catalogue/{row.original.key}/"
    leaf = {"original": "", "review": f"review/?in={code}"}.get(state, f"translate/{code}/")
    return Cell(state, t(f"translations-{state}", language), base + leaf)
