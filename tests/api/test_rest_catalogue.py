"""The catalogue for programs: reading by anybody, writing with a token, and private fields for nobody else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.test import Client

from distretto.catalogue.domain import drafting, publishing, tokens
from distretto.catalogue.kinds import NAMES, fields_of
from distretto.catalogue.models import Record
from distretto.people.models import Membership, Organisation, User
from published_records import publish_unreviewed, speak_for

pytestmark = pytest.mark.django_db
ROOT = "/api/v1"
CONTENT = {
    "title": "A synthetic cluster",
    "summary": "A synthetic cluster for the tests of the interface.",
    "regions": ["ITI3"],
    "themes": ["innovation"],
    "sources": [{"title": "A synthetic source", "publisher": "Nobody"}],
    "income": [{"year": 2020, "source": "membership_fees", "amount": 77_777}],
}
ROLES = ("visitor", "member", "editor", "other", "reviewer", "administrator")


@pytest.fixture
def people() -> dict[str, Any]:
    from django.contrib.auth.models import Group

    from distretto.people.roles import REVIEWERS

    found: dict[str, Any] = {"visitor": None, "administrator": User.objects.create_superuser("admin@example.org")}
    for name in ("member", "editor", "other", "reviewer"):
        found[name] = User.objects.create_user(f"{name}@example.org")
    found["reviewer"].groups.add(Group.objects.get(name=REVIEWERS))
    for key, name in (("synthetic", "editor"), ("elsewhere", "other")):
        organisation = Organisation.objects.create(key=key, name=f"Organisation {key}")
        Membership.objects.create(organisation=organisation, user=found[name], state=Membership.State.ACTIVE)
        found[key] = organisation
    return found


@pytest.fixture
def as_(people: dict[str, Any]) -> Any:
    """Headers with the token of somebody."""

    def headers(name: str) -> dict[str, str]:
        user = people[name]
        return {"Authorization": f"Bearer {tokens.make(by=user, name='test').token}"} if user else {}

    return headers


@pytest.fixture
def published(people: dict[str, Any]) -> Record:
    record = drafting.start(
        kind="cluster", language="en", content=CONTENT, by=people["editor"], organisation=people["synthetic"]
    )
    publish_unreviewed(record, people["administrator"])
    return record


@pytest.fixture
def draft(people: dict[str, Any]) -> Record:
    return drafting.start(
        kind="cluster", language="en", content={**CONTENT, "title": "A synthetic draft"}, by=people["editor"],
        organisation=people["synthetic"],
    )  # fmt: skip


def send(client: Client, method: str, path: str, body: Any, headers: dict[str, str]) -> Any:
    return client.generic(method, ROOT + path, json.dumps(body), content_type="application/json", headers=headers)


def test_records_are_found_as_on_the_web(client: Client, published: Record) -> None:
    found = client.get(f"{ROOT}/records", {"q": "synthetic", "kind": "cluster", "country": "IT"}).json()
    assert [item["key"] for item in found["items"]] == [published.key]
    assert (found["total"], found["limit"], found["offset"]) == (1, 50, 0)
    assert client.get(f"{ROOT}/records", {"themes": "skills"}).json()["total"] == 0
    assert client.get(f"{ROOT}/records", {"offset": 1}).json()["items"] == []


def test_a_code_that_means_nothing_is_named_with_the_nearest(client: Client, published: Record) -> None:
    answer = client.get(f"{ROOT}/records", {"instruments": "vaucher"})
    assert answer.status_code == 422
    (fault,) = answer.json()["errors"]
    assert fault["parameter"] == "instruments"
    assert "PI014" in [one["value"] for one in fault["nearest"]]
    assert client.get(f"{ROOT}/records", {"theme": "skills"}).status_code == 422
    of_kind = client.get(f"{ROOT}/records", {"kind": "nix"}).json()
    assert [one["value"] for one in of_kind["errors"][0]["nearest"]] == list(NAMES)
    assert "Possible: Policy (policy)" in of_kind["detail"]
    of_level = client.get(f"{ROOT}/records", {"level": "qqqqq"}).json()
    assert "regional" in [one["value"] for one in of_level["errors"][0]["nearest"]]


def test_nothing_changed_is_said_in_a_word(client: Client, published: Record) -> None:
    first = client.get(f"{ROOT}/records")
    again = client.get(f"{ROOT}/records", headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 304
    Record.objects.filter(pk=published.pk).update(confirmation="to_confirm")
    admin = User.objects.get(email="admin@example.org")
    speak_for(admin, *published.content["regions"])
    publishing.confirm(record=Record.objects.get(pk=published.pk), by=admin)
    assert client.get(f"{ROOT}/records", headers={"If-None-Match": first["ETag"]}).status_code == 200


@pytest.mark.parametrize("role", ROLES)
def test_private_fields_leave_for_the_editors_alone(client: Client, published: Record, as_: Any, role: str) -> None:
    for path in ("/records", f"/records/{published.key}", f"/records/{published.key}?draft=true"):
        answer = client.get(ROOT + path, headers=as_(role))
        assert answer.status_code == 200
        assert ("77777" in answer.content.decode()) is (role in ("editor", "administrator"))


@pytest.mark.parametrize(
    ("role", "status"),
    [("visitor", 404), ("member", 404), ("other", 404), ("reviewer", 200), ("editor", 200), ("administrator", 200)],
)
def test_a_draft_is_seen_by_those_who_write_or_review(
    client: Client, draft: Record, as_: Any, role: str, status: int
) -> None:
    answer = client.get(f"{ROOT}/records/{draft.key}", headers=as_(role))
    assert answer.status_code == status
    assert client.get(f"{ROOT}/records", headers=as_(role)).json()["total"] == 0


def test_a_newer_draft_is_told_to_its_editors_alone(client: Client, published: Record, as_: Any, people: Any) -> None:
    drafting.save(record=published, content={**CONTENT, "title": "Not yet public"}, by=people["editor"])
    address = f"{ROOT}/records/{published.key}?draft=true"
    for role in ("visitor", "member", "other"):
        body = client.get(address, headers=as_(role)).json()["records"][0]
        assert (body["title"], body["state"]) == ("A synthetic cluster", "published")
    body = client.get(address, headers=as_("editor")).json()["records"][0]
    assert (body["title"], body["state"]) == ("Not yet public", "changed")


@pytest.mark.parametrize("role", ROLES)
def test_who_is_signed_in_begins_a_draft(client: Client, as_: Any, role: str) -> None:
    answer = send(client, "POST", "/records", {"kind": "cluster", "content": CONTENT}, as_(role))
    if role == "visitor":
        assert answer.status_code == 401
        assert answer["WWW-Authenticate"] == "Bearer"
        assert not Record.objects.exists()
    else:
        assert answer.status_code == 201
        assert answer.json()["state"] == "draft"
        assert answer["Location"].endswith(f"/api/v1/records/{answer.json()['key']}")
        assert not Record.objects.get().live


@pytest.mark.parametrize(
    ("role", "status"),
    [("visitor", 401), ("member", 403), ("other", 403), ("reviewer", 403), ("editor", 201), ("administrator", 201)],
)
def test_for_an_organisation_its_editors_write(
    client: Client, people: Any, as_: Any, role: str, status: int
) -> None:
    body = {"kind": "cluster", "content": CONTENT, "organisation": "synthetic"}
    assert send(client, "POST", "/records", body, as_(role)).status_code == status


@pytest.mark.parametrize(
    ("role", "status"),
    [("visitor", 401), ("member", 403), ("other", 403), ("reviewer", 403), ("editor", 200), ("administrator", 200)],
)
def test_its_editors_change_and_submit_a_record(
    client: Client, published: Record, as_: Any, role: str, status: int
) -> None:
    path = f"/records/{published.key}"
    body = {"content": {"summary": "A summary that a program has changed.", "income": None}}
    answer = send(client, "PATCH", path, body, as_(role))
    assert answer.status_code == status
    submitted = send(client, "POST", f"{path}/submit", {}, as_(role))
    assert submitted.status_code == status
    published.refresh_from_db()
    assert published.content["summary"] == CONTENT["summary"]
    if status == 200:
        assert answer.json()["content"]["summary"] == "A summary that a program has changed."
        assert "income" not in answer.json()["content"]
        assert answer.json()["state"] == "changed"
        assert submitted.json()["state"] == "in_review"
        again = send(client, "POST", f"{path}/submit", {}, as_(role))
        assert again.status_code == 409


def test_faults_come_by_field_in_the_reader_s_language(client: Client, as_: Any) -> None:
    content = {"title": "A synthetic policy", "instruments": ["vaucher"], "budget": "much", "colour": "red"}
    body = {"kind": "policy", "content": content}
    answer = send(client, "POST", "/records?lang=it", body, as_("member"))
    assert answer.status_code == 422
    assert answer["Content-Type"] == "application/problem+json"
    faults = {fault["parameter"]: fault for fault in answer.json()["errors"]}
    assert set(faults) == {"content.instruments", "content.budget", "content.colour"}
    assert faults["content.instruments"]["nearest"][0]["value"] == "PI014"
    given = {name: fault["given"] for name, fault in faults.items()}
    assert given == {"content.instruments": "vaucher", "content.budget": "much", "content.colour": "red"}
    assert "numero" in faults["content.budget"]["detail"]
    assert not Record.objects.exists()


@pytest.mark.parametrize(
    ("body", "given", "told"),
    [
        ({"kind": "nix", "content": {}}, "nix", "Possible: policy"),
        ({"kind": "policy", "content": {}, "budget": 12}, "12", "There is no “budget”"),
        ({"kind": "policy", "content": []}, "[]", "an object is expected"),
        ({"kind": "policy", "content": {}, "key": "Not A Key"}, "Not A Key", "does not have the form"),
        ({"kind": "policy", "content": {}, "key": "a" * 121}, "a" * 121, "At most 120"),
        ({"kind": "policy", "content": {}, "language": 5}, "5", "a text is expected"),
        ({"kind": "policy"}, "", "content is needed"),
        ({"kind": "policy", "content": {"sources": [{"year": "19999x"}]}}, "19999x", "Sources, line 1: Year: "),
    ],
)
def test_what_a_program_sends_wrongly_is_said_in_words(
    client: Client, as_: Any, body: Any, given: str, told: str
) -> None:
    answer = send(client, "POST", "/records", body, as_("member"))
    assert answer.status_code == 422
    assert told in answer.json()["detail"]
    assert given in [one["given"] for one in answer.json()["errors"]]
    assert "Input should" not in answer.json()["detail"]


def test_what_is_no_json_is_said_so(client: Client, as_: Any) -> None:
    path = f"{ROOT}/records?lang=it"
    answer = client.post(path, "{", content_type="application/json", headers=as_("member"))
    assert (answer.status_code, answer.json()["errors"]) == (400, [])
    assert "JSON" in answer.json()["detail"]


def test_entries_of_a_list_are_taken_by_name_as_in_the_form(client: Client, as_: Any) -> None:
    content = {**CONTENT, "regions": ["Marche", "Umbria (ITI2)"], "themes": ["Innovazione"], "level": "Regionale"}
    headers = as_("member")
    made = send(client, "POST", "/records", {"kind": "policy", "content": {**content, "income": None}}, headers)
    assert made.status_code == 201, made.content
    assert made.json()["content"]["regions"] == ["ITI3", "ITI2"]
    assert made.json()["content"]["themes"] == ["innovation"]
    path = f"/records/{made.json()['key']}"
    changed = send(client, "PATCH", path, {"content": {"regions": ["Lazio"], "level": None}}, headers)
    assert changed.json()["content"]["regions"] == ["ITI4"]
    still = send(client, "PATCH", path, {"content": {"regions": ["Atlantis"]}}, headers)
    assert still.json()["errors"][0]["given"] == "Atlantis"


def test_submitting_needs_what_is_needed(client: Client, as_: Any) -> None:
    headers = as_("member")
    body = {"kind": "policy", "content": {"title": "A synthetic policy"}}
    key = send(client, "POST", "/records", body, headers).json()["key"]
    answer = send(client, "POST", f"/records/{key}/submit", {}, headers)
    assert answer.status_code == 422
    assert "content.sources" in {fault["parameter"] for fault in answer.json()["errors"]}


def test_a_key_that_is_taken_or_stands_in_addresses_is_refused(client: Client, published: Record, as_: Any) -> None:
    for key in (published.key, "import"):
        body = {"kind": "policy", "content": {"title": "A synthetic policy"}, "key": key}
        assert send(client, "POST", "/records", body, as_("member")).status_code == 409
    body = {"kind": "policy", "content": {"title": "A synthetic policy"}, "key": "Not A Key"}
    assert send(client, "POST", "/records", body, as_("member")).status_code == 422


def test_a_session_is_no_token(client: Client, people: dict[str, Any], draft: Record) -> None:
    client.force_login(people["editor"])
    assert client.get(f"{ROOT}/records/{draft.key}").status_code == 404
    assert send(client, "POST", "/records", {"kind": "policy", "content": {"title": "Abc"}}, {}).status_code == 401


def test_a_revoked_token_is_worth_nothing(client: Client, people: dict[str, Any], draft: Record) -> None:
    made = tokens.make(by=people["editor"], name="test")
    headers = {"Authorization": f"Bearer {made.token}"}
    assert client.get(f"{ROOT}/records/{draft.key}", headers=headers).status_code == 200
    tokens.revoke(token=made.kept, by=people["editor"])
    for bad in (headers, {"Authorization": "Bearer nonsense"}, {"Authorization": "Basic abc"}):
        answer = client.get(f"{ROOT}/records/{draft.key}", headers=bad)
        assert answer.status_code == 401
        assert answer["Content-Type"] == "application/problem+json"


def test_a_token_bears_our_name_and_one_made_before_is_still_good(client: Client, people: dict[str, Any]) -> None:
    from wagtail.models import APIToken

    made = tokens.make(by=people["editor"], name="test")
    assert made.token.startswith("distretto_")
    assert made.token.startswith(made.kept.prefix)
    _, before = APIToken.create_token(user=people["editor"], name="made before")
    assert tokens.owner_of(made.token) == tokens.owner_of(before) == people["editor"]
    assert tokens.owner_of(made.token.replace("distretto_", "wagtail_")) is None
    assert tokens.owner_of(f"{made.token}0") is None


def test_a_token_is_not_without_measure(
    client: Client, people: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tokens, "A_MINUTE", 3)
    headers = {"Authorization": f"Bearer {tokens.make(by=people['member'], name='test').token}"}
    statuses = [client.get(f"{ROOT}/records", headers=headers).status_code for _ in range(8)]
    assert statuses[:3] == [200, 200, 200]
    assert 429 in statuses
    assert client.get(f"{ROOT}/records").status_code == 200


def test_what_was_taken_back_is_gone(client: Client, published: Record, people: dict[str, Any]) -> None:
    publishing.archive(record=published, by=people["editor"])
    assert client.get(f"{ROOT}/records/{published.key}").status_code == 410
    assert client.get(f"{ROOT}/records/no-such-record").status_code == 404


def test_kinds_tell_every_field_in_both_languages(client: Client) -> None:
    for language in ("en", "it"):
        kinds = client.get(f"{ROOT}/kinds", {"lang": language}).json()["items"]
        assert [kind["name"] for kind in kinds] == list(NAMES)
        for kind in kinds:
            assert [field["name"] for field in kind["fields"]] == list(fields_of(kind["name"]))
            assert all(field["label"] and field["help"] and field["example"] for field in kind["fields"])
    assert client.get(f"{ROOT}/kinds/cluster").json()["schema_type"] == "Organization"
    assert client.get(f"{ROOT}/kinds/nothing").status_code == 404


def test_lists_of_codes_have_their_labels(client: Client) -> None:
    names = [one["name"] for one in client.get(f"{ROOT}/code-lists", {"limit": 500}).json()["items"]]
    assert "instruments" in names
    found = client.get(f"{ROOT}/code-lists/instruments", {"lang": "it"}).json()
    (voucher,) = [code for code in found["codes"] if code["code"] == "PI014"]
    assert voucher["label"] == voucher["labels"]["it"]
    wrong = client.get(f"{ROOT}/code-lists/instrument")
    assert wrong.status_code == 404
    assert "instruments" in [one["value"] for one in wrong.json()["nearest"]]


@pytest.mark.parametrize(("method", "path"), [("DELETE", "/records"), ("PUT", "/records/a"), ("POST", "/kinds")])
def test_what_cannot_be_asked_is_a_problem(client: Client, method: str, path: str) -> None:
    answer = send(client, method, path, {}, {})
    assert answer.status_code == 405
    assert answer["Content-Type"] == "application/problem+json"
    assert "GET" in answer["Allow"]
