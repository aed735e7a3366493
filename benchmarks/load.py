"""Claims: 200 readers and 50 writers at once for five minutes on two cores with PostgreSQL: no error, no lost write,
95 of 100 answers in under 500 ms; the same on SQLite with 50 readers and 5 writers.

    python benchmarks/load.py [--database postgresql|sqlite] [--readers N] [--writers N] [--minutes 5] [--workers 2]

A reader looks at a page of the public ones and pauses 2 to 8 s; a writer writes every 10 to 30 s: replies in a
discussion, votes in a consultation, saves a draft (`benchmarks/load_people.py`, for locust). The server is the real one
in a home of its own, with the starter catalogue and people who are synthetic and named so; each page was asked for once
before. Server, database and readers share the machine. Whatever a writer was told to be kept is looked for in the
database afterwards. Exits with 1 when a claim fails.

On two cores, with other work beside: PostgreSQL 13,044 answers, median 36 ms, p95 320 ms, 741 writes, none lost, no
error; SQLite 3,044 answers, median 39 ms, p95 150 ms, 72 writes, none lost, no error.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

HERE = Path(__file__).parent
LIMIT_MS = 500
PEOPLE = {"postgresql": (200, 50), "sqlite": (50, 5)}
REGIONS = ("ITI3", "EL30", "ITF4", "SI03", "BG41", "RO12")
READ = (
    "/en/", "/it/", "/en/themes/", "/en/specialisation/", "/en/catalogue/", "/en/catalogue/?q=leather",
    "/en/groups/", "/en/recommendations/", "/en/methods/", "/en/regions/",
    *(f"/en/regions/{region}/" for region in REGIONS),
    *(f"/en/specialisation/profile/?region={region}" for region in REGIONS),
    *(f"/it/innovation/profile/?region={region}" for region in REGIONS[:3]),
)
STATEMENTS = 40


def prepare(writers: int) -> dict[str, object]:
    """A home with a group, a discussion, a consultation and drafts for so many synthetic writers, each signed in."""
    from distretto.cli.serve import load_starter, migrate

    migrate()
    load_starter()
    from datetime import timedelta

    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore
    from django.utils import timezone

    from distretto.catalogue.domain import drafting
    from distretto.groups.domain import consulting, discussing, working_groups
    from distretto.groups.domain.consulting import Said
    from distretto.groups.models import Member
    from distretto.people.models import User

    first = User.objects.create_superuser("synthetic-coordinator@example.org", first_name="Synthetic coordinator")
    group = working_groups.open_group(
        by=first, title="Synthetic group under load", openness="members", about="", language="en",
        time_zone="Europe/Rome",
    )  # fmt: skip
    thread = discussing.start(by=first, group=group, title="Synthetic discussion", text="Begun.", language="en")
    day = f"{timezone.localdate() + timedelta(days=7):%Y-%m-%d}"
    asked = consulting.prepare(
        by=first, group=group, said=Said(title="Synthetic consultation", day=day, clock="18:00",
                                         time_zone="Europe/Rome", by_link=False),
        statements=[f"Synthetic statement {number}" for number in range(1, STATEMENTS + 1)],
    )  # fmt: skip
    consulting.open_(by=first, consultation=asked)
    sessions, drafts = [], []
    for number in range(1, writers + 1):
        name = f"Synthetic writer {number}"
        user = User.objects.create_user(f"synthetic-writer-{number}@example.org", first_name=name)
        Member.objects.create(group=group, user=user, number=number + 1, role=Member.Role.MEMBER,
                              state=Member.State.ACTIVE, helix="business", country="IT")  # fmt: skip
        session = SessionStore()
        session[SESSION_KEY] = str(user.pk)
        session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
        session[HASH_SESSION_KEY] = user.get_session_auth_hash()
        session.save()
        sessions.append(session.session_key)
        content = {"title": f"Synthetic practice {number}"}
        drafts.append(drafting.start(kind="practice", language="en", content=content, by=user).key)
    base = f"/en/groups/{group.key}"
    return {
        "sessions": sessions, "drafts": drafts, "thread": f"{base}/discussion/{thread.pk}/",
        "consultation": f"{base}/consultations/{asked.pk}/", "read": READ,
    }  # fmt: skip


def kept(told: list[dict[str, str]]) -> list[str]:
    """What writers were told to be kept and is not in the database, in words."""
    from distretto.catalogue.domain.drafting import newest_of
    from distretto.catalogue.models import Record
    from distretto.groups.models import PostText, StatementVote

    posts = Counter(PostText.objects.values_list("text", flat=True))
    lost = [f"reply {one['what']}: {posts[one['what']]} times" for one in told
            if one["act"] == "reply" and posts[one["what"]] != 1]  # fmt: skip
    votes = sum(one["act"] == "vote" for one in told)
    if (counted := StatementVote.objects.count()) != votes:
        lost.append(f"{votes} votes were told to be kept, {counted} are")
    last = {one["of"]: one["what"] for one in told if one["act"] == "draft"}
    for key, words in last.items():
        if (now := newest_of(Record.objects.get(key=key)).content.get("summary")) != words:
            lost.append(f"draft {key}: {now!r} instead of {words!r}")
    return lost


@contextmanager
def served(home: Path, workers: int) -> Iterator[str]:
    """The real server on a free port; ended with what it started."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "distretto", "up", "--port", str(port), "--workers", str(workers)]
    with (home / "server.log").open("w") as log:
        server = subprocess.Popen(
            command, env=os.environ | {"SITE_ADDRESS": address}, stdout=log, stderr=log, start_new_session=True
        )
        try:
            while answer_of(f"{address}/en/") != 200:
                if server.poll() is not None:
                    raise SystemExit((home / "server.log").read_text())
                time.sleep(0.5)
            yield address
        finally:
            os.killpg(server.pid, signal.SIGTERM)
            server.wait(timeout=30)


