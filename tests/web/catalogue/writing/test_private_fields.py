"""Who sees the money of a cluster: every face, for everybody, before a permission, under it, and after it."""

from __future__ import annotations

import html
import io
import json
from collections.abc import Callable
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.utils import timezone
from openpyxl import load_workbook

from distretto.catalogue.domain import drafting, granting, reviewing, tokens, translating
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import Opinion, PrivateGrant, Record, RecordCode
from distretto.people.models import Organisation
from distretto.people.roles import NotAllowed

from .test_permissions import EDITS, ROLES

INCOME = [{"year": 2024, "source": "membership_fees", "amount": 4321098}]
AMOUNT = ("4,321,098", "4321098")


@pytest.fixture(autouse=True)
def outbox(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"


def text(response) -> str:
    return html.unescape(response.content.decode())


def shows(words: str) -> bool:
    return any(amount in words for amount in AMOUNT)


@pytest.fixture
def cluster(published) -> Record:
    return published(kind="cluster", title="Synthetic cluster of the sea", income=INCOME)


@pytest.fixture
def other(published) -> Record:
    return published(kind="cluster", title="Synthetic cluster of wood")


def _book(data: bytes) -> str:
    book = load_workbook(io.BytesIO(data))
    return " ".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell)


FACES: dict[str, Callable[[Any, str, str], str]] = {
    "page": lambda c, key, _: text(c.get(f"/en/catalogue/{key}/")),
    "page in Italian": lambda c, key, _: text(c.get(f"/it/catalogue/{key}/")).replace(".", ","),
    "version": lambda c, key, _: text(c.get(f"/en/catalogue/{key}/?version=1")),
    "compare": lambda c, key, other: text(c.get(f"/en/catalogue/compare/?record={key}&record={other}")),
    "json": lambda c, key, _: text(c.get(f"/catalogue/{key}.json")),
    "linked": lambda c, key, _: text(c.get(f"/catalogue/{key}.jsonld")),
    "linked in a language": lambda c, key, _: text(c.get(f"/en/catalogue/{key}.jsonld")),
    "csv": lambda c, *_: text(c.get("/en/catalogue/export.csv?kind=cluster")),
    "xlsx": lambda c, *_: _book(c.get("/en/catalogue/export.xlsx?kind=cluster").content),
    "jsonld": lambda c, *_: text(c.get("/en/catalogue/export.jsonld?kind=cluster")),
    "jsonl": lambda c, *_: text(c.get("/en/catalogue/export.jsonl?kind=cluster")),
    "whole": lambda c, *_: text(c.get("/catalogue/all/cluster.jsonl")),
    "search": lambda c, *_: text(c.get("/en/catalogue/?kind=cluster")),
    "words": lambda c, key, _: AMOUNT[0] if key in text(c.get("/api/v1/records?q=4321098")) else "",
    "REST list": lambda c, *_: text(c.get("/api/v1/records?kind=cluster", **c.token)),
    "REST": lambda c, key, _: text(c.get(f"/api/v1/records/{key}", **c.token)),
    "REST draft": lambda c, key, _: text(c.get(f"/api/v1/records/{key}?draft=true", **c.token)),
}
NEVER = {"whole", "search", "words"}
"""Faces that are the same for everybody."""
SOME = {"page", "csv", "REST", "search"}
"""Faces of which each asks in a way of its own: page, list, token."""


def seen_by(role: str, faces: set[str], as_, people, cluster: Record, other: Record) -> set[str]:
    person = getattr(people, role)
    client = as_(person)
    client.token = {}
    if role != "visitor":
        client.token = {"headers": {"Authorization": f"Bearer {tokens.make(by=person, name='a test').token}"}}
    return {name for name in faces if shows(FACES[name](client, cluster.key, other.key))}


GRANTS: dict[str, tuple[dict[str, Any], set[str]]] = {
    "an organisation": ({"to": "organisation"}, {"stranger"}),
    "a person": ({"to": "person", "email": "Member@Example.org"}, {"member"}),
    "reviewers": ({"to": "reviewers"}, {"reviewer"}),
    "coordinators": ({"to": "coordinators"}, {"coordinator"}),
    "aggregates": ({"to": "aggregates"}, set()),
}


@pytest.mark.parametrize("role", ROLES)
def test_without_permission_editors_alone_see_the_money_on_every_face(role, as_, people, cluster, other):
    expected = set(FACES) - NEVER if role in EDITS else set()
    assert seen_by(role, set(FACES), as_, people, cluster, other) == expected


