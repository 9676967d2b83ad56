"""One visit to a page of the site, in a browser, and all that is measured on it: the tests judge by that."""

from __future__ import annotations

import gzip
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, Request

from tools.chapters import find_chapters

ROOT = Path(__file__).resolve().parents[2]
PAGES = [f"{chapter.name}.html" for chapter in find_chapters(ROOT)]
OTHERS = ["search.html", "genindex.html", "404.html"]  # what the build adds

# How far what was shown already moves while a page loads, in shares of the window.
WATCH_FOR_SHIFTS = """window.moved = 0;
new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.moved += entry.value;
}).observe({ type: "layout-shift", buffered: true });"""
# As much of each element as tells which one it is.
NAMED = "(all) => all.map((e) => e.id || e.outerHTML.slice(0, 200))"
MEASURED = f"""() => {{
    const named = {NAMED};
    const all = (selector) => [...document.querySelectorAll(selector)];
    const formulas = all(".math");
    return {{
        theme: document.documentElement.dataset.theme,
        naked_formulas: named(formulas.filter((f) => !f.querySelector(":scope > svg"))),
        silent_formulas: named(formulas.filter((f) => !f.querySelector(":scope > .math-heard > math"))),
        // The theme hides a copy of the headings' list, and what isn't shown has no width.
        empty_formulas: named(formulas.filter((f) =>
            f.checkVisibility() && f.querySelector(":scope > svg")?.getBBox().width === 0)),
        // As where a reference takes over the words of a heading, which loses what made them a formula.
        raw_tex: all("body *").filter((e) => !e.closest("pre, code, script, style, template, math"))
            .flatMap((e) => [...e.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE))
            .map((n) => n.data).concat(document.title)
            .filter((words) => /\\\\[a-zA-Z]+|\\$[^$]+\\$/.test(words)),
        live_widgets: all(".gd-widget > .gd-live").length,
    }};
}}"""
# What sticks out of the window, or of what holds it.
FITS = f"""() => {{
    const named = {NAMED};
    const all = (selector) => [...document.querySelectorAll(selector)];
    const box = (element) => element.getBoundingClientRect();
    return {{
        width: document.documentElement.scrollWidth,
        cut_formulas: named(all("div.math")
            .filter((f) => box(f.querySelector("svg") ?? f).right > box(f).right + 1)
            .filter((f) => !["auto", "scroll"].includes(getComputedStyle(f.parentElement).overflowX))),
        small_formulas: named(all(".math > svg")
            .filter((s) => box(s).width > 0 && box(s).width < 0.69 * s.width.baseVal.value)),
        wide_tables: named(all("article :is(table, dl)")
            .filter((t) => t.scrollWidth > (t.closest("section") ?? t.parentElement).clientWidth + 1)),
        cut_widgets: named(all(".gd-live *").filter((e) => !e.closest("svg") && box(e).width > 1
            && (box(e).left < -0.5 || box(e).right > innerWidth + 0.5))),
        cut_code: all("article pre").filter((p) => p.scrollWidth > p.clientWidth + 1)
            .map((p) => p.innerText.slice(0, 200)),
    }};
}}"""
PICTURES = """async (images) => {
    for (const image of images) image.loading = "eager"; // else those far below wait
    await Promise.all(images.map((image) => image.decode().catch(() => {})));
    return images.map((image) => [image.getAttribute("src"), image.complete && image.naturalWidth > 0]);
}"""
UNFOLD = """() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    for (const fold of document.querySelectorAll(".toggle-hidden")) fold.classList.remove("toggle-hidden");
}"""
# A page's tokens of code are half of its elements: of those of a kind axe is shown the first, of the others
# the words. What a formula is drawn of is hidden from the readers that axe speaks for.
LEAVE_TO_AXE = """() => {
    const seen = new Set();
    for (const token of document.querySelectorAll(".highlight span")) {
        const kind = `${token.closest(".highlight").parentElement.className} ${token.className}`;
        if (seen.has(kind) && !token.firstElementChild) token.replaceWith(token.textContent);
        seen.add(kind);
    }
    for (const drawn of document.querySelectorAll(".math > svg")) drawn.replaceChildren();
}"""
# Colours are what makes axe slow, and pages are of a kind: of the words on them axe is asked about those that
# differ in colours, size or place from all that it has judged before. Gives these kinds.
MARK_UNSEEN = """(judged) => {
    const behind = new Map();
    const backs = (element) => {
        if (element && !behind.has(element)) {
            const { opacity, backgroundImage, backgroundColor } = getComputedStyle(element);
            const own = `${opacity} ${backgroundImage} ${backgroundColor};`;
            const clear = own === "1 none rgba(0, 0, 0, 0);";
            behind.set(element, (clear ? "" : own) + backs(element.parentElement));
        }
        return behind.get(element) ?? "";
    };
    const named = (element) => `${element.tagName}.${element.getAttribute("class") ?? ""}`;
    const hasWords = (element) => element.matches("input, select, textarea")
        || [...element.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim());
    const known = new Set(judged);
    for (const element of [...document.body.querySelectorAll("*")].filter(hasWords)) {
        const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
        const place = [named(element), named(element.parentElement), backs(element)];
        const kind = [...place, color, fontSize, fontWeight, textShadow].join(" ");
        if (!known.has(kind)) element.dataset.unseen = "";
        known.add(kind);
    }
    axe.configure({ rules: [{ id: "color-contrast", selector: "[data-unseen]" }] });
    return [...known];
}"""
TWO_FRAMES = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
# axe's own preloading of style sheets is refused to pages from the disk.
AXE = {"resultTypes": ["violations"], "preload": False}
# The rules whose answer may differ from screen to screen: asked alone when a page is visited again.
SEEN = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "meta-viewport"]


