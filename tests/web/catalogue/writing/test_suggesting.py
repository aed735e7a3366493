"""Who does not write a record suggests other values for its fields; its editors take them over or say why not."""

from __future__ import annotations

import html
import re

import pytest
from django.contrib.auth.models import AnonymousUser, Group
from django.core import mail
from django.test import Client

from distretto.catalogue.domain import drafting, following, mailing, reviewing, suggesting
from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.domain.errors import NotNow, NotRight
from distretto.catalogue.models import Frequency, Record, Suggestion, SuggestionAnswer
from distretto.catalogue.wording import field_label
from distretto.people.models import Membership, Organisation, User
from distretto.people.roles import REVIEWERS, NotAllowed

from .conftest import REASON
from .test_permissions import ROLES

SOURCE = {"title": "Annual report 2025", "publisher": "Chamber of commerce", "year": 2025,
          "address": "https://example.org/2025"}  # fmt: skip
TYPED = {
    "sources.0.title": "Annual report 2025", "sources.0.publisher": "Chamber of commerce", "sources.0.year": "2025",
    "sources.0.address": "https://example.org/2025",
}  # fmt: skip
WHY = "The second figure is not in the report that you name."


def text(response) -> str:
    return html.unescape(response.content.decode())


def again(record: Record) -> Record:
    return Record.objects.get(pk=record.pk)


@pytest.fixture
def suggested(published, people):
    """A suggestion of the member for two fields of an organisation's policy."""

    def made(record: Record | None = None, **more) -> Suggestion:
        return suggesting.suggest(**{
            "record": record or published(), "values": {"start": "2021", "level": "regional"}, "source": SOURCE,
            "note": "", "credited": False, "by": people.member, **more,
        })  # fmt: skip

    return made


@pytest.fixture
def nobodys(published):
    """A published record that belongs to no organisation and was written by nobody here."""

    def made() -> Record:
        record = published()
        Record.objects.filter(pk=record.pk).update(organisation=None, created_by=None)
        return again(record)

    return made


# ---- the form ------------------------------------------------------------------------------------------------
def test_a_visitor_signs_in_and_comes_back_to_the_form_with_what_she_typed(client: Client, people, published):
    record = published()
    page = text(client.get(f"/en/catalogue/{record.key}/"))
    assert f'href="/en/catalogue/{record.key}/suggest/">Add what you know' in page
    address = f"/en/catalogue/{record.key}/suggest/"
    door = client.get(address)
    assert door.status_code == 302
    assert "/accounts/login/" in door["Location"]
    sent = {"_fields": ["start"], "_version": "1", "start": "2021", "_note": "Ask the chamber", **TYPED}
    assert "/accounts/login/" in client.post(address, sent)["Location"]
    people.member.set_password("a long pass phrase")
    people.member.save()
    client.post("/accounts/login/", {"login": "member@example.org", "password": "a long pass phrase"})
    back = text(client.get(address))
    assert "Everything that you typed is here" in back
    assert 'value="2021"' in back
    assert 'value="Chamber of commerce"' in back
    assert "Ask the chamber" in back


def test_the_fields_are_chosen_and_each_stands_beside_todays_value(as_, people, published):
    record = published(level="national")
    client = as_(people.member)
    page = text(client.get(f"/en/catalogue/{record.key}/suggest/"))
    assert "Not there yet" in page
    assert re.search(r'name="field" value="start"', page)
    assert 'name="field" value="sources"' not in page
    assert "Choose at least one field" in text(client.get(f"/en/catalogue/{record.key}/suggest/?go=1"))
    form = text(client.get(f"/en/catalogue/{record.key}/suggest/?field=level&field=start&field=sources"))
    assert form.count('class="part beside"') == 2
    today = form[form.index('class="today"'):]
    assert "National" in today[:600]
    assert 'value="national" selected' in form
    assert "Campo" not in form
    assert "La tua proposta" in text(client.get(f"/it/catalogue/{record.key}/suggest/?field=level"))


