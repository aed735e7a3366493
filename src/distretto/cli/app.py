"""The commands."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from distretto.cli import (
    backup,
    catalogue,
    catalogue_exchange,
    check,
    compute,
    demo,
    digest,
    follow,
    groups,
    load,
    localisation,
    observatory,
    own,
    people,
    pins,
    soundness,
    source,
)
from distretto.cli.ask import AskGroup, DiffersGroup, TurnsGroup
from distretto.cli.completion import complete_area
from distretto.cli.serve import HOST, PORT
from distretto.cli.speech import SpokenCommand, SpokenGroup, WrongUse, speak

app = typer.Typer(
    cls=SpokenGroup, help="cli-about", rich_markup_mode=None, pretty_exceptions_enable=False,
    epilog=(
        "distretto up\n"
        "distretto ask specialisation.profile --region ITI3\n"
        "distretto regions Tuscany"
    ),
)
app.add_typer(observatory.app, name="observatory")
digest.register(app)
compute.register(app)
soundness.register(app)
demo.register(app)
backup.register(app)
check.register(app)
localisation.register(app)
load.register(app)
app.add_typer(source.app, name="source")
app.add_typer(own.app, name="own")
app.add_typer(follow.app, name="follow")
app.add_typer(people.app, name="people")
app.add_typer(groups.app, name="groups")
app.add_typer(pins.app, name="pins")
app.add_typer(catalogue.app, name="catalogue")
catalogue_exchange.register(catalogue.app)


def _say_version(wanted: bool) -> None:
    if wanted:
        from distretto.themes.asking import software_version

        typer.echo(f"distretto {software_version()}")
        raise typer.Exit


@app.callback()
def begin(
    lang: Annotated[str | None, typer.Option("--lang", metavar="en|it", help="cli-lang")] = None,
    debug: Annotated[bool, typer.Option("--debug", help="cli-debug")] = False,
    version: Annotated[bool, typer.Option(
        "--version", help="cli-version", callback=_say_version, is_eager=True)] = False,
) -> None:
    """Set the language of this run; `debug` is read by `main`."""
    if lang is not None:
        if lang not in ("en", "it"):
            raise WrongUse("cli-no-such-language", given=lang, nearest="en, it")
        speak(lang)


@app.command(cls=SpokenCommand, help="cli-up", epilog="distretto up\ndistretto up --port 9000")
def up(
    port: Annotated[int, typer.Option("--port", min=1, max=65535, help="cli-up-port")] = PORT,
    host: Annotated[str, typer.Option("--host", help="cli-up-host")] = HOST,
    workers: Annotated[int, typer.Option("--workers", min=1, max=64, help="cli-up-workers")] = 1,
) -> None:
    """Serve the workbench."""
    from distretto.cli.serve import serve

    serve(host, port, workers)


@app.command(cls=SpokenCommand, help="cli-themes", epilog="distretto themes\ndistretto themes --lang it")
def themes() -> None:
    """The six themes and their questions."""
    from distretto.cli.browse import show_themes

    show_themes()


@app.command(cls=SpokenCommand, help="cli-regions", epilog=(
    "distretto regions\ndistretto regions Apulia\n"
    "distretto regions --in see\ndistretto regions --in IT --level 3"
))
def regions(
    search: Annotated[str | None, typer.Argument(metavar="NAME", help="cli-regions-search")] = None,
    within: Annotated[str | None, typer.Option(
        "--in", metavar="AREA", help="cli-regions-in", autocompletion=complete_area)] = None,
    level: Annotated[int | None, typer.Option("--level", min=0, max=3, help="cli-regions-level")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000, help="cli-regions-limit")] = 20,
) -> None:
    """Regions by name or code, or in an area."""
    from distretto.cli.browse import show_regions

    show_regions(search, within, level, limit)


def _analyses(name: str, cls: type[SpokenGroup], example: str) -> None:
    group = typer.Typer(cls=cls, help=f"cli-{name}", rich_markup_mode=None, epilog=example)
    group.callback()(lambda: None)
    app.add_typer(group, name=name)


_analyses("ask", AskGroup, (
    "distretto ask specialisation.profile --region ITI3\n"
    "distretto ask specialisation.profile --region ITI3 --min-lq 3 --year 2014\n"
    "distretto ask specialisation.profile --region ITI3 --help"
))
_analyses("turns", TurnsGroup, "distretto turns specialisation.profile --region ITI3")
_analyses("differs", DiffersGroup, "distretto differs specialisation.profile --region ITI3 --from 19.5")


@app.command(cls=SpokenCommand, help="cli-brief", epilog=(
    "distretto brief ITI3 -o brief.pdf\ndistretto brief ITI3 --lang it -o scheda.docx"
))
def brief(
    area: Annotated[str, typer.Argument(metavar="AREA", help="cli-brief-area", autocompletion=complete_area)],
    output: Annotated[Path | None, typer.Option(
        "--output", "-o", metavar="FILE", help="cli-brief-output")] = None,
) -> None:
    """All that is known about an area as a document."""
    from distretto.cli.documents import write_brief_file

    write_brief_file(area, output)


@app.command(cls=SpokenCommand, help="cli-desk", epilog=(
    "distretto desk ITI3 --format docx\ndistretto desk ITI3 --lang it -o allegato.pdf"
))
def desk(
    area: Annotated[str, typer.Argument(metavar="AREA", help="cli-desk-area", autocompletion=complete_area)],
    form: Annotated[str, typer.Option("--format", metavar="pdf|html|docx", help="cli-desk-format")] = "",
    output: Annotated[Path | None, typer.Option(
        "--output", "-o", metavar="FILE", help="cli-desk-output")] = None,
) -> None:
    """The annex to an area's smart specialisation strategy as a document."""
    from distretto.cli.documents import write_annex_file

    write_annex_file(area, output, form)


