"""A list of declared S3 priorities, one a row (JSON lines or CSV): strategies with their priorities, to be confirmed.

Rows with the same region, strategy and period are one strategy. What the list leaves empty stays absent; industries
under `nace_hint` are somebody's reading, those under `nace` are what the strategy itself states.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from distretto.catalogue.document import is_web
from distretto.catalogue.interfaces import csv_form
from distretto.catalogue.interfaces.entries import LONGEST_KEY, Entry, Reading, Unreadable, Where
from distretto.evidence.classifications.transliteration import folded

KIND, LANGUAGE = "strategy", "en"
NEEDED = ("nuts", "strategy", "priority_en")
YES = ("1", "true", "yes", "y")
LISTS = ("sub_areas", "nace_hint", "nace")
Row = Mapping[str, Any]


def read(data: bytes, name: str) -> Reading:
    """The strategies of a list; raises Unreadable where it is no such list, and names what it lacks."""
    rows = _lines(data) if name.lower().endswith((".jsonl", ".json")) else _table(data)
    if not rows:
        raise Unreadable("import-no-rows")
    there = {column for _, row in rows for column in row}
    lacking = [column for column in NEEDED if column not in there]
    if lacking:
        raise Unreadable("import-source-lacks", names=", ".join(lacking), found=", ".join(sorted(there))[:300])
    grouped: dict[tuple[str, str, str], list[tuple[int, Row]]] = {}
    for number, row in rows:
        mark = (_text(row, "nuts") or _text(row, "country"), _text(row, "strategy"), _text(row, "period"))
        grouped.setdefault(mark, []).append((number, row))
    return Reading(tuple(_strategy(*mark, several) for mark, several in grouped.items()))


def _lines(data: bytes) -> list[tuple[int, Row]]:
    found: list[tuple[int, Row]] = []
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable("import-encoding") from error
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise Unreadable("import-line-no-json", row=number) from error
        if not isinstance(row, dict):
            raise Unreadable("import-line-no-json", row=number)
        found.append((number, row))
    return found


def _table(data: bytes) -> list[tuple[int, Row]]:
    headings, *rows = csv_form.rows_of(data) or [[]]
    names = [heading.strip().lower() for heading in headings]
    found: list[tuple[int, Row]] = []
    for number, row in enumerate(rows, start=2):
        if not any(cell.strip() for cell in row):
            continue
        told: dict[str, Any] = dict(zip(names, row, strict=False))
        told |= {name: [one.strip() for one in told[name].split(";") if one.strip()] for name in LISTS if name in told}
        told["source"] = {part: told.get(f"source_{part}", "") for part in ("title", "publisher", "year", "url")}
        found.append((number, told))
    return found


def _strategy(region: str, strategy: str, period: str, rows: Sequence[tuple[int, Row]]) -> Entry:
    number = rows[0][0]
    priorities = [_priority(row) for _, row in rows]
    names = "; ".join(one["priority"] for one in priorities if one.get("priority"))
    content: dict[str, Any] = {
        "title": strategy if not period or period in strategy else f"{strategy} ({period})",
        "summary": f"Declared priorities: {names}"[:780],
        "regions": [region] if region else [], "level": "national" if len(region) == 2 else "regional",
        "themes": ["specialisation", "innovation"], "priorities": priorities,
        "priorities_partial": any(_yes(row.get("list_partial")) for _, row in rows),
    }
    years = re.findall(r"\d{4}", period)
    content |= dict(zip(("start", "end"), years[:2], strict=False))
    notes = " ".join(dict.fromkeys(note for _, row in rows if (note := _text(row, "note"))))
    content |= {"priorities_note": notes[:1500]} if notes else {}
    content |= _sources(rows)
    key = f"strategy-s3-{re.sub(r'[^a-z0-9]+', '-', folded(f'{region} {strategy} {period}')).strip('-')}"
    places = {
        "regions": Where(number, "nuts", "", region), "title": Where(number, "strategy", "", strategy),
        "start": Where(number, "period", "", period), "end": Where(number, "period", "", period),
    }
    for at, (line, row) in enumerate(rows):
        places[f"priorities.{at}"] = Where(line, "priority_en", "", _text(row, "priority_en"))
        column = "nace" if row.get("nace") else "nace_hint"
        places[f"priorities.{at}.sectors"] = Where(line, column, "", ", ".join(_list(row, column)))
    return Entry(
        row=number, kind=KIND, key=key[:LONGEST_KEY].rstrip("-"), language=LANGUAGE, organisation="", content=content,
        stated=frozenset(content), places=places, confirmation="to_confirm",
    )  # fmt: skip


def _priority(row: Row) -> dict[str, Any]:
    declared, read = _list(row, "nace"), _list(row, "nace_hint")
    sectors = declared or read
    source = given if isinstance(given := row.get("source"), dict) else {}
    told = {
        "priority": _text(row, "priority_en") or _text(row, "priority_original"),
        "priority_original": _text(row, "priority_original")[:300],
        "sub_areas": "; ".join(_list(row, "sub_areas"))[:600],
        "source": " – ".join(one for one in (_text(source, "title"), _text(source, "publisher")) if one)[:300],
    }
    return {
        **{name: text for name, text in told.items() if text}, "cross_cutting": _yes(row.get("cross_cutting")),
        **({"sectors": sectors, "sectors_basis": "declared" if declared else "our_reading"} if sectors else {}),
    }


def _sources(rows: Sequence[tuple[int, Row]]) -> dict[str, Any]:
    found: dict[tuple[str, str], dict[str, Any]] = {}
    years = []
    for _, row in rows:
        source = row.get("source")
        if not isinstance(source, dict) or not _text(source, "title"):
            continue
        year = next(iter(re.findall(r"\d{4}", _text(source, "year"))), "")
        years += [int(year)] if year else []
        one: dict[str, Any] = {
            "title": _text(source, "title")[:300], "publisher": (_text(source, "publisher") or "–")[:200],
            "supports": ["priorities"], **({"year": int(year)} if year else {}),
        }
        one |= {"address": _text(source, "url")} if is_web(_text(source, "url")) else {}
        one |= {"seen": _text(row, "seen")} if _text(row, "seen") in ("whole", "excerpt") else {}
        found.setdefault((one["title"], one["publisher"]), one)
    return {"sources": list(found.values()), **({"as_of": max(years)} if years else {})} if found else {}


def _text(row: Row, name: str) -> str:
    value = row.get(name)
    return "" if value is None else str(value).strip()


def _list(row: Row, name: str) -> list[str]:
    value = row.get(name) or []
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]


def _yes(value: Any) -> bool:
    return value is True or str(value).strip().lower() in YES
