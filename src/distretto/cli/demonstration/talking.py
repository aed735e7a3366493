"""The demonstration's discussion, question to the network, and meetings."""

from __future__ import annotations

from distretto.cli.demonstration.cast import REGION, THEME, ZONE, Cast, day
from distretto.groups.domain import asking_network, discussing, exchanging, meeting
from distretto.groups.domain.asking_network import question_path
from distretto.groups.domain.discussing import thread_path
from distretto.groups.models import Exchange
from distretto.themes.asking import ask
from distretto.themes.finding import Finding

QUESTION = "innovation.policy_mix"
"""The question on whose finding the cycle rests."""


def discuss(cast: Cast) -> Finding:
    """Open a thread on what the policy mix of the region lacks; one post in Italian, one translated, one quoting."""
    finding = ask(QUESTION, {"region": REGION})
    thread = discussing.start(
        by=cast.members[2], group=cast.group, about=f"finding:{finding.hash}", language="en",
        title="No body that coordinates knowledge exchange is recorded in Apulia",
        text=(
            "The policy mix has an empty place here that other areas fill: a body that coordinates **knowledge "
            "exchange**. Is it missing, or is it only not recorded?"
        ),
    )  # fmt: skip
    first = thread.posts.get()
    second = discussing.reply(
        by=cast.members[7], thread=thread, language="it", answers=first,
        text="Le imprese del distretto non sanno a chi rivolgersi: ogni università ha il suo sportello.",
    )  # fmt: skip
    discussing.translate(
        by=cast.members[3], post=second, language="en",
        text="Firms of the district do not know whom to turn to: every university has a desk of its own.",
    )  # fmt: skip
    discussing.reply(
        by=cast.members[3], thread=thread, language="en", answers=second,
        text=(
            "> every university has a desk of its own\n\n"
            "That is what we should ask the others about: who has one desk for all?"
        ),
    )  # fmt: skip
    discussing.reply(
        by=cast.members[9], thread=thread, language="en",
        text="Whoever is charged with it should also answer to those who are not firms: hospitals, schools, towns.",
    )  # fmt: skip
    return finding


def ask_the_network(cast: Cast) -> None:
    """Somebody says what she knows, another asks, she answers, and what is known now is kept."""
    asking_network.describe(
        by=cast.members[5], themes=[THEME], regions=["SI"], sectors=[], languages=["en"], shown=True,
        words="Knowledge exchange between universities and small firms: brokers, vouchers, one-stop desks.",
    )  # fmt: skip
    question = asking_network.ask(
        by=cast.members[2], group=cast.group, language="en", themes=[THEME], regions=["SI"],
        title="Who has one desk for all universities of a region?",
        text="We look for experience with one desk through which firms reach every university. Who pays for it?",
    )  # fmt: skip
    answer = discussing.reply(
        by=cast.members[5], thread=question.thread, language="en",
        text="In our case three brokers were enough. What mattered: they were paid for meetings, not for leaflets.",
    )  # fmt: skip
    asking_network.conclude(
        by=cast.members[2], question=question, rests_on=[answer.pk],
        known="One desk with three brokers is enough to begin with; pay for meetings held.",
    )  # fmt: skip


def meet(cast: Cast) -> None:
    """A meeting a week ago, with its agenda and its notes."""
    held = meeting.plan(by=cast.coordinator, group=cast.group, said=meeting.Said(
        title="First meeting: what is missing", day=day(-7), starts="10:00", ends="12:00", time_zone=ZONE,
        about="We read the finding together and agree what to propose.", place="By video",
    ))  # fmt: skip
    thread = cast.group.threads.order_by("pk").first()
    question = cast.group.questions.get()
    meeting.set_agenda(by=cast.coordinator, meeting=held, items=[
        meeting.Item("What the policy mix lacks", 40, thread_path(thread)),
        meeting.Item("What others know of one desk", 30, question_path(question)),
        meeting.Item("Who drafts the proposal", 20),
    ])  # fmt: skip
    meeting.write_notes(
        by=cast.members[3], meeting=held, after=0,
        text=(
            "## What we agreed\n\n- The gap is real: nobody is charged with it.\n"
            "- Member 2 drafts a proposal for three brokers at one desk.\n- Stakeholders are consulted before we vote."
        ),
    )  # fmt: skip


def plan_next(cast: Cast) -> None:
    """The next meeting, to which some have answered."""
    planned = meeting.plan(by=cast.coordinator, group=cast.group, said=meeting.Said(
        title="Second meeting: the pilot and what turned", day=day(21), starts="10:00", ends="12:00", time_zone=ZONE,
        about="The agenda is drafted from what is open.", place="By video",
    ))  # fmt: skip
    for number, comes in ((2, "yes"), (3, "yes"), (4, "no"), (5, "maybe")):
        meeting.answer(by=cast.members[number], meeting=planned, comes=comes)


def learn_from_peers(cast: Cast) -> None:
    """A member asks for two hours with peers; the coordinator has not answered yet."""
    exchanging.ask(
        by=cast.members[6], group=cast.group, kind=Exchange.Kind.MATCHMAKING, area="AL", language="en", themes=[THEME],
        title="How do brokers find their first firms?",
        wanted="How others reached the first twenty firms, and what they would not do again.",
        tried="A letter to all firms of the chamber's list; two answered.",
    )  # fmt: skip
