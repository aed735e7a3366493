"""`pins check`: ask the questions of all pinned findings again."""

from __future__ import annotations

import typer

from distretto.cli.speech import SpokenCommand, SpokenGroup, words

app = typer.Typer(cls=SpokenGroup, help="cli-pins", rich_markup_mode=None)


@app.callback()
def begin() -> None:
    """Pins."""


@app.command(cls=SpokenCommand, help="cli-pins-check", epilog="distretto pins check")
def check() -> None:
    """Ask every pin's question again, and say how many came to each state."""
    from distretto.cli.serve import migrate

    migrate()
    from django.utils.timezone import localdate

    from distretto.evidence.store import default_store
    from distretto.groups.domain.rechecking import check_all
    from distretto.themes.pins import STATES

    counts = check_all(default_store(), day=localdate().isoformat())
    typer.echo(words("cli-pins-checked", n=sum(counts.values())))
    for state in (*STATES, "faulty"):
        if counts.get(state):
            typer.echo(f"- {words('cli-pins-count', state=state, n=counts[state])}")
