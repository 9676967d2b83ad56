"""Formulas, rules, points and addresses that nobody thought of, thrown at the playground's page.

    python -m benchmarks.fuzz_playground [MINUTES] [SEED]

Each case is a good text mutated, or words at random. After each the page has to answer soon, in processor
time of its main thread, raise nothing, keep its layout, and show no number that isn't one; and from time to
time a good race has to give what it gave at first. What fails is printed, with its case, and counted.
"""

from __future__ import annotations

import contextlib
import json
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import quote

from playwright.sync_api import Browser, Page, sync_playwright

from gdlib import Playground
from gdlib.widgets.base import STATIC
from gdlib.widgets.rules import RULES
from tests.conftest import QUIET, find_browser
from tests.gdlib.widgets.playground_formulas import FORMULAS

WIDTH, SLOW_WORDS, SLOW = 390, 100, 400  # pixels; milliseconds for a text that can't be read, and for a race
GOOD = "#loss=x%5E2+%2B+3+y%5E2&start=1,1&view=-2,2,-2,2&steps=50&rule1=Momentum&set1=lr:0.1,beta:0.5"
SAID = """
    x y x1 x10 x11 t d p g k n v lr beta e pi 1 0 2.5 1e308 1e-308 . sqrt log exp tan relu max min where norm
    dot grad loss sign largest steps lambda constructor __proto__ NaN Infinity undefined é 😀 {x} <b> ** <=
"""
WORDS = [*SAID.split(), *"+-*/^()=,;<>²×·&%#'\"\\\n \x00\u202e"]
EXTREME = [
    "1e308 sin(x)",
    "1e308 x - 1e308 y",
    "1e-308 x",
    "1e-320 x^2",
    "1e16 + x",
    "exp(700 x) y",
    "1 / x^9",
]
ADDRESSES = [
    GOOD,
    "#loss=(x+t+%2B+y+-+d)%5E2&data=0+1;1+3;2+5&start=0,0&view=-1,5,-1,5&steps=100&rule1=Adam&set1=lr:0.1",
    "#loss=x%5E2&start=3&rule1=p%3Dp-lr+g&set1=lr:0.3&rule2=Nesterov&rule3=Rprop&rule4=AMSGrad&at=7",
]
LOOK = """() => {
  const page = document.querySelector(".gd-live");
  const odd = /NaN|undefined|Infinity|\\{\\w+\\}/;
  const geometry = ["d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "transform", "points"];
  const numbers = [...page.querySelectorAll("svg, svg *")].flatMap((each) =>
    geometry.filter((name) => odd.test(each.getAttribute(name) ?? "")).map((name) => `${each.tagName} ${name}`));
  const said = [...page.querySelectorAll(".gd-play-fate, .gd-play-here, [class*=promise], output, svg text")]
    .map((each) => each.textContent).filter((text) => odd.test(text));
  const faults = [...page.querySelectorAll(".gd-play-fault")].filter((each) => !each.hidden);
  return {
    odd: [...numbers, ...said].slice(0, 3), wide: document.documentElement.scrollWidth,
    faults: faults.length, empty: faults.some((each) => !each.textContent.trim()),
    fates: [...page.querySelectorAll(".gd-play-fate")].filter((each) => each.offsetParent).map((each) => each.textContent).join("|"),
  };
}"""  # noqa: E501
TYPE = """([selector, nth, text, kind]) => {
  const boxes = [...document.querySelectorAll(`.gd-live ${selector}`)].filter((each) => each.offsetParent);
  const box = boxes[nth % boxes.length];
  if (!box) return;
  box.value = text;
  box.dispatchEvent(new Event(kind, { bubbles: true }));
}"""
FRAMES = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def mutated(draw: random.Random, text: str) -> str:
    """A text with a few accidents."""
    for _ in range(draw.choice([1, 1, 2, 3, 8])):
        at, end = sorted(draw.choices(range(len(text) + 1), k=2))
        piece, word = text[at : min(end, at + 12)], draw.choice(WORDS)
        text = draw.choice([
            text[:at] + word + text[at:], text[:at] + text[at + 1 :], text[:at] + text[end:],
            text[:at] + piece * draw.choice([2, 3, 200]) + text[at:], text[:at] + word + text[at + 1 :],
        ])  # fmt: skip
    return text[:9000]


def text_of(draw: random.Random, good: list[str]) -> str:
    if draw.random() < 0.6:
        return mutated(draw, draw.choice(good))
    return draw.choice(["", " "]).join(draw.choices(WORDS, k=draw.choice([1, 3, 8, 20, 300])))


