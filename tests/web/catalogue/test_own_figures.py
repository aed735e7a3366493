"""An organisation's own figures in the browser: mapped, mended, kept, asked in private, and nobody else's."""

from __future__ import annotations

import gzip
import html
import io
import os
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from distretto.catalogue.domain import own_incoming, tokens
from distretto.catalogue.models import OwnData
from distretto.evidence.store import default_store
from distretto.people.domain import organisations
from distretto.people.models import Membership
from distretto.themes.running import work
from distretto.themes.runs import Runs

pytestmark = pytest.mark.django_db
BASE = "/en/organisations/{}/data/"
PROFILE = "/en/specialisation/profile/"
SLOVENIA = ("SI031", "SI041")
"""A country of two regions: all of it in a small file."""
HEADING = "impresa;territory;ATECO;addetti;retribuzioni;note"


def firms(*wrong: str) -> list[str]:
    """Synthetic firms of a whole country: twelve of each region and division, many more of C15 in the second one."""
    rng = np.random.default_rng(3)
    lines = [
        f"synthetic-{region}-{code}-{n};{region};{code}.10;{jobs};{jobs // 40},{jobs % 40:02};x"
        for region in SLOVENIA for code in ("10", "14", "15", "25", "28")
        for n, jobs in enumerate(rng.integers(5, 40, 60 if (region, code) == ("SI041", "15") else 12))
    ]
    return [*lines, *wrong]


def csv_file(lines: list[str], name: str = "synthetic_firms.csv") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, "\n".join([HEADING, *lines]).encode())


def text(response) -> str:
    return html.unescape(response.content.decode())


def person(name: str, **more: object):
    return get_user_model().objects.create_user(f"{name}@example.org", first_name=name.title(), **more)


def signed_in(user) -> Client:
    client = Client(SERVER_NAME="localhost")
    client.force_login(user)
    return client


@pytest.fixture(autouse=True)
def nothing_on_its_way() -> None:
    """Each test begins its people anew, with the same numbers: what another one's sent is not theirs."""
    for folder in coming():
        shutil.rmtree(folder)


@pytest.fixture
def anna():
    return person("anna")


@pytest.fixture
def cluster(anna):
    return organisations.create(name="Synthetic shoes", helix="", regions=[], address="", about="", by=anna)


@pytest.fixture
def client(anna, cluster) -> Client:
    return signed_in(anna)


def send(client: Client, cluster, file: SimpleUploadedFile, **more: str):
    return client.post(BASE.format(cluster.key), {"kind": "figures", "file": file, **more})


def form_of(page: str) -> dict[str, str]:
    """What the form on a page sends when nobody changes it."""
    found = {}
    for name, inside in re.findall(r'<select id="[^"]*" name="([^"]*)"[^>]*>(.*?)</select>', page):
        chosen = re.findall(r'<option value="([^"]*)" selected', inside)
        found[name] = chosen[0] if chosen else ""
    found |= dict(re.findall(r'<input id="(?:year|least|share)" name="([^"]*)" value="([^"]*)"', page))
    return found


def mapped(client: Client, address: str, **changes: str):
    return client.post(address, {**form_of(text(client.get(address))), "act": "columns", **changes}, follow=True)


def keep(client: Client, cluster, file: SimpleUploadedFile, year: str = "2024", **more: str) -> OwnData:
    sent = send(client, cluster, file, **more)
    assert sent.status_code == 302, text(sent)
    checked = mapped(client, sent["Location"], year=year)
    assert checked.status_code == 200, text(checked)
    kept = client.post(sent["Location"], {"act": "keep"})
    assert kept.status_code == 302, text(kept)
    return OwnData.objects.get(pk=int(kept["Location"].rstrip("/").rpartition("/")[2]))


def coming() -> list[Path]:
    return list((default_store().home / "imports").glob("*/own-*"))


