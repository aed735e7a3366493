"""What holds for every test: examples are found by reasoning, never by the clock of a busy machine."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("distretto", deadline=None)
settings.load_profile("distretto")
