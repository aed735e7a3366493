"""`load`: a table of one's own, looked at, mended, protected and kept on this machine; `loaded`: which there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Any

import typer

from distretto.cli.speech import SpokenCommand, WrongUse, language, words

if TYPE_CHECKING:
    from distretto.evidence.own.faults import Fault
    from distretto.evidence.own.loading import Loaded
    from distretto.evidence.own.mapping import Mapping
    from distretto.evidence.own.reading import Staged
    from distretto.evidence.store import Store

SHOWN = 30
"""How many faults are written out; the others are counted."""


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("load", cls=SpokenCommand, help="cli-load", epilog=(
        "distretto load firms.csv --name firms --dry-run\n"
        "distretto load firms.csv --name firms --mend industry:C99.10=C29.10 --save-mapping firms.json\n"
        "distretto load firms_2025.parquet --name firms --mapping firms.json\n"
        "distretto ask specialisation.profile --region ITI3 --data firms"
    ))(load)
    app.command("loaded", cls=SpokenCommand, help="cli-loaded", epilog=(
        "distretto loaded\ndistretto loaded --forget firms"
    ))(loaded)


def load(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="cli-load-file")],
    name: Annotated[str, typer.Option("--name", metavar="NAME", help="cli-load-name")] = "mine",
    kind: Annotated[str | None, typer.Option("--kind", metavar="firms|table", help="cli-load-kind")] = None,
    column: Annotated[list[str] | None, typer.Option(
        "--column", metavar="ROLE=COLUMN", help="cli-load-column")] = None,
    year: Annotated[int | None, typer.Option("--year", metavar="YEAR", help="cli-load-year")] = None,
    nace: Annotated[str | None, typer.Option("--nace", metavar="2|2.1", help="cli-load-nace")] = None,
    edition: Annotated[str | None, typer.Option("--edition", metavar="EDITION", help="cli-load-edition")] = None,
    recode_to: Annotated[str | None, typer.Option(
        "--recode-to", metavar="EDITION", help="cli-load-recode")] = None,
    decimal: Annotated[str | None, typer.Option("--decimal", metavar=".|,", help="cli-load-decimal")] = None,
    mend: Annotated[list[str] | None, typer.Option(
        "--mend", metavar="ROLE:VALUE=VALUE", help="cli-load-mend")] = None,
    mapping: Annotated[Path | None, typer.Option("--mapping", metavar="FILE", help="cli-load-mapping")] = None,
    save_mapping: Annotated[Path | None, typer.Option(
        "--save-mapping", metavar="FILE", help="cli-load-save-mapping")] = None,
    sheet: Annotated[str | None, typer.Option("--sheet", metavar="SHEET", help="cli-load-sheet")] = None,
    least: Annotated[int, typer.Option("--least", min=1, max=100, help="cli-load-least")] = 3,
    share: Annotated[float, typer.Option("--share", min=0.01, max=1, help="cli-load-share")] = 0.85,
    dominant: Annotated[int, typer.Option("--dominant", min=1, max=2, help="cli-load-dominant")] = 2,
    beside: Annotated[bool | None, typer.Option("--beside/--alone", help="cli-load-beside")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="cli-load-dry-run")] = False,
) -> None:
    """Load a table of one's own."""
    if not file.is_file():
        raise WrongUse("cli-no-such-file", path=file)
    from distretto.evidence.own.faults import WrongTable
    from distretto.evidence.own.keeping import dataset_name
    from distretto.evidence.own.loading import load as read
    from distretto.evidence.own.loading import look
    from distretto.evidence.own.mapping import to_json
    from distretto.evidence.own.reading import sheets_of
    from distretto.methods.disclosure import Rule

    try:
        dataset_name(name)
    except ValueError as error:
        raise WrongUse("load-name-wrong", given=name) from error
    with TemporaryDirectory(prefix="distretto-load-") as folder, _told_faults():
        staged, guessed = look(file, Path(folder), sheet=sheet)
        chosen = _chosen(mapping, guessed, {
            "kind": kind, "year": year, "nace": nace, "edition": edition, "decimal": decimal,
        }, column or (), mend or ())
        _show_mapping(staged, chosen, sheets_of(file))
        try:
            rule = Rule(least_units=least, share=share, of=dominant)
            once = partial(read, staged, chosen, name=name, on=_today(), title=file.name, rule=rule)
            found = once(edition=recode_to or _of_open(beside))
            if beside is None:
                found, beside = _compared(found, recode_to, once)
        except WrongTable as wrong:
            _show_faults(wrong.faults)
            raise WrongUse("load-not-kept", n=len(wrong.faults)) from wrong
        _show_result(found)
        if save_mapping is not None:
            save_mapping.write_text(to_json(chosen), encoding="utf-8")
            typer.echo(words("load-mapping-saved", path=save_mapping))
        if dry_run:
            typer.echo(words("load-dry-run"))
            return
        _keep(name, found, with_open=beside)


