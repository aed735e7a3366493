"""Maps: bins that mean something, what is not published told apart from what is low, regions as links."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree

import marche
import pytest

from distretto.rendering import land, maps, typography
from distretto.rendering.charts.drawing import Drawing
from distretto.rendering.figures import figure_drawing, figure_spec, figure_svg
from distretto.rendering.palette import LIGHT

CONTENT = marche.content()


def drawn(language: str = "en", width: str = "wide") -> str:
    return figure_svg(CONTENT, "map", language, form="document", width=width)


def fill_of(markup: str, code_tip: str) -> str:
    """The fill of the group in which the area with that tip is drawn."""
    before = markup[: markup.index(f"<title>{code_tip}")]
    return re.findall(r'<g fill="([^"]+)">', before)[-1]


def test_bins_of_a_ratio_are_the_meaningful_ones() -> None:
    markup = drawn()
    bins = ("under 0.5", "0.5–1", "1–2", "2–5", "5–10", "10 or more")
    for words in (*bins, "not published", "not in these data"):
        assert f">{words}<" in markup
    assert fill_of(markup, "Marche: 21") == LIGHT["scale-5"]
    assert fill_of(markup, "Emilia-Romagna: 1.4") == LIGHT["scale-2"]


def test_not_published_low_and_absent_look_different() -> None:
    markup = drawn()
    hidden = next(tip for tip in re.findall(r"<title>([^<]*not published)", markup))
    absent = next(tip for tip in re.findall(r"<title>([^<]*not in these data)", markup))
    fills = {fill_of(markup, hidden), fill_of(markup, absent), LIGHT["scale-0"]}
    assert len(fills) == 3
    assert fill_of(markup, hidden).startswith("url(#hatch")


@pytest.mark.parametrize("width", ["wide", "narrow"])
@pytest.mark.parametrize("language", ["en", "it"])
def test_the_map_is_sound_and_names_the_reader_s_region(language: str, width: str) -> None:
    markup = drawn(language, width)
    ElementTree.fromstring(markup)
    assert ">Marche</text>" in markup
    assert "© EuroGeographics" in markup
    assert len(markup) < 400_000


def test_cyprus_portugal_and_ireland_are_on_the_sheet() -> None:
    sheet = land.sheet("nuts0", 620)
    for code in ("CY", "PT", "IE", "IT"):
        left, top, right, bottom = sheet.outlines[code].box
        assert left >= 0
        assert top >= 0
        assert right <= sheet.width
        assert bottom <= sheet.height


@pytest.mark.parametrize("layer", ["nuts0", "nuts2_sbs"])
def test_a_large_area_s_name_stands_on_its_own_land(layer: str) -> None:
    sheet = land.sheet(layer, 620)
    markup = maps.focus_markup(sheet, ("IT",), "Italy", 620)
    found = re.search(r'<text x="([\d.]+)" y="([\d.]+)" text-anchor="middle"', markup)
    assert found
    left, top, right, bottom = land.sheet("nuts0", 620).outlines["IT"].box
    assert left < float(found[1]) < (left + 2 * right) / 3
    assert top < float(found[2]) < bottom
    assert 'text-anchor="start"' in maps.focus_markup(sheet, ("MT",), "Malta", 620)


def test_a_figure_without_a_place_on_the_map_is_counted() -> None:
    content = marche.content()
    content["tables"][1]["rows"].append(["UK", 1.0])
    assert "One region with a figure has no place on this map." in figure_svg(content, "map", "en")


@pytest.mark.parametrize("width", ["wide", "narrow"])
@pytest.mark.parametrize("language", ["en", "it"])
def test_no_note_under_a_map_stands_over_another(language: str, width: str) -> None:
    content = marche.content()
    content["tables"][1]["rows"] += [["UK", 1.0], ["TR", 1.0]]
    root = ElementTree.fromstring(figure_svg(content, "map", language, width=width))
    size = float(root.get("width", "0")), float(root.get("height", "0"))
    notes = [text for text in root if text.tag.endswith("text") and text.get("font-size") == "10.5"]
    heights = [float(text.get("y", "0")) for text in notes]
    assert len(notes) >= 3
    assert all(after - before >= 12 for before, after in pairwise(heights))
    assert max(heights) < size[1]
    assert all(typography.text_width(text.text or "", 10.5) <= size[0] for text in notes)


def test_notes_of_maps_that_shrink_are_text_of_the_page() -> None:
    chooser = maps.chooser_map("en", None)
    after = chooser.partition("</svg>")[2]
    assert "© EuroGeographics" in after
    assert "Bosnia and Herzegovina" in after
    assert "<text" not in chooser
    assert maps.locator_map("ITI3", "it").endswith('<p class="source">© EuroGeographics</p>')


def test_other_numbers_get_round_breaks() -> None:
    drawing = figure_drawing(CONTENT, "map", "en")
    plain = Drawing(
        {**drawing.figure, "encode": {"area": "area", "value": "lq"}},
        {**drawing.table, "columns": [{**column, "kind": "share" if column["id"] == "lq" else column["kind"]}
                                      for column in drawing.table["columns"]]}, "en")
    assert maps.breaks_of(plain, [0.0, 0.1, 0.2, 0.3]) == [0.05, 0.1, 0.15, 0.2, 0.25]
    assert len(maps.breaks_of(plain, [0.001, 0.002, 0.01, 5.0])) <= 5
    assert maps.colour_of(plain, 0.0, [0.05, 0.1]) == 1


def test_of_counts_none_is_the_palest_and_one_stands_well_apart() -> None:
    drawing = figure_drawing(CONTENT, "map", "en")
    counts = Drawing({**drawing.figure, "encode": {"area": "area", "value": "lq", "scale_value": "count"}},
                     drawing.table, "en")
    for breaks in ([1.0], [1.0, 2.0], [1.0, 2.0, 5.0], [1.0, 2.0, 5.0, 10.0], [1.0, 2.0, 5.0, 10.0, 25.0]):
        places = maps.places_of(counts, breaks)
        assert places[0] == 0
        assert sorted(set(places)) == places
    assert maps.places_of(counts, [1.0]) == [0, 3]


def test_regions_are_links_that_do_not_hold_up_the_keyboard() -> None:
    chooser = maps.chooser_map("it", lambda code: f"/it/regions/{code}/", focus="ITI3")
    assert '<a href="/it/regions/ITI3/" tabindex="-1"><path' in chooser
    assert "<title>Marche</title>" in chooser
    assert 'role="group"' in chooser
    assert chooser.count("<a ") > 200
    assert "<a " not in maps.locator_map("ITI3", "en")


def test_a_sheet_is_made_once() -> None:
    assert land.sheet("nuts0", 220) is land.sheet("nuts0", 220)


def test_the_declaration_for_notebooks_holds_its_geometry() -> None:
    spec = figure_spec(CONTENT, "map", "en")
    assert spec["projection"]["type"] == "identity"
    assert len(spec["layer"][0]["data"]["values"]) > 200


@pytest.mark.parametrize("codes", [("ITI3",), ("ITI31",), ("MT",), ("IT",), ("RO", "BG")])
def test_an_area_is_framed_with_its_surroundings(codes: tuple[str, ...]) -> None:
    left, bottom, right, top = land.window()
    frame = land.frame_of(codes)
    assert frame is not None
    assert left <= frame[0] < frame[2] <= right
    assert bottom <= frame[1] < frame[3] <= top
    assert (frame[2] - frame[0]) / (frame[3] - frame[1]) == pytest.approx((right - left) / (top - bottom))
    near = land.sheet(maps.CHOOSER_LAYER, 560, frame)
    assert near.width == 560
    own = [outline for code, outline in near.outlines.items() if code.startswith(codes[0][:4])]
    assert own
    assert all(0 <= o.centre[0] <= near.width and 0 <= o.centre[1] <= near.height for o in own)
    assert len(near.outlines) < len(land.sheet(maps.CHOOSER_LAYER, 560).outlines)


@pytest.mark.parametrize("codes", [(), ("XX",), ("IE", "CY"), ("PT", "FI")])
def test_most_of_europe_is_all_of_it(codes: tuple[str, ...]) -> None:
    assert land.frame_of(codes) is None