def test_a_suggestion_is_checked_at_its_fields_and_asks_for_a_source(as_, people, published):
    record = published()
    client, address = as_(people.member), f"/en/catalogue/{record.key}/suggest/"
    sent = {"_fields": ["start", "level"], "_version": "1", "start": "2021-31-31", "level": "regional"}
    wrong = client.post(address, sent)
    assert wrong.status_code == 422
    for at in ("f-start", "f-sources-0-title", "f-sources-0-publisher"):
        assert f'href="#{at}"' in text(wrong)
    assert 'value="2021-31-31"' in text(wrong)
    same = client.post(address, {"_fields": ["title"], "_version": "1", "title": record.title, **TYPED})
    assert same.status_code == 422
    assert "Nothing differs" in text(same)
    assert not Suggestion.objects.exists()
    done = client.post(address, {**sent, "start": "2021", **TYPED})
    made = Suggestion.objects.get()
    assert done["Location"].endswith(f"/suggestions/{made.pk}/")
    assert made.values == {"start": "2021", "level": "regional"}
    assert made.source["year"] == 2025
    assert again(record).content == record.content


def test_a_field_that_is_needed_cannot_be_suggested_away(people, published):
    record = published()
    with pytest.raises(NotRight):
        suggesting.suggest(
            record=record, values={"title": None}, source=SOURCE, note="", credited=False, by=people.member
        )  # fmt: skip


def test_a_record_that_moved_meanwhile_is_shown_anew_with_what_was_typed(as_, people, published):
    record = published()
    Record.objects.update(version=2)
    sent = {"_fields": ["start"], "_version": "1", "start": "2021", **TYPED}
    response = as_(people.member).post(f"/en/catalogue/{record.key}/suggest/", sent)
    assert response.status_code == 409
    assert 'value="2021"' in text(response)
    assert 'name="_version" value="2"' in text(response)


def test_lines_are_added_and_private_fields_cannot_be_suggested(as_, people, published):
    record = published(kind="cluster", income=[{"year": 2024, "source": "membership_fees", "amount": 4321098}])
    client, address = as_(people.member), f"/en/catalogue/{record.key}/suggest/"
    page = text(client.get(f"{address}?field=offers&field=income"))
    assert "4,321,098" not in page
    assert page.count('class="part beside"') == 1
    more = text(client.post(address, {"_fields": ["offers"], "_version": "1", "add": "offers", **TYPED}))
    assert 'name="offers.0.what"' in more
    assert 'value="Chamber of commerce"' in more
    client.post(address, {"_fields": ["income"], "_version": "1", "income.0.year": "2024", **TYPED})
    assert not Suggestion.objects.exists()


# ---- who may -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("role", ROLES)
def test_who_may_suggest(role, published, people, as_):
    record, person = published(), getattr(people, role)
    answer = as_(person).get(f"/en/catalogue/{record.key}/suggest/")
    try:
        suggesting.suggest(
            record=record, values={"start": "2021"}, source=SOURCE, note="", credited=False, by=person
        )  # fmt: skip
    except NotAllowed:
        assert role in ("visitor", "editor", "administrator")
        assert "/accounts/login/" in answer["Location"] or answer["Location"].endswith("/edit/")
    else:
        assert role not in ("visitor", "editor", "administrator")
        assert answer.status_code == 200


DECIDE = {
    "of an organisation": {"editor", "administrator"},
    "of nobody": {"editor", "reviewer", "coordinator", "administrator"},
}


@pytest.mark.parametrize("whose", DECIDE)
@pytest.mark.parametrize("role", ROLES)
def test_who_decides_and_who_reads_a_suggestion(whose, role, published, nobodys, suggested, people, as_):
    made = suggested(published() if whose == "of an organisation" else nobodys())
    person = getattr(people, role)
    address = f"/en/catalogue/{made.record.key}/suggestions/{made.pk}/"
    seen = as_(person).get(address).status_code
    sent = as_(person).post(address, {"act": "take", "take": ["start", "level"]}).status_code
    if role in DECIDE[whose]:
        assert (seen, sent) == (200, 302)
        assert SuggestionAnswer.objects.get().taken == ["level", "start"]
        return
    assert seen == (302 if role == "visitor" else 200 if role == "member" else 403)
    assert not SuggestionAnswer.objects.exists()
    assert newest_of(again(made.record)).content == made.record.content
    with pytest.raises(NotAllowed):
        suggesting.decline(suggestion=made, reason=WHY, by=person)


