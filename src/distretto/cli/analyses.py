"""Commands made from declarations: each analysis is one, with an option for each of its parameters."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from distretto.cli.speech import SpokenCommand, SpokenGroup, WrongUse, words

if TYPE_CHECKING:
    from distretto.themes.analysis import Analysis
    from distretto.themes.asking import Request

Run = Callable[["Request", Mapping[str, Any]], None]
OUTPUT = Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="cli-output")]

STUDY = Annotated[Path | None, typer.Option("--study", metavar="FILE", help="cli-study")]
PARAM = Annotated[
    list[str] | None, typer.Option("--param", "-p", metavar="NAME=VALUE", help="cli-param"),
]


def option(name: str, annotation: Any, default: Any = None) -> inspect.Parameter:
    """One option of a command, as typer reads it from a signature."""
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


class AnalysisGroup(SpokenGroup):
    """A command whose subcommands are the analyses; the analysis may also stand after its options."""

    run: Run
    options: tuple[inspect.Parameter, ...] = ()
    example = ""

    def list_commands(self, ctx: Any) -> list[str]:
        """The ids of all analyses."""
        from distretto.themes.analysis import analyses

        return [found.id for found in analyses()]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of one analysis, or None where there is no such analysis."""
        from distretto.themes.analysis import UnknownAnalysis, get_analysis

        try:
            return build_command(get_analysis(cmd_name), type(self).run, self.options, self.example)
        except UnknownAnalysis:
            return None

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse with the analysis first, wherever it stood."""
        place = next((i for i, a in enumerate(args) if not a.startswith("-") and "." in a), None)
        if place and not _is_value(args, place):
            args = [args[place], *args[:place], *args[place + 1 :]]
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The analysis named by the first argument; raises UnknownAnalysis with the nearest ones."""
        if not ctx.resilient_parsing:
            from distretto.themes.analysis import get_analysis

            get_analysis(args[0])
        return super().resolve_command(ctx, args)


def _is_value(args: list[str], place: int) -> bool:
    from distretto.themes.analysis import Question, answered

    return args[place - 1].startswith("-") and not answered(Question(args[place]))


def build_command(
    analysis: Analysis, run: Run, options: tuple[inspect.Parameter, ...], example: str,
) -> SpokenCommand:
    """The command of one analysis: an option for each declared parameter, then those of every analysis."""

    def command(**values: Any) -> None:
        from distretto.themes.asking import make_request

        given = {p.id: values.pop(p.id) for p in analysis.parameters}
        named = dict(_pair(text) for text in values.pop("param") or ())
        given = {name: value for name, value in given.items() if value is not None} | named
        given = _of_study(values.pop("study"), analysis.id) | given
        with _asked(values):
            run(make_request(analysis.id, given), values)

    parameters = [option(p.id, Annotated[str | None, _declared_option(p)]) for p in analysis.parameters]
    parameters += [
        option("param", PARAM),
        option("study", STUDY),
        *options,
    ]
    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    command.__annotations__ = {p.name: p.annotation for p in parameters}
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(
        analysis.id, cls=SpokenCommand, help=f"{analysis.question}-general",
        epilog=example.format(analysis=analysis.id, about=_about(analysis, "ITI3"), named=_about(analysis, "Marche")),
    )(command)
    made: SpokenCommand = typer.main.get_command(app)  # type: ignore[assignment]
    return made


@contextmanager
def _asked(values: dict[str, Any]) -> Iterator[None]:
    """Ask from the store of one's own table where one is named (`store` among the values), else from the usual one."""
    name = values.get("data")
    if name is None:
        yield
        return
    from distretto.cli.load import store_of
    from distretto.evidence.at_hand import asking_from

    with asking_from(store_of(name)) as store:
        values["store"] = store
        yield


def _about(analysis: Analysis, area: str) -> str:
    """The option of an example that says what is asked about: an area, else what the analysis is asked about first."""
    of_area = next((p for p in analysis.parameters if p.kind == "area" and not p.optional), None)
    asked = of_area or next((p for p in analysis.parameters if p.default is not None), None)
    if asked is None:
        return ""
    several = "+ITH5" if asked.id == "compared" else ""
    return f" --{asked.id.replace('_', '-')} {f'{area}{several}' if of_area else asked.default}"


def _declared_option(parameter: Any) -> Any:
    from distretto.cli.completion import completion_of

    name = parameter.id.replace("_", "-")
    names = (f"--{name}",) if name == parameter.id else (f"--{name}", f"--{parameter.id}")
    return typer.Option(
        *names, metavar=_metavar(parameter), help=_explanation(parameter),
        autocompletion=completion_of(parameter), show_default=False,
    )


def _metavar(parameter: Any) -> str:
    if parameter.options:
        return "|".join(parameter.options)
    return str(words(f"cli-metavar-{parameter.kind}"))


def _explanation(parameter: Any) -> str:
    from distretto.rendering.text import has_message

    key = f"parameter-{parameter.id.replace('_', '-')}"
    label = words(key) if has_message(key) else parameter.id
    why = f" ({words(f'{key}-why')})" if has_message(f"{key}-why") else ""
    bounds = ""
    if parameter.low is not None and parameter.high is not None:
        bounds = f"; {words('cli-bounds', low=f'{parameter.low:g}', high=f'{parameter.high:g}')}"
    default = ""
    if parameter.default is not None:
        default = f"; {words('cli-default', value=str(parameter.default))}"
    elif not parameter.optional:
        default = f"; {words('cli-needed')}"
    return f"{label}{why}{bounds}{default}"


def _of_study(file: Path | None, analysis_id: str) -> dict[str, Any]:
    """The parameters in a file: a finding's JSON, or parameters alone; raises WrongUse for any other file."""
    if file is None:
        return {}
    try:
        content = json.loads(file.read_bytes())
        asked = content.get("analysis", analysis_id)
        if (asked["id"] if isinstance(asked, dict) else asked) != analysis_id:
            raise WrongUse("cli-study-of-another", file=str(file), analysis=analysis_id)
        given = content.get("parameters", content)
        return {name: value for name, value in given.items() if name != "analysis" and value is not None}
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, AttributeError, KeyError) as error:
        raise WrongUse("cli-study-unreadable", file=str(file)) from error


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name.strip():
        raise WrongUse("cli-param-form", given=text)
    return name.strip().replace("-", "_"), value.strip()
