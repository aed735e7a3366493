"""What is wrong with a file, said: a sentence for each trouble, and for a file that cannot be read at all."""

from __future__ import annotations

from typing import Any

from distretto.catalogue.document import Fault
from distretto.catalogue.interfaces.columns import OF_THE_RECORD
from distretto.catalogue.interfaces.entries import Unreadable
from distretto.catalogue.kinds import NAMES, fields_of
from distretto.catalogue.wording import field_label, kind_name, say_fault
from distretto.rendering.text import has_message, t


def say(kind: str, fault: Fault, language: str) -> str:
    """A fault of a field, of a column that all records have, or of a heading, as a sentence."""
    if kind in NAMES and fault.path and fault.path not in OF_THE_RECORD:
        return say_fault(kind, fault, language)
    label = t(f"exchange-column-{fault.path}", language) if fault.path in OF_THE_RECORD else ""
    arguments = {name: _said(kind, name, value, language) for name, value in fault.arguments.items()}
    return t(fault.key, language, label=label, **arguments)


def _said(kind: str, name: str, value: Any, language: str) -> Any:
    if name == "names":
        return ", ".join(_column(kind, one, language) for one in str(value).split(", ") if one)
    if name == "kind" and value in NAMES:
        return kind_name(str(value), language)
    return value


def _column(kind: str, name: str, language: str) -> str:
    """A column with what it is called: *Themes (themes)*."""
    if name in NAMES:
        return f"{kind_name(name, language)} ({name})"
    if kind in NAMES and name in fields_of(kind):
        return f"{field_label(kind, name, language)} ({name})"
    key = f"exchange-column-{name}"
    return f"{t(key, language)} ({name})" if has_message(key, language) else name


def say_unreadable(error: Unreadable, language: str) -> str:
    """Why a file cannot be read, and what would help."""
    return t(error.key, language, **error.arguments)
