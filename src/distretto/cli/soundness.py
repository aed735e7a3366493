"""`soundness`: how sound an organisation's finance is, by the figures of a file. Nothing of it is kept."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from distretto.cli.analyses import OUTPUT
from distretto.cli.ask import FORMAT, TABLE, deliver_finding, wanted_format
from distretto.cli.speech import SpokenCommand, WrongUse, language

LARGEST = 1024 * 1024


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("soundness", cls=SpokenCommand, help="cli-soundness", epilog=(
        "distretto soundness accounts.csv\ndistretto soundness accounts.json --format json"
    ))(soundness)


def soundness(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="cli-soundness-file")],
    form: FORMAT = None,
    table: TABLE = None,
    every: Annotated[bool, typer.Option("--all", "-a", help="cli-all")] = False,
    output: OUTPUT = None,
) -> None:
    """Ask about the figures of a file."""
    options = {"format": form, "table": table, "figure": None, "all": every, "output": output}
    kind = wanted_format(options)
    if not file.is_file():
        raise WrongUse("cli-no-such-file", path=file)
    if file.stat().st_size > LARGEST:
        raise WrongUse("finances-file-wrong", name=file.name)
    from distretto.cli.serve import set_up

    set_up()
    from distretto.catalogue.typed_accounts import WrongLine, accounts_in_file, store_of_typed
    from distretto.themes.asking import answer_request, make_request
    from distretto.themes.financing.soundness import TYPED

    try:
        values = accounts_in_file(file.read_bytes(), file.name, language())
    except WrongLine as wrong:
        raise WrongUse(wrong.key, **wrong.values) from wrong
    with store_of_typed(values) as store:
        finding = answer_request(make_request("financing.soundness", {"cluster": TYPED}), store)
        deliver_finding(finding, kind, options)
