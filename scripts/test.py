"""Every test in three passes, with one closing line that adds them up.

    test.py             the suite on SQLite, the journeys in a browser, the platform again on PostgreSQL
    test.py journeys    one pass alone (suite, journeys, postgresql)

A pass that this machine cannot run is left out with its reason; it never fails for that.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from browser import provide_browser
from postgresql import NoServer, private_server

ROOT = Path(__file__).resolve().parent.parent
PLATFORM = (
    "tests/web", "tests/api", "tests/people", "tests/catalogue", "tests/groups",
    "tests/cli/test_cli_backup.py::test_an_operator_moves_to_postgresql_and_back",
)
JOURNEYS = "tests/journeys"
NOTHING_COLLECTED = 5
LEFT_OUT = ("DATABASE_URL", "PYTHONDONTWRITEBYTECODE")
"""What a pass does not inherit: it has a database of its own, and the hundreds of commands that it starts would each
compile the package again."""
OUTCOMES = "passed|failed|error|skipped|xfailed|xpassed"


@dataclass(frozen=True)
class Pass:
    """What one pass came to: counts by outcome and whether it stands."""

    name: str
    counts: Counter[str]
    stands: bool


def pytest(name: str, *arguments: str, database: str | None = None) -> Pass:
    """Run pytest, show what it says as it says it, and read its closing line."""
    print(f"\n—— {name} ——", flush=True)
    environment = {key: value for key, value in os.environ.items() if key not in LEFT_OUT}
    if database:
        environment["DATABASE_URL"] = database
    running = subprocess.Popen(
        [sys.executable, "-m", "pytest", "-q", *arguments],
        cwd=ROOT, env=environment, text=True, errors="replace", stdout=subprocess.PIPE,
    )
    counts: Counter[str] = Counter()
    try:
        for line in running.stdout or ():
            print(line, end="", flush=True)
            if re.search(r"\b(passed|failed|skipped|errors?|no tests ran)\b.* in [\d.]+s", line):
                counts = Counter({what: int(n) for n, what in re.findall(rf"(\d+) ({OUTCOMES})", line)})
    except BaseException:
        running.terminate()
        raise
    code = running.wait()
    return Pass(name, counts, code in (0, NOTHING_COLLECTED))


def suite() -> Pass:
    """Everything but the journeys, on SQLite, two files at a time: what a file prepares is prepared once."""
    return pytest("the suite, on SQLite", "-n", "2", "--dist", "loadfile", "-m", "not journey")


def journeys() -> Pass:
    """The journeys, two at a time, each with a browser and a server of its own: what one waits for, the other uses."""
    absent = provide_browser()
    if absent:
        print(f"\nThe journeys skip: {absent}")
    return pytest("the journeys, in a browser", "-n", "2", "--dist", "worksteal", "-m", "journey", JOURNEYS)


def postgresql() -> Pass:
    """The platform's tests on PostgreSQL: the server that DATABASE_URL names, or a private one."""
    folders = [folder for folder in PLATFORM if (ROOT / folder.partition("::")[0]).exists()]
    given = os.environ.get("DATABASE_URL", "")
    name = "the platform, on PostgreSQL"
    if not folders:
        return Pass(name, Counter(), True)
    try:
        with nullcontext(given) if given.startswith("postgres") else private_server() as database:
            return pytest(name, "-n", "2", "--dist", "loadfile", "-m", "not journey", *folders, database=database)
    except NoServer as absent:
        print(f"\nThe platform's tests on PostgreSQL are left out: {absent}")
        return Pass(name, Counter(), True)


PASSES: dict[str, Callable[[], Pass]] = {"suite": suite, "journeys": journeys, "postgresql": postgresql}


def main(chosen: list[str]) -> int:
    """Run the passes on findings of their own, which the first leaves to the last (`tests/homes.py`)."""
    unknown = [name for name in chosen if name not in PASSES]
    if unknown:
        print(f"There is no pass {unknown[0]!r}; there are: {', '.join(PASSES)}.", file=sys.stderr)
        return 2
    with TemporaryDirectory(prefix="distretto-tests-") as folder:
        os.environ["DISTRETTO_TESTS_SHARED"] = folder
        return run(chosen)


def run(chosen: list[str]) -> int:
    """Run the chosen passes (all without a choice) and close with what they came to."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    done = [PASSES[name]() for name in chosen or PASSES]
    width = shutil.get_terminal_size().columns
    print("\n" + "—" * min(width, 60))
    for one in done:
        told = ", ".join(f"{n} {what}" for what, n in one.counts.items()) or "nothing ran"
        print(f"{'✓' if one.stands else '✗'} {one.name}: {told}")
    total = sum((one.counts for one in done), Counter())
    failed = total["failed"] + total["error"]
    print(f"{total['passed']} passed, {failed} failed, {total['skipped']} skipped")
    return 0 if all(one.stands for one in done) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
