"""What a record's history says, what is kept of what is typed, and what translations take over."""

from __future__ import annotations

import html
import re

import pytest

from distretto.catalogue.domain import drafting, duplicates, publishing, reviewing, translating
from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.models import FieldComment, Opinion, Record, RecordAddress, RecordCode, WorkingCopy
from distretto.catalogue.starter.load import load
from distretto.people.roles import NotAllowed
from published_records import publish_unreviewed, speak_for

from .conftest import CONTENT, REASON

ITALIAN = {
    "title": "Voucher per i primi progetti di ricerca", "summary": "Le piccole imprese comprano un primo progetto.",
    "sources.0.title": "Relazione annuale", "sources.0.publisher": "Ufficio regionale",
}  # fmt: skip


def text(response) -> str:
    return html.unescape(response.content.decode())


def again(record: Record) -> Record:
    return Record.objects.get(pk=record.pk)


# ---- history -------------------------------------------------------------------------------------------------
def test_versions_are_counted_alike_on_the_record_in_its_history_and_for_programs(as_, people, published):
    record = published()
    for title in ("A first draft of more", "Vouchers for second projects"):
        drafting.save(record=again(record), content={**CONTENT, "title": title}, by=people.editor)
    publish_unreviewed(again(record))
    drafting.save(record=again(record), content={**CONTENT, "title": "A draft to come"}, by=people.editor)
    client = as_(people.editor)
    history = text(client.get(f"/en/catalogue/{record.key}/history/"))
    rows = re.findall(r'<th scope="row">(?:<a[^>]*>)?((?:Version|Draft)[^<]*?)(?:</a>)?(?: <small>.*?)?</th>', history)
    assert rows[:4] == [
        "Draft 1 after version 2", "Version 2", "Draft 1 after version 1", "Version 1",
    ]  # fmt: skip
    page = text(client.get(f"/en/catalogue/{record.key}/"))
    assert re.findall(r">Version (\d+),", page) == ["2", "1"]
    assert client.get(f"/api/v1/records/{record.key}").json()["records"][0]["version"] == 2
    assert "Stato" in text(client.get(f"/it/catalogue/{record.key}/history/"))


def test_taken_back_and_published_again_it_is_the_same_version(as_, people, published):
    record = published()
    publishing.archive(record=again(record), by=people.editor)
    assert "Taken back" in text(as_(people.editor).get(f"/en/catalogue/{record.key}/history/"))
    publishing.bring_back(record=again(record), by=people.editor)
    page = text(as_(people.editor).get(f"/en/catalogue/{record.key}/"))
    assert re.findall(r">Version (\d+),", page) == ["1"]


def test_what_came_without_a_revision_keeps_its_first_version(as_, people, db):
    load()
    record = Record.objects.filter(origin="starter", original=None, kind="policy").first()
    before = record.title
    changed = {**record.content, "title": "Another title of this record"}
    drafting.save(record=record, content=changed, by=people.administrator)
    publish_unreviewed(again(record))
    client = as_(people.administrator)
    page = text(client.get(f"/{record.language}/catalogue/{record.key}/"))
    assert re.findall(r">Version (\d+),", page) == ["2", "1"]
    assert before in text(client.get(f"/{record.language}/catalogue/{record.key}/?version=1"))


def test_confirmations_and_opinions_stand_in_the_history_with_who_and_when(as_, people, submitted):
    record = submitted()
    reviewing.approve(record=record, reason=REASON, by=people.reviewer, language="en")
    publishing.confirm(record=again(record), by=people.editor)
    page = text(as_(people.editor).get(f"/en/catalogue/{record.key}/history/"))
    happened = page[page.index('id="happened"'):]
    for what, who in (
        ("Confirmed by its region", "Editor, Regional office"), ("Reviewer: approved", "Reviewer"),
        ("Version 1 was published", ""), ("Submitted for review", "Editor"),
    ):  # fmt: skip
        row = next(row for row in happened.split("<li>") if what.lower() in row.lower())
        assert who in row
        assert re.search(r"\d{4}", row)
    assert "Confermata dalla sua regione" in text(as_(people.editor).get(f"/it/catalogue/{record.key}/history/"))