def test_from_a_file_with_wrong_codes_to_a_private_answer(client, cluster) -> None:
    wrong = ["a;SI041;04.10;3;0,1;", "b;SI041;04.10;4;0,1;", "c;XX041;15.10;5;0,1;"]
    sent = send(client, cluster, csv_file(firms(*wrong)), name="Firms 2024")
    assert "/coming/" in sent["Location"]
    guessed = text(client.get(sent["Location"]))
    assert "Is this what the columns mean?" in guessed
    form = form_of(guessed)
    assert [form[f"column-{n}"] for n in range(6)] == [
        "unit", "region", "industry", "persons_employed", "wages", "",
    ]
    assert form["decimal"] == ","
    faulty = mapped(client, sent["Location"], year="2024")
    assert faulty.status_code == 422
    shown = text(faulty)
    assert "2 values cannot be read. Nothing was kept." in shown
    assert "04.10 is no code of NACE Rev. 2" in shown
    assert "Leave its 2 rows out" in shown
    assert client.post(sent["Location"], {"act": "keep"}).status_code == 409
    assert not OwnData.objects.exists()
    mended = client.post(sent["Location"], {"act": "mend", "out-0": "1", "meant-1": "15.20"}, follow=True)
    page = text(mended)
    assert "Nothing is left to mend" in page, page
    assert "Region: XX041: one row." in page
    kept = client.post(sent["Location"], {"act": "keep"}, follow=True)
    assert "“Firms 2024” is kept for Synthetic shoes." in text(kept)
    assert not coming(), "no row of a firm is left"
    (data,) = OwnData.objects.all()
    answer = client.get(f"{PROFILE}?region=SI04&set={data.pk}")
    told = text(answer)
    assert answer.status_code == 200, told
    assert "Private: own data of Synthetic shoes" in told
    assert "no-store" in answer["Cache-Control"]
    assert "leather" in told.lower()


def test_a_table_is_taken_as_it_is_from_whatever_holds_it(client, cluster) -> None:
    rows = ["geo,nace,time,emp", *(f"{geo},C{code},2020,{100 * n + 50}" for geo in ("SI03", "SI04")
                                   for n, code in enumerate((10, 14, 15, 25)))]  # fmt: skip
    plain = "\n".join(rows).encode()
    kept = []
    for name, content in (
        ("synthetic_table.csv.gz", gzip.compress(plain)), ("synthetic_table.xlsx", workbook(rows)),
        ("synthetic_table.parquet", parquet(rows)),
    ):
        data = keep(client, cluster, SimpleUploadedFile(name, content), year="", name=name)
        kept.append(data.current.sha256)
        taken = client.get(f"{BASE.format(cluster.key)}{data.pk}/data.csv").content.decode("utf-8-sig").splitlines()
        assert taken[0] == "region,industry,year,indicator,unit,value,status"
        assert "SI03,C14,2020,persons_employed,persons,150.0,published" in taken
    assert len(set(kept)) == 1, "the same figures from each"


def workbook(rows: list[str], **others: list[str]) -> bytes:
    """A workbook whose first sheet, Sheet, has these rows; others come after it by their names."""
    from openpyxl import Workbook

    book, buffer = Workbook(), io.BytesIO()
    for name, lines in {"Sheet": rows, **others}.items():
        sheet = book[name] if name in book.sheetnames else book.create_sheet(name)
        for row in lines:
            sheet.append([int(cell) if cell.isdigit() else cell for cell in row.split(",")])
    book.save(buffer)
    return buffer.getvalue()


