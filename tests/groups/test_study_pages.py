"""The pages of studies: step by step to a result, published, withdrawn; what is put wrongly is said at its field."""

from __future__ import annotations

import html
import json
import re
from io import BytesIO
from pathlib import Path

import pytest
from django.test import Client

from distretto.evidence.store import default_store
from distretto.groups.domain import studies
from distretto.groups.models import PublishedStudy, Study
from distretto.people.models import User
from distretto.themes.asking import FindingCache

from .conftest import client_of, publish
from .test_studies import SETS, TAUGHT

BEGUN = {"name": "Exports", "cases": "schneider_2010"}


def text(response: object) -> str:
    return html.unescape(response.content.decode())  # type: ignore[attr-defined]


@pytest.fixture
def hers(owner: User) -> Client:
    return client_of(owner)


@pytest.fixture
def study(owner: User) -> Study:
    return studies.begin(by=owner, name="Exports", parameters=TAUGHT, sets=SETS)


def step(study: Study, name: str, language: str = "en") -> str:
    return f"/{language}/studies/{study.pk}/{name}/"


def test_a_visitor_reads_the_list_and_is_asked_to_sign_in_for_more() -> None:
    visitor = client_of()
    assert "sign in" in text(visitor.get("/en/studies/"))
    for address in ("/en/studies/new/", "/en/studies/1/sets/", "/en/studies/1/study.json"):
        assert visitor.get(address)["Location"].startswith("/accounts/login/")
    assert visitor.post("/en/studies/1/sets/keep.json").status_code == 401


def test_nobody_else_opens_a_study(study: Study, other: User, administrator: User) -> None:
    for stranger in (other, administrator):
        client = client_of(stranger)
        for name in ("cases", "sets", "calibrate", "rules", "result"):
            assert client.get(step(study, name)).status_code == 403
        assert client.post(step(study, "sets"), {"outcome": "UNI"}).status_code == 403
        assert client.post(f"{step(study, 'sets')}keep.json", {"outcome": "UNI"}).status_code == 403
        for act in ("copy", "delete", "back", "publish"):
            assert client.post(f"/en/studies/{study.pk}/{act}/").status_code == 403
        assert client.get(f"/en/studies/{study.pk}/study.json").status_code == 403
    study.refresh_from_db()
    assert study.parameters["outcome"] == "EXPORT"


def test_from_raw_choice_to_a_published_finding_and_its_withdrawal(hers: Client, owner: User) -> None:
    made = hers.post("/en/studies/new/", BEGUN)
    study = Study.objects.get()
    assert made["Location"] == step(study, "sets")
    page = text(hers.get(made["Location"]))
    assert 'value="EXPORT" checked' in page
    chosen = {"outcome": "EXPORT", "conditions": ["EMP", "UNI", "OCCUP", "STOCK", "MA"], "go": "calibrate"}
    assert hers.post(step(study, "sets"), chosen)["Location"] == step(study, "calibrate")
    page = text(hers.get(step(study, "calibrate")))
    assert page.count('class="spread"') == 6
    assert "The values are memberships already." in page
    assert "bargaining" not in page.lower(), "what was not chosen"
    sent = {f"kind-{at}": "given" for at in range(6)} | {"go": "rules"}
    assert hers.post(step(study, "calibrate"), sent)["Location"] == step(study, "rules")
    rules = {"outcome_side": "presence", "inclusion": "0,8", "least_cases": "2", "pri": "0.6",
             "solution": "intermediate", "expected-1": "present", "expected-3": "present", "go": "result"}
    assert hers.post(step(study, "rules"), rules)["Location"] == step(study, "result")
    page = text(hers.get(step(study, "result")))
    hash_ = re.search(r'class="hash">([0-9a-f]{64})<', page)
    assert hash_
    for words in ("Truth table", "Solutions, each with all models that tie", "Each condition as necessary",
                  "Combinations of which nothing was seen", "The solution at other thresholds", "Cases without which"):
        assert words in page
    published = hers.post(f"/en/studies/{study.pk}/publish/", {"name": "Exports of 19 countries", "note": "Because."})
    shown = text(client_of().get(published["Location"]))
    assert "Exports of 19 countries" in shown
    assert "Because." in shown
    assert owner.shown_name in shown
    assert hash_[1] in shown
    assert "Exports of 19 countries" in text(client_of().get("/en/studies/"))
    kept = f"/en/findings/{hash_[1]}/"
    assert "Published as a study:" in text(client_of().get(kept))
    again = hers.post(f"{published['Location']}withdraw/", {"why": ""})
    assert again.status_code == 422
    assert "Say why" in text(again)
    hers.post(f"{published['Location']}withdraw/", {"why": "An anchor was wrong"})
    assert "Exports of 19 countries" not in text(client_of().get("/en/studies/"))
    for address in (kept, published["Location"]):
        assert "An anchor was wrong" in text(client_of().get(address))


