"""Every kind of figure in both languages and widths: what is drawn, what is said, what is never dropped."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import marche
import pytest

from distretto.rendering import palette, typography
from distretto.rendering.charts import bars, scales
from distretto.rendering.charts.drawing import Drawing, range_text, tick_text
from distretto.rendering.charts.interval_dots import chosen
from distretto.rendering.charts.scales import Scale
from distretto.rendering.charts.strip import heaped
from distretto.rendering.figures import (
    FigureCache,
    draw,
    figure_drawing,
    figure_png,
    figure_spec,
    figure_svg,
    inline_figure,
)
from distretto.rendering.palette import LIGHT
from distretto.rendering.problems import UnknownPart

CHARTS = [name for name, kind in marche.KINDS.items() if kind != "choropleth"]
CONTENT = marche.content()


@pytest.mark.parametrize("width", ["wide", "narrow"])
@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("name", CHARTS)
def test_every_kind_is_drawn_inside_its_width(name: str, language: str, width: str) -> None:
    drawn = figure_svg(CONTENT, name, language, width=width)
    root = ElementTree.fromstring(drawn)
    assert root.get("role") == "img"
    assert root.get("aria-label")
    assert float(root.get("width", "0")) == {"wide": 560, "narrow": 340}[width]
    assert not re.findall(r'"(#[0-9a-f]{6})"', drawn), "a colour without a token"
    for text in root.iter("{http://www.w3.org/2000/svg}text"):
        left, right = extent(text)
        assert left >= -1, f"{text.text!r} begins left of the figure"
        assert right <= float(root.get("width", "0")) + 12, f"{text.text!r} ends right of the figure"


def extent(text: ElementTree.Element) -> tuple[float, float]:
    """Where a text begins and ends, by its own group's place and the widths of letters (without slack)."""
    place = re.search(r"translate\(([-\d.]+)", text.get("transform", "translate(0)"))
    x = float(place[1]) if place else 0.0
    size = float(text.get("font-size", "12px").removesuffix("px"))
    wide = typography.text_width(text.text or "", size) / typography.SLACK
    start = x - {"end": wide, "middle": wide / 2}.get(text.get("text-anchor", "start"), 0.0)
    return start, start + wide


@pytest.mark.parametrize("name", CHARTS)
def test_declarations_are_vega_lite(name: str) -> None:
    alt = pytest.importorskip("altair")
    alt.Chart.from_dict(figure_spec(CONTENT, name, "en"))


def test_marks_say_their_exact_values_and_lead_somewhere() -> None:
    drawn = figure_svg(CONTENT, "industries", "it", link=lambda code: f"?industries={code}&region=ITI3")
    assert "25.950" in drawn
    assert "20,7–21,4" in drawn
    assert re.search(r'<a href="\?industries=C15&amp;region=ITI3"[^>]*><', drawn)
    assert 'role="group"' in drawn, "an image may not contain links"
    assert "<a " not in figure_svg(CONTENT, "industries", "it")


def test_an_unpublished_cell_is_drawn_with_its_bounds() -> None:
    drawn = figure_svg(CONTENT, "industries", "en")
    assert ">0–18.4<" in drawn
    assert ">not published<" in drawn
    assert "stroke-dasharray" in drawn


def test_a_phone_gets_fewer_rows_and_is_told() -> None:
    rows, said = chosen(figure_drawing(CONTENT, "industries", "en", "narrow"))
    assert len(rows) == 8
    assert rows[-1][0] == "C12"
    assert said == ["The first 7 of 8 with a figure; the table has all 9."]


def test_a_year_without_a_figure_is_shaded_and_not_drawn_as_a_dot() -> None:
    drawn = figure_svg(CONTENT, "course", "en")
    assert "2010, not published" in drawn
    assert "Shaded: years without a published or comparable figure." in drawn
    spec = figure_spec(CONTENT, "course", "en")
    points = [value for layer in spec["layer"] if layer["mark"]["type"] == "point" for value in layer["data"]["values"]]
    assert len(points) == 23, "one dot for each published figure and none for the year without"


@pytest.mark.parametrize("kind", ["count", "share", "number"])
def test_a_course_stands_on_zero(kind: str) -> None:
    content = marche.content()
    next(table for table in content["tables"] if table["id"] == "course")["columns"][2]["kind"] = kind
    layers = figure_spec(content, "course", "en")["layer"]
    domain = next(layer["encoding"]["y"]["scale"]["domain"] for layer in layers if layer["mark"]["type"] == "line")
    assert domain[0] == 0


def test_ends_of_a_long_table_are_taken_from_both_sides() -> None:
    content = marche.content()
    content["figures"][4]["encode"]["ends_value"] = 1
    rows, _ = bars.chosen(figure_drawing(content, "components", "en"))
    assert [row[0] for row in rows] == ["component-national", "component-competitive"]


