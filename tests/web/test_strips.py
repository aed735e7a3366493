"""The small figure of a region's page: the region among the others, or none."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from distretto.web.pages.strips import strip_of

OTHERS = [[f"ITH{place}", 0.1 * place] for place in range(1, 7)]


def finding(rows: list[list[Any]], region: str = "ITI3", headline: dict[str, Any] | None = None) -> Any:
    columns = [{"id": "area", "kind": "area"}, {"id": "share", "kind": "share"}]
    table = {"id": "areas", "title": {"key": "map-world", "values": {}}, "columns": columns, "rows": rows}
    return SimpleNamespace(content={"tables": [table], "headline": headline}, parameters={"region": region})


@pytest.mark.parametrize(
    ("made", "drawn"),
    [
        (finding([*OTHERS, ["ITI3", 0.7]]), True),
        (finding([*OTHERS, ["ITI3", None]]), True),
        (finding(OTHERS), False),
        (finding([*OTHERS, ["ITI3", 0.7], ["ITI3", 0.2]]), False),
        (finding(OTHERS, headline={"kind": "share", "v": 0.4}), True),
    ],
)
def test_others_without_the_region_are_no_figure_of_it(made: Any, drawn: bool) -> None:
    assert (strip_of(made) is not None) == drawn


def test_in_a_table_of_countries_the_country_is_named_and_not_the_region() -> None:
    countries = [[code, 0.1] for code in ("AT", "BG", "EL", "HR", "IT", "RO")]
    drawn = strip_of(finding(countries, headline={"kind": "share", "v": 0.1}))
    assert drawn is not None
    assert drawn["encode"]["focus_value"] == "IT"
    assert "focus_number_value" not in drawn["encode"]
