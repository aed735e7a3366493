"""`observatory labels`: names of ESCO from a small synthetic download, and what is said of one that is none."""

from pathlib import Path

OPERATOR = "http://data.europa.eu/esco/occupation/1b4e795d-6e49-4b7b-bb34-585edfd6eb18"
SKILL = "http://data.europa.eu/esco/skill/000709ed-2be5-4193-b056-45a97698d828"


def test_names_are_loaded_counted_and_found(say, tmp_path: Path) -> None:
    (tmp_path / "occupations_it.csv").write_text(f"conceptUri,preferredLabel\n{OPERATOR},addetto di prova\n")
    (tmp_path / "skills_it.csv").write_text(f"conceptUri,preferredLabel\n{SKILL},competenza di prova\n")
    own = {"DISTRETTO_HOME": str(tmp_path / "home")}
    told = say("observatory", "labels", "--from", str(tmp_path), "--language", "it", **own)
    assert told.code == 0
    assert "1 of 3443 have a name in “it”" in told.out
    asked = say("ask", "skills.distance", "--occupation", "Addetto di prova", "--listed", "3", "--lang", "it", **own)
    assert "chi lavora come «addetto di prova»" in asked.out
    assert "I nomi in italiano vengono dal file ufficiale" in asked.out


def test_what_is_no_download_is_said_in_a_sentence(say, tmp_path: Path) -> None:
    told = say("observatory", "labels", "--from", str(tmp_path), "--language", "it")
    assert told.code == 2
    assert "No names were loaded, and what was there stays. occupations_it.csv: the file is not in" in told.err
    assert say("observatory", "labels", "--from", str(tmp_path / "none.zip"), "--language", "it").code == 2


def test_a_slip_in_a_name_gets_the_names_near_it(say) -> None:
    told = say("ask", "skills.distance", "--occupation", "footwear production machin operater")
    assert told.code == 2
    assert "footwear production machine operator (8156.2)" in told.err
