"""Pages that refuse lead on, files say who can open them, and a record can be taken away as a table."""

from __future__ import annotations

import html

from distretto.people.models import Organisation


def text(response) -> str:
    return html.unescape(response.content.decode())


def test_what_is_refused_at_a_record_leads_to_what_is_possible(published, people, as_):
    record = published("cluster")
    base = f"/en/catalogue/{record.key}/"
    for leaf in ("edit/", "private/", "translate/it/"):
        answer = as_(people.member).get(base + leaf)
        assert answer.status_code == 403, leaf
        assert f'<a href="{base}suggest/">Add what you know</a>' in text(answer), leaf
        assert f'<a href="{base}">The record’s page</a>' in text(answer), leaf
    assert "<h1>Add what you know" in text(as_(people.member).get(f"{base}suggest/"))


def test_where_files_are_attached_it_says_when_readers_can_open_them(draft, published, people, as_):
    client = as_(people.editor)
    assert "once the record is published" in text(client.get(f"/en/catalogue/{draft().key}/files/"))
    page = text(client.get(f"/en/catalogue/{published().key}/files/"))
    assert "readers can open the file as soon as you attach it" in page


def test_a_record_is_taken_away_as_a_table_too(published, people, as_):
    record = published()
    client = as_(people.visitor)
    page = text(client.get(f"/en/catalogue/{record.key}/"))
    for form, kind in (("csv", "text/csv"), ("xlsx", "application/vnd.openxmlformats")):
        assert f'href="/catalogue/{record.key}.{form}?lang=en"' in page
        answer = client.get(f"/catalogue/{record.key}.{form}?lang=en")
        assert answer["Content-Type"].startswith(kind)
        assert answer["Content-Disposition"] == f'attachment; filename="{record.key}.{form}"'
    assert record.title in client.get(f"/catalogue/{record.key}.csv").content.decode()
    assert client.get("/catalogue/nothing.csv").status_code == 404


def test_empty_lists_of_organisations_say_why(published, people, as_):
    record = published("cluster")
    Organisation.objects.exclude(pk=record.organisation_id).delete()
    assert "There is no other organisation here yet." in text(
        as_(people.editor).get(f"/en/catalogue/{record.key}/private/")
    )
    Organisation.objects.all().delete()
    assert "There is no organisation yet." in text(as_(people.visitor).get("/en/organisations/"))
    assert "No organisation has that name." in text(as_(people.visitor).get("/en/organisations/?q=shoes"))
