"""Working groups: that the themes' are there, who takes part, and a log whose chain holds."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.core import mail
from django.db import connection

from distretto.groups.domain import membership, working_groups
from distretto.groups.domain.acting import FIRST, act
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.queries.log import first_broken
from distretto.groups.models import Act, Member, Notice, WorkingGroup
from distretto.groups.rights import readable_groups, standing
from distretto.people.models import User
from distretto.people.roles import NotAllowed
from distretto.themes.analysis import THEME_IDS

from .conftest import client_of

PLAIN = {"about": "", "language": "en", "time_zone": "Europe/Rome"}


def opened(by: User, openness: str = "members", title: str = "Adriatic boats") -> WorkingGroup:
    return working_groups.open_group(by=by, title=title, openness=openness, **PLAIN)


def test_the_six_themes_have_their_groups() -> None:
    assert tuple(WorkingGroup.objects.values_list("key", flat=True)) == THEME_IDS
    assert all(first_broken(group) is None for group in WorkingGroup.objects.all())


def test_who_opens_a_group_coordinates_it_and_its_log_begins(owner: User) -> None:
    group = opened(owner)
    assert standing(owner, group).coordinates
    line = Act.objects.get(group=group)
    assert (line.number, line.what, line.member, line.previous) == (1, "group-opened", 1, FIRST)


@pytest.mark.parametrize(
    ("openness", "reads", "discusses"), [("public", True, True), ("members", True, False), ("closed", False, False)]
)
def test_openness_says_who_reads_and_who_writes(
    owner: User, other: User, openness: str, reads: bool, discusses: bool
) -> None:
    group = opened(owner, openness)
    found = standing(other, group)
    assert (found.reads, found.discusses, found.proposes, found.votes) == (reads, discusses, False, False)
    assert (group in readable_groups(other)) is reads
    assert group in readable_groups(owner)


def test_one_asks_is_let_in_and_told(owner: User, other: User) -> None:
    group = opened(owner)
    part = membership.ask(by=other, group=group, note="I work on boats.", helix="business", country="IT")
    assert Notice.objects.get(user=owner).what == "member-asked"
    with pytest.raises(NotAllowed):
        membership.decide(by=other, part=part, grant=True)
    membership.decide(by=owner, part=part, grant=True)
    assert standing(other, group).votes
    assert Notice.objects.get(user=other).what == "member-joined-you"
    assert first_broken(group) is None


def test_an_invitation_is_mailed_taken_once_and_its_address_is_not_in_the_log(
    owner: User, other: User, administrator: User, django_capture_on_commit_callbacks
) -> None:
    group = opened(owner, "closed")
    with django_capture_on_commit_callbacks(execute=True):
        made = membership.invite(by=owner, group=group, email="Other@example.org", role="stakeholder")
    assert re.search(rf"/en/groups/{group.key}/invitation/{made.secret}/", mail.outbox[0].body)
    assert "other@example.org" not in str(list(Act.objects.values_list("content", flat=True)))
    assert membership.take(by=other, secret=made.secret).role == "stakeholder"
    with pytest.raises(NotAllowed):
        membership.take(by=administrator, secret=made.secret)
    with pytest.raises(NotRight):
        membership.invite(by=owner, group=group, email="other@example.org", role="member")


def test_somebody_always_coordinates(owner: User, other: User) -> None:
    group = opened(owner)
    mine = Member.objects.get(group=group, user=owner)
    with pytest.raises(NotAllowed):
        membership.end(by=owner, part=mine)
    part = membership.ask(by=other, group=group, note="")
    membership.decide(by=owner, part=part, grant=True, role="coordinator")
    membership.end(by=owner, part=mine)
    assert not standing(owner, group).active


def test_a_line_that_was_changed_breaks_the_chain(owner: User) -> None:
    group = opened(owner)
    for place in range(3):
        act(group=group, by=owner, what="tried", about=f"thing:{place}", content={"place": place})
    with pytest.raises(TypeError):
        Act.objects.filter(number=2).update(what="else")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE groups_act SET what = 'else' WHERE group_id = %s AND number = 3", [group.pk])
    assert first_broken(group) == 3


def test_an_erased_person_leaves_her_number_in_the_log(owner: User, other: User) -> None:
    group = opened(owner)
    part = membership.ask(by=other, group=group, note="")
    other.delete()
    line = Act.objects.get(group=group, what="member-asked")
    assert (line.by, line.member) == (None, part.number)
    assert first_broken(group) is None


def test_lines_written_at_the_same_time_stand_one_after_the_other(races) -> None:
    group = opened(User.objects.create_user("first@example.org"))

    def write() -> None:
        act(group=group, by=None, what="tried", about="thing:1")

    assert races(*[write] * 8) == [None] * 8
    assert Act.objects.filter(group=group).count() == 9
    assert first_broken(group) is None


def test_a_long_list_of_members_is_paged_and_made_shorter(owner: User) -> None:
    group = opened(owner, "members")
    for number in range(70):
        user = User.objects.create_user(f"m{number}@example.org", first_name=f"Somebody {number}")
        Member.objects.create(
            group=group, user=user, number=100 + number, role="member", state="active",
            country="IT" if number % 2 else "EL", helix="business", language="en",
        )  # fmt: skip
    client, address = client_of(owner), f"/en/groups/{group.key}/members/"
    first, second = (client.get(f"{address}?page={page}").content.decode() for page in (1, 2))
    assert "Somebody 3<" in first
    assert "Somebody 69<" not in first
    assert "Somebody 69<" in second
    italy = client.get(f"{address}?country=IT").content.decode()
    assert "Somebody 69<" in italy
    assert "Somebody 68<" not in italy
    assert client.get(f"{address}?page=99&country=nowhere").status_code == 200


def test_the_last_coordinator_reads_why_she_stays_and_finds_no_button(owner: User, other: User) -> None:
    group, client = opened(owner), client_of(owner)
    base = f"/en/groups/{group.key}/members/"
    why = "Somebody has to coordinate the group"
    assert why in client.get(base).content.decode()
    page = client.get(f"{base}1/end/").content.decode()
    assert why in page
    assert "Leave the group</button>" not in page
    Member.objects.create(group=group, user=other, number=2, role="coordinator", state=Member.State.ACTIVE)
    assert why not in client.get(base).content.decode()
    assert "Leave the group</button>" in client.get(f"{base}1/end/").content.decode()


def test_an_invitation_that_no_mail_carries_is_handed_over(owner: User, settings: Any) -> None:
    group, client = opened(owner), client_of(owner)
    base = f"/en/groups/{group.key}/members/"
    sent = {"email": "new@example.org", "role": "member"}
    assert "is on its way" in client.post(f"{base}invite/", sent, follow=True).content.decode()
    assert "Another invitation" in client.post(f"{base}invite/", sent, follow=True).content.decode()
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    page = client.post(f"{base}invite/", sent, follow=True).content.decode()
    assert "no mail server is set here" in page
    link = re.search(r"http://localhost(/en/groups/[^<]*/invitation/[^<]+/)", page)
    assert link is not None
    assert client_of().get(link.group(1)).status_code == 200
