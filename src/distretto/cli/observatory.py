"""`observatory`: which data are at hand, where they come from, in what state, and building them anew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from distretto.cli.speech import SpokenCommand, SpokenGroup, WrongUse, language, words

if TYPE_CHECKING:
    from distretto.evidence.dataset import Coverage, Vintage

app = typer.Typer(
    cls=SpokenGroup, help="cli-observatory", rich_markup_mode=None,
    epilog="distretto observatory list\ndistretto observatory show sbs_regional",
)


def _datasets(incomplete: str) -> list[str]:
    from distretto.evidence.store import default_store

    return [name for name in default_store().datasets() if name.startswith(incomplete)]


NAME = Annotated[str, typer.Argument(metavar="NAME", help="cli-dataset-name", autocompletion=_datasets)]

VERSION = Annotated[
    str | None, typer.Option("--version", metavar="VERSION", help="cli-mark-version"),
]


@app.command("list", cls=SpokenCommand, help="cli-observatory-list", epilog="distretto observatory list")
def list_datasets() -> None:
    """Every vintage with its years, its state and its size."""
    from distretto.cli.printers import printer, tell_list
    from distretto.evidence.store import default_store

    vintages = default_store().vintages()
    if not vintages:
        raise WrongUse("cli-no-data")
    rows = [
        (v.name, _label(v.name), v.version, v.span, str(v.coverage.cells), _state(v.state))
        for v in vintages
    ]
    headings = [words(f"cli-column-{n}") for n in ("dataset", "label", "version", "years", "cells", "state")]
    to = printer()
    tell_list(to, headings, rows, (False, False, False, False, True, False), (0, 5, 1, 3, 4, 2))
    for newest, used in default_store().passed_over():
        to.sentence(_passed_over(newest, used))


@app.command(
    "show", cls=SpokenCommand, help="cli-observatory-show", epilog="distretto observatory show sbs_regional",
)
def show(name: NAME) -> None:
    """One data set: provider, terms, coverage, hash, each vintage's state, and the questions that read it."""
    from distretto.cli.printers import printer
    from distretto.evidence.revisions import refreshed
    from distretto.evidence.store import default_store
    from distretto.rendering.readers import read_by, unread

    to = printer()
    for v in default_store().vintages(name):
        to.title(f"{_label(v.name)} ({v.name}, {v.version})")
        for key, text in (
            ("state", " ".join(filter(None, (_state(v.state), v.since, v.reason)))),
            ("provider", f"{v.provider}, {v.table_code}"), ("licence", v.licence), ("citation", v.citation),
            ("retrieved", v.retrieved), ("years", v.span), ("edition", v.edition),
            ("indicators", ", ".join(f"{i.id} ({i.unit})" for i in v.indicators)),
            ("coverage", _coverage(v.coverage)),
            ("sha256", v.sha256),
        ):
            if text:
                to.item(words(f"cli-column-{key}"), text)
    to.heading(words("refresh-read-by"))
    themes = read_by(name, language())
    if not themes:
        to.sentence(unread(name, language()))
    for theme in themes:
        for one in theme.questions:
            choice = words("refresh-when", choice=one.choice) if one.choice else ""
            to.item(one.analysis.id, " ".join(filter(None, (one.question, choice))))
    if any(new.name == name and old is not None for old, new in refreshed(default_store())):
        to.sentence(words("cli-changes-see", name=name))


@app.command("changes", cls=SpokenCommand, help="cli-observatory-changes", epilog=(
    "distretto observatory changes sbs_regional\n"
    "distretto observatory changes sbs_regional --from 2023-06 --format json"
))
def changes(
    name: NAME,
    before: Annotated[str | None, typer.Option("--from", metavar="VERSION", help="cli-changes-from")] = None,
    after: Annotated[str | None, typer.Option("--to", metavar="VERSION", help="cli-changes-to")] = None,
    form: Annotated[str, typer.Option("--format", "-f", metavar="text|json", help="cli-format")] = "text",
) -> None:
    """What a new vintage changed: which figures came, went and were revised, and which series begin anew."""
    if form not in ("text", "json"):
        raise WrongUse("cli-no-such-format", given=form, nearest="text, json")
    from distretto.cli.printers import printer, tell_list
    from distretto.evidence.revisions import revision
    from distretto.evidence.store import default_store
    from distretto.rendering.revising import read_revision, revision_json

    try:
        found = revision(default_store(), name, before=before, after=after)
    except ValueError as error:
        raise WrongUse("cli-changes-records", name=name) from error
    if form == "json":
        typer.echo(revision_json(found))
        return
    told, to = read_revision(found, language()), printer()
    to.title(told.title)
    for sentence in told.sentences:
        to.sentence(sentence)
    for table in told.tables:
        to.heading(table.title)
        tell_list(to, table.headings, table.rows, table.numeric)