@pytest.mark.parametrize("grant", GRANTS)
def test_who_sees_the_money_under_which_permission_and_after_it(grant, as_, people, cluster, other):
    EmailAddress.objects.create(user=people.member, email=people.member.email, verified=True)
    given, allowed = GRANTS[grant]
    if given["to"] == "organisation":
        given = {**given, "organisation": Organisation.objects.get(key="other")}
    made = granting.give(record=cluster, by=people.editor, **given)
    for role in ROLES:
        expected = SOME - NEVER if role in EDITS | allowed else set()
        assert seen_by(role, SOME, as_, people, cluster, other) == expected, role
    for role in allowed:
        assert seen_by(role, set(FACES), as_, people, cluster, other) == set(FACES) - NEVER
    granting.withdraw(grant=made, by=people.editor)
    for role in allowed:
        assert seen_by(role, set(FACES), as_, people, cluster, other) == set()


def test_what_is_private_says_so_to_those_who_see_it(as_, people, cluster):
    assert "Not public. You see this" in text(as_(people.editor).get(f"/en/catalogue/{cluster.key}/"))
    assert "Not public" not in text(as_(people.visitor).get(f"/en/catalogue/{cluster.key}/"))


def test_an_address_that_nobody_confirmed_opens_nothing(as_, people, cluster):
    granting.give(record=cluster, to="person", email=people.member.email, by=people.editor)
    EmailAddress.objects.create(user=people.member, email=people.member.email, verified=False)
    assert not shows(text(as_(people.member).get(f"/en/catalogue/{cluster.key}/")))


def test_who_translates_need_not_see_it(as_, people, cluster):
    made = translating.start_translation(
        original=cluster, language="it", texts={"title": "Sintetico", "summary": "Un cluster sintetico di prova."},
        by=people.coordinator,
    )  # fmt: skip
    drafting.save(record=made, content={**made.content, "title": "Sintetico ancora"}, by=people.coordinator)
    client = as_(people.coordinator)
    pages = [f"/en/catalogue/{cluster.key}/{leaf}" for leaf in ("translate/it/", "history/?in=it", "review/?in=it")]
    for page in pages:
        response = client.get(page)
        assert response.status_code == 200
        assert not shows(text(response))
    token = tokens.make(by=people.coordinator, name="a test").token
    found = client.get(f"/api/v1/records/{cluster.key}?draft=true", headers={"Authorization": f"Bearer {token}"})
    assert not shows(text(found))
    assert client.get(f"/en/catalogue/{cluster.key}/private/").status_code == 403


def test_a_draft_of_a_published_record_is_not_handed_out_while_it_is_in_review(client, people, cluster):
    drafting.save(record=cluster, content={**cluster.content, "title": "A title to come"}, by=people.editor)
    drafting.submit(record=Record.objects.get(pk=cluster.pk), by=people.editor)
    assert "A title to come" not in text(client.get(f"/api/v1/records/{cluster.key}?draft=true"))


def test_nobody_finds_a_cluster_by_the_codes_of_its_money(client, cluster):
    assert not RecordCode.objects.filter(field__startswith="income").exists()
    found = json.loads(client.get("/api/v1/records?kind=cluster").content)
    assert "income" not in found["items"][0]["content"]


def test_what_one_reader_may_see_is_kept_nowhere_on_the_way(as_, people, cluster):
    client = as_(people.editor)
    for page in ("/en/catalogue/export.csv", f"/catalogue/{cluster.key}.json", f"/catalogue/{cluster.key}.jsonld"):
        assert "no-store" in client.get(page)["Cache-Control"]


# ---- the page ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("role", ROLES)
def test_who_opens_the_page_of_permissions(role, as_, people, cluster):
    address = f"/en/catalogue/{cluster.key}/private/"
    client = as_(getattr(people, role))
    opened, sent = client.get(address), client.post(address, {"to": "reviewers"})
    if role == "visitor":
        assert "/accounts/login/" in opened["Location"]
        assert "/accounts/login/" in sent["Location"]
    else:
        assert opened.status_code == (200 if role in EDITS else 403)
        assert sent.status_code == (302 if role in EDITS else 403)
    assert PrivateGrant.objects.exists() == (role in EDITS)


