"""Python as an analyst uses it: ask, read, data frame, chart, notebook, doubt, hand on."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import distretto
from homes import home_of_its_own
from open_question import OPEN

pd = pytest.importorskip("pandas")


@pytest.fixture(scope="module", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DISTRETTO_HOME", str(home_of_its_own(tmp_path_factory)))
        patch.delenv("DISTRETTO_LANG", raising=False)
        yield


@pytest.fixture(scope="module")
def marche(own_home: None) -> Any:
    return distretto.ask("specialisation.profile", region="ITI3")


def test_a_frame_with_names_beside_codes_and_nan_for_what_is_not_published(marche) -> None:
    frame = marche.to_frame()
    known = frame[frame["lq"].notna()].sort_values("lq", ascending=False)
    assert list(known["code"][:2]) == ["C15", "C31"]
    assert frame["lq"].isna().any()
    assert str(frame["lq"].dtype) == "float64"
    assert set(marche.tables) >= {"diversity"}
    assert len(marche.to_frame("diversity")) > 3


def test_it_reads_as_text_in_both_languages(marche) -> None:
    assert "In what is Marche specialised" in str(marche)
    assert "How sure?" in marche.say()
    assert "Quanto è sicuro?" in marche.say("it")
    assert marche.hash in repr(marche)
    assert "*" not in marche.answer
    assert "delle Marche" in distretto.ask("specialisation.profile", region="ITI3", lang="it").question


def test_a_notebook_shows_it(marche) -> None:
    html = marche._repr_html_()
    assert html.startswith('<section lang="en"')
    assert "<caption>" in html
    assert 'scope="col"' in html
    assert "http" not in html
    assert marche._repr_markdown_().startswith("### ")


def test_figures_are_altair_charts(marche) -> None:
    altair = pytest.importorskip("altair")
    for figure in marche.figures:
        chart = marche.chart(figure)
        assert isinstance(chart, altair.TopLevelMixin)
        assert chart.to_dict()["$schema"].startswith("https://vega.github.io/schema/vega-lite/")


def test_doubting(marche) -> None:
    turns = marche.turns()
    assert list(turns.columns) == ["parameter", "now", "at", "in_words"]
    assert "year" in set(turns["parameter"])
    why = marche.differs_from(19.5)
    assert "19.5" in str(why)
    assert why.to_frame()["distance"].is_monotonic_increasing


def test_handing_on(marche, tmp_path: Path) -> None:
    from distretto.themes.reproduction import reproduce

    file = marche.save_reproduction(tmp_path / "marche.distretto.zip")
    assert reproduce(file).obtained == marche.hash
    for cited in (marche.cite(), marche.cite(bibtex=True)):
        assert marche.hash in cited, "the whole of it: a part leads nowhere"
        assert "version 2023-06" in cited
    assert marche.cite(bibtex=True).startswith("@")


def test_the_same_question_is_the_same_finding(marche) -> None:
    again = distretto.ask("specialisation.profile", region="ITI3", min_lq=2)
    assert again == marche
    assert again.hash == marche.hash
    assert distretto.ask("specialisation.profile", region="ITI3", min_lq=3).hash != marche.hash
    assert marche.to_dict()["hash"] == marche.hash
    assert marche.content["analysis"]["id"] == "specialisation.profile"


def test_a_name_and_a_list_are_written_as_an_address(marche) -> None:
    assert distretto.ask("specialisation.profile", region="Marche").hash == marche.hash
    both = distretto.ask("specialisation.profile", region=["Marche", "ITF1"], industries=["C14", "C13"])
    assert (both.parameters["region"], both.parameters["industries"]) == ("ITF1+ITI3", "C13+C14")
    assert len(distretto.regions(within="Marche")) == 6


WRONG = [
    ("specialisation.profile", {"region": "X:ITI3+ZZ9"}, "“ZZ9”"),
    ("specialisation.profile", {"region": "ITI3", "reference": "ITI3"}, "the area of the question itself"),
    ("specialisation.profile", {"region": "ITI3", "foo": 1}, "industries, min_lq, reference, region, top_share"),
    ("specialisation.profil", {"region": "ITI3"}, "specialisation.profile"),
    ("specialisation.profile", {"region": "ITI9"}, "ITI9"),
    ("specialisation.profile", {"region": "ITI3", "industries": "Q999"}, "Q999"),
    ("specialisation.profile", {"region": "ITI3", "yaer": 2014}, "year"),
    ("specialisation.profile", {"region": "ITI3", "year": 1900}, "2008 to 2015"),
]


@pytest.mark.parametrize(("analysis", "parameters", "told"), WRONG)
def test_a_wrong_question_says_what_would_be_right(analysis, parameters, told) -> None:
    with pytest.raises(ValueError, match=told):
        distretto.ask(analysis, **parameters)


@pytest.mark.usefixtures("open_question")
def test_a_question_that_nothing_answers_says_what_would() -> None:
    with pytest.raises(ValueError, match="Figures of toys would answer this"):
        distretto.ask(OPEN, region="ITI3")


def test_a_wrong_table_figure_or_language(marche) -> None:
    with pytest.raises(ValueError, match="diversity"):
        marche.to_frame("x")
    with pytest.raises(ValueError, match="x"):
        marche.chart("x")
    with pytest.raises(ValueError, match="en, it"):
        distretto.ask("specialisation.profile", region="ITI3", lang="fr")


def test_lists_as_frames() -> None:
    assert "specialisation.profile" in set(distretto.analyses()["id"])
    assert "ITF4" in set(distretto.regions("Apulia")["code"])
    assert {"EL", "RO"} <= set(distretto.regions(within="see")["country"])
    with pytest.raises(ValueError, match="nowhere"):
        distretto.regions(within="nowhere")


def test_importing_loads_little() -> None:
    told = subprocess.run(
        [sys.executable, "-c", "import sys, distretto; print(distretto.__version__, len(sys.modules))"],
        capture_output=True, text=True, check=True,
    ).stdout
    assert int(told.split()[1]) < 150
