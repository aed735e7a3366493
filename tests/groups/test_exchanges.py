"""Learning from peers: from two questions to the last look back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from distretto.groups.domain import asking_network, exchanging
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.meeting import Said
from distretto.groups.domain.queries.exchanges import state_of, waiting
from distretto.groups.domain.queries.log import first_broken
from distretto.groups.models import Exchange, FollowUp, Meeting, Notice, WorkingGroup
from distretto.people.models import User
from distretto.people.roles import NotAllowed

from .conftest import client_of
from .test_membership import opened

MEETING = Said("Welders", "2031-03-05", "10:00", "12:00", "Europe/Rome")


@pytest.fixture
def group(owner: User, other: User) -> WorkingGroup:
    """A public group that the owner coordinates; the other knows a region that is like Apulia."""
    asking_network.describe(
        by=other, themes=["skills"], regions=["ITG1"], sectors=["C15"], languages=["it"], words="", shown=True
    )
    return opened(owner, "public")


def asked(by: User, group: WorkingGroup, kind: str = "matchmaking") -> Exchange:
    return exchanging.ask(
        by=by, group=group, kind=kind, title="Welders", area="ITF4", wanted="Six welders by spring", tried="",
        language="en", themes=["skills"],
    )  # fmt: skip


def fresh(exchange: Exchange) -> Exchange:
    return Exchange.objects.select_related("group", "meeting").get(pk=exchange.pk)


def test_peers_are_suggested_for_what_they_know_and_for_regions_that_are_alike(
    group: WorkingGroup, other: User
) -> None:
    host = User.objects.create_user("host@example.org")
    exchange = asked(host, group)
    (fit,) = exchanging.suggested(exchange, alike=("ITG1", "ES61"))
    assert [reason["kind"] for reason in fit.reasons] == ["alike", "theme"]
    assert fit.score == exchanging.ALIKE_COUNTS + 3
    assert exchanging.invite(by=host, exchange=exchange, fits=[fit]) == 1
    assert exchanging.suggested(exchange, alike=("ITG1",)) == ()
    assert [one.what for one in waiting(other)] == ["peer"]


@pytest.mark.parametrize(("kind", "months"), [("matchmaking", [6]), ("peer_review", [6, 12])])
def test_the_whole_way_of_an_exchange(
    group: WorkingGroup, owner: User, other: User, kind: str, months: list[int]
) -> None:
    host = User.objects.create_user("host@example.org", first_name="Member 3")
    exchange = asked(host, group, kind)
    exchanging.invite(by=host, exchange=exchange, fits=exchanging.suggested(exchange, alike=("ITG1",)))
    exchanging.answer(by=other, exchange=exchange, comes="yes")
    assert state_of(fresh(exchange)) == "peers"
    assert [one.what for one in waiting(owner)] == ["exchange-plan"]
    with pytest.raises(NotAllowed):
        exchanging.plan(by=host, exchange=exchange, said=MEETING)
    meeting = exchanging.plan(by=owner, exchange=exchange, said=MEETING)
    minutes = sum(item.minutes or 0 for item in meeting.agenda.all())
    assert minutes == (120 if kind == "matchmaking" else 480)
    over = timezone.now() - timedelta(days=1)
    Meeting.objects.filter(pk=meeting.pk).update(starts_at=over - timedelta(hours=2), ends_at=over)
    assert [one.what for one in waiting(host)] == ["exchange-learned"]
    if kind == "peer_review":
        exchanging.review(by=other, exchange=fresh(exchange), findings="The school is far.", recommendations="A bus.")
    else:
        with pytest.raises(NotAllowed):
            exchanging.review(by=other, exchange=fresh(exchange), findings="x", recommendations="")
    with pytest.raises(NotRight):
        exchanging.learn(by=host, exchange=fresh(exchange), learned=" ", will_do="")
    exchanging.learn(by=host, exchange=fresh(exchange), learned="A bus helps.", will_do="Ask the province.")
    looks = list(FollowUp.objects.filter(exchange=exchange))
    assert [look.months for look in looks] == months
    assert all(look.due > over + timedelta(days=180) for look in looks)
    FollowUp.objects.filter(exchange=exchange).update(due=over)
    assert {one.what for one in waiting(host)} == {"exchange-look-back"}
    for look in FollowUp.objects.filter(exchange=exchange).select_related("exchange__group"):
        exchanging.look_back(by=host, follow_up=look, done="partly", said="One bus a day.")
    assert state_of(fresh(exchange)) == "checked"
    assert "looked-back" in Notice.objects.filter(user=other).values_list("what", flat=True)
    assert first_broken(group) is None


def test_the_pages_with_a_background_note_of_the_region(group: WorkingGroup, owner: User, other: User) -> None:
    host = client_of(User.objects.create_user("host@example.org", first_name="Member 3"))
    new = f"/en/groups/{group.key}/exchanges/new/"
    assert host.get(new).status_code == 200
    sent = {"kind": "matchmaking", "title": "Welders", "area": "Puglia", "wanted": "Six welders", "language": "en"}
    assert host.post(new, {**sent, "area": "Nowhere"}).status_code == 422
    address = host.post(new, {**sent, "themes": "skills"}).headers["Location"]
    page = host.get(address).content.decode()
    assert "Who is structurally like Apulia" in page or "structurally like" in page
    assert page.count("/en/findings/") >= 2
    assert "Suggested peers" in page
    exchange = Exchange.objects.get()
    assert exchange.area == "ITF4"
    assert "alike" in exchange.note[0]
    chosen = exchanging.suggested(exchange, alike=exchange.note[0]["alike"])
    host.post(f"{address}act/", {"act": "invite", "peer": [str(fit.expertise.pk) for fit in chosen]})
    peer = client_of(other)
    assert "You are asked to be a peer" in peer.get(address).content.decode()
    assert peer.post(f"{address}act/", {"act": "yes"}).status_code == 302
    assert host.get(f"{address}plan/").status_code == 403
    coordinator = client_of(owner)
    assert "120 minutes" in coordinator.get(f"{address}plan/").content.decode()
    when = {"title": "Welders", "day": "2031-03-05", "starts": "10:00", "ends": "12:00", "time_zone": "Europe/Rome"}
    assert coordinator.post(f"{address}plan/", when).status_code == 302
    assert client_of().get(f"/en/groups/{group.key}/exchanges/").status_code == 200
    assert host.post(f"{address}act/", {"act": "learn", "learned": ""}).status_code == 422
