"""A record's content against the declaration of its kind: what is wrong, what is missing, what is coded.

Content is plain JSON: texts, numbers, codes, lists of codes, and lists of lines. Days are `2024`, `2024-05` or
`2024-05-31`; moments are `2024-05-31T12:00[Europe/Rome]`. What is not known is absent, never empty and never zero.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from distretto.catalogue.codes import CodeList, code_list
from distretto.catalogue.fields import Field
from distretto.catalogue.kinds import fields_of, sections_of
from distretto.themes.analysis import THEME_IDS

Content = Mapping[str, Any]

KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
EUROPEAN_DAY = re.compile(r"(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})")
"""A day or a month as it is written in Europe: 31.5.2024, 31/5/2024, 5/2024."""
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})\[([A-Za-z_]+(?:/[A-Za-z_+\-0-9]+)*)\]")
_FINDING_HASH = re.compile(r"[0-9a-f]{64}")
_FINDING_HERE = re.compile(
    rf"/(?:[a-z]{{2}}/)?(?:findings/[0-9a-f]{{64}}|(?:{'|'.join(THEME_IDS)})/[a-z_]+)/?(?:[?#]|$)"
)
NAMED = 8
"""A list of so many entries is named as a whole where a value is none of them; of a longer one some are."""
LENGTHS = {"line": 300, "text": 4_000, "prose": 30_000}


@dataclass(frozen=True)
class Fault:
    """What is wrong with one field, as a message key with its arguments.

    path : the field, in lines of rows with place and column (`sources.0.publisher`).
    """

    path: str
    key: str
    arguments: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The field's name without place and column."""
        return self.path.split(".")[0]


@dataclass(frozen=True)
class Completeness:
    """How much of what counts is filled in, in whole per cent, and what is missing, the weightiest first."""

    score: int
    missing: tuple[str, ...]


def cleaned(kind: str, content: Content) -> dict[str, Any]:
    """The content in the order of the declaration, with empty texts, lists and lines taken out; what is not declared
    stays, for the check to name."""
    fields = fields_of(kind)
    ordered = [*fields, *(name for name in content if name not in fields)]
    return {name: value for name in ordered if (value := _without_empty(content.get(name))) is not None}


def _without_empty(value: Any) -> Any:
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, Mapping):
        return {name: kept for name, inner in value.items() if (kept := _without_empty(inner)) is not None} or None
    if isinstance(value, list | tuple):
        return [kept for inner in value if (kept := _without_empty(inner)) is not None] or None
    return value


def faults_of(kind: str, content: Content, *, publishing: bool) -> tuple[Fault, ...]:
    """What is wrong with the content. A draft may lack anything; `publishing` asks also for what is needed."""
    fields = fields_of(kind)
    found = [Fault(name, "fault-unknown-field", {"field": name}) for name in content if name not in fields]
    for name, declared in fields.items():
        value = content.get(name)
        if value is None:
            if publishing and declared.needed:
                found.append(Fault(name, "fault-needed-source" if name == "sources" else "fault-needed"))
        else:
            found += _faults(kind, declared, name, value)
    return tuple(found + _across(content))


def _across(content: Content) -> list[Fault]:
    """What fields say against one another."""
    start, end = content.get("start"), content.get("end")
    if isinstance(start, str) and isinstance(end, str) and end < start[: len(end)]:
        return [Fault("end", "fault-end-before-start", {"start": start})]
    low, high = content.get("rate_low"), content.get("rate_high")
    if isinstance(low, int | float) and isinstance(high, int | float) and high < low:
        return [Fault("rate_high", "fault-high-below-low", {"low": low})]
    return []


def _faults(kind: str, declared: Field, path: str, value: Any) -> list[Fault]:
    takes = declared.takes
    if takes in LENGTHS:
        return _text_faults(declared, path, value)
    if takes in ("count", "number", "amount", "share", "year"):
        return _number_faults(declared, path, value)
    if takes == "code":
        return _code_faults(kind, declared, path, value)
    if takes == "codes":
        if not isinstance(value, list | tuple):
            return [Fault(path, "fault-list")]
        return [fault for one in value for fault in _code_faults(kind, declared, path, one)]
    if takes == "rows":
        if not isinstance(value, list | tuple) or not all(isinstance(line, Mapping) for line in value):
            return [Fault(path, "fault-list")]
        found = [fault for place, line in enumerate(value) for fault in _line_faults(kind, declared, path, place, line)]
        return found + _twice(declared, path, value)
    return _other_faults(takes, path, value)


