"""Consultations: asked in the group and by a link, counted once, shown so that nobody's vote can be told."""

from __future__ import annotations

import json
from datetime import timedelta
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import numpy as np
import pytest
from django.test import Client
from django.utils import timezone
from django.utils.timezone import now

from distretto.groups.domain import consulting, flooding, picturing, stating, taking_part
from distretto.groups.domain.archiving import archive
from distretto.groups.domain.consulting import Said
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.flooding import Limit, TooMany
from distretto.groups.domain.queries.consultations import consultations_on, next_statement, steps
from distretto.groups.domain.queries.waiting import waits_for
from distretto.groups.domain.taking_part import Voter
from distretto.groups.domain.telling_by_mail import send_due
from distretto.groups.models import (
    Act,
    Consultation,
    Knock,
    Member,
    Notice,
    Participant,
    Proposal,
    Statement,
    StatementVote,
    WorkingGroup,
)
from distretto.people.models import User
from distretto.people.roles import NotAllowed
from groups.conftest import client_of

TEXTS = tuple(f"Statement {k} of the tests" for k in range(1, 9))


def said(**columns: Any) -> Said:
    day = f"{timezone.localdate() + timedelta(days=7):%Y-%m-%d}"
    return Said(**{"title": "What the tests ask", "day": day, "clock": "18:00", "time_zone": "Europe/Rome",
                   "by_link": True, **columns})  # fmt: skip


@pytest.fixture
def group(owner: User) -> WorkingGroup:
    group = WorkingGroup.objects.get(theme="innovation")
    Member.objects.create(group=group, user=owner, number=1, role=Member.Role.COORDINATOR, state=Member.State.ACTIVE)
    return group


@pytest.fixture
def asked(owner: User, group: WorkingGroup) -> Consultation:
    made = consulting.prepare(by=owner, group=group, said=said(), statements=TEXTS)
    consulting.open_(by=owner, consultation=made)
    made.refresh_from_db()
    return made


def by_link(one: Consultation, key: str, address: str = "192.0.2.1") -> Voter:
    return Voter(key=key, address=address, secret=one.secret)


def cast(one: Consultation, key: str, choices: str, **about: Any) -> None:
    """Votes in order of the statements: + agree, - disagree, 0 pass, anything else not seen."""
    words = {"+": "agree", "-": "disagree", "0": "pass"}
    voter = by_link(one, key, address=f"192.0.2.{len(key)}")
    for number, choice in enumerate(choices, 1):
        if choice in words:
            taking_part.vote(voter=voter, consultation=one, statement=number, choice=words[choice])
    if about:
        Participant.objects.filter(key_hash=taking_part.key_hash(key)).update(**about)


def crowd(one: Consultation, *camps: tuple[int, str], **about: Any) -> None:
    """Camps of participants, written at once: each votes its creed but for one vote in eight."""
    rng = np.random.default_rng(4)
    statements = {each.number: each for each in one.statements.all()}
    values = {"+": 1, "-": -1, "0": 0}
    for camp, (size, creed) in enumerate(camps):
        for k in range(size):
            part = Participant.objects.create(
                consultation=one, key_hash=f"{camp}-{k}", fresh=True, **{name: of(camp) for name, of in about.items()}
            )
            StatementVote.objects.bulk_create(
                StatementVote(participant=part, statement=statements[number],
                              choice=values[choice] if rng.random() > 1 / 8 else int(rng.choice([-1, 0, 1])))
                for number, choice in enumerate(creed, 1)
            )  # fmt: skip