@app.command(cls=SpokenCommand, help="cli-issue", epilog=(
    "distretto issue pack ITI3 -o pack.pdf\ndistretto issue brief ITI3 --lang it -o scheda.docx\n"
    "distretto issue plan 1 -o plan.pdf\ndistretto issue pack ITI3 --all documents"
))
def issue(
    kind: Annotated[str, typer.Argument(metavar="brief|pack|plan", help="cli-issue-kind")],
    subject: Annotated[str, typer.Argument(metavar="AREA|NUMBER", help="cli-issue-subject")],
    output: Annotated[Path | None, typer.Option(
        "--output", "-o", metavar="FILE", help="cli-brief-output")] = None,
    folder: Annotated[Path | None, typer.Option("--all", metavar="FOLDER", help="cli-issue-all")] = None,
) -> None:
    """A document written anew, kept as an edition, with what changed since the last."""
    from distretto.cli.documents import issue_file

    issue_file(kind, subject, output, folder)


@app.command(cls=SpokenCommand, help="cli-framework", epilog=(
    "distretto framework practice-iti1-textile-water-reuse --region ITI3\n"
    "distretto framework pilot-iti3-marlic --lang it -o quadro.docx"
))
def framework(
    key: Annotated[str, typer.Argument(metavar="KEY", help="cli-framework-key")],
    region: Annotated[str, typer.Option(
        "--region", metavar="AREA", help="cli-framework-region", autocompletion=complete_area)] = "",
    output: Annotated[Path | None, typer.Option(
        "--output", "-o", metavar="FILE", help="cli-framework-output")] = None,
) -> None:
    """The logical framework of a pilot as a document."""
    from distretto.cli.documents import write_framework_file

    write_framework_file(key, region, output)


@app.command(cls=SpokenCommand, help="cli-draft", epilog=(
    "distretto draft --region ITI3 --theme financing\ndistretto draft --region ITI3 --lang it -o bozza.docx"
))
def draft(
    region: Annotated[str, typer.Option(
        "--region", metavar="AREA", help="cli-draft-region", autocompletion=complete_area)],
    theme: Annotated[str, typer.Option("--theme", metavar="THEME", help="cli-draft-theme")] = "",
    output: Annotated[Path | None, typer.Option(
        "--output", "-o", metavar="FILE", help="cli-draft-output")] = None,
) -> None:
    """What findings show to be missing, as the draft of a recommendation."""
    from distretto.cli.drafting import write_draft

    write_draft(region, theme, output)


@app.command(cls=SpokenCommand, help="cli-reproduce", epilog="distretto reproduce profile-ITI3.distretto.zip")
def reproduce(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="cli-reproduce-file")],
) -> None:
    """Compute a finding anew from its reproduction file."""
    from distretto.cli.documents import reproduce_file

    reproduce_file(file)


@app.command(
    cls=SpokenCommand, help="cli-manage", epilog="distretto manage createsuperuser", add_help_option=False,
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
)
def manage(context: typer.Context) -> None:
    """Django's own commands."""
    import os

    from django.core.management import ManagementUtility

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "distretto.web.settings")
    ManagementUtility(["distretto manage", *context.args]).execute()


