"""What a writer is told, and what she is spared: dates, counts, copies, comments that wait, and assessments alike."""

from __future__ import annotations

import html
import re

import pytest
from django.test import Client

from distretto.catalogue import document, wording
from distretto.catalogue.domain import drafting, reviewing
from distretto.catalogue.doubts import doubts_of
from distretto.catalogue.kinds import fields_of
from distretto.catalogue.models import FieldComment, Record, WorkingCopy

from .conftest import CONTENT, REASON

GUIDED = "/en/catalogue/new/assessment/guided/"


def text(response) -> str:
    return html.unescape(response.content.decode())


def again(record: Record) -> Record:
    return Record.objects.get(pk=record.pk)


# ---- a comment that waits ------------------------------------------------------------------------------------
@pytest.fixture
def sent_back(submitted, people):
    """A record with a comment at its summary for which changes were asked."""
    record = submitted()
    reviewing.comment(record=record, path="summary", text="Since when?", by=people.reviewer)
    reviewing.ask_changes(record=again(record), reason=REASON, by=people.reviewer)
    return again(record)


def handed_in(record: Record) -> bool:
    state = again(record).current_workflow_state
    return state is not None and state.status == state.STATUS_IN_PROGRESS


def test_handing_in_again_while_a_comment_waits_is_asked_once_more(as_, people, sent_back):
    client = as_(people.editor)
    values = {
        "title": "A better title of it", "summary": CONTENT["summary"], "regions": "ITI3", "themes": ["innovation"],
        "sources.0.title": "Annual report", "sources.0.publisher": "Regional office", "submit": "1",
    }  # fmt: skip
    asked = client.post(f"/en/catalogue/{sent_back.key}/edit/", values)
    assert "/review/" in asked["Location"]
    assert not handed_in(sent_back)
    page = text(client.get(asked["Location"]))
    assert "One comment is still open. Answer it first" in page
    assert "Submit all the same" in page
    assert "A better title of it" in page, "what was typed is saved"
    despite = re.search(r'name="despite" value="(\d+)"', page)[1]
    client.post(f"/en/catalogue/{sent_back.key}/review/", {"act": "submit", "despite": despite})
    assert handed_in(sent_back)


def test_the_review_page_asks_too_and_an_answered_comment_does_not_wait(as_, people, sent_back):
    client, address = as_(people.editor), f"/en/catalogue/{sent_back.key}/review/"
    refused = client.post(address, {"act": "submit"})
    assert refused.status_code == 422
    assert not handed_in(sent_back)
    assert "Invia comunque" in text(client.post(address.replace("/en/", "/it/"), {"act": "submit"}))
    comment = FieldComment.objects.get()
    reviewing.comment(record=sent_back, path="summary", text="Since 2019.", by=people.editor, answers=comment)
    assert client.post(address, {"act": "submit"}).status_code == 302
    assert handed_in(sent_back)


# ---- in review -----------------------------------------------------------------------------------------------
def test_a_record_in_review_is_called_so(as_, people, submitted, draft):
    record = submitted()
    page = as_(people.editor).get(f"/en/catalogue/{record.key}/")
    assert page.status_code == 404
    assert "is in review" in text(page)
    assert "is a draft" not in text(page)
    assert "in review" in text(as_(people.editor).get("/en/organisations/office/"))
    other = draft(title="Another title altogether")
    assert "is a draft" in text(as_(people.editor).get(f"/en/catalogue/{other.key}/"))
    assert "è in revisione" in text(as_(people.editor).get(f"/it/catalogue/{record.key}/"))


# ---- one copy of a form --------------------------------------------------------------------------------------
def test_one_form_is_kept_once_however_often_it_is_sent(as_, people):
    client = as_(people.editor)
    page = text(client.get("/en/catalogue/new/policy/"))
    mark = re.search(r'name="_form" value="([0-9a-f]+)"', page)[1]
    sent = {"_kind": "policy", "_form": mark, "title": "Half a title"}
    for title in ("Half a", "Half a title"):
        assert client.post("/en/catalogue/write/keep.json", {**sent, "title": title}).status_code == 200
    client.post("/en/catalogue/new/policy/", {**sent, "add": "links"})
    assert [copy.typed["title"] for copy in WorkingCopy.objects.all()] == ["Half a title"]
    page = text(client.get("/en/account/"))
    assert page.count("Half a title") == 1
    client.post("/en/catalogue/new/policy/", {**sent, "title": "A whole title", "save": "1"})
    assert not WorkingCopy.objects.exists()
    assert Record.objects.get().title == "A whole title"


