"""The page of a finding: its order, its parameters in place, its tables, and what can be taken away."""

from __future__ import annotations

import io
import json
import re
import zipfile

import pytest
from django.test import Client

from distretto.evidence.store import default_store
from distretto.themes.running import work

PROFILE = "/en/specialisation/profile/?region=ITI3"


def page(client: Client, address: str = PROFILE) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return str(response.content.decode())


def test_it_stands_in_the_order_in_which_it_is_read(client: Client) -> None:
    html = page(client)
    marks = [
        'class="crumb"',
        "<h1>",
        '<p class="answer">',
        'id="how-sure"',
        '<figure id="figure-industries"',
        'id="table-industries"',
        'id="onward"',
        'id="cannot"',
        'id="how"',
        'id="change"',
        'id="turns"',
        'id="differs"',
        'id="reproduce"',
        'id="cite"',
    ]
    places = [html.index(mark) for mark in marks]
    assert places == sorted(places)


def test_the_answer_marks_the_readers_own_figure(client: Client) -> None:
    answer = re.search(r'<p class="answer">(.*?)</p>', page(client), re.DOTALL)
    assert answer
    assert '<b class="own">21 times</b>' in answer[1]
    assert "*" not in answer[1]


def test_each_kind_of_uncertainty_is_named(client: Client) -> None:
    html = page(client)
    for kind in ("chance", "hidden", "choice", "age"):
        assert f'<div class="{kind}"><dt>' in html


def test_figures_come_in_both_widths_and_follow_the_pages_colours(client: Client) -> None:
    html = page(client)
    assert html.count('class="drawing for-wide"') == html.count('class="drawing for-narrow"') >= 2
    assert "var(--region, #b5442b)" in html
    assert 'href="/en/specialisation/profile/?region=ITI3&amp;industries=C31"' in html


def test_a_figure_is_one_stop_of_the_tabulator(client: Client) -> None:
    for drawing in re.findall(r'<div class="drawing for-wide">(.*?)</div>', page(client), re.DOTALL):
        links = re.findall(r"<a href=[^>]*>", drawing)
        assert sum('tabindex="-1"' not in link for link in links) <= 1
    dots = re.search(r'<figure id="figure-industries".*?</figure>', page(client), re.DOTALL)
    assert dots
    assert dots[0].count('tabindex="-1"') > 5


def test_a_longer_way_of_asking_is_sent_to_the_short_one(client: Client) -> None:
    long = client.get(f"{PROFILE}&year=2015&min_lq=2.0&industries=&reference=europe")
    assert long.headers["Location"] == PROFILE
    assert client.get("/en/specialisation/profile/?region=Marche").headers["Location"] == PROFILE
    shown = client.get("/en/specialisation/profile/", {"region": "Marche (ITI3)"})
    assert shown.headers["Location"] == PROFILE
    kept = client.get(f"{PROFILE}&min_lq=2&turns=1")
    assert kept.headers["Location"] == f"{PROFILE}&turns=1"


def test_parameters_are_fields_with_what_was_asked(client: Client) -> None:
    html = page(client, f"{PROFILE}&min_lq=3&focus=within_industry")
    assert re.search(r'name="min_lq" type="number" inputmode="decimal" value="3" min="1" max="10"', html)
    assert '<option value="within_industry" selected>' in html
    assert 'name="region" value="Marche (ITI3)"' in html
    assert "distretto ask specialisation.profile --region ITI3 --min-lq 3 --focus within_industry" in html


def test_what_was_chosen_stands_above_the_question(client: Client) -> None:
    html = page(client, f"{PROFILE}&min_lq=3&industries=C13%2BC14")
    crumb = html[html.index('class="crumb"'):html.index("<h1>")]
    assert "Specialised from: <b>3</b>" in crumb
    assert "Industries: <b>Textiles" in crumb
    assert 'class="asked"' not in page(client)


