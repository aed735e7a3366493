"""What an organisation keeps for itself: the list, one data set, and what a file holds before it is kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings

from distretto.catalogue.document import Fault
from distretto.catalogue.domain import own_data, own_incoming
from distretto.catalogue.domain.own_incoming import Coming
from distretto.catalogue.interfaces.entries import Where
from distretto.catalogue.models import OwnData, OwnDataEntry, OwnDataVersion
from distretto.catalogue.own_kinds import KINDS, OwnFile
from distretto.catalogue.own_kinds.figures import FIGURES
from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.evidence.own.mapping import from_json
from distretto.people.models import Organisation
from distretto.rendering.text import t
from distretto.themes.runs import Run
from distretto.web import addresses
from distretto.web.pages.own_result import result_page

SHOWN = 500
"""Faults of a file that are listed on a page."""
ASKED_LENGTHS = (2, 4)
"""Letters of the codes of the areas that are asked about: countries and NUTS 2 regions."""
LINES = 50
"""Lines of the log that are shown."""


@dataclass(frozen=True)
class FaultLine:
    """One wrong cell: where it is, what it says, and what to do; `sentence` is all of that."""

    row: int
    column: str
    letter: str
    value: str
    advice: str
    sentence: str


@dataclass(frozen=True)
class KindChoice:
    """A kind of data: what it is called, what goes in, how much of it, and where its empty file is."""

    name: str
    called: str
    help: str
    limit: str
    empty: str


@dataclass(frozen=True)
class DataPage:
    """The data of an organisation, and the form that sends another file: as filled in, with faults by field.

    sets : each with how many rows it has, in words. coming : the reader's files that are on their way. log : each entry
    with what was done, and to how many rows.
    """

    organisation: Organisation
    base: str
    sets: tuple[tuple[OwnData, str], ...]
    coming: tuple[Coming, ...]
    log: tuple[tuple[OwnDataEntry, str, str], ...]
    kinds: tuple[KindChoice, ...]
    values: Mapping[str, str]
    faults: Mapping[str, str]


@dataclass(frozen=True)
class CheckPage:
    """What a file holds, before it is kept. as_figures : where to send it as figures instead, if it may be."""

    organisation: Organisation
    base: str
    file_name: str
    name: str
    instead: OwnData | None
    file: OwnFile
    rows: str
    columns: tuple[str, ...]
    notes: tuple[str, ...]
    faults: tuple[FaultLine, ...]
    more: int
    again: str
    as_figures: str


@dataclass(frozen=True)
class SetPage:
    """One data set: its version in use, and those to go back to."""

    organisation: Organisation
    base: str
    data: OwnData
    address: str
    version: OwnDataVersion
    rows: str
    columns: tuple[str, ...]
    kinds: tuple[KindChoice, ...]
    asked: str
    versions: tuple[tuple[OwnDataVersion, str], ...]
    before: OwnDataVersion | None
    figures: FiguresKept | None = None


@dataclass(frozen=True)
class FiguresKept:
    """Of figures: the regions with the page on which each is asked, how the file was read, and what was hidden."""

    regions: tuple[tuple[str, str, str], ...]
    sentence: str
    read: tuple[str, ...]
    hidden: tuple[str, ...]


def base_address(organisation: Organisation, language: str) -> str:
    """The page of an organisation's data."""
    return f"/{language}/organisations/{organisation.key}/data/"


def asked_address(data: OwnData, language: str, parameters: Mapping[str, Any] | None = None) -> str:
    """The page on which a data set is asked, with these parameters."""
    return f"/{language}/{KINDS[data.kind].asked_at}{addresses.query({'set': data.pk, **(parameters or {})})}"


def asked_address_of(run: Run, language: str) -> str:
    """The page on which a run of an organisation's own data was asked for: a run knows their folder alone."""
    asked = {"set": own_data.number_in(run.own), **run.parameters}
    return addresses.finding_address(language, run.analysis, asked)


def data_page(
    organisation: Organisation, user: Any, language: str, values: Mapping[str, str] | None = None,
    faults: Mapping[str, str] | None = None,
) -> DataPage:
    """The page of an organisation's data."""
    entries = organisation.own_data_log.select_related("by")[:LINES]
    return DataPage(
        organisation=organisation,
        base=base_address(organisation, language),
        sets=tuple(
            (one, rows_said(one.kind, one.current.rows, language))
            for one in organisation.own_data.select_related("current", "current__added_by") if one.current is not None
        ),
        coming=own_incoming.list_of(user, organisation),
        log=tuple(
            (entry, t(f"own-data-act-{entry.act}", language), rows_said(entry.kind, entry.rows, language))
            for entry in entries
        ),
        kinds=tuple(kind_choice(kind, language) for kind in KINDS),
        values=values or {},
        faults=faults or {},
    )


