"""An assessment made step by step: kept, refused where it must be, handed in, and compared in its second year."""

from __future__ import annotations

import html

import pytest

from distretto.catalogue.domain import publishing
from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.models import Record, WorkingCopy
from distretto.evidence.store import HOME

from .conftest import CONTENT

LENSES = ("past", "present", "visions", "parallel")


def text(response) -> str:
    return html.unescape(response.content.decode())


@pytest.fixture
def begun(as_, people, organisation):
    """An assessment of the Marche that the editor has just begun, and her browser."""
    client = as_(people.editor)
    sent = client.post(
        "/en/catalogue/new/assessment/guided/",
        {"region": "Marche", "themes": ["innovation", "skills"], "_organisation": str(organisation.pk)},
    )
    assert sent.status_code == 302
    return client, Record.objects.get(kind="assessment"), sent["Location"]


def step(record: Record, name: str) -> str:
    return f"/en/catalogue/{record.key}/assess/{name}/"


def scored(theme: str = "innovation", score: str = "3", reason: str = "Calls open each year") -> dict[str, str]:
    return {f"score.{theme}": score, f"reason.{theme}": reason}


def test_it_begins_with_region_and_themes_and_goes_to_the_first_lens(begun, organisation):
    client, record, where = begun
    assert where == step(record, "past")
    assert record.content["regions"] == ["ITI3"]
    assert record.content["themes"] == ["innovation", "skills"]
    assert record.organisation == organisation
    assert not record.live
    page = text(client.get(where))
    assert "Past actions and what came of them" in page
    assert "was it evaluated" in page
    assert "very weak" in page
    assert "name=\"score.skills\"" in page
    assert f'href="/en/catalogue/{record.key}/assess/past/"' in text(client.get(f"/en/catalogue/{record.key}/edit/"))


def test_region_and_themes_are_asked_for_at_their_fields(as_, people):
    page = as_(people.editor).post("/en/catalogue/new/assessment/guided/", {"region": "Nowhere at all"})
    assert page.status_code == 422
    assert not Record.objects.exists()
    assert "Nowhere at all" in text(page)
    assert "at least one theme" in text(page)


def test_a_score_without_a_reason_is_refused_at_its_field_and_kept(begun):
    client, record, where = begun
    page = client.post(where, {**scored(reason=""), "reason.skills": "", "past": "Two programmes", "go": "present"})
    assert page.status_code == 422
    assert "A score needs a reason" in text(page)
    assert 'href="#f-reason-innovation"' in text(page)
    kept = WorkingCopy.objects.get(record=record).typed
    assert kept["past"] == "Two programmes"
    assert kept["scores"][0]["score"] == "3"


def test_a_reason_without_a_score_is_refused_too(begun):
    client, _, where = begun
    page = client.post(where, {**scored(score=""), "reason.skills": "", "go": "present"})
    assert page.status_code == 422
    assert "no score" in text(page)


def test_each_step_keeps_what_the_others_have(begun):
    client, record, where = begun
    client.post(where, {**scored(), "reason.skills": "", "past": "Two programmes", "go": "present"})
    sent = client.post(step(record, "present"), {**scored(score="4"), **scored("skills", "2"), "go": "past"})
    assert sent["Location"] == where
    page = text(client.get(where))
    assert "Two programmes" in page
    assert "1 of 2 scored: Innovation" in page
    assert "2 of 2 scored" in page
    client.post(where, {"score.innovation": "", "reason.innovation": "", "reason.skills": "", "go": "present"})
    lines = WorkingCopy.objects.get(record=record).typed["scores"]
    assert {(line["lens"], line["theme"]) for line in lines} == {("present", "innovation"), ("present", "skills")}


