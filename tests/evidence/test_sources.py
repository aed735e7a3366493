"""Sources: parsing provider files into tidy rows, and errors that name file, row and column."""

import gzip
import sys
from pathlib import Path

import numpy as np
import pytest

from distretto.evidence import sources as package
from distretto.evidence.dataset import COLUMNS, Break
from distretto.evidence.sources import (
    Parsed,
    Source,
    SourceError,
    eurostat_employment_nuts3,
    eurostat_sbs,
    ons_bres,
    sources,
    territory,
    us_qcew,
)
from distretto.evidence.sources import delimited as files

HEAD = "nace_r2,geo,year,value,flag\n"


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode()))
    return path


def sbs(folder: Path, persons: str, *, units: str = "", wages: str = "", later: str = "") -> Path:
    """A folder with the four files of the business statistics."""
    for indicator, text in (("persons_employed", persons), ("local_units", units), ("wages", wages)):
        write(folder, eurostat_sbs.FILES[indicator], HEAD + text)
    write(folder, eurostat_sbs.LATER, "nace_r2;geo;n2015\n" + later)
    return folder


def cells(parsed: Parsed, indicator: str = "persons_employed") -> dict[tuple[str, str, int], tuple[object, str]]:
    return {
        (row["geo"], row["industry"], row["time"]): (row["value"], row["status"])
        for row in parsed.rows.to_pylist() if row["indicator"] == indicator
    }


def test_flags_give_the_status_and_an_empty_cell_is_never_zero(tmp_path: Path) -> None:
    parsed = eurostat_sbs.parse(sbs(tmp_path, (
        "C15,ITC1,2011,10,\nC15,ITC2,2011,,c\nC15,ITC3,2011,,\nC15,ITC4,2011,0,\nC,ITC3,2011,5,b\n"
        "C15,ITF1,2011,,bc\n"
    )))
    assert cells(parsed) == {
        ("ITC1", "C15", 2011): (10.0, "published"), ("ITC2", "C15", 2011): (None, "confidential"),
        ("ITC3", "C15", 2011): (None, "missing"), ("ITC4", "C15", 2011): (0.0, "published"),
        ("ITC3", "C", 2011): (5.0, "published"), ("ITF1", "C15", 2011): (None, "confidential"),
    }
    assert {row["flag"] for row in parsed.rows.to_pylist()} == {"", "c", "b", "bc"}


def test_renamed_codes_are_one_series_and_moved_borders_are_not(tmp_path: Path) -> None:
    parsed = eurostat_sbs.parse(sbs(tmp_path, (
        "C15,ITE1,2010,1,\nC15,ITI1,2010,,\nC15,ITI1,2011,2,\nC15,ITE1,2011,,\n"
        "C15,ITE3,2010,3,\nC15,ITI3,2011,4,\nC15,SI01,2012,5,\nC15,SI03,2013,6,\n"
    )))
    assert {key: value for key, (value, _) in cells(parsed).items()} == {
        ("ITI1", "C15", 2010): 1, ("ITI1", "C15", 2011): 2, ("ITE3", "C15", 2010): 3,
        ("ITI3", "C15", 2011): 4, ("SI01", "C15", 2012): 5, ("SI03", "C15", 2013): 6,
    }
    assert Break("ITI3", 2011, ("ITE3",), "border_moved") in parsed.breaks
    assert not any(b.geo == "ITI1" for b in parsed.breaks)
    assert parsed.left_out["region_years_without_values"] == 2


def test_a_year_published_under_both_codes_is_counted_once(tmp_path: Path) -> None:
    parsed = eurostat_sbs.parse(sbs(tmp_path, "C15,FI18,2010,9,\nC15,FI1B,2010,5,\nC15,FI1C,2010,4,\n"))
    assert set(cells(parsed)) == {("FI1B", "C15", 2010), ("FI1C", "C15", 2010)}
    assert parsed.left_out["codes_outside_their_years"] == 1


