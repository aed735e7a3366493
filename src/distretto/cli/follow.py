"""`follow`: other installations whose public catalogue is followed, from the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

from distretto.cli.catalogue import set_up
from distretto.cli.catalogue_exchange import WRONG, person_of
from distretto.cli.speech import SpokenCommand, SpokenGroup, WrongUse, language, words

if TYPE_CHECKING:
    from distretto.catalogue.domain.installations import Fetched
    from distretto.catalogue.models import Installation

NAME = Annotated[str, typer.Argument(metavar="NAME", help="cli-follow-name")]
BY = Annotated[str, typer.Option("--by", metavar="EMAIL", help="cli-follow-by")]
FORM = Annotated[str, typer.Option("--format", "-f", metavar="text|json", help="cli-format")]
app = typer.Typer(cls=SpokenGroup, help="cli-follow", rich_markup_mode=None)


@app.callback()
def begin() -> None:
    """Other installations."""


@app.command(cls=SpokenCommand, help="cli-follow-add", epilog=(
    "distretto follow add https://observatory.example.org\n"
    "distretto follow add http://10.0.0.7:8000 --name Veneto --allow-private"
))
def add(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="cli-follow-address")],
    name: Annotated[str, typer.Option("--name", help="cli-follow-called")] = "",
    private: Annotated[bool, typer.Option("--allow-private", help="cli-follow-private")] = False,
    by: BY = "",
    form: FORM = "text",
) -> None:
    """Follow an installation, and fetch its catalogue."""
    _known(form)
    set_up()
    from distretto.catalogue.domain import installations

    with _refusals_told():
        made = installations.add(address=address, name=name, private=private, by=person_of(by) if by else None)
    if form == "text":
        typer.echo(words("cli-follow-added", name=made.name, address=made.address))
    _fetch([made], form)


@app.command("list", cls=SpokenCommand, help="cli-follow-list", epilog="distretto follow list --format json")
def list_(form: FORM = "text") -> None:
    """What is followed, and how it stands."""
    _known(form)
    set_up()
    from distretto.catalogue.domain.queries.installations import counted

    found = counted()
    if form == "json":
        _write([_shape(one) for one in found])
        return
    for one in found:
        typer.echo(words(
            "cli-follow-line", name=one.name, address=one.address, records=one.there, conflicts=one.conflicts,
            findings=one.findings_kept, at=_moment(one.reached),
        ))  # fmt: skip
        if one.paused:
            typer.echo(f"  {words('cli-follow-is-paused', name=one.name)}")
        if one.trouble:
            typer.echo(f"  {words(one.trouble['key'], **one.trouble['arguments'])}")
    if not found:
        typer.echo(words("cli-follow-none"), err=True)


@app.command(cls=SpokenCommand, help="cli-follow-fetch", epilog=(
    "distretto follow fetch\ndistretto follow fetch observatory.example.org"
))
def fetch(
    name: Annotated[str, typer.Argument(metavar="NAME", help="cli-follow-name-or-all")] = "", form: FORM = "text",
) -> None:
    """Fetch what is new, from one installation or from all."""
    _known(form)
    set_up()
    from distretto.catalogue.models import Installation

    chosen = [_named(name)] if name else list(Installation.objects.all())
    if not chosen and form == "text":
        typer.echo(words("cli-follow-none"), err=True)
    for paused in [one for one in chosen if one.paused and not name]:
        typer.echo(words("cli-follow-is-paused", name=paused.name), err=True)
        chosen.remove(paused)
    _fetch(chosen, form)


@app.command(cls=SpokenCommand, help="cli-follow-search", epilog=(
    "distretto follow search vouchers\ndistretto follow search --kind practice --format json"
))
def search(
    wanted: Annotated[str, typer.Argument(metavar="WORDS", help="cli-follow-words")] = "",
    kind: Annotated[str, typer.Option("--kind", help="cli-follow-kind")] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000, help="cli-follow-limit")] = 20,
    form: FORM = "text",
) -> None:
    """Records of the followed installations."""
    _known(form)
    set_up()
    from distretto.catalogue.domain.queries.elsewhere import search_elsewhere, stated
    from distretto.catalogue.domain.queries.search import Search
    from distretto.catalogue.kinds import NAMES
    from distretto.catalogue.wording import kind_name

    if kind and kind not in NAMES:
        raise WrongUse("cli-follow-no-kind", given=kind, kinds=", ".join(NAMES))
    chosen = {"kind": (kind,)} if kind else {}
    found = search_elsewhere(Search(words=wanted, chosen=chosen), language(), size=limit)
    if form == "json":
        _write([stated(one) for one in found.records])
        return
    for one in found.records:
        typer.echo(f"{one.title}  ({kind_name(one.kind, language())}; {one.installation.name}; {one.licence})")
    typer.echo(words("cli-follow-found", n=found.total), err=True)


@app.command(cls=SpokenCommand, help="cli-follow-pause", epilog="distretto follow pause observatory.example.org")
def pause(name: NAME, by: BY = "") -> None:
    """Fetch nothing by itself from an installation any more."""
    _paused(name, paused=True, by=by)


@app.command(cls=SpokenCommand, help="cli-follow-resume", epilog="distretto follow resume observatory.example.org")
def resume(name: NAME, by: BY = "") -> None:
    """Fetch from a paused installation once a day again."""
    _paused(name, paused=False, by=by)


def _paused(name: str, *, paused: bool, by: str) -> None:
    set_up()
    from distretto.catalogue.domain import installations

    found = _named(name)
    with _refusals_told():
        installations.pause(installation=found, paused=paused, by=person_of(by) if by else None)
    key = "following-was-paused" if paused else "following-was-resumed"
    typer.echo(words(key, name=found.name))


@app.command(cls=SpokenCommand, help="cli-follow-remove", epilog=(
    "distretto follow remove observatory.example.org --yes"
))
def remove(
    name: NAME, yes: Annotated[bool, typer.Option("--yes", help="cli-follow-yes")] = False, by: BY = "",
) -> None:
    """Follow an installation no longer."""
    set_up()
    from distretto.catalogue.domain import installations

    found = _named(name)
    if not yes and not typer.confirm(words("cli-follow-sure", name=found.name, n=found.records.count())):
        raise typer.Exit(1)
    with _refusals_told():
        installations.remove(installation=found, by=person_of(by) if by else None)
    typer.echo(words("cli-follow-removed", name=found.name))


def _fetch(chosen: Sequence[Installation], form: str) -> None:
    """Fetch from each, whatever becomes of the others; ends with the code of what went wrong where something did."""
    from distretto.catalogue.domain import installations
    from distretto.catalogue.domain.errors import NotNow
    from distretto.catalogue.installations.troubles import Trouble

    told: list[dict[str, Any]] = []
    for one in chosen:
        try:
            made = installations.fetch(installation=one)
        except (Trouble, NotNow) as error:
            sentence = words(error.key, **error.arguments)
            told.append({"name": one.name, "trouble": {"key": error.key, "sentence": sentence}})
            if form == "text":
                typer.echo(words("cli-follow-failed", name=one.name, sentence=sentence), err=True)
        else:
            told.append({"name": one.name, "trouble": None, **vars(made)})
            if form == "text":
                _say(one.name, made)
    if form == "json":
        _write(told)
    if any(one["trouble"] for one in told):
        raise typer.Exit(WRONG)


def _say(name: str, made: Fetched) -> None:
    if made.unchanged:
        typer.echo(words("cli-follow-unchanged", name=name))
        return
    typer.echo(words(
        "cli-follow-fetched", name=name, new=made.new, changed=made.changed, withdrawn=made.withdrawn,
        findings=made.findings,
    ))  # fmt: skip
    if made.left_out:
        typer.echo(words("cli-follow-left-out", n=made.left_out), err=True)
    if made.findings_missing:
        typer.echo(words("cli-follow-findings-missing", n=made.findings_missing), err=True)


def _shape(one: Any) -> dict[str, Any]:
    trouble = one.trouble and {"key": one.trouble["key"], "sentence": words(
        one.trouble["key"], **one.trouble["arguments"]
    )}
    return {
        "name": one.name, "address": one.address, "licence": one.licence or None, "private": one.private,
        "paused": one.paused, "records": one.there, "conflicts": one.conflicts, "same": one.same, "withdrawn": one.gone,
        "findings": one.findings_kept, "left_out": sum(part["count"] for part in one.left_out.values()),
        "tried": one.tried and one.tried.isoformat(), "reached": one.reached and one.reached.isoformat(),
        "trouble": trouble or None,
    }  # fmt: skip


def _moment(at: Any) -> str:
    if at is None:
        return words("cli-follow-never")
    from django.utils.timezone import localtime

    from distretto.rendering.dates import write_day

    return write_day(f"{localtime(at):%Y-%m-%d}", language())


def _named(name: str) -> Installation:
    from django.db.models import Q

    from distretto.catalogue.models import Installation

    found: Installation | None = Installation.objects.filter(Q(name=name) | Q(address=name.rstrip("/"))).first()
    if found is None:
        known = ", ".join(Installation.objects.values_list("name", flat=True)) or words("cli-follow-none")
        raise WrongUse("cli-follow-not-followed", given=name, known=known)
    return found


def _known(form: str) -> None:
    if form not in ("text", "json"):
        raise WrongUse("cli-no-such-format", given=form, nearest="text, json")


def _write(found: Any) -> None:
    typer.echo(json.dumps(found, ensure_ascii=False, indent=2))


@contextmanager
def _refusals_told() -> Iterator[None]:
    """What the verbs refuse, as wrong use of the command."""
    from distretto.catalogue.domain.errors import NotNow
    from distretto.catalogue.installations.troubles import Trouble
    from distretto.people.roles import NotAllowed

    try:
        yield
    except (NotNow, NotAllowed, Trouble) as error:
        raise WrongUse(error.key, **error.arguments) from error
