"""The command line: `distretto`. Rich in a terminal, plain in a pipe; never a traceback without `--debug`."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Sequence

WRONG_INPUT, FAILURE, INTERRUPTED, PIPE_CLOSED = 2, 1, 130, 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 failed, 2 wrong input."""
    from distretto.cli.speech import hoist, language_of, speaking

    given = hoist(sys.argv[1:] if arguments is None else arguments)
    with speaking(_language_in(given) or language_of()):
        return _said(given)


def _said(given: list[str]) -> int:
    if "--debug" not in given:
        warnings.simplefilter("ignore")
    try:
        code = _run(given)
        sys.stdout.flush()
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115 - stays open for the interpreter's last flush
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        if "--debug" in given:
            raise
        return _explain(error)
    return code


def _run(arguments: list[str]) -> int:
    import typer

    from distretto.catalogue import datasets
    from distretto.cli.app import app

    datasets.connect()
    command = typer.main.get_command(app)
    result = command.main(args=arguments, prog_name="distretto", standalone_mode=False)
    return result if isinstance(result, int) else 0


def _language_in(arguments: list[str]) -> str | None:
    for place, argument in enumerate(arguments):
        value = argument.partition("=")[2] if argument.startswith("--lang=") else ""
        if argument == "--lang" and place + 1 < len(arguments):
            value = arguments[place + 1]
        if value in ("en", "it"):
            return value
    return None


def _explain(error: Exception) -> int:
    try:
        from distretto.cli.explain import explain

        sentence, code = explain(error)
    except Exception as second:
        sentence, code = f"Something went wrong: {error!r}, and then {second!r}. --debug shows more.", FAILURE
    sys.stderr.write(sentence + "\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
