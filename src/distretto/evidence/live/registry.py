"""Every live source: whose it is, on what terms, where it is fetched, and which of the house's data sets it becomes.

A source without such a data set is kept as it came, with where it is from. What each holds is told in the reader's
language by the messages `source-what-NAME`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Literal

