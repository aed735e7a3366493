"""The annex to a smart specialisation strategy: what is known, laid out by the seven criteria, with the diagnosis and
what speaks against the priorities. Every sentence names the finding or the evidence it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from babel.dates import format_date

from distretto.catalogue.domain.diagnosing import sentence_of
from distretto.catalogue.domain.evidencing import held
from distretto.catalogue.domain.queries.diagnosis import Diagnosis, Line, diagnosis_of
from distretto.catalogue.domain.queries.related import in_language, in_languages
from distretto.catalogue.models import DeskEvidence, Record
from distretto.catalogue.wording import code_label
from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.evidence.dataset import UnknownDataset
from distretto.groups.domain.issuing import Resting
from distretto.rendering.problems import problem_of
from distretto.rendering.reading import question_of, read_finding
from distretto.rendering.text import LOCALES, say, say_marked, t, write_cell
from distretto.reports.brief import SHORT_HASH, Format
from distretto.reports.document import Block, Document, Grid, Pairs, Part, Spoken, plain, small
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, software_version
from distretto.themes.finding import Finding

STRATEGY, AGAINST = "innovation.strategy", "innovation.counter_brief"
INPUTS: Mapping[str, tuple[str, ...]] = {
    "analysis": ("specialisation.profile", "specialisation.growth", "innovation.peers"),
    "institution": (),
    "monitoring": ("innovation.assessments",),
    "discovery": ("specialisation.priorities",),
    "systems": ("innovation.policy_mix",),
    "transition": ("specialisation.frontier",),
    "cooperation": ("financing.money",),
}
"""Which questions give input to each criterion; what a criterion asks of institutions no figure answers."""
SIDES = {
    "strength": "strengths", "weakness": "weaknesses", "opportunity": "opportunities", "threat": "threats",
}  # fmt: skip


@dataclass
class Writing:
    """The annex of an area in a language while it is written.

    used : the findings that it names. rests : the sentences that rest on findings, in order.
    """

    area: str
    language: str
    issued: date | None
    used: dict[str, Finding] = field(default_factory=dict)
    rests: list[Resting] = field(default_factory=list)

    def word(self, key: str, **arguments: Any) -> str:
        """A message of the annex's own."""
        return t(f"annex-{key}", self.language, **arguments)

    def asked(self, analysis: str, **more: str) -> Finding | CannotAnswer | UnknownDataset:
        """A question about the area: its finding, or what keeps it from being one."""
        try:
            found = ask(analysis, {"region": self.area, **more}, at_once=True)
        except (CannotAnswer, UnknownDataset) as error:
            return error
        self.used[found.hash] = found
        return found

    def spoken(self, found: Finding, most: int | None = None) -> tuple[Block, ...]:
        """What a finding says, as sentences that rest on it, and where it is from."""
        said = found.content["says"][:most]
        self.rests += [Resting(one, found) for one in said]
        source = small(self.source(found.analysis, found.parameters, found.hash))
        return (*(Spoken(say_marked(one, self.language)) for one in said), source)

    def why_not(self, error: Exception) -> str:
        """Why a question has no answer, as a sentence."""
        problem = problem_of(error, self.language)
        return problem.sentence if problem else str(error)

    def source(self, analysis: str, parameters: Mapping[str, Any], hash_: str) -> str:
        """The question of a finding with the beginning of its name."""
        return f"{question_of(analysis, parameters, self.language)} ({hash_[:SHORT_HASH]})"


def make_annex(area: str, language: str, *, issued: date | None = None, address: str = "") -> Document:
    """The annex of an area; raises UnknownArea. `issued` and `address` are as they are given, never looked up."""
    place = parse_area(area)
    to = Writing(place.id, language, issued)
    days = {"as_of": issued.isoformat()} if issued else {}
    standing = to.asked(STRATEGY, **days)
    parts = (
        *criteria(to, standing),
        *diagnosis(to, diagnosis_of(place.id)),
        against(to),
        provenance(to),
    )
    name = to.word("title", name=area_name(place, language))
    return document(to, name, to.word("subtitle"), parts, address=address)