def _line_faults(kind: str, declared: Field, path: str, place: int, line: Content) -> list[Fault]:
    columns = {column.name: column for column in declared.columns}
    at = f"{path}.{place}"
    found = [Fault(f"{at}.{name}", "fault-unknown-field", {"field": name}) for name in line if name not in columns]
    for name, column in columns.items():
        if line.get(name) is not None:
            found += _faults(kind, column, f"{at}.{name}", line[name])
        elif column.needed:
            found.append(Fault(f"{at}.{name}", "fault-needed-in-line"))
    return found


def _twice(declared: Field, path: str, lines: Sequence[Content]) -> list[Fault]:
    """Lines that say again what another one says already: at the last of the columns that only one line may share."""
    first: dict[tuple[Any, ...], int] = {}
    found = []
    for place, line in enumerate(lines):
        same = tuple(line.get(name) for name in declared.once)
        if not same or not all(isinstance(one, str | int) for one in same):
            continue
        if first.setdefault(same, place) != place:
            found.append(Fault(f"{path}.{place}.{declared.once[-1]}", "fault-line-twice", {"first": first[same] + 1}))
    return found


def _text_faults(declared: Field, path: str, value: Any) -> list[Fault]:
    if not isinstance(value, str):
        return [Fault(path, "fault-text")]
    high = int(declared.high or LENGTHS[declared.takes])
    if len(value) > high:
        return [Fault(path, "fault-too-long", {"most": high, "now": len(value)})]
    if declared.low and len(value) < declared.low:
        return [Fault(path, "fault-too-short", {"least": int(declared.low), "now": len(value)})]
    if declared.takes == "line" and "\n" in value:
        return [Fault(path, "fault-one-line")]
    return []


def _number_faults(declared: Field, path: str, value: Any) -> list[Fault]:
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
        return [Fault(path, "fault-year" if declared.takes == "year" else "fault-number")]
    if declared.takes in ("count", "year") and not float(value).is_integer():
        return [Fault(path, "fault-whole-number")]
    low, high = declared.low, declared.high
    if (low is not None and value < low) or (high is not None and value > high):
        key = "fault-at-least" if high is None else "fault-between"
        return [Fault(path, key, {"low": low if low is not None else "", "high": high if high is not None else ""})]
    if declared.past and value > (now := this_year()):
        return [Fault(path, "fault-year-to-come", {"now": str(now)})]
    return []


def this_year() -> int:
    """The latest year that has begun somewhere on earth."""
    return (datetime.now(UTC) + timedelta(hours=14)).year


def _code_faults(kind: str, declared: Field, path: str, value: Any) -> list[Fault]:
    if declared.codes == "fields":
        if value in fields_of(kind):
            return []
        return [Fault(path, "fault-unknown-field", {"field": str(value)})]
    codes = code_list(declared.codes)
    if isinstance(value, str) and value in codes:
        return []
    return [unknown_code(path, codes, str(value))]


def unknown_code(path: str, codes: CodeList, value: str) -> Fault:
    """What is wrong with a value that a list has not: the nearest entries, all of a short list, or some."""
    arguments: dict[str, Any] = {"value": value, "list": codes.name}
    if nearest := codes.nearest(value, "en")[:3]:
        return Fault(path, "fault-unknown-code-nearest", {**arguments, "nearest": ", ".join(nearest)})
    every = [code.code for code in codes.choices]
    if len(every) <= NAMED:
        return Fault(path, "fault-unknown-code-among", {**arguments, "nearest": ", ".join(every)})
    return Fault(path, "fault-unknown-code", {**arguments, "nearest": ", ".join(every[:3]), "n": len(every)})


def _other_faults(takes: str, path: str, value: Any) -> list[Fault]:
    if takes == "day":
        return [] if isinstance(value, str) and is_day(value) else [_day_fault(path, str(value))]
    if takes == "moment":
        good = isinstance(value, str) and is_moment(value)
        return [] if good else [Fault(path, "fault-moment", {"value": str(value)})]
    if takes == "web":
        good = isinstance(value, str) and is_web(value)
        return [] if good else [Fault(path, "fault-web", {"value": str(value)})]
    if takes == "yes_no":
        return [] if isinstance(value, bool) else [Fault(path, "fault-yes-no")]
    if takes == "findings" and isinstance(value, list | tuple):
        strange = [str(one) for one in value if not (isinstance(one, str) and is_finding(one))]
        return [Fault(path, "fault-finding", {"value": one}) for one in strange]
    if takes == "record":
        named = isinstance(value, str) and bool(KEY.fullmatch(value))
        return [] if named else [Fault(path, "fault-record", {"value": str(value)})]
    return [Fault(path, "fault-list")]


