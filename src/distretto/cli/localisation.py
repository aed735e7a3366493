"""`localisation`: whether the firms of a file lie closer together than the others in it. Nothing of it is kept."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from distretto.cli.analyses import OUTPUT
from distretto.cli.ask import FORMAT, TABLE, deliver_finding, wanted_format
from distretto.cli.speech import SpokenCommand, WrongUse

LARGEST = 10 * 1024 * 1024


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("localisation", cls=SpokenCommand, help="cli-localisation", epilog=(
        "distretto localisation firms.csv --of C25\ndistretto localisation firms.csv --of C25 --measure m --format json"
    ))(localisation)


def localisation(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="cli-localisation-file")],
    of: Annotated[str, typer.Option("--of", help="cli-localisation-of")],
    measure: Annotated[str, typer.Option("--measure", help="cli-localisation-measure")] = "k_density",
    furthest: Annotated[float, typer.Option("--furthest", help="cli-localisation-furthest")] = 50,
    by_jobs: Annotated[bool, typer.Option("--by-jobs", help="cli-localisation-jobs")] = False,
    simulations: Annotated[int, typer.Option("--simulations", help="cli-localisation-simulations")] = 199,
    seed: Annotated[int, typer.Option("--seed", help="cli-localisation-seed")] = 1,
    form: FORMAT = None,
    table: TABLE = None,
    every: Annotated[bool, typer.Option("--all", "-a", help="cli-all")] = False,
    output: OUTPUT = None,
) -> None:
    """Ask about the firms of a file."""
    options = {"format": form, "table": table, "figure": None, "all": every, "output": output}
    kind = wanted_format(options)
    if not file.is_file():
        raise WrongUse("cli-no-such-file", path=file)
    if file.stat().st_size > LARGEST:
        raise WrongUse("firms-file-wrong", name=file.name)
    from distretto.cli.serve import set_up

    set_up()
    from distretto.catalogue.typed_firms import WrongFirms, firms_in_file, store_of_firms
    from distretto.themes.asking import answer_request, make_request

    asked = {
        "firms_of": of, "distance_measure": measure, "furthest": furthest, "simulations": simulations, "seed": seed,
        "firms_weighted": "yes" if by_jobs else "no",
    }
    try:
        values = firms_in_file(file.read_bytes(), file.name)
    except WrongFirms as wrong:
        key, told = wrong.faults[0]
        raise WrongUse(key, **told) from wrong
    with store_of_firms(values) as store:
        finding = answer_request(make_request("specialisation.localisation", asked), store)
        deliver_finding(finding, kind, options)
