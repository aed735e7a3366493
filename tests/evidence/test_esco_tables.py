"""ESCO in the observatory: what is read and refused, and names in another language from a small synthetic download."""

import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from distretto.evidence.classifications.code_lists import UnknownCodeList
from distretto.evidence.classifications.stored_lists import OCCUPATIONS, SKILLS, list_of
from distretto.evidence.dataset import manifest_bytes
from distretto.evidence.observatory.labels import load_labels
from distretto.evidence.sources import SourceError, esco, esco_relations, esco_skills
from distretto.evidence.store import Store
from distretto.rendering.text import write_cell
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask

BASE = "http://data.europa.eu/esco"
OPERATOR = f"{BASE}/occupation/1b4e795d-6e49-4b7b-bb34-585edfd6eb18"
SKILL = f"{BASE}/skill/000709ed-2be5-4193-b056-45a97698d828"
ITALIAN = {
    "occupations_it.csv": (
        "conceptType,conceptUri,preferredLabel,altLabels\n"
        f'Occupation,{OPERATOR},addetto alle macchine per calzature,"operaio calzaturiero\ncalzaturiere"\n'
    ),
    "skills_it.csv": f"conceptUri,preferredLabel,altLabels\n{SKILL},una competenza di prova,\n",
    "ISCOGroups_it.csv": f"conceptUri,preferredLabel\n{BASE}/isco/C8156,Conduttori di macchinari per calzature\n",
}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DISTRETTO_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def download(folder: Path, **changed: str | None) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in ITALIAN.items():
        given = changed.get(name.partition(".")[0], text)
        if given is not None:
            (folder / name).write_text(given, encoding="utf-8")
    return folder


def small(folder: Path, relations: dict[str, list[str]], kind: str = "knowledge") -> Path:
    for name in ("esco", esco.FOLDER):
        (folder / name).mkdir(parents=True)
    (folder / "esco" / "occupations.csv.gz").write_bytes(
        pa.compress(f"ORIGINURI,CODE,PREFERREDLABEL\n{OPERATOR},8156.2,operator\n".encode(), "gzip", asbytes=True))
    pq.write_table(pa.table(relations), folder / esco.RELATIONS)
    pq.write_table(pa.table({"conceptUri": [SKILL, f"{BASE}/skill/unneeded"], "preferredLabel": ["sew", "rest"],
                             "skillType": [kind, kind]}), folder / esco.SKILLS)
    for file in esco_skills.COLLECTIONS.values():
        pq.write_table(pa.table({"conceptUri": [SKILL]}), folder / file)
    return folder


RELATIONS = {"occupationUri": [OPERATOR, f"{BASE}/occupation/unlisted"], "relationType": ["essential", "optional"],
             "skillUri": [SKILL, SKILL]}


def test_relations_of_occupations_without_a_code_and_unneeded_skills_are_counted(tmp_path: Path) -> None:
    folder = small(tmp_path, RELATIONS)
    relations, skills = esco_relations.parse(folder), esco_skills.parse(folder)
    assert relations.left_out == {"relations_of_unlisted_occupations": 1}
    assert [(row["record"], row["code"]) for row in relations.rows.to_pylist() if row["field"] == "essential"] == [
        ("8156.2", esco.key_of(SKILL))]
    assert skills.left_out == {"skills_that_no_occupation_needs": 1}
    assert {row["code"] for row in skills.rows.to_pylist() if row["field"] == "collections"} == {"green", "digital"}


@pytest.mark.parametrize(("relations", "kind", "said"), [
    ({**RELATIONS, "relationType": ["essential", "handy"]}, "knowledge", "row 2, column relationType: 'handy'"),
    (RELATIONS, "wisdom", "row 1, column skillType: 'wisdom'"),
    ({"occupationUri": [OPERATOR]}, "knowledge", "occupationSkillRelations.parquet"),
])
def test_what_is_not_of_esco_is_refused_by_place(
    tmp_path: Path, relations: dict[str, list[str]], kind: str, said: str,
) -> None:
    folder = small(tmp_path, relations, kind)
    with pytest.raises(SourceError, match=said):
        [parse(folder) for parse in (esco_relations.parse, esco_skills.parse)]