def _of_open(beside: bool | None) -> str | None:
    """The edition that open figures beside one's own need, where these are asked for; None for the file's own."""
    from distretto.evidence.own.home import open_edition
    from distretto.evidence.store import default_home

    return open_edition(default_home()) if beside else None


def _compared(found: Loaded, recode_to: str | None, again: Callable[..., Loaded]) -> tuple[Loaded, bool]:
    """The table, and whether the open figures stand beside it where nobody said: they do where they help.

    They need the regions in their NUTS edition; a table with a region that has no equal there stays as it is, alone.
    """
    from distretto.evidence.own.faults import WrongTable
    from distretto.evidence.own.home import help_to_compare, open_edition
    from distretto.evidence.store import default_home

    if not help_to_compare(found.vintage, found.table, default_home()):
        return found, False
    edition = open_edition(default_home())
    if found.vintage.edition == edition:
        return found, True
    if recode_to is not None:
        return found, False
    try:
        return again(edition=edition), True
    except WrongTable:
        return found, False


def loaded(
    forget: Annotated[str | None, typer.Option("--forget", metavar="NAME", help="cli-loaded-forget")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="cli-loaded-yes")] = False,
) -> None:
    """Tables of one's own on this machine."""
    from distretto.cli.printers import printer, tell_list
    from distretto.evidence.dataset import span_of
    from distretto.evidence.own import home as own_home
    from distretto.evidence.store import default_home

    home = default_home()
    if forget is not None:
        store_of(forget)
        if not yes and not typer.confirm(words("load-sure", name=forget)):
            return
        own_home.forget(forget, home)
        typer.echo(words("load-forgotten", name=forget))
        return
    found = own_home.mine(home)
    if not found:
        typer.echo(words("load-none"))
        return
    rows = [
        (one.name, span_of(one.vintage.years), one.vintage.version, one.vintage.table_code,
         words("load-beside" if one.beside else "load-alone"))
        for one in found
    ]
    headings = [words(f"load-heading-{part}") for part in ("name", "years", "version", "from", "beside")]
    tell_list(printer(), headings, rows, (False,) * 5)


def store_of(name: str) -> Store:
    """The store in which a loaded table stands in place of the open one; raises WrongUse where there is none.

    A live source that counts otherwise than the open table stands in its place in the same way.
    """
    from distretto.evidence.dataset import UnknownDataset
    from distretto.evidence.live.registry import stand_ins
    from distretto.evidence.own.home import store_of_mine
    from distretto.evidence.store import Store, default_home

    found = stand_ins()
    if name in found:
        if not Store(default_home()).holds(name):
            raise WrongUse("load-not-fetched", given=name, command=f"distretto source fetch {name}")
        return Store(default_home(), instead={found[name]: name})
    try:
        return store_of_mine(name, default_home())
    except UnknownDataset as error:
        raise WrongUse("load-no-such", given=name, nearest=", ".join((*error.known, *found))) from error


def _today() -> Any:
    from datetime import UTC, datetime

    return datetime.now(UTC).date()


