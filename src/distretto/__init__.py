"""Distretto: the open workbench where regions learn cluster policy from evidence and from one another.

    import distretto
    finding = distretto.ask("specialisation.profile", region="ITI3")
    finding.to_frame()

Importing is quick: what a call needs is loaded when it is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

    from distretto.python_face import Result

__all__ = ["__version__", "analyses", "ask", "regions"]


def ask(analysis: str, /, *, lang: str | None = None, **parameters: Any) -> Result:
    """The finding that answers a question, for example `ask("specialisation.profile", region="ITI3")`.

    analysis : its id, see `analyses()`. lang : "en" or "it", the language of names and sentences
    ($DISTRETTO_LANG, else English). parameters : those that the analysis declares; what is left out takes
    its default. Raises ValueError or LookupError with the nearest right values.
    """
    from distretto.python_face import ask as answer

    return answer(analysis, parameters, lang)


def regions(search: str | None = None, *, within: str | None = None, lang: str | None = None) -> pd.DataFrame:
    """Regions as a data frame: by name or code, inside an area (`within="see"`), or all of them."""
    from distretto.python_face import regions as listed

    return listed(search, within, lang)


def analyses(*, lang: str | None = None) -> pd.DataFrame:
    """All analyses as a data frame: id, theme, question, parameters."""
    from distretto.python_face import analyses as listed

    return listed(lang)


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("distretto")
    raise AttributeError(f"module 'distretto' has no attribute {name!r}")
