"""Two editors at one record: what one saved and the other did not touch is not lost, what both changed is shown."""

from __future__ import annotations

import html
import re

import pytest

from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.merging import Merge, three_way
from distretto.catalogue.models import Record

from .conftest import CONTENT


def text(response) -> str:
    return html.unescape(response.content.decode())


def sent(page: str, **changed: str) -> dict[str, str]:
    """The form as the page has it, of the fields that these tests fill, with what was changed in it."""
    values = {
        "title": CONTENT["title"], "summary": CONTENT["summary"], "regions": "ITI3", "themes": "innovation",
        "sources.0.title": "Annual report", "sources.0.publisher": "Regional office", "sources.0.year": "2024",
        "sources.0.address": "https://example.org/reports/2024/vouchers",
    }  # fmt: skip
    return {**values, "_base": re.search(r'name="_base" value="(\d+)"', page)[1], **changed}


@pytest.mark.parametrize(
    ("mine", "theirs", "merge"),
    [
        ({"title": "A"}, {"title": "A"}, Merge((), ())),
        ({"title": "A"}, {"title": "A", "start": "2020"}, Merge(("start",), ())),
        ({"title": "A", "end": "2021"}, {"title": "A", "start": "2020"}, Merge(("start",), ())),
        ({"title": "Mine"}, {"title": "Theirs"}, Merge((), ("title",))),
        ({"title": "Same"}, {"title": "Same"}, Merge((), ())),
        ({"title": "Mine"}, {}, Merge((), ("title",))),
        ({"title": "A"}, {}, Merge(("title",), ())),
    ],
)
def test_fields_go_together_by_who_changed_them(mine, theirs, merge):
    assert three_way("policy", began={"title": "A"}, mine=mine, theirs=theirs) == merge


def test_what_the_other_saved_and_i_did_not_touch_is_in_my_form(as_, people, draft):
    record = draft()
    address = f"/en/catalogue/{record.key}/edit/"
    opened = text(as_(people.editor).get(address))
    as_(people.administrator).post(address, sent(opened, body="What the other wrote.", save="1"))
    response = as_(people.editor).post(address, sent(opened, start="2020", submit="1"))
    page = text(response)
    assert response.status_code == 409
    assert "From the other draft, now in your form" in page
    assert "Both of you changed this" not in page
    assert re.search(r'<textarea id="f-body"[^>]*>\s*What the other wrote\.</textarea>', page)
    assert 'id="f-start" name="start" value="2020"' in page
    assert "What the other wrote." in text(as_(people.editor).get(address)), "also when the form is opened anew"
    again = as_(people.editor).post(address, sent(page, start="2020", body="What the other wrote.", save="1"))
    assert again.status_code == 302
    content = newest_of(Record.objects.get()).content
    assert (content["start"], content["body"]) == ("2020", "What the other wrote.")


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Administrator changed this too"), ("it", "anche Administrator l’ha modificato")]
)
def test_what_both_changed_is_shown_at_its_field_with_both_texts(as_, people, draft, language, said):
    record = draft()
    address = f"/{language}/catalogue/{record.key}/edit/"
    opened = text(as_(people.editor).get(address))
    as_(people.administrator).post(address, sent(opened, summary="The other wrote this summary.", save="1"))
    page = text(as_(people.editor).post(address, sent(opened, summary="I wrote this one of mine.", save="1")))
    assert 'href="#f-summary"' in page
    assert said in page
    assert re.search(r'<textarea id="f-summary"[^>]*>\s*I wrote this one of mine\.</textarea>', page)
    assert re.search(r"<del>[^<]*other", page)


def test_a_record_without_a_revision_is_not_overwritten_either(as_, people, published):
    record = published()
    Record.objects.update(latest_revision=None, live_revision=None)
    record.revisions.all().delete()
    address = f"/en/catalogue/{record.key}/edit/"
    opened = text(as_(people.editor).get(address))
    as_(people.administrator).post(address, sent(opened, body="What the other wrote.", save="1"))
    response = as_(people.editor).post(address, sent(opened, start="2020", save="1"))
    assert response.status_code == 409
    assert "What the other wrote." in text(response)