def cases(draw: random.Random) -> Iterator[tuple[str, Any]]:
    """What is done to the page: ("type", ...) as TYPE takes it, or ("go", the end of an address)."""
    formulas, rules = [*FORMULAS, *EXTREME], [rule.text for rule in RULES.values()]
    while True:
        nth = draw.randrange(4)
        kind = draw.choice(["loss", "rule", "points", "start", "number", "raw", "parts"])
        if kind == "loss":
            yield "type", [".gd-play-loss textarea", 0, text_of(draw, formulas), "input"]
        elif kind == "rule":
            yield "type", [".gd-race-panel textarea", nth, text_of(draw, rules), "input"]
        elif kind == "points":
            yield "type", [".gd-play-loss textarea", 1, text_of(draw, ["0 1\n1 3\n2, 5", "1 1"]), "input"]
        elif kind == "start":
            yield "type", ["input.gd-play-text", 0, text_of(draw, ["-1, 2", "0.5", "1 2 3"]), "change"]
        elif kind == "number":
            text = draw.choice(["", "-1", "0", "1e6", "1e7", "-1e6", "1e-300", "nan", "0.5"])
            yield "type", [".gd-play-number", draw.randrange(12), text, "input"]
        elif kind == "raw":
            yield "go", mutated(draw, draw.choice(ADDRESSES))
        else:
            told = {"loss": text_of(draw, formulas)} | {
                f"rule{i}": text_of(draw, rules) for i in range(1, draw.choice([1, 2, 5]))
            }
            sizes = [f"{draw.choice([-1, 1]) * 10 ** draw.uniform(-9, 7):.3g}" for _ in range(8)]
            told |= {"start": ",".join(sizes[:2]), "view": ",".join(sizes[2:6]), "set1": f"lr:{sizes[6]}"}
            told |= {"steps": draw.choice(["1", "50", "1000", sizes[7]])}
            yield "go", "#" + "&".join(f"{name}={quote(text)}" for name, text in told.items())


class Victim:
    """The page, and what went wrong on it since it was last asked."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        (folder / "playground.page.js").write_bytes((STATIC / "playground.page.js").read_bytes())
        script = '<script defer src="playground.page.js"></script>'
        (folder / "page.html").write_text(
            f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Fuzz</title>{script}'
            f"<body>{Playground().html()}</body></html>",
            encoding="utf-8",
        )
        self.address = (folder / "page.html").as_uri()
        self.page: Page = browser.new_page(viewport={"width": WIDTH, "height": 800})
        self.page.set_default_timeout(20_000)
        self.complaints: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.clock = self.page.context.new_cdp_session(self.page)
        self.clock.send("Performance.enable", {"timeDomain": "threadTicks"})
        self.page.goto(self.address)

    def spent(self) -> float:
        """Milliseconds that the page's main thread has computed."""
        metrics = self.clock.send("Performance.getMetrics")["metrics"]
        return float({each["name"]: each["value"] for each in metrics}["TaskDuration"]) * 1000

    def suffer(self, what: str, told: Any) -> tuple[dict[str, Any], float]:
        """What the page shows after a case, and how long that took."""
        before = self.spent()
        if what == "type":
            self.page.evaluate(TYPE, told)
        else:
            self.page.evaluate("hash => { location.hash = hash }", told)
        self.page.evaluate(FRAMES)
        took = self.spent() - before
        seen: dict[str, Any] = self.page.evaluate(LOOK)
        return seen, took


def wrong_with(seen: dict[str, Any], took: float, complaints: list[str]) -> list[str]:
    found = [f"raised {complaint}" for complaint in complaints]
    found += [f"shows {odd}" for odd in seen["odd"]]
    if seen["wide"] > WIDTH:
        found.append(f"is {seen['wide']} pixels wide")
    if seen["empty"]:
        found.append("says a fault without words")
    if took > (SLOW_WORDS if seen["faults"] else SLOW):
        found.append(f"took {took:.0f} ms, with {seen['faults']} faults")
    return found


def main(minutes: float = 10, seed: int = 0) -> int:
    """Run for so long; how many cases failed."""
    draw, tried, failed, slowest = random.Random(seed), 0, 0, 0.0
    until = time.monotonic() + 60 * minutes
    with contextlib.ExitStack() as open_:
        folder = Path(open_.enter_context(TemporaryDirectory()))
        launch = open_.enter_context(sync_playwright()).chromium.launch
        browser = launch(executable_path=find_browser(), args=QUIET)
        victim = Victim(browser, folder)
        good, _ = victim.suffer("go", GOOD)
        for what, told in cases(draw):
            if time.monotonic() > until:
                break
            seen, took = victim.suffer(what, told)
            tried, slowest = tried + 1, max(slowest, took)
            found = wrong_with(seen, took, victim.complaints)
            if tried % 50 == 0:
                again, _ = victim.suffer("go", GOOD + f"&at={tried % 50 + 50}")
                found += [] if again["fates"] == good["fates"] else [f"then says {again['fates']}"]
            if found:
                failed += 1
                print(json.dumps([found, what, told], ensure_ascii=False)[:1500], flush=True)
            victim.complaints.clear()
        browser.close()
    print(f"{tried} cases in {minutes} minutes, {failed} failed; the slowest took {slowest:.0f} ms")
    return failed


if __name__ == "__main__":
    sys.exit(1 if main(*map(float, sys.argv[1:2]), *map(int, sys.argv[2:3])) else 0)