@dataclass(frozen=True)
class Screen:
    """How a reader looks at the pages."""

    width: int
    theme: str


WIDE = Screen(1280, "light")
PHONE = Screen(390, "dark")
NARROW = 320  # the least width that a page must do with: the phone's screen shrinks to it at the end


@dataclass
class Visit:
    """A page that was opened, and what was found on it."""

    name: str
    screen: Screen
    home: str  # the address of the site's folder
    folder: Path  # and where it is
    moved: float = 0.0
    asked: list[str] = field(default_factory=list)
    asked_at_first: list[str] = field(default_factory=list)  # until the page was there
    complaints: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    pictures: dict[str, bool] = field(default_factory=dict)  # whether each was drawn
    stuck_sliders: list[str] = field(default_factory=list)
    sliders: int = 0
    measured: dict[str, Any] = field(default_factory=dict)
    fits: dict[int, dict[str, Any]] = field(default_factory=dict)  # by the width of the window

    def misfits(self, what: str) -> dict[int, list[str]]:
        """What sticks out, by the width of the window in which it does."""
        return {width: found[what] for width, found in self.fits.items() if found[what]}

    @property
    def text(self) -> str:
        """The page as it lies in the site."""
        return (self.folder / self.name).read_text(encoding="utf-8")

    @property
    def weights(self) -> dict[str, int]:
        """The bytes on the wire of all that the page asked for by itself, by address."""
        files = {urldefrag(address.split("?")[0]).url for address in self.asked_at_first}
        own = sorted(file for file in files if file.startswith(f"{self.home}/"))
        return {address: compressed(self.folder / address.removeprefix(f"{self.home}/")) for address in own}


def compressed(file: Path) -> int:
    """Its size on the wire; fonts are compressed already."""
    content = file.read_bytes()
    return len(content) if file.suffix in (".woff2", ".png") else len(gzip.compress(content, 6))


