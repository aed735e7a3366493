"""A file on its way to become an organisation's own figures: what its columns mean, what is wrong, what comes of it."""

from __future__ import annotations

from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, replace
from typing import Any

from distretto.catalogue.domain import own_incoming
from distretto.catalogue.domain.own_incoming import Coming, SavedMapping
from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.evidence.classifications.directory import EDITIONS, directory
from distretto.evidence.classifications.errors import Malformed, NotFound
from distretto.evidence.classifications.industry_groups import group_name, parse_industries
from distretto.evidence.classifications.nace_versions import REVISIONS
from distretto.evidence.dataset import Vintage
from distretto.evidence.own.faults import Fault
from distretto.evidence.own.incoming import Told, Wanted
from distretto.evidence.own.mapping import KINDS, LAST_YEAR, ROLES, Mapping
from distretto.evidence.own.reading import COUNTRY
from distretto.people.models import Organisation
from distretto.rendering.text import has_message, t
from distretto.web.pages.computing import EVERY
from distretto.web.pages.form import Option
from distretto.web.pages.own_result import ResultPage, result_page

NEVER_READ = ""


@dataclass(frozen=True)
class ColumnLine:
    """A column of the file: some of its values, and the choice of what it means."""

    place: int
    name: str
    examples: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Choice:
    """A field of the mapping with its options."""

    name: str
    label: str
    help: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Correction:
    """A value that is read as another one (`meant`), in words; `name` is how the form says that it stays so."""

    name: str
    words: str
    meant: str


@dataclass(frozen=True)
class FaultLine:
    """Something that is wrong: where, what, and if a value is, the fields with which it is mended.

    place : its number in the form, "" where it is not mended there. given : the value as the form sends it back.
    """

    column: str
    rows: str
    sentence: str
    place: str = ""
    role: str = ""
    given: str = ""
    shown: str = ""
    near: tuple[Option, ...] = ()
    leave: str = ""


@dataclass(frozen=True)
class Columns:
    """The form that says what the columns mean. filled : from where it is filled in, in words."""

    lines: tuple[ColumnLine, ...]
    choices: tuple[Choice, ...]
    year: str
    least: int
    share: int
    beside: bool
    corrections: tuple[Correction, ...]
    filled: str
    saved: tuple[tuple[int, str], ...]
    beside_edition: str


@dataclass(frozen=True)
class ComingPage:
    """The page; `state` is what it shows: busy, ended, unreadable, columns, faults or result."""

    organisation: Organisation
    base: str
    address: str
    coming: Coming
    state: str
    rows: str = ""
    sentence: str = ""
    detail: str = ""
    done: int = 0
    of: int = 0
    refresh: int = 0
    columns: Columns | None = None
    faults: tuple[FaultLine, ...] = ()
    fault_count: int = 0
    result: ResultPage | None = None
    meant: tuple[tuple[str, str], ...] = ()
    meant_as: str = ""
    corrections: tuple[str, ...] = ()
    alone: str = ""
    sheets: tuple[Option, ...] = ()


def coming_page(
    organisation: Organisation, base: str, coming: Coming, language: str, *, columns: bool = False, saved: str = "",
    tried: Wanted | None = None, wrong: tuple[str, ...] = (), still: bool = False, open_figures: Vintage,
) -> ComingPage:
    """The page of a file. columns : to say anew what they mean. saved : the version whose mapping fills the form.

    tried : what was asked for in vain, with the sentences that say why (`wrong`). still : it does not look again.
    open_figures : those that may stand beside.
    """
    address = f"{base}coming/{coming.token}/"
    told, looked, wanted = coming.told, coming.looked, tried or coming.wanted
    page = ComingPage(organisation, base, address, coming, "busy")
    if told is None:
        return _busy(page, still, language)
    assert looked is not None
    if len(looked.sheets) > 1:
        page = replace(page, sheets=tuple(Option(one, one, one == looked.sheet) for one in looked.sheets))
    if not looked.columns:
        return replace(page, state="unreadable", faults=tuple(_line(one, "", "", language) for one in told.faults))
    page = replace(page, rows=t("own-coming-rows", language, n=looked.rows))
    decided = wanted.mapping
    whole = tuple(one for one in told.faults if not one.rows)
    if columns or wrong or decided is None or whole:
        lines = tuple(FaultLine("", "", sentence) for sentence in wrong)
        lines = lines or tuple(_line(one, "", "", language) for one in whole)
        form = _columns(organisation, looked, wanted, saved, open_figures, language)
        return replace(page, state="columns", columns=form, faults=lines)
    meant = tuple((t(f"load-role-{role}", language), column) for role, column in decided.columns.items())
    page = replace(page, meant=meant, meant_as=t(
        f"load-as-{decided.kind}", language, nace=decided.nace, edition=decided.edition))  # fmt: skip
    if told.result is not None:
        alone = not wanted.beside and not told.result.countries
        return replace(
            page, state="result", result=result_page(told.result, language),
            alone=t("own-coming-alone", language) if alone else "",
            corrections=tuple(one.words for one in _corrections(decided, language)),
        )
    roles = {column: role for role, column in decided.columns.items()}
    lines = tuple(
        _line(one, str(place), roles.get(one.column, ""), language) for place, one in enumerate(told.faults)
    )
    return replace(page, state="faults", faults=lines, fault_count=len(lines))


