"""Names in Latin letters, and names reduced to what a reader types.

`latin` writes Greek, Bulgarian, Macedonian, Serbian, Montenegrin and Ukrainian names in Latin letters as
their own road signs do (simplified ELOT 743, the Bulgarian streamlined system, Gaj's alphabet). `folded`
reduces any spelling to lower-case letters without accents, so that two spellings of a name compare equal.
"""

from __future__ import annotations

import re
import unicodedata

_GREEK_PAIRS = {
    "ου": "ou", "αι": "ai", "ει": "ei", "οι": "oi", "υι": "yi", "γγ": "ng", "γξ": "nx", "γχ": "nch", "μπ": "mp",
    "ντ": "nt",
}  # fmt: skip
_GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f",
    "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
_CYRILLIC_COMMON = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "з": "z", "и": "i", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
}  # fmt: skip
_BULGARIAN = _CYRILLIC_COMMON | {
    "ж": "zh", "й": "y", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sht", "ъ": "a", "ь": "y", "ю": "yu",
    "я": "ya",
}  # fmt: skip
_GAJ = _CYRILLIC_COMMON | {
    "ж": "ž", "ђ": "đ", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "ć", "х": "h", "ц": "c", "ч": "č", "џ": "dž", "ш": "š",
    "ѓ": "gj", "ѕ": "dz", "ќ": "kj",
}  # fmt: skip
_UKRAINIAN = _CYRILLIC_COMMON | {
    "г": "h", "ґ": "g", "є": "ie", "ж": "zh", "и": "y", "і": "i", "ї": "i", "й": "i", "х": "kh", "ц": "ts", "ч": "ch",
    "ш": "sh", "щ": "shch", "ь": "", "ю": "iu", "я": "ia",
}  # fmt: skip
_CYRILLIC_OF = {"BG": _BULGARIAN, "UA": _UKRAINIAN}
_WORDS = re.compile(r"\w+")
_UNMARKED = str.maketrans({
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th", "ħ": "h",
    "’": "'", "ʼ": "'",
})  # fmt: skip


def _strip_marks(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _greek_word(word: str) -> str:
    """One lower-case Greek word; αυ, ευ and ηυ are read av/af, ev/ef by the letter that follows."""
    plain = _strip_marks(word)
    diaeresis = {i for i, c in enumerate(word) if "\u0308" in unicodedata.normalize("NFD", c)}
    out, i = [], 0
    while i < len(plain):
        pair = plain[i : i + 2]
        if pair in ("αυ", "ευ", "ηυ") and i + 1 not in diaeresis:
            voiced = i + 2 < len(plain) and plain[i + 2] in "αεηιουωβγδζλμνρ"
            out.append(_GREEK[pair[0]] + ("v" if voiced else "f"))
            i += 2
        elif pair in _GREEK_PAIRS and i + 1 not in diaeresis:
            out.append("b" if pair == "μπ" and i == 0 else _GREEK_PAIRS[pair])
            i += 2
        else:
            out.append(_GREEK.get(plain[i], plain[i]))
            i += 1
    return "".join(out)


def _cased_like(source: str, latin_word: str) -> str:
    if len(source) > 1 and source.isupper():
        return latin_word.upper()
    if source[:1].isupper():
        return latin_word[:1].upper() + latin_word[1:]
    return latin_word


def _word(word: str, country: str) -> str:
    lower = unicodedata.normalize("NFC", word.lower())
    if any("\u0370" <= c <= "\u03ff" or "\u1f00" <= c <= "\u1fff" for c in lower):
        return _cased_like(word, _greek_word(lower))
    if any("\u0400" <= c <= "\u04ff" for c in lower):
        table = _CYRILLIC_OF.get(country, _GAJ)
        if country == "BG" and len(lower) > 1 and lower.endswith("ия"):
            return _cased_like(word, "".join(table.get(c, c) for c in lower[:-2]) + "ia")
        return _cased_like(word, "".join(table.get(c, c) for c in lower))
    return word


def latin(name: str, country: str) -> str:
    """The name in Latin letters, unchanged if it is; `country` (as Eurostat writes it) chooses the alphabet's rules."""
    return "".join(_word(part, country) for part in re.split(r"(\W+)", name))


def folded(text: str) -> str:
    """Lower case, no accents, one space between words: "Győr-Moson-Sopron" is "gyor moson sopron"."""
    if text.isascii():
        return " ".join(_WORDS.findall(text.lower()))
    plain = _strip_marks(unicodedata.normalize("NFKC", text).casefold().translate(_UNMARKED))
    return " ".join(_WORDS.findall(plain.translate(_UNMARKED)))
