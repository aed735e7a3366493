"""Vintages, their manifest, and the hash that names a content."""

import json
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from distretto.evidence.dataset import (
    COLUMNS,
    Break,
    Coverage,
    DamagedData,
    Indicator,
    Vintage,
    manifest_bytes,
    read_manifest,
    tidy_schema,
    vintage_from_json,
    vintage_to_json,
    write_atomically,
)
from distretto.evidence.provenance import content_hash

VINTAGE = Vintage(
    name="toy", version="1", sha256="0" * 64, provider="Nobody", table_code="t1", licence="free", citation="Toy",
    retrieved="2020-01", edition="2013", years=(2011, 2012), indicators=(Indicator("jobs", "persons"),),
    coverage=Coverage(3, 1, 2, 0, {"extra_regio": 4}), breaks=(Break("ITI3", 2011, ("ITE3",), "border_moved"),),
)
TABLE = pa.table({"geo": ["B", "A", "B"], "time": pa.array([1, 2, 3], pa.int16()), "value": [1.5, None, 0.0]})


def test_a_vintage_survives_its_manifest() -> None:
    again = vintage_from_json(json.loads(json.dumps(vintage_to_json(VINTAGE))))
    assert again == VINTAGE


def test_a_mark_is_not_part_of_the_manifest() -> None:
    faulty = VINTAGE.marked("known_faulty", "withdrawn", "2020-02-01")
    assert vintage_to_json(faulty) == vintage_to_json(VINTAGE)
    assert faulty.sha256 == VINTAGE.sha256


def test_a_vintage_answers_for_units_breaks_and_cells() -> None:
    assert VINTAGE.unit("jobs") == "persons"
    assert VINTAGE.breaks_of("ITI3")[0].former == ("ITE3",)
    assert VINTAGE.breaks_of("ITC1") == ()
    assert VINTAGE.coverage.cells == 6


def test_a_manifest_lists_vintages_with_the_path_of_their_table(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_bytes(manifest_bytes((VINTAGE,)))
    assert read_manifest(tmp_path) == (replace(VINTAGE, path=tmp_path / "toy.parquet"),)


@pytest.mark.parametrize("body", [b"{", b"[]", b'{"format": "another"}'])
def test_a_damaged_manifest_is_named(tmp_path: Path, body: bytes) -> None:
    (tmp_path / "manifest.json").write_bytes(body)
    with pytest.raises(DamagedData, match=r"manifest\.json"):
        read_manifest(tmp_path)


def test_an_incomplete_entry_is_refused() -> None:
    with pytest.raises(DamagedData, match="years"):
        vintage_from_json({"name": "toy"})


def test_the_schema_has_the_columns_in_order() -> None:
    assert tuple(tidy_schema().names) == COLUMNS


def test_the_hash_depends_on_values_alone(tmp_path: Path) -> None:
    expected = content_hash(TABLE)
    coded = TABLE.set_column(0, "geo", pa.array(["B", "A", "B"]).dictionary_encode())
    pieces = pa.concat_tables([TABLE.slice(0, 1), TABLE.slice(1)])
    pq.write_table(TABLE, tmp_path / "plain.parquet", compression="none", use_dictionary=False)
    pq.write_table(coded, tmp_path / "coded.parquet", compression="zstd", row_group_size=1)
    written = [pq.ParquetFile(tmp_path / f"{name}.parquet").read() for name in ("plain", "coded")]
    for same in (coded, pieces, TABLE.replace_schema_metadata({"a": "b"}), *written):
        assert content_hash(same) == expected


def test_the_hash_is_the_one_first_published() -> None:
    assert content_hash(TABLE) == "bc4cd0b84fa3c5df7ed8ea9c7096041ae3dd982a26d06ef401ab6d765cc5e851"


@pytest.mark.parametrize("values", [[1.5, 0.0, 0.0], [1.5, float("nan"), 0.0], [1.5, None, 1e-300]])
def test_another_value_is_another_hash_and_missing_is_neither_zero_nor_nan(values: list[float | None]) -> None:
    other = TABLE.set_column(2, "value", pa.array(values, pa.float64(), from_pandas=False))
    assert content_hash(other) != content_hash(TABLE)


def test_another_order_or_name_is_another_hash() -> None:
    hashes = {content_hash(t) for t in (TABLE, TABLE.take([1, 0, 2]), TABLE.rename_columns(["g", "time", "value"]))}
    assert len(hashes) == 3


def test_what_has_no_canonical_form_is_refused() -> None:
    with pytest.raises(TypeError):
        content_hash(pa.table({"flag": [True]}))
    with pytest.raises(ValueError, match="missing"):
        content_hash(pa.table({"geo": ["A", None]}))


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "new" / "states.json"
    write_atomically(path, b"1")
    with pytest.raises(TypeError):
        write_atomically(path, "text")  # type: ignore[arg-type]
    assert path.read_bytes() == b"1"
    assert [p.name for p in path.parent.iterdir()] == ["states.json"]
