"""What new data changed: a data set's vintages, an area's answers before and now, a line on a finding's page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from distretto.evidence.classifications import areas
from distretto.evidence.dataset import Vintage
from distretto.evidence.revisions import earlier, refreshed, revision
from distretto.evidence.store import Store
from distretto.rendering.reading import question_of
from distretto.rendering.revising import RevisionTold, read_revision
from distretto.rendering.text import t, write_cell
from distretto.themes.analysis import analyses
from distretto.themes.asking import Request, make_request
from distretto.themes.finding import Finding
from distretto.themes.refreshed import How, Refreshed, since_refresh
from distretto.web import addresses
from distretto.web.kept import kept_by_hash
from distretto.web.pages.finding import first_sentence

ORDER: tuple[How, ...] = ("turned", "unanswered", "was_unanswered", "not_computed", "same_conclusion")


@dataclass(frozen=True)
class DataSetPage:
    """A data set: its vintages, newest first, and what the one in use changed where there is an earlier one.

    passed_over : the newest and the one in use, where the newest is known faulty.
    """

    name: str
    label: str
    vintages: tuple[Vintage, ...]
    records: bool
    changed: RevisionTold | None
    passed_over: tuple[Vintage, Vintage] | None


@dataclass(frozen=True)
class Row:
    """One answer before and now."""

    question: str
    address: str
    how: str
    state: str
    then: str
    version: str
    now: str


@dataclass(frozen=True)
class AreaRefreshed:
    """The answers about an area that rest on data of which a new vintage came."""

    id: str
    name: str
    rows: tuple[Row, ...]
    turned: int
    data: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Note:
    """What a finding's page says of new data: a sentence, what the answer was, and where each change is laid out."""

    sentence: str
    then: str
    data: tuple[tuple[str, str], ...]
    turned: bool


def data_set_page(store: Store, name: str, language: str) -> DataSetPage:
    """The page of a data set; raises UnknownDataset."""
    vintages = store.vintages(name)
    records = any(one.shape == "records" for one in vintages)
    changed = None
    if not records and earlier(store, name) is not None:
        hashes = (store.vintage(name).sha256, *(one.sha256 for one in vintages))
        changed = kept_by_hash((*hashes, language, "revision"), lambda: read_revision(revision(store, name), language))
    over = next((pair for pair in store.passed_over() if pair[0].name == name), None)
    return DataSetPage(name, write_cell("dataset", name, language), vintages[::-1], records, changed, over)


def new_data_of(store: Store, language: str) -> tuple[tuple[str, str], ...]:
    """The data sets of which a new vintage came, each with the address of what it changed."""
    return _listed([new for _, new in refreshed(store)], language)


def area_refreshed(store: Store, area: str, language: str) -> AreaRefreshed:
    """The answers about an area before and now, those that turned first."""
    rows: list[tuple[How, Row]] = []
    data: dict[str, Vintage] = {}
    for analysis in analyses():
        if not any(p.id == "region" for p in analysis.parameters):
            continue
        request = make_request(analysis.id, {"region": area})
        found = since_refresh(request, store)
        if found is not None:
            rows.append((found.how, _row(request, found, language)))
            data.update({new.name: new for _, new in found.data})
    rows.sort(key=lambda pair: ORDER.index(pair[0]))
    return AreaRefreshed(
        area, areas.area_name(areas.parse_area(area), language), tuple(row for _, row in rows),
        sum(how == "turned" for how, _ in rows), _listed(list(data.values()), language),
    )


def note_of(request: Request, store: Store, language: str) -> Note | None:
    """What the page of an answer says of data that came since; None where nothing came under it."""
    found = since_refresh(request, store)
    if found is None:
        return None
    names = ", ".join(write_cell("dataset", new.name, language) for _, new in found.data)
    sentence = t("refresh-finding", language, how=found.how.replace("_", "-"), names=names)
    then = t("refresh-finding-then", language, sentence=_first(found.before, language)) if found.before else ""
    shown = then if found.how == "turned" else ""
    return Note(sentence, shown, _listed([new for _, new in found.data], language), found.how == "turned")


def _row(request: Request, found: Refreshed, language: str) -> Row:
    return Row(
        question_of(request.analysis.id, request.parameters, language),
        addresses.finding_address(language, request.analysis.id, request.changed),
        t(f"refresh-how-{found.how.replace('_', '-')}", language), found.how, _first(found.before, language),
        ", ".join(dict.fromkeys(old.version for old, _ in found.data)), _first(found.now, language),
    )


def _first(finding: Finding | None, language: str) -> str:
    return first_sentence(finding, language) if finding else ""


def _listed(vintages: Sequence[Vintage], language: str) -> tuple[tuple[str, str], ...]:
    return tuple((write_cell("dataset", one.name, language), f"/{language}/data/{one.name}/") for one in vintages)
