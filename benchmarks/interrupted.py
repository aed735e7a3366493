"""Claim: `kill -9` at random points in an import, a refresh, a ballot and a recomputation of pins leaves everything
before or after, on SQLite and on PostgreSQL, and `distretto check` finds nothing.

    python benchmarks/interrupted.py [--database sqlite|postgresql] [--kills 100] [--seed 15]

So many kills in all, the four acts in turn. Each act runs in a process of its own and is killed after a random part of
the time that it takes when nobody disturbs it. Then a new process looks: an import is there whole or not at all; a
vintage that is listed has the content of its hash; there are as many votes as people who voted, every vote of which the
voter was told is counted, a closed ballot has its result, the group's log holds; of each pin that turned its owner was
told once or not yet. At last the act is run again to its end, and what it gives is looked for. All that is made is
synthetic and named so. Exits with 1 when a claim fails.

100 kills on SQLite (97 while at work) and 100 on PostgreSQL (70 while at work): all before or after, nothing lost.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
VOTERS, RECORDS, PINS, ROWS = 6, 10, 4, 4_000
DAY = "2026-01-01"
LOADED = (
    "distretto.catalogue.domain.importing", "distretto.cli.load", "distretto.evidence.own.loading",
    "distretto.groups.domain.closing_ballots", "distretto.groups.domain.voting", "distretto.groups.domain.rechecking",
)
"""What the acts need is loaded before they begin: what is killed is at its work and not at reading programs."""


def apart(work: Callable[[], Any]) -> Any:
    """What a process of its own makes of it."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        with os.fdopen(write, "w") as pipe:
            json.dump(work(), pipe)
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        told = pipe.read()
    if os.waitpid(child, 0)[1]:
        raise SystemExit("a process that nobody killed ended badly")
    return json.loads(told)


def killed(work: Callable[[], Any], after: float) -> bool:
    """Begin it in a process of its own and kill that after so many seconds; whether it was still at work."""
    child = os.fork()
    if child == 0:
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        work()
        os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


class Import:
    """A file of practices, imported as drafts by an administrator, who looks first whether it is there already."""

    def prepare(self, turn: int) -> None:
        self.turn = turn

    def run(self) -> None:
        from distretto.catalogue.domain import importing
        from distretto.catalogue.models import Record

        if Record.objects.filter(content__title__startswith=f"Synthetic practice {self.turn}-").exists():
            return
        lines = "\n".join(
            f"Synthetic practice {self.turn}-{row},A synthetic summary for the test of interruptions."
            for row in range(RECORDS)
        )
        asked = importing.Request(f"title,summary\n{lines}\n".encode(), "synthetic.csv", "practice", "en", "")
        importing.apply(request=asked, by=_administrator())

    def look(self) -> list[str]:
        from django.db.models import Count
        from wagtail.models import Revision

        from distretto.catalogue.models import ImportRun, Record

        mine = Record.objects.filter(content__title__startswith=f"Synthetic practice {self.turn}-")
        many, runs = mine.count(), ImportRun.objects.count()
        wrong = [] if many in (0, RECORDS) else [f"{many} records of {RECORDS}"]
        self.runs = getattr(self, "runs", 0)
        if (many == RECORDS) != (runs > self.runs):
            wrong.append(f"{many} records and {runs} imports in the log")
        keys = [str(one) for one in mine.values_list("pk", flat=True)]
        drafts = Revision.objects.filter(object_id__in=keys).values("object_id").annotate(n=Count("pk"))
        if keys and len(drafts.filter(content_type__model="record")) != many:
            wrong.append("records without a draft")
        return wrong

    def done(self) -> list[str]:
        from distretto.catalogue.models import Record

        found = Record.objects.filter(content__title__startswith=f"Synthetic practice {self.turn}-").count()
        return [] if found == RECORDS else [f"{found} records after the whole import"]


class Refresh:
    """A table of firms, reduced, protected and kept as a new vintage."""

    def prepare(self, turn: int) -> None:
        rng = random.Random(turn)
        regions, industries = ("ITI31", "ITI32", "ITF43", "EL304"), ("C15.20", "C31.09", "A01.13", "H50.20")
        rows = (f"{rng.choice(regions)},{rng.choice(industries)},{rng.randint(1, 250)}" for _ in range(ROWS))
        self.file = Path(os.environ["DISTRETTO_HOME"]) / "synthetic_firms.csv"
        self.file.write_text("nuts,nace,employees\n" + "\n".join(rows) + "\n")

    def run(self) -> None:
        from distretto.cli import main

        sys.argv = ["distretto", "load", str(self.file), "--name", "synthetic_firms", "--year", "2024"]
        try:
            main()
        except SystemExit as end:
            if end.code:
                raise RuntimeError(f"load ended with {end.code}") from end

    def look(self) -> list[str]:
        import pyarrow.parquet as pq

        from distretto.evidence.own.home import folder_of
        from distretto.evidence.provenance import content_hash
        from distretto.evidence.store import Store, default_home, encoded

        own = Store(default_home(), own=folder_of("synthetic_firms", default_home()))
        return [
            f"{one.name} {one.version} has not the content of its hash" for one in own.vintages()
            if one.name.endswith("synthetic_firms")
            and content_hash(encoded(pq.read_table(one.path), one.shape)) != one.sha256
        ]

    def done(self) -> list[str]:
        from distretto.evidence.own.home import mine
        from distretto.evidence.store import default_home

        there = [one.name for one in mine(default_home())]
        return [] if there == ["synthetic_firms"] else [f"{there} after the whole refresh"]


