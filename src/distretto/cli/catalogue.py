"""`catalogue`: what is done with the catalogue from the command line."""

from __future__ import annotations

import typer

from distretto.cli.speech import SpokenCommand, SpokenGroup, words

app = typer.Typer(cls=SpokenGroup, help="cli-catalogue", rich_markup_mode=None)


@app.callback()
def begin() -> None:
    """The catalogue, without a browser."""


def set_up() -> None:
    """Make Django ready and the database present."""
    from distretto.cli.serve import migrate

    migrate()


@app.command("ask-again", cls=SpokenCommand, help="cli-catalogue-ask-again", epilog="distretto catalogue ask-again")
def ask_again() -> None:
    """Ask by mail about the records that were last confirmed a year ago, and say about how many."""
    set_up()
    from django.utils import timezone

    from distretto.catalogue.domain import renewing

    asked = renewing.ask_again(today=timezone.localdate())
    typer.echo(words("cli-catalogue-asked", records=asked.records, people=asked.people))
