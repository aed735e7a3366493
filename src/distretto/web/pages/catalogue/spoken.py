"""In which language something is written, for the page's mark-up and for its reader."""

from __future__ import annotations

from dataclasses import dataclass

from distretto.catalogue.models import Opinion
from distretto.catalogue.wording import code_label
from distretto.rendering.text import lower_first, t

OFTEN = ("sq", "bs", "bg", "hr", "cs", "de", "el", "es", "fr", "hu", "mk", "cnr", "pl", "pt", "ro", "sr", "sk", "sl")
"""Languages of South East Europe and its neighbours, which are offered before all others."""


@dataclass(frozen=True)
class Spoken:
    """code : for the page's mark-up. words : says so where it is not the page's language; else empty."""

    code: str
    words: str


def spoken_in(opinion: Opinion, language: str) -> Spoken:
    """The language of an opinion; of one from before this was asked it is undetermined, of a removed one the page's."""
    if opinion.hidden_at is not None:
        return Spoken(language, "")
    return written_in(opinion.language, language)


def written_in(code: str, language: str) -> Spoken:
    """The language of a text, as a reader of another is told of it; "" where it is not known."""
    if code in ("", language):
        return Spoken(code or "und", "")
    name = code_label("languages", code, language)
    named = name if language == "en" else lower_first(name)
    return Spoken(code, t("review-written-in", language, name=named))
