"""The pages of drafts: begun from gaps, kept by who is signed in, shared by a link, taken away as documents."""

from __future__ import annotations

import html
import io
import re
from urllib.parse import parse_qsl, urlsplit

import pytest
from django.test import Client

from distretto.groups.domain import drafts, sentences
from distretto.groups.models import Draft
from distretto.people.models import User
from distretto.reports.drafts import preface

from .conftest import client_of, gaps

pytestmark = pytest.mark.usefixtures("recorded")
NEW = "/en/drafts/new/"


def picks() -> list[str]:
    return [one.name for one in gaps()[:2]]


def text(response: object) -> str:
    return html.unescape(response.content.decode())  # type: ignore[attr-defined]


def page_of(draft: Draft) -> str:
    return f"/en/drafts/{draft.pk}/"


def test_an_area_is_chosen_first_and_a_wrong_one_is_said_at_its_field() -> None:
    visitor = client_of()
    assert 'name="region"' in text(visitor.get(NEW))
    wrong = visitor.get(NEW, {"region": "Marhce", "theme": "financing"})
    assert wrong.status_code == 422
    assert 'aria-invalid="true"' in text(wrong)
    assert f"{NEW}?region=ITI3&theme=financing" in text(wrong)


def test_gaps_stand_under_their_questions_with_ways_to_the_evidence() -> None:
    page = text(client_of().get(NEW, {"region": "ITI3", "theme": "innovation"}))
    assert page.count('name="pick"') > 5
    assert "#table-gaps" in page
    assert "/en/catalogue/?kind=policy&instruments=PI" in page
    assert "Draft for people to decide on" not in page


def test_a_finding_leads_to_its_own_gaps_first() -> None:
    visitor = client_of()
    finding = text(visitor.get("/en/financing/systems/?region=ITI3&systems_for=every"))
    way = re.search(r'href="(/en/drafts/new/[^"]+)"', finding)
    assert way
    page = text(visitor.get(way[1]))
    asked = dict(parse_qsl(urlsplit(way[1]).query))
    assert asked["region"] == "ITI3"
    own, _, others = page.partition('<details class="others">')
    ticked = re.findall(r'<input type="checkbox"[^>]+ checked>', own)
    assert len(ticked) == own.count('name="pick"') > 0
    assert all(f'value="{asked["finding"][:16]}~' in tick for tick in ticked)
    assert 'name="pick"' in others
    assert " checked>" not in others
    none_left = text(visitor.get(NEW, {**asked, "title": "None"}))
    assert " checked>" not in none_left


def test_a_visitor_makes_a_draft_and_takes_it_away_without_an_account() -> None:
    visitor = client_of()
    asked = {"region": "ITI3", "theme": "specialisation", "pick": picks(), "title": "To decide", "draft_language": "it"}
    page = text(visitor.get(NEW, asked))
    assert "Draft for people to decide on" in page
    assert "È da decidere" in page
    assert "Keeping it needs one" in page
    document = visitor.post(NEW, {**asked, "act": "md"})
    assert document["Content-Disposition"] == 'attachment; filename="To-decide.md"'
    told = document.content.decode()
    assert "**Bozza su cui decidono le persone**" in told
    assert "Tratta dal risultato 1" in told
    assert "/it/findings/" in told
    assert not Draft.objects.exists()


@pytest.mark.parametrize(("form", "start"), [("pdf", b"%PDF"), ("docx", b"PK"), ("html", b"<!doctype html>")])
def test_a_draft_is_taken_away_in_every_form(form: str, start: bytes) -> None:
    answer = client_of().post(NEW, {"region": "ITI3", "pick": picks(), "act": form})
    assert answer.content.startswith(start)
    assert answer["X-Robots-Tag"] == "noindex"


def test_the_word_document_says_what_it_is() -> None:
    from docx import Document

    answer = client_of().post(NEW, {"region": "ITI3", "pick": picks(), "act": "docx", "title": "To decide"})
    told = [paragraph.text for paragraph in Document(io.BytesIO(answer.content)).paragraphs]
    assert "Draft for people to decide on" in told
    assert any(line.startswith("Drafted from finding 1") for line in told)


def test_the_preface_tells_which_sentences_people_changed_or_wrote() -> None:
    untouched = preface(["drafted", "drafted"], "en")
    assert untouched.startswith("Each sentence repeats what its finding shows")
    told = preface(["edited", "drafted", "own"], "en")
    assert "changed sentence 1:" in told
    assert "written sentence 3" in told
    assert "The other sentence repeats" in told
    assert "recommends nothing" not in preface(["edited", "own"], "en")
    assert "La frase 1 è stata cambiata" in preface(["edited"], "it")


