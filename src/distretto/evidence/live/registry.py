"""Every live source: whose it is, on what terms, where it is fetched, and which of the house's data sets it becomes.

A source without such a data set is kept as it came, with where it is from. What each holds is told in the reader's
language by the messages `source-what-NAME`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Literal

from distretto.evidence.live import (
    atlas_download,
    boundaries,
    cohesion,
    cordis,
    eco_innovation,
    esco_download,
    eurostat_tables,
    inter_country,
    keep,
    labour_tables,
    own_tables,
    regional_tables,
    scoreboard,
)
from distretto.evidence.live.eurostat import BASE as EUROSTAT_BASE
from distretto.evidence.live.eurostat import Long, Query
from distretto.evidence.sources import (
    Parsed,
    Source,
    atlas_exports,
    cedefop_outlook,
    eco_innovation_index,
    esco,
    esco_occupations,
    esco_relations,
    esco_skills,
    eurostat_employment_nuts3,
    eurostat_energy,
    eurostat_graduates,
    eurostat_lfs,
    eurostat_lfs_occupation,
    eurostat_patents,
    eurostat_regions,
    eurostat_sbs,
    eurostat_sbs_national,
    eurostat_working_time,
    h2020_participations,
    innovation_scoreboard,
    interreg_keep,
    interreg_participations,
    interreg_projects,
    interreg_regions,
)
from distretto.evidence.sources.source import COMMISSION_TERMS, EUROSTAT_TERMS

MIRROR = "DISTRETTO_SOURCES"
BASE_OF = "DISTRETTO_SOURCE_BASE_"
Way = Literal["table", "file", "hand"]


class UnknownSource(KeyError):
    """No live source has this name; `nearest` lists those that come close."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.nearest = tuple(get_close_matches(name, [one.name for one in ENTRIES], n=3, cutoff=0.6))


@dataclass(frozen=True)
class Entry:
    """One live source.

    way : "table" is asked of Eurostat's interfaces, "file" is one download, "hand" has no address that a programme may
    fetch and is given as a file. base, path : of a file. page : where a person finds it. cite : the beginning of the
    citation. becomes : the data set that its figures make a vintage of, None where it is kept as it came; from_tables,
    from_file : how. carries_over : the columns by which what a file does not have comes over from the vintage before:
    a file of some countries takes the others away from nobody. stands_for : in whose place it can be asked. beside :
    of files that are kept as they came, what is made of them and kept with them, by file name. records : the kind of
    record that they hold, which `distretto catalogue import --source NAME` reads. together :
    further data sets that the same files become, `becomes` being the first; from_files : how all of them.
    of_projects : whether its rows count projects, so that a year of an area has none where none began.
    """

    name: str
    provider: str
    publisher: str
    terms: str
    way: Way
    page: str
    base: str = ""
    path: str = ""
    cite: str = ""
    queries: tuple[Query, ...] = ()
    becomes: Source | None = None
    from_tables: Callable[[Mapping[str, Long]], Parsed] | None = None
    from_file: Callable[[Sequence[Path]], Parsed] | None = None
    carries_over: tuple[str, ...] = ()
    stands_for: str = ""
    beside: Callable[[Mapping[str, Path]], Mapping[str, bytes]] | None = None
    records: str = ""
    together: tuple[Source, ...] = ()
    from_files: Callable[[Sequence[Path]], tuple[tuple[Source, Parsed], ...]] | None = None

    of_projects: bool = False

    @property
    def made(self) -> tuple[Source, ...]:
        """Every data set that it becomes."""
        return (self.becomes, *self.together) if self.becomes else ()

    def address(self) -> str:
        """Where its interface or its file begins, as the environment sets it."""
        own = os.environ.get(f"{BASE_OF}{self.provider.upper()}", "").strip().rstrip("/")
        mirror = os.environ.get(MIRROR, "").strip().rstrip("/")
        return own or (f"{mirror}/{self.provider}" if mirror and self.base else self.base)