def _busy(page: ComingPage, still: bool, language: str) -> ComingPage:
    run = page.coming.run
    if run is None or run.ended:
        return replace(page, state="ended", sentence=t("own-coming-ended", language))
    return replace(
        page, sentence=t("own-coming-waits" if run.state == "waiting" else "own-coming-busy", language),
        detail=t(run.says, language, done=run.done + 1, of=run.of) if run.says else "",
        done=min(run.done, run.of), of=run.of, refresh=0 if still else EVERY,
    )


def fault_said(fault: Fault, language: str) -> str:
    """The sentence of a fault; where the command line's would speak of its options, the browser's."""
    values = {**fault.values}
    if "role" in values:
        values["role"] = t(f"load-role-{values['role']}", language)
    own = f"own-{fault.key}"
    return t(own if has_message(own, language) else fault.key, language, **values)


def _line(fault: Fault, place: str, role: str, language: str) -> FaultLine:
    first = ", ".join(map(str, fault.rows))
    rows = t("load-rows", language, first=first, more=fault.count - len(fault.rows)) if fault.rows else ""
    given = str(fault.values.get("given", ""))
    line = FaultLine(fault.column, rows, fault_said(fault, language))
    if not place or not role or fault.key == "load-twice":
        return line
    return replace(
        line, place=place, role=role, given=given,
        shown=given or t("own-coming-empty", language),
        near=tuple(Option(code, _named(role, code, language)) for code in fault.near),
        leave=t("own-coming-leave", language, n=fault.count),
    )


def _named(role: str, code: str, language: str) -> str:
    """A code with its name, in the language of the reader."""
    try:
        if role == "region":
            return area_name(parse_area(code), language) if code in directory() else code
        return group_name(parse_industries(code), language)
    except (Malformed, NotFound):
        return code


def _columns(
    organisation: Organisation, looked: Told, wanted: Wanted, saved: str, open_figures: Vintage, language: str
) -> Columns:
    """The form, filled with what was decided before, else as an earlier file was read, else as it is guessed."""
    every = [one for one in own_incoming.saved_mappings(organisation) if one.fits(looked.columns)]
    chosen = next((one for one in every if str(one.version) == saved), None)
    if chosen is None and not saved and wanted.mapping is None and every:
        chosen = every[0]
    guessed = looked.guessed or Mapping()
    mapping, filled = wanted.mapping or guessed, ""
    if saved == "guess" or (chosen is None and wanted.mapping is None):
        mapping, filled = guessed, t("own-coming-guessed", language)
    if chosen is not None:
        wanted = as_saved(wanted, chosen)
        mapping = chosen.mapping
        filled = t("own-coming-as-saved", language, name=chosen.name, number=chosen.number)
    undecided = chosen is None and wanted.mapping is None
    meanings = {column: role for role, column in mapping.columns.items()}
    return Columns(
        lines=tuple(
            ColumnLine(place, name, ", ".join(looked.examples.get(name, ())), _meanings(meanings.get(name), language))
            for place, name in enumerate(looked.columns)
        ),
        choices=_choices(mapping, wanted, language),
        year="" if mapping.year is None else str(mapping.year),
        least=wanted.least, share=round(wanted.share * 100),
        beside=_seems_alone(looked, mapping, open_figures) if undecided else wanted.beside,
        corrections=_corrections(mapping, language),
        filled=filled,
        saved=tuple((one.version, t("own-coming-like", language, name=one.name, number=one.number)) for one in every),
        beside_edition=open_figures.edition,
    )


def _seems_alone(looked: Told, mapping: Mapping, open_figures: Vintage) -> bool:
    """Whether open figures beside are proposed: the first rows name no whole country, and a year that both have."""
    regions = looked.examples.get(mapping.columns.get("region", ""), ())
    years = looked.examples.get(mapping.columns.get("year", ""), ())
    open_years = {str(one) for one in open_figures.years}
    return all(len(one) > COUNTRY for one in regions) and any(one.removesuffix(".0") in open_years for one in years)


def as_saved(wanted: Wanted, saved: SavedMapping) -> Wanted:
    """What is wanted of a file that is read as an earlier one was."""
    least, share, dominant = saved.rule
    return replace(
        wanted, mapping=saved.mapping, least=least, share=share, dominant=dominant, edition=saved.edition,
        beside=saved.beside,
    )


def _corrections(mapping: Mapping, language: str) -> tuple[Correction, ...]:
    return tuple(
        Correction(f"{role}:{given}", _corrected(role, given, meant, language), meant)
        for role, told in sorted(mapping.corrections.items()) for given, meant in sorted(told.items())
    )


def _corrected(role: str, given: str, meant: str, language: str) -> str:
    told: dict[str, Any] = {
        "role": t(f"load-role-{role}", language), "given": given or t("own-coming-empty", language), "meant": meant,
    }
    return t("own-coming-read-as" if meant else "own-coming-left-out", language, **told)


