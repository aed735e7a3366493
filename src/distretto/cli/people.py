"""Accounts from the command line: invite somebody, with roles, and print or mail the link that signs her in."""

from __future__ import annotations

from typing import Annotated

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
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "distretto.web.settings")
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


def _where_from(site: str, address: str | None) -> str:
    """With what the link begins, and who said so."""
    import os

    from distretto.cli.serve import SERVED_AT
    from distretto.evidence.store import default_home

    served = "served" if (default_home() / SERVED_AT).exists() else "usual"
    said = "given" if address else "set" if os.environ.get("SITE_ADDRESS") else served
    return words(f"cli-people-site-{said}", site=site)