def test_a_form_sent_after_the_session_ended_is_not_kept_twice(as_, people, client: Client):
    people.editor.set_password("a long pass phrase")
    people.editor.save()
    page = text(as_(people.editor).get("/en/catalogue/new/policy/"))
    mark = re.search(r'name="_form" value="([0-9a-f]+)"', page)[1]
    sent = {"_kind": "policy", "_form": mark, "title": "Half a title"}
    client.post("/en/catalogue/write/keep.json", sent)
    client.logout()
    client.post("/en/catalogue/new/policy/", {**sent, "title": "Half a title, and more", "save": "1"})
    client.post("/accounts/login/", {"login": "editor@example.org", "password": "a long pass phrase"})
    assert "Half a title, and more" in text(client.get("/en/catalogue/new/policy/"))
    assert [copy.typed["title"] for copy in WorkingCopy.objects.all()] == ["Half a title, and more"]


def test_copies_that_say_the_same_are_named_once(as_, people):
    for form in ("aa", "bb"):
        drafting.keep_typed(
            by=people.editor, kind="policy", language="en", record=None, typed={"title": "Twice", "_form": form}
        )  # fmt: skip
    assert text(as_(people.editor).get("/en/account/")).count("Twice") == 1


# ---- what is wrong -------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2020-31-31", "there is no month 31 in “2020-31-31”"),
        ("31/31/2020", "there is no month 31 in “31/31/2020”"),
        ("31.4.2020", "there is no day 31 in “31.4.2020”; that month has 30 days"),
        ("2021-02-29", "there is no day 29 in “2021-02-29”; that month has 28 days"),
        ("soon", "“soon” is no date"),
        ("2020-1-5", "“2020-1-5” is no date"),
    ],
)
def test_a_date_is_told_what_is_wrong_with_it_and_how_it_is_written(as_, people, draft, typed, said):
    record = draft()
    page = text(as_(people.editor).post(f"/en/catalogue/{record.key}/edit/", {"start": typed, "save": "1"}))
    assert said in page
    assert "2024-05-31" in page[page.index(said):]
    assert f'value="{typed}"' in page


def test_a_date_as_it_is_written_in_europe_is_understood(as_, people, draft):
    record = draft()
    as_(people.editor).post(f"/en/catalogue/{record.key}/edit/", {"title": "A title", "start": "31.5.2020", "save": 1})
    assert drafting.newest_of(again(record)).content["start"] == "2020-05-31"


@pytest.mark.parametrize(
    ("kind", "content", "path"),
    [
        ("cluster", {"founded": 2090}, "founded"),
        ("cluster", {"members_year": 2049}, "members_year"),
        ("policy", {"as_of": 2048}, "as_of"),
        ("policy", {"sources": [{"title": "A report", "publisher": "An office", "year": 2099}]}, "sources.0.year"),
    ],
)
def test_the_year_of_a_fact_does_not_lie_in_the_future(kind, content, path):
    faults = document.faults_of(kind, content, publishing=False)
    assert [(fault.path, fault.key) for fault in faults] == [(path, "fault-year-to-come")]


def test_the_year_of_a_plan_may_lie_in_the_future(monkeypatch):
    indicator = {"level": "impact", "indicator": "Firms", "baseline_year": 2020, "target_year": 2090}
    assert document.faults_of("pilot", {"end": "2090", "indicators": [indicator]}, publishing=False) == ()
    monkeypatch.setattr(document, "this_year", lambda: 2019)
    late = document.faults_of("pilot", {"indicators": [indicator]}, publishing=False)
    assert [fault.path for fault in late] == ["indicators.0.baseline_year"]


def test_what_is_no_year_is_told_that_a_year_is_meant(as_, people, draft):
    record = draft()
    page = text(as_(people.editor).post(f"/en/catalogue/{record.key}/edit/", {"as_of": "32/13/2025", "save": "1"}))
    assert "a year is expected here, in four digits" in page
    assert 'value="32/13/2025"' in page


