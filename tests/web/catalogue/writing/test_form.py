"""The guided form: every field of every kind, nothing lost that was typed, faults at the field."""

from __future__ import annotations

import html
import re

import pytest

from distretto.catalogue.codes import code_list
from distretto.catalogue.domain import reviewing
from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.doubts import doubts_of
from distretto.catalogue.fields import Field
from distretto.catalogue.kinds import NAMES, fields_of
from distretto.catalogue.models import Record, WorkingCopy
from distretto.catalogue.typed import is_typed

from .conftest import CONTENT, REASON

SENT = {
    "_language": "en",
    "title": CONTENT["title"],
    "summary": CONTENT["summary"],
    "regions": "Marche",
    "themes": ["innovation"],
    "sources.0.title": "Annual report",
    "sources.0.publisher": "Regional office",
    "sources.0.year": "2024",
}


def text(response) -> str:
    return html.unescape(response.content.decode())


@pytest.mark.parametrize("kind", NAMES)
def test_every_field_of_a_kind_is_in_its_form(kind, as_, people):
    page = text(as_(people.member).get(f"/en/catalogue/new/{kind}/"))
    for name, field in fields_of(kind).items():
        assert f'id="f-{name}"' in page, name
        for column in field.columns if field.needed else ():
            assert f'id="f-{name}-0-{column.name}"' in page, f"{name}.{column.name}"


@pytest.mark.parametrize("kind", NAMES)
@pytest.mark.parametrize("language", ["en", "it"])
def test_what_is_typed_into_every_field_is_saved_as_it_was_meant(kind, language, as_, people):
    sent, meant = {"_language": language}, {}
    for name, field in fields_of(kind).items():
        if field.takes == "rows":
            line = {}
            for column in field.columns:
                sent |= _typed(f"{name}.0.{column.name}", column, language)
                line[column.name] = _meant(column)
            meant[name] = [line]
        else:
            sent |= _typed(name, field, language)
            meant[name] = _meant(field)
    response = as_(people.member).post(f"/{language}/catalogue/new/{kind}/", {**sent, "save": "1"})
    assert response.status_code == 302, re.findall(r'class="fault">(.*?)<', text(response))
    assert Record.objects.get().content == meant


def _typed(name: str, field: Field, language: str) -> dict:
    value = _meant(field)
    if field.takes == "codes":
        if is_typed(field):
            return {name: "\n".join(code_list(field.codes).label(code, language) for code in value)}
        return {name: value}
    if field.takes == "moment":
        return {f"{name}.at": "2026-05-31T12:00", f"{name}.zone": "Europe/Rome"}
    if field.takes == "yes_no":
        return {name: "yes"}
    if field.takes == "findings":
        return {name: "\n".join(value)}
    if field.takes == "number":
        return {name: {"en": "1.5", "it": "1,5"}[language]} if value == 1.5 else {name: str(value)}
    if field.takes == "amount":
        return {name: {"en": "EUR 1,250,000", "it": "1.250.000 €"}[language]}
    if field.takes == "day":
        return {name: "31/05/2024"}
    return {name: str(value)}


def _meant(field: Field):
    if field.takes in ("count", "number") and field.high and field.high < 12:
        return int(field.high)
    if field.takes == "code":
        return code_list(field.codes).choices[-1].code
    if field.takes == "codes":
        if field.codes == "fields":
            return ["title", "summary"]
        return {"regions": ["ITI3", "ITI2"], "sectors": ["C", "J"]}.get(
            field.codes, [one.code for one in code_list(field.codes).choices[:2]]
        )
    return {
        "line": "A line of words", "text": "A text of some length, so that it is long enough.",
        "prose": "Text\n\n- with a list", "count": 12, "number": 1.5, "amount": 1250000, "share": 40, "year": 2024,
        "day": "2024-05-31", "moment": "2026-05-31T12:00[Europe/Rome]", "web": "https://example.org/a",
        "yes_no": True, "record": "policy-other", "findings": ["/en/innovation/policy_mix/?region=ITI3", "ab" * 32],
    }[field.takes]