def test_what_was_picked_stays_while_one_signs_in(owner: User) -> None:
    asked = {"region": "ITI3", "theme": "specialisation", "pick": picks(), "title": "To decide"}
    door = client_of().post(NEW, {**asked, "act": "keep"})
    assert door.status_code == 302
    back = dict(parse_qsl(urlsplit(door["Location"]).query))["next"]
    page = text(client_of(owner).get(back))
    assert all(f'<input type="hidden" name="pick" value="{name}">' in page for name in asked["pick"])
    assert 'value="To decide"' in page


def test_a_draft_is_kept_and_listed(owner: User) -> None:
    client = client_of(owner)
    kept = client.post(NEW, {"region": "ITI3", "theme": "specialisation", "pick": picks(), "title": "Mine"})
    draft = Draft.objects.get(owner=owner)
    assert kept["Location"] == page_of(draft)
    assert "Drafted from finding 1" in text(client.get(page_of(draft)))
    assert page_of(draft) in text(client.get("/en/account/"))


def test_a_title_that_is_missing_is_said_at_its_field(owner: User) -> None:
    answer = client_of(owner).post(NEW, {"region": "ITI3", "pick": picks(), "title": " ", "act": "keep"})
    assert answer.status_code == 422
    assert 'aria-describedby="title-fault"' in text(answer)


def test_picks_that_are_there_no_more_are_said_and_nothing_is_kept(owner: User) -> None:
    client = client_of(owner)
    asked = {"region": "ITI3", "pick": ["0123456789abcdef~nothing"], "act": "keep", "title": "Mine"}
    assert "is there no more" in text(client.post(NEW, asked))
    assert not Draft.objects.exists()


def test_a_sentence_is_edited_with_its_history_and_its_original(draft: Draft, owner: User) -> None:
    client, one = client_of(owner), draft.sentences.first()
    assert one is not None
    act = f"{page_of(draft)}sentences/{one.pk}/"
    assert client.post(act, {"act": "edit", "text": "By spring.", "seen": "0"}).status_code == 302
    page = text(client.get(page_of(draft)))
    assert "People have changed sentence 1: it says" in page
    for told in ("By spring.", "edited by people", "As it was drafted", "2 versions", "Member 1"):
        assert told in page
    late = client.post(act, {"act": "edit", "text": "By autumn.", "seen": "0"})
    assert late.status_code == 422
    assert "changed in the meantime" in text(late)
    assert "By autumn." in text(late)
    empty = client.post(act, {"act": "edit", "text": "", "seen": "0"})
    assert f'aria-describedby="fault-{one.pk}"' in text(empty)


def test_sentences_are_moved_taken_out_brought_back_and_added(draft: Draft, owner: User) -> None:
    client, order = client_of(owner), list(draft.sentences.all())
    client.post(f"{page_of(draft)}sentences/{order[0].pk}/", {"act": "down"})
    assert [one.pk for one in draft.sentences.all()][:2] == [order[1].pk, order[0].pk]
    out = client.post(f"{page_of(draft)}sentences/{order[0].pk}/", {"act": "out"}, follow=True)
    assert "Taken out" in text(out)
    client.post(f"{page_of(draft)}sentences/{order[0].pk}/", {"act": "back"})
    assert draft.sentences.filter(removed_at=None).count() == 3
    client.post(f"{page_of(draft)}add/", {"text": "We meet in May."})
    page = text(client.get(page_of(draft)))
    assert "We meet in May." in page
    assert "By people, without a finding" in page
    assert client.post(f"{page_of(draft)}add/", {"text": " "}).status_code == 422
    assert client.post(f"{page_of(draft)}sentences/{order[0].pk}/", {"act": "dance"}).status_code == 404


def test_title_and_language_are_changed(draft: Draft, owner: User) -> None:
    client = client_of(owner)
    client.post(f"{page_of(draft)}name/", {"title": "Da decidere", "draft_language": "it"})
    page = text(client.get(page_of(draft)))
    assert '<h1 lang="it">Da decidere</h1>' in page
    assert "È da decidere" in page
    assert client.post(f"{page_of(draft)}name/", {"title": "", "draft_language": "it"}).status_code == 422


