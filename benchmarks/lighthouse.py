"""`make lighthouse`: Lighthouse's scores of each page, as on a phone, from a server that compresses.

Fails when a page of ours scores below what the book promises. `make lighthouse STOCK=1` builds the same book
by the stock route too, and scores its pages beside ours in the same run.

The phone is the same whatever the machine. Lighthouse slows a machine down four times, which makes a phone
from the middle of the market out of a fast desktop; a slower machine has to be slowed down less, as its
documentation says (docs/throttling.md, "Calibrating the CPU slowdown").
"""

from __future__ import annotations

import functools
import gzip
import http.server
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.build import make_stock, route
from tools.browsers import WHOLE_BROWSERS
from tools.chapters import find_chapters

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "benchmarks" / "node" / "node_modules" / "lighthouse" / "cli" / "index.js"
FLAGS = "--headless=new --disable-gpu --no-first-run --disable-background-networking --disable-sync"
LEAST = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
# Lighthouse's index of a computer's speed is 1500 to 2000 for a fast desktop, by the table there. A quarter
# of the least of that is the phone: a slower one than most of those that the four times are meant for.
SLOWDOWN, PHONE = 4.0, 1500 / 4
TRIES = 3  # a page's performance is the median of so many visits: one is at the mercy of the machine


@dataclass(frozen=True)
class Score:
    """What Lighthouse says of a page. scores: by category, 0 to 100; largest: seconds to the largest paint;
    shift: what moved; weight: bytes on the wire; failed: the audits that took points away; speed: the index
    of the computer, without being slowed down."""

    scores: dict[str, int]
    largest: float
    shift: float
    weight: int
    failed: tuple[str, ...]
    speed: float

    def misses(self) -> list[str]:
        """The categories below what is promised."""
        return [name for name, least in LEAST.items() if self.scores[name] < least]


class Compressing(http.server.SimpleHTTPRequestHandler):
    """A static server that compresses, as the usual hosts do."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        if not file.is_file():
            self.send_error(404)
            return
        content, kind = file.read_bytes(), self.guess_type(str(file))
        self.send_response(200)
        text = kind.startswith("text/") or kind.endswith("javascript")
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        if file.suffix not in (".woff2", ".png"):
            content = gzip.compress(content, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=2592000")
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a server of a folder."""
    handler = functools.partial(Compressing, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def visit(address: str, browser: str, slowdown: float) -> Score:
    """One visit, with the computer slowed down so many times."""
    flags = f"{FLAGS} --no-sandbox" if hasattr(os, "geteuid") and os.geteuid() == 0 else FLAGS
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = ["node", str(PROGRAM), address, "--quiet", "--output=json", f"--output-path={report}"]
        command += [f"--only-categories={','.join(LEAST)}", f"--chrome-flags={flags}"]
        command += [f"--throttling.cpuSlowdownMultiplier={slowdown:.2f}"]
        done = subprocess.run(
            command, env={**os.environ, "CHROME_PATH": browser}, capture_output=True, text=True, timeout=300
        )
        if done.returncode:
            sys.exit(f"Lighthouse failed on {address}:\n{done.stderr}")
        said = json.loads(report.read_text(encoding="utf-8"))
    audits = said["audits"]
    weighty = {
        reference["id"]
        for category in said["categories"].values()
        for reference in category["auditRefs"]
        if reference["weight"]
    }
    return Score(
        {name: round(100 * said["categories"][name]["score"]) for name in LEAST},
        audits["largest-contentful-paint"]["numericValue"] / 1000,
        audits["cumulative-layout-shift"]["numericValue"],
        round(audits["total-byte-weight"]["numericValue"]),
        tuple(sorted(name for name in weighty if (audits[name]["score"] or 0) < 0.9)),
        said["environment"]["benchmarkIndex"],
    )


def calibrated(speed: float) -> float:
    """How many times a computer of this index has to be slowed down to be the phone."""
    return max(1.0, min(SLOWDOWN, speed / PHONE))


def score(address: str, browser: str, slowdown: float) -> Score:
    """A page's score: the first visit when it keeps the promise, else the median of some."""
    visits = [visit(address, browser, slowdown)]
    while visits[0].misses() and len(visits) < TRIES:
        visits.append(visit(address, browser, slowdown))
    return sorted(visits, key=lambda one: one.scores["performance"])[len(visits) // 2]


def speed_here(site: Path, page: str, browser: str) -> float:
    """This computer's index: the median of some visits."""
    with served(site) as address:
        return statistics.median(visit(f"{address}/{page}", browser, SLOWDOWN).speed for _ in range(TRIES))


def measure(site: Path, pages: Sequence[str], browser: str, name: str, slowdown: float) -> dict[str, Score]:
    """The scores of a site's pages, said one by one."""
    scores = {}
    with served(site) as address:
        for page in pages:
            scores[page] = one = score(f"{address}/{page}", browser, slowdown)
            print(f"{name:5} {as_line(page, one)}", flush=True)
    return scores


def as_line(page: str, one: Score) -> str:
    """A page's figures."""
    four = " ".join(f"{one.scores[name]:3}" for name in LEAST)
    why = f"  {', '.join(one.failed)}" if one.misses() else ""
    figures = f"{one.largest:5.1f} s  moved {one.shift:.3f}  {one.weight / 1000:5.0f} kB"
    return f"{page:28} {four}  largest paint {figures}{why}"


def main(arguments: list[str]) -> int:
    """Score the built book's pages, or those named; `--stock` scores the stock route's too."""
    browser = next((found for one in WHOLE_BROWSERS if (found := shutil.which(one))), None)
    if browser is None:
        print("no browser: install Chromium or Chrome (Debian: apt install chromium)", file=sys.stderr)
        return 2
    pages = [name for name in arguments if not name.startswith("--")]
    pages = pages or [f"{chapter.name}.html" for chapter in find_chapters(ROOT)]
    site = ROOT / "_build" / "html"
    speed = speed_here(site, pages[0], browser)
    slowdown = calibrated(speed)
    print(f"Lighthouse gives this computer the index {speed:.0f}: it is slowed down {slowdown:.1f} times.")
    print(f"{'':34}{'  '.join(LEAST)}")
    ours = measure(site, pages, browser, "ours", slowdown)
    if "--stock" in arguments:
        with tempfile.TemporaryDirectory() as folder:
            python = Path(sys.executable)
            stock = route("stock", Path(folder), [str(python.with_name("jupyter-book")), "build", "."])
            make_stock(stock.root)
            stock.build()
            measure(stock.root / "_build" / "html", pages, browser, "stock", slowdown)
    missed = {page: one.misses() for page, one in ours.items() if one.misses()}
    for page, names in missed.items():
        said = ", ".join(f"{name} {ours[page].scores[name]} of {LEAST[name]}" for name in names)
        print(f"{page}: {said}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