def _eurostat(
    name: str, title: str, becomes: Source, make: Callable[[Mapping[str, Long]], Parsed], *queries: Query,
    stands_for: str = "",
) -> Entry:
    tables = ", ".join(query.table for query in queries)
    return Entry(
        name, "eurostat", "Eurostat", EUROSTAT_TERMS, "table",
        f"https://ec.europa.eu/eurostat/databrowser/view/{queries[0].table}/default/table",
        EUROSTAT_BASE, cite=f"Eurostat, {title} ({tables})", queries=queries, becomes=becomes, from_tables=make,
        stands_for=stands_for,
    )


def _hand(name: str, provider: str, publisher: str, page: str, terms: str, records: str = "") -> Entry:
    return Entry(name, provider, publisher, terms, "hand", page, records=records)


def _cordis(name: str, title: str, file: str, becomes: Source, read: Callable[[Sequence[Path]], Parsed]) -> Entry:
    return Entry(
        name, "cordis", "European Commission, CORDIS", COMMISSION_TERMS, "file", f"https://cordis.europa.eu/data/{file}",
        "https://cordis.europa.eu/data", file, f"European Commission, CORDIS, {title}", becomes=becomes,
        from_file=read, of_projects=True,
    )


def _esco(becomes: Source, read: Callable[[Sequence[Path]], Parsed]) -> Entry:
    return Entry(
        becomes.name, "esco", becomes.provider, becomes.licence, "hand",
        "https://esco.ec.europa.eu/en/use-esco/download",
        cite=f"{esco.ACKNOWLEDGED} ESCO, official download, https://esco.ec.europa.eu", becomes=becomes, from_file=read,
    )


BOUNDARIES = "© EuroGeographics for the administrative boundaries; reuse with this line, not for commerce."
UNCONFIRMED = own_tables.UNCONFIRMED