def _meanings(now: str | None, language: str) -> tuple[Option, ...]:
    none = Option(NEVER_READ, t("own-coming-not-read", language), now is None)
    return (none, *(Option(role, t(f"load-role-{role}", language), role == now) for role in ROLES))


def _choices(mapping: Mapping, wanted: Wanted, language: str) -> tuple[Choice, ...]:
    def choice(name: str, now: str, values: Dictionary[str, str]) -> Choice:
        options = tuple(Option(value, label, value == now) for value, label in values.items())
        key = f"own-coming-{name}"
        help_ = t(f"{key}-help", language) if has_message(f"{key}-help", language) else ""
        return Choice(name, t(key, language), help_, options)

    editions = {one: f"NUTS {one}" for one in reversed(EDITIONS)}
    return (
        choice("kind", mapping.kind, {one: t(f"own-coming-kind-{one}", language) for one in KINDS}),
        choice("nace", mapping.nace, {one: f"NACE Rev. {one}" for one in REVISIONS}),
        choice("edition", mapping.edition, editions),
        choice("recode", wanted.edition, {"": t("own-coming-recode-none", language), **editions}),
        choice("decimal", mapping.decimal, {one: t(f"own-coming-decimal-{name}", language)
                                            for one, name in ((".", "point"), (",", "comma"))}),
        choice("dominant", str(wanted.dominant), {one: t(f"own-coming-dominant-{one}", language) for one in "21"}),
    )


def wanted_of(sent: Any, coming: Coming, language: str) -> tuple[Wanted, tuple[str, ...]]:
    """What a form about the columns asks for (`sent` is its QueryDict), and what is wrong with it."""
    looked, before = coming.looked, coming.wanted
    assert looked is not None
    wrong: list[str] = []
    columns: dict[str, str] = {}
    for place, name in enumerate(looked.columns):
        role = sent.get(f"column-{place}", "")
        if role in columns:
            told = {"role": t(f"load-role-{role}", language), "columns": f"{columns[role]}, {name}"}
            wrong.append(t("own-coming-twice", language, **told))
        elif role in ROLES:
            columns[role] = name
    choice = {
        "kind": KINDS, "nace": REVISIONS, "edition": EDITIONS, "recode": ("", *EDITIONS), "decimal": (".", ","),
        "dominant": ("2", "1"),
    }
    values: dict[str, Any] = {
        name: sent.get(name, "") if sent.get(name, "") in known else known[0] for name, known in choice.items()
    }
    year = _whole(sent.get("year", ""), 1, LAST_YEAR)
    least, share = _whole(sent.get("least", ""), 1, 100), _whole(sent.get("share", ""), 1, 100)
    if sent.get("year", "").strip() and year is None:
        wrong.append(t("load-year-wrong", language, given=sent.get("year", "")))
    if least is None or share is None:
        wrong.append(t("own-coming-rule-wrong", language))
    mapping = Mapping(
        kind=values["kind"], columns={role: columns[role] for role in ROLES if role in columns},
        year=None if "year" in columns else year, nace=values["nace"], edition=values["edition"],
        decimal=values["decimal"], corrections=_kept(sent, columns),
    )
    wanted = replace(
        before, mapping=mapping, edition=values["recode"], dominant=int(values["dominant"]),
        least=before.least if least is None else least, share=before.share if share is None else share / 100,
        beside=bool(sent.get("beside")),
    )
    return replace(wanted, turn=before.turn + 1), tuple(wrong)


def _kept(sent: Any, columns: Dictionary[str, str]) -> dict[str, dict[str, str]]:
    """The corrections that stay, as the form has them: `role:given` with what is meant."""
    found: dict[str, dict[str, str]] = {}
    for one in sent.getlist("correction"):
        role, _, given = one.partition(":")
        if role in columns:
            found.setdefault(role, {})[given] = sent.get(f"meant:{one}", "")
    return found


def mended(sent: Any, coming: Coming) -> tuple[Wanted, bool]:
    """What is wanted once the values of a form are mended, and whether any is."""
    wanted, told = coming.wanted, coming.told
    mapping = wanted.mapping
    assert mapping is not None
    before = mapping
    roles = {column: role for role, column in mapping.columns.items()}
    everything = bool(sent.get("all"))
    for place, fault in enumerate(told.faults if told else ()):
        role, given = roles.get(fault.column, ""), str(fault.values.get("given", ""))
        if not role or fault.key == "load-twice":
            continue
        meant = sent.get(f"meant-{place}", "").strip()
        if sent.get(f"out-{place}") or (everything and not meant):
            mapping = mapping.corrected(role, given, "")
        elif meant:
            mapping = mapping.corrected(role, given, meant)
    return replace(wanted, mapping=mapping, turn=wanted.turn + 1), mapping != before


def _whole(text: str, low: int, high: int) -> int | None:
    text = text.strip()
    return int(text) if text.isdecimal() and len(text) < 6 and low <= int(text) <= high else None
