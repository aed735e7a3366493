"""The result of a ballot in words and tables, step by step, and the published votes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from distretto.groups.domain.balloting import GRADES, TOP_SCORE
from distretto.groups.models import Ballot, BallotVote
from distretto.rendering.text import t


@dataclass(frozen=True)
class Table:
    """A table of what each option got. rows : the option's name, then its cells; in the order of places."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Results:
    """A result: the answer in a sentence, each step as a sentence, the table, and under consent the objections."""

    answer: str
    steps: tuple[str, ...]
    table: Table
    objections: tuple[str, ...]


@dataclass(frozen=True)
class VoteLine:
    """A published vote: the hash of its code and its choice in words."""

    hash: str
    words: str
    reason: str


def results(one: Ballot, language: str) -> Results:
    """The result of a closed ballot."""
    found = one.result or {}
    return Results(
        answer=answer(one, language), steps=tuple(_steps(one, found, language)), table=_table(one, found, language),
        objections=tuple(one.votes.exclude(reason="").order_by("receipt_hash").values_list("reason", flat=True)),
    )


def answer(one: Ballot, language: str) -> str:
    """What the ballot decided, in one sentence."""
    found = one.result or {}
    outcome = found["outcome"]
    if outcome == "adopted" and one.method == Ballot.Method.CONSENT:
        return t("ballot-answer-consent", language)
    if outcome == "refused" and one.method == Ballot.Method.CONSENT:
        return t("ballot-answer-objected", language, n=found["rows"][0]["objections"])
    winners = [one.options[number] for number in found["winners"]]
    return t(
        f"ballot-answer-{outcome.replace('_', '-')}", language, option=winners[0] if winners else "",
        options=_and(winners, language), n=len(winners), cast=found["cast"], quorum=found["quorum"],
        none="no" if winners else "yes",
    )  # fmt: skip


def choice_words(one: Ballot, choice: Any, language: str) -> str:
    """A choice as a sentence's part: what its voter checks."""
    if choice == "abstain" or one.method == Ballot.Method.CONSENT:
        return t("ballot-choice", language, choice=str(choice))
    if one.method == Ballot.Method.APPROVAL:
        return "; ".join(one.options[number] for number in choice) or t("ballot-approved-none", language)
    said = [
        f"{option}: {given}" if one.method == Ballot.Method.SCORE else f"{option}: {_grade(given, language)}"
        for option, given in zip(one.options, choice, strict=True)
    ]
    return "; ".join(said)


def vote_lines(one: Ballot, votes: Sequence[BallotVote], language: str) -> tuple[VoteLine, ...]:
    """Published votes in words."""
    return tuple(VoteLine(v.receipt_hash, choice_words(one, v.choice, language), v.reason) for v in votes)


def _steps(one: Ballot, found: dict[str, Any], language: str) -> list[str]:
    said = [
        t("ballot-step-roll", language, eligible=found["eligible"], percent=found["quorum_percent"],
          quorum=found["quorum"]),
        t("ballot-step-cast", language, cast=found["cast"], quorum=found["quorum"],
          enough="yes" if found["quorate"] else "no"),
        t("ballot-step-counted", language, cast=found["cast"], abstained=found["abstained"], counted=found["counted"]),
        t(f"ballot-step-{one.method}", language),
    ]  # fmt: skip
    said += _ties(one, found, language)
    if found["least"] is not None and found["winners"]:
        said.append(_least(one, found, language))
    return said


def _ties(one: Ballot, found: dict[str, Any], language: str) -> list[str]:
    """How ties were broken, and which were not."""
    said = []
    if found.get("broken"):
        level = _level(found)
        said.append(t("ballot-step-head-to-head", language, options=_and([one.options[n] for n in level], language),
                      option=one.options[found["winners"][0]]))  # fmt: skip
        said += [
            t("ballot-step-prefer", language, option=one.options[a], other=one.options[b],
              more=found["prefer"][a][b], less=found["prefer"][b][a])
            for a in level for b in level if a < b
        ]  # fmt: skip
    for number, row in enumerate(found["rows"]):
        if row.get("value"):
            grades = ", ".join(_grade(grade, language) for grade in row["value"])
            said.append(t("ballot-step-value", language, option=one.options[number], grades=grades))
    if len(found["winners"]) > 1:
        said.append(t("ballot-step-tie", language, options=_and([one.options[n] for n in found["winners"]], language)))
    return said


