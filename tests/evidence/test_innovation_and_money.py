"""What the tables on innovation and money must say: figures as published, unknowns kept, wrong files refused."""

import gzip
from pathlib import Path

import numpy as np
import pytest

from distretto.evidence.arrow import numbers
from distretto.evidence.records import entries
from distretto.evidence.sources import (
    SourceError,
    esif_payments,
    eurostat_rd_expenditure,
    interreg_regions,
    oecd_patents,
    published_cases,
    science_technology,
)
from distretto.evidence.sources.delimited import summed
from distretto.evidence.store import SHIPPED, Store, matrix

PARTNERS = "programme,acronym,lead_partner,country_code,nuts3\n"
PROJECTS = (
    "project_id,programme,acronym,project_name,budget,eu_funding,thematic1,thematic2,thematic3,thematic_obj,"
    "project_start,project_end\n"
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(tmp_path_factory.mktemp("home"), shipped=SHIPPED)


def write(folder: Path, file: str, text: str) -> Path:
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode()))
    return folder


@pytest.mark.parametrize(("name", "indicator", "geo", "industry", "year", "published"), [
    ("innovation_scoreboard", "innovation_index", "ITH5", "TOTAL", 2025, 115.4),
    ("innovation_scoreboard", "innovation_index", "ITI3", "TOTAL", 2025, 100.24),
    ("innovation_scoreboard", "competitiveness", "ITG1", "TOTAL", 2022, 60.1),
    ("regional_competitiveness", "competitiveness_score", "ITC4", "TOTAL", 2019, -0.07),
    ("science_technology", "rd_business", "ITI3", "TOTAL", 2016, 0.64),
    ("science_technology", "rd_personnel", "ITI3", "TOTAL", 2018, 8324),
    ("patents_epo", "epo_applications", "ITC4", "TOTAL", 2008, 1363.0),
    ("patents_epo", "epo_applications", "IT", "TOTAL", 2008, 4745.8),
    ("patents_pct", "pct_applications", "ITC4", "TOTAL", 2015, 958.8),
    ("research_expenditure", "expenditure_volume", "IT", "TOTAL", 2019, 20_799),
    ("research_expenditure", "expenditure", "RO", "TOTAL", 2016, 818),
    ("structural_funds_absorption", "absorption_rate", "EL", "TOTAL", 2015, 94.4),
])
def test_figures_as_published(
    store: Store, name: str, indicator: str, geo: str, industry: str, year: int, published: float,
) -> None:
    cut = store.cut(name, indicators=[indicator], geos=[geo], industries=[industry], years=[year])
    found = matrix(cut, indicator, year, geos=[geo], industries=[industry])
    assert found.values[0, 0] == pytest.approx(published, rel=1e-3)


def test_the_regions_payments_add_up_to_the_countrys(store: Store) -> None:
    """Romania: 23.4 billion euro of the period 2007-2013, and 1.3 of pre-accession aid that was paid in its years."""
    cut = store.cut("structural_funds_payments", indicators=["eu_payments"], years=range(2007, 2017))
    own = np.array([geo.startswith("RO") for geo in cut.table["geo"].to_pylist()])
    assert np.nansum(numbers(cut.table["value"])[own]) / 1e9 == pytest.approx(23.4 + 1.3, abs=0.1)


@pytest.mark.parametrize("country", ["IT", "EL", "PL"])
def test_the_plans_of_a_country_hold_those_of_its_regions(store: Store, country: str) -> None:
    found = matrix(store.cut("structural_funds_plans", indicators=["planned_eu"], years=[2019]), "planned_eu", 2019)
    regions = [i for i, geo in enumerate(found.geos) if geo.startswith(country) and len(geo) > 2]
    whole = found.values[found.geos.index(country)]
    assert (np.nansum(found.values[regions], axis=0) <= np.nan_to_num(whole) + 0.01).all()


def test_the_plans_add_up_to_what_the_commission_planned(store: Store) -> None:
    found = matrix(store.cut("structural_funds_plans", levels=[0], years=[2018, 2019]), "planned_eu", 2019)
    for fund, billion in (("ERDF", 199.2), ("ESF", 83.9), ("CF", 63.3), ("EAFRD", 100.1)):
        own = [i for i, code in enumerate(found.industries) if code.startswith(f"{fund}.")]
        assert np.nansum(found.values[:, own]) / 1e9 == pytest.approx(billion, abs=0.06), fund