def test_a_year_of_a_consultation(owner: User, other: User, group: WorkingGroup) -> None:
    """Prepared, opened, voted on by members and by link, added to, moderated, closed: told, logged and counted."""
    Member.objects.create(group=group, user=other, number=2, role=Member.Role.STAKEHOLDER, state=Member.State.ACTIVE,
                          helix="business", country="IT")  # fmt: skip
    proposal = Proposal.objects.create(group=group, title="Vouchers", language="en", by=owner, member=1)
    about = f"proposal:{proposal.pk}"
    with pytest.raises(NotRight):
        consulting.prepare(by=owner, group=group, said=said(), statements=TEXTS, about="proposal:999")
    one = consulting.prepare(by=owner, group=group, said=said(), statements=TEXTS, about=about)
    assert client_of(other).get(f"/en{consulting.consultation_path(one)}").status_code == 404
    consulting.open_(by=owner, consultation=one)
    assert Notice.objects.get(user=other).what == "consultation-opened"
    assert [step.state for step in proposal.steps.all()] == ["consulted"]
    assert list(consultations_on(about)) == [one]
    waits = next(w for w in waits_for(other) if w.what == "consultation")
    assert waits.arguments["n"] == 8
    taking_part.vote(voter=Voter(user=other), consultation=one, statement=1, choice="agree")
    taking_part.vote(voter=Voter(user=other), consultation=one, statement=1, choice="disagree")
    part = Participant.objects.get(user=other)
    assert (part.kind, part.country) == ("business", "IT")
    assert [vote.choice for vote in part.votes.all()] == [-1]
    new = stating.suggest(voter=by_link(one, "key"), consultation=one, text="A new  one", language="it")
    assert (new.text, new.state, new.by_member) == ("A new one", "waiting", None)
    with pytest.raises(NotRight):
        stating.decide(by=owner, statement=new, shown=False)
    stating.decide(by=owner, statement=new, shown=True)
    stating.translate(by=other, statement=new, text="One more", language="en")
    cast(one, "somebody", "+-0")
    consulting.close(by=owner, consultation=one)
    one.refresh_from_db()
    assert one.votes_hash == consulting.votes_hash(one)
    for refused in (
        lambda: taking_part.vote(voter=Voter(user=other), consultation=one, statement=2, choice="agree"),
        lambda: stating.suggest(voter=Voter(user=other), consultation=one, text="Late", language="en"),
        lambda: consulting.change(by=owner, consultation=one, said=said()),
    ):
        with pytest.raises(NotAllowed):
            refused()
    done = [act.what for act in Act.objects.filter(group=group).exclude(what="group-opened")]
    assert done == ["consultation-prepared", "consultation-opened", "proposal-advanced", "statement-added",
                    "statement-shown", "statement-translated", "consultation-closed"]  # fmt: skip
    assert Act.objects.get(what="statement-added").member is None
    with ZipFile(BytesIO(archive(group=group, by=owner))) as packed:
        assert "statement.jsonl" in packed.namelist()
        assert not {"participant.jsonl", "statementvote.jsonl", "knock.jsonl"} & set(packed.namelist())
    (step,) = steps(group)
    assert (step.count, step.open) == (1, 0)


def test_only_those_take_part_who_may(other: User, administrator: User, asked: Consultation) -> None:
    with pytest.raises(NotAllowed):
        taking_part.vote(voter=Voter(user=other), consultation=asked, statement=1, choice="agree")
    with pytest.raises(NotAllowed):
        taking_part.vote(voter=Voter(key="x", secret="another"), consultation=asked, statement=1, choice="agree")
    with pytest.raises(NotRight):
        taking_part.vote(voter=by_link(asked, "x"), consultation=asked, statement=99, choice="agree")
    Consultation.objects.update(most=1)
    cast(asked, "first", "+")
    with pytest.raises(NotAllowed, match="full"):
        cast(asked, "second", "+")
    consulting.renew_link(by=administrator, consultation=asked)
    with pytest.raises(NotAllowed, match="link"):
        cast(asked, "third", "+")
    assert StatementVote.objects.count() == 1


def test_a_consultation_closes_at_the_hour_of_its_time_zone(owner: User, group: WorkingGroup) -> None:
    one = consulting.prepare(by=owner, group=group, said=said(day="2099-07-01"), statements=TEXTS)
    assert f"{one.closes_at:%H:%M %Z}" == "16:00 UTC"
    consulting.open_(by=owner, consultation=one)
    Consultation.objects.update(closes_at=now() - timedelta(seconds=1))
    one.refresh_from_db()
    with pytest.raises(NotAllowed):
        cast(one, "late", "+")
    send_due(now(), "http://localhost")
    consulting.close_due(one)
    assert Act.objects.filter(what="consultation-closed", member=0).count() == 1
    for wrong, field in (({"day": "2020-01-01"}, "day"), ({"clock": "25"}, "clock"), ({"time_zone": "X"}, "time_zone"),
                         ({"title": " "}, "title"), ({"most": "0"}, "most")):  # fmt: skip
        with pytest.raises(NotRight) as raised:
            consulting.prepare(by=owner, group=group, said=said(**wrong), statements=TEXTS)
        assert raised.value.field == field