def test_permissions_are_given_withdrawn_and_stay_in_the_log(
    as_, people, cluster, django_capture_on_commit_callbacks
):
    client, address = as_(people.editor), f"/en/catalogue/{cluster.key}/private/"
    assert "Who sees what is private" in text(client.get(f"/en/catalogue/{cluster.key}/"))
    assert "Who sees what is private" in text(client.get(f"/en/catalogue/{cluster.key}/edit/"))
    office = Organisation.objects.get(key="other")
    with django_capture_on_commit_callbacks(execute=True):
        client.post(address, {"to": "organisation", "whom": str(office.pk)})
        client.post(address, {"to": "organisation", "whom": str(office.pk)})
    assert [message.to for message in mail.outbox] == [["stranger@example.org"]]
    client.post(address, {"to": "person", "whom": "somebody@example.org"})
    client.post(address, {"to": "aggregates"})
    assert PrivateGrant.objects.count() == 3, "given twice it is given once"
    page = text(client.get(address))
    assert "Another office" in page
    assert "You have agreed." in page
    given = PrivateGrant.objects.get(to="organisation")
    client.post(address, {"withdraw": given.pk})
    given.refresh_from_db()
    assert (given.withdrawn_by, given.withdrawn_at <= timezone.now()) == (people.editor, True)
    page = text(client.get(address))
    assert "Given: Another office" in page
    assert "Withdrawn: Another office" in page
    assert "Revocato: Another office" in text(client.get(address.replace("/en/", "/it/")))


@pytest.mark.parametrize(("to", "whom", "said"), [
    ("person", "no address", "This is not an e-mail address."),
    ("organisation", "", "Choose the organisation"),
    ("organisation", "999999", "Choose the organisation"),
])  # fmt: skip
def test_what_is_wrong_is_said_at_the_field_and_stays_typed(to, whom, said, as_, people, cluster):
    response = as_(people.editor).post(f"/en/catalogue/{cluster.key}/private/", {"to": to, "whom": whom})
    assert response.status_code == 422
    assert said in text(response)
    assert to != "person" or f'value="{whom}"' in text(response)
    assert not PrivateGrant.objects.exists()


def test_only_kinds_with_something_private_have_permissions(as_, people, published):
    record = published()
    assert as_(people.editor).get(f"/en/catalogue/{record.key}/private/").status_code == 404
    with pytest.raises(NotNow, match="nothing-private"):
        granting.give(record=record, to="reviewers", by=people.editor)


def test_another_record_s_permission_is_not_withdrawn_from_here(as_, people, cluster, other):
    made = granting.give(record=other, to="reviewers", by=people.editor)
    response = as_(people.editor).post(f"/en/catalogue/{cluster.key}/private/", {"withdraw": made.pk})
    assert response.status_code == 404
    with pytest.raises(NotAllowed):
        granting.withdraw(grant=made, by=people.stranger)
    assert PrivateGrant.objects.get().withdrawn_at is None


# ---- an address that nobody has confirmed yet ----------------------------------------------------------------
@pytest.fixture
def waiting(cluster, people):
    return granting.give(record=cluster, to="person", email="Member@example.org", by=people.editor)


def test_the_editor_sees_that_it_waits_for_the_address(as_, people, cluster, waiting):
    address = f"/en/catalogue/{cluster.key}/private/"
    assert "waiting for the address to be confirmed" in text(as_(people.editor).get(address))
    assert "in attesa della conferma" in text(as_(people.editor).get(address.replace("/en/", "/it/")))
    EmailAddress.objects.create(user=people.member, email="member@example.org", verified=True)
    assert "waiting for the address" not in text(as_(people.editor).get(address))


def test_the_member_is_told_and_led_to_where_she_confirms_it_and_not_told_which_record(as_, people, cluster, waiting):
    for page in ("/en/account/", "/en/account/news/"):
        seen = text(as_(people.member).get(page))
        assert "as soon as you have confirmed that member@example.org is your address" in seen
        assert 'href="/accounts/email/?lang=en"' in seen
        assert cluster.title not in seen, "anybody can sign up with another's address"
        for role in set(ROLES) - {"member", "visitor"}:
            assert "/accounts/email/" not in text(as_(getattr(people, role)).get(page)), role


def test_the_grant_works_at_once_when_the_address_is_confirmed(as_, people, cluster, waiting):
    client = as_(people.member)
    assert client.get("/accounts/email/?lang=en").status_code == 200
    asked = client.post("/accounts/email/", {"action_send": "", "email": "member@example.org"})
    assert asked.status_code == 302
    link = next(line for line in mail.outbox[-1].body.split() if "/accounts/confirm-email/" in line)
    assert not shows(text(client.get(f"/en/catalogue/{cluster.key}/")))
    client.post("/accounts" + link.split("/accounts")[1])
    assert shows(text(client.get(f"/en/catalogue/{cluster.key}/")))
    for page in ("/en/account/", "/en/account/news/"):
        seen = text(client.get(page))
        assert "What you were let see" in seen
        assert cluster.title in seen
        assert "confirmed that" not in seen


