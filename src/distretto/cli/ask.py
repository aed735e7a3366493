"""`ask`, `turns` and `differs`: an answer, where it would turn, and why another number differs."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TextIO

import typer

from distretto.cli.analyses import OUTPUT, AnalysisGroup, option
from distretto.cli.compute import told_progress
from distretto.cli.speech import WrongUse, language, words
from distretto.cli.writing import deliver, deliver_binary

if TYPE_CHECKING:
    from distretto.themes.asking import Request
    from distretto.themes.finding import Finding

FORMATS = ("text", "md", "csv", "json", "xlsx", "svg", "png")
EXPLAINED = ("text", "json")
"""The formats of `turns` and `differs`."""

BINARY = ("xlsx", "png")
TABLES = ("csv", "xlsx")
"""The formats of which the whole is one table."""

SUFFIXES = {"": "text", ".txt": "text", ".htm": "html", **{f".{name}": name for name in FORMATS if name != "text"}}
BRIEF = ("pdf", "html", "docx")
"""Formats of a brief, which a reader may expect of a finding."""


def _format_option(formats: tuple[str, ...]) -> Any:
    def complete(incomplete: str) -> list[str]:
        return [name for name in formats if name.startswith(incomplete)]

    return typer.Option("--format", "-f", metavar="|".join(formats), help="cli-format", autocompletion=complete)


FORMAT = Annotated[str | None, _format_option(FORMATS)]
EXPLAINED_FORMAT = Annotated[str | None, _format_option(EXPLAINED)]
TABLE = Annotated[str | None, typer.Option("--table", "-t", metavar="ID", help="cli-table")]
FIGURE = Annotated[str | None, typer.Option("--figure", metavar="ID", help="cli-figure")]
DATA = Annotated[str | None, typer.Option("--data", metavar="NAME", help="cli-ask-data")]
FROM = Annotated[str | None, typer.Option("--from", metavar="NUMBER", help="cli-differs-from")]


def ask(request: Request, options: Mapping[str, Any]) -> None:
    """Print the finding of a request."""
    from distretto.evidence.store import default_store
    from distretto.themes.running import answer_here

    kind = wanted_format(options)
    with told_progress() as progress:
        finding = answer_here(request, options.get("store") or default_store(), progress)
    deliver_finding(finding, kind, options)


def wanted_format(options: Mapping[str, Any]) -> str:
    """The format in which a finding is wanted; raises WrongUse before anything is computed."""
    kind = _format(options["format"], options["output"], FORMATS)
    if kind in BINARY and options["output"] is None and sys.stdout.isatty():
        raise WrongUse("cli-needs-file", format=kind)
    return kind


def deliver_finding(finding: Finding, kind: str, options: Mapping[str, Any]) -> None:
    """Write a finding in that format to where it is wanted."""
    from distretto.rendering.tables import find_table

    table = find_table(finding.content, options["table"])
    if kind in BINARY:
        deliver_binary(_drawn_or_filled(finding, kind, options), options["output"])
    else:
        deliver(lambda stream: _write(finding, kind, options, stream), options["output"])
    if kind in TABLES and not table["rows"]:
        _tell_empty(finding, table)


def _tell_empty(finding: Finding, table: Mapping[str, Any]) -> None:
    """Say beside a table without a row that it is none that was lost, and which tables there are besides."""
    from distretto.rendering.text import say

    others = [other["id"] for other in finding.content["tables"] if other["rows"]]
    told = [words("cli-no-rows", table=say(table["title"], language()))]
    sys.stderr.write(" ".join([*told, *([words("cli-more-tables", ids=", ".join(others))] if others else [])]) + "\n")


def _drawn_or_filled(finding: Finding, kind: str, options: Mapping[str, Any]) -> bytes:
    if kind == "xlsx":
        from distretto.rendering.exports import table_xlsx

        return table_xlsx(finding, options["table"], language())
    from distretto.rendering.figures import figure_png

    return figure_png(finding.content, options["figure"], language())


def _write(finding: Finding, kind: str, options: Mapping[str, Any], stream: TextIO) -> None:
    from distretto.cli.printers import Markdown, is_terminal, printer, tell
    from distretto.rendering.tables import find_table, table_csv

    if kind == "svg":
        from distretto.rendering.figures import figure_svg

        stream.write(figure_svg(finding.content, options["figure"], language(), standalone=True) + "\n")
    elif kind == "json":
        from distretto.rendering.exports import finding_json

        wanted = options["table"]
        only = wanted and find_table(finding.content, wanted)
        stream.write(_indented(only) if only else finding_json(finding).decode())
    elif kind == "csv":
        stream.write(table_csv(find_table(finding.content, options["table"]), language()))
    else:
        to = Markdown(stream) if kind == "md" else printer(stream, every_column=options["all"])
        whole = options["all"] or kind == "md" or not is_terminal(stream)
        tell(finding, to, table=options["table"], whole=whole, data=options.get("data"))


def _format(given: str | None, target: Path | None, formats: tuple[str, ...]) -> str:
    """The format asked for, else that of the file's suffix; raises WrongUse: nothing is written under a wrong name."""
    suffix = target.suffix.lower() if target else ""
    chosen = given or SUFFIXES.get(suffix, suffix.lstrip("."))
    if chosen in BRIEF and chosen not in formats:
        raise WrongUse("cli-format-of-brief", given=chosen, nearest=", ".join(formats))
    if chosen not in formats:
        raise WrongUse("cli-no-such-format", given=chosen, nearest=", ".join(formats))
    return chosen


