"""What should have been done by now: computations that wait, and what is due in the groups."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from distretto.cli.diagnosis.found import Found, fact, warning, wrong

TOO_LONG = 600
"""Seconds after which what waits should have been begun, or what is due should have been done."""


def look(home: Path) -> Iterator[Found]:
    """Whether somebody works."""
    yield from _runs(home)
    yield from _due()


def _runs(home: Path) -> Iterator[Found]:
    from distretto.themes.runs import Runs

    runs = Runs(home)
    every = runs.all()
    seen = runs.last_seen()
    unattended = runs.unattended()
    if unattended:
        yield wrong("runs-unseen", count=unattended, seen=int(seen is not None), at=_moment(seen.at) if seen else "")
    elif seen is not None:
        yield fact("worker-seen", at=_moment(seen.at), host=seen.host)
    waiting = [run for run in every if run.state == "waiting" and run.asked_at < time.time() - TOO_LONG]
    if waiting and not unattended and not any(run.state == "running" for run in every):
        yield wrong("runs-wait", count=len(waiting))
    for run in every:
        if run.state == "interrupted":
            yield warning("run-interrupted", run=run.key)


def _moment(at: float) -> str:
    return f"{datetime.fromtimestamp(at, UTC):%Y-%m-%d %H:%M} UTC"


def _due() -> Iterator[Found]:
    """What the server closes every minute, and did not."""
    from django.utils import timezone

    from distretto.groups.models import Ballot, Consultation

    before = timezone.now() - timedelta(seconds=TOO_LONG)
    late = {"closed_at": None, "opened_at__isnull": False, "closes_at__lt": before}
    count = Ballot.objects.filter(called_off_at=None, **late).count() + Consultation.objects.filter(**late).count()
    if count:
        yield wrong("not-closed", count=count)
