"""`localisation`: whether the firms of a file lie closer together than the others in it.

Nothing of a file that is named is kept; what an organisation keeps (`distretto own`) is asked by its number.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from distretto.cli.analyses import OUTPUT
from distretto.cli.ask import FORMAT, TABLE, deliver_finding, wanted_format
from distretto.cli.own import file_content, found_data, read_clean
from distretto.cli.speech import SpokenCommand, WrongUse

if TYPE_CHECKING:
    from distretto.evidence.store import Store


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("localisation", cls=SpokenCommand, help="cli-localisation", epilog=(
        "distretto localisation firms.csv --of C25\n"
        "distretto localisation firms.xlsx --of C25 --measure m --format json\n"
        "distretto localisation --kept 3 --of C15 --by anna@example.org"
    ))(localisation)


def localisation(
    of: Annotated[str, typer.Option("--of", help="cli-localisation-of")],
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="cli-localisation-file")] = None,
    kept: Annotated[int | None, typer.Option("--kept", metavar="NUMBER", help="cli-localisation-kept")] = None,
    by: Annotated[str, typer.Option("--by", metavar="EMAIL", help="cli-own-by")] = "",
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
    """Ask about the firms of a file, or about those that an organisation keeps."""
    options = {"format": form, "table": table, "figure": None, "all": every, "output": output}
    kind = wanted_format(options)
    if (file is None) == (kept is None):
        raise WrongUse("cli-localisation-which")
    asked = {
        "firms_of": of, "distance_measure": measure, "furthest": furthest, "simulations": simulations, "seed": seed,
        "firms_weighted": "yes" if by_jobs else "no",
    }
    with _store(file, kept, by) as store:
        from distretto.themes.asking import answer_request, make_request

        finding = answer_request(make_request("specialisation.localisation", asked), store)
        deliver_finding(finding, kind, options)


@contextmanager
def _store(file: Path | None, kept: int | None, by: str) -> Iterator[Store]:
    """The store of a file, forgotten afterwards; or that of what is kept under a number."""
    if file is not None:
        data = file_content(file)
        from distretto.cli.serve import set_up

        set_up()
        from distretto.catalogue.own_kinds.firms import store_of_file

        with store_of_file(read_clean("firms", data, file.name)) as store:
            yield store
    else:
        assert kept is not None
        _, found = found_data(kept, by)
        if found.kind != "firms":
            raise WrongUse("cli-own-no-number", number=str(kept))
        from distretto.catalogue.domain import own_data

        yield own_data.store_of(found)