@app.command("build", cls=SpokenCommand, help="cli-observatory-build", epilog=(
    "distretto observatory build --from ../shared/data\n"
    "distretto observatory build --from downloads --to observatory"
))
def build(
    source: Annotated[Path, typer.Option("--from", metavar="DIR", help="cli-build-from")],
    target: Annotated[Path | None, typer.Option("--to", metavar="DIR", help="cli-build-to")] = None,
) -> None:
    """Turn provider files into tables of the observatory."""
    if not source.is_dir():
        raise WrongUse("cli-no-such-directory", path=source)
    from distretto.evidence.observatory.builder import build as make
    from distretto.evidence.store import default_store

    target = target or default_store().observatory
    made = make(source, target, lambda line: typer.echo(line, err=True))
    size = f"{made.size / 1e6:.1f}"
    typer.echo(words("cli-built", count=str(len(made.vintages)), size=size, path=target))


@app.command("labels", cls=SpokenCommand, help="cli-observatory-labels", epilog=(
    "distretto observatory labels --from ESCO-1.1.1-it.zip --language it"
))
def labels(
    source: Annotated[Path, typer.Option("--from", metavar="FILE", help="cli-labels-from")],
    spoken: Annotated[str, typer.Option("--language", metavar="LANGUAGE", help="cli-labels-language")],
) -> None:
    """Take ESCO's names in another language from its official download."""
    if not source.exists():
        raise WrongUse("cli-no-such-file", path=source)
    from distretto.evidence.observatory.labels import load_labels
    from distretto.evidence.sources.faults import SourceError
    from distretto.evidence.store import default_store
    from distretto.rendering.live_sources import faults_said

    try:
        found = load_labels(source, spoken, default_store())
    except SourceError as error:
        raise WrongUse("cli-labels-wrong", reason=faults_said(error, language())) from error
    for loaded in found:
        typer.echo(words(
            "cli-labels-loaded", dataset=_label(loaded.vintage.name), version=loaded.vintage.version,
            named=str(loaded.named), entries=str(loaded.entries), spoken=spoken,
        ))


@app.command("mark", cls=SpokenCommand, help="cli-observatory-mark", epilog=(
    'distretto observatory mark sbs_regional --faulty "Eurostat withdrew the 2015 figures for Greece"\n'
    "distretto observatory mark sbs_regional --current"
))
def mark(
    name: NAME,
    faulty: Annotated[str | None, typer.Option("--faulty", metavar="REASON", help="cli-mark-faulty")] = None,
    current: Annotated[bool, typer.Option("--current", help="cli-mark-current")] = False,
    version: VERSION = None,
) -> None:
    """Mark a vintage as known faulty, or as current again."""
    if (faulty is None) == (not current) or (faulty is not None and not faulty.strip()):
        raise WrongUse("cli-mark-one")
    from distretto.evidence.store import default_store

    store = default_store()
    vintage = store.vintage(name, version) if version else store.vintages(name)[-1]
    marked = store.mark(name, vintage.version, "current" if current else "known_faulty", faulty or "")
    typer.echo(words(
        "cli-marked", dataset=_label(name), version=marked.version, state=_state(marked.state),
    ))
    for newest, used in store.passed_over():
        if newest.name == name:
            typer.echo(_passed_over(newest, used))


def _passed_over(newest: Vintage, used: Vintage) -> str:
    return words(
        "cli-passed-over", dataset=_label(newest.name), newest=newest.version, reason=newest.reason, used=used.version,
    )


def _coverage(coverage: Coverage) -> str:
    parts = ("published", "confidential", "missing", "estimated")
    return words("cli-coverage", **{part: getattr(coverage, part) for part in parts})


def _label(name: str) -> str:
    from distretto.rendering.text import write_cell

    return write_cell("dataset", name, language())


def _state(state: str) -> str:
    return words(f"cli-state-{state.replace('_', '-')}")
