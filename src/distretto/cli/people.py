"""Accounts from the command line: invite somebody with roles, hand out what is kept of a person, erase her."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from distretto.cli.speech import SpokenCommand, SpokenGroup, WrongUse, words

app = typer.Typer(cls=SpokenGroup, help="cli-people", rich_markup_mode=None)


@app.callback()
def begin() -> None:
    """Accounts and their roles."""


@app.command(cls=SpokenCommand, help="cli-people-invite", epilog=(
    "distretto people invite anna@example.org --reviewer\n"
    "distretto people invite ivo@example.org --coordinator innovation --language it --mail"
))
def invite(
    email: Annotated[str, typer.Argument(help="cli-people-email")],
    reviewer: Annotated[bool, typer.Option("--reviewer", help="cli-people-reviewer")] = False,
    administrator: Annotated[bool, typer.Option("--administrator", help="cli-people-administrator")] = False,
    coordinator: Annotated[list[str] | None, typer.Option("--coordinator", help="cli-people-coordinator")] = None,
    expert: Annotated[list[str] | None, typer.Option("--expert", help="cli-people-expert")] = None,
    language: Annotated[str, typer.Option("--language", help="cli-people-language")] = "en",
    reason: Annotated[str, typer.Option("--reason", help="cli-people-reason")] = "",
    mail: Annotated[bool, typer.Option("--mail", help="cli-people-mail")] = False,
    address: Annotated[str | None, typer.Option("--address", help="cli-people-address")] = None,
) -> None:
    """Make the account or add the roles, and print or mail the link."""

    from distretto.cli.serve import migrate

    migrate()
    from django.conf import settings

    from distretto.people.domain import accounts, administering
    from distretto.people.held import Held

    site = (address or settings.WAGTAILADMIN_BASE_URL).rstrip("/")
    if mail and not accounts.can_mail():
        raise WrongUse("cli-people-no-mail-server")
    roles = (
        *((Held("administrator"),) if administrator else ()), *((Held("reviewer"),) if reviewer else ()),
        *(Held("coordinator", theme) for theme in coordinator or ()),
        *(Held("expert", theme) for theme in expert or ()),
    )  # fmt: skip
    try:
        user = administering.invite(email=email, language=language, roles=roles, reason=reason)
    except administering.NotPossible as error:
        raise WrongUse(error.key, **error.arguments) from error
    if not mail:
        typer.echo(words("cli-people-link"), err=True)
        typer.echo(_where_from(site, address), err=True)
        typer.echo(administering.show_link(person=user, site=site))
        return
    try:
        administering.mail_link(person=user, site=site)
    except administering.NotPossible as error:
        raise WrongUse("cli-people-not-mailed", **error.arguments) from error
    typer.echo(words("cli-people-mailed", email=user.email), err=True)
    typer.echo(_where_from(site, address), err=True)


@app.command(cls=SpokenCommand, help="cli-people-data", epilog="distretto people data anna@example.org -o anna.json")
def data(
    email: Annotated[str, typer.Argument(help="cli-people-email")],
    output: Annotated[Path, typer.Option("--output", "-o", help="cli-people-data-output")],
) -> None:
    """Write all that is kept of a person."""
    import json

    user = _known(email)
    from distretto.people.domain.personal_data import personal_data

    output.write_text(json.dumps(personal_data(user), ensure_ascii=False, indent=1), encoding="utf-8")
    typer.echo(words("cli-people-data-written", path=str(output)), err=True)


@app.command(cls=SpokenCommand, help="cli-people-erase", epilog="distretto people erase anna@example.org --yes")
def erase(
    email: Annotated[str, typer.Argument(help="cli-people-email")],
    texts: Annotated[bool, typer.Option("--texts", help="cli-people-erase-texts")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="cli-people-erase-yes")] = False,
) -> None:
    """Erase a person; her votes stay counted."""
    user = _known(email)
    from distretto.people.domain import administering, personal_data

    if not yes and not typer.confirm(words("cli-people-erase-sure", email=user.email)):
        raise typer.Exit(1)
    try:
        personal_data.erase(person=user, words=texts)
    except administering.NotPossible as error:
        raise WrongUse(error.key, **error.arguments) from error
    typer.echo(words("cli-people-erased"), err=True)


def _known(email: str) -> Any:
    """The person of an address."""

    from distretto.cli.serve import migrate

    migrate()
    from distretto.people.models import User

    user = User.objects.filter(email__iexact=email.strip()).first()
    if user is None:
        raise WrongUse("cli-people-unknown", given=email)
    return user


def _where_from(site: str, address: str | None) -> str:
    """With what the link begins, and who said so."""
    import os

    from distretto.cli.serve import SERVED_AT
    from distretto.evidence.store import default_home

    served = "served" if (default_home() / SERVED_AT).exists() else "usual"
    said = "given" if address else "set" if os.environ.get("SITE_ADDRESS") else served
    return words(f"cli-people-site-{said}", site=site)
