"""What a proposal says: the fields as they are kept, what is wrong in them, and its newest version."""

from __future__ import annotations

from collections.abc import Mapping

from distretto.groups.called import group_path
from distretto.groups.domain.acting import text_hash
from distretto.groups.domain.errors import NotRight
from distretto.groups.models import Proposal, ProposalVersion
from distretto.groups.models.proposals import FIELDS
from distretto.rendering.text import LANGUAGES

REQUIRED = ("title", "problem", "measure")
"""Without these nothing is brought to a group."""
LONGEST_TITLE, LONGEST_TEXT, LONGEST_WHY = 200, 20_000, 500


def proposal_path(proposal: Proposal, leaf: str = "") -> str:
    """The path of a proposal's page, without the language."""
    return group_path(proposal.group.key, f"proposals/{proposal.pk}/{leaf}")


def newest(proposal: Proposal) -> ProposalVersion:
    """The version that holds."""
    return proposal.versions.order_by("-number")[0]


def as_kept(content: Mapping[str, str]) -> dict[str, str]:
    """Every field as it is kept: the title on one line, texts with plain line ends; what is not given is empty."""
    kept = {}
    for name in FIELDS:
        text = content.get(name, "").replace("\x00", "").replace("\r\n", "\n").strip()
        kept[name] = " ".join(text.split()) if name == "title" else text
    return kept


def right_content(content: Mapping[str, str], *, whole: bool = True) -> dict[str, str]:
    """The fields as they are kept; raises NotRight with the field. whole : what is required has to be there."""
    kept = as_kept(content)
    for name, text in kept.items():
        most = LONGEST_TITLE if name == "title" else LONGEST_TEXT
        if len(text) > most:
            raise NotRight(name, "proposal-fault-long", most=most)
        if whole and name in REQUIRED and not text:
            raise NotRight(name, "proposal-fault-missing", which=name)
    return kept


def right_language(language: str) -> str:
    """A language that there is; raises NotRight."""
    if language not in LANGUAGES:
        raise NotRight("language", "group-fault-no-language")
    return language


def right_why(why: str, field: str = "why", *, required: bool = True) -> str:
    """A reason; raises NotRight where there is none or it is too long."""
    told = why.replace("\x00", "").replace("\r\n", "\n").strip()
    if required and not told:
        raise NotRight(field, "proposal-fault-no-reason")
    if len(told) > LONGEST_WHY:
        raise NotRight(field, "proposal-fault-long", most=LONGEST_WHY)
    return told


def hashes(content: Mapping[str, str]) -> dict[str, str]:
    """The SHA-256 of each text, for the log."""
    return {name: text_hash(text) for name, text in content.items()}
