"""The tables on work and skills: figures as published, and files that are not theirs refused by name."""

import gzip
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from distretto.evidence.classifications.code_lists import file_list
from distretto.evidence.sources import SourceError
from distretto.evidence.sources import cedefop_outlook as outlook
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
    ("graduates", "tertiary", "IT", "TOTAL", 2014, 374_353),
    ("graduates", "tertiary", "RS", "F06", 2014, 2_774),
    ("skills_outlook", "growth", "AT", "1", 2026, 0.6708),
    ("skills_outlook", "shortage", "AT", "11", 2026, 4.0),
    ("genai_exposure", "exposure", "WORLD", "1111", 2025, 0.31),
    ("occupations_italy", "employed", "IT", "411", 2018, 872.886),
    ("occupations_italy", "employed_high_risk", "ITC1", "TOTAL", 2018, 398.547),
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


@pytest.mark.parametrize(("country", "persons"), [("IT", 23_912), ("DE", 42_637), ("RO", 7_697), ("RS", 2_889)])
def test_occupations_add_up_to_the_employed(store: Store, country: str, persons: int) -> None:
    cut = store.cut("lfs_occupation", geos=[country], years=[2024])
    assert np.nansum(matrix(cut, "employed", 2024).values) == pytest.approx(persons, abs=1)


def test_every_occupation_of_the_tables_has_a_name(store: Store) -> None:
    known = {entry.code for entry in file_list("isco_groups").codes}
    for name, of in (("skills_outlook", str), ("occupations_italy", str), ("genai_exposure", lambda code: code[:3])):
        assert {of(code) for code in store.cut(name).labels("industry")} - {"TOTAL"} <= known


def test_an_index_off_its_scale_is_refused(tmp_path: Path) -> None:
    (tmp_path / outlook.FOLDER).mkdir()
    (tmp_path / outlook.GROWTH).write_bytes(gzip.compress(b"geo,time,isco08,growth_pct\nIT,2026,1,0.5\n"))
    (tmp_path / outlook.SHORTAGE).write_bytes(gzip.compress(b"geo,time,isco08,value\nIT,2026,11,5\n"))
    with pytest.raises(SourceError, match="5 is no index 1 to 4"):
        outlook.parse(tmp_path)