def document(to: Writing, name: str, subtitle: str, parts: Sequence[Part], *, address: str) -> Document:
    """What was written, with its head and foot, and the faults of data that it rests on before everything else."""
    when = format_date(to.issued, "long", LOCALES[to.language]) if to.issued else ""
    software = f"Distretto {software_version()}"
    head = (("issued", when), ("address", address), ("made-with", software))
    faults = (fault for found in to.used.values() for fault in read_finding(found, to.language).faults)
    return Document(
        title=name, subtitle=subtitle, language=to.language,
        head=tuple((t(f"brief-{key}", to.language), said) for key, said in head if said),
        foot=" · ".join(part for part in (name, when, software) if part),
        warnings=tuple(dict.fromkeys(faults)), parts=tuple(parts), issued=to.issued,
    )  # fmt: skip


def write_annex(
    area: str, language: str, fmt: Format, *, issued: date | None = None, address: str = ""
) -> bytes:
    """The annex of an area as the bytes of a document; raises UnknownArea."""
    from distretto.reports.writing import written

    return written(make_annex(area, language, issued=issued, address=address), fmt)


def criteria(to: Writing, standing: Finding | CannotAnswer | UnknownDataset) -> Iterable[Part]:
    """The criteria in their order: how each stands, its evidence, what findings give to it."""
    if not isinstance(standing, Finding):
        yield Part(to.word("criteria"), 1, (plain(to.why_not(standing)),))
        return
    yield Part(to.word("criteria"), 1, to.spoken(standing))
    record = in_language(str(standing.content["says"][0]["values"]["strategy"]["v"]["key"]), "en")
    whole = record.original or record if record is not None else None
    pieces = held(whole) if whole is not None else []
    records = in_languages([piece.target for piece in pieces if piece.target], to.language)
    for number, row in enumerate(standing.rows("criteria"), start=1):
        code = row["criterion"].partition(":")[2]
        own = [piece for piece in pieces if piece.criterion == code]
        yield Part(
            f"{number}. {code_label('criteria', code, to.language)}", 2,
            (*_standing(to, row), *_evidence(to, own, records), *_input(to, code)),
        )  # fmt: skip


def _standing(to: Writing, row: Mapping[str, Any]) -> Iterable[Block]:
    months = row["rule_months"]
    rule = "" if months is None else t("annex-rule-months", to.language, n=months)
    shown = (
        ("column-light", t(row["light"], to.language)), ("column-evidence", _cell(to, "words", row["evidence"])),
        ("column-evidence-day", _cell(to, "moment", row["evidence_day"])),
        ("column-evidence-age", _cell(to, "count", row["age_months"])),
        ("annex-rule", rule), ("column-gap", _cell(to, "words", row["gap"])),
    )  # fmt: skip
    yield Pairs(tuple((t(label, to.language), words) for label, words in shown if words))


def _cell(to: Writing, kind: str, value: Any) -> str:
    return "" if value is None else write_cell(kind, value, to.language)


def _evidence(to: Writing, pieces: Sequence[DeskEvidence], records: Mapping[str, Record]) -> Iterable[Block]:
    if not pieces:
        return
    yield Grid(
        to.word("evidence"), (to.word("what"), to.word("kind"), to.word("day"), to.word("where")),
        tuple(
            (
                piece.title, t(f"desk-evidence-{piece.kind}", to.language),
                write_cell("moment", piece.day.isoformat(), to.language), _where(piece, records),
            )
            for piece in pieces
        ),
    )  # fmt: skip


