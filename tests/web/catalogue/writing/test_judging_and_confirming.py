"""What a reviewer and whoever confirms is told: what was refused, which version she means, what deserves a look."""

from __future__ import annotations

import html
import re

import pytest

from distretto.catalogue.domain import drafting, publishing, reviewing, translating
from distretto.catalogue.doubts import gaps_of
from distretto.catalogue.models import FieldComment, Record
from distretto.people.roles import NotAllowed

from .conftest import CONTENT, REASON


def text(response) -> str:
    return html.unescape(response.content.decode())


def review(record: Record, language: str = "en") -> str:
    return f"/{language}/catalogue/{record.key}/review/"


def again(record: Record) -> Record:
    return Record.objects.get(pk=record.pk)


def summary(page: str) -> str:
    """The summary at the head of the page of what was refused."""
    found = re.search(r'<div class="problem" role="alert" id="problems">.*?</div>', page, re.DOTALL)
    return found[0] if found else ""


# ---- what was refused ----------------------------------------------------------------------------------------
@pytest.mark.parametrize("act", ["approve", "changes"])
@pytest.mark.parametrize(("language", "says"), [("en", "20 characters"), ("it", "almeno 20 caratteri")])
def test_what_was_refused_stands_at_the_head_and_leads_to_its_field(as_, people, submitted, act, language, says):
    record = submitted()
    page = text(as_(people.reviewer).post(review(record, language), {"act": act, "reason": "Fine."}))
    assert says in summary(page)
    assert 'href="#reason"' in summary(page)
    assert page.index('id="problems"') < page.index('id="complete"')
    assert re.search(r'<textarea id="reason"[^>]* autofocus>Fine\.</textarea>', page)


def test_an_open_comment_is_named_at_the_head_with_its_place(as_, people, submitted):
    record, client = submitted(), as_(people.reviewer)
    client.post(review(record), {"act": "comment-summary", "comment-summary": "Since when?"})
    page = text(client.post(review(record), {"act": "approve", "reason": REASON}))
    assert "One comment is still open" in summary(page)
    assert re.search(r'href="#comment-\d+">Since when\?', summary(page))
    assert 'id="problems"' not in text(client.get(review(record)))


def test_an_empty_comment_is_told_at_the_head_too(as_, people, submitted):
    page = text(as_(people.reviewer).post(review(submitted()), {"act": "comment-summary", "comment-summary": " "}))
    assert 'href="#c-summary"' in summary(page)


# ---- confirming ----------------------------------------------------------------------------------------------
@pytest.fixture
def gathered(published):
    """A record that was gathered from public sources and belongs to nobody."""
    record = published()
    Record.objects.update(confirmation="to_confirm", organisation=None, created_by=None)
    return again(record)


@pytest.mark.parametrize(
    ("language", "said"), [("en", "The record is confirmed."), ("it", "Scheda confermata.")]
)
def test_whoever_confirmed_is_led_to_the_record_that_says_so(as_, people, gathered, language, said):
    client, address = as_(people.editor), review(gathered, language)
    there = client.post(address, {"act": "confirm"}, follow=True)
    assert there.redirect_chain == [(f"/{language}/catalogue/{gathered.key}/", 302)]
    assert (there.status_code, again(gathered).confirmation) == (200, "confirmed")
    assert said in text(there)
    twice = client.post(address, {"act": "confirm"})
    assert (twice.status_code, twice["Location"]) == (302, f"/{language}/catalogue/{gathered.key}/")


def test_what_is_confirmed_is_what_the_page_shows(as_, people, published):
    record = published()
    Record.objects.update(confirmation="to_confirm")
    drafting.save(record=again(record), content={**CONTENT, "summary": "Not published as yet."}, by=people.editor)
    drafting.submit(record=again(record), by=people.editor)
    client = as_(people.editor)
    page = text(client.get(review(record)))
    assert "Not published as yet." in page
    assert 'value="confirm"' not in page
    shown = re.search(r'href="([^"]*of=published)"', page)[1]
    page = text(client.get(shown))
    assert "Not published as yet." not in page
    assert CONTENT["summary"] in page
    assert 'value="confirm"' in page
    assert 'value="withdraw"' not in page
    version = re.search(r'name="version" value="(\d+)"', page)[1]
    publishing.confirm(record=again(record), by=people.editor)
    Record.objects.update(confirmation="to_confirm", version=int(version) + 1)
    refused = client.post(shown, {"act": "confirm", "version": version})
    assert refused.status_code == 422
    assert "Another version was published while you were reading" in text(refused)
    assert again(record).confirmation == "to_confirm"


def test_whoever_only_confirms_does_not_read_the_draft(as_, people, gathered):
    drafting.save(record=gathered, content={**CONTENT, "summary": "Not published as yet."}, by=people.administrator)
    page = text(as_(people.editor).get(review(gathered)))
    assert "Not published as yet." not in page
    assert CONTENT["summary"] in page
    assert 'value="confirm"' in page
    assert "On the record as a whole" not in page
    assert "comes later" not in page


# ---- what deserves a second look -----------------------------------------------------------------------------
def test_reviewers_read_the_doubts_that_the_author_reads(as_, people, submitted):
    record = submitted(kind="cluster", members_total=10, members_firms=60, members_research=23)
    page = text(as_(people.reviewer).get(review(record)))
    assert "The kinds of members add up to 83, more than all members (10)." in page
    assert 'href="#v-members_total"' in page
    assert "One thing deserves a second look." in page