def test_a_negative_count_is_told_once_for_what_it_is(as_, people, draft):
    record = draft(kind="cluster")
    content = {"members_total": -5, "members_firms": 3, "members_smes": 2}
    assert doubts_of("cluster", content) == ()
    assert doubts_of("cluster", {**content, "members_total": 2}) != ()
    values = {"title": "A cluster", "members_total": "-5", "members_firms": "3", "save": "1"}
    page = text(as_(people.editor).post(f"/en/catalogue/{record.key}/edit/", values))
    assert "this cannot be less than 0" in page
    assert "add up to" not in page


def test_the_score_says_that_what_is_private_does_not_count(as_, people, draft, published):
    private = [field for field in fields_of("cluster").values() if field.private]
    assert private
    with_money = {**CONTENT, "income": [{"year": 2024, "source": "membership_fees", "amount": 1}]}
    assert document.completeness("cluster", CONTENT) == document.completeness("cluster", with_money)
    record = draft(kind="cluster")
    assert "What is not public does not count" in text(as_(people.editor).get(f"/en/catalogue/{record.key}/edit/"))
    assert "does not count" not in text(as_(people.editor).get(f"/en/catalogue/{draft().key}/edit/"))


@pytest.mark.parametrize(("language", "words"), [("en", "only those who edit"), ("it", "soltanto chi può modificare")])
def test_the_help_on_money_agrees_with_who_may_see_it(language, words):
    helps = [wording.section_help("cluster", "finance", language)]
    helps += [wording.field_help("cluster", name, language) for name in ("income", "costs", "reserves")]
    assert not [said for said in helps if words in said]


# ---- assessments ---------------------------------------------------------------------------------------------
def test_assessments_of_one_year_have_titles_and_addresses_of_their_own(as_, people, organisation):
    client = as_(people.editor)
    for themes in (["innovation"], ["innovation"], ["skills", "financing"]):
        client.post(GUIDED, {"region": "Marche", "themes": themes, "_organisation": str(organisation.pk)})
    titles = list(Record.objects.filter(kind="assessment").order_by("pk").values_list("title", flat=True))
    year = re.search(r"\d{4}", titles[0])[0]
    assert titles[0].startswith("Marche: cluster policy for innovation")
    assert titles[1] == f"{titles[0]} (2)"
    assert len(set(titles)) == 3
    for key in Record.objects.values_list("key", flat=True):
        assert re.match(r"assessment-marche-.*" + year, key)


def test_the_kind_stands_in_an_address_once(people):
    assert drafting.free_key("Assessment of cluster policy", "assessment") == "assessment-of-cluster-policy"
    assert drafting.free_key("Vouchers", "policy") == "policy-vouchers"


def test_a_step_sent_after_the_session_ended_is_back_after_signing_in(as_, people, organisation, client: Client):
    people.editor.set_password("a long pass phrase")
    people.editor.save()
    sent = as_(people.editor).post(GUIDED, {
        "region": "Marche", "themes": ["innovation"], "_organisation": str(organisation.pk)
    })  # fmt: skip
    client.logout()
    lost = client.post(sent["Location"], {
        "past": "Two programmes ran", "score.innovation": "3", "reason.innovation": "Calls each year", "go": "present"
    })  # fmt: skip
    assert "/accounts/login/" in lost["Location"]
    client.post("/accounts/login/", {"login": "editor@example.org", "password": "a long pass phrase"})
    page = text(client.get(sent["Location"]))
    assert "Everything that you typed is here" in page
    assert "Two programmes ran" in page
    assert "Calls each year" in page
    assert WorkingCopy.objects.get().typed["scores"][0]["score"] == "3"


def test_two_scores_for_the_same_lens_and_theme_are_refused_at_the_field(as_, people, draft):
    record = draft(kind="assessment")
    line = {"theme": "innovation", "lens": "past", "score": "3", "reason": "Calls each year"}
    values = {"title": "An assessment", "save": "1"}
    for place in (0, 1):
        values |= {f"scores.{place}.{name}": value for name, value in line.items()}
    client, address = as_(people.editor), f"/en/catalogue/{record.key}/edit/"
    page = client.post(address, values)
    assert page.status_code == 422
    assert 'href="#f-scores-1-lens"' in text(page)
    assert "line 1 says this already" in text(page)
    assert client.post(address, {**values, "scores.1.lens": "present"}).status_code == 302