def test_subjects_of_the_readers_own_stand_in_the_address(client: Client) -> None:
    html = page(client, "/en/specialisation/profile/?region=ITH5%2BITI3&industries=C13%2BC14%2BC15")
    assert 'name="region" value="ITH5+ITI3"' in html
    assert 'name="industries" value="C13+C14+C15"' in html


def test_a_table_is_sorted_without_a_script(client: Client) -> None:
    html = page(client, f"{PROFILE}&sort=industries.-jobs")
    names = re.findall(r'<tr><th scope="row"><a [^>]*>([^<]+?)</a> <small>', html)
    jobs = [int(n.replace(",", "")) for n in re.findall(r'</th><td class="n">([\d,]+)</td>', html)[:10]]
    assert jobs == sorted(jobs, reverse=True)
    assert 'aria-sort="descending"' in html
    assert "sort=industries.jobs#table-industries" in html
    assert names


def test_missing_cells_are_last_in_either_direction(client: Client) -> None:
    for direction in ("", "-"):
        html = page(client, f"{PROFILE}&sort=industries.{direction}jobs&rows=industries")
        table = html[html.index('id="table-industries"') :]
        table = table[: table.index("</table>")]
        assert table.count("<tr>") > 60
        cells = re.findall(r'</th><td class="n( none)?">', table)
        assert cells == sorted(cells)
        assert cells[-1] == " none"


def test_stars_name_their_tests(client: Client) -> None:
    html = page(client)
    assert '<span aria-hidden="true">★★★</span><span class="unseen">3 of 3</span>' in html
    assert "<small>size, specialisation, focus</small>" in html


def test_all_tables_and_figures_can_be_taken_away(client: Client) -> None:
    base = "/en/specialisation/profile/"
    csv = client.get(f"{base}table.csv?region=ITI3")
    assert csv.headers["Content-Type"].startswith("text/csv")
    assert b"C15" in csv.content
    assert "specialisation-profile-ITI3-industries-" in csv.headers["Content-Disposition"]
    xlsx = client.get(f"{base}table.xlsx?region=ITI3&table=map")
    assert zipfile.ZipFile(io.BytesIO(xlsx.content)).testzip() is None
    assert csv.content.startswith(b"\xef\xbb\xbf"), "a spreadsheet needs the mark of UTF-8"
    drawn = client.get(f"{base}figure.svg?region=ITI3")
    assert drawn.headers["Content-Disposition"].startswith("attachment;")
    assert drawn.content.startswith(b"<svg")
    assert client.get(f"{base}figure.png?region=ITI3&figure=map").content.startswith(b"\x89PNG")
    told = json.loads(client.get(f"{base}finding.json?region=ITI3").content)
    assert told["analysis"]["id"] == "specialisation.profile"
    assert len(told["hash"]) == 64
    assert client.get(f"{base}citation.bib?region=ITI3").content.startswith(b"@misc{")
    archive = zipfile.ZipFile(io.BytesIO(client.get(f"{base}reproduction.zip?region=ITI3").content))
    assert json.loads(archive.read("request.json"))["hash"] == told["hash"]


def test_a_reference_names_the_kept_finding_and_leads_to_it(client: Client) -> None:
    base = "/en/specialisation/profile/"
    hash_ = json.loads(client.get(f"{base}finding.json?region=ITI3").content)["hash"]
    pinned = f"/en/findings/{hash_}/"
    for file in ("citation.txt", "citation.bib"):
        assert f"http://localhost{pinned}" in client.get(f"{base}{file}?region=ITI3").content.decode(), file
    below = f"/en/findings/{hash_[:16]}/"
    assert f"http://localhost{below}<" in client.get(f"{base}figure.svg?region=ITI3").content.decode(), "in one line"
    assert client.get(below).headers["Location"] == pinned
    assert f"http://localhost{pinned}" in page(client)
    kept = client.get(pinned)
    assert kept.status_code == 200
    assert hash_ in kept.content.decode()


