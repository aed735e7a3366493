"""What findings show to be missing, over REST: free of language, or with sentences; problems for what is not right."""

from __future__ import annotations

from typing import Any

import pytest

pytestmark = pytest.mark.django_db
PATH = "/api/v1/recommendations"


def question(client: Any, analysis: str, **query: str) -> dict[str, Any]:
    told = client.get(PATH, {"region": "ITI3", "theme": analysis.split(".")[0], **query}).json()
    return next(one for one in told["questions"] if one["analysis"] == analysis)


def test_gaps_name_their_finding_and_their_place_in_it(client: Any) -> None:
    found = question(client, "innovation.peers")
    finding = client.get(f"/api/v1/findings/by-hash/{found['finding']}").json()
    table = next(table for table in finding["tables"] if table["id"] == "indicators")
    assert found["gaps"]
    for gap in found["gaps"]:
        assert gap["evidence"]["table"] == "indicators"
        assert table["rows"][gap["evidence"]["row"]][0] == f"indicators:{gap['id']}"
        assert gap["leads_to"] == {"kind": "policy", "codes": []}
        assert gap["sentence"] is None
        assert gap["says"]["key"] == "gap-peers"


def test_sentences_come_in_the_language_that_is_asked_for(client: Any) -> None:
    found = question(client, "innovation.peers", lang="it")
    assert all("nelle Marche" in gap["sentence"] for gap in found["gaps"])
    assert all(gap["decision"].startswith("È da decidere") for gap in found["gaps"])


def test_what_has_no_answer_says_why(client: Any) -> None:
    told = client.get(PATH, {"region": "XK", "theme": "innovation"}).json()
    peers = next(one for one in told["questions"] if one["analysis"] == "innovation.peers")
    assert (peers["finding"], peers["gaps"], peers["takes_long"]) == (None, [], False)
    assert peers["why_not"]


@pytest.mark.parametrize(
    ("query", "status"), [({}, 422), ({"region": "XX99"}, 404), ({"region": "ITI3", "theme": "weather"}, 404)]
)
def test_what_is_not_right_is_a_problem(client: Any, query: dict[str, str], status: int) -> None:
    answer = client.get(PATH, query)
    assert answer.status_code == status
    assert answer["Content-Type"].startswith("application/problem+json")
