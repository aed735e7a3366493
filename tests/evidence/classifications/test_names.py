"""Names of places in the forms that Italian and English sentences need."""

import csv
import gzip
import json
from importlib import resources
from pathlib import Path

import pytest

from distretto.evidence.classifications import names

CHANGES = Path(__file__).parents[4] / "shared" / "data" / "nuts_codes" / "nuts_changes.csv.gz"
BEYOND_NUTS = {"BA", "XK", "MD", "UA"}  # countries without statistical regions in the published list
EU = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU",
    "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
]
OTHERS = ["UK", "NO", "IS", "CH", "LI", "AL", "BA", "ME", "MK", "RS", "XK", "MD", "UA", "TR"]

ITALY = [
    ("ITC1", "Piemonte", "in Piemonte", "del Piemonte", "Piedmont"),
    ("ITC2", "Valle d’Aosta", "in Valle d’Aosta", "della Valle d’Aosta", "Aosta Valley"),
    ("ITC3", "Liguria", "in Liguria", "della Liguria", "Liguria"),
    ("ITC4", "Lombardia", "in Lombardia", "della Lombardia", "Lombardy"),
    ("ITF1", "Abruzzo", "in Abruzzo", "dell’Abruzzo", "Abruzzo"),
    ("ITF2", "Molise", "in Molise", "del Molise", "Molise"),
    ("ITF3", "Campania", "in Campania", "della Campania", "Campania"),
    ("ITF4", "Puglia", "in Puglia", "della Puglia", "Apulia"),
    ("ITF5", "Basilicata", "in Basilicata", "della Basilicata", "Basilicata"),
    ("ITF6", "Calabria", "in Calabria", "della Calabria", "Calabria"),
    ("ITG1", "Sicilia", "in Sicilia", "della Sicilia", "Sicily"),
    ("ITG2", "Sardegna", "in Sardegna", "della Sardegna", "Sardinia"),
    ("ITH1", "Provincia autonoma di Bolzano", "nella Provincia autonoma di Bolzano",
     "della Provincia autonoma di Bolzano", "South Tyrol (Bolzano)"),
    ("ITH2", "Provincia autonoma di Trento", "nella Provincia autonoma di Trento",
     "della Provincia autonoma di Trento", "Trento"),
    ("ITH3", "Veneto", "in Veneto", "del Veneto", "Veneto"),
    ("ITH4", "Friuli-Venezia Giulia", "in Friuli-Venezia Giulia", "del Friuli-Venezia Giulia",
     "Friuli-Venezia Giulia"),
    ("ITH5", "Emilia-Romagna", "in Emilia-Romagna", "dell’Emilia-Romagna", "Emilia-Romagna"),
    ("ITI1", "Toscana", "in Toscana", "della Toscana", "Tuscany"),
    ("ITI2", "Umbria", "in Umbria", "dell’Umbria", "Umbria"),
    ("ITI3", "Marche", "nelle Marche", "delle Marche", "Marche"),
    ("ITI4", "Lazio", "nel Lazio", "del Lazio", "Lazio"),
]

SOUTH_EAST_EUROPE = [
    ("AT", "in Austria", "dell’Austria", "in Austria", "of Austria"),
    ("BG", "in Bulgaria", "della Bulgaria", "in Bulgaria", "of Bulgaria"),
    ("CY", "a Cipro", "di Cipro", "in Cyprus", "of Cyprus"),
    ("EL", "in Grecia", "della Grecia", "in Greece", "of Greece"),
    ("HR", "in Croazia", "della Croazia", "in Croatia", "of Croatia"),
    ("HU", "in Ungheria", "dell’Ungheria", "in Hungary", "of Hungary"),
    ("IT", "in Italia", "dell’Italia", "in Italy", "of Italy"),
    ("RO", "in Romania", "della Romania", "in Romania", "of Romania"),
    ("SI", "in Slovenia", "della Slovenia", "in Slovenia", "of Slovenia"),
    ("SK", "in Slovacchia", "della Slovacchia", "in Slovakia", "of Slovakia"),
    ("AL", "in Albania", "dell’Albania", "in Albania", "of Albania"),
    ("BA", "in Bosnia-Erzegovina", "della Bosnia-Erzegovina", "in Bosnia and Herzegovina",
     "of Bosnia and Herzegovina"),
    ("ME", "in Montenegro", "del Montenegro", "in Montenegro", "of Montenegro"),
    ("MK", "nella Macedonia del Nord", "della Macedonia del Nord", "in North Macedonia", "of North Macedonia"),
    ("RS", "in Serbia", "della Serbia", "in Serbia", "of Serbia"),
    ("XK", "in Kosovo", "del Kosovo", "in Kosovo", "of Kosovo"),
    ("MD", "in Moldova", "della Moldova", "in Moldova", "of Moldova"),
    ("UA", "in Ucraina", "dell’Ucraina", "in Ukraine", "of Ukraine"),
    ("TR", "in Turchia", "della Turchia", "in Türkiye", "of Türkiye"),
]


