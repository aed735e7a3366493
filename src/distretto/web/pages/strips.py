"""A value of every region as dots on a line, the reader's among them: the small figure of a region's page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from distretto.themes.finding import Finding


def strip_of(finding: Finding) -> Mapping[str, Any] | None:
    """A strip figure over the table that holds one value for every area, or None where the finding has none."""
    for table in finding.content["tables"]:
        kinds = {column["kind"]: column["id"] for column in reversed(table["columns"])}
        value = next((c["id"] for c in table["columns"] if c["kind"] in ("times", "share", "change", "number")), None)
        if "area" in kinds and value and len(table["rows"]) > 5:
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
                    "focus_value": finding.parameters.get("region"),
                },
            }
    return None
