"""Each chapter's link to the playground: the page shows that race, and its numbers are the library's."""

from __future__ import annotations

import contextlib
import re
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
import torch
from playwright.sync_api import Browser, Page

import gdlib
from gdlib import descend
from gdlib.widgets.formulas import Formula
from gdlib.widgets.rules import RULES
from tools.chapters import find_chapters

pytestmark = [pytest.mark.book, pytest.mark.browser]
ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r'href="([./]*playground\.html)#([^"]+)"')
SHOWN = """() => {
  const read = (label) => document.querySelector(`[id="${label.htmlFor}"]`).value;
  const named = (place, text) => read([...place.querySelectorAll("label")].find((each) => each.textContent === text));
  const page = document.querySelector(".gd-live");
  return {
    loss: page.querySelector(".gd-play-loss textarea").value,
    start: named(page, "start"),
    step: named(page, "step"),
    rules: [...page.querySelectorAll(".gd-race-panel")].filter((each) => !each.hidden).map((panel) => ({
      rule: panel.querySelector("textarea").value,
      values: Object.fromEntries([...panel.querySelectorAll(".gd-play-number")].map((box) => [box.ariaLabel.split(",")[0], box.value])),
      fate: panel.querySelector(".gd-play-fate").textContent,
    })),
    troubles: [...page.querySelectorAll(".gd-play-fault")].filter((each) => !each.hidden).map((each) => each.textContent),
  };
}"""  # noqa: E501
# Of a run that divides by what becomes 0, or goes round near a kink, the last steps hang on rounding.
FEW = 60


@cache
def links() -> list[tuple[str, str, str]]:
    """Each page that has a link, the page that it leads to, and what follows the #."""
    found = []
    for chapter in find_chapters(ROOT):
        page = ROOT / "_build" / "html" / f"{chapter.name}.html"
        text = page.read_text(encoding="utf-8")
        found += [(chapter.name, target, unescape(address)) for target, address in LINK.findall(text)]
    return found


def ends(told: dict[str, str]) -> list[float]:
    """The loss that each of the address's methods ends at, by the library."""
    data = [[float(value) for value in pair.split()] for pair in told.get("data", "").split(";") if pair]
    loss = Formula(told["loss"], data)
    start = torch.tensor([float(value) for value in told["start"].split(",")], dtype=torch.float64)
    found = []
    for i in range(1, 5):
        if f"rule{i}" in told:
            values = {name: float(value) for name, value in pairs(told[f"set{i}"])}
            code = RULES[told[f"rule{i}"]].code.format(**values)
            method = eval(code, {name: getattr(gdlib, name) for name in gdlib.__all__})
            found.append(float(descend(loss, start, method, min(FEW, int(told["steps"]))).losses[-1]))
    return found


def pairs(text: str) -> list[list[str]]:
    return [pair.split(":") for pair in text.split(",")]


def shown(page: Page) -> dict[str, Any]:
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    found: dict[str, Any] = page.evaluate(SHOWN)
    return found


def test_most_chapters_have_one(site: Path) -> None:
    assert len({chapter for chapter, _, _ in links()}) >= 20


def test_each_link_shows_its_race_from_a_disk(site: Path, browser: Browser) -> None:
    with contextlib.closing(browser.new_page()) as page:
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        for chapter, target, address in links():
            told = {name: values[0] for name, values in parse_qs(address, strict_parsing=True).items()}
            to = (site / chapter).parent.joinpath(target).resolve()
            at = "" if int(told["steps"]) <= FEW else f"&at={FEW}"
            page.goto("about:blank")
            page.goto(f"{to.as_uri()}#{address}{at}")
            page.wait_for_selector(".gd-live .gd-play-fate:not(:empty)")
            seen = shown(page)
            place = (chapter, told["loss"])
            assert seen["loss"] == told["loss"], place
            wanted = [float(f"{float(value):.6g}") for value in told["start"].split(",")]
            assert [float(value) for value in seen["start"].split(",")] == wanted, place
            assert seen["step"] == str(min(FEW, int(told["steps"]))), place
            names = [told[f"rule{i}"] for i in range(1, 5) if f"rule{i}" in told]
            assert [each["rule"] for each in seen["rules"]] == [RULES[name].text for name in names], place
            for i, (each, end) in enumerate(zip(seen["rules"], ends(told), strict=True), start=1):
                given = {name: float(value) for name, value in pairs(told[f"set{i}"])}
                assert {name: float(value) for name, value in each["values"].items()} == given, place
                assert_says(each["fate"], end, (chapter, each["fate"], end))
            assert seen["troubles"] == complaints == [], place


def assert_says(fate: str, end: float, what: object) -> None:
    """The loss in a sentence of the page is the library's, to the digits that it says."""
    found = re.search(r"loss (−?\d+(?:\.\d+)?)(?: × 10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?", fate)
    assert found, what
    power = (found[2] or "⁰").translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789"))
    loss = float(found[1].replace("−", "-") + f"e{power}")
    assert abs(loss - end) <= 0.006 * abs(end) + 1e-15, what


def test_a_link_works_below_a_sub_path(server: str, browser: Browser) -> None:
    chapter, _, address = links()[-1]
    with contextlib.closing(browser.new_page()) as page:
        page.goto(f"{server}/{chapter}.html")
        page.click(f'a[href$="#{address}"]')
        page.wait_for_selector(".gd-live .gd-play-fate:not(:empty)")
        assert page.url == f"{server}/book/playground.html#{address}"
        assert shown(page)["troubles"] == []
