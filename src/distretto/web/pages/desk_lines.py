"""The lines of a region's diagnosis as readers see them, and the page on which one of them is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from distretto.catalogue.domain.diagnosing import sentence_of
from distretto.catalogue.domain.queries.diagnosis import Line
from distretto.catalogue.domain.queries.related import in_languages
from distretto.catalogue.models import DeskStep, Record
from distretto.evidence.classifications import areas
from distretto.people.models import User
from distretto.rendering.reading import question_of
from distretto.rendering.text import say, t
from distretto.web import addresses
from distretto.web.pages.catalogue.spoken import Spoken, written_in

SAFE = ":+*.,-_"


@dataclass(frozen=True)
class Source:
    """On what a line rests: its words, where it is, and of a finding the beginning of its name."""

    words: str
    address: str
    hash: str = ""


@dataclass(frozen=True)
class Shown:
    """A line as it is read.

    text : in it, of a finding's own sentence, the reader's figure is marked. own : whether people wrote it.
    original : the finding's sentence where people wrote another; then, now : the two sentences where the finding
    concludes otherwise by now, `now` empty where it gives no such line any more.
    """

    address: str
    text: str
    own: bool
    spoken: Spoken
    original: str
    moved: str
    then: str
    now: str
    left_out: str
    source: Source | None
    touched: str


@dataclass(frozen=True)
class Step:
    """One thing that was done to a line."""

    what: str
    by: str
    at: Any
    before: str
    after: str
    spoken: Spoken


@dataclass(frozen=True)
class LinePage:
    """The page of a line: what it says, its form, its history. `seen` is the number of its last step."""

    area: str
    name: str
    heading: str
    line: Shown
    drafted: bool
    text: str
    seen: int
    steps: tuple[Step, ...]


def desk_address(language: str, area: str, leaf: str = "") -> str:
    """The page of an area's desk, or one below it."""
    return f"/{language}/desk/{quote(area, safe=SAFE)}/{leaf}"


def line_address(language: str, area: str, address: str) -> str:
    """The page of one line of an area's diagnosis."""
    return desk_address(language, area, f"lines/{quote(address, safe=SAFE)}/")


def records_under(lines: Iterable[Line], language: str) -> Mapping[str, Record]:
    """The records on which lines rest, by key, in the reader's language where there are such."""
    keys = {line.row.record for line in lines if line.row is not None and line.row.record}
    return in_languages(sorted(keys), language) if keys else {}


def shown(line: Line, area: str, language: str, records: Mapping[str, Record], *, names: bool) -> Shown:
    """A line in the reader's language, as far as it is there. names : whether she reads who wrote it."""
    row = line.row
    finding = say_now(line, language) if row is None or not line.moved else sentence_of(line.then, language)
    written, spoken = _written(row.texts if row is not None else {}, language)
    original = finding if row is not None and row.slot and written else ""
    return Shown(
        address=line_address(language, area, line.address),
        text=written or finding,
        own=bool(written),
        spoken=spoken,
        original=original,
        moved=line.moved,
        then=sentence_of(line.then, language) if line.moved else "",
        now=say_now(line, language) if line.moved else "",
        left_out=row.left_out if row is not None else "",
        source=_source(line, language, records),
        touched=_touched(line, language, names),
    )


def say_now(line: Line, language: str) -> str:
    """The sentence of a line's finding as it is now; empty where it gives none."""
    return say(line.said, language) if line.said is not None else ""


def line_page(line: Line, area: str, language: str, *, names: bool, typed: str | None = None) -> LinePage:
    """The page of a line. names : as in `shown`. typed : what was typed and could not be kept."""
    one = shown(line, area, language, records_under((line,), language), names=names)
    place = areas.parse_area(area)
    name = areas.area_name(place, language)
    return LinePage(
        area=area,
        name=name,
        heading=t(f"desk-one-{line.side}", language, region=name, region_of=areas.area_of(place, language)),
        line=one,
        drafted=line.row is None or bool(line.row.slot),
        text=one.text.replace("*", "") if typed is None else typed,
        seen=line.steps[-1].pk if line.steps else 0,
        steps=tuple(_step(step, language, names) for step in reversed(line.steps)),
    )


def _written(texts: Mapping[str, str], language: str) -> tuple[str, Spoken]:
    if not texts:
        return "", Spoken(language, "")
    code = language if language in texts else min(texts)
    return texts[code], written_in(code, language)


def _source(line: Line, language: str, records: Mapping[str, Record]) -> Source | None:
    row, finding = line.row, line.now
    if finding is not None and not line.moved:
        return _finding(finding.analysis, finding.parameters, finding.hash, language)
    if line.then is not None:
        return _finding(line.then["analysis"], line.then["parameters"], line.then["hash"], language)
    if row is not None and row.record:
        there = records.get(row.record)
        return Source(there.title if there is not None else row.record, f"/{language}/catalogue/{row.record}/")
    return Source(row.link, row.link) if row is not None and row.link else None


def _finding(analysis: str, parameters: Mapping[str, Any], hash_: str, language: str) -> Source:
    return Source(question_of(analysis, parameters, language), addresses.kept_address(language, hash_), hash_[:8])


def _touched(line: Line, language: str, names: bool) -> str:
    if not line.steps:
        return ""
    last = line.steps[-1]
    what = t(f"desk-did-{_kind(last)}", language)
    return t("desk-touched", language, by=name_of(last.by, language, names), what=what)


def _step(step: DeskStep, language: str, names: bool) -> Step:
    return Step(
        t(f"desk-step-{_kind(step)}", language), name_of(step.by, language, names), step.at, step.before, step.after,
        written_in(step.language, language),
    )


def _kind(step: DeskStep) -> str:
    return step.what.replace("_", "-")


def name_of(person: User | None, language: str, names: bool) -> str:
    """Who did something, for those who write at the desk; others read that it was people of the region."""
    if not names:
        return t("desk-by-region", language)
    return person.shown_name if person else t("desk-by-nobody", language)
