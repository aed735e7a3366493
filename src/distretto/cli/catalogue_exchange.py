"""`catalogue export`, `import` and `undo`: records out of the catalogue and into it, from the command line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from distretto.cli.catalogue import set_up
from distretto.cli.speech import SpokenCommand, WrongUse, language, words

if TYPE_CHECKING:
    from distretto.catalogue.domain.import_plan import Plan
    from distretto.catalogue.interfaces.entries import Where

WRONG = 2
VALUE_SHOWN = 60
"""Characters of a wrong value that are told."""
SUFFIXES = ("csv", "xlsx", "jsonld", "jsonl")


def register(app: typer.Typer) -> None:
    """Add the commands to those of the catalogue."""
    app.command("export", cls=SpokenCommand, help="cli-catalogue-export", epilog=(
        "distretto catalogue export --kind policy -o policies.xlsx\n"
        "distretto catalogue export --search \"themes=skills&country=IT\" -o skills.csv\n"
        "distretto catalogue export --all -o catalogue.zip"
    ))(export)  # fmt: skip
    app.command("import", cls=SpokenCommand, help="cli-catalogue-import", epilog=(
        "distretto catalogue import policies.xlsx --dry-run\n"
        "distretto catalogue import clusters.csv --kind cluster --by anna@example.org\n"
        "distretto catalogue import --form stip --edition 2023 STIP_Survey.csv\n"
        "distretto catalogue import --source cluster_organisations --dry-run"
    ))(bring_in)  # fmt: skip
    app.command("undo", cls=SpokenCommand, help="cli-catalogue-undo", epilog="distretto catalogue undo 12")(undo)


def export(
    output: Annotated[Path | None, typer.Option(
        "--output", "-o", metavar="FILE", help="cli-catalogue-export-output")] = None,
    kind: Annotated[list[str] | None, typer.Option("--kind", help="cli-catalogue-export-kind")] = None,
    search: Annotated[str, typer.Option("--search", metavar="QUERY", help="cli-catalogue-export-search")] = "",
    written: Annotated[str, typer.Option("--language", help="cli-catalogue-export-language")] = "",
    everything: Annotated[bool, typer.Option("--all", help="cli-catalogue-export-all")] = False,
) -> None:  # fmt: skip
    """Write what is published to a file; without a file, as CSV to the screen."""
    form = "csv" if output is None else output.suffix.lstrip(".").lower()
    known = ("zip",) if everything else SUFFIXES
    if (output is not None or everything) and form not in known:
        suffixes = ", ".join(f".{one}" for one in known)
        raise WrongUse("cli-catalogue-suffix", file=output or "", suffixes=suffixes)
    from distretto.catalogue.kinds import NAMES

    kinds = [_kind(name) for name in kind or NAMES]
    set_up()
    from distretto.catalogue.domain import exporting

    if everything:
        data, count = exporting.whole().archive, exporting.whole().records
    else:
        items = _items(exporting, kinds, search, written)
        data, count = exporting.write(items, form, written or language()), len(items)
    if output is None:
        sys.stdout.buffer.write(data)
        return
    output.write_bytes(data)
    typer.echo(words("cli-catalogue-export-done", n=count, file=output), err=True)


def _items(exporting: Any, kinds: list[str], search: str, written: str) -> Any:
    """What is asked for: of a search, or in one language, each record once; else every language."""
    from dataclasses import replace

    from distretto.catalogue.domain.queries import asked

    if not search and not written:
        return exporting.all_items(kinds=kinds)
    wanted = asked.read_text(search).search
    chosen = {**wanted.chosen, "kind": wanted.chosen.get("kind") or tuple(kinds)}
    return exporting.items_matching(replace(wanted, chosen=chosen), written or language())


def bring_in(
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="cli-catalogue-import-file")] = None,
    source: Annotated[str, typer.Option("--source", metavar="NAME", help="cli-catalogue-import-source")] = "",
    mapping: Annotated[Path | None, typer.Option(
        "--mapping", metavar="FILE", help="cli-catalogue-import-mapping")] = None,
    kind: Annotated[str, typer.Option("--kind", help="cli-catalogue-import-kind")] = "",
    form: Annotated[str, typer.Option("--form", help="cli-catalogue-import-form")] = "",
    written: Annotated[str, typer.Option("--language", help="cli-catalogue-import-written")] = "en",
    edition: Annotated[str, typer.Option("--edition", help="cli-catalogue-import-edition")] = "",
    by: Annotated[str, typer.Option("--by", metavar="EMAIL", help="cli-catalogue-import-by")] = "",
    publish: Annotated[bool, typer.Option("--publish", help="cli-catalogue-import-publish")] = False,
    dry: Annotated[bool, typer.Option("--dry-run", help="cli-catalogue-import-dry")] = False,
) -> None:
    """Import a file as a whole, or list by row what is wrong with it."""
    if source:
        set_up()
        file, form = _of_source(source, file, form)
    if file is None or not file.is_file():
        raise WrongUse("cli-catalogue-no-file", file=file or "FILE")
    called = _mapping(mapping)
    of_kind = _kind(kind) if kind else ""
    set_up()
    from distretto.catalogue.domain import importing
    from distretto.catalogue.domain.import_plan import FORMS
    from distretto.catalogue.interfaces.entries import Unreadable
    from distretto.people.roles import NotAllowed

    if form and form not in FORMS:
        raise WrongUse("cli-no-such-format", given=form, nearest=", ".join(FORMS))
    person = person_of(by)
    asked = importing.Request(
        file.read_bytes(), file.name, of_kind, written, form, publish=publish, edition=edition,
        mapping=called,
    )  # fmt: skip
    try:
        made = importing.plan(request=asked, by=person)
        _say_plan(made)
        if dry or not made.changes:
            return
        run = importing.apply(request=asked, by=person)
    except Unreadable as error:
        raise WrongUse(error.key, **error.arguments) from error
    except NotAllowed as error:
        raise WrongUse(error.key, **error.arguments) from error
    typer.echo(words("cli-catalogue-import-done", number=str(run.pk), created=run.created, updated=run.updated))


def _of_source(name: str, file: Path | None, form: str) -> tuple[Path, str]:
    """The file that a live source of records kept last, or the one given, and the form in which it says them."""
    from distretto.catalogue.domain.import_plan import OF_SOURCES
    from distretto.evidence.live.kept_files import newest_files
    from distretto.evidence.store import default_home

    if name not in OF_SOURCES:
        raise WrongUse("cli-catalogue-no-source", given=name, names=", ".join(OF_SOURCES))
    kept = newest_files(name, default_home()) if file is None else (file,)
    if not kept:
        raise WrongUse("cli-catalogue-source-absent", name=name, command=f"distretto source fetch {name} --file FILE")
    if len(kept) > 1:
        raise WrongUse("cli-catalogue-source-several", name=name, files=", ".join(str(one) for one in kept))
    return kept[0], form or OF_SOURCES[name]


def _mapping(path: Path | None) -> dict[str, str]:
    """Fields and the headings of a file of others, as JSON; raises WrongUse where it is none."""
    if path is None:
        return {}
    import json

    try:
        read = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise WrongUse("cli-catalogue-mapping-wrong", file=path) from error
    if not isinstance(read, dict) or not all(isinstance(one, str) for one in read.values()):
        raise WrongUse("cli-catalogue-mapping-wrong", file=path)
    return {str(name): heading for name, heading in read.items()}


def _say_plan(made: Plan) -> None:
    """What would happen; or all that is wrong, and an end with the code of wrong input."""
    from distretto.catalogue.interfaces.saying import say

    if made.left_out:
        typer.echo(words("import-left-out", n=made.left_out), err=True)
    if made.troubles:
        for one in made.troubles:
            sentence = say(one.kind, one.fault, language())
            typer.echo(words("cli-catalogue-import-at", place=_place(one.where), sentence=sentence), err=True)
        typer.echo(words("cli-catalogue-import-wrong", n=len(made.troubles)), err=True)
        raise typer.Exit(WRONG)
    counts = {"create": len(made.acts("create")), "update": len(made.acts("update")), "same": len(made.acts("same"))}
    typer.echo(words("cli-catalogue-import-plan", **counts))


def _place(where: Where) -> str:
    """Row, column and value of what is wrong: *Row 3, column C (regions), “Atlantis”*."""
    parts = [words("cli-catalogue-import-row", row=where.row, sheet=f" ({where.sheet})" if where.sheet else "")]
    if where.letter or where.column:
        named = f"{where.letter} ({where.column})" if where.letter and where.column else where.letter or where.column
        parts.append(words("cli-catalogue-import-column", column=named))
        value = " ".join(where.value.split())
        short = f"{value[:VALUE_SHOWN]}…" if len(value) > VALUE_SHOWN else value
        parts.append(words("cli-catalogue-import-value", value=short) if value else words("cli-catalogue-import-empty"))
    return ", ".join(parts)


def undo(
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="cli-catalogue-undo-number")],
    by: Annotated[str, typer.Option("--by", metavar="EMAIL", help="cli-catalogue-import-by")] = "",
) -> None:
    """Take an import back as a whole, or name what was changed since."""
    set_up()
    from distretto.catalogue.domain import importing
    from distretto.catalogue.domain.errors import NotNow
    from distretto.catalogue.models import ImportRun
    from distretto.people.roles import NotAllowed

    run = ImportRun.objects.filter(pk=number).first()
    if run is None:
        raise WrongUse("cli-catalogue-no-run", number=str(number))
    try:
        importing.undo(run=run, by=person_of(by))
    except importing.ImportMoved as error:
        typer.echo(words("import-moved", n=len(error.moved)), err=True)
        for one in error.moved:
            typer.echo(f"  {one.key} ({one.language}) {one.title}", err=True)
        raise typer.Exit(WRONG) from error
    except (NotNow, NotAllowed) as error:
        raise WrongUse(error.key, **error.arguments) from error
    typer.echo(words("cli-catalogue-undo-done", number=str(number)))


def _kind(name: str) -> str:
    """A kind of record by its name."""
    from distretto.catalogue.kinds import NAMES

    if name not in NAMES:
        raise WrongUse("fault-no-kind", value=name, names=", ".join(NAMES))
    return name


def person_of(email: str) -> Any:
    """The account of an address; without one the first administrator's."""
    from distretto.people.models import User

    if email:
        found = User.objects.filter(email__iexact=email).first()
        if found is None:
            raise WrongUse("cli-catalogue-no-account", given=email)
        return found
    first = User.objects.filter(is_superuser=True, is_active=True).order_by("pk").first()
    if first is None:
        raise WrongUse("cli-catalogue-no-administrator")
    return first