def test_a_part_that_is_not_there_is_said_with_those_that_are(client: Client) -> None:
    response = client.get("/en/specialisation/profile/table.csv?region=ITI3&table=nothing")
    assert response.status_code == 404
    assert "industries" in response.content.decode()
    assert client.get("/en/specialisation/profile/figure.svg?region=ITI3&figure=nothing").status_code == 404
    assert client.get("/en/specialisation/profile/table.ods?region=ITI3").status_code == 404


def test_an_unchanged_page_is_not_sent_again(client: Client) -> None:
    first = client.get(PROFILE)
    tag = first.headers["ETag"]
    again = client.get(PROFILE, HTTP_IF_NONE_MATCH=tag)
    assert again.status_code == 304
    assert not again.content
    other = client.get(f"{PROFILE}&min_lq=3", HTTP_IF_NONE_MATCH=tag)
    assert other.status_code == 200
    assert client.get(PROFILE.replace("/en/", "/it/"), HTTP_IF_NONE_MATCH=tag).status_code == 200


def test_a_kept_finding_is_opened_by_its_hash_or_its_beginning(client: Client) -> None:
    name = json.loads(client.get("/en/specialisation/profile/finding.json?region=ITI3").content)["hash"]
    assert client.get(f"/en/findings/{name[:10]}/").headers["Location"] == f"/en/findings/{name}/"
    html = page(client, f"/en/findings/{name}/")
    assert "The question gives the same answer today" in html
    assert client.get("/en/findings/0123456789/").status_code == 404


