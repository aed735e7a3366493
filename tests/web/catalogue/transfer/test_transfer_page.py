"""Would it transfer here: the page, what a visitor fills in, and the checklist that a reader keeps."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from distretto.catalogue.domain import checklists
from distretto.catalogue.domain.checklists import Answered
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import Checklist, Record
from distretto.catalogue.starter.load import load
from distretto.people.models import User
from distretto.people.roles import NotAllowed

KEY = "practice-ith5-greentech-clust-er"
ADDRESS = f"/en/catalogue/{KEY}/transfer/?region=ITI3"


@pytest.fixture
def practice(db: None) -> Record:
    load()
    return Record.objects.get(key=KEY, language="en")


@pytest.fixture
def reader(db: None) -> User:
    return User.objects.create_user("anna@example.org", "a-long-pass-phrase", first_name="Anna")


@pytest.fixture
def signed_in(client: Client, reader: User) -> Client:
    client.force_login(reader)
    return client


def body(response: Any) -> str:
    return response.content.decode()


def test_the_page_has_the_finding_and_every_precondition_unknown(client: Client, practice: Record) -> None:
    page = body(client.get(ADDRESS))
    assert "work in Marche?</h1>" in page
    assert "This does not say that it would work" in page
    assert page.count("<fieldset>") == len(practice.content["preconditions"])
    assert page.count('value="unknown" checked') == len(practice.content["preconditions"])
    assert "Preconditions: 3. Met: 0; not met: 0; unknown: 3." in page
    assert 'value="keep"' not in page
    assert "Nothing is kept here" in page


def test_in_italian_the_preconditions_are_in_italian(client: Client, practice: Record) -> None:
    page = body(client.get(ADDRESS.replace("/en/", "/it/")))
    assert "funzionerebbe nelle Marche?</h1>" in page
    assert "Almeno un’impresa privata" in page
    assert "Tutto ciò non dice che funzionerebbe" in page


def test_without_a_region_one_is_asked_for_and_a_wrong_one_is_said_at_the_field(
    client: Client, practice: Record
) -> None:
    address = f"/en/catalogue/{KEY}/transfer/"
    assert 'name="region"' in body(client.get(address))
    wrong = client.get(address, {"region": "Marhce"})
    assert wrong.status_code == 422
    assert "is called “Marhce”" in body(wrong)
    assert 'aria-invalid="true"' in body(wrong)
    assert 'href="?region=' in body(wrong)


def test_other_records_have_no_such_page_and_one_taken_back_says_so(client: Client, practice: Record) -> None:
    assert client.get("/en/catalogue/policy-at-national-cluster-platform/transfer/").status_code == 404
    assert client.get("/en/catalogue/nothing-of-the-kind/transfer/").status_code == 404
    Record.objects.filter(key=KEY).update(live=False)
    assert client.get(ADDRESS).status_code == 410


def test_what_a_visitor_fills_in_is_counted_and_nowhere_kept(client: Client, practice: Record) -> None:
    given = {"state-0": "met", "state-1": "unmet", "note-0": "Two firms <b>", "note": "Ask Bologna"}
    page = body(client.post(ADDRESS, {**given, "act": "show"}))
    assert "Preconditions: 3. Met: 1; not met: 1; unknown: 1. Ask how it could do without" in page
    assert 'value="Two firms &lt;b&gt;"' in page
    assert "Ask Bologna" in page
    assert not Checklist.objects.exists()


def test_the_answers_go_along_to_the_other_language(client: Client, practice: Record) -> None:
    page = body(client.get(ADDRESS))
    sends = re.search(r'<button type="submit" form="checklist" formaction="([^"#]+)#checklist"[^>]*lang="it"', page)
    assert sends
    given = {"state-0": "met", "note-0": "Two firms", "note": "Ask Bologna", "act": "show"}
    there = body(client.post(sends[1], given))
    assert '<html lang="it">' in there
    assert 'name="state-0" value="met" checked' in there
    assert 'value="Two firms"' in there
    assert "Ask Bologna" in there


def pressed_by_enter(page: str, form: str) -> str:
    """The button that Enter presses in a field of a form: the first one in the page that belongs to it."""
    begins = page.index(f'id="{form}"')
    ends = page.index("</form>", begins)
    buttons = [(found.start(), found[0]) for found in re.finditer(r"<button[^>]*>", page)]
    return next(
        button for at, button in buttons if f'form="{form}"' in button or (begins < at < ends and "form=" not in button)
    )


def test_enter_in_a_note_stays_in_the_readers_language(client: Client, reader: User, practice: Record) -> None:
    for entered in ("show", "keep"):
        pressed = pressed_by_enter(body(client.get(ADDRESS.replace("/en/", "/it/"))), "checklist")
        assert "formaction" not in pressed
        assert f'name="act" value="{entered}"' in pressed
        client.force_login(reader)


def test_where_there_is_no_checklist_the_other_languages_are_links(client: Client, practice: Record) -> None:
    page = body(client.get("/en/catalogue/practice-iti3-its-footwear-fashion/transfer/?region=ITI3"))
    assert 'form="checklist"' not in page
    assert 'href="/it/catalogue/practice-iti3-its-footwear-fashion/transfer/?region=ITI3" hreflang="it"' in page


def test_the_file_has_all_answers_and_no_formula(client: Client, practice: Record) -> None:
    sent = client.post(ADDRESS, {"state-0": "met", "note-0": "=1+1", "act": "file"})
    assert sent["Content-Type"].startswith("text/csv")
    assert f'filename="{KEY}-ITI3.csv"' in sent["Content-Disposition"]
    text = sent.content.decode("utf-8-sig")
    assert "Precondition,Weight,Answer,Note" in text
    assert "Necessary,met,'=1+1" in text


def test_a_visitor_who_asks_to_keep_is_told_to_sign_in_first(client: Client, practice: Record) -> None:
    refused = client.post(ADDRESS, {"act": "keep"})
    assert refused.status_code == 403
    assert not Checklist.objects.exists()


def test_a_reader_keeps_comes_back_deletes_and_undoes(signed_in: Client, reader: User, practice: Record) -> None:
    done = signed_in.post(ADDRESS, {"state-0": "met", "state-2": "unmet", "note-2": "No strategy", "act": "keep"})
    assert done.status_code == 302
    page = body(signed_in.get(ADDRESS))
    assert "The checklist is kept." in page
    assert "Kept " in page
    assert 'value="No strategy"' in page
    mine = body(signed_in.get("/en/account/"))
    assert "Transfer checklists" in mine
    assert "Met: 1; not met: 1; unknown: 1" in mine
    italian = body(signed_in.get(ADDRESS.replace("/en/", "/it/")))
    assert 'value="No strategy"' in italian
    kept = Checklist.objects.get()
    gone = body(signed_in.post(f"/en/catalogue/checklists/{kept.pk}/"))
    assert not Checklist.objects.exists()
    token = re.search(r'name="token" value="([^"]+)"', gone)
    assert token
    back = signed_in.post(f"/en/catalogue/checklists/{kept.pk}/", {"token": token[1]})
    assert back.status_code == 302
    assert Checklist.objects.get().answers == kept.answers


def test_a_note_that_is_too_long_is_said_and_nothing_typed_is_lost(signed_in: Client, practice: Record) -> None:
    long = "x" * 1001
    refused = signed_in.post(ADDRESS, {"state-0": "met", "note-0": long, "act": "keep"})
    assert refused.status_code == 422
    assert "A note has at most" in body(refused)
    assert long in body(refused)


def test_nobody_reaches_anothers_checklist(client: Client, reader: User, practice: Record) -> None:
    kept = checklists.keep(by=reader, practice=practice, region="ITI3", answers={"A": Answered("met", "mine")})
    other = User.objects.create_user("berta@example.org", "a-long-pass-phrase")
    client.force_login(other)
    assert client.post(f"/en/catalogue/checklists/{kept.pk}/").status_code == 404
    assert "mine" not in body(client.get(ADDRESS))
    with pytest.raises(NotAllowed):
        checklists.forget(checklist=kept, by=other)
    token = checklists.forget(checklist=kept, by=reader)
    with pytest.raises(NotAllowed):
        checklists.bring_back(token=token, by=other)
    with pytest.raises(NotNow):
        checklists.bring_back(token=f"{token}x", by=reader)


def test_the_readers_own_region_is_taken_where_none_is_given(signed_in: Client, reader: User, practice: Record) -> None:
    reader.region = "RO11"
    reader.save()
    assert "work in North-western Romania?</h1>" in body(signed_in.get(f"/en/catalogue/{KEY}/transfer/"))
    assert 'name="region"' in body(signed_in.get(f"/en/catalogue/{KEY}/transfer/?region="))


def test_the_list_of_practices_leads_to_this_page(client: Client, practice: Record) -> None:
    page = body(client.get("/en/ecoinnovation/transfer/?region=ITI3"))
    assert f'href="/en/catalogue/{KEY}/transfer/?region=ITI3"' in page


@pytest.mark.parametrize(
    "address", ["innovation/policy_mix", "ecoinnovation/inventory", "ecoinnovation/policies", "ecoinnovation/transfer"]
)
@pytest.mark.parametrize("language", ["en", "it"])
def test_the_analyses_have_pages_files_and_records_that_lead_to_the_catalogue(
    client: Client, practice: Record, address: str, language: str
) -> None:
    page = client.get(f"/{language}/{address}/", {"region": "see"})
    assert page.status_code == 200
    assert f'href="/{language}/catalogue/' in body(page)
    for form in ("csv", "xlsx"):
        assert client.get(f"/{language}/{address}/table.{form}", {"region": "see"}).status_code == 200


def test_a_practice_of_the_area_itself_is_said_to_be_its_own(client: Client, practice: Record) -> None:
    address = "/en/catalogue/practice-iti3-its-footwear-fashion/transfer/?region=ITI3"
    page = body(client.get(address))
    assert "is a practice of Marche itself</h1>" in page
    assert "there is no other place to compare it with" in page
    assert 'id="checklist"' not in page
    assert 'href="/en/ecoinnovation/transfer/?region=ITI3"' in page
    assert 'href="/en/catalogue/?kind=practice&amp;sectors=C15"' in page or "sectors=C15&amp;kind=practice" in page
    assert "è già una pratica delle Marche" in body(client.get(address.replace("/en/", "/it/")))
    elsewhere = body(client.get(address.replace("ITI3", "ITI2")))
    assert 'id="checklist"' in elsewhere
