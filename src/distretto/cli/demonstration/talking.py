"""The demonstration's discussion, question to the network, and meetings."""

from __future__ import annotations

from distretto.cli.demonstration.cast import REGION, THEME, ZONE, Cast, day, words_in
from distretto.groups.domain import asking_network, discussing, exchanging, meeting
from distretto.groups.domain.asking_network import question_path
from distretto.groups.domain.discussing import thread_path
from distretto.groups.models import Exchange
from distretto.themes.asking import ask
from distretto.themes.finding import Finding

QUESTION = "innovation.policy_mix"
"""The question on whose finding the cycle rests."""


def discuss(cast: Cast) -> Finding:
    """Open a thread on what the policy mix of the region lacks; one post in another language, one translated, one
    quoting."""
    words = cast.words["talking"]
    finding = ask(QUESTION, {"region": REGION})
    thread = discussing.start(
        by=cast.members[2], group=cast.group, about=f"finding:{finding.hash}", language=cast.language,
        title=words["title"], text=words["text"],
    )  # fmt: skip
    first = thread.posts.get()
    other = "en" if cast.language == "it" else "it"
    second = discussing.reply(
        by=cast.members[7], thread=thread, language=other, answers=first, text=words_in(other)["talking"]["desk"]
    )
    discussing.translate(by=cast.members[3], post=second, language=cast.language, text=words["desk"])
    discussing.reply(
        by=cast.members[3], thread=thread, language=cast.language, answers=second, text=words["quoting"]
    )
    discussing.reply(by=cast.members[9], thread=thread, language=cast.language, text=words["wider"])
    return finding


def ask_the_network(cast: Cast) -> None:
    """Somebody says what she knows, another asks, she answers, and what is known now is kept."""
    words = cast.words["talking"]
    asking_network.describe(
        by=cast.members[5], themes=[THEME], regions=["SI"], sectors=[], languages=["en"], shown=True,
        words=words["expert"],
    )  # fmt: skip
    question = asking_network.ask(
        by=cast.members[2], group=cast.group, language=cast.language, themes=[THEME], regions=["SI"],
        title=words["question"], text=words["question_text"],
    )  # fmt: skip
    answer = discussing.reply(
        by=cast.members[5], thread=question.thread, language=cast.language, text=words["answer"]
    )
    asking_network.conclude(by=cast.members[2], question=question, rests_on=[answer.pk], known=words["known"])


def meet(cast: Cast) -> None:
    """A meeting a week ago, with its agenda and its notes."""
    words = cast.words["talking"]
    held = meeting.plan(by=cast.coordinator, group=cast.group, said=meeting.Said(
        title=words["first_meeting"], day=day(-7), starts="10:00", ends="12:00", time_zone=ZONE,
        about=words["first_about"], place=words["place"],
    ))  # fmt: skip
    thread = cast.group.threads.order_by("pk").first()
    question = cast.group.questions.get()
    lacks, known, drafts = words["agenda"]
    meeting.set_agenda(by=cast.coordinator, meeting=held, items=[
        meeting.Item(lacks, 40, thread_path(thread)),
        meeting.Item(known, 30, question_path(question)),
        meeting.Item(drafts, 20),
    ])  # fmt: skip
    meeting.write_notes(by=cast.members[3], meeting=held, after=0, text=words["notes"])


def plan_next(cast: Cast) -> None:
    """The next meeting, to which some have answered."""
    words = cast.words["talking"]
    planned = meeting.plan(by=cast.coordinator, group=cast.group, said=meeting.Said(
        title=words["next_meeting"], day=day(21), starts="10:00", ends="12:00", time_zone=ZONE,
        about=words["next_about"], place=words["place"],
    ))  # fmt: skip
    for number, comes in ((2, "yes"), (3, "yes"), (4, "no"), (5, "maybe")):
        meeting.answer(by=cast.members[number], meeting=planned, comes=comes)


def learn_from_peers(cast: Cast) -> None:
    """A member asks for two hours with peers; the coordinator has not answered yet."""
    words = cast.words["talking"]
    exchanging.ask(
        by=cast.members[6], group=cast.group, kind=Exchange.Kind.MATCHMAKING, area="AL", language=cast.language,
        themes=[THEME], title=words["peers_title"], wanted=words["peers_wanted"], tried=words["peers_tried"],
    )  # fmt: skip
