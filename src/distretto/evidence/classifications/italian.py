"""Italian prepositions before the name of a place: "in Toscana", "nel Lazio", "nelle Marche", "a Cipro",
"nell’Egeo meridionale".

A form says how a name behaves:

f, m    bare "in" (in Toscana, in Piemonte), article after "di" (della Toscana, del Piemonte)
nf, nm  article with both (nella Macedonia del Nord, nel Lazio)
fp, mp  plural with article (nelle Marche, nei Paesi Bassi)
c       cities, islands and small states (a Malta, ad Ankara, di Malta)
p       provinces (nella provincia di Ancona); rd, r, a: the same with "regione di", "regione" and "area di"
=x;y    written out, where no rule serves (nella provincia dell’Aquila;della provincia dell’Aquila)
"""

from __future__ import annotations

from typing import Literal

from distretto.evidence.classifications.transliteration import folded

Preposition = Literal["in", "of"]
_PHRASES = {"p": "provincia di ", "rd": "regione di ", "r": "regione ", "a": "area di "}


def _article(name: str, form: str) -> str:
    """The article as a preposition takes it: "il", "lo", "la", "l’", "i", "gli" or "le"."""
    plain = folded(name)
    vowel = plain[:1] in "aeiou"
    lo = plain[:1] in ("x", "z") or plain[:2] in ("gn", "ps", "pn") or (plain[:1] == "s" and plain[1:2] not in "aeiou")
    if form == "fp":
        return "le"
    if form == "mp":
        return "gli" if vowel or lo else "i"
    if vowel:
        return "l’"
    return "la" if form in ("f", "nf") else "lo" if lo else "il"


def _joined(stem: str, article: str, name: str) -> str:
    """ "ne" + "il" = "nel", "de" + "gli" = "degli"."""
    if article == "il":
        word = f"{stem}l "
    elif article == "i":
        word = f"{stem}i "
    elif article == "gli":
        word = f"{stem}gli "
    elif article == "l’":
        word = f"{stem}ll’"
    else:
        word = f"{stem}l{article} "
    return word + name


def with_preposition(name: str, form: str, preposition: Preposition) -> str:
    """The name with "in" or "of" in Italian, by its form; raises KeyError for a form that is not one of these."""
    if form.startswith("="):
        inside, of = form[1:].split(";")
        return inside if preposition == "in" else of
    if form in _PHRASES:
        noun = _PHRASES[form]
        stem = "ne" if preposition == "in" else "de"
        return _joined(stem, "l’" if noun.startswith("a") else "la", noun + name)
    if form == "c":
        if preposition == "of":
            return f"di {name}"
        return f"ad {name}" if folded(name)[:1] == "a" else f"a {name}"
    if form not in ("f", "m", "nf", "nm", "fp", "mp"):
        raise KeyError(form)
    if preposition == "in" and form in ("f", "m"):
        return f"in {name}"
    return _joined("ne" if preposition == "in" else "de", _article(name, form), name)