def answer_of(address: str) -> int:
    try:
        with urlopen(address, timeout=120) as answer:
            return int(answer.status)
    except HTTPError as error:
        return error.code
    except (URLError, OSError):
        return 0


def warmed(address: str) -> None:
    for page in READ:
        while (code := answer_of(address + page)) == 202:
            time.sleep(1)
        if code != 200:
            raise SystemExit(f"{page} answers {code}")


def put_under_load(address: str, plan: Path, readers: int, writers: int, minutes: float) -> Path:
    """Run locust to its end; the prefix of its tables."""
    prefix = plan.with_name("locust")
    people = readers + writers
    command = [
        sys.executable, "-m", "locust", "-f", str(HERE / "load_people.py"), "--headless", "--host", address,
        "--users", str(people), "--spawn-rate", str(max(people / 20, 1)), "--run-time", f"{round(minutes * 60)}s",
        "--stop-timeout", "30", "--csv", str(prefix), "--only-summary", "--exit-code-on-error", "0",
    ]  # fmt: skip
    subprocess.run(command, check=True, env=os.environ | {"SYNTHETIC_LOAD": str(plan)})
    return prefix


def main() -> int:
    """Prepare, serve, load, look; 0 where all claims hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", choices=PEOPLE, default="postgresql")
    parser.add_argument("--readers", type=int)
    parser.add_argument("--writers", type=int)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--workers", type=int, default=2)
    given = parser.parse_args()
    readers, writers = (own if own is not None else usual for own, usual in
                        zip((given.readers, given.writers), PEOPLE[given.database], strict=True))
    sys.path.insert(0, str(HERE.parent / "scripts"))
    from postgresql import private_server

    database = private_server() if given.database == "postgresql" else nullcontext("")
    with tempfile.TemporaryDirectory(prefix="distretto-synthetic-load-") as folder, database as url:
        home = Path(folder)
        os.environ |= {"DISTRETTO_HOME": folder, "DJANGO_SETTINGS_MODULE": "distretto.web.settings"}
        os.environ.pop("DATABASE_URL", None)
        if url:
            os.environ["DATABASE_URL"] = url
        plan = home / "plan.json"
        plan.write_text(json.dumps({**prepare(writers), "writers": writers, "readers": readers,
                                    "told": str(home / "told.jsonl")}))  # fmt: skip
        (home / "told.jsonl").touch()
        with served(home, given.workers) as address:
            warmed(address)
            prefix = put_under_load(address, plan, readers, writers, given.minutes)
        told = [json.loads(line) for line in (home / "told.jsonl").read_text().splitlines()]
        lost = kept(told)
        with Path(f"{prefix}_stats.csv").open(newline="") as file:
            rows = list(csv.DictReader(file))
        failures = Path(f"{prefix}_failures.csv").read_text().splitlines()[1:]
    whole = next(row for row in rows if row["Name"] == "Aggregated")
    slow = float(whole["95%"])
    print(f"{given.database}: {readers} readers, {writers} writers, {given.minutes} minutes, {given.workers} workers")
    for row in rows:
        print(f"{row['Name']:28} {row['Request Count']:>7} answers  median {row['50%']:>5} ms  p95 {row['95%']:>5} ms"
              f"  p99 {row['99%']:>5} ms  failed {row['Failure Count']}")  # fmt: skip
    acts = Counter(one["act"] for one in told)
    print(f"written and told: {dict(acts)}; lost: {len(lost)}")
    for line in (*failures[:20], *lost[:20]):
        print(f"  {line}")
    right = not failures and not lost and slow < LIMIT_MS and len(told) > 0
    print("all claims hold" if right else "a claim fails")
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())