@pytest.mark.parametrize(("language", "says"), [("en", "It does not say what was done"), ("it", "Non dice che cosa è")])
def test_a_practice_that_says_hardly_anything_is_asked_about_and_reviewers_are_told(as_, people, draft, language, says):
    record, client = draft(kind="practice"), as_(people.editor)
    asked = client.post(review(record, language), {"act": "submit"})
    assert (asked.status_code, again(record).current_workflow_state) == (422, None)
    assert says in text(asked)
    despite = re.search(r'name="despite" value="(\d+)"', text(asked))[1]
    assert client.post(review(record, language), {"act": "submit", "despite": despite}).status_code == 302
    for judge in (people.coordinator, people.expert):
        page = text(as_(judge).get(review(record, language)))
        assert says in page
        as_(judge).post(review(record, language), {"act": "approve", "reason": REASON})
    assert again(record).live


@pytest.mark.parametrize(
    ("content", "missing"),
    [
        ({}, ["problem", "what_was_done", "outcome", "evidence_of_success"]),
        ({"outcome": "did_not_succeed"}, ["problem", "what_was_done", "difficulties"]),
        ({"outcome": "did_not_succeed", "difficulties": "Few firms."}, ["problem", "what_was_done"]),
        ({"outcome": "mixed", "indicators": [{"indicator": "Firms"}]}, ["problem", "what_was_done"]),
    ],
)
def test_what_a_practice_can_hardly_do_without(content, missing):
    assert [gap.path for gap in gaps_of("practice", content)] == missing
    assert gaps_of("cluster", content) == ()


# ---- comments that are open ----------------------------------------------------------------------------------
def asked_for(record: Record, people) -> FieldComment:
    said = reviewing.comment(record=again(record), path="summary", text="Since when?", by=people.reviewer)
    reviewing.ask_changes(record=again(record), reason=REASON, by=people.reviewer)
    return said


def test_an_answer_closes_a_comment_for_both_and_another_word_opens_it_again(people, submitted):
    record = submitted()
    said = asked_for(record, people)
    assert reviewing.open_comments(record) == (said,)
    reviewing.comment(record=again(record), path="", text="Since 2019.", by=people.editor, answers=said)
    assert reviewing.open_comments(record) == ()
    drafting.submit(record=again(record), by=people.editor)
    reviewing.comment(record=again(record), path="", text="And the law?", by=people.reviewer, answers=said)
    assert reviewing.open_comments(record) == (said,)


def test_an_answered_comment_stops_no_approval_and_is_dealt_with_by_it(as_, people, submitted):
    record = submitted()
    said = asked_for(record, people)
    reviewing.comment(record=again(record), path="", text="Since 2019.", by=people.editor, answers=said)
    drafting.submit(record=again(record), by=people.editor)
    as_(people.reviewer).post(review(record), {"act": "approve", "reason": REASON})
    assert again(record).live
    said.refresh_from_db()
    assert said.resolved_by == people.reviewer
    assert "open comment" not in text(as_(people.editor).get(f"/en/catalogue/{record.key}/edit/"))


def test_after_publication_nothing_of_the_round_is_open(people, submitted):
    record = submitted(kind="practice")
    reviewing.comment(record=record, path="summary", text="Since when?", by=people.coordinator)
    reviewing.approve(record=again(record), reason=REASON, by=people.coordinator)
    assert len(reviewing.open_comments(record)) == 1, "the next step still has it"
    reviewing.approve(record=again(record), reason=REASON, by=people.expert)
    assert reviewing.open_comments(record) == ()


def test_whoever_answers_does_not_say_that_it_is_enough(people, submitted):
    record = submitted()
    said = reviewing.comment(record=record, path="summary", text="Since when?", by=people.reviewer)
    with pytest.raises(NotAllowed):
        reviewing.resolve(comment=said, by=people.editor)
    reviewing.resolve(comment=said, by=people.reviewer)
    assert reviewing.open_comments(record) == ()


# ---- what the page shows -------------------------------------------------------------------------------------
@pytest.fixture
def translation(published, people):
    """An Italian translation of a published record, in review; its full text is not translated yet."""
    original = published(body="The whole story of it.")
    texts = {"title": "Voucher per i primi progetti", "summary": "Le piccole imprese comprano un progetto."}
    record = translating.start_translation(original=original, language="it", texts=texts, by=people.editor)
    Record.objects.filter(pk=record.pk).update(content={**record.content, "sources": CONTENT["sources"]})
    drafting.save(record=again(record), content={**record.content, "sources": CONTENT["sources"]}, by=people.editor)
    drafting.submit(record=again(record), by=people.editor)
    return again(record)


def test_a_translation_is_judged_beside_its_original_and_read_after_approval(as_, people, translation):
    client = as_(people.reviewer)
    page = text(client.get(f"{review(translation)}?in=it"))
    assert "In the original (English)" in page
    beside = page[page.index('id="v-summary"'):]
    assert beside.index("Le piccole imprese") < beside.index(CONTENT["summary"])
    assert "Not translated yet." in page[page.index('id="v-body"'):]
    there = client.post(f"{review(translation)}?in=it", {"act": "approve", "reason": REASON}, follow=True)
    assert there.redirect_chain[-1][0] == f"/it/catalogue/{translation.key}/"
    assert "Voucher per i primi progetti" in text(there)
    assert "Scheda approvata: ora è pubblicata." in text(there)


def test_a_related_record_is_called_by_its_title(as_, people, submitted, published):
    other = published(title="The programme behind it")
    record = submitted(relations=[{"relation": "part_of", "record": other.key}])
    page = text(as_(people.reviewer).get(review(record)))
    assert f'<a href="/en/catalogue/{other.key}/">The programme behind it</a>' in page


def test_a_published_record_that_waits_for_nothing_shows_no_steps(as_, people, gathered):
    assert '<ol class="steps"' not in text(as_(people.administrator).get(review(gathered)))