def test_an_empty_table_does_not_break_a_figure() -> None:
    content = marche.content()
    for table in content["tables"]:
        table["rows"] = []
    for name in CHARTS:
        assert figure_svg(content, name, "en").startswith("<svg")


def test_rendering_is_deterministic_and_safe_in_threads() -> None:
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(lambda name: figure_svg(CONTENT, name, "en"), CHARTS * 2))
    assert drawn[: len(CHARTS)] == drawn[len(CHARTS):]


def test_alone_it_carries_title_source_citation_and_address() -> None:
    drawn = figure_svg(CONTENT, "industries", "en", form="alone", address="https://example.org/en/x/")
    assert "Data: " not in re.sub(r"<[^>]*>", " ", drawn)
    assert "Eurostat, sbs_r_nuts06_r2, 2015" in drawn
    assert "https://example.org/en/x/" in drawn
    assert "var(--" not in drawn
    assert "var(--" not in figure_svg(CONTENT, "industries", "en", form="document")
    assert figure_png(CONTENT, "industries", "en", 1)[:4] == b"\x89PNG"


def test_alone_and_in_another_s_page_it_says_how_sure_it_is() -> None:
    share = {"kind": "share", "v": 0.12}
    hidden = {"kind": "hidden", "says": {"key": "growth-hidden", "values": {
        "share": share, "region": {"kind": "area", "v": "ITI3"}}}}
    content = {**CONTENT, "how_sure": [hidden]}
    assert ">How sure? Not published: " in figure_svg(content, "industries", "en", form="alone")
    assert "How sure?" not in figure_svg(CONTENT, "industries", "en", form="alone")
    embedded = inline_figure(content, "industries", "en")
    assert "12.0\N{NO-BREAK SPACE}%" in embedded.sure
    assert embedded.height >= 250


def test_an_unknown_figure_names_those_there_are() -> None:
    with pytest.raises(UnknownPart) as raised:
        figure_svg(CONTENT, "pie", "en")
    assert "industries" in raised.value.nearest


def test_the_cache_gives_the_same_drawing_without_drawing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    cache = FigureCache(tmp_path)
    first = inline_figure(CONTENT, "industries", "en", cache_in=cache)
    monkeypatch.setattr("distretto.rendering.figures.draw", lambda drawing: pytest.fail("drawn again"))
    again = inline_figure(CONTENT, "industries", "en", cache_in=cache)
    assert first == again
    assert first.wide != first.narrow
    linked = inline_figure(CONTENT, "industries", "en", cache_in=cache, link=lambda code: f"/{code}/")
    assert 'href="/C15/"' in linked.wide


def test_a_damaged_cache_is_drawn_anew(tmp_path: Path) -> None:
    cache = FigureCache(tmp_path)
    drawing = figure_drawing(CONTENT, "components", "en")
    picture = cache.picture(drawing)
    for path in tmp_path.rglob("*.txt"):
        path.write_text("")
    assert cache.picture(drawing) == picture == draw(drawing)


def test_every_light_colour_belongs_to_one_token() -> None:
    assert len(set(palette.LIGHT.values())) == len(palette.LIGHT)
    assert set(palette.LIGHT) == set(palette.DARK) == set(palette.PRINT)
    assert "--region: #b5442b;" in palette.css_variables(palette.LIGHT)


