"""`demo`: a whole cycle in a home of its own, which is never the real one, and marked on every page."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from distretto.cli.serve import HOST, PORT
from distretto.cli.speech import SpokenCommand, WrongUse, language, words

FOLDER = "demonstration"
"""Where it lies in the home, when nothing else is said."""
SIGN_IN = {"coordinator": "member-1", "member": "member-2", "administrator": "administrator"}
FILLED = "filled"
"""What the marker of a demonstration says once all of it was written."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("demo", cls=SpokenCommand, help="cli-demo", epilog=(
        "distretto demo\ndistretto demo --port 8001 --again"
    ))(demo)


def demo(
    port: Annotated[int, typer.Option("--port", min=1, max=65535, help="cli-up-port")] = PORT + 1,
    home: Annotated[Path | None, typer.Option("--home", metavar="DIR", help="cli-demo-home")] = None,
    again: Annotated[bool, typer.Option("--again", help="cli-demo-again")] = False,
    only_fill: Annotated[bool, typer.Option("--only-fill", help="cli-demo-fill")] = False,
) -> None:
    """Fill a demonstration and serve it."""
    from distretto.cli.serve import check_disk, check_port
    from distretto.evidence.demonstration import MARKER
    from distretto.evidence.store import default_home

    place = (home or default_home() / FOLDER).expanduser().resolve()
    if not only_fill:
        check_port(HOST, port)
    marker = place / MARKER
    if place.exists() and not marker.is_file() and (not place.is_dir() or any(place.iterdir())):
        raise WrongUse("cli-demo-not-ours", home=place)
    if marker.is_file() and (again or marker.read_text(encoding="utf-8") != FILLED or _begins_anew(place)):
        shutil.rmtree(place)
    check_disk(place)
    _only_there(place, f"http://{HOST}:{port}")
    if not only_fill:
        if not marker.is_file():
            _fill_apart(place)
        _serve(place, port)
        return
    if not marker.is_file():
        _fill(place, marker)
    typer.echo(words("cli-demo-filled", home=place))


def _fill_apart(place: Path) -> None:
    """Fill it in a process of its own: a server is forked from this one, and what has computed with threads by then
    would stand still in it."""
    command = [sys.executable, "-m", "distretto", "--lang", language(), "demo", "--only-fill", "--home", str(place)]
    if code := subprocess.run(command, check=False).returncode:
        raise typer.Exit(code)


def _begins_anew(place: Path) -> bool:
    """Whether what is there is to be erased; who answers nothing keeps it."""
    typer.echo(words("cli-demo-kept", home=place), err=True)
    try:
        return typer.confirm(words("cli-demo-sure"), default=False, err=True)
    except typer.Abort:
        typer.echo("", err=True)
        return False


def _only_there(place: Path, address: str) -> None:
    """From now on this process, and what it starts, knows no other home, database or mail server."""
    for name in ("DATABASE_URL", "EMAIL_URL"):
        os.environ.pop(name, None)
    os.environ |= {
        "DISTRETTO_HOME": str(place), "DJANGO_SETTINGS_MODULE": "distretto.web.settings", "SITE_ADDRESS": address,
    }  # fmt: skip


def _fill(place: Path, marker: Path) -> None:
    """Mark the home first, so that nothing in it was ever served unmarked; what is half written is begun anew."""
    marker.write_text("", encoding="utf-8")
    typer.echo(words("cli-demo-preparing", home=place), err=True)

    def said(step: str) -> None:
        typer.echo(f"- {words('cli-demo-step', step=step)}", err=True)

    said("database")
    _prepare()
    from distretto.cli.demonstration import fill

    fill(said, language())
    marker.write_text(FILLED, encoding="utf-8")


def _prepare() -> None:
    from distretto.cli.serve import load_starter, migrate

    migrate()
    load_starter()


def _serve(place: Path, port: int) -> None:
    """Say where to begin and how to sign in, and serve until interrupted."""
    from distretto.cli.serve import keep_address, near_address, run_server, warm

    _prepare()
    warm()
    address = near_address(HOST, port)
    keep_address(address, place)
    from distretto.cli.demonstration.cast import THEME
    from distretto.people.domain.accounts import entry_address
    from distretto.people.models import User

    for who, name in SIGN_IN.items():
        user = User.objects.filter(email__startswith=f"{name}@", is_active=True).first()
        if user is not None:
            typer.echo(words("cli-demo-link", who=words("cli-demo-who", who=who), address=entry_address(user, address)))
    typer.echo(words("cli-demo-begin", address=f"{address}/{language()}/groups/{THEME}/"))
    run_server(HOST, port, 1, None)
