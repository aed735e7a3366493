"""Records that a form names by their titles: which one is meant, and which ones may be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Q, QuerySet
from rapidfuzz import fuzz, process

from distretto.catalogue.document import KEY, Fault
from distretto.catalogue.fields import Field
from distretto.catalogue.kinds import fields_of
from distretto.catalogue.models import Record
from distretto.catalogue.rights import can_know
from distretto.evidence.classifications.transliteration import folded

NEAREST, LIKELY = 3, 60.0
"""How many records are named that may be meant, and the likeness of their titles (0 to 100) from which they may."""
LONG, READ = 4, 500
"""Letters of a word by which titles are looked for, and how many titles are compared at most."""


def with_keys(kind: str, content: Mapping[str, Any]) -> dict[str, Any]:
    """The content with the key in the place of a title, where one public record alone is called so."""
    return {name: _keyed(fields_of(kind).get(name), value) for name, value in content.items()}


def _keyed(field: Field | None, value: Any) -> Any:
    if field is not None and field.takes == "rows" and isinstance(value, list):
        columns = {column.name: column for column in field.columns}
        return [{name: _keyed(columns.get(name), one) for name, one in line.items()} for line in value]
    if field is None or field.takes != "record" or not isinstance(value, str) or KEY.fullmatch(value):
        return value
    called = set(_fitting(field.of).filter(title__iexact=value.strip()).values_list("key", flat=True)[:2])
    return called.pop() if len(called) == 1 else value


def nearest_in(kind: str, content: Mapping[str, Any], faults: Sequence[Fault]) -> tuple[Fault, ...]:
    """The faults, where those of what is no key say which records may be meant."""
    wrong = {path: (field, value) for path, field, value in _records_in(kind, content) if not KEY.fullmatch(value)}
    return tuple(_unknown(fault.path, *wrong[fault.path]) if fault.path in wrong else fault for fault in faults)


def missing_in(kind: str, content: Mapping[str, Any], by: Any) -> tuple[Fault, ...]:
    """Keys of no record that the person may know of, or of none of the kind that the field asks for."""
    stated = [one for one in _records_in(kind, content) if KEY.fullmatch(one[2])]
    named = Record.objects.filter(key__in=[key for _, _, key in stated])
    there = {(record.key, record.kind) for record in named if can_know(by, record)}
    return tuple(
        _unknown(path, field, value) for path, field, value in stated
        if not any(key == value and field.of in ("", its_kind) for key, its_kind in there)
    )  # fmt: skip


def _records_in(kind: str, content: Mapping[str, Any]) -> Iterator[tuple[str, Field, str]]:
    """Each record that is named, with the path of its field."""
    for name, value in content.items():
        field = fields_of(kind).get(name)
        if field is not None and field.takes == "record" and isinstance(value, str):
            yield name, field, value
        elif field is not None and field.takes == "rows" and isinstance(value, list):
            for place, line in enumerate(value):
                for column in field.columns:
                    if column.takes == "record" and isinstance(line.get(column.name), str):
                        yield f"{name}.{place}.{column.name}", column, line[column.name]


def _unknown(path: str, field: Field, value: str) -> Fault:
    found = nearest_to(value, field.of)
    named = " · ".join(f"{title} ({key})" for key, title in found)
    return Fault(path, "fault-record-nearest" if found else "fault-record-unknown", {"value": value, "records": named})


def nearest_to(text: str, kind: str = "") -> tuple[tuple[str, str], ...]:
    """Key and title of the public records (of a kind) whose titles are most like a text, the likeliest first."""
    words = [word for word in re.split(r"\W+", text.replace("-", " ")) if len(word) >= LONG]
    if not words:
        return ()
    sharing = _fitting(kind).filter(reduce(or_, (Q(title__icontains=word) for word in words)))
    titles = dict(sharing.values_list("key", "title")[:READ])
    wanted = folded(" ".join(words))
    close = process.extract(
        wanted, {key: folded(title) for key, title in titles.items()}, scorer=fuzz.token_set_ratio,
        score_cutoff=LIKELY, limit=NEAREST,
    )  # fmt: skip
    return tuple((key, titles[key]) for _, _, key in close)


def _fitting(kind: str) -> QuerySet[Record]:
    public = Record.objects.filter(live=True)
    return public.filter(kind=kind) if kind else public
