"""Asking the network: who is found and why, who is asked, and what is kept of the answers."""

from __future__ import annotations

import pytest

from distretto.groups.domain import asking_network, discussing
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.queries.knowing import Wanted, who_knows
from distretto.groups.domain.queries.questions import questions_for, waiting
from distretto.groups.models import Expertise, Notice, Question, WorkingGroup
from distretto.people.models import User
from distretto.people.roles import NotAllowed

from .conftest import client_of
from .test_membership import opened

LEATHER = {"themes": ["skills"], "regions": ["ITF4"], "sectors": ["C15"], "languages": ["it", "en"]}


def knows(user: User, *, shown: bool = True, **said: object) -> None:
    whole = {"themes": [], "regions": [], "sectors": [], "languages": [], "words": "", **said}
    asking_network.describe(by=user, shown=shown, **whole)  # type: ignore[arg-type]


@pytest.fixture
def group(owner: User) -> WorkingGroup:
    return opened(owner, "public")


@pytest.fixture
def question(group: WorkingGroup, owner: User, other: User) -> Question:
    """A question of the owner's that the other fits."""
    knows(other, **LEATHER)
    return asking_network.ask(
        by=owner, group=group, title="Who trains stitchers of uppers?", text="Two firms look for six.",
        language="en", themes=["skills"], regions=["ITF4"], sectors=["C15.2"],
    )  # fmt: skip


def test_who_fits_is_found_with_the_reasons_and_who_does_not_consent_never(owner: User, other: User) -> None:
    knows(owner, shown=False, **LEATHER)
    knows(other, **LEATHER)
    wanted = Wanted(("skills",), ("IT",), ("C15.2",), "Tanning", "it")
    found = who_knows(wanted)
    assert [fit.expertise.user for fit in found] == [other]
    assert [reason["kind"] for reason in found[0].reasons] == ["theme", "region", "sector", "language"]
    assert not who_knows(Wanted(("financing",), ("EL30",), (), "Something else", "el"))


def test_what_somebody_wrote_counts_in_whatever_form(group: WorkingGroup, owner: User, other: User) -> None:
    knows(other, languages=["it"], words="Ho seguito i conciatori della valle.")
    found = who_knows(Wanted(text="Chi conosce un conciatore?", language="it"), least=1.0)
    assert found[0].reasons[-1] == {"kind": "words", "what": "conciatore"}


def test_nothing_said_cannot_be_found(other: User) -> None:
    with pytest.raises(NotRight):
        knows(other)


def test_a_question_reaches_who_knows_and_waits_for_her(question: Question, other: User) -> None:
    assert Notice.objects.filter(user=other, what="question-for-you").count() == 1
    assert [one.about for one in waiting(other)] == [f"question:{question.pk}"]
    asking_network.decline(by=other, question=question)
    assert waiting(other) == ()


def test_what_is_known_is_kept_and_found_by_its_words(question: Question, owner: User, other: User) -> None:
    answer = discussing.reply(by=other, thread=question.thread, text="The school of Casarano does.", language="en")
    assert waiting(other) == ()
    with pytest.raises(NotAllowed):
        asking_network.conclude(by=other, question=question, known="Mine")
    asking_network.conclude(by=owner, question=question, known="A school trains them.", rests_on=[answer.pk])
    assert list(question.rests_on.all()) == [answer]
    for words in ("casarano", "school trains", "stitchers"):
        assert list(questions_for(None, words=words, state="answered")) == [question]
    assert not questions_for(None, words="nothing of it")


def test_the_pages_from_saying_what_one_knows_to_what_is_kept(group: WorkingGroup, owner: User, other: User) -> None:
    expert, asker = client_of(other), client_of(owner)
    wrong = expert.post("/en/account/expertise/", {"regions": "Nowhere", "shown": "1"})
    assert wrong.status_code == 422
    assert "“Nowhere” is not in the list" in wrong.content.decode()
    sent = {"themes": "skills", "regions": "Puglia", "sectors": "C15", "languages": "Italian", "shown": "1"}
    assert expert.post("/en/account/expertise/", sent).status_code == 302
    found = asker.get("/en/experts/", {"q": "", "regions": "ITF4"}).content.decode()
    assert "Member 2" in found
    assert "region: " in found
    assert client_of().get("/en/experts/").status_code == 302
    made = asker.post("/en/questions/new/", {
        "group": group.key, "title": "Who trains stitchers?", "text": "Six.", "themes": "skills", "sectors": "C15",
    })  # fmt: skip
    page = made.headers["Location"]
    shown = asker.get(page).content.decode()
    assert "Sent to one person" in shown
    assert "theme: Skills" in shown
    assert "You were asked" in expert.get(page).content.decode()
    assert "Member 2" not in client_of().get(page).content.decode()
    thread = Question.objects.get().thread
    discussing.reply(by=other, thread=thread, text="We do.", language="en")
    assert asker.post(f"{page}act/", {"act": "conclude", "known": " "}).status_code == 422
    assert asker.post(f"{page}act/", {"act": "conclude", "known": "Member 2 does."}).status_code == 302
    assert "Member 2 does." in client_of().get("/en/questions/").content.decode()


def test_what_one_keeps_in_two_windows_is_not_written_over(other: User) -> None:
    expert, address = client_of(other), "/en/account/expertise/"
    seen = seen_in(expert.get(address).content.decode())
    first = {"regions": "Puglia", "words": "Tanning.", "shown": "1", "seen": seen}
    assert expert.post(address, first).status_code == 302
    second = expert.post(address, {"regions": "Lazio", "words": "Stitching.", "seen": seen})
    told = second.content.decode()
    assert second.status_code == 422
    assert "What was written meanwhile" in told
    assert "Tanning." in told
    assert "Stitching." in told
    assert Expertise.objects.get(user=other).words == "Tanning."
    both = {"regions": "Lazio", "words": "Tanning, stitching.", "seen": seen_in(told)}
    assert expert.post(address, both).status_code == 302
    assert Expertise.objects.get(user=other).words == "Tanning, stitching."


def test_languages_stay_when_the_form_is_sent_as_it_was_shown(other: User) -> None:
    expert, address = client_of(other), "/it/account/expertise/"
    expert.post(address, {"languages": "italiano, greco", "words": "Concia."})
    shown = expert.get(address).content.decode().split('name="languages" value="')[1].split('"')[0]
    assert shown == "Italiano, Greco"
    expert.post(address, {"languages": shown, "words": "Concia."})
    assert Expertise.objects.get(user=other).languages == ["it", "el"]


def test_what_is_known_is_not_written_over_by_who_has_not_seen_it(question: Question, owner: User, other: User) -> None:
    discussing.reply(by=other, thread=question.thread, text="We do.", language="en")
    asker, address = client_of(owner), f"/en/questions/{question.pk}/"
    seen = seen_in(asker.get(address).content.decode())
    assert asker.post(f"{address}act/", {"act": "conclude", "known": "One school.", "seen": seen}).status_code == 302
    second = asker.post(f"{address}act/", {"act": "conclude", "known": "No school.", "seen": seen})
    told = second.content.decode()
    assert second.status_code == 422
    assert "One school." in told
    assert "No school." in told
    question.refresh_from_db()
    assert question.known == "One school."


def seen_in(page: str) -> str:
    return page.split('name="seen" value="')[1].split('"')[0]