@contextmanager
def _told_faults() -> Iterator[None]:
    """Write out what is wrong with a file that could not even be read."""
    from distretto.evidence.own.faults import WrongTable

    try:
        yield
    except WrongTable as wrong:
        fault = wrong.faults[0]
        raise WrongUse(fault.key, **fault.values) from wrong


def _chosen(
    kept: Path | None, guessed: Mapping, given: dict[str, Any], columns: Sequence[str], mends: Sequence[str],
) -> Mapping:
    """The mapping of a file or the guessed one, as corrected by options; raises WrongUse."""
    from distretto.evidence.classifications.directory import EDITIONS
    from distretto.evidence.classifications.nace_versions import REVISIONS
    from distretto.evidence.own.mapping import KINDS, ROLES, from_json

    chosen = guessed
    if kept is not None:
        if not kept.is_file():
            raise WrongUse("cli-no-such-file", path=kept)
        chosen = from_json(kept.read_text(encoding="utf-8"), kept.name)
    for part, allowed in (("kind", KINDS), ("nace", REVISIONS), ("edition", EDITIONS), ("decimal", (".", ","))):
        if given[part] is not None and given[part] not in allowed:
            raise WrongUse("load-option-value", option=f"--{part}", given=given[part], allowed=", ".join(allowed))
    chosen = replace(chosen, **{part: value for part, value in given.items() if value is not None})
    for text in columns:
        role, sign, column = text.partition("=")
        if not sign or role not in ROLES:
            raise WrongUse("load-column-form", given=text, roles=", ".join(ROLES))
        told = {one: heading for one, heading in chosen.columns.items() if one != role and heading != column}
        chosen = replace(chosen, columns={**told, role: column} if column else told)
    for text in mends:
        role, colon, pair = text.partition(":")
        value, sign, meant = pair.rpartition("=")
        if not colon or not sign or role not in ROLES:
            raise WrongUse("load-mend-form", given=text, roles=", ".join(ROLES))
        chosen = chosen.corrected(role, value, meant)
    return chosen


def _show_mapping(staged: Staged, mapping: Mapping, sheets: Sequence[str]) -> None:
    from distretto.cli.printers import printer, tell_list
    from distretto.evidence.own.mapping import ROLES

    to = printer()
    to.title(words("load-title", name=staged.name, rows=staged.rows))
    if len(sheets) > 1:
        others = ", ".join(one for one in sheets if one != staged.sheet)
        to.sentence(words("load-sheet", sheet=staged.sheet, others=others))
    unused = [one for one in staged.columns if one not in mapping.columns.values()]
    rows = [(words(f"load-role-{role}"), mapping.columns[role]) for role in ROLES if role in mapping.columns]
    if mapping.year is not None and "year" not in mapping.columns:
        rows.append((words("load-role-year"), str(mapping.year)))
    tell_list(to, [words("load-heading-role"), words("load-heading-column")], rows, (False, False))
    to.sentence(words(f"load-as-{mapping.kind}", nace=mapping.nace, edition=mapping.edition))
    if unused:
        to.sentence(words("load-unused", columns=", ".join(unused)))


def _show_faults(faults: Sequence[Fault]) -> None:
    from distretto.cli.printers import printer, tell_list

    to = printer()
    to.heading(words("load-faults", n=len(faults)))
    rows = [(one.column, _places(one), told(one)) for one in faults[:SHOWN]]
    tell_list(to, [words(f"load-heading-{part}") for part in ("column", "rows", "fault")], rows, (False,) * 3)
    if len(faults) > SHOWN:
        to.sentence(words("load-more-faults", n=len(faults) - SHOWN))
    if any(one.rows for one in faults):
        to.sentence(words("load-how-to-mend", example=_mended(faults)))


def _mended(faults: Sequence[Fault]) -> str:
    """How the first value that can be read as another one is mended, as it would be typed."""
    from distretto.evidence.own.mapping import ROLES

    for one in faults:
        role = str(one.values.get("role", one.key.split("-")[1]))
        if role in ROLES and one.key == "load-empty":
            return f"{role}:="
        if role in ROLES and one.values.get("given"):
            near = one.near[:1] if one.key != "load-region-no-edition" else ()
            return f"{role}:{one.values['given']}={''.join(near)}"
    return "industry:C99=C29"