def test_a_finding_is_attached_with_one_click_and_taken_out_again(begun):
    client, record, where = begun
    cite = "/en/innovation/policy_mix/?region=ITI3"
    sent = client.post(where, {**scored(), "reason.skills": "", "attach": f"innovation|{cite}"})
    assert sent["Location"] == f"{where}#theme-innovation"
    page = text(client.get(where))
    assert f'name="evidence.innovation" value="{cite}"' in page
    assert f'value="innovation|{cite}"' in page
    client.post(where, {**scored(), "evidence.innovation": [cite], "detach": f"innovation|{cite}"})
    assert "evidence" not in WorkingCopy.objects.get(record=record).typed["scores"][0] or not (
        WorkingCopy.objects.get(record=record).typed["scores"][0]["evidence"]
    )


def test_what_names_no_finding_is_refused_as_evidence_at_its_field(begun):
    client, _record, where = begun
    sent = {**scored(), "reason.skills": "", "evidence.innovation": ["not an address"], "go": "present"}
    refused = client.post(where, sent)
    assert refused.status_code == 422
    page = text(refused)
    assert "“not an address” is no address of a finding" in page
    assert 'href="#f-evidence-innovation"' in page
    assert '<details class="own" open>' in page
    for right in ("/en/innovation/policy_mix/?region=ITI3", "https://example.org/it/skills/jobs/", "ab" * 32):
        assert client.post(where, {**sent, "evidence.innovation": [right]}).status_code == 302


def test_the_next_lens_opens_at_its_beginning(begun):
    client, _, where = begun
    page = text(client.get(where))
    assert f'<form method="post" id="record" action="{where}"' in page


def test_the_page_keeps_what_is_typed_without_losing_other_steps(begun):
    client, record, where = begun
    client.post(where, {**scored(), "reason.skills": "", "go": "present"})
    sent = {"visions": "Half of the income", **scored("skills", "5")}
    kept = client.post(step(record, "visions") + "keep.json", sent)
    assert kept.status_code == 200
    assert "Kept" in kept.json()["said"]
    typed = WorkingCopy.objects.get(record=record).typed
    assert typed["visions"] == "Half of the income"
    assert {line["lens"] for line in typed["scores"]} == {"past", "visions"}


def test_the_summary_says_what_is_missing_and_hands_in_what_is_whole(begun, people):
    client, record, where = begun
    for lens in LENSES:
        client.post(step(record, lens), {**scored(), "reason.skills": "", lens: f"Of the {lens}", "go": "about"})
    page = text(client.get(step(record, "summary")))
    assert "4 of 8 cells have a score" in page
    assert f'href="{step(record, "about")}"' in page
    assert client.post(step(record, "summary"), {"submit": "1"}).status_code == 422
    about = {
        "title": "Assessment of the Marche", "summary": CONTENT["summary"], "assessed_on": "2026-05-02",
        "answered_by": "Two officials", "sources.0.title": "Minutes", "sources.0.publisher": "Office",
    }
    assert client.post(step(record, "about"), {**about, "go": "summary"})["Location"] == step(record, "summary")
    sent = client.post(step(record, "summary"), {"submit": "1"})
    assert sent.status_code == 302
    assert sent["Location"].endswith("/review/")
    record = Record.objects.get(pk=record.pk)
    assert record.current_workflow_state is not None
    content = newest_of(record).content
    assert len(content["scores"]) == 4
    assert content["visions"] == "Of the visions"
    assert client.get(where)["Location"].endswith("/review/")


def test_others_cannot_write_in_it(begun, as_, people):
    _, record, where = begun
    assert as_(people.stranger).get(where).status_code == 404
    assert as_(people.stranger).post(f"{where}keep.json", {"past": "x"}).status_code == 404
    client = as_(people.visitor)
    assert "/accounts/login/" in client.get(where)["Location"]
    assert client.post(f"{where}keep.json").status_code == 401
    assert as_(people.editor).get(step(record, "nowhere")).status_code == 404


