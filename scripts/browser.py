"""Chromium for the journeys: the one of the machine, or Debian's where this user may install it."""

from __future__ import annotations

import os
import shutil
import subprocess

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PACKAGES = ("chromium", "fonts-liberation")


def find_browser() -> str | None:
    """The path of a Chromium of this machine: $DISTRETTO_BROWSER first."""
    names = (os.environ.get("DISTRETTO_BROWSER", ""), *NAMES)
    return next((path for name in names if (path := shutil.which(name))), None)


def provide_browser() -> str | None:
    """See to it that there is a browser; the reason where there is none and none could be installed."""
    if find_browser():
        return None
    if not shutil.which("apt-get"):
        return "there is no Chromium on this machine; install one, or name it in DISTRETTO_BROWSER."
    if os.geteuid() != 0:
        return "there is no Chromium on this machine; install it with: sudo apt-get install chromium"
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-qq"], ["install", "-qq", "-y", "--no-install-recommends", *PACKAGES]):
        done = subprocess.run(
            ["apt-get", *command], env=environment, capture_output=True, text=True, check=False,
            stdin=subprocess.DEVNULL,
        )
    if done.returncode or not find_browser():
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        return f"Chromium could not be installed: {reason}"
    return None


if __name__ == "__main__":
    print(provide_browser() or find_browser())
