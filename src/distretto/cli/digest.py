"""`digest`: tell by mail what is new in saved searches, in what is followed and in working groups, and remind of what
waits. A timer runs it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import typer

from distretto.cli.speech import SpokenCommand, WrongUse, words


def register(app: typer.Typer) -> None:
    """Add the command to the others."""
    app.command(
        "digest", cls=SpokenCommand, help="cli-digest", epilog="distretto digest\ndistretto digest --weekly"
    )(digest)


def digest(
    daily: Annotated[bool, typer.Option("--daily", help="cli-digest-daily")] = False,
    weekly: Annotated[bool, typer.Option("--weekly", help="cli-digest-weekly")] = False,
    at: Annotated[str, typer.Option("--at", metavar="TIME", help="cli-digest-at")] = "",
) -> None:
    """Send what is due by each person's clock, or all digests of one frequency, and say how many were sent."""
    if sum((daily, weekly, bool(at))) > 1:
        raise WrongUse("cli-digest-one")
    moment = _moment(at)
    from distretto.cli.serve import set_up

    set_up()
    from django.conf import settings
    from django.utils import timezone

    from distretto.evidence.store import default_store
    from distretto.groups.domain.rechecking import check_all
    from distretto.reports.mailing import send_all, send_due

    check_all(default_store(), day=timezone.localdate().isoformat())
    base = settings.WAGTAILADMIN_BASE_URL
    if daily or weekly:
        sent = send_all("daily" if daily else "weekly", base)
    else:
        sent = send_due(moment or timezone.now(), base)
    typer.echo(words("cli-digest-sent", n=sent))


def _moment(at: str) -> datetime | None:
    """The time that was given, which has to say its zone; None where none was."""
    if not at:
        return None
    try:
        moment = datetime.fromisoformat(at)
    except ValueError as error:
        raise WrongUse("cli-digest-no-time", given=at) from error
    if moment.tzinfo is None:
        raise WrongUse("cli-digest-no-time", given=at)
    return moment
