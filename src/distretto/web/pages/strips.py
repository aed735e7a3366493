"""A value of every region as dots on a line, the reader's among them: the small figure of a region's page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from distretto.evidence.classifications import areas
from distretto.themes.finding import Finding


def strip_of(finding: Finding) -> Mapping[str, Any] | None:
    """A strip figure over the table that holds one value for every area, or None where the finding has none.

    A table in which the area asked about does not stand, and that does not measure it either, says nothing of it: that
    of the regions most alike. Nor does one with several rows for an area: each tells of a part of it, an industry say.
    """
    for table in finding.content["tables"]:
        kinds = {column["kind"]: column["id"] for column in reversed(table["columns"])}
        value = next((c["id"] for c in table["columns"] if c["kind"] in ("times", "share", "change", "number")), None)
        if "area" not in kinds or not value or len(table["rows"]) <= 5:
            continue
        if _once_each(table) and _tells_of_it(finding, table, value):
            return {
                "id": f"strip-{table['id']}",
                "kind": "strip",
                "table": table["id"],
                "title": table["title"],
                "note": table["title"],
                "alt": table["title"],
                "encode": {
                    "area": kinds["area"],
                    "value": value,
                    "focus_value": _focus(finding, table),
                    **_composed(finding, table, value),
                },
            }
    return None


def _focus(finding: Finding, table: Mapping[str, Any]) -> str | None:
    """The area asked about; for a region in a table of countries its country, whose figure it is."""
    region: str | None = finding.parameters.get("region")
    if not region or _named(table, region):
        return region
    countries = {code[:2] for code in areas.parse_area(region).members}
    country = countries.pop()
    return country if not countries and _named(table, country) else region


def _tells_of_it(finding: Finding, table: Mapping[str, Any], value: str) -> bool:
    region = _focus(finding, table)
    return not region or _named(table, region) or bool(_composed(finding, table, value))


def _once_each(table: Mapping[str, Any]) -> bool:
    area = next(place for place, column in enumerate(table["columns"]) if column["kind"] == "area")
    return len({row[area] for row in table["rows"]}) == len(table["rows"])


def _named(table: Mapping[str, Any], region: str) -> bool:
    area = next(place for place, column in enumerate(table["columns"]) if column["kind"] == "area")
    return any(row[area] == region for row in table["rows"])


def _composed(finding: Finding, table: Mapping[str, Any], value: str) -> Mapping[str, float]:
    """The headline as the figure of an area that has no row of its own, where it is the same measure.

    Asked about an industry group, the headline is the group's and the table one division's.
    """
    headline = finding.content["headline"]
    columns = {column["id"]: place for place, column in enumerate(table["columns"])}
    kind = table["columns"][columns[value]]["kind"]
    region = _focus(finding, table)
    whole = not finding.parameters.get("industries")
    same = headline is not None and headline["kind"] == kind and headline["v"] is not None and whole
    return {"focus_number_value": headline["v"]} if region and same and not _named(table, region) else {}