def test_nobody_decides_or_judges_on_her_own_suggestion(people, nobodys, suggested):
    made = suggested(nobodys(), by=people.reviewer)
    with pytest.raises(NotAllowed):
        suggesting.take_over(suggestion=made, fields=["start", "level"], reason="", by=people.reviewer)
    suggesting.take_over(suggestion=made, fields=["start", "level"], reason="", by=people.coordinator)
    with pytest.raises(NotAllowed):
        reviewing.approve(record=again(made.record), reason=REASON, by=people.reviewer)
    other = User.objects.create_user("second@example.org")
    other.groups.add(Group.objects.get(name=REVIEWERS))
    reviewing.approve(record=again(made.record), reason=REASON, by=other)
    assert again(made.record).content["start"] == "2021"


# ---- the decision --------------------------------------------------------------------------------------------
def test_a_part_is_taken_over_into_a_draft_with_its_source_and_a_reason_for_the_rest(as_, people, suggested):
    made = suggested()
    client = as_(people.editor)
    address = f"/en/catalogue/{made.record.key}/suggestions/{made.pk}/"
    assert "Suggestions to decide on" in text(client.get("/en/account/"))
    assert "One suggestion waits" in text(client.get(f"/en/catalogue/{made.record.key}/"))
    refused = client.post(address, {"act": "take", "take": ["start"], "reason": "no"})
    assert refused.status_code == 422
    assert "20 characters" in text(refused)
    assert not SuggestionAnswer.objects.exists()
    done = client.post(address, {"act": "take", "take": ["start"], "reason": WHY})
    assert done["Location"].endswith(f"/catalogue/{made.record.key}/review/")
    answer = SuggestionAnswer.objects.get()
    assert (answer.verdict, answer.taken, answer.reason) == ("partly", ["start"], WHY)
    record = again(made.record)
    assert record.content == made.record.content, "what is published stays"
    draft = newest_of(record).content
    assert (draft["start"], "level" in draft) == ("2021", False)
    assert draft["sources"][-1] == {**SOURCE, "supports": ["start"]}
    assert draft["sources"][0] == made.record.content["sources"][0]
    assert "Suggestions to decide on" not in text(client.get("/en/account/"))
    page = text(as_(people.member).get(address))
    assert "Partly taken over by Editor" in page
    assert WHY in page
    with pytest.raises(NotNow, match="answered"):
        suggesting.decline(suggestion=made, reason=WHY, by=people.editor)


def test_a_field_that_changed_since_is_said_and_not_ticked(as_, people, suggested, published):
    record = published()
    made = suggested(record)
    Record.objects.filter(pk=record.pk).update(content={**record.content, "start": "2019"})
    page = text(as_(people.editor).get(f"/en/catalogue/{record.key}/suggestions/{made.pk}/"))
    assert "This has changed since" in page
    assert re.search(r'value="start">', page)
    assert re.search(r'value="level" checked>', page)
    assert made.before == {}


def test_declined_and_taken_back_suggestions_stay_to_be_read(as_, people, suggested, published):
    record = published()
    first, second = suggested(record), suggested(record)
    with pytest.raises(NotNow, match="reason"):
        suggesting.decline(suggestion=first, reason="no", by=people.editor)
    suggesting.decline(suggestion=first, reason=WHY, by=people.editor)
    with pytest.raises(NotAllowed):
        suggesting.take_back(suggestion=second, by=people.editor)
    as_(people.member).post(f"/en/catalogue/{record.key}/suggestions/{second.pk}/", {"act": "back"})
    assert list(SuggestionAnswer.objects.values_list("verdict", flat=True)) == ["declined", "withdrawn"]
    page = text(as_(people.member).get("/en/account/"))
    assert "not taken over" in page
    assert "taken back" in page
    assert newest_of(again(record)).content == record.content


def test_what_was_said_and_decided_is_only_added_to(people, suggested):
    made = suggested()
    made.note = "Something else"
    for change in (made.save, made.delete, Suggestion.objects.all().delete,
                   lambda: Suggestion.objects.update(note="x")):  # fmt: skip
        with pytest.raises(TypeError):
            change()