def test_a_published_finding_opens_though_the_cache_is_gone(hers: Client, study: Study) -> None:
    hers.post(f"/en/studies/{study.pk}/publish/", {"name": "Exports"})
    kept = PublishedStudy.objects.get()
    place = FindingCache(default_store().keeps).root / "by-hash" / kept.hash[:2] / kept.hash
    place.unlink()
    assert client_of().get(f"/it/findings/{kept.hash}/").status_code == 200
    assert client_of().get("/en/findings/00000000aaaa/").status_code == 404


def test_what_is_wrong_is_said_at_its_field_and_kept(hers: Client, study: Study) -> None:
    nothing = hers.post(step(study, "sets"), {"go": "calibrate"})
    assert nothing.status_code == 422
    assert {"Choose the outcome.", "Choose one to 10 conditions; 0 are chosen."} <= set(
        re.findall(r'class="fault"[^>]*>([^<]+)<', text(nothing)))
    hers.post(step(study, "sets"), {"outcome": "EXPORT", "conditions": ["UNI", "MA"]})
    anchors = {"kind-0": "fuzzy", "fuzzy-0-0": "0.9", "fuzzy-0-1": "0.5", "fuzzy-0-2": "0.95", "kind-1": "crisp",
               "crisp-1-0": "many", "kind-2": "crisp", "crisp-2-0": "7", "go": "rules"}
    wrong = hers.post(step(study, "calibrate"), anchors)
    assert wrong.status_code == 422
    page = text(wrong)
    assert "three anchors must rise" in page
    assert "“many” is not a number" in page
    assert "All cases are on the same side" in page, "a threshold that no case reaches"
    assert 'value="0.9"' in page
    assert 'value="many"' in page
    assert "calibrate/" in text(hers.get(step(study, "result"))), "the result says where to mend it"
    rules = hers.post(step(study, "rules"), {"inclusion": "2", "go": "result"})
    assert rules.status_code == 422
    assert 'id="rule-inclusion-fault"' in text(rules)
    named = hers.post(step(study, "cases"), {"name": "", "cases": "regions", "pool": "Atlantis", "go": "sets"})
    assert named.status_code == 422
    assert 'id="f-name-fault"' in text(named)
    assert 'id="f-pool-fault"' in text(named)


def test_a_set_that_never_varies_and_too_few_cases_are_said_with_where_to_mend_them(hers: Client, study: Study) -> None:
    study.sets = {"UNI": {"kind": "crisp", "numbers": ["7"], "judged": {}}}
    study.save()
    page = hers.get(step(study, "result"))
    assert page.status_code == 422
    assert "never varies" in text(page)
    assert step(study, "calibrate") in text(page)
    study.parameters = {"cases": "regions", "pool": "MT"}
    study.save()
    few = hers.get(step(study, "result"))
    assert few.status_code == 422
    assert "Fewer than two regions" in text(few)


