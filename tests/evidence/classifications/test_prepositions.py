"""What a sentence says before the name of a place, in Italian and in English: each case written out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distretto.evidence.classifications import nuts
from distretto.evidence.classifications.directory import directory
from distretto.evidence.classifications.italian import with_preposition
from distretto.evidence.classifications.region_labels import label_of, written_labels

ITALIAN_REGIONS = {
    "ITC1": ("in Piemonte", "del Piemonte"),
    "ITC2": ("in Valle d’Aosta", "della Valle d’Aosta"),
    "ITC3": ("in Liguria", "della Liguria"),
    "ITC4": ("in Lombardia", "della Lombardia"),
    "ITF1": ("in Abruzzo", "dell’Abruzzo"),
    "ITF2": ("in Molise", "del Molise"),
    "ITF3": ("in Campania", "della Campania"),
    "ITF4": ("in Puglia", "della Puglia"),
    "ITF5": ("in Basilicata", "della Basilicata"),
    "ITF6": ("in Calabria", "della Calabria"),
    "ITG1": ("in Sicilia", "della Sicilia"),
    "ITG2": ("in Sardegna", "della Sardegna"),
    "ITH1": ("nella provincia autonoma di Bolzano", "della provincia autonoma di Bolzano"),
    "ITH2": ("nella provincia autonoma di Trento", "della provincia autonoma di Trento"),
    "ITH3": ("in Veneto", "del Veneto"),
    "ITH4": ("in Friuli-Venezia Giulia", "del Friuli-Venezia Giulia"),
    "ITH5": ("in Emilia-Romagna", "dell’Emilia-Romagna"),
    "ITI1": ("in Toscana", "della Toscana"),
    "ITI2": ("in Umbria", "dell’Umbria"),
    "ITI3": ("nelle Marche", "delle Marche"),
    "ITI4": ("nel Lazio", "del Lazio"),
}
COUNTRIES = {
    "AL": ("in Albania", "dell’Albania"), "AT": ("in Austria", "dell’Austria"),
    "BA": ("in Bosnia-Erzegovina", "della Bosnia-Erzegovina"), "BE": ("in Belgio", "del Belgio"),
    "BG": ("in Bulgaria", "della Bulgaria"), "CH": ("in Svizzera", "della Svizzera"), "CY": ("a Cipro", "di Cipro"),
    "CZ": ("in Cechia", "della Cechia"), "DE": ("in Germania", "della Germania"),
    "DK": ("in Danimarca", "della Danimarca"), "EE": ("in Estonia", "dell’Estonia"),
    "EL": ("in Grecia", "della Grecia"), "ES": ("in Spagna", "della Spagna"), "FI": ("in Finlandia", "della Finlandia"),
    "FR": ("in Francia", "della Francia"), "HR": ("in Croazia", "della Croazia"),
    "HU": ("in Ungheria", "dell’Ungheria"), "IE": ("in Irlanda", "dell’Irlanda"), "IS": ("in Islanda", "dell’Islanda"),
    "IT": ("in Italia", "dell’Italia"), "LI": ("nel Liechtenstein", "del Liechtenstein"),
    "LT": ("in Lituania", "della Lituania"), "LU": ("in Lussemburgo", "del Lussemburgo"),
    "LV": ("in Lettonia", "della Lettonia"), "MD": ("in Moldova", "della Moldova"),
    "ME": ("in Montenegro", "del Montenegro"), "MK": ("nella Macedonia del Nord", "della Macedonia del Nord"),
    "MT": ("a Malta", "di Malta"), "NL": ("nei Paesi Bassi", "dei Paesi Bassi"),
    "NO": ("in Norvegia", "della Norvegia"),
    "PL": ("in Polonia", "della Polonia"), "PT": ("in Portogallo", "del Portogallo"),
    "RO": ("in Romania", "della Romania"), "RS": ("in Serbia", "della Serbia"), "SE": ("in Svezia", "della Svezia"),
    "SI": ("in Slovenia", "della Slovenia"), "SK": ("in Slovacchia", "della Slovacchia"),
    "SM": ("a San Marino", "di San Marino"), "TR": ("in Turchia", "della Turchia"),
    "UA": ("in Ucraina", "dell’Ucraina"),
    "UK": ("nel Regno Unito", "del Regno Unito"), "XK": ("in Kosovo", "del Kosovo"),
}  # fmt: skip
ELSEWHERE = {
    "AT13": ("a Vienna", "di Vienna"), "AT12": ("in Bassa Austria", "della Bassa Austria"),
    "AT33": ("in Tirolo", "del Tirolo"), "AT34": ("nel Vorarlberg", "del Vorarlberg"),
    "DEF": ("nello Schleswig-Holstein", "dello Schleswig-Holstein"), "DE6": ("ad Amburgo", "di Amburgo"),
    "EL30": ("in Attica", "dell’Attica"), "EL42": ("nell’Egeo meridionale", "dell’Egeo meridionale"),
    "EL43": ("a Creta", "di Creta"), "EL52": ("nella Macedonia centrale", "della Macedonia centrale"),
    "EL54": ("in Epiro", "dell’Epiro"), "EL62": ("nelle Isole Ionie", "delle Isole Ionie"),
    "EL65": ("nel Peloponneso", "del Peloponneso"), "ES23": ("nella Rioja", "della Rioja"),
    "ES21": ("nei Paesi Baschi", "dei Paesi Baschi"), "HR03": ("nella Croazia adriatica", "della Croazia adriatica"),
    "HU11": ("a Budapest", "di Budapest"), "HU22": ("nel Transdanubio occidentale", "del Transdanubio occidentale"),
    "SE33": ("nell’Alto Norrland", "dell’Alto Norrland"),
    "RO31": ("nella Romania meridionale (Muntenia)", "della Romania meridionale (Muntenia)"),
    "ITF11": ("nella provincia dell’Aquila", "della provincia dell’Aquila"),
    "ITC34": ("nella provincia della Spezia", "della provincia della Spezia"),
    "ITI32": ("nella provincia di Ancona", "della provincia di Ancona"), "PT15": ("nell’Algarve", "dell’Algarve"),
    "HU221": ("nell’area di Győr-Moson-Sopron", "dell’area di Győr-Moson-Sopron"),
    "TR51": ("ad Ankara", "di Ankara"), "UKN": ("in Irlanda del Nord", "dell’Irlanda del Nord"),
    "ITE3": ("nelle Marche", "delle Marche"), "ITD5": ("in Emilia-Romagna", "dell’Emilia-Romagna"),
    "FR71": ("nel Rodano-Alpi", "del Rodano-Alpi"), "CY00": ("a Cipro", "di Cipro"),
}  # fmt: skip


@pytest.mark.parametrize("code", [*ITALIAN_REGIONS, *COUNTRIES, *ELSEWHERE])
def test_italian(code):
    expected = (ITALIAN_REGIONS | COUNTRIES | ELSEWHERE)[code]
    assert (nuts.region_in(code, "it"), nuts.region_of(code, "it")) == expected


def test_no_country_and_no_italian_region_is_left_out():
    assert {country.code for country in nuts.countries()} == set(COUNTRIES)
    assert {region.code for region in nuts.children("IT", 2)} == set(ITALIAN_REGIONS)


@pytest.mark.parametrize(("code", "inside"), [
    ("NL", "in the Netherlands"), ("UK", "in the United Kingdom"), ("EL65", "in the Peloponnese"),
    ("ITI3", "in Marche"),
    ("ITI32", "in the province of Ancona"), ("ITC2", "in the Aosta Valley"), ("DE11", "in the Stuttgart region"),
    ("HU22", "in Western Transdanubia"), ("BG31", "in North-western Bulgaria"),
    ("HU32", "in the Northern Great Plain"),
])  # fmt: skip
def test_english(code, inside):
    assert nuts.region_in(code, "en") == inside


@pytest.mark.parametrize(("code", "english", "italian"), [
    ("ITF4", "Apulia", "Puglia"), ("AT13", "Vienna", "Vienna"), ("NL", "Netherlands", "Paesi Bassi"),
    ("SK01", "Bratislava Region", "Regione di Bratislava"), ("EL43", "Crete", "Creta"),
    ("HU22", "Western Transdanubia", "Transdanubio occidentale"),
    ("HU33", "Southern Great Plain", "Grande Pianura meridionale"),
])  # fmt: skip
def test_names_stand_alone(code, english, italian):
    assert nuts.region_name(code, "en") == english
    assert nuts.region_name(code, "it") == italian


def test_every_label_belongs_to_a_region_and_has_a_form():
    assert set(written_labels()) <= set(directory())
    for code, label in written_labels().items():
        assert bool(label.italian) == bool(label.form) == bool(label.english), code


@given(st.sampled_from(sorted(directory())), st.sampled_from(["en", "it"]))
def test_every_region_can_be_said(code, language):
    name, inside, of = (say(code, language) for say in (nuts.region_name, nuts.region_in, nuts.region_of))
    assert name
    assert name[:1] == name[:1].upper()
    assert name[1:] in inside
    assert name[1:] in of or label_of(code).form.startswith("=")
    assert "  " not in inside
    assert all(ord(c) < 0x370 or ord(c) > 0x4FF for c in name), "Latin letters only"


@pytest.mark.parametrize(("name", "form", "inside"), [
    ("Macedonia del Nord", "nf", "nella Macedonia del Nord"), ("Yorkshire", "nm", "nel Yorkshire"),
    ("Schleswig-Holstein", "nm", "nello Schleswig-Holstein"), ("Stati baltici", "mp", "negli Stati baltici"),
    ("Egeo", "nm", "nell’Egeo"), ("Sud", "nm", "nel Sud"), ("Isole Ionie", "fp", "nelle Isole Ionie"),
])  # fmt: skip
def test_articles_follow_the_sound(name, form, inside):
    assert with_preposition(name, form, "in") == inside
