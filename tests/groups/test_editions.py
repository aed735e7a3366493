"""Editions: the S3 pack, a joint plan and the brief issued, what changed between two, and the public ledger."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from docx import Document as Docx

from distretto.groups.domain import issuing, planning
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.issuing import Resting, changes_of
from distretto.groups.models import Edition, Plan, WorkingGroup
from distretto.people.models import User
from distretto.people.roles import NotAllowed
from distretto.reports.editions import document_of, issue_document, issue_in_all
from distretto.themes.asking import ask

from .conftest import client_of
from .test_membership import opened

DAY = date(2026, 11, 27)


@pytest.fixture
def group(owner: User) -> WorkingGroup:
    return opened(owner, "members")


@pytest.fixture
def plan(group: WorkingGroup, owner: User) -> Plan:
    """A plan of Marche and Apulia with one measure."""
    made = planning.begin(
        by=owner, group=group, title="Both shores", areas=["Marche", "ITF4"], about="Together.", language="en"
    )
    planning.agree(
        by=owner, plan=made, title="One testing service", text="One price list.", leads="ITI3", others=["ITF4"],
        until="2027-12-31",
    )  # fmt: skip
    return made


def issued(sentences: list[Resting], by: Any = None) -> Edition:
    return issuing.issue(
        by=by, kind="pack", subject="ITI3", language="en", title="Marche", issued_on=DAY, sentences=sentences
    )


def resting(**parameters: str) -> list[Resting]:
    finding = ask("specialisation.profile", {"region": "ITI3", **parameters})
    return [Resting(one, finding) for one in finding.content["says"][:2]]


def test_editions_are_numbered_and_say_what_changed(owner: User) -> None:
    first = issued(resting())
    assert first.number == 1
    assert changes_of(first, issued(resting())) == ()
    other = issued([*resting()[:1], *resting(year="2014")[:1]])
    found = changes_of(first, other)
    assert other.number == 3
    assert [(one.then is None, one.now is None) for one in found] == [(True, False), (False, True)]
    with pytest.raises(TypeError):
        first.save()


def test_one_edition_goes_out_in_every_format_and_language(owner: User, plan: Plan) -> None:
    made, files = issue_in_all("plan", str(plan.pk), ("it", "en"), ("pdf", "docx", "html"), issued=DAY, by=owner)
    assert (Edition.objects.count(), made.edition.number, made.edition.language, made.before) == (1, 1, "it", None)
    assert len(set(files.values())) == 6
    assert "Punti di forza" in files["it", "html"].decode()
    assert "Shared strengths" in files["en", "html"].decode()
    assert made.content == files["it", "pdf"]


def test_who_speaks_for_nobody_issues_nothing(other: User, administrator: User) -> None:
    with pytest.raises(NotAllowed):
        issued(resting(), by=other)
    assert issued(resting(), by=administrator).by == administrator


@pytest.mark.parametrize("language", ["en", "it"])
def test_the_pack_is_laid_out_by_the_seven_criteria(recorded: object, language: str) -> None:
    document, rests = document_of("pack", "ITI3", language, issued=DAY)
    titles = [part.title for part in document.parts]
    assert [title[:2] for title in titles if title[:1].isdigit()] == [f"{number}." for number in range(1, 8)]
    assert len(rests) >= 8
    assert {one.finding.analysis for one in rests} >= {"specialisation.profile", "specialisation.priorities"}
    for title in {"en": ("What stakeholders share", "What working groups recommend", "Where this is from"),
                  "it": ("Che cosa condividono i portatori di interesse",)}[language]:
        assert title in titles


def test_a_plan_says_what_regions_share_and_who_does_what(plan: Plan, owner: User, other: User) -> None:
    made = issue_document("plan", str(plan.pk), "en", "docx", issued=DAY, by=owner)
    text = "\n".join(
        [one.text for one in Docx(BytesIO(made.content)).paragraphs]
        + [cell.text for table in Docx(BytesIO(made.content)).tables for row in table.rows for cell in row.cells]
    )
    for words in ("Shared strengths", "Leather and footwear", "One testing service", "31 December 2027"):
        assert words in text
    assert made.before is None
    again = issue_document("plan", str(plan.pk), "en", "html", issued=DAY, by=owner)
    assert (again.edition.number, again.changed) == (2, ())
    with pytest.raises(NotAllowed):
        planning.agree(by=other, plan=plan, title="x", text="", leads="ITI3", others=[], until="")
    for areas in (["ITI3"], ["ITI3", "Nowhere"]):
        with pytest.raises(NotRight):
            planning.change(by=owner, plan=plan, title="Both shores", areas=areas, about="", language="en")


def test_the_ledger_sets_then_beside_now(owner: User, administrator: User) -> None:
    edition = issued(resting())
    turned = issued(resting())
    other = {"hash": "0" * 64, "conclusion": {"kind": "leading", "value": ["A01"]}}
    sentences = [{**one, **other} for one in turned.sentences]
    spoiled = Edition.objects.create(
        kind="pack", subject="ITI3", number=9, language="en", title="Marche", issued_on=DAY, sentences=sentences
    )
    page = client_of().get(f"/en/ledger/{edition.pk}/").content.decode()
    assert "2 current" in page
    overturned = client_of().get(f"/en/ledger/{spoiled.pk}/").content.decode()
    assert "2 overturned" in overturned
    assert "Now: " in overturned
    told = client_of().get(f"/en/ledger/{spoiled.pk}.json").json()
    assert told["counts"] == {"overturned": 2}
    assert client_of().get(f"/it/ledger/{edition.pk}/today.html").status_code == 200
    listed = client_of().get("/en/ledger/").content.decode()
    assert "S3 input pack: Marche" in listed
    assert "overturned" in listed
    assert f"edition {spoiled.number} has taken its place" in listed


def test_the_pages_of_a_plan(group: WorkingGroup, plan: Plan, owner: User, other: User) -> None:
    base = f"/en/groups/{group.key}/plans/"
    assert "Both shores" in client_of().get(base).content.decode()
    assert client_of(other).get(f"{base}new/").status_code == 403
    client = client_of(owner)
    wrong = client.post(f"{base}new/", {"title": "Alone", "areas": "Marche", "language": "en"})
    assert wrong.status_code == 422
    made = client.post(f"{base}new/", {"title": "Three", "areas": "Marche\nPuglia\nEL52", "language": "en"})
    address = made.headers["Location"]
    fault = client.post(f"{address}measure/", {"measure": "", "title": "Trainers", "leads": ""})
    assert fault.status_code == 422
    assert client.post(f"{address}measure/", {
        "measure": "", "title": "Trainers", "leads": "ITI3", "others": ["ITF4"], "until": "2028-06-30",
    }).status_code == 302  # fmt: skip
    assert "30 June 2028" in client_of().get(address).content.decode()
    number = str(Plan.objects.get(title="Three").measures.get().pk)
    client.post(f"{address}measure/", {"measure": number, "act": "out"})
    assert "Left out:" in client.get(address).content.decode()
    assert client_of().get(f"{address}plan.pdf").content[:4] == b"%PDF"
    plan_number = str(Plan.objects.get(title="Three").pk)
    assert client.post("/en/ledger/issue/", {"kind": "plan", "area": plan_number}).status_code == 302
    assert client_of(other).post("/en/ledger/issue/", {"kind": "pack", "area": "ITI3"}).status_code == 403
    assert client.post("/en/ledger/issue/", {"kind": "pack", "area": "Nowhere"}).status_code == 422


@pytest.mark.parametrize("fmt", ["html", "docx", "pdf"])
def test_the_brief_says_what_changed_since_its_last_edition(owner: User, administrator: User, fmt: str) -> None:
    """First that it is the first; then, beside an edition that rested on another year, each sentence then and now."""
    first = issue_document("brief", "ITI3", "en", "html", issued=DAY, by=administrator)
    assert "This is the first edition." in first.content.decode()
    other = ask("specialisation.profile", {"region": "ITI3", "year": "2014"})
    issuing.issue(
        by=administrator, kind="brief", subject="ITI3", language="en", title="Marche", issued_on=DAY,
        sentences=[Resting(one, other) for one in other.content["says"][:1]],
    )  # fmt: skip
    text = _text(issue_document("brief", "ITI3", "en", fmt, issued=DAY, by=administrator).content, fmt)  # type: ignore[arg-type]
    assert "Since edition 2 of 27 November 2026." in text
    assert "Question" in text
    assert "In what is Marche specialised" in text


def _text(content: bytes, fmt: str) -> str:
    if fmt == "html":
        return content.decode()
    if fmt == "pdf":
        from pypdf import PdfReader

        return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages).split())
    document = Docx(BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return " ".join([*(one.text for one in document.paragraphs), *cells])
