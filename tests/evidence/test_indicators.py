"""The declared indicators say of each figure what the observatory holds, and how it may be used."""

import numpy as np
import pytest

from distretto.evidence.arrow import numbers, present
from distretto.evidence.indicators import by_dataset, declared_indicators, indicator_dimensions
from distretto.evidence.store import SHIPPED, Store

TABLES = (
    "innovation_scoreboard", "patents_epo", "patents_pct", "regional_competitiveness", "regional_context",
    "regional_indicators", "science_technology",
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(tmp_path_factory.mktemp("home"), shipped=SHIPPED)


def test_every_indicator_of_the_innovation_tables_is_declared_once(store: Store) -> None:
    held = {(name, i.id) for name in TABLES for i in store.vintage(name).indicators}
    assert sorted((i.dataset, i.id) for i in declared_indicators()) == sorted(held)


def test_years_levels_and_units_are_those_of_the_table(store: Store) -> None:
    for indicator in declared_indicators():
        cut = store.cut(indicator.dataset, indicators=[indicator.id])
        known = present(cut.table["value"])
        told = numbers(cut.table["time"])[known]
        levels = {len(geo) - 2 for geo in np.array(cut.table["geo"].to_pylist())[known] if len(geo) <= 5}
        assert (told.min(), told.max()) == indicator.years, indicator.id
        assert levels == set(indicator.levels), indicator.id
        assert cut.vintage.unit(indicator.id) == indicator.unit


def test_each_has_a_direction_a_kind_and_names_in_both_languages() -> None:
    for indicator in declared_indicators():
        assert indicator.direction in ("more", "less", "context")
        assert indicator.kind in ("structure", "performance")
        assert indicator.source
        assert indicator.label("en") != indicator.label("it")
        assert indicator.dimension in indicator_dimensions()


def test_what_counts_by_default_has_a_direction_where_it_is_performance() -> None:
    core = [i for i in declared_indicators() if i.core and i.kind == "performance"]
    assert {i.direction for i in core} == {"more", "less"}
    assert "indices" not in {i.dimension for i in core}


def test_what_an_analysis_needs_is_asked_of_the_tables_that_have_it() -> None:
    wanted = [i for i in declared_indicators() if i.id in ("rd_intensity", "rd_business", "population")]
    assert by_dataset(wanted) == {
        "regional_context": ("population",), "regional_indicators": ("rd_intensity",),
        "science_technology": ("rd_business",),
    }
