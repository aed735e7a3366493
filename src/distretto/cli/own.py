"""`own`: data that an organisation keeps for itself, from the command line: kept, listed, taken back, deleted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from distretto.cli.catalogue import set_up
from distretto.cli.catalogue_exchange import WRONG, person_of
from distretto.cli.speech import SpokenCommand, SpokenGroup, WrongUse, language, words

if TYPE_CHECKING:
    from distretto.catalogue.models import OwnData
    from distretto.catalogue.own_kinds import OwnFile

LARGEST = 10 * 1024 * 1024
BY = Annotated[str, typer.Option("--by", metavar="EMAIL", help="cli-own-by")]
NUMBER = Annotated[int, typer.Argument(metavar="NUMBER", help="cli-own-number")]
app = typer.Typer(cls=SpokenGroup, help="cli-own", rich_markup_mode=None)


@app.callback()
def begin() -> None:
    """Data of an organisation's own."""


@app.command(cls=SpokenCommand, help="cli-own-keep", epilog=(
    "distretto own keep members.xlsx --organisation leather-cluster --name \"Members 2026\" --dry-run\n"
    "distretto own keep members.xlsx --organisation leather-cluster --by anna@example.org"
))
def keep(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="cli-own-file")],
    organisation: Annotated[str, typer.Option("--organisation", metavar="KEY", help="cli-own-organisation")],
    name: Annotated[str, typer.Option("--name", help="cli-own-name")] = "",
    kind: Annotated[str, typer.Option("--kind", help="cli-own-kind")] = "firms",
    by: BY = "",
    dry: Annotated[bool, typer.Option("--dry-run", help="cli-own-dry")] = False,
) -> None:
    """Keep a file as a whole, or list by row what is wrong with it."""
    data = file_content(file)
    set_up()
    from distretto.catalogue.domain import own_data
    from distretto.catalogue.own_kinds import KINDS
    from distretto.people.models import Organisation

    owner = Organisation.objects.filter(key=organisation).first()
    if owner is None:
        raise WrongUse("cli-own-no-organisation", given=organisation)
    if kind not in KINDS:
        raise WrongUse("cli-own-no-kind", given=kind, names=", ".join(KINDS))
    read = read_clean(kind, data, file.name)
    typer.echo(words(
        "cli-own-holds", file=file.name, rows=words(f"own-kind-{kind}-rows", n=read.rows),
        columns=", ".join(read.columns),
    ))
    if read.passed_over:
        typer.echo(words("cli-own-passed-over", columns=", ".join(read.passed_over)))
    for note in read.notes:
        typer.echo(words(note.key, **note.arguments))
    if dry:
        return
    called = name or file.stem
    with refusals_told():
        kept = own_data.keep(
            organisation=owner, kind=kind, name=called, file=read, file_name=file.name, by=person_of(by),
            instead=owner.own_data.filter(kind=kind, name=called).first(),
        )
    assert kept.current is not None
    typer.echo(words("cli-own-kept", number=str(kept.pk), name=kept.name, version=str(kept.current.number)))


@app.command("list", cls=SpokenCommand, help="cli-own-list", epilog="distretto own list --by anna@example.org")
def list_(by: BY = "") -> None:
    """The data that the person may see."""
    set_up()
    from django.utils.timezone import localtime

    from distretto.catalogue.domain import own_data
    from distretto.rendering.dates import write_day

    found = own_data.seen_by(person_of(by)).filter(current__isnull=False).order_by("pk")
    for one in found:
        assert one.current is not None
        typer.echo(words(
            "cli-own-line", number=str(one.pk), organisation=one.organisation.key, name=one.name,
            version=str(one.current.number), rows=words(f"own-kind-{one.kind}-rows", n=one.current.rows),
            at=write_day(f"{localtime(one.current.added_at):%Y-%m-%d}", language()),
        ))  # fmt: skip
    if not found:
        typer.echo(words("cli-own-none"), err=True)


@app.command(cls=SpokenCommand, help="cli-own-undo", epilog="distretto own undo 3 --by anna@example.org")
def undo(number: NUMBER, by: BY = "") -> None:
    """Go back to the version before."""
    person, data = found_data(number, by)
    from distretto.catalogue.domain import own_data

    with refusals_told():
        now = own_data.undo(data=data, by=person)
    said = words("cli-own-undone", name=data.name, version=str(now.number)) if now else ""
    typer.echo(said or words("cli-own-undone-all", name=data.name))


@app.command(cls=SpokenCommand, help="cli-own-delete", epilog="distretto own delete 3 --yes")
def delete(
    number: NUMBER, by: BY = "",
    yes: Annotated[bool, typer.Option("--yes", help="cli-own-yes")] = False,
) -> None:
    """Delete a data set for good."""
    person, data = found_data(number, by)
    from distretto.catalogue.domain import own_data

    if not yes and not typer.confirm(words("cli-own-sure", name=data.name)):
        raise typer.Exit(1)
    with refusals_told():
        own_data.delete(data=data, by=person)
    typer.echo(words("cli-own-deleted", name=data.name))


def file_content(file: Path) -> bytes:
    """The bytes of a file that somebody names; raises WrongUse where there is none, or too many."""
    if not file.is_file():
        raise WrongUse("cli-no-such-file", path=file)
    if file.stat().st_size > LARGEST:
        raise WrongUse("own-data-large", most=LARGEST // 2**20)
    return file.read_bytes()


def read_clean(kind: str, data: bytes, name: str) -> OwnFile:
    """What a file says; with faults, every one of them on a line, and an end with the code of wrong input."""
    from distretto.catalogue.interfaces.entries import Unreadable
    from distretto.catalogue.own_kinds import KINDS

    try:
        read = KINDS[kind].read(data, name)
    except Unreadable as error:
        raise WrongUse(error.key, **error.arguments) from error
    if read.faults:
        for where, fault in read.faults:
            advice = words(fault.key, **fault.arguments)
            at = {"row": where.row, "column": where.column, "value": where.value[:60]}
            typer.echo(words("own-file-at", **at, advice=advice) if where.letter else advice, err=True)
        typer.echo(words("cli-own-wrong", n=len(read.faults)), err=True)
        raise typer.Exit(WRONG)
    return read


@contextmanager
def refusals_told() -> Iterator[None]:
    """What a verb refuses, as wrong use of the command line."""
    from distretto.catalogue.domain.errors import NotNow
    from distretto.people.roles import NotAllowed

    try:
        yield
    except (NotNow, NotAllowed) as error:
        raise WrongUse(error.key, **error.arguments) from error


def found_data(number: int, by: str) -> tuple[Any, OwnData]:
    """The person, and the data of that number where she may see them."""
    set_up()
    from distretto.catalogue.domain import own_data

    person = person_of(by)
    data = own_data.find(person, number)
    if data is None or data.current is None:
        raise WrongUse("cli-own-no-number", number=str(number))
    return person, data