def test_regions_are_calibrated_by_what_is_proposed_and_by_judgement(hers: Client, owner: User) -> None:
    regions = {"cases": "regions", "pool": "see", "outcome": "income_above_peers", "conditions": "rd_intensity"}
    study = studies.begin(by=owner, name="R&D", parameters=regions)
    page = text(hers.get(step(study, "calibrate", "it")))
    offer = re.search(r'name="take" value="(0:gap)"', page)
    assert offer, "the widest gap is proposed"
    assert hers.post(step(study, "calibrate"), {"take": offer[1]})["Location"] == f"{step(study, 'calibrate')}#set-0"
    study.refresh_from_db()
    assert study.sets["rd_intensity"]["kind"] == "fuzzy"
    hers.post(step(study, "calibrate"), {"kind-0": "indirect", "show": "0"})
    page = text(hers.get(step(study, "calibrate", "it")))
    assert 'name="judged-0-ITI3"' in page
    judged = {f"judged-0-{code}": level for code, level in (
        ("ITI3", "0,6"), ("ITC4", "0,8"), ("ITH5", "1"), ("BG31", "0"), ("ITF6", "0,2"))}
    hers.post(step(study, "calibrate"), {"kind-0": "indirect", **judged, "show": "0"})
    study.refresh_from_db()
    assert studies.parameters_of(study)["calibration"].startswith("rd_intensity=indirect ")
    assert "conditions-kind" not in text(hers.get(step(study, "result")))
    assert hers.post(f"{step(study, 'calibrate')}keep.json", {"kind-0": "crisp", "crisp-0-0": "1"}).status_code == 200
    study.refresh_from_db()
    assert studies.parameters_of(study)["calibration"] == "rd_intensity=crisp 1"


def test_a_study_is_copied_deleted_brought_back_and_brought_in(hers: Client, study: Study, owner: User) -> None:
    hers.post(f"/en/studies/{study.pk}/copy/")
    assert {one.name for one in studies.own_studies(owner)} == {"Exports", "Exports (copy)"}
    gone = hers.post(f"/en/studies/{study.pk}/delete/", follow=True)
    assert "Bring back" in text(gone)
    assert hers.get(step(study, "cases")).status_code == 404
    hers.post(f"/en/studies/{study.pk}/back/")
    assert hers.get(step(study, "cases")).status_code == 200
    file = hers.get(f"/en/studies/{study.pk}/study.json").content
    assert json.loads(file)["analysis"] == "innovation.conditions"
    brought = hers.post("/en/studies/file/", {"file": BytesIO(file)})
    assert re.fullmatch(r"/en/studies/\d+/result/", brought["Location"])
    refused = hers.post("/en/studies/file/", {"file": BytesIO(b"{}")})
    assert refused.status_code == 422
    assert "no study’s file" in text(refused)


def test_a_finding_leads_to_a_study_with_its_parameters(hers: Client, owner: User) -> None:
    way = re.search(r'href="(/en/studies/new/\?[^"]+)"', hers.get(
        "/en/innovation/conditions/?cases=schneider_2010&calibration=UNI%3Dcrisp+0.5").content.decode())
    assert way
    page = text(hers.get(html.unescape(way[1])))
    given = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page))
    made = hers.post("/en/studies/file/", {**given, "name": "Mine"})
    study = Study.objects.get(owner=owner)
    assert made["Location"] == step(study, "result")
    assert (study.name, study.sets["UNI"]["kind"]) == ("Mine", "crisp")


def test_members_coded_cases_are_a_source(
    hers: Client, owner: User, catalogued: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISTRETTO_HOME", str(catalogued))
    for at, (trust, funds) in enumerate([(0, 0), (0, 1), (1, 0), (1, 1)]):
        told = {"scale": "crisp", "reason": "Synthetic."}
        publish(
            "case", f"Synthetic case {at}", owner, outcome=[{"name": "Effective R&D", "value": trust, **told}],
            conditions=[{"name": "Trust", "value": trust, **told}, {"name": "Funds", "value": funds, **told}],
        )
    study = studies.begin(by=owner, name="Trust", parameters={"cases": "members", "least_cases": "1"})
    page = text(hers.get(step(study, "sets")))
    assert "There are 4 cases" in page
    hers.post(step(study, "sets"), {"outcome": "Effective R&D", "conditions": ["Trust", "Funds"]})
    assert "The values are memberships already." in text(hers.get(step(study, "calibrate")))
    assert "goes with one combination of conditions" in text(hers.get(step(study, "result")))
