"""Large places of countries of which there are no regions here: who names one is led to its country.

Four to six cities of each such country, chosen by size, in the spellings of English, Italian and their own language.
The list is our own and short on purpose: it answers a reader who types her city, and is no gazetteer.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

PLACES: Mapping[str, tuple[str, ...]] = {
    "BA": ("Sarajevo", "Banja Luka", "Mostar", "Tuzla", "Zenica"),
    "MD": ("Chișinău", "Kishinev", "Bălți", "Tiraspol", "Cahul"),
    "UA": ("Kyiv", "Kiev", "Lviv", "Leopoli", "Odesa", "Odessa", "Kharkiv", "Dnipro", "Chernivtsi"),
    "XK": ("Pristina", "Prishtina", "Prizren", "Peja", "Mitrovica"),
}
"""Of each country, by its code, the places."""


def country_of_place(written: str) -> str | None:
    """The code of the country in which a listed place lies, however its accents and capitals are written, or None."""
    wanted = _plain(written)
    return next((code for code, places in PLACES.items() if wanted in map(_plain, places)), None)


def _plain(text: str) -> str:
    taken = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in taken if not unicodedata.combining(letter))