def is_day(text: str) -> bool:
    """Whether the text is a year, a month of a year, or a day that exists."""
    match = _DAY.fullmatch(text)
    if not match:
        return False
    year, month, day = (int(part) if part else 1 for part in match.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _day_fault(path: str, text: str) -> Fault:
    """What is wrong with a day: a month or a day that does not exist, or the form in which it is written."""
    parts = _day_parts(text)
    if parts is None:
        return Fault(path, "fault-day", {"value": text})
    year, month, day = parts
    if not 1 <= int(month) <= 12:
        return Fault(path, "fault-day-month", {"value": text, "month": month})
    last = monthrange(max(int(year), 1), int(month))[1]
    if day and not 1 <= int(day) <= last:
        return Fault(path, "fault-day-day", {"value": text, "day": day, "last": last})
    return Fault(path, "fault-day", {"value": text})


def _day_parts(text: str) -> tuple[str, str, str] | None:
    """Year, month and day ("" where there is none) as they are written, whether they exist or not."""
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?", text):
        return match[1], match[2], match[3] or ""
    if match := EUROPEAN_DAY.fullmatch(text):
        return match[3], match[2], match[1] or ""
    return None


def is_moment(text: str) -> bool:
    """Whether the text is a date and time with a time zone that exists."""
    match = _MOMENT.fullmatch(text)
    if not match or match[2] not in available_timezones():
        return False
    try:
        datetime.fromisoformat(match[1])
    except ValueError:
        return False
    return True


def is_web(text: str) -> bool:
    """Whether the text is an address on the web, with its scheme and host and nothing that could run."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in parts.netloc and not re.search(r"[\s<>\"]", text)


def is_finding(text: str) -> bool:
    """Whether the text names a finding: its hash, the address of its page here, or one on the web."""
    if _FINDING_HASH.fullmatch(text) or is_web(text):
        return True
    return bool(_FINDING_HERE.match(text)) and not re.search(r"[\s<>\"]", text)


def completeness(kind: str, content: Content) -> Completeness:
    """The weighted share of the counted fields that are filled in, and the names of those that are not. Private fields
    never count: everybody reads the score."""
    counted = [declared for declared in public_fields(kind).values() if declared.counts]
    missing = [declared for declared in counted if content.get(declared.name) is None]
    total = sum(declared.counts for declared in counted)
    there = total - sum(declared.counts for declared in missing)
    ordered = sorted(missing, key=lambda declared: -declared.counts)
    return Completeness(int(100 * there / total), tuple(declared.name for declared in ordered))


def public_fields(kind: str) -> Mapping[str, Field]:
    """The fields of a kind that everybody may see: what is searched, filtered and counted."""
    return {name: declared for name, declared in fields_of(kind).items() if not declared.private}


def codes_in(kind: str, content: Content) -> Iterator[tuple[str, str]]:
    """Every coded value as (field, code), once each; codes in lines under `field.column`. Private ones are left out."""
    seen: set[tuple[str, str]] = set()
    for name, declared in public_fields(kind).items():
        for pair in _codes(declared, name, content.get(name)):
            if pair not in seen:
                seen.add(pair)
                yield pair


def _codes(declared: Field, path: str, value: Any) -> Iterator[tuple[str, str]]:
    if value is None:
        return
    if declared.takes == "code":
        yield path, value
    elif declared.takes == "codes":
        for one in value:
            yield path, one
    elif declared.takes == "rows":
        for line in value:
            for column in declared.columns:
                yield from _codes(column, f"{path}.{column.name}", line.get(column.name))


def relations_in(kind: str, content: Content) -> Iterator[tuple[str, str]]:
    """Every record that the content names, as (relation, key): stated relations, and public fields that hold a key."""
    for name, declared in public_fields(kind).items():
        value = content.get(name)
        if value is None:
            continue
        if declared.takes == "record":
            yield name, value
        elif name == "relations":
            for line in value:
                yield line["relation"], line["record"]
        elif declared.takes == "rows":
            for column in declared.columns:
                if column.takes == "record":
                    yield from ((name, line[column.name]) for line in value if line.get(column.name))


def words_in(kind: str, content: Content) -> Iterator[str]:
    """Every text of the content but the title, for searching; private fields are left out."""
    for section in sections_of(kind):
        for declared in section.fields:
            value = content.get(declared.name)
            if value is None or declared.private or declared.name == "title":
                continue
            if declared.is_text:
                yield value
            elif declared.takes == "rows":
                for line in value:
                    yield from (line[c.name] for c in declared.columns if c.is_text and line.get(c.name))
