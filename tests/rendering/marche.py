"""A finding made by hand with one figure of every kind, with the published figures of Marche in 2015."""

from __future__ import annotations

from typing import Any

from distretto.themes.finding import (
    Answer,
    Column,
    Conclusion,
    Figure,
    Finding,
    Says,
    Table,
    answer_content,
    says,
)
from distretto.themes.values import area, count, times

KINDS = {
    "industries": "interval_dots", "map": "choropleth", "course": "lines", "frontier": "frontier_scatter",
    "components": "bars", "standing": "strip", "skill": "interval_forest",
}

INDUSTRIES = (
    ("C15", 25950, 0.064, 21.2, 20.7, 21.4, 14.1, 23.0, 3),
    ("C31", 13299, 0.033, 4.7, 4.6, 4.8, 4.5, 4.8, 3),
    ("C14", 11078, 0.027, 4.0, 3.9, 4.0, 3.9, 4.1, 3),
    ("C19", 468, 0.001, 2.9, 2.6, 3.2, 2.2, 3.4, 1),
    ("C27", 10797, 0.026, 2.5, 2.5, 2.6, 2.4, 2.6, 3),
    ("C22", 10230, 0.025, 2.0, 2.0, 2.1, 2.0, 2.1, 3),
    ("C32", 4127, 0.010, 1.8, 1.7, 1.8, 1.7, 1.8, 1),
    ("C16", 4964, 0.012, 1.8, 1.7, 1.8, 1.7, 1.8, 1),
    ("C12", None, None, None, None, None, 0.0, 18.4, None),
)
REGIONS = (
    ("ITI3", 21.2), ("ITH5", 1.4), ("ITH3", 4.2), ("ITF4", 6.1), ("HU22", 2.2), ("RO42", 9.4), ("EL42", 0.2),
    ("AT22", 1.1), ("PT11", 11.0), ("ES52", 5.2), ("IE02", 0.1), ("CY00", 0.6), ("FR10", None), ("DE21", 0.4),
)
COURSE = tuple(
    (year, code, None if (year, code) == (2010, "C15") else jobs - 400 * (year - 2008))
    for code, jobs in (("C15", 28900), ("C31", 16100), ("C14", 13900)) for year in range(2008, 2016)
)
FRONTIER = tuple(
    (code, 0.2 + 0.05 * place, (place * 7 % 11) / 4 - 1.2, 300 * place + 50, place % 3 == 0)
    for place, (code, *_) in enumerate(INDUSTRIES)
)
COMPONENTS = (
    ("component-national", -8500), ("component-mix", 2300), ("component-competitive", -12480),
)
SKILL = (
    ("C15", 0.83, 0.80, 0.86, 0.46, 0.54), ("C31", 0.57, 0.52, 0.61, 0.46, 0.54),
)


def finding() -> Finding:
    """The finding."""
    return Finding(content(), software="0.1.0")


def content() -> dict[str, Any]:
    """Its content."""
    answer = Answer(
        Conclusion("leading", ["C15", "C31", "C14"]), times(21.2), (), (), (), tables(), figures(),
    )
    return {
        "schema": "distretto.finding/1",
        "analysis": {"id": "specialisation.profile", "version": 1},
        "parameters": {"region": "ITI3", "year": 2015, "reference": "europe"},
        **answer_content(answer),
        "provenance": {"data": [{
            "need": "jobs", "dataset": "sbs_regional", "version": "2018", "sha256": "4c1f" * 16,
            "provider": "Eurostat", "table": "sbs_r_nuts06_r2", "licence": "CC BY 4.0", "citation": "",
            "retrieved": "2018-03-01", "edition": "2013",
        }], "findings": {}, "methods": []},
    }


def tables() -> tuple[Table, ...]:
    """One table a figure."""
    title = says("profile-table")
    ends = ("chance_low", "chance_high", "hidden_low", "hidden_high")
    return (
        Table("industries", title, (
            Column("code", "code"), Column("industry", "industry"), Column("jobs", "count"),
            Column("share", "share"), Column("lq", "times", technical="technical-lq"),
            *(Column(end, "times") for end in ends),
            Column("stars", "stars"),
        ), tuple((code, code, *cells) for code, *cells in INDUSTRIES), says("profile-table-note")),
        Table("map", title, (
            Column("area", "area"), Column("lq", "times", technical="technical-lq")), REGIONS),
        Table("course", title, (
            Column("year", "year"), Column("industry", "industry"), Column("jobs", "count")), COURSE),
        Table("frontier", title, (
            Column("industry", "industry"), Column("density", "number", technical="technical-density"),
            Column("complexity", "number", technical="technical-complexity"), Column("jobs", "count"),
            Column("specialisation", "flag")), FRONTIER),
        Table("components", title, (Column("component", "term"), Column("jobs", "count")), COMPONENTS),
        Table("standing", title, (Column("area", "area"), Column("lq", "times")), REGIONS),
        Table("skill", title, (
            Column("industry", "industry"), Column("auc", "auc", technical="technical-auc"),
            Column("low", "auc"), Column("high", "auc"), Column("null_low", "auc"),
            Column("null_high", "auc")), SKILL),
    )


def figures() -> tuple[Figure, ...]:
    """One figure of every kind, with the roles that its builder reads."""
    encodings: dict[str, dict[str, Any]] = {
        "industries": {
            "label": "industry", "x": "lq", "low": "chance_low", "high": "chance_high", "size": "jobs",
            "hidden_low": "hidden_low", "hidden_high": "hidden_high", "first_value": 8,
            "reference_value": "europe"},
        "map": {"area": "area", "value": "lq", "layer": "nuts2_sbs", "region_value": "ITI3",
                "scale_value": "ratio"},
        "course": {"x": "year", "y": "jobs", "series": "industry", "focus_value": "C15"},
        "frontier": {"label": "industry", "x": "density", "y": "complexity", "size": "jobs",
                     "group": "specialisation"},
        "components": {"label": "component", "value": "jobs"},
        "standing": {"area": "area", "value": "lq", "focus_value": "ITI3"},
        "skill": {"label": "industry", "x": "auc", "low": "low", "high": "high", "null_low": "null_low",
                  "null_high": "null_high"},
    }
    return tuple(Figure(name, KINDS[name], name, _title(), says("profile-course-note"), _alt(), encode)
                 for name, encode in encodings.items())


def _title() -> Says:
    return says("profile-dots-title", region=area("ITI3"), n=count(8))


def _alt() -> Says:
    return says("profile-dots-alt", region=area("ITI3"))
