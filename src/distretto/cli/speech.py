"""The language of the command line, and its help written in it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

DEFAULT = "en"
ORDER = (
    "up", "themes", "regions", "ask", "turns", "differs", "brief", "reproduce", "observatory", "manage",
    "list", "show", "build", "mark",
)
OWN_HELP = {
    "--help": "cli-help-help", "--install-completion": "cli-help-install-completion",
    "--show-completion": "cli-help-show-completion",
}

_language: ContextVar[str] = ContextVar("language", default=DEFAULT)


class WrongUse(ValueError):
    """The command line was used wrongly: a message key with its values."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = {name: str(value) for name, value in values.items()}


def language() -> str:
    """The language in which this run speaks."""
    return _language.get()


def speak(code: str) -> None:
    """Speak this language from now on."""
    _language.set(code)


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak this language as long as the block lasts."""
    token = _language.set(code)
    try:
        yield
    finally:
        _language.reset(token)


def words(key: str, **values: object) -> str:
    """The message under `key` in the language of this run."""
    from distretto.rendering.text import t

    plain = {name: v if isinstance(v, int | float) else str(v) for name, v in values.items()}
    return t(key, language(), **plain)


def language_of(environment: Mapping[str, str] | None = None) -> str:
    """The language that the environment asks for: $DISTRETTO_LANG, else the locale, else English."""
    environment = os.environ if environment is None else environment
    chosen = environment.get("DISTRETTO_LANG", "")
    for locale in (chosen, *(environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))):
        code = locale.replace("-", "_").split("_")[0].split(".")[0].lower()
        if code in ("en", "it"):
            return code
        if code:
            break
    return DEFAULT


def hoist(arguments: Sequence[str]) -> list[str]:
    """The arguments with `--lang` and `--debug` first, so that they may stand anywhere.

    What follows `--` or belongs to `manage` is left as it is.
    """
    first: list[str] = []
    rest: list[str] = []
    pending = list(arguments)
    while pending:
        argument = pending.pop(0)
        if argument == "--" or (argument == "manage" and not rest):
            rest += [argument, *pending]
            break
        if argument == "--lang" and pending:
            first += [argument, pending.pop(0)]
        elif argument == "--debug" or argument.startswith("--lang="):
            first.append(argument)
        else:
            rest.append(argument)
    return first + rest


def spoken(text: str | None) -> str:
    """A help text: the message under that key, or the text itself where it is none."""
    from distretto.rendering.text import has_message, t

    return t(text, language()) if text and has_message(text) else text or ""


def write_help(command: Any, context: Any, formatter: Any) -> None:
    """Help in plain lines: usage, what the command does, its commands and options, and examples."""
    pieces = " ".join(command.collect_usage_pieces(context))
    pieces = pieces.replace("[OPTIONS]", words("cli-help-piece-options"))
    pieces = pieces.replace("COMMAND [ARGS]...", words("cli-help-piece-command"))
    formatter.write_usage(context.command_path, pieces, prefix=f"{words('cli-help-usage')} ")
    if command.help:
        for paragraph in spoken(command.help).split("\n\n"):
            formatter.write_paragraph()
            formatter.write_text(paragraph)
    if isinstance(command, TyperGroup):
        _section(formatter, "cli-help-commands", [
            (name, spoken(found.short_help or found.help).split("\n")[0])
            for name in command.list_commands(context)
            if (found := command.get_command(context, name)) and not found.hidden
        ])
    shown = [p for p in command.get_params(context) if not getattr(p, "hidden", False)]
    _section(formatter, "cli-help-arguments", [_row(p) for p in shown if p.param_type_name == "argument"])
    _section(formatter, "cli-help-options", [_row(p) for p in shown if p.param_type_name == "option"])
    if context.parent is not None:
        _section(formatter, "cli-help-anywhere", [
            ("--lang en|it", words("cli-lang")), ("--debug", words("cli-debug")),
        ])
    if command.epilog:
        with formatter.section(words("cli-help-examples")):
            for line in command.epilog.strip().splitlines():
                formatter.write(f"{'':>{formatter.current_indent}}{line}\n")


def _section(formatter: Any, title: str, rows: list[tuple[str, str]]) -> None:
    if rows:
        with formatter.section(words(title)):
            formatter.write_dl(rows)


def _row(parameter: Any) -> tuple[str, str]:
    if parameter.param_type_name == "argument":
        return parameter.metavar or parameter.name.upper(), spoken(parameter.help)
    names = ", ".join(sorted((name for name in parameter.opts if "_" not in name), key=len))
    names = " / ".join((names, *parameter.secondary_opts))
    takes_value = not parameter.is_flag
    metavar = parameter.metavar or parameter.name.upper()
    told = OWN_HELP.get(parameter.opts[0])
    if told:
        return names, words(told)
    default = parameter.default if takes_value and isinstance(parameter.default, str | int) else None
    usual = "" if default in (None, "") else f"; {words('cli-default', value=str(default))}"
    return (f"{names} {metavar}" if takes_value else names), f"{spoken(parameter.help)}{usual}"


class SpokenCommand(TyperCommand):
    """A command whose help keys are written in the language of the run."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        write_help(self, ctx, formatter)


class SpokenGroup(TyperGroup):
    """A group of commands that shows its help when nothing is asked, and names the nearest command."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        write_help(self, ctx, formatter)

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "invoke_without_command": True})

    def list_commands(self, ctx: Any) -> list[str]:
        """The commands in the order in which a newcomer meets them."""
        names = super().list_commands(ctx)
        return sorted(names, key=lambda name: ORDER.index(name) if name in ORDER else len(ORDER))

    def invoke(self, ctx: Any) -> Any:
        """Run the subcommand; without one show the help."""
        result = super().invoke(ctx)
        if ctx.invoked_subcommand is None:
            typer.echo(ctx.get_help())
        return result

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command named by the first argument; raises WrongUse with the nearest ones."""
        found = self.get_command(ctx, args[0])
        if found is None and not ctx.resilient_parsing:
            raise self.no_such(args[0], self.list_commands(ctx))
        return args[0] if found else None, found, args[1:]

    def no_such(self, given: str, names: Sequence[str]) -> Exception:
        """The error for a command that does not exist."""
        from difflib import get_close_matches

        near = get_close_matches(given, names, n=3) or list(names)
        return WrongUse("cli-no-such-command", given=given, nearest=", ".join(near))
