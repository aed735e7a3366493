"""The pages of working groups in each role: opened, joined, changed, closed down; a theme's cycle and its agenda."""

from __future__ import annotations

import re

from django.core import mail

from distretto.groups.domain import discussing, membership, working_groups
from distretto.groups.domain import meeting as meetings
from distretto.groups.domain.meeting import Said
from distretto.groups.domain.pinning import pin_to
from distretto.groups.domain.planning import begin, plan_path
from distretto.groups.domain.queries.log import first_broken
from distretto.groups.models import Invitation, Member, PinCheck, WorkingGroup
from distretto.people.models import User
from distretto.themes.asking import ask

from .conftest import client_of

PLAIN = {"about": "", "language": "en", "time_zone": "Europe/Rome"}
TYPED = {"title": "Adriatic boats", "about": "Electric drives.", "openness": "members", "language": "en",
         "time_zone": "Europe/Rome", "area": "Marche", "theme": "innovation"}  # fmt: skip


def test_a_group_is_opened_changed_closed_down_and_opened_again(owner: User, other: User) -> None:
    client = client_of(owner)
    assert client.post("/en/groups/new/", {**TYPED, "title": ""}).status_code == 422
    assert client.post("/en/groups/new/", TYPED).headers["Location"] == "/en/groups/adriatic-boats/members/"
    page = client_of().get("/it/groups/adriatic-boats/").content.decode()
    assert "Marche" in page
    assert "/it/innovation/" in page
    assert 'href="/en/groups/adriatic-boats/"' in client_of().get("/en/regions/ITI3/").content.decode()
    client.post("/en/groups/adriatic-boats/change/", {**TYPED, "title": "Adriatic boatyards"})
    assert "Adriatic boatyards" in client_of().get("/en/groups/").content.decode()
    assert client_of(other).post("/en/groups/adriatic-boats/close/").status_code == 403
    client.post("/en/groups/adriatic-boats/close/")
    assert "was closed down" in client_of().get("/en/groups/adriatic-boats/").content.decode()
    assert "Adriatic" not in client_of().get("/en/groups/").content.decode()
    assert "Adriatic" in client_of().get("/en/groups/?over=1").content.decode()
    assert client_of(other).post("/en/groups/adriatic-boats/reopen/").status_code == 403
    assert "adriatic-boats/reopen/" in client.get("/en/groups/adriatic-boats/").content.decode()
    client.post("/en/groups/adriatic-boats/reopen/")
    assert WorkingGroup.objects.get(key="adriatic-boats").closed_at is None


def test_the_list_is_sieved_by_words_and_kind(owner: User) -> None:
    working_groups.open_group(by=owner, title="Città e distretti", openness="closed", **PLAIN)
    client = client_of(owner)
    assert "Città e distretti" in client.get("/en/groups/?q=citta").content.decode()
    assert "Innovation" not in client.get("/en/groups/?kind=mine").content.decode()
    assert "Città" not in client_of().get("/en/groups/?kind=others").content.decode()
    assert "No group is like that." in client.get("/en/groups/?q=zzz").content.decode()


def test_somebody_asks_is_let_in_and_leaves(owner: User, other: User) -> None:
    group = working_groups.open_group(by=owner, title="Boats", openness="public", **PLAIN)
    asks, decides = client_of(other), client_of(owner)
    asks.post("/en/groups/boats/ask/", {"note": "I know yards.", "helix": "nonsense", "country": "GR"})
    part = Member.objects.get(group=group, user=other)
    assert (part.state, part.helix, part.country) == ("asked", "", "GR")
    assert "I know yards." in decides.get("/en/groups/boats/members/").content.decode()
    assert "I know yards." not in asks.get("/en/groups/boats/members/").content.decode()
    assert "asks to take part" in decides.get("/en/account/").content.decode()
    decides.post(f"/en/groups/boats/members/{part.number}/", {"act": "grant", "role": "stakeholder"})
    part.refresh_from_db()
    assert (part.state, part.role) == ("active", "stakeholder")
    assert other.shown_name not in client_of().get("/en/groups/boats/members/").content.decode()
    stranger = User.objects.create_user("stranger@example.org")
    assert client_of(stranger).get(f"/en/groups/boats/members/{part.number}/end/").status_code == 404
    assert "Leave" in asks.get(f"/en/groups/boats/members/{part.number}/end/").content.decode()
    asks.post(f"/en/groups/boats/members/{part.number}/end/")
    part.refresh_from_db()
    assert part.state == "over"
    assert first_broken(group) is None


def test_where_nobody_coordinates_the_administrators_let_in(owner: User, other: User, administrator: User) -> None:
    group = WorkingGroup.objects.get(key="skills")
    membership.ask(by=other, group=group, note="")
    assert "asks to take part" in client_of(administrator).get("/en/account/waits/").content.decode()
    membership.take(
        by=owner, secret=membership.invite(by=administrator, group=group, email=owner.email, role="coordinator").secret
    )
    assert "asks to take part" in client_of(owner).get("/en/account/waits/").content.decode()
    assert "asks to take part" not in client_of(administrator).get("/en/account/waits/").content.decode()