def test_a_secret_link_is_read_only_and_unknown_to_search_engines(draft: Draft, owner: User) -> None:
    client, visitor = client_of(owner), client_of()
    client.post(f"{page_of(draft)}link/", {"act": "make"})
    draft.refresh_from_db()
    link = f"/en/drafts/shared/{draft.secret}/"
    assert link in text(client.get(page_of(draft)))
    shown = visitor.get(link)
    assert shown.status_code == 200
    assert "noindex" in shown["X-Robots-Tag"]
    assert shown["Referrer-Policy"] == "no-referrer"
    assert "no-store" in shown["Cache-Control"]
    assert "<form method=\"post\"" not in text(shown)
    assert owner.email not in text(shown)
    assert visitor.get(f"{link}draft.pdf").content.startswith(b"%PDF")
    client.post(f"{page_of(draft)}link/", {"act": "stop"})
    assert visitor.get(link).status_code == 404
    assert visitor.get(f"{link}draft.pdf").status_code == 404


@pytest.mark.parametrize("leaf", ["", "draft.pdf"])
def test_for_others_there_is_no_such_draft(
    draft: Draft, other: User, administrator: User, leaf: str,
) -> None:
    for person in (other, administrator):
        assert client_of(person).get(page_of(draft) + leaf).status_code == 404
    assert client_of().get(page_of(draft) + leaf)["Location"].startswith("/accounts/login/")


@pytest.mark.parametrize("act", ["name", "add", "link", "copy", "delete", "back", "sentence"])
def test_nobody_else_changes_anything(
    draft: Draft, other: User, administrator: User, act: str,
) -> None:
    one = draft.sentences.first()
    assert one is not None
    leaf = f"sentences/{one.pk}/" if act == "sentence" else f"{act}/"
    given = {"act": "out", "text": "Mine.", "title": "Mine", "draft_language": "en", "seen": "0"}
    for person in (other, administrator):
        assert client_of(person).post(page_of(draft) + leaf, given).status_code == 404
    assert client_of().post(page_of(draft) + leaf, given).status_code == 302
    draft.refresh_from_db()
    assert (draft.title, draft.secret, draft.deleted_at) == ("What is for decision", None, None)
    assert draft.sentences.filter(removed_at=None).count() == 3


def test_nothing_is_changed_without_a_form_of_ours(draft: Draft, owner: User) -> None:
    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    strict.force_login(owner)
    assert strict.post(f"{page_of(draft)}delete/").status_code == 403
    assert strict.get(f"{page_of(draft)}delete/").status_code == 405


def test_a_draft_is_copied_deleted_and_brought_back(draft: Draft, owner: User) -> None:
    client = client_of(owner)
    copied = client.post(f"{page_of(draft)}copy/", follow=True)
    assert "What is for decision (copy)" in text(copied)
    gone = client.post(f"{page_of(draft)}delete/")
    assert "for a day" in text(gone)
    assert client.get(page_of(draft)).status_code == 404
    assert f"{page_of(draft)}back/" in text(client.get("/en/account/"))
    client.post(f"{page_of(draft)}back/")
    assert client.get(page_of(draft)).status_code == 200


def test_what_people_wrote_is_shown_as_they_wrote_it(draft: Draft, owner: User) -> None:
    sentences.add(by=owner, draft=draft, text="<script>alert(1)</script> & *so*")
    drafts.share(by=owner, draft=draft)
    for address in (page_of(draft), f"/en/drafts/shared/{draft.secret}/", f"{page_of(draft)}draft.html"):
        raw = client_of(owner).get(address).content.decode()
        assert "<script>alert" not in raw
        assert "&lt;script&gt;alert(1)" in raw
    for form in ("pdf", "docx", "md"):
        assert client_of(owner).get(f"{page_of(draft)}draft.{form}").status_code == 200
    assert client_of(owner).get(f"{page_of(draft)}draft.exe").status_code == 404


@pytest.mark.parametrize("language", ["en", "it"])
def test_the_ways_into_a_draft(language: str) -> None:
    visitor = client_of()
    themes = (f"/{language}/{theme}/?region=ITI3" for theme in ("financing", "cooperation", "ecoinnovation"))
    for address in (f"/{language}/regions/ITI3/", f"/{language}/desk/ITI3/", *themes):
        assert f"/{language}/drafts/new/?region=ITI3" in text(visitor.get(address)), address
    assert "/drafts/new/" not in text(visitor.get(f"/{language}/cooperation/"))