def test_a_wrong_value_stays_as_typed_with_the_fault_at_the_field_and_in_the_summary(as_, people):
    client = as_(people.member)
    sent = {**SENT, "members_total": "a dozen", "regions": "March", "save": "1"}
    response = client.post("/en/catalogue/new/cluster/", sent)
    page = text(response)
    assert response.status_code == 422
    assert 'value="a dozen"' in page
    assert ">\nMarch</textarea>" in page
    assert "Did you mean" in page
    assert '<a href="#f-members_total">' in page
    assert 'id="f-members_total-fault"' in page
    assert not Record.objects.exists()
    copy = WorkingCopy.objects.get(user=people.member)
    assert copy.typed["members_total"] == "a dozen"
    again = text(client.get(f"/en/catalogue/new/cluster/?copy={copy.pk}"))
    assert 'value="a dozen"' in again
    assert "is back" in again


def test_what_is_typed_is_kept_while_one_types_and_comes_back(as_, people):
    client = as_(people.member)
    first = client.post("/en/catalogue/write/keep.json", {**SENT, "_kind": "policy", "budget": "1,2,3"}).json()
    assert first["said"].startswith("Kept at ")
    second = client.post(
        "/en/catalogue/write/keep.json", {**SENT, "_kind": "policy", "_copy": first["copy"], "budget": "12"}
    ).json()
    assert second["copy"] == first["copy"]
    assert WorkingCopy.objects.get().typed["budget"] == "12"
    assert {one["name"]: one["state"] for one in second["sections"]}["sources"] == "begun"
    assert f"?copy={first['copy']}" in text(client.get("/en/account/"))
    saved = client.post("/en/catalogue/new/policy/", {**SENT, "_copy": first["copy"], "save": "1"})
    assert saved.status_code == 302
    assert not WorkingCopy.objects.exists()


@pytest.mark.parametrize(("language", "missing", "often", "other"), [
    ("en", "missing: title", "Often used here", "Other languages"),
    ("it", "manca: titolo", "Più usate qui", "Altre lingue"),
])
def test_each_section_says_what_is_missing_and_languages_that_are_often_used_come_first(
    as_, people, language, missing, often, other
):
    client = as_(people.member)
    page = text(client.get(f"/{language}/catalogue/new/policy/"))
    contents = re.search(r'<nav class="parts".*?</nav>', page, re.DOTALL)[0]
    assert missing in contents
    assert set(re.findall(r'href="#(part-[^"]+)"', contents)) <= set(re.findall(r'id="(part-[^"]+)"', page))
    choice = re.search(r'<select id="f-language".*?</select>', page, re.DOTALL)[0]
    assert choice.index(often) < choice.index('value="ro"') < choice.index(other) < choice.index('value="fi"')
    kept = client.post(f"/{language}/catalogue/write/keep.json", {"_kind": "policy", "title": "A whole title"}).json()
    assert missing not in " ".join(one["words"] for one in kept["sections"])


def test_somebody_else_cannot_reach_what_i_type(as_, people):
    kept = as_(people.member).post("/en/catalogue/write/keep.json", {**SENT, "_kind": "policy"}).json()
    other = as_(people.stranger)
    assert CONTENT["title"] not in text(other.get(f"/en/catalogue/new/policy/?copy={kept['copy']}"))
    other.post("/en/catalogue/write/keep.json", {"_kind": "policy", "_copy": kept["copy"], "title": "Mine now"})
    assert WorkingCopy.objects.get(user=people.member).typed["title"] == CONTENT["title"]


