"""Merging two changes of the same text, paragraph by paragraph."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

Edit = tuple[int, int, tuple[str, ...]]
_BLANK = re.compile(r"\n{2,}")


def merged(base: str, one: str, other: str) -> str | None:
    """The text with both changes of `base` in it; None where both changed the same paragraph, each otherwise.

    Paragraphs stand between blank lines. What both changed alike is taken once. Something put in right beside a
    paragraph that the other changed counts as the same place: in which order they are to stand nobody has said.
    """
    paragraphs = tuple(_BLANK.split(base))
    mine, theirs = _edits(paragraphs, one), _edits(paragraphs, other)
    apart = [edit for edit in theirs if edit not in mine]
    if any(_meet(edit, its) for edit in apart for its in mine):
        return None
    found = list(paragraphs)
    for start, end, new in sorted((*mine, *apart), reverse=True):
        found[start:end] = new
    return "\n\n".join(one for one in found if one)


def side_by_side(base: str, one: str, other: str) -> str:
    """The text with both changes of `base` in it; where both changed the same paragraph, first the one, then the other.

    What somebody begins with who has to put the two together: nothing of either is lost.
    """
    paragraphs = tuple(_BLANK.split(base))
    mine, theirs = _edits(paragraphs, one), _edits(paragraphs, other)
    edits = list(mine)
    for edit in theirs:
        meeting = [its for its in mine if _meet(edit, its)]
        if meeting and edit not in mine:
            after = max(end for _, end, _ in (edit, *meeting))
            edits.append((after, after, edit[2]))
        elif edit not in mine:
            edits.append(edit)
    found = list(paragraphs)
    for start, end, new in sorted(edits, key=lambda its: its[:2], reverse=True):
        found[start:end] = new
    return "\n\n".join(one for one in found if one)


def _edits(before: tuple[str, ...], text: str) -> list[Edit]:
    """What was put in the place of which paragraphs, from first to before last."""
    after = tuple(_BLANK.split(text))
    found = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    edits: list[Edit] = []
    for what, i1, i2, j1, j2 in found:
        if what == "replace" and i2 - i1 == j2 - j1:
            edits += ((i1 + at, i1 + at + 1, (after[j1 + at],)) for at in range(i2 - i1))
        elif what != "equal":
            edits.append((i1, i2, after[j1:j2]))
    return edits


def _meet(one: Edit, other: Edit) -> bool:
    """Whether two edits are at the same place; of paragraphs side by side each may be changed."""
    if one[0] == one[1] or other[0] == other[1]:
        return one[0] <= other[1] and other[0] <= one[1]
    return one[0] < other[1] and other[0] < one[1]