def test_programmes_add_up_to_the_plans(store: Store) -> None:
    plans = store.cut("structural_funds_plans", indicators=["spent"], geos=["ITI3"], years=[2018])
    programmes = entries(store.cut("structural_funds_programmes"))
    (marche,) = [p for p in programmes if p.code("region") == "ITI3" and "ERDF" in p.titles["en"]]
    told = sum(line["spent"][0].number or 0 for line in marche.lines("money") if "spent" in line)
    assert told == pytest.approx(float(np.nansum(numbers(plans.table["value"]))))


def test_projects_on_clusters_name_their_partners_regions(store: Store) -> None:
    projects = entries(store.cut("interreg_projects"))
    assert len(projects) == 137
    assert all("clustering" in project.codes("themes") for project in projects)
    assert any(
        value.code.startswith("ITI3")
        for project in projects for line in project.lines("partners") for value in line.get("region", ())
    )


def test_a_project_counts_once_in_a_country_and_its_money_is_shared_evenly(tmp_path: Path) -> None:
    write(tmp_path, interreg_regions.interreg_keep.PROJECTS, PROJECTS + (
        "7,2014 - 2020 X,A,Name,100,80,Tourism,Safety,,(6) something,2016/01/02,2018/01/02\n"
        "7,2014 - 2020 X,A,Name,100,80,Tourism,Safety,,(6) something,2016/01/02,2018/01/02\n"
    ))
    write(tmp_path, interreg_regions.interreg_keep.PARTNERS, PARTNERS + (
        "2014 - 2020 X,A,Yes,IT,ITI32\n2014 - 2020  X,A,No,IT,ITI31\n2014 - 2020 X,A,No,RS,\n"
        "2014 - 2020 X,A,No,RU,FI1D1\n"
    ))
    parsed = interreg_regions.parse(tmp_path)
    cells = {
        (r["indicator"], r["geo"], r["industry"]): (r["value"], r["status"]) for r in parsed.rows.to_pylist()
    }
    assert cells["projects", "IT", "TOTAL"] == (1, "published")
    assert cells["participations", "ITI3", "tourism"] == (2, "published")
    assert cells["project_budgets", "ITI3", "TOTAL"] == (100, "published")
    assert cells["budget_shares", "ITI3", "TOTAL"] == (50, "estimated")
    assert ("projects", "FI1D", "TOTAL") not in cells
    assert parsed.left_out["participations_without_region"] == 2


def test_a_theme_that_is_not_known_is_refused(tmp_path: Path) -> None:
    write(tmp_path, interreg_regions.interreg_keep.PARTNERS, PARTNERS + "X,A,Yes,IT,ITI32\n")
    write(tmp_path, interreg_regions.interreg_keep.PROJECTS, PROJECTS + (
        "7,X,A,Name,100,80,Astrology,,,,2016/01/02,2018/01/02\n"
    ))
    with pytest.raises(SourceError, match=r"row 2, column thematic1: 'Astrology'"):
        interreg_regions.parse(tmp_path)


def test_a_sum_with_an_unknown_part_is_unknown_and_periods_add_up(tmp_path: Path) -> None:
    head = "NUTS2_ID,Fund,Year,EU_Payment_annual,Modelled_annual_expenditure\n"
    write(tmp_path, esif_payments.FILE, head + (
        "FR93,ERDF,2008,5,1\nFR93,ERDF,2008,7,2\nITI3,ESF,2008,,3\nITI3,ESF,2008,4,4\n"
    ))
    cells = {
        (r["indicator"], r["geo"]): (r["value"], r["status"]) for r in esif_payments.parse(tmp_path).rows.to_pylist()
    }
    assert cells["eu_payments", "FRA3"] == (12, "published")
    assert cells["eu_payments", "ITI3"] == (None, "missing")
    assert cells["modelled_expenditure", "ITI3"] == (7, "published")