def test_a_session_that_has_ended_loses_nothing(client, people):
    people.member.set_password("a-long-pass-phrase")
    people.member.save()
    response = client.post("/en/catalogue/new/policy/", {**SENT, "save": "1"})
    assert response.status_code == 302
    assert "/accounts/login/" in response["Location"]
    client.post("/accounts/login/", {"login": people.member.email, "password": "a-long-pass-phrase"})
    page = text(client.get("/en/catalogue/new/policy/"))
    assert "signed out meanwhile" in page
    assert CONTENT["title"] in page
    kept = client.post("/en/catalogue/write/keep.json", {"_kind": "policy"})
    client.logout()
    assert kept.status_code == 200
    assert client.post("/en/catalogue/write/keep.json", {"_kind": "policy"}).status_code == 401


def test_lines_are_added_and_removed_without_script(as_, people):
    client = as_(people.member)
    page = text(client.post("/en/catalogue/new/policy/", {**SENT, "add": "organisations"}))
    assert 'name="organisations.0.name"' in page
    sent = {**SENT, "organisations.0.name": "One", "organisations.3.name": "Two", "remove": "organisations.0"}
    page = text(client.post("/en/catalogue/new/policy/", sent))
    assert 'name="organisations.0.name" value="Two"' in page
    assert 'value="One"' not in page


def test_submitting_needs_a_source(as_, people):
    client = as_(people.member)
    without = {name: value for name, value in SENT.items() if not name.startswith("sources")}
    response = client.post("/en/catalogue/new/policy/", {**without, "submit": "1"})
    assert response.status_code == 422
    assert "at least one source is needed" in text(response)
    response = client.post("/en/catalogue/new/policy/", {**SENT, "submit": "1"})
    assert response["Location"].endswith("/review/")
    assert Record.objects.get().current_workflow_state is not None


def test_a_draft_that_somebody_else_saved_meanwhile_is_not_overwritten_unseen(as_, people, draft, organisation):
    record = draft()
    stale = str(record.latest_revision_id)
    address = f"/en/catalogue/{record.key}/edit/"
    sent = {**SENT, "_organisation": str(organisation.pk), "save": "1"}
    mine = {**sent, "summary": "Mine, which is older than hers."}
    as_(people.administrator).post(address, {**sent, "summary": "Hers, which is newer than mine."})
    response = as_(people.editor).post(address, {**mine, "_base": stale})
    page = text(response)
    assert response.status_code == 409
    assert "Administrator has saved a newer draft" in page
    assert "Mine, which is older" in page
    record.refresh_from_db()
    assert newest_of(record).content["summary"] == "Hers, which is newer than mine."
    now = re.search(r'name="_base" value="(\d+)"', page)[1]
    again = as_(people.editor).post(address, {**mine, "_base": now})
    assert again.status_code == 302


def test_in_review_the_record_stands_still(as_, people, submitted):
    record = submitted()
    response = as_(people.editor).get(f"/en/catalogue/{record.key}/edit/")
    assert response["Location"].endswith("/review/")


def test_likely_duplicates_are_named_with_the_reason_and_do_not_block(as_, people, published):
    there = published(title="Innovation vouchers of the region")
    client = as_(people.member)
    sent = {**SENT, "_kind": "policy", "title": "Region innovation vouchers of the"}
    kept = client.post("/en/catalogue/write/keep.json", sent).json()
    assert [(one["title"], one["reason"]) for one in kept["alike"]] == [(there.title, "Its title is nearly the same.")]
    sent = {**SENT, "_kind": "policy", "sources.0.address": "example.org/reports/2024/vouchers#page=2"}
    assert "same page" in client.post("/en/catalogue/write/keep.json", sent).json()["alike"][0]["reason"]
    assert client.post("/en/catalogue/new/policy/", {**sent, "title": there.title, "save": "1"}).status_code == 302


def test_offers_name_entries_and_records(as_, people, published):
    record = published()
    client = as_(people.member)
    assert "Marche (ITI3)" in client.get("/it/catalogue/write/codes/regions.json?q=march").json()["found"]
    assert client.get("/en/catalogue/write/codes/nothing.json?q=aa").status_code == 404
    assert client.get("/en/catalogue/write/records.json?q=vouchers").json()["found"][0]["value"] == record.key
    client.logout()
    assert client.get("/en/catalogue/write/records.json?q=vouchers").status_code == 302


