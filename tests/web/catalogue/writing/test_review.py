"""Review: what changed, comments with answers, decisions with a reason, mails to those concerned."""

from __future__ import annotations

import html
import re

import pytest
from django.core import mail

from distretto.catalogue.domain import drafting, reviewing
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import FieldComment, Opinion, Record

from .conftest import CONTENT, REASON


def text(response) -> str:
    return html.unescape(response.content.decode())


def review(record: Record) -> str:
    return f"/en/catalogue/{record.key}/review/"


def test_a_reviewer_comments_the_editor_answers_and_it_is_published(as_, people, submitted):
    record = submitted()
    page = text(as_(people.reviewer).get(review(record)))
    assert CONTENT["summary"] in page
    assert 'value="approve"' in page
    assert "what is missing most" in page or "missing most" in page
    as_(people.reviewer).post(review(record), {"act": "comment", "path": "summary", "text": "Since when?"})
    asked = {"act": "changes", "reason": "The beginning is missing; see the comment."}
    as_(people.reviewer).post(review(record), asked)
    comment = FieldComment.objects.get()
    edit = text(as_(people.editor).get(f"/en/catalogue/{record.key}/edit/"))
    assert "Since when?" in edit
    assert "one open comment" in edit
    client = as_(people.editor)
    client.post(review(record), {"act": "answer", "answers": comment.pk, "text": "Since 2020; it is said now."})
    drafting.save(record=Record.objects.get(), content={**CONTENT, "start": "2020"}, by=people.editor)
    client.post(review(record), {"act": "submit"})
    page = text(as_(people.reviewer).get(review(record)))
    assert "Since 2020" in page
    assert "The beginning is missing" in page
    as_(people.reviewer).post(review(record), {"act": "resolve", "comment": comment.pk})
    as_(people.reviewer).post(review(record), {"act": "approve", "reason": REASON})
    record.refresh_from_db()
    assert record.live
    assert record.content["start"] == "2020"
    assert record.ask_again_on is not None
    assert FieldComment.objects.get(answers=None).resolved_at is not None


def test_a_reason_that_is_too_short_is_refused_and_what_was_typed_stays(as_, people, submitted):
    record = submitted()
    response = as_(people.reviewer).post(review(record), {"act": "approve", "reason": "Fine."})
    assert response.status_code == 422
    assert "20 characters" in text(response)
    assert ">Fine.</textarea>" in text(response)
    assert not Opinion.objects.exists()


def test_an_empty_comment_is_refused_at_its_field(as_, people, submitted):
    response = as_(people.reviewer).post(review(submitted()), {"act": "comment", "path": "summary", "text": "  "})
    assert response.status_code == 422
    assert "The comment is empty" in text(response)


def test_what_changed_since_it_was_published_is_marked(as_, people, published):
    record = published()
    changed = {**CONTENT, "summary": "Small firms buy a first project from a public laboratory."}
    del changed["sources"]
    drafting.save(record=record, content={**changed, "sources": CONTENT["sources"]}, by=people.editor)
    page = text(as_(people.editor).get(review(record)))
    assert "<del>university</del><ins>public laboratory</ins>" in page
    assert "One field differs" in page


def test_a_practice_takes_two_steps_by_different_people(as_, people, submitted):
    record = submitted(kind="practice")
    page = text(as_(people.coordinator).get(review(record)))
    assert re.search(r'aria-current="step"><b>1\. Coordinator', page)
    as_(people.coordinator).post(review(record), {"act": "approve", "reason": REASON})
    page = text(as_(people.expert).get(review(record)))
    assert "approved by Coordinator" in page
    assert REASON in page
    as_(people.expert).post(review(record), {"act": "approve", "reason": f"{REASON} It may serve others."})
    record.refresh_from_db()
    assert (record.live, record.confirmation) == (True, "validated")


def test_withdrawing_leaves_the_draft(as_, people, submitted):
    record = submitted()
    as_(people.editor).post(review(record), {"act": "withdraw"})
    assert as_(people.editor).get(f"/en/catalogue/{record.key}/edit/").status_code == 200
    with pytest.raises(NotNow):
        reviewing.approve(record=Record.objects.get(), reason=REASON, by=people.reviewer)


def test_those_concerned_get_a_mail_in_their_language(people, draft, settings, django_capture_on_commit_callbacks):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    settings.WAGTAILADMIN_BASE_URL = "https://distretto.example.org/"
    people.reviewer.language = "it"
    people.reviewer.save()
    record = draft()
    with django_capture_on_commit_callbacks(execute=True):
        drafting.submit(record=record, by=people.editor)
    assert [(m.to, m.subject) for m in mail.outbox] == [
        (["reviewer@example.org"], f"Per il tuo parere: {CONTENT['title']}")
    ]
    assert f"https://distretto.example.org/it/catalogue/{record.key}/review/" in mail.outbox[0].body
    mail.outbox.clear()
    with django_capture_on_commit_callbacks(execute=True):
        said = reviewing.comment(record=Record.objects.get(), path="summary", text="Since when?", by=people.reviewer)
        reviewing.comment(record=Record.objects.get(), path="", text="Since 2020.", by=people.editor, answers=said)
        reviewing.ask_changes(record=Record.objects.get(), reason=REASON, by=people.reviewer)
    assert [m.to[0] for m in mail.outbox] == ["editor@example.org", "reviewer@example.org", "editor@example.org"]
    assert REASON in mail.outbox[2].body


def test_a_mail_server_that_is_away_stands_in_nobodys_way(
    people, draft, settings, django_capture_on_commit_callbacks, caplog
):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    record = draft()
    with django_capture_on_commit_callbacks(execute=True):
        drafting.submit(record=record, by=people.editor)
    assert Record.objects.get().current_workflow_state is not None
    assert "could not be sent" in caplog.text


def test_the_editors_of_a_region_confirm_what_others_gathered_about_it(as_, people, published):
    record = published()
    Record.objects.update(confirmation="to_confirm", organisation=None, created_by=None)
    as_(people.stranger).post(review(record), {"act": "confirm"})
    assert Record.objects.get().confirmation == "to_confirm"
    page = text(as_(people.editor).get(review(record)))
    assert "Confirm it as it stands" in page
    assert 'value="approve"' not in page
    as_(people.editor).post(review(record), {"act": "confirm"})
    assert Record.objects.get().confirmation == "confirmed"


def test_wagtails_own_pages_decide_by_the_same_verbs(people, submitted):
    record = submitted()
    state = record.current_workflow_task_state
    with pytest.raises(Exception, match="not-now-reason"):
        state.task.specific.on_action(state, people.administrator, "approve", comment="ok")
    state.task.specific.on_action(state, people.administrator, "approve", comment=REASON)
    assert Record.objects.get().live
    assert Opinion.objects.get().reason == REASON