def test_sums_keep_the_order_of_their_keys() -> None:
    keys = (np.array(["b", "a", "b"], dtype=object), np.array([1, 1, 1]))
    (names, times), values = summed(keys, np.array([1.0, 2.0, 3.0]))
    assert names.tolist() == ["a", "b"]
    assert times.tolist() == [1, 1]
    assert values.tolist() == [2, 4]


def test_france_is_a_country_and_not_a_region_of_the_same_letters(tmp_path: Path) -> None:
    head = "reg_id,tl,var,pos,year,value\n"
    write(tmp_path, oecd_patents.FILE, head + (
        "FRA,1,PCT_TOTAL,ALL,2010,9\nFRA,1,PCT_TOTAL,AVG,2010,9\nFRB,2,PCT_TOTAL,ALL,2010,2\nCHN,1,PCT_TOTAL,ALL,2010,1\n"
    ))
    parsed = oecd_patents.parse(tmp_path)
    assert {(r["geo"], r["value"]) for r in parsed.rows.to_pylist()} == {("FR", 9), ("FRB", 2)}
    assert parsed.left_out == {"averages_of_regions": 1, "outside_europe": 1}
    with pytest.raises(SourceError, match="'XYZ' is not a known country"):
        oecd_patents.parse(write(tmp_path, oecd_patents.FILE, head + "XYZ,1,PCT_TOTAL,ALL,2010,9\n"))


def test_an_unknown_country_is_named_by_file_and_row(tmp_path: Path) -> None:
    write(tmp_path, eurostat_rd_expenditure.BY_ACTIVITY, "geo,sect_perf,unit,rnd_act,year,value,value_note\n"
          "IT,BES,PPS_KP05,TOTAL,2019,1000000,Estimated\n")
    write(tmp_path, eurostat_rd_expenditure.BY_UNIT, "year,geo,sectperf,unit,value,flag\n"
          "2016,Atlantis,All sectors,Million euro,1,\n")
    with pytest.raises(SourceError, match=r"gerd\.csv\.gz, row 2, column geo: 'Atlantis'"):
        eurostat_rd_expenditure.parse(tmp_path)


def test_personnel_of_a_code_that_is_no_region_any_more_has_no_row(tmp_path: Path) -> None:
    write(tmp_path, science_technology.COMPILED, "variable,geo,value\nERASMUS_FROM_COUNT,ITI3,4\n")
    write(tmp_path, science_technology.NATIONAL, "nuts_level,geo,year,indicator,value\n0,IT,2018,pigs,3\n")
    write(tmp_path, science_technology.PERSONNEL, (
        "geo,time,values\nHU10,2018,NA\nHU10,2009,5\nHU11,2009,NA\nITZ,2009,1\nEU28,2009,1\n"
    ))
    rows = science_technology.parse(tmp_path).rows.to_pylist()
    assert [(r["geo"], r["time"], r["value"], r["status"]) for r in rows] == [
        ("HU10", 2009, 5, "published"), ("HU11", 2009, None, "missing"),
    ]


def test_published_cases_are_laid_out_as_members_cases_are(store: Store) -> None:
    cases = {case.key: case for case in entries(store.cut("published_cases"))}
    austria = cases["schneider_2010/Austria_90"]
    sets = {line["name"][0].code: line["value"][0].number for line in austria.lines("conditions")}
    assert sets == {"EMP": 0.7, "BARGAIN": 0.98, "UNI": 0.01, "OCCUP": 0.91, "STOCK": 0.01, "MA": 0.05}
    assert austria.lines("outcome")[0]["value"][0].number == 0.25
    assert (austria.code("country"), austria.year("year")) == ("AT", 1990)
    performance = [case for case in cases.values() if case.code("study") == "greckhamer_2008"]
    assert sum(case.number("cases") or 0 for case in performance) == 1620


def test_a_membership_beyond_one_is_refused(tmp_path: Path) -> None:
    write(tmp_path, published_cases.HIGH_TECH.file, (
        "case,COUNTRY,YEAR,EMP,BARGAIN,UNI,OCCUP,STOCK,MA,EXPORT\nA_90,Austria,1990,1.2,0,0,0,0,0,0\n"
    ))
    with pytest.raises(SourceError, match=r"row 2, column EMP: 1\.2 is no membership"):
        published_cases.parse(tmp_path)
