"""Drafts of recommendations: what is kept, who may do what, and that nothing that was written is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone

from distretto.catalogue.domain import drafting
from distretto.catalogue.models import Record
from distretto.evidence.store import default_store
from distretto.groups.domain import drafts, sentences
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.picking import LETTERS, MOST, picked, sentence_of
from distretto.groups.domain.reading import own_drafts, sentences_of, shared_draft
from distretto.groups.domain.sentences import text_of
from distretto.groups.models import Draft, Pin, Sentence
from distretto.people.models import User
from distretto.people.roles import NotAllowed
from distretto.themes.finding import Finding
from distretto.web.pages.drafts.kept import states_of
from published_records import publish_unreviewed

from .conftest import gaps

pytestmark = pytest.mark.usefixtures("recorded")


def texts(draft: Draft) -> list[str]:
    return [text_of(one)[0] for one in sentences_of(draft) if one.removed_at is None]


def first(draft: Draft) -> Sentence:
    return draft.sentences.select_related("draft").first()  # type: ignore[return-value]


def test_each_sentence_is_pinned_to_the_finding_it_is_from(draft: Draft) -> None:
    found = gaps()[:3]
    assert texts(draft) == [sentence_of(one.gap.content(), "en") for one in found]
    assert {one.pin.hash for one in draft.sentences.all() if one.pin} == {one.finding.hash for one in found}
    assert Pin.objects.count() == len({one.finding.hash for one in found})
    pin = Pin.objects.first()
    assert pin is not None
    assert (pin.analysis, pin.parameters["region"]) == ("specialisation.priorities", "ITI3")
    assert pin.conclusion == found[0].finding.content["conclusion"]


def test_a_pick_in_an_address_finds_its_gap_again() -> None:
    names = [one.name for one in gaps()]
    found, lost = picked([*names, names[0]], default_store())
    assert ([one.name for one in found], lost) == (names, 0)
    assert all(name.index("~") == LETTERS for name in names)


@pytest.mark.parametrize("name", ["", "~", "abc~x", f"{'0' * LETTERS}~form-loan", f"{'é' * LETTERS}~x", "../../x~y"])
def test_a_pick_of_nothing_is_counted_as_lost(name: str) -> None:
    assert picked([name], default_store()) == ((), 1)


def test_no_more_gaps_are_picked_than_a_draft_begins_with() -> None:
    assert picked([f"x{n}~y" for n in range(MOST + 9)], default_store()) == ((), MOST)


def test_an_edited_sentence_keeps_what_was_there(draft: Draft, owner: User) -> None:
    one = first(draft)
    drafted = text_of(one)[0]
    sentences.edit(by=owner, sentence=one, text=" By spring, decide. ", seen=0)
    sentences.edit(by=owner, sentence=one, text="By summer, decide.", seen=one.texts.last().pk)  # type: ignore[union-attr]
    kept = list(one.texts.all())
    assert [text.text for text in kept] == ["By spring, decide.", "By summer, decide."]
    assert {text.by for text in kept} == {owner}
    assert sentence_of(one.statement, "en") == drafted


def test_the_same_text_leaves_no_trace(draft: Draft, owner: User) -> None:
    one = first(draft)
    sentences.edit(by=owner, sentence=one, text=text_of(one)[0], seen=0)
    assert not one.texts.exists()


def test_nobody_writes_over_what_she_has_not_seen(draft: Draft, owner: User) -> None:
    one = first(draft)
    sentences.edit(by=owner, sentence=one, text="First.", seen=0)
    with pytest.raises(NotRight, match="draft-fault-overtaken"):
        sentences.edit(by=owner, sentence=one, text="Second.", seen=0)
    assert text_of(one)[0] == "First."


@pytest.mark.parametrize(("text", "key"), [("  ", "draft-fault-no-text"), ("x" * 3_001, "draft-fault-long-text")])
def test_a_text_that_cannot_be_kept_says_so_at_its_field(draft: Draft, owner: User, text: str, key: str) -> None:
    for write in (
        lambda: sentences.add(by=owner, draft=draft, text=text),
        lambda: sentences.edit(by=owner, sentence=first(draft), text=text, seen=0),
    ):
        with pytest.raises(NotRight) as refused:
            write()
        assert (refused.value.field, refused.value.key) == ("text", key)


def test_sentences_move_out_and_back_to_their_place(draft: Draft, owner: User) -> None:
    one, two, three = texts(draft)
    order = list(draft.sentences.select_related("draft"))
    sentences.move(by=owner, sentence=order[2], up=True)
    assert texts(draft) == [one, three, two]
    sentences.move(by=owner, sentence=order[0], up=True)
    assert texts(draft) == [one, three, two]
    sentences.take_out(by=owner, sentence=order[2])
    assert texts(draft) == [one, two]
    sentences.move(by=owner, sentence=order[1], up=True)
    assert texts(draft) == [two, one]
    sentences.put_back(by=owner, sentence=Sentence.objects.select_related("draft").get(pk=order[2].pk))
    assert sorted(texts(draft)) == sorted([one, two, three])


def test_a_character_that_no_database_keeps_is_left_out(draft: Draft, owner: User) -> None:
    assert text_of(sentences.add(by=owner, draft=draft, text="We\x00 meet."))[0] == "We meet."
    drafts.name(by=owner, draft=draft, title="To\x00 decide", language="en")
    assert draft.title == "To decide"


def test_a_sentence_by_people_has_no_finding(draft: Draft, owner: User) -> None:
    made = sentences.add(by=owner, draft=draft, text="We meet in May.")
    assert (made.pin, made.statement) == (None, {})
    assert texts(draft)[-1] == "We meet in May."


def test_another_language_takes_along_what_nobody_has_edited(draft: Draft, owner: User) -> None:
    one = first(draft)
    sentences.edit(by=owner, sentence=one, text="By spring.", seen=0)
    drafts.name(by=owner, draft=draft, title="Da decidere", language="it")
    told = [text_of(s) for s in sentences_of(draft)]
    assert told[0] == ("By spring.", "en")
    assert all(language == "it" and "È da decidere" in text for text, language in told[1:])


def test_a_copy_has_the_newest_texts_and_the_same_pins(draft: Draft, owner: User) -> None:
    sentences.edit(by=owner, sentence=first(draft), text="By spring.", seen=0)
    sentences.take_out(by=owner, sentence=list(draft.sentences.select_related("draft"))[1])
    copy = drafts.duplicate(by=owner, draft=draft, title="Copy")
    assert texts(copy) == texts(draft)
    assert {one.pin_id for one in copy.sentences.all()} <= {one.pin_id for one in draft.sentences.all()}
    drafts.name(by=owner, draft=copy, title="Copy", language="it")
    assert "È da decidere" in texts(copy)[1]
    assert texts(draft)[0] == "By spring."


def test_a_link_is_unguessable_and_stops_when_it_is_taken_back(draft: Draft, owner: User) -> None:
    secret = drafts.share(by=owner, draft=draft)
    assert len(secret) >= 32
    assert drafts.share(by=owner, draft=draft) == secret
    assert shared_draft(secret) == draft
    drafts.stop_sharing(by=owner, draft=draft)
    assert shared_draft(secret) is None
    assert shared_draft("") is None
    assert shared_draft("\x00") is None
    assert drafts.share(by=owner, draft=draft) != secret


def test_a_deleted_draft_comes_back_within_a_day_without_its_link(draft: Draft, owner: User) -> None:
    secret = drafts.share(by=owner, draft=draft)
    drafts.delete(by=owner, draft=draft)
    assert (list(own_drafts(owner)), shared_draft(secret)) == ([], None)
    drafts.bring_back(by=owner, draft=draft)
    assert list(own_drafts(owner)) == [draft]
    assert shared_draft(secret) is None


def test_after_a_day_it_is_gone_with_its_pins(draft: Draft, owner: User) -> None:
    drafts.delete(by=owner, draft=draft)
    assert drafts.purge() == 0
    Draft.objects.update(deleted_at=timezone.now() - drafts.UNDO - timedelta(minutes=1))
    assert drafts.purge() > 0
    assert (Draft.objects.count(), Sentence.objects.count(), Pin.objects.count()) == (0, 0, 0)


def test_a_person_takes_her_drafts_with_her(draft: Draft, owner: User) -> None:
    owner.delete()
    assert not Draft.objects.exists()


def test_nobody_but_the_owner_does_anything(
    draft: Draft, owner: User, other: User, administrator: User,
) -> None:
    one = first(draft)
    for person in (AnonymousUser(), other, administrator):
        for verb in (
            lambda by: drafts.name(by=by, draft=draft, title="Mine", language="en"),
            lambda by: drafts.share(by=by, draft=draft),
            lambda by: drafts.stop_sharing(by=by, draft=draft),
            lambda by: drafts.duplicate(by=by, draft=draft, title="Mine"),
            lambda by: drafts.delete(by=by, draft=draft),
            lambda by: drafts.bring_back(by=by, draft=draft),
            lambda by: sentences.add(by=by, draft=draft, text="Mine."),
            lambda by: sentences.edit(by=by, sentence=one, text="Mine.", seen=0),
            lambda by: sentences.move(by=by, sentence=one, up=False),
            lambda by: sentences.take_out(by=by, sentence=one),
            lambda by: sentences.put_back(by=by, sentence=one),
        ):
            with pytest.raises(NotAllowed):
                verb(person)
    with pytest.raises(NotAllowed):
        drafts.keep(by=AnonymousUser(), picks=gaps()[:1], title="Mine", language="en", region="ITI3")
    draft.refresh_from_db()
    assert (draft.title, draft.secret, draft.deleted_at) == ("What is for decision", None, None)


@pytest.mark.parametrize(
    ("given", "key"),
    [({"title": " "}, "draft-fault-no-title"), ({"title": "x" * 201}, "draft-fault-long-title"),
     ({"language": "xx"}, "draft-fault-no-language")],
)  # fmt: skip
def test_what_cannot_be_kept_is_not_kept(owner: User, given: dict[str, str], key: str) -> None:
    whole = {"title": "A title", "language": "en", "region": "ITI3", **given}
    with pytest.raises(NotRight, match=key):
        drafts.keep(by=owner, picks=gaps()[:1], **whole)
    assert not Draft.objects.exists()


def test_a_closed_finding_goes_into_no_draft(owner: User) -> None:
    one = gaps()[0]
    data = {**one.finding.content["provenance"]["data"][0], "dataset": "private.clusters"}
    content = {**one.finding.content, "provenance": {**one.finding.content["provenance"], "data": [data]}}
    with pytest.raises(NotAllowed, match="not-allowed-closed-finding"):
        drafts.keep(by=owner, picks=[replace(one, finding=Finding(content))], title="A", language="en", region="ITI3")
    assert not Draft.objects.exists()


def test_a_pin_tells_when_its_conclusion_is_another(owner: User, recorded: Record) -> None:
    drafts.keep(by=owner, picks=gaps()[:1], title="A", language="en", region="ITI3")
    pins = list(Pin.objects.all())
    assert {now.state for now in states_of(pins).values()} == {"unchanged"}
    priorities = [*recorded.content["priorities"], {"priority": "Furniture", "sectors": ["C31"]}]
    drafting.save(record=recorded, content={**recorded.content, "priorities": priorities}, by=owner)
    recorded.refresh_from_db()
    publish_unreviewed(recorded, owner)
    assert {now.state for now in states_of(pins).values()} == {"turned"}
