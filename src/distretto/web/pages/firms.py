"""The form that asks whether firms stand together: its fields, as filled in, each with what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from distretto.rendering.text import t

ASKED = {
    "firms_of": "C", "distance_measure": "k_density", "furthest": "50", "firms_weighted": "no", "simulations": "",
    "seed": "1",
}
"""What is asked beside the firms, with what stands in the form at first."""
OPTIONS = {"distance_measure": ("k_density", "m"), "firms_weighted": ("no", "yes")}
HELP = {"firms_of": "firms-page-of-help", "simulations": "firms-page-simulations-help", "seed": "firms-page-seed-help"}
MODES = {"furthest": "decimal", "simulations": "numeric", "seed": "numeric"}


@dataclass(frozen=True)
class FirmField:
    """One field; options : of a choice, value and label. mode : of the keyboard on a phone."""

    name: str
    label: str
    value: str
    help: str
    faults: tuple[str, ...]
    options: tuple[tuple[str, str], ...]
    mode: str

    @property
    def described(self) -> str:
        """The ids of what explains it."""
        told = [f"{self.name}-help"] if self.help else []
        return " ".join([*told, f"{self.name}-fault"] if self.faults else told)


def firm_fields(
    asked: Mapping[str, str], faults: Mapping[str, tuple[str, ...]], language: str
) -> tuple[FirmField, ...]:
    """The fields in order."""
    return tuple(
        FirmField(
            name=name,
            label=t(f"parameter-{name.replace('_', '-')}", language),
            value=asked[name],
            help=t(HELP[name], language) if name in HELP else "",
            faults=faults.get(name, ()),
            options=tuple(
                (value, t(f"option-{name}-{value}".replace("_", "-"), language)) for value in OPTIONS.get(name, ())
            ),
            mode=MODES.get(name, "text"),
        )
        for name in ASKED
    )
