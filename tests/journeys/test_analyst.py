"""An analyst builds a study of conditions from raw values, publishes it, and repeats it from the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from .conftest import ROOT, Visit
from .test_catalogue_writing import accessible, enter, pictures

NAME = "R&D and industry in South East Europe"


def go_on(page: Page, to: str) -> None:
    page.locator(f".ready button[value={to}]").last.click()
    page.wait_for_url(f"**/{to}/")


def calibrated(page: Page, analyst: Visit) -> None:
    """Each set on its panel: a wrong order is refused at the set, a proposal taken over, a threshold set."""
    page.fill("[name=fuzzy-0-0]", "50")
    page.locator(".ready button[value=rules]").last.click()
    expect(page.locator("#set-0 .fault")).to_contain_text("three anchors must rise")
    pictures(analyst, "study-refused")
    page.locator("#set-0 .offers-of summary").click()
    page.locator("#set-0 button[value='0:gap']").click()
    expect(page.locator("#set-0 .fault")).to_have_count(0)
    expect(page.locator("#set-0 .anchor")).to_have_count(3)
    page.locator("#set-1 input[value=crisp]").check()
    page.fill("[name=crisp-1-0]", "1")
    page.locator("#set-1 button[name=show]").click()
    expect(page.locator("#set-1 .anchor")).to_have_count(1)


def repeated(file: Path, home: Path) -> str:
    """The hash that the command line gives for a study's file."""
    asked = ["ask", "innovation.conditions", "--study", str(file), "--format", "json"]
    command = [sys.executable, "-m", "distretto", *asked]
    environment = {**os.environ, "DISTRETTO_HOME": str(home)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return str(json.loads(done.stdout)["hash"])


def test_from_raw_values_to_a_published_finding_repeated_elsewhere(
    visit: Callable[..., Visit], invite: Callable[..., str], tmp_path: Path
) -> None:
    analyst = visit()
    page = enter(analyst, invite("analyst@example.org"), "Sign in")
    page.goto(f"{analyst.site}/en/studies/")
    pictures(analyst, "studies-empty")
    analyst.click(role="link", name="New study", within="main")
    page.fill("#f-name", NAME)
    page.locator("#f-pool[role=combobox]").fill("see")
    pictures(analyst, "study-new")
    accessible(page)
    page.locator("main form").get_by_role("button", name="Begin").click()
    page.wait_for_url("**/sets/")
    pictures(analyst, "study-sets")
    accessible(page)
    go_on(page, "calibrate")
    calibrated(page, analyst)
    pictures(analyst, "study-calibrate")
    accessible(page)
    go_on(page, "rules")
    pictures(analyst, "study-rules")
    accessible(page)
    go_on(page, "result")
    pictures(analyst, "study-result")
    accessible(page)
    analyst.click(role="button", name="Publish as a finding", within="main")
    page.wait_for_url("**/published/**")
    pictures(analyst, "study-published")
    accessible(page)
    named = page.locator(".hash").inner_text()
    with page.expect_download() as file:
        page.get_by_role("link", name="The study’s file").click()
    file.value.save_as(tmp_path / "study.json")
    assert json.loads((tmp_path / "study.json").read_bytes())["parameters"]["pool"] == "see"
    assert repeated(tmp_path / "study.json", tmp_path / "elsewhere") == named

    reader = visit(width=390, language="it")
    reader.open("/it/studies/")
    pictures(reader, "studies")
    reader.click(role="link", name=NAME, within="main")
    expect(reader.page.locator(".hash")).to_have_text(named)
    pictures(reader, "study-published")
    reader.open(f"/it/findings/{named}/")
    expect(reader.page.locator(".band.kept").last).to_contain_text(NAME)

    page.fill("#w-why", "An anchor was wrong")
    analyst.click(role="button", name="Withdraw", within="#withdraw")
    expect(page.locator(".band")).to_contain_text("An anchor was wrong")
    pictures(analyst, "study-withdrawn")
    reader.open("/it/studies/")
    expect(reader.page.get_by_role("link", name=NAME)).to_have_count(0)
    reader.open(f"/it/findings/{named}/")
    expect(reader.page.locator("body")).to_contain_text("An anchor was wrong")
