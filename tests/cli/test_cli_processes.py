"""Several processes that serve one database: what is due is done once, and what is limited is counted together."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

from filled_home import environment_of, python
from homes import with_database

SET_UP = "from distretto.cli.serve import set_up\nset_up()\n"
PREPARE = """
from distretto.cli.serve import migrate
migrate()
from datetime import timedelta
from django.utils import timezone
from distretto.groups.domain import meeting as meetings
from distretto.groups.domain import membership, working_groups
from distretto.groups.domain.tuning import tune
from distretto.people.models import User
owner, other = (User.objects.create_user(email=f"{name}@example.org") for name in ("owner", "other"))
group = working_groups.open_group(
    by=owner, title="Adriatic boats", openness="closed", about="", language="en", time_zone="Europe/Rome")
membership.take(by=other, secret=membership.invite(by=owner, group=group, email=other.email, role="member").secret)
tune(by=other, often="at_once")
day = (timezone.now() + timedelta(days=30)).date().isoformat()
meetings.plan(by=owner, group=group, said=meetings.Said(
    title="Second meeting", day=day, starts="10:00", ends="12:00", time_zone="Europe/Rome"))
"""
COUNT = """
from django.core.cache import cache
cache.add("attempts", 0)
print(cache.incr("attempts"))
"""
WORK = """
import sys
from distretto.web import closing
print("ready", flush=True)
sys.stdin.readline()
closing.look()
"""


@pytest.fixture
def installation(
    request: pytest.FixtureRequest, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, dict[str, str]]:
    """A home, and the environment with the database of the pass: a file of its own, or one of the server's."""
    if connection.vendor == "sqlite":
        return with_database(tmp_path / "home", tmp_path_factory), {"WEB_PROCESSES": "2"}
    (tmp_path / "home").mkdir()
    return tmp_path / "home", {"WEB_PROCESSES": "2", "DATABASE_URL": request.getfixturevalue("postgresql")}


def test_two_processes_do_once_what_is_due(installation: tuple[Path, dict[str, str]]) -> None:
    home, environment = installation
    assert python(PREPARE + COUNT, home, **environment).strip() == "1"
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", SET_UP + WORK], env=environment_of(home, **environment), text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for _ in range(2)
    ]  # fmt: skip
    for one in processes:
        assert one.stdout is not None
        assert one.stdout.readline().strip() == "ready"
    for one in processes:
        _, wrong = one.communicate("go\n", timeout=60)
        assert (one.returncode, wrong) == (0, "")
    mails = [path.read_text(encoding="utf-8") for path in (home / "mail").iterdir()]
    assert sum("Second meeting" in one for one in mails) == 1
    assert python(SET_UP + COUNT, home, **environment).strip() == "2"
