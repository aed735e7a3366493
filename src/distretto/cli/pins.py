"""`pins`: ask the questions of all pinned findings again, and list what became of them."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from distretto.cli.speech import SpokenCommand, SpokenGroup, WrongUse, language, words

LISTED = {
    "unchanged": ("unchanged",), "changed": ("same_conclusion", "turned", "unanswered", "faulty"),
    "overturned": ("turned", "unanswered"),
}  # fmt: skip
"""What `--state` takes, with the states of pins that it lists."""

app = typer.Typer(cls=SpokenGroup, help="cli-pins", rich_markup_mode=None)


@app.callback()
def begin() -> None:
    """Pins."""


@app.command(cls=SpokenCommand, help="cli-pins-check", epilog="distretto pins check")
def check() -> None:
    """Ask every pin's question again, and say how many came to each state."""
    from distretto.cli.serve import migrate

    migrate()
    from django.utils.timezone import localdate

    from distretto.evidence.store import default_store
    from distretto.groups.domain.rechecking import check_all
    from distretto.themes.pins import STATES

    counts = check_all(default_store(), day=localdate().isoformat())
    typer.echo(words("cli-pins-checked", n=sum(counts.values())))
    for state in (*STATES, "faulty"):
        if counts.get(state):
            typer.echo(f"- {words('cli-pins-count', state=state, n=counts[state])}")


@app.command(
    "list", cls=SpokenCommand, help="cli-pins-list",
    epilog="distretto pins list\ndistretto pins list --state overturned --json",
)  # fmt: skip
def listed(
    state: Annotated[str, typer.Option("--state", metavar="STATE", help="cli-pins-list-state")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="cli-pins-list-json")] = False,
) -> None:
    """Every pin on which something rests, with what it rests under and what became of it at the last check."""
    if state and state not in LISTED:
        raise WrongUse("cli-pins-list-no-state", given=state, states=", ".join(LISTED))
    from distretto.cli.serve import migrate

    migrate()
    from distretto.groups.domain.queries.pinned import pins_in_use_on
    from distretto.rendering.reading import question_of

    found = [
        (about, one) for about, one in pins_in_use_on() if not state or one.state in LISTED[state]
    ]  # fmt: skip
    if as_json:
        lines = [
            {
                "about": about, "analysis": one.pin.analysis, "parameters": one.pin.parameters, "state": one.state,
                "then": one.pin.hash, "now": one.check.hash if one.check is not None else one.pin.hash,
                "waits": one.open,
            }
            for about, one in found
        ]  # fmt: skip
        typer.echo(json.dumps(lines, ensure_ascii=False, indent=1, sort_keys=True))
        return
    for about, one in found:
        question = question_of(one.pin.analysis, one.pin.parameters, language())
        words_of_state = words(f"pinned-{one.state.replace('_', '-')}")
        typer.echo(f"{about}  {one.pin.hash[:12]}  {words_of_state}  {question}")
    if not found:
        typer.echo(words("cli-pins-list-none"))
