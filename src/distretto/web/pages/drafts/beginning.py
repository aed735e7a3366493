"""Beginning a draft: what the findings on an area show to be missing, question by question, and what was picked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.http import HttpRequest
from django.utils.timezone import localdate

from distretto.catalogue.addresses import search_address
from distretto.catalogue.domain.queries.search import Search, facet_names
from distretto.catalogue.wording import kind_name
from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.evidence.store import Store, default_store
from distretto.groups.domain.picking import Picked, pick_name, picked, sentence_of
from distretto.rendering.problems import problem_of
from distretto.rendering.reading import question_of
from distretto.rendering.text import LANGUAGES, say, t
from distretto.reports.drafts import SHORT, usual_title
from distretto.themes.analysis import THEME_IDS
from distretto.themes.asking import finding_by_hash
from distretto.themes.finding import Finding
from distretto.themes.gaps import Gap
from distretto.themes.recommending import Offered, gaps_of, is_open, recommendations, recommending
from distretto.web import addresses
from distretto.web.pages.finding import first_sentence

LEADS_TO = ("kind", "instruments", "support_forms", "policy_themes")
"""The facets of the catalogue's search by which a gap leads to records."""


@dataclass(frozen=True)
class GapLine:
    """A gap that can be picked: what the finding shows, what is for decision, and where it leads."""

    name: str
    says: str
    considers: str
    evidence: str
    leads_to: str
    leads_words: str
    picked: bool


@dataclass(frozen=True)
class GapsOfQuestion:
    """The gaps of one question; where it has no answer, why, and where it would be computed.

    considers : what is for decision, where it is the same for all of its gaps.
    """

    id: str
    question: str
    sentence: str
    address: str
    considers: str
    lines: tuple[GapLine, ...]
    problem: str
    compute: str


@dataclass(frozen=True)
class MadeLine:
    """A sentence as it would stand in the draft, with the finding that it is from."""

    text: str
    question: str
    address: str
    hash: str


@dataclass(frozen=True)
class ThemeChoice:
    """A theme whose gaps can be shown instead."""

    name: str
    address: str
    chosen: bool


@dataclass(frozen=True)
class Taking:
    """The way from a finding into a draft, and how many gaps it has."""

    address: str
    gaps: int


@dataclass(frozen=True)
class Beginning:
    """The page. come_for : the question of the finding that the reader comes from, others : the rest; picks : what was
    picked, as an address names it; lost : how many picks are there no more.
    """

    region: str
    name: str
    theme: str
    themes: tuple[ThemeChoice, ...]
    come_for: tuple[GapsOfQuestion, ...]
    others: tuple[GapsOfQuestion, ...]
    picks: tuple[Picked, ...]
    lost: int
    title: str
    draft_language: str
    finding: str

    @property
    def any(self) -> bool:
        """Whether there is a gap at all."""
        return any(question.lines for question in (*self.come_for, *self.others))

    @property
    def gaps_of_others(self) -> int:
        """How many gaps the other questions have."""
        return sum(len(question.lines) for question in self.others)

    @property
    def picked_of_others(self) -> bool:
        """Whether one of those was picked."""
        return any(line.picked for question in self.others for line in question.lines)

    @property
    def languages(self) -> tuple[tuple[str, str], ...]:
        """The languages in which a draft can be written."""
        return tuple(LANGUAGES.items())


def taking(finding: Finding, language: str) -> Taking | None:
    """Where the gaps of a finding are taken into a draft; None without gaps, and for a finding that is not open."""
    gaps = gaps_of(finding)
    region = finding.parameters.get("region")
    if not gaps or not region or not is_open(finding):
        return None
    theme = finding.analysis.split(".")[0]
    return Taking(begin_address(language, str(region), theme, finding=finding.hash), len(gaps))


def begin_address(language: str, region: str, theme: str = "", **more: str) -> str:
    """The page on which a draft begins."""
    return f"/{language}/drafts/new/{addresses.query({'region': region, 'theme': theme, **more})}"


def recommends(theme: str) -> bool:
    """Whether the questions of a theme recommend anything."""
    return bool(recommending((theme,)))