ENTRIES: tuple[Entry, ...] = (
    _eurostat(
        "sbs_regional", "SBS data by NUTS 2 region and NACE Rev. 2", eurostat_sbs.SOURCE,
        eurostat_tables.regional_business,
        Query("sbs_r_nuts06_r2", {"indic_sb": ("V11210", "V13320", "V16110")}, "csv", first=2008),
    ),
    _eurostat(
        "sbs_national", "Annual detailed enterprise statistics by NACE Rev. 2", eurostat_sbs_national.SOURCE,
        eurostat_tables.national_business,
        Query("sbs_na_sca_r2", {
            "indic_sb": tuple(sorted(code for codes in eurostat_tables.SBS_NATIONAL.values() for code in codes)),
        }, "csv", first=2005),
    ),
    _eurostat(
        "lfs_regional", "Employment by age, economic activity and NUTS 2 region", eurostat_lfs.SOURCE,
        eurostat_tables.labour_force, Query("lfst_r_lfe2en2", {"sex": ("T",)}, "csv", first=2008),
    ),
    _eurostat(
        "employment_nuts3", "Employment by NUTS 3 region", eurostat_employment_nuts3.SOURCE,
        eurostat_tables.accounts_employment, Query("nama_10r_3empers", {"wstatus": ("EMP",)}, "csv", first=1995),
    ),
    _eurostat(
        "regional_indicators", "Regional statistics", eurostat_regions.SOURCE, eurostat_tables.regional_indicators,
        Query("tgs00042", first=2000),
        Query("nama_10r_2gdp", {"unit": ("MIO_EUR", "PPS_EU27_2020_HAB", "PPS_HAB_EU27_2020")}, first=2000),
        Query("nama_10r_2gvagr", {"unit": ("I15",)}, first=2000),
        Query("tgs00007", first=2000), Query("tgs00010", first=2000), Query("tgs00109", first=2000),
    ),
    _eurostat(
        "patents_epo", "Patent applications to the EPO by priority year and NUTS 3 region", eurostat_patents.SOURCE,
        eurostat_tables.patents, Query("pat_ep_rtot", {"unit": ("NR", "P_MHAB")}, first=1977),
    ),
    _eurostat(
        "graduates", "Graduates by education level, programme orientation and field of education",
        eurostat_graduates.SOURCE, eurostat_tables.graduates,
        Query("educ_uoe_grad02", {"sex": ("T",)}, "csv", first=2013),
    ),
    _eurostat(
        "lfs_occupation", "Employed persons by occupation and economic activity", eurostat_lfs_occupation.SOURCE,
        eurostat_tables.occupations, Query("lfsa_eisn2", {"sex": ("T",), "age": ("Y_GE15",)}, "csv", first=2008),
    ),
    _eurostat(
        "energy_shares", "Shares of energy from renewable sources and of fossil fuels", eurostat_energy.SOURCE,
        eurostat_tables.energy, Query("nrg_ind_ren", {"nrg_bal": ("REN",)}, first=2004),
        Query("nrg_ind_ffgae", first=1990),
    ),
    _eurostat(
        "working_time_training", "Employment by full-time and part-time; participation in education and training",
        eurostat_working_time.SOURCE, labour_tables.working_time,
        Query(labour_tables.WORKTIME, {"sex": ("T",)}, "csv", first=2008),
        Query(labour_tables.TRAINING, {"sex": ("T",), "age": ("Y25-64",)}, first=2008),
    ),
    _eurostat(
        "job_quality", "Usual weekly hours; temporary employees; employees; fatal accidents at work",
        labour_tables.JOB_QUALITY, labour_tables.job_quality,
        Query(labour_tables.HOURS, {"sex": ("T",)}, "csv", first=2008),
        *(Query(table, {"sex": ("T",)}, "csv", first=2008) for table in (
            labour_tables.TEMPORARY, labour_tables.EMPLOYEES)),
        Query(labour_tables.ACCIDENTS, {"unit": ("RT_INC",)}, first=2008),
    ),
    _eurostat(
        "rd_regional", "Intramural R&D expenditure by sector and NUTS 2 region", regional_tables.RD_REGIONAL,
        regional_tables.research, Query(regional_tables.RD_TABLE, {"unit": ("PC_GDP",)}, "csv", first=2000),
    ),
    _eurostat(
        "sbs_regional_2021", "Enterprises by NUTS 2 region and NACE Rev. 2", regional_tables.SBS_REGIONAL_2021,
        regional_tables.business_from_2021,
        Query(regional_tables.SBS_TABLE, {"indic_sbs": tuple(regional_tables.SBS_2021.values())}, "csv", first=2021),
        stands_for=eurostat_sbs.SOURCE.name,
    ),
    Entry(
        "nuts_geometry", "gisco", "Eurostat, GISCO",
        BOUNDARIES, "file",
        "https://ec.europa.eu/eurostat/web/gisco/geodata/statistical-units/territorial-units-statistics",
        "https://gisco-services.ec.europa.eu/distribution/v2/nuts", "geojson/NUTS_RG_20M_2021_4326_LEVL_2.geojson",
        beside=boundaries.layers,
    ),
    _cordis("cordis_h2020", "Horizon 2020 projects and participations", "cordis-h2020projects-csv.zip",
            h2020_participations.SOURCE, cordis.participations),
    _cordis("cordis_horizon", "Horizon Europe projects and participations", "cordis-HORIZONprojects-csv.zip",
            cordis.HORIZON, cordis.horizon),
    _esco(esco_occupations.SOURCE, esco_download.occupations),
    _esco(esco_skills.SOURCE, esco_download.skills),
    _esco(esco_relations.SOURCE, esco_download.relations),
    Entry(
        "figaro", "figaro", "Eurostat, FIGARO", EUROSTAT_TERMS, "hand",
        "https://ec.europa.eu/eurostat/web/esa-supply-use-input-tables/database",
        cite="Eurostat, FIGARO, inter-country input-output tables, industry by industry; exports taken apart by "
             "Distretto", becomes=inter_country.FIGARO, from_file=inter_country.figaro,
    ),
    Entry(
        "oecd_icio", "oecd", "OECD", UNCONFIRMED, "hand",
        "https://www.oecd.org/en/data/datasets/inter-country-input-output-tables.html",
        cite="OECD, Inter-Country Input-Output tables; exports taken apart by Distretto",
        becomes=inter_country.ICIO, from_file=inter_country.icio,
    ),
    _hand("cluster_organisations", "eccp", "European Cluster Collaboration Platform",
          "https://www.clustercollaboration.eu/cluster-mapping", UNCONFIRMED, "cluster"),
    _hand("policy_database", "stip", "European Commission and OECD, STIP Compass", "https://stip.oecd.org",
          UNCONFIRMED, "policy"),
    Entry(
        "keep", "keep", "Interact, keep.eu", interreg_keep.TERMS, "hand", "https://keep.eu/projects/",
        cite="Source: keep.eu (Interact programme, ERDF), export of projects and partners",
        becomes=interreg_participations.SOURCE, together=(interreg_regions.SOURCE, interreg_projects.SOURCE),
        from_files=keep.vintages, of_projects=True,
    ),
    Entry(
        "innovation_scoreboard", "ris", "European Commission", COMMISSION_TERMS, "hand",
        "https://research-and-innovation.ec.europa.eu/statistics/performance-indicators/"
        "regional-innovation-scoreboard_en",
        cite="European Commission, Regional Innovation Scoreboard, database of indicators",
        becomes=innovation_scoreboard.SOURCE, from_file=scoreboard.index, carries_over=("indicator",),
    ),
    _hand("s3_priorities", "s3", "European Commission, S3 Community of Practice",
          "https://ec.europa.eu/regional_policy/assets/s3-observatory/index_en.html", UNCONFIRMED, "strategy"),
    Entry(
        "kohesio", "kohesio", "European Commission, Kohesio", COMMISSION_TERMS, "hand",
        "https://kohesio.ec.europa.eu/en/data/projects", cite="European Commission, Kohesio, cohesion projects",
        becomes=cohesion.PROJECTS, from_file=cohesion.projects, of_projects=True,
    ),
    Entry(
        "country_exports", "atlas", atlas_exports.SOURCE.provider, atlas_exports.SOURCE.licence, "hand",
        "https://doi.org/10.7910/DVN/T4CHWJ", cite=atlas_exports.SOURCE.citation.rstrip("."),
        becomes=atlas_exports.SOURCE, from_file=atlas_download.exports, carries_over=("geo",),
    ),
    Entry(
        "skills_outlook", "cedefop", "Cedefop", cedefop_outlook.SOURCE.licence, "hand",
        "https://www.cedefop.europa.eu/en/tools/skills-intelligence",
        cite="Cedefop, Skills Forecast, growth of employment by occupation", becomes=cedefop_outlook.SOURCE,
        from_file=own_tables.growth, carries_over=("indicator", "geo"),
    ),
    Entry(
        "replacement_demand", "cedefop", "Cedefop", own_tables.REPLACEMENT.licence, "hand",
        "https://www.cedefop.europa.eu/en/tools/skills-forecast", cite="Cedefop, Skills Forecast, replacement demand",
        becomes=own_tables.REPLACEMENT, from_file=own_tables.replacement,
    ),
    Entry(
        "union_density", "oecd", "OECD", own_tables.UNIONS.licence, "hand", "https://data-explorer.oecd.org",
        cite="OECD/AIAS, Trade union density (DF_TUD)", becomes=own_tables.UNIONS, from_file=own_tables.unions,
    ),
    Entry(
        "working_conditions", "eurofound", "Eurofound", UNCONFIRMED, "hand",
        "https://www.eurofound.europa.eu/en/surveys/european-working-conditions-surveys-ewcs",
        cite="Eurofound, European Working Conditions Survey, index of the physical environment",
        becomes=own_tables.CONDITIONS, from_file=own_tables.conditions,
    ),
    Entry(
        "eco_innovation_index", "eco", "European Commission", COMMISSION_TERMS, "hand",
        "https://green-forum.ec.europa.eu/research-and-innovation/eco-innovation_en",
        cite="European Commission, Eco-Innovation Index", becomes=eco_innovation_index.SOURCE,
        from_file=eco_innovation.figures,
    ),
)


def stand_ins() -> dict[str, str]:
    """By data set that exists once it is fetched, the open one in whose place questions can be asked of it."""
    return {one.becomes.name: one.stands_for for one in ENTRIES if one.becomes is not None and one.stands_for}


def entries() -> tuple[Entry, ...]:
    """Every live source, those of one provider together."""
    return ENTRIES


def entry(name: str) -> Entry:
    """A live source by its name; raises UnknownSource."""
    for one in ENTRIES:
        if one.name == name:
            return one
    raise UnknownSource(name)