class Tab:
    """A reader's tab, in which page after page is opened.

    Nothing that an earlier page has fetched is kept; the engine keeps what it has compiled, axe above all.
    """

    def __init__(self, browser: Browser, screen: Screen) -> None:
        self.screen = screen
        self.page = browser.new_page(
            viewport={"width": screen.width, "height": 900}, color_scheme=screen.theme
        )
        # An empty tab has no storage.
        self.page.add_init_script(
            f"if (location.protocol !== 'about:') localStorage.mode = localStorage.theme = '{screen.theme}'"
        )
        self.page.add_init_script(WATCH_FOR_SHIFTS)
        network = self.page.context.new_cdp_session(self.page)
        network.send("Network.enable")
        network.send("Network.setCacheDisabled", {"cacheDisabled": True})
        self._judged: list[str] = []  # the kinds of words of which axe has seen one
        self._visit = Visit("", screen, "", Path())
        self._listen()

    def visit(self, home: str, folder: Path, name: str) -> Visit:
        """Open a page of the site in `folder`, which is at the address `home`, and measure it.

        First as it loads, then as it lies there, then with its folds open, last by moving what can be moved.
        """
        self.page.set_viewport_size({"width": self.screen.width, "height": 900})
        self.page.goto("about:blank")  # what the page before still says is not this one's
        visit = self._visit = Visit(name, self.screen, home, folder)
        page = self.page
        page.goto(f"{home}/{name}", timeout=60_000)  # waits for all that the page itself asks for
        visit.asked_at_first = list(visit.asked)
        page.wait_for_timeout(500)
        visit.moved = page.evaluate("window.moved")
        visit.measured = page.evaluate(MEASURED)
        visit.violations = self._asked_of_axe(again=self.screen == PHONE and name in PAGES[1:])
        visit.pictures = dict(page.eval_on_selector_all("article img", PICTURES))
        page.evaluate(UNFOLD)
        visit.fits[self.screen.width] = page.evaluate(FITS)
        if self.screen == PHONE:
            page.set_viewport_size({"width": NARROW, "height": 900})
            for _ in range(2):  # what the new size leads to, and what that leads to
                page.evaluate(TWO_FRAMES)
            visit.fits[NARROW] = page.evaluate(FITS)
        _move_sliders(page, visit)
        return visit

    def close(self) -> None:
        """Leave the tab."""
        self.page.close()

    def _asked_of_axe(self, again: bool) -> list[str]:
        self.page.evaluate(LEAVE_TO_AXE)
        self.page.evaluate(Axe().axe_script)
        self._judged = self.page.evaluate(MARK_UNSEEN, self._judged)
        asked = AXE | ({"runOnly": SEEN} if again else {})
        violations = self.page.evaluate("(asked) => axe.run(asked).then((found) => found.violations)", asked)
        return [f"{one['id']}: {node['html'][:150]}" for one in violations for node in one["nodes"]]

    def _listen(self) -> None:
        """Note what a page asks for and complains of."""

        def heard(message: ConsoleMessage) -> None:
            if message.type in ("error", "warning"):
                self._visit.complaints.append(message.text)

        def requested(request: Request) -> None:
            if not request.url.startswith(("data:", "blob:", "about:")):
                self._visit.asked.append(request.url)

        page = self.page
        page.on("console", heard)
        page.on("pageerror", lambda error: self._visit.complaints.append(str(error)))
        page.on("requestfailed", lambda r: self._visit.complaints.append(f"failed: {r.url}, {r.failure}"))
        page.on("request", requested)


def _move_sliders(page: Page, visit: Visit) -> None:
    # The last first: those further up may change how many there are below.
    for slider in reversed(page.locator(".gd-live").get_by_role("slider").all()):
        visit.sliders += 1
        before = slider.get_attribute("aria-valuetext")
        for key in (
            "ArrowLeft",
            "ArrowRight",
            "ArrowRight",
        ):  # it may stand at an end, or show a step less finely
            slider.press(key)
            page.evaluate(TWO_FRAMES)
            if slider.get_attribute("aria-valuetext") != before:
                break
        else:
            visit.stuck_sliders.append(slider.evaluate("e => e.outerHTML.slice(0, 200)"))
