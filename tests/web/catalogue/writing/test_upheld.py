"""What follows from a report that was upheld: what readers see, who is told, who can do what, and when it ends."""

from __future__ import annotations

import html
from datetime import UTC, datetime

import pytest
from django.core import mail
from django.utils import timezone

from distretto.catalogue.domain import drafting, exporting, marking, moderating, publishing, reviewing, translating
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.queries.search import Search
from distretto.catalogue.models import ModerationEntry, Opinion, Record, Report
from distretto.people.roles import NotAllowed
from published_records import publish_unreviewed

from .conftest import CONTENT, REASON
from .test_permissions import EVERYBODY, ROLES

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
MODERATORS = {"reviewer", "administrator"}
TOLD = "It says 2019 and was 2014, says my neighbour."
WHY = "The yearly report of 2024 gives another sum."
MARK = "A reviewer has upheld a report that something in this record is not true or is out of date."


@pytest.fixture(autouse=True)
def outbox(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"


@pytest.fixture
def upheld(people):
    """A report on what is given, upheld by the reviewer."""

    def made(record: Record, said: Opinion | None = None) -> Report:
        report = moderating.report(record=record, said=said, reason="wrong", text=TOLD, by=people.member, now=NOW)
        moderating.decide(report=report, upheld=True, reply=WHY, by=people.reviewer)
        return report

    return made


def text(response) -> str:
    return html.unescape(response.content.decode())


def test_readers_see_what_kind_of_doubt_and_since_when_and_not_the_words_of_the_reporter(
    published, upheld, as_, people
):
    record = published()
    page = f"/en/catalogue/{record.key}/"
    assert MARK not in text(as_(people.visitor).get(page))
    upheld(record)
    for role in ROLES:
        seen = text(as_(getattr(people, role)).get(page))
        assert MARK in seen
        assert "In doubt since" in seen
        assert TOLD not in seen
        assert (WHY in seen) == (role in {"editor", "administrator", "reviewer"}), role
        assert ("The report, and what you can do" in seen) == (role in MODERATORS), role
    assert "non è vero o non è aggiornato" in text(as_(people.visitor).get(f"/it/catalogue/{record.key}/"))


def test_the_mark_goes_along_into_lists_the_interface_for_programs_and_exports(published, upheld, as_, people):
    record, other = published(), published()
    visitor, day = as_(people.visitor), timezone.now().date().isoformat()
    compared = f"compare/?record={record.key}&record={other.key}"

    def seen(language: str, page: str) -> str:
        return text(visitor.get(f"/{language}/catalogue/{page}"))

    def handed_out() -> dict[str, list[dict[str, str]]]:
        items = visitor.get("/api/v1/records").json()["items"]
        return {one["key"]: one["marks"] for one in items}

    assert handed_out() == {record.key: [], other.key: []}
    tag = visitor.get("/api/v1/records").headers["ETag"]
    whole = exporting.whole().sha256
    report = upheld(record)
    for page in ("", compared):
        assert seen("en", page).count("In doubt since") == 1
        assert seen("it", page).count("In dubbio: avviso in data") == 1
    assert handed_out() == {record.key: [{"reason": "wrong", "since": day}], other.key: []}
    assert visitor.get("/api/v1/records", headers={"If-None-Match": tag}).status_code == 200
    assert exporting.whole().sha256 != whole
    marks = {item.key: item.marks for item in exporting.all_items()}
    assert marks == {record.key: f"wrong {day}", other.key: ""}
    found = exporting.items_matching(Search(), "en")
    for form in exporting.FORMS:
        assert (f"wrong {day}".encode() in exporting.write(found, form, "en")) is (form != "xlsx")
    marking.withdraw(report=report, why=WHY, by=people.reviewer)
    assert handed_out() == {record.key: [], other.key: []}
    assert "In doubt since" not in seen("en", "")


def test_a_report_that_was_dismissed_leaves_no_mark(published, as_, people):
    record = published()
    report = moderating.report(record=record, reason="wrong", text=TOLD, by=people.member, now=NOW)
    assert MARK not in text(as_(people.visitor).get(f"/en/catalogue/{record.key}/"))
    moderating.decide(report=report, upheld=False, reply=WHY, by=people.reviewer)
    assert MARK not in text(as_(people.visitor).get(f"/en/catalogue/{record.key}/"))


def test_the_mark_ends_when_the_record_is_changed_and_published_again(published, upheld, as_, people):
    record = published()
    report = upheld(record)
    drafting.save(record=record, content={**CONTENT, "summary": "Mended: small firms buy a project."}, by=people.editor)
    page = f"/en/catalogue/{record.key}/"
    assert MARK in text(as_(people.visitor).get(page)), "a draft mends nothing for readers"
    drafting.submit(record=Record.objects.get(pk=record.pk), by=people.editor)
    reviewing.approve(record=Record.objects.get(pk=record.pk), reason=REASON, by=people.reviewer)
    assert MARK not in text(as_(people.visitor).get(page))
    report.refresh_from_db()
    assert (report.state, report.mark_ended_at is not None) == ("upheld", True)
    assert list(ModerationEntry.objects.order_by("pk").values_list("act", "by_name")) == [
        ("upheld", "Reviewer"), ("mended", "Reviewer"),
    ]  # fmt: skip
    assert "the mark has ended" in text(as_(people.reviewer).get("/en/moderation/log/"))


def test_the_mark_stays_where_the_record_is_published_as_it_was(published, upheld, as_, people):
    record = published()
    upheld(record)
    publishing.archive(record=Record.objects.get(pk=record.pk), by=people.editor)
    publishing.bring_back(record=Record.objects.get(pk=record.pk), by=people.editor)
    drafting.submit(record=Record.objects.get(pk=record.pk), by=people.editor)
    reviewing.approve(record=Record.objects.get(pk=record.pk), reason=REASON, by=people.reviewer)
    assert MARK in text(as_(people.visitor).get(f"/en/catalogue/{record.key}/"))


def test_an_opinion_bears_the_mark_until_it_is_hidden(submitted, upheld, as_, people):
    record = submitted(kind="practice")
    reviewing.approve(record=record, reason="The coordinator bears this out in full.", by=people.coordinator)
    reviewing.approve(record=Record.objects.get(pk=record.pk), reason="The expert bears it out.", by=people.expert)
    opinion = Opinion.objects.get(record=record, author=people.expert)
    report = upheld(Record.objects.get(pk=record.pk), opinion)
    page = f"/en/catalogue/{record.key}/"
    seen = text(as_(people.visitor).get(page))
    assert "a reviewer has upheld a report that this is not true" in seen
    assert MARK not in seen, "the record itself is not in doubt"
    answer = as_(people.reviewer).post(f"/en/moderation/{report.pk}/", {"act": "hide", "reply": WHY})
    assert answer.status_code == 302
    seen = text(as_(people.visitor).get(page))
    assert "a reviewer has upheld" not in seen
    assert f"because: {WHY}" in seen


@pytest.mark.parametrize("role", ROLES)
def test_who_does_what_about_a_mark(role, published, upheld, as_, people):
    record = published()
    report = upheld(record)
    client, address = as_(getattr(people, role)), f"/en/moderation/{report.pk}/"
    for act in ("ask", "withdraw"):
        answer = client.post(address, {"act": act, "reply": WHY})
        assert answer.status_code == (302 if role in {*MODERATORS, "visitor"} else 403)
    report.refresh_from_db()
    assert (report.mark_ended_at is not None) == (role in MODERATORS)
    acts = list(ModerationEntry.objects.order_by("pk").values_list("act", flat=True))
    assert acts == ["upheld", *(["asked", "withdrawn"] if role in MODERATORS else [])]
    for verb in (marking.ask_editors, marking.withdraw):
        with pytest.raises(NotNow if role in MODERATORS else NotAllowed):
            verb(report=report, why=WHY, by=getattr(people, role))
    assert (MARK in text(client.get(f"/en/catalogue/{record.key}/"))) == (role not in MODERATORS)


def test_the_reviewer_acts_without_the_right_to_edit_and_never_meets_a_refusal(published, upheld, as_, people):
    record = published()
    report = upheld(record)
    client, address = as_(people.reviewer), f"/en/moderation/{report.pk}/"
    page = text(client.get(address))
    for words in ("Ask the editors for changes", "Archive the record", "Withdraw the mark"):
        assert words in page
    assert "Change the record yourself" not in page
    assert "/edit/" not in page
    short = client.post(address, {"act": "ask", "reply": "No."})
    assert short.status_code == 422
    assert "at least 20 characters" in text(short)
    assert client.post(address, {"act": "archive", "reply": "No."}).status_code == 422
    asked = text(client.post(address, {"act": "archive", "reply": WHY}))
    assert "Archive the record?" in asked
    assert Record.objects.get(pk=record.pk).live, "archiving asks once more"
    assert client.post(address, {"act": "archive", "reply": WHY, "sure": "1"}).status_code == 302
    assert not Record.objects.get(pk=record.pk).live
    assert client.post(address, {"act": "archive", "reply": WHY, "sure": "1"}).status_code == 422
    assert "Change the record yourself" in text(as_(people.administrator).get(address))


def test_the_editors_are_told_of_an_archived_record_and_how_it_comes_back(
    published, upheld, as_, people, django_capture_on_commit_callbacks
):
    record = published()
    report = upheld(record)
    with django_capture_on_commit_callbacks(execute=True):
        moderating.archive(record=record, why=WHY, by=people.reviewer, report=report)
    told = next(message for message in mail.outbox if message.to == ["editor@example.org"])
    assert told.subject == f"Archived by moderation: {record.title}"
    assert WHY in told.body
    page = text(as_(people.editor).get("/en/account/"))
    assert "Archived by moderation on" in page
    changed = {**CONTENT, "summary": "Mended: small firms buy a project."}
    drafting.save(record=Record.objects.get(pk=record.pk), content=changed, by=people.editor)
    drafting.submit(record=Record.objects.get(pk=record.pk), by=people.editor)
    reviewing.approve(record=Record.objects.get(pk=record.pk), reason=REASON, by=people.reviewer)
    assert MARK not in text(as_(people.visitor).get(f"/en/catalogue/{record.key}/"))
    assert "Reports that were upheld" not in text(as_(people.editor).get("/en/account/"))


def test_an_archived_record_says_so_and_why_wherever_its_editors_meet_it(published, upheld, as_, people):
    record = published()
    report = upheld(record)
    archives = "The sum is wrong in every year that it names."
    moderating.archive(record=record, why=archives, by=people.reviewer, report=report)
    editor, base = as_(people.editor), f"/en/catalogue/{record.key}/"
    for page in ("/en/account/", base, f"{base}edit/", f"{base}history/"):
        seen = text(editor.get(page))
        assert "Archived by moderation on" in seen, page
        assert archives in seen, page
    history = text(editor.get(f"{base}history/"))
    assert "bring-back" not in history
    assert "Taken back" not in history
    seen = text(as_(people.reviewer).get(f"/en/moderation/{report.pk}/"))
    assert "Readers of the record see this mark" not in seen
    assert "The record is archived: readers find neither it nor this mark." in seen
    gone = text(as_(people.visitor).get(base))
    assert "Moderation has archived it" in gone
    assert archives not in gone
    moderating.release(record=Record.objects.get(pk=record.pk), why=WHY, by=people.reviewer)
    history = text(as_(people.editor).get(f"{base}history/"))
    assert "Version 1 was published again by moderation" in history
    assert "Archived by moderation on" not in history
    publishing.archive(record=Record.objects.get(pk=record.pk), by=people.editor)
    history = text(as_(people.editor).get(f"{base}history/"))
    assert "Taken back" in history
    assert "bring-back" in history


def test_what_a_review_has_published_again_its_editors_take_back_and_bring_back(published, upheld, people):
    record = published()
    moderating.archive(record=record, why=WHY, by=people.reviewer, report=upheld(record))
    changed = {**CONTENT, "summary": "Mended: small firms buy a project."}
    drafting.save(record=Record.objects.get(pk=record.pk), content=changed, by=people.editor)
    drafting.submit(record=Record.objects.get(pk=record.pk), by=people.editor)
    reviewing.approve(record=Record.objects.get(pk=record.pk), reason=REASON, by=people.reviewer)
    publishing.archive(record=Record.objects.get(pk=record.pk), by=people.editor)
    publishing.bring_back(record=Record.objects.get(pk=record.pk), by=people.editor)
    assert Record.objects.get(pk=record.pk).live


def test_nobody_acts_on_a_mark_on_her_own_record(published, upheld, as_, people):
    record = published()
    report = upheld(record)
    Record.objects.update(created_by=people.reviewer)
    for act in ("ask", "withdraw", "archive"):
        assert as_(people.reviewer).post(f"/en/moderation/{report.pk}/", {"act": act, "reply": WHY}).status_code == 403
    assert Record.objects.get(pk=record.pk).live


def test_the_editors_are_told_and_find_what_is_to_be_done(
    published, upheld, as_, people, django_capture_on_commit_callbacks
):
    record = published()
    with django_capture_on_commit_callbacks(execute=True):
        report = upheld(record)
        marking.ask_editors(report=report, why="Please take the sum of the yearly report.", by=people.reviewer)
    told = [message for message in mail.outbox if message.to == ["editor@example.org"]]
    assert [message.subject for message in told] == [
        f"A report on your record was upheld: {record.title}", f"Please change your record: {record.title}",
    ]  # fmt: skip
    assert WHY in told[0].body
    assert f"/en/catalogue/{record.key}/edit/" in told[0].body
    assert TOLD not in told[0].body
    assert "Member" not in told[0].body
    for page in ("/en/account/", "/en/account/news/"):
        seen = text(as_(people.editor).get(page))
        assert "Reports that were upheld" in seen
        assert f"The reviewer’s reason: {WHY}" in seen
        assert "A reviewer asks you: Please take the sum" in seen
        assert TOLD not in seen
        for role in EVERYBODY - {"editor", "visitor"}:
            assert "Reports that were upheld" not in text(as_(getattr(people, role)).get(page)), role


def test_news_that_was_read_is_no_news_and_the_task_stays(published, upheld, as_, people):
    upheld(published())
    client = as_(people.editor)
    news = text(client.get("/en/account/news/"))
    at = news.split('name="at" value="')[1].split('"')[0]
    client.post("/en/account/news/", {"value": "0", "at": at})
    assert "Reports that were upheld" not in text(client.get("/en/account/news/"))
    assert "Reports that were upheld" in text(client.get("/en/account/"))
    upheld(Record.objects.get())
    assert "Reports that were upheld" in text(client.get("/en/account/news/"))


def test_where_nobody_edits_the_administrators_are_asked(
    published, upheld, people, as_, django_capture_on_commit_callbacks
):
    record = published()
    Record.objects.update(organisation=None, created_by=None)
    report = upheld(Record.objects.get(pk=record.pk))
    assert "goes to the administrators" in text(as_(people.reviewer).get(f"/en/moderation/{report.pk}/"))
    with django_capture_on_commit_callbacks(execute=True):
        marking.ask_editors(report=report, why=WHY, by=people.reviewer)
    assert [message.to for message in mail.outbox] == [["administrator@example.org"]]


def test_who_confirms_is_told_before_she_does(published, upheld, as_, people):
    record = published()
    Record.objects.update(confirmation="to_confirm")
    client, address = as_(people.editor), f"/en/catalogue/{record.key}/review/"
    opened = text(client.get(address))
    assert "Before you confirm" not in opened
    report = upheld(Record.objects.get(pk=record.pk))
    refused = client.post(address, {"act": "confirm", "marks": ""})
    assert refused.status_code == 422
    assert "Since you opened this page" in text(refused)
    assert Record.objects.get(pk=record.pk).confirmation == "to_confirm"
    opened = text(client.get(address))
    assert MARK in opened
    assert "Before you confirm" in opened
    assert "It is right all the same: confirm it" in opened
    assert client.post(address, {"act": "confirm", "marks": str(report.pk)}).status_code == 302
    assert Record.objects.get(pk=record.pk).confirmation == "confirmed"
    assert MARK in text(as_(people.visitor).get(f"/en/catalogue/{record.key}/")), "a confirmation changes nothing in it"


def test_a_mark_is_for_the_record_in_all_its_languages(published, upheld, as_, people):
    record = published()
    made = translating.start_translation(
        original=record, language="it",
        texts={"title": "Buoni per progetti", "summary": "Le piccole imprese comprano un progetto."},
        by=people.editor,
    )  # fmt: skip
    publish_unreviewed(made)
    upheld(record)
    assert "In dubbio: avviso in data" in text(as_(people.visitor).get(f"/it/catalogue/{record.key}/"))


def test_the_log_is_read_page_by_page(published, as_, people):
    record = published()
    for number in range(60):
        moderating.note("archived", record, None, f"Synthetic reason number {number}", people.reviewer)
    client = as_(people.reviewer)
    first, second = text(client.get("/en/moderation/log/")), text(client.get("/en/moderation/log/?page=2"))
    assert "number 59" in first
    assert "number 9<" not in first
    assert "Page 1 of 2" in first
    assert "number 9<" in second
    assert 'rel="prev"' in second
    assert "Page 2 of 2" in text(client.get("/en/moderation/log/?page=99"))
    assert "<title>Registro della moderazione" in text(client.get("/it/moderation/log/"))
