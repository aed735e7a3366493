"""Tables for pages (ranges in one column, what is not published in words) and as data."""

from __future__ import annotations

import marche
import pytest

from distretto.rendering.problems import UnknownPart
from distretto.rendering.tables import named_columns, render_table, table_csv

CONTENT = marche.content()


def test_ranges_that_a_figure_names_stand_in_one_column() -> None:
    table = render_table(CONTENT, "industries", "en")
    by_id = {header.id: header for header in table.headers}
    assert by_id["chance_low"].columns == ("chance_low", "chance_high")
    assert by_id["chance_low"].label == "95 % interval"
    assert "hidden_high" not in by_id
    assert by_id["lq"].technical == "LQ"
    assert (by_id["jobs"].align, by_id["jobs"].sort) == ("right", "number")
    assert (by_id["industry"].align, by_id["industry"].sort) == ("left", "text")


def test_cells_carry_text_and_what_to_sort_by() -> None:
    first = render_table(CONTENT, "industries", "it").rows[0]
    text = [cell.text for cell in first.cells]
    assert text[2:] == ["25.950", "6,4\N{NO-BREAK SPACE}%", "21", "20,7–21,4", "14,1–23,0", "3 su 3"]
    assert first.cells[2].value == 25950
    assert first.cells[5].value == 20.7
    assert first.cells[1].address == "C15"
    assert not first.hidden


def test_a_hidden_row_says_so_once_and_keeps_its_bounds() -> None:
    table = render_table(CONTENT, "industries", "en")
    hidden = table.rows[-1]
    assert hidden.hidden
    assert [cell.text for cell in hidden.cells[2:]] == ["not published", "—", "—", "—", "0–18.4", "—"]
    assert hidden.cells[2].value is None
    assert table.missing_note
    assert not render_table(CONTENT, "components", "en").missing_note


def test_an_unknown_table_names_those_there_are() -> None:
    with pytest.raises(UnknownPart) as raised:
        render_table(CONTENT, "nothing", "en")
    assert "industries" in raised.value.nearest


def test_data_have_names_beside_codes_and_empty_cells() -> None:
    table = CONTENT["tables"][0]
    lines = table_csv(table, "en").splitlines()
    assert lines[0].split(",") == list(named_columns(table))
    assert lines[0].startswith("code,industry,industry_name,jobs")
    assert lines[1].startswith("C15,C15,")
    assert lines[1].endswith(",25950,0.064,21.2,20.7,21.4,14.1,23,3")
    assert lines[-1].endswith(",,,,,,0,18.4,")


def test_text_is_never_a_formula_and_numbers_stay_numbers() -> None:
    table = {"columns": [{"id": "a", "kind": "text"}, {"id": "b", "kind": "number"}],
             "rows": [["=HYPERLINK(1)", -1.5], ["plain, with comma", True]]}
    assert table_csv(table, "en") == "a,b\n'=HYPERLINK(1),-1.5\n\"plain, with comma\",true\n"