@pytest.mark.parametrize("theme", [palette.LIGHT, palette.DARK, palette.PRINT])
@pytest.mark.parametrize("token", ["ink", "ink-2", "ink-3", "region", "peer"])
def test_text_colours_are_readable(theme: dict[str, str], token: str) -> None:
    assert contrast(theme[token], theme["paper"]) >= 4.5


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    channels = [int(colour[place: place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_scales_and_ticks() -> None:
    scale = Scale(0.5, 20, 0, 100, log=True)
    assert scale.ticks() == [0.5, 1, 2, 5, 10, 20]
    assert scale.pixel(0) == 0
    assert scale.value_at(scale.pixel(5)) == pytest.approx(5, rel=0.01)
    assert Scale(-12844, 4200, 0, 100).ticks(4) == [-10000, -5000, 0]
    assert scales.log_domain([21.2, 1.8]) == (1.0, pytest.approx(21.6, abs=0.1))
    assert tick_text("times", 0.5, "it") == "0,5"
    assert tick_text("share", 0.05, "en") == "5\N{NO-BREAK SPACE}%"
    assert range_text("times", 20.7, 21.2, "en") == "20.7–21.2"
    assert range_text("times", 2, None, "en") == "2.0 or more"
    assert range_text("change", -0.007, 0.124, "en") == "from −0.7\N{NO-BREAK SPACE}% to +12.4\N{NO-BREAK SPACE}%"
    assert range_text("number", -2, 3, "it") == "da −2 a 3"
    assert range_text("times", 3.41, 3.44, "en") == "3.4"


def test_heaped_dots_stay_within_reach_and_apart() -> None:
    places = heaped([10.0] * 5 + [100.0], 10, 5)
    assert sorted(places[:5]) == [-10, -5, 0, 5, 10]
    assert places[5] == 0


def test_long_words_wrap_and_are_cut_at_the_end_only() -> None:
    long = "Fabbricazione di apparecchiature elettriche e apparecchiature per uso domestico non elettriche"
    lines = typography.wrap(long, 220, 12, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(typography.text_width(line, 12) <= 220 for line in lines)


def standing(focus: str, **encode: float) -> str:
    content = marche.content()
    figure = next(figure for figure in content["figures"] if figure["id"] == "standing")
    figure["encode"] = {**figure["encode"], "focus_value": focus, **encode}
    return figure_svg(content, "standing", "en", width="mini")


def test_a_composed_area_has_its_dot_or_is_called_composed() -> None:
    assert ">South East Europe 2.8<" in standing("see", focus_number_value=2.8)
    assert ">South East Europe: composed area<" in standing("see")
    assert ">Abruzzo: not published<" in standing("ITF1")


def test_a_long_name_on_a_strip_is_broken_and_not_cut() -> None:
    root = ElementTree.fromstring(standing("ITH5+ITI3+RS22", focus_number_value=0.3))
    written = list(root.iter("{http://www.w3.org/2000/svg}text"))
    assert " ".join(text.text or "" for text in written).endswith("Southern and Eastern Serbia 0.30")
    assert len(written) > 1
    for text in written:
        left, right = extent(text)
        assert left >= -1
        assert right <= 233


def test_hollow_bars_are_named_by_a_legend() -> None:
    content = marche.content()
    drawing = figure_drawing(content, "components", "en")
    rows = bars.chosen(drawing)[0]
    assert bars.legend(drawing, rows) == []
    label = drawing.figure["encode"]["label"]
    first = drawing.value(rows[0], "label")
    marked = Drawing(
        {**drawing.figure, "encode": {**drawing.figure["encode"], "hollow": label, "hollow_is_value": first}},
        drawing.table, "en")
    assert bars.style(marked, rows[0], own=True)["fill"] == LIGHT["paper"]
    assert bars.style(marked, rows[1], own=True)["fill"] == LIGHT["region"]
    key = bars.legend(marked, rows[:2])
    assert [said for _, said in key] == [marked.text(row, "label") for row in (rows[1], rows[0])]
    assert len(bars.key_layers(marked, key, 100.0)) == 2


def test_dots_of_other_places_do_not_call_the_reader_s_area_not_published() -> None:
    content = marche.content()
    figure = next(figure for figure in content["figures"] if figure["id"] == "standing")
    figure["encode"] = {**figure["encode"], "focus_value": "ITF1"}
    table = next(table for table in content["tables"] if table["id"] == figure["table"])
    next(column for column in table["columns"] if column["id"] == figure["encode"]["area"])["hidden"] = True
    assert "not published" not in figure_svg(content, "standing", "en", width="mini")


def test_a_large_group_of_bars_leaves_room_for_the_others() -> None:
    columns = [{"id": "group", "kind": "code", "label": "Group"}, {"id": "of", "kind": "code", "label": "Of"},
               {"id": "part", "kind": "share", "label": "Share"}]
    rows = [[group, str(place), 0.1] for group, many in (("large", 30), ("small", 2)) for place in range(many)]
    figure = {"kind": "bars", "encode": {"label": "of", "value": "part", "group": "group", "each_value": 6}}
    for width, drawn in (("full", 8), ("narrow", 7)):
        found, said = bars.chosen(Drawing(figure, {"columns": columns, "rows": rows}, "en", width))
        assert [row[0] for row in found] == ["large"] * (drawn - 2) + ["small"] * 2
        assert "32" in said[0]


def test_no_group_of_bars_is_drawn_in_part() -> None:
    columns = [{"id": "group", "kind": "code", "label": "Group"}, {"id": "of", "kind": "code", "label": "Of"},
               {"id": "part", "kind": "number", "label": "Part"}]
    rows = [[group, str(place), 0.1] for group in ("first", "second", "third", "fourth") for place in range(5)]
    figure = {"kind": "bars", "encode": {"label": "of", "value": "part", "group": "group"}}
    drawn, said = bars.chosen(Drawing(figure, {"columns": columns, "rows": rows}, "en"))
    assert [row[0] for row in drawn] == ["first"] * 5 + ["second"] * 5 + ["third"] * 5
    assert said
    one = [["first", str(place), 0.1] for place in range(20)]
    assert len(bars.chosen(Drawing(figure, {"columns": columns, "rows": one}, "en"))[0]) == bars.MOST["wide"]
