"""The page that sets countries and regions side by side: sorted, benchmarked, taken away, found from others."""

from __future__ import annotations

import io
import re

import openpyxl
import pytest
from django.test import Client

PAGE = "/en/innovation/comparison/"


def page(client: Client, address: str = PAGE) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return str(response.content.decode())


def first_names(html: str) -> list[str]:
    table = html[html.index('id="table-areas"'):]
    rows = re.findall(r'<th scope="row"[^>]*>(.*?)</th>', table[: table.index("</table>")])
    return [re.sub("<[^>]+>", "", row) for row in rows]


def test_all_areas_stand_on_it_with_their_side_of_the_median(client: Client) -> None:
    html = page(client)
    names = first_names(html)
    assert len(names) > 95
    assert names[:2] == ["Austria AT", "Burgenland AT11"]
    assert '<th scope="row" class="whole">' in html
    above = '<span class="sign" aria-hidden="true">▲</span><span class="unseen"> (above the median)</span>'
    assert above in html
    assert 'class="data long"' in html


def test_it_is_sorted_by_a_link_and_says_so(client: Client) -> None:
    html = page(client)
    link = re.search(r'href="([^"]*sort=areas\.-rd_intensity[^"]*)"', html)
    assert link
    ordered = page(client, link[1].replace("&amp;", "&").partition("#")[0])
    assert 'class="n" aria-sort="descending"' in ordered
    assert first_names(ordered)[0].startswith("Styria")
    assert first_names(ordered)[-1] != "Vorarlberg AT34"


def test_a_benchmark_is_typed_by_name_and_kept_in_the_address(client: Client) -> None:
    typed = client.get(PAGE, {"benchmark": "Rhône-Alpes; Oberbayern", "region": "ITI3"})
    assert typed.status_code == 302
    assert typed["Location"] == f"{PAGE}?benchmark=DE21%2BFRK2&region=ITI3"
    html = page(client, typed["Location"])
    assert "the median of Upper Bavaria and Rhône-Alpes" in html
    assert first_names(html)[0] == "Upper Bavaria DE21, benchmark"
    assert '<th scope="row" class="ours">' in html


def test_a_benchmark_that_there_is_not_is_said_at_its_field(client: Client) -> None:
    response = client.get(PAGE, {"benchmark": "Oberbayrn"})
    assert response.status_code == 422
    assert 'id="ask-benchmark-fault"' in response.content.decode()


def test_it_is_taken_away_with_the_sides(client: Client) -> None:
    table = client.get(f"{PAGE}table.csv", {"table": "areas"}).content.decode("utf-8-sig")
    heading = table.splitlines()[0]
    assert "rd_intensity_side_name" in heading
    assert re.search(r'"R&D expenditure, % of GDP \(20\d\d\)"', heading)
    sheet = openpyxl.load_workbook(io.BytesIO(client.get(f"{PAGE}table.xlsx", {"table": "areas"}).content))
    assert sheet.active is not None
    assert sheet.active.max_row > 95


def test_figures_of_a_column_have_the_same_decimals_and_those_compared_an_outline(client: Client) -> None:
    html = page(client, "/en/ecoinnovation/comparison/")
    table = html[html.index('id="table-areas"'):]
    cells = re.findall(r'<td class="n placed">([0-9.]+) <span', table[: table.index("</table>")])
    assert {"0.72", "5.9", "173.9", "57.7"} <= set(cells)
    assert not {"5.88", "174"} & set(cells)
    assert ">compared</text>" in html


@pytest.mark.parametrize("theme", ["ecoinnovation", "cooperation", "financing", "specialisation", "skills"])
def test_every_theme_has_one_in_italian(client: Client, theme: str) -> None:
    html = page(client, f"/it/{theme}/comparison/?region=ITI3")
    assert "▲ sopra la mediana" in html
    assert 'class="ours"' in html


def test_themes_regions_and_an_area_lead_there(client: Client) -> None:
    assert f'href="{PAGE}"' in page(client, "/en/innovation/")
    assert f'href="{PAGE}"' in page(client, "/en/regions/")
    assert f'href="{PAGE}?region=ITI3"' in page(client, "/en/regions/ITI3/")


def test_whoever_comes_from_elsewhere_finds_the_own_country_compared(client: Client) -> None:
    html = page(client, "/en/compare/?region=ES61")
    assert f'href="{PAGE}?region=ES61&amp;compared=ES"' in html
