"""Synthetic records with every field of a kind filled in, made from the declaration: no field can be forgotten."""

from __future__ import annotations

from typing import Any

from distretto.catalogue.codes import code_list
from distretto.catalogue.fields import Field
from distretto.catalogue.kinds import fields_of

_PLAIN = {
    "line": "=2+2 is no formula; it’s à “title” | with ¬ marks",
    "text": "- First line, with a comma; and a semicolon\nSecond line: “quotes”, àèìòù, Łódź, Ελλάδα.",
    "prose": "# Heading\n\n- one\n- two\n\nA paragraph, and more.",
    "count": 12,
    "number": 1.234,
    "amount": 1234567.5,
    "share": 12.345,
    "year": 2014,
    "moment": "2024-05-31T12:00[Europe/Rome]",
    "web": "https://example.org/a?b=1&c=2;d",
    "yes_no": False,
    "record": "practice-synthetic-one",
    "findings": ["https://example.org/en/findings/abc/", "https://example.org/en/findings/def/"],
}


def value(kind: str, field: Field, place: int = 0) -> Any:
    """A right value for a field; other values of the same field for other places."""
    if field.takes == "rows":
        return [{c.name: value(kind, c, line) for c in field.columns} for line in (0, 1)]
    if field.takes == "day":
        return ("2024-05-31", "2024", "2024-05")[(len(field.name) + place) % 3] if field.name != "end" else "2025-12-31"
    if field.takes in ("code", "codes"):
        choices = [*fields_of(kind)] if field.codes == "fields" else [c.code for c in code_list(field.codes).choices]
        return choices[place % len(choices)] if field.takes == "code" else choices[place : place + 2]
    made = _PLAIN[field.takes]
    if field.takes == "line":
        return f"{made} {place}"[: int(field.high or 300)].strip()
    if field.takes in ("number", "count") and field.high is not None:
        return min(made, field.high)
    return made


def full(kind: str, title: str = "A synthetic record") -> dict[str, Any]:
    """The content of a record with every field of its kind."""
    content = {name: value(kind, field) for name, field in fields_of(kind).items()}
    content |= {"title": title, "start": "2020", "regions": ["ITI3", "EL"]}
    if "rate_low" in content:
        content |= {"rate_low": 12.345, "rate_high": 80}
    return content


def least(number: int, **more: Any) -> dict[str, Any]:
    """A synthetic policy that could be published."""
    return {
        "title": f"Synthetic policy {number}",
        "summary": f"A synthetic policy for the tests, number {number} of many.",
        "regions": ["ITI3"],
        "themes": ["innovation"],
        "sources": [{"title": "A synthetic source", "publisher": "Nobody"}],
        **more,
    }