def test_an_invitation_leads_somebody_without_an_account_into_the_group(owner: User) -> None:
    working_groups.open_group(by=owner, title="Boats", openness="closed", **PLAIN)
    sent = client_of(owner).post(
        "/en/groups/boats/members/invite/", {"email": "new@example.org", "role": "member", "words": "Welcome"}
    )
    assert sent.status_code == 302
    secret = Invitation.objects.get().secret
    guest = client_of()
    page = guest.get(f"/en/groups/boats/invitation/{secret}/").content.decode()
    assert "/accounts/signup/" in page
    assert guest.get("/en/groups/boats/").status_code == 404
    made = guest.post(
        f"/accounts/signup/?next=/en/groups/boats/invitation/{secret}/",
        {"email": "new@example.org", "password1": "a long and quiet one"},
    )
    assert made.headers["Location"] == f"/en/groups/boats/invitation/{secret}/"
    taken = guest.post(f"/en/groups/boats/invitation/{secret}/")
    assert taken.headers["Location"] == "/en/groups/boats/me/"
    assert guest.get("/en/groups/boats/").status_code == 200
    assert client_of().get(f"/en/groups/boats/invitation/{secret}/").status_code == 410


def test_what_is_not_right_in_an_invitation_is_said_at_the_field(owner: User) -> None:
    working_groups.open_group(by=owner, title="Boats", openness="closed", **PLAIN)
    page = client_of(owner).post("/en/groups/boats/members/invite/", {"email": "nobody", "role": "member"})
    assert page.status_code == 422
    assert 'id="email-fault"' in page.content.decode()
    assert not mail.outbox


def test_a_themes_room_shows_its_cycle_and_drafts_the_agenda(owner: User, administrator: User) -> None:
    group = WorkingGroup.objects.get(key="innovation")
    discussing.start(by=administrator, group=group, title="Do vouchers reach new firms?", text="?", language="en")
    day = Said(title="Second meeting", day="2040-01-10", starts="10:00", ends="12:00", time_zone="Europe/Rome")
    made = meetings.plan(by=administrator, group=group, said=day)
    page = client_of().get("/en/groups/innovation/").content.decode()
    assert re.findall(r'<li class="(\w+)"><span class="step">', page)[3:5] == ["open", "empty"]
    assert "Unanswered (1)" in page
    assert "/en/groups/innovation/" in client_of().get("/en/innovation/").content.decode()
    draft = client_of(administrator).get("/en/groups/innovation/meetings/draft/").content.decode()
    assert "Still to answer: Do vouchers reach new firms?" in draft
    assert client_of(owner).get("/en/groups/innovation/meetings/draft/").status_code == 403
    path = re.findall(r'name="path" value="([^"]+)"', draft)[0]
    client_of(administrator).post(
        "/en/groups/innovation/meetings/draft/",
        {"meeting": made.pk, "take": ["0"], "item": ["Do vouchers reach new firms? (10 min)", "Left out"],
         "minutes": ["10", "5"], "path": [path, "https://elsewhere.example/"]},
    )  # fmt: skip
    assert [(one.title, one.path) for one in made.agenda.all()] == [("Do vouchers reach new firms? (10 min)", path)]


def test_evidence_that_turned_comes_onto_the_agenda(owner: User) -> None:
    group = working_groups.open_group(by=owner, title="Boats", openness="public", theme="specialisation", **PLAIN)
    plan = begin(by=owner, group=group, title="Both shores", areas=["ITI3", "ITF4"], about="", language="en")
    finding = ask("specialisation.profile", {"region": "ITI3"})
    about = f"plan:{plan.pk}"
    made = pin_to(by=owner, about=about, finding=finding.hash, note="It leads.", path=plan_path(plan), group=group)
    PinCheck.objects.create(pin=made.pin, state="turned", hash="0" * 64)
    page = client_of(owner).get("/en/groups/boats/").content.decode()
    assert "the group relies on 1 finding" in page
    assert "Evidence that turned (1)" in page
    assert "New evidence: Both shores" in client_of(owner).get("/en/groups/boats/meetings/draft/").content.decode()


def test_the_feed_of_what_happened_names_nobody(owner: User, other: User) -> None:
    group = working_groups.open_group(by=owner, title="Boats", openness="public", **PLAIN)
    membership.ask(by=other, group=group, note="")
    discussing.start(by=owner, group=group, title="Which yards?", text="?", language="en")
    feed = client_of().get("/en/groups/boats/activity.atom").content.decode()
    assert "Member 1 opened a discussion: Which yards?" in feed
    assert owner.shown_name not in feed.replace("Member 1", "")
    assert owner.shown_name in client_of(other).get("/en/groups/boats/activity/").content.decode()
