"""Working groups from the command line: whether a log's chain holds, and a group's whole record as an archive."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated
from zipfile import BadZipFile, ZipFile

import typer

from distretto.cli.speech import SpokenCommand, SpokenGroup, WrongUse, words
from distretto.cli.writing import deliver_bytes

app = typer.Typer(cls=SpokenGroup, help="cli-groups", rich_markup_mode=None)


@app.callback()
def begin() -> None:
    """Working groups."""


@app.command(cls=SpokenCommand, help="cli-groups-verify", epilog=(
    "distretto groups verify\n"
    "distretto groups verify innovation\n"
    "distretto groups verify innovation.zip"
))
def verify(
    which: Annotated[str, typer.Argument(help="cli-groups-which", show_default=False)] = "",
) -> None:
    """Check the chain of a group's log, of every group's, or of an archive's."""
    path = Path(which)
    broken = _verify_archive(path) if which and path.suffix == ".zip" else _verify_groups(which)
    if broken:
        raise typer.Exit(1)


@app.command(
    cls=SpokenCommand, help="cli-groups-archive", epilog="distretto groups archive innovation -o innovation.zip"
)
def archive(
    key: Annotated[str, typer.Argument(help="cli-groups-key")],
    output: Annotated[Path, typer.Option("--output", "-o", help="cli-groups-output")],
) -> None:
    """Write a group's whole record."""
    _ready()
    from distretto.groups.domain.archiving import archive as packed
    from distretto.groups.models import WorkingGroup

    group = WorkingGroup.objects.filter(key=key).first()
    if group is None:
        raise WrongUse("cli-groups-none", given=key)
    deliver_bytes(packed(group=group, by=None), output)
    typer.echo(words("cli-groups-archived", path=str(output)), err=True)


def _verify_groups(key: str) -> bool:
    """Say of each group whether its log holds; returns whether one does not."""
    _ready()
    from distretto.groups.domain.queries.log import first_broken
    from distretto.groups.models import Act, WorkingGroup

    groups = WorkingGroup.objects.filter(key=key) if key else WorkingGroup.objects.all()
    if not groups:
        raise WrongUse("cli-groups-none", given=key)
    some = False
    for group in groups:
        number = first_broken(group)
        last = Act.objects.filter(group=group).order_by("-number").first()
        some |= _said(group.key, number, last.number if last else 0, last.hash if last else "")
    return some


def _verify_archive(path: Path) -> bool:
    from distretto.cli.serve import set_up

    set_up()
    from distretto.groups.domain.queries.log import first_broken_line

    try:
        with ZipFile(path) as file:
            lines = [json.loads(line) for line in file.read("log.jsonl").decode("utf-8").splitlines()]
            number = first_broken_line(lines)
    except (OSError, BadZipFile, KeyError, ValueError) as error:
        raise WrongUse("cli-groups-no-archive", given=str(path)) from error
    return _said(path.name, number, len(lines), lines[-1]["hash"] if lines else "")


def _said(name: str, broken: int | None, lines: int, last: str) -> bool:
    if broken is None:
        typer.echo(words("cli-groups-holds", name=name, n=lines, hash=last[:16]))
        return False
    typer.echo(words("cli-groups-broken", name=name, number=str(broken)))
    return True


def _ready() -> None:
    from distretto.cli.serve import migrate

    migrate()