def check_page(
    organisation: Organisation, file: OwnFile, values: Mapping[str, str], instead: OwnData | None, language: str
) -> CheckPage:
    """The dry run of a file."""
    lines = fault_lines(file.faults, language)
    base = base_address(organisation, language)
    return CheckPage(
        organisation=organisation,
        base=base,
        file_name=values["file"],
        name=instead.name if instead else values["name"],
        instead=instead,
        file=file,
        rows=rows_said(values["kind"], file.rows, language),
        columns=columns_said(file.columns, language),
        notes=tuple(t(note.key, language, **note.arguments) for note in file.notes),
        faults=lines[:SHOWN],
        more=max(len(lines) - SHOWN, 0),
        again=f"{base}{instead.pk}/" if instead else base,
        as_figures="" if instead or not _lacks_places_alone(file) else f"{base}?kind={FIGURES.name}#file",
    )


def _lacks_places_alone(file: OwnFile) -> bool:
    """Whether a file of firms says their industries but has no column of places."""
    return "industry" in file.columns and not {"latitude", "longitude"} & {*file.columns}


def set_page(data: OwnData, language: str) -> SetPage:
    """The page of one data set."""
    version = data.current
    assert version is not None
    base = base_address(data.organisation, language)
    return SetPage(
        organisation=data.organisation,
        base=base,
        data=data,
        address=f"{base}{data.pk}/",
        version=version,
        rows=rows_said(data.kind, version.rows, language),
        columns=columns_said(version.columns, language),
        kinds=(kind_choice(data.kind, language),),
        asked="#ask" if KINDS[data.kind].in_steps else asked_address(data, language),
        versions=tuple(
            (one, rows_said(data.kind, one.rows, language)) for one in data.versions.select_related("added_by")
        ),
        before=version.before,
        figures=_figures(data, version, language),
    )


def _figures(data: OwnData, version: OwnDataVersion, language: str) -> FiguresKept | None:
    result = own_incoming.result_of(version)
    if result is None:
        return None
    page, told = result_page(result, language), from_json(json.dumps(version.read_as["mapping"]), version.file_name)
    read = [t(f"load-as-{told.kind}", language, nace=told.nace, edition=told.edition)]
    if version.read_as["beside"]:
        read.append(t("own-figures-beside", language))
    if told.kind == "firms":
        read.append(t("own-figures-only-result", language))
    return FiguresKept(
        tuple(
            (code, area_name(parse_area(code), language),
             addresses.region_address(language, code) + addresses.query({"set": data.pk}))
            for code in sorted(result.regions, key=lambda code: (-len(code), code)) if len(code) in ASKED_LENGTHS
        ),
        page.sentence, (*read, *page.notes), page.hidden,
    )


def kind_choice(kind: str, language: str) -> KindChoice:
    """A kind as the form offers it."""
    empty = f"/{language}/{KINDS[kind].asked_at}{kind}.csv"
    large = {"most": settings.OWN_DATA_LARGEST} if KINDS[kind].in_steps else {}
    return KindChoice(
        kind, t(f"own-kind-{kind}", language), t(f"own-kind-{kind}-help", language),
        t(f"own-data-size-{kind}", language, **large), empty,
    )


def rows_said(kind: str, rows: int, language: str) -> str:
    """How many things of a kind there are: *150 firms*."""
    return t(f"own-kind-{kind}-rows", language, n=rows)


def columns_said(columns: Sequence[str], language: str) -> tuple[str, ...]:
    """The columns of a file as the language calls them."""
    return tuple(t(f"own-column-{column.replace('_', '-')}", language) for column in columns)


def fault_lines(faults: Iterable[tuple[Where, Fault]], language: str) -> tuple[FaultLine, ...]:
    """What is wrong in a file, cell by cell."""
    found = []
    for where, fault in faults:
        advice = t(fault.key, language, **fault.arguments)
        sentence = t("own-file-at", language, row=where.row, column=where.column, value=where.value[:60], advice=advice)
        found.append(FaultLine(
            where.row, where.column, where.letter, where.value, advice, sentence if where.letter else advice,
        ))
    return tuple(found)