def beginning(http: HttpRequest, language: str, region: str) -> Beginning:
    """The page for an area, with what its address picks."""
    store = default_store()
    asked = http.POST if http.method == "POST" else http.GET
    finding = _asked_finding(asked.get("finding", ""), region, store)
    theme = finding.analysis.split(".")[0] if finding else asked.get("theme", "")
    theme = theme if theme in THEME_IDS else ""
    picks, lost = picked(asked.getlist("pick"), store)
    written = asked.get("draft_language", "")
    written = written if written in LANGUAGES else language
    given = {finding.analysis: _parameters(finding)} if finding else {}
    offered = recommendations(
        region, store, day=localdate().isoformat(), themes=(theme,) if theme else THEME_IDS, asked=given,
    )
    chosen = frozenset(one.name for one in picks)
    if finding and "title" not in asked and not asked.getlist("pick"):
        chosen = _gaps_come_for(offered, finding)
    own = finding.analysis if finding else ""
    questions = [_question(one, language, region, chosen) for one in _answered_first(offered)]
    return Beginning(
        region=region,
        name=area_name(parse_area(region), language),
        theme=theme,
        themes=_themes(language, region, theme),
        come_for=tuple(one for one in questions if one.id == own),
        others=tuple(one for one in questions if one.id != own),
        picks=picks,
        lost=lost,
        title=asked["title"] if "title" in asked else usual_title(region, theme, written),
        draft_language=written,
        finding=finding.hash if finding else "",
    )


def _asked_finding(name: str, region: str, store: Store) -> Finding | None:
    """The finding whose gaps a reader came for; none where it is of another area."""
    finding = finding_by_hash(name, store=store) if name else None
    return finding if finding is not None and finding.parameters.get("region") == region else None


def _gaps_come_for(offered: Sequence[Offered], finding: Finding) -> frozenset[str]:
    """The gaps of the finding that a reader comes from, which are ticked before she has chosen any herself."""
    return frozenset(
        pick_name(one.finding, gap) for one in offered if one.finding and one.analysis == finding.analysis
        for gap in one.gaps
    )


def _parameters(finding: Finding) -> dict[str, object]:
    return {name: value for name, value in finding.parameters.items() if value is not None}


def _answered_first(offered: Sequence[Offered]) -> list[Offered]:
    """What has no answer stands last."""
    return sorted(offered, key=lambda one: one.finding is None)


def _themes(language: str, region: str, chosen: str) -> tuple[ThemeChoice, ...]:
    found = [ThemeChoice(t("draft-every-theme", language), begin_address(language, region), not chosen)]
    found += [
        ThemeChoice(t(f"theme-{theme}", language), begin_address(language, region, theme), theme == chosen)
        for theme in THEME_IDS if recommends(theme)
    ]
    return tuple(found)


def _question(one: Offered, language: str, region: str, chosen: frozenset[str]) -> GapsOfQuestion:
    question = question_of(one.analysis, {"region": region}, language)
    compute = addresses.finding_address(language, one.analysis, one.later.changed) if one.later else ""
    if one.finding is None:
        assert one.why_not is not None
        problem = problem_of(one.why_not, language)
        sentence = t("draft-not-computed", language) if compute else problem.sentence if problem else str(one.why_not)
        return GapsOfQuestion(one.analysis, question, "", "", "", (), sentence, compute)
    finding = one.finding
    lines = tuple(_line(finding, gap, language, chosen) for gap in one.gaps)
    same = lines[0].considers if len(lines) > 1 and len({line.considers for line in lines}) == 1 else ""
    return GapsOfQuestion(
        one.analysis, question, first_sentence(finding, language), addresses.kept_address(language, finding.hash),
        same, tuple(replace(line, considers="") for line in lines) if same else lines, "", "",
    )


def made_lines(picks: Sequence[Picked], written: str, language: str) -> tuple[MadeLine, ...]:
    """The sentences that arise from what was picked, in the language of the draft; their questions in the reader's."""
    return tuple(
        MadeLine(
            sentence_of(one.gap.content(), written),
            question_of(one.finding.analysis, one.finding.parameters, language),
            addresses.kept_address(language, one.finding.hash), one.finding.hash[:SHORT],
        )
        for one in picks
    )


def _line(finding: Finding, gap: Gap, language: str, chosen: frozenset[str]) -> GapLine:
    name, place = pick_name(finding, gap), gap.evidence
    at = f"#table-{place.table}" if place.table else ""
    leads, words = _leads_to(finding, gap, language)
    return GapLine(
        name=name, says=say(gap.says.content(), language), considers=say(gap.considers.content(), language),
        evidence=addresses.kept_address(language, finding.hash) + at, leads_to=leads, leads_words=words,
        picked=name in chosen,
    )  # fmt: skip


def _leads_to(finding: Finding, gap: Gap, language: str) -> tuple[str, str]:
    """The search for records of the kind that a gap leads to; a strategy is the area's own."""
    kind = gap.leads_to.kind
    chosen: dict[str, tuple[str, ...]] = {"kind": (kind,)}
    for code in gap.leads_to.codes:
        facet, _, value = code.partition(":")
        if facet in LEADS_TO and facet in facet_names() and len(chosen) == 1:
            chosen[facet] = (value,)
    if kind == "strategy":
        chosen["regions"] = parse_area(str(finding.parameters["region"])).members
    words = t("draft-leads-to", language, kind=kind_name(kind, language, 2).lower())
    return search_address(language, Search(chosen=chosen)), words