def test_of_a_workbook_the_sheet_is_chosen(client, cluster) -> None:
    rows = ["geo,nace,time,emp", *(f"SI03,C{code},2020,{code}" for code in (10, 14, 15, 25))]
    sent = send(client, cluster, SimpleUploadedFile(
        "synthetic.xlsx", workbook(["Notes,of,it", "made,up,now"], Year2020=rows, Twice=["geo,geo", "SI03,1"]),
    ), name="Sheets")  # fmt: skip
    page = text(client.get(sent["Location"]))
    assert '<option value="Sheet" selected>' in page
    assert '<option value="Year2020">' in page
    assert text(mapped(client, sent["Location"], year="2020")).count("No column is known to be") == 2
    twice = client.post(sent["Location"], {"act": "sheet", "sheet": "Twice"}, follow=True)
    assert twice.status_code == 422
    assert "In synthetic.xlsx: Twice these column names stand twice: geo." in text(twice)
    assert '<option value="Twice" selected>' in text(twice)
    client.post(sent["Location"], {"act": "sheet", "sheet": "none of it"})
    page = text(client.post(sent["Location"], {"act": "sheet", "sheet": "Year2020"}, follow=True))
    assert '<option value="Year2020" selected>' in page
    assert "It is guessed from headings and values." in page
    assert "Nothing is left to mend" in text(mapped(client, sent["Location"], year=""))
    client.post(sent["Location"], {"act": "keep"})
    (data,) = OwnData.objects.all()
    assert data.current.file_name == "synthetic.xlsx"
    assert not coming(), "the workbook is deleted, too"


def parquet(rows: list[str]) -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    heading, *cells = (row.split(",") for row in rows)
    buffer = io.BytesIO()
    pq.write_table(pa.table({name: [row[k] for row in cells] for k, name in enumerate(heading)}), buffer)
    return buffer.getvalue()


def test_how_a_file_was_read_is_offered_for_the_next_one(client, cluster) -> None:
    sent = send(client, cluster, csv_file(firms("a;SI041;04.10;3;0,1;")), name="Firms")
    mapped(client, sent["Location"], year="2024", least="4")
    client.post(sent["Location"], {"act": "mend", "meant-0": "15.20"})
    client.post(sent["Location"], {"act": "keep"})
    (data,) = OwnData.objects.all()
    again = send(client, cluster, csv_file(firms("b;SI041;04.10;9;0,1;"), "next.csv"), instead=str(data.pk))
    page = text(client.get(again["Location"]))
    assert "Filled in as the file for “Firms”, version 1, was read." in page
    assert "Industry: “04.10” is read as 15.20" in page
    assert form_of(page) | {"year": "2024", "least": "4"} == form_of(page)
    assert form_of(text(client.get(f"{again['Location']}?as=guess")))["least"] == "3"
    kept = '<input type="hidden" name="meant:industry:04.10" value="15.20">'
    assert kept in page
    checked = mapped(
        client, again["Location"], **{"correction": "industry:04.10", "meant:industry:04.10": "15.20"},
    )
    assert "Nothing is left to mend" in text(checked)
    client.post(again["Location"], {"act": "keep"})
    data.refresh_from_db()
    assert (data.current.number, data.current.file_name) == (2, "next.csv")
    base = f"{BASE.format(cluster.key)}{data.pk}/"
    assert "version 1 is in use again" in text(client.post(f"{base}undo/", follow=True))
    same = send(client, cluster, csv_file(firms("c;SI041;15.20;3;0,1;")), instead=str(data.pk))
    mapped(client, same["Location"], year="2024", least="4")
    assert "exactly what the version in use says" in text(client.post(same["Location"], {"act": "keep"}))


def test_what_the_columns_mean_is_told_wrong_in_words(client, cluster) -> None:
    sent = send(client, cluster, csv_file(firms()))
    asked = {"year": "20x4", "least": "0", "column-5": "region"}
    page = text(mapped(client, sent["Location"], **asked))
    for told in ("20x4 is not a year", "whole numbers from 1 to 100", "Region can be one column only"):
        assert told in page
    page = text(mapped(client, sent["Location"], year="", **{"column-1": ""}))
    assert "No column is known to be: Region. Choose one below." in page
    assert "No column tells the year." in page
    assert "--" not in page.partition("<main")[2], "no options of the command line"