def test_an_opinion_is_shown_in_its_language(as_, people, submitted):
    record = submitted(kind="practice")
    address = f"/en/catalogue/{record.key}/review/"
    sent = {"act": "approve", "reason": "Un parere motivato, scritto in italiano.", "reason-language": "it"}
    as_(people.coordinator).post(address, sent)
    as_(people.expert).post(address, {"act": "approve", "reason": REASON})
    assert list(Opinion.objects.values_list("language", flat=True)) == ["it", "en"]
    page = text(as_(people.visitor).get(f"/en/catalogue/{record.key}/"))
    assert '<p lang="it">Un parere' in page
    assert ", in Italian" in page
    assert f'<p lang="en">{REASON}' in page
    assert ", in italiano" not in text(as_(people.visitor).get(f"/it/catalogue/{record.key}/"))


# ---- nothing typed is lost -----------------------------------------------------------------------------------
def test_a_translation_sent_after_the_session_ended_is_back_after_signing_in(client, people, published):
    record = published()
    address = f"/en/catalogue/{record.key}/translate/it/"
    response = client.post(address, {**ITALIAN, "save": "1"})
    assert "/accounts/login/" in response["Location"]
    people.editor.set_password("a long pass phrase")
    people.editor.save()
    back = client.post(response["Location"], {"login": people.editor.email, "password": "a long pass phrase"})
    assert back["Location"] == address
    page = text(client.get(back["Location"]))
    assert ITALIAN["title"] in page
    assert ITALIAN["sources.0.publisher"] in page
    assert WorkingCopy.objects.get().typed["summary"] == ITALIAN["summary"]


def test_an_opinion_sent_after_the_session_ended_is_back_after_signing_in(client, people, submitted):
    record = submitted()
    address = f"/en/catalogue/{record.key}/review/"
    sent = {"act": "approve", "reason": REASON, "comment-title": "A comment on the title."}
    assert "/accounts/login/" in client.post(address, sent)["Location"]
    client.post("/accounts/login/", {"login": "nobody@example.org", "password": "wrong"})
    people.reviewer.set_password("a long pass phrase")
    people.reviewer.save()
    client.post("/accounts/login/", {"login": people.reviewer.email, "password": "a long pass phrase"})
    page = text(client.get(address))
    assert "is back" in page
    assert REASON in page
    assert "A comment on the title." in page
    assert not Opinion.objects.exists()


@pytest.mark.parametrize(("act", "said"), [("approve", "3 comments"), ("changes", "3 comments")])
def test_what_is_typed_beside_an_opinion_goes_along_with_it(act, said, as_, people, submitted):
    record = submitted()
    asked = reviewing.comment(record=record, path="summary", text="Which firms?", by=people.reviewer)
    reviewing.resolve(comment=asked, by=people.reviewer)
    sent = {
        "act": act, "reason": REASON, "comment-title": "On the title.", "comment-": "On the whole.",
        f"answer-{asked.pk}": "Small ones.",
    }  # fmt: skip
    response = as_(people.reviewer).post(f"/en/catalogue/{record.key}/review/", sent, follow=True)
    assert said in text(response)
    made = FieldComment.objects.exclude(pk=asked.pk).order_by("path", "text").values_list("path", "text", "answers")
    assert list(made) == [
        ("", "On the whole.", None), ("summary", "Small ones.", asked.pk), ("title", "On the title.", None),
    ]  # fmt: skip


def test_a_refused_opinion_sends_nothing_along(as_, people, submitted):
    record = submitted()
    sent = {"act": "approve", "reason": "Short.", "comment-title": "On the title."}
    response = as_(people.reviewer).post(f"/en/catalogue/{record.key}/review/", sent)
    assert response.status_code == 422
    assert "On the title." in text(response)
    assert not FieldComment.objects.exists()


def test_withdrawing_keeps_what_was_typed(as_, people, submitted):
    record = submitted()
    client, address = as_(people.editor), f"/en/catalogue/{record.key}/review/"
    assert re.search(r'form="boxes"[^>]*value="withdraw"', text(client.get(address)))
    client.post(address, {"act": "withdraw", "comment-title": "To be said later."})
    assert "To be said later." in text(client.get(address))


# ---- translations follow -------------------------------------------------------------------------------------
@pytest.fixture
def translated(people, published) -> tuple[Record, Record]:
    content = {
        "preconditions": [
            {"condition": "A university nearby", "weight": "necessary"},
            {"condition": "A fund for first projects", "weight": "helpful"},
        ],
    }  # fmt: skip
    original = published(kind="practice", **content)
    texts = {
        "title": ITALIAN["title"], "summary": ITALIAN["summary"],
        "sources": [{"title": "Relazione annuale", "publisher": "Ufficio regionale"}],
        "preconditions": [{"condition": "Un’università vicina"}, {"condition": "Un fondo per i primi progetti"}],
    }  # fmt: skip
    made = translating.start_translation(original=original, language="it", texts=texts, by=people.editor)
    publish_unreviewed(made)
    return again(original), again(made)


