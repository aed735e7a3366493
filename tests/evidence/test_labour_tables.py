"""The tables on work and skills: figures as published, and files that are not theirs refused by name."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from distretto.evidence.sources import SourceError
from distretto.evidence.sources import eurostat_working_time as working_time
from distretto.evidence.store import Store, matrix


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(tmp_path_factory.mktemp("home"))


def value(store: Store, name: str, indicator: str, geo: str, industry: str, year: int) -> float:
    cut = store.cut(name, indicators=[indicator], geos=[geo], industries=[industry], years=[year])
    return float(matrix(cut, indicator, year).values[0, 0])


@pytest.mark.parametrize(("name", "indicator", "geo", "industry", "year", "published"), [
    ("working_time_training", "employed", "ITC4", "TOTAL", 2015, 4255.8),
    ("working_time_training", "part_time", "IT", "TOTAL", 2015, 4166.4),
    ("working_time_training", "training", "RO", "TOTAL", 2015, 1.3),
])
def test_figures_as_published(
    store: Store, name: str, indicator: str, geo: str, industry: str, year: int, published: float,
) -> None:
    assert value(store, name, indicator, geo, industry, year) == published


def test_another_table_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / working_time.FOLDER).mkdir()
    for file in (working_time.WORKTIME, working_time.TRAINING):
        pq.write_table(pa.table({"geo": ["IT"]}), tmp_path / file)
    with pytest.raises(SourceError, match=r"lfst_r_lfe2eftpt\.parquet: it is not this table"):
        working_time.parse(tmp_path)
