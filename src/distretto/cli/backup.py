"""`backup` and `restore`: a whole installation in one file, and back again, also into another kind of database."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from distretto.cli.speech import SpokenCommand, WrongUse, words


def register(app: typer.Typer) -> None:
    """Add both commands to the others."""
    app.command("backup", cls=SpokenCommand, help="cli-backup", epilog=(
        "distretto backup\ndistretto backup /backups/monday.tar.zst"
    ))(backup)
    app.command("restore", cls=SpokenCommand, help="cli-restore", epilog=(
        "distretto restore monday.tar.zst\ndistretto restore monday.tar.zst --replace"
    ))(restore)


def backup(
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="cli-backup-file", show_default=False)] = None,
    with_secret: Annotated[bool, typer.Option("--with-secret", help="cli-backup-secret")] = False,
) -> None:
    """Write database, media and the home's data into one archive, while the server runs."""
    from distretto.cli.serve import set_up
    from distretto.evidence.store import default_home

    set_up()
    from distretto.cli.keeping import restoring, tables, taking

    home = default_home()
    restoring.settle(home)
    if tables.known() - tables.applied():
        raise WrongUse("cli-backup-not-migrated")
    target = file or Path(f"distretto-{datetime.now().astimezone():%Y-%m-%d-%H%M%S}.tar.zst")
    if target.is_dir():
        raise WrongUse("cli-backup-folder", file=target)
    if with_secret and not (home / "secret-key").is_file():
        raise WrongUse("cli-backup-no-secret")
    manifest = taking.take(target, home=home, secrets=with_secret)
    typer.echo(words("cli-backup-written", file=str(target), **_counted(manifest)))
    typer.echo(words("cli-backup-with-secret" if with_secret else "cli-backup-without-secret"), err=True)


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="cli-restore-file", show_default=False)],
    replace: Annotated[bool, typer.Option("--replace", help="cli-restore-replace")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="cli-restore-yes")] = False,
) -> None:
    """Put an archive in the place of an empty installation, or of what is there."""
    from distretto.cli.serve import check_disk, set_up
    from distretto.evidence.store import default_home

    home = default_home()
    check_disk(home)
    set_up()
    from distretto.cli.keeping import restoring
    from distretto.cli.keeping.stopping import Stopped

    restoring.settle(home)
    if not file.is_file():
        raise WrongUse("cli-restore-no-file", file=file)
    if restoring.is_filled(home):
        if not replace:
            raise WrongUse("cli-restore-filled", home=home)
        if not yes and not _sure(home):
            raise typer.Exit(1)
    typer.echo(words("cli-restore-begins", file=file.name), err=True)
    try:
        manifest = restoring.restore(file, home=home).manifest
    except Stopped:
        typer.echo(words("cli-restore-stopped"), err=True)
        raise
    typer.echo(words("cli-restore-done", made=manifest["made"], **_counted(manifest)))
    if broken := restoring.broken_logs():
        raise WrongUse("cli-restore-log-after", groups=", ".join(broken))
    typer.echo(words("cli-restore-logs-hold"))
    typer.echo(words("cli-restore-check"), err=True)


def _sure(home: Path) -> bool:
    """Whether the operator means it; who answers nothing keeps what is there."""
    try:
        return typer.confirm(words("cli-restore-sure", home=home), err=True)
    except typer.Abort:
        typer.echo("", err=True)
        return False


def _counted(manifest: dict[str, Any]) -> dict[str, int]:
    names = list(manifest["members"])
    return {
        "rows": sum(manifest["rows"].values()), "tables": len(manifest["rows"]),
        "media": sum(name.startswith("media/") for name in names),
        "files": sum(name.startswith("home/") for name in names),
    }
