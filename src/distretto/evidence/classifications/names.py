"""Names of places in English and Italian, alone and in the two forms a sentence needs.

"Marche" – "in Marche" – "of Marche"; "Marche" – "nelle Marche" – "delle Marche". Countries, the regions of
Italy and of South East Europe, and well-known regions elsewhere have a name of ours in both languages;
the provinces of Italy are formed by rule from their native names. For any other place the answer is None,
and the caller falls back to the native name. Source of codes: Regulation (EC) No 1059/2003 with its
amendments (NUTS 2006 to 2021); the names are ours.
"""

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from distretto.evidence.classifications.errors import NotFound

_PROVINCE = re.compile(r"IT[A-Y][0-9][0-9A-Y]")
_ARTICLES = ("L’", "La ")  # an article in the name joins the preposition: L’Aquila, dell’Aquila
_WITH_MASCULINE_ARTICLE = ("Medio Campidano", "Sud Sardegna", "Verbano-Cusio-Ossola")
_WITH_ELIDED_ARTICLE = ("Ogliastra",)


@dataclass(frozen=True)
class Forms:
    """One place in one language: its name, "in" the place, "of" the place."""

    label: str
    inside: str
    of: str


def label(code: str, language: str) -> str | None:
    """Name of a place: "Tuscany", "Toscana"; None where we have no name of our own.

    ``language`` is "en" or "it"; any other raises ValueError.
    """
    forms = _forms(code, language)
    return forms.label if forms else None


def label_in(code: str, language: str) -> str | None:
    """Where something is: "in the Netherlands", "nelle Marche", "a Malta"; None where we have no name."""
    forms = _forms(code, language)
    return forms.inside if forms else None


def label_of(code: str, language: str) -> str | None:
    """To what something belongs: "of the Netherlands", "dell’Emilia-Romagna"; None where we have no name."""
    forms = _forms(code, language)
    return forms.of if forms else None


def spellings(code: str) -> tuple[str, ...]:
    """All names of ours under which a place may be searched, each once; empty where we have none."""
    names = [forms.label for language in ("en", "it") if (forms := _forms(code, language))]
    return tuple(dict.fromkeys([*names, *_also().get(_today(code), ())]))


def province_forms(native: str, language: str) -> Forms:
    """Forms of an Italian province from its native name: "in provincia di Ancona".

    An article in the name joins the preposition ("in provincia dell’Aquila"), and provinces named after a
    land take one ("in provincia del Sud Sardegna"). In English the customary name stands where there is one
    ("in the province of Florence").
    """
    name = native.replace("'", "’")
    if language == "en":
        english = _provinces_in_english().get(name, name)
        return Forms(english, f"in the province of {english}", f"of the province of {english}")
    belonging = _belonging(name)
    shown = name.replace(" e della ", " e ")
    return Forms(shown, f"in provincia {belonging}", f"della provincia {belonging}")


def _belonging(name: str) -> str:
    elided, feminine = _ARTICLES
    if name.startswith(elided):
        return f"dell’{name.removeprefix(elided)}"
    if name.startswith(feminine):
        return f"della {name.removeprefix(feminine)}"
    if name in _WITH_ELIDED_ARTICLE:
        return f"dell’{name}"
    return f"del {name}" if name in _WITH_MASCULINE_ARTICLE else f"di {name}"


def _forms(code: str, language: str) -> Forms | None:
    if language not in ("en", "it"):
        raise ValueError(f"Names are kept in English (en) and Italian (it), not in {language!r}.")
    code = _today(code)
    known = _places().get((code, language))
    if known is not None or not _PROVINCE.fullmatch(code):
        return known
    native = _native_name(code)
    return province_forms(native, language) if native else None


def _native_name(code: str) -> str | None:
    # The regions ask here for their names, so they can be asked for theirs only once both are loaded.
    from distretto.evidence.classifications.nuts import get_region

    try:
        return get_region(code).name
    except NotFound:
        return None


def _today(code: str) -> str:
    """Code under which the names of a place are kept: EL12 is EL52, MT00 is MT."""
    same: dict[str, str] = _data()["same_as"]
    code = code.strip().upper()
    return same.get(code, code)


@cache
def _places() -> dict[tuple[str, str], Forms]:
    return {
        (code, language): Forms(*place[language])
        for code, place in _data()["places"].items()
        for language in ("en", "it")
    }


@cache
def _also() -> dict[str, tuple[str, ...]]:
    return {code: tuple(place.get("also", ())) for code, place in _data()["places"].items()}


def _provinces_in_english() -> dict[str, str]:
    names: dict[str, str] = _data()["provinces_in_english"]
    return names


@cache
def _data() -> dict[str, Any]:
    source = resources.files("distretto.evidence.classifications") / "data" / "names.json"
    data: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    return data
