"""Cases and truth table: Lipset's cases as printed, contradictions, and what is refused or named."""

from __future__ import annotations

import numpy as np
import pytest

from distretto.methods.qca import (
    Cuts,
    Names,
    cases,
    necessary_supersets,
    necessity,
    read_term,
    truth_table,
)

from .lipset import RAW, lipset

nan = float("nan")
FOUR = ([[1, 0], [0, 1], [1, 1], [0, 0]], [1, 0, 1, 0])


def test_rows_of_the_chapter() -> None:
    table = truth_table(lipset(), Cuts(inclusion=1))
    rows = {"".join(map(str, row.values)): (row.output, set(row.cases)) for row in table.rows}
    assert rows == {
        "00000": ("0", {"GRE", "POR", "SPA"}), "00001": ("0", {"ITA", "ROM"}), "00100": ("0", {"HUN", "POL"}),
        "00101": ("0", {"EST"}), "10101": ("1", {"FIN", "IRE"}), "10110": ("0", {"AUS"}),
        "10111": ("1", {"FRA", "SWE"}), "11110": ("0", {"GER"}), "11111": ("1", {"BEL", "CZE", "NET", "UK"}),
    }
    assert not table.contradictions
    assert len(table.remainders) == 32 - 9
    assert str(table.configuration(22)) == "GNPCAP*~URBANIZA*LITERACY*~INDLAB*GOVSTAB"


def test_contradictions_are_named_whatever_the_cuts() -> None:
    """With the chapter's first threshold and without government stability, cases alike differ in the outcome."""
    table = truth_table(lipset(rich=600, conditions=4), Cuts(inclusion=1, contradiction=0.5))
    found = {frozenset(row.with_outcome): frozenset(row.without) for row in table.contradictions}
    assert found == {
        frozenset({"FRA", "SWE"}): frozenset({"AUS"}), frozenset({"BEL", "NET", "UK"}): frozenset({"GER"}),
        frozenset({"FIN"}): frozenset({"EST", "HUN", "POL"}),
    }
    assert {row.output for row in table.contradictions} == {"C", "0"}


def test_every_case_lies_in_one_row() -> None:
    held = [name for row in truth_table(lipset()).rows for name in row.cases]
    assert sorted(held) == sorted(RAW)


def test_a_value_at_the_cut_passes() -> None:
    x = [[1, 0]] * 5 + [[0, 1]] * 5
    table = truth_table(cases(x, [1, 1, 1, 1, 0] + [0] * 5), Cuts(inclusion=0.8, n=5))
    assert [row.output for row in table.rows] == ["0", "1"]
    assert {row.output for row in truth_table(cases(x, [1, 1, 1, 1, 0] + [0] * 5), Cuts(n=6)).rows} == {"?"}


def test_what_is_missing_sets_a_case_aside_by_name() -> None:
    x = [[1, 0], [0, nan], [1, 1], [0, 0], [0, 1]]
    data = cases(x, [1, 0, nan, 0, 0], Names(list("abcde"), ["A", "B"], "Y"))
    assert data.remarks.set_aside == (("b", ("B",)), ("c", ("Y",)))
    assert list(data.names.cases) == ["a", "d", "e"]


def test_a_case_at_half_is_in_no_row_and_named() -> None:
    x = [[0.9, 0.2], [0.5, 0.8], [0.7, 0.9], [0.1, 0.3]]
    data = cases(x, [0.9, 0.5, 0.8, 0.1], Names(list("abcd"), ["A", "B"], "Y"))
    assert data.remarks.undecided == (("b", ("A", "Y")),)
    table = truth_table(data)
    assert [row.cases for row in table.rows] == [("d",), ("a",), ("c",)]
    member = np.minimum([0.1, 0.5, 0.3, 0.9], [0.8, 0.2, 0.1, 0.7])
    assert table.rows[0].inclusion == pytest.approx(np.minimum(member, data.outcome).sum() / member.sum())
    with pytest.raises(ValueError, match=r"exactly 0\.5"):
        truth_table(cases([[0.5, 0.1], [0.2, 0.5]], [0.1, 0.9]))


def test_too_few_cases_and_sets_on_one_side_are_remarked() -> None:
    data = cases([[0.9, 0.2], [0.6, 0.8], [0.7, 0.9]], [0.9, 0.6, 0.1])
    assert data.remarks.too_few
    assert data.remarks.one_sided == ("C1",)
    assert not lipset().remarks.too_few


@pytest.mark.parametrize(("call", "said"), [
    (lambda: cases([[1, 0], [0, 1.2]], [1, 0]), r"C2 of case 2 is 1\.2"),
    (lambda: cases([[1, 0], [0, 1]], [1, -1]), "Y of case 2 is -1"),
    (lambda: cases([[1, 3], [0, 1]], [1, 0], levels=[None, 3]), "levels 0 to 2"),
    (lambda: cases([[1, 0.5], [0, 1]], [1, 0], levels=[None, 3]), "levels 0 to 2"),
    (lambda: cases([[1, 0], [1, 1]], [1, 0]), "C1 is 1 in every case"),
    (lambda: cases([[1, 0], [0, 1]], [1, 1]), "Y is 1 in every case"),
    (lambda: cases([[1, 0], [0, nan]], [1, 0]), "only 1 of 2 cases"),
    (lambda: cases([1, 0], [1, 0]), "must be"),
    (lambda: cases(*FOUR, levels=[1, 2]), "levels must say"),
    (lambda: cases(*FOUR, Names(list("abc"), ["A", "B"], "Y")), "3 names were given for 4 cases"),
    (lambda: cases(*FOUR, Names(list("abcd"), ["A", "A"], "Y")), "two conditions are called A"),
    (lambda: cases(np.eye(21), np.arange(21) % 2), "choose fewer"),
    (lambda: truth_table(cases(*FOUR), Cuts(inclusion=1.5)), "between 0 and 1"),
    (lambda: truth_table(cases(*FOUR), Cuts(n=0)), "at least 1"),
    (lambda: truth_table(cases(*FOUR), Cuts(contradiction=0.9)), "above that for inclusion"),
    (lambda: truth_table(cases(*FOUR)).configuration(5), "there is no row 5"),
    (lambda: read_term("A*Z", ["A", "B"]), "'Z' in 'A\\*Z' is no condition"),
    (lambda: read_term("A*~A", ["A", "B"]), "twice"),
    (lambda: necessary_supersets(cases(*FOUR), consistency=2), "between 0 and 1"),
    (lambda: necessary_supersets(cases(*FOUR), depth=0), "at least 1"),
])
def test_bad_input_is_named(call, said: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ValueError, match=said):
        call()


def test_necessity_as_printed() -> None:
    """GNPCAP and GOVSTAB hold every case that survived: necessary; RoN is lower for the larger set LITERACY."""
    found = {one.text: one for one in necessity(lipset())}
    assert (found["GNPCAP"].consistency, found["GOVSTAB"].consistency) == (1, 1)
    assert found["LITERACY"].relevance < found["GOVSTAB"].relevance < found["GNPCAP"].relevance
    assert found["URBANIZA"].deviant == ("FIN", "FRA", "IRE", "SWE")


def test_a_disjunction_has_no_superfluous_part() -> None:
    found = necessary_supersets(lipset(), consistency=1, coverage=0.0)
    assert {"GNPCAP", "LITERACY", "GOVSTAB", "GNPCAP*LITERACY*GOVSTAB"} <= {one.text for one in found}
    alone = {one.literals[0] for one in found if len(one.literals) == 1}
    assert not any(set(one.literals) & alone for one in found if one.joined == "or")