def test_a_record_in_review_takes_nothing_over_meanwhile(people, published, suggested):
    record = published()
    made = suggested(record)
    drafting.save(record=record, content={**record.content, "end": "2027"}, by=people.editor)
    drafting.submit(record=again(record), by=people.editor)
    with pytest.raises(NotNow, match="in-review"):
        suggesting.take_over(suggestion=made, fields=["start", "level"], reason="", by=people.editor)
    assert not SuggestionAnswer.objects.exists()


def test_where_nobody_writes_the_record_it_goes_to_its_review_at_once(people, nobodys, suggested):
    made = suggested(nobodys())
    suggesting.take_over(suggestion=made, fields=["start", "level"], reason="", by=people.coordinator)
    reviewing.approve(record=again(made.record), reason=REASON, by=people.reviewer)
    assert again(made.record).content["start"] == "2021"


def test_too_many_within_an_hour_are_held_back(people, suggested, published):
    record = published()
    for year in range(suggesting.MOST):
        suggested(record, values={"start": str(2000 + year)})
    with pytest.raises(NotNow, match="many-suggestions"):
        suggested(record, values={"start": "1999"})


# ---- who is told ---------------------------------------------------------------------------------------------
def test_those_who_decide_are_told_at_once(people, published, nobodys, suggested, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        suggested(published())
    assert [one.to for one in mail.outbox] == [["editor@example.org"]]
    assert "Member suggests a change" in mail.outbox[0].body
    assert re.search(r"/en/catalogue/.+/suggestions/\d+/", mail.outbox[0].body)
    Membership.objects.create(
        user=people.stranger, state="active",
        organisation=Organisation.objects.create(key="italy", name="A ministry", regions=["IT"], verified=True),
    )  # fmt: skip
    mail.outbox.clear()
    Record.objects.all().update(organisation=None, created_by=None)
    with django_capture_on_commit_callbacks(execute=True):
        suggested(Record.objects.get())
    told = {one.to[0].split("@")[0] for one in mail.outbox}
    assert told == {"editor", "stranger", "coordinator"}


def test_the_suggester_is_told_as_often_as_she_wants_and_once(as_, people, suggested):
    following.change_usual(by=people.member, frequency=Frequency.DAILY)
    made = suggested()
    assert mailing.send_digests("daily", "https://example.org") == 0
    suggesting.decline(suggestion=made, reason=WHY, by=people.editor)
    assert mailing.send_digests("weekly", "https://example.org") == 0
    news = text(as_(people.member).get("/en/account/news/"))
    assert "your suggestion was not taken over" in news
    assert mailing.send_digests("daily", "https://example.org") == 1
    body = mail.outbox[-1].body
    assert "your suggestion was not taken over" in body
    assert f"/suggestions/{made.pk}/" in body
    assert mailing.send_digests("daily", "https://example.org") == 0
    assert "la tua proposta non è stata accolta" in text(as_(people.member).get("/it/account/news/"))
    value = re.search(r'name="value" value="(\d+)"', news)[1]
    as_(people.member).post("/en/account/news/", {"value": value})
    assert "your suggestion was" not in text(as_(people.member).get("/en/account/news/"))
    assert "What became of" not in text(as_(people.member).get("/en/account/news/"))


# ---- in the history ------------------------------------------------------------------------------------------
@pytest.mark.parametrize("credited", [True, False])
def test_readers_find_what_came_from_a_suggestion_once_it_is_published(as_, people, suggested, credited):
    made = suggested(credited=credited)
    suggesting.take_over(suggestion=made, fields=["start", "level"], reason="", by=people.editor)
    history = f"/en/catalogue/{made.record.key}/history/"
    assert "From a suggestion" not in text(as_(AnonymousUser()).get(history))
    assert "Editor, from a suggestion by Member" in text(as_(people.editor).get(history))
    drafting.submit(record=again(made.record), by=people.editor)
    reviewing.approve(record=again(made.record), reason=REASON, by=people.reviewer)
    page = text(as_(AnonymousUser()).get(history))
    labels = ", ".join(field_label("policy", name, "en") for name in ("level", "start"))
    assert f"From a suggestion: {labels}" in page
    assert ("Member" in page) is credited
    assert "Version 2" in page
    assert "Editor" not in page
