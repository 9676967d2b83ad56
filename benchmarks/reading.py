"""`python -m benchmarks.reading [SITE ...]`: what a reader has before them, page by page, of built sites.

Words and minutes are those before the exercises; screens are those of a phone, 390 by 844; a cell is cut off
when a line of its code doesn't fit the phone and doesn't wrap. Give two sites to compare them.
"""

from __future__ import annotations

import re
import shutil
import sys
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tools.browsers import SYSTEM_BROWSERS

COUNT = """() => {
    const article = document.querySelector("article");
    const view = (cell) => !cell.closest("details, .solution");
    const code = [...article.querySelectorAll(".cell_input pre")].filter(view);
    const cut = code.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length;
    const screens = article.getBoundingClientRect().height / innerHeight;
    const exercise = article.querySelector(".exercise");
    const copy = article.cloneNode(true);
    for (const section of copy.querySelectorAll("section > section"))
        if (section.querySelector(".exercise")) section.remove();
    const gone = "pre, .math, details, .claim, table, h1, .headerlink, .gd-widget, script, template";
    for (const each of copy.querySelectorAll(gone)) each.remove();
    return {
        words: copy.textContent.split(/\\\\s+/).filter(Boolean).length,
        cells: code.length,
        lines: code.reduce((sum, pre) => sum + pre.textContent.trimEnd().split("\\\\n").length, 0),
        claims: article.querySelectorAll(".claim").length,
        screens: Math.round(screens),
        cut,
        head: article.querySelector("p.chapter-head")?.textContent ?? "",
    };
}""".replace("\\\\", "\\")


@dataclass(frozen=True)
class Reading:
    """One page. minutes: as the page says. words: before the exercises. lines: of code in view."""

    minutes: int
    words: int
    cells: int
    lines: int
    claims: int
    screens: int
    cut_off: int


def read(page: Page, file: Path) -> Reading | None:
    """What a page has, or None for one that isn't a chapter."""
    page.goto(file.as_uri())
    found = page.evaluate(COUNT)
    minutes = re.search(r"(\d+) minutes?", found["head"])
    if minutes is None:
        return None
    names = ("words", "cells", "lines", "claims", "screens", "cut")
    return Reading(int(minutes[1]), *(found[name] for name in names))


def main(arguments: list[str]) -> None:
    """Print a table for each site."""
    browser_here = next(filter(None, map(shutil.which, SYSTEM_BROWSERS)), None)  # else Playwright's own
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_here, args=["--no-sandbox"])
        for site in map(Path, arguments or ["_build/html"]):
            page = browser.new_page(viewport={"width": 390, "height": 844})
            print(f"\n| {site.name} | " + " | ".join(field.name for field in fields(Reading)) + " |")
            print("| --- |" + " ---: |" * len(fields(Reading)))
            sums = [0] * len(fields(Reading))
            for file in sorted((site.resolve() / "book").rglob("*.html")):
                if (reading := read(page, file)) is not None:
                    name = file.relative_to(site.resolve() / "book").with_suffix("").as_posix()
                    print(f"| {name} | " + " | ".join(map(str, astuple(reading))) + " |")
                    sums = [total + each for total, each in zip(sums, astuple(reading), strict=True)]
            print("| all | " + " | ".join(map(str, sums)) + " |")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
