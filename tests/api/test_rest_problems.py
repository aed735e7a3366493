"""Whatever goes wrong is `application/problem+json` with a sentence and the nearest right values."""

from __future__ import annotations

import pytest

from open_question import OPEN

ROOT = "/api/v1"
PROFILE = f"{ROOT}/findings/specialisation.profile"
WRONG = [
    (PROFILE, {"region": "ITI9"}, 422, "ITI9"),
    (PROFILE, {}, 422, "needed"),
    (PROFILE, {"region": "ITI3", "industries": "Q999"}, 422, "Q999"),
    (PROFILE, {"region": "ITI3", "year": "1900"}, 422, "2008 to 2015"),
    (PROFILE, {"region": "ITI3", "focus": "x"}, 422, "within_industry"),
    (PROFILE, {"region": "ITI3", "yaer": "2014"}, 422, "year"),
    (PROFILE, {"region": "ITI3", "lang": "fr"}, 422, "lang"),
    (PROFILE, {"region": "X:ITI3+ZZ9"}, 422, "“ZZ9”"),
    (PROFILE, {"region": "ITI3", "foo": "1"}, 422, "industries, min_lq, reference, region, top_share or year"),
    (PROFILE, {"region": "ITI3", "format": "csv"}, 422, "no parameter “format”"),
    (PROFILE, {"region": "ITI3", "reference": "Marche"}, 422, "the area of the question itself"),
    (f"{PROFILE}/turns", {"region": "ITI3", "table": "x"}, 422, "no parameter “table”"),
    (f"{ROOT}/findings/specialisation.backtest", {"region": "ITI3"}, 422, "covers all regions"),
    (f"{ROOT}/findings/by-hash/{'0' * 64}", {"region": "ITI3"}, 422, "“region”"),
    (f"{ROOT}/regions", {"q": "marche"}, 422, "in, lang, level, limit, offset or search"),
    (f"{ROOT}/records", {"kin": "x"}, 422, "Did you mean kind?"),
    (f"{ROOT}/records", {"sort": "x"}, 422, "Possible: relevance"),
    (f"{ROOT}/regions", {"page": "2"}, 422, "no parameter “page”"),
    (f"{ROOT}/themes", {"page": "2"}, 422, "no parameter “page”"),
    (f"{PROFILE}/table", {"region": "ITI3", "table": "x"}, 404, "diversity"),
    (f"{PROFILE}/differs", {"region": "ITI3", "from": "x"}, 422, "not a number"),
    (f"{PROFILE}/differs", {"region": "ITI3"}, 422, "from"),
    (f"{ROOT}/findings/specialisation.profil", {"region": "ITI3"}, 404, "specialisation.profile"),
    (f"{ROOT}/regions/XX99", {}, 404, "XX99"),
    (f"{ROOT}/regions", {"in": "nowhere"}, 404, "nowhere"),
    (f"{ROOT}/regions", {"limit": "0"}, 422, "1 to 500"),
    (f"{ROOT}/regions", {"limit": "many"}, 422, "not a number"),
    (f"{ROOT}/themes/nothing", {}, 404, "specialisation"),
    (f"{ROOT}/datasets/sbs_regionl", {}, 404, "sbs_regional"),
    (f"{ROOT}/nothing/here", {}, 404, "nothing"),
]


@pytest.mark.parametrize(("address", "query", "status", "told"), WRONG)
def test_a_problem_with_a_sentence(client, address, query, status, told) -> None:
    response = client.get(address, query)
    problem = response.json()
    assert response.status_code == problem["status"] == status
    assert response["Content-Type"] == "application/problem+json"
    assert told in problem["detail"]
    assert problem["title"]
    assert problem["type"].startswith("urn:distretto:problem:")


@pytest.mark.usefixtures("open_question")
def test_a_question_that_nothing_answers_says_what_would(client) -> None:
    response = client.get(f"{ROOT}/findings/{OPEN}", {"region": "ITI3"})
    assert (response.status_code, response.json()["type"]) == (404, "urn:distretto:problem:unanswered")
    assert "would answer this" in response.json()["detail"]


def test_the_bare_root_leads_to_the_description(client) -> None:
    response = client.get(f"{ROOT}/")
    assert (response.status_code, response["Location"]) == (302, f"{ROOT}/docs")


def test_nearest_values_for_programs(client) -> None:
    problem = client.get(PROFILE, {"region": "ITI9", "year": "1900"}).json()
    assert [error["parameter"] for error in problem["errors"]] == ["region", "year"]
    assert problem["errors"][0]["nearest"]


def test_a_slip_finds_what_an_error_would_offer(client) -> None:
    found = {one["code"] for one in client.get(f"{ROOT}/regions", {"search": "marke"}).json()["items"]}
    assert "ITI3" in found
    assert client.get(f"{ROOT}/regions", {"search": "qqqqq"}).json()["total"] == 0


def test_in_italian(client) -> None:
    by_header = client.get(PROFILE, {"region": "ITI9"}, headers={"accept-language": "it"}).json()
    assert "nessuna regione" in by_header["detail"]
    assert client.get(PROFILE, {"region": "ITI9", "lang": "it"}).json()["detail"] == by_header["detail"]


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("address", [PROFILE, f"{ROOT}/regions", f"{ROOT}/openapi.json", f"{ROOT}/nothing"])
def test_one_can_only_read(client, method, address) -> None:
    response = getattr(client, method)(address)
    assert response.status_code == 405
    assert response["Allow"] == "GET, HEAD, OPTIONS"
    assert "Possible: GET, HEAD, OPTIONS" in response.json()["detail"]
    assert response["Content-Type"] == "application/problem+json"


def test_a_fault_of_ours_tells_nothing_of_the_inside(client, monkeypatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a secret")

    monkeypatch.setattr("distretto.api.browsing.all_themes", broken)
    response = client.get(f"{ROOT}/themes")
    assert response.status_code == 500
    assert response["Content-Type"] == "application/problem+json"
    assert "secret" not in response.content.decode()


def test_where_too_much_waits_one_is_asked_to_come_back(client, monkeypatch) -> None:
    monkeypatch.setattr("distretto.themes.runs.MOST_WAITING", 0)
    answer = client.get(f"{PROFILE}/turns", {"region": "ITI3", "year": "2014", "wait": "0"})
    assert answer.status_code == 429
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert int(answer.headers["Retry-After"]) > 0
    assert answer.json()["type"].endswith("too-many-waiting")