def turns(request: Request, options: Mapping[str, Any]) -> None:
    """Print for each parameter where the conclusion would change."""
    from distretto.evidence.store import default_store
    from distretto.rendering.explaining import read_turns
    from distretto.themes.asking import answer_request
    from distretto.themes.turns_kept import keep_turns

    kind = _format(options["format"], options["output"], EXPLAINED)
    store = default_store()
    with told_progress() as progress:
        found = keep_turns(request, store, progress)

    def write(stream: TextIO) -> None:
        if kind == "json":
            stream.write(_json(found))
            return
        from distretto.cli.printers import printer

        finding, to = answer_request(request, store), printer(stream)
        to.title(_question(finding))
        to.heading(words("explaining-turns"))
        for label, sentence in read_turns(request, found, language()):
            to.item(label, sentence)

    deliver(write, options["output"])


def differs(request: Request, options: Mapping[str, Any]) -> None:
    """Print why the finding differs from the reader's number."""
    from distretto.evidence.store import default_store
    from distretto.rendering.explaining import read_difference
    from distretto.themes.asking import answer_request
    from distretto.themes.turning import why_this_differs

    if options["from_"] is None:
        raise WrongUse("cli-differs-from-needed")
    kind = _format(options["format"], options["output"], EXPLAINED)
    store = default_store()
    finding = answer_request(request, store)
    found = why_this_differs(request, number_of(options["from_"], finding), store)

    def write(stream: TextIO) -> None:
        if kind == "json":
            stream.write(_json(found))
            return
        from distretto.cli.printers import printer

        to = printer(stream)
        told = read_difference(request, found, finding, language())
        to.title(_question(finding))
        to.sentence(told.sentence)
        to.table(told.headings, told.rows, (False, False, True, True))

    deliver(write, options["output"])


def number_of(text: str, finding: Finding) -> float:
    """The number held against a finding, as its headline is read (percent as percent); raises WrongUse."""
    from distretto.rendering.explaining import typed_number

    try:
        return typed_number(text, (finding.content["headline"] or {}).get("kind", ""))
    except ValueError as error:
        raise WrongUse("error-not-a-number", given=text) from error


def _question(finding: Finding) -> str:
    from distretto.rendering.reading import question_of

    return question_of(finding.analysis, finding.parameters, language())


def _json(found: Any) -> str:
    from dataclasses import asdict

    plain = [asdict(one) for one in found] if isinstance(found, tuple) else asdict(found)
    return _indented(plain)


def _indented(content: Any) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


class AskGroup(AnalysisGroup):
    """`distretto ask`."""

    run = staticmethod(ask)
    options = (
        option("format", FORMAT),
        option("table", TABLE),
        option("figure", FIGURE),
        option("data", DATA),
        option("all", Annotated[bool, typer.Option("--all", "-a", help="cli-all")], False),
        option("output", OUTPUT),
    )
    example = (
        "distretto ask {analysis}{about}\n"
        "distretto ask {analysis}{named} --format csv -o answer.csv\n"
        "distretto ask {analysis}{about} -o answer.xlsx\n"
        "distretto ask {analysis}{about} --lang it --format md"
    )


class TurnsGroup(AnalysisGroup):
    """`distretto turns`."""

    run = staticmethod(turns)
    options = (option("format", EXPLAINED_FORMAT), option("output", OUTPUT))
    example = "distretto turns {analysis}{about}"


class DiffersGroup(AnalysisGroup):
    """`distretto differs`."""

    run = staticmethod(differs)
    options = (
        option("from_", FROM),
        option("format", EXPLAINED_FORMAT), option("output", OUTPUT),
    )
    example = "distretto differs {analysis}{about} --from 19.5"
