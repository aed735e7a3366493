"""The rows worked out on the methods page say what the findings say that they link to."""

from __future__ import annotations

import pytest

from distretto.evidence.store import Store
from distretto.rendering.text import t, write_number
from distretto.themes.asking import ask
from distretto.themes.finding import Finding
from distretto.web.pages.method_sources import EXAMPLES
from homes import home_of_its_own


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Finding]:
    """What the page leads to, with the starter catalogue under it, whatever the database."""
    store = Store(home_of_its_own(tmp_path_factory))
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("DATABASE_URL", raising=False)
        return {method: ask(analysis, given, store=store) for method, (analysis, given) in EXAMPLES.items()}


def cell(finding: Finding, table: str, row: str, column: str) -> float:
    content = finding.table(table)
    at = [one["id"] for one in content["columns"]].index(column)
    return next(float(cells[at]) for cells in content["rows"] if cells[0] == row)


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize(("method", "table", "row", "column", "digits"), [
    ("location_quotient", "industries", "C15", "lq", 2),
    ("location_quotient", "industries", "C15", "jobs", 0),
    ("hidden_cells", "industries", "C21", "hidden_low", 2),
    ("hidden_cells", "industries", "C21", "hidden_high", 2),
    ("cluster_stars", "industries", "C15", "lq", 0),
    ("concentration", "diversity", "measure-krugman", "value", 3),
    ("concentration", "diversity", "measure-herfindahl", "value", 3),
    ("variety", "diversity", "measure-entropy", "value", 2),
    ("variety", "diversity", "measure-unrelated-variety", "value", 2),
    ("variety", "diversity", "measure-related-variety", "value", 2),
    ("shift_share", "industries", "C15", "mix", 0),
    ("shift_share", "industries", "C15", "competitive", 0),
    ("shift_share", "industries", "C15", "start", 0),
    ("complexity", "options", "N79", "complexity", 2),
    ("complexity", "options", "G47", "complexity", 2),
    ("opportunity_frontier", "options", "H53", "density", 3),
    ("opportunity_frontier", "options", "N79", "density", 3),
    ("entry_backtest", "options", "N79", "lq", 3),
])
def test_a_worked_row_is_the_findings(
    findings: dict[str, Finding], method: str, table: str, row: str, column: str, digits: int, language: str,
) -> None:
    written = write_number(cell(findings[method], table, row, column), language, digits)
    assert written in t(f"example-{method.replace('_', '-')}", language)


def test_shares_and_chances_are_the_findings(findings: dict[str, Finding]) -> None:
    frontier = findings["relatedness"]
    assert f"{100 * cell(frontier, 'options', 'G47', 'density'):.1f} %" in t("example-relatedness", "en")
    assert f"{100 * cell(frontier, 'options', 'N79', 'probability'):.1f} %" in t("example-entry-backtest", "en")
    assert f"{100 * frontier.figure('frontier')['encode']['x_mean_value']:.1f} %" in t("example-relatedness", "en")


def test_the_quotient_is_what_its_example_divides() -> None:
    assert round((25_950 / 409_348) / (141_045 / 14_180_792), 2) == 6.37
