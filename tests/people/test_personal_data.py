"""What is kept of a person: handed out as a whole, erased when she asks, her acts under her number."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone
from typer.testing import CliRunner

from distretto.cli.app import app
from distretto.groups.domain import discussing, membership, working_groups
from distretto.groups.domain.archiving import archive
from distretto.groups.domain.queries.log import first_broken, first_broken_line
from distretto.groups.models import Invitation, Member, Notice, Post, PostText, WorkingGroup
from distretto.people.domain.administering import NotPossible
from distretto.people.domain.personal_data import erase, personal_data
from distretto.people.models import PeopleEntry, User
from distretto.people.roles import NotAllowed

pytestmark = pytest.mark.django_db


@pytest.fixture
def coordinator() -> User:
    return User.objects.create_superuser("coordinator@example.org", "word-of-passage-1", first_name="Member 1")


@pytest.fixture
def person() -> User:
    return User.objects.create_user("person@example.org", "word-of-passage-2", first_name="Member", last_name="Two")


@pytest.fixture
def group(coordinator: User, person: User) -> WorkingGroup:
    """A group in which the person has said something."""
    group = working_groups.open_group(
        by=coordinator, title="Boats", about="", openness="members", language="en", time_zone="UTC"
    )
    part = membership.ask(by=person, group=group, note="My phone is 0123.")
    membership.decide(by=coordinator, part=part, grant=True)
    thread = discussing.start(by=coordinator, group=group, title="Welders", text="Who?", language="en")
    discussing.reply(by=person, thread=thread, text="Our school does.", language="en")
    return group


def test_all_that_names_her_is_handed_out_without_secrets(group: WorkingGroup, person: User, coordinator: User) -> None:
    kept = personal_data(person)
    assert kept["account"]["email"] == "person@example.org"
    assert [row["number"] for row in kept["groups.Member: user"]] == [2]
    assert kept["groups.Post: by"][0]["thread_id"]
    written = json.dumps(kept)
    assert "password" not in written
    assert coordinator.email not in written


@pytest.mark.parametrize("words", [False, True])
def test_she_is_erased_and_her_number_stays(group: WorkingGroup, person: User, words: bool) -> None:
    Invitation.objects.create(group=group, email="person@example.org", role="member", secret="taken",
                              words="Dear Two", taken_at=timezone.now())  # fmt: skip
    Invitation.objects.create(group=group, email="Person@example.org", role="member", secret="open")
    number = person.pk
    erase(person=person, by=person, words=words)
    assert {one.email for one in Invitation.objects.all()} == {f"erased-{number}@invalid"}
    assert not Invitation.objects.filter(secret__in=("taken", "open")).exists()
    assert not Invitation.objects.exclude(words="", withdrawn_at__isnull=False).exists()
    assert not User.objects.filter(email="person@example.org").exists()
    part = Member.objects.get(group=group, number=2)
    assert (part.user, part.note, part.state) == (None, "", "over")
    post = Post.objects.get(member=2)
    assert post.by is None
    assert PostText.objects.get(post=post).text == ("" if words else "Our school does.")
    assert first_broken(group) is None
    assert "Two" not in str(list(Notice.objects.values_list("arguments", flat=True)))
    assert set(PeopleEntry.objects.values_list("act", "by_name")) == {("erased", "")}
    page = Client(SERVER_NAME="localhost").get(f"/en/groups/{group.key}/discussion/{post.thread_id}/").content.decode()
    assert "Member 2" in page


def test_others_do_not_erase_her_and_an_administrator_remains(
    group: WorkingGroup, person: User, coordinator: User
) -> None:
    with pytest.raises(NotAllowed):
        erase(person=coordinator, by=person)
    with pytest.raises(NotPossible):
        erase(person=coordinator, by=coordinator)
    erase(person=person, by=coordinator)
    assert PeopleEntry.objects.get().by == coordinator


def test_her_page_shows_downloads_and_erases(group: WorkingGroup, person: User) -> None:
    client = Client(SERVER_NAME="localhost")
    client.force_login(person)
    assert "Posts" in client.get("/en/account/data/").content.decode()
    assert client.get("/en/account/data.json").json()["account"]["id"] == person.pk
    wrong = client.post("/en/account/data/erase/", {"email": "else@example.org"})
    assert wrong.status_code == 422
    assert User.objects.filter(pk=person.pk).exists()
    gone = client.post("/en/account/data/erase/", {"email": "Person@example.org"}, follow=True)
    assert "Your account is erased." in gone.content.decode()
    assert client.get("/en/account/").status_code == 302


def test_an_archive_holds_everything_of_the_group_and_its_log_is_checked(
    group: WorkingGroup, person: User, coordinator: User, tmp_path: Path
) -> None:
    with pytest.raises(NotAllowed):
        archive(group=group, by=person)
    path = tmp_path / "boats.zip"
    path.write_bytes(archive(group=group, by=coordinator))
    with ZipFile(path) as file:
        assert {"log.jsonl", "workinggroup.jsonl", "member.jsonl", "thread.jsonl", "post.jsonl"} <= set(file.namelist())
        whole = b"".join(file.read(name) for name in file.namelist()).decode()
        lines = [json.loads(line) for line in file.read("log.jsonl").decode().splitlines()]
    assert "Our school does." in whole
    assert "@example.org" not in whole
    assert first_broken_line(lines) is None
    assert first_broken_line([*lines[:2], *lines[3:]]) == 3
    assert CliRunner().invoke(app, ["groups", "verify", str(path)]).exit_code == 0
    lines[1]["what"] = "else"
    with ZipFile(path, "w") as file:
        file.writestr("log.jsonl", "".join(json.dumps(line) + "\n" for line in lines))
    spoiled = CliRunner().invoke(app, ["groups", "verify", str(path)])
    assert spoiled.exit_code == 1
    assert "from line 2" in spoiled.output


def test_coordinators_take_the_archive_and_see_whether_the_log_holds(
    group: WorkingGroup, person: User, coordinator: User
) -> None:
    base, client = f"/en/groups/{group.key}/", Client(SERVER_NAME="localhost")
    client.force_login(person)
    assert "Archive of the whole record" not in client.get(f"{base}activity/").content.decode()
    assert client.post(f"{base}archive/").status_code == 403
    client.force_login(coordinator)
    assert "its chain holds" in client.get(f"{base}activity/").content.decode()
    taken = client.post(f"{base}archive/")
    assert taken["Content-Type"] == "application/zip"
    with ZipFile(BytesIO(taken.content)) as file:
        assert "log.jsonl" in file.namelist()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE groups_act SET what = 'else' WHERE group_id = %s AND number = 2", [group.pk])
    assert "does not hold from line 2" in client.get(f"{base}activity/").content.decode()