TRANSFER = {
    "_language": "en", "title": "A laboratory taken up elsewhere", "summary": "Small firms share a testing laboratory.",
    "regions": "ITI3", "themes": ["innovation"], "adopted_by": "Another office", "result": "adopted",
    "said_by": "The office", "sources.0.title": "Report", "sources.0.publisher": "Office", "submit": "1",
}  # fmt: skip


def test_a_transfer_names_its_practice_by_title_or_key_and_is_told_the_nearest(as_, people, published):
    practice = published(kind="practice", title="A footwear polytechnic for the hills")
    other = published(kind="policy", title="Footwear vouchers")
    client = as_(people.member)
    offered = client.get("/en/catalogue/write/records/practice.json?q=footwear").json()["found"]
    assert [one["value"] for one in offered] == [practice.key]
    page = text(client.get("/en/catalogue/new/transfer/"))
    assert 'data-records="/en/catalogue/write/records/practice.json"' in page
    for given in ("Footwear polytechnic", other.key, "practice-nowhere"):
        refused = client.post("/en/catalogue/new/transfer/", {**TRANSFER, "practice": given})
        assert refused.status_code == 422, given
        assert f"“{given}” is neither the title nor the key of a record that fits here" in text(refused)
    assert f"{practice.title} ({practice.key})" in text(
        client.post("/en/catalogue/new/transfer/", {**TRANSFER, "practice": "Footwear polytechnic"})
    )
    sent = client.post("/en/catalogue/new/transfer/", {**TRANSFER, "practice": practice.title.upper()})
    assert sent.status_code == 302
    assert Record.objects.get(kind="transfer").content["practice"] == practice.key


def test_a_practice_leads_to_writing_down_where_it_was_taken_up(as_, people, published):
    practice = published(kind="practice")
    address = f"/en/catalogue/new/transfer/?practice={practice.key}"
    client = as_(people.member)
    assert f'href="{address}"' in text(client.get(f"/en/catalogue/{practice.key}/"))
    page = text(client.get(address))
    assert f'name="practice" value="{practice.key}"' in page
    assert "Marche (ITI3)" in page
    assert 'name="practice" value=""' in text(client.get("/en/catalogue/new/transfer/?practice=policy-nowhere"))


def test_an_unknown_kind_or_record_is_not_found(as_, people):
    client = as_(people.member)
    assert client.get("/en/catalogue/new/nothing/").status_code == 404
    assert client.get("/en/catalogue/policy-nothing/edit/").status_code == 404


def test_the_form_says_why_it_was_sent_back_and_comments_are_answered_at_the_field(as_, people, submitted):
    record = submitted()
    at_field = reviewing.comment(record=record, path="summary", text="Since when?", by=people.reviewer)
    whole = reviewing.comment(record=record, path="", text="Which programme?", by=people.reviewer)
    reviewing.ask_changes(record=record, reason=REASON, by=people.reviewer)
    address = f"/en/catalogue/{record.key}/edit/"
    client = as_(people.editor)
    page = text(client.get(address))
    assert "Changes are asked for" in page
    assert REASON in page
    assert f'<a href="#comment-{at_field.pk}">' in page
    assert page.count(f'id="comment-{whole.pk}"') == 1
    sent = {**SENT, "summary": "Typed and not saved.", f"_answer.{at_field.pk}": "Since 2020."}
    answered = client.post(address, {**sent, "answer": at_field.pk})
    assert answered["Location"].endswith(f"/edit/?in=en#comment-{at_field.pk}")
    page = text(client.get(address))
    assert "Since 2020." in page
    assert "Typed and not saved." in page
    assert f'name="resolve" value="{at_field.pk}"' not in page, "whoever wrote it says that it is dealt with"
    assert client.post(address, {**sent, f"_answer.{at_field.pk}": "", "resolve": at_field.pk}).status_code == 403
    at_field.refresh_from_db()
    assert at_field.resolved_at is None
    assert f'<a href="#comment-{at_field.pk}">' not in text(client.get(address))
    assert client.post(address, {**sent, "answer": "0"}).status_code == 404
    assert as_(people.stranger).post(address, {**sent, "resolve": whole.pk}).status_code == 404


