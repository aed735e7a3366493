"""Reporting and moderation: who reports what, who decides, what readers then see, and the log."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail
from django.test import Client

from distretto.catalogue.domain import moderating, publishing, reviewing
from distretto.catalogue.domain.errors import NotNow, TooMany
from distretto.catalogue.models import FieldComment, ModerationEntry, Opinion, Record, Report
from distretto.people.roles import NotAllowed

from .conftest import REASON
from .test_permissions import EVERYBODY, ROLES

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
MODERATORS = {"reviewer", "administrator"}
WHY = "The sources do not bear this out."


@pytest.fixture(autouse=True)
def outbox(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"


@pytest.fixture
def validated(submitted, people):
    """A practice that readers see with its two opinions, and a comment that they do not see."""

    def made() -> Record:
        record = submitted(kind="practice")
        reviewing.comment(record=record, path="title", text="Is this the title?", by=people.coordinator)
        reviewing.approve(record=record, reason="The coordinator bears this out in full.", by=people.coordinator)
        reviewing.approve(record=Record.objects.get(pk=record.pk), reason="The expert bears it out.", by=people.expert)
        return Record.objects.get(pk=record.pk)

    return made


@pytest.fixture
def report(people):
    def made(record, said=None, by=None, **more):
        return moderating.report(
            record=record, said=said, reason="wrong", text="It is not so.", by=by or people.member, now=NOW, **more
        )

    return made


def test_who_reports_what(validated, as_, people):
    record = validated()
    opinion, comment = Opinion.objects.filter(record=record).first(), FieldComment.objects.get()
    sees = {"": set(), f"?opinion={opinion.pk}": set(), f"?comment={comment.pk}": set()}
    for role in ROLES:
        client = as_(getattr(people, role))
        for query in sees:
            address = f"/en/catalogue/{record.key}/report/{query}"
            answer = client.get(address)
            assert answer.status_code in (200, 404)
            if answer.status_code == 200:
                sees[query].add(role)
            posted = client.post(address, {"reason": "wrong"})
            assert (posted.status_code == 200) == (answer.status_code == 200), (role, query)
    everyone, opinions, comments = sees.values()
    assert everyone == opinions == EVERYBODY
    assert comments == {"editor", "reviewer", "administrator"}


@pytest.mark.parametrize("page", [
    "moderation/", "moderation/?state=upheld", "moderation/log/", "moderation/{report}/",
])  # fmt: skip
def test_who_sees_the_pages_of_moderation(page, published, report, as_, people):
    address = "/en/" + page.format(report=report(published()).pk)
    seen = {role: as_(getattr(people, role)).get(address).status_code for role in ROLES}
    assert {role for role, status in seen.items() if status == 200} == MODERATORS
    assert seen["visitor"] == 302
    assert set(seen.values()) <= {200, 302, 403}


@pytest.mark.parametrize("role", ROLES)
def test_who_decides(role, validated, report, as_, people):
    record = validated()
    opinion = Opinion.objects.filter(record=record).first()
    made = report(record, opinion)
    client = as_(getattr(people, role))
    answer = client.post(f"/en/moderation/{made.pk}/", {"act": "hide", "reply": WHY})
    opinion.refresh_from_db()
    assert (opinion.hidden_at is not None) == (role in MODERATORS)
    assert answer.status_code == (302 if role in {*MODERATORS, "visitor"} else 403)
    moderating.hide(said=opinion, why=WHY, by=people.administrator)
    client.post(f"/en/moderation/opinion/{opinion.pk}/show/", {"reply": WHY})
    opinion.refresh_from_db()
    assert (opinion.hidden_at is None) == (role in MODERATORS)
    moderating.archive(record=record, why=WHY, by=people.administrator)
    client.post(f"/en/moderation/records/{record.key}/release/", {"reply": WHY})
    assert Record.objects.get(pk=record.pk).live == (role in MODERATORS)
    for verb in (
        lambda by: moderating.hide(said=opinion, why=WHY, by=by),
        lambda by: moderating.archive(record=record, why=WHY, by=by),
    ):
        if role not in MODERATORS:
            with pytest.raises(NotAllowed):
                verb(getattr(people, role))


def test_what_is_hidden_is_kept_and_readers_read_why(validated, report, as_, people):
    record = validated()
    opinion = Opinion.objects.get(record=record, author=people.coordinator)
    page = f"/en/catalogue/{record.key}/"
    assert "The coordinator bears this out" in as_(people.visitor).get(page).content.decode()
    made = report(record, opinion)
    as_(people.reviewer).post(f"/en/moderation/{made.pk}/", {"act": "hide", "reply": WHY})
    for role in ("visitor", "member", "editor"):
        html = as_(getattr(people, role)).get(page).content.decode()
        assert "The coordinator bears this out" not in html
        assert "Removed by moderation on" in html
        assert f"because: {WHY}" in html
    assert "The coordinator bears this out" in as_(people.reviewer).get(page).content.decode()
    review = as_(people.editor).get(f"/en/catalogue/{record.key}/review/").content.decode()
    assert "The coordinator bears this out" not in review
    assert Opinion.objects.get(pk=opinion.pk).reason.startswith("The coordinator")


def test_a_hidden_comment_is_not_read_by_editors_anywhere(submitted, people, as_):
    record = submitted()
    said = reviewing.comment(record=record, path="title", text="A coarse word.", by=people.reviewer)
    moderating.hide(said=said, why=WHY, by=people.administrator)
    html = as_(people.editor).get(f"/it/catalogue/{record.key}/review/").content.decode()
    assert "A coarse word" not in html
    assert "Rimosso dalla moderazione il" in html


def test_what_moderation_archives_its_editors_do_not_bring_back(published, report, as_, people):
    record = published()
    made = report(record)
    as_(people.reviewer).post(f"/en/moderation/{made.pk}/", {"act": "archive", "reply": WHY, "sure": "1"})
    gone = Record.objects.get(pk=record.pk)
    assert not gone.live
    assert as_(people.editor).post(f"/en/catalogue/{record.key}/bring-back/").status_code == 409
    moderating.release(record=gone, why=WHY, by=people.reviewer)
    archived = Record.objects.get(pk=record.pk)
    assert archived.live
    publishing.archive(record=archived, by=people.editor)
    publishing.bring_back(record=Record.objects.get(pk=record.pk), by=people.editor)
    acts = list(ModerationEntry.objects.order_by("pk").values_list("act", flat=True))
    assert acts == ["upheld", "archived", "released"]


def test_the_reporter_is_told_in_her_language_and_a_visitors_address_goes(
    published, people, django_capture_on_commit_callbacks
):
    record = published()
    people.member.language = "it"
    people.member.save()
    hers = moderating.report(record=record, reason="wrong", text="", by=people.member, now=NOW)
    his = moderating.report(
        record=record, reason="other", text="See page 3.", by=people.visitor, now=NOW, email="x@example.org", source="a"
    )
    with django_capture_on_commit_callbacks(execute=True):
        moderating.decide(report=hers, upheld=False, reply=WHY, by=people.reviewer)
        moderating.decide(report=his, upheld=True, reply=WHY, by=people.reviewer)
    member, editor, visitor = mail.outbox
    assert (member.to, editor.to, visitor.to) == (["member@example.org"], ["editor@example.org"], ["x@example.org"])
    assert member.subject.startswith("La tua segnalazione non è accolta")
    assert WHY in visitor.body
    assert "because you reported something" in visitor.body
    assert not Report.objects.exclude(email="", source="").exists()
    with pytest.raises(NotNow):
        moderating.decide(report=his, upheld=False, reply=WHY, by=people.reviewer)


def test_so_many_reports_within_an_hour(published, people):
    record = published()

    def sent(after: timedelta, source: str = "a") -> Report:
        return moderating.report(
            record=record, reason="wrong", text="", by=people.visitor, source=source, now=NOW + after
        )

    for number in range(moderating.MOST_BY_VISITOR):
        sent(timedelta(minutes=number))
    with pytest.raises(TooMany):
        sent(timedelta(minutes=59))
    sent(timedelta(minutes=59), source="b")
    sent(timedelta(minutes=60, seconds=1))


def test_the_form_keeps_what_was_typed_and_says_what_is_wrong(client: Client, published, db):
    address = f"/en/catalogue/{published().key}/report/"
    for sent, words in (
        ({"text": "My words"}, "Choose what is wrong"),
        ({"reason": "other", "text": ""}, "Say in your words"),
        ({"reason": "wrong", "text": "My words", "email": "nobody"}, "This is not an e-mail address"),
    ):
        answer = client.post(address, sent)
        assert answer.status_code == 422
        assert words in answer.content.decode()
        assert sent.get("text", "") in answer.content.decode()
    for _ in range(moderating.MOST_BY_VISITOR):
        assert client.post(address, {"reason": "wrong"}).status_code == 200
    assert client.post(address, {"reason": "wrong"}).status_code == 429
    assert client.get(f"{address}?opinion=999").status_code == 404
    assert client.get(f"{address}?comment=x").status_code == 404


def test_nobody_decides_on_her_own_words_and_every_decision_has_a_reason(submitted, report, as_, people):
    record = submitted()
    reviewing.ask_changes(record=record, reason=REASON, by=people.reviewer)
    opinion = Opinion.objects.get(author=people.reviewer)
    made = report(record, opinion, by=people.editor)
    answer = as_(people.reviewer).post(f"/en/moderation/{made.pk}/", {"act": "dismiss", "reply": WHY})
    assert answer.status_code == 403
    assert Report.objects.get().state == "open"
    short = as_(people.administrator).post(f"/en/moderation/{made.pk}/", {"act": "dismiss", "reply": "No."})
    assert short.status_code == 422
    assert "at least 20 characters" in short.content.decode()


def test_the_log_is_only_added_to(published, report, people):
    moderating.decide(report=report(published()), upheld=True, reply=WHY, by=people.reviewer)
    line = ModerationEntry.objects.get()
    line.reason = "Another."
    for change in (
        line.save, line.delete, ModerationEntry.objects.all().delete,
        lambda: ModerationEntry.objects.update(reason="Another."),
    ):
        with pytest.raises(TypeError):
            change()
    people.reviewer.delete()
    kept = ModerationEntry.objects.get()
    assert (kept.by_name, kept.reason, kept.by) == ("Reviewer", WHY, None)


def test_moderators_find_what_waits_from_their_own_page(published, report, as_, people):
    report(published())
    assert "Reports: one waits" in as_(people.reviewer).get("/en/account/").content.decode()
    assert "Reports:" not in as_(people.member).get("/en/account/").content.decode()
    assert "It is not so." in as_(people.reviewer).get("/en/moderation/").content.decode()