def test_extra_regio_is_left_out_and_the_czech_republic_is_not(tmp_path: Path) -> None:
    parsed = eurostat_sbs.parse(sbs(tmp_path, "C15,CZ,2010,9,\nC15,CZZ,2010,1,\nC15,CZZZ,2010,1,\nC15,CZ01,2010,5,\n"))
    assert {geo for geo, _, _ in cells(parsed)} == {"CZ", "CZ01"}
    assert parsed.left_out["extra_regio"] == 2


def test_2015_comes_from_the_later_extract(tmp_path: Path) -> None:
    parsed = eurostat_sbs.parse(sbs(
        tmp_path, "C15,ITC1,2015,1,\nC15,AT11,2015,,c\nC15,AT12,2015,7,\nC14,AT12,2014,2,\n",
        later="C15;ITC1;12\nC15;AT11; \nC15;AT12; \nC14;AT12;12:00 AM\nC14;NO01;219 d\nC14;PL11; d\nC;PL11;4\n",
    ))
    assert cells(parsed) == {
        ("ITC1", "C15", 2015): (12.0, "published"), ("AT11", "C15", 2015): (None, "confidential"),
        ("NO01", "C14", 2015): (219.0, "published"), ("PL11", "C14", 2015): (None, "missing"),
        ("PL11", "C", 2015): (4.0, "published"), ("AT12", "C14", 2014): (2.0, "published"),
    }
    assert parsed.left_out["damaged"] == 1


def test_a_negative_wage_bill_is_unknown_and_a_negative_count_an_error(tmp_path: Path) -> None:
    parsed = eurostat_sbs.parse(sbs(tmp_path, "", wages="B06,NO06,2014,-8.3,\nB06,NO06,2013,8.3,\nB,NO06,2014,1,\n"))
    assert cells(parsed, "wages")[("NO06", "B06", 2014)] == (None, "missing")
    assert parsed.left_out["negative_wages"] == 1
    with pytest.raises(SourceError, match=r"persons_employed\.csv\.gz, row 2, column value: -3 is negative"):
        eurostat_sbs.parse(sbs(tmp_path, "C15,ITC1,2011,-3,\n"))


@pytest.mark.parametrize(("row", "place"), [
    ("C15,ITC1,2011,many,\n", "row 3, column value: 'many' is not a number"),
    ("C15,ITC1,2011,1.5,\n", "row 3, column value: '1.5' is not a whole number"),
    ("C15,ITC1,2011,inf,\n", "row 3, column value: 'inf' is not a whole number"),
    ("C15,ITC1,11,1,\n", "row 3, column year: '11' is not a year"),
    ("C15,ITC1,,1,\n", "row 3, column year: '' is not a year"),
    ("C15,Marche,2011,1,\n", "row 3, column geo: 'Marche' is not a code of this table"),
    ("15,ITC1,2011,1,\n", "row 3, column nace_r2: '15' is not a code of this table"),
])
def test_a_wrong_cell_is_named(tmp_path: Path, row: str, place: str) -> None:
    with pytest.raises(SourceError) as caught:
        eurostat_sbs.parse(sbs(tmp_path, "C14,ITC1,2011,1,\n" + row))
    assert place in str(caught.value)
    assert caught.value.file == "persons_employed.csv.gz"


def test_a_file_of_another_shape_is_named(tmp_path: Path) -> None:
    for text, problem in (
        ("", "empty"), ("a,b\n1,2\n", "it has no column geo, value; it has a, b"),
        ("geo,value\nIT,1\nIT\n", "row 3: it has 1 cells, where 2 are expected"),
    ):
        path = write(tmp_path, "toy.csv.gz", text)
        with pytest.raises(SourceError, match=problem) as caught:
            files.read_delimited(path, ("geo", "value"))
        assert caught.value.file == "toy.csv.gz"
    with pytest.raises(SourceError, match="not in"):
        files.read_delimited(tmp_path / "absent.csv", ("geo",))


