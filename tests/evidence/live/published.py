"""Answers in the shapes in which providers publish them, with a few real figures and where these are from."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Iterable, Sequence

Cell = tuple[str, ...]
"""The codes of the dimensions, then year, value and flag."""

LFS_DIMENSIONS = ("freq", "nace_r2", "sex", "age", "unit", "geo")
LFS: tuple[Cell, ...] = (
    ("A", "TOTAL", "T", "Y15-64", "THS_PER", "EL30", "2013", "1298.9", ""),
    ("A", "TOTAL", "T", "Y15-64", "THS_PER", "EL30", "2014", "1312.1", ""),
    ("A", "TOTAL", "T", "Y15-64", "THS_PER", "ITI3", "2013", "600.8", ""),
    ("A", "TOTAL", "T", "Y15-64", "THS_PER", "ITI3", "2014", "611.4", ""),
    ("A", "F", "T", "Y15-64", "THS_PER", "EL30", "2013", "51.9", ""),
    ("A", "F", "T", "Y15-64", "THS_PER", "EL30", "2014", "48.5", ""),
    ("A", "F", "T", "Y15-64", "THS_PER", "ITI3", "2013", "36.2", ""),
    ("A", "F", "T", "Y15-64", "THS_PER", "ITI3", "2014", "36.9", ""),
    ("A", "A", "T", "Y15-24", "THS_PER", "EL30", "2013", "", "bu"),
)
"""Eurostat, lfst_r_lfe2en2, extract of September 2017: employment in thousands in Attica and the Marche."""

SBS_DIMENSIONS = ("freq", "nace_r2", "indic_sb", "geo")
SBS: tuple[Cell, ...] = tuple(
    ("A", nace, indicator, geo, year, value, flag) for nace, indicator, geo, year, value, flag in (
        ("C10", "V16110", "EL30", "2013", "24650", ""), ("C10", "V16110", "EL30", "2014", "23526", ""),
        ("C10", "V16110", "EL23", "2012", "4053", ""), ("C10", "V16110", "EL63", "2013", "4096", ""),
        ("C10", "V16110", "EL63", "2014", "3972", ""), ("C10", "V16110", "ITI3", "2014", "11409", ""),
        ("C19", "V16110", "EL30", "2013", "2089", ""), ("C19", "V16110", "EL30", "2014", "", "c"),
        ("C10", "V11210", "EL30", "2014", "3203", ""), ("C10", "V11210", "ITI3", "2014", "1656", ""),
        ("C10", "V13320", "EL30", "2014", "411.6", ""), ("C10", "V13320", "ITI3", "2014", "182.5", ""),
    )
)
"""Eurostat, sbs_r_nuts06_r2, extract of August 2017: food products and refining in Greek regions and the Marche."""


def json_stat(table: str, dimensions: Sequence[str], cells: Iterable[Cell], updated: str = "2026-10-02") -> bytes:
    """JSON-stat 2.0 as the statistics API sends it: values and flags by place, only those that there are."""
    rows = list(cells)
    names = (*dimensions, "time")
    codes = [sorted({row[place] for row in rows}) for place in range(len(names))]
    sizes = [len(one) for one in codes]
    value, status = {}, {}
    for row in rows:
        place = 0
        for known, code in zip(codes, row[: len(names)], strict=True):
            place = place * len(known) + known.index(code)
        figure, flag = row[-2:]
        if figure:
            value[str(place)] = float(figure)
        if flag or not figure:
            status[str(place)] = flag or ":"
    return json.dumps({
        "version": "2.0", "class": "dataset", "label": table, "source": "ESTAT", "updated": f"{updated}T23:00:00+0200",
        "value": value, "status": status, "id": list(names), "size": sizes,
        "dimension": {
            name: {"label": name, "category": {
                "index": {code: place for place, code in enumerate(known)}, "label": {code: code for code in known},
            }} for name, known in zip(names, codes, strict=True)
        },
        "extension": {"id": table.upper(), "lang": "EN"},
    }).encode()


def sdmx_csv(table: str, dimensions: Sequence[str], cells: Iterable[Cell]) -> bytes:
    """SDMX-CSV 2.0 as the SDMX 3.0 interface sends it, compressed."""
    told = ("TIME_PERIOD", "OBS_VALUE", "OBS_FLAG", "CONF_STATUS")
    heading = ",".join(("STRUCTURE", "STRUCTURE_ID", *dimensions, *told))
    lines = [
        ",".join(("dataflow", f"ESTAT:{table.upper()}(1.0)", *row[:-1], row[-1].replace("c", ""),
                  "C" if "c" in row[-1] else ""))
        for row in cells
    ]
    return gzip.compress("\r\n".join((heading, *lines, "")).encode(), mtime=0)


def error(status: int, number: int, label: str) -> bytes:
    """An error as Eurostat tells it."""
    return json.dumps({"error": [{"status": status, "id": number, "label": label}]}).encode()


NOTHING = error(400, 100, "No results found")
TOO_BIG = error(413, 413, "EXTRACTION_TOO_BIG: The requested extraction is too big, estimated 9000000 rows, max "
                          "authorised is 5000000, please change your filters to reduce the extraction size")
LATER = json.dumps({"warning": {"status": 413, "label": "ASYNCHRONOUS_RESPONSE. Your request will be treated "
                                                        "asynchronously. Please try again later."}}).encode()


def cordis(projects: Iterable[Sequence[str]], organisations: Iterable[Sequence[str]], *, without: str = "") -> bytes:
    """CORDIS's archive: project.csv (id, rcn, startDate) and organization.csv, semicolons and quotes. `without` : a
    column that is left out. Organisations of tests are numbers without names."""
    tables = {
        "project.csv": (("id", "acronym", "status", "title", "startDate", "endDate", "rcn"), [
            (number, "X", "CLOSED", "a title; with a semicolon", begun, "", rcn) for number, rcn, begun in projects
        ]),
        "organization.csv": (
            ("projectID", "organisationID", "vatNumber", "name", "activityType", "country", "nutsCode"),
            [(project, pic, "", "", kind, country, nuts) for project, pic, kind, country, nuts in organisations],
        ),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, (heading, rows) in tables.items():
            kept = [place for place, column in enumerate(heading) if column != without]
            lines = [";".join(f'"{row[place]}"' for place in kept) for row in (heading, *rows)]
            archive.writestr(name, "\ufeff" + "\r\n".join((*lines, "")))
    return out.getvalue()