def test_every_occupation_has_a_group_and_skills_that_are_in_the_list(home: Path) -> None:
    store = Store(home)
    occupations, skills = list_of(OCCUPATIONS), list_of(SKILLS)
    assert len(occupations.choices) == 3_007
    assert all(code.parent in {one.code for one in occupations.codes if one.heading} for code in occupations.choices)
    cut = store.cut("esco_relations", indicators=["essential", "optional"])
    assert cut.table.num_rows == 123_788
    assert set(cut.labels("record")) == {code.code for code in occupations.choices}
    assert set(cut.labels("code")) <= {code.code for code in skills.choices}


def test_names_of_another_language_stand_beside_the_english_ones(tmp_path: Path, home: Path) -> None:
    place = download(tmp_path / "download")
    with zipfile.ZipFile(tmp_path / "it.zip", "w") as archive:
        for name in ITALIAN:
            archive.write(place / name, f"ESCO/{name}")
    assert write_cell("coded", "esco_occupations:8156.2", "it") == "footwear production machine operator"
    before = ask("skills.distance", {"listed": "3"}, store=Store(home))
    loaded = load_labels(tmp_path / "it.zip", "it", Store(home))
    assert [(one.vintage.version, one.named) for one in loaded] == [("1.1.1+it", 2), ("1.1.1+it", 1)]
    known = list_of(OCCUPATIONS)
    assert known.label("8156.2", "it") == "addetto alle macchine per calzature"
    assert known.label("8156", "it") == "Conduttori di macchinari per calzature"
    assert known.label("8156.2", "en") == "footwear production machine operator"
    assert known.meant("Addetto alle macchine per calzature") == "8156.2"
    assert known.nearest("operaio calzat", "it")[0] == "8156.2"
    after = ask("skills.distance", {"listed": "3"}, store=Store(home))
    assert after.rows("nearest") == before.rows("nearest")
    assert after.hash != before.hash
    assert [v.version for v in Store(home).vintages(OCCUPATIONS) if v.state == "current"] == ["1.1.1+it"]

    again = ITALIAN["occupations_it.csv"].replace("addetto alle", "operatore di")
    load_labels(download(tmp_path / "download", occupations_it=again), "it", Store(home))
    assert list_of(OCCUPATIONS).label("8156.2", "it") == "operatore di macchine per calzature"
    assert len(Store(home).vintages(OCCUPATIONS)) == 2


@pytest.mark.parametrize(("language", "changed", "said"), [
    ("it", {"skills_it": None}, "skills_it.csv: the file is not in"),
    ("it", {"skills_it": "uri,label\nx,y\n"},
     "skills_it.csv: it has no column conceptUri, preferredLabel; it has uri, label"),
    ("it", {"occupations_it": "conceptUri,preferredLabel\nx,y\n", "ISCOGroups_it": None}, "nothing that is known here"),
    ("ita", {}, "not a language to load"), ("en", {}, "not a language to load"),
])
def test_another_file_is_refused_and_nothing_is_changed(
    tmp_path: Path, home: Path, language: str, changed: dict[str, str | None], said: str,
) -> None:
    with pytest.raises(SourceError, match=said):
        load_labels(download(tmp_path / "download", **changed), language, Store(home))
    assert len(Store(home).vintages(OCCUPATIONS)) == 1


def test_what_is_no_download_is_refused(tmp_path: Path, home: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(SourceError, match="neither a folder nor a ZIP archive"):
        load_labels(tmp_path / "letter.txt", "it", Store(home))


def test_where_the_observatory_has_no_esco_codes_stay_codes_and_the_question_says_what_is_missing(home: Path) -> None:
    (home / "observatory").mkdir(parents=True)
    (home / "observatory" / "manifest.json").write_bytes(manifest_bytes(()))
    with pytest.raises(UnknownCodeList):
        list_of(OCCUPATIONS)
    assert write_cell("coded", "esco_occupations:8156.2", "it") == "8156.2"
    with pytest.raises(CannotAnswer, match="esco_occupations"):
        ask("skills.distance", {"occupation": "8156.2"}, store=Store(home))