def _where(piece: DeskEvidence, records: Mapping[str, Record]) -> str:
    if piece.finding is not None:
        return f"{piece.finding['analysis']} {piece.finding['hash'][:SHORT_HASH]}"
    if piece.target:
        there = records.get(piece.target)
        return there.title if there is not None else piece.target
    return piece.attachment.title if piece.attachment is not None else piece.link


def _input(to: Writing, criterion: str) -> Iterable[Block]:
    """What findings give to a criterion: the first sentence of each, with its question and name."""
    for analysis in INPUTS.get(criterion, ()):
        found = to.asked(analysis)
        if isinstance(found, Finding):
            yield from to.spoken(found, 1)
        else:
            yield small(to.why_not(found))


def diagnosis(to: Writing, drafted: Diagnosis) -> Iterable[Part]:
    """The four fields of the diagnosis as tables; a line that is left out stands nowhere but in the count."""
    out = sum(not line.stands for line in drafted.lines)
    about = [small(to.word("diagnosis-about"))]
    if out:
        about.append(small(to.word("left-out", count=out)))
    yield Part(t("desk-diagnosis", to.language), 1, tuple(about))
    keys = [line.row.record for line in drafted.lines if line.row is not None and line.row.record]
    records = in_languages(keys, to.language)
    for side, name in SIDES.items():
        lines = drafted.side(side)
        columns = (to.word("line"), to.word("rests-on"), to.word("remark"))
        rows = tuple((_text(to, line), _tie(to, line, records), _remark(to, line)) for line in lines)
        blocks: tuple[Block, ...] = (Grid("", columns, rows),) if rows else (small(t(f"desk-no-{name}", to.language)),)
        yield Part(t(f"desk-{name}", to.language), 2, blocks)


def _text(to: Writing, line: Line) -> str:
    """What people wrote, in the document's language where it is there; else the finding's sentence."""
    texts = line.row.texts if line.row is not None else {}
    if texts:
        return str(texts.get(to.language) or texts[min(texts)])
    if line.row is not None and line.moved:
        return sentence_of(line.then, to.language)
    return say(line.said, to.language) if line.said is not None else ""


def _tie(to: Writing, line: Line, records: Mapping[str, Record]) -> str:
    if line.now is not None and not line.moved:
        to.used[line.now.hash] = line.now
        return to.source(line.now.analysis, line.now.parameters, line.now.hash)
    if line.then is not None:
        return to.source(line.then["analysis"], line.then["parameters"], line.then["hash"])
    if line.row is not None and line.row.record:
        there = records.get(line.row.record)
        return there.title if there is not None else line.row.record
    return line.row.link if line.row is not None else ""


def _remark(to: Writing, line: Line) -> str:
    """Whether people wrote a line, and whether its finding says something else by now."""
    own = line.row is not None and bool(line.row.texts)
    said = [to.word("changed" if line.row is not None and line.row.slot else "by-people")] if own else []
    if line.moved == "changed" and line.said is not None:
        said.append(to.word("turned", now=say(line.said, to.language)))
    elif line.moved:
        said.append(t("desk-moved-gone", to.language))
    return " ".join(said) or to.word("drafted")


def against(to: Writing) -> Part:
    """What speaks against the priorities."""
    found = to.asked(AGAINST)
    if not isinstance(found, Finding):
        return Part(t("desk-against", to.language), 1, (plain(to.why_not(found)),))
    return Part(t("desk-against", to.language), 1, to.spoken(found))


def provenance(to: Writing) -> Part:
    """Every finding by its whole name, and every source with its version and terms."""
    findings = tuple(
        (question_of(one.analysis, one.parameters, to.language), f"{one.analysis} {one.hash}")
        for one in to.used.values()
    )
    sources = dict.fromkeys(line for one in to.used.values() for line in read_finding(one, to.language).sources)
    return Part(to.word("provenance"), 1, (
        small(to.word("provenance-about")),
        Grid(to.word("findings"), (to.word("question"), to.word("name")), findings),
        *(small(line) for line in sources),
    ))  # fmt: skip
