"""`check`: what is wrong with this installation, a line each, with what to do."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from distretto.cli.speech import SpokenCommand, WrongUse, words


def register(app: typer.Typer) -> None:
    """Add the command to the others."""
    app.command("check", cls=SpokenCommand, help="cli-check", epilog=(
        "distretto check\ndistretto check --format json"
    ))(check)


def check(
    form: Annotated[str, typer.Option("--format", metavar="text|json", help="cli-check-format")] = "text",
) -> None:
    """Look at everything, change nothing; the exit code is 1 where something is wrong."""
    if form not in ("text", "json"):
        raise WrongUse("cli-check-no-format", given=form)
    from distretto.cli.diagnosis import diagnose
    from distretto.cli.serve import set_up
    from distretto.evidence.store import default_home

    set_up()
    found = [(one, words(f"check-{one.key}", **one.values)) for one in diagnose(default_home())]
    if form == "json":
        plain = [{"key": one.key, "level": one.level, "says": said, **one.values} for one, said in found]
        typer.echo(json.dumps(plain, ensure_ascii=False, indent=1))
    else:
        for one, said in found:
            typer.echo(f"{words('check-level', level=one.level)} {said}" if one.level != "fact" else said)
        if all(one.level == "fact" for one, _ in found):
            typer.echo(words("cli-check-nothing"))
    if any(one.level == "wrong" for one, _ in found):
        raise typer.Exit(1)
