"""The form of a recommendation as it stands or as it was typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from distretto.groups.domain.proposal_texts import newest
from distretto.groups.domain.queries.pinned import pins_of
from distretto.groups.domain.recommending import Said
from distretto.groups.models import Decision, Proposal, Recommendation
from distretto.people.models import Organisation
from distretto.rendering.text import LANGUAGES, t
from distretto.themes.analysis import themes
from distretto.web.pages.catalogue.form import Option

FIELDS = (
    "title", "addressee", "organisation", "problem", "measure", "effect", "theme", "areas", "reply_by", "findings",
    "language",
)  # fmt: skip
MOST_OFFERED = 500


@dataclass(frozen=True)
class Form:
    """The form. new : whether it is a new one."""

    values: Mapping[str, str]
    faults: Mapping[str, str]
    organisations: tuple[Option, ...]
    themes: tuple[Option, ...]
    languages: tuple[Option, ...]
    new: bool


def form(
    one: Recommendation | None, decision: Decision, language: str, typed: Mapping[str, str] | None,
    faults: Mapping[str, str],
) -> Form:
    """The form, filled with the draft, with what was typed, or for a new one with what was decided."""
    if typed is not None:
        values = {name: typed.get(name, "") for name in FIELDS}
    elif one is not None:
        values = {
            **{name: getattr(one, name) for name in ("title", "addressee", "problem", "measure", "effect", "theme",
                                                     "language")},
            "organisation": one.organisation.key if one.organisation is not None else "",
            "areas": ", ".join(one.areas), "reply_by": one.reply_by.isoformat() if one.reply_by is not None else "",
            "findings": "\n".join(pin.hash for pin in one.pins.all()),
        }  # fmt: skip
    else:
        by_consent = decision.ballot is not None and decision.chosen == decision.title
        first = {
            "title": decision.title, "measure": "" if by_consent else decision.chosen, "language": decision.language,
            "theme": decision.group.theme, "areas": decision.group.area,
        }  # fmt: skip
        values = {**dict.fromkeys(FIELDS, ""), **first, **_of_proposal(decision)}
    return Form(
        values, faults,
        tuple(Option(each.key, each.name, each.key == values["organisation"])
              for each in Organisation.objects.all()[:MOST_OFFERED]),
        tuple(Option(each.id, t(f"theme-{each.id}", language), each.id == values["theme"]) for each in themes()),
        tuple(Option(code, name, code == values["language"]) for code, name in LANGUAGES.items()), one is None,
    )  # fmt: skip


def _of_proposal(decision: Decision) -> dict[str, str]:
    """What the proposal that was decided on says by now, with the findings it rests on; empty where there is none."""
    what, _, which = decision.about.partition(":")
    found = Proposal.objects.filter(group=decision.group, pk=int(which)).first() if what == "proposal" else None
    if found is None:
        return {}
    content = newest(found).content
    return {
        **{name: content[name] for name in ("title", "problem", "measure", "effect") if content.get(name)},
        "findings": "\n".join(dict.fromkeys(one.pin.hash for one in pins_of(decision.about))),
    }


def said_of(sent: Any) -> Said:
    """What was typed in the form."""
    texts = {name: sent.get(name, "") for name in FIELDS if name not in ("areas", "findings")}
    return Said(**texts, areas=sent.get("areas", "").split(","), findings=sent.get("findings", "").splitlines())