def test_floods_are_held_off_and_no_address_is_kept(asked: Consultation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(flooding.LIMITS, "come", (Limit("address", 3, flooding.HOUR),))
    for k in range(3):
        taking_part.vote(voter=by_link(asked, f"k{k}"), consultation=asked, statement=1, choice="agree")
    with pytest.raises(TooMany) as raised:
        taking_part.vote(voter=by_link(asked, "k3"), consultation=asked, statement=1, choice="agree")
    assert now() < raised.value.until <= now() + flooding.HOUR
    taking_part.vote(voter=by_link(asked, "k3", "198.51.100.7"), consultation=asked, statement=1, choice="agree")
    assert Participant.objects.count() == 4
    kept = json.dumps(list(Knock.objects.values_list("what", "place"))) + json.dumps(
        list(Participant.objects.values_list("key_hash", flat=True)))
    assert "192.0.2" not in kept
    assert "k3" not in kept


def test_each_statement_is_asked_once_and_the_least_seen_first(asked: Consultation) -> None:
    cast(asked, "early", "++++++ +")
    first = next_statement(asked, None)
    assert first is not None
    assert first.number == 7
    early = Participant.objects.get()
    assert next_statement(asked, early) == first
    cast(asked, "early", "      +")
    assert next_statement(asked, early) is None


def test_the_picture_tells_groups_and_nobody(asked: Consultation) -> None:
    crowd(asked, (20, "++++++--"), (16, "++++--++"), kind=lambda camp: ("business", "research")[camp],
          country=lambda camp: "IT")  # fmt: skip
    picture = picturing.newest(asked)
    assert picture is not None
    groups = picture.content["groups"]
    assert sorted(groups["sizes"]) == [16, 20]
    assert {one["number"] for one in groups["shared"]} >= {1, 2, 3}
    assert {one["number"] for one in groups["divides"]} == {5, 6, 7, 8}
    told = [cell for row in (*groups["cells"].values(), *picture.content["kinds"]["cells"].values()) for cell in row]
    assert all(5 <= share <= 95 and share % 5 == 0 for share, _ in told)
    stand = picture.content["kinds"]["groups"]
    assert set(stand) == {"business", "research"}
    assert all(cell is None or cell[0] >= 80 for cells in stand.values() for cell in cells), "few of a kind are hidden"
    cast(asked, "one-more", "----++++")
    assert picturing.newest(asked) == picture, "one person's votes would be told by the difference"
    for k in range(4):
        cast(asked, f"more-{k}", "----++++")
    assert picturing.newest(asked) != picture


def test_small_cells_are_hidden_and_cannot_be_told_from_the_others() -> None:
    votes = np.array([[1.0]] * 30)
    members = [np.arange(30) < 12, (np.arange(30) >= 12) & (np.arange(30) < 27), np.arange(30) >= 27]
    assert picturing.cells(members, [1], votes)["1"] == [None, (90, 1), None]
    assert picturing.cells(members[:2], [1], votes)["1"] == [(90, 1), (90, 1)]
    five = np.array([[1.0], [1], [1], [1], [0]])
    assert picturing.cells([np.ones(5, dtype=bool)], [1], five)["1"] == [(80, 1)], "four of five read as five of five"


def test_few_participants_are_refused_in_words_and_fewer_than_five_shown_nothing(asked: Consultation) -> None:
    for k in range(4):
        cast(asked, f"k{k}", "++++++++")
    client = client_of()
    page = f"/en/consult/{asked.secret}/results/"
    Consultation.objects.update(shows="always")
    assert "from five on" in client.get(page).content.decode()
    cast(asked, "fifth", "++++++++")
    told = client.get(page).content.decode()
    assert "Groups of opinion are not told" in told
    assert client.get(f"/en/consult/{asked.secret}/results.json").json()["refusal"]["reason"] == "few_participants"
    assert "Statement 1 of the tests" in client.get(f"/en/consult/{asked.secret}/results.csv").content.decode()


def test_by_the_link_without_an_account_or_javascript(asked: Consultation) -> None:
    client, base = client_of(), f"/it/consult/{asked.secret}/"
    first = client.get(base)
    assert "In disaccordo" in first.content.decode()
    assert Participant.objects.count() == 0, "who looks has not come yet"
    number = next_statement(asked, None)
    assert number is not None
    sent = client.post(base, {"statement": number.number, "choice": "disagree"})
    assert sent.status_code == 302
    after = client.get(sent["Location"]).content.decode()
    assert "Hai detto: in disaccordo." in after
    client.post(f"{base}me/", {"kind": "business", "country": "IT"})
    assert list(Participant.objects.values_list("kind", "country", "user")) == [("business", "IT", None)]
    assert client.post(f"{base}suggest/", {"text": ""}).status_code == 422
    assert client.post(base, {"statement": number.number, "choice": "perhaps"}).status_code == 422
    client.post(f"{base}suggest/", {"text": "Una in più", "language": "it"})
    assert Statement.objects.get(text="Una in più").state == "waiting"
    assert number.text in client.get(f"{base}mine/").content.decode()
    without = Client(SERVER_NAME="localhost")
    assert without.post(base, {"statement": 1, "choice": "agree"}).status_code == 422
    assert client_of().get("/en/consult/nothing/").status_code == 404


def test_coordinators_run_it_through_pages(owner: User, other: User, group: WorkingGroup) -> None:
    client, room = client_of(owner), f"/en/groups/{group.key}/consultations/"
    sent = {
        "title": "Pages", "day": "2099-01-01", "clock": "12:00", "time_zone": "Europe/Rome", "most": "50",
        "shows": "voted", "adds": "1", "by_link": "1", "language": "en", "statements": "\n".join(TEXTS),
    }  # fmt: skip
    wrong = client.post(f"{room}new/", {**sent, "day": ""})
    assert wrong.status_code == 422
    assert "Statement 3 of the tests" in wrong.content.decode()
    assert client.post(f"{room}new/", sent).status_code == 302
    one = Consultation.objects.get()
    here = f"{room}{one.pk}/"
    assert client_of(other).get(f"{room}new/").status_code == 403
    client.post(f"{here}do/open/")
    assert f"/en/consult/{one.secret}/" in client.get(here).content.decode()
    client.post(f"{here}statements/add/", {"text": "Added later", "language": "en"})
    late = Statement.objects.get(text="Added later")
    client.post(f"{here}statements/{late.pk}/translate/", {"text": "Aggiunta", "language": "it"})
    assert "Aggiunta" in client.get(f"/it/groups/{group.key}/consultations/{one.pk}/statements/").content.decode()
    assert client.post(f"{here}statements/{late.pk}/out/", {"why": ""}).status_code == 422
    client.post(f"{here}statements/{late.pk}/out/", {"why": "Said twice."})
    assert "Said twice." in client_of(other).get(f"{here}statements/").content.decode()
    assert client_of(other).post(here, {"statement": 1, "choice": "agree"}).status_code == 403
    crowd(one, (20, "++++++--"), (16, "++++--++"))
    told = client.get(f"{here}results/").content.decode()
    assert "They form two groups of opinion." in told
    assert "Group A and group B are about" in told or "Group B and group A are about" in told
    divides = told[told.index('id="divides"') : told.index('id="groups"')]
    assert divides.count("nobody agrees") == divides.count("everybody agrees") == divides.count("<svg") > 0
    assert len({line.split('"')[0] for line in divides.split('viewBox="0 0 360 ')[1:]}) == 1, "the lines are level"
    bodies = [one.split("</tbody>")[0] for one in told.split("<tbody>")[1:]]
    cells = [one for body in bodies for one in body.split("<td")[1:]]
    assert cells
    assert all(cell.startswith((" data-of", ' class="n" data-of', " colspan")) for cell in cells)
    client.post(f"{here}do/close/")
    assert "Final result." in client.get(f"{here}results/").content.decode()


def test_votes_at_the_same_moment_are_neither_lost_nor_doubled(races: Any) -> None:
    """Parallel double clicks by one person, many people at once, and the closing amid it all."""
    owner = User.objects.create_user("race@example.org")
    group = WorkingGroup.objects.create(key="race", title="Race")
    Member.objects.create(group=group, user=owner, number=1, role=Member.Role.COORDINATOR, state=Member.State.ACTIVE)
    one = consulting.prepare(by=owner, group=group, said=said(), statements=TEXTS)
    consulting.open_(by=owner, consultation=one)

    def click(key: str, number: int, choice: str) -> Any:
        voter = by_link(one, key)
        return lambda: taking_part.vote(voter=voter, consultation=one, statement=number, choice=choice)

    same = races(*(click("same", 1, choice) for choice in ("agree", "disagree", "pass", "agree", "agree", "disagree")))
    assert not [raised for raised in same if isinstance(raised, Exception)]
    assert Participant.objects.count() == 1
    assert StatementVote.objects.count() == 1
    many = races(
        *(click(f"k{k}", 2, "agree") for k in range(5)), lambda: consulting.close(by=owner, consultation=one)
    )
    counted = [vote for vote in many if isinstance(vote, StatementVote)]
    late = [raised for raised in many if isinstance(raised, NotAllowed)]
    assert len(counted) + len(late) == 5
    one.refresh_from_db()
    assert StatementVote.objects.count() == 1 + len(counted)
    assert one.votes_hash == consulting.votes_hash(one), "what was counted after the closing is not in its hash"
