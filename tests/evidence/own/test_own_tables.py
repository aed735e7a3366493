"""A table of one's own, from the file to a data set: guessed, checked, added up, protected, kept."""

from __future__ import annotations

import gzip
from datetime import date
from pathlib import Path

import numpy as np
import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from distretto.evidence.classifications.nace_versions import read_nace
from distretto.evidence.closed import is_closed
from distretto.evidence.own.faults import WrongTable
from distretto.evidence.own.home import keep_mine, mine, store_of_mine
from distretto.evidence.own.keeping import beside
from distretto.evidence.own.loading import Loaded, load, look
from distretto.evidence.own.mapping import Mapping, from_json, guess, to_json
from distretto.evidence.own.reading import sheets_of, stage
from distretto.evidence.store import Store, matrix
from distretto.methods.disclosure import Rule

DAY = date(2026, 1, 2)
OPEN = Rule(least_units=1, share=1)
"""A rule by which nothing is hidden."""
FIRMS = """id,nuts3,nace,year,employees
synthetic-1,ITI31,15.20,2015,12
synthetic-2,ITI32,15.20,2015,8
synthetic-3,ITI33,C15,2015,30
synthetic-4,ITI33,15,2015,1
synthetic-5,ITI31,25.11,2015,4
synthetic-6,ITI31,25.11,2015,
"""


