"""What new data changed: a data set's vintages, an area's answers before and now, a line on a finding's page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from distretto.evidence.classifications import areas
from distretto.evidence.dataset import Vintage
from distretto.evidence.revisions import earlier, is_published, refreshed, revision
from distretto.evidence.store import Store
from distretto.rendering.readers import ReadBy, choice_in_words, read_by, unread
from distretto.rendering.reading import question_of
from distretto.rendering.revising import RevisionTold, read_revision
from distretto.rendering.text import t, write_cell
from distretto.themes.asking import Request
from distretto.themes.finding import Finding
from distretto.themes.readers import subject_of
from distretto.themes.refreshed import Came, How, Refreshed, area_since_refresh, read_about, since_refresh
from distretto.web import addresses
from distretto.web.kept import kept_by_hash
from distretto.web.pages.finding import first_sentence

ORDER: tuple[How, ...] = ("turned", "unanswered", "was_unanswered", "not_computed", "same_conclusion")


@dataclass(frozen=True)
class DataSetPage:
    """A data set: its vintages, newest first, what the one in use changed, and the questions that read it, by theme.

    changed : None where there is no earlier vintage. passed_over : the newest and the one in use, where the newest is
    known faulty. of_catalogue : whether members write it. unread : what is said where no question reads it. came :
    whether new data of it came here that questions about areas read. reader : where to see what they changed for the
    reader's area, and its name; None where no area is known.
    """

    name: str
    label: str
    vintages: tuple[Vintage, ...]
    of_catalogue: bool
    changed: RevisionTold | None
    passed_over: tuple[Vintage, Vintage] | None
    read_by: tuple[ThemeLinks, ...]
    unread: str
    came: bool
    reader: tuple[str, str] | None


@dataclass(frozen=True)
class ThemeLinks:
    """The questions of a theme: each with its address, and what has to be chosen in it, if anything."""

    title: str
    questions: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Row:
    """One answer before and now. data : what came among what it reads. choice : what was chosen, if anything."""

    question: str
    choice: str
    address: str
    how: str
    state: str
    data: str
    then: str
    version: str
    now: str


@dataclass(frozen=True)
class AreaRefreshed:
    """The answers about an area that rest on data of which a new vintage came.

    without : the questions that read them and have no answer about the area, before or now, with their addresses.
    """

    id: str
    name: str
    rows: tuple[Row, ...]
    without: tuple[tuple[str, str], ...]
    turned: int
    data: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Note:
    """What a finding's page says of new data: a sentence, what the answer was, and where each change is laid out."""

    sentence: str
    then: str
    data: tuple[tuple[str, str], ...]
    turned: bool


def data_set_page(store: Store, name: str, language: str, area: str = "") -> DataSetPage:
    """The page of a data set, for a reader of an area if one is known; raises UnknownDataset."""
    vintages = store.vintages(name)
    changed = None
    if is_published(name) and earlier(store, name) is not None:
        hashes = (store.vintage(name).sha256, *(one.sha256 for one in vintages))
        changed = kept_by_hash((*hashes, language, "revision"), lambda: read_revision(revision(store, name), language))
    over = next((pair for pair in store.passed_over() if pair[0].name == name), None)
    reads = read_by(name, language)
    links = tuple(
        ThemeLinks(of.title, tuple((one.question, one.choice, _asked(one, area, language)) for one in of.questions))
        for of in reads
    )
    about = any(subject_of(one.analysis) for of in reads for one in of.questions)
    return DataSetPage(
        name, write_cell("dataset", name, language), vintages[::-1], not is_published(name), changed, over, links,
        unread(name, language),
        about and any(new.name == name for _, new in refreshed(store)),
        (addresses.region_address(language, area, "new-data/"), _name(area, language)) if area else None,
    )


def _asked(one: ReadBy, area: str, language: str) -> str:
    """The address of a question that reads the data, about the reader's area where it is about one."""
    subject = subject_of(one.analysis)
    about = {"region": area} if subject is not None and subject.id == "region" else {}
    return addresses.finding_address(language, one.analysis.id, {**about, **one.given})


def new_data_of(store: Store, area: str, language: str) -> tuple[tuple[str, str], ...]:
    """The data sets of which new data came, among those that questions about an area read, each with its address."""
    came = refreshed(store)
    key = (*(one.sha256 for pair in came for one in pair if one is not None), area, "came")
    return _listed(kept_by_hash(key, lambda: read_about(area, store)), area, language) if came else ()


def area_refreshed(store: Store, area: str, language: str) -> AreaRefreshed:
    """The answers about an area before and now, those that turned first."""
    found = area_since_refresh(area, store)
    answered = sorted((one for one in found if one[1].how in ORDER), key=lambda one: ORDER.index(one[1].how))
    data = {new.name: new for _, one in found for _, new in one.data}
    return AreaRefreshed(
        area, _name(area, language), tuple(_row(request, one, area, language) for request, one in answered),
        tuple((_question(request, language), _address(request, area, language))
              for request, one in found if one.how == "never_answered"),
        sum(one.how == "turned" for _, one in found), _listed(list(data.values()), area, language),
    )


def note_of(request: Request, store: Store, language: str) -> Note | None:
    """What the page of an answer says of data that came since; None where nothing came under it."""
    found = since_refresh(request, store)
    if found is None:
        return None
    sentence = t("refresh-finding", language, how=_key(found.how), names=_names(found.data, language))
    then = t("refresh-finding-then", language, sentence=_first(found.before, language)) if found.before else ""
    shown = then if found.how == "turned" else ""
    return Note(sentence, shown, _listed([new for _, new in found.data], "", language), found.how == "turned")


def _row(request: Request, found: Refreshed, area: str, language: str) -> Row:
    chosen = {name: value for name, value in request.changed.items() if name in _choices(request)}
    return Row(
        _question(request, language), choice_in_words(request.analysis, chosen, language),
        _address(request, area, language), t(f"refresh-how-{_key(found.how)}", language), found.how,
        _names(found.data, language), _first(found.before, language),
        ", ".join(dict.fromkeys(old.version for old, _ in found.data if old is not None)),
        _first(found.now, language),
    )


def _choices(request: Request) -> frozenset[str]:
    """The parameters of a question that are chosen, beside what it is about."""
    subject = subject_of(request.analysis)
    return frozenset(p.id for p in request.analysis.parameters if p is not subject)


def _question(request: Request, language: str) -> str:
    return question_of(request.analysis.id, request.parameters, language)


def _address(request: Request, area: str, language: str) -> str:
    """Where the question is asked; where areas are set side by side, with the one that the reader comes from."""
    return addresses.finding_address(language, request.analysis.id, {"region": area, **request.changed})


def _key(how: How) -> str:
    return how.replace("_", "-")


def _name(area: str, language: str) -> str:
    return areas.area_name(areas.parse_area(area), language)


def _names(came: Sequence[Came], language: str) -> str:
    return ", ".join(write_cell("dataset", new.name, language) for _, new in came)


def _first(finding: Finding | None, language: str) -> str:
    return first_sentence(finding, language) if finding else ""


def _listed(vintages: Sequence[Vintage], area: str, language: str) -> tuple[tuple[str, str], ...]:
    at = addresses.query({"region": area})
    return tuple((write_cell("dataset", one.name, language), f"/{language}/data/{one.name}/{at}") for one in vintages)
