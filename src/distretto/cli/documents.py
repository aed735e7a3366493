"""`brief`, `desk`, `issue`, `framework` and `reproduce`: documents out, and a finding computed anew from its file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from distretto.cli.speech import WrongUse, language, words
from distretto.cli.writing import deliver_bytes
from distretto.rendering.text import LANGUAGES

if TYPE_CHECKING:
    from distretto.reports.brief import Format
    from distretto.reports.document import Document
    from distretto.reports.editions import Issued

FORMATS: dict[str, Format] = {"pdf": "pdf", "html": "html", "htm": "html", "docx": "docx"}
OFFERED = ".pdf, .html, .docx"


def write_brief_file(address: str, output: Path | None) -> None:
    """Write the brief of an area; the suffix of the file chooses the format, PDF without a file name."""
    from distretto.evidence.classifications.areas import parse_area

    area = parse_area(address)
    target = output or Path(f"brief-{area.id}.pdf")
    kind = _format(target)
    from distretto.reports.brief import write_brief

    deliver_bytes(write_brief(area.id, language(), kind, issued=datetime.now().astimezone().date()), target)


def write_annex_file(address: str, output: Path | None, wanted: str) -> None:
    """Write the annex to an area's strategy; `wanted` or the suffix of the file chooses the format, else it is PDF."""
    from distretto.evidence.classifications.areas import parse_area

    area = parse_area(address)
    target = output or Path(f"s3-annex-{area.id}.{wanted or 'pdf'}")
    kind = _format(Path(f"file.{wanted}") if wanted else target)
    from distretto.cli.serve import load_starter, migrate

    migrate()
    load_starter()
    from distretto.reports.annex import write_annex

    deliver_bytes(write_annex(area.id, language(), kind, issued=datetime.now().astimezone().date()), target)


def issue_file(what: str, subject: str, output: Path | None, folder: Path | None = None) -> None:
    """Issue a brief, a pack or a plan; the suffix of the file chooses the format, PDF without a file name.

    folder : one edition is written into it in every format and language.
    """
    if what not in ("brief", "pack", "plan"):
        raise WrongUse("cli-issue-no-kind", given=what)
    from distretto.cli.serve import load_starter, migrate

    migrate()
    load_starter()
    from distretto.evidence.classifications.areas import parse_area
    from distretto.groups.models import Plan
    from distretto.reports.editions import issue_document, issue_in_all

    about = subject if what == "plan" else parse_area(subject).id
    if what == "plan" and not (subject.isdigit() and Plan.objects.filter(pk=int(subject)).exists()):
        raise WrongUse("cli-issue-no-plan", given=subject)
    today = datetime.now().astimezone().date()
    if folder is None:
        target = output or Path(f"{what}-{about}.pdf")
        made = issue_document(what, about, language(), _format(target), issued=today)
        deliver_bytes(made.content, target)
    else:
        if not folder.is_dir():
            raise WrongUse("cli-no-such-folder", path=folder)
        tongues = sorted(LANGUAGES, key=lambda one: one != language())
        made, files = issue_in_all(what, about, tongues, ("pdf", "docx", "html"), issued=today)
        for (tongue, kind), content in files.items():
            deliver_bytes(content, folder / f"{what}-{about}-{tongue}.{kind}")
    _say_changes(made)


def _say_changes(made: Issued) -> None:
    """What the new edition says otherwise than the one before, on the error stream beside the document."""
    from distretto.rendering.reading import question_of
    from distretto.reports.changed import said

    sentences = len(made.edition.sentences)
    typer.echo(words("cli-issued", number=str(made.edition.number), sentences=sentences), err=True)
    if made.before is None:
        typer.echo(words("cli-issue-first"), err=True)
        return
    typer.echo(words("cli-issue-changed", n=len(made.changed), number=str(made.before.number)), err=True)
    for one in made.changed:
        typer.echo(f"- {question_of(one.analysis, one.parameters, language())}", err=True)
        for name, statement in (("then", one.then), ("now", one.now)):
            told = said(statement, language()) or words("edition-new" if name == "then" else "edition-gone")
            typer.echo(f"  {words(f'edition-column-{name}')}: {told}", err=True)


def write_framework_file(key: str, region: str, output: Path | None) -> None:
    """Write the framework of a pilot: after a practice for a region, or without one that of a pilot on record."""
    target = output or Path(f"framework-{key}.pdf")
    kind = _format(target)
    from distretto.cli.serve import load_starter, migrate

    migrate()
    load_starter()
    from distretto.reports.writing import written

    made = _drafted(key, region) if region else _recorded(key)
    deliver_bytes(written(made, kind), target)


def _drafted(practice: str, region: str) -> Document:
    from distretto.catalogue.domain.piloting import ANALYSIS
    from distretto.evidence.store import default_store
    from distretto.reports.framework_draft import draft_of
    from distretto.themes.asking import make_request
    from distretto.themes.running import answer_here

    request = make_request(ANALYSIS, {"region": region, "practice": practice})
    found = answer_here(request, default_store(), lambda *told: None)
    return draft_of(found, language(), issued=datetime.now().astimezone().date())


def _recorded(key: str) -> Document:
    from distretto.catalogue.domain.queries.related import in_language
    from distretto.reports.framework_record import record_of

    record = in_language(key, language())
    if record is None or record.kind != "pilot":
        raise WrongUse("cli-framework-no-pilot", given=key)
    return record_of(record, language(), issued=datetime.now().astimezone().date())


def _format(target: Path) -> Format:
    """The format that the ending of a file means; raises WrongUse."""
    kind = FORMATS.get(target.suffix.lower().lstrip("."))
    if kind is None:
        raise WrongUse("cli-brief-format", given=target.suffix or target.name, nearest=OFFERED)
    return kind


def reproduce_file(file: Path) -> None:
    """Compute the finding of a reproduction file and compare; exits with 1 where the hashes differ."""
    if not file.is_file():
        raise WrongUse("cli-no-such-file", path=file)
    from distretto.themes.reproduction import reproduce

    made = reproduce(file)
    if made.same:
        typer.echo(words("cli-reproduced", analysis=made.analysis, hash=made.obtained))
        return
    typer.echo(
        words(
            "cli-not-reproduced", analysis=made.analysis, expected=made.expected, obtained=made.obtained,
            software=made.made_with, then=made.analysis_version, now=made.installed_version,
        ),
        err=True,
    )
    raise typer.Exit(1)
