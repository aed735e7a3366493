"""The draft of a recommendation as a document: its sentences, each with its finding, marked for people to decide on.

A draft that is kept and one that a visitor puts together become the same document.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from babel.dates import format_date

from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.groups.domain.picking import Picked, sentence_of
from distretto.rendering.reading import question_of, source_line
from distretto.rendering.text import LOCALES, say, t
from distretto.reports.document import Block, Document, Part, plain, small
from distretto.themes.asking import software_version
from distretto.themes.pins import Pinned, State, pin

Written = Literal["drafted", "edited", "own"]
SHORT = 8


@dataclass(frozen=True)
class Line:
    """A sentence of the draft; `pinned` is the finding it is from, None where people wrote it without one."""

    text: str
    written: Written
    pinned: Pinned | None


@dataclass(frozen=True)
class DraftText:
    """The content of a draft, in one language and free of any form."""

    title: str
    language: str
    region: str
    theme: str
    lines: tuple[Line, ...]

    @property
    def pins(self) -> tuple[Pinned, ...]:
        """The findings under the sentences, each once, in their order."""
        return tuple({line.pinned.hash: line.pinned for line in self.lines if line.pinned is not None}.values())

    @property
    def subject(self) -> str:
        """What it is about: the area, and the theme where it is of one alone."""
        place = area_name(parse_area(self.region), self.language)
        return f"{place} · {t(f'theme-{self.theme}', self.language)}" if self.theme else place


def usual_title(region: str, theme: str, language: str) -> str:
    """How a draft is called until somebody calls it otherwise."""
    place = area_name(parse_area(region), language)
    if not theme:
        return t("draft-usual-title", language, region=place)
    return t("draft-usual-title-theme", language, region=place, theme=t(f"theme-{theme}", language))


def text_of_picks(picks: Sequence[Picked], *, title: str, language: str, region: str, theme: str) -> DraftText:
    """The draft that arises from gaps, as yet kept by nobody."""
    lines = tuple(Line(sentence_of(one.gap.content(), language), "drafted", pin(one.finding)) for one in picks)
    return DraftText(title, language, region, theme, lines)


def preface(written: Sequence[Written], language: str) -> str:
    """What the sentences of a draft are, by how each was written: which of them people changed or wrote, by number."""
    changed, own = (
        [str(place) for place, one in enumerate(written, 1) if one == how] for how in ("edited", "own")
    )
    if not changed and not own:
        return t("draft-what-it-is", language)
    said = [
        t(f"draft-preface-{name}", language, n=len(places), numbers=", ".join(places))
        for name, places in (("edited", changed), ("own", own)) if places
    ]
    left = len(written) - len(changed) - len(own)
    return " ".join([*said, *([t("draft-preface-others", language, n=left)] if left else [])])


def draft_document(
    text: DraftText, *, issued: date, kept_at: Callable[[str], str], states: Mapping[str, State],
) -> Document:
    """The draft laid out: what it is, its sentences, and the findings that they rest on.

    kept_at : the address of a finding by its hash. states : what became of each finding since, by its hash.
    """
    language = text.language
    numbers = {one.hash: number for number, one in enumerate(text.pins, 1)}
    on = format_date(issued, "long", LOCALES[language])
    software = f"Distretto {software_version()}"
    sentences: list[Block] = []
    for place, line in enumerate(text.lines, 1):
        sentences += [plain(f"{place}. {line.text}"), small(_mark(line, numbers, language))]
    findings = [
        Part(f"[{numbers[one.hash]}] {question_of(one.analysis, one.parameters, language)}", 2,
             _finding(one, language, kept_at, states.get(one.hash)))
        for one in text.pins
    ]  # fmt: skip
    return Document(
        title=text.title,
        subtitle=t("draft-for-people", language),
        language=language,
        head=(
            (t("draft-about", language), text.subject),
            (t("brief-issued", language), on),
            (t("brief-made-with", language), software),
        ),
        foot=" · ".join((text.title, t("draft-for-people", language), on)),
        warnings=(t("draft-turned-document", language),) if "turned" in states.values() else (),
        parts=(
            Part(t("draft-sentences", language), 1,
                 (small(preface([line.written for line in text.lines], language)), *sentences)),
            *((Part(t("draft-findings", language), 1, (small(t("draft-findings-why", language)),)), *findings)
              if findings else ()),
        ),
        issued=issued,
    )


def _mark(line: Line, numbers: Mapping[str, int], language: str) -> str:
    return t(f"draft-mark-{line.written}", language, number=numbers[line.pinned.hash] if line.pinned else 0)


def _finding(
    one: Pinned, language: str, kept_at: Callable[[str], str], state: State | None,
) -> tuple[Block, ...]:
    """What a finding said then, what became of it, under which name it is kept, and where its data are from."""
    said = [small(t("draft-then", language, sentence=say(one.says[0], language)))] if one.says else []
    became = [small(t(f"pin-{state.replace('_', '-')}", language))] if state else []
    name = small(f"Distretto {one.analysis} {one.hash} {kept_at(one.hash)}".rstrip())
    return (*said, *became, name, *(small(source_line(data, language)) for data in one.data))