def assessed(published, title: str, region: str, day: str, scores: list, **more) -> Record:
    lines = [
        {"lens": lens, "theme": theme, "score": score, "reason": f"{title} {lens}"} for lens, theme, score in scores
    ]
    return published(
        "assessment", title=title, regions=[region], scores=lines, answered_by="Two officials", assessed_on=day, **more
    )


@pytest.fixture
def three(published, monkeypatch, tmp_path):
    (tmp_path / "distretto.sqlite3").touch()
    monkeypatch.setenv(HOME, str(tmp_path))
    first = assessed(published, "The first year", "ITI3", "2024-05-02", [("past", "innovation", 2)])
    second = assessed(
        published, "The second year", "ITI3", "2026-05-02",
        [("past", "innovation", 4), ("present", "innovation", 3)], earlier=first.key,
    )  # fmt: skip
    return first, second, assessed(published, "Elsewhere", "AT22", "2025", [("past", "innovation", 5)])


def test_the_record_shows_the_matrix_with_then_and_now_and_what_is_missing(three, client):
    _, second, _ = three
    page = text(client.get(f"/en/catalogue/{second.key}/"))
    assert "2 of 4 cells have a score" in page
    assert "2024: 2" in page
    assert "(+2)" in page
    assert "visions of the future; parallel contexts elsewhere" in page
    assert "Compare with the earlier one of 2024" in page
    assert "Compare with other regions" in page
    assert "The second year past" in page
    assert 'id="field-scores"' not in page


def test_assessments_are_laid_side_by_side_with_signs_and_reasons(three, client):
    first, second, other = three
    address = f"/en/catalogue/assessments/?record={second.key}&record={first.key}&record={other.key}"
    page = text(client.get(address))
    assert "2 lower than the first" in page
    assert "1 higher than the first" in page
    assert "not scored" in page
    assert "Elsewhere past" in page
    assert "opinions of those who are named" in page
    file = page.split('<a class="button ghost" href="')[1].split('"')[0]
    rows = client.get(file).content.decode()
    assert file.startswith("/en/innovation/assessments/table.csv")
    assert "The second year past" in rows
    assert "2 in meno della prima" in text(client.get(address.replace("/en/", "/it/")))


def test_the_comparison_of_assessments_is_that_of_their_scores(three, client):
    first, second, _ = three
    sent = client.get(f"/en/catalogue/compare/?record={second.key}&record={first.key}")
    assert sent["Location"] == f"/en/catalogue/assessments/?record={second.key}&record={first.key}"


def test_a_second_year_is_offered_the_first_and_shows_then_beside_now(three, as_, people, organisation):
    first, second, _ = three
    client = as_(people.editor)
    asked = {"region": "ITI3", "themes": ["innovation"], "_organisation": str(organisation.pk)}
    page = text(client.post("/en/catalogue/new/assessment/guided/", asked))
    assert "Does this one follow it?" in page
    assert page.index(second.key) < page.index(first.key)
    sent = client.post("/en/catalogue/new/assessment/guided/", {**asked, "earlier": second.key})
    assert "Then: 4." in text(client.get(sent["Location"]))
    assert Record.objects.get(key=sent["Location"].split("/")[3]).content["earlier"] == second.key


@pytest.mark.parametrize("language", ["en", "it"])
def test_without_any_assessment_the_pages_say_so_and_invite(client, language):
    page = text(client.get(f"/{language}/catalogue/assessments/"))
    assert f"/{language}/catalogue/new/assessment/guided/" in page
    found = client.get(f"/{language}/innovation/assessments/?region=ITI3")
    assert {"en": "is in the catalogue yet", "it": "non c’è ancora"}[language] in text(found)


def test_one_that_was_taken_back_is_no_longer_compared(three, client, people):
    first, second, _ = three
    publishing.archive(record=first, by=people.administrator)
    page = client.get(f"/en/catalogue/assessments/?record={second.key}&record={first.key}")
    assert page.status_code == 200
    assert first.key in text(page)
