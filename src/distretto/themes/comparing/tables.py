"""The tables of a comparison, and the map of the figure that the reader chose."""

from __future__ import annotations

from distretto.themes.asking import Data
from distretto.themes.comparing.compared import COUNTRIES, REGIONS, Compared, Level
from distretto.themes.comparing.key_figures import COUNTRY, KeyFigure, Reading
from distretto.themes.finding import Cell, Column, Figure, Kind, Table, Value, says
from distretto.themes.values import area, count, term, text, year, years

SIDES = {-1.0: "comparison-below", 0.0: "comparison-near-median", 1.0: "comparison-above"}
ON_ONE_PAGE = 400
"""So many rows stand on the page at once: all regions of Europe, since who prints it wants all."""
YEARS = Column("years", "years", label="column-comparison-years")
FIGURE = Column("figure", "term", label="column-comparison-figure")


def tables(data: Data, found: Compared) -> tuple[Table, ...]:
    """The areas, the medians that they are held against, where each figure comes from, and the map's figures."""
    return _areas(found), _medians(found), _sources(data, found), _map(found)


def _areas(found: Compared) -> Table:
    """One row an area; beside each figure, hidden, the side of the benchmark's median on which it lies."""
    columns = [
        Column("area", "area", label="column-comparison-area"), Column("code", "code"),
        Column("whole", "flag", label="column-comparison-whole", hidden=True),
        Column("benchmark", "flag", label="column-comparison-benchmark", hidden=True),
    ]
    for figure, reading in zip(found.figures, found.readings, strict=True):
        columns.append(Column(figure.id, _kind(figure), label=figure.label, year=written(reading)))
        columns.append(Column(f"{figure.id}_side", "term", label="column-comparison-side", hidden=True))
        if figure.named:
            columns.append(Column(f"{figure.id}_named", figure.named, label=f"{figure.label}-named"))
    columns.append(Column("known", "count", label="column-comparison-known"))
    p = found.p
    return Table(
        "areas", says("comparison-table", compared=area(p["compared"]), benchmark=area(p["benchmark"])),
        tuple(columns), tuple(_row(found, code) for code in found.rows),
        note=says("comparison-table-note", benchmark=area(p["benchmark"]), figures=count(len(found.figures))),
        first=ON_ONE_PAGE,
    )


def _kind(figure: KeyFigure) -> Kind:
    return "count" if figure.counts else "number"


def _row(found: Compared, code: str) -> tuple[Cell, ...]:
    cells: list[Cell] = [code, code, len(code) == COUNTRY, code in found.chosen]
    known = 0
    for at, (figure, reading) in enumerate(zip(found.figures, found.readings, strict=True)):
        value = found.value(code, at)
        known += value is not None
        cells += [value, SIDES.get(found.side(code, at))]
        if figure.named:
            cells.append(reading.named.get(code))
    return (*cells, known)


def _medians(found: Compared) -> Table:
    rows = []
    for at, (figure, reading) in enumerate(zip(found.figures, found.readings, strict=True)):
        for name, level in ((REGIONS, found.regions), (COUNTRIES, found.countries)):
            if level.codes and (reading.of_regions or level is found.countries):
                rows.append(_median(figure, reading, name, level, at))
    return Table(
        "medians", says("comparison-medians", benchmark=area(found.p["benchmark"])),
        (
            FIGURE, YEARS, Column("level", "term", label="column-comparison-level"),
            Column("known", "count", label="column-comparison-with"),
            Column("missing", "count", label="column-comparison-without"),
            Column("above", "count", label="column-comparison-above"),
            Column("near", "count", label="column-comparison-near"),
            Column("median", "number", label="column-comparison-median"),
            Column("among", "count", label="column-comparison-among"),
        ),
        tuple(rows), note=says("comparison-medians-note"),
    )


def _median(figure: KeyFigure, reading: Reading, name: str, level: Level, at: int) -> tuple[Cell, ...]:
    known = level.known(at)
    placed = bool(level.position.known[at])
    return (
        figure.label, str(written(reading)), f"option-compared-level-{name}", known, len(level.codes) - known,
        level.above(at) if placed else None, level.near(at) if placed else None,
        float(level.position.median[at]) if placed else None, int(level.position.known[at]),
    )


def written(reading: Reading) -> int | str:
    """The year of a figure, or its span as it stands in a heading."""
    first, last = reading.years
    return last if first == last else f"{first}–{last}"


def span(told: tuple[int, int]) -> Value:
    """The year of a figure, or its first and last."""
    first, last = told
    return year(last) if first == last else years(first, last)


def _sources(data: Data, found: Compared) -> Table:
    rows = []
    for figure, reading in zip(found.figures, found.readings, strict=True):
        vintage = data[figure.of].vintage
        table = figure.source or f"{vintage.provider}, {vintage.table_code}"
        rows.append((figure.label, str(written(reading)), vintage.name, table, vintage.version, vintage.licence))
    return Table(
        "sources", says("comparison-sources"),
        (
            FIGURE, YEARS, Column("dataset", "dataset", label="column-comparison-dataset"),
            Column("table", "text", label="column-comparison-provider"),
            Column("version", "text", label="column-comparison-version"),
            Column("licence", "licence", label="column-comparison-licence"),
        ),
        tuple(rows),
    )


def _mapped(found: Compared) -> int:
    return [figure.id for figure in found.figures].index(found.p["compared_figure"])


def _map(found: Compared) -> Table:
    at = _mapped(found)
    figure, level = found.figures[at], found.level(at)
    wanted = COUNTRY if level is found.countries else COUNTRY + 2
    codes = sorted({*found.rows, *found.readings[at].values})
    rows = tuple((code, found.value(code, at)) for code in codes if len(code) == wanted)
    return Table(
        "map", says("comparison-map-table", figure=term(figure.label)),
        (
            Column("area", "area", label="column-comparison-area"),
            Column("value", _kind(figure), label=figure.label, year=written(found.readings[at])),
        ),
        rows,
    )


def map_figure(found: Compared) -> Figure:
    """The map of one figure over Europe: the areas compared lie among all others."""
    at = _mapped(found)
    told = {
        "figure": term(found.figures[at].label), "years": span(found.readings[at].years),
        "level": text(COUNTRIES if found.level(at) is found.countries else REGIONS),
    }
    return Figure(
        "map", "choropleth", "map", says("comparison-map", **told), says("comparison-map-note"),
        says("comparison-map-alt", **told),
        {"area": "area", "value": "value", "layer_value": "nuts2_2021", "compared_value": found.p["compared"]},
    )
