"""`digest`: tell by mail what is new in saved searches and in what is followed. A timer runs it."""

from __future__ import annotations

from typing import Annotated

import typer

from distretto.cli.speech import SpokenCommand, WrongUse, words


def register(app: typer.Typer) -> None:
    """Add the command to the others."""
    app.command(
        "digest", cls=SpokenCommand, help="cli-digest", epilog="distretto digest --daily\ndistretto digest --weekly"
    )(digest)


def digest(
    daily: Annotated[bool, typer.Option("--daily", help="cli-digest-daily")] = False,
    weekly: Annotated[bool, typer.Option("--weekly", help="cli-digest-weekly")] = False,
) -> None:
    """Send the digests of one frequency, and say how many were sent."""
    if daily == weekly:
        raise WrongUse("cli-digest-which")
    import os

    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "distretto.web.settings")
    django.setup()
    from django.conf import settings

    from distretto.catalogue.domain.following import send_digests

    sent = send_digests("daily" if daily else "weekly", settings.WAGTAILADMIN_BASE_URL)
    typer.echo(words("cli-digest-sent", n=sent))