class Ballot:
    """Everybody votes, then the hour strikes."""

    def prepare(self, turn: int) -> None:
        self.number, self.told = apart(lambda: self._opened(turn)), Path(os.environ["DISTRETTO_HOME"]) / "told"
        self.told.write_text("")

    def _opened(self, turn: int) -> int:
        from datetime import timedelta

        from django.utils import timezone

        from distretto.groups.domain import balloting
        from distretto.groups.models import WorkingGroup

        day = f"{timezone.now() + timedelta(days=3):%Y-%m-%d}"
        said = balloting.Said(
            title=f"Synthetic ballot {turn}", method="consent", clock="18:00", time_zone="Europe/Rome", day=day
        )
        group = WorkingGroup.objects.get(key="innovation")
        made = balloting.prepare(by=_voters()[0], group=group, said=said)
        balloting.open_(by=_voters()[0], ballot=made)
        return int(made.pk)

    def run(self) -> None:
        from django.utils import timezone

        from distretto.groups.domain import closing_ballots, voting
        from distretto.groups.models import Ballot as Kept

        one = Kept.objects.get(pk=self.number)
        if one.closed_at is not None:
            return
        waiting = set(one.roll.filter(voted=False).values_list("user_id", flat=True))
        for user in _voters():
            if user.pk in waiting:
                code = voting.new_receipt()
                voting.vote(by=user, ballot=one, receipt=code, choice="consent")
                with self.told.open("a") as file:
                    file.write(f"{voting.receipt_hash(code)}\n")
        Kept.objects.filter(pk=self.number).update(closes_at=timezone.now())
        closing_ballots.close_all_due(timezone.now())

    def look(self) -> list[str]:
        from distretto.groups.domain.queries.log import first_broken
        from distretto.groups.models import Ballot as Kept
        from distretto.groups.models import Decision

        one = Kept.objects.get(pk=self.number)
        votes = set(one.votes.values_list("receipt_hash", flat=True))
        voted, told = one.roll.filter(voted=True).count(), set(self.told.read_text().split())
        wrong = []
        if len(votes) != voted:
            wrong.append(f"{len(votes)} votes of {voted} who voted")
        if told - votes:
            wrong.append(f"{len(told - votes)} votes were told to be counted and are not there")
        if one.roll.count() != VOTERS:
            wrong.append(f"{one.roll.count()} on the roll")
        closed, result = one.closed_at is not None, one.result or {}
        if closed and (result.get("cast") != len(votes) or Decision.objects.filter(ballot=one).count() != 1):
            wrong.append("closed without its result or its decision")
        if not closed and (result or Decision.objects.filter(ballot=one).exists()):
            wrong.append("a result before it is closed")
        if first_broken(one.group) is not None:
            wrong.append("the log of the group does not hold")
        return wrong

    def done(self) -> list[str]:
        from distretto.groups.models import Ballot as Kept

        one = Kept.objects.get(pk=self.number)
        cast = (one.result or {}).get("cast")
        return [] if cast == VOTERS else [f"{cast} votes counted of {VOTERS}"]


