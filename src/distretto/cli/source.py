"""`source`: live sources, fetched from their providers or taken from a file, and kept as new vintages."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from distretto.cli.speech import SpokenCommand, SpokenGroup, WrongUse, language, words

if TYPE_CHECKING:
    from distretto.evidence.dataset import Vintage
    from distretto.evidence.live.fetching import State
    from distretto.evidence.live.getting import Progress
    from distretto.evidence.live.keeping import Kept
    from distretto.evidence.live.registry import Entry
    from distretto.evidence.live.troubles import SourceTrouble
    from distretto.evidence.revisions import Revision

FAILED = 1
LIST = "distretto source list"
OF_A_FILE = ("form", "table", "dimension", "empty")
"""Cases after which a file that was given is mended and given again."""
FORM = Annotated[str, typer.Option("--format", "-f", metavar="text|json", help="cli-format")]
_SINCE = re.compile(r"((?:19|20)\d\d)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
app = typer.Typer(cls=SpokenGroup, help="cli-source", rich_markup_mode=None)


@app.callback()
def begin() -> None:
    """Live sources."""


@app.command("list", cls=SpokenCommand, help="cli-source-list", epilog=(
    "distretto source list\ndistretto source list --format json"
))
def list_(form: FORM = "text") -> None:
    """Every source: what it holds, on what terms, and what becomes of it."""
    _known(form)
    from distretto.cli.printers import printer
    from distretto.evidence.live.registry import entries

    if form == "json":
        _write([_described(one) for one in entries()])
        return
    to = printer()
    by_publisher: dict[tuple[str, str], list[Entry]] = {}
    for one in entries():
        by_publisher.setdefault((one.publisher, one.terms), []).append(one)
    for (publisher, terms), found in by_publisher.items():
        to.heading(publisher)
        for one in found:
            to.item(one.name, f"{_what(one)}. {_use(one)}, {words(f'source-way-{one.way}')}.")
        to.item(words("source-terms"), _terms(terms))


@app.command(cls=SpokenCommand, help="cli-source-fetch", epilog=(
    "distretto source fetch lfs_regional\n"
    "distretto source fetch sbs_regional --since 2015\n"
    "distretto source fetch cluster_organisations --file export.xlsx\n"
    "distretto source fetch esco_occupations esco_skills esco_relations --file ESCO-en.zip"
))
def fetch(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="NAME", help="cli-source-name", show_default=False),
    ] = None,
    since: Annotated[str | None, typer.Option("--since", metavar="YYYY[-MM-DD]", help="cli-source-since")] = None,
    files: Annotated[list[Path] | None, typer.Option("--file", metavar="FILE", help="cli-source-file")] = None,
    older: Annotated[bool, typer.Option("--older", help="cli-source-older")] = False,
    form: FORM = "text",
) -> None:
    """Fetch sources and keep what came."""
    _known(form)
    from distretto.evidence.live import fetching
    from distretto.evidence.live.troubles import SourceTrouble
    from distretto.evidence.store import default_store

    if not names:
        raise WrongUse("source-no-name", command=LIST)
    chosen = [_named(name) for name in names]
    year = _year(since, chosen)
    given = tuple(files or ())
    for file in given:
        if not file.is_file():
            raise WrongUse("cli-no-such-file", path=file)
    told: list[dict[str, Any]] = []
    for one in chosen:
        try:
            with _progress(one, form) as progress:
                kept = fetching.fetch(
                    one, default_store(), since=year, files=given, progress=progress, older=older,
                )
        except SourceTrouble as trouble:
            told.append({"name": one.name, "trouble": _plain(trouble.plain())})
            if form == "text":
                typer.echo(_refusal(one, trouble), err=True)
        else:
            told.append({"name": one.name, "trouble": None, **_kept(kept)})
            if form == "text":
                for each in (kept, *kept.together):
                    _say(one, each, partial=year is not None)
    if form == "json":
        _write(told)
    if any(one["trouble"] for one in told):
        raise typer.Exit(FAILED)


@app.command(cls=SpokenCommand, help="cli-source-status", epilog=(
    "distretto source status\ndistretto source status --ask\ndistretto source status --format json"
))
def status(
    ask: Annotated[bool, typer.Option("--ask", help="cli-source-ask")] = False, form: FORM = "text",
) -> None:
    """When each source was asked, what is kept of it, what went wrong last, and whether there is something newer."""
    _known(form)
    from distretto.cli.printers import printer, tell_list
    from distretto.evidence.live.fetching import states
    from distretto.evidence.store import default_home

    silent = _look(default_home()) if ask else 0
    found = states(default_home())
    if form == "json":
        _write([_state(one) for one in found])
        return
    asked = [one for one in found if one.tried]
    if not asked:
        typer.echo(words("source-never-asked"))
        return
    from distretto.rendering.live_sources import day_told, stands

    parts = ("name", "version", "reached", "rows", "checksum", "stands")
    headings = [words(f"source-heading-{part}") for part in parts]
    rows = [
        (one.name, one.version or "–", day_told(one.reached, language()), _count(one.rows),
         one.sha256[:12] or "–", stands(one, language()))
        for one in asked
    ]
    tell_list(printer(), headings, rows, (False, False, False, True, False, False), (0, 3, 2, 4, 5, 1))
    typer.echo(words("source-not-asked", n=len(found) - len(asked)))
    if silent:
        typer.echo(words("source-silent", n=silent))


def _look(home: Path) -> int:
    """Ask for what is newer than what was fetched; how many of the sources that were fetched do not tell."""
    from distretto.evidence.live.fetching import look, states
    from distretto.evidence.live.registry import entry
    from distretto.evidence.live.troubles import SourceTrouble

    silent = 0
    for one in states(home):
        if not one.reached:
            continue
        try:
            silent += look(entry(one.name), home) is None
        except SourceTrouble as trouble:
            silent += 1
            typer.echo(words("source-not-told", name=one.name, sentence=_said(trouble)), err=True)
    return silent


@contextmanager
def _progress(one: Entry, form: str) -> Iterator[Progress]:
    """A bar where a person reads along, nothing elsewhere."""
    from distretto.cli.printers import is_terminal
    from distretto.evidence.live.getting import no_progress

    if form != "text" or not is_terminal(sys.stderr):
        yield no_progress
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(one.name, total=None)
        yield lambda come, of: bar.update(task, completed=come, total=of)


def _say(one: Entry, kept: Kept, *, partial: bool) -> None:
    """What came, and how it stands beside what was here."""
    if not kept.fresh:
        name = kept.vintage.name if one.together and kept.vintage else one.name
        typer.echo(words("source-unchanged", name=name, version=kept.version))
        _say_records(one)
        return
    if kept.vintage is None:
        key = "source-drawn" if kept.beside else "source-kept-files" if one.records else "source-kept-raw"
        typer.echo(words(key, name=one.name, bytes=kept.rows, path=kept.path))
        if one.beside is not None and not kept.beside:
            typer.echo(words("source-not-drawn"))
        _say_records(one)
        return
    vintage, before = kept.vintage, kept.before
    shape = "" if vintage.shape == "tidy" else "-records"
    typer.echo(words(f"source-kept{shape}", name=one.name, dataset=vintage.name, version=kept.version, rows=kept.rows,
                     years=_span(vintage.years)))
    if before is not None:
        typer.echo(words(f"source-beside{shape}", version=before.version, rows=before.coverage.cells,
                         years=_span(before.years)))
    if before is not None and not shape:
        change = _change(vintage, before)
        if change.went:
            typer.echo(words("source-went", n=change.went, version=before.version, areas=len(change.gone_geos)))
        if came := _years(vintage.years, before.years):
            typer.echo(words("source-years-came", years=came))
        if went := _years(before.years, vintage.years):
            typer.echo(words("source-years-went", years=went))
        typer.echo(words("source-see-changes", command=f"distretto observatory changes {vintage.name}"))
    if one.stands_for:
        typer.echo(words("source-ask-it", dataset=one.stands_for, command=(
            f"distretto ask specialisation.profile --region ITI3 --data {vintage.name}")))
    if partial:
        typer.echo(words("source-partial", path=kept.path))


def _change(vintage: Vintage, before: Vintage) -> Revision:
    """What a new vintage of figures changed."""
    from distretto.evidence.revisions import revision
    from distretto.evidence.store import default_store

    return revision(default_store(), vintage.name, before=before.version, after=vintage.version)


def _say_records(one: Entry) -> None:
    """How what came gets into the catalogue, where it is records."""
    if one.records:
        typer.echo(words("source-then-import", command=f"distretto catalogue import --source {one.name}"))


def _refusal(one: Entry, trouble: SourceTrouble) -> str:
    """What went wrong, what is in use now, and what can be done by hand."""
    from distretto.rendering.live_sources import trouble_lines

    if trouble.given:
        lines = [words("source-failed-given", name=one.name), *trouble_lines(trouble.plain(), language())]
        if trouble.case in OF_A_FILE:
            command = f"distretto source fetch {one.name} --file FILE"
            lines.append(words("source-given-then", command=command, page=one.page))
        return "\n".join((*lines, *_still(one)))
    parts = [words("source-failed", name=one.name, sentence=_said(trouble)), *_still(one)]
    if trouble.case in ("by-hand", "offline", "proxy", "silent", "page", "refused", "gone"):
        parts.append(words("source-by-hand", page=one.page, command=f"distretto source fetch {one.name} --file FILE"))
    return " ".join(parts)


def _still(one: Entry) -> list[str]:
    """What questions go on reading, where there is something."""
    from distretto.evidence.dataset import UnknownDataset
    from distretto.evidence.store import default_store

    if one.becomes is not None:
        try:
            still = default_store().vintage(one.becomes.name)
        except UnknownDataset:
            return []
        return [words("source-still", dataset=one.becomes.name, version=still.version)]
    return []


def _said(trouble: SourceTrouble) -> str:
    from distretto.rendering.live_sources import trouble_said

    return trouble_said(trouble.plain(), language())


def _plain(trouble: Mapping[str, Any]) -> dict[str, Any]:
    """A trouble as it is kept, for a programme: its case with the words, and each fault of a file by itself."""
    from distretto.rendering.live_sources import fault_said, trouble_said

    return {
        "case": trouble["case"], "sentence": trouble_said(trouble, language()), "more": trouble.get("more", 0),
        "faults": [{
            "file": one["file"] or None, "row": one["row"], "column": one["column"], "case": one["case"],
            "sentence": fault_said(one, language()),
        } for one in trouble.get("faults", ())],
    }


def _use(one: Entry) -> str:
    """What becomes of what is fetched: figures of data sets, records, boundaries, or nothing yet."""
    if one.made:
        return words("source-becomes-dataset", dataset=", ".join(source.name for source in one.made))
    if one.records:
        return words("source-becomes-records", command=f"distretto catalogue import --source {one.name}")
    return words("source-becomes-boundaries" if one.beside is not None else "source-becomes-nothing")


def _what(one: Entry) -> str:
    from distretto.rendering.live_sources import what_it_holds

    return what_it_holds(one.name, language())


def _terms(terms: str) -> str:
    """Terms of reuse in the language of this run, where they are among the known ones."""
    from distretto.evidence.live.registry import BOUNDARIES, UNCONFIRMED
    from distretto.rendering.reading import licence_in_words

    own = {UNCONFIRMED: "source-terms-unconfirmed", BOUNDARIES: "source-terms-boundaries"}
    return words(own[terms]) if terms in own else licence_in_words(terms, language())


def _becomes(one: Entry) -> str | None:
    return one.becomes.name if one.becomes is not None else None


def _described(one: Entry) -> dict[str, Any]:
    return {
        "name": one.name, "provider": one.publisher, "what": _what(one), "terms": one.terms, "page": one.page,
        "way": one.way, "tables": [query.table for query in one.queries],
        "address": f"{one.address()}/{one.path}".rstrip("/") or None,
        "becomes": _becomes(one), "together": [source.name for source in one.together],
    }


def _kept(kept: Kept) -> dict[str, Any]:
    vintage, before = kept.vintage, kept.before
    return {
        "dataset": vintage.name if vintage else None, "version": kept.version, "unchanged": not kept.fresh,
        "rows" if vintage else "bytes": kept.rows, "sha256": kept.sha256, "path": str(kept.path),
        "years": list(vintage.years) if vintage else None,
        "before": None if before is None else {
            "version": before.version, "rows": before.coverage.cells, "years": list(before.years),
        },
        "lost": _lost(kept),
        **({"together": [_kept(each) for each in kept.together]} if kept.together else {}),
    }


def _lost(kept: Kept) -> dict[str, Any] | None:
    """What a new version no longer has of the one before; None where there is no such pair of figures."""
    vintage, before = kept.vintage, kept.before
    if not kept.fresh or vintage is None or before is None or vintage.shape != "tidy":
        return None
    change = _change(vintage, before)
    return {"figures": change.went, "areas": list(change.gone_geos),
            "years": sorted(set(before.years) - set(vintage.years))}


def _state(one: State) -> dict[str, Any]:
    return {
        "name": one.name, "tried": one.tried or None, "reached": one.reached or None, "version": one.version or None,
        "rows": one.rows or None, "sha256": one.sha256 or None, "unchanged": one.unchanged,
        "trouble": _plain(one.trouble) if one.trouble else None,
        "newer": one.newer, "looked": one.looked or None,
    }


def _count(rows: int) -> str:
    return words("source-count", n=rows) if rows else "–"


def _years(these: tuple[int, ...], those: tuple[int, ...]) -> str:
    return ", ".join(str(year) for year in sorted(set(these) - set(those)))


def _span(years: tuple[int, ...]) -> str:
    if not years:
        return ""
    return str(years[0]) if len(years) == 1 else f"{years[0]}\N{EN DASH}{years[-1]}"


def _named(name: str) -> Entry:
    from distretto.evidence.live.registry import UnknownSource, entry

    try:
        return entry(name)
    except UnknownSource as error:
        if not error.nearest:
            raise WrongUse("source-none-such", given=name, command=LIST) from error
        raise WrongUse("source-no-such", given=name, nearest=", ".join(error.nearest), command=LIST) from error


def _year(since: str | None, chosen: list[Entry]) -> int | None:
    """The first year asked for; raises WrongUse where it is no date or a source is not asked by years."""
    if since is None:
        return None
    found = _SINCE.fullmatch(since.strip())
    if found is None:
        raise WrongUse("source-since-wrong", given=since)
    whole = next((one for one in chosen if one.way != "table"), None)
    if whole is not None:
        raise WrongUse("source-since-whole", name=whole.name)
    return int(found[1])


def _known(form: str) -> None:
    if form not in ("text", "json"):
        raise WrongUse("cli-no-such-format", given=form, nearest="text, json")


def _write(found: Any) -> None:
    typer.echo(json.dumps(found, ensure_ascii=False, indent=2))
