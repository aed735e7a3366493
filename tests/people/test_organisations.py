"""Organisations: made, joined, left, and never left with nobody who decides."""

from __future__ import annotations

import html

import pytest
from django.core import mail

from distretto.people.domain import organisations as verbs
from distretto.people.models import Membership, Organisation, User
from distretto.people.roles import NotAllowed, edits_for, owns, speaking_for

pytestmark = pytest.mark.django_db
SENT = {"name": "Cluster of shoes", "helix": "business", "regions": "Marche\nUmbria", "address": "", "about": "Shoes."}


def user(name: str) -> User:
    return User.objects.create_user(f"{name}@example.org", first_name=name.title())


def text(response) -> str:
    return html.unescape(response.content.decode())


def test_who_makes_an_organisation_decides_on_access(client, settings, django_capture_on_commit_callbacks):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    anna, ivo = user("anna"), user("ivo")
    client.force_login(anna)
    made = client.post("/en/organisations/new/", SENT)
    organisation = Organisation.objects.get()
    assert made["Location"] == f"/en/organisations/{organisation.key}/"
    assert (organisation.regions, organisation.country) == (["ITI3", "ITI2"], "IT")
    assert owns(anna, organisation.pk)
    client.force_login(ivo)
    page = text(client.get(made["Location"]))
    assert "Ask for access" in page
    assert "Anna" not in page, "members are named to members alone"
    with django_capture_on_commit_callbacks(execute=True):
        client.post(f"{made['Location']}join/", {"note": "I manage the projects."})
    assert mail.outbox[0].to == ["anna@example.org"]
    assert "I manage the projects." in mail.outbox[0].body
    assert not edits_for(ivo, organisation.pk)
    membership = Membership.objects.get(user=ivo)
    assert client.post(f"{made['Location']}members/{membership.pk}/", {"act": "grant"}).status_code == 403
    client.force_login(anna)
    assert "I manage the projects." in text(client.get(made["Location"]))
    with django_capture_on_commit_callbacks(execute=True):
        client.post(f"{made['Location']}members/{membership.pk}/", {"act": "grant", "note": "Welcome."})
    assert edits_for(ivo, organisation.pk)
    assert mail.outbox[1].to == ["ivo@example.org"]
    assert "Welcome." in mail.outbox[1].body


def test_somebody_always_decides():
    anna, ivo = user("anna"), user("ivo")
    made = verbs.create(name="Office", helix="", regions=[], address="", about="", by=anna)
    mine = Membership.objects.get(user=anna)
    with pytest.raises(NotAllowed, match="not-allowed-last-owner"):
        verbs.end(membership=mine, by=anna)
    asked = verbs.ask(organisation=made, note="", by=ivo)
    verbs.decide(membership=asked, grant=True, note="", by=anna)
    asked.refresh_from_db()
    verbs.give_role(membership=asked, owner=True, by=anna)
    verbs.end(membership=mine, by=anna)
    assert not edits_for(anna, made.pk)
    assert owns(ivo, made.pk)


def test_who_was_refused_may_ask_again_and_who_left_too():
    anna, ivo = user("anna"), user("ivo")
    made = verbs.create(name="Office", helix="", regions=[], address="", about="", by=anna)
    asked = verbs.ask(organisation=made, note="", by=ivo)
    verbs.decide(membership=asked, grant=False, note="Who are you?", by=anna)
    assert not edits_for(ivo, made.pk)
    again = verbs.ask(organisation=made, note="The new manager.", by=ivo)
    assert (again.pk, again.state) == (asked.pk, Membership.State.ASKED)


def test_faults_stand_at_the_field_and_nothing_typed_is_lost(client):
    client.force_login(user("anna"))
    sent = {**SENT, "name": "", "regions": "Marce", "address": "javascript:x"}
    response = client.post("/it/organisations/new/", sent)
    page = text(response)
    assert response.status_code == 422
    assert "«Marce» non è nell’elenco" in page
    assert "Scrivi il nome" in page
    assert 'value="javascript:x"' in page
    assert not Organisation.objects.exists()


def test_two_organisations_of_one_name_have_different_addresses():
    anna = user("anna")
    keys = {verbs.create(name="Office", helix="", regions=[], address="", about="", by=anna).key for _ in range(3)}
    assert keys == {"office", "office-2", "office-3"}


def test_an_organisations_details_are_for_those_who_decide(client):
    made = verbs.create(name="Office", helix="", regions=[], address="", about="", by=user("anna"))
    client.force_login(user("ivo"))
    assert client.get(f"/en/organisations/{made.key}/change/").status_code == 403
    client.force_login(User.objects.get(email="anna@example.org"))
    client.post(f"/en/organisations/{made.key}/change/", {**SENT, "name": "Another name"})
    assert Organisation.objects.get().name == "Another name"


def test_records_are_handed_over_with_their_translations(client):
    from distretto.catalogue.domain import drafting, translating
    from distretto.catalogue.models import Record

    anna = user("anna")
    one = verbs.create(name="One", helix="", regions=[], address="", about="", by=anna)
    two = verbs.create(name="Two", helix="", regions=[], address="", about="", by=anna)
    record = drafting.start(kind="policy", language="en", content={"title": "Vouchers"}, by=anna, organisation=one)
    translating.start_translation(original=record, language="it", texts={"title": "Voucher"}, by=anna)
    client.force_login(anna)
    client.post(f"/en/organisations/{one.key}/hand-over/", {"record": record.key, "to": two.pk})
    assert set(Record.objects.values_list("organisation", flat=True)) == {two.pk}


def test_an_administrator_verifies_and_another_claim_is_verified_anew(client):
    anna, root = user("anna"), User.objects.create_superuser("root@example.org")
    made = verbs.create(name="Office", helix="", regions=["ITI3"], address="", about="", by=anna)
    page = f"/en/organisations/{made.key}/"
    client.force_login(anna)
    assert "Not verified yet" in text(client.get(page))
    assert "Mark as verified" not in text(client.get(page))
    assert client.post(f"{page}verify/", {"verified": "1"}).status_code == 403
    assert not speaking_for(anna)
    client.force_login(root)
    client.post(f"{page}verify/", {"verified": "1"})
    assert "Office is verified." in text(client.get(page))
    assert [one.regions for one in speaking_for(anna)] == [["ITI3"]]
    made.refresh_from_db()
    said = {"name": "Office", "helix": "", "regions": ["ITI3"], "address": "", "about": "Of the region."}
    verbs.change(organisation=made, by=anna, **said)
    assert [one.regions for one in speaking_for(anna)] == [["ITI3"]]
    verbs.change(organisation=made, by=anna, **{**said, "regions": ["ITI3", "AT31"]})
    assert not speaking_for(anna)
    verbs.verify(organisation=made, verified=True, by=root)
    verbs.verify(organisation=made, verified=False, by=root)
    assert not speaking_for(anna)


def test_a_place_like_no_other_gets_no_suggestion(client):
    client.force_login(user("anna"))
    page = text(client.post("/en/organisations/new/", {**SENT, "regions": "qqqqzzzz"}))
    assert "“qqqqzzzz” is not in the list of regions and countries." in page
    assert "Did you mean –" not in page
