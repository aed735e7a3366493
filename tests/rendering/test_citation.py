"""One line of source, a reference in text, a BibTeX entry."""

from __future__ import annotations

import marche

from distretto.rendering.citation import bibtex, citation, source_line, sure_line

FINDING = marche.finding()
SHORT = FINDING.hash[:8]


def test_the_source_names_provider_table_year_and_finding() -> None:
    expected = f"Eurostat, sbs_r_nuts06_r2, 2015; Distretto specialisation.profile {SHORT}"
    assert source_line(FINDING, "en") == f"Source: {expected}"
    assert source_line(FINDING, "it") == f"Fonte: {expected}"


def test_the_citation_is_one_line_with_question_name_and_address() -> None:
    cited = citation(FINDING, "en", f"https://example.org/en/findings/{FINDING.hash}/")
    assert "\n" not in cited
    assert "Marche" in cited
    assert f"specialisation.profile {FINDING.hash}" in cited, "the whole hash"
    assert "Eurostat, sbs_r_nuts06_r2, 2015, version 2018" in cited
    assert cited.endswith(f"/findings/{FINDING.hash}/")
    assert "versione 2018" in citation(FINDING, "it")
    assert "Marche" in citation(FINDING, "it")


def test_bibtex_escapes_what_latex_misreads_but_not_the_address() -> None:
    entry = bibtex(FINDING, "en", "https://example.org/a_b?c=1&d=2")
    assert entry.startswith(f"@misc{{distretto-specialisation-profile-{SHORT},")
    assert r"sbs\_r\_nuts06\_r2" in entry
    assert FINDING.hash in entry
    assert "year = {2018}" in entry
    assert "note = {Risultato " in bibtex(FINDING, "it")
    assert "url = {https://example.org/a_b?c=1&d=2}" in entry
    assert entry.count("{") == entry.count("}")


def test_the_line_of_how_sure_takes_what_is_measured() -> None:
    margin = {"v": 0.4, "kind": "times"}
    chance = {"kind": "chance", "says": {"key": "profile-chance", "values": {
        "industry": {"v": "C15", "kind": "industry"}, "margin": margin, "draws": {"v": "term-jobs", "kind": "term"},
        "tiny": {"v": "no", "kind": "text"}}}}
    unmeasured = {"kind": "chance", "says": {"key": "growth-chance", "values": {}}}
    choice = {"kind": "choice", "says": {"key": "growth-choice", "values": {
        "low": {"v": 1, "kind": "count"}, "high": {"v": 9, "kind": "count"}}}}
    assert sure_line({"how_sure": [chance, choice]}, "en").startswith("How sure? Chance: Chance alone could")
    assert "between 1 and 9 jobs" in sure_line({"how_sure": [unmeasured, choice]}, "en")
    assert sure_line({"how_sure": [unmeasured]}, "it") == ""