@pytest.mark.parametrize(("code", "name", "inside", "of", "english"), ITALY)
def test_an_italian_region_has_its_prepositions(code: str, name: str, inside: str, of: str, english: str) -> None:
    assert (names.label(code, "it"), names.label_in(code, "it"), names.label_of(code, "it")) == (name, inside, of)
    assert names.label(code, "en") == english


@pytest.mark.parametrize(("code", "in_it", "of_it", "in_en", "of_en"), SOUTH_EAST_EUROPE)
def test_a_country_of_south_east_europe_has_its_forms(
    code: str, in_it: str, of_it: str, in_en: str, of_en: str
) -> None:
    assert (names.label_in(code, "it"), names.label_of(code, "it")) == (in_it, of_it)
    assert (names.label_in(code, "en"), names.label_of(code, "en")) == (in_en, of_en)


@pytest.mark.parametrize("code", EU + OTHERS)
def test_every_country_has_a_name_in_both_languages(code: str) -> None:
    assert names.label(code, "en")
    assert names.label(code, "it")


@pytest.mark.parametrize(
    ("code", "language", "inside", "of"),
    [
        ("NL", "it", "nei Paesi Bassi", "dei Paesi Bassi"),
        ("NL", "en", "in the Netherlands", "of the Netherlands"),
        ("UK", "it", "nel Regno Unito", "del Regno Unito"),
        ("UK", "en", "in the United Kingdom", "of the United Kingdom"),
        ("MT", "it", "a Malta", "di Malta"),
        ("EL42", "it", "nell’Egeo meridionale", "dell’Egeo meridionale"),
        ("EL42", "en", "in the South Aegean", "of the South Aegean"),
        ("RO11", "it", "nel Nord-Ovest della Romania", "del Nord-Ovest della Romania"),
        ("RO42", "it", "nella Romania occidentale", "della Romania occidentale"),
        ("DE60", "it", "ad Amburgo", "di Amburgo"),
        ("ITC", "it", "nel Nord-Ovest", "del Nord-Ovest"),
    ],
)
def test_articles_follow_the_place(code: str, language: str, inside: str, of: str) -> None:
    assert (names.label_in(code, language), names.label_of(code, language)) == (inside, of)


@pytest.mark.parametrize(
    ("code", "same"), [("EL12", "EL52"), ("MT00", "MT"), ("ITE3", "ITI3"), ("ITC20", "ITC2"), ("FR82", "FRL0")]
)
def test_an_earlier_code_of_the_same_place_has_the_same_name(code: str, same: str) -> None:
    assert names.label(code, "it") == names.label(same, "it")


@pytest.mark.parametrize(
    ("native", "inside", "english"),
    [
        ("Ancona", "in provincia di Ancona", "in the province of Ancona"),
        ("L'Aquila", "in provincia dell’Aquila", "in the province of L’Aquila"),
        ("La Spezia", "in provincia della Spezia", "in the province of La Spezia"),
        ("Sud Sardegna", "in provincia del Sud Sardegna", "in the province of South Sardinia"),
        ("Monza e della Brianza", "in provincia di Monza e della Brianza", "in the province of Monza and Brianza"),
        ("Firenze", "in provincia di Firenze", "in the province of Florence"),
    ],
)
def test_a_province_is_named_by_rule(native: str, inside: str, english: str) -> None:
    assert names.province_forms(native, "it").inside == inside
    assert names.province_forms(native, "en").inside == english


def test_a_province_takes_its_native_name_from_its_code() -> None:
    assert names.label("ITI32", "it") == "Ancona"
    assert names.label_of("ITI32", "it") == "della provincia di Ancona"
    assert names.label_in("ITI32", "en") == "in the province of Ancona"


def test_a_place_without_a_name_of_ours_is_left_to_the_caller() -> None:
    assert names.label("DE111", "it") is None
    assert names.label_in("ITZZ", "it") is None
    assert names.label_of("ITX99", "it") is None
    assert names.spellings("DE111") == ()


def test_a_language_we_do_not_keep_is_refused() -> None:
    with pytest.raises(ValueError, match="English"):
        names.label("IT", "fr")


def test_spellings_hold_every_name_once() -> None:
    assert names.spellings("ITF4") == ("Apulia", "Puglia")
    assert "Südtirol" in names.spellings("ITH1")
    assert "Turkey" in names.spellings("TR")


def test_texts_are_typographic_and_each_place_has_three_forms_in_both_languages() -> None:
    text = (resources.files("distretto.evidence.classifications") / "data" / "names.json").read_text("utf-8")
    assert "'" not in text
    for code, place in json.loads(text)["places"].items():
        assert [len(place[language]) for language in ("en", "it")] == [3, 3], code


def test_every_code_is_a_published_one() -> None:
    if not CHANGES.exists():
        pytest.skip("the published list of codes is not beside the repository")
    with gzip.open(CHANGES, "rt", encoding="utf-8") as lines:
        published = {row[f"code_{edition}"] for row in csv.DictReader(lines)
                     for edition in (2006, 2010, 2013, 2016, 2021)}
    text = (resources.files("distretto.evidence.classifications") / "data" / "names.json").read_text("utf-8")
    data = json.loads(text)
    assert (set(data["places"]) | set(data["same_as"])) - published == BEYOND_NUTS