def written(folder: Path, text: str, name: str = "synthetic_firms.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def loaded(folder: Path, text: str, rule: Rule = OPEN, **changes: object) -> Loaded:
    from dataclasses import replace

    staged, mapping = look(written(folder, text), folder)
    return load(staged, replace(mapping, **changes), name="synthetic", on=DAY, rule=rule)


def refused(folder: Path, text: str, **changes: object) -> list[tuple[str, tuple[int, ...]]]:
    with pytest.raises(WrongTable) as wrong:
        loaded(folder, text, **changes)
    return [(fault.key, fault.rows) for fault in wrong.value.faults]


def jobs(found: Loaded, home: Path) -> dict[tuple[str, str], float]:
    found.keep_in(home)
    told = matrix(Store(home).cut("private.synthetic"), "persons_employed", 2015)
    return {
        (geo, code): float(told.values[i, j])
        for i, geo in enumerate(told.geos) for j, code in enumerate(told.industries)
    }


def test_firms_are_added_up_to_region_and_division(tmp_path: Path) -> None:
    told = jobs(loaded(tmp_path, FIRMS), tmp_path / "home")
    assert told["ITI3", "C15"] == 51
    assert told["ITI3", "C25"] == 4
    assert told["ITI3", "C"] == told["ITI3", "TOTAL"] == 55


def test_a_part_of_a_country_is_not_shown_as_the_country(tmp_path: Path) -> None:
    assert {geo for geo, _ in jobs(loaded(tmp_path, FIRMS), tmp_path / "home")} == {"ITI3"}


def test_a_whole_country_has_its_sum(tmp_path: Path) -> None:
    text = "region,nace,employees\nSI031,C10,5\nSI041,C10,7\n"
    told = jobs(loaded(tmp_path, text, year=2015, kind="firms"), tmp_path / "home")
    assert told["SI", "C10"] == told["SI0", "TOTAL"] == 12


def test_what_no_firm_tells_is_missing_and_is_counted(tmp_path: Path) -> None:
    text = "region,nace,year,employees\nITI3,C10,2015,\nITI3,C11,2015,3\nITI3,C11,2015,2\n"
    found = loaded(tmp_path, text)
    assert np.isnan(jobs(found, tmp_path / "home")["ITI3", "C10"])
    assert found.vintage.coverage.missing == 1
    assert found.vintage.coverage.left_out == {"persons_employed unknown": 1}


def test_few_firms_are_hidden_and_so_is_what_would_tell_them(tmp_path: Path) -> None:
    rows = [f"ITI3,C{code},2015,{size}" for code in (10, 11, 13) for size in (5, 6, 7, 8, 9)]
    text = "\n".join(["region,nace,year,employees", *rows, "ITI3,C12,2015,4"]) + "\n"
    found = loaded(tmp_path, text, rule=Rule())
    told = jobs(found, tmp_path / "home")
    hidden = {code for (_, code), value in told.items() if np.isnan(value)}
    assert "C12" in hidden
    assert len(hidden & {"C10", "C11", "C13"}) == 1
    assert found.vintage.coverage.confidential == 2 * len(hidden)
    assert found.years[0].few == 1


def test_one_firm_with_several_plants_counts_once(tmp_path: Path) -> None:
    rows = "".join(f"synthetic-{firm},ITI3,C10,2015,10\n" for firm in (1, 1, 1, 1, 2))
    found = loaded(tmp_path, "id,region,nace,year,employees\n" + rows, rule=Rule(share=1))
    assert found.years[0].few > 0


def test_all_faults_at_once_each_with_its_rows(tmp_path: Path) -> None:
    text = (
        "region,nace,year,employees\nITI3,C99,2015,1\nXX99,C10,2015,2\nITI3,C99,2015,x\n"
        "IT,C10,2015,3\nITI3,,2015,-4\nITI3,C10,15,5\n"
    )
    mapping = {"region": "region", "industry": "nace", "year": "year", "persons_employed": "employees"}
    found = refused(tmp_path, text, columns=mapping, kind="firms")
    assert ("load-industry-unknown", (2, 4)) in found
    assert ("load-region-unknown", (3,)) in found
    assert ("load-region-large", (5,)) in found
    assert ("load-empty", (6,)) in found
    assert ("load-year-wrong", (7,)) in found
    assert ("load-not-a-number", (4,)) in found
    assert ("load-negative", (6,)) in found


def test_a_correction_mends_a_value_and_an_empty_one_leaves_its_rows_out(tmp_path: Path) -> None:
    staged, mapping = look(written(tmp_path, FIRMS.replace("25.11", "44.11")), tmp_path)
    with pytest.raises(WrongTable):
        load(staged, mapping, name="synthetic", on=DAY)
    mended = load(staged, mapping.corrected("industry", "44.11", "C25"), name="synthetic", on=DAY, rule=OPEN)
    assert jobs(mended, tmp_path / "one")["ITI3", "C25"] == 4
    without = load(staged, mapping.corrected("industry", "44.11", ""), name="synthetic", on=DAY, rule=OPEN)
    assert ("ITI3", "C25") not in jobs(without, tmp_path / "two")
    assert without.vintage.coverage.left_out["industry 44.11"] == 2


def test_a_value_that_was_mended_wrongly_is_mended_again(tmp_path: Path) -> None:
    text = FIRMS.replace("25.11,2015,4", "44.11,2015,4")
    staged, mapping = look(written(tmp_path, text), tmp_path)
    twice = mapping.corrected("industry", "44.11", "C2S").corrected("industry", "C2S", "C25")
    assert twice.corrections["industry"] == {"44.11": "C25"}, "no word of the value that was given in between"
    assert jobs(load(staged, twice, name="synthetic", on=DAY, rule=OPEN), tmp_path / "home")["ITI3", "C25"] == 4


@pytest.mark.parametrize(("meant", "told"), [("C25", 4.0), ("", None)])
def test_empty_cells_are_read_as_a_value_or_left_out(tmp_path: Path, meant: str, told: float | None) -> None:
    text = FIRMS.replace("25.11,2015,4", ",2015,4")
    staged, mapping = look(written(tmp_path, text), tmp_path)
    found = load(staged, mapping.corrected("industry", "", meant), name="synthetic", on=DAY, rule=OPEN)
    figures = jobs(found, tmp_path / "home")
    assert (figures["ITI3", "C25"] == told) if told else np.isnan(figures["ITI3", "C25"])
    assert found.checked.left_out == ({} if meant else {"industry": 1})


def test_a_file_of_too_many_rows_is_refused_before_all_of_it_is_unpacked(tmp_path: Path) -> None:
    for name in ("synthetic.csv", "synthetic.csv.gz"):
        text = FIRMS.encode()
        (tmp_path / name).write_bytes(gzip.compress(text) if name.endswith("gz") else text)
        assert stage(tmp_path / name, tmp_path, most=6).rows == 6
        with pytest.raises(WrongTable) as wrong:
            stage(tmp_path / name, tmp_path, most=5)
        assert wrong.value.faults[0].key == "load-many-rows"


def test_a_table_is_taken_as_it_is_and_refused_where_a_cell_stands_twice(tmp_path: Path) -> None:
    text = "geo,nace_r2,time,persons_employed\nITI3,C,2015,100\nITI3,C15,2015,\nIT,C15,2015,900\n"
    found = loaded(tmp_path, text)
    assert found.checked.mapping.kind == "table"
    told = jobs(found, tmp_path / "home")
    assert told["ITI3", "C"] == 100
    assert np.isnan(told["ITI3", "C15"])
    assert refused(tmp_path, text + "IT,C15,2015,1\n", kind="table") == [("load-twice", (4, 5))]


@pytest.mark.parametrize("suffix", ["csv", "csv.gz", "xlsx", "parquet"])
def test_every_kind_of_file_says_the_same(tmp_path: Path, suffix: str) -> None:
    rows = [line.split(",") for line in FIRMS.splitlines()]
    path = tmp_path / f"synthetic.{suffix}"
    if suffix == "csv":
        path.write_text(FIRMS.replace(",", ";"), encoding="utf-8-sig")
    elif suffix == "csv.gz":
        path.write_bytes(gzip.compress(FIRMS.encode()))
    elif suffix == "xlsx":
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append([int(one) if one.isdigit() else one or None for one in row])
        book.save(path)
    else:
        columns = zip(*rows[1:], strict=True)
        pq.write_table(pa.table(dict(zip(rows[0], map(list, columns), strict=True))), path)
    staged, mapping = look(path, tmp_path)
    found = load(staged, mapping, name="synthetic", on=DAY, rule=OPEN)
    (tmp_path / "plain").mkdir()
    assert found.vintage.sha256 == loaded(tmp_path / "plain", FIRMS).vintage.sha256


@pytest.mark.parametrize(("name", "body", "key"), [
    ("synthetic.pdf", b"%PDF", "load-format"),
    ("synthetic.csv", b"", "load-empty-file"),
    ("synthetic.csv", b"\na\n", "load-no-heading"),
    ("synthetic.csv", b"synthetic-1,ITI31,M71.12,2015,12\nsynthetic-2,ITI32,15,2015,8\n", "load-heading-data"),
    ("synthetic.csv", b"a,b\n", "load-no-rows"),
    ("synthetic.csv", b"a,a\n1,2\n", "load-column-twice"),
    ("synthetic.csv", b"a,,c\n1,2,3\n", "load-column-unnamed"),
    ("synthetic.csv", b"a,b\n1,2,3\n", "load-unreadable"),
    ("synthetic.csv", b"a\0b\n", "load-not-text"),
    ("synthetic.xlsx", b"not a workbook", "load-unreadable"),
    ("synthetic.parquet", b"not parquet", "load-unreadable"),
    ("synthetic.csv.gz", b"not gzip", "load-unreadable"),
])  # fmt: skip
def test_a_file_that_cannot_be_read_says_why(tmp_path: Path, name: str, body: bytes, key: str) -> None:
    path = tmp_path / name
    path.write_bytes(body)
    with pytest.raises(WrongTable) as wrong:
        stage(path, tmp_path)
    assert [fault.key for fault in wrong.value.faults] == [key]


def test_a_workbook_is_read_from_the_first_sheet_that_is_a_table(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Read me"])
    book.active.append(["A note."])
    for row in (line.split(",") for line in FIRMS.splitlines()):
        (book["Firms"] if "Firms" in book.sheetnames else book.create_sheet("Firms")).append(row)
    book.save(tmp_path / "synthetic.xlsx")
    book.create_sheet("Heading").append(["a", "b"])
    book.save(tmp_path / "synthetic.xlsx")
    assert sheets_of(tmp_path / "synthetic.xlsx") == ("Sheet", "Firms", "Heading")
    assert stage(tmp_path / "synthetic.xlsx", tmp_path).sheet == "Firms"
    with pytest.raises(WrongTable) as wrong:
        stage(tmp_path / "synthetic.xlsx", tmp_path, sheet="Heading")
    (fault,) = wrong.value.faults
    assert (fault.key, fault.values["name"]) == ("load-no-rows", "synthetic.xlsx: Heading")


def test_units_in_brackets_and_commas_of_any_column_are_understood(tmp_path: Path) -> None:
    text = "NUTS 2;Ateco;Anno;Addetti (n.);Retribuzioni (mln)\nITI3;15;2015;2;0,5\nITI3;25;2015;3;1,25\n"
    _, mapping = look(written(tmp_path, text), tmp_path)
    assert mapping.columns["persons_employed"] == "Addetti (n.)"
    assert mapping.columns["wages"] == "Retribuzioni (mln)"
    assert mapping.decimal == ","


def test_codes_of_a_later_edition_are_regions_of_none_that_is_known(tmp_path: Path) -> None:
    text = "nuts,nace,year,jobs\nPT1A,C15,2024,4\nPT1B,C15,2024,5\nPT1C,C15,2024,6\n"
    staged, mapping = look(written(tmp_path, text), tmp_path)
    assert mapping.columns["region"] == "nuts"
    assert mapping.kind == "table"
    with pytest.raises(WrongTable) as wrong:
        load(staged, mapping, name="synthetic", on=DAY)
    assert {(one.key, one.values["last"]) for one in wrong.value.faults} == {("load-region-no-edition", "2021")}


def test_what_is_loaded_last_is_asked(tmp_path: Path) -> None:
    versions = []
    for pay in (12, 13, 12, 12):
        found = loaded(tmp_path, FIRMS.replace("2015,12", f"2015,{pay}"))
        kept = keep_mine("synthetic", found.vintage, found.table, tmp_path, with_open=False)
        versions.append(kept.version)
        (only,) = mine(tmp_path)
        asked = store_of_mine("synthetic", tmp_path).vintage("private.synthetic")
        assert only.vintage.version == asked.version == kept.version
    assert versions == sorted(versions), "the newest is the last by name"
    assert versions[2] == versions[3]
    assert len(set(versions)) == 3


def test_italian_headings_decimal_commas_and_latin_letters(tmp_path: Path) -> None:
    path = tmp_path / "synthetic.csv"
    text = "Provincia;Ateco;Anno;Addetti;Località\nITI31;15.20;2015;2,5;Cefalù\nITI31;15.20;2015;3;Forlì\n"
    path.write_bytes(text.encode("latin-1"))
    staged, mapping = look(path, tmp_path)
    assert mapping.columns == {
        "region": "Provincia", "industry": "Ateco", "year": "Anno", "persons_employed": "Addetti",
    }
    assert mapping.decimal == ","
    found = load(staged, mapping, name="synthetic", on=DAY, rule=OPEN)
    assert jobs(found, tmp_path / "home")["ITI3", "C15"] == 5.5


def test_a_mapping_is_kept_and_read_again(tmp_path: Path) -> None:
    _, mapping = look(written(tmp_path, FIRMS), tmp_path)
    kept = mapping.corrected("industry", "C99", "C29")
    assert from_json(to_json(kept), "mapping.json") == kept


@pytest.mark.parametrize(("text", "key"), [
    ("{", "load-mapping-unreadable"),
    ("[]", "load-mapping-format"),
    ('{"format": "distretto.mapping/1", "columns": {"colour": "x"}}', "load-mapping-unknown"),
    ('{"format": "distretto.mapping/1", "kind": "sheep"}', "load-mapping-value"),
    ('{"format": "distretto.mapping/1", "year": "x"}', "load-year-wrong"),
])  # fmt: skip
def test_a_mapping_that_is_none_says_why(text: str, key: str) -> None:
    with pytest.raises(WrongTable) as wrong:
        from_json(text, "mapping.json")
    assert [fault.key for fault in wrong.value.faults] == [key]


def test_a_mapping_that_does_not_fit_the_file(tmp_path: Path) -> None:
    staged = stage(written(tmp_path, FIRMS), tmp_path)
    with pytest.raises(WrongTable) as wrong:
        load(staged, Mapping(columns={"region": "paese"}), name="synthetic", on=DAY)
    told = {fault.key for fault in wrong.value.faults}
    assert told == {"load-column-needed", "load-no-such-column", "load-year-needed"}


def test_regions_of_an_earlier_edition_are_recoded_or_refused(tmp_path: Path) -> None:
    text = "region,nace,year,employees\nITE3,C10,2008,4\n"
    staged = stage(written(tmp_path, text), tmp_path)
    mapping = guess(staged)
    assert mapping.edition == "2006"
    with pytest.raises(WrongTable) as wrong:
        load(staged, mapping, name="synthetic", on=DAY, edition="2021")
    assert wrong.value.faults[0].key == "load-region-changed"
    greek = stage(written(tmp_path, "region,nace,year,employees\nGR11,C10,2008,4\n"), tmp_path)
    found = load(greek, guess(greek), name="synthetic", on=DAY, rule=OPEN, edition="2013")
    assert found.vintage.edition == "2013"


@pytest.mark.parametrize(("text", "revision", "code", "mixed"), [
    ("C15", "2", "C15", False), ("15.20", "2", "C15", False), ("1520", "2", "C15", False), ("1.11", "2", "A01", False),
    ("111", "2", "C11", False), ("C", "2", "C", False), ("total", "2", "TOTAL", False), ("J62.01", "2", "J62", False),
    ("K62.10", "2.1", "J62", False), ("47.8", "2.1", "G47", True), ("T95", "2.1", "S95", True),
])  # fmt: skip
def test_codes_as_people_write_them(text: str, revision: str, code: str, mixed: bool) -> None:
    found = read_nace(text, revision)  # type: ignore[arg-type]
    assert found is not None
    assert (found.code, found.mixed) == (code, mixed)


@pytest.mark.parametrize(("text", "revision"), [
    ("C99", "2"), ("K62", "2"), ("45.1", "2.1"), ("J", "2.1"), ("X12", "2"), ("44", "2"), ("C15x", "2"), ("", "2"),
])  # fmt: skip
def test_what_is_no_code(text: str, revision: str) -> None:
    assert read_nace(text, revision) is None  # type: ignore[arg-type]


def test_the_revision_is_told_by_the_letters(tmp_path: Path) -> None:
    text = "region,nace,year,employees\nITI3,K62,2025,1\nITI3,L64,2025,2\n"
    assert guess(stage(written(tmp_path, text), tmp_path)).nace == "2.1"


def test_ones_own_region_beside_all_others(tmp_path: Path) -> None:
    """The open figures of one's own region give way; the country's and the neighbours' stay."""
    found = loaded(tmp_path, FIRMS)
    own, table = beside(found.vintage, found.table, "sbs_regional", Store(tmp_path / "empty"))
    found.__class__(own, table, found.checked, ()).keep_in(tmp_path / "home")
    told = matrix(Store(tmp_path / "home").cut("private.synthetic"), "persons_employed", 2015)
    official = matrix(Store(tmp_path / "empty").cut("sbs_regional"), "persons_employed", 2015)

    def of(table_: object, geo: str, code: str) -> float:
        return float(table_.values[table_.geos.index(geo), table_.industries.index(code)])  # type: ignore[attr-defined]

    assert of(told, "ITI3", "C15") == 51
    assert of(told, "IT", "C15") == of(official, "IT", "C15")
    assert of(told, "ITI4", "C25") == of(official, "ITI4", "C25")
    assert is_closed(own.name)
    assert "Eurostat" in own.citation
    assert own.years == (2015,), "no year is told by two counts, so that nothing is read off between them"


def test_years_that_the_open_figures_lack_are_no_neighbours(tmp_path: Path) -> None:
    found = loaded(tmp_path, FIRMS.replace("2015", "2024"))
    with pytest.raises(WrongTable) as wrong:
        beside(found.vintage, found.table, "sbs_regional", Store(tmp_path / "empty"))
    assert wrong.value.faults[0].key == "load-no-open-years"
    assert wrong.value.faults[0].values["years"] == "2024"


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(
    st.sampled_from(["ITI31", "ITI34", "ITI41"]), st.sampled_from(["C10", "C15", "G47"]), st.integers(0, 500),
), min_size=1, max_size=40))  # fmt: skip
def test_nothing_is_lost_on_the_way(tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, int]]) -> None:
    folder = tmp_path_factory.mktemp("own")
    text = "\n".join(["region,nace,year,employees", *(f"{r},{i},2015,{v}" for r, i, v in rows)]) + "\n"
    told = jobs(loaded(folder, text, kind="firms"), folder / "home")
    for region in {r[:4] for r, _, _ in rows}:
        assert told[region, "TOTAL"] == sum(v for r, _, v in rows if r.startswith(region))
