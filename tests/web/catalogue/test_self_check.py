"""A cluster's check of its own management: for those alone who may, beside earlier ones, and never a label."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser, Group
from django.test import Client

from distretto.catalogue.domain import granting, self_checking
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import Record, SelfCheck
from distretto.evidence.classifications.code_lists import file_list
from distretto.people.models import Membership, Organisation, User
from distretto.people.roles import REVIEWERS
from published_records import publish_unreviewed

pytestmark = pytest.mark.django_db
SAID = {"commitment": "in_place", "staff": "partly", "staff-note": "Half a post is open", "plan": "not",
        "website": "not_applicable"}
ROLES = {
    "visitor": (404, 404), "member": (404, 404), "of another organisation": (404, 404), "reviewer": (404, 404),
    "let see it": (200, 403), "editor": (200, 302), "administrator": (200, 302),
}  # fmt: skip
"""What each gets when she reads and when she writes."""


@pytest.fixture
def office() -> Organisation:
    return Organisation.objects.create(key="office", name="Cluster office", regions=["ITI3"])


@pytest.fixture
def cluster(office: Organisation) -> Record:
    content = {"title": "Synthetic cluster", "summary": "Made for a test.", "regions": ["ITI3"]}
    record = Record.objects.create(key="cluster-one", kind="cluster", content=content, organisation=office, live=False)
    return publish_unreviewed(record)


@pytest.fixture
def person(office: Organisation, cluster: Record) -> Any:
    def made(role: str) -> Any:
        if role == "visitor":
            return AnonymousUser()
        if role == "administrator":
            return User.objects.create_superuser("root@example.org", "a-long-pass-phrase")
        user = User.objects.create_user(f"{role.replace(' ', '-')}@example.org")
        if role == "editor":
            Membership.objects.create(user=user, organisation=office, state="active", role="editor")
        if role in ("of another organisation", "let see it"):
            other = Organisation.objects.create(key="other", name="Another office")
            Membership.objects.create(user=user, organisation=other, state="active", role="editor")
            if role == "let see it":
                granting.give(record=cluster, to="organisation", organisation=other, by=person_who_may())
        if role == "reviewer":
            user.groups.add(Group.objects.get(name=REVIEWERS))
        return user

    def person_who_may() -> User:
        return User.objects.create_superuser("giver@example.org", "a-long-pass-phrase")

    return made


@pytest.mark.parametrize(("role", "reads", "writes"), [(role, *codes) for role, codes in ROLES.items()])
def test_who_may_read_and_who_may_write(
    client: Client, cluster: Record, person: Any, role: str, reads: int, writes: int,
) -> None:
    user = person(role)
    if user.is_authenticated:
        client.force_login(user)
    address = f"/en/catalogue/{cluster.key}/self-check/"
    page = client.get(address)
    assert page.status_code == reads
    if reads == 200:
        assert "no-store" in page["Cache-Control"]
        assert ("<select" in page.content.decode()) is (writes == 302)
    assert client.post(address, SAID).status_code == writes
    assert SelfCheck.objects.exists() is (writes == 302)


@pytest.mark.parametrize(("language", "missing"), [("en", "What is missing"), ("it", "Che cosa manca")])
def test_it_says_what_is_there_and_what_is_missing_and_gives_no_points(
    client: Client, cluster: Record, person: Any, language: str, missing: str,
) -> None:
    client.force_login(person("editor"))
    address = f"/{language}/catalogue/{cluster.key}/self-check/"
    assert client.post(address, SAID).status_code == 302
    page = client.get(address).content.decode()
    lacking = page.split(missing)[1].split("<form")[0]
    labels = {code.code: code.label(language) for code in file_list("self_check").codes}
    assert labels["staff"] in lacking
    assert labels["plan"] in lacking
    assert labels["commitment"] not in lacking
    assert labels["website"] not in lacking
    assert "Half a post is open" in lacking
    assert "?q=" in lacking
    assert not re.search(r"bronze|silver|\bgold\b|bronzo|argento|\boro\b|score|punteggio|\d\s*%", page, re.IGNORECASE)


def test_it_stands_beside_its_own_earlier_ones(client: Client, cluster: Record, person: Any) -> None:
    client.force_login(person("editor"))
    address = f"/en/catalogue/{cluster.key}/self-check/"
    client.post(address, SAID)
    client.post(address, {**SAID, "plan": "partly"})
    client.post(address, {**SAID, "plan": "in_place", "roles": "in_place"})
    page = client.get(address).content.decode()
    assert "Partly → <strong>In place</strong>" in page
    assert "Nothing said → <strong>In place</strong>" in page
    first = SelfCheck.objects.order_by("made_at").first()
    assert "Not there → <strong>In place</strong>" in client.get(f"{address}?beside={first.pk}").content.decode()


@pytest.mark.parametrize("wrong", [{}, {"plan": "gold"}, {"plan": "not", "plan-note": "x" * 301}])
def test_what_cannot_be_kept_is_shown_again(
    client: Client, cluster: Record, person: Any, wrong: dict[str, str],
) -> None:
    client.force_login(person("editor"))
    page = client.post(f"/en/catalogue/{cluster.key}/self-check/", {"staff-note": "kept as typed", **wrong})
    assert page.status_code == 422
    assert "kept as typed" in page.content.decode()
    assert 'role="alert"' in page.content.decode()
    assert not SelfCheck.objects.exists()


def test_every_line_belongs_to_a_group_and_has_words_to_look_for_help() -> None:
    found = self_checking.groups()
    assert sum(len(lines) for _, lines in found) == 31
    assert [len(lines) for _, lines in found] == [4, 10, 2, 12, 3]
    assert all(head.extra["search_en"] and head.extra["search_it"] for head, _ in found)


def test_other_records_have_none(client: Client, person: Any) -> None:
    record = Record.objects.create(key="policy-one", kind="policy", content={"title": "A policy"}, live=False)
    publish_unreviewed(record)
    client.force_login(person("administrator"))
    assert client.get("/en/catalogue/policy-one/self-check/").status_code == 404


def test_so_many_are_kept_and_no_more(cluster: Record, person: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_checking, "MOST", 1)
    by = person("administrator")
    self_checking.keep(record=cluster, said={"plan": "not"}, notes={}, by=by)
    with pytest.raises(NotNow):
        self_checking.keep(record=cluster, said={"plan": "not"}, notes={}, by=by)
