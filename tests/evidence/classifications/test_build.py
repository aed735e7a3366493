"""The shipped tables are what the builder makes of the provider's file, and names are clean."""

from pathlib import Path

import pytest

from distretto.evidence.classifications.build import build_regions
from distretto.evidence.classifications.directory import DATA, directory
from distretto.evidence.classifications.transliteration import folded, latin

SOURCE = Path(__file__).parents[4] / "shared" / "data" / "nuts_codes" / "nuts_changes.csv.gz"


@pytest.mark.skipif(not SOURCE.exists(), reason="Eurostat's table of NUTS changes is not beside the repository")
def test_shipped_tables_are_the_built_ones(tmp_path):
    for built in build_regions(SOURCE, tmp_path):
        assert built.read_text(encoding="utf-8") == (DATA / built.name).read_text(encoding="utf-8"), built.name


@pytest.mark.parametrize(("native", "country", "in_latin"), [
    ("Δυτική Μακεδονία", "EL", "Dytiki Makedonia"), ("Εύβοια", "EL", "Evvoia"), ("Αχαΐα", "EL", "Achaia"),
    ("Λευκάδα", "EL", "Lefkada"), ("Търговище", "BG", "Targovishte"), ("София", "BG", "Sofia"),
    ("Регион Шумадије", "RS", "Region Šumadije"), ("Северна Македонија", "MK", "Severna Makedonija"),
    ("Україна", "UA", "Ukraina"), ("Győr", "HU", "Győr"),
])  # fmt: skip
def test_names_in_latin_letters(native, country, in_latin):
    assert latin(native, country) == in_latin


@pytest.mark.parametrize(("written", "plain"), [
    ("Győr-Moson-Sopron", "gyor moson sopron"), ("Außerfern", "ausserfern"), ("ŁÓDZKIE", "lodzkie"),
    ("İstanbul", "istanbul"), ("  Valle d’Aosta ", "valle d aosta"),
])  # fmt: skip
def test_folding(written, plain):
    assert folded(written) == plain


def test_native_names_are_in_proper_case_and_trimmed():
    names = {code: region.name for code, region in directory().items()}
    assert names["AT"] == "Österreich"
    assert names["EL"] == "Ελλάδα"
    assert names["RO32"] == "București-Ilfov"
    assert not [name for name in names.values() if name != " ".join(name.split())]
