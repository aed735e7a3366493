"""Inter-country tables as FIGARO and the OECD publish them: what is read, what adds up, what is refused."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv as csv
import pyarrow.parquet as pq
import pytest

from distretto.evidence.classifications.code_lists import file_list
from distretto.evidence.classifications.nace import divisions_of
from distretto.evidence.live import inter_country
from distretto.evidence.live.fetching import fetch
from distretto.evidence.live.registry import entry
from distretto.evidence.live.troubles import SourceTrouble
from distretto.evidence.sources import SourceError
from distretto.evidence.sources.exports_taken_apart import PARTS
from distretto.evidence.store import Store, matrix
from evidence.live.synthetic_tables import FIGARO_USES, ICIO_USES, SyntheticTable, synthetic

FIGARO = synthetic(("AT", "GR", "HR", "FIGW1"), FIGARO_USES)
ICIO = synthetic(("AUT", "GRC", "CN1", "CN2", "ROW"), (*ICIO_USES,))
MATRIX = "matrix_eu-ic-io_ind-by-ind_25ed_2021.csv"
FLAT = "flatfile_eu-ic-io_ind-by-ind_25ed_2022.csv"
SHARED = Path(__file__).resolve().parents[4] / "shared" / "data" / "wiod"


def given(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def zipped(folder: Path, *files: tuple[str, str]) -> Path:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in files:
            archive.writestr(f"in/{name}", text)
    path = folder / "tables.zip"
    path.write_bytes(out.getvalue())
    return path


def cells(rows: pa.Table, year: int) -> dict[tuple[str, str, str], float]:
    return {(row["indicator"], row["geo"], row["industry"]): row["value"]
            for row in rows.to_pylist() if row["time"] == year}


def test_a_matrix_a_flat_file_and_an_archive_say_the_same(tmp_path: Path) -> None:
    matrix_, flat = given(tmp_path, MATRIX, FIGARO.matrix()), given(tmp_path, FLAT, FIGARO.flat())
    plain, apart = inter_country.figaro([matrix_]).rows, inter_country.figaro([flat]).rows
    assert cells(plain, 2021) == cells(apart, 2022)
    packed = zipped(tmp_path, (MATRIX, FIGARO.matrix()), (FLAT, FIGARO.flat()))
    both = inter_country.figaro([packed]).rows
    assert set(both["time"].to_pylist()) == {2021, 2022}
    assert cells(both, 2021) == cells(plain, 2021)
    headed = given(tmp_path, MATRIX, FIGARO.matrix().replace("rowLabels", "icioiRow"))
    assert inter_country.figaro([headed]).rows.equals(plain)
    pressed = tmp_path / f"{FLAT}.gz"
    pressed.write_bytes(gzip.compress(FIGARO.flat().encode()))
    assert inter_country.figaro([pressed]).rows.equals(apart)
    assert set(plain["unit"].to_pylist()) == {"million_eur", "steps"}
    assert set(plain["geo"].to_pylist()) == {"AT", "EL", "HR", "ROW"}


@pytest.mark.parametrize(("table", "text", "read", "year"), [
    (FIGARO, FIGARO.matrix(), inter_country.figaro, 2021), (ICIO, ICIO.icio(), inter_country.icio, 2020),
])
def test_the_accounts_hold(
    table: SyntheticTable, text: str, read: Callable[[list[Path]], object], year: int, tmp_path: Path,
) -> None:
    found = cells(read([given(tmp_path, f"2016_SML_{year}.csv", text)]).rows, year)  # type: ignore[attr-defined]
    assert sum(value for (name, *_), value in found.items() if name == "output") == pytest.approx(table.output.sum())
    assert max(abs(value) for (name, *_), value in found.items() if name == "imbalance") < 0.01
    exports = {key[1:]: value for key, value in found.items() if key[0] == "exports"}
    for (geo, industry), whole in exports.items():
        assert sum(found[part, geo, industry] for part in PARTS) == pytest.approx(whole, abs=0.01)
        for name, parts in (("exports_to", ("exports",)), ("foreign_from", ("foreign", "foreign_twice"))):
            by_partner = sum(value for (one, at, pair), value in found.items()
                             if (one, at, pair.partition(".")[0]) == (name, geo, industry))
            assert by_partner == pytest.approx(sum(found[part, geo, industry] for part in parts), abs=0.05)
    assert exports["AT", "T"] == 0
    assert all(value >= 1 for (name, *_), value in found.items() if name.endswith("streamness"))


def test_parts_of_china_are_one_country(tmp_path: Path) -> None:
    found = cells(inter_country.icio([given(tmp_path, "ICIO2023_2018.csv", ICIO.icio())]).rows, 2018)
    parts = [at for at, row in enumerate(ICIO.rows) if row in ("CN1_F", "CN2_F")]
    assert found["output", "CN", "F"] == pytest.approx(ICIO.output[parts].sum())
    china = [at for at, row in enumerate((*ICIO.rows, *ICIO.users)) if row.startswith("CN")]
    sold = np.hstack([ICIO.z, ICIO.y])[parts]
    assert found["exports", "CN", "F"] == pytest.approx(sold.sum() - sold[:, china].sum())


def test_several_vintages_lie_beside_one_another_with_where_they_are_from(tmp_path: Path) -> None:
    store = Store(tmp_path / "home")
    first = fetch(entry("figaro"), store, files=[given(tmp_path, MATRIX, FIGARO.matrix())])
    second = fetch(entry("figaro"), store, files=[
        given(tmp_path, MATRIX, FIGARO.matrix()), given(tmp_path, FLAT, FIGARO.flat())])
    again = fetch(entry("figaro"), store, files=[tmp_path / FLAT, tmp_path / MATRIX])
    assert (first.fresh, second.fresh, again.fresh) == (True, True, False)
    assert store.vintage("value_chains_figaro").years == (2021, 2022)
    assert len(store.vintages("value_chains_figaro")) == 2
    assert '"publisher": "Eurostat, FIGARO"' in (second.path / "provenance.json").read_text()
    assert "retrieved on" in store.vintage("value_chains_figaro").citation


def cell(text: str, row: str, column: str, value: str) -> str:
    """The text with another value in one cell."""
    lines = [line.split(",") for line in text.splitlines()]
    at = lines[0].index(column)
    return "\n".join(",".join(value if (line[0], place) == (row, at) else one for place, one in enumerate(line))
                     for line in lines) + "\n"


@pytest.mark.parametrize(("text", "said"), [
    (FIGARO.matrix().replace("AT_A01", "AT_CPA_A01"), "industry by industry is needed"),
    (FIGARO.matrix().replace("HR_C13T15", "HR_17"), "'HR_17' is no industry of the list"),
    (FIGARO.matrix().replace("HR_", "QX_"), "'QX_A01' is of no economy of the list"),
    (FIGARO.matrix(without_row="HR_F"), "HR F has no row: the table is not whole"),
    (FIGARO.matrix(without_row="W2_D1"), "what was sold is not the output"),
    (FIGARO.flat().replace("obsValue", "value"), "it has no column obsValue; it has icioiRow"),
    (FIGARO.flat() + FIGARO.flat().splitlines()[5] + "\n", "a pair of seller and buyer twice"),
    (cell(FIGARO.matrix(), "AT_F", "GR_A01", "x"), "cannot be read as a table of numbers"),
    (cell(FIGARO.matrix(), "AT_F", "GR_A01", ""), "column GR_A01: the cell of row AT_F is empty"),
    (cell(FIGARO.matrix(), "AT_F", "GR_A01", "-9"), "AT F sold -9.0 to EL A01: below zero"),
    ("<html>sign in</html>\n", "no table with commas"),
])
def test_another_table_is_refused_by_what_is_wrong_and_nothing_is_kept(text: str, said: str, tmp_path: Path) -> None:
    store = Store(tmp_path / "home")
    with pytest.raises(SourceTrouble, match=said) as refused:
        fetch(entry("figaro"), store, files=[given(tmp_path, MATRIX, text)])
    assert MATRIX in str(refused.value)
    assert not list((tmp_path / "home" / "evidence").glob("value_chains_figaro/*"))


def test_a_trifle_below_zero_is_nothing_and_counted(tmp_path: Path) -> None:
    parsed = inter_country.figaro([given(tmp_path, MATRIX, cell(FIGARO.matrix(), "AT_F", "GR_A01", "-0.01"))])
    assert parsed.left_out == {"negligible_cells": 1}


@pytest.mark.parametrize(("files", "said"), [
    (("figaro.csv",), "its name does not tell the year"), ((MATRIX, "other_2021.csv"), "is of 2021 too"),
])
def test_each_file_is_one_year(files: tuple[str, ...], said: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=said):
        inter_country.figaro([given(tmp_path, name, FIGARO.matrix()) for name in files])


def test_the_oecd_s_table_needs_its_output(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"no column of output \(OUT\)"):
        inter_country.icio([given(tmp_path, "2020_SML.csv", ICIO.icio().replace(",OUT\n", ",HFCE\n", 1).replace(
            ",HFCE\n", ",ROW_P33\n", 1))])


def test_every_industry_says_of_which_divisions_it_is() -> None:
    known = set(divisions_of("TOTAL"))
    for code in file_list(inter_country.INDUSTRIES).choices:
        divisions = code.extra["divisions"].split()
        assert divisions
        assert set(divisions) <= known
        assert {division[0] for division in divisions} == {code.code[0]}


INDUSTRY_OF = tuple(code.code for code in file_list(inter_country.INDUSTRIES).choices)[:35]
"""Labels for the 35 industries of the World Input-Output Database, in its order: to test the shape, nothing else."""


def real(codes: dict[str, str], uses: tuple[str, ...]) -> tuple[SyntheticTable, list[float], list[float]]:
    """The real table of 2011 under such labels, the output published with it, and what is left of it for value added.
    """
    path = SHARED / "wiod_2011.parquet"
    if not path.exists():
        pytest.skip(f"the real table is not at {path}")
    read = pq.read_table(path)
    rows = read["row"].to_pylist()
    users = [name for name in read.column_names if name not in {*rows, "row", "output"}]

    def label(one: str) -> str:
        economy, _, what = one.partition(".")
        return f"{codes[economy]}_{INDUSTRY_OF[int(what[1:]) - 1] if what[0] == 'c' else uses[int(what[1:]) - 1]}"

    z, y = (np.column_stack([np.asarray(read[name], dtype=float) for name in names]) for names in (rows, users))
    output = np.asarray(read["output"], dtype=float)
    table = SyntheticTable(tuple(map(label, rows)), tuple(map(label, users)), z, y)
    return table, output.tolist(), (output - z.sum(axis=0)).tolist()


@pytest.mark.parametrize("shape", ["figaro", "icio"])
def test_the_real_table_of_another_maker_in_this_shape_gives_what_is_shipped(shape: str, tmp_path: Path) -> None:
    own = {code.code: code.extra["provider"] for code in file_list("wiod_economies").choices}
    iso = {code.code: code.extra["provider"] for code in file_list(inter_country.ECONOMIES).choices}
    here = {"EL": "GR", "UK": "GB", "ROW": "FIGW1"}
    codes = {own[code]: here.get(code, code) if shape == "figaro" else iso[code] for code in own}
    table, output, added = real(codes, FIGARO_USES if shape == "figaro" else ICIO_USES)
    columns = {"V1": [*table.rows, "W2_B2A3G" if shape == "figaro" else "VA"]}
    columns |= {label: [*table.z[:, at], added[at]] for at, label in enumerate(table.rows)}
    columns |= {label: [*table.y[:, at], 0.0] for at, label in enumerate(table.users)}
    columns |= {"OUT": [*output, 0.0]} if shape == "icio" else {}
    path = tmp_path / "table_2011.csv"
    csv.write_csv(pa.table(columns), path)
    found = cells((inter_country.figaro if shape == "figaro" else inter_country.icio)([path]).rows, 2011)
    shipped = Store(tmp_path / "home").cut("value_chains", years=[2011])
    for name in ("output", "imbalance", "exports", *PARTS, "upstreamness", "downstreamness"):
        told = matrix(shipped, name, 2011)
        mine = np.array([[
            found.get((name, geo, INDUSTRY_OF[int(industry[1:]) - 1]), np.nan) for industry in told.industries
        ] for geo in told.geos])
        np.testing.assert_allclose(mine, told.values, rtol=1e-9, atol=0.0015)