def test_mails_lead_to_the_record_or_to_the_confirmation(
    people, cluster, django_capture_on_commit_callbacks
):
    people.member.language = "it"
    people.member.save()
    EmailAddress.objects.create(user=people.expert, email="expert@example.org", verified=True)
    EmailAddress.objects.create(user=people.stranger, email="expert@example.org", verified=False)
    with django_capture_on_commit_callbacks(execute=True):
        for email in ("member@example.org", "expert@example.org", "nobody@example.org"):
            granting.give(record=cluster, to="person", email=email, by=people.editor)
    assert [message.to for message in mail.outbox] == [["member@example.org"], ["expert@example.org"]]
    first, second = mail.outbox
    assert "/accounts/email/?lang=it" in first.body
    assert "appena avrai confermato che member@example.org" in first.body
    assert f"/en/catalogue/{cluster.key}/" in second.body
    assert "confirm" not in second.body
    assert not any(shows(message.body) for message in mail.outbox)


def test_what_was_withdrawn_is_told_no_longer(as_, people, cluster, waiting):
    granting.withdraw(grant=waiting, by=people.editor)
    assert "/accounts/email/" not in text(as_(people.member).get("/en/account/"))


# ---- a review of what is not seen ----------------------------------------------------------------------------
CHANGED = [{"year": 2024, "source": "membership_fees", "amount": 4321098}, {**INCOME[0], "year": 2025}]


@pytest.fixture
def changed(cluster, people):
    """The cluster with other money and another summary, waiting for its review."""
    content = {**cluster.content, "income": CHANGED, "summary": "A synthetic cluster with another summary."}
    drafting.save(record=cluster, content=content, by=people.editor)
    drafting.submit(record=Record.objects.get(pk=cluster.pk), by=people.editor)
    return Record.objects.get(pk=cluster.pk)


@pytest.mark.parametrize("role", ROLES)
def test_who_judges_without_seeing_is_told_what_and_what_the_approval_covers(role, as_, people, changed):
    seen = text(as_(getattr(people, role)).get(f"/en/catalogue/{changed.key}/review/"))
    blind = role in {"reviewer", "coordinator", "expert"}
    assert ("Fields that are not public changed too: Income" in seen) == blind
    assert ("Your approval covers what you see on this page" in seen) == (role == "reviewer")
    assert shows(seen) == (role in EDITS)


def test_who_was_let_see_the_money_judges_it_like_the_rest(as_, people, changed):
    granting.give(record=changed, to="reviewers", by=people.editor)
    seen = text(as_(people.reviewer).get(f"/en/catalogue/{changed.key}/review/"))
    assert "Fields that are not public" not in seen
    reviewing.approve(record=changed, reason="The sources bear this out.", by=people.reviewer)
    assert Opinion.objects.get().unseen == []


def test_nothing_is_said_where_nothing_private_changed(as_, people, cluster):
    drafting.save(record=cluster, content={**cluster.content, "title": "Another title"}, by=people.editor)
    drafting.submit(record=Record.objects.get(pk=cluster.pk), by=people.editor)
    assert "not public" not in text(as_(people.reviewer).get(f"/en/catalogue/{cluster.key}/review/"))


def test_the_editor_sees_and_is_told_that_the_reviewer_did_not_see_it(
    as_, people, changed, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        reviewing.approve(record=changed, reason="The sources bear this out.", by=people.reviewer)
    assert Opinion.objects.get().unseen == ["income"]
    seen = text(as_(people.editor).get(f"/en/catalogue/{changed.key}/review/"))
    assert "Given without seeing what is not public: Income" in seen
    assert "espresso senza vedere i dati riservati" in text(
        as_(people.editor).get(f"/it/catalogue/{changed.key}/review/")
    ).lower()
    told = next(message for message in mail.outbox if message.to == ["editor@example.org"])
    assert "without seeing what is not public: Income" in told.body
    assert not shows(told.body)


@pytest.mark.parametrize("role", ROLES)
def test_a_review_hands_out_the_money_on_no_face(role, as_, people, changed, other):
    expected = set(FACES) - NEVER if role in EDITS else set()
    assert seen_by(role, set(FACES), as_, people, changed, other) == expected
    for leaf in ("review/", "history/", "edit/", "private/"):
        assert role in EDITS or not shows(text(as_(getattr(people, role)).get(f"/en/catalogue/{changed.key}/{leaf}")))