def test_where_it_would_turn_is_computed_when_asked(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPUTING_AT_ONCE", "0")
    assert client.get(f"{PROFILE}&turns=1").status_code == 202
    work(default_store(), 1)
    asked = page(client, f"{PROFILE}&turns=1")
    assert '<dl class="turns" tabindex="-1">' in asked
    assert '<dl class="turns" tabindex="-1">' not in page(client)


def test_another_number_is_explained(client: Client) -> None:
    html = page(client, f"{PROFILE}&compare_with=19,5")
    assert "Your number is 19.5" in html
    wrong = page(client, f"{PROFILE}&compare_with=many")
    assert "“many” is not a number." in wrong


def test_without_a_region_the_page_asks_for_one_and_keeps_the_industries(client: Client) -> None:
    html = page(client, "/en/specialisation/profile/?industries=C15")
    assert "In what is our region specialised" in html
    form = html[html.index('<form class="pick"'):]
    form = form[:form.index("</form>")]
    assert 'name="industries" value="Leather and footwear (C15)"' in form
    assert '<button class="choice" type="submit" name="region" value="ITI3">Marche</button>' in form
    chosen = client.get("/en/specialisation/profile/?region=&industries=calzature&region=ITI3")
    assert chosen.headers["Location"] == "/en/specialisation/profile/?region=ITI3&industries=C15"


def test_names_in_tables_lead_to_the_question_about_them(client: Client) -> None:
    html = page(client)
    table = html[html.index('id="table-industries"'):]
    assert 'href="/en/specialisation/profile/?region=ITI3&amp;industries=C31">Furniture</a> <small>C31</small>' in table
    of_leather = page(client, f"{PROFILE}&industries=C15")
    assert re.search(r'href="/en/specialisation/profile/\?region=[A-Z0-9]{4}&amp;industries=C15">', of_leather)
    assert re.search(r'<details class="more" open><summary>', of_leather)
    assert not re.search(r'<details class="more" open><summary>', html)


def test_the_industries_go_along_to_the_comparison_and_the_brief_says_what_it_is_of(client: Client) -> None:
    html = page(client, f"{PROFILE}&industries=C15")
    assert 'href="/en/compare/?region=ITI3&amp;analysis=specialisation.profile&amp;industries=C15"' in html
    assert "Brief on all of Marche (PDF)" in html
    assert "Brief on all of Marche (PDF)" in page(client)
    compared = page(client, "/en/compare/?region=ITI3&region=ITH5&analysis=specialisation.profile&industries=C15")
    assert 'name="industries" type="search" value="Leather and footwear (C15)"' in compared
    assert "/en/specialisation/profile/?region=ITH5&amp;industries=C15" in compared


def test_the_readers_region_stays_on_pages_about_none(client: Client) -> None:
    frontier = page(client, "/en/specialisation/frontier/?region=ITH5")
    way = re.search(r'href="(/en/specialisation/backtest/[^"]*)"', frontier)
    assert way
    assert way[1] == "/en/specialisation/backtest/?region=ITH5"
    html = page(client, way[1])
    assert '<a class="ours" href="/en/regions/ITH5/">Emilia-Romagna</a>' in html
    assert 'href="/en/specialisation/frontier/?region=ITH5"' in html
    assert "region=ITH5" not in html[html.index('id="reproduce"'):html.index("</main>")]
    assert client.get("/en/specialisation/backtest/?region=nowhere").status_code == 200


def test_ways_on_lead_to_answers_or_to_the_place_of_an_open_question(client: Client) -> None:
    html = page(client)
    assert 'href="/en/specialisation/growth/?region=ITI3"' in html
    assert 'href="/en/innovation/peers/?region=ITI3"' in html


@pytest.mark.parametrize("language", ["en", "it"])
def test_a_known_fault_crosses_the_top_of_everything_that_rests_on_it(
    client: Client,
    faulty: str,
    language: str,
) -> None:
    for address in (
        f"/{language}/specialisation/profile/?region=ITI3",
        f"/{language}/regions/ITI3/",
        f"/{language}/compare/?region=ITI3&region=ITH5",
        f"/embed/specialisation/profile/industries/?region=ITI3&lang={language}",
    ):
        html = page(client, address)
        assert 'class="band"' in html
        assert "Two regions were swapped" in html
        assert html.index('class="band"') < html.index("<main")
    assert faulty


def test_a_mark_changes_the_entity_tag(client: Client) -> None:
    from distretto.evidence.store import default_store

    before = client.get(PROFILE).headers["ETag"]
    vintage = default_store().vintage("sbs_regional")
    default_store().mark(vintage.name, vintage.version, "known_faulty", "A test")
    try:
        assert client.get(PROFILE, HTTP_IF_NONE_MATCH=before).status_code == 200
    finally:
        default_store().mark(vintage.name, vintage.version, "current")


def test_a_map_of_counts_shows_the_area_asked_about_and_leads_to_all_of_europe(client: Client) -> None:
    address = "/en/ecoinnovation/inventory/?region=ITI3"
    near = page(client, address)
    assert "The map shows Marche and what lies around it." in near
    assert f'href="{address}&amp;map=europe#figure-map"' in near
    whole = page(client, f"{address}&map=europe")
    assert "The map shows all of Europe." in whole
    assert "map-frame" not in page(client), "a measure is compared over all of Europe"


def test_a_regions_industries_lead_to_practices_in_them(client: Client) -> None:
    html = page(client)
    assert 'href="/en/catalogue/?sectors=C15&amp;kind=practice"' in html
    assert "industry-ways" not in page(client, "/en/innovation/peers/?region=ITI3")


def test_the_measures_that_count_are_shown_as_ticked_and_sent_back_untouched_are_no_choice(client: Client) -> None:
    at = "/en/financing/efficiency/"
    html = page(client, f"{at}?region=IT")
    ticked = re.findall(r'name="(inputs|outputs)" value="(\w+)" checked', html)
    assert ticked == [("inputs", "rd_business"), ("inputs", "rd_public"), ("outputs", "patents_epo")]
    sent = {"region": "IT", "inputs": ["rd_business", "rd_public"], "outputs": ["patents_epo"],
            "usual": ["inputs:rd_business,rd_public", "outputs:patents_epo"]}
    assert client.get(at, sent).headers["Location"] == f"{at}?region=IT"
    more = client.get(at, {**sent, "outputs": ["patents_epo", "information_jobs"]})
    assert more.headers["Location"] == f"{at}?region=IT&outputs=patents_epo,information_jobs"
    again = client.get(at, {**sent, "outputs": ["rd_business"]})
    assert again.status_code == 422
    assert re.search(r'name="inputs" value="rd_business" checked', again.content.decode())
