"""Writing what is known of one criterion of a strategy: a draft of its record, published by review like any other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wagtail.models import Revision

from distretto.catalogue.domain import drafting
from distretto.catalogue.models import Record

COLUMNS = ("state", "evidence", "evidence_day", "evidence_record", "gap")


def line_of(record: Record, criterion: str) -> Mapping[str, Any]:
    """What the newest state of the record says of a criterion; empty where it has no line of it."""
    lines = drafting.newest_of(record).content.get("criteria", ())
    return next((line for line in lines if line.get("criterion") == criterion), {})


def write_criterion(*, record: Record, criterion: str, line: Mapping[str, str], by: Any) -> Revision:
    """Write the line of one criterion into a new draft; the other criteria and fields stay as they are.

    line : by column; an empty one is not known. Raises as `drafting.save` does.
    """
    content = dict(drafting.newest_of(record).content)
    new = {"criterion": criterion, **{name: line[name].strip() for name in COLUMNS if line.get(name, "").strip()}}
    there = list(content.get("criteria", ()))
    at = next((place for place, one in enumerate(there) if one.get("criterion") == criterion), len(there))
    content["criteria"] = [*there[:at], new, *there[at + 1 :]]
    return drafting.save(record=record, content=content, by=by)


def write_state(*, record: Record, criterion: str, state: str, gap: str, by: Any) -> Revision:
    """Write how a criterion stands and what is missing; the evidence that is named there stays."""
    there = {name: str(value) for name, value in line_of(record, criterion).items() if name in COLUMNS}
    line = {**there, "state": state, "gap": gap}
    return write_criterion(record=record, criterion=criterion, line=line, by=by)
