"""Accounts from the command line: invite somebody, with roles, and print the link that signs her in."""

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
    "distretto people invite ivo@example.org --coordinator innovation --language it"
))
def invite(
    email: Annotated[str, typer.Argument(help="cli-people-email")],
    reviewer: Annotated[bool, typer.Option("--reviewer", help="cli-people-reviewer")] = False,
    administrator: Annotated[bool, typer.Option("--administrator", help="cli-people-administrator")] = False,
    coordinator: Annotated[list[str] | None, typer.Option("--coordinator", help="cli-people-coordinator")] = None,
    expert: Annotated[list[str] | None, typer.Option("--expert", help="cli-people-expert")] = None,
    language: Annotated[str, typer.Option("--language", help="cli-people-language")] = "en",
    address: Annotated[str, typer.Option("--address", help="cli-people-address")] = "http://127.0.0.1:8000",
) -> None:
    """Make the account or add the roles, and print the link."""
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "distretto.web.settings")
    from distretto.cli.serve import migrate
    from distretto.rendering.text import LANGUAGES
    from distretto.themes.analysis import THEME_IDS

    for theme in (*(coordinator or ()), *(expert or ())):
        if theme not in THEME_IDS:
            raise WrongUse("cli-people-no-theme", given=theme, known=", ".join(THEME_IDS))
    if language not in LANGUAGES:
        raise WrongUse("cli-no-such-language", given=language, nearest=", ".join(LANGUAGES))
    migrate()
    from distretto.people.domain import accounts

    if "@" not in email:
        raise WrongUse("cli-people-no-email", given=email)
    user = accounts.invite(
        email=email,
        language=language,
        administrator=administrator,
        reviewer=reviewer,
        coordinates=tuple(coordinator or ()),
        expert_in=tuple(expert or ()),
    )
    typer.echo(words("cli-people-link"), err=True)
    typer.echo(f"{address.rstrip('/')}/accounts/enter/{accounts.entry_token(user)}/")