class Pins:
    """Pins whose findings were others once, asked again."""

    def prepare(self, turn: int) -> None:
        self.numbers = apart(lambda: self._pinned(turn))

    def _pinned(self, turn: int) -> list[int]:
        from distretto.groups.domain.pinning import pin_to
        from distretto.groups.domain.planning import begin, plan_path
        from distretto.groups.models import Pin, WorkingGroup
        from distretto.themes.asking import ask

        group, by = WorkingGroup.objects.get(key="innovation"), _voters()[0]
        areas = ["ITI3", "ITF4"]
        plan = begin(by=by, group=group, title=f"Synthetic plan {turn}", areas=areas, about="", language="en")
        made = []
        for region in ("ITI3", "ITF4", "SI03", "EL30")[:PINS]:
            finding = ask("specialisation.profile", {"region": region})
            one = pin_to(by=by, about=f"plan:{plan.pk}", finding=finding.hash, note="Synthetic.",
                         path=plan_path(plan), group=group)  # fmt: skip
            Pin.objects.filter(pk=one.pin_id).update(
                hash=f"{turn:032d}{one.pin_id:032d}", conclusion={"kind": "leading", "value": ["A01"]}
            )
            made.append(one.pin_id)
        return made

    def run(self) -> None:
        from distretto.evidence.store import default_store
        from distretto.groups.domain.rechecking import check_all

        check_all(default_store(), day=DAY)

    def look(self) -> list[str]:
        from distretto.groups.models import PinCheck

        found = list(PinCheck.objects.filter(pin__in=self.numbers).values_list("pin_id", "state"))
        wrong = [] if len({pin for pin, _ in found}) == len(found) else ["a pin was noted twice"]
        if len(found) != (told := self._told()):
            wrong.append(f"{len(found)} pins turned, and of {told} the owner was told")
        return wrong

    def _told(self) -> int:
        from distretto.groups.models import Notice, PinnedTo

        about = PinnedTo.objects.filter(pin__in=self.numbers).values_list("about", flat=True)
        return Notice.objects.filter(what="pin-turned", about__in=set(about), user=_voters()[0]).count()

    def done(self) -> list[str]:
        return [] if (told := self._told()) == PINS else [f"of {told} pins of {PINS} the owner was told"]


def _administrator() -> Any:
    from distretto.people.models import User

    return User.objects.get(email="synthetic-administrator@example.org")


def _voters() -> list[Any]:
    from distretto.people.models import User

    return list(User.objects.filter(email__startswith="synthetic-voter").order_by("pk"))


def begin() -> None:
    from distretto.cli.serve import load_starter, migrate

    migrate()
    load_starter()
    from distretto.groups.models import Member, WorkingGroup
    from distretto.people.models import User

    User.objects.create_superuser("synthetic-administrator@example.org")
    group = WorkingGroup.objects.get(key="innovation")
    for number in range(1, VOTERS + 1):
        user = User.objects.create_user(f"synthetic-voter-{number}@example.org", first_name=f"Synthetic {number}")
        role = Member.Role.COORDINATOR if number == 1 else Member.Role.MEMBER
        Member.objects.create(group=group, user=user, number=number, role=role, state=Member.State.ACTIVE)


def timed(work: Callable[[], Any]) -> float:
    start = time.monotonic()
    apart(lambda: work() and None)
    return time.monotonic() - start


def main() -> int:
    """Interrupt, look, finish; 0 where the claim holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=15)
    given = parser.parse_args()
    sys.path.insert(0, str(HERE.parent / "scripts"))
    from postgresql import private_server

    rng, wrong, at_work = random.Random(given.seed), [], 0
    database = private_server() if given.database == "postgresql" else nullcontext("")
    with tempfile.TemporaryDirectory(prefix="distretto-synthetic-kills-") as folder, database as url:
        os.environ |= {"DISTRETTO_HOME": folder, "DJANGO_SETTINGS_MODULE": "distretto.web.settings"}
        os.environ.pop("DATABASE_URL", None)
        if url:
            os.environ["DATABASE_URL"] = url
        import django

        django.setup()
        apart(begin)
        for module in LOADED:
            importlib.import_module(module)
        acts = {"import": Import(), "refresh": Refresh(), "ballot": Ballot(), "pins": Pins()}
        took = {}
        for name, act in acts.items():
            act.prepare(0)
            took[name] = timed(act.run)
            wrong += [f"{name}: {one}" for one in apart(act.done)]
        if isinstance(act := acts["import"], Import):
            act.runs = 1
        for turn in range(1, given.kills + 1):
            name = list(acts)[turn % len(acts)]
            act = acts[name]
            act.prepare(turn)
            after = rng.uniform(0, took[name])
            at_work += killed(act.run, after)
            found = apart(act.look)
            apart(lambda act=act: act.run() and None)
            found += apart(act.done)
            if isinstance(act, Import):
                act.runs = apart(_imports)
            wrong += [f"{name}, killed after {after:.3f} s: {one}" for one in found]
        checked = subprocess.run([sys.executable, "-m", "distretto", "check"], capture_output=True, text=True)
    print(f"{given.database}: {given.kills} kills, {at_work} while it was at work; whole acts take "
          + ", ".join(f"{name} {seconds:.2f} s" for name, seconds in took.items()))  # fmt: skip
    for line in wrong:
        print(f"  {line}")
    print(checked.stdout + checked.stderr)
    right = not wrong and checked.returncode == 0
    print("the claim holds" if right else "the claim fails")
    return 0 if right else 1


def _imports() -> int:
    from distretto.catalogue.models import ImportRun

    return ImportRun.objects.count()


if __name__ == "__main__":
    sys.exit(main())
