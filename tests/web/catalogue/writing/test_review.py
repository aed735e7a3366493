"""Review: what changed, comments with answers, decisions with a reason, mails to those concerned."""

from __future__ import annotations

import html
import re

import pytest
from django.core import mail

from distretto.catalogue.domain import drafting, publishing, reviewing
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
    as_(people.reviewer).post(review(record), {"act": "comment-summary", "comment-summary": "Since when?"})
    asked = {"act": "changes", "reason": "The beginning is missing; see the comment."}
    as_(people.reviewer).post(review(record), asked)
    comment = FieldComment.objects.get()
    edit = text(as_(people.editor).get(f"/en/catalogue/{record.key}/edit/"))
    assert "Since when?" in edit
    assert "one open comment" in edit
    client = as_(people.editor)
    client.post(review(record), {"act": f"answer-{comment.pk}", f"answer-{comment.pk}": "Since 2020; it is said now."})
    drafting.save(record=Record.objects.get(), content={**CONTENT, "start": "2020"}, by=people.editor)
    client.post(review(record), {"act": "submit"})
    page = text(as_(people.reviewer).get(review(record)))
    assert "Since 2020" in page
    assert "The beginning is missing" in page
    assert re.search(r"What changed since changes were asked for</h2><dl.*?<ins>2020</ins>", page, re.DOTALL)
    as_(people.reviewer).post(review(record), {"act": f"resolve-{comment.pk}"})
    as_(people.reviewer).post(review(record), {"act": "approve", "reason": REASON})
    record.refresh_from_db()
    assert record.live
    assert record.confirmation == "reviewed"
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
    response = as_(people.reviewer).post(review(submitted()), {"act": "comment-summary", "comment-summary": "  "})
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


def test_a_decision_leads_to_what_it_brought_about(as_, people, submitted):
    record = submitted(kind="practice")
    sent = {"act": "changes", "reason": REASON}
    there = as_(people.coordinator).post(review(record), sent, follow=True)
    assert there.redirect_chain == [("/en/account/", 302)]
    assert "Sent back with your reason." in text(there)
    as_(people.editor).post(review(record), {"act": "submit", "despite": "4"})
    there = as_(people.coordinator).post(review(record), {"act": "approve", "reason": REASON}, follow=True)
    assert there.redirect_chain == [("/en/account/", 302)]
    assert "Approved. Who decides next: expert." in text(there)
    expert = as_(people.expert)
    there = expert.post(review(record), {"act": "approve", "reason": REASON}, follow=True)
    assert (there.redirect_chain, there.status_code) == ([(f"/en/catalogue/{record.key}/", 302)], 200)
    assert "Approved. It is published now." in text(there)
    again = expert.post(review(record), {"act": "approve", "reason": REASON})
    assert (again.status_code, again["Location"]) == (302, f"/en/catalogue/{record.key}/")
    assert Opinion.objects.filter(verdict="approved").count() == 2


def test_the_form_says_who_will_read_the_reason(as_, people, submitted):
    practice, policy = submitted(kind="practice"), submitted(title="Another")
    assert "your name will be public" in text(as_(people.coordinator).get(review(practice)))
    client = as_(people.reviewer)
    assert "it is not published" in text(client.get(review(policy)))
    there = client.post(review(policy), {"act": "approve", "reason": REASON}, follow=True)
    assert "It is published now." in text(there)
    assert REASON not in text(there)


def test_what_is_typed_elsewhere_on_the_page_stays_when_a_comment_is_sent(as_, people, submitted):
    record, client = submitted(), as_(people.reviewer)
    typed = {"reason": "Half a reason", "comment-title": "Is it the full title?", "comment-summary": "Since when?"}
    page = text(client.post(review(record), {**typed, "act": "comment-summary"}, follow=True))
    assert ">Half a reason</textarea>" in page
    assert ">Is it the full title?</textarea>" in page
    assert ">Since when?</textarea>" not in page
    comment = FieldComment.objects.get()
    assert (comment.path, comment.text) == ("summary", "Since when?")
    refused = text(client.post(review(record), {**typed, "act": "comment-summary", "comment-summary": " "}))
    assert ">Half a reason</textarea>" in refused
    client.post(review(record), {"act": "changes", "reason": REASON})
    as_(people.editor).post(review(record), {"act": "submit"})
    assert ">Half a reason</textarea>" not in text(as_(people.reviewer).get(review(record)))


@pytest.mark.parametrize(("language", "says"), [("en", "One comment is still open."), ("it", "Un commento è ancora")])
def test_approving_over_an_open_comment_takes_a_second_press(as_, people, submitted, language, says):
    record, client = submitted(), as_(people.reviewer)
    address = f"/{language}/catalogue/{record.key}/review/"
    client.post(address, {"act": "comment-", "comment-": "Whose voucher is it?"})
    sent = {"act": "approve", "reason": REASON, "comment-title": "One more"}
    warned = client.post(address, sent)
    assert warned.status_code == 422
    page = text(warned)
    assert re.search(rf'id="reason-fault">{says}', page)
    assert f">{REASON}</textarea>" in page
    assert ">One more</textarea>" in page
    assert not Opinion.objects.exists()
    despite = re.search(r'name="despite" value="(\d+)"', page).group(1)
    client.post(address, {**sent, "despite": despite})
    record.refresh_from_db()
    assert record.live


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


def test_only_a_verified_organisation_speaks_for_its_region(as_, people, published, organisation):
    record = published()
    organisation.verified = False
    organisation.save()
    assert as_(people.editor).post(review(record), {"act": "confirm"}).status_code == 403
    assert Record.objects.get().confirmation == "to_confirm"
    organisation.verified = True
    organisation.save()
    Record.objects.update(confirmation="reviewed")
    as_(people.editor).post(review(record), {"act": "confirm"})
    assert Record.objects.get().confirmation == "confirmed"


def test_a_change_that_was_approved_is_no_longer_confirmed_by_its_region(people, published):
    record = published()
    publishing.confirm(record=record, by=people.editor)
    drafting.save(record=record, content={**CONTENT, "start": "2020"}, by=people.editor)
    drafting.submit(record=record, by=people.editor)
    reviewing.approve(record=Record.objects.get(), reason=REASON, by=people.reviewer)
    assert Record.objects.get().confirmation == "reviewed"


def test_wagtails_own_pages_decide_by_the_same_verbs(people, submitted):
    record = submitted()
    state = record.current_workflow_task_state
    with pytest.raises(Exception, match="not-now-reason"):
        state.task.specific.on_action(state, people.administrator, "approve", comment="ok")
    state.task.specific.on_action(state, people.administrator, "approve", comment=REASON)
    assert Record.objects.get().live
    assert Opinion.objects.get().reason == REASON
