"""A small installation with something of everything that a backup has to bring back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

FILL = """
from distretto.cli.serve import set_up
set_up()
from django.core.files.base import ContentFile
from distretto.catalogue.starter.load import load
from distretto.groups.domain.acting import act
from distretto.groups.models import DocumentVersion, GroupDocument, WorkingGroup
from distretto.people.models import User
load()
user = User.objects.create_user(email="operator@example.org", password="a long password of synthetic people")
group = WorkingGroup.objects.order_by("key").first()
for number in range(3):
    act(group=group, by=user, what="document-added", about=f"document:{number}",
        content={"ratio": 1.5 + number, "words": "perch\\u00e9 \\u2192 \\U0001f642", "none": None})
from django.core.files.storage import default_storage
default_storage.save("documents/synthetic.txt", ContentFile(b"what a group keeps for itself"))
from distretto.evidence.store import default_store
one = default_store().vintage("sbs_regional")
default_store().mark(one.name, one.version, "known_faulty", "synthetic: two regions were swapped")
"""


def python(script: str, home: Path, **environment: str) -> str:
    """Run a script in a home of its own; what it wrote."""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=300, check=False,
        env=environment_of(home, **environment),
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def environment_of(home: Path, **more: str) -> dict[str, str]:
    """The environment of an installation of its own, with the database of its home where none is named."""
    plain = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "SECRET_KEY")}
    return {**plain, "DISTRETTO_HOME": str(home), "LC_ALL": "C.UTF-8", **more}


def run(home: Path, *arguments: str, **environment: str) -> Any:
    """Run a command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "distretto", *arguments], capture_output=True, text=True, timeout=300, check=False,
        env=environment_of(home, **environment),
    )