def test_where_nothing_is_to_be_chosen_there_is_no_heading(as_, people, draft):
    assert 'id="part-about"' not in text(as_(people.editor).get(f"/en/catalogue/{draft().key}/edit/"))
    page = text(as_(people.member).get("/en/catalogue/new/policy/"))
    assert '<h2 id="part-about">Language</h2>' in page


def test_entries_that_no_list_has_are_named_at_once_with_what_they_may_mean(as_, people):
    address = "/en/catalogue/write/codes/regions.json"
    entries = ["Marche", "Umbria (ITI2)", "Marchee", "qqqqzzzz"]
    strange = as_(people.member).get(address, {"entry": entries}).json()["strange"]
    assert set(strange) == {"Marchee", "qqqqzzzz"}
    assert "Marche (ITI3)" in strange["Marchee"]
    assert 'data-unknown="is not in the list."' in text(as_(people.member).get("/en/catalogue/new/policy/"))


def test_fields_are_counted_and_not_what_is_said_of_them(as_, people):
    sent = {**SENT, "regions": "qqqqzzzz\nxxxxyyyy", "save": "1"}
    page = text(as_(people.member).post("/en/catalogue/new/policy/", sent))
    assert "One field needs another look" in page


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "add up to 14, more than all members (12)"), ("it", "(14) supera il totale dei membri (12)")],
)
def test_members_that_do_not_add_up_are_pointed_out_and_saved(language, said, as_, people):
    sent = {**SENT, "members_total": "12", "members_firms": "9", "members_research": "5", "save": "1"}
    client = as_(people.member)
    saved = client.post(f"/{language}/catalogue/new/cluster/", sent)
    assert saved.status_code == 302
    assert said in text(client.get(saved["Location"]))
    assert Record.objects.get().content["members_total"] == 12


def test_members_that_add_up_are_not_pointed_out():
    assert doubts_of("cluster", {"members_total": 14, "members_firms": 9, "members_research": 5}) == ()
    assert doubts_of("cluster", {"members_firms": 9, "members_smes": 10})[0].path == "members_smes"
    assert doubts_of("policy", {"members_total": 1, "members_firms": 9}) == ()


def test_a_new_form_leads_to_those_begun_before(as_, people):
    client = as_(people.member)
    address = "/en/catalogue/new/policy/"
    assert "not saved" not in text(client.get(address))
    client.post("/en/catalogue/write/keep.json", {**SENT, "_kind": "policy", "_form": "a-form"})
    copy = WorkingCopy.objects.get(user=people.member)
    page = text(client.get(address))
    assert "You began one like this and have not saved it." in page
    assert f'href="{address}?copy={copy.pk}">{CONTENT["title"]}</a>' in page
    assert "You began one" not in text(client.get(f"{address}?copy={copy.pk}"))
    assert "You began one" not in text(client.get("/en/catalogue/new/practice/"))
    assert "Ne hai già iniziata una così" in text(client.get("/it/catalogue/new/policy/"))


def test_a_line_that_is_begun_is_asked_for_what_it_lacks(as_, people):
    sent = {**SENT, "sources.0.publisher": "", "save": "1"}
    response = as_(people.member).post("/en/catalogue/new/policy/", sent)
    assert response.status_code == 422
    assert "a line that is begun needs this" in text(response)
    assert "before the record can be published" not in text(response)
    assert WorkingCopy.objects.get(user=people.member).typed["sources"][0]["title"] == "Annual report"
