"""What went wrong, in one sentence, with the exit code that belongs to it."""

from __future__ import annotations

import errno
import traceback
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from distretto.cli.speech import WrongUse, language, words

if TYPE_CHECKING:
    from distretto.rendering.problems import Problem

FAILURE, WRONG_INPUT = 1, 2
EXTRAS = {"psycopg": ("postgresql", "DATABASE_URL"), "storages": ("s3", "DISTRETTO_STORAGE")}
"""By the module that is missing: the extra that brings it, and the setting that asks for it."""


def explain(error: Exception) -> tuple[str, int]:
    """The sentence for an exception and the exit code: 2 for wrong input, 1 for a failure."""
    from distretto.rendering.problems import problem_of

    if isinstance(error, WrongUse):
        return words(error.key, **error.values), WRONG_INPUT
    problem = problem_of(error, language())
    if problem is not None:
        lines = _faults(error, problem) or [problem.sentence]
        return "\n".join(lines), WRONG_INPUT if problem.status < 500 else FAILURE
    if hasattr(error, "format_message") and getattr(error, "exit_code", 0) == WRONG_INPUT:
        return _usage(error), WRONG_INPUT
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return words("cli-disk-full"), FAILURE
    if type(error).__name__ == "Abort":
        return words("cli-not-confirmed"), FAILURE
    if type(error).__module__ == "django.db.utils" and type(error).__name__ == "OperationalError":
        return words("cli-database-silent", reason=str(error).strip().splitlines()[0].rstrip(".")), FAILURE
    return _needs_extra(error) or _unexpected(error), FAILURE


def _faults(error: Exception, problem: Problem) -> list[str]:
    """A sentence for each wrong parameter; what is missing is named as the option that gives it."""
    keys = [one.key for one in getattr(error, "errors", ())] or [getattr(error, "key", "")]
    return [
        f"{fault.sentence} {words('cli-say-with', option='--' + fault.parameter.replace('_', '-'))}"
        if key == "error-parameter-missing" else fault.sentence
        for fault, key in zip(problem.faults, keys, strict=False)
    ]


def _usage(error: Any) -> str:
    """A wrong use of options that typer found."""
    context = getattr(error, "ctx", None)
    help_ = words("cli-see-help", command=context.command_path if context else "distretto")
    parameter = getattr(error, "param", None)
    name = "" if parameter is None else parameter.metavar or parameter.name
    if parameter is not None and parameter.param_type_name == "option":
        name = parameter.opts[0]
    kind = type(error).__name__
    if kind == "NoSuchOption":
        if error.option_name == "--region" and context and "." in (context.info_name or ""):
            return " ".join(filter(None, (words("cli-no-region"), _instead(context.info_name), help_)))
        sentence = words("cli-no-such-option", option=error.option_name)
        near = ", ".join(sorted(error.possibilities or ()))
        hint = words("cli-near-options", nearest=near) if near else ""
        return " ".join(filter(None, (sentence, hint, help_)))
    if kind == "MissingParameter":
        return f"{words('cli-missing', name=name)} {help_}"
    low, high = (getattr(parameter, end, None) for end in ("min", "max"))
    if kind == "BadParameter" and None not in (low, high):
        return f"{words('cli-whole-number', name=name, low=str(low), high=str(high))} {help_}"
    if kind == "BadParameter":
        return f"{words('cli-bad-value', name=name, reason=error.message.rstrip('.'))} {help_}"
    return f"{error.format_message()} {help_}"


def _needs_extra(error: Exception) -> str:
    """What to install, where the settings ask for packages that are not here; else nothing."""
    if type(error).__name__ not in ("ImproperlyConfigured", "InvalidStorageError"):
        return ""
    for module, (extra, setting) in EXTRAS.items():
        if module in str(error) and find_spec(module) is None:
            return words("cli-needs-extra", extra=extra, setting=setting)
    return ""


def _unexpected(error: Exception) -> str:
    """One sentence, and where the details were written."""
    from distretto.evidence.dataset import write_atomically
    from distretto.evidence.store import default_home

    log = default_home() / "logs" / "last-error.txt"
    kind = type(error).__name__
    try:
        write_atomically(log, "".join(traceback.format_exception(error)).encode())
    except OSError:
        return words("cli-unexpected-no-log", kind=kind, reason=error)
    return words("cli-unexpected", kind=kind, reason=error, log=log)


def _instead(analysis_id: str) -> str:
    """Which option of a question takes an area, where it has no --region; empty where none does."""
    from distretto.themes.analysis import get_analysis

    option = next((p.id.replace("_", "-") for p in get_analysis(analysis_id).parameters if p.kind == "area"), None)
    return words("cli-area-option", option=f"--{option}") if option else ""
