"""Growth: which years are compared, who is counted in them, and what the answer says of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from distretto.evidence.classifications.areas import parse_area
from distretto.evidence.store import Store
from distretto.rendering.explaining import read_difference, typed_number
from distretto.rendering.problems import problem_of
from distretto.rendering.text import LANGUAGES, say, write
from distretto.themes.analysis import get_analysis, theme
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, make_request
from distretto.themes.finding import Finding
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.growth_answer import OwnCourse, steadiness
from distretto.themes.specialisation.growth_period import period_of
from distretto.themes.turning import why_this_differs
from homes import home_of_its_own

GROWTH, LONG = "specialisation.growth", "specialisation.long_growth"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


def sentences(finding: Finding, language: str = "en", part: str = "says") -> list[str]:
    statements = [one["says"] if part == "how_sure" else one for one in finding.content[part]]
    return [say(statement, language) for statement in statements]


def years(finding: Finding) -> tuple[int, int]:
    return finding.content["facts"]["first"]["v"], finding.content["facts"]["last"]["v"]


def asked(first: int | None, last: int) -> Parameters:
    return Parameters({"first_year": first, "last_year": last})


LATE = {2008: {"AT", "HU"}, 2009: {"AT", "HU"}, 2010: {"AT", "HU", "HR"}, 2011: {"AT", "HU", "HR"}}


def test_an_area_that_the_reader_composed_stays_whole() -> None:
    period = period_of(LATE, parse_area("AT+HR+HU"), asked(None, 2011))
    assert (period.years, period.members, period.lacking) == ((2010, 2011), ("AT", "HR", "HU"), ("HR",))


def test_a_late_member_of_a_named_set_is_left_out_for_the_longer_period() -> None:
    period = period_of(LATE, parse_area("see"), asked(None, 2011))
    assert (period.years, period.members) == ((2008, 2009, 2010, 2011), ("AT", "HU"))


def test_the_chosen_first_year_decides_who_of_a_named_set_is_counted() -> None:
    assert period_of(LATE, parse_area("see"), asked(2010, 2011)).members == ("AT", "HR", "HU")


def test_without_a_comparable_year_before_the_last_the_longest_period_stands_in() -> None:
    period = period_of({2013: set(), 2014: {"HR"}, 2015: {"HR"}}, parse_area("HR"), asked(None, 2014))
    assert (period.years, period.asked) == ((2014, 2015), 2014)
    assert [one.says.key for one in period.uncertainties()] == ["growth-age", "growth-age-later"]


@pytest.mark.parametrize(("first", "last", "of", "lacking"), [
    (2008, 2011, "members", ["HR"]), (2011, 2011, "turned", []), (2012, 2011, "turned", ["AT", "HR", "HU"]),
])
def test_a_refusal_names_who_lacks_figures_and_the_years_that_would_do(
    first: int, last: int, of: str, lacking: list[str],
) -> None:
    with pytest.raises(CannotAnswer) as error:
        period_of(LATE, parse_area("AT+HR+HU"), asked(first, last))
    values = error.value.values
    assert (values["earliest"].v, values["latest"].v, values["of"].v) == (2010, 2011, of)
    assert [one.v for one in values["lacking"].v] == lacking
    for language in LANGUAGES:
        problem = problem_of(error.value, language)
        assert problem is not None
        assert "2010" in problem.sentence


def test_no_two_years_at_all_is_said_without_a_dash_for_a_year() -> None:
    with pytest.raises(CannotAnswer) as error:
        period_of({2013: set(), 2014: {"HR"}, 2015: set()}, parse_area("HR"), asked(None, 2014))
    problem = problem_of(error.value, "en")
    assert problem is not None
    assert problem.sentence.startswith("Between 2013 and 2015 there are no two successive years")


@pytest.mark.parametrize(("analysis", "first", "out"), [(GROWTH, 2008, "Croatia"), (LONG, 2000, "Serbia")])
def test_south_east_europe_has_an_answer_that_names_who_is_left_out(
    store: Store, analysis: str, first: int, out: str,
) -> None:
    finding = ask(analysis, {"region": "see"}, store=store)
    assert years(finding)[0] == first
    assert out in sentences(finding)[1]
    assert "Bosnia" in sentences(finding)[1]
    counted = sentences(finding, part="how_sure")[0]
    assert counted.index("Austria") < counted.index("without figures") < counted.index(out)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_half_counted_composed_area_says_so_right_after_the_first_sentence(store: Store, language: str) -> None:
    finding = ask(GROWTH, {"region": "BG41+RS22"}, store=store)
    assert (finding.content["facts"]["counted"]["v"], finding.content["facts"]["members"]["v"]) == (1, 2)
    assert "Serbia" in sentences(finding, language)[1]


def test_the_answer_begins_with_whether_it_grew_and_carries_every_sign(store: Store) -> None:
    finding = ask(GROWTH, {"region": "ITH5"}, store=store)
    first, split, warning, ahead = sentences(finding)
    assert first.startswith("It did not grow: between 2011 and 2014")
    assert "fell by 55,079 (−3.9\N{NO-BREAK SPACE}%)" in first
    assert "almost all its industries’ own course: the own course cost 59,338 jobs, the mix cost 6,418" in split
    assert "do not lean on its size" in warning
    assert "security services; computers and electronics" in ahead
    assert sentences(finding, "it")[0].startswith("Non c’è stata crescita")


def test_the_two_questions_say_which_jobs_they_count(store: Store) -> None:
    short, long = (sentences(ask(analysis, {"region": "ITH5"}, store=store))[0] for analysis in (GROWTH, LONG))
    assert "jobs in business" in short
    assert "public services" in long
    assert long.startswith("It grew: between 1995 and 2017")


def test_areas_of_any_size_are_compared_in_percent_over_one_period(store: Store) -> None:
    given = {"first_year": 2013, "last_year": 2014}
    found = [ask(GROWTH, {"region": region, **given}, store=store) for region in ("ITI3", "RO11", "BG41+EL52")]
    assert {years(finding) for finding in found} == {(2013, 2014)}
    for finding in found:
        headline = finding.content["headline"]
        assert headline == finding.content["facts"]["change"]
        assert write(headline, "en").endswith("%")
        parts = {row[0]: row[2] for row in finding.table("components")["rows"]}
        assert parts["component-change"] == pytest.approx(headline["v"])
        assert finding.figure("components")["encode"]["value"] == "of_start"


def test_two_comparable_years_leave_no_other_period_to_try(store: Store) -> None:
    finding = ask(GROWTH, {"region": "BG41+EL52"}, store=store)
    assert years(finding) == (2013, 2014)
    choice = next(u for u in finding.content["how_sure"] if u["kind"] == "choice")
    assert choice["says"]["key"] == "growth-choice-alone"
    assert "Central Macedonia" in sentences(finding, part="how_sure")[-1]


@pytest.mark.parametrize(("jobs", "others", "verdict"), [
    (300, [OwnCourse(2012, 2014, 210), OwnCourse(2012, 2013, 90)], "steady"),
    (300, [OwnCourse(2012, 2014, 90)], "size"), (300, [OwnCourse(2012, 2014, -1)], "sign"), (300, [], "alone"),
])
def test_steadiness_compares_by_the_year(jobs: float, others: list[OwnCourse], verdict: str) -> None:
    assert steadiness(OwnCourse(2011, 2014, jobs), others) == verdict


def test_the_long_run_is_a_question_of_the_theme_in_the_words_of_the_register() -> None:
    assert [question.id for question in theme("specialisation").questions][-2:] == [GROWTH, LONG]


def test_both_questions_take_the_same_parameters_for_their_period() -> None:
    def kinds(analysis_id: str) -> Mapping[str, Any]:
        declared = get_analysis(analysis_id)
        return {name: declared.parameter(name).optional for name in ("first_year", "last_year")}

    assert kinds(GROWTH) == kinds(LONG) == {"first_year": True, "last_year": False}


@pytest.mark.parametrize(("typed", "kind", "number"), [
    ("−3,9 %", "change", -0.039), ("28.1", "share", 0.281), ("19.5", "times", 19.5), ("1 234", "count", 1234),
])
def test_a_reader_types_percent_where_the_headline_is_read_in_percent(typed: str, kind: str, number: float) -> None:
    assert typed_number(typed, kind) == pytest.approx(number)


def test_another_number_is_explained_in_percent(store: Store) -> None:
    request = make_request(GROWTH, {"region": "ITH5"})
    other = ask(GROWTH, {"region": "ITH5", "last_year": 2013}, store=store).content["headline"]["v"]
    found = why_this_differs(request, other, store)
    told = read_difference(request, found, ask(GROWTH, {"region": "ITH5"}, store=store), "en")
    assert "−3.9\N{NO-BREAK SPACE}%" in told.sentence
    assert "Last year: 2013" in told.sentence