def _anew(original: Record, by, **changes) -> None:
    drafting.save(record=again(original), content={**original.content, **changes}, by=by)
    publish_unreviewed(again(original))


def test_codes_of_a_published_translation_follow_its_original_at_once(as_, people, translated):
    original, italian = translated
    _anew(original, people.editor, regions=["ITI2"], level="regional")
    italian = again(italian)
    assert italian.content["regions"] == ["ITI2"]
    assert italian.content["level"] == "regional"
    assert italian.content["title"] == ITALIAN["title"]
    assert set(RecordCode.objects.filter(record=italian, field="regions").values_list("code", flat=True)) == {"ITI2"}
    assert italian.version == 1
    client = as_(people.editor)
    assert "outdated" in text(client.get("/en/catalogue/translations/?state=outdated")), "its words are to be seen"
    page = text(client.get(f"/en/catalogue/{original.key}/history/?in=it"))
    assert "Its codes and numbers followed the original" in page


def test_each_translated_line_stays_with_the_line_that_it_translates(people, translated):
    original, italian = translated
    second = {"condition": "A fund for first projects", "weight": "necessary"}
    new = {"condition": "An agency that knows firms", "weight": "helpful"}
    _anew(original, people.editor, preconditions=[second, new])
    assert [line.get("condition") for line in again(italian).content["preconditions"]] == [
        "Un fondo per i primi progetti", "An agency that knows firms",
    ]  # fmt: skip
    assert [line["weight"] for line in again(italian).content["preconditions"]] == ["necessary", "helpful"]


def test_a_translation_saved_anew_keeps_all_its_lines(people, translated):
    original, italian = translated
    third = [*original.content["preconditions"], {"condition": "An agency", "weight": "helpful"}]
    _anew(original, people.editor, preconditions=third)
    texts = {**translating.texts_of(again(italian))}
    texts["preconditions"] = [
        {"condition": "Un’università vicina"}, {"condition": "Un fondo"}, {"condition": "Un’agenzia"},
    ]  # fmt: skip
    translating.save_translation(record=again(italian), texts=texts, by=people.editor)
    publish_unreviewed(again(italian))
    said = [line["condition"] for line in again(italian).content["preconditions"]]
    assert said == ["Un’università vicina", "Un fondo", "Un’agenzia"]


def test_a_draft_of_an_older_state_is_published_with_the_codes_of_today(people, translated):
    original, italian = translated
    drafting.save(
        record=italian, content={**italian.content, "title": "Voucher per tutti i progetti"}, by=people.editor
    )
    _anew(original, people.editor, regions=["ITI2"])
    publish_unreviewed(again(italian))
    assert again(italian).content["regions"] == ["ITI2"]
    assert again(italian).content["title"] == "Voucher per tutti i progetti"
    assert newest_of(again(original)).content["regions"] == ["ITI2"]


# ---- likely duplicates ---------------------------------------------------------------------------------------
def test_the_same_page_is_found_in_drafts_and_published_records_and_as_it_changes(people, draft, published):
    def sources(address: str) -> list[dict]:
        return [{**CONTENT["sources"][0], "address": address}]

    page = "https://example.org/reports/one"
    record = draft(sources=sources(page + "/#part"))
    publish_unreviewed(draft(title="Quite another thing", sources=sources("http://example.org/reports/one")))

    def found(address: str) -> list[str]:
        wanted = {"title": "Nothing alike", "sources": sources(address)}
        alike = duplicates.duplicates(kind="policy", content=wanted)
        return sorted(one.key for one in alike if one.reason == "alike-address")

    assert len(found(page)) == 2
    assert found("https://example.org/reports/one/two") == []
    assert found("https://example.org/") == []
    drafting.save(record=record, content={**CONTENT, "sources": sources("https://example.org/new/1")}, by=people.editor)
    assert len(found(page)) == 1
    assert found("https://example.org/new/1") == [record.key]
    record.delete()
    assert not RecordAddress.objects.filter(address__endswith="new/1").exists()


