"""Messages are read one by one, with what they refer to, and say the same as when all are read at once."""

from __future__ import annotations

from importlib.resources import files

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message

from distretto.rendering.text import LANGUAGES
from distretto.rendering.wording import Messages

TEXT = """# A comment
plain = Plain
choice = { $n ->
    [one] one { plain }
   *[other] { inner }
 } at the end
# inner = not this one
inner = inner, { plain }
lost = { nowhere }
"""


def texts(language: str) -> list[str]:
    folder = files("distretto.rendering") / "messages" / language
    return [path.read_text(encoding="utf-8") for path in folder.iterdir() if path.name.endswith(".ftl")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_of_every_file_is_found(language: str) -> None:
    read = texts(language)
    entries = [entry for text in read for entry in FluentParser().parse(text).body]
    assert not [entry for entry in entries if isinstance(entry, Junk)]
    keys = {entry.id.name for entry in entries if isinstance(entry, Message)}
    found = Messages(language, read)
    assert {key for key in keys if not found.has_message(key)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_read_alone_says_what_it_says_among_all(language: str) -> None:
    whole = FluentBundle([language], use_isolating=False)
    read, keys = texts(language), set()
    alone = Messages(language, read)
    for text in read:
        whole.add_resource(FluentResource(text))
        keys |= {entry.id.name for entry in FluentParser().parse(text).body if isinstance(entry, Message)}
    for key in sorted(keys):
        pattern = whole.get_message(key).value
        said, errors = whole.format_pattern(pattern, {})
        if not errors:
            assert alone.say(key, {}) == said


def test_references_and_comments() -> None:
    messages = Messages("en-GB", [TEXT])
    assert messages.say("choice", {"n": 2}) == "inner, Plain at the end"
    assert messages.say("choice", {"n": 1}) == "one Plain at the end"
    assert not messages.has_message("nothing")
    with pytest.raises(ValueError, match="lost"):
        messages.say("lost", {})
