"""Say how large the built wheel is, and fail where it is over the limit."""

from __future__ import annotations

import sys
from pathlib import Path

LIMIT = 25e6


def main(folder: str) -> int:
    """Look at the one wheel in the folder."""
    wheel, = Path(folder).glob("*.whl")
    size = wheel.stat().st_size
    print(f"{wheel} {size / 1e6:.1f} MB (limit {LIMIT / 1e6:.0f} MB)")
    return 0 if size < LIMIT else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