# ---- what readers find ---------------------------------------------------------------------------------------
def test_readers_compare_what_was_published_and_find_no_draft_and_nothing_private(as_, people, published):
    income = [{"year": 2024, "source": "membership_fees", "amount": 4321098}]
    record = published(kind="cluster", income=income)
    content = {**CONTENT, "summary": "Small firms buy a first project from a laboratory."}
    drafting.save(record=record, content={**content, "income": []}, by=people.editor)
    publish_unreviewed(again(record))
    drafting.save(record=again(record), content={**content, "title": "Never published title"}, by=people.editor)
    draft = again(record).latest_revision_id
    client = as_(people.visitor)
    history = f"/en/catalogue/{record.key}/history/"
    assert f'href="{history}?in=en"' in text(client.get(f"/en/catalogue/{record.key}/"))
    page = text(client.get(history))
    assert re.findall(r'<th scope="row"><a href="[^"]*\?version=(\d)">Version \d</a>', page) == ["2", "1"]
    assert "<del>university</del><ins>laboratory</ins>" in page
    assert "Editor" not in page
    assert "Restore" not in page
    for asked in (f"?after={draft}", f"?before=v1&after={draft}", f"?restore={draft}", "?archive=1"):
        page = text(client.get(history + asked))
        assert "Never published" not in page
        assert "4,321,098" not in page
        assert "Take this record back?" not in page
    assert "4,321,098" in text(as_(people.editor).get(f"{history}?before=v1&after=v2"))
    assert "Never published" in text(as_(people.editor).get(history))
    assert "Versioni pubblicate" in text(as_(people.visitor).get(f"/it/catalogue/{record.key}/history/"))


def test_a_record_that_nobody_changed_shows_its_first_version(as_, people, db):
    load()
    record = Record.objects.filter(origin="starter", original=None, kind="policy").first()
    for person in (people.visitor, people.administrator):
        page = text(as_(person).get(f"/en/catalogue/{record.key}/history/"))
        assert ">Version 1</a>" in page
        assert page.count('<th scope="row">') == 1
        assert re.search(r"<td>[^<]*20\d\d", page)


def test_an_old_version_says_at_its_head_since_when_there_is_a_newer_one(as_, people, published):
    record = published()
    for title in ("A second title of it", "A third title of it"):
        drafting.save(record=again(record), content={**CONTENT, "title": title}, by=people.editor)
        publish_unreviewed(again(record))
    old = text(as_(people.visitor).get(f"/en/catalogue/{record.key}/?version=1"))
    head = old[: old.index("<h1")]
    assert re.search(r"old version: version 1\. Version 2 replaced it on \d+ \w+ \d{4}; today it is version 3", head)
    assert f'href="/en/catalogue/{record.key}/"' in head[head.index("old version"):]
    assert "versione superata" in text(as_(people.visitor).get(f"/it/catalogue/{record.key}/?version=2"))
    assert "old version" not in text(as_(people.visitor).get(f"/en/catalogue/{record.key}/?version=3"))


def test_readers_find_for_which_organisation_and_when_a_region_confirmed(as_, people, published):
    record = published()
    publishing.confirm(record=record, by=people.editor)
    page = text(as_(people.visitor).get(f"/en/catalogue/{record.key}/"))
    assert re.search(r"Confirmed for its region by Regional office on \d+ \w+ \d{4}", page)
    history = text(as_(people.visitor).get(f"/en/catalogue/{record.key}/history/"))
    happened = history[history.index('id="happened"'):]
    row = next(row for row in happened.split("<li>") if "Confirmed by its region" in row)
    assert "Regional office" in row
    assert "Editor" not in row


def test_an_administrator_confirms_only_as_an_editor_of_the_region(as_, people, published):
    record = published()
    with pytest.raises(NotAllowed, match="confirm"):
        publishing.confirm(record=record, by=people.administrator)
    assert "Confirm it" not in text(as_(people.administrator).get(f"/en/catalogue/{record.key}/"))
    elsewhere = speak_for(people.administrator, "AT31")
    with pytest.raises(NotAllowed, match="confirm"):
        publishing.confirm(record=record, by=people.administrator, organisation=elsewhere)
    elsewhere.regions = ["IT"]
    elsewhere.save()
    publishing.confirm(record=record, by=people.administrator)
    assert "by Office of the region" in text(as_(people.visitor).get(f"/en/catalogue/{record.key}/"))
