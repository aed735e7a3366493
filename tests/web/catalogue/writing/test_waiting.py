"""One's own page: everything that waits for the person, and that nothing waits only where that is so."""

from __future__ import annotations

import html
from datetime import UTC, datetime

import pytest
from django.core import mail

from distretto.catalogue.domain import moderating, translating
from distretto.catalogue.domain.queries.translations import outdated_of
from distretto.catalogue.models import Record
from distretto.people.domain import organisations
from distretto.people.models import Membership, Organisation
from published_records import publish_unreviewed

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
NOTHING = "Nothing waits for you."


@pytest.fixture(autouse=True)
def outbox(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"


def text(response) -> str:
    return html.unescape(response.content.decode())


def test_nothing_waits_only_where_nothing_does(published, people, as_):
    assert NOTHING in text(as_(people.member).get("/en/account/"))
    moderating.report(record=published(), reason="wrong", text="", by=people.member, now=NOW)
    seen = text(as_(people.reviewer).get("/en/account/"))
    assert "Reports: one waits" in seen
    assert NOTHING not in seen
    assert "Reports: one waits" not in text(as_(people.member).get("/en/account/"))


def test_who_decides_on_access_finds_who_asks(people, organisation, as_):
    Membership.objects.filter(user=people.editor).update(role=Membership.Role.OWNER)
    organisations.ask(organisation=organisation, note="", by=people.member)
    seen = text(as_(people.editor).get("/en/account/"))
    assert "One person asks for access to Regional office" in seen
    assert "/en/organisations/office/#asking" in seen
    assert NOTHING not in seen
    assert "asks for access" not in text(as_(people.administrator).get("/en/account/")), "somebody else decides"
    Membership.objects.filter(user=people.editor).update(role=Membership.Role.EDITOR)
    assert "asks for access" not in text(as_(people.editor).get("/en/account/"))
    assert "Una persona chiede l’accesso a Regional office" in text(as_(people.administrator).get("/it/account/"))


def test_administrators_find_what_is_not_verified_and_its_editors_are_told(
    people, as_, django_capture_on_commit_callbacks
):
    seen = text(as_(people.administrator).get("/en/account/"))
    assert "Not verified yet: Another office" in seen
    assert "Not verified yet: Regional office" not in seen
    assert "not verified yet" in text(as_(people.stranger).get("/en/account/"))
    other = Organisation.objects.get(key="other")
    for _ in range(2):
        with django_capture_on_commit_callbacks(execute=True):
            organisations.verify(organisation=other, verified=True, by=people.administrator)
    assert [(one.to, one.subject) for one in mail.outbox] == [(["stranger@example.org"], "Another office is verified")]
    assert "verified: confirms records of its regions" in text(as_(people.stranger).get("/en/account/"))


def test_a_regions_editor_finds_what_is_to_be_confirmed_and_what_is_outdated(published, people, as_):
    record = published()
    Record.objects.filter(pk=record.pk).update(organisation=None, created_by=None)
    client = as_(people.editor)
    seen = text(client.get("/en/account/"))
    assert "One record of your region is to be confirmed: Lazio" not in seen, "ITI3 is the region of the Marches"
    assert "One record of your region is to be confirmed: Marche" in seen
    address = seen.split('">One record of your region')[0].rsplit('href="', 1)[1]
    assert record.title in text(client.get(address))
    assert NOTHING not in seen


def test_a_translation_behind_its_original_waits_for_its_editors(published, people, as_):
    record = published()
    made = translating.start_translation(
        original=record, language="it",
        texts={"title": "Buoni per progetti", "summary": "Le piccole imprese comprano un progetto."},
        by=people.editor,
    )  # fmt: skip
    publish_unreviewed(made)
    assert outdated_of(people.editor) == ()
    Record.objects.filter(pk=record.pk).update(version=record.version + 1)
    seen = text(as_(people.editor).get("/en/account/"))
    assert f"The translation is behind its original (Italian): {record.title}" in seen
    assert f"/en/catalogue/{record.key}/translate/it/" in seen
