"""An organisation's own figures in the browser: mapped, mended, kept, asked in private, and nobody else's."""

from __future__ import annotations

import gzip
import html
import io
from pathlib import Path

import numpy as np
import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from distretto.catalogue.models import OwnData
from distretto.evidence.classifications.directory import regions
from distretto.evidence.store import default_store
from distretto.people.domain import organisations
from distretto.people.models import Membership

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
    import re

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
