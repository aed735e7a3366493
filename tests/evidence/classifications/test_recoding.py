"""What became of regions when NUTS was revised."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from distretto.evidence.classifications import nuts

CASES = [
    ("ITI3", "2013", "2021", "same", "ITI3"),
    ("FR21", "2013", "2016", "renamed", "FRF2"),
    ("FRA1", "2013", "2016", "renamed", "FRY1"),
    ("EL11", "2010", "2013", "renamed", "EL51"),
    ("EL51", "2021", "2006", "renamed", "EL11"),
    ("HU10", "2013", "2016", "split", "HU11 HU12"),
    ("HU11", "2016", "2013", "merged", "HU10"),
    ("LT00", "2013", "2021", "split", "LT01 LT02"),
    ("PL12", "2013", "2016", "split", "PL91 PL92"),
    ("HR04", "2016", "2021", "split", "HR02 HR05 HR06"),
    ("FRC", "2016", "2013", "split", "FR26 FR43"),
    ("DE40", "2010", "2006", "split", "DE41 DE42"),
    ("ITE3", "2006", "2010", "border", "ITI3"),
    ("ITH5", "2010", "2006", "border", "ITD5"),
    ("SI01", "2010", "2013", "border", "SI03"),
    ("IE06", "2016", "2013", "border", "IE01 IE02"),
    ("UKM3", "2013", "2016", "border", "UKM8 UKM9"),
    ("FRA5", "2013", "2010", "new", ""),
]


@pytest.mark.parametrize(("code", "start", "end", "kind", "codes"), CASES)
def test_published_changes(code: str, start: str, end: str, kind: str, codes: str) -> None:
    found = nuts.recode(code, start, end)
    assert (found.kind, found.codes) == (kind, tuple(codes.split()))
    assert found.comparable == (kind in ("same", "renamed", "split"))


def test_a_code_of_another_edition_is_refused_with_its_code_there() -> None:
    with pytest.raises(nuts.UnknownRegion) as raised:
        nuts.recode("FRF2", "2013", "2021")
    assert raised.value.nearest == ("FR21",)
    with pytest.raises(nuts.UnknownEdition):
        nuts.recode("ITI3", "2013", "1994")


def test_why_is_said_in_both_languages() -> None:
    note = nuts.recode("ITE3", "2006", "2010").note
    assert "Marche" in nuts.recoding_note(note, "en")
    assert "Marche" in nuts.recoding_note(note, "it")


@settings(deadline=None)
@given(st.sampled_from([r.code for r in nuts.regions(2, "2013")]), st.sampled_from(nuts.EDITIONS))
def test_what_is_only_renamed_comes_back(code: str, edition: str) -> None:
    there = nuts.recode(code, "2013", edition)
    if there.kind in ("same", "renamed") and len(there.codes) == 1 and len(there.codes[0]) == len(code):
        assert nuts.recode(there.codes[0], edition, "2013").codes == (code,)
    assert all(edition in nuts.get_region(c).editions for c in there.codes)


def test_a_territory_goes_by_its_present_code_where_it_is_the_same() -> None:
    assert nuts.present_code("FR21", "2013") == "FRF2"
    assert nuts.present_code("EL11", "2010") == "EL51"
    assert nuts.present_code("PL11", "2021") == "PL71", "an earlier code in a table of the newest edition"
    for kept in ("ITI3", "HU10", "IE01", "SI01", "EU28", "NL35"):
        assert nuts.present_code(kept, "2013") == kept