def told(fault: Fault) -> str:
    """The sentence of a fault in the language of this run."""
    values = {**fault.values}
    if "role" in values:
        values["role"] = words(f"load-role-{values['role']}")
    return words(fault.key, **values)


def _places(fault: Fault) -> str:
    first = ", ".join(map(str, fault.rows))
    return words("load-rows", first=first, more=fault.count - len(fault.rows)) if fault.rows else ""


def _show_result(found: Loaded) -> None:
    from distretto.cli.printers import printer
    from distretto.evidence.classifications.nace import SECTION_OF
    from distretto.evidence.dataset import span_of
    from distretto.evidence.own.loading import hidden_share
    from distretto.evidence.own.mapping import ROLES
    from distretto.rendering.text import write_share

    to = printer()
    coverage = found.vintage.coverage
    to.sentence(words(
        "load-result", rows=found.checked.rows, figures=coverage.cells, hidden=coverage.confidential,
        missing=coverage.missing, years=span_of(found.vintage.years),
    ))
    for one in found.years:
        measure = next(iter(one.cells.value))
        if not one.few + one.dominated + one.complementary:
            to.sentence(words("load-hidden-none", year=str(one.cells.year)))
            continue
        to.sentence(words(
            "load-hidden", year=str(one.cells.year), few=one.few, dominated=one.dominated, others=one.complementary,
            share=write_share(hidden_share(one, measure), language()), measure=words(f"load-role-{measure}"),
        ))
        if one.exposed:
            to.sentence(words("load-exposed", year=str(one.cells.year), n=one.exposed))
    to.sentence(words("load-divisions", n=found.divisions, all=len(SECTION_OF)))
    if not found.checked.mapping.measures:
        to.sentence(words("load-not-measured"))
    for what, many in coverage.left_out.items():
        role, _, value = what.partition(" ")
        said = f"{words(f'load-role-{role}')}: {value}" if role in ROLES and value else what
        to.sentence(words("load-left-out", what=said, n=many))
    if found.checked.mixed:
        to.sentence(words("load-mixed", codes=", ".join(found.checked.mixed)))


def _keep(name: str, found: Loaded, *, with_open: bool) -> None:
    from distretto.evidence.dataset import span_of
    from distretto.evidence.own.faults import WrongTable
    from distretto.evidence.own.home import STANDS_FOR, keep_mine, mine, open_edition
    from distretto.evidence.store import Store, default_home

    before = next((one.vintage.version for one in mine(default_home()) if one.name == name), None)
    try:
        vintage = keep_mine(name, found.vintage, found.table, default_home(), with_open=with_open)
    except WrongTable as wrong:
        _show_faults(wrong.faults)
        raise WrongUse("load-not-kept", n=len(wrong.faults)) from wrong
    typer.echo(words("load-kept", name=name, version=vintage.version))
    if before not in (None, vintage.version):
        typer.echo(words("load-instead", name=name, version=before))
    held = {str(one) for one in found.table["geo"].unique().to_pylist()}
    region = next((one for one in sorted(held) if len(one) == 4), "ITI3")
    if not with_open and region[:2] not in held:
        values = {"regions": ", ".join(sorted(held)), "country": region[:2], "years": span_of(found.vintage.years)}
        theirs = Store(default_home()).vintage(STANDS_FOR).years
        if {*found.vintage.years} & {*theirs}:
            typer.echo(words("load-nobody-beside", **values, edition=open_edition(default_home())))
        else:
            typer.echo(words("load-nobody-of-years", **values, open=span_of(theirs)))
        return
    if with_open:
        typer.echo(words("load-compared"))
    against = "" if with_open else f" --reference {region[:2]}"
    typer.echo(words(
        "load-ask", command=f"distretto ask specialisation.profile --region {region}{against} --data {name}"
    ))