@pytest.mark.parametrize(("name", "content", "said"), [
    ("firms.doc", b"x", "is none of the files that can be read"), ("firms.csv", b"\n", "is empty"),
    ("firms.xlsx", b"PK\x03\x04 broken", "cannot be read"), ("firms.csv", b"a,a\n1,2\n", "stand twice: a"),
])  # fmt: skip
def test_what_is_no_table_is_told(client, cluster, name, content, said) -> None:
    page = client.post(
        BASE.format(cluster.key), {"kind": "figures", "file": SimpleUploadedFile(name, content)}, follow=True,
    )
    assert page.status_code == 422
    assert said in text(page)
    assert "It will be kept" not in text(page)
    assert not OwnData.objects.exists()


def test_a_file_that_is_too_large_is_told_with_the_limit(client, cluster, settings) -> None:
    settings.OWN_DATA_LARGEST = 0
    page = send(client, cluster, csv_file(firms()))
    assert page.status_code == 422
    assert "The file is larger than 0 megabytes. Divide it." in text(page).partition('id="file-fault">')[2]
    assert not coming()


def test_a_large_file_is_read_in_the_background_and_says_how_far_it_is(client, cluster, anna) -> None:
    rows = [f"synthetic-{n};SI0{3 + n % 2}1;1{n % 4}.10;{n % 30 + 1};0,01;{'x' * 40}" for n in range(18_000)]
    sent = send(client, cluster, csv_file(rows))
    waiting = client.get(sent["Location"])
    assert waiting.status_code == 202
    assert "The file waits for its turn." in text(waiting)
    assert f'content="3; url={sent["Location"]}"' in text(waiting)
    assert 'http-equiv="refresh"' not in text(client.get(f"{sent['Location']}?refresh=no"))
    (run,) = Runs(default_store().home).waiting()
    other = signed_in(person("ivo"))
    assert other.get(f"/api/v1/runs/{run.key}").status_code == 404
    assert other.post(f"/en/computations/{run.key}/cancel/").status_code == 404
    assert client.get("/en/account/computations/").status_code == 200
    work(default_store(), 1)
    assert "The file has 18,000 rows." in text(client.get(sent["Location"]))
    assert mapped(client, sent["Location"], year="2024").status_code == 202
    work(default_store(), 1)
    assert "Nothing is left to mend" in text(client.get(sent["Location"]))
    assert client.post(sent["Location"], {"act": "forget"}, follow=True).status_code == 200
    assert not coming()
    assert client.get(sent["Location"]).status_code == 410


def test_a_file_on_its_way_is_its_senders_alone_and_gone_after_a_day(client, cluster, anna) -> None:
    sent = send(client, cluster, csv_file(firms()), name="Firms")
    colleague = person("ida")
    Membership.objects.create(user=colleague, organisation=cluster, state=Membership.State.ACTIVE)
    assert "On their way" in text(client.get(BASE.format(cluster.key)))
    theirs = signed_in(colleague)
    assert theirs.get(BASE.format(cluster.key)).status_code == 200
    assert "On their way" not in text(theirs.get(BASE.format(cluster.key)))
    assert theirs.get(sent["Location"]).status_code == 410
    assert signed_in(person("ivo")).get(sent["Location"]).status_code == 404
    for n in range(2, 6):
        assert send(client, cluster, csv_file(firms()), name=f"Firms {n}").status_code == 302
    assert "5 files on their way already" in text(send(client, cluster, csv_file(firms()), name="Sixth"))
    for folder in coming():
        for path in (folder, *folder.iterdir()):
            os.utime(path, (0, 0))
    own_incoming.sweep()
    assert not coming()


def asked_with(data: OwnData) -> list[str]:
    """Every address under which something is made of the data."""
    profile = f"region=SI04&set={data.pk}"
    return [
        f"{PROFILE}?{profile}", f"/en/regions/SI04/?set={data.pk}", f"/en/regions/SI04/brief.html?set={data.pk}",
        f"{PROFILE}table.csv?{profile}", f"{PROFILE}table.xlsx?{profile}", f"{PROFILE}figure.svg?{profile}",
        f"{PROFILE}figure.png?{profile}",
    ]


