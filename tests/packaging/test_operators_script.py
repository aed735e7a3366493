"""The script of the operators' page: commands with the settings of the service, as they stand in its file."""

import os
import re
import subprocess
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "for_operators.md"
SETTINGS = """# a comment
DISTRETTO_HOME=/var/lib/distretto
DISTRETTO_STORAGE=s3://distretto/media?endpoint=https://s3.example.org&region=eu-south-1
EMAIL_URL=smtp://user:$ecret 'word'@mail.example.org:587
"""


def test_every_setting_reaches_the_command_as_it_stands(tmp_path: Path) -> None:
    (script,) = re.findall(r"```sh\n(#!/bin/sh\n.+?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    settings, command, here = tmp_path / "distretto.env", tmp_path / "command", tmp_path / "distretto"
    settings.write_text(SETTINGS, encoding="utf-8")
    command.write_text('#!/bin/sh\nenv\nprintf "%s\\n" "$@"\n', encoding="utf-8")
    script = script.replace("/etc/distretto.env", str(settings)).replace("/opt/distretto/bin/distretto", str(command))
    here.write_text(script, encoding="utf-8")
    for one in (command, here):
        one.chmod(0o755)
    told = subprocess.run(
        [str(here), "backup", "a name"], capture_output=True, text=True, check=True, env={"PATH": os.environ["PATH"]},
    ).stdout.splitlines()
    assert {*SETTINGS.splitlines()[1:]} < {*told}
    assert told[-2:] == ["backup", "a name"]
