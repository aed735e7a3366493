"""Areas with a name of their own: groups of countries and the territories of macro-regional strategies.

Sources: European Commission, EU strategies for the Adriatic and Ionian (EUSAIR), the Danube (EUSDR, with
the whole of Ukraine) and the Alpine region (EUSALP);
the South East Europe transnational programme 2007-2013 for its sixteen countries, here as whole countries, with
Cyprus and Kosovo. Codes are those of NUTS 2021.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class NamedArea:
    """A named area: its id, its members in canonical order, and its name alone, after "in" and after "of"."""

    id: str
    members: tuple[str, ...]
    names: dict[str, str]
    inside: dict[str, str]
    of: dict[str, str]

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def en(self) -> str:
        """The English name."""
        return self.names["en"]

    @property
    def it(self) -> str:
        """The Italian name."""
        return self.names["it"]


def _area(key: str, members: str, en: str, it: tuple[str, str, str], article: str = "") -> NamedArea:
    name, inside, of = it
    return NamedArea(
        key, tuple(sorted(members.split())), {"en": en[:1].upper() + en[1:], "it": name},
        {"en": f"in {article}{en}", "it": inside}, {"en": f"of {article}{en}", "it": of},
    )


_SEE_EU = "AT BG CY EL HR HU IT RO SI SK"
_EU27 = "AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"

NAMED_AREAS = {
    area.id: area
    for area in (
        _area("europe", f"{_EU27} NO UK", "Europe", ("Europa", "in Europa", "dell’Europa")),
        _area(
            "eu27", _EU27, "European Union",
            ("Unione europea", "nell’Unione europea", "dell’Unione europea"), article="the ",
        ),
        _area(
            "see", f"{_SEE_EU} AL BA ME MK RS XK MD UA", "South East Europe",
            ("Sud-Est Europa", "nel Sud-Est Europa", "del Sud-Est Europa"),
        ),
        _area(
            "see-eu", _SEE_EU, "EU countries of South East Europe",
            ("Paesi UE del Sud-Est Europa", "nei Paesi UE del Sud-Est Europa", "dei Paesi UE del Sud-Est Europa"),
            article="the ",
        ),
        _area(
            "western-balkans", "AL BA ME MK RS XK", "Western Balkans",
            ("Balcani occidentali", "nei Balcani occidentali", "dei Balcani occidentali"), article="the ",
        ),
        _area(
            "adriatic-ionian",
            "HR EL SI RS BA ME AL MK SM ITF1 ITF2 ITF4 ITF5 ITF6 ITG1 ITC4 ITH1 ITH2 ITH3 ITH4 ITH5 ITI2 ITI3",
            "Adriatic-Ionian region",
            ("Regione adriatico-ionica", "nella Regione adriatico-ionica", "della Regione adriatico-ionica"),
            article="the ",
        ),
        _area(
            "danube", "AT BG CZ HR HU RO SI SK DE1 DE2 BA MD ME RS UA", "Danube region",
            ("Regione danubiana", "nella Regione danubiana", "della Regione danubiana"), article="the ",
        ),
        _area(
            "alpine", "AT CH LI SI DE1 DE2 FRC1 FRC2 FRK1 FRK2 FRL0 ITC1 ITC2 ITC3 ITC4 ITH1 ITH2 ITH3 ITH4",
            "Alpine region", ("Regione alpina", "nella Regione alpina", "della Regione alpina"), article="the ",
        ),
    )
}