def test_nobody_else_is_told_anything_of_it(client, cluster, anna, db) -> None:
    data = keep(client, cluster, csv_file(firms()), name="Secret firms")
    open_before = text(Client(SERVER_NAME="localhost").get(f"{PROFILE}?region=ITI3"))
    ivo = person("ivo")
    organisations.create(name="Others", helix="", regions=[], address="", about="", by=ivo)
    other, visitor = signed_in(ivo), Client(SERVER_NAME="localhost")
    colleague = person("ida")
    Membership.objects.create(user=colleague, organisation=cluster, state=Membership.State.ACTIVE)
    for address in asked_with(data):
        refused = other.get(address)
        assert refused.status_code == 404, address
        assert "or they are another organisation’s" in text(refused)
        assert "Secret" not in text(refused)
        assert visitor.get(address)["Location"].startswith("/accounts/login/")
    assert signed_in(colleague).get(asked_with(data)[0]).status_code == 200
    for leaf in ("finding.json", "reproduction.zip", "citation.bib"):
        assert client.get(f"{PROFILE}{leaf}?region=SI04&set={data.pk}").status_code == 404
    assert client.get(f"/embed/specialisation/profile/quotients/?region=SI04&set={data.pk}").status_code == 404
    folder = default_store().home / "own_data" / str(data.pk)
    names = [path.name for path in folder.rglob("findings/by-hash/*/*")]
    assert names, "answers are kept with the data"
    for who in (client, other, visitor):
        assert who.get(f"/en/findings/{names[0]}/").status_code == 404
        assert who.get(f"/api/v1/findings/{names[0]}").status_code == 404
    for who in (client, other):
        assert who.get(f"/en/pin/?finding={names[0]}").status_code == 404
        assert who.post("/en/pin/", {"finding": names[0], "about": "proposal:1"}).status_code == 404
    open_after = Client(SERVER_NAME="localhost").get(f"{PROFILE}?region=ITI3")
    assert text(open_after) == open_before
    assert "Secret" not in text(other.get(f"{PROFILE}?region=ITI3"))
    assert "Secret firms (Synthetic shoes)" in text(client.get(f"{PROFILE}?region=ITI3"))
    Membership.objects.filter(user=anna).update(state=Membership.State.OVER)
    assert client.get(asked_with(data)[0]).status_code == 404


@pytest.mark.parametrize("whose", ["hers", "another's", "nobody's"])
def test_programs_are_told_that_they_cannot_ask_it(client, cluster, anna, whose) -> None:
    data = keep(client, cluster, csv_file(firms()))
    bearer = {}
    if whose != "nobody's":
        made = tokens.make(by=anna if whose == "hers" else person("ivo"), name="synthetic")
        bearer = {"Authorization": f"Bearer {made.token}"}
    answer = Client(SERVER_NAME="localhost").get(
        f"/api/v1/findings/specialisation.profile?region=SI04&set={data.pk}", headers=bearer,
    )
    assert 400 <= answer.status_code < 500
    assert "set" in answer.json()["detail"]


def test_the_answer_says_that_it_is_private_wherever_it_is_taken(client, cluster) -> None:
    data = keep(client, cluster, csv_file(firms()), name="Firms")
    answer, area, brief, table, sheet, drawn, picture = (client.get(address) for address in asked_with(data))
    for one in (answer, area, brief, table, sheet, drawn, picture):
        assert one.status_code == 200
        assert "no-store" in one["Cache-Control"]
    told = "Private: own data of Synthetic shoes"
    assert told in text(answer)
    assert 'class="own-print"' in text(answer), "on paper, at each figure"
    assert told in text(area)
    assert f"?region=SI04&amp;reference=SI&amp;set={data.pk}" in area.content.decode()
    assert told in html.unescape(brief.content.decode())
    assert told in drawn.content.decode()
    for one in (table, sheet, drawn):
        assert 'filename="private-' in one["Content-Disposition"]
    from openpyxl import load_workbook

    cells = [str(cell) for page in load_workbook(io.BytesIO(sheet.content)) for row in page.values for cell in row]
    assert any(told in cell for cell in cells)