def _level(found: dict[str, Any]) -> list[int]:
    """The options with the highest total."""
    top = max(row["total"] for row in found["rows"])
    return [number for number, row in enumerate(found["rows"]) if row["total"] == top]


def _least(one: Ballot, found: dict[str, Any], language: str) -> str:
    row, reached = found["rows"][found["winners"][0]], "yes" if found["reached"] else "no"
    option = one.options[found["winners"][0]]
    if one.method == Ballot.Method.MAJORITY:
        return t("ballot-step-least-grade", language, option=option, grade=_grade(row["grade"], language),
                 least=_grade(found["least"], language), reached=reached)  # fmt: skip
    got = row["approvals"] if one.method == Ballot.Method.APPROVAL else row["total"]
    return t(f"ballot-step-least-{one.method}", language, option=option, got=got, counted=found["counted"],
             least=found["least"], reached=reached)  # fmt: skip


def _table(one: Ballot, found: dict[str, Any], language: str) -> Table:
    rows, counted = found["rows"], found["counted"]
    if one.method == Ballot.Method.CONSENT:
        columns = tuple(t(f"ballot-column-{name}", language) for name in ("consents", "objections", "abstained"))
        cells = (str(rows[0]["consents"]), str(rows[0]["objections"]), str(found["abstained"]))
        return Table((t("ballot-form-title", language), *columns), ((one.title, cells),))
    order = [(place, number) for place, numbers in enumerate(found["places"], 1) for number in numbers]
    heads, cell_of = _COLUMNS[Ballot.Method(one.method)](language, counted)
    return Table(
        (t("ballot-column-option", language), t("ballot-column-place", language), *heads),
        tuple(
            (one.options[number], (str(place) if counted else "–", *cell_of(rows[number]))) for place, number in order
        ),
    )  # fmt: skip


def _of_approval(language: str, counted: int) -> Any:
    heads = (t("ballot-column-approvals", language), t("ballot-column-share", language))
    return heads, lambda row: (
        str(row["approvals"]), t("ballot-percent", language, n=100 * row["approvals"] / counted) if counted else "–"
    )


def _of_score(language: str, counted: int) -> Any:
    heads = (t("ballot-column-total", language), t("ballot-column-mean", language),
             *(t("ballot-column-score", language, n=n) for n in range(TOP_SCORE, -1, -1)))  # fmt: skip
    return heads, lambda row: (
        str(row["total"]), t("ballot-mean", language, n=row["total"] / counted) if counted else "–",
        *(str(n) for n in reversed(row["scores"])),
    )  # fmt: skip


def _of_majority(language: str, counted: int) -> Any:
    heads = (t("ballot-column-gauge", language), t("ballot-column-above", language),
             t("ballot-column-below", language),
             *(t(f"ballot-grade-{grade}", language) for grade in GRADES))  # fmt: skip
    return heads, lambda row: (
        f"{_grade(row['grade'], language)}\u00a0{'+' if row['sign'] > 0 else '−'}" if counted else "–",
        str(row["above"]), str(row["below"]), *(str(n) for n in row["counts"]),
    )  # fmt: skip


_COLUMNS = {
    Ballot.Method.APPROVAL: _of_approval, Ballot.Method.SCORE: _of_score, Ballot.Method.MAJORITY: _of_majority,
}


def _grade(grade: int, language: str) -> str:
    return t(f"ballot-grade-{GRADES[grade]}", language)


def _and(words: Sequence[str], language: str) -> str:
    if len(words) < 2:
        return "".join(words)
    return t("ballot-and", language, first=", ".join(words[:-1]), last=words[-1])