def test_two_codes_of_one_territory_in_one_year_are_an_error() -> None:
    rows = files.tidy(
        "toy", indicator="jobs", geo=np.array(["ITE1", "ITI1"], dtype=object), industry="C15", time=2010,
        unit="persons", value=np.array([1.0, 2.0]),
    )
    with pytest.raises(SourceError, match="ITE1 and ITI1 both have values in 2010"):
        territory.renamed(rows, territory.RENAMED, "toy.csv")


def test_british_classes_get_the_letter_of_their_section(tmp_path: Path) -> None:
    head = "geo,sic4,employment_2015,employment_2016,employment_2017,employment_2018,units_2016,units_2017,units_2018"
    write(tmp_path, ons_bres.FILE, f"{head}\nUKG3,2910,1,2,3,4,5,6,7\nUKN0,2910,,,,,5,6,7\n")
    rows = ons_bres.parse(tmp_path).rows.to_pylist()
    assert {row["industry"] for row in rows} == {"C2910"}
    assert {row["value"] for row in rows if row["geo"] == "UKN0" and row["indicator"] == "employment"} == {None}
    write(tmp_path, ons_bres.FILE, f"{head}\nUKG3,0000,1,2,3,4,5,6,7\n")
    with pytest.raises(SourceError, match="row 2, column sic4"):
        ons_bres.parse(tmp_path)


def test_accounts_become_one_row_a_branch(tmp_path: Path) -> None:
    branches = eurostat_employment_nuts3.BRANCHES
    write(tmp_path, eurostat_employment_nuts3.FILE, (
        f"geo,year,{','.join(branches)}\nITI32,2015,1.5{',' * len(branches)}\n".replace(",\n", "\n")
        + f"ITZZZ,2015{',2' * len(branches)}\n"
    ))
    parsed = eurostat_employment_nuts3.parse(tmp_path)
    rows = parsed.rows.to_pylist()
    assert len(rows) == len(branches)
    assert {(row["industry"], row["value"]) for row in rows if row["value"]} == {("A", 1.5)}
    assert parsed.left_out["extra_regio"] == len(branches)


def test_county_employment_has_three_indicators(tmp_path: Path) -> None:
    write(tmp_path, us_qcew.FILE, (
        "areatype,area,naics,year,estab,avgemp,totwage,annavgsal\nCounty,Albany County,325,2000,3,40,900,22\n"
    ))
    rows = us_qcew.parse(tmp_path).rows.to_pylist()
    assert {(row["indicator"], row["value"]) for row in rows} == {
        ("establishments", 3.0), ("employment", 40.0), ("wages", 900.0),
    }


def test_every_source_states_its_terms_and_its_files() -> None:
    for source in sources():
        assert source.licence
        assert source.citation
        assert source.provider
        assert source.files
        assert source.indicators
        assert source.reuse == "authorised"


def test_a_new_source_is_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "toy_jobs.py").write_text(
        "from distretto.evidence.sources import Parsed, Source\n"
        "from distretto.evidence.dataset import Indicator\n"
        "from distretto.evidence.sources.delimited import numbers, read_delimited, tidy\n"
        "def parse(folder):\n"
        "    path = folder / 'toy.csv'\n"
        "    columns = read_delimited(path, ('geo', 'jobs'))\n"
        "    return Parsed(tidy('toy', indicator='jobs', geo=columns['geo'], industry='TOTAL', time=2020,\n"
        "                       unit='persons', value=numbers(path, 'jobs', columns['jobs'])))\n"
        "SOURCE = Source('toy', 'me', 't', 'mine', 'mine', '2020', '1', '2013', (Indicator('jobs', 'persons'),),\n"
        "                ('toy.csv',), 'authorised', parse)\n"
    )
    (tmp_path / "toy.csv").write_text("geo,jobs\nITI3,12\n")
    monkeypatch.setattr(package, "__path__", [*package.__path__, str(tmp_path)])
    try:
        (toy,) = [source for source in sources() if source.name == "toy"]
        assert isinstance(toy, Source)
        assert tuple(toy.parse(tmp_path).rows.column_names) == COLUMNS
    finally:
        sys.modules.pop("distretto.evidence.sources.toy_jobs", None)
