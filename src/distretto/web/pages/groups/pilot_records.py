"""Where pilots and the catalogue meet: the logical framework that one takes over, the practice that lessons become."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from typing import Any

from distretto.catalogue.document import faults_of, is_web
from distretto.catalogue.domain.queries.waiting import own_lists, records_of
from distretto.catalogue.kinds import sections_of
from distretto.catalogue.models import Record
from distretto.catalogue.rights import can_know
from distretto.groups.called import group_name
from distretto.groups.domain.piloting import Measured
from distretto.groups.domain.queries.pilots import stands
from distretto.groups.models import Lesson, Pilot, Recommendation

MOST, LEAST_SUMMARY = 100, 20


def frameworks_for(user: Any, pilot: Pilot | None) -> tuple[tuple[str, str], ...]:
    """The pilots' records that a person may choose as a framework: her own drafts, then those published."""
    own = [
        (one.key, one.title) for name in ("drafts", "published") for one in records_of(own_lists(user)[name][:MOST])
        if one.kind == "pilot" and one.original_id is None
    ]  # fmt: skip
    published = Record.objects.filter(kind="pilot", live=True, original=None).order_by("title")[:MOST]
    kept = Record.objects.filter(key=pilot.record, original=None) if pilot is not None and pilot.record else ()
    return tuple(dict([*own, *((one.key, one.title) for one in (*published, *kept))]).items())


def framework_of(pilot: Pilot, user: Any) -> tuple[tuple[Measured, ...], tuple[Mapping[str, str], ...]]:
    """The indicators and milestones of the pilot's record, for whoever may know of it; of a year its last day."""
    record = Record.objects.filter(key=pilot.record, kind="pilot", original=None).first() if pilot.record else None
    if record is None or not can_know(user, record):
        return (), ()
    content = record.content
    indicators = tuple(_measured(row, pilot) for row in content.get("indicators", ()))
    milestones = tuple(
        {"title": row["milestone"], "due": _whole_day(row.get("due", ""))} for row in content.get("milestones", ())
    )
    return indicators, milestones


def practice_of(pilot: Pilot, address: str, language: str, today: Any) -> dict[str, Any]:
    """The content of a practice that is begun from a pilot's lessons; what nobody said is not in it.

    address : the pilot's page, which becomes the practice's source where others can reach it. What the form of a
    practice would not take is left out, too.
    """
    lessons: dict[str, list[str]] = {}
    for one in Lesson.objects.filter(pilot=pilot):
        lessons.setdefault(one.what, []).append(one.text)
    _, _, which = pilot.about.partition(":")
    origin = Recommendation.objects.filter(pk=int(which)).first() if which.isdigit() else None
    source = {"title": pilot.title, "publisher": group_name(pilot.group, language), "year": today.year,
              **({"address": address} if is_web(address) else {})}
    said = {
        "title": pilot.title, "summary": _lines([pilot.aim], "summary") if len(pilot.aim) >= LEAST_SUMMARY else "",
        "themes": [pilot.group.theme] if pilot.group.theme else [],
        "regions": [one for one in (origin.areas if origin is not None else ()) if ":" not in one],
        "problem": _lines([origin.problem] if origin is not None else [], "problem"),
        "what_was_done": _lines([pilot.aim], "what_was_done"),
        "evidence_of_success": _lines(lessons.get("worked", []), "evidence_of_success"),
        "difficulties": _lines(lessons.get("difficult", []), "difficulties"),
        "preconditions": [
            {"condition": text[:300], "weight": "unknown"} for text in lessons.get("condition", [])
        ],
        "indicators": [_result(one) for one in stands(pilot, today).indicators],
        "relations": [{"relation": "inspired_by", "record": one.key} for one in _published(pilot.record)],
        "sources": [source],
    }  # fmt: skip
    content = {name: value for name, value in said.items() if value}
    wrong = {fault.path.partition(".")[0] for fault in faults_of("practice", content, publishing=False)}
    return {name: value for name, value in content.items() if name not in wrong}


def _published(key: str) -> Any:
    return Record.objects.filter(key=key, live=True, original=None) if key else ()


def _result(one: Any) -> dict[str, Any]:
    """An indicator as a practice tells it: from where to where."""
    it, last = one.indicator, one.last
    row = {
        "indicator": it.name, "baseline": it.baseline, "unit": it.unit,
        "result": last.value if last is not None else None, "year": last.on.year if last is not None else None,
    }  # fmt: skip
    return {name: value for name, value in row.items() if value not in (None, "")}


def _lines(texts: list[str], field: str) -> str:
    """The texts one below the other, whole ones as long as the field takes them."""
    most, found = _room(field), ""
    texts = [text for text in texts if text.strip()]
    if len(texts) == 1:
        return texts[0][:most].strip()
    for text in texts:
        line = f"– {text}"
        if len(found) + len(line) + 1 > most:
            break
        found += f"{line}\n"
    return found.strip()


def _room(field: str) -> int:
    """How many characters a field of a practice takes."""
    fields = (each for section in sections_of("practice") for each in section.fields)
    return int(next((each.high for each in fields if each.name == field), 0) or 0)


def _measured(row: Mapping[str, Any], pilot: Pilot) -> Measured:
    begins, until = pilot.starts_on.isoformat(), pilot.ends_on.isoformat()
    if row.get("baseline_year"):
        begins = f"{row['baseline_year']}-12-31"
    if row.get("target_year"):
        until = f"{row['target_year']}-12-31"
    if until <= begins:
        begins, until = min(begins, pilot.starts_on.isoformat()), max(until, pilot.ends_on.isoformat())
    return Measured(
        name=row["indicator"], level=row["level"], unit=row.get("unit", ""), baseline=row.get("baseline"),
        baseline_on=begins if row.get("baseline") is not None else "", target=row.get("target"),
        target_on=until if row.get("target") is not None else "", verified_by=row.get("verified_by", ""),
    )  # fmt: skip


def _whole_day(typed: str) -> str:
    """A day; of a month or a year its last."""
    parts = [int(part) for part in typed.split("-") if part.isdigit()]
    if len(parts) == 1:
        return f"{parts[0]}-12-31"
    if len(parts) == 2:
        return f"{parts[0]}-{parts[1]:02d}-{calendar.monthrange(*parts)[1]}"
    return typed