def test_a_question_that_does_not_read_them_says_so(client, cluster) -> None:
    data = keep(client, cluster, csv_file(firms()))
    for address in ("financing/systems/?region=SI", "innovation/profile/?region=SI04"):
        page = client.get(f"/en/{address}&set={data.pk}")
        assert page.status_code == 404
        assert "does not read figures by region and industry" in text(page)
    assert client.get(f"{PROFILE}?set={data.pk}")["Location"].endswith(f"/data/{data.pk}/#ask")
    wrong = client.get(f"{PROFILE}?region=SI04&year=1990&set={data.pk}")
    assert wrong.status_code == 422
    assert "outside 2024 to 2024" in text(wrong)
    assert client.get(f"{PROFILE}?region=ITI3&set={data.pk}").status_code == 422, "a region that it does not have"


def test_open_figures_stand_beside_where_that_is_wanted(client, cluster) -> None:
    rows = ["geo,nace,time,emp", *(f"SI04,C{code},2015,{900 * n + 50}" for n, code in enumerate((10, 14, 15, 25)))]
    sent = send(client, cluster, SimpleUploadedFile("synthetic_table.csv", "\n".join(rows).encode()), name="Own")
    assert "Nothing is left to mend" in text(mapped(client, sent["Location"], beside="1"))
    client.post(sent["Location"], {"act": "keep"})
    (data,) = OwnData.objects.all()
    page = text(client.get(f"{PROFILE}?region=SI04&year=2015&set={data.pk}"))
    assert "Private: own data" in page
    assert "Eurostat" in page
    assert "beside" in text(client.get(f"{BASE.format(cluster.key)}{data.pk}/"))


@pytest.mark.parametrize(("row", "proposed"), [("SI04,C10,2015,900", True), ("SI04,C10,2024,900", False),
                                               ("SI,C10,2015,900", False)])  # fmt: skip
def test_open_figures_are_proposed_where_they_help(client, cluster, row, proposed) -> None:
    file = SimpleUploadedFile("synthetic_table.csv", f"geo,nace,time,emp\n{row}\n".encode())
    form = text(client.get(send(client, cluster, file)["Location"]))
    assert ('name="beside" type="checkbox" value="1" checked' in form) is proposed


def test_figures_without_anybody_to_compare_with_say_what_to_do(client, cluster) -> None:
    of_one = [line for line in firms() if ";SI041;" in line]
    sent = send(client, cluster, csv_file(of_one))
    checked = text(mapped(client, sent["Location"], year="2014"))
    assert "nobody to compare its regions with" in checked
    assert client.post(sent["Location"], {"act": "keep"}).status_code == 302
    data = OwnData.objects.get()
    area = text(client.get("/en/regions/SI04/", {"set": data.pk}))
    assert area.count("nobody is there to compare with") == 1
    assert "distretto load" not in area
    profile = client.get("/en/specialisation/profile/", {"region": "SI04", "set": data.pk})
    assert profile.status_code == 422
    assert "nobody is there to compare with" in text(profile)
    assert "distretto load" not in text(profile)

    late = send(client, cluster, csv_file(of_one, "synthetic_late.csv"))
    refused = text(mapped(client, late["Location"], year="2024", beside="1"))
    assert "for the same years only" in refused


def test_pages_speak_italian(client, cluster) -> None:
    data = keep(client, cluster, csv_file(firms()), name="Imprese")
    page = text(client.get(f"/it/specialisation/profile/?region=SI04&set={data.pk}"))
    assert "Privato: dati propri di Synthetic shoes" in page
    sent = send(client, cluster, csv_file(firms("a;SI041;04.10;3;0,1;")), name="Altre")
    italian = sent["Location"].replace("/en/", "/it/")
    assert "Le colonne significano questo?" in text(client.get(italian))
    assert "Un valore non si può leggere." in text(mapped(client, italian, year="2024"))
